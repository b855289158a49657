import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadApi } from '../../src/contract/load.ts';
import type { Contract, JsonObject } from '../../src/contract/types.ts';
import { generateApi } from '../../src/generate/generate-api.ts';
import { reservedNames } from '../../src/generate/index-file.ts';
import { securityFile, securityTable } from '../../src/generate/security-file.ts';
import { webhookTable } from '../../src/generate/webhooks-file.ts';
import { repository } from '../project.ts';

const cloudflow = await loadApi(repository, 'cloudflow');
const cloudaudit = await loadApi(repository, 'cloudaudit');
const ledger = await loadApi(join(repository, 'test/fixtures/generate'), 'ledger');

function withSchemes(schemes: Readonly<Record<string, JsonObject>>): Contract {
  const securitySchemes = Object.fromEntries(
    Object.entries(schemes).map(([name, definition]) => {
      const type = definition.type === 'oauth2' ? ('oauth2' as const) : ('http' as const);
      const pointer = `/components/securitySchemes/${name}`;
      return [name, { name, type, description: '', pointer, definition }];
    }),
  );
  return { ...ledger.contract, securitySchemes };
}

const token = { tokenUrl: 'https://a.example/t', scopes: { 'a:read': 'See.' } };
const rs256 = { algorithm: 'RS256', claims: ['iss', 'exp'], lifetime: 'PT1H30M' };

describe('the security module', () => {
  it('CF-1 holds the flows and the tokens that CloudFlow declares, lifetimes in seconds', () => {
    const url = 'https://auth.cloudflow.io/oauth/token';
    expect(securityTable(cloudflow.contract)).toEqual({
      oauth: {
        authorizationCode: {
          authorizationUrl: 'https://auth.cloudflow.io/oauth/authorize',
          tokenUrl: url,
          refreshUrl: url,
          scopesSupported: [
            'workflows:read',
            'workflows:write',
            'pipelines:read',
            'pipelines:write',
            'analytics:read',
            'admin:full',
          ],
        },
      },
      jwt: {
        algorithm: 'RS256',
        claims: ['iss', 'sub', 'aud', 'exp', 'iat', 'scope'],
        audience: 'https://api.cloudflow.io',
        maxLifetime: 3600,
      },
    });
  });

  it('ALL-1 goes by the names of the schemes where several declare the same', () => {
    const contract = withSchemes({
      Staff: { type: 'oauth2', flows: { clientCredentials: token, implicit: token } },
      Partner: { type: 'oauth2', flows: { clientCredentials: token } },
      Signed: { type: 'http', scheme: 'bearer', 'x-jwt': rs256 },
    });
    const flow = { tokenUrl: 'https://a.example/t', scopesSupported: ['a:read'] };
    expect(securityTable(contract)).toEqual({
      oauth: { staff: { clientCredentials: flow }, partner: { clientCredentials: flow } },
      jwt: { algorithm: 'RS256', claims: ['iss', 'exp'], maxLifetime: 5400 },
    });
    expect(securityFile(contract)).toContain("staff: { clientCredentials: { tokenUrl: 'https://a.example/t'");
  });

  it('ALL-1 leaves out what is declared wrongly, which is for lint to tell', () => {
    const wrong = [{ ...rs256, lifetime: 'an hour' }, { ...rs256, lifetime: 3600 }, 'RS256', {}];
    for (const declared of wrong) {
      const scheme = { type: 'http', scheme: 'bearer', 'x-jwt': declared };
      expect(securityTable(withSchemes({ Signed: scheme }))).toEqual({});
    }
    expect(securityTable(withSchemes({ A: { type: 'oauth2', flows: { implicit: token } } }))).toEqual({});
  });

  it('ALL-1 is not there for an API that declares neither, nor is the one of webhooks', async () => {
    const pqc = await loadApi(repository, 'pqc');
    const files = [...(await generateApi(pqc)).keys()];
    expect(files.filter((file) => /security|webhooks/.test(file))).toEqual([]);
    expect(reservedNames(pqc)).not.toContain('verifyWebhook');
  });
});

describe('the webhooks module', () => {
  it('CF-7, CA-10 takes the place of type and time, the prefix and the tolerance from the declaration', () => {
    const common = { secretPrefix: 'whsec_', tolerance: 300_000, time: ['timestamp'] };
    expect(webhookTable(cloudflow.contract)).toEqual({ ...common, type: ['event'] });
    expect(webhookTable(cloudaudit.contract)).toEqual({ ...common, type: ['type'] });
    const { conventions } = cloudflow.contract;
    if (conventions.webhooks === undefined) return expect.unreachable();
    const webhooks = { ...conventions.webhooks, type: '/meta/a~1b', toleranceMs: 1000 };
    expect(webhookTable({ ...cloudflow.contract, conventions: { ...conventions, webhooks } })).toEqual({
      ...common,
      tolerance: 1000,
      type: ['meta', 'a/b'],
    });
  });

  it('CF-7 keeps its names from schemas', () => {
    expect(reservedNames(cloudflow)).toEqual(
      expect.arrayContaining(['verifyWebhook', 'WebhookEvent', 'WebhookVerificationError', 'oauth', 'jwt']),
    );
  });
});
