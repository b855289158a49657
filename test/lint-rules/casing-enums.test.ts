import { describe, expect, it } from 'vitest';
import { dialects } from './dialects.ts';
import { judge, pointersOf } from './lint-rule.ts';

const thing = '/components/schemas/Thing/properties';
const kebab = { '/x-conventions/casing/enumValues': { casing: 'kebab-case' } };

describe('casing-enums', () => {
  it.each(dialects)('ALL-2 leaves error codes and names of events alone (%s)', async (dialect) => {
    const event = { const: 'thing.created' };
    expect(await judge('casing-enums', dialect, { ...kebab, [`${thing}/event`]: event })).toEqual([]);
  });

  it('ALL-2 reports a value in another casing, at the value', async () => {
    const state = { type: 'string', enum: ['in-use', 'thrown_away'] };
    expect(await judge('casing-enums', 'page', { ...kebab, [`${thing}/state`]: state })).toEqual([
      {
        rule: 'casing-enums',
        pointer: `${thing}/state/enum/1`,
        message:
          'The value "thrown_away" is not kebab-case (x-conventions.casing.enumValues). Write thrown-away, or list state under `except` there if another document dictates the value.',
      },
    ]);
  });

  it('ALL-2 reads the casing from the declaration', async () => {
    const changes = {
      '/x-conventions/casing/enumValues': { casing: 'UPPER_SNAKE_CASE' },
      [`${thing}/state`]: { type: 'string', enum: ['IN_USE', 'thrown-away'] },
    };
    expect(pointersOf(await judge('casing-enums', 'offset', changes))).toEqual([`${thing}/state/enum/1`]);
  });

  it.each([
    ['a constant', { const: 'bigLamp' }, '/const'],
    ['a value with parts', { enum: ['lamps:read', 'bigLamps:read'] }, '/enum/1'],
    ['an item of a list', { type: 'array', items: { enum: ['bigLamp'] } }, '/items/enum/0'],
  ])('reports %s', async (_, schema, place) => {
    const findings = await judge('casing-enums', 'cursor', { ...kebab, [`${thing}/kind`]: schema });
    expect(pointersOf(findings)).toEqual([`${thing}/kind${place}`]);
  });

  it('reports a value of a parameter and of a header', async () => {
    const schema = { type: 'string', enum: ['bigLamp'] };
    const findings = await judge('casing-enums', 'cursor', {
      ...kebab,
      '/components/parameters/Limit/schema': schema,
      '/components/headers/IdempotencyReplayed/schema': schema,
    });
    expect(pointersOf(findings)).toEqual([
      '/components/headers/IdempotencyReplayed/schema/enum/0',
      '/components/parameters/Limit/schema/enum/0',
    ]);
  });

  it.each([
    ['the property', 'unit'],
    ['the component', 'Thing'],
  ])('leaves alone what is excepted by the name of %s', async (_, name) => {
    const changes = {
      '/x-conventions/casing/enumValues': { casing: 'kebab-case', except: [name] },
      [`${thing}/unit`]: { type: 'string', enum: ['GHz', 'W'] },
    };
    expect(await judge('casing-enums', 'offset', changes)).toEqual([]);
  });

  it('leaves numbers alone, and what only asks for a value', async () => {
    const changes = {
      ...kebab,
      [`${thing}/size`]: { enum: [1, 2, null] },
      [`${thing}/kind`]: { type: 'string', not: { enum: ['bigLamp'] } },
    };
    expect(await judge('casing-enums', 'offset', changes)).toEqual([]);
  });

  it('says nothing where no casing of values is declared', async () => {
    const state = { type: 'string', enum: ['inUse', 'thrown_away'] };
    expect(await judge('casing-enums', 'page', { [`${thing}/state`]: state })).toEqual([]);
  });
});
