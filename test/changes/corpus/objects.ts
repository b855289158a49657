import {
  delivered,
  description,
  type Narrowing,
  narrowingPairs,
  type OpenApi,
  type Pair,
  read,
  type Schema,
  sent,
} from './pair.ts';

const string = { type: 'string' };
const integer = { type: 'integer' };
const base = { type: 'object', properties: { a: string, b: integer } };

const rows: readonly Narrowing[] = [
  { name: 'a property required or not', narrow: { ...base, required: ['a'] }, wide: base },
  {
    name: 'two properties required or one',
    narrow: { ...base, required: ['b', 'a'] },
    wide: { ...base, required: ['a'] },
  },
  {
    name: 'a property of a property required or not',
    narrow: { type: 'object', properties: { o: { ...base, required: ['a'] } } },
    wide: { type: 'object', properties: { o: base } },
  },
  { name: 'closed or open', narrow: { ...base, additionalProperties: false }, wide: base },
  {
    name: 'further properties of one type or of any',
    narrow: { ...base, additionalProperties: string },
    wide: { ...base, additionalProperties: true },
  },
  {
    name: 'no further properties or some',
    narrow: { ...base, additionalProperties: false },
    wide: { ...base, additionalProperties: string },
  },
  {
    name: 'unevaluated properties',
    narrow: { allOf: [base], unevaluatedProperties: false },
    wide: { allOf: [base] },
    openapi: '3.1.0',
  },
  {
    name: 'unevaluated items',
    narrow: { type: 'array', prefixItems: [string], unevaluatedItems: false },
    wide: { type: 'array', prefixItems: [string] },
    openapi: '3.1.0',
  },
  {
    name: 'pattern properties',
    narrow: { type: 'object', patternProperties: { '^x-': string } },
    wide: { type: 'object' },
    openapi: '3.1.0',
  },
  {
    name: 'a narrower pattern property',
    narrow: { type: 'object', patternProperties: { '^x-': integer } },
    wide: { type: 'object', patternProperties: { '^x-': { type: 'number' } } },
    openapi: '3.1.0',
  },
  {
    name: 'property names',
    narrow: { type: 'object', propertyNames: { pattern: '^[a-z]+$' } },
    wide: { type: 'object' },
    openapi: '3.1.0',
  },
  {
    name: 'shorter property names',
    narrow: { type: 'object', propertyNames: { maxLength: 5 } },
    wide: { type: 'object', propertyNames: { maxLength: 9 } },
    openapi: '3.1.0',
  },
  {
    name: 'one property asks for another',
    narrow: { ...base, dependentRequired: { a: ['b'] } },
    wide: base,
    openapi: '3.1.0',
  },
  {
    name: 'one property asks for two',
    narrow: { ...base, dependentRequired: { a: ['b', 'c'] } },
    wide: { ...base, dependentRequired: { a: ['b'] } },
    openapi: '3.1.0',
  },
  {
    name: 'one property bounds another',
    narrow: { ...base, dependentSchemas: { a: { properties: { b: { maximum: 3 } } } } },
    wide: base,
    openapi: '3.1.0',
  },
  {
    name: 'contains',
    narrow: { type: 'array', contains: { const: 1 } },
    wide: { type: 'array' },
    openapi: '3.1.0',
  },
  {
    name: 'contains more',
    narrow: { type: 'array', contains: string, minContains: 3 },
    wide: { type: 'array', contains: string, minContains: 2 },
    openapi: '3.1.0',
  },
  {
    name: 'contains fewer',
    narrow: { type: 'array', contains: string, maxContains: 3 },
    wide: { type: 'array', contains: string, maxContains: 4 },
    openapi: '3.1.0',
  },
  {
    name: 'contains at most or any number',
    narrow: { type: 'array', contains: string, maxContains: 3 },
    wide: { type: 'array', contains: string },
    openapi: '3.1.0',
  },
  {
    name: 'a closed tuple grows',
    narrow: { type: 'array', prefixItems: [string], items: false },
    wide: { type: 'array', prefixItems: [string, integer], items: false },
    openapi: '3.1.0',
  },
  {
    name: 'a place of a tuple',
    narrow: { type: 'array', prefixItems: [string, integer] },
    wide: { type: 'array', prefixItems: [string, { type: 'number' }] },
    openapi: '3.1.0',
  },
  {
    name: 'the places after a tuple',
    narrow: { type: 'array', prefixItems: [string], items: false },
    wide: { type: 'array', prefixItems: [string] },
    openapi: '3.1.0',
  },
  {
    name: 'then',
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    narrow: { ...base, if: { required: ['a'] }, then: { required: ['b'] } },
    wide: base,
    openapi: '3.1.0',
  },
  {
    name: 'else',
    narrow: { ...base, if: { required: ['a'] }, else: { required: ['b'] } },
    wide: base,
    openapi: '3.1.0',
  },
  {
    name: 'a stricter then',
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    narrow: { ...base, if: { required: ['a'] }, then: { required: ['b'] } },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    wide: { ...base, if: { required: ['a'] }, then: {} },
    openapi: '3.1.0',
  },
  {
    name: 'a deep bound',
    narrow: {
      type: 'object',
      properties: {
        l: { type: 'array', items: { type: 'object', properties: { n: { ...integer, maximum: 1 } } } },
      },
    },
    wide: {
      type: 'object',
      properties: {
        l: { type: 'array', items: { type: 'object', properties: { n: { ...integer, maximum: 2 } } } },
      },
    },
  },
];

