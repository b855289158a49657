// Generated from spec/cloudaudit/openapi.yaml by `npm run generate`. Do not edit.
import { createApiClient } from '../../src/client/api-client.ts';
import { ApiError } from '../../src/client/api-error.ts';
import type { Call, ListCall } from '../../src/client/call.ts';
import type { ApiClientOptions } from '../../src/client/client-options.ts';
import type { Auth } from '../../src/client/credentials.ts';
import type { KeyInput, ListInput, OperationData, OperationErrorCode, OperationInput, OperationItem } from '../../src/client/operation-types.ts';
import type { Page } from '../../src/client/page.ts';
import type { PathMethods } from '../../src/client/path-methods.ts';
import { table } from './operations.ts';
import type { components, operations as Operations, paths } from './types.ts';

/** The name of an operation. */
export type OperationId = keyof Operations;

/** The operations that list, each with the way to the items in its body. */
interface Lists {
  listCompanies: ['data'];
  listEngagements: ['data'];
  listProcedures: ['data'];
  listWorkpapers: ['data'];
  listDocuments: ['data'];
  listReviewNotes: ['data'];
  listReports: ['data'];
  listWebhookEndpoints: ['data'];
  listEvents: ['data'];
  listServiceCredentials: ['data'];
}

/** The name of an operation that lists page by page. */
export type ListOperationId = keyof Lists;

/** What an operation takes: `path`, `query`, `header`, `body`, and what a call takes besides. */
export type InputOf<Id extends OperationId> = OperationInput<Operations[Id], 'Idempotency-Key' | 'X-Request-Id'>;

/** What an operation gives; a page where it lists. */
export type DataOf<Id extends OperationId> = Id extends ListOperationId
  ? Page<ItemOf<Id>, OperationData<Operations[Id], []>>
  : OperationData<Operations[Id], []>;

/** An item of what an operation lists. */
export type ItemOf<Id extends ListOperationId> = OperationItem<Operations[Id], Lists[Id]>;

/** The error codes of an operation; of all operations where none is named. */
export type ErrorCodeOf<Id extends OperationId = OperationId> = {
  [Name in Id]: OperationErrorCode<Operations[Name], ['error', 'code']>;
}[Id];

/** What a call by name throws when the answer is not a success. */
export class CloudAuditError extends ApiError<ErrorCodeOf, components['schemas']['ErrorResponse']> {
  override readonly name = 'CloudAuditError';
}

/** An error of one operation. */
export type CloudAuditErrorOf<Id extends OperationId> = CloudAuditError & {
  readonly operation: Id;
  readonly code: ErrorCodeOf<Id> | 'unexpected-response';
};

/** Whether something that was thrown is an error of one operation; then its `code` is one of that operation. */
export function isErrorOf<Id extends OperationId>(error: unknown, operation: Id): error is CloudAuditErrorOf<Id> {
  return error instanceof CloudAuditError && error.operation === operation;
}

/** How a client is set up. */
export interface CloudAuditOptions extends Omit<ApiClientOptions, 'auth'> {
  /** One credential, or a function that is asked for it before each attempt. */
  readonly auth?: Auth<'token'> | undefined;
}

