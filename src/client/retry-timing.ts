import type { ConventionTable, RetryPolicy } from './api-table.ts';
import { bodyAt } from './body-at.ts';

/**
 * How long to wait before the next attempt when the server does not say: capped exponential backoff with full
 * jitter, so that clients that failed together do not come back together.
 *
 * @param attempt the attempt that failed, from 1
 * @param random from 0 up to 1
 * @returns milliseconds
 */
export function backoff({ base, cap }: RetryPolicy, attempt: number, random: number): number {
  return random * Math.min(cap, base * 2 ** (attempt - 1));
}

/**
 * How long the server asks to wait, at the first of the declared places that says so: `Retry-After` as seconds or
 * as a date (RFC 9110, section 10.2.3), the error body, the header that says when the bucket is full again. The last
 * stands on every response; it asks to wait only where the limit was hit (429). `Retry-After` means the same where
 * nothing is declared.
 *
 * @param now milliseconds since 1970
 * @returns milliseconds, `undefined` where it does not say
 */
export function serverWait(
  { retry, error, reset }: ConventionTable,
  { status, headers }: Pick<Response, 'status' | 'headers'>,
  body: unknown,
  now: number,
): number | undefined {
  for (const place of retry?.pacing ?? ['header']) {
    const wait =
      place === 'header'
        ? untilHeader(headers.get('Retry-After'), now)
        : place === 'body'
          ? milliseconds(bodyAt(body, error.retryAfter))
          : status === 429 && reset !== undefined
            ? milliseconds(headers.get(reset.header), reset.epoch === true ? now : 0)
            : undefined;
    if (wait !== undefined) return wait;
  }
  return undefined;
}

function untilHeader(value: string | null, now: number): number | undefined {
  // Some platforms read a date in any number, such as -5.
  const date = /[a-z]/i.test(value ?? '') ? Date.parse(value ?? '') : Number.NaN;
  return milliseconds(value) ?? (Number.isNaN(date) ? undefined : Math.max(0, date - now));
}

/** @param value seconds, from now or since 1970 */
function milliseconds(value: unknown, since = 0): number | undefined {
  const number = typeof value === 'string' && /^ *\d+(\.\d+)? *$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && number >= 0 ? Math.max(0, number * 1000 - since) : undefined;
}
