import { isDeepStrictEqual } from 'node:util';
import type { Json, JsonObject } from '../contract/types.ts';
import { isJsonObject, mapDocumentSchemas, mapSchema } from './map-schemas.ts';

/**
 * Spells out alternatives that stand beside properties, so that their type is what they mean:
 *
 * - `oneOf: [{ required: [a] }, { required: [b] }]` becomes "`a` and no `b`, or `b` and no `a`",
 * - `anyOf` of the same kind becomes "`a`, or `b`",
 * - any other `anyOf` becomes `oneOf`, because openapi-typescript writes `anyOf` beside properties as
 *   "the properties alone, or an alternative alone".
 */
export function requiredAlternatives(document: JsonObject): JsonObject {
  return mapDocumentSchemas(document, (whole) => mapSchema(whole, spellOut));
}

function spellOut(schema: JsonObject): JsonObject {
  const { properties, anyOf, oneOf, ...rest } = schema;
  if (!isJsonObject(properties) || (oneOf !== undefined && anyOf !== undefined)) return schema;
  const alternatives: Json | undefined = oneOf ?? anyOf;
  if (!Array.isArray(alternatives)) return schema;
  const sets = alternatives.flatMap((alternative: Json) => requiredOnly(alternative, properties) ?? []);
  if (sets.length < alternatives.length) return { ...rest, properties, oneOf: alternatives };
  const excluded = oneOf === undefined ? [] : [...new Set(sets.flatMap((set) => [...set]))];
  const others = Object.entries(properties).filter(([name]) => !excluded.includes(name));
  return {
    ...rest,
    properties: Object.fromEntries(others),
    oneOf: sets.map((set) => alternative(properties, set, excluded)),
  };
}

function alternative(
  properties: JsonObject,
  required: ReadonlySet<string>,
  excluded: readonly string[],
): JsonObject {
  const there = [...required].map((name): [string, Json] => [name, properties[name] ?? true]);
  const absent = excluded.filter((name) => !required.has(name)).map((name): [string, Json] => [name, false]);
  return { type: 'object', required: [...required], properties: Object.fromEntries([...there, ...absent]) };
}

/**
 * The names that a schema asks for, where it asks for nothing else: what it says of their values is no more than
 * the `properties` beside it say.
 */
function requiredOnly(schema: Json, properties: JsonObject): ReadonlySet<string> | undefined {
  if (!isJsonObject(schema)) return undefined;
  const { required, properties: own = {}, type = 'object', title: _, description: __, ...more } = schema;
  if (!Array.isArray(required) || !isJsonObject(own) || type !== 'object' || Object.keys(more).length > 0)
    return undefined;
  const names = new Set(required.filter((name: Json) => typeof name === 'string'));
  const idle = Object.entries(own).every(
    ([name, value]) =>
      value === true || isDeepStrictEqual(value, {}) || isDeepStrictEqual(value, properties[name]),
  );
  return idle && [...names].every((name) => name in properties) ? names : undefined;
}