type Properties = { readonly [name: string]: Schema };
const object = (properties: Properties, rest: object = {}): Schema => ({
  type: 'object',
  properties,
  ...rest,
});
const readOnly = { ...string, readOnly: true };
const writeOnly = { ...string, writeOnly: true };

interface Property {
  readonly name: string;
  readonly base: Schema;
  readonly revision: Schema;
  readonly request: Pair['verdict'];
  readonly response: Pair['verdict'];
  readonly backwards?: { readonly request: Pair['verdict']; readonly response: Pair['verdict'] };
}

/** Properties that come and go. What was promised and goes breaks on both sides: removal needs a deprecation. */
const properties: readonly Property[] = [
  {
    name: 'an optional property is new',
    base: object({ a: string }),
    revision: object({ a: string, b: integer }),
    request: 'harmless',
    response: 'harmless',
    backwards: { request: 'breaking', response: 'breaking' },
  },
  {
    name: 'an optional property of a closed object is new',
    base: object({ a: string }, { additionalProperties: false }),
    revision: object({ a: string, b: integer }, { additionalProperties: false }),
    request: 'harmless',
    response: 'harmless',
    backwards: { request: 'breaking', response: 'breaking' },
  },
  {
    name: 'a required property is new',
    base: object({ a: string }),
    revision: object({ a: string, b: integer }, { required: ['b'] }),
    request: 'breaking',
    response: 'harmless',
    backwards: { request: 'breaking', response: 'breaking' },
  },
  {
    name: 'a required property with a default is new',
    base: object({ a: string }),
    revision: object({ a: string, b: { ...integer, default: 1 } }, { required: ['b'] }),
    request: 'breaking',
    response: 'harmless',
  },
  {
    name: 'a required property of a new optional one',
    base: object({ a: string }),
    revision: object({ a: string, o: object({ b: string }, { required: ['b'] }) }),
    request: 'harmless',
    response: 'harmless',
  },
  {
    name: 'a required property of an optional one is new',
    base: object({ o: object({ a: string }) }),
    revision: object({ o: object({ a: string, b: string }, { required: ['b'] }) }),
    request: 'breaking',
    response: 'harmless',
  },
  {
    name: 'a required name without a property',
    base: object({ a: string }),
    revision: object({ a: string }, { required: ['b'] }),
    request: 'breaking',
    response: 'harmless',
    backwards: { request: 'harmless', response: 'breaking' },
  },
  {
    name: 'an optional property is renamed',
    base: object({ name: string }),
    revision: object({ title: string }),
    request: 'breaking',
    response: 'breaking',
  },
  {
    name: 'a property changes its casing',
    base: object({ createdAt: string }),
    revision: object({ created_at: string }),
    request: 'breaking',
    response: 'breaking',
  },
  {
    name: 'a read-only property is new',
    base: object({ a: string }),
    revision: object({ a: string, b: readOnly }),
    request: 'harmless',
    response: 'harmless',
    backwards: { request: 'passing', response: 'breaking' },
  },
  {
    name: 'a required read-only property is new',
    base: object({ a: string }),
    revision: object({ a: string, b: readOnly }, { required: ['b'] }),
    request: 'harmless',
    response: 'harmless',
    backwards: { request: 'passing', response: 'breaking' },
  },
  {
    name: 'a write-only property is new',
    base: object({ a: string }),
    revision: object({ a: string, b: writeOnly }),
    request: 'harmless',
    response: 'harmless',
    backwards: { request: 'breaking', response: 'passing' },
  },
  {
    name: 'a required write-only property is new',
    base: object({ a: string }),
    revision: object({ a: string, b: writeOnly }, { required: ['b'] }),
    request: 'breaking',
    response: 'harmless',
    backwards: { request: 'breaking', response: 'passing' },
  },
  {
    name: 'a read-only property is tightened',
    base: object({ b: { ...readOnly, maxLength: 9 } }),
    revision: object({ b: { ...readOnly, maxLength: 5 } }),
    request: 'harmless',
    response: 'harmless',
    backwards: { request: 'harmless', response: 'breaking' },
  },
  {
    name: 'a write-only property is loosened',
    base: object({ b: { ...writeOnly, enum: ['a'] } }),
    revision: object({ b: { ...writeOnly, enum: ['a', 'b'] } }),
    request: 'harmless',
    response: 'harmless',
    backwards: { request: 'breaking', response: 'harmless' },
  },
  {
    name: 'a read-only property becomes required',
    base: object({ b: readOnly }),
    revision: object({ b: readOnly }, { required: ['b'] }),
    request: 'harmless',
    response: 'harmless',
    backwards: { request: 'harmless', response: 'breaking' },
  },
  {
    name: 'a property that was forbidden is new',
    base: object({ a: false }),
    revision: object({ a: string }),
    request: 'harmless',
    response: 'harmless',
    backwards: { request: 'breaking', response: 'breaking' },
  },
  {
    name: 'an optional property moves into another',
    base: object({ street: string }),
    revision: object({ address: object({ street: string }) }),
    request: 'breaking',
    response: 'breaking',
  },
];

