import { describe, expect, it } from 'vitest';
import { dialects } from './dialects.ts';
import { judge, pointersOf } from './lint-rule.ts';

const list = '/paths/~1things/get';
const bare = { type: 'array', items: { $ref: '#/components/schemas/Thing' } };

/** The list as an array, where the dialect has its resource. */
function whole(dialect: string, more: object = {}) {
  const array = { ...bare, ...more };
  const schema =
    dialect === 'page'
      ? {
          type: 'object',
          required: ['success', 'data'],
          properties: { success: { const: true }, data: array },
        }
      : array;
  return {
    [`${list}/x-pagination`]: undefined,
    [`${list}/parameters`]: [],
    [`${list}/responses/200/content/application~1json/schema`]: schema,
  };
}

describe('list-pagination', () => {
  it.each(dialects)('ALL-2 accepts lists that come in pages (%s)', async (dialect) => {
    expect(await judge('list-pagination', dialect)).toEqual([]);
  });

  it.each(dialects)(
    'ALL-2 reports a list that is answered whole, where its array is (%s)',
    async (dialect) => {
      const schema = `${list}/responses/200/content/application~1json/schema`;
      expect(await judge('list-pagination', dialect, whole(dialect))).toEqual([
        {
          rule: 'list-pagination',
          pointer: dialect === 'page' ? `${schema}/properties/data` : schema,
          message:
            'listThings answers this list whole, however long it grows. Pick a style of x-conventions.pagination with `x-pagination`, or add `maxItems` if the list cannot grow.',
        },
      ]);
    },
  );

  it('reports items where a page has them, without the rest of a page', async () => {
    const findings = await judge('list-pagination', 'cursor', {
      [`${list}/x-pagination`]: undefined,
      [`${list}/parameters`]: [],
      '/components/schemas/ThingPage/properties': { items: bare },
    });
    expect(pointersOf(findings)).toEqual(['/components/schemas/ThingPage/properties/items']);
  });

  it.each(dialects)('accepts a list that says how long it can be (%s)', async (dialect) => {
    expect(await judge('list-pagination', dialect, whole(dialect, { maxItems: 7 }))).toEqual([]);
  });

  it('leaves a page that does not say so to the rules about pages', async () => {
    const hidden = { [`${list}/x-pagination`]: undefined };
    expect(await judge('list-pagination', 'offset', hidden)).toEqual([]);
    expect(await judge('list-pagination', 'offset', { ...hidden, [`${list}/parameters`]: [] })).toEqual([]);
    expect(await judge('list-pagination', 'offset', { [`${list}/x-pagination`]: 'pages' })).toEqual([]);
  });
});
