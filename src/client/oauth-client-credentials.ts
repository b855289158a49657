import { clientCredentialsGrantRequest, processClientCredentialsResponse } from 'oauth4webapi';
import { type OAuthClientOptions, tokenEndpoint } from './oauth-token-endpoint.ts';
import { renewedToken, type TokenCredential } from './renewed-token.ts';

/** What a service signs in with. Spread the API's own `oauth.clientCredentials` into it. */
export interface ClientCredentialsOptions<Scope extends string> extends OAuthClientOptions {
  readonly clientSecret: string;
  /** The scopes that the description knows. */
  readonly scopesSupported?: readonly Scope[] | undefined;
  /** The scopes to ask for; no more than the calls need. What the server chooses where left out. */
  readonly scope?: readonly NoInfer<Scope>[] | undefined;
  /** Milliseconds after which a token is replaced though it has not expired, for operations that ask for a fresh one. */
  readonly maxAge?: number | undefined;
}

/**
 * OAuth 2.0 client credentials (RFC 6749, section 4.4): a service signs in as itself. The secret must not leave the
 * server. One token serves all calls until shortly before its end; one request replaces it for all of them.
 *
 * @returns for the client's `auth: { token }`
 * @throws {OAuthError} when the URL cannot be used; as a rejection, when there is no token to be had
 */
export function clientCredentials<Scope extends string = string>(
  options: ClientCredentialsOptions<Scope>,
): TokenCredential {
  const { scope, clientSecret, maxAge = Number.POSITIVE_INFINITY } = options;
  const endpoint = tokenEndpoint(options);
  const { credential } = renewedToken(async () => {
    const token = await endpoint.request({
      send: (server, client, authentication, { additionalParameters, ...request }) =>
        clientCredentialsGrantRequest(
          server,
          client,
          authentication,
          new URLSearchParams({
            ...options.tokenParameters,
            ...(scope === undefined ? {} : { scope: scope.join(' ') }),
          }),
          request,
        ),
      read: processClientCredentialsResponse,
      secrets: [clientSecret],
    });
    return { ...token, renewAt: Math.min(token.renewAt, Date.now() + maxAge) };
  });
  return credential;
}
