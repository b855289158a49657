import { isObject } from '../../contract/pointer.js';
import type { Pointer } from '../../contract/types.ts';
import { type Conjunct, isSchemaNode, type Schema, schemaAt } from './schema.ts';

/** `contains` with the count that must match. */
export interface Contains {
  readonly schema: Schema;
  readonly pointer: Pointer;
  readonly least: number;
  readonly most: number;
}

/** What a schema says of arrays. */
export interface ArrayShape {
  /** What each of the first items must be. */
  readonly prefix: readonly Schema[];
  /** What the items after them must be; undefined where nothing is said. */
  readonly rest: Schema | undefined;
  readonly contains: readonly Contains[];
  readonly unique: Pointer | undefined;
}

/** Merges what conjuncts say of arrays. */
export function arrayShape(conjuncts: readonly Conjunct[]): ArrayShape {
  const parts = conjuncts.flatMap(({ node, pointer }) => (isObject(node) ? [{ node, pointer }] : []));
  const contains: Contains[] = [];
  let unique: Pointer | undefined;
  let longest = 0;
  let restOfAll: Schema | undefined;
  let unevaluated: Schema | undefined;
  for (const { node, pointer } of parts) {
    longest = Math.max(longest, Array.isArray(node.prefixItems) ? node.prefixItems.length : 0);
    if (node.uniqueItems === true) unique ??= `${pointer}/uniqueItems`;
    if (isSchemaNode(node.contains)) {
      contains.push({
        schema: schemaAt(node.contains, `${pointer}/contains`),
        pointer: `${pointer}/contains`,
        least: typeof node.minContains === 'number' ? node.minContains : 1,
        most: typeof node.maxContains === 'number' ? node.maxContains : Number.POSITIVE_INFINITY,
      });
    }
    if (isSchemaNode(node.items)) {
      restOfAll = [...(restOfAll ?? []), ...schemaAt(node.items, `${pointer}/items`)];
    }
    if (isSchemaNode(node.unevaluatedItems)) {
      unevaluated = [
        ...(unevaluated ?? []),
        ...schemaAt(node.unevaluatedItems, `${pointer}/unevaluatedItems`),
      ];
    }
  }
  const prefix = Array.from({ length: longest }, (_, index) =>
    parts.flatMap(({ node, pointer }): Schema => {
      if (Array.isArray(node.prefixItems) && index < node.prefixItems.length) {
        return schemaAt(node.prefixItems[index], `${pointer}/prefixItems/${index}`);
      }
      return isSchemaNode(node.items) ? schemaAt(node.items, `${pointer}/items`) : [];
    }),
  );
  return { prefix, rest: restOfAll ?? unevaluated, contains, unique };
}
