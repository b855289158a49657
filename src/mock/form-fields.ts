import { findInBody, isTyped } from '../contract/body-place.js';
import { toPointer } from '../contract/pointer.js';
import type { JsonObject, Pointer } from '../contract/types.ts';

/** One field of a form: a name and its text, or that it is a file. */
export type FormEntry = readonly [name: string, value: string | typeof FILE];

/** Stands for the content of a file, which nobody looks into. */
export const FILE = Symbol('file');

/**
 * The fields of a form as the values that their schemas mean: a field that comes several times is a list, and what
 * shall be a number, a boolean or an object is read as JSON. What cannot be read so stays text, for a validator to
 * refuse.
 */
export function formFields(
  document: JsonObject,
  schema: Pointer,
  entries: readonly FormEntry[],
): Record<string, unknown> {
  const names = [...new Set(entries.map(([name]) => name))];
  return Object.fromEntries(
    names.map((name) => {
      const texts = entries.flatMap(([other, value]) =>
        other === name ? [value === FILE ? '' : value] : [],
      );
      const at = placeOf(document, schema, name);
      if (at === undefined || !isTyped(document, at, 'array')) {
        return [name, texts.length > 1 ? texts : readField(document, at, texts[0] ?? '')];
      }
      const item = placeOf(document, at, '0');
      return [name, texts.map((text) => readField(document, item, text))];
    }),
  );
}

function placeOf(document: JsonObject, schema: Pointer, name: string): Pointer | undefined {
  return findInBody(document, schema, toPointer([name])).places[0]?.pointer;
}

function readField(document: JsonObject, schema: Pointer | undefined, text: string): unknown {
  if (schema === undefined) return text;
  if (!['number', 'boolean', 'object'].some((type) => isTyped(document, schema, type))) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
