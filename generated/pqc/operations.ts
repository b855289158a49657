// Generated from spec/pqc/openapi.yaml by `npm run generate`. Do not edit.

/** Every operation of PQC Inventory API: what a client has to know to call it. */
export const operations = {
  listAssets: { method: 'GET', path: '/pqc/inventory' },
  createAsset: { method: 'POST', path: '/pqc/inventory' },
  getAsset: { method: 'GET', path: '/pqc/inventory/{assetId}' },
  deleteAsset: { method: 'DELETE', path: '/pqc/inventory/{assetId}' },
  updateAsset: { method: 'PATCH', path: '/pqc/inventory/{assetId}' },
  listImports: { method: 'GET', path: '/pqc/inventory/imports' },
  createImport: { method: 'POST', path: '/pqc/inventory/imports', requestType: 'multipart/form-data' },
  getImport: { method: 'GET', path: '/pqc/inventory/imports/{importId}' },
  listReports: { method: 'GET', path: '/pqc/reports' },
  createReport: { method: 'POST', path: '/pqc/reports' },
  getReport: { method: 'GET', path: '/pqc/reports/{reportId}' },
  exportReport: { method: 'GET', path: '/pqc/reports/{reportId}/export', binary: true },
  listAuditEvents: { method: 'GET', path: '/pqc/audit-events' },
} as const;

/** What a client has to know of the conventions. */
export const conventions = {
  baseUrl: 'https://api.pqc-inventory.example/v1',
  auth: { token: { in: 'header', name: 'Authorization', prefix: 'Bearer ' } },
  error: {
    code: ['code'],
    message: ['message'],
    requestId: ['requestId'],
    retryAfter: ['retryAfter'],
    fields: { at: ['details'], field: ['field'], message: ['message'], code: ['code'] },
  },
  requestIdHeader: 'X-Request-Id',
} as const;

/** Every error code, with the statuses of the responses that can carry it. */
export const errorCodes = {
  validation_failed: [400],
  malformed_body: [400],
  unauthenticated: [401],
  insufficient_scope: [403],
  not_found: [404],
  duplicate_asset: [409],
  asset_in_use: [409],
  state_conflict: [409],
  payload_too_large: [413],
  unsupported_media_type: [415],
  invalid_reference: [422],
  idempotency_key_reused: [422],
  idempotency_in_progress: [409],
  rate_limited: [429],
  internal_error: [500],
  bad_gateway: [502],
  service_unavailable: [503],
  gateway_timeout: [504],
} as const;
