// Generated from spec/cloudaudit/openapi.yaml by `npm run generate`. Do not edit.
import type { components } from './types.ts';

export { AbortError, CallError, ContractError, NetworkError, ParseError, TimeoutError } from '../../src/client/call-error.ts';
export { CredentialError } from '../../src/client/credentials.ts';
export { PathParameterError } from '../../src/client/serialize-path.ts';
export { WebhookVerificationError } from '../../src/client/webhook-error.ts';
export { CloudAuditError, createCloudAudit, isErrorOf } from './client.ts';
export type { CloudAudit, CloudAuditErrorOf, CloudAuditOptions, DataOf, ErrorCodeOf, InputOf, ItemOf, ListOperationId, OperationId } from './client.ts';
export { errorCodes } from './operations.ts';
export { jwt, oauth } from './security.ts';
export type { components, paths, webhooks } from './types.ts';
export { verifyWebhook } from './webhooks.ts';
export type { WebhookEvent, WebhookEventName, WebhookEventOf } from './webhooks.ts';

/** Who did it: a person or a system. */
export type Actor = components['schemas']['Actor'];
/** An amount of money as a decimal number, with at most four decimal places. The currency stands beside it. */
export type Amount = components['schemas']['Amount'];
/** What management claims by an item of its financial statements and a procedure tests (ISA 315). */
export type Assertion = components['schemas']['Assertion'];
/** The assertions that the procedure tests, at least one, each once. */
export type Assertions = components['schemas']['Assertions'];
/** The part of the audit, mostly a cycle of transactions with its balances. `general` is planning and completion, `it-general-controls` the controls over the client's systems. */
export type AuditArea = components['schemas']['AuditArea'];
/** How evidence is obtained (ISA 500). */
export type AuditTechnique = components['schemas']['AuditTechnique'];
/** The techniques, the main one first. */
export type AuditTechniques = components['schemas']['AuditTechniques'];
/** The client id (OAuth 2.0) of a service credential. It is no secret. */
export type ClientId = components['schemas']['ClientId'];
/** The client secret (OAuth 2.0). Shown once; keep it where only the system can read it. */
export type ClientSecret = components['schemas']['ClientSecret'];
/** A client of the firm. */
export type Company = components['schemas']['Company'];
/** A client to take in. It begins in `onboarding`. */
export type CompanyCreate = components['schemas']['CompanyCreate'];
/** Names a company. Made by the server; never changes and is never used again. */
export type CompanyId = components['schemas']['CompanyId'];
/** Companies, the newest first; those made at the same moment by id. */
export type CompanyPage = components['schemas']['CompanyPage'];
/**
 * Where the relation with a client stands.
 *
 * - `onboarding`: the firm checks independence, identity and risk before it accepts the client. No engagements yet.
 * - `active`: accepted.
 * - `inactive`: declined, or no longer a client. It stays readable.
 */
export type CompanyStatus = components['schemas']['CompanyStatus'];
/** The changes to a company. What is left out stays as it is. The country never changes; a company that moves its seat is another one. */
export type CompanyUpdate = components['schemas']['CompanyUpdate'];
/** What the procedure came to. */
export type Conclusion = components['schemas']['Conclusion'];
/** What the procedure came to. It replaces the conclusion before whole. */
export type ConclusionCreate = components['schemas']['ConclusionCreate'];
/**
 * What came out.
 *
 * - `no-exceptions`: the evidence supports the assertions.
 * - `exceptions-noted`: there are deviations or misstatements; the summary says what they mean.
 * - `not-concluded`: sufficient evidence could not be obtained.
 */
