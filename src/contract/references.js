// @ts-check
import { isObject, localPointer, valueAt } from './pointer.js';
/** @import { Pointer } from './types.ts' */

/**
 * Follows `$ref` chains inside one document.
 *
 * @param {unknown} document
 * @param {Pointer} pointer where to start
 * @returns {{ value: unknown, pointer: Pointer }} where the chain ends: at a node without `$ref`, at a node
 *   whose `$ref` leads nowhere in this document, or, on a circle, at the node that closes it
 */
export function dereference(document, pointer) {
  const seen = new Set([pointer]);
  let value = valueAt(document, pointer);
  while (isObject(value) && typeof value.$ref === 'string') {
    const next = localPointer(value.$ref);
    if (next === undefined || seen.has(next)) break;
    const target = valueAt(document, next);
    if (target === undefined) break;
    seen.add(next);
    pointer = next;
    value = target;
  }
  return { value, pointer };
}

/**
 * The component that a node refers to: `Limit` for `{ $ref: '#/components/parameters/Limit' }`.
 *
 * @param {unknown} node
 * @returns {string | undefined} `undefined` where the node is no reference to a component
 */
export function componentName(node) {
  if (!isObject(node) || typeof node.$ref !== 'string') return undefined;
  const pointer = localPointer(node.$ref);
  return pointer === undefined ? undefined : /^\/components\/[^/]+\/([^/]+)$/.exec(pointer)?.[1];
}
