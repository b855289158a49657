import { buildContract } from '../../src/contract/contract.js';
import type { JsonObject } from '../../src/contract/types.ts';
import { createAnswer } from '../../src/mock/answer.ts';

/** What an API of one path says for itself. */
export interface SmallApi {
  /** `x-conventions.errors`, without its schema, statuses and causes. */
  readonly errors?: JsonObject;
  /** The schema of an error. */
  readonly error?: JsonObject;
  readonly operation?: JsonObject;
}

const CAUSES: JsonObject = {
  invalidInput: { status: 400, code: 'invalid' },
  missingInput: { status: 400, code: 'missing' },
  malformedBody: { status: 400, code: 'malformed' },
  unauthenticated: { status: 401, code: 'who' },
  forbidden: { status: 403, code: 'no' },
  notFound: { status: 404, code: 'nowhere' },
  rateLimited: { status: 429, code: 'slow' },
  internal: { status: 500, code: 'broken' },
};

/** The contract of a small API with `GET /things`. */
export function smallContract({ errors = {}, error = {}, operation = {} }: SmallApi) {
  const get: JsonObject = {
    operationId: 'listThings',
    parameters: [{ name: 'pageSize', in: 'query', schema: { type: 'integer', minimum: 1 } }],
    responses: { '200': { description: 'Things.', content: { 'application/json': { example: [] } } } },
    ...operation,
  };
  return buildContract(
    {
      openapi: '3.1.1',
      info: { title: 'Things', version: '1.0.0' },
      servers: [{ url: 'https://things.example/v1' }],
      'x-conventions': {
        name: 'Things',
        casing: { paths: 'kebab-case', parameters: 'camelCase', properties: 'camelCase' },
        versioning: { in: 'path', deprecationWindow: 'P180D' },
        correlation: { parameter: 'RequestId', header: 'X-Request-Id' },
        errors: {
          schema: 'Failure',
          code: '/code',
          message: '/message',
          statuses: { always: [401] },
          causes: CAUSES,
          ...errors,
        },
      },
      paths: { '/things': { get } },
      components: {
        parameters: { RequestId: { name: 'X-Request-Id', in: 'header', schema: { type: 'string' } } },
        schemas: { Failure: error },
      },
    },
    'things',
  );
}

/** What the mock of a small API answers to a request below its base path. */
export async function answerOf(
  api: SmallApi,
  path: string,
  init: RequestInit = {},
): Promise<{ readonly status: number; readonly headers: Headers; readonly body: unknown }> {
  const headers = new Headers(init.headers);
  headers.set('X-Request-Id', 'id-7');
  const request = new Request(`http://127.0.0.1${path}`, { ...init, headers });
  const response = await createAnswer(smallContract(api))(request, new URL(request.url).pathname);
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    body: text === '' ? undefined : JSON.parse(text),
  };
}
