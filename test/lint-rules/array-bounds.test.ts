import { describe, expect, it } from 'vitest';
import type { Json } from '../../src/contract/types.ts';
import { dialects } from './dialects.ts';
import { judge, pointersOf } from './lint-rule.ts';

const tags = '/components/schemas/ThingCreate/properties/tags';
const text = { type: 'string', maxLength: 20 };

describe('array-bounds', () => {
  it.each(dialects)('ALL-2 accepts requests and pages with an end (%s)', async (dialect) => {
    expect(
      await judge('array-bounds', dialect, { [tags]: { type: 'array', maxItems: 5, items: text } }),
    ).toEqual([]);
  });

  it('reports a list without a greatest number of items', async () => {
    expect(await judge('array-bounds', 'offset', { [tags]: { type: 'array', items: text } })).toEqual([
      {
        rule: 'array-bounds',
        pointer: tags,
        message:
          'The list of the property tags, which createThing takes, may have any number of items. Add `maxItems`.',
      },
    ]);
  });

  it.each<[string, Json]>([
    ['a tuple', { type: 'array', prefixItems: [text, text], items: false }],
    ['a bound beside a reference', { $ref: '#/components/schemas/Tags', maxItems: 3 }],
    ['a constant', { const: ['a'] }],
  ])('accepts %s', async (_, schema) => {
    const changes = { '/components/schemas/Tags': { type: 'array', items: text }, [tags]: schema };
    expect(await judge('array-bounds', 'offset', changes)).toEqual([]);
  });

  it('reports a list in a list', async () => {
    const inner = { type: 'array', items: text };
    const changes = { [tags]: { type: 'array', maxItems: 3, items: inner } };
    expect(pointersOf(await judge('array-bounds', 'offset', changes))).toEqual([`${tags}/items`]);
  });

  it.each([
    ['offset', '/components/schemas/ThingPage/properties/data', 'data', 'limit'],
    ['cursor', '/components/schemas/ThingPage/properties/items', 'items', 'limit'],
    ['page', '/components/schemas/ThingPage/properties/data', 'data', 'pageSize'],
  ] as const)(
    'reports a page that holds less than a client may ask for (%s)',
    async (dialect, list, _, size) => {
      const findings = await judge('array-bounds', dialect, { [`${list}/maxItems`]: 50 });
      expect(pointersOf(findings)).toEqual([`${list}/maxItems`]);
      expect(findings[0]?.message).toBe(
        `A page of listThings has at most 50 items, but ${size} goes to 100 (x-conventions.pagination.lists). Let both say the same.`,
      );
      expect(await judge('array-bounds', dialect, { [`${list}/maxItems`]: 100 })).toEqual([]);
    },
  );

  it('leaves alone the lists that only the server sends', async () => {
    const changes = { '/components/schemas/Thing/properties/tags': { type: 'array', items: text } };
    expect(await judge('array-bounds', 'offset', changes)).toEqual([]);
  });
});
