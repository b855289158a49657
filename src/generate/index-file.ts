import type { Contract, Json, JsonObject } from '../contract/types.ts';
import { clientExports } from './client-file.ts';
import { documentationComment } from './documentation-comment.ts';
import { header } from './header.ts';
import { isJsonObject } from './map-schemas.ts';
import { schemasOf } from './schemas-of.ts';
import { stringLiteral } from './typescript-literal.ts';

/** What the index exports besides the schemas. */
const tables = ['errorCodes', 'operations'];
const shapes = ['components', 'paths', 'webhooks'];

/** The names that the index takes for itself. */
export function reservedNames({ conventions }: Contract): readonly string[] {
  const { values, types } = clientExports(conventions.name);
  return [...values, ...types, ...tables, ...shapes];
}

/**
 * What users import: the client, the tables, and every schema as a type of its name.
 *
 * @param typed the description as `typedDocument` prepares it
 */
export function indexFile({ api, conventions }: Contract, typed: JsonObject): string {
  const { values, types } = clientExports(conventions.name);
  const schemas = Object.entries(schemasOf(typed)).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return [
    `// ${header(api)}`,
    ...(schemas.length === 0 ? [] : [`import type { components } from './types.ts';`, '']),
    `export { ${[...values].sort().join(', ')} } from './client.ts';`,
    `export type { ${[...types].sort().join(', ')} } from './client.ts';`,
    `export { ${tables.join(', ')} } from './operations.ts';`,
    `export type { ${shapes.join(', ')} } from './types.ts';`,
    '',
    ...schemas.flatMap(([name, schema]) => [
      ...comment(schema),
      `export type ${name} = components['schemas'][${stringLiteral(name)}];`,
    ]),
    '',
  ].join('\n');
}

function comment(schema: Json): string[] {
  const description =
    isJsonObject(schema) && typeof schema.description === 'string' ? schema.description : '';
  return description.trim() === '' ? [] : [documentationComment([description])];
}
