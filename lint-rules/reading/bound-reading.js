// @ts-check
import { isObject, localPointer, toPointer, valueAt } from '../../src/contract/pointer.js';

/** @import { JsonObject, Pointer } from '../../src/contract/types.ts' */
/** @import { Bound } from './bound.js' */

/** @typedef {{ readonly pointer: Pointer, readonly schema: Record<string, unknown> }} Part */

/** The keywords whose subschemas describe values inside the value. */
const INNER = [
  'properties',
  'patternProperties',
  'prefixItems',
  'items',
  'additionalProperties',
  'unevaluatedProperties',
  'unevaluatedItems',
];

/** @type {ReadonlyMap<string, number>} */
const NOTHING = new Map();

/** What the schemas of a document say of the values they take, each computed once. */
export class BoundReading {
  #document;
  #bound;
  /** @type {Map<Pointer, unknown>} */ #values = new Map();
  /** @type {Map<Pointer, number>} */ #facts = new Map();
  /** @type {Map<Pointer, ReadonlyMap<string, number>>} */ #covered = new Map();

  /**
   * @param {JsonObject} document
   * @param {Bound} bound
   */
  constructor(document, bound) {
    this.#document = document;
    this.#bound = bound;
  }

  /** @param {Pointer} pointer */
  isSchema(pointer) {
    return isObject(this.#valueAt(pointer));
  }

  /** @param {Pointer} pointer */
  #valueAt(pointer) {
    const known = this.#values.get(pointer);
    if (known !== undefined) return known;
    const value = valueAt(this.#document, pointer);
    this.#values.set(pointer, value);
    return value;
  }

  /**
   * The schemas that all hold for the values of some schemas: these, what they refer to and the parts of each `allOf`.
   * @param {readonly Pointer[]} starts
   * @returns {Part[]}
   */
  conjunction(starts) {
    /** @type {Map<Pointer, Part>} */
    const found = new Map();
    const stack = [...starts].reverse();
    for (let pointer = stack.pop(); pointer !== undefined; pointer = stack.pop()) {
      const schema = this.#valueAt(pointer);
      if (found.has(pointer) || !isObject(schema)) continue;
      found.set(pointer, { pointer, schema });
      stack.push(...conjuncts(this.#document, schema, pointer).reverse());
    }
    return [...found.values()];
  }

  /**
   * What a schema, its parts and the branches of its unions together say of each value.
   * @param {Pointer} start
   */
  facts(start) {
    return this.#settle(start, this.#facts, 0, (schema, at, of) => {
      if (schema === false) return this.#bound.all;
      if (!isObject(schema)) return 0;
      let facts = this.#bound.facts(schema, at);
      for (const part of conjuncts(this.#document, schema, at)) facts |= of(part);
      for (const union of unions(schema, at)) {
        facts |= union.reduce((common, branch) => common & of(branch), this.#bound.all);
      }
      return facts;
    });
  }

  /**
   * What a schema, its parts and the branches of its unions together say of the values inside: by place.
   * @param {Pointer} start
   */
  covered(start) {
    return this.#settle(start, this.#covered, NOTHING, (schema, at, of) => {
      if (!isObject(schema)) return NOTHING;
      const parts = conjuncts(this.#document, schema, at).map(of);
      const own = innerSchemas(schema, at);
      const branches = unions(schema, at);
      if (own.length === 0 && branches.length === 0 && parts.length === 1) return parts[0] ?? NOTHING;
      /** @type {Map<string, number>} */
      const covered = new Map();
      for (const { key, pointer } of own) add(covered, key, this.facts(pointer));
      for (const part of parts) for (const [key, facts] of part) add(covered, key, facts);
      for (const union of branches) {
        const [first = NOTHING, ...others] = union.map(of);
        for (const [key, facts] of first) {
          add(
            covered,
            key,
            others.reduce((common, other) => common & (other.get(key) ?? 0), facts),
          );
        }
      }
      return covered;
    });
  }

  /**
   * Computes a value for a schema after those for its parts and branches, with a stack of its own. On a circle of
   * references, which describes nothing, the value is the least one.
   *
   * @template T
   * @param {Pointer} start
   * @param {Map<Pointer, T>} known
   * @param {T} least
   * @param {(schema: unknown, at: Pointer, of: (part: Pointer) => T) => T} compute
   * @returns {T}
   */
  #settle(start, known, least, compute) {
    /** @param {Pointer} part */
    const of = (part) => known.get(part) ?? least;
    /** @type {Set<Pointer>} */
    const open = new Set();
    const stack = [start];
    for (let at = stack.at(-1); at !== undefined; at = stack.at(-1)) {
      const schema = known.has(at) ? undefined : this.#valueAt(at);
      if (known.has(at)) stack.pop();
      else if (open.has(at) || !isObject(schema)) {
        known.set(at, compute(schema, at, of));
        stack.pop();
      } else {
        open.add(at);
        for (const part of [...conjuncts(this.#document, schema, at), ...unions(schema, at).flat()]) {
          if (!open.has(part)) stack.push(part);
        }
      }
    }
    return of(start);
  }
}

/**
 * @param {Map<string, number>} covered
 * @param {string} key
 * @param {number} facts
 */
function add(covered, key, facts) {
  covered.set(key, (covered.get(key) ?? 0) | facts);
}

/**
 * The schemas that hold for the very same value beside a schema itself.
 * @param {JsonObject} document
 * @param {Record<string, unknown>} schema
 * @param {Pointer} at
 * @returns {Pointer[]}
 */
function conjuncts(document, schema, at) {
  const parts = listed(schema, at, 'allOf');
  // One step at a time: what stands beside a reference counts as well.
  const target = typeof schema.$ref === 'string' ? localPointer(schema.$ref) : undefined;
  return target === undefined || valueAt(document, target) === undefined ? parts : [target, ...parts];
}

/**
 * @param {Record<string, unknown>} schema
 * @param {Pointer} at
 * @returns {Pointer[][]} the branches of each union of a schema
 */
export function unions(schema, at) {
  return ['oneOf', 'anyOf']
    .map((keyword) => listed(schema, at, keyword))
    .filter((branches) => branches.length > 0);
}

/**
 * @param {Record<string, unknown>} schema
 * @param {Pointer} at
 * @param {string} keyword
 * @returns {Pointer[]}
 */
function listed(schema, at, keyword) {
  const list = schema[keyword];
  return Array.isArray(list) ? list.map((_, index) => `${at}/${keyword}/${index}`) : [];
}

/**
 * @param {Record<string, unknown>} schema
 * @param {Pointer} at
 * @returns {{ key: string, pointer: Pointer }[]} the schemas of the values inside, by their place
 */
export function innerSchemas(schema, at) {
  return INNER.flatMap((keyword) => {
    const value = schema[keyword];
    if (keyword === 'properties' || keyword === 'patternProperties' || keyword === 'prefixItems') {
      const names = Array.isArray(value) || isObject(value) ? Object.keys(value) : [];
      return names.map((name) => {
        const key = toPointer([keyword, name]);
        return { key, pointer: at + key };
      });
    }
    return isObject(value) ? [{ key: `/${keyword}`, pointer: `${at}/${keyword}` }] : [];
  });
}
