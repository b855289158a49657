import { basename, dirname, extname, join } from 'node:path';
import { isObject, toPointer, valueAt } from '../contract/pointer.js';
import { targetOf } from '../contract/reference-graph.ts';
import type { JsonObject, LoadedApi, Pointer } from '../contract/types.ts';
import type { Finding } from './finding.ts';
import { sourceFindings } from './source-finding.ts';

/** The most lines of a file that describes one thing. */
const MOST_LINES = 200;

/** One of the documents that an API consists of: the bundle, its root file and all its files. */
interface Tree {
  readonly root: string;
  readonly files: readonly string[];
  readonly document: JsonObject;
}

/**
 * Checks how the sources of an API stand in its folder: the roots are indexes, and each component has a file of its
 * own, under its name, in the folder of its kind.
 */
export function lintHouse(loaded: LoadedApi): Finding[] {
  const { channels, contract, files, root } = loaded;
  const companions = new Set([...(channels?.files ?? []), ...loaded.workflows.map(({ path }) => path)]);
  const own = files.filter(
    (path) => !companions.has(path) || path.startsWith(join(dirname(root), 'schemas')),
  );
  const trees: Tree[] = [
    { root, files: own, document: contract.document },
    ...(channels === undefined ? [] : [channels]),
  ];
  return trees.flatMap((tree) => [
    ...lintIndex(loaded, tree),
    ...lintIndexNames(loaded, tree),
    ...lintComponentFiles(loaded, tree),
    ...lintFragments(loaded, tree),
    ...lintLength(loaded, tree),
  ]);
}

/** An entry of a root that has a name: where it stands, what it is, and the file that belongs to it. */
interface Entry {
  readonly pointer: Pointer;
  readonly what: string;
  /** Relative to the folder of the API; absent where the name makes no file name. */
  readonly file: string | undefined;
  readonly value: unknown;
}

function entriesOf({ root }: Tree, value: unknown): Entry[] {
  const members = (pointer: Pointer): [name: string, member: unknown][] => {
    const found = valueAt(value, pointer);
    return Object.entries(isObject(found) ? found : {}).filter(([name]) => !name.startsWith('x-'));
  };
  const entries = (section: string, what: string, folder: string, fileOf: (name: string) => string) =>
    members(section).map(([name, member]) => ({
      pointer: section + toPointer([name]),
      what: `${what} ${name}`,
      file: fileOf(name) === '' ? undefined : `${folder}/${fileOf(name)}.yaml`,
      value: member,
    }));
  const same = (name: string) => name;
  if (basename(root) === 'asyncapi.yaml') {
    return [
      ...members('/channels').flatMap(([channel]) =>
        entries(`${toPointer(['channels', channel])}/messages`, 'message', 'messages', same),
      ),
      ...['messages', 'schemas'].flatMap((section) =>
        entries(`/components/${section}`, 'component', section, same),
      ),
    ];
  }
  return [
    ...entries('/paths', 'path', 'paths', (path) => path.slice(1).replaceAll('/', '_')),
    ...entries('/webhooks', 'webhook', 'webhooks', same),
    ...members('/components').flatMap(([section]) =>
      entries(`/components/${section}`, 'component', section, same),
    ),
  ];
}

/** Nothing that has a name is written in a root. */
function lintIndex(loaded: LoadedApi, tree: Tree): Finding[] {
  const finding = sourceFindings(loaded);
  const source = loaded.sources.read(tree.root);
  return entriesOf(tree, source?.value).flatMap(({ pointer, what, file, value }) => {
    if (isObject(value) && typeof value.$ref === 'string') {
      const beside = Object.keys(value).filter((key) => !['$ref', 'summary', 'description'].includes(key));
      if (beside.length === 0) return [];
      const message = `The ${what} has ${beside.join(', ')} beside its reference. ${basename(tree.root)} is an index: move this into ${file ?? 'the file'}.`;
      return [finding('index-only', tree.root, pointer, message)];
    }
    const message = `The ${what} is written in place. ${basename(tree.root)} is an index: move it to ${file ?? 'a file of its own'} and refer to that.`;
    return [finding('index-only', tree.root, pointer, message)];
  });
}

