// Generated from spec/cloudflow/openapi.yaml by `npm run generate`. Do not edit.

/** Every operation of CloudFlow API: what a client has to know to call it. */
export const operations = {
  listWorkflows: { method: 'GET', path: '/workflows' },
  createWorkflow: { method: 'POST', path: '/workflows' },
  getWorkflow: { method: 'GET', path: '/workflows/{workflow_id}' },
  deleteWorkflow: { method: 'DELETE', path: '/workflows/{workflow_id}' },
  updateWorkflow: { method: 'PATCH', path: '/workflows/{workflow_id}' },
  listPipelineExecutions: { method: 'GET', path: '/pipelines/{pipeline_id}/executions' },
  getWorkflowAnalytics: { method: 'GET', path: '/analytics/workflows/{workflow_id}', query: { metrics: { explode: false } } },
  listWebhooks: { method: 'GET', path: '/webhooks' },
  createWebhook: { method: 'POST', path: '/webhooks' },
  getWebhook: { method: 'GET', path: '/webhooks/{webhook_id}' },
  deleteWebhook: { method: 'DELETE', path: '/webhooks/{webhook_id}' },
  updateWebhook: { method: 'PATCH', path: '/webhooks/{webhook_id}' },
  triggerWorkflow: { method: 'POST', path: '/webhooks/{workflow_id}/trigger' },
} as const;

/** What a client has to know of the conventions. */
export const conventions = {
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
} as const;

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
