// @ts-check
import { isObject, toPointer, valueAt } from '../../src/contract/pointer.js';
import { dereference } from '../../src/contract/references.js';

/** @import { Contract, JsonObject, Pointer } from '../../src/contract/types.ts' */

/**
 * @typedef {object} SchemaPlace
 * @property {Pointer} pointer where the schema object stands
 * @property {Record<string, unknown>} schema
 * @property {readonly Pointer[]} parts its direct subschemas and what it refers to
 */

const SINGLE = [
  'items',
  'additionalProperties',
  'unevaluatedProperties',
  'unevaluatedItems',
  'contains',
  'propertyNames',
  'not',
  'if',
  'then',
  'else',
];
const LISTS = ['allOf', 'anyOf', 'oneOf', 'prefixItems'];
const MAPS = ['properties', 'patternProperties', 'dependentSchemas', '$defs'];

/**
 * Every schema object that can be reached from some schemas, each once: time is linear in the description.
 *
 * @param {JsonObject} document
 * @param {Iterable<Pointer>} starts pointers to schemas or to references to schemas
 * @returns {SchemaPlace[]} in the order of the description
 */
export function walkSchemas(document, starts) {
  /** @type {SchemaPlace[]} */
  const found = [];
  /** @type {Set<Pointer>} */
  const seen = new Set();
  // An explicit stack: hostile nesting must not overflow ours.
  const stack = [...starts].reverse();
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    const place = placeAt(document, next);
    if (place === undefined) continue;
    found.push(place);
    for (const part of place.parts.toReversed()) stack.push(part);
  }
  return found;
}

/**
 * The places that some rule has come by, by document: the rules walk the same schemas.
 * @type {WeakMap<object, Map<Pointer, SchemaPlace>>}
 */
const walked = new WeakMap();

/**
 * @param {JsonObject} document
 * @param {Pointer} pointer
 * @returns {SchemaPlace | undefined} `undefined` where no object stands
 */
function placeAt(document, pointer) {
  let places = walked.get(document);
  if (places === undefined) {
    places = new Map();
    walked.set(document, places);
  }
  const known = places.get(pointer);
  if (known !== undefined) return known;
  const schema = valueAt(document, pointer);
  if (!isObject(schema)) return undefined;
  const target = dereference(document, pointer).pointer;
  const parts = subschemas(schema).map((segments) => pointer + toPointer(segments));
  if (target !== pointer) parts.unshift(target);
  const place = { pointer, schema, parts };
  places.set(pointer, place);
  return place;
}

/**
 * Where the schemas of all bodies stand: of requests, responses and webhooks, in the order of the description.
 * @param {Contract} contract
 * @returns {Pointer[]}
 */
export function bodySchemas({ operations, webhooks }) {
  return [...operations, ...webhooks].flatMap(({ requestBody, responses }) =>
    [...(requestBody === undefined ? [] : [requestBody]), ...responses].flatMap(({ content }) =>
      content.flatMap(({ schemaPointer }) => (schemaPointer === undefined ? [] : [schemaPointer])),
    ),
  );
}

/**
 * @param {Record<string, unknown>} schema
 * @returns {string[][]} the segments from the schema to each of its direct subschemas
 */
function subschemas(schema) {
  return Object.entries(schema).flatMap(([keyword, value]) => {
    if (SINGLE.includes(keyword)) return isObject(value) ? [[keyword]] : [];
    if (LISTS.includes(keyword))
      return Array.isArray(value) ? value.map((_, index) => [keyword, String(index)]) : [];
    if (MAPS.includes(keyword)) return isObject(value) ? Object.keys(value).map((key) => [keyword, key]) : [];
    return [];
  });
}
