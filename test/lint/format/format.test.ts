import { describe, expect, it } from 'vitest';
import { UsageError } from '../../../src/contract/usage-error.ts';
import { selectFormat } from '../../../src/lint/format/format.ts';
import { findings } from './findings.ts';

describe('selectFormat', () => {
  it.each([
    ['text', 'spec/things/paths/'],
    ['json', '{\n  "findings"'],
    ['sarif', '{\n  "$schema"'],
    ['github', '::error file='],
  ])('knows %s', (name, start) => {
    expect(selectFormat(name)(findings, { colour: false }).startsWith(start)).toBe(true);
  });

  it('ALL-6 refuses another format, lists the known ones and suggests the nearest', () => {
    expect(() => selectFormat('jsn')).toThrow(
      new UsageError('there is no format "jsn"; did you mean "json"? Known: text, json, sarif, github.'),
    );
    expect(() => selectFormat('constructor')).toThrow(UsageError);
  });
});
