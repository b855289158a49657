import createFetchClient from 'openapi-fetch';
import type { HttpMethod } from './api-table.ts';

/** The parameters of a call by path, as openapi-fetch takes them. */
export interface PathParameters {
  readonly path?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly header?: Readonly<Record<string, unknown>>;
}

/** A request that openapi-fetch has written, before there is one: a real one is made for each attempt. */
export class WrittenRequest {
  readonly url: string;
  readonly headers: Headers;
  constructor(url: string, init: { readonly headers: Headers }) {
    this.url = url;
    this.headers = init.headers;
  }
}

/** What openapi-fetch gets to read: nothing. The answer goes past it. */
const nothing = new Response(null, { status: 204 });

type Request = (method: HttpMethod, path: string, init: object) => Promise<unknown>;

/**
 * Lets openapi-fetch write a request.
 *
 * @param write the serializers of the client: the path with its parameters, and the query string
 */
export async function writeByPath(
  baseUrl: string,
  method: HttpMethod,
  path: string,
  params: PathParameters,
  headers: readonly (object | undefined)[],
  write: {
    path(template: string, parameters: Readonly<Record<string, unknown>>): string;
    readonly query: string;
  },
): Promise<WrittenRequest> {
  const [always = {}, own = {}] = headers;
  const http = createFetchClient({
    baseUrl,
    headers: { ...always },
    Request: WrittenRequest as unknown as typeof globalThis.Request,
  });
  // openapi-fetch types its methods by the paths of one description; this runtime serves them all.
  const request = http.request as unknown as Request;
  let written: WrittenRequest | undefined;
  await request(method, path, {
    params: { path: {}, ...params },
    headers: own,
    pathSerializer: write.path,
    querySerializer: () => write.query,
    fetch: async (request: WrittenRequest) => {
      written = request;
      return nothing;
    },
  });
  if (written === undefined) throw new TypeError('openapi-fetch has written nothing');
  return written;
}
