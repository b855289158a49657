import { describe, expect, it } from 'vitest';
import { FILE, formFields } from '../../src/mock/form-fields.ts';

const document = {
  form: {
    type: 'object',
    properties: {
      title: { type: 'string' },
      pages: { type: 'integer' },
      draft: { type: ['boolean', 'null'] },
      tags: { type: 'array', items: { $ref: '#/tag' } },
      sizes: { type: 'array', items: { type: 'number' } },
      owner: { $ref: '#/owner' },
      file: { type: 'string', contentMediaType: 'application/pdf' },
    },
  },
  tag: { type: 'string' },
  owner: { type: 'object', properties: { name: { type: 'string' } } },
};

describe('the fields of a form', () => {
  it.each([
    ['text stays text, though it looks like a number', [['title', '7']], { title: '7' }],
    ['a number', [['pages', '7']], { pages: 7 }],
    ['a boolean', [['draft', 'true']], { draft: true }],
    ['an object in JSON', [['owner', '{"name":"Ada"}']], { owner: { name: 'Ada' } }],
    ['what is no number', [['pages', 'seven']], { pages: 'seven' }],
    ['a list of one', [['tags', '7']], { tags: ['7'] }],
    [
      'a list',
      [
        ['sizes', '1'],
        ['sizes', 'x'],
        ['sizes', '2.5'],
      ],
      { sizes: [1, 'x', 2.5] },
    ],
    [
      'a field that comes twice and is no list',
      [
        ['title', 'a'],
        ['title', 'b'],
      ],
      { title: ['a', 'b'] },
    ],
    ['a file', [['file', FILE]], { file: '' }],
    ['a field that nobody knows', [['colour', 'red']], { colour: 'red' }],
  ] as const)('%s', (_, entries, fields) => {
    expect(formFields(document, '/form', entries)).toEqual(fields);
  });

  it('ALL-6 leave prototypes alone', () => {
    const fields = formFields(document, '/form', [['__proto__', 'evil']]);
    expect(Object.entries(fields)).toEqual([['__proto__', 'evil']]);
    expect(Object.getPrototypeOf(fields)).toBe(Object.prototype);
  });
});
