/** Why a stream failed, where the server did not close it. */
export type StreamFailure =
  | 'aborted'
  | 'connection-lost'
  | 'contract-violated'
  | 'credential-not-sendable'
  | 'ended'
  | 'message-too-big'
  | 'no-websocket'
  | 'overflow';

/** What a stream tells when it fails. */
export interface StreamErrorFacts<Code extends string = string> {
  readonly stream: string;
  readonly code: Code;
  readonly message: string;
  readonly requestId?: string | undefined;
  readonly cause?: unknown;
}

/**
 * A stream that failed. It holds no credential.
 *
 * @typeParam Code why: a `StreamFailure`, or the name of a close code
 */
export class StreamError<Code extends string = StreamFailure> extends Error {
  override readonly name: string = 'StreamError';
  readonly code: Code;
  /** The name of the method that opened it. */
  readonly stream: string;
  /** Ties this failure to the logs of the server, where the platform lets a connection have one. */
  readonly requestId: string | undefined;

  constructor({ stream, code, message, requestId, cause }: StreamErrorFacts<Code>) {
    super(message, cause === undefined ? undefined : { cause });
    this.stream = stream;
    this.code = code;
    this.requestId = requestId;
  }

  toJSON(): object {
    return { ...this, message: this.message };
  }
}

/**
 * The server has closed a stream with a code that asks not to come back, or has refused every credential.
 *
 * @typeParam Code the names of the close codes of the API
 */
export class StreamClosedError<Code extends string = string> extends StreamError<Code | 'unexpected-close'> {
  override readonly name = 'StreamClosedError';
  /** The close code (RFC 6455, section 7.4). */
  readonly closeCode: number;
  /** The reason that came with it. */
  readonly reason: string;
  /** The server's last complaint about a message of the client, where there was one. */
  readonly details: unknown;

  constructor(
    facts: StreamErrorFacts<Code | 'unexpected-close'> & {
      readonly closeCode: number;
      readonly reason: string;
      readonly details?: unknown;
    },
  ) {
    super(facts);
    this.closeCode = facts.closeCode;
    this.reason = facts.reason;
    this.details = facts.details;
  }
}
