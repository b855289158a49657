import createFetchClient, { type HeadersOptions, mergeHeaders } from 'openapi-fetch';
import type { ApiErrorFacts } from './api-error.ts';
import type { ConventionTable, HttpMethod, OperationEntry, OperationTable } from './api-table.ts';
import { bodyAt } from './body-at.ts';
import { type Credential, withCredential } from './credentials.ts';
import { readBody } from './read-body.ts';
import { readError } from './read-error.ts';
import { serializeBody } from './serialize-body.ts';
import { serializePath } from './serialize-path.ts';
import { serializeQuery } from './serialize-query.ts';

/** What every generated client is created with. */
export interface ApiClientOptions {
  /** Where the API is; the first server of its description where left out. */
  readonly baseUrl?: string | undefined;
  /** One credential, under the name of its kind. */
  readonly auth?: Readonly<Record<string, Credential | undefined>> | undefined;
  /** Instead of the global `fetch`. */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
  /** Sent with every request. */
  readonly headers?: HeadersOptions | undefined;
}

interface Init {
  readonly params?: object;
  readonly body?: unknown;
  readonly headers?: HeadersOptions;
  readonly parseAs?: string;
  readonly fetch?: (request: Request) => Promise<Response>;
}

interface Answer {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

interface Input extends Omit<Init, 'params'> {
  readonly path?: unknown;
  readonly query?: unknown;
  readonly header?: unknown;
}

const methods: readonly HttpMethod[] = ['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE'];

/**
 * The runtime behind every generated client: openapi-fetch's methods by path, each answer with its `status`, and
 * one method for each operation, which gives the data or throws.
 *
 * @typeParam Client the generated type of the client, derived from the same description as the tables
 * @param ErrorClass what is thrown when an answer is not a success
 */
export function createApiClient<Client>(
  operations: OperationTable,
  conventions: ConventionTable,
  ErrorClass: new (facts: ApiErrorFacts) => Error,
  options: ApiClientOptions,
): Client {
  const { baseUrl = conventions.baseUrl, auth = {}, headers } = options;
  const http = createFetchClient(headers === undefined ? { baseUrl } : { baseUrl, headers });
  // openapi-fetch types its methods by the paths of one description; this runtime serves them all.
  const send = http.request as unknown as (method: string, path: string, init: object) => Promise<Answer>;
  const byPath = new Map(
    Object.entries(operations).map(([id, entry]) => [`${entry.method} ${entry.path}`, { id, entry }]),
  );

  async function exchange(method: HttpMethod, path: string, init: Init = {}) {
    const address = `${method} ${path}`;
    const { id, entry } = byPath.get(address) ?? { id: address, entry: { method, path } };
    const forward = init.fetch ?? options.fetch ?? globalThis.fetch;
    const { data, error, response } = await send(method, path, {
      querySerializer: (query: Record<string, unknown>) => serializeQuery(query, entry.query),
      pathSerializer: serializePath,
      ...init,
      parseAs: init.parseAs ?? 'stream',
      ...writeBody(entry, init),
      // Credentials go in last, so that no middleware sees them.
      fetch: async (request: Request) =>
        forward(entry.public === true ? request : await withCredential(request, auth, conventions.auth)),
    });
    const { ok, status } = response;
    if (!ok) return { error, response, status };
    if (init.parseAs !== undefined || status === 204 || method === 'HEAD') return { data, response, status };
    return { data: await read(id, entry, response), response, status };
  }

  async function read(id: string, entry: OperationEntry, response: Response): Promise<unknown> {
    try {
      return await readBody(response, entry.binary === true);
    } catch (error) {
      // A success that should be JSON and is not is no success of this API: a proxy's page.
      if (!(error instanceof SyntaxError)) throw error;
      throw new ErrorClass(readError(conventions, id, response, 'not JSON'));
    }
  }

  async function call(id: string, entry: OperationEntry, input: Input = {}): Promise<unknown> {
    const { path, query, header, ...init } = input;
    const { data, error, response } = await exchange(entry.method, entry.path, {
      ...init,
      params: { path, query, header },
    });
    if (!response.ok) throw new ErrorClass(readError(conventions, id, response, error));
    const enveloped = conventions.data !== undefined && typeof data === 'object' && !(data instanceof Blob);
    return enveloped ? bodyAt(data, conventions.data) : data;
  }

  const client: Record<string, unknown> = { use: http.use, eject: http.eject };
  for (const method of methods) client[method] = exchange.bind(undefined, method);
  for (const [id, entry] of Object.entries(operations)) client[id] = call.bind(undefined, id, entry);
  // The tables hold what the type promises: both are generated from one description.
  return client as Client;
}

function writeBody({ requestType }: OperationEntry, { body, headers }: Init): object {
  if (requestType === undefined || body === undefined) return {};
  const { body: written, contentType } = serializeBody(body, requestType);
  return {
    body: written,
    bodySerializer: (serialized: unknown) => serialized,
    ...(contentType === undefined ? {} : { headers: mergeHeaders({ 'Content-Type': contentType }, headers) }),
  };
}
