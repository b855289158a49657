import type { ConventionTable } from './api-table.ts';
import type { ApiClientOptions } from './client-options.ts';
import { serializePath } from './serialize-path.ts';
import type { StreamError } from './stream-error.ts';
import type { WebSocketFactory } from './stream-socket.ts';

/**
 * The messages of a stream, for one reader. It connects when the first one is asked for; leaving a `for await`
 * closes the connection.
 *
 * @typeParam Message what the server sends
 * @typeParam Command what a client can send
 */
export interface MessageStream<Message, Command>
  extends AsyncIterableIterator<Message, undefined, undefined> {
  next(): Promise<IteratorResult<Message, undefined>>;
  return(): Promise<IteratorResult<Message, undefined>>;
  [Symbol.asyncIterator](): MessageStream<Message, Command>;
  /**
   * Sends a message, once the subscription stands; while the stream reconnects it waits. Kept means given to the
   * connection: what was under way when one is lost may not have arrived.
   *
   * @throws {StreamError} when the message is too big, too many wait, or the stream ends before
   */
  send(command: Command): Promise<void>;
}

/** Why there is another connection, and when. */
export interface ReconnectContext {
  /** The name of the method that opened the stream. */
  readonly stream: string;
  /** From 1, counted anew whenever something was received. */
  readonly attempt: number;
  /** Milliseconds until then. */
  readonly wait: number;
  readonly error: StreamError<string>;
}

/** How a stream is read. */
export interface StreamOptions {
  /** The event to go on after: the `sequence` of the latest one that was worked off, of an earlier stream perhaps. */
  readonly lastSequence?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Messages that may wait for their reader; 1000 where left out. */
  readonly buffer?: number | undefined;
  /**
   * When more come. `error`, where left out: the stream fails with the code `overflow` once what waits was read.
   * `drop-oldest`: the oldest goes, and counts as worked off.
   */
  readonly overflow?: 'error' | 'drop-oldest' | undefined;
  /** Connections in a row on which nothing was received, after which the stream fails; no bound where left out. */
  readonly attempts?: number | undefined;
  /** Before each wait for another connection. */
  readonly onReconnect?: ((context: ReconnectContext) => void) | undefined;
  /** The correlation id of the connections, where the platform lets them have one; a random UUID where left out. */
  readonly requestId?: string | undefined;
  /** Makes connections instead of the platform. The credential is in the subprotocols. */
  readonly webSocket?: WebSocketFactory | undefined;
}

/** What the subscription says, as required as its properties are; a function is asked before each connection. */
export type SubscribeInput<Subscription> =
  Record<never, never> extends Subscription
    ? { readonly subscribe?: Subscription | (() => Subscription) | undefined }
    : { readonly subscribe: Subscription | (() => Subscription) };

/** What the method of a stream takes. */
export interface StreamInput extends StreamOptions {
  readonly path?: Readonly<Record<string, unknown>>;
  /** What the subscription says; a function is asked before each connection. */
  readonly subscribe?: object | (() => object) | undefined;
}

/** What a stream has of its client. */
export interface StreamContext {
  readonly conventions: ConventionTable;
  readonly options: ApiClientOptions;
  readonly serializePath: typeof serializePath;
}

/** A stream that was opened. */
export interface OpenedStream {
  next(): Promise<unknown>;
  return(): Promise<unknown>;
  send(command: unknown): Promise<void>;
}

/** Opens a stream by the name of its method. */
export type OpenStream = (name: string, context: StreamContext, input: StreamInput) => OpenedStream;

/**
 * Gives a client the methods of its streams. An app that calls none of them does not load what is behind them.
 *
 * @param names the methods, apart by spaces
 * @returns the client
 */
export function addStreams<Client extends object>(
  client: Client,
  names: string,
  load: () => Promise<{ readonly openStream: OpenStream }>,
  conventions: ConventionTable,
  options: ApiClientOptions,
): Client {
  for (const name of names.split(' ')) {
    Reflect.set(client, name, (input: StreamInput = {}) => {
      let opened: Promise<OpenedStream> | undefined;
      const ask = (what: keyof OpenedStream) => async (command?: unknown) => {
        opened ??= load().then((streams) =>
          streams.openStream(name, { conventions, options, serializePath }, input),
        );
        return (await opened)[what](command);
      };
      return {
        next: ask('next'),
        return: ask('return'),
        send: ask('send'),
        [Symbol.asyncIterator]() {
          return this;
        },
      };
    });
  }
  return client;
}
