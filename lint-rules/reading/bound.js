// @ts-check
import { BoundReading, innerSchemas, unions } from './bound-reading.js';
import { isBroken } from './broken-schema.js';

/** @import { JsonObject, Pointer } from '../../src/contract/types.ts' */
/** @import { Part } from './bound-reading.js' */
/** @import { SentSchema } from './sent-schemas.js' */

/**
 * What keeps the values of one JSON Schema type within bounds. Several facts may be needed, such as a lowest and a
 * highest value; they are bits, since the parts of an `allOf` may each bring one.
 *
 * @typedef {object} Bound
 * @property {number} all the facts that are needed, as bits
 * @property {(schema: Record<string, unknown>) => boolean} demanded whether a schema itself says that it takes values of the type
 * @property {(schema: Record<string, unknown>, at: Pointer) => number} facts what a schema says by itself; all of them where it takes no such value
 */

/** More combinations of schemas than any real description has; beyond them each schema is looked at by itself. */
const MOST_SITES = 50_000;

/**
 * Everything that is said of one value.
 *
 * @typedef {object} Site
 * @property {readonly Pointer[]} own the schemas that describe the value, whose defects are told here
 * @property {readonly Pointer[]} peers further ones, which a union stands in and which were looked at before
 * @property {number} facts what is known from elsewhere
 * @property {string} sender
 */

/**
 * The places where values of a type are not within bounds: each where a schema says that it takes such a value, and
 * neither the schema itself, nor what an `allOf` or a reference adds, nor all branches of its union bound it.
 * Conditions (`if`, `not`, `contains`) say nothing of all values and are left out.
 *
 * @param {JsonObject} document
 * @param {readonly SentSchema[]} starts
 * @param {Bound} bound
 * @returns {SentSchema[]} each place once, with the first who sends it
 */
export function unbounded(document, starts, bound) {
  const reading = new BoundReading(document, bound);
  /** @type {Map<Pointer, string>} */
  const blamed = new Map();
  /** @type {Set<string>} */
  const seen = new Set();
  /** @type {Site[]} */
  const stack = starts
    .map(({ pointer, sender }) => ({ own: [pointer], peers: [], facts: 0, sender }))
    .reverse();
  for (let site = stack.pop(); site !== undefined; site = stack.pop()) {
    const key = `${site.facts} ${site.own.join(' ')} | ${site.peers.join(' ')}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const { sender } = site;
    const own = reading.conjunction(site.own);
    let facts = site.facts;
    for (const pointer of site.own) facts |= reading.facts(pointer);
    if (facts !== bound.all) {
      const culprit = own.find(({ schema }) => bound.demanded(schema));
      if (culprit !== undefined) {
        const unclear = own.some(({ schema }) => isBroken(schema));
        if (!unclear && !blamed.has(culprit.pointer)) blamed.set(culprit.pointer, sender);
        facts = bound.all;
      }
    }
    const alone = seen.size > MOST_SITES;
    const following = [...branchSites(own, site, facts), ...innerSites(reading, own, site)].map((next) =>
      alone ? { ...next, peers: [] } : next,
    );
    stack.push(...following.reverse());
  }
  return [...blamed].map(([pointer, sender]) => ({ pointer, sender }));
}

/**
 * The branches of the unions of a value, each with what holds beside it.
 * @param {readonly Part[]} own
 * @param {Site} site
 * @param {number} facts
 * @returns {Site[]}
 */
function branchSites(own, { peers, sender }, facts) {
  const branches = own.flatMap(({ schema, pointer }) => unions(schema, pointer).flat());
  if (branches.length === 0) return [];
  const holders = own.filter(({ schema, pointer }) => innerSchemas(schema, pointer).length > 0);
  const beside = [...new Set([...peers, ...holders.map(({ pointer }) => pointer)])];
  return branches.map((branch) => ({ own: [branch], peers: beside, facts, sender }));
}

/**
 * The values inside a value.
 * @param {BoundReading} reading
 * @param {readonly Part[]} own
 * @param {Site} site
 * @returns {Site[]}
 */
function innerSites(reading, own, { own: roots, peers, sender }) {
  /** @type {Map<string, Pointer[]>} */
  const inner = new Map();
  for (const { schema, pointer } of own) {
    for (const { key, pointer: at } of innerSchemas(schema, pointer)) {
      inner.set(key, [...(inner.get(key) ?? []), at]);
    }
  }
  return [...inner].map(([key, pointers]) => {
    const beside = peers.map((peer) => peer + key).filter((at) => reading.isSchema(at));
    let facts = 0;
    for (const root of roots) facts |= reading.covered(root).get(key) ?? 0;
    for (const at of beside) facts |= reading.facts(at);
    return { own: pointers, peers: reading.conjunction(beside).map(({ pointer }) => pointer), facts, sender };
  });
}

/**
 * Makes a function that says whether every value of the type that a schema takes is within bounds.
 *
 * @param {JsonObject} document
 * @param {Bound} bound
 * @returns {(pointer: Pointer) => boolean}
 */
export function boundedness(document, bound) {
  const reading = new BoundReading(document, bound);
  return (pointer) => reading.facts(pointer) === bound.all;
}

/**
 * Whether a schema takes values of a JSON Schema type, as far as its own keywords say.
 *
 * @param {Record<string, unknown>} schema
 * @param {readonly string[]} types
 * @returns {boolean | undefined} `undefined` where it does not say
 */
export function takes(schema, types) {
  if (schema.const !== undefined || Array.isArray(schema.enum)) return false;
  const declared = typeof schema.type === 'string' ? [schema.type] : schema.type;
  return Array.isArray(declared) ? declared.some((type) => types.includes(String(type))) : undefined;
}
