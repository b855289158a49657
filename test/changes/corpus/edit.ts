import { fromPointer, isObject } from '../../../src/contract/pointer.js';
import type { Json, JsonObject } from '../../../src/contract/types.ts';

/** The document with `value` at the pointer; without what stands there where `value` is undefined. */
export function edit(document: JsonObject, pointer: string, value: Json | undefined): JsonObject {
  const copy = structuredClone(document);
  const segments = fromPointer(pointer);
  const last = segments.pop();
  let at: unknown = copy;
  for (const segment of segments) {
    at = isObject(at) || Array.isArray(at) ? Reflect.get(at, segment) : undefined;
  }
  if (last === undefined || typeof at !== 'object' || at === null)
    throw new RangeError(`nothing stands at ${pointer}`);
  if (value === undefined) {
    if (!Reflect.has(at, last)) throw new RangeError(`nothing stands at ${pointer}`);
    if (Array.isArray(at)) at.splice(Number(last), 1);
    else Reflect.deleteProperty(at, last);
  } else Reflect.set(at, last, structuredClone(value));
  return copy;
}
