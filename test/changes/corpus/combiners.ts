import { type Narrowing, narrowingPairs, type Pair, read, type Schema, sent } from './pair.ts';

const string = { type: 'string' };
const integer = { type: 'integer' };
const cat = {
  type: 'object',
  required: ['kind', 'lives'],
  properties: { kind: { type: 'string', enum: ['cat'] }, lives: integer },
};
const dog = {
  type: 'object',
  required: ['kind', 'bark'],
  properties: { kind: { type: 'string', enum: ['dog'] }, bark: string },
};
const fish = {
  type: 'object',
  required: ['kind', 'fins'],
  properties: { kind: { type: 'string', enum: ['fish'] }, fins: integer },
};

const open = (name: string) => ({ type: 'object', properties: { [name]: string } });

const rows: readonly Narrowing[] = [
  { name: 'one alternative more of oneOf', narrow: { oneOf: [cat, dog] }, wide: { oneOf: [cat, dog, fish] } },
  {
    name: 'one alternative more of oneOf, in between',
    narrow: { oneOf: [cat, fish] },
    wide: { oneOf: [cat, dog, fish] },
  },
  {
    name: 'one alternative more of anyOf',
    narrow: { anyOf: [string, integer] },
    wide: { anyOf: [{ type: 'boolean' }, string, integer] },
  },
  {
    name: 'an open object more, which would take the values of the others',
    narrow: { anyOf: [open('lives'), open('bark')] },
    wide: { anyOf: [open('lives'), open('bark'), open('fins')] },
  },
  {
    name: 'a schema against a choice of which it is one',
    narrow: string,
    wide: { oneOf: [string, integer] },
  },
  { name: 'an object against a choice of which it is one', narrow: cat, wide: { oneOf: [dog, cat] } },
  {
    name: 'an alternative that is narrower',
    narrow: { oneOf: [{ ...string, maxLength: 5 }, integer] },
    wide: { oneOf: [{ ...string, maxLength: 6 }, integer] },
  },
  {
    name: 'an alternative of an alternative',
    narrow: { oneOf: [{ type: 'array', items: { ...string, enum: ['a'] } }, integer] },
    wide: { oneOf: [{ type: 'array', items: { ...string, enum: ['a', 'b'] } }, integer] },
  },
  { name: 'a bound by allOf', narrow: { allOf: [string, { maxLength: 5 }] }, wide: { allOf: [string] } },
  {
    name: 'a bound by allOf moves',
    narrow: { allOf: [string, { maxLength: 5 }] },
    wide: { allOf: [string, { maxLength: 6 }] },
  },
  {
    name: 'a bound by allOf beside a schema',
    narrow: { ...string, allOf: [{ minLength: 2 }] },
    wide: string,
  },
  {
    name: 'what allOf requires',
    narrow: { allOf: [{ type: 'object', properties: { a: string } }, { required: ['a'] }] },
    wide: { allOf: [{ type: 'object', properties: { a: string } }] },
  },
  {
    name: 'a bound inside the property of a part',
    narrow: {
      allOf: [
        { type: 'object', properties: { a: { ...string, maxLength: 3 } } },
        { type: 'object', properties: { b: string } },
      ],
    },
    wide: {
      allOf: [
        { type: 'object', properties: { b: string } },
        { type: 'object', properties: { a: { ...string, maxLength: 4 } } },
      ],
    },
  },
  { name: 'what not forbids', narrow: { ...string, not: { enum: ['a'] } }, wide: string },
  {
    name: 'what not forbids more',
    narrow: { ...string, not: { enum: ['a', 'b'] } },
    wide: { ...string, not: { enum: ['a'] } },
  },
  {
    name: 'one required group of two',
    narrow: { type: 'object', properties: { a: string, b: string }, anyOf: [{ required: ['a'] }] },
    wide: {
      type: 'object',
      properties: { a: string, b: string },
      anyOf: [{ required: ['a'] }, { required: ['b'] }],
    },
  },
];

