import { fromPointer } from '../contract/pointer.js';
import type { Contract, Json, JsonObject } from '../contract/types.ts';
import { isJsonObject, mapValues } from './map-schemas.ts';

/**
 * Says in the schema of each error response what `x-error-codes` says beside it: that its code is one of these.
 * So the type of a response knows the codes of its status.
 */
export function narrowErrorCodes(document: JsonObject, { errors }: Contract['conventions']): JsonObject {
  const path = fromPointer(errors.code);
  const visit = (node: Json, key: string): Json => {
    if (key === 'example' || key === 'examples' || key === 'schema' || key === 'schemas') return node;
    if (Array.isArray(node)) return node.map((item: Json) => visit(item, ''));
    if (!isJsonObject(node)) return node;
    const visited = mapValues(node, visit);
    const codes = visited['x-error-codes'];
    if (!Array.isArray(codes) || codes.length === 0 || !isJsonObject(visited.content)) return visited;
    const content = mapValues(visited.content, (media, mediaType) =>
      /[/+]json\b/.test(mediaType) && isJsonObject(media) && media.schema !== undefined
        ? { ...media, schema: { allOf: [media.schema, schemaAt(path, { type: 'string', enum: codes })] } }
        : media,
    );
    return { ...visited, content };
  };
  return mapValues(document, visit);
}

/** The schema of a body that has a value at a place. */
function schemaAt(path: readonly string[], value: JsonObject): JsonObject {
  return path.reduceRight<JsonObject>(
    (inner, name) => ({ type: 'object', required: [name], properties: { [name]: inner } }),
    value,
  );
}
