import { type CryptoKey, importJWK, importPKCS8, type JWK } from 'jose';
import { JwtError } from './jwt-error.ts';

/** The algorithms that a description can declare, all with a private and a public key (RFC 7518, RFC 8037). */
export type JwtAlgorithm = 'RS256' | 'PS256' | 'ES256' | 'EdDSA';

/** What Web Crypto calls the keys of each algorithm. */
const algorithms: Readonly<Record<JwtAlgorithm, readonly string[]>> = {
  RS256: ['RSASSA-PKCS1-v1_5'],
  PS256: ['RSA-PSS'],
  ES256: ['ECDSA'],
  EdDSA: ['Ed25519', 'EdDSA'],
};

/**
 * The key that signs.
 *
 * @param key in PEM (PKCS #8), as a JWK, or from Web Crypto
 * @throws {JwtError} when it is no private key of the algorithm; as a rejection. The message does not hold the key.
 */
export async function jwtKey(key: string | JWK | CryptoKey, algorithm: JwtAlgorithm): Promise<CryptoKey> {
  if (!Object.hasOwn(algorithms, algorithm)) {
    throw new JwtError(
      'algorithm-unusable',
      `No token is signed with ${String(algorithm)}: only ${Object.keys(algorithms).join(', ')} serve, each with a private key.`,
    );
  }
  // What the platform throws may quote the key, so it is not passed on.
  const imported = await load(key, algorithm).catch(() => undefined);
  if (imported === undefined) {
    const old = typeof key === 'string' && /-----BEGIN (RSA|EC) PRIVATE KEY-----/.test(key);
    throw new JwtError(
      'key-unusable',
      old
        ? 'The key is in an old form of PEM. Write it as PKCS #8: openssl pkcs8 -topk8 -nocrypt -in key.pem -out key.p8'
        : `The key cannot be read as a private key for ${algorithm}. Give PEM that begins with -----BEGIN PRIVATE KEY-----, a private JWK, or a CryptoKey.`,
    );
  }
  if (imported.type !== 'private' || !algorithms[algorithm].includes(imported.algorithm.name)) {
    throw new JwtError('key-unusable', `The key is no private key for ${algorithm}.`);
  }
  return imported;
}

async function load(key: string | JWK | CryptoKey, algorithm: JwtAlgorithm): Promise<CryptoKey | undefined> {
  if (typeof key === 'string') return importPKCS8(key, algorithm);
  if (key instanceof CryptoKey) return key;
  if (key.alg !== undefined && key.alg !== algorithm) return undefined;
  const imported = await importJWK(key, algorithm);
  // Bytes are a shared secret.
  return imported instanceof Uint8Array ? undefined : imported;
}