const versions: readonly OpenApi[] = ['3.1.0', '3.0.3'];

const propertyPairs = properties.flatMap((row, index): Pair[] => {
  const openapi = versions[index % 2] ?? '3.1.0';
  const forwards: Pair[] = [
    {
      area: 'objects',
      name: `request: ${row.name}`,
      base: sent(row.base, openapi),
      revision: sent(row.revision, openapi),
      verdict: row.request,
    },
    {
      area: 'objects',
      name: `response: ${row.name}`,
      base: read(row.base, openapi),
      revision: read(row.revision, openapi),
      verdict: row.response,
    },
    {
      area: 'objects',
      name: `webhook: ${row.name}`,
      base: delivered(row.base),
      revision: delivered(row.revision),
      verdict: row.response,
    },
  ];
  if (row.backwards === undefined) return forwards;
  return [
    ...forwards,
    {
      area: 'objects',
      name: `request, backwards: ${row.name}`,
      base: sent(row.revision, openapi),
      revision: sent(row.base, openapi),
      verdict: row.backwards.request,
    },
    {
      area: 'objects',
      name: `response, backwards: ${row.name}`,
      base: read(row.revision, openapi),
      revision: read(row.base, openapi),
      verdict: row.backwards.response,
    },
  ];
});

/** One schema for both directions. */
function shared(schema: Schema): Pair['base'] {
  const content = { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } };
  return description(
    {
      '/things': {
        post: {
          operationId: 'createThing',
          requestBody: { required: true, content },
          responses: { '201': { description: 'Made.', content } },
        },
        get: { operationId: 'getThing', responses: { '200': { description: 'It.', content } } },
      },
    },
    { components: { schemas: { Thing: schema } } },
  );
}

export const objects: readonly Pair[] = [
  ...narrowingPairs('objects', rows),
  ...propertyPairs,
  {
    area: 'objects',
    name: 'both directions: an enum value more breaks readers',
    base: shared(object({ a: { ...string, enum: ['x'] } })),
    revision: shared(object({ a: { ...string, enum: ['x', 'y'] } })),
    verdict: 'breaking',
  },
  {
    area: 'objects',
    name: 'both directions: an enum value less breaks senders',
    base: shared(object({ a: { ...string, enum: ['x', 'y'] } })),
    revision: shared(object({ a: { ...string, enum: ['x'] } })),
    verdict: 'breaking',
  },
  {
    area: 'objects',
    name: 'both directions: a new optional property',
    base: shared(object({ a: string })),
    revision: shared(object({ a: string, b: string })),
    verdict: 'harmless',
  },
  {
    area: 'objects',
    name: 'both directions: a new required read-only property',
    base: shared(object({ a: string })),
    revision: shared(object({ a: string, b: readOnly }, { required: ['b'] })),
    verdict: 'harmless',
  },
  {
    area: 'objects',
    name: 'both directions: a read-only enum grows',
    base: shared(object({ a: { ...readOnly, enum: ['x'] } })),
    revision: shared(object({ a: { ...readOnly, enum: ['x', 'y'] } })),
    verdict: 'breaking',
  },
  {
    area: 'objects',
    name: 'both directions: a read-only enum shrinks',
    base: shared(object({ a: { ...readOnly, enum: ['x', 'y'] } })),
    revision: shared(object({ a: { ...readOnly, enum: ['x'] } })),
    verdict: 'harmless',
  },
  {
    area: 'objects',
    name: 'both directions: a write-only enum grows',
    base: shared(object({ a: { ...writeOnly, enum: ['x'] } })),
    revision: shared(object({ a: { ...writeOnly, enum: ['x', 'y'] } })),
    verdict: 'harmless',
  },
  {
    area: 'objects',
    name: 'both directions: becomes read-only, and senders must stop',
    base: shared(object({ a: string })),
    revision: shared(object({ a: readOnly })),
    verdict: 'breaking',
  },
];