const pets = { schemas: { Cat: cat, Dog: dog } };
const chosen = (mapping?: { readonly [value: string]: string }, propertyName = 'kind'): Schema => ({
  oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }],
  discriminator: { propertyName, ...(mapping === undefined ? {} : { mapping }) },
});
const both = { cat: '#/components/schemas/Cat', dog: '#/components/schemas/Dog' };

const node = (value: Schema, rest: object = {}): Pair['base'] => ({
  schemas: {
    Node: { type: 'object', properties: { value, next: { $ref: '#/components/schemas/Node' }, ...rest } },
  },
});
const nodeReference = { $ref: '#/components/schemas/Node' };

export const combiners: readonly Pair[] = [
  ...narrowingPairs('combiners', rows),
  // Properties that a part of an allOf brings are properties like any other.
  {
    area: 'combiners',
    name: 'request: a part with a required property is new',
    base: sent({ allOf: [{ type: 'object', properties: { a: string } }] }),
    revision: sent({
      allOf: [
        { type: 'object', properties: { a: string } },
        { type: 'object', required: ['b'], properties: { b: string } },
      ],
    }),
    verdict: 'breaking',
  },
  {
    area: 'combiners',
    name: 'request: a part with an optional property is new',
    base: sent({ allOf: [{ type: 'object', properties: { a: string } }] }),
    revision: sent({
      allOf: [
        { type: 'object', properties: { a: string } },
        { type: 'object', properties: { b: string } },
      ],
    }),
    verdict: 'harmless',
  },
  {
    area: 'combiners',
    name: 'response: a part with properties is new',
    base: read({ allOf: [{ type: 'object', properties: { a: string } }] }),
    revision: read({
      allOf: [
        { type: 'object', properties: { a: string } },
        { type: 'object', required: ['b'], properties: { b: string } },
      ],
    }),
    verdict: 'harmless',
  },
  {
    area: 'combiners',
    name: 'response: a part with properties is gone',
    base: read({
      allOf: [
        { type: 'object', properties: { a: string } },
        { type: 'object', properties: { b: string } },
      ],
    }),
    revision: read({ allOf: [{ type: 'object', properties: { a: string } }] }),
    verdict: 'breaking',
  },
  {
    area: 'combiners',
    name: 'request: a choice of which two accept each value that there was',
    base: sent({ type: 'object', required: ['id', 'name'] }),
    revision: sent({
      oneOf: [
        { type: 'object', required: ['id'] },
        { type: 'object', required: ['name'] },
      ],
    }),
    verdict: 'breaking',
  },
  {
    area: 'combiners',
    name: 'request: one alternative for another',
    base: sent({ oneOf: [cat, dog] }),
    revision: sent({ oneOf: [cat, fish] }),
    verdict: 'breaking',
  },
  {
    area: 'combiners',
    name: 'response: one alternative for another',
    base: read({ oneOf: [cat, dog] }),
    revision: read({ oneOf: [cat, fish] }),
    verdict: 'breaking',
  },
  {
    area: 'combiners',
    name: 'request: an alternative asks for more',
    base: sent({ oneOf: [cat, dog] }),
    revision: sent({
      oneOf: [
        { ...cat, required: ['kind', 'lives', 'name'], properties: { ...cat.properties, name: string } },
        dog,
      ],
    }),
    verdict: 'breaking',
  },
  {
    area: 'combiners',
    name: 'response: an alternative promises less',
    base: read({ oneOf: [cat, dog] }),
    revision: read({ oneOf: [{ ...cat, required: ['kind'] }, dog] }),
    verdict: 'breaking',
  },
  {
    area: 'combiners',
    name: 'response: an alternative brings more',
    base: read({ oneOf: [cat, dog] }),
    revision: read({ oneOf: [cat, { ...dog, properties: { ...dog.properties, name: string } }] }),
    verdict: 'harmless',
  },
  // The value of the discriminator stands on the wire.
  {
    area: 'combiners',
    name: 'request: a discriminator is added',
    base: sent(
      { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }] },
      '3.1.0',
      pets,
    ),
    revision: sent(chosen(both), '3.1.0', pets),
    verdict: 'passing',
  },
  {
    area: 'combiners',
    name: 'request: the discriminator is another property',
    base: sent(chosen(both), '3.0.3', pets),
    revision: sent(chosen(both, 'species'), '3.0.3', pets),
    verdict: 'breaking',
  },
  {
    area: 'combiners',
    name: 'response: the discriminator is another property',
    base: read(chosen(both), '3.1.0', pets),
    revision: read(chosen(both, 'species'), '3.1.0', pets),
    verdict: 'breaking',
  },
  {
    area: 'combiners',
    name: 'request: a value of the discriminator changes',
    base: sent(chosen(both), '3.0.3', pets),
    revision: sent(chosen({ kitty: both.cat, dog: both.dog }), '3.0.3', pets),
    verdict: 'breaking',
  },
  {
    area: 'combiners',
    name: 'response: a value of the discriminator changes',
    base: read(chosen(both), '3.1.0', pets),
    revision: read(chosen({ kitty: both.cat, dog: both.dog }), '3.1.0', pets),
    verdict: 'breaking',
  },
  {
    area: 'combiners',
    name: 'request: two values of the discriminator change places',
    base: sent(chosen(both), '3.1.0', pets),
    revision: sent(chosen({ cat: both.dog, dog: both.cat }), '3.1.0', pets),
    verdict: 'breaking',
  },
  {
    area: 'combiners',
    name: 'the mapping is said in another order',
    base: read(chosen(both), '3.1.0', pets),
    revision: read(chosen({ dog: both.dog, cat: both.cat }), '3.1.0', pets),
    verdict: 'same',
  },
  // Schemas that refer to themselves.
  {
    area: 'combiners',
    name: 'request: a recursive schema narrows',
    base: sent(nodeReference, '3.1.0', node(string)),
    revision: sent(nodeReference, '3.1.0', node({ ...string, maxLength: 5 })),
    verdict: 'breaking',
  },
  {
    area: 'combiners',
    name: 'response: a recursive schema narrows',
    base: read(nodeReference, '3.0.3', node(string)),
    revision: read(nodeReference, '3.0.3', node({ ...string, maxLength: 5 })),
    verdict: 'harmless',
  },
  {
    area: 'combiners',
    name: 'response: a recursive schema loses a property',
    base: read(nodeReference, '3.1.0', node(string, { size: integer })),
    revision: read(nodeReference, '3.1.0', node(string)),
    verdict: 'breaking',
  },
  {
    area: 'combiners',
    name: 'a recursive schema stays',
    base: read(nodeReference, '3.1.0', node(string)),
    revision: read(nodeReference, '3.1.0', node(string)),
    verdict: 'same',
  },
  {
    area: 'combiners',
    name: 'a recursive schema is unrolled once',
    base: read(nodeReference, '3.1.0', node(string)),
    revision: read(
      { type: 'object', properties: { value: string, next: nodeReference } },
      '3.1.0',
      node(string),
    ),
    verdict: 'same',
  },
  {
    area: 'combiners',
    name: 'a recursive schema is unrolled and narrows below',
    base: sent(nodeReference, '3.1.0', node(string)),
    revision: sent(
      { type: 'object', properties: { value: string, next: nodeReference } },
      '3.1.0',
      node({ ...string, maxLength: 5 }),
    ),
    verdict: 'breaking',
  },
  {
    area: 'combiners',
    name: 'two schemas refer to each other',
    base: read({ $ref: '#/components/schemas/A' }, '3.1.0', {
      schemas: {
        A: { type: 'object', properties: { b: { $ref: '#/components/schemas/B' } } },
        B: { type: 'object', properties: { a: { $ref: '#/components/schemas/A' }, n: integer } },
      },
    }),
    revision: read({ $ref: '#/components/schemas/A' }, '3.1.0', {
      schemas: {
        A: { type: 'object', properties: { b: { $ref: '#/components/schemas/B' } } },
        B: { type: 'object', properties: { a: { $ref: '#/components/schemas/A' }, n: string } },
      },
    }),
    verdict: 'breaking',
  },
];