/** A client of CloudAudit Pro API 1.0.0: each path by its method (`client.GET('/…')`), which never throws on a status, and each operation by its name (`client.listCompanies()`), which gives the data or throws a `CloudAuditError`. */
export interface CloudAudit extends PathMethods<paths> {
  /** Where it calls. */
  readonly baseUrl: string;
  /**
   * List companies.
   *
   * The clients of the firm, the newest first; those made at the same moment by id. Filters narrow the list together.
   *
   * `GET /companies`
   *
   * @throws {CloudAuditError} `validation_failed`, `unauthenticated`, `insufficient_scope`, `rate_limit_exceeded`, `internal_error`, `service_unavailable`
   */
  listCompanies(input?: InputOf<'listCompanies'> & ListInput): ListCall<ItemOf<'listCompanies'>, OperationData<Operations['listCompanies'], []>>;
  /**
   * Create a company.
   *
   * Takes in a client, in `onboarding`. The registration number must be new in its country. Engagements can be made once the client is accepted.
   *
   * `POST /companies`
   *
   * @throws {CloudAuditError} `validation_failed`, `malformed_body`, `unauthenticated`, `insufficient_scope`, `duplicate_company`, `idempotency_in_progress`, `content_too_large`, `unsupported_media_type`, `idempotency_key_reused`, `rate_limit_exceeded`, `internal_error`, `service_unavailable`
   */
  createCompany(input: InputOf<'createCompany'> & KeyInput): Call<DataOf<'createCompany'>>;
  /**
   * Get a company.
   *
   * One client, whatever its state.
   *
   * `GET /companies/{companyId}`
   *
   * @throws {CloudAuditError} `validation_failed`, `unauthenticated`, `insufficient_scope`, `not_found`, `rate_limit_exceeded`, `internal_error`, `service_unavailable`
   */
  getCompany(input: InputOf<'getCompany'>): Call<DataOf<'getCompany'>>;
  /**
   * Update a company.
   *
   * Changes what the body names and leaves the rest. `status` accepts, declines or ends the relation with the client; a client with an engagement that is not archived cannot become `inactive`.
   *
   * `PATCH /companies/{companyId}`
   *
   * @throws {CloudAuditError} `validation_failed`, `malformed_body`, `unauthenticated`, `insufficient_scope`, `not_found`, `invalid_transition`, `transition_blocked`, `duplicate_company`, `idempotency_in_progress`, `content_too_large`, `unsupported_media_type`, `idempotency_key_reused`, `rate_limit_exceeded`, `internal_error`, `service_unavailable`
   */
  updateCompany(input: InputOf<'updateCompany'> & KeyInput): Call<DataOf<'updateCompany'>>;
  /**
   * List engagements.
   *
   * The engagements of all companies, the newest first; those made at the same moment by id. Filters narrow the list together. To follow states, ask with `modifiedSince` for what changed since the last time.
   *
   * `GET /engagements`
   *
   * @throws {CloudAuditError} `validation_failed`, `unauthenticated`, `insufficient_scope`, `rate_limit_exceeded`, `internal_error`, `service_unavailable`
   */
  listEngagements(input?: InputOf<'listEngagements'> & ListInput): ListCall<ItemOf<'listEngagements'>, OperationData<Operations['listEngagements'], []>>;
  /**
   * Create an engagement.
   *
   * Begins an engagement for an active company, in `planning`. The people are named by the addresses of the firm's directory.
   *
   * `POST /engagements`
   *
   * @throws {CloudAuditError} `validation_failed`, `malformed_body`, `unauthenticated`, `insufficient_scope`, `company_not_active`, `idempotency_in_progress`, `content_too_large`, `unsupported_media_type`, `idempotency_key_reused`, `rate_limit_exceeded`, `internal_error`, `service_unavailable`
   */
  createEngagement(input: InputOf<'createEngagement'> & KeyInput): Call<DataOf<'createEngagement'>>;
  /**
   * Get an engagement.
   *
   * One engagement, with its materiality and its deadlines.
   *
   * `GET /engagements/{engagementId}`
   *
   * @throws {CloudAuditError} `validation_failed`, `unauthenticated`, `insufficient_scope`, `not_found`, `rate_limit_exceeded`, `internal_error`, `service_unavailable`
   */
  getEngagement(input: InputOf<'getEngagement'>): Call<DataOf<'getEngagement'>>;
  /**
   * Update an engagement.
   *
   * Changes what the body names and leaves the rest. `status` moves the engagement on, or one step back; `completed` and `archived` have no way back. Archiving locks its workpapers.
   *
   * `PATCH /engagements/{engagementId}`
   *
   * @throws {CloudAuditError} `validation_failed`, `malformed_body`, `unauthenticated`, `insufficient_scope`, `not_found`, `invalid_transition`, `transition_blocked`, `engagement_locked`, `idempotency_in_progress`, `content_too_large`, `unsupported_media_type`, `idempotency_key_reused`, `rate_limit_exceeded`, `internal_error`, `service_unavailable`
   */
  updateEngagement(input: InputOf<'updateEngagement'> & KeyInput): Call<DataOf<'updateEngagement'>>;
  /**
   * List procedures.
   *
   * The procedures of all engagements, the newest first; those made at the same moment by id. Filters narrow the list together.
   *
   * `GET /procedures`
   *
   * @throws {CloudAuditError} `validation_failed`, `unauthenticated`, `insufficient_scope`, `rate_limit_exceeded`, `internal_error`, `service_unavailable`
   */
  listProcedures(input?: InputOf<'listProcedures'> & ListInput): ListCall<ItemOf<'listProcedures'>, OperationData<Operations['listProcedures'], []>>;
  /**
   * Create a procedure.
   *
   * Adds a procedure to the program of an engagement, as `not-started`. Its reference must be new in the engagement.
   *
   * `POST /procedures`
   *
   * @throws {CloudAuditError} `validation_failed`, `malformed_body`, `unauthenticated`, `insufficient_scope`, `engagement_locked`, `duplicate_reference`, `idempotency_in_progress`, `content_too_large`, `unsupported_media_type`, `idempotency_key_reused`, `rate_limit_exceeded`, `internal_error`, `service_unavailable`
   */
  createProcedure(input: InputOf<'createProcedure'> & KeyInput): Call<DataOf<'createProcedure'>>;
  /**
   * Get a procedure.
   *
   * One procedure, with its plan and its conclusion.
   *
   * `GET /procedures/{procedureId}`
   *
   * @throws {CloudAuditError} `validation_failed`, `unauthenticated`, `insufficient_scope`, `not_found`, `rate_limit_exceeded`, `internal_error`, `service_unavailable`
   */
  getProcedure(input: InputOf<'getProcedure'>): Call<DataOf<'getProcedure'>>;
  /**
   * Update a procedure.
   *
   * Changes what the body names and leaves the rest. A change of `status` is told by `procedure.status_changed`. A completed procedure must be opened again, with `in-progress`, before anything else of it can change.
   *
   * `PATCH /procedures/{procedureId}`
   *
   * @throws {CloudAuditError} `validation_failed`, `malformed_body`, `unauthenticated`, `insufficient_scope`, `not_found`, `invalid_transition`, `transition_blocked`, `duplicate_reference`, `engagement_locked`, `idempotency_in_progress`, `content_too_large`, `unsupported_media_type`, `idempotency_key_reused`, `rate_limit_exceeded`, `internal_error`, `service_unavailable`
   */
  updateProcedure(input: InputOf<'updateProcedure'> & KeyInput): Call<DataOf<'updateProcedure'>>;
  /**
   * List workpapers.
   *
   * The workpapers of all engagements, the newest first; those made at the same moment by id. Filters narrow the list together.
   *
   * `GET /workpapers`
   *
   * @throws {CloudAuditError} `validation_failed`, `unauthenticated`, `insufficient_scope`, `rate_limit_exceeded`, `internal_error`, `service_unavailable`
   */
  listWorkpapers(input?: InputOf<'listWorkpapers'> & ListInput): ListCall<ItemOf<'listWorkpapers'>, OperationData<Operations['listWorkpapers'], []>>;
  /**
   * Create a workpaper.
   *
   * Begins a workpaper as `draft`. Its reference must be new in the engagement; procedures, documents and other workpapers that it names must be of the same engagement.
   *
   * `POST /workpapers`
   *
   * @throws {CloudAuditError} `validation_failed`, `malformed_body`, `unauthenticated`, `insufficient_scope`, `engagement_locked`, `duplicate_reference`, `idempotency_in_progress`, `content_too_large`, `unsupported_media_type`, `idempotency_key_reused`, `rate_limit_exceeded`, `internal_error`, `service_unavailable`
   */
  createWorkpaper(input: InputOf<'createWorkpaper'> & KeyInput): Call<DataOf<'createWorkpaper'>>;
  /**
   * Get a workpaper.
   *
   * One workpaper, with its sign-offs and references.
   *
   * `GET /workpapers/{workpaperId}`
   *
   * @throws {CloudAuditError} `validation_failed`, `unauthenticated`, `insufficient_scope`, `not_found`, `rate_limit_exceeded`, `internal_error`, `service_unavailable`
   */
  getWorkpaper(input: InputOf<'getWorkpaper'>): Call<DataOf<'getWorkpaper'>>;
  /**
   * Update a workpaper.
   *
   * Changes what the body names and leaves the rest. `status` with `signedBy` is a sign-off; whoever prepared the workpaper cannot review it. A workpaper that is signed off must return to `draft` before it can be changed.
   *
   * `PATCH /workpapers/{workpaperId}`
   *
   * @throws {CloudAuditError} `validation_failed`, `malformed_body`, `unauthenticated`, `insufficient_scope`, `not_found`, `invalid_transition`, `transition_blocked`, `workpaper_signed`, `self_review`, `duplicate_reference`, `engagement_locked`, `idempotency_in_progress`, `content_too_large`, `unsupported_media_type`, `idempotency_key_reused`, `rate_limit_exceeded`, `internal_error`, `service_unavailable`
   */
  updateWorkpaper(input: InputOf<'updateWorkpaper'> & KeyInput): Call<DataOf<'updateWorkpaper'>>;
  /**
   * List documents.
   *
   * The documents of all engagements, the newest first; those made at the same moment by id. Filters narrow the list together.
   *
   * `GET /documents`
   *
   * @throws {CloudAuditError} `validation_failed`, `unauthenticated`, `insufficient_scope`, `rate_limit_exceeded`, `internal_error`, `service_unavailable`
   */
  listDocuments(input?: InputOf<'listDocuments'> & ListInput): ListCall<ItemOf<'listDocuments'>, OperationData<Operations['listDocuments'], []>>;
  /**
   * Upload a document.
   *
   * Adds a file to an engagement, as version 1. Its type is told from its content; what is no PDF, spreadsheet, text, CSV, XML, scan, e-mail or ZIP is refused with 415. With `sha256` the server proves that the file arrived whole. Told by `document.uploaded`.
   *
   * `POST /documents`
   *
   * @throws {CloudAuditError} `validation_failed`, `malformed_body`, `digest_mismatch`, `unauthenticated`, `insufficient_scope`, `engagement_locked`, `idempotency_in_progress`, `content_too_large`, `unsupported_media_type`, `idempotency_key_reused`, `rate_limit_exceeded`, `internal_error`, `service_unavailable`
   */
  createDocument(input: InputOf<'createDocument'> & KeyInput): Call<DataOf<'createDocument'>>;
  /**
   * Get a document.
   *
   * What is known about a document. Its content is at `getDocumentContent`.
   *
   * `GET /documents/{documentId}`
   *
   * @throws {CloudAuditError} `validation_failed`, `unauthenticated`, `insufficient_scope`, `not_found`, `rate_limit_exceeded`, `internal_error`, `service_unavailable`
   */
  getDocument(input: InputOf<'getDocument'>): Call<DataOf<'getDocument'>>;
  /**
   * Delete a document.
   *
   * Deletes a document and all its versions for good, for a file that should never have been there. Refused while it must be kept, and while a workpaper that is signed off relies on it.
   *
   * `DELETE /documents/{documentId}`
   *
   * @throws {CloudAuditError} `validation_failed`, `unauthenticated`, `insufficient_scope`, `step_up_required`, `not_found`, `document_in_use`, `retention_not_over`, `engagement_locked`, `idempotency_in_progress`, `idempotency_key_reused`, `rate_limit_exceeded`, `internal_error`, `service_unavailable`
   */
  deleteDocument(input: InputOf<'deleteDocument'> & KeyInput): Call<DataOf<'deleteDocument'>>;
  /**
   * Update a document.
   *
   * Changes what the body names and leaves the rest and the content. `superseded` marks that another document has taken its place. Told by `document.updated`.
   *
   * `PATCH /documents/{documentId}`
   *
   * @throws {CloudAuditError} `validation_failed`, `malformed_body`, `unauthenticated`, `insufficient_scope`, `not_found`, `invalid_transition`, `engagement_locked`, `idempotency_in_progress`, `content_too_large`, `unsupported_media_type`, `idempotency_key_reused`, `rate_limit_exceeded`, `internal_error`, `service_unavailable`
   */
  updateDocument(input: InputOf<'updateDocument'> & KeyInput): Call<DataOf<'updateDocument'>>;
  /**
   * Download a document.
   *
   * The bytes of the latest version, or of an earlier one. A download that broke off goes on with `Range`; with `If-Range` it starts again if the content has changed meanwhile.
   *
   * `GET /documents/{documentId}/content`
   *
   * @throws {CloudAuditError} `validation_failed`, `unauthenticated`, `insufficient_scope`, `not_found`, `document_quarantined`, `range_not_satisfiable`, `rate_limit_exceeded`, `internal_error`, `service_unavailable`
   */
  getDocumentContent(input: InputOf<'getDocumentContent'>): Call<DataOf<'getDocumentContent'>>;
  /**
   * Replace the content of a document.
   *
   * Keeps the body as the next version of the document; those before it stay. Its type is told from its content. Details such as the file name stay as they are. Told by `document.updated`.
   *
   * `PUT /documents/{documentId}/content`
   *
   * @throws {CloudAuditError} `validation_failed`, `digest_mismatch`, `unauthenticated`, `insufficient_scope`, `not_found`, `document_superseded`, `engagement_locked`, `idempotency_in_progress`, `content_too_large`, `unsupported_media_type`, `idempotency_key_reused`, `rate_limit_exceeded`, `internal_error`, `service_unavailable`
   */
  replaceDocumentContent(input: InputOf<'replaceDocumentContent'> & KeyInput): Call<DataOf<'replaceDocumentContent'>>;
  /**
   * List review notes.
   *
   * The review notes of all engagements, the newest first; those made at the same moment by id. Filters narrow the list together.
   *
   * `GET /review-notes`
   *
   * @throws {CloudAuditError} `validation_failed`, `unauthenticated`, `insufficient_scope`, `rate_limit_exceeded`, `internal_error`, `service_unavailable`
   */
  listReviewNotes(input?: InputOf<'listReviewNotes'> & ListInput): ListCall<ItemOf<'listReviewNotes'>, OperationData<Operations['listReviewNotes'], []>>;
  /**
   * Create a review note.
   *
   * Raises a note on a workpaper or a procedure. As long as it is open, its target cannot be signed off by a reviewer or completed. Told by `review_note.created`.
   *
   * `POST /review-notes`
   *
   * @throws {CloudAuditError} `validation_failed`, `malformed_body`, `unauthenticated`, `insufficient_scope`, `engagement_locked`, `idempotency_in_progress`, `content_too_large`, `unsupported_media_type`, `idempotency_key_reused`, `rate_limit_exceeded`, `internal_error`, `service_unavailable`
   */
  createReviewNote(input: InputOf<'createReviewNote'> & KeyInput): Call<DataOf<'createReviewNote'>>;
  /**
   * Get a review note.
   *
   * One note, with its resolution where it has one.
   *
   * `GET /review-notes/{reviewNoteId}`
   *
   * @throws {CloudAuditError} `validation_failed`, `unauthenticated`, `insufficient_scope`, `not_found`, `rate_limit_exceeded`, `internal_error`, `service_unavailable`
   */
  getReviewNote(input: InputOf<'getReviewNote'>): Call<DataOf<'getReviewNote'>>;
  /**
   * Resolve a review note.
   *
   * Clears an open note, for good, and keeps who did it and how. A matter that comes up again is a new note. Told by `review_note.resolved`.
   *
   * `POST /review-notes/{reviewNoteId}/resolve`
   *
   * @throws {CloudAuditError} `validation_failed`, `malformed_body`, `unauthenticated`, `insufficient_scope`, `not_found`, `invalid_transition`, `engagement_locked`, `idempotency_in_progress`, `content_too_large`, `unsupported_media_type`, `idempotency_key_reused`, `rate_limit_exceeded`, `internal_error`, `service_unavailable`
   */
  resolveReviewNote(input: InputOf<'resolveReviewNote'> & KeyInput): Call<DataOf<'resolveReviewNote'>>;
  /**
   * List reports.
   *
   * The reports of all engagements, the newest first; those made at the same moment by id. Filters narrow the list together.
   *
   * `GET /reports`
   *
   * @throws {CloudAuditError} `validation_failed`, `unauthenticated`, `insufficient_scope`, `rate_limit_exceeded`, `internal_error`, `service_unavailable`
   */
  listReports(input?: InputOf<'listReports'> & ListInput): ListCall<ItemOf<'listReports'>, OperationData<Operations['listReports'], []>>;
  /**
   * Generate a report.
   *
   * Starts to draw up a report from what the engagement holds now, and answers before it is ready. Its end is told by `report.generated`; whoever cannot take events reads the report again after a while. What changes in the engagement later needs another report.
   *
   * `POST /reports`
   *
   * @throws {CloudAuditError} `validation_failed`, `malformed_body`, `unauthenticated`, `insufficient_scope`, `engagement_locked`, `idempotency_in_progress`, `content_too_large`, `unsupported_media_type`, `idempotency_key_reused`, `rate_limit_exceeded`, `internal_error`, `service_unavailable`
   */
  createReport(input: InputOf<'createReport'> & KeyInput): Call<DataOf<'createReport'>>;
  /**
   * Get a report.
   *
   * What is known about a report, and how far it is. Its content is at `getReportContent`.
   *
   * `GET /reports/{reportId}`
   *
   * @throws {CloudAuditError} `validation_failed`, `unauthenticated`, `insufficient_scope`, `not_found`, `rate_limit_exceeded`, `internal_error`, `service_unavailable`
   */
  getReport(input: InputOf<'getReport'>): Call<DataOf<'getReport'>>;
  /**
   * Finalize a report.
   *
   * Signs a draft. Its file is made anew, without the marks of a draft, and never changes again. The engagement must be in `review`. Told by `report.finalized`.
   *
   * `POST /reports/{reportId}/finalize`
   *
   * @throws {CloudAuditError} `validation_failed`, `malformed_body`, `unauthenticated`, `insufficient_scope`, `step_up_required`, `not_found`, `invalid_transition`, `transition_blocked`, `engagement_locked`, `idempotency_in_progress`, `content_too_large`, `unsupported_media_type`, `idempotency_key_reused`, `rate_limit_exceeded`, `internal_error`, `service_unavailable`
   */
  finalizeReport(input: InputOf<'finalizeReport'> & KeyInput): Call<DataOf<'finalizeReport'>>;
  /**
   * Download a report.
   *
   * The file of a report that is `draft` or `final`, as PDF. Compare its SHA-256 with `file.sha256` before filing it.
   *
   * `GET /reports/{reportId}/content`
   *
   * @throws {CloudAuditError} `validation_failed`, `unauthenticated`, `insufficient_scope`, `not_found`, `report_not_ready`, `rate_limit_exceeded`, `internal_error`, `service_unavailable`
   */
  getReportContent(input: InputOf<'getReportContent'>): Call<DataOf<'getReportContent'>>;
  /**
   * List webhook endpoints.
   *
   * The addresses that are told about events, the newest first; those made at the same moment by id. Secrets are not shown.
   *
   * `GET /webhook-endpoints`
   *
   * @throws {CloudAuditError} `validation_failed`, `unauthenticated`, `insufficient_scope`, `rate_limit_exceeded`, `internal_error`, `service_unavailable`
   */
  listWebhookEndpoints(input?: InputOf<'listWebhookEndpoints'> & ListInput): ListCall<ItemOf<'listWebhookEndpoints'>, OperationData<Operations['listWebhookEndpoints'], []>>;
  /**
   * Create a webhook endpoint.
   *
   * Makes an endpoint that is told about the named events from now on. The answer is the only place that shows its secret.
   *
   * `POST /webhook-endpoints`
   *
   * @throws {CloudAuditError} `validation_failed`, `malformed_body`, `unauthenticated`, `insufficient_scope`, `step_up_required`, `duplicate_endpoint`, `idempotency_in_progress`, `content_too_large`, `unsupported_media_type`, `idempotency_key_reused`, `rate_limit_exceeded`, `internal_error`, `service_unavailable`
   */
  createWebhookEndpoint(input: InputOf<'createWebhookEndpoint'> & KeyInput): Call<DataOf<'createWebhookEndpoint'>>;
  /**
   * Get a webhook endpoint.
   *
   * One endpoint without its secret.
   *
   * `GET /webhook-endpoints/{webhookEndpointId}`
   *
   * @throws {CloudAuditError} `validation_failed`, `unauthenticated`, `insufficient_scope`, `not_found`, `rate_limit_exceeded`, `internal_error`, `service_unavailable`
   */
  getWebhookEndpoint(input: InputOf<'getWebhookEndpoint'>): Call<DataOf<'getWebhookEndpoint'>>;
  /**
   * Delete a webhook endpoint.
   *
   * Ends all deliveries to the endpoint at once, repetitions too.
   *
   * `DELETE /webhook-endpoints/{webhookEndpointId}`
   *
   * @throws {CloudAuditError} `validation_failed`, `unauthenticated`, `insufficient_scope`, `not_found`, `idempotency_in_progress`, `idempotency_key_reused`, `rate_limit_exceeded`, `internal_error`, `service_unavailable`
   */
  deleteWebhookEndpoint(input: InputOf<'deleteWebhookEndpoint'> & KeyInput): Call<DataOf<'deleteWebhookEndpoint'>>;
  /**
   * Update a webhook endpoint.
   *
   * Changes what the body names and leaves the rest. An endpoint that becomes active again is told what happens from then on; what it missed is in `listEvents`.
   *
   * `PATCH /webhook-endpoints/{webhookEndpointId}`
   *
   * @throws {CloudAuditError} `validation_failed`, `malformed_body`, `unauthenticated`, `insufficient_scope`, `not_found`, `duplicate_endpoint`, `idempotency_in_progress`, `content_too_large`, `unsupported_media_type`, `idempotency_key_reused`, `rate_limit_exceeded`, `internal_error`, `service_unavailable`
   */
  updateWebhookEndpoint(input: InputOf<'updateWebhookEndpoint'> & KeyInput): Call<DataOf<'updateWebhookEndpoint'>>;
  /**
   * Rotate the secret of a webhook endpoint.
   *
   * Makes a new secret. During the overlap each delivery is signed with both, so a consumer changes over without losing one. A second rotation inside the overlap ends the oldest secret.
   *
   * `POST /webhook-endpoints/{webhookEndpointId}/rotate-secret`
   *
   * @throws {CloudAuditError} `validation_failed`, `malformed_body`, `unauthenticated`, `insufficient_scope`, `step_up_required`, `not_found`, `idempotency_in_progress`, `content_too_large`, `unsupported_media_type`, `idempotency_key_reused`, `rate_limit_exceeded`, `internal_error`, `service_unavailable`
   */
  rotateWebhookEndpointSecret(input: InputOf<'rotateWebhookEndpointSecret'> & KeyInput): Call<DataOf<'rotateWebhookEndpointSecret'>>;
  /**
   * Test a webhook endpoint.
   *
   * Sends one event of the wanted type to the endpoint, signed like any other and once only, and says how that went. The ids in it belong to nothing. It works on a disabled endpoint, too. That the consumer fails is an answer, not an error.
   *
   * `POST /webhook-endpoints/{webhookEndpointId}/test`
   *
   * @throws {CloudAuditError} `validation_failed`, `malformed_body`, `unauthenticated`, `insufficient_scope`, `not_found`, `idempotency_in_progress`, `content_too_large`, `unsupported_media_type`, `idempotency_key_reused`, `rate_limit_exceeded`, `internal_error`, `service_unavailable`
   */
  testWebhookEndpoint(input: InputOf<'testWebhookEndpoint'> & KeyInput): Call<DataOf<'testWebhookEndpoint'>>;
  /**
   * List events.
   *
   * What happened in the last 90 days, the oldest first; events of the same moment by id. A consumer that was away goes on from the last `timestamp` that it knows, and drops the ids that it has.
   *
   * `GET /events`
   *
   * @throws {CloudAuditError} `validation_failed`, `unauthenticated`, `insufficient_scope`, `rate_limit_exceeded`, `internal_error`, `service_unavailable`
   */
  listEvents(input?: InputOf<'listEvents'> & ListInput): ListCall<ItemOf<'listEvents'>, OperationData<Operations['listEvents'], []>>;
  /**
   * List service credentials.
   *
   * The credentials of all systems, the newest first; those made at the same moment by id. Secrets are not shown.
   *
   * `GET /service-credentials`
   *
   * @throws {CloudAuditError} `validation_failed`, `unauthenticated`, `insufficient_scope`, `step_up_required`, `rate_limit_exceeded`, `internal_error`, `service_unavailable`
   */
  listServiceCredentials(input?: InputOf<'listServiceCredentials'> & ListInput): ListCall<ItemOf<'listServiceCredentials'>, OperationData<Operations['listServiceCredentials'], []>>;
  /**
   * Create a service credential.
   *
   * Makes a credential for one system. The answer is the only place that shows its secret. It cannot be given scopes that the caller's own token lacks.
   *
   * `POST /service-credentials`
   *
   * @throws {CloudAuditError} `validation_failed`, `malformed_body`, `unauthenticated`, `insufficient_scope`, `step_up_required`, `idempotency_in_progress`, `content_too_large`, `unsupported_media_type`, `idempotency_key_reused`, `rate_limit_exceeded`, `internal_error`, `service_unavailable`
   */
  createServiceCredential(input: InputOf<'createServiceCredential'> & KeyInput): Call<DataOf<'createServiceCredential'>>;
  /**
   * Rotate a service credential.
   *
   * Makes a new secret, which expires after the lifetime of the credential. The secret before stays good for the overlap, a day where none is given, so that a system changes over without a break. Tokens that were issued live on until they expire.
   *
   * `POST /service-credentials/{credentialId}/rotate`
   *
   * @throws {CloudAuditError} `validation_failed`, `malformed_body`, `unauthenticated`, `insufficient_scope`, `step_up_required`, `not_found`, `invalid_transition`, `idempotency_in_progress`, `content_too_large`, `unsupported_media_type`, `idempotency_key_reused`, `rate_limit_exceeded`, `internal_error`, `service_unavailable`
   */
  rotateServiceCredential(input: InputOf<'rotateServiceCredential'> & KeyInput): Call<DataOf<'rotateServiceCredential'>>;
  /**
   * Delete a service credential.
   *
   * Ends a credential, its secrets and every token that was issued for it, at once.
   *
   * `DELETE /service-credentials/{credentialId}`
   *
   * @throws {CloudAuditError} `validation_failed`, `unauthenticated`, `insufficient_scope`, `step_up_required`, `not_found`, `idempotency_in_progress`, `idempotency_key_reused`, `rate_limit_exceeded`, `internal_error`, `service_unavailable`
   */
  deleteServiceCredential(input: InputOf<'deleteServiceCredential'> & KeyInput): Call<DataOf<'deleteServiceCredential'>>;
}

/** Creates a client of CloudAudit Pro API. Without `baseUrl` it calls 'https://api.cloudaudit.example/v1'. */
export function createCloudAudit(options: CloudAuditOptions = {}): CloudAudit {
  return createApiClient<CloudAudit>(table, CloudAuditError, options);
}
