import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { didYouMean } from './did-you-mean.js';
import { isObject, toPointer, valueAt } from './pointer.js';
import type { Problem } from './problem.ts';
import type { Target } from './reference-graph.ts';
import type { SourceFile } from './source-file.ts';
import type { Sources } from './sources.ts';

/** The components that `x-conventions` names. */
export interface NamedComponents {
  /** By section and name, as references from the root file. */
  readonly references: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly targets: readonly Target[];
  readonly problems: readonly Problem[];
}

/** The sections of components that a key of the declaration names, by the path of the key. */
const NAMING_KEYS: readonly { readonly path: RegExp; readonly section: string }[] = [
  { path: /^\/pagination\/[^/]+\/request\/[^/]+$/, section: 'parameters' },
  { path: /^\/(idempotency|correlation|sorting|filtering)\/parameter$/, section: 'parameters' },
  { path: /^\/(errors|filtering)\/schema$/, section: 'schemas' },
];

/**
 * Looks up the files of the components that the declaration names, so that the bundle holds them even where no
 * operation refers to them.
 *
 * @param index the absolute path of the root file
 */
export function findNamedComponents(sources: Sources, index: string, file: SourceFile): NamedComponents {
  const references: Record<string, Record<string, string>> = {};
  const targets: Target[] = [];
  const problems: Problem[] = [];
  const declared = isObject(file.value) ? file.value['x-conventions'] : undefined;
  for (const [pointer, name] of texts(declared, '')) {
    const section = NAMING_KEYS.find(({ path }) => path.test(pointer))?.section;
    if (section === undefined) continue;
    if (valueAt(file.value, toPointer(['components', section, name])) !== undefined) continue;
    const path = componentFile(sources, index, section, name);
    if (path === undefined) {
      const near = didYouMean(name, componentNames(index, section));
      problems.push(
        file.problem(
          'conventions',
          `/x-conventions${pointer}`,
          `there is no component ${name}${near === '' ? '.' : near} A component stands in the file of its name: ${section}/${name}.yaml.`,
        ),
      );
      continue;
    }
    references[section] ??= {};
    references[section][name] = relative(dirname(index), path);
    targets.push({ path, pointer: '' });
  }
  return { references, targets, problems };
}

function componentFile(sources: Sources, index: string, section: string, name: string): string | undefined {
  return componentFolders(index, section)
    .map((folder) => join(folder, `${name}.yaml`))
    .find((path) => sources.read(path) !== undefined);
}

function componentNames(index: string, section: string): string[] {
  return componentFolders(index, section).flatMap((folder) =>
    existsSync(folder) ? readdirSync(folder).map((name) => name.replace(/\.yaml$/, '')) : [],
  );
}

/** A component stands with its API or, where several share it, under `spec/shared`. */
function componentFolders(index: string, section: string): string[] {
  return [join(dirname(index), section), join(dirname(index), '../shared', section)];
}

function* texts(value: unknown, pointer: string): Generator<[pointer: string, text: string]> {
  if (typeof value === 'string') yield [pointer, value];
  else if (isObject(value))
    for (const [key, child] of Object.entries(value)) yield* texts(child, pointer + toPointer([key]));
}
