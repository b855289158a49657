import { isDeepStrictEqual } from 'node:util';
import { componentName } from '../contract/references.js';
import type { Json, JsonObject } from '../contract/types.ts';
import { mapSchema } from './map-schemas.ts';
import { schemasOf } from './schemas-of.ts';

/** The schema components that mean the same in two documents: they and all that they refer to are equal. */
export function sharedSchemas(one: JsonObject, other: JsonObject): ReadonlySet<string> {
  const schemas = schemasOf(one);
  const others = schemasOf(other);
  const shared = new Set(
    Object.keys(schemas).filter((name) => name in others && isDeepStrictEqual(schemas[name], others[name])),
  );
  // One that refers to a different one is different; that may make others so.
  for (let before = -1; before !== shared.size; ) {
    before = shared.size;
    for (const name of shared)
      if (!references(schemas[name]).every((used) => shared.has(used))) shared.delete(name);
  }
  return shared;
}

function references(schema: Json | undefined): string[] {
  const names: string[] = [];
  mapSchema(schema ?? true, (part) => {
    const name = componentName(part);
    if (name !== undefined) names.push(name);
    return part;
  });
  return names;
}
