import { isObject, localPointer, valueAt } from '../../../src/contract/pointer.js';
import type { Json, JsonObject } from '../../../src/contract/types.ts';

/** Lists whose order says nothing. */
const SETS = new Set([
  'required',
  'enum',
  'oneOf',
  'anyOf',
  'allOf',
  'type',
  'parameters',
  'security',
  'tags',
  'servers',
]);

/** Keys under which values stand that are no part of the description. */
const VALUES = new Set(['example', 'examples', 'default', 'const']);

/** The same document with keys, and lists whose order says nothing, turned around by what `next` gives (0 to 1). */
export function shuffled(document: JsonObject, next: () => number): JsonObject {
  const mix = <T>(items: readonly T[]): T[] =>
    items
      .map((item) => ({ item, at: next() }))
      .sort((one, other) => one.at - other.at)
      .map(({ item }) => item);
  const visit = (value: Json, key: string): Json => {
    if (Array.isArray(value)) {
      const items = value.map((item: Json) => visit(item, ''));
      return SETS.has(key) ? mix(items) : items;
    }
    if (!isObject(value)) return value;
    // The lists of values that people made are in their order.
    if (VALUES.has(key)) return value;
    return Object.fromEntries(mix(Object.entries(value)).map(([name, child]) => [name, visit(child, name)]));
  };
  return asDocument(visit(document, ''));
}

/** The same document with every reference written out, but for those that lead back to themselves. */
export function inlined(document: JsonObject): JsonObject {
  const visit = (value: Json, inside: readonly string[]): Json => {
    if (Array.isArray(value)) return value.map((item: Json) => visit(item, inside));
    if (!isObject(value)) return value;
    const { $ref } = value;
    const target = typeof $ref === 'string' ? localPointer($ref) : undefined;
    if (target === undefined || Object.keys(value).length > 1 || inside.includes(target))
      return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, visit(child, inside)]));
    return visit(asJson(valueAt(document, target)), [...inside, target]);
  };
  const { components, ...rest } = document;
  return { ...asDocument(visit(rest, [])), ...(components === undefined ? {} : { components }) };
}

function asDocument(value: Json): JsonObject {
  if (!isObject(value)) throw new TypeError('a document is an object');
  return value;
}

function asJson(value: unknown): Json {
  return JSON.parse(JSON.stringify(value));
}
