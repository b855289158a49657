import { describe, expect, it } from 'vitest';
import type { Json } from '../../src/contract/types.ts';
import { dialects } from './dialects.ts';
import { judge, pointersOf } from './lint-rule.ts';

const rule = 'scope-access';
const declared = { '/x-conventions/scopes': { pattern: '^[a-z]+:[a-z]+$', read: ':read$' } };
const list = '/paths/~1things/get/security';
const create = '/paths/~1things/post/security';

/** What the rule says of one list of credentials. */
function judgeSecurity(at: string, security: Json, changes: Readonly<Record<string, Json>> = {}) {
  return judge(rule, 'offset', { ...declared, ...changes, [at]: security });
}

describe('scope-access', () => {
  it.each(dialects)(
    'CA-1 accepts reads that ask for read and writes that ask for more (%s)',
    async (dialect) => {
      expect(await judge(rule, dialect, declared)).toEqual([]);
    },
  );

  it('CA-1 reports a write that is open to a scope that only reads', async () => {
    expect(await judgeSecurity(create, [{ OAuth2: ['things:read'] }, { ApiKey: [] }])).toEqual([
      {
        rule,
        pointer: `${create}/0/OAuth2/0`,
        message:
          'createThing writes, and "things:read" opens it, a scope that only reads (x-conventions.scopes.read). Ask for one that writes.',
      },
    ]);
  });

  it('CA-1 reports a write with one way in too many', async () => {
    const findings = await judgeSecurity(create, [{ OAuth2: ['things:write'] }, { ApiKey: ['things:read'] }]);
    expect(pointersOf(findings)).toEqual([`${create}/1/ApiKey/0`]);
  });

  it('CA-1 accepts a write that needs a reading scope beside a writing one', async () => {
    expect(await judgeSecurity(create, [{ OAuth2: ['things:read', 'things:write'] }])).toEqual([]);
  });

  it('CA-1 reports a read that asks for more than reading', async () => {
    expect(await judgeSecurity(list, [{ OAuth2: ['things:write'] }])).toEqual([
      {
        rule,
        pointer: `${list}/0/OAuth2/0`,
        message:
          'listThings only reads, and asks for "things:write", which allows more than that (x-conventions.scopes.read). Ask for "things:read".',
      },
    ]);
  });

  it('CA-1 reports a read that asks for both', async () => {
    const findings = await judgeSecurity(list, [{ OAuth2: ['things:read', 'things:write'] }]);
    expect(pointersOf(findings)).toEqual([`${list}/0/OAuth2/1`]);
  });

  it.each([
    ['a wider scope as another way in', [{ OAuth2: ['things:read'] }, { OAuth2: ['things:write'] }]],
    ['a scope whose resource has none that reads', [{ OAuth2: ['admin:full'] }]],
    ['a scope without a resource', [{ OAuth2: ['everything'] }]],
    ['no scope at all', [{ ApiKey: [] }]],
  ])('CF-1 lets a read ask for %s', async (_, security) => {
    expect(await judgeSecurity(list, security)).toEqual([]);
  });

  it('CA-3 looks past the scope of privileged operations', async () => {
    const stepUp = {
      '/x-conventions/stepUp': {
        scope: 'things:admin',
        claim: 'auth_time',
        maxAge: 'PT5M',
        refused: { status: 403, code: 'forbidden' },
      },
    };
    const both = [{ OAuth2: ['things:read', 'things:admin'] }];
    expect(await judgeSecurity(list, both, stepUp)).toEqual([]);
    expect(pointersOf(await judgeSecurity(create, both, stepUp))).toEqual([`${create}/0/OAuth2/0`]);
    expect(await judgeSecurity(create, [{ OAuth2: ['things:admin'] }], stepUp)).toEqual([]);
  });

  it('says nothing where the declaration does not tell which scopes read', async () => {
    const changes = { '/x-conventions/scopes': { pattern: ':' }, [`${create}/0/OAuth2/0`]: 'things:read' };
    expect(await judge(rule, 'offset', changes)).toEqual([]);
  });
});
