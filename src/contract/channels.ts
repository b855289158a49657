import { join } from 'node:path';
import { bundleSources } from './bundle.ts';
import type { Channel, ChannelContract, Message } from './companion-types.ts';
import { items, text } from './description-reader.js';
import { deepFreeze } from './freeze.ts';
import { escapeSegment, fromPointer, isObject, localPointer, valueAt } from './pointer.js';
import { ContractError, type Problem } from './problem.ts';
import { followReferences } from './reference-graph.ts';
import { dereference } from './references.js';
import type { SourceFile } from './source-file.ts';
import { createSourceMap } from './source-map.ts';
import type { Sources } from './sources.ts';
import type { Example, Json, JsonObject, Pointer } from './types.ts';

/** What was loaded of a root file, and by which files: a save of the HTTP API seldom concerns the channels. */
const loaded = new WeakMap<SourceFile, { readonly contract: ChannelContract; readonly sources: Sources }>();

/**
 * Loads the channels of an API, where it has any.
 *
 * @param folder the absolute path of the API's folder
 * @throws {ContractError} with every problem found
 */
export async function loadChannels(
  sources: Sources,
  api: string,
  folder: string,
): Promise<ChannelContract | undefined> {
  const root = join(folder, 'asyncapi.yaml');
  const file = sources.read(root);
  if (file === undefined) return undefined;
  const known = loaded.get(file);
  if (known?.contract.files.every((path) => sources.read(path) === known.sources.read(path)))
    return known.contract;
  const refuse = (problems: readonly Problem[]): void => {
    if (problems.length > 0) throw new ContractError(api, problems);
  };
  refuse(file.problems);
  if (!isObject(file.value) || !/^3\.\d+\.\d+$/.test(String(file.value.asyncapi))) {
    refuse([
      file.problem(
        'asyncapi-version',
        '/asyncapi',
        'the channels are described by AsyncAPI 3: write `asyncapi: 3.0.0`.',
      ),
    ]);
  }
  const graph = followReferences(sources, [root]);
  refuse(graph.problems);
  const { document, complaints } = await bundleSources(sources, root, {});
  refuse(
    complaints.map(({ message, path, pointer = '' }) => {
      const source = path === undefined ? file : (sources.read(path) ?? file);
      return source.problem('bundle', pointer, message);
    }),
  );
  const contract: ChannelContract = deepFreeze({
    root,
    files: graph.files,
    document,
    channels: readChannels(document, file.value),
    locate: createSourceMap(sources, root, graph.targets),
  });
  loaded.set(file, { contract, sources });
  return contract;
}

/** @param source the root file: bundling writes out the references by which operations name messages */
function readChannels(document: JsonObject, source: unknown): Channel[] {
  const uses = usesOf(source);
  return Object.keys(objectAt(document, '/channels')).flatMap((name) => {
    const { value, pointer } = dereference(document, `/channels/${escapeSegment(name)}`);
    if (!isObject(value)) return [];
    const messages = readMessages(document, pointer);
    const used = (action: string) => {
      const own = uses.filter((use) => use.channel === name && use.action === action);
      // An operation without a list of messages takes all of its channel.
      if (own.some((use) => use.messages === undefined)) return messages;
      return messages.filter((message) => own.some((use) => use.messages?.includes(message.name)));
    };
    return [
      {
        name,
        address: text(value.address),
        description: text(value.description),
        pointer,
        sent: used('send'),
        received: used('receive'),
      },
    ];
  });
}

/** What an operation does with a channel, by the names of channel and messages. */
interface Use {
  readonly action: string;
  readonly channel: string;
  readonly messages: readonly string[] | undefined;
}

function usesOf(source: unknown): Use[] {
  const operations = valueAt(source, '/operations');
  return Object.values(isObject(operations) ? operations : {}).flatMap((operation) => {
    if (!isObject(operation)) return [];
    const { action, channel, messages } = operation;
    return [
      {
        action: text(action),
        channel: lastSegment(channel),
        messages: Array.isArray(messages) ? messages.map(lastSegment) : undefined,
      },
    ];
  });
}

/** `StreamEnd` of `{ $ref: '#/channels/runs/messages/StreamEnd' }`. */
function lastSegment(reference: unknown): string {
  const target =
    isObject(reference) && typeof reference.$ref === 'string' ? localPointer(reference.$ref) : undefined;
  return (target === undefined ? undefined : fromPointer(target).at(-1)) ?? '';
}

function readMessages(document: JsonObject, channel: Pointer): Message[] {
  return Object.keys(objectAt(document, `${channel}/messages`)).flatMap((name) => {
    const { value, pointer } = dereference(document, `${channel}/messages/${escapeSegment(name)}`);
    if (!isObject(value)) return [];
    return [
      {
        name,
        description: text(value.description) || text(value.summary),
        pointer,
        ...(value.payload === undefined ? {} : { payloadPointer: `${pointer}/payload` }),
        examples: items(value.examples).flatMap((example: unknown, index): Example[] => {
          if (!isObject(example) || example.payload === undefined) return [];
          return [
            {
              name: text(example.name) || String(index),
              summary: text(example.summary),
              pointer: `${pointer}/examples/${index}/payload`,
              // The document is JSON, so what stands in it is JSON.
              value: example.payload as Json,
            },
          ];
        }),
      },
    ];
  });
}

function objectAt(document: JsonObject, pointer: Pointer): Record<string, unknown> {
  const value = valueAt(document, pointer);
  return isObject(value) ? value : {};
}
