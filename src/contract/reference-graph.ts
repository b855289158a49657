import { basename, dirname, extname, resolve } from 'node:path';
import { isObject, localPointer, valueAt } from './pointer.js';
import type { Problem } from './problem.ts';
import { type Reference, type SourceFile, suggestMember } from './source-file.ts';
import type { Sources } from './sources.ts';
import type { Pointer } from './types.ts';

/** A node of a file. */
export interface Target {
  /** Absolute. */
  readonly path: string;
  readonly pointer: Pointer;
}

/** The files of a description and what is wrong with the references between them. */
export interface ReferenceGraph {
  /** Absolute paths, the roots first, then in the order in which references reach them. */
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
  /** What references from other files lead to. */
  readonly targets: readonly Target[];
}

/**
 * Follows every reference from some files on. Cost: linear in the size of the files.
 *
 * @param roots absolute paths of files that can be read
 */
export function followReferences(sources: Sources, roots: readonly string[]): ReferenceGraph {
  const files = new Set(roots);
  const problems: Problem[] = [];
  const targets = new Map<string, Target>();
  // A Set may grow while it is walked: that makes it the queue.
  for (const path of files) {
    const file = sources.read(path);
    if (file === undefined) continue;
    problems.push(...file.problems);
    if (file.problems.length === 0 && file.value === null) {
      problems.push(
        file.problem(
          'file-empty',
          '',
          'the file is empty. Write the component or remove the reference to it.',
        ),
      );
    }
    for (const reference of file.references) {
      const found = follow(sources, path, file, reference);
      if ('message' in found) {
        problems.push(found);
        continue;
      }
      files.add(found.path);
      if (found.path !== path) targets.set(`${found.path}#${found.pointer}`, found);
      const circle = findCircle(sources, { path, pointer: reference.pointer });
      if (circle !== undefined) {
        problems.push(
          file.problem(
            'reference-circle',
            reference.pointer,
            `this reference only leads back to itself (${circle}). One of them must be replaced by a definition.`,
          ),
        );
      }
    }
  }
  return { files: [...files], problems, targets: [...targets.values()] };
}

/** What a reference in a file leads to. Does not look whether it exists. */
export function targetOf(path: string, reference: string): Target | undefined {
  const hash = reference.indexOf('#');
  const file = hash < 0 ? reference : reference.slice(0, hash);
  const pointer = hash < 0 ? '' : localPointer(reference.slice(hash));
  if (pointer === undefined) return undefined;
  return { path: file === '' ? path : resolve(dirname(path), file), pointer };
}

function follow(sources: Sources, path: string, file: SourceFile, reference: Reference): Target | Problem {
  const { target: text, pointer } = reference;
  const problem = (code: string, message: string) => file.problem(code, pointer, message);
  if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(text)) {
    return problem(
      'reference-url',
      `"${text}" leads out to the network, which is never read. Copy the definition into this project and refer to the file.`,
    );
  }
  const target = targetOf(path, text);
  if (target === undefined) {
    return problem(
      'reference-malformed',
      `"${text}" is no reference: after "#" stands a JSON Pointer such as "#/components/schemas/Workflow".`,
    );
  }
  if (!sources.contains(target.path)) {
    return problem('reference-outside', `"${text}" leads outside the project. Move the file below its root.`);
  }
  if (target.path !== path && !['.yaml', '.yml', '.json'].includes(extname(target.path))) {
    return problem('reference-not-yaml', `"${text}" is not a YAML or JSON file.`);
  }
  const targetFile = sources.read(target.path);
  if (targetFile === undefined) {
    return problem(
      'reference-missing-file',
      `there is no file "${sources.nameOf(target.path)}". Correct the reference or create the file.`,
    );
  }
  if (targetFile.problems.length === 0 && valueAt(targetFile.value, target.pointer) === undefined) {
    const cut = target.pointer.lastIndexOf('/');
    const near = suggestMember(
      valueAt(targetFile.value, target.pointer.slice(0, cut)),
      target.pointer.slice(cut + 1),
    );
    return problem(
      'reference-missing-fragment',
      `nothing stands at "#${target.pointer}" of ${targetFile.name}${near}. Correct the reference.`,
    );
  }
  return target;
}

/** The way of a chain of bare references that comes back to where it has been, or `undefined`. */
function findCircle(sources: Sources, start: Target): string | undefined {
  const way: string[] = [];
  const seen = new Set<string>();
  let at: Target | undefined = start;
  while (at !== undefined) {
    const key = `${at.path}#${at.pointer}`;
    way.push(`${basename(at.path)}#${at.pointer}`);
    // Only a circle through the start is reported here; one further on is reported where it is.
    if (seen.has(key)) return key === `${start.path}#${start.pointer}` ? way.join(' → ') : undefined;
    seen.add(key);
    const node: unknown = valueAt(sources.read(at.path)?.value, at.pointer);
    at = isObject(node) && typeof node.$ref === 'string' ? targetOf(at.path, node.$ref) : undefined;
  }
  return undefined;
}
