/** What every failed call tells. */
export interface CallErrorFacts {
  /** The `operationId` of the call, or its method and path where the description has none. */
  readonly operation: string;
  readonly message: string;
  /** The correlation id of the call. */
  readonly requestId?: string | undefined;
  /** The attempts that were made. */
  readonly attempts?: number | undefined;
  readonly cause?: unknown;
}

/** What all failures of a call have in common. Credentials are in none of them. */
export abstract class CallError extends Error {
  /** The `operationId` of the call that failed. */
  readonly operation: string;
  /** Ties this failure to the logs of the server; tell it to the support. */
  readonly requestId: string | undefined;
  /** The attempts that were made, this one included. */
  readonly attempts: number;

  constructor({ operation, message, requestId, attempts = 1, cause }: CallErrorFacts) {
    super(message, cause === undefined ? undefined : { cause });
    this.operation = operation;
    this.requestId = requestId;
    this.attempts = attempts;
  }

  toJSON(): object {
    return { ...this, message: this.message };
  }
}

/** No answer came, or only half of one: the connection failed. Whether the server acted is not known. */
export class NetworkError extends CallError {
  override readonly name = 'NetworkError';
  readonly code = 'network';
}

/** No whole answer came in time. Whether the server acted is not known. */
export class TimeoutError extends CallError {
  override readonly name = 'TimeoutError';
  readonly code = 'timeout';
}

/** The caller's `AbortSignal` ended the call; its reason is the `cause`. */
export class AbortError extends CallError {
  override readonly name = 'AbortError';
  readonly code = 'aborted';
}

/** A successful answer whose body cannot be read: not JSON, or larger than the client takes. */
export class ParseError extends CallError {
  override readonly name = 'ParseError';
  readonly code = 'unreadable-body';
}

/** A successful answer that is not what the description promises. */
export class ContractError extends CallError {
  override readonly name = 'ContractError';
  readonly code = 'contract-violated';
}
