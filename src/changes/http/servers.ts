import { isObject } from '../../contract/pointer.js';
import type { JsonObject, Pointer } from '../../contract/types.ts';
import type { Place } from '../schema/schema-source.ts';

/** Base paths are at most as many as this; a server whose variables make more has unnamed ones. */
const MOST_PATHS = 64;

/** The paths of the servers of an operation, each with where its server stands; `''` for the root. */
export interface BasePaths {
  readonly paths: ReadonlyMap<string, Pointer>;
  /** Whether any server is described; where none is, the base path is not known. */
  readonly described: boolean;
}

const UNKNOWN: BasePaths = { paths: new Map([['', '']]), described: false };

/** The base paths of an operation: of its own servers, else of its path item's, else of the document's. */
export function basePathsOf(document: JsonObject, item: Place, operation: Place): BasePaths {
  for (const { node, pointer } of [operation, item, { node: document, pointer: '' }]) {
    if (!isObject(node) || !Array.isArray(node.servers) || node.servers.length === 0) continue;
    const paths = new Map<string, Pointer>();
    for (const [index, server] of node.servers.entries()) {
      for (const path of pathsOf(server))
        if (!paths.has(path)) paths.set(path, `${pointer}/servers/${index}`);
    }
    return { paths, described: true };
  }
  return UNKNOWN;
}

/** The paths of one server, for each value of the variables in its path. */
function pathsOf(server: unknown): readonly string[] {
  if (!isObject(server) || typeof server.url !== 'string') return [];
  const variables = isObject(server.variables) ? server.variables : {};
  let paths = [pathOf(server.url)];
  for (const [, name = ''] of paths[0]?.matchAll(/\{([^}]*)\}/g) ?? []) {
    const values = valuesOf(variables[name]);
    const all = values === undefined || values.length * paths.length > MOST_PATHS ? ['{}'] : values;
    paths = all.flatMap((value) => paths.map((path) => path.replace(`{${name}}`, value)));
  }
  return paths.map((path) => path.replace(/\/+$/, ''));
}

/** What a variable may be: the values that it lists, else its default. */
function valuesOf(variable: unknown): readonly string[] | undefined {
  if (!isObject(variable)) return undefined;
  if (Array.isArray(variable.enum)) return variable.enum.map(String);
  return typeof variable.default === 'string' ? [variable.default] : undefined;
}

function pathOf(url: string): string {
  const [path = ''] = url.replace(/^([a-z][a-z0-9+.-]*:)?\/\/[^/]*/i, '').split(/[?#]/);
  return path === '' || path.startsWith('/') ? path : `/${path.replace(/^(\.\/)+/, '')}`;
}
