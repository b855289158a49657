import {
  authorizationCodeGrantRequest,
  calculatePKCECodeChallenge,
  generateRandomCodeVerifier,
  generateRandomState,
  processAuthorizationCodeResponse,
  processRefreshTokenResponse,
  refreshTokenGrantRequest,
  validateAuthResponse,
} from 'oauth4webapi';
import { OAuthError } from './oauth-error.ts';
import {
  type IssuedToken,
  type OAuthClientOptions,
  serves,
  type TokenEndpoint,
  tokenEndpoint,
  withoutSecrets,
} from './oauth-token-endpoint.ts';
import { oauthUrl } from './oauth-url.ts';
import { renewedToken, type TokenCredential } from './renewed-token.ts';

/** The tokens of a user, as they are kept from one start of the app to the next. Secret. */
export interface TokenSet {
  readonly accessToken: string;
  readonly refreshToken?: string | undefined;
  /** Milliseconds since 1970; the server did not say where left out. */
  readonly expiresAt?: number | undefined;
  /** What was granted, separated by spaces. */
  readonly scope?: string | undefined;
}

/** What an app keeps between the way out and the way back, for this user and nobody else. Secret until then. */
export interface PendingSignIn {
  readonly state: string;
  readonly codeVerifier: string;
}

/** What an app signs its users in with. Spread the API's own `oauth.authorizationCode` into it. */
export interface AuthorizationCodeOptions<Scope extends string> extends OAuthClientOptions {
  /** Where users sign in. */
  readonly authorizationUrl: string;
  /** Where tokens are renewed; `tokenUrl` where left out. */
  readonly refreshUrl?: string | undefined;
  /** Where users come back to, exactly as it is registered. */
  readonly redirectUri: string;
  /** The scopes that the description knows. */
  readonly scopesSupported?: readonly Scope[] | undefined;
  /** The scopes to ask for; no more than the calls need. What the server chooses where left out. */
  readonly scope?: readonly (NoInfer<Scope> | 'offline_access')[] | undefined;
  /** The tokens that `onTokens` gave at the last start of the app. */
  readonly tokens?: TokenSet | undefined;
  /** Told whenever the tokens change, to keep them; `undefined` once they serve no more. */
  readonly onTokens?: ((tokens: TokenSet | undefined) => void | Promise<void>) | undefined;
}

/** The sign-in of one user. */
export interface SignIn {
  /**
   * Begins: send the user to `url`, and keep `pending` until the user is back.
   *
   * @param parameters sent to the authorization URL besides, such as `prompt` or `login_hint`
   */
  start(parameters?: Readonly<Record<string, string>>): Promise<{
    readonly url: string;
    readonly pending: PendingSignIn;
  }>;
  /**
   * Ends: trades the code that the user brought back for tokens.
   *
   * @param callback the URL that the user came back to, whole or from its path on
   * @throws {OAuthError} when the callback is not the answer to `pending`, or brings no code
   */
  finish(callback: string | URL, pending: PendingSignIn): Promise<void>;
  /** For the client's `auth: { token }`. Rejects with `sign-in-required` when only the user can help. */
  readonly token: TokenCredential;
  /** Forgets the tokens, here; the server is not told. */
  signOut(): Promise<void>;
}

/**
 * OAuth 2.0 authorization code with PKCE, S256 (RFC 6749, section 4.1; RFC 7636): an app acts for one of its users.
 * Tokens are renewed with the refresh token shortly before their end, once for all calls.
 *
 * @throws {OAuthError} when a URL cannot be used
 */
