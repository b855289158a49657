import { TrieRouter } from 'hono/router/trie-router';
import type { Contract, Operation } from '../contract/types.ts';

/** What a path of an API leads to. */
export interface Route {
  readonly operation: Operation | undefined;
  /** Without an operation: the methods that the path has, none where it does not exist. */
  readonly allowed: readonly string[];
}

/** Finds the operation of a method and a path below the base path. Fixed segments win over parameters. */
export function createRoutes({ operations }: Contract): (method: string, path: string) => Route {
  const router = new TrieRouter<Operation>();
  for (const operation of [...operations].sort((a, b) => byFixedness(a.path, b.path))) {
    router.add(operation.method.toUpperCase(), operation.path.replaceAll(/\{([^}]*)\}/g, ':$1'), operation);
  }
  const find = (method: string, path: string) => router.match(method, path)[0][0]?.[0];
  return (method, path) => {
    // Where only GET is described, HEAD is GET without the body (RFC 9110, section 9.3.2).
    const operation = find(method, path) ?? (method === 'HEAD' ? find('GET', path) : undefined);
    if (operation !== undefined) return { operation, allowed: [] };
    const methods = new Set(operations.map((candidate) => candidate.method.toUpperCase()));
    return { operation, allowed: [...methods].filter((candidate) => find(candidate, path) !== undefined) };
  };
}

function byFixedness(a: string, b: string): number {
  const shape = (path: string) => path.replaceAll(/\{[^}]*\}/g, '\uffff');
  return shape(a) < shape(b) ? -1 : shape(a) > shape(b) ? 1 : 0;
}
