import {
  bundleDocument,
  createConfig,
  type Document,
  detectSpec,
  getTypes,
  Source,
} from '@redocly/openapi-core';
import { fromPointer, isObject, toPointer, valueAt } from '../contract/pointer.js';
import { SourceResolver } from '../contract/redocly-resolver.ts';
import { type Target, targetOf } from '../contract/reference-graph.ts';
import type { Sources } from '../contract/sources.ts';
import type { JsonObject, Pointer, SourceLocation } from '../contract/types.ts';
import type { Traced } from './change.ts';

const config = createConfig({});

/**
 * Bundles a description of any file layout: two different components of one name are both kept, the second under
 * another name. Since names then say nothing about files, the way back is kept by the objects themselves, which
 * Redocly moves and does not copy.
 *
 * @param root the absolute path of the root file; its references were checked before
 * @param extra components that must be in the bundle even where nothing refers to them
 */
export async function bundleDescription(
  sources: Sources,
  root: string,
  extra: Readonly<Record<string, Readonly<Record<string, string>>>>,
): Promise<Traced> {
  const file = sources.read(root);
  const resolver = new OriginResolver(sources);
  const parsed = resolver.copyOf(root);
  if (file === undefined || !isObject(parsed)) throw new TypeError(`${root} is no description`);
  listComponents(parsed, extra);
  const document: Document = { source: new Source(root, file.text), parsed };
  const { bundle } = await bundleDocument({
    document,
    config: await config,
    types: getTypes(detectSpec(parsed)),
    externalRefResolver: resolver,
    // What Redocly cannot follow (the address of an example, say) stays as it is.
    componentRenamingConflicts: 'off',
  });
  // It was JSON before, and was only moved.
  const bundled = bundle.parsed as JsonObject;
  return {
    document: bundled,
    locate: (pointer) => locate(sources, resolver.origins, root, bundled, pointer),
  };
}

/** Remembers where each object that Redocly is given stands. */
class OriginResolver extends SourceResolver {
  readonly origins = new WeakMap<object, Target>();
  readonly #sources: Sources;

  constructor(sources: Sources) {
    super(sources);
    this.#sources = sources;
  }

  override parseDocument(source: Source): Document {
    return { source, parsed: this.copyOf(source.absoluteRef) };
  }

  /** A fresh copy of a file's content. */
  copyOf(path: string): unknown {
    const copy: unknown = structuredClone(this.#sources.read(path)?.value);
    const pending: [pointer: Pointer, value: unknown][] = [['', copy]];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      const [pointer, value] = next;
      // What an alias repeats is one object: it stands where it stood first.
      if (typeof value !== 'object' || value === null || this.origins.has(value)) continue;
      this.origins.set(value, { path, pointer });
      for (const [key, child] of Object.entries(value).reverse())
        pending.push([pointer + toPointer([key]), child]);
    }
    return copy;
  }
}

function listComponents(
  document: Record<string, unknown>,
  extra: Readonly<Record<string, Readonly<Record<string, string>>>>,
): void {
  for (const [section, members] of Object.entries(extra)) {
    const components = isObject(document.components) ? document.components : {};
    const listed = isObject(components[section]) ? components[section] : {};
    for (const [name, path] of Object.entries(members)) listed[name] ??= { $ref: path };
    components[section] = listed;
    document.components = components;
  }
}

/** Goes down the bundle; each object on the way knows its place, what is between is reached in the sources. */
function locate(
  sources: Sources,
  origins: WeakMap<object, Target>,
  root: string,
  document: JsonObject,
  pointer: Pointer,
): SourceLocation {
  let node: unknown = document;
  let at: Target = { path: root, pointer: '' };
  for (const segment of fromPointer(pointer)) {
    node = valueAt(node, toPointer([segment]));
    if (node === undefined) break;
    const origin = typeof node === 'object' && node !== null ? origins.get(node) : undefined;
    at = origin ?? step(sources, at, segment);
  }
  const file = sources.read(at.path);
  return { file: sources.nameOf(at.path), ...(file?.locate(at.pointer) ?? { line: 1, column: 1 }) };
}

/** The member of a place, through references; the place itself where the sources have no such member. */
function step(sources: Sources, from: Target, segment: string): Target {
  let at = from;
  // References were checked before: chains end. The bound only keeps a defect from hanging.
  for (let hops = 0; hops < 100; hops++) {
    const node: unknown = valueAt(sources.read(at.path)?.value, at.pointer);
    if (isObject(node) && Object.hasOwn(node, segment))
      return { path: at.path, pointer: at.pointer + toPointer([segment]) };
    const next: Target | undefined =
      isObject(node) && typeof node.$ref === 'string' ? targetOf(at.path, node.$ref) : undefined;
    if (next === undefined)
      return Array.isArray(node) ? { ...at, pointer: `${at.pointer}/${segment}` } : from;
    at = next;
  }
  return from;
}
