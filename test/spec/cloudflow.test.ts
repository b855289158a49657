import { describe, expect, it } from 'vitest';
import { isObject, valueAt } from '../../src/contract/pointer.js';
import type { Json } from '../../src/contract/types.ts';
import { readDescription, schema } from './description.ts';

// What the reference of the API says, held against its description. Literal on purpose: these lines are the only
// place where the two meet.
const { contract, at, validate, operation, parameter, answer } = await readDescription('cloudflow');

describe('CF-1 authentication', () => {
  it('takes an API key in X-API-Key', () => {
    expect(contract.securitySchemes.ApiKey).toMatchObject({
      type: 'apiKey',
      in: 'header',
      parameterName: 'X-API-Key',
    });
  });

  it('takes OAuth 2.0 authorization code with PKCE, with the six scopes', () => {
    expect(valueAt(contract.securitySchemes.OAuth2?.definition, '/flows/authorizationCode')).toMatchObject({
      authorizationUrl: 'https://auth.cloudflow.io/oauth/authorize',
      tokenUrl: 'https://auth.cloudflow.io/oauth/token',
      'x-pkce': 'S256',
    });
    const scopes = valueAt(contract.securitySchemes.OAuth2?.definition, '/flows/authorizationCode/scopes');
    expect(Object.keys(isObject(scopes) ? scopes : {})).toEqual([
      'workflows:read',
      'workflows:write',
      'pipelines:read',
      'pipelines:write',
      'analytics:read',
      'admin:full',
    ]);
  });

  it('takes a JWT signed with RS256 that lives 3600 seconds at most', () => {
    expect(contract.securitySchemes.Jwt).toMatchObject({ type: 'http', scheme: 'bearer' });
    expect(valueAt(contract.securitySchemes.Jwt?.definition, '/x-jwt')).toEqual({
      algorithm: 'RS256',
      claims: ['iss', 'sub', 'aud', 'exp', 'iat', 'scope'],
      audience: 'https://api.cloudflow.io',
      lifetime: 'PT3600S',
    });
  });

  it('asks on every operation for one of the three, with a scope that fits', () => {
    const scopes = contract.operations.map(({ id, security }) => [
      id,
      security.flatMap((requirement) =>
        requirement.map(({ scheme, scopes: [scope = ''] }) => `${scheme} ${scope}`.trim()),
      ),
    ]);
    const needs = (scope: string) => [
      'ApiKey',
      `OAuth2 ${scope}`,
      'OAuth2 admin:full',
      `Jwt ${scope}`,
      'Jwt admin:full',
    ];
    expect(Object.fromEntries(scopes)).toEqual({
      listWorkflows: needs('workflows:read'),
      createWorkflow: needs('workflows:write'),
      getWorkflow: needs('workflows:read'),
      updateWorkflow: needs('workflows:write'),
      deleteWorkflow: needs('workflows:write'),
      listPipelineExecutions: needs('pipelines:read'),
      getWorkflowAnalytics: needs('analytics:read'),
      listWebhooks: needs('workflows:read'),
      createWebhook: needs('workflows:write'),
      getWebhook: needs('workflows:read'),
      updateWebhook: needs('workflows:write'),
      deleteWebhook: needs('workflows:write'),
      triggerWorkflow: needs('workflows:write'),
    });
  });
});

