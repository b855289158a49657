import type { JsonObject } from '../../../src/contract/types.ts';
import { description } from './pair.ts';

const string = { type: 'string' };
const component = (section: string, name: string): JsonObject => ({
  $ref: `#/components/${section}/${name}`,
});

const error = {
  type: 'object',
  required: ['error'],
  properties: {
    error: {
      type: 'object',
      required: ['code', 'message'],
      properties: { code: component('schemas', 'ErrorCode'), message: string, request_id: string },
    },
  },
};

/** The declaration of `SMALL_API`. */
export const CONVENTIONS: JsonObject = {
  name: 'Things',
  casing: {
    paths: 'kebab-case',
    parameters: 'snake_case',
    properties: 'snake_case',
    errorCodes: 'snake_case',
  },
  versioning: { in: 'path', deprecationWindow: 'P180D' },
  ids: { kind: 'prefixed', prefixes: ['thing_'] },
  envelope: { data: '/data', meta: '/meta', success: { '/success': true } },
  pagination: {
    cursor: {
      kind: 'cursor',
      request: { limit: 'Limit', cursor: 'Cursor' },
      response: { items: '/data', nextCursor: '/meta/next', more: '/meta/more' },
    },
    whole: {
      kind: 'offset',
      request: { limit: 'Limit', offset: 'Offset' },
      response: { items: '/data', total: '/meta/total', more: '/meta/more' },
    },
  },
  sorting: { parameter: 'Sort' },
  filtering: { parameter: 'Filter', schema: 'FilterExpression' },
  errors: {
    schema: 'ErrorResponse',
    code: '/error/code',
    message: '/error/message',
    requestId: '/error/request_id',
    constants: { '/success': false },
    statuses: { always: [401, 429, 500] },
    causes: {
      invalidInput: { status: 400, code: 'invalid' },
      missingInput: { status: 400, code: 'invalid' },
      malformedBody: { status: 400, code: 'malformed' },
      unauthenticated: { status: 401, code: 'unauthenticated' },
      forbidden: { status: 403, code: 'forbidden' },
      notFound: { status: 404, code: 'not_found' },
      rateLimited: { status: 429, code: 'slow_down' },
      internal: { status: 500, code: 'internal' },
    },
  },
  idempotency: {
    parameter: 'IdempotencyKey',
    replayed: 'Idempotency-Replayed',
    methods: ['post', 'patch'],
    keep: 'PT24H',
    reused: { status: 422, code: 'invalid' },
    inProgress: { status: 409, code: 'in_progress' },
  },
  correlation: { parameter: 'RequestId', header: 'X-Request-Id' },
  rateLimit: {
    headers: { limit: 'X-Limit', remaining: 'X-Remaining', reset: 'X-Reset' },
    reset: 'epoch-seconds',
    per: 'user',
    tiers: {
      basic: { perMinute: 60, burst: 10, default: true },
      premium: { perMinute: 600, burst: 100 },
    },
  },
  retry: {
    statuses: [429, 503],
    attempts: 3,
    backoff: { base: 'PT1S', cap: 'PT8S', budget: 'PT1M' },
    pacing: ['retryAfterHeader', 'rateLimitReset'],
  },
  webhooks: {
    signature: 'standard-webhooks',
    secretPrefix: 'whsec_',
    tolerance: 'PT5M',
    type: '/type',
    time: '/time',
  },
  permissions: { claim: 'permissions', pattern: '^[a-z]+:[a-z]+$' },
  tenancy: { claim: 'tenant' },
  stepUp: { claim: 'auth_time', maxAge: 'PT10M', refused: { status: 403, code: 'forbidden' } },
  audit: { operation: 'listThings', requestId: 'q' },
};

const errors = {
  '404': component('responses', 'NotFound'),
  '409': component('responses', 'Conflict'),
};

const content = (schema: JsonObject, examples?: JsonObject): JsonObject => ({
  'application/json': { schema, ...(examples === undefined ? {} : { examples }) },
});

const thing = component('schemas', 'Thing');

