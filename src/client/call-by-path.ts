import type { HttpMethod, OperationEntry } from './api-table.ts';
import type { Exchange, ExchangeInit } from './exchange.ts';
import type { readSuccess } from './read-success.ts';
import type { jsonOrText } from './receive.ts';
import type { serializePath } from './serialize-path.ts';
import { type PathParameters, writeByPath } from './write-by-path.ts';

/** What a call by path takes. */
export interface PathInput extends ExchangeInit {
  readonly params?: PathParameters;
  readonly headers?: Readonly<Record<string, string>>;
  readonly parseAs?: 'json' | 'text' | 'blob' | 'arrayBuffer' | 'stream';
}

/** What every client has already, so that this part, which few apps load, does not bring it along. */
export interface PathClient {
  readonly baseUrl: string;
  readonly headers: Readonly<Record<string, string>> | undefined;
  readonly operations: readonly OperationEntry[];
  readonly exchange: Exchange;
  readonly serializePath: typeof serializePath;
  queryOf(entry: OperationEntry, query?: Readonly<Record<string, unknown>>): Promise<string>;
  readonly readSuccess: typeof readSuccess;
  readonly jsonOrText: typeof jsonOrText;
}

/**
 * A call as openapi-fetch makes it: the request is written by it, and the result has its form.
 *
 * @returns `data` or `error`, with `response`, `status` and `requestId`
 */
export async function callByPath(
  client: PathClient,
  method: HttpMethod,
  path: string,
  { params = {}, headers, parseAs, ...init }: PathInput = {},
): Promise<object> {
  const known = client.operations.find((entry) => entry.method === method && entry.path === path);
  const entry = known ?? { id: `${method} ${path}`, method, path, flags: '' };
  const write = { path: client.serializePath, query: await client.queryOf(entry, params.query) };
  const always = [client.headers, headers];
  const { url, headers: written } = await writeByPath(client.baseUrl, method, path, params, always, write);
  const asText = parseAs === 'text' || parseAs === 'json';
  const read = asText ? { ...entry, flags: entry.flags.replace('b', '') } : entry;
  const answer = await client.exchange(read, url, written, init, asText ? undefined : parseAs);
  const { response, requestId, body } = answer;
  const { ok, status } = response;
  if (!ok) return { error: client.jsonOrText(body), response, status, requestId };
  const raw = parseAs !== undefined && parseAs !== 'json';
  return { data: raw ? body : client.readSuccess(read, answer), response, status, requestId };
}