describe('CF-2 rate limits', () => {
  it('are declared as token buckets', () => {
    expect(contract.conventions.rateLimit?.tiers).toEqual([
      { name: 'anonymous', perMinute: 20, burst: 20, default: false },
      { name: 'user', perMinute: 100, burst: 150, default: true },
      { name: 'enterprise', perMinute: 1000, burst: 1000, default: false },
    ]);
  });

  it('stand in three headers on every response', () => {
    for (const { id, responses } of contract.operations) {
      for (const { status, headers } of responses) {
        expect(
          headers.map(({ name }) => name),
          `${id} ${status}`,
        ).toEqual(
          expect.arrayContaining(['X-RateLimit-Limit', 'X-RateLimit-Remaining', 'X-RateLimit-Reset']),
        );
      }
    }
  });

  it('never show more remaining than the limit', () => {
    const [limit, remaining] = ['RateLimitLimit', 'RateLimitRemaining'].map((name) =>
      at(`/components/headers/${name}/example`),
    );
    expect(Number(remaining)).toBeLessThanOrEqual(Number(limit));
  });

  it('say in the body of a 429 when to come back', () => {
    const body = answer('listWorkflows', '429');
    expect(valueAt(body, '/error/code')).toBe('rate_limit_exceeded');
    expect(valueAt(body, '/error/retry_after')).toEqual(expect.any(Number));
  });
});

describe('CF-3 offset pagination', () => {
  it.each(['listWorkflows', 'listPipelineExecutions', 'listWebhooks'])('%s takes limit and offset', (id) => {
    expect(at(parameter(id, 'limit').schemaPointer)).toMatchObject({
      type: 'integer',
      default: 20,
      minimum: 1,
      maximum: 100,
    });
    expect(at(parameter(id, 'offset').schemaPointer)).toMatchObject({
      type: 'integer',
      default: 0,
      minimum: 0,
    });
    expect(answer(id, '200')).toMatchObject({
      data: expect.any(Array),
      pagination: {
        total: expect.any(Number),
        limit: expect.any(Number),
        offset: 0,
        has_more: expect.any(Boolean),
      },
    });
  });
});

describe('CF-4 workflows', () => {
  it('count their steps in a list and show them in the detail', () => {
    const [listed] = (valueAt(answer('listWorkflows', '200'), '/data') as Json[] | undefined) ?? [];
    const detail = answer('getWorkflow', '200');
    expect(listed).toMatchObject({ id: 'wf_8x7k2m9p', steps: expect.any(Number) });
    expect(detail).toMatchObject({ id: 'wf_8x7k2m9p', steps: expect.any(Array) });
    expect((valueAt(detail, '/steps') as Json[]).length).toBe(valueAt(listed, '/steps'));
  });

  it('tell one story: what list and detail both say is the same', () => {
    const listed = valueAt(answer('listWorkflows', '200'), '/data/0');
    const detail = answer('getWorkflow', '200');
    for (const key of ['id', 'name', 'description', 'status', 'trigger', 'created_at', 'updated_at']) {
      expect(valueAt(detail, `/${key}`), key).toEqual(valueAt(listed, `/${key}`));
    }
  });

  it('answer creation and change with the short forms', () => {
    expect(Object.keys(answer('createWorkflow', '201') ?? {})).toEqual([
      'id',
      'name',
      'status',
      'created_at',
      'webhook_url',
    ]);
    expect(Object.keys(answer('updateWorkflow', '200') ?? {})).toEqual(['id', 'status', 'updated_at']);
  });

  it('are filtered by status and time of creation', () => {
    expect(at(parameter('listWorkflows', 'status').schemaPointer)).toMatchObject({
      enum: ['active', 'paused', 'archived'],
    });
    expect(
      validate(parameter('listWorkflows', 'created_after').schemaPointer, '2026-01-15T10:30:00Z'),
    ).toEqual([]);
    expect(validate(parameter('listWorkflows', 'created_after').schemaPointer, 'yesterday')).not.toEqual([]);
  });

  it('take no field that the server makes, and no step of an unknown type', () => {
    const body = {
      name: 'X',
      trigger: { type: 'schedule', cron: '0 * * * *' },
      steps: [{ type: 'fetch_data', source: 'users' }],
    };
    expect(validate(schema('WorkflowCreate'), body)).toEqual([]);
    expect(validate(schema('WorkflowCreate'), { ...body, id: 'wf_12345678' })).not.toEqual([]);
    expect(validate(schema('WorkflowCreate'), { ...body, steps: [{ type: 'teleport' }] })).not.toEqual([]);
  });

  it('can be read with steps of types that came later', () => {
    expect(validate(schema('Step'), { id: 'step_9', type: 'teleport', to: 'mars' })).toEqual([]);
    expect(validate(schema('Step'), { id: 'step_9', type: 'fetch_data' })).not.toEqual([]);
  });
});

