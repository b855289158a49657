import type { OpenAPI3 } from 'openapi-typescript';
import type { JsonObject } from '../contract/types.ts';
import { documentationComment } from './documentation-comment.ts';
import { header } from './header.ts';
import { isJsonObject, mapValues } from './map-schemas.ts';
import { factory, typescriptOf } from './openapi-typescript.ts';
import { schemasOf } from './schemas-of.ts';
import { sharedSchemas } from './shared-schemas.ts';
import { stringType, stringTypeImport } from './string-type.ts';
import type { TypedChannel, TypedMessage, TypedMessages } from './typed-messages.ts';
import { propertyName, stringLiteral, typescriptLiteral } from './typescript-literal.ts';

/** What the messages module exports, by kind. */
export const messageExports = {
  values: ['channels'],
  types: ['ChannelName', 'ClientMessageOf', 'ClientMessages', 'ServerMessageOf', 'ServerMessages'],
} as const;

/** Marks a schema that the types of the HTTP API have already. */
const SHARED = 'x-shared';

/**
 * The channels of an API: a table of their addresses, and the types of what is sent on them in both directions.
 *
 * @param typed the description as `typedDocument` prepares it: what it shares with the messages is not written again
 */
export function messagesFile(api: string, { document, channels }: TypedMessages, typed: JsonObject): string {
  const shared = sharedSchemas(document, typed);
  const schemas = mapValues(schemasOf(document), (schema, name) =>
    shared.has(name) ? { [SHARED]: name } : schema,
  );
  const stub = structuredClone({ ...document, components: { schemas } });
  // `typedMessages` has made this an OpenAPI 3.1 document.
  const text = typescriptOf(stub as unknown as OpenAPI3, schemaType)
    // A document without paths has nothing to say about them.
    .replace(/^export type (paths|webhooks|\$defs|operations) = Record<string, never>;\n/gm, '');
  const imports = shared.size === 0 ? '' : `import type { components as http } from './types.ts';\n`;
  return `// ${header(api, 'asyncapi.yaml')}
${stringTypeImport(text)}${imports}
/** The channels: the address of each below the server, and the names of its parameters. */
export const channels = ${typescriptLiteral(channelTable(channels))} as const;

/** The name of a channel. */
export type ChannelName = keyof typeof channels;

/** What the server sends on each channel: the payloads by the names of their messages. */
export interface ServerMessages {
${channels.map(({ channel, sent }) => channelMember(channel.name, sent)).join('\n')}
}

/** What a client sends on each channel: the payloads by the names of their messages. */
export interface ClientMessages {
${channels.map(({ channel, received }) => channelMember(channel.name, received)).join('\n')}
}

/** What the server sends on a channel; with the name of a message, that one alone. */
export type ServerMessageOf<
  Name extends ChannelName,
  Message extends keyof ServerMessages[Name] = keyof ServerMessages[Name],
> = ServerMessages[Name][Message];

/** What a client sends on a channel; with the name of a message, that one alone. */
export type ClientMessageOf<
  Name extends ChannelName,
  Message extends keyof ClientMessages[Name] = keyof ClientMessages[Name],
> = ClientMessages[Name][Message];

${text}`;
}

function channelTable(channels: readonly TypedChannel[]): JsonObject {
  return Object.fromEntries(
    channels.map(({ channel: { name, address } }) => [
      name,
      { address, parameters: [...address.matchAll(/\{([^{}]+)\}/g)].map(([, parameter = '']) => parameter) },
    ]),
  );
}

function channelMember(name: string, messages: readonly TypedMessage[]): string {
  const members = messages.map(({ message, schema }) => {
    const comment =
      message.description === '' ? '' : `${documentationComment([message.description], '    ')}\n`;
    return `${comment}    ${propertyName(message.name)}: components['schemas'][${stringLiteral(schema)}];\n`;
  });
  return `  ${propertyName(name)}: {${members.length === 0 ? '' : `\n${members.join('')}  `}};`;
}

function schemaType(schema: unknown): ReturnType<typeof stringType> {
  if (!isJsonObject(schema) || typeof schema[SHARED] !== 'string') return stringType(schema);
  const literal = (text: string) => factory.createLiteralTypeNode(factory.createStringLiteral(text));
  const schemas = factory.createIndexedAccessTypeNode(
    factory.createTypeReferenceNode('http'),
    literal('schemas'),
  );
  return factory.createIndexedAccessTypeNode(schemas, literal(schema[SHARED]));
}
