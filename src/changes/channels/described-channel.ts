import { escapeSegment, fromPointer, isObject, localPointer } from '../../contract/pointer.js';
import { dereference } from '../../contract/references.js';
import type { JsonObject, Pointer } from '../../contract/types.ts';
import { isSame } from '../is-same.ts';

type Node = Readonly<Record<string, unknown>>;

/** A channel as one version describes it. */
export interface DescribedChannel {
  readonly name: string;
  readonly address: string;
  readonly node: Node;
  readonly pointer: Pointer;
  /** What the server sends, and what it receives, by name. */
  readonly sent: ReadonlyMap<string, DescribedMessage>;
  readonly received: ReadonlyMap<string, DescribedMessage>;
}

export interface DescribedMessage {
  readonly name: string;
  readonly node: Node;
  readonly pointer: Pointer;
}

/**
 * The channels of an AsyncAPI 3 document. Its operations say who sends: `send` is the server, `receive` what it takes;
 * an operation without a list of messages takes all of its channel.
 */
export function describedChannels(document: JsonObject): readonly DescribedChannel[] {
  const operations = Object.keys(objectAt(document, '/operations')).map((name) =>
    objectAt(document, `/operations/${escapeSegment(name)}`),
  );
  return Object.keys(objectAt(document, '/channels')).flatMap((name) => {
    const { value, pointer } = dereference(document, `/channels/${escapeSegment(name)}`);
    if (!isObject(value)) return [];
    const messages = messagesOf(document, pointer);
    const own = operations.filter(
      ({ channel }) => names(channel, '/channels') === name || isSame(channel, value),
    );
    const used = (action: string) => {
      const found = new Map<string, DescribedMessage>();
      for (const operation of own.filter((one) => one.action === action)) {
        for (const message of messages.filter((one) => takes(document, operation, one)))
          found.set(message.name, message);
      }
      return found;
    };
    const address = typeof value.address === 'string' ? value.address : '';
    return [{ name, address, node: value, pointer, sent: used('send'), received: used('receive') }];
  });
}

function messagesOf(document: JsonObject, channel: Pointer): readonly DescribedMessage[] {
  return Object.keys(objectAt(document, `${channel}/messages`)).flatMap((name) => {
    const { value, pointer } = dereference(document, `${channel}/messages/${escapeSegment(name)}`);
    return isObject(value) ? [{ name, node: value, pointer }] : [];
  });
}

/** Bundling writes out the references by which operations name messages, so one may stand there itself. */
function takes(document: JsonObject, { messages }: Node, { name, node }: DescribedMessage): boolean {
  if (!Array.isArray(messages)) return true;
  return messages.some((message: unknown) => {
    if (!isObject(message) || typeof message.$ref !== 'string') return isSame(message, node);
    const target = localPointer(message.$ref);
    if (target === undefined) return false;
    return fromPointer(target).at(-1) === name || dereference(document, target).value === node;
  });
}

function names(reference: unknown, section: Pointer): string | undefined {
  if (!isObject(reference) || typeof reference.$ref !== 'string') return undefined;
  const target = localPointer(reference.$ref);
  return target?.startsWith(`${section}/`) ? fromPointer(target).at(-1) : undefined;
}

function objectAt(document: JsonObject, pointer: Pointer): Node {
  const { value } = dereference(document, pointer);
  return isObject(value) ? value : {};
}
