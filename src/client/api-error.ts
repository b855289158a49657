import { CallError, type CallErrorFacts } from './call-error.ts';

/** What `code` says where the body of an error is not one of the API: a proxy's page, or nothing at all. */
export type UnexpectedResponse = 'unexpected-response';

/** One field that the server refused. */
export interface FieldError {
  readonly field: string;
  readonly message: string;
  readonly code?: string;
}

/** What an `ApiError` is made of. */
export interface ApiErrorFacts extends CallErrorFacts {
  readonly code: string;
  readonly field?: string | undefined;
  readonly fieldErrors?: readonly FieldError[] | undefined;
  readonly details?: unknown;
  readonly retryAfter?: number | undefined;
  readonly body?: unknown;
  readonly response: Response;
}

/**
 * An answer that is not a success. Its JSON form and what a console shows of it hold no credentials: the
 * request is not kept, and body and response are reached by name only.
 *
 * @typeParam Code the error codes of the API
 * @typeParam Body the error body of the API
 */
export class ApiError<Code extends string = string, Body = unknown> extends CallError {
  override readonly name: string = 'ApiError';
  /** The HTTP status. */
  readonly status: number;
  /**
   * The stable code. Those of the API as it was described; a newer server may send others, so keep a `default`.
   */
  readonly code: Code | UnexpectedResponse;
  /** The one field or parameter that is to blame. */
  readonly field: string | undefined;
  /** Each field that the server refused. */
  readonly fieldErrors: readonly FieldError[] | undefined;
  /** Further facts, as the API sends them. */
  readonly details: unknown;
  /** Seconds to wait before another attempt, where the server says so. */
  readonly retryAfter: number | undefined;
  readonly #body: unknown;
  readonly #response: Response;

  constructor(facts: ApiErrorFacts) {
    super(facts);
    this.status = facts.response.status;
    // The server's word: the description promises these codes, and no check here could know better.
    this.code = facts.code as Code | UnexpectedResponse;
    this.field = facts.field;
    this.fieldErrors = facts.fieldErrors;
    this.details = facts.details;
    this.retryAfter = facts.retryAfter;
    this.#body = facts.body;
    this.#response = facts.response;
  }

  /** The error body; the text that came when `code` is `unexpected-response`. */
  get body(): Body | string {
    // Typed by the same promise as `code`.
    return this.#body as Body | string;
  }

  /** The answer itself, for its headers. Its body has been read. */
  get response(): Response {
    return this.#response;
  }
}
