// Generated from spec/cloudaudit/openapi.yaml by `npm run generate`. Do not edit.
import { type ApiClientOptions, createApiClient } from '../../src/client/api-client.ts';
import { ApiError } from '../../src/client/api-error.ts';
import type { Auth } from '../../src/client/credentials.ts';
import type { OperationData, OperationErrorCode, OperationInput } from '../../src/client/operation-types.ts';
import type { PathMethods } from '../../src/client/path-methods.ts';
import { conventions, operations } from './operations.ts';
import type { components, operations as Operations, paths } from './types.ts';

/** The name of an operation. */
export type OperationId = keyof typeof operations;

/** What an operation takes: `path`, `query`, `header`, `body`, and what `fetch` takes besides. */
export type InputOf<Id extends OperationId> = OperationInput<Operations[Id]>;

/** What an operation gives. */
export type DataOf<Id extends OperationId> = OperationData<Operations[Id], []>;

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
  /** One credential, or a function that is asked for it before each request. */
  readonly auth?: Auth<'token'> | undefined;
}

/** A client of CloudAudit Pro API 1.0.0: each path by its method (`client.GET('/…')`), which never throws on a status, and each operation by its name (`client.listCompanies()`), which gives the data or throws a `CloudAuditError`. */
export interface CloudAudit extends PathMethods<paths> {
  /**
   * List companies.
   *
   * The clients of the firm, the newest first; those made at the same moment by id. Filters narrow the list together.
   *
   * `GET /companies`
   */
  listCompanies(input?: InputOf<'listCompanies'>): Promise<DataOf<'listCompanies'>>;
  /**
   * Create a company.
   *
   * Takes in a client, in `onboarding`. The registration number must be new in its country. Engagements can be made once the client is accepted.
   *
   * `POST /companies`
   */
  createCompany(input: InputOf<'createCompany'>): Promise<DataOf<'createCompany'>>;
  /**
   * Get a company.
   *
   * One client, whatever its state.
   *
   * `GET /companies/{companyId}`
   */
  getCompany(input: InputOf<'getCompany'>): Promise<DataOf<'getCompany'>>;
  /**
   * Update a company.
   *
   * Changes what the body names and leaves the rest. `status` accepts, declines or ends the relation with the client; a client with an engagement that is not archived cannot become `inactive`.
   *
   * `PATCH /companies/{companyId}`
   */
  updateCompany(input: InputOf<'updateCompany'>): Promise<DataOf<'updateCompany'>>;
  /**
   * List engagements.
   *
   * The engagements of all companies, the newest first; those made at the same moment by id. Filters narrow the list together. To follow states, ask with `modifiedSince` for what changed since the last time.
   *
   * `GET /engagements`
   */
  listEngagements(input?: InputOf<'listEngagements'>): Promise<DataOf<'listEngagements'>>;
  /**
   * Create an engagement.
   *
   * Begins an engagement for an active company, in `planning`. The people are named by the addresses of the firm's directory.
   *
   * `POST /engagements`
   */
  createEngagement(input: InputOf<'createEngagement'>): Promise<DataOf<'createEngagement'>>;
  /**
   * Get an engagement.
   *
   * One engagement, with its materiality and its deadlines.
   *
   * `GET /engagements/{engagementId}`
   */
  getEngagement(input: InputOf<'getEngagement'>): Promise<DataOf<'getEngagement'>>;
  /**
   * Update an engagement.
   *
   * Changes what the body names and leaves the rest. `status` moves the engagement on, or one step back; `completed` and `archived` have no way back. Archiving locks its workpapers.
   *
   * `PATCH /engagements/{engagementId}`
   */
  updateEngagement(input: InputOf<'updateEngagement'>): Promise<DataOf<'updateEngagement'>>;
  /**
   * List procedures.
   *
   * The procedures of all engagements, the newest first; those made at the same moment by id. Filters narrow the list together.
   *
   * `GET /procedures`
   */
  listProcedures(input?: InputOf<'listProcedures'>): Promise<DataOf<'listProcedures'>>;
  /**
   * Create a procedure.
   *
   * Adds a procedure to the program of an engagement, as `not-started`. Its reference must be new in the engagement.
   *
   * `POST /procedures`
   */
  createProcedure(input: InputOf<'createProcedure'>): Promise<DataOf<'createProcedure'>>;
  /**
   * Get a procedure.
   *
   * One procedure, with its plan and its conclusion.
   *
   * `GET /procedures/{procedureId}`
   */
  getProcedure(input: InputOf<'getProcedure'>): Promise<DataOf<'getProcedure'>>;
  /**
   * Update a procedure.
   *
   * Changes what the body names and leaves the rest. A change of `status` is told by `procedure.status_changed`. A completed procedure must be opened again, with `in-progress`, before anything else of it can change.
   *
   * `PATCH /procedures/{procedureId}`
   */
  updateProcedure(input: InputOf<'updateProcedure'>): Promise<DataOf<'updateProcedure'>>;
  /**
   * List workpapers.
   *
   * The workpapers of all engagements, the newest first; those made at the same moment by id. Filters narrow the list together.
   *
   * `GET /workpapers`
   */
  listWorkpapers(input?: InputOf<'listWorkpapers'>): Promise<DataOf<'listWorkpapers'>>;
  /**
   * Create a workpaper.
   *
   * Begins a workpaper as `draft`. Its reference must be new in the engagement; procedures, documents and other workpapers that it names must be of the same engagement.
   *
   * `POST /workpapers`
   */
  createWorkpaper(input: InputOf<'createWorkpaper'>): Promise<DataOf<'createWorkpaper'>>;
  /**
   * Get a workpaper.
   *
   * One workpaper, with its sign-offs and references.
   *
   * `GET /workpapers/{workpaperId}`
   */
  getWorkpaper(input: InputOf<'getWorkpaper'>): Promise<DataOf<'getWorkpaper'>>;
  /**
   * Update a workpaper.
   *
   * Changes what the body names and leaves the rest. `status` with `signedBy` is a sign-off; whoever prepared the workpaper cannot review it. A workpaper that is signed off must return to `draft` before it can be changed.
   *
   * `PATCH /workpapers/{workpaperId}`
   */
  updateWorkpaper(input: InputOf<'updateWorkpaper'>): Promise<DataOf<'updateWorkpaper'>>;
  /**
   * List documents.
   *
   * The documents of all engagements, the newest first; those made at the same moment by id. Filters narrow the list together.
   *
   * `GET /documents`
   */
  listDocuments(input?: InputOf<'listDocuments'>): Promise<DataOf<'listDocuments'>>;
  /**
   * Upload a document.
   *
   * Adds a file to an engagement, as version 1. Its type is told from its content; what is no PDF, spreadsheet, text, CSV, XML, scan, e-mail or ZIP is refused with 415. With `sha256` the server proves that the file arrived whole. Told by `document.uploaded`.
   *
   * `POST /documents`
   */
  createDocument(input: InputOf<'createDocument'>): Promise<DataOf<'createDocument'>>;
  /**
   * Get a document.
   *
   * What is known about a document. Its content is at `getDocumentContent`.
   *
   * `GET /documents/{documentId}`
   */
  getDocument(input: InputOf<'getDocument'>): Promise<DataOf<'getDocument'>>;
  /**
   * Delete a document.
   *
   * Deletes a document and all its versions for good, for a file that should never have been there. Refused while it must be kept, and while a workpaper that is signed off relies on it.
   *
   * `DELETE /documents/{documentId}`
   */
  deleteDocument(input: InputOf<'deleteDocument'>): Promise<DataOf<'deleteDocument'>>;
  /**
   * Update a document.
   *
   * Changes what the body names and leaves the rest and the content. `superseded` marks that another document has taken its place. Told by `document.updated`.
   *
   * `PATCH /documents/{documentId}`
   */
  updateDocument(input: InputOf<'updateDocument'>): Promise<DataOf<'updateDocument'>>;
  /**
   * Download a document.
   *
   * The bytes of the latest version, or of an earlier one. A download that broke off goes on with `Range`; with `If-Range` it starts again if the content has changed meanwhile.
   *
   * `GET /documents/{documentId}/content`
   */
  getDocumentContent(input: InputOf<'getDocumentContent'>): Promise<DataOf<'getDocumentContent'>>;
  /**
   * Replace the content of a document.
   *
   * Keeps the body as the next version of the document; those before it stay. Its type is told from its content. Details such as the file name stay as they are. Told by `document.updated`.
   *
   * `PUT /documents/{documentId}/content`
   */
  replaceDocumentContent(input: InputOf<'replaceDocumentContent'>): Promise<DataOf<'replaceDocumentContent'>>;
  /**
   * List review notes.
   *
   * The review notes of all engagements, the newest first; those made at the same moment by id. Filters narrow the list together.
   *
   * `GET /review-notes`
   */
  listReviewNotes(input?: InputOf<'listReviewNotes'>): Promise<DataOf<'listReviewNotes'>>;
  /**
   * Create a review note.
   *
   * Raises a note on a workpaper or a procedure. As long as it is open, its target cannot be signed off by a reviewer or completed. Told by `review_note.created`.
   *
   * `POST /review-notes`
   */
  createReviewNote(input: InputOf<'createReviewNote'>): Promise<DataOf<'createReviewNote'>>;
  /**
   * Get a review note.
   *
   * One note, with its resolution where it has one.
   *
   * `GET /review-notes/{reviewNoteId}`
   */
  getReviewNote(input: InputOf<'getReviewNote'>): Promise<DataOf<'getReviewNote'>>;
  /**
   * Resolve a review note.
   *
   * Clears an open note, for good, and keeps who did it and how. A matter that comes up again is a new note. Told by `review_note.resolved`.
   *
   * `POST /review-notes/{reviewNoteId}/resolve`
   */
  resolveReviewNote(input: InputOf<'resolveReviewNote'>): Promise<DataOf<'resolveReviewNote'>>;
  /**
   * List reports.
   *
   * The reports of all engagements, the newest first; those made at the same moment by id. Filters narrow the list together.
   *
   * `GET /reports`
   */
  listReports(input?: InputOf<'listReports'>): Promise<DataOf<'listReports'>>;
  /**
   * Generate a report.
   *
   * Starts to draw up a report from what the engagement holds now, and answers before it is ready. Its end is told by `report.generated`; whoever cannot take events reads the report again after a while. What changes in the engagement later needs another report.
   *
   * `POST /reports`
   */
  createReport(input: InputOf<'createReport'>): Promise<DataOf<'createReport'>>;
  /**
   * Get a report.
   *
   * What is known about a report, and how far it is. Its content is at `getReportContent`.
   *
   * `GET /reports/{reportId}`
   */
  getReport(input: InputOf<'getReport'>): Promise<DataOf<'getReport'>>;
  /**
   * Finalize a report.
   *
   * Signs a draft. Its file is made anew, without the marks of a draft, and never changes again. The engagement must be in `review`. Told by `report.finalized`.
   *
   * `POST /reports/{reportId}/finalize`
   */
  finalizeReport(input: InputOf<'finalizeReport'>): Promise<DataOf<'finalizeReport'>>;
  /**
   * Download a report.
   *
   * The file of a report that is `draft` or `final`, as PDF. Compare its SHA-256 with `file.sha256` before filing it.
   *
   * `GET /reports/{reportId}/content`
   */
  getReportContent(input: InputOf<'getReportContent'>): Promise<DataOf<'getReportContent'>>;
  /**
   * List webhook endpoints.
   *
   * The addresses that are told about events, the newest first; those made at the same moment by id. Secrets are not shown.
   *
   * `GET /webhook-endpoints`
   */
  listWebhookEndpoints(input?: InputOf<'listWebhookEndpoints'>): Promise<DataOf<'listWebhookEndpoints'>>;
  /**
   * Create a webhook endpoint.
   *
   * Makes an endpoint that is told about the named events from now on. The answer is the only place that shows its secret.
   *
   * `POST /webhook-endpoints`
   */
  createWebhookEndpoint(input: InputOf<'createWebhookEndpoint'>): Promise<DataOf<'createWebhookEndpoint'>>;
  /**
   * Get a webhook endpoint.
   *
   * One endpoint without its secret.
   *
   * `GET /webhook-endpoints/{webhookEndpointId}`
   */
  getWebhookEndpoint(input: InputOf<'getWebhookEndpoint'>): Promise<DataOf<'getWebhookEndpoint'>>;
  /**
   * Delete a webhook endpoint.
   *
   * Ends all deliveries to the endpoint at once, repetitions too.
   *
   * `DELETE /webhook-endpoints/{webhookEndpointId}`
   */
  deleteWebhookEndpoint(input: InputOf<'deleteWebhookEndpoint'>): Promise<DataOf<'deleteWebhookEndpoint'>>;
  /**
   * Update a webhook endpoint.
   *
   * Changes what the body names and leaves the rest. An endpoint that becomes active again is told what happens from then on; what it missed is in `listEvents`.
   *
   * `PATCH /webhook-endpoints/{webhookEndpointId}`
   */
  updateWebhookEndpoint(input: InputOf<'updateWebhookEndpoint'>): Promise<DataOf<'updateWebhookEndpoint'>>;
  /**
   * Rotate the secret of a webhook endpoint.
   *
   * Makes a new secret. During the overlap each delivery is signed with both, so a consumer changes over without losing one. A second rotation inside the overlap ends the oldest secret.
   *
   * `POST /webhook-endpoints/{webhookEndpointId}/rotate-secret`
   */
  rotateWebhookEndpointSecret(input: InputOf<'rotateWebhookEndpointSecret'>): Promise<DataOf<'rotateWebhookEndpointSecret'>>;
  /**
   * Test a webhook endpoint.
   *
   * Sends one event of the wanted type to the endpoint, signed like any other and once only, and says how that went. The ids in it belong to nothing. It works on a disabled endpoint, too. That the consumer fails is an answer, not an error.
   *
   * `POST /webhook-endpoints/{webhookEndpointId}/test`
   */
  testWebhookEndpoint(input: InputOf<'testWebhookEndpoint'>): Promise<DataOf<'testWebhookEndpoint'>>;
  /**
   * List events.
   *
   * What happened in the last 90 days, the oldest first; events of the same moment by id. A consumer that was away goes on from the last `timestamp` that it knows, and drops the ids that it has.
   *
   * `GET /events`
   */
  listEvents(input?: InputOf<'listEvents'>): Promise<DataOf<'listEvents'>>;
  /**
   * List service credentials.
   *
   * The credentials of all systems, the newest first; those made at the same moment by id. Secrets are not shown.
   *
   * `GET /service-credentials`
   */
  listServiceCredentials(input?: InputOf<'listServiceCredentials'>): Promise<DataOf<'listServiceCredentials'>>;
  /**
   * Create a service credential.
   *
   * Makes a credential for one system. The answer is the only place that shows its secret. It cannot be given scopes that the caller's own token lacks.
   *
   * `POST /service-credentials`
   */
  createServiceCredential(input: InputOf<'createServiceCredential'>): Promise<DataOf<'createServiceCredential'>>;
  /**
   * Rotate a service credential.
   *
   * Makes a new secret, which expires after the lifetime of the credential. The secret before stays good for the overlap, a day where none is given, so that a system changes over without a break. Tokens that were issued live on until they expire.
   *
   * `POST /service-credentials/{credentialId}/rotate`
   */
  rotateServiceCredential(input: InputOf<'rotateServiceCredential'>): Promise<DataOf<'rotateServiceCredential'>>;
  /**
   * Delete a service credential.
   *
   * Ends a credential, its secrets and every token that was issued for it, at once.
   *
   * `DELETE /service-credentials/{credentialId}`
   */
  deleteServiceCredential(input: InputOf<'deleteServiceCredential'>): Promise<DataOf<'deleteServiceCredential'>>;
}

/** Creates a client of CloudAudit Pro API. Without `baseUrl` it calls 'https://api.cloudaudit.example/v1'. */
export function createCloudAudit(options: CloudAuditOptions = {}): CloudAudit {
  return createApiClient<CloudAudit>(operations, conventions, CloudAuditError, options);
}
