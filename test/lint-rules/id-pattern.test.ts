import { describe, expect, it } from 'vitest';
import { dialects } from './dialects.ts';
import { judge, pointersOf } from './lint-rule.ts';

const thing = '/components/schemas/Thing/properties';
const id = '/components/schemas/ThingId';

describe('id-pattern', () => {
  it.each(dialects)('ALL-2 CF-9 accepts ids that say how they look (%s)', async (dialect) => {
    expect(await judge('id-pattern', dialect)).toEqual([]);
  });

  it('CF-9 reports an id without a pattern, once and where its schema is', async () => {
    expect(await judge('id-pattern', 'offset', { [id]: { type: 'string' } })).toEqual([
      {
        rule: 'id-pattern',
        pointer: id,
        message:
          'The schema of an id does not say here how the id looks, as x-conventions.ids demands. Add a `pattern` that begins with ^ and the prefix of its kind, one of thg_, req_, or list it under x-conventions.ids.except if it names something else.',
      },
    ]);
  });

  it.each([
    ['offset', 'owner_id', 'OWNER'],
    ['cursor', 'ownerId', '^owner_[a-z]+$'],
    ['cursor', 'ownerID', 'thg_[a-z]+$'],
  ] as const)(
    'CF-9 reports a property whose pattern has no declared prefix (%s %s)',
    async (dialect, name, pattern) => {
      const findings = await judge('id-pattern', dialect, {
        [`${thing}/${name}`]: { type: 'string', pattern },
      });
      expect(pointersOf(findings)).toEqual([`${thing}/${name}`]);
    },
  );

  it('ALL-2 wants the format uuid where ids are UUIDs (page)', async () => {
    const findings = await judge('id-pattern', 'page', {
      [`${thing}/ownerId`]: { type: 'string', pattern: '^thg_' },
    });
    expect(pointersOf(findings)).toEqual([`${thing}/ownerId`]);
    expect(findings[0]?.message).toContain('Add `format: uuid`');
  });

  it.each([
    ['one of two kinds', { type: 'string', pattern: '^(thg_|req_)[a-z0-9]+$' }],
    ['or null', { oneOf: [{ $ref: '#/components/schemas/ThingId' }, { type: 'null' }] }],
    ['a constant', { const: 'thg_11111111' }],
  ])('CF-9 accepts an id that is %s', async (_, schema) => {
    expect(await judge('id-pattern', 'offset', { [`${thing}/owner_id`]: schema })).toEqual([]);
  });

  it('leaves alone what is listed as something else, and the correlation id', async () => {
    const changes = {
      '/x-conventions/ids/except': ['node_id'],
      '/x-conventions/errors/requestId': '/error/request_id',
      [`${thing}/node_id`]: { type: 'string' },
      [`${thing}/request_id`]: { type: 'string' },
    };
    expect(await judge('id-pattern', 'offset', changes)).toEqual([]);
  });

  it('leaves words alone that only end like an id', async () => {
    const changes = { [`${thing}/paid`]: { type: 'boolean' }, [`${thing}/grid`]: { type: 'string' } };
    expect(await judge('id-pattern', 'offset', changes)).toEqual([]);
  });

  it('says nothing where no form of ids is declared', async () => {
    const changes = { '/x-conventions/ids': undefined, [id]: { type: 'string' } };
    expect(await judge('id-pattern', 'offset', changes)).toEqual([]);
  });

  it('CA-9 reports a query parameter that is an id of any form', async () => {
    const findings = await judge('id-pattern', 'offset', {
      '/paths/~1things/get/parameters/2': {
        name: 'owner_id',
        in: 'query',
        schema: { type: 'string', maxLength: 40 },
      },
    });
    expect(pointersOf(findings)).toEqual(['/paths/~1things/get/parameters/2/schema']);
  });
});
