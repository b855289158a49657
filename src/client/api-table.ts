/** The way to a value inside a JSON body: the decoded segments of a JSON Pointer (RFC 6901). */
export type BodyPath = readonly string[];

export type HttpMethod = 'GET' | 'PUT' | 'POST' | 'DELETE' | 'OPTIONS' | 'HEAD' | 'PATCH' | 'TRACE';

/** How one query parameter is written where it is not `form`, exploded. `json`: its value is a JSON text. */
export interface QueryStyle {
  readonly style?: 'form' | 'spaceDelimited' | 'pipeDelimited' | 'deepObject';
  readonly explode?: boolean;
  readonly json?: true;
}

/** What the client has to know of one operation. Everything that is left out is as in most operations. */
export interface OperationEntry {
  readonly method: HttpMethod;
  /** The path template, without the base path. */
  readonly path: string;
  /** The query parameters that need more than the default style. */
  readonly query?: Readonly<Record<string, QueryStyle>>;
  /** The media type of the request body, where it is not `application/json`. */
  readonly requestType?: string;
  /** Whether a successful answer can be something else than JSON. */
  readonly binary?: true;
  /** Whether the operation takes no credentials. */
  readonly public?: true;
}

export type OperationTable = Readonly<Record<string, OperationEntry>>;

/** One place for credentials. */
export interface CredentialPlace {
  readonly in: 'header' | 'query' | 'cookie';
  readonly name: string;
  /** What stands before the credential: `Bearer `. */
  readonly prefix?: string;
  /** `base64`: the credential is `user:password` (RFC 7617). */
  readonly encoding?: 'base64';
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
  /** The response header that carries the correlation id. */
  readonly requestIdHeader: string;
}
