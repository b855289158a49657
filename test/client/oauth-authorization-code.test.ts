import { createHash } from 'node:crypto';
import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCloudFlow, oauth } from '../../generated/cloudflow/index.ts';
import {
  type AuthorizationCodeOptions,
  authorizationCode,
  OAuthError,
  type TokenSet,
} from '../../src/client/oauth.ts';
import { refusal as refused } from './oauth-refusal.ts';
import { json, scriptedFetch } from './scripted-fetch.ts';
import { bearer, type TokenServer, tokenServer } from './token-server.ts';

const clientId = 'app';
const redirectUri = 'https://app.example/callback';
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

type Options = Partial<AuthorizationCodeOptions<string>>;

/** A sign-in at a server on this machine, whatever the description says. */
function signInAt(url: string, more: Options = {}) {
  const { authorizationUrl } = oauth.authorizationCode;
  return authorizationCode({ authorizationUrl, tokenUrl: url, clientId, redirectUri, ...more });
}

const refusal = (promise: Promise<unknown>) => refused(promise, ['the-code', 'refresh-', 'access-']);

describe('authorizationCode', () => {
  it('CF-1 sends the user to the declared URL with state, PKCE S256 and the scopes', async () => {
    const signIn = authorizationCode({
      ...oauth.authorizationCode,
      clientId,
      redirectUri,
      scope: ['workflows:read', 'analytics:read'],
    });
    const { url, pending } = await signIn.start({ prompt: 'login', response_type: 'token' });
    expect(url.startsWith('https://auth.cloudflow.io/oauth/authorize?')).toBe(true);
    expect(Object.fromEntries(new URL(url).searchParams)).toEqual({
      response_type: 'code',
      client_id: clientId,
      redirect_uri: redirectUri,
      scope: 'workflows:read analytics:read',
      state: pending.state,
      // RFC 7636, section 4.2
      code_challenge: createHash('sha256').update(pending.codeVerifier).digest('base64url'),
      code_challenge_method: 'S256',
      prompt: 'login',
    });
    const other = await signIn.start();
    expect(other.pending.state).not.toBe(pending.state);
    expect(other.pending.codeVerifier).not.toBe(pending.codeVerifier);
    expect(pending.codeVerifier).toMatch(/^[\w-]{43,128}$/);
  });

  it('CF-1 trades the code for a token, which goes with the calls', async () => {
    const { url, requests } = await serve(() => bearer('access-1', { refresh_token: 'refresh-1' }));
    const kept: unknown[] = [];
    const signIn = signInAt(url, { onTokens: (tokens) => void kept.push(tokens) });
    const { pending } = await signIn.start();
    await signIn.finish(`${redirectUri}?code=the-code&state=${pending.state}`, pending);
    const script = scriptedFetch(json(200, { data: [], pagination: { total: 0, has_more: false } }));
    await createCloudFlow({ auth: { token: signIn.token }, fetch: script.fetch }).listWorkflows();
    expect(script.request.headers.get('Authorization')).toBe('Bearer access-1');
    expect(requests.map(({ headers, form }) => [headers.authorization, form])).toEqual([
      [
        undefined,
        {
          grant_type: 'authorization_code',
          client_id: clientId,
          code: 'the-code',
          redirect_uri: redirectUri,
          code_verifier: pending.codeVerifier,
        },
      ],
    ]);
    expect(kept).toEqual([
      { accessToken: 'access-1', refreshToken: 'refresh-1', expiresAt: start + 3_600_000 },
    ]);
  });

  it('CF-1 shows the secret of an app that has a server', async () => {
    const { url, requests } = await serve(() => bearer('access-1'));
    const signIn = signInAt(url, { clientSecret: 'secret' });
    const { pending } = await signIn.start();
    await signIn.finish(new URL(`${redirectUri}?code=the-code&state=${pending.state}`), pending);
    expect(requests[0]?.headers.authorization).toBe(`Basic ${btoa('app:secret')}`);
  });

  it.each([
    { what: 'another state', query: 'code=the-code&state=other', code: 'state-mismatch' },
    { what: 'no state', query: 'code=the-code', code: 'state-mismatch' },
    { what: 'two states', query: 'code=the-code&state=STATE&state=other', code: 'state-mismatch' },
    {
      what: 'another issuer',
      query: 'code=the-code&state=STATE&iss=https://evil.example',
      code: 'issuer-mismatch',
    },
    { what: 'no code', query: 'state=STATE', code: 'callback-malformed' },
    { what: 'two codes', query: 'code=the-code&code=the-code2&state=STATE', code: 'callback-malformed' },
    { what: 'a token in the URL', query: 'token=access-1&state=STATE', code: 'callback-malformed' },
    {
      what: 'a refusal',
      query: 'error=access_denied&error_description=No.&state=STATE',
      code: 'authorization-refused',
    },
    {
      what: 'a refusal of another sign-in',
      query: 'error=access_denied&state=other',
      code: 'state-mismatch',
    },
  ])('CF-1 takes no callback with $what, and asks for no token', async ({ query, code }) => {
    const { url, requests } = await serve(() => bearer('access-1'));
    const signIn = signInAt(url);
    const { pending } = await signIn.start();
    const callback = `${redirectUri}?${query.replace('STATE', pending.state)}`;
    const error = await refusal(signIn.finish(callback, pending));
    expect([error.code, requests.length]).toEqual([code, 0]);
    if (code === 'authorization-refused') {
      expect([error.error, error.message]).toEqual([
        'access_denied',
        'The sign-in was refused (access_denied: No.).',
      ]);
    }
    expect((await refusal(signIn.token())).code).toBe('sign-in-required');
  });

  it('CF-1 does not take an empty state for an agreed one', async () => {
    const signIn = signInAt('http://127.0.0.1:1/token');
    const error = await refusal(
      signIn.finish('/callback?code=the-code&state=', { state: '', codeVerifier: 'v'.repeat(43) }),
    );
    expect(error.code).toBe('state-mismatch');
  });

  it('CF-1 takes the issuer that it was told, from the path of the callback on', async () => {
    const { url } = await serve(() => bearer('access-1'));
    for (const [more, iss] of [
      [{}, 'https://auth.cloudflow.io'],
      [{ issuer: 'https://id.example/a' }, 'https://id.example/a'],
    ] as const) {
      const signIn = signInAt(url, more);
      const { pending } = await signIn.start();
      await signIn.finish(`/callback?code=the-code&state=${pending.state}&iss=${iss}`, pending);
      expect(await signIn.token()).toBe('access-1');
    }
  });

  it('CF-1 renews with the refresh token, once for all calls, and keeps the one that replaces it', async () => {
    const { url, requests } = await serve((_, count) =>
      bearer(`access-${count + 1}`, count === 1 ? { refresh_token: 'refresh-2' } : {}),
    );
    const kept: (TokenSet | undefined)[] = [];
    const tokens = { accessToken: 'access-1', refreshToken: 'refresh-1', expiresAt: start + 3_600_000 };
    const signIn = signInAt(url, { tokens, onTokens: (next) => void kept.push(next) });
    expect([await signIn.token(), requests.length]).toEqual(['access-1', 0]);

    vi.setSystemTime(start + 3_599_000);
    const renewed = await Promise.all([signIn.token(), signIn.token(), signIn.token()]);
    expect([renewed, requests.length]).toEqual([['access-2', 'access-2', 'access-2'], 1]);
    expect(await signIn.token({ rejected: 'access-2' })).toBe('access-3');
    expect(requests.map(({ form }) => form)).toEqual([
      { grant_type: 'refresh_token', client_id: clientId, refresh_token: 'refresh-1' },
      { grant_type: 'refresh_token', client_id: clientId, refresh_token: 'refresh-2' },
    ]);
    expect(kept.map((next) => [next?.accessToken, next?.refreshToken])).toEqual([
      ['access-2', 'refresh-2'],
      ['access-3', 'refresh-2'],
    ]);
  });

  it('CF-1 asks for a sign-in when the refresh token serves no more, and keeps nothing', async () => {
    const { url, requests } = await serve(() => ({ status: 400, body: { error: 'invalid_grant' } }));
    const kept: unknown[] = [];
    const tokens = { accessToken: 'access-1', refreshToken: 'refresh-1', expiresAt: start - 1 };
    const signIn = signInAt(url, { tokens, onTokens: (next) => void kept.push(next) });
    const errors = await Promise.all([refusal(signIn.token()), refusal(signIn.token())]);
    expect(errors.map(({ code }) => code)).toEqual(['sign-in-required', 'sign-in-required']);
    expect([kept, requests.length]).toEqual([[undefined], 1]);
    expect((await refusal(signIn.token())).code).toBe('sign-in-required');
    expect(requests.length).toBe(1);
  });

  it('CF-1 keeps the refresh token through a failure of the server', async () => {
    const { url } = await serve((_, count) => (count === 1 ? { status: 503, body: {} } : bearer('access-2')));
    const tokens = { accessToken: 'access-1', refreshToken: 'refresh-1', expiresAt: start - 1 };
    const signIn = signInAt(url, { tokens });
    expect((await refusal(signIn.token())).code).toBe('token-refused');
    expect(await signIn.token()).toBe('access-2');
  });

  it('CF-1 asks for a sign-in when a token without a refresh token is rejected or over', async () => {
    const tokens = { accessToken: 'access-1', expiresAt: start + 1_000_000 };
    const signIn = signInAt('http://127.0.0.1:1/token', { tokens });
    expect(await signIn.token()).toBe('access-1');
    expect((await refusal(signIn.token({ rejected: 'access-1' }))).code).toBe('sign-in-required');
    const other = signInAt('http://127.0.0.1:1/token', { tokens });
    vi.setSystemTime(start + 1_000_001);
    expect((await refusal(other.token())).code).toBe('sign-in-required');
  });

  it('CF-1 forgets the tokens at the end, also those that are under way', async () => {
    let answer = () => {};
    const { url } = await serve(
      () =>
        new Promise((resolve) => {
          answer = () => resolve(bearer('access-2', { refresh_token: 'refresh-2' }));
        }),
    );
    const kept: unknown[] = [];
    const tokens = { accessToken: 'access-1', refreshToken: 'refresh-1', expiresAt: start - 1 };
    const signIn = signInAt(url, { tokens, onTokens: (next) => void kept.push(next) });
    const late = signIn.token();
    await vi.waitFor(() => expect(server?.requests.length).toBe(1));
    await signIn.signOut();
    answer();
    await late;
    expect(kept).toEqual([undefined]);
    expect((await refusal(signIn.token())).code).toBe('sign-in-required');
  });

  it('CF-1 shows no token to who looks at the sign-in', () => {
    const tokens = { accessToken: 'access-1', refreshToken: 'refresh-1', expiresAt: start + 1_000_000 };
    const signIn = signInAt('http://127.0.0.1:1/token', { tokens, clientSecret: 'secret-1' });
    const shown = `${inspect(signIn, { depth: 9, showHidden: true })} ${JSON.stringify(signIn)}`;
    expect(shown).not.toMatch(/access-1|refresh-1|secret-1/);
  });

  it.each([
    { authorizationUrl: 'http://auth.example/' },
    { refreshUrl: 'http://auth.example/' },
    { redirectUri: '/callback' },
  ])('CF-1 does not begin with %o', (more) => {
    const begin = () => signInAt('https://auth.example/token', more);
    expect(begin).toThrow(OAuthError);
    expect(begin).toThrow(expect.objectContaining({ code: 'unusable-url' }));
  });
});
