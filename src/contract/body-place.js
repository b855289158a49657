// @ts-check
import { fromPointer, isObject, toPointer, valueAt } from './pointer.js';
import { dereference } from './references.js';
/** @import { JsonObject, Pointer } from './types.ts' */

/**
 * @typedef {object} BodyPlace
 * @property {Pointer} pointer where the schema of the place stands, references followed
 * @property {Record<string, unknown>} schema
 * @property {boolean} required whether every body has the place
 */

/**
 * @typedef {object} BodyPlaces
 * @property {readonly BodyPlace[]} places the schemas that describe the place: several under a union
 * @property {readonly Pointer[]} gaps the schemas that should describe the next part of the way and do not
 */

/**
 * The schemas that describe one place in a body. A place exists when all parts of an `allOf` together, and each
 * branch of a `oneOf` or `anyOf` by itself, describe it.
 *
 * @param {JsonObject} document
 * @param {Pointer} schema the schema of the body
 * @param {Pointer} place a JSON Pointer into the body
 * @returns {BodyPlaces}
 */
export function findInBody(document, schema, place) {
  /** @type {readonly { pointer: Pointer, required: boolean }[]} */
  let current = [{ pointer: schema, required: true }];
  /** @type {Set<Pointer>} */
  const gaps = new Set();
  for (const property of fromPointer(place)) {
    current = current.flatMap(({ pointer, required }) => {
      const step = findProperty(document, pointer, property, new Map());
      for (const gap of step.gaps) gaps.add(gap);
      return step.found.map((hit) => ({ pointer: hit.pointer, required: required && hit.required }));
    });
  }
  const places = current.map(({ pointer: at, required }) => {
    const { value, pointer } = dereference(document, at);
    return { pointer, schema: isObject(value) ? value : {}, required };
  });
  return { places, gaps: [...gaps] };
}

/**
 * The schema itself and every schema that it includes by reference, `allOf` or as a branch of a union: what can be
 * said about a value at this place.
 *
 * @param {JsonObject} document
 * @param {Pointer} at
 * @returns {{ pointer: Pointer, schema: Record<string, unknown> }[]}
 */
export function facets(document, at) {
  /** @type {Map<Pointer, Record<string, unknown>>} */
  const found = new Map();
  const stack = [at];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const schema = valueAt(document, next);
    if (found.has(next) || !isObject(schema)) continue;
    found.set(next, schema);
    stack.push(dereference(document, next).pointer);
    for (const keyword of ['oneOf', 'anyOf', 'allOf'])
      stack.push(...branches(schema, next, keyword).reverse());
  }
  return [...found].map(([pointer, schema]) => ({ pointer, schema }));
}

/**
 * Whether a schema admits values of a JSON Schema type, and no other but null.
 *
 * @param {JsonObject} document
 * @param {Pointer} at
 * @param {string} type
 */
export function isTyped(document, at, type) {
  const types = facets(document, at).flatMap(({ schema }) =>
    Array.isArray(schema.type)
      ? schema.type
      : typeof schema.type === 'string'
        ? [schema.type]
        : constantType(schema),
  );
  const solid = types.filter((candidate) => candidate !== 'null');
  return (
    solid.length > 0 &&
    solid.every((candidate) => candidate === type || (type === 'number' && candidate === 'integer'))
  );
}

/**
 * @param {Record<string, unknown>} schema
 * @returns {string[]} the type of a constant
 */
function constantType(schema) {
  const values = Array.isArray(schema.enum) ? schema.enum : schema.const === undefined ? [] : [schema.const];
  return values.map((value) =>
    Number.isInteger(value) ? 'integer' : value === null ? 'null' : typeof value,
  );
}

/**
 * @typedef {{ readonly found: readonly { pointer: Pointer, required: boolean }[], readonly gaps: readonly Pointer[] }} Step
 */

/**
 * @param {JsonObject} document
 * @param {Pointer} at
 * @param {string} property
 * @param {Map<Pointer, Step>} known the schemas that were looked at: shared ones are read once, circles end
 * @returns {Step}
 */
