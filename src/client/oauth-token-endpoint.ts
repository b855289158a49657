import {
  type AuthorizationServer,
  allowInsecureRequests,
  type Client,
  type ClientAuth,
  ClientSecretBasic,
  ClientSecretPost,
  customFetch,
  None,
  type TokenEndpointRequestOptions,
  type TokenEndpointResponse,
} from 'oauth4webapi';
import { OAuthError } from './oauth-error.ts';
import { isLoopback, oauthUrl } from './oauth-url.ts';
import type { RenewableToken } from './renewed-token.ts';

/** What all flows take. */
export interface OAuthClientOptions {
  /** Where tokens are had. */
  readonly tokenUrl: string;
  readonly clientId: string;
  /** Only where it can be kept: on a server. */
  readonly clientSecret?: string | undefined;
  /** How the secret is shown to the token URL (RFC 8414); HTTP Basic where left out. */
  readonly clientAuthentication?: 'client_secret_basic' | 'client_secret_post' | undefined;
  /** The authorization server by the name it gives itself; the origin of its URLs where left out. */
  readonly issuer?: string | undefined;
  /** Sent to the token URL besides, such as `audience` or `resource`. */
  readonly tokenParameters?: Readonly<Record<string, string>> | undefined;
  /** Milliseconds before its end at which a token is replaced; 60 000, or half its life where that is less. */
  readonly renewBefore?: number | undefined;
  /** Milliseconds for one request to the token URL, its answer included; 30 000 where left out. */
  readonly timeout?: number | undefined;
  /** Instead of the global `fetch`. */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
}

/** The tokens of one grant. */
export interface IssuedToken extends RenewableToken {
  readonly refreshToken: string | undefined;
  /** What was granted, separated by spaces, where the server says so. */
  readonly scope: string | undefined;
}

/** A request for tokens, its way to the token URL and the reading of what comes back. */
export interface Grant {
  send(
    server: AuthorizationServer,
    client: Client,
    authentication: ClientAuth,
    options: TokenEndpointRequestOptions,
  ): Promise<Response>;
  read(server: AuthorizationServer, client: Client, response: Response): Promise<TokenEndpointResponse>;
  /** What must not come back in a message. */
  readonly secrets: readonly string[];
}

/** Asks the token URL. */
export interface TokenEndpoint {
  readonly server: AuthorizationServer;
  readonly client: Client;
  request(grant: Grant): Promise<IssuedToken>;
}

const RENEW_BEFORE = 60_000;
const TIMEOUT = 30_000;

/** @throws {OAuthError} when the URL cannot be used */
export function tokenEndpoint(
  options: OAuthClientOptions,
  tokenUrl = oauthUrl('tokenUrl', options.tokenUrl),
): TokenEndpoint {
  const { clientId, clientSecret, clientAuthentication, timeout = TIMEOUT } = options;
  const { issuer = tokenUrl.origin, tokenParameters = {}, fetch: ownFetch } = options;
  const server: AuthorizationServer = { issuer, token_endpoint: tokenUrl.href };
  const client: Client = { client_id: clientId };
  const authentication =
    clientSecret === undefined
      ? None()
      : clientAuthentication === 'client_secret_post'
        ? ClientSecretPost(clientSecret)
        : ClientSecretBasic(clientSecret);

  return {
    server,
    client,
    async request(grant) {
      const secrets = [...grant.secrets, ...(clientSecret === undefined ? [] : [clientSecret])];
      const abort = new AbortController();
      const timer = timeout > 0 ? setTimeout(() => abort.abort(), timeout) : undefined;
      try {
        return await exchange(grant, abort.signal, secrets);
      } finally {
        clearTimeout(timer);
      }
    },
  };

  async function exchange(
    grant: Grant,
    signal: AbortSignal,
    secrets: readonly string[],
  ): Promise<IssuedToken> {
    const response = await untilAborted(
      grant.send(server, client, authentication, {
        signal,
        additionalParameters: { ...tokenParameters },
        [allowInsecureRequests]: isLoopback(tokenUrl),
        ...(ownFetch ? { [customFetch]: (url, init) => ownFetch(new Request(url, init)) } : {}),
      }),
      signal,
    ).catch((cause: unknown) => {
      throw unreachable(cause, signal, secrets);
    });
    if (response.status !== 200) {
      const body: unknown = await untilAborted(response.json(), signal).catch(() => undefined);
      throw refused(response.status, body, secrets);
    }
    const issuedAt = Date.now();
    const answer = await untilAborted(grant.read(server, client, response), signal).catch(() => {
      if (signal.aborted) throw unreachable(undefined, signal, secrets);
      throw new OAuthError(
        'token-malformed',
        `${tokenUrl.origin} answered 200, but with no bearer token as RFC 6749 (section 5.1) describes it, or with an id_token that is not for this client and \`issuer\`.`,
        { status: 200 },
      );
    });
    // What the server gives besides bearer tokens (DPoP) needs more than a header.
    if (answer.token_type !== 'bearer') {
      throw new OAuthError('token-malformed', `${tokenUrl.origin} gave a token that is no bearer token.`, {
        status: 200,
      });
    }
    const life = answer.expires_in === undefined ? Number.POSITIVE_INFINITY : answer.expires_in * 1000;
    return {
      value: answer.access_token,
      ...serves(issuedAt, issuedAt + life, options.renewBefore),
      refreshToken: answer.refresh_token,
      scope: answer.scope,
    };
  }

  function unreachable(cause: unknown, signal: AbortSignal, secrets: readonly string[]): OAuthError {
    const text = cause instanceof Error ? ` (${cause.message})` : '';
    const reason = signal.aborted ? ` within ${timeout} ms (timeout)` : withoutSecrets(text, secrets);
    return new OAuthError('token-unreachable', `${tokenUrl.origin} gave no answer${reason}.`);
  }

  function refused(status: number, body: unknown, secrets: readonly string[]): OAuthError {
    const error = withoutSecrets(member(body, 'error'), secrets) || undefined;
    const description = withoutSecrets(member(body, 'error_description'), secrets);
    const said = [error ?? '', description].filter((text) => text !== '').join(': ');
    return new OAuthError(
      'token-refused',
      `${tokenUrl.origin} gave no token but status ${status}${said === '' ? '' : ` (${said})`}.`,
      { error, status },
    );
  }
}

/** From when to when a token serves; times in milliseconds since 1970. */
export function serves(
  from: number,
  expiresAt: number,
  renewBefore = RENEW_BEFORE,
): { renewAt: number; expiresAt: number } {
  return { expiresAt, renewAt: Math.max(from, expiresAt - Math.min(renewBefore, (expiresAt - from) / 2)) };
}

/** What the server said in words, of the characters that RFC 6749 allows, unless it repeats a secret. */
export function withoutSecrets(text: string, secrets: readonly string[]): string {
  return secrets.some((secret) => secret !== '' && text.includes(secret))
    ? ''
    : text.replaceAll(/[^ -~]/g, ' ').slice(0, 200);
}

function member(body: unknown, name: string): string {
  const value: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, name) : undefined;
  return typeof value === 'string' ? value : '';
}

/** The promise, or the end of waiting for it: not every `fetch` knows signals. */
function untilAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    promise.then(resolve, reject);
  });
}