it('CF-5 executions of a pipeline are filtered by status and time', () => {
  expect(operation('listPipelineExecutions').fullPath).toBe('/v2/pipelines/{pipeline_id}/executions');
  expect(at(parameter('listPipelineExecutions', 'status').schemaPointer)).toMatchObject({
    enum: ['running', 'completed', 'failed'],
  });
  for (const name of ['start_date', 'end_date']) {
    expect(validate(parameter('listPipelineExecutions', name).schemaPointer, '2026-01-20T00:00:00Z')).toEqual(
      [],
    );
  }
  const executions = valueAt(answer('listPipelineExecutions', '200'), '/data');
  expect(executions).toContainEqual(
    expect.objectContaining({
      id: 'exec_7m3k9x2p',
      pipeline_id: 'pipe_4x9k2m',
      status: 'completed',
      duration_ms: 222000,
      records_processed: 15420,
      records_failed: 3,
      error_rate: 0.02,
    }),
  );
});

describe('CF-6 analytics', () => {
  it('needs a period and takes metrics as a comma-separated list', () => {
    expect(parameter('getWorkflowAnalytics', 'period').required).toBe(true);
    expect(at(parameter('getWorkflowAnalytics', 'period').schemaPointer)).toMatchObject({
      enum: ['1h', '24h', '7d', '30d'],
    });
    const metrics = parameter('getWorkflowAnalytics', 'metrics');
    expect(metrics).toMatchObject({ required: false, style: 'form', explode: false });
    expect(
      validate(metrics.schemaPointer, [
        'execution_count',
        'success_rate',
        'avg_duration',
        'error_count',
        'throughput',
      ]),
    ).toEqual([]);
    expect(validate(metrics.schemaPointer, ['speed'])).not.toEqual([]);
  });

  it('answers totals and a time series, both typed', () => {
    const body = answer('getWorkflowAnalytics', '200');
    expect(body).toMatchObject({
      workflow_id: 'wf_8x7k2m9p',
      period: '7d',
      metrics: { execution_count: 168 },
    });
    const response = operation('getWorkflowAnalytics').responses.find(({ status }) => status === '200')
      ?.content[0];
    for (const wrong of [{ metrics: { execution_count: 'many' } }, { timeseries: [{ timestamp: 'noon' }] }]) {
      expect(
        validate(response?.schemaPointer ?? '', { ...(isObject(body) ? body : {}), ...wrong }),
      ).not.toEqual([]);
    }
  });
});

describe('CF-7 webhooks', () => {
  it('has the five events, each signed', () => {
    expect(contract.webhooks.map(({ event }) => event)).toEqual([
      'workflow.started',
      'workflow.completed',
      'workflow.failed',
      'pipeline.completed',
      'pipeline.failed',
    ]);
    for (const { event, parameters, requestBody } of contract.webhooks) {
      expect(
        parameters.map(({ name }) => name),
        event,
      ).toEqual(['webhook-id', 'webhook-timestamp', 'webhook-signature']);
      const [media] = requestBody?.content ?? [];
      const [example] = media?.examples ?? [];
      expect(valueAt(example?.value, '/event')).toBe(event);
      expect(validate(media?.schemaPointer ?? '', example?.value)).toEqual([]);
      expect(
        validate(media?.schemaPointer ?? '', {
          ...(isObject(example?.value) ? example.value : {}),
          event: 'x',
        }),
      ).not.toEqual([]);
    }
    expect(contract.conventions.webhooks).toMatchObject({
      signature: 'standard-webhooks',
      secretPrefix: 'whsec_',
    });
  });

  it('takes a secret and never shows it again', () => {
    const body = {
      url: 'https://your-app.com/cloudflow-webhook',
      events: ['workflow.completed', 'workflow.failed'],
      secret: 'whsec_your_webhook_secret',
    };
    expect(validate(schema('WebhookCreate'), body)).toEqual([]);
    expect(validate(schema('WebhookCreate'), { ...body, url: 'http://your-app.com/' })).not.toEqual([]);
    expect(JSON.stringify(answer('getWebhook', '200'))).not.toContain('whsec_');
    expect(JSON.stringify(answer('listWebhooks', '200'))).not.toContain('whsec_');
  });

  it('starts a workflow by its trigger', () => {
    expect(operation('triggerWorkflow')).toMatchObject({
      method: 'post',
      fullPath: '/v2/webhooks/{workflow_id}/trigger',
    });
    expect(valueAt(answer('triggerWorkflow', '202'), '/execution_id')).toMatch(/^exec_/);
  });
});

