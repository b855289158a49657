import { type Narrowing, narrowingPairs, type Pair, queried, read, type Schema, sent } from './pair.ts';

const rows: readonly Narrowing[] = [
  { name: 'an integer is a number', narrow: { type: 'integer' }, wide: { type: 'number' }, flat: true },
  {
    name: 'a list of types grows',
    narrow: { type: 'string' },
    wide: { type: ['string', 'integer'] },
    openapi: '3.1.0',
    flat: false,
  },
  {
    name: 'three types against two',
    narrow: { type: ['string', 'integer'] },
    wide: { type: ['boolean', 'integer', 'string'] },
    openapi: '3.1.0',
  },
  { name: 'one type or any', narrow: { type: 'string' }, wide: {} },
  { name: 'a type or true', narrow: { type: 'object' }, wide: true, openapi: '3.1.0' },
  {
    name: 'null beside a type',
    narrow: { type: 'string' },
    wide: { type: ['string', 'null'] },
    openapi: '3.1.0',
  },
  {
    name: 'nullable as 3.0 writes it',
    narrow: { type: 'string' },
    wide: { type: 'string', nullable: true },
    openapi: '3.0.3',
  },
  {
    name: 'null as an alternative',
    narrow: { type: 'object', properties: { a: { type: 'string' } } },
    wide: { oneOf: [{ type: 'object', properties: { a: { type: 'string' } } }, { type: 'null' }] },
    openapi: '3.1.0',
  },
  {
    name: 'null in an enum',
    narrow: { type: ['string', 'null'], enum: ['a'] },
    wide: { type: ['string', 'null'], enum: ['a', null] },
    openapi: '3.1.0',
  },
  {
    name: 'nullable enum as 3.0 writes it',
    narrow: { type: 'string', enum: ['a', 'b'] },
    wide: { type: 'string', nullable: true, enum: ['a', 'b', null] },
    openapi: '3.0.3',
  },
  {
    name: 'an enum value more',
    narrow: { type: 'string', enum: ['a', 'b'] },
    wide: { type: 'string', enum: ['c', 'b', 'a'] },
    flat: true,
  },
  {
    name: 'an enum value more among numbers',
    narrow: { type: 'integer', enum: [1, 2] },
    wide: { type: 'integer', enum: [1, 2, 3] },
  },
  {
    name: 'an enum or any text',
    narrow: { type: 'string', enum: ['a', 'b'] },
    wide: { type: 'string' },
    flat: true,
  },
  {
    name: 'a constant is one of an enum',
    narrow: { const: 'a' },
    wide: { enum: ['a', 'b'] },
    openapi: '3.1.0',
  },
  {
    name: 'a constant or any text',
    narrow: { type: 'string', const: 'a' },
    wide: { type: 'string' },
    openapi: '3.1.0',
    flat: true,
  },
  { name: 'an enum without a type against its type', narrow: { enum: ['a', 'b'] }, wide: { type: 'string' } },
  {
    name: 'an enum value more in a list',
    narrow: { type: 'array', items: { type: 'string', enum: ['a'] } },
    wide: { type: 'array', items: { type: 'string', enum: ['a', 'b'] } },
  },
];

/** Neither allows what the other does. */
const disjoint: readonly {
  readonly name: string;
  readonly one: Schema;
  readonly other: Schema;
  readonly flat?: boolean;
}[] = [
  { name: 'text and number', one: { type: 'string' }, other: { type: 'integer' } },
  { name: 'text and boolean', one: { type: 'boolean' }, other: { type: 'string' } },
  { name: 'object and list', one: { type: 'object' }, other: { type: 'array', items: {} } },
  {
    name: 'one and a list of it',
    one: { type: 'string' },
    other: { type: 'array', items: { type: 'string' } },
  },
  {
    name: 'formats of dates',
    one: { type: 'string', format: 'date' },
    other: { type: 'string', format: 'date-time' },
  },
  {
    name: 'formats of ids',
    one: { type: 'string', format: 'uuid' },
    other: { type: 'string', format: 'email' },
  },
  {
    name: 'one enum value for another',
    one: { type: 'string', enum: ['a', 'b'] },
    other: { type: 'string', enum: ['a', 'c'] },
  },
  {
    name: 'one case for another',
    one: { type: 'string', enum: ['open'] },
    other: { type: 'string', enum: ['OPEN'] },
  },
  {
    name: 'a range that moves',
    one: { type: 'integer', minimum: 1, maximum: 10 },
    other: { type: 'integer', minimum: 5, maximum: 20 },
  },
  {
    name: 'a length that moves',
    one: { type: 'string', minLength: 1, maxLength: 10 },
    other: { type: 'string', minLength: 3, maxLength: 20 },
  },
];

