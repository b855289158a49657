import { join } from 'node:path';
import { bundleSources } from './bundle.ts';
import type { Channel, ChannelContract, Message } from './companion-types.ts';
import { deepFreeze } from './freeze.ts';
import { escapeSegment, isObject, valueAt } from './pointer.js';
import { ContractError, type Problem } from './problem.ts';
import { followReferences } from './reference-graph.ts';
import { dereference } from './references.js';
import { createSourceMap } from './source-map.ts';
import type { Sources } from './sources.ts';
import type { Example, Json, JsonObject, Pointer } from './types.ts';

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
  refuse(complaints.map(({ message, pointer = '' }) => file.problem('bundle', pointer, message)));
  return deepFreeze({
    root,
    files: graph.files,
    document,
    channels: readChannels(document),
    locate: createSourceMap(sources, root, graph.targets),
  });
}

function readChannels(document: JsonObject): Channel[] {
  const uses = operationsByChannel(document);
  return Object.keys(objectAt(document, '/channels')).flatMap((name) => {
    const { value, pointer } = dereference(document, `/channels/${escapeSegment(name)}`);
    if (!isObject(value)) return [];
    const messages = readMessages(document, pointer);
    const used = (action: string) => {
      const named = uses.filter((use) => use.channel === pointer && use.action === action);
      // An operation without a list of messages takes all of its channel.
      if (named.some((use) => use.messages === undefined)) return messages;
      const pointers = new Set(named.flatMap((use) => use.messages ?? []));
      return messages.filter((message) => pointers.has(message.pointer));
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

interface Use {
  readonly action: string;
  readonly channel: Pointer;
  readonly messages: readonly Pointer[] | undefined;
}

function operationsByChannel(document: JsonObject): Use[] {
  return Object.values(objectAt(document, '/operations')).flatMap((operation) => {
    if (!isObject(operation)) return [];
    const target = (node: unknown) =>
      isObject(node) && typeof node.$ref === 'string'
        ? dereference(document, node.$ref.slice(1)).pointer
        : '';
    const { messages } = operation;
    return [
      {
        action: text(operation.action),
        channel: target(operation.channel),
        messages: Array.isArray(messages) ? messages.map(target) : undefined,
      },
    ];
  });
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
        examples: (Array.isArray(value.examples) ? value.examples : []).flatMap(
          (example: unknown, index): Example[] => {
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
          },
        ),
      },
    ];
  });
}

function objectAt(document: JsonObject, pointer: Pointer): Record<string, unknown> {
  const value = valueAt(document, pointer);
  return isObject(value) ? value : {};
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
