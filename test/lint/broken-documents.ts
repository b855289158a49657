import { fromPointer, isObject, toPointer } from '../../src/contract/pointer.js';
import type { JsonObject } from '../../src/contract/types.ts';

/** Numbers that look random and are the same in every run (mulberry32). */
export function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const deep = (levels: number): unknown =>
  JSON.parse(`${'{"properties":{"a":'.repeat(levels)}{}${'}}'.repeat(levels)}`);

/** What takes the place of a node: by the node and where it stands. */
const replacements: readonly ((
  node: unknown,
  pointer: string,
  random: (below: number) => number,
) => unknown)[] = [
  () => null,
  () => 7,
  () => -0.5,
  () => true,
  () => '',
  () => 'x'.repeat(20_000),
  () => [],
  () => ({}),
  () => [[null], [[]], {}],
  (node) => [node, node],
  (node) => ({ nested: node }),
  (node) => ({ allOf: [node], oneOf: node, $defs: { a: node } }),
  () => deep(400),
  (_, pointer) => ({ $ref: `#${pointer}` }),
  (_, pointer) => ({ $ref: `#${toPointer(fromPointer(pointer).slice(0, -1))}` }),
  (_, pointer) => ({ $ref: `#${toPointer(fromPointer(pointer).slice(0, 3))}` }),
  () => ({ $ref: '#/nowhere' }),
  () => ({ $ref: '#/%E0%A4%A' }),
  () => ({ $ref: 42 }),
  () => ({ $ref: './other.yaml' }),
  () => JSON.parse('{ "__proto__": { "type": "object" }, "constructor": null, "toString": [] }'),
  () => ({ type: 'string', pattern: '(' }),
  () => ({
    type: 'string',
    pattern: '^(a+)+$',
    examples: [`${'a'.repeat(40)}!`],
    example: `${'a'.repeat(40)}!`,
  }),
  () => ({ ['k'.repeat(10_000)]: { '': { '~1/%': null } } }),
  () => '2026-13-45T99:99:99Z',
  (node) => (isObject(node) ? Object.entries(node) : String(node)),
];

/** Every place of a document, the document itself left out. */
function places(document: unknown): string[] {
  const found: string[] = [];
  const stack: [pointer: string, value: unknown][] = [['', document]];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const [pointer, value] = next;
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, child] of Object.entries(value)) {
      const at = pointer + toPointer([key]);
      found.push(at);
      stack.push([at, child]);
    }
  }
  return found;
}

/**
 * A copy of a document in which a few nodes, chosen by the seed, are replaced, removed or renamed. Places near the root
 * are as likely as all those in its depths.
 */
export function breakDocument(document: JsonObject, seed: number): JsonObject {
  const random = createRandom(seed);
  const broken: JsonObject = JSON.parse(JSON.stringify(document));
  for (let change = 0; change <= random(4); change++) {
    const all = places(broken);
    const depth = 1 + random(9);
    const near = all.filter((pointer) => fromPointer(pointer).length === depth);
    const list = near.length === 0 ? all : near;
    const pointer = list[random(list.length)];
    if (pointer !== undefined) breakAt(broken, pointer, random);
  }
  return broken;
}

function breakAt(document: unknown, pointer: string, random: (below: number) => number): void {
  const segments = fromPointer(pointer);
  const last = segments.pop() ?? '';
  let parent = document;
  for (const segment of segments)
    parent = typeof parent === 'object' && parent !== null ? Reflect.get(parent, segment) : undefined;
  if (typeof parent !== 'object' || parent === null) return;
  const node: unknown = Reflect.get(parent, last);
  const choice = random(replacements.length + 2);
  if (choice === replacements.length) Reflect.deleteProperty(parent, last);
  else if (choice > replacements.length) {
    Reflect.deleteProperty(parent, last);
    Reflect.defineProperty(parent, random(2) === 0 ? '__proto__' : `${last}\n~/`, {
      value: node,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  } else Reflect.set(parent, last, replacements[choice]?.(node, pointer, random));
}
