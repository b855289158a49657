import { type CryptoKey, type JWK, SignJWT } from 'jose';
import { JwtError } from './jwt-error.ts';
import { type JwtAlgorithm, jwtKey } from './jwt-key.ts';
import { renewedToken, type TokenCredential } from './renewed-token.ts';

/** What an API declares of its tokens (`x-jwt`); its index exports it as `jwt`. */
export interface JwtDeclaration<Claim extends string> {
  readonly algorithm: JwtAlgorithm;
  /** The claims that every token carries. */
  readonly claims: readonly Claim[];
  readonly audience?: string | undefined;
  /** The most seconds between `iat` and `exp`. */
  readonly maxLifetime: number;
}

/** The claims that have an option of their own, or are made for each token (RFC 7519, section 4.1). */
type OwnClaim = 'iss' | 'sub' | 'aud' | 'exp' | 'nbf' | 'iat' | 'jti' | 'scope';
const ownClaims: readonly string[] = [
  'iss',
  'sub',
  'aud',
  'exp',
  'nbf',
  'iat',
  'jti',
  'scope',
] satisfies OwnClaim[];

/** The other claims that an API declares, which a caller has to give. */
export type JwtClaims<Claim extends string> = [Exclude<Claim, OwnClaim>] extends [never]
  ? { readonly claims?: Readonly<Record<string, unknown>> | undefined }
  : { readonly claims: Readonly<Record<Exclude<Claim, OwnClaim>, unknown>> };

/** What a caller signs with. */
export interface JwtOptions<Claim extends string> {
  /** What the API declares: the `jwt` that its index exports. */
  readonly jwt: JwtDeclaration<Claim>;
  /** The private key: in PEM (PKCS #8), as a JWK, or from Web Crypto, which then need not be extractable. */
  readonly key: string | JWK | CryptoKey;
  /** Which of several keys it is, for the server to find the public one (`kid`). */
  readonly keyId?: string | undefined;
  /** Who signs (`iss`). */
  readonly issuer: string;
  /** For whom (`sub`). */
  readonly subject: string;
  /** The scopes to ask for; no more than the calls need. */
  readonly scope?: readonly string[] | undefined;
  /** Who is to take the token (`aud`); as declared where left out. */
  readonly audience?: string | undefined;
  /** Seconds until a token expires; 300, or the declared life where that is less. The shorter, the less a lost one opens. */
  readonly lifetime?: number | undefined;
}

const LIFETIME = 300;

/**
 * Signs JSON Web Tokens (RFC 7519) as an API declares them, with the caller's private key, which must not leave the
 * server. One token serves all calls until a tenth of its life is left.
 *
 * @returns for the client's `auth: { token }`
 * @throws {JwtError} when the options are not what the API declares; as a rejection, when the key does not serve
 */
export function signJwt<const Claim extends string>(
  options: JwtOptions<Claim> & JwtClaims<Claim>,
): TokenCredential {
  const { jwt, keyId, lifetime = Math.min(LIFETIME, jwt.maxLifetime) } = options;
  if (!(lifetime > 0 && lifetime <= jwt.maxLifetime)) {
    throw new JwtError(
      'lifetime-unusable',
      `A token that lives for ${lifetime} s is not taken: at most ${jwt.maxLifetime} s are. Choose a \`lifetime\` from 1 to ${jwt.maxLifetime}.`,
    );
  }
  const fixed = fixedClaims(options);
  let key: Promise<CryptoKey> | undefined;
  return renewedToken(async () => {
    key ??= jwtKey(options.key, jwt.algorithm);
    const signer = await key;
    const issuedAt = Math.floor(Date.now() / 1000);
    const declared: readonly string[] = jwt.claims;
    const token = new SignJWT({
      ...fixed,
      iat: issuedAt,
      exp: issuedAt + Math.floor(lifetime),
      ...(declared.includes('nbf') ? { nbf: issuedAt } : {}),
      ...(declared.includes('jti') ? { jti: crypto.randomUUID() } : {}),
    }).setProtectedHeader({ alg: jwt.algorithm, typ: 'JWT', ...(keyId === undefined ? {} : { kid: keyId }) });
    const expiresAt = (issuedAt + Math.floor(lifetime)) * 1000;
    return { value: await sign(token, signer), expiresAt, renewAt: expiresAt - lifetime * 100 };
  }).credential;
}

async function sign(token: SignJWT, key: CryptoKey): Promise<string> {
  try {
    return await token.sign(key);
  } catch {
    throw new JwtError(
      'key-unusable',
      'The key cannot sign: it is too short (RSA needs 2048 bits), or not meant for signing.',
    );
  }
}

/** The claims that stay the same from token to token. */
function fixedClaims<Claim extends string>({
  jwt,
  issuer,
  subject,
  scope,
  audience = jwt.audience,
  claims = {},
}: JwtOptions<Claim> & { readonly claims?: Readonly<Record<string, unknown>> | undefined }): Record<
  string,
  unknown
> {
  const reserved = Object.keys(claims).filter((name) => ownClaims.includes(name));
  if (reserved.length > 0) {
    throw new JwtError(
      'claim-reserved',
      `\`claims\` cannot hold ${reserved.join(', ')}: use the option of that meaning, or leave it to be made.`,
    );
  }
  const fixed: Record<string, unknown> = {
    ...claims,
    iss: issuer,
    sub: subject,
    ...(audience === undefined ? {} : { aud: audience }),
    ...(scope === undefined ? {} : { scope: scope.join(' ') }),
  };
  const made = ['exp', 'iat', 'nbf', 'jti'];
  const missing = jwt.claims.filter((name) => !made.includes(name) && (fixed[name] ?? '') === '');
  if (missing.length > 0) {
    throw new JwtError(
      'claim-missing',
      `The API asks for ${missing.join(', ')} in every token. Give ${missing.length === 1 ? 'it' : 'them'} to \`signJwt\`.`,
    );
  }
  return fixed;
}
