import type { JsonObject } from '../../src/contract/types.ts';
import { page, pageExample, pageParameter, pageParameters } from './base-pages.ts';
import { conventions, type Dialect, errorCodes, words } from './dialects.ts';

const requestId = 'req_0123456789abcdef';

/** A small, clean description of one kind of things, as a bundle, in one of three dialects. */
export function baseDocument(dialect: Dialect): JsonObject {
  const { name, code } = words[dialect];
  const thingId = name('thing_id');
  return {
    openapi: '3.1.1',
    info: {
      title: 'Things',
      version: '1.0.0',
      description: 'Keeps things.',
      contact: { name: 'Support', url: 'https://things.example/support', email: 'support@things.example' },
      license: { name: 'Apache License 2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: 'https://api.things.example/v1' }],
    tags: [{ name: 'Things', description: 'What is kept.' }],
    'x-conventions': conventions(dialect),
    paths: {
      '/things': {
        parameters: [ref('parameters/RequestId')],
        get: {
          ...operation('listThings', 'read'),
          'x-pagination': 'lists',
          'x-order': { default: [`-${name('created_at')}`, 'id'] },
          parameters: pageParameters(dialect).map((component) => ref(`parameters/${component}`)),
          responses: {
            '200': response('ThingPage', ref('examples/ThingPage')),
            ...failures('400', '401', '403', '429', '500'),
          },
        },
        post: {
          ...operation('createThing', 'write'),
          parameters: [ref('parameters/IdempotencyKey')],
          requestBody: {
            required: true,
            content: { 'application/json': body('ThingCreate', ref('examples/ThingCreate')) },
          },
          responses: {
            '201': created('ThingAnswer', ref('examples/ThingAnswer')),
            ...failures('400', '401', '403', '409', '422', '429', '500'),
          },
        },
      },
      [`/things/{${thingId}}`]: {
        parameters: [ref('parameters/RequestId'), ref('parameters/ThingId')],
        get: {
          ...operation('getThing', 'read'),
          responses: {
            '200': response('ThingAnswer', ref('examples/ThingAnswer')),
            ...failures('401', '403', '404', '429', '500'),
          },
        },
      },
    },
    webhooks: {
      'thing.created': {
        post: {
          summary: 'A thing was created',
          description: 'Sent once for each thing.',
          operationId: 'onThingCreated',
          tags: ['Things'],
          security: [],
          requestBody: {
            required: true,
            content: { 'application/json': body('Thing', ref('examples/Thing')) },
          },
          responses: { '204': { description: 'Taken.' } },
        },
      },
    },
    components: {
      securitySchemes: {
        OAuth2: {
          type: 'oauth2',
          description: 'A token with scopes.',
          flows: {
            clientCredentials: {
              tokenUrl: 'https://auth.things.example/token',
              scopes: { 'things:read': 'Read things', 'things:write': 'Write things' },
            },
          },
        },
        ApiKey: { type: 'apiKey', description: 'Stands for one caller.', in: 'header', name: 'X-API-Key' },
      },
      parameters: {
        ThingId: {
          name: thingId,
          in: 'path',
          required: true,
          description: 'Which thing.',
          schema: ref('schemas/ThingId'),
          example: words[dialect].thingId,
        },
        RequestId: {
          name: 'X-Request-Id',
          in: 'header',
          description: 'The id of the call; made by the server where left out.',
          schema: ref('schemas/RequestId'),
        },
        IdempotencyKey: {
          name: 'Idempotency-Key',
          in: 'header',
          description: 'Makes a repeated call safe.',
          schema: { type: 'string', minLength: 1, maxLength: 255 },
        },
        ...Object.fromEntries(
          pageParameters(dialect).map((component) => [component, pageParameter(component)]),
        ),
      },
      headers: {
        RequestId: {
          description: 'The id of the call.',
          schema: ref('schemas/RequestId'),
          example: requestId,
        },
        ThingLocation: {
          description: 'Where the new thing can be read.',
          schema: { type: 'string', format: 'uri-reference' },
          example: `/v1/things/${words[dialect].thingId}`,
        },
        IdempotencyReplayed: {
          description: 'Whether the answer is an old one.',
          schema: { type: 'boolean' },
        },
        RateLimitLimit: { description: 'Calls a minute.', schema: { type: 'integer' }, example: 100 },
        RateLimitRemaining: { description: 'Calls left.', schema: { type: 'integer' }, example: 87 },
        RateLimitReset: {
          description: 'When the bucket is full.',
          schema: { type: 'integer' },
          example: 1_767_225_600,
        },
      },
      responses: {
        Status400: failure(dialect, 'Bad input.', 'invalid_input', 'missing_input', 'malformed_body'),
        Status401: failure(dialect, 'No valid credentials.', 'unauthenticated'),
        Status404: failure(dialect, 'No such thing.', 'not_found'),
        Status403: failure(dialect, 'Not for this caller.', 'forbidden'),
        Status409: failure(dialect, 'In the way.', 'in_progress'),
        Status422: failure(dialect, 'Key reused.', 'key_reused'),
        Status429: failure(dialect, 'Too many calls.', 'rate_limited'),
        Status500: failure(dialect, 'Our fault.', 'internal'),
      },
      schemas: {
        RequestId: { type: 'string', description: 'The id of a call.', pattern: '^req_[a-z0-9]{8,32}$' },
        ThingId:
          dialect === 'page'
            ? { type: 'string', description: 'Given by the server.', format: 'uuid' }
            : { type: 'string', description: 'Given by the server.', pattern: '^thg_[a-z0-9]{8}$' },
        Thing: {
          type: 'object',
          description: 'What is kept.',
          required: ['id', name('created_at')],
          properties: {
            id: ref('schemas/ThingId'),
            name: { type: 'string', description: 'What people call it.', maxLength: 100, examples: ['Lamp'] },
            [name('created_at')]: { type: 'string', description: 'When it was made.', format: 'date-time' },
          },
        },
        ThingCreate: {
          type: 'object',
          description: 'A new thing.',
          additionalProperties: false,
          required: ['name'],
          properties: { name: { type: 'string', description: 'What people call it.', maxLength: 100 } },
        },
        ThingAnswer: wrapped(dialect, ref('schemas/Thing')),
        ThingPage: page(dialect),
        ErrorCode: {
          type: 'string',
          description: 'What went wrong, for programs.',
          enum: errorCodes.map(code),
        },
        ErrorResponse: errorSchema(dialect),
      },
      examples: {
        Thing: { summary: 'A lamp', value: thing(dialect) },
        ThingCreate: { summary: 'A lamp', value: { name: 'Lamp' } },
        ThingAnswer: {
          summary: 'A lamp',
          value: dialect === 'page' ? { success: true, data: thing(dialect) } : thing(dialect),
        },
        ThingPage: { summary: 'One lamp', value: pageExample(dialect, thing(dialect)) },
      },
    },
  };
}

function ref(component: string): JsonObject {
  return { $ref: `#/components/${component}` };
}

function operation(operationId: string, scope: 'read' | 'write'): JsonObject {
  return {
    summary: operationId,
    description: `${operationId}, as its name says.`,
    operationId,
    tags: ['Things'],
    security: [{ OAuth2: [`things:${scope}`] }, { ApiKey: [] }],
  };
}

function body(schema: string, example: JsonObject): JsonObject {
  return { schema: ref(`schemas/${schema}`), examples: { first: example } };
}

function response(schema: string, example: JsonObject, more: JsonObject = {}): JsonObject {
  return {
    description: 'Done.',
    headers: { ...headers, ...more },
    content: { 'application/json': body(schema, example) },
  };
}

function created(schema: string, example: JsonObject): JsonObject {
  return response(schema, example, {
    'Idempotency-Replayed': ref('headers/IdempotencyReplayed'),
    Location: ref('headers/ThingLocation'),
  });
}

const headers: JsonObject = {
  'X-Request-Id': ref('headers/RequestId'),
  'X-RateLimit-Limit': ref('headers/RateLimitLimit'),
  'X-RateLimit-Remaining': ref('headers/RateLimitRemaining'),
  'X-RateLimit-Reset': ref('headers/RateLimitReset'),
};

function failures(...statuses: readonly string[]): JsonObject {
  return Object.fromEntries(statuses.map((status) => [status, ref(`responses/Status${status}`)]));
}

function failure(
  dialect: Dialect,
  description: string,
  ...codes: readonly [string, ...string[]]
): JsonObject {
  const { code } = words[dialect];
  const examples = codes.map((name, index) => {
    const error = { code: code(name), message: description };
    const meta = { timestamp: '2026-01-01T00:00:00Z' };
    return [
      index === 0 ? 'first' : name,
      { value: dialect === 'page' ? { success: false, error, meta } : { error } },
    ];
  });
  return {
    description,
    headers,
    'x-error-codes': codes.map(code),
    content: {
      'application/json': { schema: ref('schemas/ErrorResponse'), examples: Object.fromEntries(examples) },
    },
  };
}

function errorSchema(dialect: Dialect): JsonObject {
  const error = {
    type: 'object',
    description: 'What went wrong.',
    required: ['code', 'message'],
    properties: {
      code: ref('schemas/ErrorCode'),
      message: { type: 'string', description: 'What went wrong, for people.' },
      ...(dialect === 'page'
        ? {
            validationErrors: {
              type: 'array',
              description: 'What is wrong with each field.',
              items: {
                type: 'object',
                required: ['field', 'message'],
                properties: {
                  field: { type: 'string', description: 'Where it stands.' },
                  message: { type: 'string', description: 'What to mend.' },
                },
              },
            },
          }
        : { field: { type: 'string', description: 'What to mend.' } }),
    },
  };
  const description = 'The body of every failure.';
  if (dialect !== 'page') return { type: 'object', description, required: ['error'], properties: { error } };
  const meta = {
    type: 'object',
    description: 'What is said of the answer.',
    required: ['timestamp'],
    properties: { timestamp: { type: 'string', description: 'When it failed.', format: 'date-time' } },
  };
  return {
    type: 'object',
    description,
    required: ['success', 'error', 'meta'],
    properties: { success: { const: false }, error, meta },
  };
}

function thing(dialect: Dialect): JsonObject {
  return {
    id: words[dialect].thingId,
    name: 'Lamp',
    [words[dialect].name('created_at')]: '2026-01-01T00:00:00Z',
  };
}

function wrapped(dialect: Dialect, data: JsonObject): JsonObject {
  if (dialect !== 'page') return data;
  return {
    type: 'object',
    description: 'One thing in the envelope.',
    required: ['success', 'data'],
    properties: {
      success: { const: true },
      data,
      meta: { type: 'object', description: 'What is said of the answer.' },
    },
  };
}
