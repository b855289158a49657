// @ts-check
import { escapeSegment, isObject, localPointer, valueAt } from './pointer.js';

/** @import { Pointer } from './types.ts' */

/**
 * The most nodes that one schema may unfold to when every reference is replaced by what it refers to. Real
 * descriptions stay below some thousands; tools that expand references need seconds and gigabytes above this.
 */
const MOST_NODES = 250_000;

/** @typedef {{ pointer: Pointer, code: string, message: string }} SchemaDefect */

/** Keywords whose subschemas apply to the very same value. A circle through these alone never ends. */
const IN_PLACE = new Set([
  'allOf',
  'anyOf',
  'oneOf',
  'not',
  'if',
  'then',
  'else',
  'dependentSchemas',
  '$ref',
]);

/**
 * Finds schema components that no tool can work with: those that refer to themselves without going into a
 * property or an item, and those that explode when expanded. Legal recursion passes. Cost: linear.
 *
 * @param {unknown} document a bundle
 * @returns {SchemaDefect[]}
 */
export function findSchemaDefects(document) {
  const schemas = valueAt(document, '/components/schemas');
  if (!isObject(schemas)) return [];
  const nodes = new Map(Object.keys(schemas).map((name) => [name, measure(schemas[name])]));
  const circles = stronglyConnected(nodes, (node) => node.inPlace.keys()).filter(
    (group) => group.length > 1 || nodes.get(group[0] ?? '')?.inPlace.has(group[0] ?? ''),
  );
  /** @type {SchemaDefect[]} */
  const defects = circles.map((group) => {
    const name = [...group].sort()[0] ?? '';
    return {
      pointer: pointerOf(name),
      code: 'schema-circle',
      message: `the schema ${name} is defined by itself${group.length > 1 ? ` (with ${group.filter((other) => other !== name).join(', ')})` : ''}, without a property or an item in between: no value can ever be checked against it. Take it out of its own allOf, anyOf, oneOf or $ref.`,
    };
  });
  return [...defects, ...findExplosions(nodes)];
}

/**
 * @typedef {object} Measured
 * @property {number} size nodes of its own
 * @property {Map<string, number>} references how often it refers to which component
 * @property {Map<string, true>} inPlace the components that it applies to its very own value
 */

/**
 * @param {unknown} root
 * @returns {Measured}
 */
function measure(root) {
  /** @type {Measured} */
  const measured = { size: 0, references: new Map(), inPlace: new Map() };
  /** @type {[value: unknown, inPlace: boolean][]} */
  const stack = [[root, true]];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const [value, inPlace] = next;
    measured.size++;
    if (Array.isArray(value)) for (const item of value) stack.push([item, inPlace]);
    else if (isObject(value)) {
      const name = typeof value.$ref === 'string' ? nameOf(value.$ref) : undefined;
      if (name !== undefined) {
        measured.references.set(name, (measured.references.get(name) ?? 0) + 1);
        if (inPlace) measured.inPlace.set(name, true);
      }
      for (const [key, child] of Object.entries(value)) stack.push([child, inPlace && IN_PLACE.has(key)]);
    }
  }
  return measured;
}

/**
 * @param {ReadonlyMap<string, Measured>} nodes
 * @returns {SchemaDefect[]}
 */
function findExplosions(nodes) {
  /** @type {Map<string, number>} */
  const grown = new Map();
  // Groups come in the order of their references: what a group refers to has been counted before it.
  for (const group of stronglyConnected(nodes, (node) => node.references.keys())) {
    const inside = new Set(group);
    let size = 0;
    let growing = false;
    for (const name of group) {
      const node = nodes.get(name);
      size += node?.size ?? 0;
      for (const [target, times] of node?.references ?? []) {
        if (inside.has(target)) continue;
        const each = grown.get(target) ?? 0;
        // Only the schema that crosses the bound is told, not all that refer to it.
        if (each > MOST_NODES) growing = true;
        size += each * times;
      }
    }
    for (const name of group) grown.set(name, size);
    if (size > MOST_NODES && !growing) {
      const name = [...group].sort()[0] ?? '';
      return [
        {
          pointer: pointerOf(name),
          code: 'schema-explosion',
          message: `the schema ${name} unfolds to more than ${MOST_NODES} nodes when its references are expanded: it refers to schemas that each refer to others several times over. Refer to ids instead of nesting whole resources.`,
        },
      ];
    }
  }
  return [];
}

/**
 * The groups of nodes that lead to each other, those before that others lead to (Tarjan's algorithm with a stack of
 * its own).
 *
 * @template N
 * @param {ReadonlyMap<string, N>} nodes
 * @param {(node: N) => Iterable<string>} edges the names of the nodes that a node leads to
 * @returns {string[][]}
 */
export function stronglyConnected(nodes, edges) {
  /** @type {string[][]} */
  const groups = [];
  /** @type {Map<string, { index: number, low: number, open: boolean }>} */
  const marks = new Map();
  /** @type {string[]} */
  const open = [];
  for (const start of nodes.keys()) {
    if (marks.has(start)) continue;
    /** @type {{ name: string, targets: Iterator<string> }[]} */
    const calls = [enter(start)];
    for (let call = calls.at(-1); call !== undefined; call = calls.at(-1)) {
      const mark = marks.get(call.name);
      if (mark === undefined) break;
      const { value: target, done } = call.targets.next();
      if (done !== true) {
        const seen = marks.get(target);
        if (seen === undefined) {
          if (nodes.has(target)) calls.push(enter(target));
        } else if (seen.open) mark.low = Math.min(mark.low, seen.index);
        continue;
      }
      calls.pop();
      const parent = marks.get(calls.at(-1)?.name ?? '');
      if (parent !== undefined) parent.low = Math.min(parent.low, mark.low);
      if (mark.low !== mark.index) continue;
      const group = open.splice(open.lastIndexOf(call.name));
      for (const name of group) {
        const member = marks.get(name);
        if (member !== undefined) member.open = false;
      }
      groups.push(group);
    }
  }
  return groups;

  /** @param {string} name */
  function enter(name) {
    marks.set(name, { index: marks.size, low: marks.size, open: true });
    open.push(name);
    const node = nodes.get(name);
    return { name, targets: (node === undefined ? [] : edges(node))[Symbol.iterator]() };
  }
}

/** @param {string} reference */
function nameOf(reference) {
  const pointer = localPointer(reference);
  return pointer === undefined ? undefined : /^\/components\/schemas\/([^/]+)/.exec(pointer)?.[1];
}

/** @param {string} name */
function pointerOf(name) {
  return `/components/schemas/${escapeSegment(name)}`;
}
