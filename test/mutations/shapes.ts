import { isObject, valueAt } from '../../src/contract/pointer.js';
import type { Contract, Json, Pointer } from '../../src/contract/types.ts';
import { drop, inside, type Mutation, type Mutations, rename, set, some } from './mutation.ts';
import {
  componentsOf,
  headerOf,
  isList,
  isSuccess,
  isWrite,
  type Place,
  parametersOf,
  requestSchemas,
  responseSchemas,
  responsesOf,
  schemaAt,
} from './places.ts';

const text = 'A word that nobody has asked for.';

/** Names, schemas, examples, and the bounds of what clients send. */
export const shapes: Mutations = {
  'array-bounds': (contract) =>
    dropKeyword(
      requestSchemas(contract, ({ schema }) => schema.type === 'array'),
      'maxItems',
    ),
  'binary-body': ({ operations }) =>
    some(
      responsesOf(
        operations.filter((one) => !isWrite(one)),
        (one) => isSuccess(one) && headerOf(one, 'Content-Disposition') !== undefined,
      ),
    ).map(({ operation, response }) =>
      drop(`${operation.id} without a file name`, headerOf(response, 'Content-Disposition') ?? ''),
    ),
  'casing-enums': (contract) =>
    some(lifecycleStates(contract)).map((at) => set('a state in another casing', at, 'Not Cased')),
  'casing-error-codes': (contract) => {
    const codes = schemaAt(contract, '/components/schemas/ErrorCode');
    return Array.isArray(codes.schema.enum)
      ? [set('a code in another casing', inside(codes.pointer, 'enum', '0'), 'Not-Cased')]
      : [];
  },
  'casing-parameters': ({ operations }) =>
    some(parametersOf(operations, (one) => one.in === 'query')).map(({ name, pointer }) =>
      set(`${name} in another casing`, inside(pointer, 'name'), 'Not-Cased'),
    ),
  'casing-paths': ({ operations }) =>
    some(operations).map(({ path, pointer }) =>
      rename(`${path} in another casing`, pointer.slice(0, pointer.lastIndexOf('/')), `/NotCased${path}`),
    ),
  'casing-properties': (contract) =>
    some(properties(responseSchemas(contract, () => true))).map(({ name, pointer }) =>
      rename(`${name} in another casing`, pointer, 'Not-Cased'),
    ),
  'component-description': (contract) =>
    some(componentsOf(contract, 'schemas').filter(({ pointer }) => says(contract, pointer))).map(
      ({ name, pointer }) => drop(`${name} without a description`, inside(pointer, 'description')),
    ),
  'component-name': (contract) =>
    some(componentsOf(contract, 'schemas')).map(({ name, pointer }) =>
      rename(`${name} in another casing`, pointer, 'not_pascal_case'),
    ),
  'example-present': ({ operations }) =>
    some(
      responsesOf(
        operations,
        (one) => isSuccess(one) && one.content.some(({ examples }) => examples.length > 0),
      ),
    ).flatMap(({ operation, response }) =>
      response.content.flatMap(({ pointer, examples: [example] }) =>
        example === undefined
          ? []
          : [
              drop(
                `${operation.id} without an example`,
                inside(pointer, example.name === 'example' ? 'example' : 'examples'),
              ),
            ],
      ),
    ),
  'example-valid': ({ operations }) =>
    some(operations.filter(({ requestBody }) => requestBody !== undefined)).flatMap(({ id, requestBody }) =>
      (requestBody?.content ?? []).flatMap(({ examples }) =>
        examples.slice(0, 1).map(({ pointer }) => set(`${id} with a number for an example`, pointer, 42)),
      ),
    ),
  'id-pattern': (contract) =>
    some(ids(contract)).map(({ pointer, schema }) =>
      drop('an id of any form', inside(pointer, schema.pattern === undefined ? 'format' : 'pattern')),
    ),
  // A UUID that is a number is told by id-pattern, since it has not the declared form.
  'id-unguessable': (contract) =>
    some(ids(contract)).flatMap(({ pointer, schema }) => {
      const prefix = /^\^[a-z]+_/.exec(String(schema.pattern))?.[0];
      return prefix === undefined
        ? []
        : [set('an id that counts', inside(pointer, 'pattern'), `${prefix}[0-9]{8}$`)];
    }),
  'multipart-body': ({ operations }) =>
    operations.flatMap(({ id, requestBody }) =>
      (requestBody?.content ?? [])
        .filter(({ mediaType }) => mediaType.startsWith('multipart/'))
        .map(({ pointer }) => drop(`${id} without the types of its parts`, inside(pointer, 'encoding'))),
    ),
  'number-bounds': (contract) =>
    dropKeyword(
      requestSchemas(
        contract,
        ({ schema }) =>
          (schema.type === 'integer' || schema.type === 'number') && !schema.format && !schema.enum,
      ),
      'maximum',
    ),
  'object-bounds': (contract) => [
    ...dropKeyword(
      requestSchemas(contract, ({ schema }) => schema.additionalProperties === false),
      'additionalProperties',
    ),
    ...dropKeyword(
      requestSchemas(contract, () => true),
      'maxProperties',
    ),
  ],
  'operation-description': ({ operations }) =>
    some(operations).map(({ id, pointer }) => drop(`${id} without a summary`, inside(pointer, 'summary'))),
  'operation-id-name': ({ operations }) =>
    some(operations.filter(isList)).map(({ id, pointer }) =>
      set(`${id} is called otherwise`, inside(pointer, 'operationId'), 'fetch_things'),
    ),
  'parameter-description': ({ operations }) =>
    some(parametersOf(operations, ({ description }) => description !== '')).map(({ name, pointer }) =>
      drop(`${name} without a description`, inside(pointer, 'description')),
    ),
  'password-format': (contract) =>
    some(bodies(contract)).map((place) => addProperty(place, 'password', { maxLength: 80 })),
  'pattern-linear': (contract) =>
    some(requestSchemas(contract, ({ schema }) => typeof schema.pattern === 'string')).map(({ pointer }) =>
      set('a pattern that backtracks', inside(pointer, 'pattern'), '^(a+)+$'),
    ),
  'property-description': (contract) =>
    some(
      properties(responseSchemas(contract, () => true)).filter(
        ({ schema }) =>
          typeof schema.description === 'string' && schema.type === 'string' && schema.$ref === undefined,
      ),
    ).map(({ name, pointer }) => drop(`${name} without a description`, inside(pointer, 'description'))),
  'schema-apart': ({ operations, document }) =>
    some(
      operations.filter(({ method, requestBody }) => method === 'patch' && requestBody !== undefined),
    ).flatMap(({ id, requestBody, path }) => {
      const read = operations.find((one) => one.path === path && one.method === 'get');
      const shown = read?.responses.find(isSuccess)?.content[0]?.schemaPointer;
      const sent = requestBody?.content[0]?.schemaPointer;
      const schema = valueAt(document, shown ?? '');
      return sent === undefined || !isObject(schema)
        ? []
        : [set(`${id} takes what is read`, sent, schema as Json)];
    }),
  'secret-shown': (contract) =>
    some(
      contract.operations.filter(({ method, pagination }) => method === 'get' && pagination === undefined),
      3,
    ).flatMap(({ responses }) => {
      const schema = responses.find((one) => isSuccess(one) && isJsonBody(one.content))?.content[0]
        ?.schemaPointer;
      if (schema === undefined) return [];
      const place = schemaAt(contract, schema);
      return isObject(place.schema.properties) ? [addProperty(place, 'secret', { format: 'password' })] : [];
    }),
  'string-bounds': (contract) =>
    dropKeyword(
      requestSchemas(
        contract,
        ({ schema }) => schema.type === 'string' && !schema.pattern && !schema.format && !schema.enum,
      ),
      'maxLength',
    ),
  'url-scheme': (contract) =>
    some(
      requestSchemas(contract, ({ schema }) => schema.format === 'uri' && schema.pattern !== undefined),
    ).map(({ pointer }) => drop('an address of any scheme', inside(pointer, 'pattern'))),
  'url-secret': ({ operations }) =>
    some(parametersOf(operations, (one) => one.in === 'query')).map(({ name, pointer }) =>
      set(`${name} is a token`, inside(pointer, 'name'), 'access_token'),
    ),
};