export type ConclusionResult = components['schemas']['ConclusionResult'];
/** A country (ISO 3166-1, two letters). */
export type Country = components['schemas']['Country'];
/** Names a service credential. Made by the server; never changes and is never used again. */
export type CredentialId = components['schemas']['CredentialId'];
/** Which system uses it. */
export type CredentialName = components['schemas']['CredentialName'];
/** `active` gets tokens. `expired` does not, and cannot be rotated any more. */
export type CredentialStatus = components['schemas']['CredentialStatus'];
/** A reference to another workpaper of the same engagement. */
export type CrossReference = components['schemas']['CrossReference'];
/** A reference to another workpaper of the same engagement. */
export type CrossReferenceCreate = components['schemas']['CrossReferenceCreate'];
/** A currency (ISO 4217). */
export type Currency = components['schemas']['Currency'];
/** A place in a list. Opaque; pass it on as it is. */
export type Cursor = components['schemas']['Cursor'];
/** A day (ISO 8601). */
export type Day = components['schemas']['Day'];
/** A file of an engagement. Its content is at `getDocumentContent`; each new content is a new version, and those before it are kept. */
export type Document = components['schemas']['Document'];
/** A form with a file of at most 100 MiB and what is known about it. The type of the file is told from its content. */
export type DocumentCreate = components['schemas']['DocumentCreate'];
/** What the document shows, in plain text. Empty where the file name says it all. */
export type DocumentDescription = components['schemas']['DocumentDescription'];
/** Names a document. Made by the server; never changes and is never used again. */
export type DocumentId = components['schemas']['DocumentId'];
/** The evidence that the workpaper relies on, documents of the same engagement, each once. */
export type DocumentIds = components['schemas']['DocumentIds'];
/** Documents, the newest first; those made at the same moment by id. */
export type DocumentPage = components['schemas']['DocumentPage'];
/**
 * Where a document comes from, which says how far it can be relied on.
 *
 * - `client-portal`: the client uploaded it to a portal.
 * - `client-email`: the client sent it.
 * - `client-system`: it was drawn from the client's accounting system by the auditor or a connector.
 * - `third-party`: a bank, lawyer, customer or other outsider sent it to the auditor.
 * - `auditor`: the auditor made it.
 */
export type DocumentSource = components['schemas']['DocumentSource'];
/**
 * Whether a document can be relied on.
 *
 * - `active`: it can.
 * - `superseded`: another document has taken its place.
 * - `quarantined`: a scan found what may be malware. The server sets it, and `active` again once it is cleared.
 */
export type DocumentStatus = components['schemas']['DocumentStatus'];
/** The changes to a document. What is left out stays as it is. For new content see `replaceDocumentContent`. */
export type DocumentUpdate = components['schemas']['DocumentUpdate'];
/** The content, the details or the state of a document changed. */
export type DocumentUpdatedEvent = components['schemas']['DocumentUpdatedEvent'];
/** A document was added to an engagement. */
export type DocumentUploadedEvent = components['schemas']['DocumentUploadedEvent'];
/** The number of a version; the first content is 1. */
export type DocumentVersion = components['schemas']['DocumentVersion'];
/** What the firm does for a company over a period. */
export type Engagement = components['schemas']['Engagement'];
/** An engagement to begin, for an active company. It begins in `planning`. */
export type EngagementCreate = components['schemas']['EngagementCreate'];
/** Names a engagement. Made by the server; never changes and is never used again. */
export type EngagementId = components['schemas']['EngagementId'];
/**
 * What the firm was engaged for, which decides the standards of the work.
 *
 * - `statutory-audit`: an audit that the law demands (ISA).
 * - `voluntary-audit`: an audit by contract (ISA).
 * - `review`: limited assurance on financial statements (ISRE 2400, 2410).
 * - `assurance`: assurance on other information, such as a sustainability statement (ISAE 3000).
 * - `agreed-upon-procedures`: procedures and findings without a conclusion (ISRS 4400).
 * - `compilation`: drawing up financial information without assurance (ISRS 4410).
 */
export type EngagementKind = components['schemas']['EngagementKind'];
/** What the team calls the engagement. */
export type EngagementName = components['schemas']['EngagementName'];
/** Engagements, the newest first; those made at the same moment by id. */
export type EngagementPage = components['schemas']['EngagementPage'];
/**
 * How far an engagement is.
 *
 * - `planning`: understanding the client, its risks, materiality and the procedures.
 * - `fieldwork`: the procedures are carried out.
 * - `review`: the work is reviewed and concluded on.
 * - `completed`: the report is signed; the file is assembled within 60 days.
 * - `archived`: the file is closed. Nothing of it changes any more.
 */
