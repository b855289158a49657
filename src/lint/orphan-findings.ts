import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path';
import { followReferences } from '../contract/reference-graph.ts';
import type { LoadedApi } from '../contract/types.ts';
import type { Finding } from './finding.ts';
import { linksOf } from './link.ts';
import { sourceFindings } from './source-finding.ts';

/**
 * Finds the files that nothing reaches: in the folder of an API those that its own description does not lead to, among
 * the shared ones those that no API's does.
 */
export function lintOrphans(loaded: LoadedApi): Finding[] {
  const finding = sourceFindings(loaded);
  const folder = dirname(loaded.root);
  const shared = join(folder, '../shared');
  const reached = new Set(loaded.files);
  for (const path of loaded.files) {
    const file = loaded.sources.read(path);
    for (const { target } of file === undefined ? [] : linksOf(file).links)
      reached.add(resolve(dirname(path), target));
  }
  const own = descriptionsIn(folder).filter((path) => !reached.has(path));
  const unused = descriptionsIn(shared).filter((path) => !reached.has(path));
  for (const path of usedElsewhere(loaded, shared, unused)) reached.add(path);
  return [
    ...own.map((path) =>
      finding(
        'orphan-file',
        path,
        '',
        `Nothing in ${loaded.sources.nameOf(folder)} leads to this file. Refer to it or delete it.`,
      ),
    ),
    ...unused
      .filter((path) => !reached.has(path))
      .map((path) =>
        finding('orphan-file', path, '', 'No API leads to this file. Refer to it or delete it.'),
      ),
  ];
}

/**
 * Which shared files another API leads to. Those APIs are not loaded, since one may be linted alone, nor parsed, which
 * would take as long as linting them: a file that is named there counts, and so does what it refers to.
 */
function usedElsewhere(
  { sources, root }: LoadedApi,
  shared: string,
  candidates: readonly string[],
): string[] {
  const missing = new Map(
    candidates.map((path) => [`shared/${relative(shared, path).split(sep).join('/')}`, path]),
  );
  const named: string[] = [];
  for (const api of readdirSync(join(shared, '..'), { withFileTypes: true })) {
    const folder = join(shared, '..', api.name);
    if (!api.isDirectory() || folder === shared || folder === dirname(root)) continue;
    for (const path of descriptionsIn(folder)) {
      if (missing.size === 0) break;
      const text = readFileSync(path, 'utf8');
      if (!text.includes('shared/')) continue;
      for (const [name, file] of missing) {
        if (!text.includes(name)) continue;
        named.push(file);
        missing.delete(name);
      }
    }
    // `x-conventions` names shared components without a path.
    const index = sources.read(join(folder, 'openapi.yaml'))?.text ?? '';
    for (const [name, file] of missing) {
      if (!index.includes(`: ${basename(file, '.yaml')}`)) continue;
      named.push(file);
      missing.delete(name);
    }
  }
  return named.length === 0 ? [] : [...followReferences(sources, named).files];
}

/** The YAML and JSON files below a folder, sorted; none where there is no folder. */
function descriptionsIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ['.yaml', '.yml', '.json'].includes(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
