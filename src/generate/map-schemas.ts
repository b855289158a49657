import { isObject } from '../contract/pointer.js';
import type { Json, JsonObject } from '../contract/types.ts';

/** Keywords whose value is a schema, a list of schemas, or schemas by name (JSON Schema 2020-12). */
const single = new Set([
  'items',
  'contains',
  'additionalProperties',
  'propertyNames',
  'unevaluatedItems',
  'unevaluatedProperties',
  'not',
  'if',
  'then',
  'else',
]);
const listed = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems']);
const named = new Set(['properties', 'patternProperties', 'dependentSchemas', '$defs']);

/** Keys below which the caller sends. */
const sends = new Set(['requestBody', 'requestBodies', 'parameters']);

/** Keys below which no schema stands, whatever they are called. */
const opaque = (key: string) => key === 'example' || key === 'examples' || key.startsWith('x-');

/** Whether a value out of a description is an object. */
export function isJsonObject(value: unknown): value is JsonObject {
  return isObject(value);
}

/**
 * A copy of a schema in which `change` has been applied to every object schema, the innermost first. References
 * are not followed.
 */
export function mapSchema(schema: Json, change: (schema: JsonObject) => JsonObject): Json {
  if (!isJsonObject(schema)) return schema;
  const within = (child: Json) => mapSchema(child, change);
  return change(
    mapValues(schema, (value, key) => {
      if (single.has(key)) return within(value);
      if (listed.has(key) && Array.isArray(value)) return value.map(within);
      return named.has(key) && isJsonObject(value) ? mapValues(value, within) : value;
    }),
  );
}

/** Whether the caller of the API reads what a schema describes, or sends it. */
export type Direction = 'read' | 'sent';

/**
 * A copy of a description in which every schema has been replaced: components, parameters, headers, bodies. What
 * `change` is given is the whole schema of one place; components count as read.
 */
export function mapDocumentSchemas(
  document: JsonObject,
  change: (schema: Json, direction: Direction) => Json,
): JsonObject {
  const descend = (node: Json, direction: Direction, caller: boolean): Json => {
    if (Array.isArray(node)) return node.map((item: Json) => descend(item, direction, caller));
    if (!isJsonObject(node)) return node;
    return mapValues(node, (value, key) => {
      if (opaque(key)) return value;
      if (key === 'schema') return change(value, direction);
      if (key === 'schemas' && isJsonObject(value))
        return mapValues(value, (schema) => change(schema, 'read'));
      return descend(value, caller && sends.has(key) ? 'sent' : direction, caller);
    });
  };
  // The requests of a webhook are read: it is the caller of the API who receives them.
  return mapValues(document, (value, key) =>
    opaque(key) ? value : descend(value, 'read', key !== 'webhooks'),
  );
}

/** A copy of an object with every value replaced; the order of its keys stays. */
export function mapValues(object: JsonObject, change: (value: Json, key: string) => Json): JsonObject {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value, key)]));
}