/** What an index refers to has the name of the entry. */
function lintIndexNames(loaded: LoadedApi, tree: Tree): Finding[] {
  const finding = sourceFindings(loaded);
  const source = loaded.sources.read(tree.root);
  const folders = [dirname(tree.root), join(dirname(tree.root), '../shared')];
  return entriesOf(tree, source?.value).flatMap(({ pointer, what, file, value }) => {
    if (!isObject(value) || typeof value.$ref !== 'string' || file === undefined) return [];
    const target = targetOf(tree.root, value.$ref);
    if (target === undefined || target.path === tree.root) return [];
    if (folders.some((folder) => target.path === join(folder, file))) return [];
    const message = `The ${what} stands in ${loaded.sources.nameOf(target.path)}; its file is ${file}. Rename the file or the entry.`;
    return [finding('component-file', tree.root, pointer, message)];
  });
}

/** A component of the bundle has the file of its name in the folder of its kind. */
function lintComponentFiles(loaded: LoadedApi, { root, files, document }: Tree): Finding[] {
  const finding = sourceFindings(loaded);
  const components = isObject(document.components) ? document.components : {};
  const folders = [dirname(root), join(dirname(root), '../shared')];
  const reached = new Set(files);
  const index = loaded.sources.read(root)?.value;
  return Object.entries(components).flatMap(([section, members]) =>
    Object.keys(isObject(members) ? members : {}).flatMap((name) => {
      const file = `${section}/${name}.yaml`;
      if (folders.some((folder) => reached.has(join(folder, file)))) return [];
      // What stands in the index itself is told there.
      if (valueAt(index, toPointer(['components', section, name])) !== undefined) return [];
      return files
        .filter(
          (path) => path !== root && basename(path, extname(path)) === name && !isAtHome(path, components),
        )
        .map((path) => {
          const message = `This file is used as one of the ${section}. Move it to ${file}: the name of a component is that of its file, and its folder says what it is.`;
          return finding('component-file', path, '', message);
        });
    }),
  );
}

/** Whether a file holds a component of its own name and folder. */
function isAtHome(path: string, components: Record<string, unknown>): boolean {
  const members = components[basename(dirname(path))];
  return isObject(members) && extname(path) === '.yaml' && Object.hasOwn(members, basename(path, '.yaml'));
}

/** References lead to files, not into them: what has a use elsewhere has a name. */
function lintFragments(loaded: LoadedApi, { files }: Tree): Finding[] {
  const finding = sourceFindings(loaded);
  return files.flatMap((path) =>
    (loaded.sources.read(path)?.references ?? []).flatMap(({ pointer, target: text }) => {
      const target = targetOf(path, text);
      if (target === undefined || target.path === path || target.pointer === '') return [];
      const message = `"${text}" leads into the middle of a file, so what stands there has no name of its own. Give it a file and refer to that.`;
      return [finding('component-file', path, pointer, message)];
    }),
  );
}

/** A file that describes one thing is short. Examples are as long as real data, roots as long as their lists. */
function lintLength(loaded: LoadedApi, { root, files }: Tree): Finding[] {
  const finding = sourceFindings(loaded);
  return files.flatMap((path) => {
    if (path === root || basename(dirname(path)) === 'examples') return [];
    const text = loaded.sources.read(path)?.text ?? '';
    const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
    if (lines <= MOST_LINES) return [];
    const message = `This file has ${lines} lines; ${MOST_LINES} are easy to read. Move parts of it to files of their own.`;
    return [
      { ...finding('file-length', path, '', message), line: MOST_LINES + 1, severity: 'hint' as const },
    ];
  });
}
