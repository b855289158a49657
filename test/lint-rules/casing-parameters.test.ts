import { describe, expect, it } from 'vitest';
import { dialects } from './dialects.ts';
import { judge } from './lint-rule.ts';

const get = '/paths/~1things/get/parameters/2';

describe('casing-parameters', () => {
  it.each(dialects)('ALL-2 accepts parameters in the declared casing (%s)', async (dialect) => {
    expect(await judge('casing-parameters', dialect)).toEqual([]);
  });

  it.each([
    ['offset', 'createdAfter', 'snake_case', 'created_after'],
    ['page', 'created_after', 'camelCase', 'createdAfter'],
    ['cursor', 'created-after', 'camelCase', 'createdAfter'],
  ] as const)(
    'ALL-2 reports a query parameter in another casing (%s)',
    async (dialect, name, casing, right) => {
      const parameter = { name, in: 'query', schema: { type: 'string' } };
      expect(await judge('casing-parameters', dialect, { [get]: parameter })).toEqual([
        {
          rule: 'casing-parameters',
          pointer: `${get}/name`,
          message: `The query parameter "${name}" is not ${casing} (x-conventions.casing.parameters). Write ${right}.`,
        },
      ]);
    },
  );

  it('reports a shared parameter where it is defined', async () => {
    const findings = await judge('casing-parameters', 'offset', {
      '/components/parameters/ThingId/name': 'thingId',
    });
    expect(findings.map(({ pointer }) => pointer)).toEqual(['/components/parameters/ThingId/name']);
  });

  it('leaves header names their own form', async () => {
    const header = { name: 'X-Odd-Header', in: 'header', schema: { type: 'string' } };
    expect(await judge('casing-parameters', 'offset', { [get]: header })).toEqual([]);
  });
});
