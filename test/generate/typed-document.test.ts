import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../../src/contract/types.ts';
import { directionForms } from '../../src/generate/direction-forms.ts';
import { mapDocumentSchemas } from '../../src/generate/map-schemas.ts';
import { plainDiscriminators } from '../../src/generate/plain-discriminators.ts';
import { requiredAlternatives } from '../../src/generate/required-alternatives.ts';

function documentOf(schemas: JsonObject, paths: JsonObject = {}): JsonObject {
  return { openapi: '3.1.1', paths, components: { schemas } };
}

function requestOf(schema: Json): JsonObject {
  return { '/a': { post: { requestBody: { content: { 'application/json': { schema } } } } } };
}

const text = { type: 'string' };
const properties = { a: text, b: { type: 'number' }, c: text };

describe('requiredAlternatives', () => {
  it('excludes with oneOf what the other alternatives ask for', () => {
    const schema = {
      type: 'object',
      properties,
      oneOf: [{ required: ['a'] }, { type: 'object', properties: { b: true }, required: ['b'] }],
    };
    expect(requiredAlternatives(documentOf({ X: schema }))).toEqual(
      documentOf({
        X: {
          type: 'object',
          properties: { c: text },
          oneOf: [
            { type: 'object', required: ['a'], properties: { a: text, b: false } },
            { type: 'object', required: ['b'], properties: { b: { type: 'number' }, a: false } },
          ],
        },
      }),
    );
  });

  it('excludes nothing with anyOf', () => {
    const schema = { type: 'object', properties, anyOf: [{ required: ['a'] }, { required: ['b'] }] };
    expect(requiredAlternatives(documentOf({ X: schema }))).toEqual(
      documentOf({
        X: {
          type: 'object',
          properties,
          oneOf: [
            { type: 'object', required: ['a'], properties: { a: text } },
            { type: 'object', required: ['b'], properties: { b: { type: 'number' } } },
          ],
        },
      }),
    );
  });

  it.each([
    ['no properties', { oneOf: [{ required: ['a'] }] }],
    [
      'values that are narrowed',
      { properties, oneOf: [{ required: ['a'], properties: { a: { const: 'x' } } }] },
    ],
    ['a name that is not there', { properties, oneOf: [{ required: ['z'] }] }],
    ['both keywords', { properties, oneOf: [{ required: ['a'] }], anyOf: [{ required: ['b'] }] }],
  ])('leaves a schema with %s alone', (_, schema) => {
    expect(requiredAlternatives(documentOf({ X: schema }))).toEqual(documentOf({ X: schema }));
  });
});

describe('plainDiscriminators', () => {
  const discriminator = { propertyName: 'type' };
  const branch = (value: JsonObject): JsonObject => ({ type: 'object', properties: { type: value } });
  const union = {
    oneOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }],
    discriminator,
  };

  it('drops a discriminator whose values the branches state', () => {
    const schemas = {
      A: branch({ const: 'a' }),
      B: { allOf: [{ type: 'object' }, branch({ not: { enum: ['a'] } })] },
    };
    expect(plainDiscriminators(documentOf({ ...schemas, U: union }))).toEqual(
      documentOf({ ...schemas, U: { oneOf: union.oneOf } }),
    );
  });

  it('keeps one that a branch relies on', () => {
    const document = documentOf({ A: branch({ const: 'a' }), B: branch({ type: 'string' }), U: union });
    expect(plainDiscriminators(document)).toEqual(document);
  });
});

describe('directionForms', () => {
  const node = {
    type: 'object',
    required: ['id', 'secret', 'next'],
    properties: {
      id: { type: 'string', readOnly: true },
      secret: { $ref: '#/components/schemas/Secret' },
      next: { $ref: '#/components/schemas/Node' },
    },
  };
  const secret = { type: 'string', writeOnly: true };

  it('gives a recursive schema a form for each direction', () => {
    const formed = directionForms(
      documentOf({ Node: node, Secret: secret }, requestOf({ $ref: '#/components/schemas/Node' })),
    );
    expect(formed).toEqual(
      documentOf(
        {
          Node: {
            type: 'object',
            required: ['id', 'next'],
            properties: {
              id: { type: 'string', readOnly: true },
              next: { $ref: '#/components/schemas/Node' },
            },
          },
          Secret: secret,
          NodeSent: {
            type: 'object',
            required: ['secret', 'next'],
            properties: {
              secret: { $ref: '#/components/schemas/Secret' },
              next: { $ref: '#/components/schemas/NodeSent' },
            },
          },
        },
        requestOf({ $ref: '#/components/schemas/NodeSent' }),
      ),
    );
  });

  it('makes no second form where no request needs it, and takes no name twice', () => {
    const quiet = documentOf({ A: { type: 'object', properties: { id: { readOnly: true } } } });
    expect(directionForms(quiet)).toEqual(quiet);
    const a = { type: 'object', properties: { id: { readOnly: true }, name: text } };
    const formed = directionForms(
      documentOf({ A: a, ASent: text }, requestOf({ $ref: '#/components/schemas/A' })),
    );
    expect(formed).toEqual(
      documentOf(
        { A: a, ASent: text, ASentForm: { type: 'object', properties: { name: text } } },
        requestOf({ $ref: '#/components/schemas/ASentForm' }),
      ),
    );
  });

  it('counts what a webhook sends as read', () => {
    const body = requestOf({ type: 'object', properties: { id: { readOnly: true }, secret } })['/a'] ?? {};
    const document = { ...documentOf({}), webhooks: { happened: body } };
    const kept = requestOf({ type: 'object', properties: { id: { readOnly: true } } })['/a'] ?? {};
    expect(directionForms(document)).toEqual({ ...documentOf({}), webhooks: { happened: kept } });
  });
});

describe('mapDocumentSchemas', () => {
  it('finds schemas wherever they stand, and takes no example for one', () => {
    const found: Json[] = [];
    const example = { schema: 'no schema' };
    mapDocumentSchemas(
      {
        paths: {
          '/a': {
            get: {
              parameters: [{ schema: 'query' }],
              responses: {
                200: { content: { x: { schema: 'body', example, examples: { schema: example } } } },
              },
            },
          },
        },
        components: { schemas: { schema: 'component' }, headers: { H: { schema: 'header' } } },
        'x-other': { schema: 'no schema' },
      },
      (schema) => {
        found.push(schema);
        return schema;
      },
    );
    expect(found).toEqual(['query', 'body', 'component', 'header']);
  });
});
