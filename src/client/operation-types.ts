import type { BodyPath } from './api-table.ts';
import type { CallOptions } from './client-options.ts';
import type { Cursor } from './page.ts';
import type { FilePart } from './serialize-other.ts';

/**
 * The types of one operation, taken from what openapi-typescript writes for it. `Op` is a member of its
 * `operations` interface.
 */

/**
 * What a call by name takes.
 *
 * @typeParam Made the names of the headers that the runtime makes where the caller gives none
 */
export type OperationInput<Op, Made extends string> = Flat<ParametersOf<Op, Made> & BodyInput<Op>> &
  CallOptions;

/** What a call takes whose operation takes an idempotency key. */
export interface KeyInput {
  /** Marks the attempts of one intended change. A random one for each call where left out. */
  readonly idempotencyKey?: string;
}

/** What a call of a list takes besides. */
export interface ListInput {
  /** Where to begin: the `cursor` of a page that was read before. */
  readonly cursor?: Cursor;
  /** Items in all, over all pages. */
  readonly limit?: number;
  /** Whether the next page is asked for while this one is read. */
  readonly prefetch?: boolean;
}

/** The type of an item of a page, at the place of the list in the body. */
export type OperationItem<Op, Items extends BodyPath> =
  OperationData<Op, Items> extends readonly (infer Item)[] | undefined ? Item : never;

/** What a call by name gives: the success bodies, out of their envelope. */
export type OperationData<Op, Envelope extends BodyPath> = {
  [Status in keyof ResponsesOf<Op>]: Status extends SuccessStatus
    ? ContentOf<ResponsesOf<Op>[Status], Envelope>
    : never;
}[keyof ResponsesOf<Op>];

/** The error codes that the error responses of an operation can carry. */
export type OperationErrorCode<Op, CodePath extends BodyPath> = {
  [Status in keyof ResponsesOf<Op>]: Status extends SuccessStatus
    ? never
    : Extract<ContentOf<ResponsesOf<Op>[Status], CodePath>, string>;
}[keyof ResponsesOf<Op>];

/** What a call by path gives: one member for each documented status, told apart by `status`. */
export type OperationResult<Op> = {
  [Status in keyof ResponsesOf<Op>]: Status extends SuccessStatus
    ? {
        readonly data: ContentOf<ResponsesOf<Op>[Status], []>;
        readonly error?: never;
        readonly status: StatusNumber<Status>;
        readonly response: Response;
        readonly requestId: string;
      }
    : {
        readonly data?: never;
        readonly error: ContentOf<ResponsesOf<Op>[Status], []>;
        readonly status: StatusNumber<Status>;
        readonly response: Response;
        readonly requestId: string;
      };
}[keyof ResponsesOf<Op>];

/** The request body of an operation, in its declared media type. */
export type OperationBody<Op> = Op extends { requestBody?: infer Body }
  ? NonNullable<Body> extends { content: infer Content }
    ? { [Type in keyof Content]: SentAs<Type, Content[Type]> }[keyof Content]
    : never
  : never;

type SuccessStatus = 200 | 201 | 202 | 203 | 204 | 205 | 206 | 207 | 208 | 226 | '2XX';
type StatusNumber<Status> = Status extends number ? Status : number;
type ResponsesOf<Op> = Op extends { responses: infer Responses } ? Responses : never;

type Json = `${string}/json${string}` | `${string}+json${string}`;
type Form = `multipart/${string}` | 'application/x-www-form-urlencoded';

/** The type of a body at a place inside it; only JSON has places inside. */
type ContentOf<Answer, Path extends BodyPath> = Answer extends { content: infer Content }
  ? {
      [Type in keyof Content]: Type extends Json
        ? At<Content[Type], Path>
        : Type extends `text/${string}`
          ? string
          : File;
    }[keyof Content]
  : undefined;

type At<Body, Path extends BodyPath> = Path extends readonly [infer Key, ...infer Rest extends BodyPath]
  ? Key extends keyof Body
    ? At<NonNullable<Body[Key]>, Rest>
    : undefined
  : Body;

type SentAs<Type, Schema> = Type extends Json
  ? Schema
  : Type extends Form
    ? FormInput<Schema> | FormData
    : Type extends `text/${string}`
      ? string
      : Blob | ArrayBuffer | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;

/** The fields of a form; a file can be given by its parts. */
type FormInput<Schema> = {
  [Key in keyof Schema]: Blob extends Schema[Key] ? Schema[Key] | FilePart : Schema[Key];
};

type ParametersOf<Op, Made extends string> = Op extends { parameters: infer Parameters }
  ? {
      [Place in keyof Parameters as Parameters[Place] extends undefined
        ? never
        : Exclude<Place, 'cookie' | 'header'>]: Parameters[Place];
    } & (Parameters extends { header: infer Headers }
      ? HeaderInput<Headers, Made>
      : Pick<Parameters, 'header' & keyof Parameters>)
  : unknown;

/** Headers, of which those that the runtime makes may be left out. */
type HeaderInput<Headers, Made extends string> = keyof Headers extends Made
  ? { header?: Partial<Headers> }
  : { header: Omit<Headers, Made> & Partial<Pick<Headers, Made & keyof Headers>> };

/** The `body` of a call, as required as the description says. */
export type BodyInput<Op> = Op extends { requestBody: object }
  ? { body: OperationBody<Op> }
  : [OperationBody<Op>] extends [never]
    ? unknown
    : { body?: OperationBody<Op> };

type Flat<T> = { [Key in keyof T]: T[Key] };
