import { describe, expect, it } from 'vitest';
import type { Json } from '../../src/contract/types.ts';
import { dialects } from './dialects.ts';
import { judge, pointersOf } from './lint-rule.ts';

const id = '/components/schemas/ThingId';
const undeclared = { '/x-conventions/ids': undefined };

describe('id-unguessable', () => {
  it.each(dialects)('ALL-2 accepts ids in which more than digits vary (%s)', async (dialect) => {
    expect(await judge('id-unguessable', dialect)).toEqual([]);
  });

  it('reports a prefix before a number, once and where the schema of the id is', async () => {
    const schema = { type: 'string', pattern: '^thg_[0-9]{1,9}$' };
    expect(await judge('id-unguessable', 'offset', { [id]: schema })).toEqual([
      {
        rule: 'id-unguessable',
        pointer: id,
        message:
          'The ids of this schema are numbers: who knows one knows the next, and how many there are. Use random ids, such as UUIDs, or a `pattern` with letters.',
      },
    ]);
  });

  it.each<[string, Json]>([
    ['an integer', { type: 'integer', format: 'int64' }],
    ['digits', { type: 'string', pattern: '^[1-9]\\d{0,9}$' }],
    ['digits in groups', { type: 'string', pattern: '^(\\d{3}-){2}\\d{3}$' }],
    ['an integer or null', { type: ['integer', 'null'] }],
  ])('reports %s where no form of ids is declared', async (_, schema) => {
    expect(pointersOf(await judge('id-unguessable', 'offset', { ...undeclared, [id]: schema }))).toEqual([
      id,
    ]);
  });

  it.each<[string, Json]>([
    ['letters and digits', { type: 'string', pattern: '^[a-z0-9]{9}$' }],
    ['words', { type: 'string', pattern: '^\\w{9}$' }],
    ['any text', { type: 'string', maxLength: 90 }],
    ['UUIDs', { type: 'string', format: 'uuid' }],
    ['constants', { type: 'string', enum: ['a', 'b'] }],
    ['a fixed text', { type: 'string', pattern: '^thg_one$' }],
  ])('accepts %s where no form of ids is declared', async (_, schema) => {
    expect(await judge('id-unguessable', 'offset', { ...undeclared, [id]: schema })).toEqual([]);
  });

  it('leaves an id without the declared form to id-pattern', async () => {
    expect(await judge('id-unguessable', 'offset', { [id]: { type: 'integer' } })).toEqual([]);
  });

  it('leaves alone what is listed as something else', async () => {
    const changes = {
      '/x-conventions/ids/except': ['account_id'],
      '/components/schemas/Thing/properties/account_id': { type: 'string', pattern: '^thg_\\d{9}$' },
    };
    expect(await judge('id-unguessable', 'offset', changes)).toEqual([]);
  });
});
