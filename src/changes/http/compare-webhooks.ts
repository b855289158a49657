import { escapeSegment, isObject } from '../../contract/pointer.js';
import type { Place, SchemaSource } from '../schema/schema-source.ts';
import { compareOperation } from './compare-operation.ts';
import { type DescribedOperation, operationsUnder } from './described-operation.ts';
import { type Both, type Scope, tell } from './scope.ts';

/** A callback may have callbacks, and refer to itself by them. */
const DEEPEST_CALLBACK = 3;

/** Compares webhooks by the name of their event. What is a request here is sent by the API. */
export function compareWebhooks(scope: Scope, webhooks: Both): void {
  const operations = {
    base: operationsUnder(scope.comparison.base, webhooks.base),
    revision: operationsUnder(scope.comparison.revision, webhooks.revision),
  };
  compareInverse(scope, operations, 'webhook');
}

/** Compares the callbacks of an operation by the expression of their URL: their names are only said in the description. */
export function compareCallbacks(scope: Scope, { base, revision }: Both): void {
  const { comparison } = scope;
  if (scope.depth >= DEEPEST_CALLBACK) return;
  const callbacks = (source: SchemaSource, { node, pointer }: Place) =>
    Object.entries(isObject(node) && isObject(node.callbacks) ? node.callbacks : {}).flatMap(
      ([name, value]) =>
        operationsUnder(
          source,
          source.resolve({ node: value, pointer: `${pointer}/callbacks/${escapeSegment(name)}` }),
        ),
    );
  compareInverse(
    scope,
    { base: callbacks(comparison.base, base), revision: callbacks(comparison.revision, revision) },
    'callback',
  );
}

interface Operations {
  readonly base: readonly DescribedOperation[];
  readonly revision: readonly DescribedOperation[];
}

function compareInverse(scope: Scope, operations: Operations, kind: 'webhook' | 'callback'): void {
  const key = ({ method, path }: DescribedOperation) => `${method} ${path}`;
  const after = new Map(operations.revision.map((one) => [key(one), one]));
  const before = new Set<string>();
  for (const was of operations.base) {
    before.add(key(was));
    const is = after.get(key(was));
    const inner: Scope = {
      ...scope,
      origin: { event: (is ?? was).path, method: was.method },
      inverse: !scope.inverse,
      depth: scope.depth + 1,
    };
    if (is !== undefined) {
      compareOperation(inner, was, is);
      continue;
    }
    const law = scope.comparison.removal(was.place.node);
    tell(
      inner,
      `${kind}-removed`,
      `the ${kind} is removed ${law.why}`,
      { base: was.place.pointer },
      {
        ...(law.level ? { level: law.level } : {}),
        ...(law.remedy ? { remedy: law.remedy } : {}),
      },
    );
  }
  for (const [name, is] of after) {
    if (before.has(name)) continue;
    const inner: Scope = { ...scope, origin: { event: is.path, method: is.method } };
    tell(inner, `${kind}-added`, `the ${kind} is new`, { revision: is.place.pointer });
  }
}
