import type { Json, JsonObject } from '../contract/types.ts';
import { isJsonObject, mapDocumentSchemas, mapSchema } from './map-schemas.ts';
import { referred } from './referred.ts';

/**
 * Takes `discriminator` off every union whose branches state their values themselves, by `const`, `enum` or
 * `not`. TypeScript narrows by those; openapi-typescript would replace them by the names of the mapping, add
 * `Omit<…>`, and give a branch without a mapping the name of its component as its value.
 */
export function plainDiscriminators(document: JsonObject): JsonObject {
  return mapDocumentSchemas(document, (whole) =>
    mapSchema(whole, (schema) => {
      const { discriminator, ...rest } = schema;
      if (!isJsonObject(discriminator) || typeof discriminator.propertyName !== 'string') return schema;
      const branches = Array.isArray(schema.oneOf) ? schema.oneOf : [];
      const property = discriminator.propertyName;
      const stated = branches.every((branch: Json) => statesValues(document, branch, property));
      return branches.length > 0 && stated ? rest : schema;
    }),
  );
}

function statesValues(document: JsonObject, branch: Json, property: string): boolean {
  const schema = referred(document, branch);
  if (schema === undefined) return false;
  const properties = isJsonObject(schema.properties) ? schema.properties : {};
  const value = referred(document, properties[property]);
  if (value !== undefined && ['const', 'enum', 'not'].some((keyword) => keyword in value)) return true;
  const parts = Array.isArray(schema.allOf) ? schema.allOf : [];
  const branches = Array.isArray(schema.oneOf) ? schema.oneOf : [];
  const states = (part: Json) => statesValues(document, part, property);
  return parts.some(states) || (branches.length > 0 && branches.every(states));
}
