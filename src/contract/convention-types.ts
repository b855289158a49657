/** The conventions of an API, as the one declaration states them. */

/** A JSON Pointer (RFC 6901), `''` for the whole document. */
export type Pointer = string;

export type Method = 'get' | 'put' | 'post' | 'delete' | 'options' | 'head' | 'patch' | 'trace';
export type Casing = 'kebab-case' | 'snake_case' | 'camelCase' | 'PascalCase' | 'UPPER_SNAKE_CASE';

/** `x-conventions`, with component names replaced by what the components say and durations in milliseconds. */
export interface Conventions {
  readonly name: string;
  readonly casing: {
    readonly paths: Casing;
    readonly parameters: Casing;
    readonly properties: Casing;
    readonly errorCodes?: Casing;
    /** Of the values of enums, and the components and properties that have values of their own. */
    readonly enumValues?: { readonly casing: Casing; readonly except: readonly string[] };
  };
  readonly versioning: { readonly in: 'path' | 'header'; readonly deprecationWindowMs: number };
  readonly ids?:
    | { readonly kind: 'prefixed'; readonly prefixes: readonly string[]; readonly except: readonly string[] }
    | { readonly kind: 'uuid'; readonly except: readonly string[] };
  readonly envelope?: Envelope;
  /** By name. Empty where the API has no lists. */
  readonly pagination: Readonly<Record<string, PaginationStyle>>;
  readonly sorting?: { readonly parameter: ParameterReference };
  readonly filtering?: { readonly parameter: ParameterReference; readonly schema: string };
  readonly errors: ErrorConvention;
  readonly idempotency?: IdempotencyConvention;
  readonly correlation: {
    readonly parameter: ParameterReference;
    /** The name of the response header. */
    readonly header: string;
  };
  readonly rateLimit?: RateLimitConvention;
  readonly retry?: RetryConvention;
  readonly webhooks?: WebhookConvention;
  /** Regular expressions: what every scope matches, and what those match that only read. */
  readonly scopes?: { readonly pattern: string; readonly read?: string };
  /** The claim that lists permissions, and the regular expressions as for scopes. */
  readonly permissions?: { readonly claim: string; readonly pattern: string; readonly read?: string };
  /** The claim that names the tenant. */
  readonly tenancy?: { readonly claim: string };
  readonly stepUp?: StepUpConvention;
  /** The operation that lists the audit trail, and its parameter that finds a correlation id. */
  readonly audit?: { readonly operation: string; readonly requestId?: string };
}

/** A parameter component that a convention names. */
export interface ParameterReference {
  readonly component: string;
  readonly name: string;
  readonly required: boolean;
  readonly default?: number | string;
  readonly minimum?: number;
  readonly maximum?: number;
}

export interface Envelope {
  readonly data: Pointer;
  readonly meta?: Pointer;
  /** The discriminator: pointers and the constants that stand there. */
  readonly success: readonly Constant[];
}

export interface Constant {
  readonly pointer: Pointer;
  readonly value: string | number | boolean;
}

export type PaginationStyle = CursorPagination | OffsetPagination | PagePagination;

export interface CursorPagination {
  readonly name: string;
  readonly kind: 'cursor';
  readonly request: { readonly limit: ParameterReference; readonly cursor: ParameterReference };
  readonly response: { readonly items: Pointer; readonly nextCursor: Pointer; readonly more?: Pointer };
}

export interface OffsetPagination {
  readonly name: string;
  readonly kind: 'offset';
  readonly request: { readonly limit: ParameterReference; readonly offset: ParameterReference };
  readonly response: CountedResponse;
}

export interface PagePagination {
  readonly name: string;
  readonly kind: 'page';
  readonly request: { readonly page: ParameterReference; readonly size: ParameterReference };
  readonly response: CountedResponse;
}

export interface CountedResponse {
  readonly items: Pointer;
  readonly total: Pointer;
  readonly more: Pointer;
  readonly limit?: Pointer;
  readonly offset?: Pointer;
  readonly page?: Pointer;
  readonly pages?: Pointer;
  readonly previous?: Pointer;
}

/** The failures that all APIs share, by the name of their cause. */
export type Cause =
  | 'invalidInput'
  | 'missingInput'
  | 'malformedBody'
  | 'unsupportedMediaType'
  | 'bodyTooLarge'
  | 'unauthenticated'
  | 'forbidden'
  | 'notFound'
  | 'conflict'
  | 'ruleViolated'
  | 'rateLimited'
  | 'internal';

export interface CodedStatus {
  readonly status: number;
  readonly code: string;
}

export interface ErrorConvention {
  /** The schema component of every error body. */
  readonly schema: string;
  /** Where the body repeats the HTTP status. */
  readonly status?: Pointer;
  readonly code: Pointer;
  readonly message: Pointer;
  readonly field?: Pointer;
  readonly details?: Pointer;
  readonly requestId?: Pointer;
  readonly timestamp?: Pointer;
  readonly retryAfter?: Pointer;
  readonly constants: readonly Constant[];
  readonly fields?: {
    readonly at: Pointer;
    readonly field: Pointer;
    readonly message: Pointer;
    readonly code?: Pointer;
  };
  readonly statuses: Readonly<Record<StatusKind, readonly number[]>>;
  /** Every cause; those that the description leaves out fall back as its schema says, or are absent. */
  readonly causes: Readonly<Partial<Record<Cause, CodedStatus>>> &
    Readonly<
      Record<
        | 'invalidInput'
        | 'missingInput'
        | 'malformedBody'
        | 'unsupportedMediaType'
        | 'bodyTooLarge'
        | 'unauthenticated'
        | 'forbidden'
        | 'notFound'
        | 'rateLimited'
        | 'internal',
        CodedStatus
      >
    >;
}

/** The kinds of operation that decide which error statuses it documents. */
export type StatusKind = 'always' | 'withInput' | 'withId' | 'writing' | 'creating';

export interface IdempotencyConvention {
  readonly parameter: ParameterReference;
  /** The name of the response header that marks an answer given again. */
  readonly replayed: string;
  readonly methods: readonly Method[];
  readonly keepMs: number;
  readonly reused: CodedStatus;
  readonly inProgress: CodedStatus;
}

export interface RateLimitConvention {
  readonly headers: {
    readonly limit: string;
    readonly remaining: string;
    readonly reset: string;
  };
  readonly reset: 'epoch-seconds' | 'delta-seconds';
  readonly per: 'credential' | 'user' | 'tenant';
  readonly tiers: readonly {
    readonly name: string;
    readonly perMinute: number;
    readonly burst: number;
    readonly default: boolean;
  }[];
}

export interface RetryConvention {
  readonly statuses: readonly number[];
  readonly attempts: number;
  readonly baseMs: number;
  readonly capMs: number;
  readonly budgetMs: number;
  readonly pacing: readonly ('retryAfterHeader' | 'errorBody' | 'rateLimitReset')[];
}

export interface StepUpConvention {
  /** The scope that marks an operation as privileged. */
  readonly scope?: string;
  readonly claim: string;
  readonly maxAgeMs: number;
  readonly refused: CodedStatus;
}

export interface WebhookConvention {
  readonly signature: 'standard-webhooks';
  readonly secretPrefix: string;
  readonly toleranceMs: number;
  /** A regular expression that every name of an event matches. */
  readonly events?: string;
  readonly type: Pointer;
  readonly time: Pointer;
}
