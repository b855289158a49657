import { describe, expect, it } from 'vitest';
import { dialects } from './dialects.ts';
import { judge, pointersOf } from './lint-rule.ts';

const thing = '/components/schemas/Thing/properties';

describe('property-description', () => {
  it.each(dialects)('ALL-3 accepts properties that are described (%s)', async (dialect) => {
    expect(await judge('property-description', dialect)).toEqual([]);
  });

  it('ALL-3 reports a property without a description', async () => {
    expect(await judge('property-description', 'offset', { [`${thing}/size`]: { type: 'integer' } })).toEqual(
      [
        {
          rule: 'property-description',
          pointer: `${thing}/size`,
          message:
            'The property size has no description. Say what its name does not: unit, default, limit, who may change it.',
        },
      ],
    );
  });

  it.each(['The size.', 'Size', 'In millimetres', ''])(
    'ALL-3 reports the description "%s"',
    async (description) => {
      const changes = { [`${thing}/size`]: { type: 'integer', description } };
      expect(pointersOf(await judge('property-description', 'offset', changes))).toEqual([`${thing}/size`]);
    },
  );

  it.each([
    [
      'a description of its own beside a reference',
      { description: 'What it was before.', $ref: '#/components/schemas/ThingId' },
    ],
    ['the description of its schema', { $ref: '#/components/schemas/ThingId' }],
    [
      'the description of one of a union',
      { anyOf: [{ $ref: '#/components/schemas/ThingId' }, { type: 'null' }] },
    ],
    ['the description of its items', { type: 'array', items: { $ref: '#/components/schemas/ThingId' } }],
    ['a constant', { const: 'thing' }],
  ])('ALL-3 accepts %s', async (_, schema) => {
    expect(await judge('property-description', 'offset', { [`${thing}/other`]: schema })).toEqual([]);
  });

  it('accepts a part of an allOf that narrows what another part describes, and conditions', async () => {
    const changes = {
      '/components/schemas/ThingCreate/allOf': [
        { properties: { name: { minLength: 2 } } },
        { if: { properties: { name: { minLength: 9 } } }, else: { properties: { name: { maxLength: 20 } } } },
      ],
    };
    expect(await judge('property-description', 'offset', changes)).toEqual([]);
  });
});
