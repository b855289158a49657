import { readdirSync, readFileSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { SourceCache, type Sources } from '../contract/sources.ts';

/** The most bytes of one file of a description. The largest public ones have a third of it. */
export const MOST_BYTES = 32 * 1024 * 1024;

/** Files in which descriptions are looked for: a folder of this machine, or a commit. */
export interface FileTree {
  readonly sources: Sources;
  /** What stands at an absolute path; `undefined` where nothing does. */
  kind(path: string): 'file' | 'folder' | undefined;
  /** The names in a folder, sorted. */
  list(folder: string): readonly string[];
  /** The size of a file in bytes. */
  size(path: string): number;
  /** The text of a file; `sources` parses it as well. */
  text(path: string): string;
}

/**
 * The files of a folder on this machine.
 *
 * @param root an absolute path; nothing outside is read
 * @param home the folder that messages name files from
 */
export function diskTree(root: string, home: string): FileTree {
  const kind = (path: string) => {
    const found = statOf(path);
    return found?.isFile() === true ? 'file' : found?.isDirectory() === true ? 'folder' : undefined;
  };
  return {
    sources: new SourceCache(root, home).snapshot(),
    kind,
    list: (folder) => (kind(folder) === 'folder' ? readdirSync(folder).sort() : []),
    size: (path) => statOf(path)?.size ?? 0,
    text: (path) => readFileSync(path, 'utf8'),
  };
}

/** What stands at a path, links followed; `undefined` where nothing can: below a file, under too long a name. */
export function statOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG' || code === 'ELOOP')
      return undefined;
    throw error;
  }
}

/** The root files of the descriptions at one place, by the name of the API. */
export interface RootFiles {
  readonly files: ReadonlyMap<string, string>;
  /** Whether the place holds all APIs there are, so that one that is not there is gone. */
  readonly whole: boolean;
}

/**
 * Finds the descriptions at a place, if there are any: a root file; a folder with `openapi.yaml` or `.json`; a project, whose `spec/`
 * has a folder for each API; a folder of single files, such as `released/`.
 *
 * @param path absolute
 */
export function findRootFiles(tree: FileTree, path: string): RootFiles {
  if (tree.kind(path) === 'file') return { files: new Map([[nameOf(path), path]]), whole: false };
  const own = indexOf(tree, path);
  if (own !== undefined) return { files: new Map([[nameOf(own), own]]), whole: false };
  for (const folder of [join(path, 'spec'), path]) {
    const files = new Map(
      tree.list(folder).flatMap((name) => {
        const index = indexOf(tree, join(folder, name));
        return index === undefined ? [] : [[name, index]];
      }),
    );
    if (files.size > 0) return { files, whole: true };
  }
  const files = new Map(
    tree.list(path).flatMap((name) => {
      const file = join(path, name);
      return isRootFile(tree, file) ? [[nameOf(file), file]] : [];
    }),
  );
  return { files, whole: true };
}

/** The description of channels beside a root file: `asyncapi.yaml` beside `openapi.yaml`, else `<name>.asyncapi.json`. */
export function channelsBeside(tree: FileTree, root: string): string | undefined {
  const stem = basename(root).replace(/\.[^.]+$/, '');
  const beside = stem === 'openapi' ? 'asyncapi' : `${stem}.asyncapi`;
  return ['yaml', 'yml', 'json']
    .map((ending) => join(dirname(root), `${beside}.${ending}`))
    .find((path) => tree.kind(path) === 'file');
}

function indexOf(tree: FileTree, folder: string): string | undefined {
  return ['openapi.yaml', 'openapi.yml', 'openapi.json']
    .map((name) => join(folder, name))
    .find((path) => tree.kind(path) === 'file');
}

/** `cloudflow` of `cloudflow/openapi.yaml` and of `cloudflow.json`. */
function nameOf(file: string): string {
  const stem = basename(file).replace(/\.[^.]+$/, '');
  return stem === 'openapi' ? basename(dirname(file)) : stem;
}

/** Whether a file has a line that says that it is an OpenAPI description. */
function isRootFile(tree: FileTree, file: string): boolean {
  if (!/(?<!\.asyncapi)\.(json|ya?ml)$/.test(file) || tree.kind(file) !== 'file') return false;
  if (tree.size(file) > MOST_BYTES) return false;
  return /^(?:\{\s*)?\s*["']?openapi["']?\s*:/m.test(tree.text(file));
}
