import type { JsonObject } from '../../src/contract/types.ts';

/** The dialects that every rule has to read from the declaration: no rule may know any of them by heart. */
export const dialects = ['offset', 'page', 'cursor'] as const;
export type Dialect = (typeof dialects)[number];

/** What the dialects write differently. */
export interface Words {
  /** A snake_case name in the casing of the dialect. */
  readonly name: (snake: string) => string;
  /** An error code in the casing of the dialect. */
  readonly code: (snake: string) => string;
  readonly thingId: string;
}

export const words: Readonly<Record<Dialect, Words>> = {
  offset: { name: (snake) => snake, code: (snake) => snake, thingId: 'thg_1a2b3c4d' },
  cursor: { name: camel, code: (snake) => snake, thingId: 'thg_1a2b3c4d' },
  page: {
    name: camel,
    code: (snake) => snake.toUpperCase(),
    thingId: '0b0f8f0e-6c0e-4a7e-9d43-3f1f0d2c4b5a',
  },
};

/** Every error code, in snake_case. */
export const errorCodes: readonly string[] = [
  'invalid_input',
  'missing_input',
  'malformed_body',
  'unauthenticated',
  'forbidden',
  'not_found',
  'rate_limited',
  'internal',
  'key_reused',
  'in_progress',
];

/** `x-conventions` of a dialect. */
export function conventions(dialect: Dialect): JsonObject {
  const { code } = words[dialect];
  const cause = (status: number, snake: string) => ({ status, code: code(snake) });
  const properties = dialect === 'offset' ? 'snake_case' : 'camelCase';
  return {
    name: 'Things',
    casing: {
      paths: 'kebab-case',
      parameters: properties,
      properties,
      errorCodes: dialect === 'page' ? 'UPPER_SNAKE_CASE' : 'snake_case',
    },
    versioning: { in: 'path', deprecationWindow: 'P180D' },
    ids: dialect === 'page' ? { kind: 'uuid' } : { kind: 'prefixed', prefixes: ['thg_', 'req_'] },
    ...(dialect === 'page'
      ? { envelope: { data: '/data', meta: '/meta', success: { '/success': true } } }
      : {}),
    pagination: { lists: pagination(dialect) },
    errors: {
      schema: 'ErrorResponse',
      code: '/error/code',
      message: '/error/message',
      ...(dialect === 'page'
        ? {
            constants: { '/success': false },
            timestamp: '/meta/timestamp',
            fields: { at: '/error/validationErrors', field: '/field', message: '/message' },
          }
        : { field: '/error/field' }),
      statuses: { always: [401, 403, 429, 500], withInput: [400], withId: [404], creating: [409] },
      causes: {
        invalidInput: cause(400, 'invalid_input'),
        missingInput: cause(400, 'missing_input'),
        malformedBody: cause(400, 'malformed_body'),
        unauthenticated: cause(401, 'unauthenticated'),
        forbidden: cause(403, 'forbidden'),
        notFound: cause(404, 'not_found'),
        rateLimited: cause(429, 'rate_limited'),
        internal: cause(500, 'internal'),
      },
    },
    idempotency: {
      parameter: 'IdempotencyKey',
      replayed: 'Idempotency-Replayed',
      methods: ['post', 'put', 'patch', 'delete'],
      keep: 'PT24H',
      reused: cause(422, 'key_reused'),
      inProgress: cause(409, 'in_progress'),
    },
    correlation: { parameter: 'RequestId', header: 'X-Request-Id' },
    rateLimit: {
      headers: { limit: 'X-RateLimit-Limit', remaining: 'X-RateLimit-Remaining', reset: 'X-RateLimit-Reset' },
      reset: 'epoch-seconds',
      per: 'user',
      tiers: { anonymous: { perMinute: 20 }, user: { perMinute: 100, default: true } },
    },
  };
}

function pagination(dialect: Dialect): JsonObject {
  switch (dialect) {
    case 'offset':
      return {
        kind: 'offset',
        request: { limit: 'Limit', offset: 'Offset' },
        response: { items: '/data', total: '/pagination/total', more: '/pagination/has_more' },
      };
    case 'cursor':
      return {
        kind: 'cursor',
        request: { limit: 'Limit', cursor: 'Cursor' },
        response: { items: '/items', nextCursor: '/nextCursor', more: '/hasMore' },
      };
    case 'page':
      return {
        kind: 'page',
        request: { page: 'Page', size: 'PageSize' },
        response: {
          items: '/data',
          total: '/meta/pagination/totalItems',
          more: '/meta/pagination/hasNext',
          page: '/meta/pagination/page',
        },
      };
  }
}

function camel(snake: string): string {
  return snake.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
