import { setImmediate } from 'node:timers';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCloudAudit } from '../../generated/cloudaudit/index.ts';
import { CloudFlowError, createCloudFlow } from '../../generated/cloudflow/index.ts';
import { createOrchestrator } from '../../generated/orchestrator/index.ts';
import { createPqcInventory } from '../../generated/pqc/index.ts';
import { createMock, mountOf } from '../../src/mock/mock.ts';
import { type Server, serve } from '../../src/mock/serve.ts';
import { describedApis } from '../contract-tests/described-apis.ts';

const mock = createMock({ apis: describedApis });
let server: Server;
/** The statuses that the next requests are answered with; then the mock answers as it likes. */
let statuses: number[] = [];
let requests: Request[] = [];

beforeAll(async () => {
  server = await serve(
    async (request) => {
      requests.push(request.clone());
      const status = statuses.shift();
      if (status === undefined) return mock.fetch(request);
      const headers = new Headers(request.headers);
      headers.set('Prefer', `code=${status}`);
      return mock.fetch(new Request(request, { headers }));
    },
    { port: 0 },
  );
});
afterAll(() => server.close());

const waits: number[] = [];
/** Does not wait, but lets the clock run on by as much. */
const onRetry = ({ wait }: { readonly wait: number }) => {
  waits.push(wait);
  setImmediate(() => vi.advanceTimersByTime(wait));
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  waits.length = 0;
  requests = [];
  statuses = [];
});
afterEach(() => {
  vi.useRealTimers();
});

function baseUrl(api: string): string {
  const loaded = describedApis.find((described) => described.api === api);
  if (loaded === undefined) throw new Error(`${api} is not described`);
  return server.url + mountOf(loaded);
}

type List = () => PromiseLike<{ readonly items: readonly unknown[] }>;

const token = 'example';
const lists: readonly (readonly [api: string, operation: string, call: List])[] = [
  [
    'cloudflow',
    'listWorkflows',
    () =>
      createCloudFlow({ baseUrl: baseUrl('cloudflow'), auth: { apiKey: token }, onRetry }).listWorkflows(),
  ],
  [
    'cloudaudit',
    'listCompanies',
    () => createCloudAudit({ baseUrl: baseUrl('cloudaudit'), auth: { token }, onRetry }).listCompanies(),
  ],
  [
    'pqc',
    'listAssets',
    () => createPqcInventory({ baseUrl: baseUrl('pqc'), auth: { token }, onRetry }).listAssets(),
  ],
  [
    'orchestrator',
    'listReleases',
    () => createOrchestrator({ baseUrl: baseUrl('orchestrator'), auth: { token }, onRetry }).listReleases(),
  ],
];

describe.each(lists)('the client of %s and its mock, over a socket', (api, operation, list) => {
  const contract = describedApis.find((described) => described.api === api)?.contract;
  const documented = contract?.operations.find(({ id }) => id === operation)?.responses ?? [];
  const { retry, correlation } = contract?.conventions ?? {};
  const retryable = (retry?.statuses ?? []).filter((status) =>
    documented.some((response) => response.status === `${status}`),
  );

  it.each(retryable)('ALL-5, PQ-8 comes through %i, with one correlation id', async (status) => {
    statuses = [status, status];
    const page = await list();
    expect(page.items.length).toBeGreaterThan(0);
    expect([requests.length, waits.length]).toEqual([3, 2]);
    const ids = requests.map(({ headers }) => headers.get(correlation?.header ?? ''));
    expect([typeof ids[0], new Set(ids).size]).toEqual(['string', 1]);
  });

  it('ALL-5, PQ-8 has statuses to come through', () => {
    expect(retryable).toContain(429);
  });
});

describe('the client of CloudFlow and its mock, over a socket', () => {
  const options = () => ({ baseUrl: baseUrl('cloudflow'), auth: { apiKey: 'example' }, onRetry });

  it('CF-1 is refused without the right credentials, and is told so', async () => {
    const { auth: _, ...without } = options();
    await expect(createCloudFlow(without).listWorkflows()).rejects.toMatchObject({
      name: 'CloudFlowError',
      status: 401,
      code: 'authentication_failed',
    });
  });

  it('CF-1, CF-3 reads the whole list', async () => {
    const names: string[] = [];
    for await (const workflow of createCloudFlow(options()).listWorkflows({ limit: 5 })) {
      names.push(workflow.name);
    }
    expect(names).toContain('Data Processing Pipeline');
  });

  it('CF-7, ALL-7 makes a webhook once, though the first answer failed', async () => {
    statuses = [503];
    const webhook = await createCloudFlow(options()).createWebhook({
      body: { url: 'https://example.com/hook', events: ['workflow.completed'] },
    });
    expect(webhook.id).toMatch(/^hook_/);
    const keys = requests.map(({ headers }) => headers.get('Idempotency-Key'));
    expect([keys.length, keys[0] !== null, new Set(keys).size]).toEqual([2, true, 1]);
  });

  it('ALL-5, CF-2 gives up once the server asks for more than the budget, and says what it asked for', async () => {
    statuses = [429, 429, 429, 429];
    const error: unknown = await createCloudFlow(options())
      .getWorkflow({ path: { workflow_id: 'wf_8x7k2m9p' } })
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(CloudFlowError);
    const asked = (waits[0] ?? Number.NaN) / 1000;
    expect(error).toMatchObject({ status: 429, code: 'rate_limit_exceeded', retryAfter: asked });
    expect(error).toHaveProperty('attempts', Math.floor(120 / asked) + 1);
  });
});
