import { describe, expect, it } from 'vitest';
import { dialects } from './dialects.ts';
import { judge, pointersOf } from './lint-rule.ts';

const rule = 'security-scheme';
const schemes = '/components/securitySchemes';
const flows = `${schemes}/OAuth2/flows`;
const token = `${schemes}/Token`;
const jwt = {
  type: 'http',
  scheme: 'Bearer',
  bearerFormat: 'JWT',
  description: 'A token.',
  'x-jwt': {
    algorithm: 'RS256',
    claims: ['aud', 'iat', 'exp'],
    audience: 'https://api.example',
    lifetime: 'PT1H',
  },
};
const code = {
  authorizationUrl: 'https://auth.things.example/authorize',
  tokenUrl: 'https://auth.things.example/token',
  refreshUrl: 'https://auth.things.example/token',
  'x-pkce': 'S256',
  scopes: { 'things:read': 'Read things' },
};

describe('security-scheme', () => {
  it.each(dialects)('ALL-3 CF-1 accepts schemes that say what they are (%s)', async (dialect) => {
    const changes = { [token]: jwt, [`${flows}/authorizationCode`]: code };
    expect(await judge(rule, dialect, changes)).toEqual([]);
  });

  it('ALL-3 reports a scheme without a description', async () => {
    expect(await judge(rule, 'offset', { [`${schemes}/ApiKey/description`]: ' ' })).toEqual([
      {
        rule,
        pointer: `${schemes}/ApiKey`,
        message:
          'The security scheme ApiKey has no description. Say whose credentials it takes and how they are obtained.',
      },
    ]);
  });

  it('CF-1 reports a key in the URL', async () => {
    expect(await judge(rule, 'offset', { [`${schemes}/ApiKey/in`]: 'query' })).toEqual([
      {
        rule,
        pointer: `${schemes}/ApiKey/in`,
        message: 'The key of ApiKey stands in the URL, and so in logs and histories. Send it in a header.',
      },
    ]);
  });

  it.each([
    ['implicit', 'hands the token to the browser'],
    ['password', "hands the user's password to the application"],
  ])('CF-1 reports the flow %s', async (kind, fault) => {
    const findings = await judge(rule, 'page', { [`${flows}/${kind}`]: code });
    expect(pointersOf(findings)).toEqual([`${flows}/${kind}`]);
    expect(findings[0]?.message).toContain(fault);
  });

  it('CF-1 reports an authorization code without PKCE', async () => {
    const changes = {
      [`${flows}/authorizationCode`]: code,
      [`${flows}/authorizationCode/x-pkce`]: undefined,
    };
    expect(await judge(rule, 'cursor', changes)).toEqual([
      {
        rule,
        pointer: `${flows}/authorizationCode`,
        message:
          'The flow "authorizationCode" of OAuth2 does without PKCE, so whoever intercepts a code can use it. Add `x-pkce: S256`.',
      },
    ]);
  });

  it.each([
    ['authorizationUrl', 'http://auth.things.example/authorize'],
    ['tokenUrl', '/token'],
    ['refreshUrl', 'https:///token'],
  ])('CF-1 reports the %s %s', async (key, url) => {
    const changes = { [`${flows}/authorizationCode`]: code, [`${flows}/authorizationCode/${key}`]: url };
    const findings = await judge(rule, 'offset', changes);
    expect(pointersOf(findings)).toEqual([`${flows}/authorizationCode/${key}`]);
    expect(findings[0]?.message).toContain(`is "${url}". Credentials need an absolute https:// address.`);
  });

  it('reports OpenID Connect that is found over HTTP', async () => {
    const connect = {
      type: 'openIdConnect',
      description: 'Who you are.',
      openIdConnectUrl: 'http://id.example',
    };
    const findings = await judge(rule, 'offset', { [`${schemes}/Connect`]: connect });
    expect(pointersOf(findings)).toEqual([`${schemes}/Connect/openIdConnectUrl`]);
  });

  it('CF-1 reports a bearer token of which nothing is known', async () => {
    const changes = { [token]: jwt, [`${token}/bearerFormat`]: undefined };
    const findings = await judge(rule, 'offset', changes);
    expect(pointersOf(findings)).toEqual([token]);
    expect(findings[0]?.message).toContain('Add `bearerFormat`');
  });

  it('CF-1 RO-5 reports a JSON Web Token of which nothing else is known', async () => {
    const findings = await judge(rule, 'offset', { [token]: jwt, [`${token}/x-jwt`]: undefined });
    expect(pointersOf(findings)).toEqual([`${token}/bearerFormat`]);
    expect(findings[0]?.message).toContain('Add `x-jwt`');
  });

  it('PQ-3 accepts a bearer token that is no JSON Web Token', async () => {
    const key = {
      type: 'http',
      scheme: 'bearer',
      bearerFormat: 'API key',
      description: 'A key of the tenant.',
    };
    expect(await judge(rule, 'offset', { [token]: key })).toEqual([]);
  });

  it.each([
    ['aud', 'audience'],
    ['iat', 'lifetime'],
    ['exp', 'lifetime'],
  ])('CF-1 reports a token without %s, by which its %s is checked', async (claim, member) => {
    const claims = ['aud', 'iat', 'exp'].filter((known) => known !== claim);
    const findings = await judge(rule, 'offset', { [token]: jwt, [`${token}/x-jwt/claims`]: claims });
    expect(pointersOf(findings)).toEqual([`${token}/x-jwt/claims`]);
    expect(findings[0]?.message).toContain(`the claim "${claim}", by which \`x-jwt.${member}\` is checked`);
  });
});
