import { inspect } from 'node:util';
import { expect } from 'vitest';
import { OAuthError } from '../../src/client/oauth.ts';

/** The error that a promise is rejected with; wherever one looks at it, there is none of the `secrets`. */
export async function refusal(promise: Promise<unknown>, secrets: readonly string[]): Promise<OAuthError> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof OAuthError)) throw new Error(`no OAuthError but ${inspect(error)}`);
  const told = `${inspect(error, { depth: 9 })} ${JSON.stringify(error)} ${error.message} ${error.stack}`;
  for (const secret of secrets) expect(told).not.toContain(secret);
  return error;
}
