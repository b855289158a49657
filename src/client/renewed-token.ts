/** A token and how long it serves. */
export interface RenewableToken {
  readonly value: string;
  /** When to get another one, in milliseconds since 1970: before it expires, so that no request is late. */
  readonly renewAt: number;
  /** In milliseconds since 1970. */
  readonly expiresAt: number;
}

/** Gives the token for the next request: a `Credential`, for the `auth` option of a client. */
export type TokenCredential = (context?: { readonly rejected?: string }) => Promise<string>;

/** A token that is kept, and replaced in time. */
export interface RenewedToken<Token extends RenewableToken> {
  readonly credential: TokenCredential;
  /** Puts a token from elsewhere in its place, or none; a renewal under way no longer counts. */
  replace(token: Token | undefined): void;
}

/**
 * Keeps one token for all calls. However many of them need another one, it is asked for once: it is about to expire,
 * or a server has rejected it. Where the renewal fails, a token that has not expired yet still serves.
 *
 * @param issue gives another token; `previous` is the last one
 */
export function renewedToken<Token extends RenewableToken>(
  issue: (previous: Token | undefined) => Promise<Token>,
): RenewedToken<Token> {
  let current: Token | undefined;
  let refused: string | undefined;
  let renewal: Promise<Token> | undefined;

  return {
    async credential({ rejected } = {}) {
      // A call that comes late with a token that was replaced meanwhile gets the new one.
      if (rejected !== undefined && rejected === current?.value) refused = rejected;
      const usable = current?.value === refused ? undefined : current;
      if (usable && Date.now() < usable.renewAt) return usable.value;
      renewal ??= renew();
      try {
        return (await renewal).value;
      } catch (error) {
        if (usable && Date.now() < usable.expiresAt) return usable.value;
        throw error;
      }
    },
    replace(token) {
      current = token;
      refused = undefined;
      renewal = undefined;
    },
  };

  function renew(): Promise<Token> {
    const started = issue(current)
      .then((token) => {
        if (renewal === started) {
          current = token;
          refused = undefined;
        }
        return token;
      })
      .finally(() => {
        if (renewal === started) renewal = undefined;
      });
    return started;
  }
}
