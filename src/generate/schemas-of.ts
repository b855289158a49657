import type { JsonObject } from '../contract/types.ts';
import { isJsonObject } from './map-schemas.ts';

/** The schema components of a description; empty where it has none. */
export function schemasOf({ components }: JsonObject): JsonObject {
  return isJsonObject(components) && isJsonObject(components.schemas) ? components.schemas : {};
}
