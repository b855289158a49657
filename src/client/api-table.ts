/** The way to a value inside a JSON body: the decoded segments of a JSON Pointer (RFC 6901). */
export type BodyPath = readonly string[];

export type HttpMethod = 'GET' | 'PUT' | 'POST' | 'DELETE' | 'OPTIONS' | 'HEAD' | 'PATCH' | 'TRACE';

/** How one query parameter is written where it is not `form`, exploded. `json`: its value is a JSON text. */
export interface QueryStyle {
  readonly style?: 'form' | 'spaceDelimited' | 'pipeDelimited' | 'deepObject';
  readonly explode?: boolean;
  readonly json?: true;
}

/** What few operations need to say. */
export interface OperationDetail {
  /** The query parameters that need more than the default style. */
  readonly query?: Readonly<Record<string, QueryStyle>>;
  /** The media type of the request body, where it is not `application/json`. */
  readonly requestType?: string;
  /** The pagination style, where the API has several. */
  readonly pagination?: string;
}

/** What the client has to know of one operation. */
export interface OperationEntry extends OperationDetail {
  /** The `operationId`. */
  readonly id: string;
  readonly method: HttpMethod;
  /** The path template, without the base path. */
  readonly path: string;
  /**
   * Letters: `p` its answers are pages, `b` a successful answer can be something else than JSON, `o` it is open and
   * takes no credentials, `e` a success can have no body, `d` it is deprecated, `k` it takes an idempotency key though its method does not, `n` it
   * takes none though its method does.
   */
  readonly flags: string;
}

/** One place for credentials. */
export interface CredentialPlace {
  readonly in: 'header' | 'query' | 'cookie';
  readonly name: string;
  /** What stands before the credential: `Bearer `. */
  readonly prefix?: string;
  /** `base64`: the credential is `user:password` (RFC 7617). */
  readonly encoding?: 'base64';
}

/** How a list is read page by page. */
export interface PageStyle {
  /** The query parameter that moves from page to page: the cursor, the offset or the number of the page. */
  readonly at: string;
  /** How the next value is found: as the answer says, or counted up by items or by pages. */
  readonly kind: 'cursor' | 'offset' | 'page';
  readonly items: BodyPath;
  readonly next?: BodyPath;
  readonly more?: BodyPath;
  readonly total?: BodyPath;
}

/** When a failed attempt is followed by another. Times in milliseconds. */
export interface RetryPolicy {
  readonly statuses: readonly number[];
  /** Attempts in all. */
  readonly attempts: number;
  /** The bound of the first wait; it doubles from attempt to attempt. */
  readonly base: number;
  /** The bound of any wait. */
  readonly cap: number;
  /** The bound of all waits together. */
  readonly budget: number;
}

/** What the client has to know of the conventions of an API. */
export interface ConventionTable {
  /** The URL of the first server. */
  readonly baseUrl: string;
  /** By the name under which `auth` takes the credential. */
  readonly auth: Readonly<Record<string, CredentialPlace>>;
  /** The way to the resource inside a successful body; absent where bodies are bare. */
  readonly data?: BodyPath;
  readonly error: {
    readonly code: BodyPath;
    readonly message: BodyPath;
    readonly field?: BodyPath;
    readonly details?: BodyPath;
    readonly requestId?: BodyPath;
    /** Seconds. */
    readonly retryAfter?: BodyPath;
    readonly fields?: {
      readonly at: BodyPath;
      readonly field: BodyPath;
      readonly message: BodyPath;
      readonly code?: BodyPath;
    };
  };
  /** The header that carries the correlation id, both ways. */
  readonly requestIdHeader: string;
  readonly idempotency?: { readonly header: string; readonly methods: readonly HttpMethod[] };
  readonly retry?: RetryPolicy & {
    /** Where the server says how long to wait, first found first obeyed. */
    readonly pacing: readonly ('header' | 'body' | 'reset')[];
  };
  /** The header that says when a bucket is full again, and whether in seconds from now or since 1970. */
  readonly reset?: { readonly header: string; readonly epoch?: true };
  /** By name; an operation names its own where there are several. */
  readonly pagination?: Readonly<Record<string, PageStyle>>;
  /** The query parameters that need more than the default style wherever they occur. */
  readonly query?: Readonly<Record<string, QueryStyle>>;
}

/** What is generated of one API for the runtime. */
export interface ApiTable {
  /** A line for each path: the path, then `METHOD operationId:flags` for each of its operations. */
  readonly operations: string;
  /** By `operationId`. */
  readonly details?: Readonly<Record<string, OperationDetail>>;
  readonly conventions: ConventionTable;
}
