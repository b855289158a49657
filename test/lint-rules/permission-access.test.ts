import { describe, expect, it } from 'vitest';
import { dialects } from './dialects.ts';
import { judge } from './lint-rule.ts';

const rule = 'permission-access';
const list = '/paths/~1things/get/x-permission';
const create = '/paths/~1things/post/x-permission';
const base = {
  '/x-conventions/permissions': { claim: 'permissions', pattern: ':', read: ':(read|download)$' },
  [list]: 'things:read',
  [create]: 'things:create',
};

describe('permission-access', () => {
  it.each(dialects)(
    'RO-5 accepts reads that need reading and writes that need more (%s)',
    async (dialect) => {
      expect(await judge(rule, dialect, base)).toEqual([]);
    },
  );

  it('RO-5 reports a write that a reading permission opens', async () => {
    expect(await judge(rule, 'page', { ...base, [create]: 'things:download' })).toEqual([
      {
        rule,
        pointer: create,
        message:
          'createThing writes, and "things:download" opens it, a permission that only reads (x-conventions.permissions.read). Name one that writes.',
      },
    ]);
  });

  it('RO-5 reports a read that needs more than reading', async () => {
    const other = '/paths/~1things~1{thingId}/get/x-permission';
    expect(await judge(rule, 'page', { ...base, [other]: 'things:create' })).toEqual([
      {
        rule,
        pointer: other,
        message:
          'getThing only reads, and needs "things:create", which allows more than that (x-conventions.permissions.read). Name "things:read".',
      },
    ]);
  });

  it('accepts a read of a resource that has no reading permission', async () => {
    expect(await judge(rule, 'page', { ...base, [list]: 'meters:calibrate' })).toEqual([]);
  });

  it('says nothing where the declaration does not tell which permissions read', async () => {
    const changes = {
      '/x-conventions/permissions': { claim: 'permissions', pattern: ':' },
      [create]: 'things:read',
    };
    expect(await judge(rule, 'page', changes)).toEqual([]);
  });
});
