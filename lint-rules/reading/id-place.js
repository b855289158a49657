// @ts-check
import { facets } from '../../src/contract/body-place.js';
import { isObject, toPointer } from '../../src/contract/pointer.js';
import { bodySchemas, walkSchemas } from './schema-walk.js';
/** @import { Contract, Conventions, Pointer } from '../../src/contract/types.ts' */

/**
 * Where ids stand: path and query parameters, and properties of bodies that are named as ids.
 *
 * @param {Contract} contract
 * @returns {Pointer[]} their schemas, before references are followed
 */
export function placesOfIds(contract) {
  const { ids, errors } = contract.conventions;
  // A correlation id may be the client's own, of any form.
  const except = new Set([...(ids?.except ?? []), errors.requestId?.split('/').at(-1)]);
  /** @param {string} name */
  const isId = (name) => namesId(name) && !except.has(name);
  const parameters = contract.operations
    .flatMap((operation) => operation.parameters)
    .filter(({ name, in: place }) => (place === 'path' || place === 'query') && isId(name))
    .flatMap(({ schemaPointer }) => schemaPointer ?? []);
  const properties = walkSchemas(contract.document, bodySchemas(contract)).flatMap(({ pointer, schema }) =>
    Object.keys(isObject(schema.properties) ? schema.properties : {})
      .filter(isId)
      .map((name) => pointer + toPointer(['properties', name])),
  );
  return [...parameters, ...properties];
}

/**
 * The schemas of ids that do not say that they have the declared form: each once, where all who refer to it end.
 *
 * @param {Contract} contract
 * @returns {ReadonlySet<Pointer>} empty where no form is declared
 */
export function formlessIds(contract) {
  const { ids } = contract.conventions;
  /** @type {Set<Pointer>} */
  const formless = new Set();
  if (ids === undefined) return formless;
  for (const place of placesOfIds(contract)) {
    const known = facets(contract.document, place).filter(({ schema }) => schema.type !== 'null');
    if (known.some(({ schema }) => obeysIdForm(schema, ids))) continue;
    formless.add(known.at(-1)?.pointer ?? place);
  }
  return formless;
}

/**
 * `id`, `workflow_id` and `workflowId`, but not `paid`.
 * @param {string} name
 */
function namesId(name) {
  return /^id$|_id$|[a-z0-9]I[dD]$/.test(name);
}

/**
 * Whether a schema itself says that an id has the declared form.
 *
 * @param {Record<string, unknown>} schema
 * @param {NonNullable<Conventions['ids']>} ids
 */
export function obeysIdForm(schema, ids) {
  if (ids.kind === 'uuid') return schema.format === 'uuid';
  const constants = Array.isArray(schema.enum)
    ? schema.enum
    : schema.const === undefined
      ? []
      : [schema.const];
  if (constants.length > 0)
    return constants.every((value) => typeof value === 'string' && isPrefixed(value, ids.prefixes));
  if (typeof schema.pattern !== 'string') return false;
  const prefix = /^\^(?:\((?:\?:)?([^()]*)\)|(.*))/s.exec(schema.pattern);
  if (prefix === null) return false;
  const alternatives = prefix[1]?.split('|') ?? [prefix[2] ?? ''];
  return alternatives.every((alternative) => isPrefixed(alternative, ids.prefixes));
}

/**
 * @param {string} text
 * @param {readonly string[]} prefixes
 */
function isPrefixed(text, prefixes) {
  return prefixes.some((prefix) => text.startsWith(prefix));
}
