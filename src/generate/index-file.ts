import type { Contract, Json, JsonObject, LoadedApi } from '../contract/types.ts';
import { clientExports } from './client-file.ts';
import { documentationComment } from './documentation-comment.ts';
import { header } from './header.ts';
import { isJsonObject } from './map-schemas.ts';
import { messageExports } from './messages-file.ts';
import { schemasOf } from './schemas-of.ts';
import type { TypedMessages } from './typed-messages.ts';
import { stringLiteral } from './typescript-literal.ts';

/** What the index exports besides the schemas. */
const tables = ['errorCodes', 'operations'];
const shapes = ['components', 'paths', 'webhooks'];

/** The names that the index takes for itself. */
export function reservedNames({ contract, channels }: LoadedApi): readonly string[] {
  const { values, types } = clientExports(contract.conventions.name);
  const messages = channels === undefined ? [] : [...messageExports.values, ...messageExports.types];
  return [...values, ...types, ...tables, ...shapes, ...messages];
}

/**
 * What users import: the client, the tables, and every schema as a type of its name.
 *
 * @param typed the description as `typedDocument` prepares it
 * @param messages of the channels, where the API has any; schemas that only messages consist of are exported too
 */
export function indexFile(
  { api, conventions }: Contract,
  typed: JsonObject,
  messages: TypedMessages | undefined,
): string {
  const { values, types } = clientExports(conventions.name);
  const schemas = schemasOf(typed);
  const own = messages === undefined ? {} : schemasOf(messages.document);
  const aliases = [
    ...Object.entries(schemas).map(([name, schema]) => alias(name, schema, 'components')),
    ...Object.entries(own)
      .filter(([name]) => !(name in schemas))
      .map(([name, schema]) => alias(name, schema, 'messageComponents')),
  ].toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const uses = (source: string) => aliases.some((alias) => alias.source === source);
  return [
    `// ${header(api)}`,
    ...(uses('messageComponents')
      ? [`import type { components as messageComponents } from './messages.ts';`]
      : []),
    ...(uses('components') ? [`import type { components } from './types.ts';`] : []),
    ...(aliases.length === 0 ? [] : ['']),
    `export { ${[...values].sort().join(', ')} } from './client.ts';`,
    `export type { ${[...types].sort().join(', ')} } from './client.ts';`,
    ...(messages === undefined
      ? []
      : [
          `export { ${messageExports.values.join(', ')} } from './messages.ts';`,
          `export type { ${messageExports.types.join(', ')} } from './messages.ts';`,
        ]),
    `export { ${tables.join(', ')} } from './operations.ts';`,
    `export type { ${shapes.join(', ')} } from './types.ts';`,
    '',
    ...aliases.flatMap(({ lines }) => lines),
    '',
  ].join('\n');
}

/** A schema as a type of its name. */
function alias(name: string, schema: Json, source: 'components' | 'messageComponents') {
  const type = `export type ${name} = ${source}['schemas'][${stringLiteral(name)}];`;
  return { name, source, lines: [...comment(schema), type] };
}

function comment(schema: Json): string[] {
  const description =
    isJsonObject(schema) && typeof schema.description === 'string' ? schema.description : '';
  return description.trim() === '' ? [] : [documentationComment([description])];
}
