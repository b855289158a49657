import { describe, expect, it } from 'vitest';
import { dialects } from './dialects.ts';
import { judge } from './lint-rule.ts';

const rule = 'scope-name';
const scopes = { '/x-conventions/scopes': { pattern: '^[a-z]+:(read|write)$' } };
const granted = '/components/securitySchemes/OAuth2/flows/clientCredentials/scopes';
const key = '/paths/~1things/get/security/1/ApiKey';

describe('scope-name', () => {
  it.each(dialects)('CA-1 accepts scopes that are named as declared (%s)', async (dialect) => {
    expect(await judge(rule, dialect, { ...scopes, [key]: ['things:read'] })).toEqual([]);
  });

  it('CA-1 reports a scope that a flow grants', async () => {
    expect(await judge(rule, 'offset', { ...scopes, [`${granted}/Things.Read`]: 'Read things' })).toEqual([
      {
        rule,
        pointer: `${granted}/Things.Read`,
        message:
          'The scope "Things.Read" does not match ^[a-z]+:(read|write)$ (x-conventions.scopes.pattern). Rename it.',
      },
    ]);
  });

  it('CA-1 PQ-3 reports a scope that an operation asks of another scheme', async () => {
    const findings = await judge(rule, 'page', { ...scopes, [key]: ['things:read', 'things:list'] });
    expect(findings.map(({ pointer }) => pointer)).toEqual([`${key}/1`]);
  });

  it('leaves a scope that OAuth 2.0 does not grant to operation-security', async () => {
    const asked = '/paths/~1things/get/security/0/OAuth2/0';
    expect(await judge(rule, 'cursor', { ...scopes, [asked]: 'Things.Read' })).toEqual([]);
  });

  it.each([
    ['nothing is declared', {}],
    ['no regular expression is', { '/x-conventions/scopes': { pattern: '(' } }],
  ])('says nothing where %s', async (_, changes) => {
    expect(await judge(rule, 'offset', { ...changes, [`${granted}/All`]: 'All' })).toEqual([]);
  });
});
