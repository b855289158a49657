import { describe, expect, it } from 'vitest';
import type { Json } from '../../src/contract/types.ts';
import { dialects } from './dialects.ts';
import { judge, pointersOf, without } from './lint-rule.ts';

const rule = 'permission-name';
const list = '/paths/~1things/get';
const get = (id: string) => `/paths/~1things~1{${id}}/get`;

/** The convention, and a permission on every operation of a dialect. */
function base(dialect: (typeof dialects)[number]): Readonly<Record<string, Json>> {
  return {
    '/x-conventions/permissions': { claim: 'permissions', pattern: '^[a-z]+:[a-z]+$' },
    [`${list}/x-permission`]: 'things:read',
    '/paths/~1things/post/x-permission': 'things:create',
    [`${get(dialect === 'offset' ? 'thing_id' : 'thingId')}/x-permission`]: 'things:read',
  };
}

describe('permission-name', () => {
  it.each(dialects)('RO-5 accepts operations that name their permission (%s)', async (dialect) => {
    expect(await judge(rule, dialect, base(dialect))).toEqual([]);
  });

  it('RO-5 reports an operation that names none', async () => {
    expect(await judge(rule, 'page', without(base('page'), `${list}/x-permission`))).toEqual([
      {
        rule,
        pointer: list,
        message:
          'listThings needs credentials and names no permission, so the claim "permissions" cannot bar anyone (x-conventions.permissions). Add `x-permission`.',
      },
    ]);
  });

  it('RO-5 reports a permission that is named otherwise', async () => {
    expect(await judge(rule, 'page', { ...base('page'), [`${list}/x-permission`]: 'ReadThings' })).toEqual([
      {
        rule,
        pointer: `${list}/x-permission`,
        message:
          'The permission "ReadThings" of listThings does not match ^[a-z]+:[a-z]+$ (x-conventions.permissions.pattern). Rename it.',
      },
    ]);
  });

  it.each([[[]], [[{ ApiKey: [] }, {}]]])(
    'RO-5 reports a permission that nobody needs to have (%j)',
    async (security) => {
      const findings = await judge(rule, 'page', { ...base('page'), [`${list}/security`]: security });
      expect(pointersOf(findings)).toEqual([`${list}/x-permission`]);
      expect(findings[0]?.message).toContain('it can be called without the token');
    },
  );

  it('accepts an open operation without a permission', async () => {
    const changes = { ...without(base('page'), `${list}/x-permission`), [`${list}/security`]: [] };
    expect(await judge(rule, 'page', changes)).toEqual([]);
  });

  it('RO-5 reports tokens that list no permissions', async () => {
    const scheme = '/components/securitySchemes/ApiKey';
    const token = { algorithm: 'RS256', claims: ['iat', 'exp'], lifetime: 'PT1H' };
    const findings = await judge(rule, 'page', { ...base('page'), [`${scheme}/x-jwt`]: token });
    expect(pointersOf(findings)).toEqual([`${scheme}/x-jwt/claims`]);
  });

  it('says nothing where permissions are not declared', async () => {
    expect(await judge(rule, 'offset', { [`${list}/x-permission`]: 'Anything' })).toEqual([]);
  });
});
