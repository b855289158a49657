import { basename, dirname, extname } from 'node:path';
import { fromPointer, isObject, toPointer, valueAt } from './pointer.js';
import { type Target, targetOf } from './reference-graph.ts';
import type { Sources } from './sources.ts';
import type { Pointer, SourcePlace } from './types.ts';

/**
 * The way from a place in the bundle back to the source: since a component has the name of its file,
 * `/components/schemas/X` is the file `schemas/X.yaml`, and everything else is reached by walking the sources
 * from the root, through the references on the way.
 *
 * @param root the absolute path of the root file
 * @param targets what references lead to (see `followReferences`)
 */
export function createSourceMap(
  sources: Sources,
  root: string,
  targets: readonly Target[],
): (pointer: Pointer) => SourcePlace {
  const components = new Map<string, Target>();
  for (const target of targets) {
    const name =
      target.pointer === ''
        ? basename(target.path, extname(target.path))
        : fromPointer(target.pointer).at(-1);
    const section =
      target.pointer === '' ? basename(dirname(target.path)) : fromPointer(target.pointer).at(-2);
    components.set(`${section}/${name}`, target);
  }
  return (pointer) => {
    const segments = fromPointer(pointer);
    const component =
      segments[0] === 'components' ? components.get(`${segments[1]}/${segments[2]}`) : undefined;
    const { path, pointer: place } =
      component === undefined
        ? walk(sources, { path: root, pointer: '' }, segments)
        : walk(sources, component, segments.slice(3));
    const file = sources.read(path);
    return { file: sources.nameOf(path), ...(file?.locate(place) ?? { line: 1, column: 1 }), pointer: place };
  };
}

/** Goes down by segments, through references, and stops where the sources do. */
function walk(sources: Sources, start: Target, segments: readonly string[]): Target {
  let at = start;
  for (const segment of segments) {
    at = throughReferences(sources, at);
    const next = { path: at.path, pointer: at.pointer + toPointer([segment]) };
    if (valueAt(sources.read(next.path)?.value, next.pointer) === undefined) return at;
    at = next;
  }
  return at;
}

function throughReferences(sources: Sources, target: Target): Target {
  let at = target;
  // References were checked before: chains end. The bound only keeps a defect from hanging.
  for (let hops = 0; hops < 100; hops++) {
    const node: unknown = valueAt(sources.read(at.path)?.value, at.pointer);
    if (!isObject(node) || typeof node.$ref !== 'string') return at;
    const next = targetOf(at.path, node.$ref);
    if (next === undefined) return at;
    at = next;
  }
  return at;
}
