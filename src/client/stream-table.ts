/** What a close code asks of the client: come back, come back with another credential, or stay away. */
export type CloseAnswer = 'resume' | 'renew-token' | 'stop';

/** One stream: where it is, and what is known to come on it. */
export interface StreamEntry {
  /** The path template below the server. */
  readonly path: string;
  /** The types of the messages that the server sends; others came after this description and are passed over. */
  readonly types: readonly string[];
}

/** What the client has to know of the streams of an API: generated from its AsyncAPI. Times in milliseconds. */
export interface StreamTable {
  /** The URL of the first server. */
  readonly baseUrl: string;
  /** By the names of the methods. */
  readonly streams: Readonly<Record<string, StreamEntry>>;
  /** By close code (RFC 6455, section 7.4). */
  readonly closeCodes: Readonly<Record<string, { readonly name: string; readonly then: CloseAnswer }>>;
  /** The subprotocol that every connection asks for. */
  readonly subprotocol: string;
  /** What stands before the credential where it is a second subprotocol. */
  readonly tokenSubprotocol: string;
  /** The close codes that HTTP statuses stand for where an upgrade is refused. */
  readonly refusals: Readonly<Record<string, string>>;
  /** The property of events that numbers them. */
  readonly sequence: string;
  /** The first message of the client, and its property that says where to go on. */
  readonly subscribe: { readonly type: string; readonly resume: string };
  /** The answer to it: whether the stream goes on where it was left, and the seconds between heartbeats. */
  readonly subscribed: { readonly type: string; readonly resumed: string; readonly heartbeat: string };
  /** How often the client says what it has worked off. */
  readonly acknowledge: { readonly type: string; readonly events: number; readonly within: number };
  /** How many heartbeats may stay away. */
  readonly heartbeat: { readonly type: string; readonly every: number; readonly missed: number };
  /** What the client sends where it has nothing else to say, before `within` is over. */
  readonly ping: {
    readonly type: string;
    readonly nonce: string;
    readonly answer: string;
    readonly within: number;
  };
  /** The type of the last message. */
  readonly end: string;
  /** The type of the message that says what is wrong with a message of the client. */
  readonly error: string;
  /** Bytes of a message of the client. */
  readonly maxBytes: number;
  /** The waits before another connection: they double from `base` to `cap`, with full jitter. */
  readonly reconnect: { readonly base: number; readonly cap: number };
}
