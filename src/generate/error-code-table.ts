import { fromPointer } from '../contract/pointer.js';
import type { Contract, Json, JsonObject } from '../contract/types.ts';
import { isJsonObject } from './map-schemas.ts';
import { referred } from './referred.ts';
import { schemasOf } from './schemas-of.ts';

/**
 * Every error code of an API with the statuses of the responses that can carry it: first those of the error
 * schema, in its order, then those that only `x-error-codes` names.
 */
export function errorCodeTable({
  document,
  conventions,
  operations,
}: Contract): Record<string, readonly number[]> {
  const schema = schemasOf(document)[conventions.errors.schema];
  const statuses = new Map<string, Set<number>>();
  for (const code of enumerated(document, schema, fromPointer(conventions.errors.code)))
    statuses.set(code, new Set());
  for (const { errorCodes, status } of operations.flatMap(({ responses }) => responses)) {
    for (const code of errorCodes) {
      const known = statuses.get(code) ?? new Set();
      statuses.set(code, /^\d+$/.test(status) ? known.add(Number(status)) : known);
    }
  }
  return Object.fromEntries([...statuses].map(([code, known]) => [code, [...known].sort((a, b) => a - b)]));
}

/** The strings that the schema of a body allows at a place in it. */
function enumerated(document: JsonObject, node: Json | undefined, path: readonly string[]): string[] {
  const schema = referred(document, node);
  if (schema === undefined) return [];
  const [name, ...rest] = path;
  const parts = Array.isArray(schema.allOf) ? schema.allOf : [];
  const nested = parts.flatMap((part: Json) => enumerated(document, part, path));
  if (name === undefined) {
    const values = Array.isArray(schema.enum) ? schema.enum : [];
    return [...values.filter((value: Json) => typeof value === 'string'), ...nested];
  }
  const properties = isJsonObject(schema.properties) ? schema.properties : {};
  return [...enumerated(document, properties[name], rest), ...nested];
}
