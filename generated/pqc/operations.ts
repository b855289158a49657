// Generated from spec/pqc/openapi.yaml by `npm run generate`. Do not edit.
import type { ApiTable } from '../../src/client/api-table.ts';

/** Every operation of PQC Inventory API and its conventions: what a client has to know to call it. */
export const table: ApiTable = {
  operations: `/pqc/inventory GET listAssets:p POST createAsset
/pqc/inventory/{assetId} GET getAsset DELETE deleteAsset:e PATCH updateAsset
/pqc/inventory/imports GET listImports:p POST createImport
/pqc/inventory/imports/{importId} GET getImport
/pqc/reports GET listReports:p POST createReport
/pqc/reports/{reportId} GET getReport
/pqc/reports/{reportId}/export GET exportReport:b
/pqc/audit-events GET listAuditEvents:p`,
  details: { createImport: { requestType: 'multipart/form-data' } },
  conventions: {
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
    idempotency: { header: 'Idempotency-Key', methods: ['POST', 'PUT', 'PATCH', 'DELETE'] },
    retry: {
      statuses: [429, 500, 502, 503, 504],
      attempts: 4,
      base: 500,
      cap: 30000,
      budget: 120000,
      pacing: ['header', 'body'],
    },
    pagination: { cursor: { at: 'cursor', kind: 'cursor', items: ['items'], next: ['nextCursor'], more: ['hasMore'] } },
  },
};

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