export type EngagementStatus = components['schemas']['EngagementStatus'];
/** The changes to an engagement. What is left out stays as it is; `materiality` is replaced whole. Company, kind and period never change. */
export type EngagementUpdate = components['schemas']['EngagementUpdate'];
/** A strong entity tag (RFC 9110). */
export type EntityTag = components['schemas']['EntityTag'];
/**
 * Says what went wrong, for programs. Codes are never renamed; new ones may be added. Each belongs to one status.
 *
 * - `validation_failed` (400): parameters or fields break their rules; `details` names each.
 * - `malformed_body` (400): the body cannot be read as what its `Content-Type` says.
 * - `digest_mismatch` (400): the file is not the one whose SHA-256 was sent with it. Send it again.
 * - `unauthenticated` (401): the token is missing, wrong or expired.
 * - `insufficient_scope` (403): the token lacks a scope that the operation asks for.
 * - `step_up_required` (403): the operation is privileged and the token is not fresh. Authenticate anew and
 *   repeat it.
 * - `not_found` (404): nothing has this id, or this caller may not know of it.
 * - `invalid_transition` (409): the state does not lead to the one that was asked for.
 * - `transition_blocked` (409): the state would lead there, but something is unfinished; `message` says what.
 * - `engagement_locked` (409): the engagement is archived, so nothing of it changes any more.
 * - `company_not_active` (409): engagements are made for active companies only.
 * - `duplicate_company` (409): a company of this country has this registration number already.
 * - `duplicate_reference` (409): the engagement has something of this kind with this reference already.
 * - `workpaper_signed` (409): the workpaper is signed off. Return it to `draft` before you change it.
 * - `self_review` (409): who prepared a workpaper cannot review it.
 * - `document_in_use` (409): a workpaper that is signed off relies on the document.
 * - `document_quarantined` (409): the document is suspected of malware, so its content is not given out.
 * - `document_superseded` (409): another document has taken the place of this one, so it takes no new content.
 * - `retention_not_over` (409): the document must be kept for longer.
 * - `report_not_ready` (409): the report has no content, because it is being generated or that failed.
 * - `duplicate_endpoint` (409): another webhook endpoint has this URL already.
 * - `idempotency_in_progress` (409): the first request with this key is still being worked on.
 * - `content_too_large` (413): the body is larger than the operation takes.
 * - `unsupported_media_type` (415): the body is of a type that the operation does not take.
 * - `range_not_satisfiable` (416): the content has no such range.
 * - `idempotency_key_reused` (422): the key was used for another request before.
 * - `rate_limit_exceeded` (429): too many requests; wait as told.
 * - `internal_error` (500): the server failed.
 * - `service_unavailable` (503): maintenance or overload; wait as told.
 */
