import { localPointer } from '../contract/pointer.js';
import { dereference } from '../contract/references.js';
import type { Json, JsonObject } from '../contract/types.ts';
import { isJsonObject } from './map-schemas.ts';

/** The object that a node of a bundle is or refers to; `undefined` where it is neither. */
export function referred(document: JsonObject, node: Json | undefined): JsonObject | undefined {
  if (!isJsonObject(node)) return undefined;
  if (typeof node.$ref !== 'string') return node;
  const pointer = localPointer(node.$ref);
  const { value } = pointer === undefined ? { value: undefined } : dereference(document, pointer);
  return isJsonObject(value) ? value : undefined;
}
