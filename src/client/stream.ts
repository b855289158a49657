import type { CredentialPlace } from './api-table.ts';
import { randomUuid } from './random-uuid.ts';
import { StreamBuffer } from './stream-buffer.ts';
import { type ConnectionOwner, StreamConnection, type StreamMessage } from './stream-connection.ts';
import { StreamClosedError, StreamError, type StreamFailure } from './stream-error.ts';
import type { OpenedStream, OpenStream, StreamContext, StreamInput } from './stream-methods.ts';
import type { Closed } from './stream-socket.ts';
import type { StreamEntry, StreamTable } from './stream-table.ts';

/** Messages that may wait for their reader, or for a connection. */
const BUFFER = 1000;
/** Close codes from here on are those of the API (RFC 6455, section 7.4.2). */
const OWN_CODES = 4000;

/** A message of the client that waits for a connection. */
interface Waiting {
  readonly text: string;
  resolve(): void;
  reject(error: unknown): void;
}

/** The streams of an API, by the names of their methods. */
export function createStreams(table: StreamTable): OpenStream {
  return (name, context, input) => {
    const entry = table.streams[name];
    if (entry === undefined) throw new TypeError(`there is no stream ${name}`);
    return new Stream(table, entry, name, context, input);
  };
}

/**
 * One stream over as many connections as it takes: after a drop it goes on behind the last event that it has, so
 * that its reader sees every event once and in order.
 */
class Stream implements OpenedStream, ConnectionOwner {
  readonly #table: StreamTable;
  readonly #entry: StreamEntry;
  readonly #name: string;
  readonly #context: StreamContext;
  readonly #input: StreamInput;
  readonly #requestId: string;
  readonly #buffer = new StreamBuffer<StreamMessage>();
  readonly #waiting: Waiting[] = [];
  #connection: StreamConnection | undefined;
  #started = false;
  /** Ends the wait for another connection. */
  #wake: () => void = () => {};
  /** Of the latest event that has come. */
  #received: number | undefined;
  /** Of the event before the first that comes, where there was none yet. */
  #before = 0;
  /** The message that the reader works on. */
  #inHand: StreamMessage | undefined;
  /** The server's last complaint. */
  #complaint: StreamMessage | undefined;

  constructor(
    table: StreamTable,
    entry: StreamEntry,
    name: string,
    context: StreamContext,
    input: StreamInput,
  ) {
    this.#table = table;
    this.#entry = entry;
    this.#name = name;
    this.#context = context;
    this.#input = input;
    this.#received = input.lastSequence;
    this.#requestId = input.requestId ?? randomUuid();
  }

  async next(): Promise<IteratorResult<StreamMessage, undefined>> {
    const done = this.#inHand;
    this.#inHand = undefined;
    this.#workedOff(done);
    this.#start();
    const result = await this.#buffer.read();
    this.#inHand = result.value;
    return result;
  }

  async return(): Promise<IteratorResult<StreamMessage, undefined>> {
    this.#started = true;
    this.#buffer.clear();
    this.#end();
    return { done: true, value: undefined };
  }