export type ErrorCode = components['schemas']['ErrorCode'];
/** One parameter or field that breaks its rules. */
export type ErrorDetail = components['schemas']['ErrorDetail'];
/** The body of every error. */
export type ErrorResponse = components['schemas']['ErrorResponse'];
/** Something that happened, the same as in the body of its delivery. New types may be added at any time: a client that meets one it does not know has an `UnknownEvent` before it. */
export type Event = components['schemas']['Event'];
/** Names an event. Made by the server; never changes and is never used again. */
export type EventId = components['schemas']['EventId'];
/** Events, the oldest first; those of the same moment by id. */
export type EventPage = components['schemas']['EventPage'];
/** When it happened, not when it was sent. */
export type EventTimestamp = components['schemas']['EventTimestamp'];
/** The types of files that are kept: PDF, spreadsheets and texts of Office, CSV, XML such as SAF-T or XBRL, scans, e-mails and ZIP. */
export type EvidenceMediaType = components['schemas']['EvidenceMediaType'];
/** The name of a file, without a path. */
export type FileName = components['schemas']['FileName'];
/** How many bytes a file has; at most 100 MiB. */
export type FileSize = components['schemas']['FileSize'];
/** A person of the firm, by the e-mail address under which its directory and other tools know them. */
export type FirmMember = components['schemas']['FirmMember'];
/** The day on which its fiscal year ends, each year the same, as month and day: `12-31`. `02-28` means the last day of February. */
export type FiscalYearEnd = components['schemas']['FiscalYearEnd'];
/** An absolute address; only `https` is taken. */
export type HttpsUrl = components['schemas']['HttpsUrl'];
/** The class of its main activity in ISIC Rev. 4, four digits. */
export type IndustryCode = components['schemas']['IndustryCode'];
/** An event of a type that stands in this description. */
export type KnownEvent = components['schemas']['KnownEvent'];
/** A language (BCP 47), such as `en` or `nb-NO`. */
export type Language = components['schemas']['Language'];
/** The name in the company register, with the legal form. */
export type LegalName = components['schemas']['LegalName'];
/** The Legal Entity Identifier (ISO 17442). */
export type Lei = components['schemas']['Lei'];
/** How many days a secret is good, 1 to 365. */
export type LifetimeDays = components['schemas']['LifetimeDays'];
/** The amounts above which misstatements matter (ISA 320). `trivial` is less than `performance`, and that less than `overall`. */
export type Materiality = components['schemas']['Materiality'];
/** The figure of the financial statements that overall materiality is derived from. */
export type MaterialityBenchmark = components['schemas']['MaterialityBenchmark'];
/** Materiality to set. It replaces the one before whole. */
export type MaterialityCreate = components['schemas']['MaterialityCreate'];
/**
 * The opinion, or the conclusion of a review.
 *
 * - `unmodified`: clean.
 * - `qualified`: clean except for something material that is not pervasive.
 * - `adverse`: the misstatements are material and pervasive.
 * - `disclaimer`: no opinion, for want of evidence.
 */
export type OpinionType = components['schemas']['OpinionType'];
/** Whether and where the list goes on. */
export type PageInfo = components['schemas']['PageInfo'];
/** A person of the firm, with a user token. */
export type PersonActor = components['schemas']['PersonActor'];
/** Until when the secret before the last rotation is still good; null when there is none. */
export type PreviousSecretExpiresAt = components['schemas']['PreviousSecretExpiresAt'];
/** A piece of work that answers a risk of the engagement. */
export type Procedure = components['schemas']['Procedure'];
/** A procedure to plan. It begins as `not-started`. */
export type ProcedureCreate = components['schemas']['ProcedureCreate'];
/** How much is tested. A sample says how large it is. */
export type ProcedureExtent = components['schemas']['ProcedureExtent'];
/** How much shall be tested. A sample says how large it is. */
export type ProcedureExtentCreate = components['schemas']['ProcedureExtentCreate'];
/** Names a procedure. Made by the server; never changes and is never used again. */
export type ProcedureId = components['schemas']['ProcedureId'];
/** The procedures that the workpaper documents, of the same engagement, each once. */
export type ProcedureIds = components['schemas']['ProcedureIds'];
/** How to do it, step by step, in plain text. Empty where the title says it all. */
export type ProcedureInstructions = components['schemas']['ProcedureInstructions'];
/** What kind of procedure it is (ISA 330). */
export type ProcedureNature = components['schemas']['ProcedureNature'];
/** Procedures, the newest first; those made at the same moment by id. */
export type ProcedurePage = components['schemas']['ProcedurePage'];
/** What is planned, by nature, timing and extent. */
export type ProcedurePlan = components['schemas']['ProcedurePlan'];
/** What shall be done, by nature, timing and extent. */
export type ProcedurePlanCreate = components['schemas']['ProcedurePlanCreate'];
/** The number of the procedure in the audit program, such as `REV-03`. Unique in the engagement. */
export type ProcedureReference = components['schemas']['ProcedureReference'];
/**
 * How far a procedure is.
 *
 * - `not-started`: planned.
 * - `in-progress`: someone works on it.
 * - `awaiting-review`: it has a conclusion, which a reviewer has not seen yet.
 * - `completed`: reviewed.
 * - `not-applicable`: it turned out that it is not needed.
 */
