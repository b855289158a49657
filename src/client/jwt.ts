/** The entry `accord/jwt`: JSON Web Tokens that a caller signs itself, for the `auth` option of a client. */
export { JwtError, type JwtErrorCode } from './jwt-error.ts';
export { type JwtClaims, type JwtDeclaration, type JwtOptions, signJwt } from './jwt-sign.ts';
export type { TokenCredential } from './renewed-token.ts';
