import { InfiniteQueryObserver, MutationObserver, QueryClient } from '@tanstack/query-core';
import { afterEach, beforeEach, describe, expect, expectTypeOf, it } from 'vitest';
import { CloudFlowError, createCloudFlow } from '../../generated/cloudflow/index.ts';
import { createOrchestrator } from '../../generated/orchestrator/index.ts';
import {
  infiniteQueryOptions,
  mutationOptions,
  queryKey,
  queryOptions,
} from '../../src/client/tanstack-query.ts';

const baseUrl = 'http://127.0.0.1/v2';
const json = (body: unknown, status = 200) => Response.json(body, { status });

describe('options for TanStack Query', () => {
  let queries: QueryClient;
  let requests: Request[];
  let answer: (request: Request) => Response | Promise<Response>;
  const fetch = async (request: Request) => {
    requests.push(request);
    return answer(request);
  };
  const api = createCloudFlow({ baseUrl, fetch, retry: false });

  beforeEach(() => {
    queries = new QueryClient();
    requests = [];
    answer = () => json({ id: 'wf_1', name: 'Invoices' });
  });
  afterEach(() => queries.clear());

  it('fetch once what is in the cache, under a key that the input decides', async () => {
    const options = queryOptions(api, 'getWorkflow', { path: { workflow_id: 'wf_1' } });
    const workflow = await queries.fetchQuery({ ...options, staleTime: 1000 });
    await queries.fetchQuery({ ...options, staleTime: 1000 });
    expectTypeOf(workflow.name).toEqualTypeOf<string>();
    expect(workflow.name).toBe('Invoices');
    expect(requests).toHaveLength(1);
    const cached = queries.getQueryData(options.queryKey);
    expectTypeOf(cached).toEqualTypeOf<typeof workflow | undefined>();
    expect(cached).toEqual(workflow);
    expect(options.queryKey).toEqual([baseUrl, 'getWorkflow', { path: { workflow_id: 'wf_1' } }]);
    expect(queryKey(api, 'getWorkflow', { path: { workflow_id: 'wf_1' }, timeout: 5 })).toEqual(
      options.queryKey,
    );
  });

  it('are invalidated by operation and by API', async () => {
    const options = queryOptions(api, 'getWorkflow', { path: { workflow_id: 'wf_1' } });
    for (const key of [queryKey(api), queryKey(api, 'getWorkflow')]) {
      await queries.fetchQuery(options);
      expect(queries.getQueryState(options.queryKey)?.isInvalidated).toBe(false);
      await queries.invalidateQueries({ queryKey: key });
      expect(queries.getQueryState(options.queryKey)?.isInvalidated).toBe(true);
    }
  });

  it('pass the signal on and leave retries to the client', async () => {
    const options = queryOptions(api, 'getWorkflow', { path: { workflow_id: 'wf_1' } });
    answer = () => new Promise(() => {});
    const pending = queries.fetchQuery(options).catch(() => 'cancelled');
    while (requests.length === 0) await Promise.resolve();
    await queries.cancelQueries({ queryKey: options.queryKey });
    expect(await pending).toBe('cancelled');
    expect(requests[0]?.signal.aborted).toBe(true);

    answer = () => json({ error: { code: 'internal_error', message: 'No.' } }, 500);
    await expect(queries.fetchQuery(options)).rejects.toBeInstanceOf(CloudFlowError);
    expect(requests).toHaveLength(2);
  });

  it('read a list page by page, whatever its pagination is', async () => {
    const orchestrator = createOrchestrator({
      baseUrl,
      fetch: async (request) => {
        const page = Number(new URL(request.url).searchParams.get('page') ?? 1);
        return json({
          success: true,
          data: [{ id: `r${page}` }],
          meta: {
            pagination: { page, pageSize: 1, totalItems: 2, totalPages: 2, hasNext: page < 2 },
          },
        });
      },
    });
    const options = infiniteQueryOptions(orchestrator, 'listReleases', { query: { pageSize: 1 } });
    const observer = new InfiniteQueryObserver(queries, options);
    const first = await observer.fetchNextPage();
    expect(first.data?.pages.flatMap(({ items }) => items.map(({ id }) => id))).toEqual(['r1']);
    expect(first.hasNextPage).toBe(true);
    const both = await observer.fetchNextPage();
    expect(both.data?.pages.flatMap(({ items }) => items.map(({ id }) => id))).toEqual(['r1', 'r2']);
    expect(both.data?.pageParams).toEqual([undefined, 2]);
    expect(both.hasNextPage).toBe(false);
    expect(options.queryKey).not.toEqual(
      queryOptions(orchestrator, 'listReleases', { query: { pageSize: 1 } }).queryKey,
    );
  });

  it('mutate with the input as variables, and give null for no body', async () => {
    answer = () => new Response(null, { status: 204 });
    const mutation = new MutationObserver(queries, mutationOptions(api, 'deleteWorkflow'));
    const result = await mutation.mutate({ path: { workflow_id: 'wf_1' } });
    expect(result).toBeNull();
    expect(requests[0]?.method).toBe('DELETE');
    expect(requests[0]?.headers.get('Idempotency-Key')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('do not compile for operations and inputs that the API does not have', () => {
    // @ts-expect-error no such operation
    expect(() => queryOptions(api, 'getWorkflows', {})).not.toThrow();
    // @ts-expect-error the path is missing
    expect(() => queryOptions(api, 'getWorkflow')).not.toThrow();
    // @ts-expect-error no list
    expect(() => infiniteQueryOptions(api, 'getWorkflow', {})).not.toThrow();
  });
});
