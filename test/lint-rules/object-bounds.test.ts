import { describe, expect, it } from 'vitest';
import type { Json } from '../../src/contract/types.ts';
import { dialects } from './dialects.ts';
import { judge, pointersOf } from './lint-rule.ts';

const create = '/components/schemas/ThingCreate';
const extra = `${create}/properties/extra`;
const text = { type: 'string', maxLength: 20 };
const open = { type: 'object', properties: { label: text } };

describe('object-bounds', () => {
  it.each(dialects)('ALL-2 accepts requests that are closed (%s)', async (dialect) => {
    expect(await judge('object-bounds', dialect)).toEqual([]);
  });

  it('reports a body that may have any properties', async () => {
    expect(await judge('object-bounds', 'offset', { [`${create}/additionalProperties`]: undefined })).toEqual(
      [
        {
          rule: 'object-bounds',
          pointer: create,
          message:
            'The object of the schema ThingCreate, which createThing takes, may have any properties. Close it with `additionalProperties: false`, or make it a map with `maxProperties` and `propertyNames` of a greatest length.',
        },
      ],
    );
  });

  it.each<[string, Json]>([
    ['an object without properties', { type: 'object' }],
    ['an object without a type', { properties: { label: text } }],
    ['an object that says it is open', { ...open, additionalProperties: true }],
    [
      'a map without a greatest number of keys',
      { type: 'object', propertyNames: text, additionalProperties: text },
    ],
    ['a map with keys of any length', { type: 'object', maxProperties: 9, additionalProperties: text }],
    [
      'a map whose keys have no end',
      { type: 'object', maxProperties: 9, propertyNames: { pattern: '^a+$' } },
    ],
    [
      'patterns of keys without an end',
      { type: 'object', patternProperties: { '^x-': text }, additionalProperties: false },
    ],
  ])('reports %s', async (_, schema) => {
    expect(pointersOf(await judge('object-bounds', 'cursor', { [extra]: schema }))).toEqual([extra]);
  });

  it.each<[string, Json]>([
    ['a closed object', { ...open, additionalProperties: false }],
    [
      'a map with bounds',
      { type: 'object', maxProperties: 9, propertyNames: { maxLength: 20 }, additionalProperties: true },
    ],
    [
      'a map whose keys refer to a name',
      { type: 'object', maxProperties: 9, propertyNames: { $ref: '#/components/schemas/Key' } },
    ],
    [
      'patterns of keys',
      {
        type: 'object',
        maxProperties: 9,
        patternProperties: { '^x-[a-z]{1,9}$': text },
        additionalProperties: false,
      },
    ],
    [
      'an open schema that is closed where it is sent',
      { $ref: '#/components/schemas/Open', unevaluatedProperties: false },
    ],
    ['parts that are closed together', { allOf: [open, open], unevaluatedProperties: false }],
    ['branches that are closed', { oneOf: [{ ...open, additionalProperties: false }, { type: 'null' }] }],
  ])('accepts %s', async (_, schema) => {
    const changes = { '/components/schemas/Open': open, '/components/schemas/Key': text, [extra]: schema };
    expect(await judge('object-bounds', 'offset', changes)).toEqual([]);
  });

  it('reports an open object inside a closed one', async () => {
    const closed = { type: 'object', additionalProperties: false, properties: { inner: open } };
    const findings = await judge('object-bounds', 'page', { [extra]: closed });
    expect(pointersOf(findings)).toEqual([`${extra}/properties/inner`]);
  });

  it('leaves responses open', async () => {
    expect(
      await judge('object-bounds', 'page', { '/components/schemas/Thing/properties/extra': open }),
    ).toEqual([]);
  });
});
