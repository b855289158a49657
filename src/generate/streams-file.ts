import type { ChannelContract, Json } from '../contract/types.ts';
import { header } from './header.ts';
import { closeNames, controlTypes, streamsOf, streamTable, subscriptionNeeded } from './stream-table.ts';
import { propertyName, stringLiteral, typescriptLiteral } from './typescript-literal.ts';

/** What the streams module exports besides what opens them. */
export const streamTypes = [
  'StreamCloseName',
  'StreamCommandOf',
  'StreamInputOf',
  'StreamMessageOf',
  'StreamName',
  'StreamSubscriptionOf',
] as const;

/**
 * What the index exports besides, the same for every API with streams, by the file that has it. Types only: a class
 * would be loaded by every app, as what the streams run on needs it too.
 */
export const streamRuntime = {
  'stream-error.ts': ['StreamClosedError', 'StreamError', 'StreamFailure'],
  'stream-methods.ts': ['MessageStream', 'ReconnectContext', 'StreamOptions'],
} as const;

/** What the client module exports besides where there are streams. */
export const streamGuards = ['isStreamClosed', 'isStreamError'] as const;

/** The streams of an API: their types, and the table that they run on, which is loaded with the first of them. */
export function streamsFile(api: string, channels: ChannelContract): string {
  const streams = streamsOf(channels);
  const { sent, received } = controlTypes(channels);
  const [subscribe = ''] = received;
  const table = streamTable(api, channels);
  return `// ${header(api, 'asyncapi.yaml')}
import { createStreams } from '../../src/client/stream.ts';
import type { StreamOptions, SubscribeInput } from '../../src/client/stream-methods.ts';
import type { ClientMessageOf, ServerMessageOf } from './messages.ts';

/** The streams, each with its channel. */
interface Channels {
${streams.map(({ method, channel }) => `  ${method}: ${stringLiteral(channel.name)};\n`).join('')}}

/** What stands in the addresses of the streams. */
interface Paths {
${streams.map(({ method, channel }) => `  ${method}: ${pathType(channel.address)};\n`).join('')}}

/** The name of a stream. */
export type StreamName = keyof Channels;

/** What a stream gives. The client itself deals with ${list(sent)}. */
export type StreamMessageOf<Name extends StreamName> = Exclude<
  ServerMessageOf<Channels[Name]>,
  { readonly type: ${union(sent)} }
>;

/** What can be sent on a stream. The client itself sends ${list(received)}. */
export type StreamCommandOf<Name extends StreamName> = Exclude<
  ClientMessageOf<Channels[Name]>,
  { readonly type: ${union(received)} }
>;

/** What the subscription of a stream can say. */
export type StreamSubscriptionOf<Name extends StreamName> = Omit<
  Extract<ClientMessageOf<Channels[Name]>, { readonly type: ${stringLiteral(subscribe)} }>,
  'type' | ${stringLiteral(table.subscribe.resume)}
>;

/** What a stream takes. */
export type StreamInputOf<Name extends StreamName> = StreamOptions &
  Paths[Name] &
  SubscribeInput<StreamSubscriptionOf<Name>>;

/** The names of the close codes: the \`code\` of a \`StreamClosedError\`. */
export type StreamCloseName = ${union(closeNames(channels))};

/** Opens a stream by the name of its method. */
export const openStream = createStreams(${typescriptLiteral(json(table))});
`;
}

/** The methods of the streams in the interface of a client, and whether they need an input. */
export function streamMethods(channels: ChannelContract | undefined) {
  return channels === undefined
    ? []
    : streamsOf(channels).map(({ method, channel }) => ({
        method,
        channel,
        needed: channel.address.includes('{') || subscriptionNeeded(channels, channel),
      }));
}

function pathType(address: string): string {
  const names = [...address.matchAll(/\{([^{}]+)\}/g)].map(([, name = '']) => name);
  if (names.length === 0) return '{ readonly path?: Readonly<Record<string, never>> }';
  return `{ readonly path: { ${names.map((name) => `readonly ${propertyName(name)}: string`).join('; ')} } }`;
}

function union(texts: readonly string[]): string {
  return texts.length === 0 ? 'never' : texts.map(stringLiteral).join(' | ');
}

function list(texts: readonly string[]): string {
  return texts.map((text) => `\`${text}\``).join(', ');
}

/** The table is JSON through and through; its type only says less than `Json` does. */
function json(table: object): Json {
  const parsed: Json = JSON.parse(JSON.stringify(table));
  return parsed;
}