export type ProcedureStatus = components['schemas']['ProcedureStatus'];
/** A procedure moved from one state to another. */
export type ProcedureStatusChangedEvent = components['schemas']['ProcedureStatusChangedEvent'];
/** A note on a procedure. */
export type ProcedureTarget = components['schemas']['ProcedureTarget'];
/** Puts a note on a procedure. */
export type ProcedureTargetCreate = components['schemas']['ProcedureTargetCreate'];
/** When it is carried out. `interim` work needs a roll-forward to the end of the period. */
export type ProcedureTiming = components['schemas']['ProcedureTiming'];
/** What is done, in one line. */
export type ProcedureTitle = components['schemas']['ProcedureTitle'];
/** The changes to a procedure. What is left out stays as it is; lists, `plan` and `conclusion` are replaced whole. */
export type ProcedureUpdate = components['schemas']['ProcedureUpdate'];
/** The number in the company register of its country, written as there. Unique in the country. */
export type RegistrationNumber = components['schemas']['RegistrationNumber'];
/** An opinion or a letter of an engagement. */
export type Report = components['schemas']['Report'];
/** A report to generate. The types that carry an opinion need `opinion`; the others take none. */
export type ReportCreate = components['schemas']['ReportCreate'];
/** Why a report could not be drawn up. Mend it and generate another. */
export type ReportFailure = components['schemas']['ReportFailure'];
/** The file that `getReportContent` gives. A final report has another file than its draft. */
export type ReportFile = components['schemas']['ReportFile'];
/** The signature under a report. */
export type ReportFinalize = components['schemas']['ReportFinalize'];
/** A report was signed and is final. */
export type ReportFinalizedEvent = components['schemas']['ReportFinalizedEvent'];
/** The generation of a report ended, well or not. */
export type ReportGeneratedEvent = components['schemas']['ReportGeneratedEvent'];
/** Names a report. Made by the server; never changes and is never used again. */
export type ReportId = components['schemas']['ReportId'];
/** The opinion of a report. Any but an unmodified one states its basis (ISA 705). */
export type ReportOpinion = components['schemas']['ReportOpinion'];
/** The opinion that the report shall give. */
export type ReportOpinionCreate = components['schemas']['ReportOpinionCreate'];
/** Reports, the newest first; those made at the same moment by id. */
export type ReportPage = components['schemas']['ReportPage'];
/**
 * How far a report is.
 *
 * - `generating`: the server draws it up from the engagement. It takes a minute or two.
 * - `draft`: it can be read; each page is marked as a draft.
 * - `failed`: it could not be drawn up; `failure` says why.
 * - `final`: signed. It never changes again.
 */
export type ReportStatus = components['schemas']['ReportStatus'];
/** The title on the first page. */
export type ReportTitle = components['schemas']['ReportTitle'];
/**
 * What kind of report it is. The first three carry an opinion.
 *
 * - `audit-opinion`: the auditor's report on financial statements (ISA 700).
 * - `review-report`: the conclusion of a review (ISRE 2400, 2410).
 * - `assurance-report`: the conclusion on other information (ISAE 3000).
 * - `findings-report`: the findings of agreed-upon procedures (ISRS 4400).
 * - `management-letter`: deficiencies in internal control, for management (ISA 265).
 * - `governance-letter`: significant matters, for those charged with governance (ISA 260).
 */
export type ReportType = components['schemas']['ReportType'];
/**
 * The rules by which a company draws up its financial statements.
 *
 * - `ifrs`: IFRS Accounting Standards.
 * - `ifrs-for-smes`: the IFRS for SMEs Accounting Standard.
 * - `us-gaap`: generally accepted accounting principles of the United States.
 * - `local-gaap`: those of the company's own country.
 */
