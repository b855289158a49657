import { describe, expect, it } from 'vitest';
import { yaml } from '../../src/scaffold/yaml-text.ts';

describe('yaml', () => {
  it('frees text of the indentation of the code around it', () => {
    expect(yaml`
      get:
        summary: ${'List'} ${2} items

      post: {}
    `).toBe('get:\n  summary: List 2 items\n\npost: {}');
  });

  it('indents the lines of a value that has a line for itself', () => {
    expect(yaml`
      get:
        ${'parameters:\n  - a\n\ntags: []'}
    `).toBe('get:\n  parameters:\n    - a\n\n  tags: []');
  });

  it('removes the line of a value that is empty', () => {
    expect(yaml`
      a: 1
      ${undefined}
      ${''}
      b: ${undefined}
    `).toBe('a: 1\nb: ');
  });
});
