/** The entry `accord/tanstack-query`: options for TanStack Query v5, in whichever framework, from an operation. */
import type { DataTag, InfiniteData } from '@tanstack/query-core';
import type { Call, ListCall } from './call.ts';
import type { Cursor, Page } from './page.ts';

/** A generated client, as far as this needs it. */
interface Client {
  readonly baseUrl: string;
}

/** The operations of a client, by name. */
export type OperationOf<Api> = {
  [Id in keyof Api]: Api[Id] extends (...input: never[]) => Call<unknown> ? Id : never;
}[keyof Api] &
  string;

/** The operations of a client that list page by page. */
export type ListOperationOf<Api> = {
  [Id in keyof Api]: Api[Id] extends (...input: never[]) => ListCall<unknown> ? Id : never;
}[keyof Api] &
  string;

/** What a query takes: what its operation takes, but for the signal, which comes from the query. */
export type QueryInput<Method> = Arguments<Method, 'signal'>;

/** What an infinite query takes: where each page begins comes from the page before it. */
export type InfiniteQueryInput<Method> = Arguments<Method, 'signal' | 'cursor' | 'limit' | 'prefetch'>;

/** What a mutation takes as its variables. */
export type MutationInput<Method> = Method extends (input: infer Input extends object) => unknown
  ? Input
  : Method extends (input?: infer Input) => unknown
    ? // biome-ignore lint/suspicious/noConfusingVoidType: TanStack Query leaves out variables that can be void
      Input | void
    : never;

/** What a query gives: `null` where the operation gives nothing, since a query has to give something. */
export type QueryData<Method> = Method extends (...input: never[]) => Call<infer Data>
  ? Data extends undefined
    ? null
    : Data
  : never;

type PageOf<Method> = Method extends (...input: never[]) => ListCall<infer Item, infer Body>
  ? Page<Item, Body>
  : never;

type Arguments<Method, Without extends string> = Method extends (input: infer Input) => unknown
  ? [input: Omit<Input, Without>]
  : Method extends (input?: infer Input) => unknown
    ? [input?: Omit<Input & object, Without>]
    : never;

/** What a query is known by: where the API is, the operation, and what the answer depends on. */
export type Key = readonly unknown[];

/** A query of one operation. */
export interface OperationQuery<Data> {
  readonly queryKey: DataTag<Key, Data, Error>;
  readonly queryFn: (context: { readonly signal: AbortSignal }) => Promise<Data>;
  /** The client has tried again already, as the API declares it. */
  readonly retry: false;
}

/** An infinite query of one list. */
export interface ListQuery<Result> {
  readonly queryKey: DataTag<Key, InfiniteData<Result, Cursor | undefined>, Error>;
  readonly queryFn: (context: {
    readonly signal: AbortSignal;
    readonly pageParam: Cursor | undefined;
  }) => Promise<Result>;
  readonly initialPageParam: Cursor | undefined;
  readonly getNextPageParam: (page: Result) => Cursor | undefined;
  readonly retry: false;
}

/** A mutation by one operation. */
export interface OperationMutation<Data, Variables> {
  readonly mutationKey: Key;
  readonly mutationFn: (variables: Variables) => Promise<Data>;
}

/**
 * The key of a query; without an input that of every query of the operation, without an operation that of every
 * query of the API: `queryClient.invalidateQueries({ queryKey: queryKey(api, 'listReleases') })`.
 *
 * Of the input it has what the answer depends on by the description: `path`, `query`, `header`, `body` and `cursor`.
 * Credentials are not in it, so clear the cache when another user signs in.
 */
export function queryKey<Api extends Client, Id extends OperationOf<Api>>(
  api: Api,
  operation?: Id,
  input?: object,
): Key {
  if (operation === undefined) return [api.baseUrl];
  if (input === undefined) return [api.baseUrl, operation];
  return [api.baseUrl, operation, identity(input)];
}

/** Options for `useQuery`, `fetchQuery` and the like. For a list: of one page. */
export function queryOptions<Api extends Client, Id extends OperationOf<Api>>(
  api: Api,
  operation: Id,
  ...[input = {}]: QueryInput<Api[Id]>
): OperationQuery<QueryData<Api[Id]>> {
  return {
    queryKey: tagged(queryKey(api, operation, input)),
    queryFn: async ({ signal }) =>
      ((await call(api, operation, { ...input, signal })) ?? null) as QueryData<Api[Id]>,
    retry: false,
  };
}

/** Options for `useInfiniteQuery`, `fetchInfiniteQuery` and the like: a list, page by page. */
export function infiniteQueryOptions<Api extends Client, Id extends ListOperationOf<Api>>(
  api: Api,
  operation: Id,
  ...[input = {}]: InfiniteQueryInput<Api[Id]>
): ListQuery<PageOf<Api[Id]>> {
  return {
    // A page alone and a list of pages are different things to a cache.
    queryKey: tagged([api.baseUrl, operation, identity(input), 'pages']),
    queryFn: async ({ signal, pageParam: cursor }) =>
      (await call(api, operation, { ...input, signal, cursor })) as PageOf<Api[Id]>,
    initialPageParam: undefined,
    getNextPageParam: ({ cursor }) => cursor,
    retry: false,
  };
}

/** Options for `useMutation` and the like; its variables are what the operation takes. */
export function mutationOptions<Api extends Client, Id extends OperationOf<Api>>(
  api: Api,
  operation: Id,
): OperationMutation<QueryData<Api[Id]>, MutationInput<Api[Id]>> {
  return {
    mutationKey: [api.baseUrl, operation],
    mutationFn: async (input) =>
      ((await call(api, operation, Object(input ?? {}))) ?? null) as QueryData<Api[Id]>,
  };
}

function identity(input: object): object {
  const { path, query, header, body, cursor }: Readonly<Record<string, unknown>> = { ...input };
  return { path, query, header, body, cursor };
}

/** The type of the data rides on the key, for `queryClient.getQueryData(key)`. */
function tagged<Data>(key: Key): DataTag<Key, Data, Error> {
  return key as DataTag<Key, Data, Error>;
}

/** The types of the functions above tie operation, input and data together; what is called here is any of them. */
function call(api: Client, operation: string, input: object): Promise<unknown> {
  const methods = api as unknown as Readonly<Record<string, (input: object) => Promise<unknown>>>;
  const method = methods[operation];
  if (method === undefined) throw new TypeError(`the client has no operation ${operation}`);
  return method(input);
}
