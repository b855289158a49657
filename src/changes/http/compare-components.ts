import { escapeSegment, isObject, localPointer, valueAt } from '../../contract/pointer.js';
import type { JsonObject, Pointer } from '../../contract/types.ts';
import { canonical } from '../schema/canonical.ts';
import { schemaAt } from '../schema/schema.ts';
import { type Scope, tell } from './scope.ts';

/** Components that generated types have the names of. */
const SECTIONS = ['schemas', 'parameters', 'responses', 'requestBodies', 'headers'] as const;

/** Beyond so many pairs of names, only components that are written alike are found to be the same. */
const MOST_TRIALS = 100;

/**
 * Finds components that are gone or have another name: nothing on the wire has it, but generated types do. One that
 * goes with all that used it is not worth a word of its own.
 */
export function compareComponents(scope: Scope): void {
  const { base, revision } = scope.comparison;
  const uses = usesOf(base.document);
  for (const section of SECTIONS) {
    const [before, after] = [componentsOf(base.document, section), componentsOf(revision.document, section)];
    const gone = Object.keys(before).filter((name) => !Object.hasOwn(after, name));
    const left = new Set(Object.keys(after).filter((name) => !Object.hasOwn(before, name)));
    const byText = new Map([...left].map((name) => [canonical(after[name]), name]));
    const tried = section === 'schemas' && gone.length * left.size <= MOST_TRIALS;
    for (const name of gone) {
      const alike = byText.get(canonical(before[name]));
      const now =
        alike !== undefined && left.has(alike)
          ? alike
          : tried
            ? [...left].find((other) => isSame(scope, [name, before[name]], [other, after[other]]))
            : undefined;
      if (now === undefined) {
        const pointer = `/components/${section}/${escapeSegment(name)}`;
        if (!isMissed(uses, revision.document, pointer)) continue;
        tell(scope, 'component-removed', `the component \`${name}\` (${section}) is gone`, { base: pointer });
        continue;
      }
      left.delete(now);
      tell(scope, 'component-renamed', `the component \`${name}\` (${section}) is called \`${now}\``, {
        base: `/components/${section}/${escapeSegment(name)}`,
        revision: `/components/${section}/${escapeSegment(now)}`,
      });
    }
  }
}

/** Where the document refers to each pointer. */
function usesOf(document: JsonObject): ReadonlyMap<Pointer, readonly Pointer[]> {
  const uses = new Map<Pointer, Pointer[]>();
  const stack: [node: unknown, pointer: Pointer][] = [[document, '']];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const [node, pointer] = next;
    if (Array.isArray(node)) {
      for (const [index, item] of node.entries()) stack.push([item, `${pointer}/${index}`]);
    } else if (isObject(node)) {
      const target = typeof node.$ref === 'string' ? localPointer(node.$ref) : undefined;
      if (target !== undefined) {
        const known = uses.get(target);
        if (known === undefined) uses.set(target, [pointer]);
        else known.push(pointer);
      }
      for (const [key, child] of Object.entries(node))
        stack.push([child, `${pointer}/${escapeSegment(key)}`]);
    }
  }
  return uses;
}

/** Whether what used a component is still there, or nothing but generated code used it. */
function isMissed(
  uses: ReadonlyMap<Pointer, readonly Pointer[]>,
  revision: JsonObject,
  component: Pointer,
): boolean {
  const users = uses.get(component);
  return users === undefined || users.some((user) => valueAt(revision, user) !== undefined);
}

type Named = readonly [name: string, node: unknown];

function isSame({ comparison }: Scope, [name, node]: Named, [other, counterpart]: Named): boolean {
  const was = schemaAt(node, `/components/schemas/${escapeSegment(name)}`);
  const is = schemaAt(counterpart, `/components/schemas/${escapeSegment(other)}`);
  return (['request', 'response'] as const).every(
    (direction) => comparison.verdict(was, is, direction, 'json') === 'same',
  );
}

function componentsOf(document: JsonObject, section: string): Record<string, unknown> {
  const { components } = document;
  const group = isObject(components) ? components[section] : undefined;
  return isObject(group) ? group : {};
}