export function authorizationCode<Scope extends string = string>(
  options: AuthorizationCodeOptions<Scope>,
): SignIn {
  const { redirectUri, scope, onTokens, refreshUrl = options.tokenUrl } = options;
  const authorizationUrl = oauthUrl('authorizationUrl', options.authorizationUrl);
  const { issuer = authorizationUrl.origin } = options;
  const code = tokenEndpoint({ ...options, issuer });
  const refresh = tokenEndpoint({ ...options, issuer }, oauthUrl('refreshUrl', refreshUrl));
  if (!URL.canParse(redirectUri)) {
    throw new OAuthError('unusable-url', 'redirectUri is no absolute URL. Write it out as it is registered.');
  }
  const renewed = renewedToken<IssuedToken>(renew);
  let session = 0;
  if (options.tokens !== undefined) renewed.replace(issued(options.tokens, options.renewBefore));

  return {
    async start(parameters = {}) {
      const pending = { state: generateRandomState(), codeVerifier: generateRandomCodeVerifier() };
      const url = new URL(authorizationUrl);
      const sent = {
        ...parameters,
        response_type: 'code',
        client_id: options.clientId,
        redirect_uri: redirectUri,
        ...(scope === undefined ? {} : { scope: scope.join(' ') }),
        state: pending.state,
        code_challenge: await calculatePKCECodeChallenge(pending.codeVerifier),
        code_challenge_method: 'S256',
      };
      for (const [name, value] of Object.entries(sent)) url.searchParams.set(name, value);
      return { url: url.href, pending };
    },
    async finish(callback, pending) {
      const answer = authorizationResponse(callback, pending, redirectUri, code);
      const token = await code.request({
        send: (server, client, authentication, request) =>
          authorizationCodeGrantRequest(
            server,
            client,
            authentication,
            answer,
            redirectUri,
            pending.codeVerifier,
            request,
          ),
        read: processAuthorizationCodeResponse,
        secrets: [answer.get('code') ?? '', pending.codeVerifier],
      });
      await keep(token);
    },
    token: renewed.credential,
    signOut: () => keep(undefined),
  };

  async function keep(token: IssuedToken | undefined): Promise<void> {
    session += 1;
    renewed.replace(token);
    await onTokens?.(token && tokenSet(token));
  }

  async function renew(previous: IssuedToken | undefined): Promise<IssuedToken> {
    const mine = session;
    const refreshToken = previous?.refreshToken;
    if (refreshToken === undefined) throw signInRequired();
    const token = await refresh
      .request({
        send: (server, client, authentication, request) =>
          refreshTokenGrantRequest(server, client, authentication, refreshToken, request),
        read: processRefreshTokenResponse,
        secrets: [refreshToken],
      })
      .catch(async (error: unknown) => {
        if (!(error instanceof OAuthError) || error.error !== 'invalid_grant') throw error;
        if (mine === session) await keep(undefined);
        throw signInRequired();
      });
    // A server that gives no other refresh token leaves the old one in force (RFC 6749, section 6).
    const kept = { ...token, refreshToken: token.refreshToken ?? refreshToken };
    if (mine === session) await onTokens?.(tokenSet(kept));
    return kept;
  }
}

/** The callback's parameters, once it is sure that they answer this sign-in. */
function authorizationResponse(
  callback: string | URL,
  pending: PendingSignIn,
  redirectUri: string,
  { server, client }: TokenEndpoint,
): URLSearchParams {
  const { searchParams } = new URL(callback, redirectUri);
  if (pending.state === '' || searchParams.getAll('state').join() !== pending.state) {
    throw new OAuthError(
      'state-mismatch',
      'The callback does not belong to the sign-in that was begun here. Begin again, and do not use its code.',
    );
  }
  const issuers = searchParams.getAll('iss');
  if (issuers.length > 0 && issuers.join() !== server.issuer) {
    throw new OAuthError(
      'issuer-mismatch',
      `The callback came from another authorization server than ${server.issuer}. Where that server goes by another name, say so with \`issuer\`.`,
    );
  }
  const refusal = searchParams.get('error');
  if (refusal !== null) {
    const secrets = [pending.codeVerifier, pending.state];
    const error = withoutSecrets(refusal, secrets);
    const description = withoutSecrets(searchParams.get('error_description') ?? '', secrets);
    const said = [error, description].filter((text) => text !== '').join(': ');
    throw new OAuthError('authorization-refused', `The sign-in was refused (${said}).`, { error });
  }
  try {
    const answer = validateAuthResponse(server, client, searchParams, pending.state);
    if (answer.getAll('code').length === 1) return answer;
  } catch {
    // What it throws quotes the callback, and so the code.
  }
  throw new OAuthError(
    'callback-malformed',
    'The callback brings no authorization code, or more than one. Give `finish` the URL that the user came back to, as it is.',
  );
}

function signInRequired(): OAuthError {
  return new OAuthError(
    'sign-in-required',
    'There is no token that still serves, and none can be had without the user. Begin a sign-in with `start`.',
  );
}

function issued(tokens: TokenSet, renewBefore: number | undefined): IssuedToken {
  return {
    value: tokens.accessToken,
    ...serves(Date.now(), tokens.expiresAt ?? Number.POSITIVE_INFINITY, renewBefore),
    refreshToken: tokens.refreshToken,
    scope: tokens.scope,
  };
}

function tokenSet({ value, refreshToken, expiresAt, scope }: IssuedToken): TokenSet {
  return {
    accessToken: value,
    ...(refreshToken === undefined ? {} : { refreshToken }),
    ...(Number.isFinite(expiresAt) ? { expiresAt } : {}),
    ...(scope === undefined ? {} : { scope }),
  };
}