function isJsonBody(content: Contract['operations'][number]['responses'][number]['content']): boolean {
  return content.some(({ mediaType }) => mediaType.startsWith('application/json'));
}

function dropKeyword(places: readonly Place[], keyword: string): Mutation[] {
  return some(
    places.filter(({ schema }) => schema[keyword] !== undefined),
    3,
  ).map(({ pointer }) => drop(`no ${keyword}`, inside(pointer, keyword)));
}

/** The schemas of request bodies that have properties. */
function bodies(contract: Contract): Place[] {
  return contract.operations
    .flatMap(({ requestBody }) => requestBody?.content[0]?.schemaPointer ?? [])
    .map((pointer) => schemaAt(contract, pointer))
    .filter(({ schema }) => isObject(schema.properties));
}

function addProperty({ pointer }: Place, name: string, schema: Record<string, Json>): Mutation {
  const property = { type: 'string', description: text, ...schema };
  return set(`a property ${name}`, inside(pointer, 'properties', name), property);
}

interface Property extends Place {
  readonly name: string;
}

function properties(places: readonly Place[]): Property[] {
  return places.flatMap(({ pointer, schema }) =>
    Object.entries(isObject(schema.properties) ? schema.properties : {}).flatMap(([name, property]) =>
      isObject(property) ? [{ name, pointer: inside(pointer, 'properties', name), schema: property }] : [],
    ),
  );
}

/** The components that are ids of a form. */
function ids(contract: Contract): Place[] {
  const { ids } = contract.conventions;
  return componentsOf(contract, 'schemas')
    .filter(
      ({ name }) => name.endsWith('Id') && name !== contract.conventions.correlation.parameter.component,
    )
    .map(({ pointer }) => schemaAt(contract, pointer))
    .filter(({ schema }) =>
      ids?.kind === 'prefixed' ? schema.pattern !== undefined : schema.format === 'uuid',
    );
}

function lifecycleStates(contract: Contract): Pointer[] {
  return componentsOf(contract, 'schemas').flatMap(({ pointer }) => {
    const lifecycle = valueAt(contract.document, inside(pointer, 'x-lifecycle'));
    if (!isObject(lifecycle) || typeof lifecycle.state !== 'string') return [];
    const { pointer: state, schema } = schemaAt(contract, inside(pointer, 'properties', lifecycle.state));
    return Array.isArray(schema.enum) ? [inside(state, 'enum', '0')] : [];
  });
}

function says({ document }: Contract, pointer: Pointer): boolean {
  const schema = valueAt(document, pointer);
  return isObject(schema) && typeof schema.description === 'string';
}
