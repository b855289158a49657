import { fromPointer, isObject, toPointer } from '../../src/contract/pointer.js';
import type { Contract, Json, JsonObject, Pointer } from '../../src/contract/types.ts';

/** One change at one place of a clean description, which one rule is there to catch. */
export interface Mutation {
  /** What is done, for people. */
  readonly what: string;
  readonly at: Pointer;
  /** The new value; with `rename`, the new key; absent to remove what stands there. */
  readonly to?: Json;
  readonly rename?: true;
}

/** Makes the mutations of one rule for one API, from what its contract says; none where it declares no such convention. */
export type Mutate = (contract: Contract) => Iterable<Mutation>;

/** By the rule that is meant to catch them. */
export type Mutations = Readonly<Record<string, Mutate>>;

/** The document after a mutation. Only what lies on the way is copied. */
export function mutate(document: JsonObject, { at, to, rename }: Mutation): JsonObject {
  const changed = change(document, fromPointer(at));
  if (!isObject(changed)) throw new TypeError('a mutation of a description is a description');
  return changed as JsonObject;

  function change(node: Json | undefined, [key, ...rest]: readonly string[]): Json {
    if (key === undefined) throw new Error('the whole document is no place of a mutation');
    if (Array.isArray(node)) {
      const index = Number(key);
      if (!(index < node.length)) throw new Error(`nothing stands at ${at}`);
      if (rest.length > 0)
        return node.map((item: Json, place) => (place === index ? change(item, rest) : item));
      return node.flatMap((item: Json, place) => (place !== index ? [item] : to === undefined ? [] : [to]));
    }
    if (!isObject(node)) throw new Error(`nothing stands at ${at}`);
    if (rest.length > 0) return { ...node, [key]: change(node[key] as Json | undefined, rest) };
    if (rename) {
      if (!Object.hasOwn(node, key)) throw new Error(`nothing stands at ${at}`);
      return Object.fromEntries(
        Object.entries(node).map(([name, value]) => [name === key ? String(to) : name, value]),
      ) as JsonObject;
    }
    if (to !== undefined) return { ...node, [key]: to } as JsonObject;
    if (!Object.hasOwn(node, key)) throw new Error(`nothing stands at ${at}`);
    const { [key]: _, ...others } = node;
    return others as JsonObject;
  }
}

/** A few of a list, spread over it: the first, the last and what lies between them. */
export function some<Item>(list: readonly Item[], count = 2): readonly Item[] {
  if (list.length <= count) return list;
  const step = (list.length - 1) / Math.max(1, count - 1);
  return Array.from({ length: count }, (_, index) => list[Math.round(index * step)]).filter(
    (item): item is Item => item !== undefined,
  );
}

export function set(what: string, at: Pointer, to: Json): Mutation {
  return { what, at, to };
}

export function drop(what: string, at: Pointer): Mutation {
  return { what, at };
}

export function rename(what: string, at: Pointer, to: string): Mutation {
  return { what, at, to, rename: true };
}

/** A place inside another. */
export function inside(pointer: Pointer, ...segments: readonly string[]): Pointer {
  return pointer + toPointer(segments);
}
