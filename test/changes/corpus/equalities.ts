import { type Equality, equalityPairs, type Pair, read } from './pair.ts';

const string = { type: 'string' };
const integer = { type: 'integer' };
const a = { type: 'object', required: ['a'], properties: { a: string } };
const b = { type: 'object', required: ['b'], properties: { b: integer } };
const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });

const rows: readonly Equality[] = [
  {
    name: 'a reference is inlined',
    one: reference('Thing'),
    other: a,
    components: { schemas: { Thing: a } },
  },
  {
    name: 'a property is taken out into a component',
    one: { type: 'object', properties: { x: a } },
    other: { type: 'object', properties: { x: reference('Thing') } },
    components: { schemas: { Thing: a } },
  },
  {
    name: 'a reference to a reference',
    one: reference('Thing'),
    other: reference('Alias'),
    components: { schemas: { Thing: a, Alias: reference('Thing') } },
  },
  {
    name: 'allOf is flattened',
    one: { allOf: [a, b] },
    other: { type: 'object', required: ['a', 'b'], properties: { a: string, b: integer } },
  },
  {
    name: 'allOf is flattened through references',
    one: { allOf: [reference('A'), reference('B')] },
    other: { type: 'object', required: ['b', 'a'], properties: { b: integer, a: string } },
    components: { schemas: { A: a, B: b } },
  },
  { name: 'allOf of one', one: { allOf: [a] }, other: a },
  {
    name: 'allOf of one reference, as 3.0 describes it',
    one: { allOf: [reference('A')], description: 'An A.' },
    other: reference('A'),
    openapi: ['3.0.3', '3.0.3'],
    components: { schemas: { A: a } },
  },
  { name: 'allOf in another order', one: { allOf: [a, b] }, other: { allOf: [b, a] } },
  { name: 'allOf inside allOf', one: { allOf: [a, { allOf: [b] }] }, other: { allOf: [a, b] } },
  {
    name: 'oneOf in another order',
    one: { oneOf: [string, integer, a] },
    other: { oneOf: [a, integer, string] },
  },
  { name: 'anyOf in another order', one: { anyOf: [a, b] }, other: { anyOf: [b, a] } },
  { name: 'oneOf of one', one: { oneOf: [a] }, other: a },
  { name: 'anyOf of one', one: { anyOf: [string] }, other: string },
  {
    name: 'oneOf or anyOf of what excludes each other',
    one: { oneOf: [string, integer] },
    other: { anyOf: [string, integer] },
  },
  {
    name: 'a list of types or a choice',
    one: { type: ['string', 'integer'] },
    other: { anyOf: [string, integer] },
  },
  {
    name: 'a list of types in another order',
    one: { type: ['string', 'null'] },
    other: { type: ['null', 'string'] },
  },
  { name: 'a list of one type', one: { type: ['string'] }, other: string },
  {
    name: 'null in the type or as an alternative',
    one: { type: ['string', 'null'], maxLength: 5 },
    other: { anyOf: [{ ...string, maxLength: 5 }, { type: 'null' }] },
  },
  {
    name: 'null in the type or as an alternative of oneOf',
    one: { type: ['object', 'null'], properties: { a: string } },
    other: { oneOf: [{ type: 'null' }, { type: 'object', properties: { a: string } }] },
  },
  {
    name: 'null as 3.0 and as 3.1 write it',
    one: { ...string, nullable: true },
    other: { type: ['string', 'null'] },
    openapi: ['3.0.3', '3.1.0'],
  },
  {
    name: 'nullable object as 3.0 and as 3.1 write it',
    one: { ...a, nullable: true },
    other: { oneOf: [a, { type: 'null' }] },
    openapi: ['3.0.3', '3.1.0'],
  },
  { name: 'nullable false', one: { ...string, nullable: false }, other: string, openapi: ['3.0.3', '3.0.3'] },
  {
    name: 'exclusive maximum as 3.0 and as 3.1 write it',
    one: { type: 'number', maximum: 5, exclusiveMaximum: true },
    other: { type: 'number', exclusiveMaximum: 5 },
    openapi: ['3.0.3', '3.1.0'],
  },
  {
    name: 'exclusive minimum as 3.0 and as 3.1 write it',
    one: { type: 'number', minimum: 5, exclusiveMinimum: true },
    other: { type: 'number', exclusiveMinimum: 5 },
    openapi: ['3.0.3', '3.1.0'],
  },
  {
    name: 'exclusive false',
    one: { type: 'number', maximum: 5, exclusiveMaximum: false },
    other: { type: 'number', maximum: 5 },
    openapi: ['3.0.3', '3.0.3'],
  },
  {
    name: 'the same schema in 3.0 and 3.1',
    one: { allOf: [a, b] },
    other: { allOf: [a, b] },
    openapi: ['3.0.3', '3.1.0'],
  },
  { name: 'an enum of one is a constant', one: { ...string, enum: ['a'] }, other: { ...string, const: 'a' } },
  {
    name: 'an enum in another order',
    one: { ...string, enum: ['a', 'b', 'c'] },
    other: { ...string, enum: ['c', 'a', 'b'] },
  },
  {
    name: 'constants as alternatives are an enum',
    one: { oneOf: [{ const: 'a' }, { const: 'b' }] },
    other: { enum: ['a', 'b'] },
  },
  {
    name: 'constants as alternatives with a title',
    one: {
      ...string,
      oneOf: [
        { const: 'a', title: 'A' },
        { const: 'b', title: 'B' },
      ],
    },
    other: { ...string, enum: ['a', 'b'] },
  },
  {
    name: 'required in another order',
    one: { type: 'object', required: ['a', 'b'], properties: { a: string, b: string } },
    other: { type: 'object', required: ['b', 'a'], properties: { b: string, a: string } },
  },
  {
    name: 'required by none',
    one: { type: 'object', required: [], properties: { a: string } },
    other: { type: 'object', properties: { a: string } },
  },
  {
    name: 'additionalProperties true or unsaid',
    one: { type: 'object', additionalProperties: true, properties: { a: string } },
    other: { type: 'object', properties: { a: string } },
  },
  {
    name: 'additionalProperties empty or true',
    one: { type: 'object', additionalProperties: {} },
    other: { type: 'object', additionalProperties: true },
  },
  {
    name: 'unevaluatedProperties or additionalProperties of a plain object',
    one: { type: 'object', properties: { a: string }, unevaluatedProperties: false },
    other: { type: 'object', properties: { a: string }, additionalProperties: false },
  },
  { name: 'minLength zero', one: { ...string, minLength: 0 }, other: string },
  {
    name: 'minItems zero',
    one: { type: 'array', items: string, minItems: 0 },
    other: { type: 'array', items: string },
  },
  {
    name: 'uniqueItems false',
    one: { type: 'array', items: string, uniqueItems: false },
    other: { type: 'array', items: string },
  },
  { name: 'items empty or unsaid', one: { type: 'array', items: {} }, other: { type: 'array' } },
  {
    name: 'minContains one',
    one: { type: 'array', contains: string, minContains: 1 },
    other: { type: 'array', contains: string },
  },
  {
    name: 'an integer below eleven is at most ten',
    one: { ...integer, exclusiveMaximum: 11 },
    other: { ...integer, maximum: 10 },
  },
  {
    name: 'a description, a title and an example',
    one: { ...string, description: 'Old.', title: 'Old', examples: ['a'] },
    other: { ...string, description: 'New.', title: 'New', examples: ['b'] },
  },
  {
    name: 'a vendor extension',
    one: { ...string, 'x-internal-note': 'a' },
    other: { ...string, 'x-internal-note': 'b' },
  },
  { name: 'a comment', one: { ...string, $comment: 'a' }, other: string },
  { name: 'a false deprecation', one: { ...string, deprecated: false }, other: string },
  { name: 'read-only false', one: { ...string, readOnly: false }, other: string },
  {
    name: 'siblings of a reference',
    one: { $ref: '#/components/schemas/S', maxLength: 5 },
    other: { ...string, maxLength: 5 },
    components: { schemas: { S: string } },
  },
  {
    name: 'siblings of a reference that 3.0 ignores',
    one: { $ref: '#/components/schemas/S', maxLength: 5 },
    other: string,
    openapi: ['3.0.3', '3.0.3'],
    components: { schemas: { S: string } },
  },
  {
    name: 'keys in another order',
    one: { type: 'object', properties: { a: { minLength: 1, maxLength: 2, type: 'string' }, b: string } },
    other: { properties: { b: string, a: { type: 'string', maxLength: 2, minLength: 1 } }, type: 'object' },
  },
  { name: 'the bounds that keywords say of other types', one: { ...string, minimum: 5 }, other: string },
  {
    name: '$defs inside',
    one: { $defs: { N: { type: 'integer' } }, type: 'object', properties: { n: { type: 'integer' } } },
    other: { type: 'object', properties: { n: { type: 'integer' } } },
  },
];

/** What is written in another way but says the same. */
export const equalities: readonly Pair[] = [
  ...equalityPairs('equalities', rows),
  // Nothing changes on the wire, but generated code loses a type.
  {
    area: 'equalities',
    name: 'a component is inlined and gone',
    base: read(reference('Thing'), '3.1.0', { schemas: { Thing: a } }),
    revision: read(a),
    verdict: 'warning',
  },
  {
    area: 'equalities',
    name: 'a schema is taken out into a component that is new',
    base: read(a),
    revision: read(reference('Thing'), '3.1.0', { schemas: { Thing: a } }),
    verdict: 'harmless',
  },
];