  async send(command: unknown): Promise<void> {
    this.#start();
    const text = JSON.stringify(command);
    const bytes = new TextEncoder().encode(text).length;
    const most = this.#table.maxBytes;
    if (bytes > most)
      throw this.#failure('message-too-big', `a message has ${bytes} bytes; the server takes ${most}.`);
    if (this.#buffer.ended) throw this.#failure('ended', 'the stream has ended; nothing can be sent on it.');
    if (this.#connection?.send(text)) return;
    if (this.#waiting.length >= (this.#input.buffer ?? BUFFER))
      throw this.#failure('overflow', 'too many messages wait for a connection.');
    await new Promise<void>((resolve, reject) => this.#waiting.push({ text, resolve, reject }));
  }

  subscription(): object {
    const { type, resume } = this.#table.subscribe;
    const { subscribe } = this.#input;
    const wanted = typeof subscribe === 'function' ? subscribe() : subscribe;
    return { ...wanted, type, ...(this.#received === undefined ? {} : { [resume]: this.#received }) };
  }

  subscribed(message: StreamMessage): void {
    const { subscribed, sequence } = this.#table;
    if (message[subscribed.resumed] !== true) {
      // A snapshot takes the place of what is known; its number may be one that was seen before.
      this.#received = undefined;
      const before = message[sequence];
      this.#before = typeof before === 'number' ? before : 0;
    }
    for (const { text, resolve } of this.#waiting.splice(0)) {
      this.#connection?.send(text);
      resolve();
    }
  }

  received(message: StreamMessage): string | undefined {
    const { heartbeat, sequence: numbered, end, error } = this.#table;
    const number = message[numbered];
    const latest = this.#received ?? this.#before;
    if (message.type === heartbeat.type) {
      return typeof number === 'number' && number > latest
        ? `event ${number} was sent, but ${latest} is the latest that came`
        : undefined;
    }
    if (message.type === end) {
      this.#keep(message);
      this.#end();
      return undefined;
    }
    if (message.type === error) this.#complaint = message;
    if (typeof number === 'number') {
      // Sent once more after a drop.
      if (this.#received !== undefined && number <= this.#received) return undefined;
      this.#received = number;
    }
    if (this.#entry.types.includes(String(message.type))) this.#keep(message);
    else if (this.#buffer.size === 0 && this.#inHand === undefined) this.#workedOff(message);
    return undefined;
  }

  violated(what: string): void {
    const remedy = 'Server and description may be of different versions.';
    this.#end(this.#failure('contract-violated', `${what} came. ${remedy}`));
  }

  #keep(message: StreamMessage): void {
    const { buffer = BUFFER, overflow = 'error' } = this.#input;
    if (this.#buffer.size >= buffer) {
      if (overflow === 'error') {
        const remedy = "Read faster, ask for less, or take `overflow: 'drop-oldest'`.";
        this.#end(this.#failure('overflow', `more than ${buffer} messages wait for their reader. ${remedy}`));
        return;
      }
      this.#workedOff(this.#buffer.drop());
    }
    this.#buffer.push(message);
  }

  #workedOff(message: StreamMessage | undefined): void {
    const number = message?.[this.#table.sequence];
    if (typeof number === 'number') this.#connection?.workedOff(number);
  }

  #start(): void {
    if (this.#started) return;
    this.#started = true;
    const { signal } = this.#input;
    const abort = () => {
      this.#buffer.clear();
      this.#end(this.#failure('aborted', 'its reader has aborted it.', signal?.reason));
    };
    if (signal?.aborted) {
      abort();
      return;
    }
    signal?.addEventListener('abort', abort);
    this.#run()
      .then(
        () => this.#end(),
        (error: unknown) => this.#end(error),
      )
      .finally(() => signal?.removeEventListener('abort', abort));
  }

  #end(error?: unknown): void {
    this.#buffer.end(error);
    this.#connection?.end({ code: 1000, reason: '' });
    this.#wake();
    const lost = error ?? this.#failure('ended', 'the stream has ended before a message could be sent.');
    for (const { reject } of this.#waiting.splice(0)) reject(lost);
  }

  /** Connects, again and again, until the stream ends. */
  async #run(): Promise<void> {
    const { reconnect, closeCodes } = this.#table;
    const { attempts = Number.POSITIVE_INFINITY, onReconnect, webSocket } = this.#input;
    const url = this.#url();
    let failures = 0;
    let refused: { readonly credential: string; readonly error: unknown } | undefined;
    while (!this.#buffer.ended) {
      const { credential, place, renewable } = await this.#credential(refused?.credential);
      if (refused !== undefined && credential === refused.credential) throw refused.error;
      if (this.#buffer.ended) return;
      const connection = new StreamConnection(this.#table, this);
      this.#connection = connection;
      const upgrade = { name: this.#name, url, requestId: this.#requestId, credential, place, webSocket };
      await connection.open(this.#context, upgrade);
      const closed = await connection.closed;
      this.#connection = undefined;
      if (this.#buffer.ended) return;

      const error = this.#closedError(closed);
      const then = closeCodes[closed.code]?.then ?? (closed.code < OWN_CODES ? 'resume' : 'stop');
      if (then === 'stop') {
        if (closed.code === 1000) return;
        throw error;
      }
      if (then === 'renew-token') {
        // Whoever gives tokens gets one chance to give another, and again whenever one has worked.
        if (credential === undefined || !renewable || (refused && !connection.standing)) throw error;
        refused = { credential, error };
        continue;
      }
      refused = undefined;
      failures = connection.alive ? 1 : failures + 1;
      if (failures >= attempts) throw error;
      const wait = Math.random() * Math.min(reconnect.cap, reconnect.base * 2 ** (failures - 1));
      onReconnect?.({ stream: this.#name, attempt: failures, wait, error });
      await this.#pause(wait);
    }
  }

  #pause(wait: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, wait);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
      if (this.#buffer.ended) this.#wake();
    });
  }

  #url(): string {
    const { options, serializePath } = this.#context;
    const base = (options.baseUrl ?? this.#table.baseUrl).replace(/\/$/, '');
    const address = base + serializePath(this.#entry.path, this.#input.path ?? {});
    return new URL(address, globalThis.location?.href).href.replace(/^http/, 'ws');
  }

  async #credential(rejected: string | undefined): Promise<{
    readonly credential: string | undefined;
    readonly place: CredentialPlace | undefined;
    readonly renewable: boolean;
  }> {
    const { options, conventions } = this.#context;
    const { auth = {} } = options;
    const name = Object.keys(conventions.auth).find((known) => auth[known] !== undefined) ?? '';
    const given = auth[name];
    const renewable = typeof given === 'function';
    const credential = renewable ? await given(rejected === undefined ? {} : { rejected }) : given;
    return { credential, place: conventions.auth[name], renewable };
  }

  #closedError(closed: Closed): StreamError<string> {
    const { code: closeCode, reason } = closed;
    const { name } = this.#table.closeCodes[closeCode] ?? {};
    const said = reason === '' ? '' : `: ${reason}`;
    if (name === undefined && closeCode < OWN_CODES)
      return this.#failure('connection-lost', `the connection was lost (${closeCode})${said}.`);
    return new StreamClosedError({
      stream: this.#name,
      code: name ?? 'unexpected-close',
      message: `${this.#name}: the server has closed it with ${closeCode} (${name ?? 'not described'})${said}.`,
      requestId: this.#requestId,
      closeCode,
      reason,
      details: this.#complaint,
    });
  }

  #failure(code: StreamFailure, what: string, cause?: unknown): StreamError {
    const message = `${this.#name}: ${what}`;
    return new StreamError({ stream: this.#name, code, message, requestId: this.#requestId, cause });
  }
}
