import { describe, expect, it } from 'vitest';
import type { Json } from '../../src/contract/types.ts';
import { dialects } from './dialects.ts';
import { judge, pointersOf } from './lint-rule.ts';

const size = '/components/schemas/ThingCreate/properties/size';

describe('number-bounds', () => {
  it.each(dialects)('ALL-2 accepts requests whose numbers have ends (%s)', async (dialect) => {
    const changes = { [size]: { type: 'integer', minimum: 0, maximum: 9 } };
    expect(await judge('number-bounds', dialect, changes)).toEqual([]);
  });

  it('reports a number without a highest value', async () => {
    expect(await judge('number-bounds', 'offset', { [size]: { type: 'integer', minimum: 0 } })).toEqual([
      {
        rule: 'number-bounds',
        pointer: size,
        message:
          'The number of the property size, which createThing takes, has no lowest or no highest value. Add `minimum` and `maximum`, or a `format` with a range such as int32.',
      },
    ]);
  });

  it.each<[string, Json]>([
    ['no lowest value', { type: 'integer', maximum: 9 }],
    ['a fraction without ends', { type: 'number' }],
    ['a format without ends', { type: 'integer', format: 'decimal' }],
  ])('reports %s', async (_, schema) => {
    expect(pointersOf(await judge('number-bounds', 'page', { [size]: schema }))).toEqual([size]);
  });

  it.each<[string, Json]>([
    ['exclusive bounds', { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 1 }],
    ['a format with a range', { type: 'integer', format: 'int64' }],
    ['an enum', { type: 'integer', enum: [90, 180] }],
    ['bounds in two places', { $ref: '#/components/schemas/Size', minimum: 0 }],
    ['bounds in two parts', { allOf: [{ type: 'integer', minimum: 0 }, { maximum: 9 }] }],
  ])('accepts %s', async (_, schema) => {
    const changes = { '/components/schemas/Size': { type: 'integer', maximum: 9 }, [size]: schema };
    expect(await judge('number-bounds', 'offset', changes)).toEqual([]);
  });

  it('wants both bounds in each branch', async () => {
    const union = { type: 'integer', oneOf: [{ minimum: 0, maximum: 9 }, { minimum: 20 }] };
    expect(pointersOf(await judge('number-bounds', 'offset', { [size]: union }))).toEqual([size]);
  });

  it('reports a query parameter', async () => {
    const parameter = '/components/parameters/Offset/schema';
    const findings = await judge('number-bounds', 'offset', { [`${parameter}/format`]: undefined });
    expect(pointersOf(findings)).toEqual([parameter]);
    expect(findings[0]?.message).toContain('the parameter Offset, which listThings takes');
  });

  it.each([
    ['offset', 'Limit', 'maximum'],
    ['page', 'PageSize', 'minimum'],
    ['page', 'Page', 'minimum'],
  ] as const)(
    'leaves to pagination-parameters what that demands (%s %s %s)',
    async (dialect, name, keyword) => {
      const changes = { [`/components/parameters/${name}/schema/${keyword}`]: undefined };
      expect(await judge('number-bounds', dialect, changes)).toEqual([]);
    },
  );

  it('leaves alone the numbers that only the server sends', async () => {
    const changes = { '/components/schemas/Thing/properties/size': { type: 'integer' } };
    expect(await judge('number-bounds', 'offset', changes)).toEqual([]);
  });
});