/** A description that uses every convention and extension, as a declaration of this project does. */
export const SMALL_API: JsonObject = description(
  {
    '/things': {
      get: {
        operationId: 'listThings',
        'x-pagination': 'cursor',
        'x-order': { default: ['-created_at', 'id'], fields: ['created_at', 'name'] },
        'x-filter': { name: ['eq', 'contains'], created_at: ['gt'] },
        'x-permission': 'things:read',
        parameters: ['Limit', 'Cursor', 'Sort', 'Filter', 'RequestId'].map((name) =>
          component('parameters', name),
        ),
        responses: {
          '200': { description: 'A page.', content: content({ type: 'array', items: thing }) },
          ...errors,
        },
      },
      post: {
        operationId: 'createThing',
        parameters: ['IdempotencyKey', 'RequestId'].map((name) => component('parameters', name)),
        requestBody: { required: true, content: content(thing, { small: component('examples', 'Small') }) },
        responses: {
          '201': { description: 'Made.', content: content(thing, { small: component('examples', 'Small') }) },
          ...errors,
        },
      },
    },
    '/things/{thing_id}/publish': {
      post: {
        operationId: 'publishThing',
        'x-step-up': true,
        parameters: [{ name: 'thing_id', in: 'path', required: true, schema: string }],
        responses: { '204': { description: 'Published.' }, ...errors },
      },
    },
    '/things/{thing_id}/archive': {
      post: {
        operationId: 'archiveThing',
        parameters: [{ name: 'thing_id', in: 'path', required: true, schema: string }],
        responses: { '204': { description: 'Archived.' }, ...errors },
      },
    },
  },
  {
    'x-conventions': CONVENTIONS,
    security: [{ Token: [] }],
    components: {
      securitySchemes: {
        Token: {
          type: 'http',
          scheme: 'bearer',
          'x-jwt': { algorithm: 'RS256', claims: ['sub', 'tenant'], audience: 'things', lifetime: 'PT1H' },
        },
        Login: {
          type: 'oauth2',
          flows: {
            authorizationCode: {
              authorizationUrl: 'https://auth.example.com/authorize',
              tokenUrl: 'https://auth.example.com/token',
              scopes: {},
            },
          },
        },
      },
      parameters: {
        Limit: {
          name: 'limit',
          in: 'query',
          schema: { type: 'integer', minimum: 1, maximum: 100, default: 20 },
        },
        Cursor: { name: 'cursor', in: 'query', schema: string },
        Offset: { name: 'offset', in: 'query', schema: { type: 'integer', minimum: 0, default: 0 } },
        Sort: { name: 'sort', in: 'query', schema: string },
        Filter: { name: 'filter', in: 'query', schema: component('schemas', 'FilterExpression') },
        RequestId: { name: 'X-Request-Id', in: 'header', schema: string },
        IdempotencyKey: { name: 'Idempotency-Key', in: 'header', schema: string },
      },
      responses: {
        NotFound: {
          description: 'No such thing.',
          'x-error-codes': ['not_found'],
          content: content(component('schemas', 'ErrorResponse')),
        },
        Conflict: {
          description: 'Not in this state.',
          'x-error-codes': ['in_progress', 'wrong_state'],
          content: content(component('schemas', 'ErrorResponse')),
        },
      },
      examples: { Small: { value: { id: 'thing_1', name: 'Small', state: 'draft' } } },
      schemas: {
        FilterExpression: string,
        ErrorResponse: error,
        ErrorCode: {
          type: 'string',
          enum: [
            'invalid',
            'malformed',
            'unauthenticated',
            'forbidden',
            'not_found',
            'in_progress',
            'wrong_state',
            'slow_down',
            'internal',
          ],
        },
        Thing: {
          type: 'object',
          properties: {
            id: { type: 'string', readOnly: true },
            name: string,
            state: { type: 'string', readOnly: true, enum: ['draft', 'live', 'archived'] },
          },
          'x-lifecycle': {
            state: 'state',
            initial: 'draft',
            transitions: {
              publishThing: { from: ['draft'], to: 'live' },
              archiveThing: [
                { from: ['draft'], to: 'archived' },
                { from: ['live'], to: ['archived', 'live'] },
              ],
              $system: { from: ['live'], to: 'archived' },
            },
          },
        },
      },
    },
  },
);
