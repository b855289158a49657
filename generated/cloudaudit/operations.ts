// Generated from spec/cloudaudit/openapi.yaml by `npm run generate`. Do not edit.
import type { ApiTable } from '../../src/client/api-table.ts';

/** Every operation of CloudAudit Pro API and its conventions: what a client has to know to call it. */
export const table: ApiTable = {
  operations: `/companies GET listCompanies:p POST createCompany
/companies/{companyId} GET getCompany PATCH updateCompany
/engagements GET listEngagements:p POST createEngagement
/engagements/{engagementId} GET getEngagement PATCH updateEngagement
/procedures GET listProcedures:p POST createProcedure
/procedures/{procedureId} GET getProcedure PATCH updateProcedure
/workpapers GET listWorkpapers:p POST createWorkpaper
/workpapers/{workpaperId} GET getWorkpaper PATCH updateWorkpaper
/documents GET listDocuments:p POST createDocument
/documents/{documentId} GET getDocument DELETE deleteDocument:e PATCH updateDocument
/documents/{documentId}/content GET getDocumentContent:b PUT replaceDocumentContent
/review-notes GET listReviewNotes:p POST createReviewNote
/review-notes/{reviewNoteId} GET getReviewNote
/review-notes/{reviewNoteId}/resolve POST resolveReviewNote
/reports GET listReports:p POST createReport
/reports/{reportId} GET getReport
/reports/{reportId}/finalize POST finalizeReport
/reports/{reportId}/content GET getReportContent:b
/webhook-endpoints GET listWebhookEndpoints:p POST createWebhookEndpoint
/webhook-endpoints/{webhookEndpointId} GET getWebhookEndpoint DELETE deleteWebhookEndpoint:e PATCH updateWebhookEndpoint
/webhook-endpoints/{webhookEndpointId}/rotate-secret POST rotateWebhookEndpointSecret
/webhook-endpoints/{webhookEndpointId}/test POST testWebhookEndpoint
/events GET listEvents:p
/service-credentials GET listServiceCredentials:p POST createServiceCredential
/service-credentials/{credentialId}/rotate POST rotateServiceCredential
/service-credentials/{credentialId} DELETE deleteServiceCredential:e`,
  details: {
    createDocument: { requestType: 'multipart/form-data' },
    replaceDocumentContent: { requestType: 'application/pdf' },
  },
  conventions: {
    baseUrl: 'https://api.cloudaudit.example/v1',
    auth: { token: { in: 'header', name: 'Authorization', prefix: 'Bearer ' } },
    error: {
      code: ['error', 'code'],
      message: ['error', 'message'],
      requestId: ['error', 'requestId'],
      retryAfter: ['error', 'retryAfter'],
      fields: { at: ['error', 'details'], field: ['field'], message: ['message'], code: ['code'] },
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
    pagination: {
      cursor: {
        at: 'cursor',
        kind: 'cursor',
        items: ['data'],
        next: ['page', 'nextCursor'],
        more: ['page', 'hasMore'],
      },
    },
  },
};

/** Every error code, with the statuses of the responses that can carry it. */
export const errorCodes = {
  validation_failed: [400],
  malformed_body: [400],
  digest_mismatch: [400],
  unauthenticated: [401],
  insufficient_scope: [403],
  step_up_required: [403],
  not_found: [404],
  invalid_transition: [409],
  transition_blocked: [409],
  engagement_locked: [409],
  company_not_active: [409],
  duplicate_company: [409],
  duplicate_reference: [409],
  workpaper_signed: [409],
  self_review: [409],
  document_in_use: [409],
  document_quarantined: [409],
  document_superseded: [409],
  retention_not_over: [409],
  report_not_ready: [409],
  duplicate_endpoint: [409],
  idempotency_in_progress: [409],
  content_too_large: [413],
  unsupported_media_type: [415],
  range_not_satisfiable: [416],
  idempotency_key_reused: [422],
  rate_limit_exceeded: [429],
  internal_error: [500],
  service_unavailable: [503],
} as const;
