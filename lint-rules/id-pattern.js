// @ts-check

import { facets } from '../src/contract/body-place.js';
import { isObject, toPointer } from '../src/contract/pointer.js';
import { contractRule } from './reading/contract-rule.js';
import { bodySchemas, walkSchemas } from './reading/schema-walk.js';
/** @import { Contract, Conventions, Pointer } from '../src/contract/types.ts' */

/** @see docs/rules/id-pattern.md */
export const idPattern = contractRule({
  description: 'The schema of every identifier says how the identifier looks.',
  severity: 'error',
  check(contract, report) {
    const { ids } = contract.conventions;
    if (ids === undefined) return;
    /** @type {Set<Pointer>} */
    const blamed = new Set();
    for (const place of placesOfIds(contract)) {
      const known = facets(contract.document, place).filter(({ schema }) => schema.type !== 'null');
      if (known.some(({ schema }) => obeys(schema, ids))) continue;
      // The schema that all ids of a kind share is told once, whoever refers to it.
      blamed.add(known.at(-1)?.pointer ?? place);
    }
    const remedy =
      ids.kind === 'uuid'
        ? 'Add `format: uuid`'
        : `Add a \`pattern\` that begins with ^ and the prefix of its kind, one of ${ids.prefixes.join(', ')}`;
    for (const pointer of blamed) {
      report(
        pointer,
        `The schema of an id does not say here how the id looks, as x-conventions.ids demands. ${remedy}, or list it under x-conventions.ids.except if it names something else.`,
      );
    }
  },
});

/**
 * @param {Contract} contract
 * @returns {Pointer[]} the schemas of path parameters and of properties that are ids
 */
function placesOfIds(contract) {
  const { ids, errors } = contract.conventions;
  // A correlation id may be the client's own, of any form.
  const except = new Set([...(ids?.except ?? []), errors.requestId?.split('/').at(-1)]);
  /** @param {string} name */
  const isId = (name) => namesId(name) && !except.has(name);
  const parameters = contract.operations
    .flatMap((operation) => operation.parameters)
    .filter(({ name, in: place }) => place === 'path' && isId(name))
    .flatMap(({ schemaPointer }) => schemaPointer ?? []);
  const properties = walkSchemas(contract.document, bodySchemas(contract)).flatMap(({ pointer, schema }) =>
    Object.keys(isObject(schema.properties) ? schema.properties : {})
      .filter(isId)
      .map((name) => pointer + toPointer(['properties', name])),
  );
  return [...parameters, ...properties];
}

/**
 * `id`, `workflow_id` and `workflowId`, but not `paid`.
 * @param {string} name
 */
function namesId(name) {
  return /^id$|_id$|[a-z0-9]I[dD]$/.test(name);
}

/**
 * @param {Record<string, unknown>} schema
 * @param {NonNullable<Conventions['ids']>} ids
 */
function obeys(schema, ids) {
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
