// Generated from spec/cloudflow/openapi.yaml by `npm run generate`. Do not edit.
import type { ApiTable } from '../../src/client/api-table.ts';

/** Every operation of CloudFlow API and its conventions: what a client has to know to call it. */
export const table: ApiTable = {
  operations: `/workflows GET listWorkflows:p POST createWorkflow
/workflows/{workflow_id} GET getWorkflow DELETE deleteWorkflow:e PATCH updateWorkflow
/pipelines/{pipeline_id}/executions GET listPipelineExecutions:p
/analytics/workflows/{workflow_id} GET getWorkflowAnalytics
/webhooks GET listWebhooks:p POST createWebhook
/webhooks/{webhook_id} GET getWebhook DELETE deleteWebhook:e PATCH updateWebhook
/webhooks/{workflow_id}/trigger POST triggerWorkflow`,
  details: { getWorkflowAnalytics: { query: { metrics: { explode: false } } } },
  conventions: {
    baseUrl: 'https://api.cloudflow.io/v2',
    auth: {
      apiKey: { in: 'header', name: 'X-API-Key' },
      token: { in: 'header', name: 'Authorization', prefix: 'Bearer ' },
    },
    error: {
      code: ['error', 'code'],
      message: ['error', 'message'],
      field: ['error', 'field'],
      requestId: ['error', 'request_id'],
      retryAfter: ['error', 'retry_after'],
    },
    requestIdHeader: 'X-Request-Id',
    idempotency: { header: 'Idempotency-Key', methods: ['POST', 'PUT', 'PATCH', 'DELETE'] },
    retry: {
      statuses: [429, 500, 502, 503, 504],
      attempts: 4,
      base: 500,
      cap: 30000,
      budget: 120000,
      pacing: ['header', 'body', 'reset'],
    },
    reset: { header: 'X-RateLimit-Reset', epoch: true },
    pagination: {
      offset: {
        at: 'offset',
        kind: 'offset',
        items: ['data'],
        total: ['pagination', 'total'],
        more: ['pagination', 'has_more'],
      },
    },
  },
};

/** Every error code, with the statuses of the responses that can carry it. */
export const errorCodes = {
  invalid_parameter: [400],
  missing_required_field: [400],
  invalid_json: [400],
  authentication_failed: [401],
  insufficient_permissions: [403],
  quota_exceeded: [403],
  resource_not_found: [404],
  duplicate_resource: [409],
  workflow_execution_failed: [409],
  rate_limit_exceeded: [429],
  internal_error: [500],
  bad_gateway: [502],
  service_unavailable: [503],
  idempotency_key_reused: [422],
  idempotency_in_progress: [409],
} as const;