const only31: readonly { readonly name: string; readonly one: Schema; readonly other: Schema }[] = [
  { name: 'one constant for another', one: { const: 'a' }, other: { const: 'b' } },
  { name: 'a number and its text', one: { const: 1 }, other: { const: '1' } },
  {
    name: 'null for another alternative',
    one: { type: ['string', 'null'] },
    other: { type: ['string', 'integer'] },
  },
];

export const types: readonly Pair[] = [
  ...narrowingPairs('types', rows),
  ...disjoint.flatMap(({ name, one, other }): Pair[] => [
    { area: 'types', name: `request: ${name}`, base: sent(one), revision: sent(other), verdict: 'breaking' },
    {
      area: 'types',
      name: `request: ${name}, backwards`,
      base: sent(other, '3.0.3'),
      revision: sent(one, '3.0.3'),
      verdict: 'breaking',
    },
    {
      area: 'types',
      name: `response: ${name}`,
      base: read(one, '3.0.3'),
      revision: read(other, '3.0.3'),
      verdict: 'breaking',
    },
    {
      area: 'types',
      name: `response: ${name}, backwards`,
      base: read(other),
      revision: read(one),
      verdict: 'breaking',
    },
  ]),
  ...only31.flatMap(({ name, one, other }): Pair[] => [
    { area: 'types', name: `request: ${name}`, base: sent(one), revision: sent(other), verdict: 'breaking' },
    { area: 'types', name: `response: ${name}`, base: read(one), revision: read(other), verdict: 'breaking' },
  ]),
  // On the wire a query parameter is text: what took a number takes every text.
  {
    area: 'types',
    name: 'query parameter: a number becomes any text',
    base: queried({ type: 'integer' }),
    revision: queried({ type: 'string' }),
    verdict: 'passing',
  },
  {
    area: 'types',
    name: 'query parameter: any text becomes a number',
    base: queried({ type: 'string' }),
    revision: queried({ type: 'integer' }),
    verdict: 'breaking',
  },
  // What both patterns allow is looked at; one with a lookahead is not decided.
  {
    area: 'types',
    name: 'request: another pattern',
    base: sent({ type: 'string', pattern: '^[a-z]+$' }),
    revision: sent({ type: 'string', pattern: '^[0-9]+$' }),
    verdict: 'breaking',
  },
  {
    area: 'types',
    name: 'query parameter: another pattern',
    base: queried({ type: 'string', pattern: '^a' }),
    revision: queried({ type: 'string', pattern: '^b' }),
    verdict: 'breaking',
  },
  {
    area: 'types',
    name: 'request: a wider pattern',
    base: sent({ type: 'string', pattern: '^[a-z]+$' }),
    revision: sent({ type: 'string', pattern: '^[a-z0-9]+$' }),
    verdict: 'harmless',
  },
  {
    area: 'types',
    name: 'request: a pattern with a lookahead',
    base: sent({ type: 'string', pattern: '^(?=.*[0-9])[a-z0-9]+$' }),
    revision: sent({ type: 'string', pattern: '^(?=.*[a-z])[a-z0-9]+$' }),
    verdict: 'warning',
  },
  {
    area: 'types',
    name: 'request: a pattern that allows all',
    base: sent({ type: 'string', pattern: '^a$' }),
    revision: sent({ type: 'string', pattern: '.*' }),
    verdict: 'harmless',
  },
];
