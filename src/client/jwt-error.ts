/**
 * Why a token cannot be signed:
 *
 * - `algorithm-unusable`: the algorithm is none of those that serve, such as `none` or a shared secret's.
 * - `lifetime-unusable`: it is longer than the API takes, or no time at all.
 * - `claim-missing`: the API asks for a claim that was not given.
 * - `claim-reserved`: a claim was given that is made here.
 * - `key-unusable`: the key is no private key of the algorithm.
 */
export type JwtErrorCode =
  | 'algorithm-unusable'
  | 'lifetime-unusable'
  | 'claim-missing'
  | 'claim-reserved'
  | 'key-unusable';

/** A token that cannot be signed. Neither its message nor anything else of it holds the key. */
export class JwtError extends Error {
  override readonly name = 'JwtError';
  readonly code: JwtErrorCode;

  constructor(code: JwtErrorCode, message: string) {
    super(message);
    this.code = code;
  }

  toJSON(): object {
    return { ...this, message: this.message };
  }
}