function findProperty(document, at, property, known) {
  const before = known.get(at);
  if (before !== undefined) return before;
  known.set(at, { found: [], gaps: [at] });
  const schema = valueAt(document, at);
  const step = isObject(schema)
    ? lookInside(document, at, schema, property, known)
    : { found: [], gaps: [at] };
  known.set(at, step);
  return step;
}

/**
 * @param {JsonObject} document
 * @param {Pointer} at
 * @param {Record<string, unknown>} schema
 * @param {string} property
 * @param {Map<Pointer, Step>} known
 * @returns {Step}
 */
function lookInside(document, at, schema, property, known) {
  const partPointers = branches(schema, at, 'allOf');
  if (typeof schema.$ref === 'string') partPointers.unshift(dereference(document, at).pointer);
  const own = ownPlace(schema, at, property);
  const parts = partPointers.map((part) => findProperty(document, part, property, known));
  const whole = parts.filter((part) => part.found.length > 0 && part.gaps.length === 0);
  if (own !== undefined || whole.length > 0) {
    const found = whole.flatMap((part) => part.found);
    // What one part of an allOf demands holds for all of them.
    const demanded = isRequired(schema, property) || found.some((hit) => hit.required);
    if (own !== undefined) found.unshift({ pointer: own, required: demanded });
    return { found: unique(found.map(({ pointer }) => ({ pointer, required: demanded }))), gaps: [] };
  }

  const alternatives = ['oneOf', 'anyOf']
    .flatMap((keyword) => branches(schema, at, keyword))
    .filter((branch) => !isNull(dereference(document, branch).value))
    .map((branch) => findProperty(document, branch, property, known));
  const found = unique([...parts, ...alternatives].flatMap((step) => step.found));
  const gaps = alternatives.flatMap((step) => step.gaps);
  if (alternatives.length === 0 || (gaps.length === 0 && found.length === 0)) {
    // Nothing here describes it. A bare reference passes the gap on to what it refers to.
    const [only] = parts.length === 1 && schema.properties === undefined ? parts : [];
    return { found, gaps: only?.gaps ?? [at] };
  }
  const demanded = isRequired(schema, property);
  return { found: found.map(({ pointer, required }) => ({ pointer, required: demanded || required })), gaps };
}

/**
 * @param {Record<string, unknown>} schema
 * @param {Pointer} at
 * @param {string} property the name of a property or the index of an item
 * @returns {Pointer | undefined} where the schema itself describes it
 */
function ownPlace(schema, at, property) {
  if (isObject(schema.properties) && Object.hasOwn(schema.properties, property)) {
    return at + toPointer(['properties', property]);
  }
  if (!/^\d+$/.test(property)) return undefined;
  if (Array.isArray(schema.prefixItems) && Number(property) < schema.prefixItems.length) {
    return at + toPointer(['prefixItems', property]);
  }
  return isObject(schema.items) ? `${at}/items` : undefined;
}

/**
 * @param {Record<string, unknown>} schema
 * @param {string} property
 */
function isRequired(schema, property) {
  return Array.isArray(schema.required) && schema.required.includes(property);
}

/**
 * @param {readonly { pointer: Pointer, required: boolean }[]} hits
 * @returns {{ pointer: Pointer, required: boolean }[]}
 */
function unique(hits) {
  return [...new Map(hits.map((hit) => [hit.pointer, hit])).values()];
}

/**
 * @param {Record<string, unknown>} schema
 * @param {Pointer} at
 * @param {string} keyword `allOf`, `anyOf` or `oneOf`
 * @returns {Pointer[]}
 */
function branches(schema, at, keyword) {
  const list = schema[keyword];
  return Array.isArray(list) ? list.map((_, index) => at + toPointer([keyword, index])) : [];
}

/** @param {unknown} schema */
function isNull(schema) {
  return isObject(schema) && schema.type === 'null';
}
