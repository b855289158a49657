import type { Contract, Json, JsonObject, LoadedApi } from '../contract/types.ts';
import { clientExports } from './client-file.ts';
import { documentationComment } from './documentation-comment.ts';
import { header } from './header.ts';
import { isJsonObject } from './map-schemas.ts';
import { messageExports } from './messages-file.ts';
import { schemasOf } from './schemas-of.ts';
import { securityExports } from './security-file.ts';
import { streamsOf } from './stream-table.ts';
import { streamGuards, streamRuntime, streamTypes } from './streams-file.ts';
import type { TypedMessages } from './typed-messages.ts';
import { stringLiteral } from './typescript-literal.ts';
import { webhookExports, webhookRuntime, webhookTable } from './webhooks-file.ts';

/** What the index exports besides the schemas. */
const tables = ['errorCodes'];
const shapes = ['components', 'paths', 'webhooks'];

/** What a call can throw besides the error of its API: the same classes for every API, by the file that has them. */
const errors = {
  'call-error.ts': ['AbortError', 'CallError', 'ContractError', 'NetworkError', 'ParseError', 'TimeoutError'],
  'credentials.ts': ['CredentialError'],
  'serialize-path.ts': ['PathParameterError'],
};

/** The names that the index takes for itself. */
export function reservedNames({ contract, channels }: LoadedApi): readonly string[] {
  const { values, types } = clientExports(contract.conventions.name);
  const messages = channels === undefined ? [] : [...messageExports.values, ...messageExports.types];
  const webhooks =
    webhookTable(contract) === undefined
      ? []
      : [...webhookExports.values, ...webhookExports.types, ...Object.values(webhookRuntime).flat()];
  const streams =
    streamsOf(channels).length === 0
      ? []
      : [...streamTypes, ...streamGuards, ...Object.values(streamRuntime).flat()];
  return [
    ...values,
    ...types,
    ...tables,
    ...shapes,
    ...messages,
    ...webhooks,
    ...streams,
    ...securityExports(contract),
    ...Object.values(errors).flat(),
  ];
}

/**
 * What users import: the client, the tables, and every schema as a type of its name.
 *
 * @param typed the description as `typedDocument` prepares it
 * @param messages of the channels, where the API has any; schemas that only messages consist of are exported too
 * @param streams whether the channels are streams of the client
 */
export function indexFile(
  contract: Contract,
  typed: JsonObject,
  messages: TypedMessages | undefined,
  streams = false,
): string {
  const { api, conventions } = contract;
  const { values, types } = clientExports(conventions.name);
  const webhooks = webhookTable(contract) !== undefined;
  const security = securityExports(contract);
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
    ...Object.entries({
      ...errors,
      ...(webhooks ? webhookRuntime : {}),
    }).map(([file, names]) => `export { ${names.join(', ')} } from '../../src/client/${file}';`),
    `export { ${[...values, ...(streams ? streamGuards : [])].sort().join(', ')} } from './client.ts';`,
    `export type { ${[...types].sort().join(', ')} } from './client.ts';`,
    ...(messages === undefined
      ? []
      : [
          `export { ${messageExports.values.join(', ')} } from './messages.ts';`,
          `export type { ${messageExports.types.join(', ')} } from './messages.ts';`,
        ]),
    `export { ${tables.join(', ')} } from './operations.ts';`,
    ...(security.length === 0 ? [] : [`export { ${security.join(', ')} } from './security.ts';`]),
    ...(streams
      ? [
          ...Object.entries(streamRuntime).map(
            ([file, names]) => `export type { ${names.join(', ')} } from '../../src/client/${file}';`,
          ),
          `export type { ${streamTypes.join(', ')} } from './streams.ts';`,
        ]
      : []),
    `export type { ${shapes.join(', ')} } from './types.ts';`,
    ...(webhooks
      ? [
          `export { ${webhookExports.values.join(', ')} } from './webhooks.ts';`,
          `export type { ${webhookExports.types.join(', ')} } from './webhooks.ts';`,
        ]
      : []),
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
