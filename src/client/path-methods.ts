import type { ParamsOption } from 'openapi-fetch';
import type { CallOptions } from './client-options.ts';
import type { BodyInput, KeyInput, OperationResult } from './operation-types.ts';

/** The methods by path: openapi-fetch's, with answers that are told apart by `status`. */
export type PathMethods<Paths> = {
  readonly [M in HttpVerb as Uppercase<M>]: <Path extends PathWith<Paths, M>, As extends ParseAs = undefined>(
    path: Path,
    ...init: Arguments<Init<OperationAt<Paths, Path, M>, As>>
  ) => Promise<Parsed<OperationResult<OperationAt<Paths, Path, M>>, As>>;
};

type HttpVerb = 'get' | 'put' | 'post' | 'delete' | 'options' | 'head' | 'patch' | 'trace';

type PathWith<Paths, M extends HttpVerb> = {
  [Path in keyof Paths]: Paths[Path] extends { [Verb in M]: object } ? Path : never;
}[keyof Paths];

type OperationAt<Paths, Path extends keyof Paths, M extends HttpVerb> = Paths[Path] extends {
  [Verb in M]: infer Op;
}
  ? Op
  : never;

type Init<Op, As> = ParamsOption<Op> & BodyInput<Op> & CallOptions & KeyInput & { parseAs?: As };

type Arguments<Options> = Record<never, never> extends Options ? [options?: Options] : [options: Options];

interface Parsers {
  readonly json: unknown;
  readonly text: string;
  readonly blob: Blob;
  readonly arrayBuffer: ArrayBuffer;
  readonly stream: ReadableStream<Uint8Array> | null;
}

type ParseAs = keyof Parsers | undefined;

/** `parseAs` overrules what the description says of a success. */
type Parsed<Result, As> = As extends keyof Parsers
  ? Result extends { readonly error?: never }
    ? Omit<Result, 'data'> & { readonly data: Parsers[As] }
    : Result
  : Result;
