import { randomUuid } from './random-uuid.ts';
import type { StreamContext } from './stream-methods.ts';
import { type Closed, openSocket, type StreamSocket, type Upgrade } from './stream-socket.ts';
import type { StreamTable } from './stream-table.ts';

/** A message, as far as every stream knows it. */
export type StreamMessage = Readonly<Record<string, unknown>>;

/** The stream that a connection serves. */
export interface ConnectionOwner {
  /** The first message. */
  subscription(): object;
  /** The subscription stands. */
  subscribed(message: StreamMessage): void;
  /** @returns why the connection is of no more use, where it is not */
  received(message: StreamMessage): string | undefined;
  /** What came is no message; the stream cannot go on. */
  violated(what: string): void;
}

/** The connection is lost, or given up from this side (RFC 6455, section 7.4.1). */
const LOST = 1006;

/**
 * One connection of a stream: subscribes, says what was worked off, and pings where there is nothing to say. One that
 * falls silent is given up.
 */
export class StreamConnection {
  /** How it ended. */
  readonly closed: Promise<Closed>;
  /** Whether the subscription stands, or has stood. */
  standing = false;
  /** Whether anything has come after that. */
  alive = false;
  readonly #table: StreamTable;
  readonly #owner: ConnectionOwner;
  #settle: (closed: Closed) => void = () => {};
  #ended = false;
  #socket: StreamSocket | undefined;
  #silence: ReturnType<typeof setTimeout> | undefined;
  #acknowledging: ReturnType<typeof setTimeout> | undefined;
  #pinging: ReturnType<typeof setTimeout> | undefined;
  /** Milliseconds after which a silent connection is lost. */
  #patience: number;
  #unacknowledged = 0;
  #workedOff: number | undefined;

  constructor(table: StreamTable, owner: ConnectionOwner) {
    this.#table = table;
    this.#owner = owner;
    this.#patience = table.heartbeat.every * table.heartbeat.missed;
    this.closed = new Promise((resolve) => {
      this.#settle = resolve;
    });
  }

  /** @throws {StreamError} when there is no way to connect */
  async open(context: StreamContext, upgrade: Upgrade): Promise<void> {
    this.#listen();
    const socket = await openSocket(this.#table, context, upgrade, {
      opened: () => this.#write(JSON.stringify(this.#owner.subscription())),
      received: (data) => this.#received(data),
      closed: (closed) => this.end(closed),
    });
    this.#socket = socket;
    if (this.#ended) socket.close();
  }

  /** @returns whether it could be sent: the subscription stands */
  send(text: string): boolean {
    if (this.standing && !this.#ended) this.#write(text);
    return this.standing && !this.#ended;
  }

  /** An event was worked off, and all before it. */
  workedOff(sequence: number): void {
    const { events, within } = this.#table.acknowledge;
    if (this.#ended || sequence <= (this.#workedOff ?? -1)) return;
    this.#workedOff = sequence;
    this.#unacknowledged++;
    if (this.#unacknowledged >= events) this.#acknowledge();
    else this.#acknowledging ??= setTimeout(() => this.#acknowledge(), within);
  }

  /** Closes it, if it is not closed yet. */
  end(closed: Closed): void {
    if (this.#ended) return;
    this.#ended = true;
    for (const timer of [this.#silence, this.#acknowledging, this.#pinging]) clearTimeout(timer);
    this.#socket?.close();
    this.#settle(closed);
  }

  #received(data: unknown): void {
    if (this.#ended) return;
    this.#listen();
    const message = readMessage(data);
    if (message === undefined) {
      this.#owner.violated('something that is no message');
      return;
    }
    const { subscribed, heartbeat, ping } = this.#table;
    if (message.type === subscribed.type) {
      const seconds = message[subscribed.heartbeat];
      if (typeof seconds === 'number') this.#patience = seconds * 1000 * this.#table.heartbeat.missed;
      this.#listen();
      this.standing = true;
      this.#owner.subscribed(message);
      return;
    }
    this.alive ||= this.standing;
    if (message.type === ping.answer) return;
    const lost = this.#owner.received(message);
    // It says so where the gap is seen; a heartbeat is nothing else.
    if (lost !== undefined && message.type === heartbeat.type) this.end({ code: LOST, reason: lost });
  }

  /** Waits for another sign of life. */
  #listen(): void {
    clearTimeout(this.#silence);
    this.#silence = setTimeout(
      () => this.end({ code: LOST, reason: `nothing came for ${this.#patience} ms` }),
      this.#patience,
    );
  }

  #acknowledge(): void {
    clearTimeout(this.#acknowledging);
    this.#acknowledging = undefined;
    this.#unacknowledged = 0;
    const { acknowledge, sequence } = this.#table;
    if (this.standing) this.#write(JSON.stringify({ type: acknowledge.type, [sequence]: this.#workedOff }));
  }

  #write(text: string): void {
    this.#socket?.send(text);
    clearTimeout(this.#pinging);
    const { type, nonce, within } = this.#table.ping;
    // In time for a slow way to the server.
    this.#pinging = setTimeout(
      () => this.#write(JSON.stringify({ type, [nonce]: randomUuid().slice(0, 8) })),
      within / 2,
    );
  }
}

function readMessage(data: unknown): StreamMessage | undefined {
  if (typeof data !== 'string') return undefined;
  try {
    const value: unknown = JSON.parse(data);
    return isMessage(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isMessage(value: unknown): value is StreamMessage {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
