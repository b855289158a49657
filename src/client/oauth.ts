/** The entry `accord/oauth`: tokens of OAuth 2.0 for the `auth` option of a client. */
export {
  type AuthorizationCodeOptions,
  authorizationCode,
  type PendingSignIn,
  type SignIn,
  type TokenSet,
} from './oauth-authorization-code.ts';
export { type ClientCredentialsOptions, clientCredentials } from './oauth-client-credentials.ts';
export { OAuthError, type OAuthErrorCode } from './oauth-error.ts';
export type { TokenCredential } from './renewed-token.ts';
