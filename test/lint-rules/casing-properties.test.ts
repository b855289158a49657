import { describe, expect, it } from 'vitest';
import { dialects } from './dialects.ts';
import { judge, pointersOf } from './lint-rule.ts';

const thing = '/components/schemas/Thing/properties';

describe('casing-properties', () => {
  it.each(dialects)('ALL-2 accepts properties in the declared casing (%s)', async (dialect) => {
    expect(await judge('casing-properties', dialect)).toEqual([]);
  });

  it.each([
    ['offset', 'ownerName', 'snake_case', 'owner_name'],
    ['page', 'owner_name', 'camelCase', 'ownerName'],
    ['cursor', 'OwnerName', 'camelCase', 'ownerName'],
  ] as const)(
    'ALL-2 reports a property in another casing, once (%s)',
    async (dialect, name, casing, right) => {
      expect(await judge('casing-properties', dialect, { [`${thing}/${name}`]: { type: 'string' } })).toEqual(
        [
          {
            rule: 'casing-properties',
            pointer: `${thing}/${name}`,
            message: `The property "${name}" is not ${casing} (x-conventions.casing.properties). Write ${right}.`,
          },
        ],
      );
    },
  );

  it.each(['oneOf', 'anyOf', 'allOf'])('looks into %s, items and maps', async (keyword) => {
    const deep = { type: 'object', properties: { badName: { type: 'string' } } };
    const schema = { [keyword]: [{ type: 'array', items: { type: 'object', additionalProperties: deep } }] };
    const findings = await judge('casing-properties', 'offset', { [`${thing}/parts`]: schema });
    expect(pointersOf(findings)).toEqual([
      `${thing}/parts/${keyword}/0/items/additionalProperties/properties/badName`,
    ]);
  });

  it('ends on schemas that contain themselves', async () => {
    const findings = await judge('casing-properties', 'offset', {
      [`${thing}/part`]: { $ref: '#/components/schemas/Thing' },
      [`${thing}/subParts`]: { type: 'array', items: { $ref: '#/components/schemas/Thing' } },
    });
    expect(pointersOf(findings)).toEqual([`${thing}/subParts`]);
  });

  it('looks into the payloads of webhooks', async () => {
    const schema = '/webhooks/thing.created/post/requestBody/content/application~1json/schema';
    const findings = await judge('casing-properties', 'page', {
      [schema]: { type: 'object', properties: { thing_id: { type: 'string' } } },
    });
    expect(pointersOf(findings)).toEqual([`${schema}/properties/thing_id`]);
  });
});
