/**
 * What went wrong on the way to a token:
 *
 * - `unusable-url`: a URL of the flow is not absolute, or not `https` (`http` serves on this machine only).
 * - `callback-malformed`: the callback is no answer to an authorization request.
 * - `state-mismatch`: the callback does not belong to the sign-in that was begun here (RFC 6749, section 10.12).
 * - `issuer-mismatch`: the callback came from another authorization server (RFC 9207).
 * - `authorization-refused`: the user or the server said no; `error` says why.
 * - `token-refused`: the token URL answered with an error; `error` and `status` say which.
 * - `token-malformed`: the token URL answered with something that is no bearer token.
 * - `token-unreachable`: no answer came from the token URL, or not in time.
 * - `sign-in-required`: there is no token, or none that still serves, and only the user can help.
 */
export type OAuthErrorCode =
  | 'unusable-url'
  | 'callback-malformed'
  | 'state-mismatch'
  | 'issuer-mismatch'
  | 'authorization-refused'
  | 'token-refused'
  | 'token-malformed'
  | 'token-unreachable'
  | 'sign-in-required';

/** What the authorization server said. */
export interface OAuthErrorFacts {
  /** Its error code, such as `invalid_client` (RFC 6749, sections 4.1.2.1 and 5.2). */
  readonly error?: string | undefined;
  /** The HTTP status of the token URL. */
  readonly status?: number | undefined;
}

/**
 * No token. It has no `cause`: what platforms and libraries throw holds requests and answers, and so secrets and
 * tokens, none of which are in here.
 */
export class OAuthError extends Error {
  override readonly name = 'OAuthError';
  readonly code: OAuthErrorCode;
  readonly error: string | undefined;
  readonly status: number | undefined;

  constructor(code: OAuthErrorCode, message: string, { error, status }: OAuthErrorFacts = {}) {
    super(message);
    this.code = code;
    this.error = error;
    this.status = status;
  }

  toJSON(): object {
    return { ...this, message: this.message };
  }
}
