import { afterEach, describe, expect, it } from 'vitest';
import { clientCredentials } from '../../src/client/oauth.ts';
import { refusal as refused } from './oauth-refusal.ts';
import { bearer, type TokenServer, tokenServer } from './token-server.ts';

const clientId = 'svc:audit desk';
const clientSecret = 's3cr3t/+ value';

let server: TokenServer | undefined;

afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function serve(...answer: Parameters<typeof tokenServer>): Promise<TokenServer> {
  server = await tokenServer(...answer);
  return server;
}

const secrets = [clientSecret, encodeURIComponent(clientSecret), 'leaked-token'];
const refusal = (promise: Promise<unknown>) => refused(promise, secrets);

describe('the way to the token URL', () => {
  it.each([
    {
      what: 'wrong credentials',
      answer: {
        status: 401,
        headers: { 'WWW-Authenticate': 'Basic realm="tokens"' },
        body: { error: 'invalid_client', error_description: 'No such client.' },
      },
      facts: ['token-refused', 'invalid_client', 401],
      said: '(invalid_client: No such client.)',
    },
    {
      what: 'a description that repeats the secret',
      answer: { status: 400, body: { error: 'invalid_scope', error_description: `not ${clientSecret}` } },
      facts: ['token-refused', 'invalid_scope', 400],
      said: '(invalid_scope)',
    },
    {
      what: 'HTML from a proxy',
      answer: { status: 502, headers: { 'Content-Type': 'text/html' }, body: '<h1>Bad Gateway</h1>' },
      facts: ['token-refused', undefined, 502],
      said: 'status 502.',
    },
    {
      what: 'a redirect, which the secret must not follow',
      answer: { status: 307, headers: { Location: 'http://127.0.0.1:1/' }, body: '' },
      facts: ['token-refused', undefined, 307],
      said: 'status 307.',
    },
    {
      what: 'invalid JSON',
      answer: { body: '{"access_token":"leaked-token"' },
      facts: ['token-malformed', undefined, 200],
      said: 'no bearer token',
    },
    {
      what: 'no token',
      answer: { body: { token_type: 'Bearer', refresh_token: 'leaked-token' } },
      facts: ['token-malformed', undefined, 200],
      said: 'no bearer token',
    },
    {
      what: 'a token of another kind',
      answer: bearer('leaked-token', { token_type: 'DPoP' }),
      facts: ['token-malformed', undefined, 200],
      said: 'no bearer token',
    },
    {
      what: 'a life that is no number',
      answer: bearer('leaked-token', { expires_in: 'soon' }),
      facts: ['token-malformed', undefined, 200],
      said: 'no bearer token',
    },
  ])('CA-1 tells $what, without secrets', async ({ answer, facts, said }) => {
    const { url } = await serve(() => answer);
    const error = await refusal(clientCredentials({ tokenUrl: url, clientId, clientSecret })());
    expect([error.code, error.error, error.status]).toEqual(facts);
    expect(error.message).toContain(said);
  });

  it('CA-1 tells a token URL that is not there, or does not answer in time', async () => {
    const silent = await serve(() => new Promise(() => {}));
    const late = await refusal(
      clientCredentials({ tokenUrl: silent.url, clientId, clientSecret, timeout: 50 })(),
    );
    expect([late.code, late.message]).toEqual([
      'token-unreachable',
      `${new URL(silent.url).origin} gave no answer within 50 ms (timeout).`,
    ]);
    await silent.close();
    const gone = await refusal(clientCredentials({ tokenUrl: silent.url, clientId, clientSecret })());
    expect([gone.code, gone.cause]).toEqual(['token-unreachable', undefined]);
  });

  it('CA-1 says nothing of what a `fetch` throws that quotes the request', async () => {
    const fetch = async (request: Request): Promise<Response> => {
      throw Object.assign(new Error(`failed: ${clientSecret}`), { request });
    };
    const token = clientCredentials({
      tokenUrl: 'https://auth.example/token',
      clientId,
      clientSecret,
      fetch,
    });
    expect((await refusal(token())).message).toBe('https://auth.example gave no answer.');
  });

  it('CA-1 ends a wait for a `fetch` that knows no signal', async () => {
    const fetch = () => new Promise<Response>(() => {});
    const token = clientCredentials({
      tokenUrl: 'https://auth.example/token',
      clientId,
      clientSecret,
      fetch,
      timeout: 20,
    });
    expect((await refusal(token())).code).toBe('token-unreachable');
  });

  it.each([
    'http://auth.cloudaudit.example/oauth/token',
    'http://localhost.example/token',
    'http://127.0.0.1.example/token',
    'ftp://127.0.0.1/token',
    '/oauth/token',
    'https://user:leaked-token@auth.example/token',
    'https://leaked-token@auth.example/token',
  ])('CA-1 sends no secret to %s', async (tokenUrl) => {
    const error = await refusal((async () => clientCredentials({ tokenUrl, clientId, clientSecret }))());
    expect(error.code).toBe('unusable-url');
  });

  it.each(['http://localhost:1/token', 'http://127.0.0.1:1/token', 'http://[::1]:1/token'])(
    'CA-1 takes %s, which does not leave the machine',
    (tokenUrl) => {
      expect(() => clientCredentials({ tokenUrl, clientId, clientSecret })).not.toThrow();
    },
  );
});
