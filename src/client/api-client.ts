import type { ApiErrorFacts } from './api-error.ts';
import type { ApiTable, OperationEntry } from './api-table.ts';
import { bodyAt } from './body-at.ts';
import { Call, ListCall, type WithResponse } from './call.ts';
import type { PathInput } from './call-by-path.ts';
import { ContractError } from './call-error.ts';
import type { ApiClientOptions } from './client-options.ts';
import { createExchange, type ExchangeInit } from './exchange.ts';
import type { Cursor } from './page.ts';
import { readError } from './read-error.ts';
import { readOperations } from './read-operations.ts';
import { readSuccess } from './read-success.ts';
import { jsonOrText } from './receive.ts';
import { serializePath } from './serialize-path.ts';
import { serializeQuery } from './serialize-query.ts';

/** What a call by name takes. */
export interface Input extends ExchangeInit {
  readonly headers?: Readonly<Record<string, string>>;
  readonly path?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly header?: Readonly<Record<string, unknown>>;
  readonly cursor?: Cursor;
  readonly limit?: number;
  readonly prefetch?: boolean;
}

/** What a call by name gives, still in its envelope. */
export interface Outcome extends WithResponse<unknown> {
  readonly body: unknown;
}

/**
 * The runtime behind every generated client: openapi-fetch's methods by path, each answer with its `status`, and
 * one method for each operation, which gives the data or throws.
 *
 * @typeParam Client the generated type of the client, derived from the same description as the table
 * @param ErrorClass what is thrown when an answer is not a success
 */
export function createApiClient<Client>(
  table: ApiTable,
  ErrorClass: new (facts: ApiErrorFacts) => Error,
  options: ApiClientOptions,
): Client {
  const { conventions } = table;
  const { data: envelope, pagination = {} } = conventions;
  const baseUrl = (options.baseUrl ?? conventions.baseUrl).replace(/\/$/, '');
  const exchange = createExchange(conventions, options, baseUrl);
  const operations = readOperations(table);

  async function call(entry: OperationEntry, input: Input): Promise<Outcome> {
    const { path = {}, query, header, headers, ...init } = input;
    const address = serializePath(entry.path, path) + (await queryOf(entry, query));
    const own = new Headers(options.headers);
    for (const [name, value] of Object.entries({ ...header, ...headers })) {
      if (value !== undefined && value !== null) own.set(name, String(value));
    }
    const answer = await exchange(entry, baseUrl + address, own, init);
    const { response, requestId } = answer;
    if (!response.ok) throw new ErrorClass(readError(conventions, entry.id, answer));
    const body = readSuccess(entry, answer);
    // A text or a file has no envelope.
    const enveloped = envelope !== undefined && typeof answer.body === 'string' && body !== answer.body;
    const data = enveloped ? bodyAt(body, envelope) : body;
    if (data === undefined && (body !== undefined || !entry.flags.includes('e'))) {
      throw violation(
        entry,
        answer,
        body === undefined ? 'no body' : `no ${envelope?.join('.')} in its body`,
      );
    }
    return { data, body, response, requestId };
  }

  // Asking for a module again takes as long as a tenth of a call.
  let pages: Promise<typeof import('./page.ts')> | undefined;
  function list(entry: OperationEntry, { cursor, limit, prefetch, ...input }: Input): ListCall<unknown> {
    const style = pagination[entry.pagination ?? Object.keys(pagination)[0] ?? ''];
    const source = { entry, style, call, read: bodyAt, violation };
    pages ??= import('./page.ts');
    const first = pages.then(({ readPages }) => readPages(source, input, cursor));
    return new ListCall(first, { limit, prefetch });
  }

  function queryOf(entry: OperationEntry, query: Readonly<Record<string, unknown>> = {}): Promise<string> {
    return serializeQuery(query, { ...conventions.query, ...entry.query });
  }

  const client: Record<string, unknown> = { baseUrl };
  const headers = options.headers;
  const byPath = { baseUrl, headers, operations, exchange, serializePath, queryOf, readSuccess, jsonOrText };
  for (const entry of operations) {
    const { id, method, flags } = entry;
    // Apps that call by name only do not load openapi-fetch.
    client[method] ??= async (path: string, input?: PathInput) =>
      (await import('./call-by-path.ts')).callByPath(byPath, method, path, input);
    client[id] = (input: Input = {}) =>
      flags.includes('p') ? list(entry, input) : new Call(call(entry, input));
  }
  // The table holds what the type promises: both are generated from one description.
  return client as Client;
}

function violation(
  { id }: OperationEntry,
  { requestId }: Pick<WithResponse<unknown>, 'requestId'>,
  what: string,
): ContractError {
  const message = `${id} was answered with ${what}. Is the server newer than its description?`;
  return new ContractError({ operation: id, requestId, message });
}
