import { escapeSegment, fromPointer, isObject } from '../../contract/pointer.js';
import { dereference } from '../../contract/references.js';
import type { ErrorConvention, JsonObject, Pointer } from '../../contract/types.ts';

/** The schema of the code of every error. */
export interface CodeSchema {
  readonly pointer: Pointer;
  /** What it lists; empty where it allows any. */
  readonly codes: readonly string[];
}

/** Finds the schema that stands at the code's place in the body of an error, through references and `allOf`. */
export function codeSchemaOf(document: JsonObject, { schema, code }: ErrorConvention): CodeSchema {
  let places = [`/components/schemas/${escapeSegment(schema)}`];
  for (const segment of fromPointer(code)) {
    places = places
      .flatMap((pointer) => partsOf(document, pointer))
      .map((pointer) => `${pointer}/properties/${escapeSegment(segment)}`)
      .filter((pointer) => dereference(document, pointer).value !== undefined);
  }
  const found = places
    .flatMap((pointer) => partsOf(document, pointer))
    .map((pointer) => read(document, pointer));
  return (
    found.find(({ codes }) => codes.length > 0) ??
    found[0] ?? { pointer: '/x-conventions/errors/code', codes: [] }
  );
}

function read(document: JsonObject, pointer: Pointer): CodeSchema {
  const { value } = dereference(document, pointer);
  const listed = isObject(value) ? (value.const === undefined ? value.enum : [value.const]) : [];
  return { pointer, codes: Array.isArray(listed) ? listed.filter((code) => code !== null).map(String) : [] };
}

/** A schema and the parts of its `allOf`, references followed. */
function partsOf(document: JsonObject, start: Pointer, seen: readonly Pointer[] = []): readonly Pointer[] {
  const { value, pointer } = dereference(document, start);
  if (!isObject(value) || seen.includes(pointer)) return [];
  const parts = Array.isArray(value.allOf) ? value.allOf : [];
  return [
    pointer,
    ...parts.flatMap((_, index) => partsOf(document, `${pointer}/allOf/${index}`, [...seen, pointer])),
  ];
}
