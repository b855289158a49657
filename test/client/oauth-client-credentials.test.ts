import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCloudAudit, oauth } from '../../generated/cloudaudit/index.ts';
import { clientCredentials } from '../../src/client/oauth.ts';
import { refusal as refused } from './oauth-refusal.ts';
import { json, scriptedFetch } from './scripted-fetch.ts';
import { bearer, type TokenServer, tokenServer } from './token-server.ts';

const clientId = 'svc:audit desk';
const clientSecret = 's3cr3t/+ value';
const start = Date.UTC(2026, 0, 24, 10, 30);

let server: TokenServer | undefined;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: start });
});

afterEach(async () => {
  vi.useRealTimers();
  await server?.close();
  server = undefined;
});

async function serve(...answer: Parameters<typeof tokenServer>): Promise<TokenServer> {
  server = await tokenServer(...answer);
  return server;
}

const secrets = [clientSecret, encodeURIComponent(clientSecret), 'leaked-token'];
const refusal = (promise: Promise<unknown>) => refused(promise, secrets);

describe('clientCredentials', () => {
  it('CA-1 asks the token URL with HTTP Basic and the scopes, and the token goes with the call', async () => {
    const { url, requests } = await serve(() => bearer('token-1'));
    const script = scriptedFetch(json(200, { data: [], page: { hasMore: false, nextCursor: null } }));
    const token = clientCredentials({
      ...oauth.clientCredentials,
      tokenUrl: url,
      clientId,
      clientSecret,
      scope: ['companies:read', 'engagements:read'],
    });
    await createCloudAudit({ auth: { token }, fetch: script.fetch }).listCompanies();
    expect(script.request.headers.get('Authorization')).toBe('Bearer token-1');
    expect(requests.map(({ method, form }) => [method, form])).toEqual([
      ['POST', { grant_type: 'client_credentials', scope: 'companies:read engagements:read' }],
    ]);
    // RFC 6749, section 2.3.1: both are form-encoded before they become Basic.
    const basic = Buffer.from(requests[0]?.headers.authorization?.slice(6) ?? '', 'base64').toString();
    expect(basic.split(':').map((part) => new URLSearchParams(`x=${part}`).get('x'))).toEqual([
      clientId,
      clientSecret,
    ]);
  });

  it('CA-1 can put the secret into the form, and say for whom the token is', async () => {
    const { url, requests } = await serve(() => bearer('token-1'));
    const token = clientCredentials({
      tokenUrl: url,
      clientId,
      clientSecret,
      clientAuthentication: 'client_secret_post',
      tokenParameters: { resource: 'https://api.cloudaudit.example' },
    });
    expect(await token()).toBe('token-1');
    expect(requests[0]?.headers.authorization).toBeUndefined();
    expect(requests[0]?.form).toEqual({
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: clientSecret,
      resource: 'https://api.cloudaudit.example',
    });
  });

  it('CA-1 asks once for many calls at the same time, and keeps the token until shortly before its end', async () => {
    const { url, requests } = await serve((_, count) => bearer(`token-${count}`));
    const token = clientCredentials({ tokenUrl: url, clientId, clientSecret });
    const many = await Promise.all(Array.from({ length: 20 }, () => token()));
    expect([new Set(many), requests.length]).toEqual([new Set(['token-1']), 1]);

    vi.setSystemTime(start + 3_539_000);
    expect([await token(), requests.length]).toEqual(['token-1', 1]);
    vi.setSystemTime(start + 3_541_000);
    const later = await Promise.all([token(), token(), token()]);
    expect([later, requests.length]).toEqual([['token-2', 'token-2', 'token-2'], 2]);
  });

  it('CA-1 gives a rejected token up, once for all the calls that it was rejected for', async () => {
    const { url, requests } = await serve((_, count) => bearer(`token-${count}`));
    const token = clientCredentials({ tokenUrl: url, clientId, clientSecret });
    await token();
    const rejected = 'token-1';
    expect(await Promise.all([token({ rejected }), token(), token({ rejected })])).toEqual([
      'token-2',
      'token-2',
      'token-2',
    ]);
    // This one was sent before the others were answered.
    expect([await token({ rejected }), requests.length]).toEqual(['token-2', 2]);
  });

  it('CA-1 gets a call through whose token was revoked early, with one attempt more', async () => {
    const { url } = await serve((_, count) => bearer(`token-${count}`));
    const script = scriptedFetch(
      json(401, { error: { status: 401, code: 'unauthenticated', message: 'Expired.', requestId: 'r' } }),
      json(200, { data: [], page: { hasMore: false, nextCursor: null } }),
    );
    const token = clientCredentials({ tokenUrl: url, clientId, clientSecret });
    await createCloudAudit({ auth: { token }, fetch: script.fetch }).listCompanies();
    expect(script.requests.map(({ headers }) => headers.get('Authorization'))).toEqual([
      'Bearer token-1',
      'Bearer token-2',
    ]);
  });

  it('CA-3 replaces a token that is too old for an operation that asks for a fresh one', async () => {
    const { url, requests } = await serve((_, count) => bearer(`token-${count}`));
    const token = clientCredentials({ tokenUrl: url, clientId, clientSecret, maxAge: 240_000 });
    await token();
    vi.setSystemTime(start + 239_000);
    expect([await token(), requests.length]).toEqual(['token-1', 1]);
    vi.setSystemTime(start + 241_000);
    expect([await token(), requests.length]).toEqual(['token-2', 2]);
  });

  it('CA-1 is not asked again and again by a token that lives shorter than the wait before its end', async () => {
    const { url, requests } = await serve((_, count) => bearer(`token-${count}`, { expires_in: 20 }));
    const token = clientCredentials({ tokenUrl: url, clientId, clientSecret });
    await token();
    vi.setSystemTime(start + 9_000);
    expect([await token(), requests.length]).toEqual(['token-1', 1]);
    vi.setSystemTime(start + 11_000);
    expect([await token(), requests.length]).toEqual(['token-2', 2]);
  });

  it('CA-1 keeps a token without an end until it is rejected', async () => {
    const answer = { access_token: 'token-1', token_type: 'bearer' };
    const { url, requests } = await serve((_, count) => (count === 1 ? { body: answer } : bearer('token-2')));
    const token = clientCredentials({ tokenUrl: url, clientId, clientSecret });
    await token();
    vi.setSystemTime(start + 10 ** 10);
    expect([await token(), requests.length]).toEqual(['token-1', 1]);
    expect(await token({ rejected: 'token-1' })).toBe('token-2');
  });

  it('CA-1 uses a token to its end when it cannot be renewed early, and tells the failure after that', async () => {
    const { url } = await serve((_, count) =>
      count === 1 ? bearer('token-1') : { status: 503, body: 'down' },
    );
    const token = clientCredentials({ tokenUrl: url, clientId, clientSecret });
    await token();
    vi.setSystemTime(start + 3_599_000);
    expect(await token()).toBe('token-1');
    vi.setSystemTime(start + 3_601_000);
    const { code, status } = await refusal(token());
    expect([code, status]).toEqual(['token-refused', 503]);
  });

  it('CA-1 tries again after a failure', async () => {
    const { url } = await serve((_, count) => (count === 1 ? { status: 500, body: {} } : bearer('token-2')));
    const token = clientCredentials({ tokenUrl: url, clientId, clientSecret });
    await refusal(token());
    expect(await token()).toBe('token-2');
  });

  it('CA-1 shows no secret to who looks at the credential', async () => {
    const { url } = await serve(() => bearer('leaked-token'));
    const token = clientCredentials({ tokenUrl: url, clientId, clientSecret });
    await token();
    const shown = `${inspect({ token }, { depth: 9, showHidden: true })} ${JSON.stringify({ token })}`;
    expect(shown).not.toContain(clientSecret);
    expect(shown).not.toContain('leaked-token');
  });

  it('CA-1 knows the URL and the scopes from the description', () => {
    expect(oauth.clientCredentials.tokenUrl).toBe('https://auth.cloudaudit.example/oauth/token');
    expect(oauth.clientCredentials.scopesSupported).toContain('workpapers:write');
  });
});