export type ReportingFramework = components['schemas']['ReportingFramework'];
/** Ties a request, its answer and the server's logs together. The server makes one when the client sends none. */
export type RequestId = components['schemas']['RequestId'];
/** The item of the list of information that the client was asked for, such as `PBC-014`. */
export type RequestListItem = components['schemas']['RequestListItem'];
/** How a note was cleared. Set once. */
export type Resolution = components['schemas']['Resolution'];
/** What was done about the note, in plain text. */
export type ResolutionText = components['schemas']['ResolutionText'];
/** What a reviewer wants cleared before the work can be signed off. */
export type ReviewNote = components['schemas']['ReviewNote'];
/** A note to raise. It is `open` at once. */
export type ReviewNoteCreate = components['schemas']['ReviewNoteCreate'];
/** A reviewer raised a note. */
export type ReviewNoteCreatedEvent = components['schemas']['ReviewNoteCreatedEvent'];
/** Names a review note. Made by the server; never changes and is never used again. */
export type ReviewNoteId = components['schemas']['ReviewNoteId'];
/** Review notes, the newest first; those made at the same moment by id. */
export type ReviewNotePage = components['schemas']['ReviewNotePage'];
/** How the note was cleared. */
export type ReviewNoteResolve = components['schemas']['ReviewNoteResolve'];
/** A review note was resolved. */
export type ReviewNoteResolvedEvent = components['schemas']['ReviewNoteResolvedEvent'];
/**
 * How much a note matters.
 *
 * - `high`: the conclusion may change.
 * - `medium`: the record is not sufficient.
 * - `low`: form and wording.
 */
export type ReviewNoteSeverity = components['schemas']['ReviewNoteSeverity'];
/** `open` until someone resolves the note, and `resolved` for good then. */
export type ReviewNoteStatus = components['schemas']['ReviewNoteStatus'];
/** What a note is about. */
export type ReviewNoteTarget = components['schemas']['ReviewNoteTarget'];
/** What the note shall be about. */
export type ReviewNoteTargetCreate = components['schemas']['ReviewNoteTargetCreate'];
/** What the reviewer wants cleared, in plain text. */
export type ReviewNoteText = components['schemas']['ReviewNoteText'];
/** The assessed risk of material misstatement. `significant` is a significant risk after ISA 315, which needs work of its own. */
export type RiskLevel = components['schemas']['RiskLevel'];
/** A scope that a service credential may ask tokens for. `admin` opens nothing by itself, only privileged operations together with their own scope. */
export type Scope = components['schemas']['Scope'];
/** What tokens of the credential may ask for, at least one, each once. The fewer the better. */
export type Scopes = components['schemas']['Scopes'];
/** The last four characters of the secret, to tell which one it is. */
export type SecretHint = components['schemas']['SecretHint'];
/** How to change over to a new secret. */
export type SecretRotation = components['schemas']['SecretRotation'];
/** How items are selected for testing (ISA 500, ISA 530). */
export type SelectionMethod = components['schemas']['SelectionMethod'];
/** A system, with a service credential. */
export type ServiceActor = components['schemas']['ServiceActor'];
/** The credential of one system. Its secret is never shown again. */
export type ServiceCredential = components['schemas']['ServiceCredential'];
/** A credential for one system. Nobody can give scopes that their own token lacks. */
export type ServiceCredentialCreate = components['schemas']['ServiceCredentialCreate'];
/** A service credential with the secret that was just made, here and never again. */
export type ServiceCredentialIssued = components['schemas']['ServiceCredentialIssued'];
/** Service credentials, the newest first; those made at the same moment by id. */
export type ServiceCredentialPage = components['schemas']['ServiceCredentialPage'];
/** The SHA-256 of a file's content, in lower-case hexadecimal digits. */
export type Sha256 = components['schemas']['Sha256'];
/** A person's signature for their part of the work. Set by the server; it ends when the workpaper returns to `draft`. */
export type SignOff = components['schemas']['SignOff'];
/** A moment in UTC (RFC 3339, always with `Z`). */
export type Timestamp = components['schemas']['Timestamp'];
/** An event of a type that came after this description. Pass over it; do not fail on it. */
export type UnknownEvent = components['schemas']['UnknownEvent'];
/** What the endpoint is for, in plain text. Empty where nobody said. */
export type WebhookDescription = components['schemas']['WebhookDescription'];
/** An address that is told about events. Its secret is never shown again. */
export type WebhookEndpoint = components['schemas']['WebhookEndpoint'];
/** An address to tell. It is active at once; the server makes its secret. */
export type WebhookEndpointCreate = components['schemas']['WebhookEndpointCreate'];
/** Names a webhook endpoint. Made by the server; never changes and is never used again. */
export type WebhookEndpointId = components['schemas']['WebhookEndpointId'];
/** A webhook endpoint with the secret that was just made, here and never again. */
export type WebhookEndpointIssued = components['schemas']['WebhookEndpointIssued'];
/** Webhook endpoints, the newest first; those made at the same moment by id. */
export type WebhookEndpointPage = components['schemas']['WebhookEndpointPage'];
/** `active` is told about events. `disabled` is not; what it missed is in `listEvents`. A client sets it; the server disables an endpoint that takes no deliveries for three days. */
export type WebhookEndpointStatus = components['schemas']['WebhookEndpointStatus'];
/** The changes to a webhook endpoint. What is left out stays as it is; `events` are replaced whole. */
export type WebhookEndpointUpdate = components['schemas']['WebhookEndpointUpdate'];
/**
 * What can be told.
 *
 * - `document.uploaded`: a document was added to an engagement.
 * - `document.updated`: its content, its details or its state changed.
 * - `procedure.status_changed`: a procedure moved from one state to another.
 * - `review_note.created`: a reviewer raised a note.
 * - `review_note.resolved`: it was resolved.
 * - `report.generated`: the generation of a report ended, well or not.
 * - `report.finalized`: a report was signed and is final.
 */
