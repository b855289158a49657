import type { ChannelContract, Workflows } from './companion-types.ts';
import type { Conventions, Method, PaginationStyle, Pointer } from './convention-types.ts';
import type { Sources } from './sources.ts';

export type * from './companion-types.ts';
export type * from './convention-types.ts';

/** The shapes of a loaded description. Everything downstream of `spec/` reads these and nothing else. */

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}
/** A place in a source file. Lines and columns count from 1; `file` is relative to the project root. */
export interface SourceLocation {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A place in a source file with the JSON Pointer of what stands there. */
export interface SourcePlace extends SourceLocation {
  readonly pointer: Pointer;
}

/** One API, as its bundled description states it. Deeply frozen. */
export interface Contract {
  /** The folder under `spec/`, and the name on every command line. */
  readonly api: string;
  /** `info.title`. */
  readonly title: string;
  /** `info.version`. */
  readonly version: string;
  /** The path of the first server, without a trailing slash: `/v2`. */
  readonly basePath: string;
  readonly tags: readonly { readonly name: string; readonly description: string }[];
  readonly conventions: Conventions;
  readonly securitySchemes: Readonly<Record<string, SecurityScheme>>;
  readonly operations: readonly Operation[];
  readonly webhooks: readonly Webhook[];
  /** The bundle: one self-contained document whose references are all local. */
  readonly document: JsonObject;
}

export interface Operation {
  readonly id: string;
  readonly method: Method;
  /** The path template as the description writes it: `/workflows/{workflow_id}`. */
  readonly path: string;
  /** The path template with the base path: `/v2/workflows/{workflow_id}`. */
  readonly fullPath: string;
  /** Where the operation stands in the document. */
  readonly pointer: Pointer;
  readonly tag: string;
  readonly summary: string;
  readonly description: string;
  readonly deprecated: boolean;
  /** The date since which it is deprecated (`x-deprecated-since`), RFC 3339 full-date. */
  readonly deprecatedSince?: string;
  /** The date of its removal (`x-sunset`), RFC 3339 full-date. */
  readonly sunset?: string;
  /** Its own parameters and those of its path, each resolved. */
  readonly parameters: readonly Parameter[];
  readonly requestBody?: RequestBody;
  /** In the order of the description. */
  readonly responses: readonly Response[];
  /** The alternatives, each a set of schemes that are needed together. Empty: no credentials needed. */
  readonly security: readonly SecurityRequirement[];
  /** The pagination style that `x-pagination` names. */
  readonly pagination?: PaginationStyle;
  /** Present where the operation takes the idempotency key. */
  readonly idempotency?: { readonly header: string; readonly required: boolean };
  /** `x-permission`. */
  readonly permission?: string;
  /** `x-step-up`: takes only a fresh token. */
  readonly stepUp: boolean;
  /** `x-order`. */
  readonly order?: ListOrder;
  /** `x-filter`: the fields that a filter expression may name, each with its operators. */
  readonly filter?: Readonly<Record<string, readonly string[]>>;
  /** Every error code that one of its responses can carry, in the order of the responses. */
  readonly errorCodes: readonly string[];
}

/** The order of a list: fields, with a leading `-` for descending. */
export interface ListOrder {
  readonly default: readonly string[];
  /** The fields that a client may sort by. */
  readonly fields: readonly string[];
  /** The fields of the default that together no two items share. */
  readonly unique: readonly string[];
}

export interface Webhook {
  /** The key under `webhooks`, which is the name of the event. */
  readonly event: string;
  /** The `operationId`, where the description gives one. */
  readonly id?: string;
  readonly method: Method;
  readonly pointer: Pointer;
  readonly summary: string;
  readonly description: string;
  readonly deprecated: boolean;
  readonly deprecatedSince?: string;
  readonly sunset?: string;
  readonly parameters: readonly Parameter[];
  readonly requestBody?: RequestBody;
  readonly responses: readonly Response[];
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header' | 'cookie';
  readonly required: boolean;
  readonly deprecated: boolean;
  readonly description: string;
  readonly style: string;
  readonly explode: boolean;
  /** Where its definition stands, references followed. */
  readonly pointer: Pointer;
  /** Where the operation or its path lists it. */
  readonly usePointer: Pointer;
  /** The component that defines it. */
  readonly component?: string;
  /** Where its schema stands, be it under `schema` or under `content`. */
  readonly schemaPointer?: Pointer;
  /** With `content`: the media type that its value is written in, such as `application/json`. */
  readonly mediaType?: string;
  readonly examples: readonly Example[];
}

export interface RequestBody {
  readonly required: boolean;
  readonly description: string;
  readonly pointer: Pointer;
  readonly content: readonly MediaType[];
}

export interface Response {
  /** `200`, `4XX` or `default`. */
  readonly status: string;
  readonly description: string;
  readonly pointer: Pointer;
  /** Where the operation lists it. */
  readonly usePointer: Pointer;
  readonly component?: string;
  readonly headers: readonly Header[];
  readonly content: readonly MediaType[];
  /** `x-error-codes`. */
  readonly errorCodes: readonly string[];
}

export interface Header {
  readonly name: string;
  readonly required: boolean;
  readonly deprecated: boolean;
  readonly pointer: Pointer;
  readonly usePointer: Pointer;
  readonly component?: string;
  readonly schemaPointer?: Pointer;
  readonly examples: readonly Example[];
}

export interface MediaType {
  /** As written: `application/json`. */
  readonly mediaType: string;
  readonly pointer: Pointer;
  /** Where its schema stands, before references are followed; absent without one. */
  readonly schemaPointer?: Pointer;
  readonly examples: readonly Example[];
}

export interface Example {
  /** The key under `examples`, or `example` for the single one. */
  readonly name: string;
  readonly summary: string;
  /** Where the example's value stands. */
  readonly pointer: Pointer;
  readonly value: Json;
}

export type SecurityRequirement = readonly { readonly scheme: string; readonly scopes: readonly string[] }[];

/** A security scheme object, as the description states it. */
export interface SecurityScheme {
  readonly name: string;
  readonly type: 'apiKey' | 'http' | 'oauth2' | 'openIdConnect' | 'mutualTLS';
  readonly description: string;
  /** `apiKey`: where and under which name it is sent. */
  readonly in?: 'header' | 'query' | 'cookie';
  readonly parameterName?: string;
  /** `http`: the authentication scheme in lower case, such as `bearer`. */
  readonly scheme?: string;
  readonly pointer: Pointer;
  /** The object itself: flows, `x-jwt` and the rest. */
  readonly definition: JsonObject;
}

/** A description that has been read: the contract and the way back to its source files. */
export interface LoadedApi {
  readonly api: string;
  readonly contract: Contract;
  /** The WebSocket channels, where the API has an `asyncapi.yaml`. */
  readonly channels?: ChannelContract;
  /** Its executable workflows, one a file. */
  readonly workflows: readonly Workflows[];
  /** The absolute path of `openapi.yaml`. */
  readonly root: string;
  /** The absolute paths of all files that the description consists of, the root first. */
  readonly files: readonly string[];
  /** The source files as they were when they were loaded. */
  readonly sources: Sources;
  /** The source of a place in the bundle; the nearest parent that has one. */
  locate(pointer: Pointer): SourcePlace;
  /** The bundle as a fresh, unfrozen copy, for tools that write into what they read. */
  bundle(): JsonObject;
}
