import { isObject, toPointer } from '../../contract/pointer.js';
import { dereference } from '../../contract/references.js';
import type { JsonObject, Pointer } from '../../contract/types.ts';

/** An operation that both versions have. */
export interface OperationPair {
  readonly method: string;
  /** The path template of the revision. */
  readonly path: string;
  readonly base: OperationNode;
  readonly revision: OperationNode;
}

export interface OperationNode {
  readonly id: string;
  readonly node: Readonly<Record<string, unknown>>;
  readonly pointer: Pointer;
}

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const;

/** The operations that two descriptions share, by method and path, whatever its parameters are called. */
export function pairOperations(base: JsonObject, revision: JsonObject): readonly OperationPair[] {
  const before = operationsOf(base);
  return [...operationsOf(revision)].flatMap(([key, { method, path, operation }]) => {
    const old = before.get(key);
    return old === undefined ? [] : [{ method, path, base: old.operation, revision: operation }];
  });
}

function operationsOf(
  document: JsonObject,
): Map<string, { readonly method: string; readonly path: string; readonly operation: OperationNode }> {
  const found = new Map<string, { method: string; path: string; operation: OperationNode }>();
  for (const path of Object.keys(isObject(document.paths) ? document.paths : {})) {
    const item = dereference(document, toPointer(['paths', path]));
    for (const method of METHODS) {
      const node = isObject(item.value) ? item.value[method] : undefined;
      if (!isObject(node)) continue;
      const id = typeof node.operationId === 'string' ? node.operationId : '';
      const operation = { id, node, pointer: `${item.pointer}/${method}` };
      found.set(`${method} ${path.replaceAll(/\{[^}]*\}/g, '{}')}`, { method, path, operation });
    }
  }
  return found;
}