export type WebhookEventType = components['schemas']['WebhookEventType'];
/** What to tell, at least one, each once. */
export type WebhookEventTypes = components['schemas']['WebhookEventTypes'];
/** Signs each delivery (Standard Webhooks): `whsec_` and the key in Base64. Shown once; keep it where only the consumer can read it. */
export type WebhookSecret = components['schemas']['WebhookSecret'];
/** How a test delivery went. */
export type WebhookTest = components['schemas']['WebhookTest'];
/** What to send as a test. */
export type WebhookTestCreate = components['schemas']['WebhookTestCreate'];
/** The record of work that was done, with the sign-offs of those who did and reviewed it (ISA 230). */
export type Workpaper = components['schemas']['Workpaper'];
/** A workpaper to begin. It begins as `draft`. */
export type WorkpaperCreate = components['schemas']['WorkpaperCreate'];
/** Names a workpaper. Made by the server; never changes and is never used again. */
export type WorkpaperId = components['schemas']['WorkpaperId'];
/** Workpapers, the newest first; those made at the same moment by id. */
export type WorkpaperPage = components['schemas']['WorkpaperPage'];
/** The place of the workpaper in the file, such as `C-100` or `C-100.2`. Unique in the engagement. */
export type WorkpaperReference = components['schemas']['WorkpaperReference'];
/**
 * How far a workpaper is.
 *
 * - `draft`: it is being written.
 * - `prepared`: its preparer has signed it off. It cannot be changed, only returned to `draft` or reviewed.
 * - `reviewed`: its reviewer has signed it off, too.
 * - `locked`: the engagement is archived. The server sets it.
 */
export type WorkpaperStatus = components['schemas']['WorkpaperStatus'];
/** A note on a workpaper. */
export type WorkpaperTarget = components['schemas']['WorkpaperTarget'];
/** Puts a note on a workpaper. */
export type WorkpaperTargetCreate = components['schemas']['WorkpaperTargetCreate'];
/** Plain text. Empty before someone writes it. */
export type WorkpaperText = components['schemas']['WorkpaperText'];
/** What the workpaper is about. */
export type WorkpaperTitle = components['schemas']['WorkpaperTitle'];
/** The changes to a workpaper. What is left out stays as it is; lists are replaced whole. In any state but `draft`, only `status` can be changed. */
export type WorkpaperUpdate = components['schemas']['WorkpaperUpdate'];