describe('CF-8 errors', () => {
  it('have the ten codes of the reference', () => {
    expect(valueAt(at(schema('ErrorCode')), '/enum')).toEqual(
      expect.arrayContaining([
        'invalid_parameter',
        'missing_required_field',
        'authentication_failed',
        'insufficient_permissions',
        'resource_not_found',
        'rate_limit_exceeded',
        'workflow_execution_failed',
        'invalid_json',
        'duplicate_resource',
        'quota_exceeded',
      ]),
    );
  });

  it('say on each response which codes it can carry, and every code is carried by one', () => {
    const carried = new Set<string>();
    for (const { id, responses } of contract.operations) {
      for (const { status, errorCodes } of responses.filter((response) => Number(response.status) >= 400)) {
        expect(errorCodes.length, `${id} ${status}`).toBeGreaterThan(0);
        for (const code of errorCodes) carried.add(code);
      }
    }
    expect([...carried].sort()).toEqual([...(valueAt(at(schema('ErrorCode')), '/enum') as string[])].sort());
  });

  it('have the body that the reference shows', () => {
    const body = {
      error: {
        code: 'invalid_parameter',
        message: "The 'limit' parameter must be between 1 and 100",
        field: 'limit',
        request_id: 'req_8k3m9x2p',
      },
    };
    expect(validate(schema('ErrorResponse'), body)).toEqual([]);
    expect(validate(schema('ErrorResponse'), { error: { ...body.error, code: 'oops' } })).not.toEqual([]);
  });

  it('come with the documented statuses', () => {
    const statuses = new Set(
      contract.operations.flatMap(({ responses }) => responses.map(({ status }) => status)),
    );
    expect([...statuses]).toEqual(
      expect.arrayContaining(['400', '401', '403', '404', '409', '429', '500', '502', '503']),
    );
  });
});

it('CF-9 ids carry their prefix, stated as a pattern', () => {
  const ids: Record<string, [good: string, bad: string]> = {
    WorkflowId: ['wf_8x7k2m9p', 'pipe_4x9k2m'],
    ExecutionId: ['exec_7m3k9x2p', '7m3k9x2p'],
    PipelineId: ['pipe_4x9k2m', 'wf_8x7k2m9p'],
    StepId: ['step_1', '1'],
    ScriptId: ['scr_transform_v3', 'transform_v3'],
    TemplateId: ['tpl_welcome_v2', 'welcome_v2'],
  };
  for (const [name, [good, bad]] of Object.entries(ids)) {
    expect(valueAt(at(schema(name)), '/pattern'), name).toMatch(/^\^[a-z]+_/);
    expect(validate(schema(name), good), name).toEqual([]);
    expect(validate(schema(name), bad), name).not.toEqual([]);
  }
  // A client may send a correlation id of its own; those that the server makes carry the prefix.
  expect(valueAt(at(schema('RequestId')), '/anyOf/0/pattern')).toMatch(/^\^req_/);
  expect(validate(schema('RequestId'), 'req_8k3m9x2p')).toEqual([]);
});
