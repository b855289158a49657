import { describe, expect, it } from 'vitest';
import { createCloudFlow } from '../../generated/cloudflow/index.ts';
import { json, scriptedFetch } from './scripted-fetch.ts';

const baseUrl = 'http://127.0.0.1:1/v2';
const auth = { apiKey: 'cf_live_1' };

describe('the CloudFlow client', () => {
  it('CF-1 calls the first server of the description, with the API key where the scheme wants it', async () => {
    const script = scriptedFetch(json(200, { data: [], pagination: { total: 0, has_more: false } }));
    await createCloudFlow({ auth, fetch: script.fetch }).listWorkflows();
    expect(script.request.url).toBe('https://api.cloudflow.io/v2/workflows');
    expect(script.request.headers.get('X-API-Key')).toBe('cf_live_1');
    expect(script.request.headers.has('Authorization')).toBe(false);
  });

  it('CF-1 sends a token as a bearer token and asks for it before each request', async () => {
    let asked = 0;
    const token = async () => `token-${++asked}`;
    const script = scriptedFetch(json(200, {}), json(200, {}));
    const cloudflow = createCloudFlow({ baseUrl, auth: { token }, fetch: script.fetch });
    await cloudflow.getWorkflow({ path: { workflow_id: 'wf_1' } });
    await cloudflow.GET('/webhooks');
    expect(script.requests.map((request) => request.headers.get('Authorization'))).toEqual([
      'Bearer token-1',
      'Bearer token-2',
    ]);
  });

  it('CF-3, CF-4 gives the data of an operation by its name', async () => {
    const page = { data: [{ id: 'wf_1', steps: 12 }], pagination: { total: 1, has_more: false } };
    const script = scriptedFetch(json(200, page));
    const given = await createCloudFlow({ baseUrl, fetch: script.fetch }).listWorkflows({
      query: { status: 'active', limit: 50, created_after: '2026-01-01T00:00:00Z' },
    });
    expect(given).toMatchObject({ items: page.data, total: 1, cursor: undefined, body: page });
    expect(await given.next()).toBeUndefined();
    expect(script.request.url).toBe(
      `${baseUrl}/workflows?status=active&limit=50&created_after=2026-01-01T00%3A00%3A00Z`,
    );
  });

  it('CF-4 answers a call by path with data or error, and the status', async () => {
    const script = scriptedFetch(
      json(200, { id: 'wf_1' }),
      json(404, { error: { code: 'resource_not_found', message: 'No such workflow.', request_id: 'req_1' } }),
    );
    const cloudflow = createCloudFlow({ baseUrl, auth, fetch: script.fetch });
    const found = await cloudflow.GET('/workflows/{workflow_id}', {
      params: { path: { workflow_id: 'wf_1' } },
    });
    const { data, error, status } = await cloudflow.GET('/workflows/{workflow_id}', {
      params: { path: { workflow_id: 'wf_2' } },
    });
    expect(found.data).toEqual({ id: 'wf_1' });
    expect([data, status, error?.error.code]).toEqual([undefined, 404, 'resource_not_found']);
    expect(script.requests.map(({ url }) => url)).toEqual([
      `${baseUrl}/workflows/wf_1`,
      `${baseUrl}/workflows/wf_2`,
    ]);
  });

  it('CF-4 sends a body as JSON, and takes 204 for an answer', async () => {
    const script = scriptedFetch(
      json(200, { id: 'wf_1', status: 'paused' }),
      () => new Response(null, { status: 204 }),
    );
    const cloudflow = createCloudFlow({ baseUrl, auth, fetch: script.fetch });
    await cloudflow.updateWorkflow({ path: { workflow_id: 'wf_1' }, body: { status: 'paused' } });
    expect(await cloudflow.deleteWorkflow({ path: { workflow_id: 'wf_1' } })).toBeUndefined();
    const [update, removal] = script.requests;
    expect([update?.method, await update?.json()]).toEqual(['PATCH', { status: 'paused' }]);
    expect(update?.headers.get('Content-Type')).toBe('application/json');
    expect([removal?.method, removal?.headers.has('Content-Type')]).toEqual(['DELETE', false]);
  });

  it('CF-5 fills in the path and the filters of executions', async () => {
    const script = scriptedFetch(json(200, { data: [] }));
    await createCloudFlow({ baseUrl, fetch: script.fetch }).listPipelineExecutions({
      path: { pipeline_id: 'pipe_4x9k2m' },
      query: { status: 'completed', start_date: '2026-01-20T00:00:00Z' },
    });
    expect(script.request.url).toBe(
      `${baseUrl}/pipelines/pipe_4x9k2m/executions?status=completed&start_date=2026-01-20T00%3A00%3A00Z`,
    );
  });

  it('CF-6 writes metrics as one comma-separated list', async () => {
    const script = scriptedFetch(json(200, {}));
    await createCloudFlow({ baseUrl, fetch: script.fetch }).getWorkflowAnalytics({
      path: { workflow_id: 'wf_8x7k2m9p' },
      query: { period: '7d', metrics: ['execution_count', 'success_rate'] },
    });
    expect(new URL(script.request.url).search).toBe('?period=7d&metrics=execution_count,success_rate');
  });

  it('CF-7 sends the headers that an operation takes', async () => {
    const script = scriptedFetch(json(201, {}));
    await createCloudFlow({
      baseUrl,
      auth,
      fetch: script.fetch,
      headers: { 'X-App': 'tests' },
    }).createWebhook({
      header: { 'Idempotency-Key': 'key-1' },
      body: { url: 'https://example.com/hook', events: ['workflow.completed'] },
    });
    expect(script.request.headers.get('Idempotency-Key')).toBe('key-1');
    expect(script.request.headers.get('X-App')).toBe('tests');
  });
});
