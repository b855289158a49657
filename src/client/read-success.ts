import type { OperationEntry } from './api-table.ts';
import { ParseError } from './call-error.ts';
import type { Exchanged } from './exchange.ts';
import { parse } from './receive.ts';

/**
 * The body of a successful answer: JSON is parsed, a text or a file stays as it is.
 *
 * @returns `undefined` for an empty body
 * @throws {ParseError} when what should be JSON is not
 */
export function readSuccess({ id, flags }: OperationEntry, answer: Exchanged): unknown {
  const { body, response, requestId, attempts } = answer;
  const type = response.headers.get('Content-Type') ?? 'no media type';
  if (typeof body !== 'string' || (flags.includes('b') && /^text\//i.test(type))) return body;
  try {
    return parse(body);
  } catch {
    // What the platform throws quotes the body, which may hold anything, so it is not passed on.
    const message = `${id} was answered with ${response.status}, but the body (${type}) is not JSON.`;
    throw new ParseError({ operation: id, requestId, attempts, message });
  }
}
