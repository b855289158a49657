// Generated from spec/cloudaudit/openapi.yaml by `npm run generate`. Do not edit.
import type { OtherThan } from '../../src/client/other-than.ts';

export interface paths {
    "/companies": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters, best a random UUID. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example c9c8d7d9-b859-4eef-a7f9-c5b06d7e332d
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List companies
         * @description The clients of the firm, the newest first; those made at the same moment by id. Filters narrow the list together.
         */
        get: operations["listCompanies"];
        put?: never;
        /**
         * Create a company
         * @description Takes in a client, in `onboarding`. The registration number must be new in its country. Engagements can be made once the client is accepted.
         */
        post: operations["createCompany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/companies/{companyId}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters, best a random UUID. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example c9c8d7d9-b859-4eef-a7f9-c5b06d7e332d
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description The company's id, as in `id` of the list and of the answer that created it.
                 * @example 1cc8ef0f-49fe-4987-8cbf-566bc9140796
                 */
                companyId: components["parameters"]["CompanyId"];
            };
            cookie?: never;
        };
        /**
         * Get a company
         * @description One client, whatever its state.
         */
        get: operations["getCompany"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a company
         * @description Changes what the body names and leaves the rest. `status` accepts, declines or ends the relation with the client; a client with an engagement that is not archived cannot become `inactive`.
         */
        patch: operations["updateCompany"];
        trace?: never;
    };
    "/engagements": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters, best a random UUID. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example c9c8d7d9-b859-4eef-a7f9-c5b06d7e332d
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List engagements
         * @description The engagements of all companies, the newest first; those made at the same moment by id. Filters narrow the list together. To follow states, ask with `modifiedSince` for what changed since the last time.
         */
        get: operations["listEngagements"];
        put?: never;
        /**
         * Create an engagement
         * @description Begins an engagement for an active company, in `planning`. The people are named by the addresses of the firm's directory.
         */
        post: operations["createEngagement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/engagements/{engagementId}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters, best a random UUID. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example c9c8d7d9-b859-4eef-a7f9-c5b06d7e332d
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description The engagement's id, as in `id` of the list and of every event.
                 * @example c7fa3484-1c5a-4059-ad3e-e0a0dd94cbca
                 */
                engagementId: components["parameters"]["EngagementId"];
            };
            cookie?: never;
        };
        /**
         * Get an engagement
         * @description One engagement, with its materiality and its deadlines.
         */
        get: operations["getEngagement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update an engagement
         * @description Changes what the body names and leaves the rest. `status` moves the engagement on, or one step back; `completed` and `archived` have no way back. Archiving locks its workpapers.
         */
        patch: operations["updateEngagement"];
        trace?: never;
    };
    "/procedures": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters, best a random UUID. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example c9c8d7d9-b859-4eef-a7f9-c5b06d7e332d
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List procedures
         * @description The procedures of all engagements, the newest first; those made at the same moment by id. Filters narrow the list together.
         */
        get: operations["listProcedures"];
        put?: never;
        /**
         * Create a procedure
         * @description Adds a procedure to the program of an engagement, as `not-started`. Its reference must be new in the engagement.
         */
        post: operations["createProcedure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/procedures/{procedureId}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters, best a random UUID. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example c9c8d7d9-b859-4eef-a7f9-c5b06d7e332d
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description The procedure's id, as in `id` of the list and of `procedure.status_changed`.
                 * @example e006e60c-a796-4748-900c-bec71e15f7d0
                 */
                procedureId: components["parameters"]["ProcedureId"];
            };
            cookie?: never;
        };
        /**
         * Get a procedure
         * @description One procedure, with its plan and its conclusion.
         */
        get: operations["getProcedure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a procedure
         * @description Changes what the body names and leaves the rest. A change of `status` is told by `procedure.status_changed`. A completed procedure must be opened again, with `in-progress`, before anything else of it can change.
         */
        patch: operations["updateProcedure"];
        trace?: never;
    };
    "/workpapers": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters, best a random UUID. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example c9c8d7d9-b859-4eef-a7f9-c5b06d7e332d
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List workpapers
         * @description The workpapers of all engagements, the newest first; those made at the same moment by id. Filters narrow the list together.
         */
        get: operations["listWorkpapers"];
        put?: never;
        /**
         * Create a workpaper
         * @description Begins a workpaper as `draft`. Its reference must be new in the engagement; procedures, documents and other workpapers that it names must be of the same engagement.
         */
        post: operations["createWorkpaper"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workpapers/{workpaperId}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters, best a random UUID. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example c9c8d7d9-b859-4eef-a7f9-c5b06d7e332d
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description The workpaper's id, as in `id` of the list.
                 * @example aea9f14e-355e-4d1a-ad28-31ea326ff186
                 */
                workpaperId: components["parameters"]["WorkpaperId"];
            };
            cookie?: never;
        };
        /**
         * Get a workpaper
         * @description One workpaper, with its sign-offs and references.
         */
        get: operations["getWorkpaper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a workpaper
         * @description Changes what the body names and leaves the rest. `status` with `signedBy` is a sign-off; whoever prepared the workpaper cannot review it. A workpaper that is signed off must return to `draft` before it can be changed.
         */
        patch: operations["updateWorkpaper"];
        trace?: never;
    };
    "/documents": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters, best a random UUID. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example c9c8d7d9-b859-4eef-a7f9-c5b06d7e332d
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List documents
         * @description The documents of all engagements, the newest first; those made at the same moment by id. Filters narrow the list together.
         */
        get: operations["listDocuments"];
        put?: never;
        /**
         * Upload a document
         * @description Adds a file to an engagement, as version 1. Its type is told from its content; what is no PDF, spreadsheet, text, CSV, XML, scan, e-mail or ZIP is refused with 415. With `sha256` the server proves that the file arrived whole. Told by `document.uploaded`.
         */
        post: operations["createDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{documentId}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters, best a random UUID. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example c9c8d7d9-b859-4eef-a7f9-c5b06d7e332d
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description The document's id, as in `id` of the list and of every document event. It stays the same through all versions.
                 * @example e51a9156-dff6-4c61-8a40-f2b143e0b0eb
                 */
                documentId: components["parameters"]["DocumentId"];
            };
            cookie?: never;
        };
        /**
         * Get a document
         * @description What is known about a document. Its content is at `getDocumentContent`.
         */
        get: operations["getDocument"];
        put?: never;
        post?: never;
        /**
         * Delete a document
         * @description Deletes a document and all its versions for good, for a file that should never have been there. Refused while it must be kept, and while a workpaper that is signed off relies on it.
         */
        delete: operations["deleteDocument"];
        options?: never;
        head?: never;
        /**
         * Update a document
         * @description Changes what the body names and leaves the rest and the content. `superseded` marks that another document has taken its place. Told by `document.updated`.
         */
        patch: operations["updateDocument"];
        trace?: never;
    };
    "/documents/{documentId}/content": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters, best a random UUID. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example c9c8d7d9-b859-4eef-a7f9-c5b06d7e332d
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description The document's id, as in `id` of the list and of every document event. It stays the same through all versions.
                 * @example e51a9156-dff6-4c61-8a40-f2b143e0b0eb
                 */
                documentId: components["parameters"]["DocumentId"];
            };
            cookie?: never;
        };
        /**
         * Download a document
         * @description The bytes of the latest version, or of an earlier one. A download that broke off goes on with `Range`; with `If-Range` it starts again if the content has changed meanwhile.
         */
        get: operations["getDocumentContent"];
        /**
         * Replace the content of a document
         * @description Keeps the body as the next version of the document; those before it stay. Its type is told from its content. Details such as the file name stay as they are. Told by `document.updated`.
         */
        put: operations["replaceDocumentContent"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/review-notes": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters, best a random UUID. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example c9c8d7d9-b859-4eef-a7f9-c5b06d7e332d
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List review notes
         * @description The review notes of all engagements, the newest first; those made at the same moment by id. Filters narrow the list together.
         */
        get: operations["listReviewNotes"];
        put?: never;
        /**
         * Create a review note
         * @description Raises a note on a workpaper or a procedure. As long as it is open, its target cannot be signed off by a reviewer or completed. Told by `review_note.created`.
         */
        post: operations["createReviewNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/review-notes/{reviewNoteId}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters, best a random UUID. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example c9c8d7d9-b859-4eef-a7f9-c5b06d7e332d
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description The review note's id, as in `id` of the list and of every review note event.
                 * @example ba92ed85-e5a9-4d10-859d-290513261eda
                 */
                reviewNoteId: components["parameters"]["ReviewNoteId"];
            };
            cookie?: never;
        };
        /**
         * Get a review note
         * @description One note, with its resolution where it has one.
         */
        get: operations["getReviewNote"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/review-notes/{reviewNoteId}/resolve": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters, best a random UUID. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example c9c8d7d9-b859-4eef-a7f9-c5b06d7e332d
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description The review note's id, as in `id` of the list and of every review note event.
                 * @example ba92ed85-e5a9-4d10-859d-290513261eda
                 */
                reviewNoteId: components["parameters"]["ReviewNoteId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resolve a review note
         * @description Clears an open note, for good, and keeps who did it and how. A matter that comes up again is a new note. Told by `review_note.resolved`.
         */
        post: operations["resolveReviewNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters, best a random UUID. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example c9c8d7d9-b859-4eef-a7f9-c5b06d7e332d
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List reports
         * @description The reports of all engagements, the newest first; those made at the same moment by id. Filters narrow the list together.
         */
        get: operations["listReports"];
        put?: never;
        /**
         * Generate a report
         * @description Starts to draw up a report from what the engagement holds now, and answers before it is ready. Its end is told by `report.generated`; whoever cannot take events reads the report again after a while. What changes in the engagement later needs another report.
         */
        post: operations["createReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/{reportId}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters, best a random UUID. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example c9c8d7d9-b859-4eef-a7f9-c5b06d7e332d
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description The report's id, as in `id` of the list and of every report event.
                 * @example afc2eb49-8012-4742-bceb-b63bf3956459
                 */
                reportId: components["parameters"]["ReportId"];
            };
            cookie?: never;
        };
        /**
         * Get a report
         * @description What is known about a report, and how far it is. Its content is at `getReportContent`.
         */
        get: operations["getReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/{reportId}/finalize": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters, best a random UUID. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example c9c8d7d9-b859-4eef-a7f9-c5b06d7e332d
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description The report's id, as in `id` of the list and of every report event.
                 * @example afc2eb49-8012-4742-bceb-b63bf3956459
                 */
                reportId: components["parameters"]["ReportId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Finalize a report
         * @description Signs a draft. Its file is made anew, without the marks of a draft, and never changes again. The engagement must be in `review`. Told by `report.finalized`.
         */
        post: operations["finalizeReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/{reportId}/content": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters, best a random UUID. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example c9c8d7d9-b859-4eef-a7f9-c5b06d7e332d
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description The report's id, as in `id` of the list and of every report event.
                 * @example afc2eb49-8012-4742-bceb-b63bf3956459
                 */
                reportId: components["parameters"]["ReportId"];
            };
            cookie?: never;
        };
        /**
         * Download a report
         * @description The file of a report that is `draft` or `final`, as PDF. Compare its SHA-256 with `file.sha256` before filing it.
         */
        get: operations["getReportContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhook-endpoints": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters, best a random UUID. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example c9c8d7d9-b859-4eef-a7f9-c5b06d7e332d
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List webhook endpoints
         * @description The addresses that are told about events, the newest first; those made at the same moment by id. Secrets are not shown.
         */
        get: operations["listWebhookEndpoints"];
        put?: never;
        /**
         * Create a webhook endpoint
         * @description Makes an endpoint that is told about the named events from now on. The answer is the only place that shows its secret.
         */
        post: operations["createWebhookEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhook-endpoints/{webhookEndpointId}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters, best a random UUID. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example c9c8d7d9-b859-4eef-a7f9-c5b06d7e332d
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description The webhook endpoint's id, as in `id` of the list and of the answer that created it.
                 * @example 3566c3bf-c9c5-44eb-aa54-f97d17ac7b47
                 */
                webhookEndpointId: components["parameters"]["WebhookEndpointId"];
            };
            cookie?: never;
        };
        /**
         * Get a webhook endpoint
         * @description One endpoint without its secret.
         */
        get: operations["getWebhookEndpoint"];
        put?: never;
        post?: never;
        /**
         * Delete a webhook endpoint
         * @description Ends all deliveries to the endpoint at once, repetitions too.
         */
        delete: operations["deleteWebhookEndpoint"];
        options?: never;
        head?: never;
        /**
         * Update a webhook endpoint
         * @description Changes what the body names and leaves the rest. An endpoint that becomes active again is told what happens from then on; what it missed is in `listEvents`.
         */
        patch: operations["updateWebhookEndpoint"];
        trace?: never;
    };
    "/webhook-endpoints/{webhookEndpointId}/rotate-secret": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters, best a random UUID. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example c9c8d7d9-b859-4eef-a7f9-c5b06d7e332d
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description The webhook endpoint's id, as in `id` of the list and of the answer that created it.
                 * @example 3566c3bf-c9c5-44eb-aa54-f97d17ac7b47
                 */
                webhookEndpointId: components["parameters"]["WebhookEndpointId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate the secret of a webhook endpoint
         * @description Makes a new secret. During the overlap each delivery is signed with both, so a consumer changes over without losing one. A second rotation inside the overlap ends the oldest secret.
         */
        post: operations["rotateWebhookEndpointSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhook-endpoints/{webhookEndpointId}/test": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters, best a random UUID. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example c9c8d7d9-b859-4eef-a7f9-c5b06d7e332d
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description The webhook endpoint's id, as in `id` of the list and of the answer that created it.
                 * @example 3566c3bf-c9c5-44eb-aa54-f97d17ac7b47
                 */
                webhookEndpointId: components["parameters"]["WebhookEndpointId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Test a webhook endpoint
         * @description Sends one event of the wanted type to the endpoint, signed like any other and once only, and says how that went. The ids in it belong to nothing. It works on a disabled endpoint, too. That the consumer fails is an answer, not an error.
         */
        post: operations["testWebhookEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters, best a random UUID. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example c9c8d7d9-b859-4eef-a7f9-c5b06d7e332d
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List events
         * @description What happened in the last 90 days, the oldest first; events of the same moment by id. A consumer that was away goes on from the last `timestamp` that it knows, and drops the ids that it has.
         */
        get: operations["listEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/service-credentials": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters, best a random UUID. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example c9c8d7d9-b859-4eef-a7f9-c5b06d7e332d
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List service credentials
         * @description The credentials of all systems, the newest first; those made at the same moment by id. Secrets are not shown.
         */
        get: operations["listServiceCredentials"];
        put?: never;
        /**
         * Create a service credential
         * @description Makes a credential for one system. The answer is the only place that shows its secret. It cannot be given scopes that the caller's own token lacks.
         */
        post: operations["createServiceCredential"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/service-credentials/{credentialId}/rotate": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters, best a random UUID. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example c9c8d7d9-b859-4eef-a7f9-c5b06d7e332d
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description The service credential's id, as in `id` of the list. It is not the client id.
                 * @example 248f9f1b-72bf-4529-8ef7-65469bc7d63c
                 */
                credentialId: components["parameters"]["CredentialId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate a service credential
         * @description Makes a new secret, which expires after the lifetime of the credential. The secret before stays good for the overlap, a day where none is given, so that a system changes over without a break. Tokens that were issued live on until they expire.
         */
        post: operations["rotateServiceCredential"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/service-credentials/{credentialId}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters, best a random UUID. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example c9c8d7d9-b859-4eef-a7f9-c5b06d7e332d
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description The service credential's id, as in `id` of the list. It is not the client id.
                 * @example 248f9f1b-72bf-4529-8ef7-65469bc7d63c
                 */
                credentialId: components["parameters"]["CredentialId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a service credential
         * @description Ends a credential, its secrets and every token that was issued for it, at once.
         */
        delete: operations["deleteServiceCredential"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "document.uploaded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A document was uploaded
         * @description Sent to each active endpoint that asks for `document.uploaded`, when a document is added to an engagement. It carries no credentials: the consumer knows the sender by the signature, and so must check it first.
         */
        post: operations["onDocumentUploaded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "document.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A document was updated
         * @description Sent to each active endpoint that asks for `document.updated`, when the content, the details or the state of a document changes, or the server quarantines or clears it. It carries no credentials: the consumer knows the sender by the signature, and so must check it first.
         */
        post: operations["onDocumentUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "procedure.status_changed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The status of a procedure changed
         * @description Sent to each active endpoint that asks for `procedure.status_changed`, when a procedure moves from one state to another. It carries no credentials: the consumer knows the sender by the signature, and so must check it first.
         */
        post: operations["onProcedureStatusChanged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "review_note.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A review note was created
         * @description Sent to each active endpoint that asks for `review_note.created`, when a reviewer raises a note. The text of the note is not in it; read it with `getReviewNote`. It carries no credentials: the consumer knows the sender by the signature, and so must check it first.
         */
        post: operations["onReviewNoteCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "review_note.resolved": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A review note was resolved
         * @description Sent to each active endpoint that asks for `review_note.resolved`, when a note is resolved. It carries no credentials: the consumer knows the sender by the signature, and so must check it first.
         */
        post: operations["onReviewNoteResolved"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "report.generated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A report was generated
         * @description Sent to each active endpoint that asks for `report.generated`, when the generation of a report ends, well or not. It carries no credentials: the consumer knows the sender by the signature, and so must check it first.
         */
        post: operations["onReportGenerated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "report.finalized": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A report was finalized
         * @description Sent to each active endpoint that asks for `report.finalized`, when a report is signed. It carries no credentials: the consumer knows the sender by the signature, and so must check it first.
         */
        post: operations["onReportFinalized"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description The body of every error. */
        ErrorResponse: {
            /** @description What went wrong. */
            error: {
                /**
                 * Format: int32
                 * @description The same as the HTTP status, for those who see only the body.
                 */
                status: number;
                code: components["schemas"]["ErrorCode"];
                /** @description Says what went wrong, for people. Its wording may change; decide by `code`. */
                message: string;
                /** @description With `validation_failed`, each parameter or field that breaks its rules, in the order of the request. */
                details?: components["schemas"]["ErrorDetail"][];
                /** @description The same as the `X-Request-Id` header. */
                requestId: components["schemas"]["RequestId"];
                /**
                 * Format: int32
                 * @description How many seconds to wait, the same as the `Retry-After` header. Always there with `rate_limit_exceeded`.
                 */
                retryAfter?: number;
            };
        };
        /** @description Ties a request, its answer and the server's logs together. The server makes one when the client sends none. */
        RequestId: string;
        /**
         * @description Where the relation with a client stands.
         *
         *     - `onboarding`: the firm checks independence, identity and risk before it accepts the client. No engagements yet.
         *     - `active`: accepted.
         *     - `inactive`: declined, or no longer a client. It stays readable.
         * @enum {string}
         */
        CompanyStatus: "onboarding" | "active" | "inactive";
        /** @description A country (ISO 3166-1, two letters). */
        Country: string;
        /**
         * Format: date-time
         * @description A moment in UTC (RFC 3339, always with `Z`).
         */
        Timestamp: string;
        /** @description A place in a list. Opaque; pass it on as it is. */
        Cursor: string;
        /**
         * Format: uuid
         * @description Names a company. Made by the server; never changes and is never used again.
         */
        CompanyId: string;
        /** @description The name in the company register, with the legal form. */
        LegalName: string;
        /** @description The number in the company register of its country, written as there. Unique in the country. */
        RegistrationNumber: string;
        /** @description The Legal Entity Identifier (ISO 17442). */
        Lei: string;
        /** @description The class of its main activity in ISIC Rev. 4, four digits. */
        IndustryCode: string;
        /** @description The day on which its fiscal year ends, each year the same, as month and day: `12-31`. `02-28` means the last day of February. */
        FiscalYearEnd: string;
        /**
         * @description The rules by which a company draws up its financial statements.
         *
         *     - `ifrs`: IFRS Accounting Standards.
         *     - `ifrs-for-smes`: the IFRS for SMEs Accounting Standard.
         *     - `us-gaap`: generally accepted accounting principles of the United States.
         *     - `local-gaap`: those of the company's own country.
         * @enum {string}
         */
        ReportingFramework: "ifrs" | "ifrs-for-smes" | "us-gaap" | "local-gaap";
        /** @description A currency (ISO 4217). */
        Currency: string;
        /** @description A client of the firm. */
        Company: {
            id: components["schemas"]["CompanyId"];
            legalName: components["schemas"]["LegalName"];
            registrationNumber: components["schemas"]["RegistrationNumber"];
            /** @description Null where it has none. */
            lei: components["schemas"]["Lei"] | null;
            /** @description Where it is registered. */
            country: components["schemas"]["Country"];
            industryCode: components["schemas"]["IndustryCode"];
            fiscalYearEnd: components["schemas"]["FiscalYearEnd"];
            reportingFramework: components["schemas"]["ReportingFramework"];
            /** @description In which it reports. The materiality of a new engagement is set in it. */
            reportingCurrency: components["schemas"]["Currency"];
            /** @description Whether it is listed or otherwise of public interest. Its audits need a quality reviewer. */
            publicInterestEntity: boolean;
            status: components["schemas"]["CompanyStatus"];
            createdAt: components["schemas"]["Timestamp"];
            updatedAt: components["schemas"]["Timestamp"];
        };
        /** @description Whether and where the list goes on. */
        PageInfo: {
            /** @description The `cursor` of the next page; null on the last. */
            nextCursor: components["schemas"]["Cursor"] | null;
            /** @description Whether another page follows. */
            hasMore: boolean;
        };
        /** @description Companies, the newest first; those made at the same moment by id. */
        CompanyPage: {
            data: components["schemas"]["Company"][];
            page: components["schemas"]["PageInfo"];
        };
        /**
         * @description Says what went wrong, for programs. Codes are never renamed; new ones may be added. Each belongs to one status.
         *
         *     - `validation_failed` (400): parameters or fields break their rules; `details` names each.
         *     - `malformed_body` (400): the body cannot be read as what its `Content-Type` says.
         *     - `digest_mismatch` (400): the file is not the one whose SHA-256 was sent with it. Send it again.
         *     - `unauthenticated` (401): the token is missing, wrong or expired.
         *     - `insufficient_scope` (403): the token lacks a scope that the operation asks for.
         *     - `step_up_required` (403): the operation is privileged and the token is not fresh. Authenticate anew and
         *       repeat it.
         *     - `not_found` (404): nothing has this id, or this caller may not know of it.
         *     - `invalid_transition` (409): the state does not lead to the one that was asked for.
         *     - `transition_blocked` (409): the state would lead there, but something is unfinished; `message` says what.
         *     - `engagement_locked` (409): the engagement is archived, so nothing of it changes any more.
         *     - `company_not_active` (409): engagements are made for active companies only.
         *     - `duplicate_company` (409): a company of this country has this registration number already.
         *     - `duplicate_reference` (409): the engagement has something of this kind with this reference already.
         *     - `workpaper_signed` (409): the workpaper is signed off. Return it to `draft` before you change it.
         *     - `self_review` (409): who prepared a workpaper cannot review it.
         *     - `document_in_use` (409): a workpaper that is signed off relies on the document.
         *     - `document_quarantined` (409): the document is suspected of malware, so its content is not given out.
         *     - `document_superseded` (409): another document has taken the place of this one, so it takes no new content.
         *     - `retention_not_over` (409): the document must be kept for longer.
         *     - `report_not_ready` (409): the report has no content, because it is being generated or that failed.
         *     - `duplicate_endpoint` (409): another webhook endpoint has this URL already.
         *     - `idempotency_in_progress` (409): the first request with this key is still being worked on.
         *     - `content_too_large` (413): the body is larger than the operation takes.
         *     - `unsupported_media_type` (415): the body is of a type that the operation does not take.
         *     - `range_not_satisfiable` (416): the content has no such range.
         *     - `idempotency_key_reused` (422): the key was used for another request before.
         *     - `rate_limit_exceeded` (429): too many requests; wait as told.
         *     - `internal_error` (500): the server failed.
         *     - `service_unavailable` (503): maintenance or overload; wait as told.
         * @enum {string}
         */
        ErrorCode: "validation_failed" | "malformed_body" | "digest_mismatch" | "unauthenticated" | "insufficient_scope" | "step_up_required" | "not_found" | "invalid_transition" | "transition_blocked" | "engagement_locked" | "company_not_active" | "duplicate_company" | "duplicate_reference" | "workpaper_signed" | "self_review" | "document_in_use" | "document_quarantined" | "document_superseded" | "retention_not_over" | "report_not_ready" | "duplicate_endpoint" | "idempotency_in_progress" | "content_too_large" | "unsupported_media_type" | "range_not_satisfiable" | "idempotency_key_reused" | "rate_limit_exceeded" | "internal_error" | "service_unavailable";
        /** @description One parameter or field that breaks its rules. */
        ErrorDetail: {
            /** @description The parameter, header or field. A field inside another is written with dots, an item of a list by its index: `documentIds.2`. */
            field: string;
            /** @description Which rule it breaks: `required`, `unknown_field`, `invalid_type`, `invalid_format`, `invalid_value`, `out_of_range`, `too_long`, `too_short`, `duplicate`, or `unknown_reference` for an id of something that does not exist. New ones may be added. */
            code: string;
            /** @description Says what is wrong, for people. */
            message: string;
        };
        /** @description A client to take in. It begins in `onboarding`. */
        CompanyCreate: {
            legalName: components["schemas"]["LegalName"];
            registrationNumber: components["schemas"]["RegistrationNumber"];
            lei?: components["schemas"]["Lei"];
            /** @description Where it is registered. */
            country: components["schemas"]["Country"];
            industryCode: components["schemas"]["IndustryCode"];
            fiscalYearEnd: components["schemas"]["FiscalYearEnd"];
            reportingFramework: components["schemas"]["ReportingFramework"];
            /** @description In which it reports. */
            reportingCurrency: components["schemas"]["Currency"];
            /**
             * @description Whether it is listed or otherwise of public interest; it is not where left out.
             * @default false
             */
            publicInterestEntity?: boolean;
        };
        /** @description The changes to a company. What is left out stays as it is. The country never changes; a company that moves its seat is another one. */
        CompanyUpdate: {
            legalName?: components["schemas"]["LegalName"];
            registrationNumber?: components["schemas"]["RegistrationNumber"];
            /** @description Null removes it. */
            lei?: components["schemas"]["Lei"] | null;
            industryCode?: components["schemas"]["IndustryCode"];
            /** @description The day on which its fiscal year ends from now on. Engagements keep their periods. */
            fiscalYearEnd?: components["schemas"]["FiscalYearEnd"];
            reportingFramework?: components["schemas"]["ReportingFramework"];
            /** @description In which it reports from now on. Engagements keep their materiality. */
            reportingCurrency?: components["schemas"]["Currency"];
            /** @description Whether it is listed or otherwise of public interest. */
            publicInterestEntity?: boolean;
            /** @description The state to go to. `active` after a client was accepted, `inactive` when none of its engagements is open, `onboarding` when a former client comes back. */
            status?: components["schemas"]["CompanyStatus"];
        };
        /**
         * @description How far an engagement is.
         *
         *     - `planning`: understanding the client, its risks, materiality and the procedures.
         *     - `fieldwork`: the procedures are carried out.
         *     - `review`: the work is reviewed and concluded on.
         *     - `completed`: the report is signed; the file is assembled within 60 days.
         *     - `archived`: the file is closed. Nothing of it changes any more.
         * @enum {string}
         */
        EngagementStatus: "planning" | "fieldwork" | "review" | "completed" | "archived";
        /**
         * @description What the firm was engaged for, which decides the standards of the work.
         *
         *     - `statutory-audit`: an audit that the law demands (ISA).
         *     - `voluntary-audit`: an audit by contract (ISA).
         *     - `review`: limited assurance on financial statements (ISRE 2400, 2410).
         *     - `assurance`: assurance on other information, such as a sustainability statement (ISAE 3000).
         *     - `agreed-upon-procedures`: procedures and findings without a conclusion (ISRS 4400).
         *     - `compilation`: drawing up financial information without assurance (ISRS 4410).
         * @enum {string}
         */
        EngagementKind: "statutory-audit" | "voluntary-audit" | "review" | "assurance" | "agreed-upon-procedures" | "compilation";
        /**
         * Format: date
         * @description A day (ISO 8601).
         */
        Day: string;
        /**
         * Format: uuid
         * @description Names a engagement. Made by the server; never changes and is never used again.
         */
        EngagementId: string;
        /** @description What the team calls the engagement. */
        EngagementName: string;
        /**
         * Format: email
         * @description A person of the firm, by the e-mail address under which its directory and other tools know them.
         */
        FirmMember: string;
        /** @description An amount of money as a decimal number, with at most four decimal places. The currency stands beside it. */
        Amount: string;
        /**
         * @description The figure of the financial statements that overall materiality is derived from.
         * @enum {string}
         */
        MaterialityBenchmark: "profit-before-tax" | "revenue" | "gross-profit" | "total-assets" | "net-assets" | "total-expenses";
        /** @description The amounts above which misstatements matter (ISA 320). `trivial` is less than `performance`, and that less than `overall`. */
        Materiality: {
            /** @description The currency of the three amounts. */
            currency: components["schemas"]["Currency"];
            /** @description For the financial statements as a whole. */
            overall: components["schemas"]["Amount"];
            /** @description For planning the procedures; lower, so that what is not found adds up to less than `overall`. */
            performance: components["schemas"]["Amount"];
            /** @description Misstatements below it are not collected (ISA 450). */
            trivial: components["schemas"]["Amount"];
            benchmark: components["schemas"]["MaterialityBenchmark"];
            /** @description Which part of the benchmark `overall` is, in percent. */
            benchmarkPercentage?: number;
        };
        /** @description What the firm does for a company over a period. */
        Engagement: {
            id: components["schemas"]["EngagementId"];
            companyId: components["schemas"]["CompanyId"];
            name: components["schemas"]["EngagementName"];
            kind: components["schemas"]["EngagementKind"];
            /** @description The first day of the period that is reported on. */
            periodStart: components["schemas"]["Day"];
            /** @description The last day of that period, itself included. */
            periodEnd: components["schemas"]["Day"];
            /** @description Who answers for the engagement and signs its reports. */
            partner: components["schemas"]["FirmMember"];
            /** @description Who runs it from day to day. */
            manager: components["schemas"]["FirmMember"];
            /** @description Who reviews its quality from outside the team (ISQM 2); null where none is appointed. */
            qualityReviewer: components["schemas"]["FirmMember"] | null;
            /** @description The day by which the report must be signed. */
            deadline: components["schemas"]["Day"];
            /** @description Null before it is set. */
            materiality: components["schemas"]["Materiality"] | null;
            status: components["schemas"]["EngagementStatus"];
            /** @description The day by which the file must be assembled, 60 days after the date of the report (ISA 230). The server archives the engagement then. Null before it is completed. */
            assemblyDeadline: components["schemas"]["Day"] | null;
            createdAt: components["schemas"]["Timestamp"];
            /** @description When the engagement itself last changed. Changes of its procedures, workpapers and documents do not count. */
            updatedAt: components["schemas"]["Timestamp"];
        };
        /** @description Engagements, the newest first; those made at the same moment by id. */
        EngagementPage: {
            data: components["schemas"]["Engagement"][];
            page: components["schemas"]["PageInfo"];
        };
        /** @description Materiality to set. It replaces the one before whole. */
        MaterialityCreate: components["schemas"]["Materiality"];
        /** @description An engagement to begin, for an active company. It begins in `planning`. */
        EngagementCreate: {
            /** @description The client, which must be active. */
            companyId: components["schemas"]["CompanyId"];
            name: components["schemas"]["EngagementName"];
            kind: components["schemas"]["EngagementKind"];
            /** @description The first day of the period that is reported on. */
            periodStart: components["schemas"]["Day"];
            /** @description The last day of that period, itself included and not before the first. */
            periodEnd: components["schemas"]["Day"];
            /** @description Who answers for the engagement and signs its reports. */
            partner: components["schemas"]["FirmMember"];
            /** @description Who runs it from day to day. */
            manager: components["schemas"]["FirmMember"];
            /** @description Who reviews its quality from outside the team. Required for the audit of a public interest entity. */
            qualityReviewer?: components["schemas"]["FirmMember"];
            /** @description The day by which the report must be signed, after the period. */
            deadline: components["schemas"]["Day"];
            /** @description May be set later, in `planning`. */
            materiality?: components["schemas"]["MaterialityCreate"];
        };
        /** @description The changes to an engagement. What is left out stays as it is; `materiality` is replaced whole. Company, kind and period never change. */
        EngagementUpdate: {
            name?: components["schemas"]["EngagementName"];
            /** @description Who answers for the engagement from now on. */
            partner?: components["schemas"]["FirmMember"];
            /** @description Who runs it from now on. */
            manager?: components["schemas"]["FirmMember"];
            /** @description Who reviews its quality from outside the team. Null for none. */
            qualityReviewer?: components["schemas"]["FirmMember"] | null;
            /** @description The day by which the report must be signed. */
            deadline?: components["schemas"]["Day"];
            materiality?: components["schemas"]["MaterialityCreate"];
            /**
             * @description The state to go to.
             *
             *     - `fieldwork` needs materiality and at least one procedure.
             *     - `review` needs every procedure to be `completed` or `not-applicable`.
             *     - `completed` needs a final report, every workpaper reviewed and every review note resolved.
             *     - `archived` closes the file for good.
             */
            status?: components["schemas"]["EngagementStatus"];
        };
        /**
         * @description How far a procedure is.
         *
         *     - `not-started`: planned.
         *     - `in-progress`: someone works on it.
         *     - `awaiting-review`: it has a conclusion, which a reviewer has not seen yet.
         *     - `completed`: reviewed.
         *     - `not-applicable`: it turned out that it is not needed.
         * @enum {string}
         */
        ProcedureStatus: "not-started" | "in-progress" | "awaiting-review" | "completed" | "not-applicable";
        /**
         * @description The part of the audit, mostly a cycle of transactions with its balances. `general` is planning and completion, `it-general-controls` the controls over the client's systems.
         * @enum {string}
         */
        AuditArea: "general" | "it-general-controls" | "revenue-and-receivables" | "purchases-and-payables" | "inventory" | "payroll" | "fixed-assets" | "intangible-assets" | "cash-and-financing" | "provisions" | "equity" | "tax" | "financial-close";
        /**
         * Format: uuid
         * @description Names a procedure. Made by the server; never changes and is never used again.
         */
        ProcedureId: string;
        /** @description The number of the procedure in the audit program, such as `REV-03`. Unique in the engagement. */
        ProcedureReference: string;
        /** @description What is done, in one line. */
        ProcedureTitle: string;
        /** @description How to do it, step by step, in plain text. Empty where the title says it all. */
        ProcedureInstructions: string;
        /**
         * @description What management claims by an item of its financial statements and a procedure tests (ISA 315).
         * @enum {string}
         */
        Assertion: "occurrence" | "existence" | "completeness" | "accuracy" | "valuation" | "cutoff" | "classification" | "rights-and-obligations" | "presentation";
        /** @description The assertions that the procedure tests, at least one, each once. */
        Assertions: components["schemas"]["Assertion"][];
        /**
         * @description The assessed risk of material misstatement. `significant` is a significant risk after ISA 315, which needs work of its own.
         * @enum {string}
         */
        RiskLevel: "low" | "moderate" | "high" | "significant";
        /**
         * @description What kind of procedure it is (ISA 330).
         * @enum {string}
         */
        ProcedureNature: "risk-assessment" | "test-of-controls" | "substantive-analytical" | "test-of-details";
        /**
         * @description How evidence is obtained (ISA 500).
         * @enum {string}
         */
        AuditTechnique: "inspection" | "observation" | "external-confirmation" | "recalculation" | "reperformance" | "analytical-procedure" | "inquiry";
        /** @description The techniques, the main one first. */
        AuditTechniques: components["schemas"]["AuditTechnique"][];
        /**
         * @description When it is carried out. `interim` work needs a roll-forward to the end of the period.
         * @enum {string}
         */
        ProcedureTiming: "interim" | "roll-forward" | "period-end" | "after-period-end" | "throughout-period";
        /**
         * @description How items are selected for testing (ISA 500, ISA 530).
         * @enum {string}
         */
        SelectionMethod: "all-items" | "specific-items" | "statistical-sampling" | "monetary-unit-sampling" | "non-statistical-sampling";
        /** @description How much is tested. A sample says how large it is. */
        ProcedureExtent: {
            selection: components["schemas"]["SelectionMethod"];
            /**
             * Format: int32
             * @description How many items there are.
             */
            populationSize?: number;
            /**
             * Format: int32
             * @description How many of them are tested.
             */
            sampleSize?: number;
        };
        /** @description What is planned, by nature, timing and extent. */
        ProcedurePlan: {
            nature: components["schemas"]["ProcedureNature"];
            techniques: components["schemas"]["AuditTechniques"];
            timing: components["schemas"]["ProcedureTiming"];
            extent: components["schemas"]["ProcedureExtent"];
        };
        /**
         * @description What came out.
         *
         *     - `no-exceptions`: the evidence supports the assertions.
         *     - `exceptions-noted`: there are deviations or misstatements; the summary says what they mean.
         *     - `not-concluded`: sufficient evidence could not be obtained.
         * @enum {string}
         */
        ConclusionResult: "no-exceptions" | "exceptions-noted" | "not-concluded";
        /** @description What the procedure came to. */
        Conclusion: {
            result: components["schemas"]["ConclusionResult"];
            /** @description The conclusion in words, as it stands in the workpaper. */
            summary: string;
            /** @description The misstatement in the population, projected from the sample, in the currency of the engagement's materiality. */
            projectedMisstatement?: components["schemas"]["Amount"];
        };
        /** @description A piece of work that answers a risk of the engagement. */
        Procedure: {
            id: components["schemas"]["ProcedureId"];
            engagementId: components["schemas"]["EngagementId"];
            reference: components["schemas"]["ProcedureReference"];
            title: components["schemas"]["ProcedureTitle"];
            instructions: components["schemas"]["ProcedureInstructions"];
            area: components["schemas"]["AuditArea"];
            assertions: components["schemas"]["Assertions"];
            riskLevel: components["schemas"]["RiskLevel"];
            plan: components["schemas"]["ProcedurePlan"];
            /** @description Who carries it out; null before someone is named. */
            assignee: components["schemas"]["FirmMember"] | null;
            /** @description The day by which it shall await review; null for none. */
            dueDate: components["schemas"]["Day"] | null;
            status: components["schemas"]["ProcedureStatus"];
            /** @description Null before there is one. */
            conclusion: components["schemas"]["Conclusion"] | null;
            createdAt: components["schemas"]["Timestamp"];
            updatedAt: components["schemas"]["Timestamp"];
        };
        /** @description Procedures, the newest first; those made at the same moment by id. */
        ProcedurePage: {
            data: components["schemas"]["Procedure"][];
            page: components["schemas"]["PageInfo"];
        };
        /** @description How much shall be tested. A sample says how large it is. */
        ProcedureExtentCreate: components["schemas"]["ProcedureExtent"];
        /** @description What shall be done, by nature, timing and extent. */
        ProcedurePlanCreate: {
            nature: components["schemas"]["ProcedureNature"];
            techniques: components["schemas"]["AuditTechniques"];
            timing: components["schemas"]["ProcedureTiming"];
            extent: components["schemas"]["ProcedureExtentCreate"];
        };
        /** @description A procedure to plan. It begins as `not-started`. */
        ProcedureCreate: {
            engagementId: components["schemas"]["EngagementId"];
            reference: components["schemas"]["ProcedureReference"];
            title: components["schemas"]["ProcedureTitle"];
            /**
             * @description How to do it, step by step, in plain text.
             * @default
             */
            instructions?: string;
            area: components["schemas"]["AuditArea"];
            assertions: components["schemas"]["Assertions"];
            riskLevel: components["schemas"]["RiskLevel"];
            plan: components["schemas"]["ProcedurePlanCreate"];
            /** @description Who shall carry it out. */
            assignee?: components["schemas"]["FirmMember"];
            /** @description The day by which it shall await review. */
            dueDate?: components["schemas"]["Day"];
        };
        /** @description What the procedure came to. It replaces the conclusion before whole. */
        ConclusionCreate: components["schemas"]["Conclusion"];
        /** @description The changes to a procedure. What is left out stays as it is; lists, `plan` and `conclusion` are replaced whole. */
        ProcedureUpdate: {
            reference?: components["schemas"]["ProcedureReference"];
            title?: components["schemas"]["ProcedureTitle"];
            instructions?: components["schemas"]["ProcedureInstructions"];
            area?: components["schemas"]["AuditArea"];
            assertions?: components["schemas"]["Assertions"];
            riskLevel?: components["schemas"]["RiskLevel"];
            plan?: components["schemas"]["ProcedurePlanCreate"];
            /** @description Who carries it out from now on. Null for nobody. */
            assignee?: components["schemas"]["FirmMember"] | null;
            /** @description The day by which it shall await review. Null for none. */
            dueDate?: components["schemas"]["Day"] | null;
            conclusion?: components["schemas"]["ConclusionCreate"];
            /**
             * @description The state to go to.
             *
             *     - `awaiting-review` needs a conclusion, in this request or before.
             *     - `completed` needs every review note on the procedure to be resolved.
             *     - `in-progress` also sends work back from review, and opens a completed procedure again.
             */
            status?: components["schemas"]["ProcedureStatus"];
        };
        /**
         * @description How far a workpaper is.
         *
         *     - `draft`: it is being written.
         *     - `prepared`: its preparer has signed it off. It cannot be changed, only returned to `draft` or reviewed.
         *     - `reviewed`: its reviewer has signed it off, too.
         *     - `locked`: the engagement is archived. The server sets it.
         * @enum {string}
         */
        WorkpaperStatus: "draft" | "prepared" | "reviewed" | "locked";
        /**
         * Format: uuid
         * @description Names a workpaper. Made by the server; never changes and is never used again.
         */
        WorkpaperId: string;
        /** @description The place of the workpaper in the file, such as `C-100` or `C-100.2`. Unique in the engagement. */
        WorkpaperReference: string;
        /** @description What the workpaper is about. */
        WorkpaperTitle: string;
        /** @description Plain text. Empty before someone writes it. */
        WorkpaperText: string;
        /** @description The procedures that the workpaper documents, of the same engagement, each once. */
        ProcedureIds: components["schemas"]["ProcedureId"][];
        /**
         * Format: uuid
         * @description Names a document. Made by the server; never changes and is never used again.
         */
        DocumentId: string;
        /** @description The evidence that the workpaper relies on, documents of the same engagement, each once. */
        DocumentIds: components["schemas"]["DocumentId"][];
        /** @description A reference to another workpaper of the same engagement. */
        CrossReference: {
            workpaperId: components["schemas"]["WorkpaperId"];
            /** @description What is carried from there or to there. */
            note: string;
        };
        /** @description A person's signature for their part of the work. Set by the server; it ends when the workpaper returns to `draft`. */
        SignOff: {
            by: components["schemas"]["FirmMember"];
            at: components["schemas"]["Timestamp"];
        };
        /** @description The record of work that was done, with the sign-offs of those who did and reviewed it (ISA 230). */
        Workpaper: {
            id: components["schemas"]["WorkpaperId"];
            engagementId: components["schemas"]["EngagementId"];
            reference: components["schemas"]["WorkpaperReference"];
            title: components["schemas"]["WorkpaperTitle"];
            /** @description What the work shall find out. Plain text. */
            objective: components["schemas"]["WorkpaperText"];
            /** @description What was done, seen and found, so that an experienced auditor without knowledge of the engagement understands it. Plain text, empty at first. */
            workDone: components["schemas"]["WorkpaperText"];
            area: components["schemas"]["AuditArea"];
            procedureIds: components["schemas"]["ProcedureIds"];
            documentIds: components["schemas"]["DocumentIds"];
            /** @description References to other workpapers of the file. */
            crossReferences: components["schemas"]["CrossReference"][];
            status: components["schemas"]["WorkpaperStatus"];
            /** @description Null in `draft`. */
            preparerSignOff: components["schemas"]["SignOff"] | null;
            /** @description Null before it is `reviewed`. */
            reviewerSignOff: components["schemas"]["SignOff"] | null;
            createdAt: components["schemas"]["Timestamp"];
            updatedAt: components["schemas"]["Timestamp"];
        };
        /** @description Workpapers, the newest first; those made at the same moment by id. */
        WorkpaperPage: {
            data: components["schemas"]["Workpaper"][];
            page: components["schemas"]["PageInfo"];
        };
        /** @description A reference to another workpaper of the same engagement. */
        CrossReferenceCreate: components["schemas"]["CrossReference"];
        /** @description A workpaper to begin. It begins as `draft`. */
        WorkpaperCreate: {
            engagementId: components["schemas"]["EngagementId"];
            reference: components["schemas"]["WorkpaperReference"];
            title: components["schemas"]["WorkpaperTitle"];
            /** @description What the work shall find out. Plain text. */
            objective: string;
            /**
             * @description What was done, seen and found, where some of it is there already. Plain text.
             * @default
             */
            workDone?: string;
            area: components["schemas"]["AuditArea"];
            /** @default [] */
            procedureIds?: components["schemas"]["ProcedureIds"];
            /** @default [] */
            documentIds?: components["schemas"]["DocumentIds"];
            /**
             * @description References to other workpapers of the file.
             * @default []
             */
            crossReferences?: components["schemas"]["CrossReferenceCreate"][];
        };
        /** @description The changes to a workpaper. What is left out stays as it is; lists are replaced whole. In any state but `draft`, only `status` can be changed. */
        WorkpaperUpdate: {
            reference?: components["schemas"]["WorkpaperReference"];
            title?: components["schemas"]["WorkpaperTitle"];
            /** @description What the work shall find out. Plain text. */
            objective?: components["schemas"]["WorkpaperText"];
            /** @description What was done, seen and found. Plain text. */
            workDone?: components["schemas"]["WorkpaperText"];
            area?: components["schemas"]["AuditArea"];
            procedureIds?: components["schemas"]["ProcedureIds"];
            documentIds?: components["schemas"]["DocumentIds"];
            /** @description References to other workpapers of the file. */
            crossReferences?: components["schemas"]["CrossReferenceCreate"][];
            /**
             * @description The state to go to.
             *
             *     - `prepared` is the sign-off of the preparer.
             *     - `reviewed` is the sign-off of the reviewer, who is someone else; it needs every review note on the
             *       workpaper to be resolved.
             *     - `draft` takes the sign-offs back, so that the workpaper can be changed.
             * @enum {string}
             */
            status?: "draft" | "prepared" | "reviewed";
            /** @description Who signs off, with `prepared` and `reviewed` and only there. With a user token it is that user; a system says for whom it passes the signature on. */
            signedBy?: components["schemas"]["FirmMember"];
        };
        /**
         * @description Whether a document can be relied on.
         *
         *     - `active`: it can.
         *     - `superseded`: another document has taken its place.
         *     - `quarantined`: a scan found what may be malware. The server sets it, and `active` again once it is cleared.
         * @enum {string}
         */
        DocumentStatus: "active" | "superseded" | "quarantined";
        /**
         * @description Where a document comes from, which says how far it can be relied on.
         *
         *     - `client-portal`: the client uploaded it to a portal.
         *     - `client-email`: the client sent it.
         *     - `client-system`: it was drawn from the client's accounting system by the auditor or a connector.
         *     - `third-party`: a bank, lawyer, customer or other outsider sent it to the auditor.
         *     - `auditor`: the auditor made it.
         * @enum {string}
         */
        DocumentSource: "client-portal" | "client-email" | "client-system" | "third-party" | "auditor";
        /** @description The name of a file, without a path. */
        FileName: string;
        /** @description What the document shows, in plain text. Empty where the file name says it all. */
        DocumentDescription: string;
        /**
         * @description The types of files that are kept: PDF, spreadsheets and texts of Office, CSV, XML such as SAF-T or XBRL, scans, e-mails and ZIP.
         * @enum {string}
         */
        EvidenceMediaType: "application/pdf" | "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" | "application/vnd.openxmlformats-officedocument.wordprocessingml.document" | "text/csv" | "application/xml" | "image/png" | "image/jpeg" | "message/rfc822" | "application/zip";
        /**
         * Format: int64
         * @description How many bytes a file has; at most 100 MiB.
         */
        FileSize: number;
        /** @description The SHA-256 of a file's content, in lower-case hexadecimal digits. */
        Sha256: string;
        /**
         * Format: int32
         * @description The number of a version; the first content is 1.
         */
        DocumentVersion: number;
        /** @description The item of the list of information that the client was asked for, such as `PBC-014`. */
        RequestListItem: string;
        /** @description A person of the firm, with a user token. */
        PersonActor: {
            /** @constant */
            type: "person";
            email: components["schemas"]["FirmMember"];
        };
        /**
         * Format: uuid
         * @description The client id (OAuth 2.0) of a service credential. It is no secret.
         */
        ClientId: string;
        /** @description A system, with a service credential. */
        ServiceActor: {
            /** @constant */
            type: "service";
            clientId: components["schemas"]["ClientId"];
            /** @description The name of the service credential at that time. */
            name: string;
        };
        /** @description Who did it: a person or a system. */
        Actor: components["schemas"]["PersonActor"] | components["schemas"]["ServiceActor"];
        /** @description A file of an engagement. Its content is at `getDocumentContent`; each new content is a new version, and those before it are kept. */
        Document: {
            id: components["schemas"]["DocumentId"];
            engagementId: components["schemas"]["EngagementId"];
            fileName: components["schemas"]["FileName"];
            description: components["schemas"]["DocumentDescription"];
            /** @description The type of the latest version, told from its content. */
            mediaType: components["schemas"]["EvidenceMediaType"];
            /** @description How many bytes the latest version has. */
            size: components["schemas"]["FileSize"];
            /** @description The SHA-256 of the latest version. Equal ones are the same file. */
            sha256: components["schemas"]["Sha256"];
            version: components["schemas"]["DocumentVersion"];
            source: components["schemas"]["DocumentSource"];
            /** @description Which item of the list of requested information it answers; null for none. */
            requestListItem: components["schemas"]["RequestListItem"] | null;
            status: components["schemas"]["DocumentStatus"];
            /** @description The document that has taken its place; null unless it is `superseded`. */
            supersededById: components["schemas"]["DocumentId"] | null;
            /** @description The last day on which it must be kept. It cannot be deleted before it is over. */
            retentionUntil: components["schemas"]["Day"];
            /** @description Who sent the latest version. */
            uploadedBy: components["schemas"]["Actor"];
            createdAt: components["schemas"]["Timestamp"];
            /** @description When its content, details or state last changed. */
            updatedAt: components["schemas"]["Timestamp"];
        };
        /** @description Documents, the newest first; those made at the same moment by id. */
        DocumentPage: {
            data: components["schemas"]["Document"][];
            page: components["schemas"]["PageInfo"];
        };
        /** @description A form with a file of at most 100 MiB and what is known about it. The type of the file is told from its content. */
        DocumentCreate: {
            engagementId: components["schemas"]["EngagementId"];
            source: components["schemas"]["DocumentSource"];
            /**
             * @description What the document shows, in plain text.
             * @default
             */
            description?: string;
            requestListItem?: components["schemas"]["RequestListItem"];
            /** @description The last day on which it must be kept; by the firm's rule, ten years after the end of the period, where left out. */
            retentionUntil?: components["schemas"]["Day"];
            /** @description The SHA-256 of the file. The server compares; a file that was damaged on its way is refused with `digest_mismatch` and not kept. */
            sha256?: components["schemas"]["Sha256"];
            /** @description The content. Its `filename` becomes `fileName`. */
            file: unknown;
        };
        /** @description The changes to a document. What is left out stays as it is. For new content see `replaceDocumentContent`. */
        DocumentUpdate: {
            fileName?: components["schemas"]["FileName"];
            description?: components["schemas"]["DocumentDescription"];
            source?: components["schemas"]["DocumentSource"];
            /** @description Which item of the list of requested information it answers. Null for none. */
            requestListItem?: components["schemas"]["RequestListItem"] | null;
            /** @description The last day on which it must be kept. It can only be moved to a later day. */
            retentionUntil?: components["schemas"]["Day"];
            /**
             * @description `superseded` when another document takes its place, `active` when that was a mistake.
             * @enum {string}
             */
            status?: "active" | "superseded";
            /** @description The document that takes its place, of the same engagement; with `superseded` and only there. */
            supersededById?: components["schemas"]["DocumentId"];
        };
        /** @description A strong entity tag (RFC 9110). */
        EntityTag: string;
        /**
         * @description `open` until someone resolves the note, and `resolved` for good then.
         * @enum {string}
         */
        ReviewNoteStatus: "open" | "resolved";
        /**
         * Format: uuid
         * @description Names a review note. Made by the server; never changes and is never used again.
         */
        ReviewNoteId: string;
        /** @description A note on a workpaper. */
        WorkpaperTarget: {
            /** @constant */
            type: "workpaper";
            workpaperId: components["schemas"]["WorkpaperId"];
        };
        /** @description A note on a procedure. */
        ProcedureTarget: {
            /** @constant */
            type: "procedure";
            procedureId: components["schemas"]["ProcedureId"];
        };
        /** @description What a note is about. */
        ReviewNoteTarget: components["schemas"]["WorkpaperTarget"] | components["schemas"]["ProcedureTarget"];
        /**
         * @description How much a note matters.
         *
         *     - `high`: the conclusion may change.
         *     - `medium`: the record is not sufficient.
         *     - `low`: form and wording.
         * @enum {string}
         */
        ReviewNoteSeverity: "high" | "medium" | "low";
        /** @description What the reviewer wants cleared, in plain text. */
        ReviewNoteText: string;
        /** @description What was done about the note, in plain text. */
        ResolutionText: string;
        /** @description How a note was cleared. Set once. */
        Resolution: {
            text: components["schemas"]["ResolutionText"];
            by: components["schemas"]["Actor"];
            at: components["schemas"]["Timestamp"];
        };
        /** @description What a reviewer wants cleared before the work can be signed off. */
        ReviewNote: {
            id: components["schemas"]["ReviewNoteId"];
            /** @description The engagement of the target. */
            engagementId: components["schemas"]["EngagementId"];
            target: components["schemas"]["ReviewNoteTarget"];
            severity: components["schemas"]["ReviewNoteSeverity"];
            text: components["schemas"]["ReviewNoteText"];
            /** @description Who raised it, taken from the token. */
            author: components["schemas"]["Actor"];
            /** @description Who shall clear it; null for whoever prepares the target. */
            assignee: components["schemas"]["FirmMember"] | null;
            status: components["schemas"]["ReviewNoteStatus"];
            /** @description Null while it is `open`. */
            resolution: components["schemas"]["Resolution"] | null;
            createdAt: components["schemas"]["Timestamp"];
            updatedAt: components["schemas"]["Timestamp"];
        };
        /** @description Review notes, the newest first; those made at the same moment by id. */
        ReviewNotePage: {
            data: components["schemas"]["ReviewNote"][];
            page: components["schemas"]["PageInfo"];
        };
        /** @description Puts a note on a workpaper. */
        WorkpaperTargetCreate: {
            /** @constant */
            type: "workpaper";
            workpaperId: components["schemas"]["WorkpaperId"];
        };
        /** @description Puts a note on a procedure. */
        ProcedureTargetCreate: {
            /** @constant */
            type: "procedure";
            procedureId: components["schemas"]["ProcedureId"];
        };
        /** @description What the note shall be about. */
        ReviewNoteTargetCreate: components["schemas"]["WorkpaperTargetCreate"] | components["schemas"]["ProcedureTargetCreate"];
        /** @description A note to raise. It is `open` at once. */
        ReviewNoteCreate: {
            target: components["schemas"]["ReviewNoteTargetCreate"];
            severity: components["schemas"]["ReviewNoteSeverity"];
            text: components["schemas"]["ReviewNoteText"];
            /** @description Who shall clear it; whoever prepares the target where left out. */
            assignee?: components["schemas"]["FirmMember"];
        };
        /** @description How the note was cleared. */
        ReviewNoteResolve: {
            text: components["schemas"]["ResolutionText"];
        };
        /**
         * @description How far a report is.
         *
         *     - `generating`: the server draws it up from the engagement. It takes a minute or two.
         *     - `draft`: it can be read; each page is marked as a draft.
         *     - `failed`: it could not be drawn up; `failure` says why.
         *     - `final`: signed. It never changes again.
         * @enum {string}
         */
        ReportStatus: "generating" | "draft" | "failed" | "final";
        /**
         * @description What kind of report it is. The first three carry an opinion.
         *
         *     - `audit-opinion`: the auditor's report on financial statements (ISA 700).
         *     - `review-report`: the conclusion of a review (ISRE 2400, 2410).
         *     - `assurance-report`: the conclusion on other information (ISAE 3000).
         *     - `findings-report`: the findings of agreed-upon procedures (ISRS 4400).
         *     - `management-letter`: deficiencies in internal control, for management (ISA 265).
         *     - `governance-letter`: significant matters, for those charged with governance (ISA 260).
         * @enum {string}
         */
        ReportType: "audit-opinion" | "review-report" | "assurance-report" | "findings-report" | "management-letter" | "governance-letter";
        /**
         * Format: uuid
         * @description Names a report. Made by the server; never changes and is never used again.
         */
        ReportId: string;
        /** @description The title on the first page. */
        ReportTitle: string;
        /** @description A language (BCP 47), such as `en` or `nb-NO`. */
        Language: string;
        /**
         * @description The opinion, or the conclusion of a review.
         *
         *     - `unmodified`: clean.
         *     - `qualified`: clean except for something material that is not pervasive.
         *     - `adverse`: the misstatements are material and pervasive.
         *     - `disclaimer`: no opinion, for want of evidence.
         * @enum {string}
         */
        OpinionType: "unmodified" | "qualified" | "adverse" | "disclaimer";
        /** @description The opinion of a report. Any but an unmodified one states its basis (ISA 705). */
        ReportOpinion: {
            type: components["schemas"]["OpinionType"];
            /** @description Why the opinion is modified. */
            basis?: string;
            /** @description The matters of most significance in the audit (ISA 701), each in one line; the report says how each was addressed. Required by law for listed companies. */
            keyAuditMatters?: string[];
            /** @description A matter of the financial statements that readers must not miss (ISA 706). */
            emphasisOfMatter?: string;
            /** @description Whether there is a material uncertainty about going concern (ISA 570); there is none where left out. */
            goingConcernUncertainty?: boolean;
        };
        /** @description Why a report could not be drawn up. Mend it and generate another. */
        ReportFailure: {
            /**
             * @description `data_missing` when the engagement lacks something that the report needs, `template_missing` when the firm has no template of this type in this language, `internal` when the server failed.
             * @enum {string}
             */
            reason: "data_missing" | "template_missing" | "internal";
            /** @description Says what went wrong, for people. */
            message: string;
        };
        /** @description The file that `getReportContent` gives. A final report has another file than its draft. */
        ReportFile: {
            fileName: components["schemas"]["FileName"];
            /** @constant */
            mediaType: "application/pdf";
            size: components["schemas"]["FileSize"];
            sha256: components["schemas"]["Sha256"];
        };
        /** @description An opinion or a letter of an engagement. */
        Report: {
            id: components["schemas"]["ReportId"];
            engagementId: components["schemas"]["EngagementId"];
            type: components["schemas"]["ReportType"];
            title: components["schemas"]["ReportTitle"];
            language: components["schemas"]["Language"];
            /** @description The first day of the engagement's period. */
            periodStart: components["schemas"]["Day"];
            /** @description The last day of the engagement's period. */
            periodEnd: components["schemas"]["Day"];
            /** @description Null for the types that carry none. */
            opinion: components["schemas"]["ReportOpinion"] | null;
            status: components["schemas"]["ReportStatus"];
            /** @description Null unless it is `failed`. */
            failure: components["schemas"]["ReportFailure"] | null;
            /** @description Null unless it is `draft` or `final`. */
            file: components["schemas"]["ReportFile"] | null;
            /** @description The date of the report, up to which events were considered; null before it is `final`. */
            reportDate: components["schemas"]["Day"] | null;
            /** @description Who signed it; null before it is `final`. */
            signedBy: components["schemas"]["FirmMember"] | null;
            /** @description When the generation ended well; null before. */
            generatedAt: components["schemas"]["Timestamp"] | null;
            /** @description When it became `final`; null before. */
            finalizedAt: components["schemas"]["Timestamp"] | null;
            createdAt: components["schemas"]["Timestamp"];
            updatedAt: components["schemas"]["Timestamp"];
        };
        /** @description Reports, the newest first; those made at the same moment by id. */
        ReportPage: {
            data: components["schemas"]["Report"][];
            page: components["schemas"]["PageInfo"];
        };
        /** @description The opinion that the report shall give. */
        ReportOpinionCreate: components["schemas"]["ReportOpinion"];
        /** @description A report to generate. The types that carry an opinion need `opinion`; the others take none. */
        ReportCreate: {
            engagementId: components["schemas"]["EngagementId"];
            type: components["schemas"]["ReportType"];
            title: components["schemas"]["ReportTitle"];
            /** @default en */
            language?: components["schemas"]["Language"];
            opinion?: components["schemas"]["ReportOpinionCreate"];
        };
        /** @description The signature under a report. */
        ReportFinalize: {
            /** @description The date of the report, not before the end of the period and not in the future. */
            reportDate: components["schemas"]["Day"];
            /** @description Who signs: the partner of the engagement. With a user token it is that user. */
            signedBy: components["schemas"]["FirmMember"];
        };
        /**
         * @description `active` is told about events. `disabled` is not; what it missed is in `listEvents`. A client sets it; the server disables an endpoint that takes no deliveries for three days.
         * @enum {string}
         */
        WebhookEndpointStatus: "active" | "disabled";
        /**
         * Format: uuid
         * @description Names a webhook endpoint. Made by the server; never changes and is never used again.
         */
        WebhookEndpointId: string;
        /**
         * Format: uri
         * @description An absolute address; only `https` is taken.
         */
        HttpsUrl: string;
        /**
         * @description What can be told.
         *
         *     - `document.uploaded`: a document was added to an engagement.
         *     - `document.updated`: its content, its details or its state changed.
         *     - `procedure.status_changed`: a procedure moved from one state to another.
         *     - `review_note.created`: a reviewer raised a note.
         *     - `review_note.resolved`: it was resolved.
         *     - `report.generated`: the generation of a report ended, well or not.
         *     - `report.finalized`: a report was signed and is final.
         * @enum {string}
         */
        WebhookEventType: "document.uploaded" | "document.updated" | "procedure.status_changed" | "review_note.created" | "review_note.resolved" | "report.generated" | "report.finalized";
        /** @description What to tell, at least one, each once. */
        WebhookEventTypes: components["schemas"]["WebhookEventType"][];
        /** @description What the endpoint is for, in plain text. Empty where nobody said. */
        WebhookDescription: string;
        /** @description The last four characters of the secret, to tell which one it is. */
        SecretHint: string;
        /** @description Until when the secret before the last rotation is still good; null when there is none. */
        PreviousSecretExpiresAt: components["schemas"]["Timestamp"] | null;
        /** @description An address that is told about events. Its secret is never shown again. */
        WebhookEndpoint: {
            id: components["schemas"]["WebhookEndpointId"];
            /** @description Where deliveries are sent, with POST. Unique. */
            url: components["schemas"]["HttpsUrl"];
            events: components["schemas"]["WebhookEventTypes"];
            description: components["schemas"]["WebhookDescription"];
            status: components["schemas"]["WebhookEndpointStatus"];
            secretHint: components["schemas"]["SecretHint"];
            previousSecretExpiresAt: components["schemas"]["PreviousSecretExpiresAt"];
            createdAt: components["schemas"]["Timestamp"];
            updatedAt: components["schemas"]["Timestamp"];
        };
        /** @description Webhook endpoints, the newest first; those made at the same moment by id. */
        WebhookEndpointPage: {
            data: components["schemas"]["WebhookEndpoint"][];
            page: components["schemas"]["PageInfo"];
        };
        /** @description An address to tell. It is active at once; the server makes its secret. */
        WebhookEndpointCreate: {
            /** @description Where to send deliveries, with POST. Unique. */
            url: components["schemas"]["HttpsUrl"];
            events: components["schemas"]["WebhookEventTypes"];
            /**
             * @description What the endpoint is for, in plain text.
             * @default
             */
            description?: string;
        };
        /** @description Signs each delivery (Standard Webhooks): `whsec_` and the key in Base64. Shown once; keep it where only the consumer can read it. */
        WebhookSecret: string;
        /** @description A webhook endpoint with the secret that was just made, here and never again. */
        WebhookEndpointIssued: components["schemas"]["WebhookEndpoint"] & {
            secret: components["schemas"]["WebhookSecret"];
        };
        /** @description The changes to a webhook endpoint. What is left out stays as it is; `events` are replaced whole. */
        WebhookEndpointUpdate: {
            /** @description Where to send deliveries from now on. Unique. */
            url?: components["schemas"]["HttpsUrl"];
            events?: components["schemas"]["WebhookEventTypes"];
            description?: components["schemas"]["WebhookDescription"];
            status?: components["schemas"]["WebhookEndpointStatus"];
        };
        /** @description How to change over to a new secret. */
        SecretRotation: {
            /**
             * Format: int32
             * @description How long the secret before stays good beside the new one, 0 to 604800 (seven days); 86400 (a day) where left out. 0 ends it at once, for one that has leaked.
             * @default 86400
             */
            overlapSeconds?: number;
        };
        /** @description What to send as a test. */
        WebhookTestCreate: {
            /** @description The type of the event; the first of the endpoint's own where left out. */
            type?: components["schemas"]["WebhookEventType"];
        };
        /**
         * Format: uuid
         * @description Names an event. Made by the server; never changes and is never used again.
         */
        EventId: string;
        /** @description How a test delivery went. */
        WebhookTest: {
            /** @description The `webhook-id` of the delivery. Test events are not in `listEvents`. */
            eventId: components["schemas"]["EventId"];
            type: components["schemas"]["WebhookEventType"];
            sentAt: components["schemas"]["Timestamp"];
            /**
             * @description `delivered` with a status of 200 to 299, `refused` with any other, `timeout` with none within 15 seconds, `unreachable` without a connection.
             * @enum {string}
             */
            outcome: "delivered" | "refused" | "timeout" | "unreachable";
            /**
             * Format: int32
             * @description The HTTP status of the consumer; null when it gave none.
             */
            responseStatus: number | null;
            /**
             * Format: int32
             * @description How long it took, in milliseconds.
             */
            durationMs: number;
        };
        /** @description When it happened, not when it was sent. */
        EventTimestamp: components["schemas"]["Timestamp"];
        /** @description A document was added to an engagement. */
        DocumentUploadedEvent: {
            id: components["schemas"]["EventId"];
            /** @constant */
            type: "document.uploaded";
            timestamp: components["schemas"]["EventTimestamp"];
            /** @description The document and what its content is known by. */
            data: {
                engagementId: components["schemas"]["EngagementId"];
                documentId: components["schemas"]["DocumentId"];
                version: components["schemas"]["DocumentVersion"];
                fileName: components["schemas"]["FileName"];
                mediaType: components["schemas"]["EvidenceMediaType"];
                size: components["schemas"]["FileSize"];
                sha256: components["schemas"]["Sha256"];
                source: components["schemas"]["DocumentSource"];
            };
        };
        /** @description The content, the details or the state of a document changed. */
        DocumentUpdatedEvent: {
            id: components["schemas"]["EventId"];
            /** @constant */
            type: "document.updated";
            timestamp: components["schemas"]["EventTimestamp"];
            /** @description The document as it is now, and what changed. */
            data: {
                engagementId: components["schemas"]["EngagementId"];
                documentId: components["schemas"]["DocumentId"];
                version: components["schemas"]["DocumentVersion"];
                sha256: components["schemas"]["Sha256"];
                status: components["schemas"]["DocumentStatus"];
                /** @description `content` for a new version, `details` for what `updateDocument` changes, `status` for the state. */
                changed: ("content" | "details" | "status")[];
            };
        };
        /** @description A procedure moved from one state to another. */
        ProcedureStatusChangedEvent: {
            id: components["schemas"]["EventId"];
            /** @constant */
            type: "procedure.status_changed";
            timestamp: components["schemas"]["EventTimestamp"];
            /** @description The procedure, its former and its present state. */
            data: {
                engagementId: components["schemas"]["EngagementId"];
                procedureId: components["schemas"]["ProcedureId"];
                reference: components["schemas"]["ProcedureReference"];
                /** @description The state before. */
                previousStatus: components["schemas"]["ProcedureStatus"];
                status: components["schemas"]["ProcedureStatus"];
            };
        };
        /** @description A reviewer raised a note. */
        ReviewNoteCreatedEvent: {
            id: components["schemas"]["EventId"];
            /** @constant */
            type: "review_note.created";
            timestamp: components["schemas"]["EventTimestamp"];
            /** @description The note without its text, which may be confidential. */
            data: {
                engagementId: components["schemas"]["EngagementId"];
                reviewNoteId: components["schemas"]["ReviewNoteId"];
                target: components["schemas"]["ReviewNoteTarget"];
                severity: components["schemas"]["ReviewNoteSeverity"];
            };
        };
        /** @description A review note was resolved. */
        ReviewNoteResolvedEvent: {
            id: components["schemas"]["EventId"];
            /** @constant */
            type: "review_note.resolved";
            timestamp: components["schemas"]["EventTimestamp"];
            /** @description The note. */
            data: {
                engagementId: components["schemas"]["EngagementId"];
                reviewNoteId: components["schemas"]["ReviewNoteId"];
                target: components["schemas"]["ReviewNoteTarget"];
            };
        };
        /** @description The generation of a report ended, well or not. */
        ReportGeneratedEvent: {
            id: components["schemas"]["EventId"];
            /** @constant */
            type: "report.generated";
            timestamp: components["schemas"]["EventTimestamp"];
            /** @description The report and how its generation ended. */
            data: {
                engagementId: components["schemas"]["EngagementId"];
                reportId: components["schemas"]["ReportId"];
                reportType: components["schemas"]["ReportType"];
                /**
                 * @description `draft` when it can be read now, `failed` when it could not be drawn up.
                 * @enum {string}
                 */
                status: "draft" | "failed";
            };
        };
        /** @description A report was signed and is final. */
        ReportFinalizedEvent: {
            id: components["schemas"]["EventId"];
            /** @constant */
            type: "report.finalized";
            timestamp: components["schemas"]["EventTimestamp"];
            /** @description The report and what its file is known by. */
            data: {
                engagementId: components["schemas"]["EngagementId"];
                reportId: components["schemas"]["ReportId"];
                reportType: components["schemas"]["ReportType"];
                /** @description The day up to which events were considered. */
                reportDate: components["schemas"]["Day"];
                sha256: components["schemas"]["Sha256"];
            };
        };
        /** @description An event of a type that stands in this description. */
        KnownEvent: components["schemas"]["DocumentUploadedEvent"] | components["schemas"]["DocumentUpdatedEvent"] | components["schemas"]["ProcedureStatusChangedEvent"] | components["schemas"]["ReviewNoteCreatedEvent"] | components["schemas"]["ReviewNoteResolvedEvent"] | components["schemas"]["ReportGeneratedEvent"] | components["schemas"]["ReportFinalizedEvent"];
        /** @description An event of a type that came after this description. Pass over it; do not fail on it. */
        UnknownEvent: {
            id: components["schemas"]["EventId"];
            /** @description Any type but the known ones. */
            type: OtherThan<"document.uploaded" | "document.updated" | "procedure.status_changed" | "review_note.created" | "review_note.resolved" | "report.generated" | "report.finalized">;
            timestamp: components["schemas"]["EventTimestamp"];
        } & {
            [key: string]: unknown;
        };
        /** @description Something that happened, the same as in the body of its delivery. New types may be added at any time: a client that meets one it does not know has an `UnknownEvent` before it. */
        Event: components["schemas"]["KnownEvent"] | components["schemas"]["UnknownEvent"];
        /** @description Events, the oldest first; those of the same moment by id. */
        EventPage: {
            data: components["schemas"]["Event"][];
            page: components["schemas"]["PageInfo"];
        };
        /**
         * @description `active` gets tokens. `expired` does not, and cannot be rotated any more.
         * @enum {string}
         */
        CredentialStatus: "active" | "expired";
        /**
         * Format: uuid
         * @description Names a service credential. Made by the server; never changes and is never used again.
         */
        CredentialId: string;
        /** @description Which system uses it. */
        CredentialName: string;
        /**
         * @description A scope that a service credential may ask tokens for. `admin` opens nothing by itself, only privileged operations together with their own scope.
         * @enum {string}
         */
        Scope: "companies:read" | "companies:write" | "engagements:read" | "engagements:write" | "procedures:read" | "procedures:write" | "workpapers:read" | "workpapers:write" | "documents:read" | "documents:write" | "review-notes:read" | "review-notes:write" | "reports:read" | "reports:write" | "webhooks:read" | "webhooks:write" | "events:read" | "credentials:read" | "credentials:write" | "admin";
        /** @description What tokens of the credential may ask for, at least one, each once. The fewer the better. */
        Scopes: components["schemas"]["Scope"][];
        /**
         * Format: int32
         * @description How many days a secret is good, 1 to 365.
         */
        LifetimeDays: number;
        /** @description The credential of one system. Its secret is never shown again. */
        ServiceCredential: {
            id: components["schemas"]["CredentialId"];
            clientId: components["schemas"]["ClientId"];
            name: components["schemas"]["CredentialName"];
            scopes: components["schemas"]["Scopes"];
            status: components["schemas"]["CredentialStatus"];
            secretHint: components["schemas"]["SecretHint"];
            previousSecretExpiresAt: components["schemas"]["PreviousSecretExpiresAt"];
            lifetimeDays: components["schemas"]["LifetimeDays"];
            /** @description When it expires unless it is rotated before; a rotation sets it anew. */
            expiresAt: components["schemas"]["Timestamp"];
            /** @description When it last got a token; null before the first. */
            lastUsedAt: components["schemas"]["Timestamp"] | null;
            createdBy: components["schemas"]["Actor"];
            createdAt: components["schemas"]["Timestamp"];
            /** @description When it was last rotated or expired. Its use does not count. */
            updatedAt: components["schemas"]["Timestamp"];
        };
        /** @description Service credentials, the newest first; those made at the same moment by id. */
        ServiceCredentialPage: {
            data: components["schemas"]["ServiceCredential"][];
            page: components["schemas"]["PageInfo"];
        };
        /** @description A credential for one system. Nobody can give scopes that their own token lacks. */
        ServiceCredentialCreate: {
            name: components["schemas"]["CredentialName"];
            scopes: components["schemas"]["Scopes"];
            /**
             * @description How many days a secret shall be good, 1 to 365; 90 where left out.
             * @default 90
             */
            lifetimeDays?: components["schemas"]["LifetimeDays"];
        };
        /** @description The client secret (OAuth 2.0). Shown once; keep it where only the system can read it. */
        ClientSecret: string;
        /** @description A service credential with the secret that was just made, here and never again. */
        ServiceCredentialIssued: components["schemas"]["ServiceCredential"] & {
            clientSecret: components["schemas"]["ClientSecret"];
        };
    };
    responses: {
        /** @description A parameter breaks its rules. */
        InvalidQuery: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"] & {
                    error: {
                        /** @enum {string} */
                        code: "validation_failed";
                    };
                };
            };
        };
        /** @description The token is missing, wrong or expired. Another attempt needs another one. */
        Unauthorized: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"] & {
                    error: {
                        /** @enum {string} */
                        code: "unauthenticated";
                    };
                };
            };
        };
        /** @description The token is good but lacks the scope that the operation asks for. */
        Forbidden: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"] & {
                    error: {
                        /** @enum {string} */
                        code: "insufficient_scope";
                    };
                };
            };
        };
        /** @description The caller is over its rate. Wait as long as `Retry-After` says. */
        TooManyRequests: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"] & {
                    error: {
                        /** @enum {string} */
                        code: "rate_limit_exceeded";
                    };
                };
            };
        };
        /** @description The server failed. When it goes on, give the request id to support. */
        InternalServerError: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"] & {
                    error: {
                        /** @enum {string} */
                        code: "internal_error";
                    };
                };
            };
        };
        /** @description Maintenance or overload. Wait as long as `Retry-After` says. */
        ServiceUnavailable: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"] & {
                    error: {
                        /** @enum {string} */
                        code: "service_unavailable";
                    };
                };
            };
        };
        /** @description The body cannot be read, or parameters or fields break their rules. */
        InvalidBody: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"] & {
                    error: {
                        /** @enum {string} */
                        code: "validation_failed" | "malformed_body";
                    };
                };
            };
        };
        /** @description The registration number is taken, or the first request with this key is still being worked on. */
        CompanyDuplicate: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"] & {
                    error: {
                        /** @enum {string} */
                        code: "duplicate_company" | "idempotency_in_progress";
                    };
                };
            };
        };
        /** @description The body is larger than the operation takes. */
        ContentTooLarge: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"] & {
                    error: {
                        /** @enum {string} */
                        code: "content_too_large";
                    };
                };
            };
        };
        /** @description The body is of a type that the operation does not take. */
        UnsupportedMediaType: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"] & {
                    error: {
                        /** @enum {string} */
                        code: "unsupported_media_type";
                    };
                };
            };
        };
        /** @description The key was used for another request before. Use a new one for a new request. */
        IdempotencyKeyReused: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"] & {
                    error: {
                        /** @enum {string} */
                        code: "idempotency_key_reused";
                    };
                };
            };
        };
        /** @description A path parameter or a header breaks its rules. */
        InvalidParameter: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"] & {
                    error: {
                        /** @enum {string} */
                        code: "validation_failed";
                    };
                };
            };
        };
        /** @description Nothing has this id, or this caller may not know of it. */
        NotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"] & {
                    error: {
                        /** @enum {string} */
                        code: "not_found";
                    };
                };
            };
        };
        /** @description The state forbids the change, the registration number is taken, or the first request with this key is still being worked on. */
        CompanyConflict: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"] & {
                    error: {
                        /** @enum {string} */
                        code: "invalid_transition" | "transition_blocked" | "duplicate_company" | "idempotency_in_progress";
                    };
                };
            };
        };
        /** @description The company is not active, or the first request with this key is still being worked on. */
        CompanyNotActive: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"] & {
                    error: {
                        /** @enum {string} */
                        code: "company_not_active" | "idempotency_in_progress";
                    };
                };
            };
        };
        /** @description The state forbids the change, something is unfinished, the engagement is archived, or the first request with this key is still being worked on. */
        EngagementConflict: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"] & {
                    error: {
                        /** @enum {string} */
                        code: "invalid_transition" | "transition_blocked" | "engagement_locked" | "idempotency_in_progress";
                    };
                };
            };
        };
        /** @description The engagement is archived, the reference is taken, or the first request with this key is still being worked on. */
        LockedOrDuplicate: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"] & {
                    error: {
                        /** @enum {string} */
                        code: "engagement_locked" | "duplicate_reference" | "idempotency_in_progress";
                    };
                };
            };
        };
        /** @description The state forbids the change, a review note is open, the reference is taken, the engagement is archived, or the first request with this key is still being worked on. */
        ProcedureConflict: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"] & {
                    error: {
                        /** @enum {string} */
                        code: "invalid_transition" | "transition_blocked" | "duplicate_reference" | "engagement_locked" | "idempotency_in_progress";
                    };
                };
            };
        };
        /** @description The state or a sign-off forbids the change, a review note is open, the reference is taken, the engagement is archived, or the first request with this key is still being worked on. */
        WorkpaperConflict: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"] & {
                    error: {
                        /** @enum {string} */
                        code: "invalid_transition" | "transition_blocked" | "workpaper_signed" | "self_review" | "duplicate_reference" | "engagement_locked" | "idempotency_in_progress";
                    };
                };
            };
        };
        /** @description The form cannot be read, fields break their rules, or the file is not the one that was announced. */
        InvalidUpload: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"] & {
                    error: {
                        /** @enum {string} */
                        code: "validation_failed" | "malformed_body" | "digest_mismatch";
                    };
                };
            };
        };
        /** @description The engagement is archived, or the first request with this key is still being worked on. */
        EngagementLocked: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"] & {
                    error: {
                        /** @enum {string} */
                        code: "engagement_locked" | "idempotency_in_progress";
                    };
                };
            };
        };
        /** @description Deleted. */
        Deleted: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The token lacks a scope that the operation asks for, or it is not fresh enough for a privileged operation. */
        ForbiddenOrStale: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"] & {
                    error: {
                        /** @enum {string} */
                        code: "insufficient_scope" | "step_up_required";
                    };
                };
            };
        };
        /** @description A signed workpaper relies on the document, it must be kept for longer, the engagement is archived, or the first request with this key is still being worked on. */
        DocumentNotDeletable: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"] & {
                    error: {
                        /** @enum {string} */
                        code: "document_in_use" | "retention_not_over" | "engagement_locked" | "idempotency_in_progress";
                    };
                };
            };
        };
        /** @description The state forbids the change, the engagement is archived, or the first request with this key is still being worked on. */
        LockedOrWrongState: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"] & {
                    error: {
                        /** @enum {string} */
                        code: "invalid_transition" | "engagement_locked" | "idempotency_in_progress";
                    };
                };
            };
        };
        /** @description The whole content, in the type of the document. */
        DocumentContent: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Content-Disposition": components["headers"]["ContentDisposition"];
                "Content-Length": components["headers"]["ContentLength"];
                "Accept-Ranges": components["headers"]["AcceptRanges"];
                ETag: components["headers"]["EntityTag"];
                [name: string]: unknown;
            };
            content: {
                "application/pdf": unknown;
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document": unknown;
                "text/csv": string;
                "application/xml": string;
                "image/png": unknown;
                "image/jpeg": unknown;
                "message/rfc822": unknown;
                "application/zip": unknown;
            };
        };
        /** @description The bytes that were asked for, in the type of the document. */
        DocumentContentPart: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Content-Disposition": components["headers"]["ContentDisposition"];
                "Content-Length": components["headers"]["ContentLength"];
                "Content-Range": components["headers"]["ContentRange"];
                "Accept-Ranges": components["headers"]["AcceptRanges"];
                ETag: components["headers"]["EntityTag"];
                [name: string]: unknown;
            };
            content: {
                "application/pdf": unknown;
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document": unknown;
                "text/csv": string;
                "application/xml": string;
                "image/png": unknown;
                "image/jpeg": unknown;
                "message/rfc822": unknown;
                "application/zip": unknown;
            };
        };
        /** @description The document is suspected of malware; nobody gets its content until it is cleared. */
        DocumentQuarantined: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"] & {
                    error: {
                        /** @enum {string} */
                        code: "document_quarantined";
                    };
                };
            };
        };
        /** @description The content ends before the range begins. */
        RangeNotSatisfiable: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "Content-Range": components["headers"]["ContentRange"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"] & {
                    error: {
                        /** @enum {string} */
                        code: "range_not_satisfiable";
                    };
                };
            };
        };
        /** @description A parameter breaks its rules, the content is empty, or it is not the one that was announced. */
        InvalidContent: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"] & {
                    error: {
                        /** @enum {string} */
                        code: "validation_failed" | "digest_mismatch";
                    };
                };
            };
        };
        /** @description Another document has taken the place of this one, the engagement is archived, or the first request with this key is still being worked on. */
        ContentConflict: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"] & {
                    error: {
                        /** @enum {string} */
                        code: "document_superseded" | "engagement_locked" | "idempotency_in_progress";
                    };
                };
            };
        };
        /** @description The report is no draft, the engagement is not ready for it or archived, or the first request with this key is still being worked on. */
        FinalizationConflict: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"] & {
                    error: {
                        /** @enum {string} */
                        code: "invalid_transition" | "transition_blocked" | "engagement_locked" | "idempotency_in_progress";
                    };
                };
            };
        };
        /** @description The report is being generated, or that failed; there is no content. */
        ReportNotReady: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"] & {
                    error: {
                        /** @enum {string} */
                        code: "report_not_ready";
                    };
                };
            };
        };
        /** @description Another webhook endpoint has this URL, or the first request with this key is still being worked on. */
        DuplicateEndpoint: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"] & {
                    error: {
                        /** @enum {string} */
                        code: "duplicate_endpoint" | "idempotency_in_progress";
                    };
                };
            };
        };
        /** @description The first request with this key is still being worked on. Wait, then send the same again. */
        IdempotencyInProgress: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"] & {
                    error: {
                        /** @enum {string} */
                        code: "idempotency_in_progress";
                    };
                };
            };
        };
        /** @description The service credential has expired, or the first request with this key is still being worked on. */
        CredentialConflict: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"] & {
                    error: {
                        /** @enum {string} */
                        code: "invalid_transition" | "idempotency_in_progress";
                    };
                };
            };
        };
        /** @description The consumer has taken the delivery; the body is not read. Any other status, or none within 15 seconds, and the delivery is repeated later with the same `webhook-id`. */
        Delivered: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /**
         * @description How many items a page holds at most, 1 to 100; 25 where left out.
         * @example 25
         */
        Limit: number;
        /**
         * @description Where the page begins: `page.nextCursor` of the page before; the first page where left out. A cursor is opaque, belongs to the same filters, and is good for 24 hours.
         * @example eyJjIjoiMjAyNi0wMi0wM1QxNDoxNTowMFoiLCJpIjoiYzAifQ
         */
        Cursor: components["schemas"]["Cursor"];
        /**
         * @description Makes it safe to repeat this request: 1 to 255 visible ASCII characters, best a random UUID, new for each intended change and the same for each of its attempts. The same key with the same request gets the first answer again; with another request it gets 422. A key belongs to the caller who sent it.
         * @example 5f0c8a52-7d1e-4b7a-9c33-2e9f4b6d1a08
         */
        IdempotencyKey: string;
        /**
         * @description The client's own id for this request, 1 to 128 visible ASCII characters, best a random UUID. It comes back on the response and in an error body. Left out, the server makes one.
         * @example c9c8d7d9-b859-4eef-a7f9-c5b06d7e332d
         */
        RequestId: components["schemas"]["RequestId"];
        /**
         * @description Only items that were made or changed at this moment or later; all where left out. A sync passes the time at which its last run began.
         * @example 2026-02-01T00:00:00Z
         */
        ModifiedSince: components["schemas"]["Timestamp"];
        /**
         * @description The company's id, as in `id` of the list and of the answer that created it.
         * @example 1cc8ef0f-49fe-4987-8cbf-566bc9140796
         */
        CompanyId: components["schemas"]["CompanyId"];
        /**
         * @description Only items whose period begins on this day or later; all where left out. With `periodEnd` it finds the periods inside a span.
         * @example 2025-01-01
         */
        PeriodStart: components["schemas"]["Day"];
        /**
         * @description Only items whose period ends on this day or earlier; all where left out.
         * @example 2025-12-31
         */
        PeriodEnd: components["schemas"]["Day"];
        /**
         * @description The engagement's id, as in `id` of the list and of every event.
         * @example c7fa3484-1c5a-4059-ad3e-e0a0dd94cbca
         */
        EngagementId: components["schemas"]["EngagementId"];
        /**
         * @description Only what belongs to this engagement; to any where left out.
         * @example c7fa3484-1c5a-4059-ad3e-e0a0dd94cbca
         */
        EngagementFilter: components["schemas"]["EngagementId"];
        /**
         * @description The procedure's id, as in `id` of the list and of `procedure.status_changed`.
         * @example e006e60c-a796-4748-900c-bec71e15f7d0
         */
        ProcedureId: components["schemas"]["ProcedureId"];
        /**
         * @description The workpaper's id, as in `id` of the list.
         * @example aea9f14e-355e-4d1a-ad28-31ea326ff186
         */
        WorkpaperId: components["schemas"]["WorkpaperId"];
        /**
         * @description The document's id, as in `id` of the list and of every document event. It stays the same through all versions.
         * @example e51a9156-dff6-4c61-8a40-f2b143e0b0eb
         */
        DocumentId: components["schemas"]["DocumentId"];
        /**
         * @description One range of bytes (RFC 9110), to go on with a download that broke off; the whole content where left out. Several ranges at once are answered with the whole.
         * @example bytes=0-1048575
         */
        Range: string;
        /**
         * @description The `ETag` of the part that the client has. If the content is no longer that one, the answer is the whole of the new one and not a range.
         * @example "24610f8abf6922bd13c001a1708587a5d88e6300be65c866ad3c29f576f2b4aa"
         */
        IfRange: components["schemas"]["EntityTag"];
        /**
         * @description The SHA-256 of the body (RFC 9530). The server compares; content that was damaged on its way is refused with `digest_mismatch` and not kept.
         * @example sha-256=:lR4ND9uGkOHqIo0nqJ2f7T8ZUoQnKJk4u8bZt0cX3mE=:
         */
        ContentDigest: string;
        /**
         * @description The review note's id, as in `id` of the list and of every review note event.
         * @example ba92ed85-e5a9-4d10-859d-290513261eda
         */
        ReviewNoteId: components["schemas"]["ReviewNoteId"];
        /**
         * @description The report's id, as in `id` of the list and of every report event.
         * @example afc2eb49-8012-4742-bceb-b63bf3956459
         */
        ReportId: components["schemas"]["ReportId"];
        /**
         * @description The webhook endpoint's id, as in `id` of the list and of the answer that created it.
         * @example 3566c3bf-c9c5-44eb-aa54-f97d17ac7b47
         */
        WebhookEndpointId: components["schemas"]["WebhookEndpointId"];
        /**
         * @description The service credential's id, as in `id` of the list. It is not the client id.
         * @example 248f9f1b-72bf-4529-8ef7-65469bc7d63c
         */
        CredentialId: components["schemas"]["CredentialId"];
        /**
         * @description The id of the event, the same as `id` in the body and in `listEvents`. Every attempt to deliver the event carries it, so a consumer that remembers it can drop repetitions (Standard Webhooks).
         * @example c7bf52ce-d097-4595-a34f-55fa0dee72cc
         */
        DeliveryId: components["schemas"]["EventId"];
        /**
         * @description When this attempt was sent, in seconds since 1970-01-01T00:00:00Z (Standard Webhooks). It is part of what is signed; a consumer refuses a delivery that is too old, and so a replayed one.
         * @example 1769251501
         */
        DeliveryTimestamp: number;
        /**
         * @description The signature (Standard Webhooks): `v1,` and the Base64 of an HMAC-SHA256 over `{webhook-id}.{webhook-timestamp}.{body}`, whose key is the decoded secret without its prefix. Several, separated by spaces, while a secret is being replaced; one that matches is enough.
         * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
         */
        DeliverySignature: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description The id of the request that this answers; the client's own where it sent one. Support asks for it.
         * @example c9c8d7d9-b859-4eef-a7f9-c5b06d7e332d
         */
        RequestId: components["schemas"]["RequestId"];
        /**
         * @description What would be let in: the scheme, the error and the scope (RFC 6750). `insufficient_user_authentication` with `max_age` asks for a fresh token (RFC 9470).
         * @example Bearer realm="cloudaudit"
         */
        WwwAuthenticate: string;
        /**
         * @description How many seconds to wait before the next attempt.
         * @example 42
         */
        RetryAfter: number;
        /**
         * @description Where the new company can be read, relative to the host.
         * @example /v1/companies/a312b95b-f246-48ec-9851-9637d3334869
         */
        CompanyLocation: string;
        /**
         * @description `true` when this is the stored answer to an earlier request with the same key; `false` or left out on a first answer.
         * @example false
         */
        IdempotencyReplayed: boolean;
        /**
         * @description Where the new engagement can be read, relative to the host.
         * @example /v1/engagements/8fa67e96-a16e-4875-acdf-c46acf2b2294
         */
        EngagementLocation: string;
        /**
         * @description Where the new procedure can be read, relative to the host.
         * @example /v1/procedures/6b55423c-a496-4782-9259-f839a0d7a73d
         */
        ProcedureLocation: string;
        /**
         * @description Where the new workpaper can be read, relative to the host.
         * @example /v1/workpapers/1dcaa533-12fa-4dc6-8c7c-c9a795f68c86
         */
        WorkpaperLocation: string;
        /**
         * @description The name of the part, `file`, and the name of the file, which becomes `fileName` of the document. A path in it is cut off.
         * @example form-data; name="file"; filename="receivables-confirmations-2025.pdf"
         */
        FileDisposition: string;
        /**
         * @description Where the new document can be read, relative to the host.
         * @example /v1/documents/e51a9156-dff6-4c61-8a40-f2b143e0b0eb
         */
        DocumentLocation: string;
        /**
         * @description That the content is a file to keep, and its name (RFC 6266).
         * @example attachment; filename="receivables-confirmations-2025.pdf"
         */
        ContentDisposition: string;
        /**
         * @description How many bytes the body has.
         * @example 1482113
         */
        ContentLength: number;
        /**
         * @description That a part of the content can be asked for with `Range`.
         * @example bytes
         */
        AcceptRanges: "bytes";
        /**
         * @description Tells one version of the content from every other. It is the SHA-256 of the content, in quotes.
         * @example "24610f8abf6922bd13c001a1708587a5d88e6300be65c866ad3c29f576f2b4aa"
         */
        EntityTag: components["schemas"]["EntityTag"];
        /**
         * @description Which bytes of how many the body holds; without bytes, `*` and the size alone.
         * @example bytes 0-1048575/1482113
         */
        ContentRange: string;
        /**
         * @description Where the new review note can be read, relative to the host.
         * @example /v1/review-notes/8493e9ee-2bfa-45b8-87cf-1b7af0702ce1
         */
        ReviewNoteLocation: string;
        /**
         * @description Where the new report can be read, relative to the host.
         * @example /v1/reports/649074aa-f08f-4a7a-866f-2b89e457898d
         */
        ReportLocation: string;
        /**
         * @description That the content is a file to keep, and its name (RFC 6266), which is `file.fileName` of the report.
         * @example attachment; filename="norvik-maskin-sustainability-2025-draft.pdf"
         */
        ReportDisposition: string;
        /**
         * @description Where the new webhook endpoint can be read, relative to the host. Its secret is not there.
         * @example /v1/webhook-endpoints/0cc9d267-1ad8-4cbb-86fe-daaf27f49ff3
         */
        WebhookEndpointLocation: string;
        /**
         * @description The address of the new service credential, relative to the host. It can be deleted there, and rotated below.
         * @example /v1/service-credentials/d62c4b4e-dbd3-4968-ae96-af74661e475c
         */
        ServiceCredentialLocation: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listCompanies: {
        parameters: {
            query?: {
                /**
                 * @description Only companies in this state; those in any where left out.
                 * @example active
                 */
                status?: components["schemas"]["CompanyStatus"];
                /**
                 * @description Only companies that are registered in this country; in any where left out.
                 * @example NO
                 */
                country?: components["schemas"]["Country"];
                /**
                 * @description Only items that were made or changed at this moment or later; all where left out. A sync passes the time at which its last run began.
                 * @example 2026-02-01T00:00:00Z
                 */
                modifiedSince?: components["parameters"]["ModifiedSince"];
                /**
                 * @description How many items a page holds at most, 1 to 100; 25 where left out.
                 * @example 25
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Where the page begins: `page.nextCursor` of the page before; the first page where left out. A cursor is opaque, belongs to the same filters, and is good for 24 hours.
                 * @example eyJjIjoiMjAyNi0wMi0wM1QxNDoxNTowMFoiLCJpIjoiYzAifQ
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters, best a random UUID. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example c9c8d7d9-b859-4eef-a7f9-c5b06d7e332d
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of companies. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompanyPage"];
                };
            };
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createCompany: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters, best a random UUID. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example c9c8d7d9-b859-4eef-a7f9-c5b06d7e332d
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description Makes it safe to repeat this request: 1 to 255 visible ASCII characters, best a random UUID, new for each intended change and the same for each of its attempts. The same key with the same request gets the first answer again; with another request it gets 422. A key belongs to the caller who sent it.
                 * @example 5f0c8a52-7d1e-4b7a-9c33-2e9f4b6d1a08
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompanyCreate"];
            };
        };
        responses: {
            /** @description Created, in onboarding. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    Location: components["headers"]["CompanyLocation"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Company"];
                };
            };
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["CompanyDuplicate"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getCompany: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters, best a random UUID. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example c9c8d7d9-b859-4eef-a7f9-c5b06d7e332d
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description The company's id, as in `id` of the list and of the answer that created it.
                 * @example 1cc8ef0f-49fe-4987-8cbf-566bc9140796
                 */
                companyId: components["parameters"]["CompanyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The company. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Company"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateCompany: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters, best a random UUID. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example c9c8d7d9-b859-4eef-a7f9-c5b06d7e332d
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description Makes it safe to repeat this request: 1 to 255 visible ASCII characters, best a random UUID, new for each intended change and the same for each of its attempts. The same key with the same request gets the first answer again; with another request it gets 422. A key belongs to the caller who sent it.
                 * @example 5f0c8a52-7d1e-4b7a-9c33-2e9f4b6d1a08
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The company's id, as in `id` of the list and of the answer that created it.
                 * @example 1cc8ef0f-49fe-4987-8cbf-566bc9140796
                 */
                companyId: components["parameters"]["CompanyId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompanyUpdate"];
            };
        };
        responses: {
            /** @description Changed. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Company"];
                };
            };
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["CompanyConflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listEngagements: {
        parameters: {
            query?: {
                /**
                 * @description Only engagements in this state; those in any where left out.
                 * @example fieldwork
                 */
                status?: components["schemas"]["EngagementStatus"];
                /**
                 * @description Only engagements for this company; for any where left out.
                 * @example 1cc8ef0f-49fe-4987-8cbf-566bc9140796
                 */
                companyId?: components["schemas"]["CompanyId"];
                /**
                 * @description Only engagements of this kind; of any where left out.
                 * @example statutory-audit
                 */
                kind?: components["schemas"]["EngagementKind"];
                /**
                 * @description Only items whose period begins on this day or later; all where left out. With `periodEnd` it finds the periods inside a span.
                 * @example 2025-01-01
                 */
                periodStart?: components["parameters"]["PeriodStart"];
                /**
                 * @description Only items whose period ends on this day or earlier; all where left out.
                 * @example 2025-12-31
                 */
                periodEnd?: components["parameters"]["PeriodEnd"];
                /**
                 * @description Only items that were made or changed at this moment or later; all where left out. A sync passes the time at which its last run began.
                 * @example 2026-02-01T00:00:00Z
                 */
                modifiedSince?: components["parameters"]["ModifiedSince"];
                /**
                 * @description How many items a page holds at most, 1 to 100; 25 where left out.
                 * @example 25
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Where the page begins: `page.nextCursor` of the page before; the first page where left out. A cursor is opaque, belongs to the same filters, and is good for 24 hours.
                 * @example eyJjIjoiMjAyNi0wMi0wM1QxNDoxNTowMFoiLCJpIjoiYzAifQ
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters, best a random UUID. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example c9c8d7d9-b859-4eef-a7f9-c5b06d7e332d
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of engagements. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EngagementPage"];
                };
            };
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createEngagement: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters, best a random UUID. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example c9c8d7d9-b859-4eef-a7f9-c5b06d7e332d
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description Makes it safe to repeat this request: 1 to 255 visible ASCII characters, best a random UUID, new for each intended change and the same for each of its attempts. The same key with the same request gets the first answer again; with another request it gets 422. A key belongs to the caller who sent it.
                 * @example 5f0c8a52-7d1e-4b7a-9c33-2e9f4b6d1a08
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EngagementCreate"];
            };
        };
        responses: {
            /** @description Created, in planning. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    Location: components["headers"]["EngagementLocation"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Engagement"];
                };
            };
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["CompanyNotActive"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getEngagement: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters, best a random UUID. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example c9c8d7d9-b859-4eef-a7f9-c5b06d7e332d
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description The engagement's id, as in `id` of the list and of every event.
                 * @example c7fa3484-1c5a-4059-ad3e-e0a0dd94cbca
                 */
                engagementId: components["parameters"]["EngagementId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The engagement. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Engagement"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateEngagement: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters, best a random UUID. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example c9c8d7d9-b859-4eef-a7f9-c5b06d7e332d
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description Makes it safe to repeat this request: 1 to 255 visible ASCII characters, best a random UUID, new for each intended change and the same for each of its attempts. The same key with the same request gets the first answer again; with another request it gets 422. A key belongs to the caller who sent it.
                 * @example 5f0c8a52-7d1e-4b7a-9c33-2e9f4b6d1a08
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The engagement's id, as in `id` of the list and of every event.
                 * @example c7fa3484-1c5a-4059-ad3e-e0a0dd94cbca
                 */
                engagementId: components["parameters"]["EngagementId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EngagementUpdate"];
            };
        };
        responses: {
            /** @description Changed. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Engagement"];
                };
            };
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["EngagementConflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listProcedures: {
        parameters: {
            query?: {
                /**
                 * @description Only what belongs to this engagement; to any where left out.
                 * @example c7fa3484-1c5a-4059-ad3e-e0a0dd94cbca
                 */
                engagementId?: components["parameters"]["EngagementFilter"];
                /**
                 * @description Only procedures in this state; those in any where left out.
                 * @example awaiting-review
                 */
                status?: components["schemas"]["ProcedureStatus"];
                /**
                 * @description Only procedures of this area; of any where left out.
                 * @example revenue-and-receivables
                 */
                area?: components["schemas"]["AuditArea"];
                /**
                 * @description Only procedures of this person; of anyone and nobody where left out.
                 * @example amara.okafor@haldenvoss.example
                 */
                assignee?: components["schemas"]["FirmMember"];
                /**
                 * @description Only items that were made or changed at this moment or later; all where left out. A sync passes the time at which its last run began.
                 * @example 2026-02-01T00:00:00Z
                 */
                modifiedSince?: components["parameters"]["ModifiedSince"];
                /**
                 * @description How many items a page holds at most, 1 to 100; 25 where left out.
                 * @example 25
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Where the page begins: `page.nextCursor` of the page before; the first page where left out. A cursor is opaque, belongs to the same filters, and is good for 24 hours.
                 * @example eyJjIjoiMjAyNi0wMi0wM1QxNDoxNTowMFoiLCJpIjoiYzAifQ
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters, best a random UUID. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example c9c8d7d9-b859-4eef-a7f9-c5b06d7e332d
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of procedures. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedurePage"];
                };
            };
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createProcedure: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters, best a random UUID. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example c9c8d7d9-b859-4eef-a7f9-c5b06d7e332d
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description Makes it safe to repeat this request: 1 to 255 visible ASCII characters, best a random UUID, new for each intended change and the same for each of its attempts. The same key with the same request gets the first answer again; with another request it gets 422. A key belongs to the caller who sent it.
                 * @example 5f0c8a52-7d1e-4b7a-9c33-2e9f4b6d1a08
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProcedureCreate"];
            };
        };
        responses: {
            /** @description Created, not started. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    Location: components["headers"]["ProcedureLocation"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Procedure"];
                };
            };
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["LockedOrDuplicate"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getProcedure: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters, best a random UUID. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example c9c8d7d9-b859-4eef-a7f9-c5b06d7e332d
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description The procedure's id, as in `id` of the list and of `procedure.status_changed`.
                 * @example e006e60c-a796-4748-900c-bec71e15f7d0
                 */
                procedureId: components["parameters"]["ProcedureId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The procedure. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Procedure"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateProcedure: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters, best a random UUID. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example c9c8d7d9-b859-4eef-a7f9-c5b06d7e332d
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description Makes it safe to repeat this request: 1 to 255 visible ASCII characters, best a random UUID, new for each intended change and the same for each of its attempts. The same key with the same request gets the first answer again; with another request it gets 422. A key belongs to the caller who sent it.
                 * @example 5f0c8a52-7d1e-4b7a-9c33-2e9f4b6d1a08
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The procedure's id, as in `id` of the list and of `procedure.status_changed`.
                 * @example e006e60c-a796-4748-900c-bec71e15f7d0
                 */
                procedureId: components["parameters"]["ProcedureId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProcedureUpdate"];
            };
        };
        responses: {
            /** @description Changed. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Procedure"];
                };
            };
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ProcedureConflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listWorkpapers: {
        parameters: {
            query?: {
                /**
                 * @description Only what belongs to this engagement; to any where left out.
                 * @example c7fa3484-1c5a-4059-ad3e-e0a0dd94cbca
                 */
                engagementId?: components["parameters"]["EngagementFilter"];
                /**
                 * @description Only workpapers in this state; those in any where left out.
                 * @example prepared
                 */
                status?: components["schemas"]["WorkpaperStatus"];
                /**
                 * @description Only workpapers that document this procedure; all where left out.
                 * @example f51f3c97-6a23-424a-9784-f6431ea93efb
                 */
                procedureId?: components["schemas"]["ProcedureId"];
                /**
                 * @description Only items that were made or changed at this moment or later; all where left out. A sync passes the time at which its last run began.
                 * @example 2026-02-01T00:00:00Z
                 */
                modifiedSince?: components["parameters"]["ModifiedSince"];
                /**
                 * @description How many items a page holds at most, 1 to 100; 25 where left out.
                 * @example 25
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Where the page begins: `page.nextCursor` of the page before; the first page where left out. A cursor is opaque, belongs to the same filters, and is good for 24 hours.
                 * @example eyJjIjoiMjAyNi0wMi0wM1QxNDoxNTowMFoiLCJpIjoiYzAifQ
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters, best a random UUID. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example c9c8d7d9-b859-4eef-a7f9-c5b06d7e332d
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of workpapers. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkpaperPage"];
                };
            };
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createWorkpaper: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters, best a random UUID. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example c9c8d7d9-b859-4eef-a7f9-c5b06d7e332d
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description Makes it safe to repeat this request: 1 to 255 visible ASCII characters, best a random UUID, new for each intended change and the same for each of its attempts. The same key with the same request gets the first answer again; with another request it gets 422. A key belongs to the caller who sent it.
                 * @example 5f0c8a52-7d1e-4b7a-9c33-2e9f4b6d1a08
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkpaperCreate"];
            };
        };
        responses: {
            /** @description Created, a draft. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    Location: components["headers"]["WorkpaperLocation"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Workpaper"];
                };
            };
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["LockedOrDuplicate"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getWorkpaper: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters, best a random UUID. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example c9c8d7d9-b859-4eef-a7f9-c5b06d7e332d
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description The workpaper's id, as in `id` of the list.
                 * @example aea9f14e-355e-4d1a-ad28-31ea326ff186
                 */
                workpaperId: components["parameters"]["WorkpaperId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workpaper. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Workpaper"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateWorkpaper: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters, best a random UUID. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example c9c8d7d9-b859-4eef-a7f9-c5b06d7e332d
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description Makes it safe to repeat this request: 1 to 255 visible ASCII characters, best a random UUID, new for each intended change and the same for each of its attempts. The same key with the same request gets the first answer again; with another request it gets 422. A key belongs to the caller who sent it.
                 * @example 5f0c8a52-7d1e-4b7a-9c33-2e9f4b6d1a08
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The workpaper's id, as in `id` of the list.
                 * @example aea9f14e-355e-4d1a-ad28-31ea326ff186
                 */
                workpaperId: components["parameters"]["WorkpaperId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkpaperUpdate"];
            };
        };
        responses: {
            /** @description Changed. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Workpaper"];
                };
            };
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WorkpaperConflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listDocuments: {
        parameters: {
            query?: {
                /**
                 * @description Only what belongs to this engagement; to any where left out.
                 * @example c7fa3484-1c5a-4059-ad3e-e0a0dd94cbca
                 */
                engagementId?: components["parameters"]["EngagementFilter"];
                /**
                 * @description Only documents in this state; those in any where left out.
                 * @example active
                 */
                status?: components["schemas"]["DocumentStatus"];
                /**
                 * @description Only documents from this source; from any where left out.
                 * @example client-portal
                 */
                source?: components["schemas"]["DocumentSource"];
                /**
                 * @description Only items that were made or changed at this moment or later; all where left out. A sync passes the time at which its last run began.
                 * @example 2026-02-01T00:00:00Z
                 */
                modifiedSince?: components["parameters"]["ModifiedSince"];
                /**
                 * @description How many items a page holds at most, 1 to 100; 25 where left out.
                 * @example 25
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Where the page begins: `page.nextCursor` of the page before; the first page where left out. A cursor is opaque, belongs to the same filters, and is good for 24 hours.
                 * @example eyJjIjoiMjAyNi0wMi0wM1QxNDoxNTowMFoiLCJpIjoiYzAifQ
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters, best a random UUID. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example c9c8d7d9-b859-4eef-a7f9-c5b06d7e332d
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of documents. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentPage"];
                };
            };
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createDocument: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters, best a random UUID. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example c9c8d7d9-b859-4eef-a7f9-c5b06d7e332d
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description Makes it safe to repeat this request: 1 to 255 visible ASCII characters, best a random UUID, new for each intended change and the same for each of its attempts. The same key with the same request gets the first answer again; with another request it gets 422. A key belongs to the caller who sent it.
                 * @example 5f0c8a52-7d1e-4b7a-9c33-2e9f4b6d1a08
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["DocumentCreate"];
            };
        };
        responses: {
            /** @description Kept, as version 1. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    Location: components["headers"]["DocumentLocation"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Document"];
                };
            };
            400: components["responses"]["InvalidUpload"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["EngagementLocked"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getDocument: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters, best a random UUID. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example c9c8d7d9-b859-4eef-a7f9-c5b06d7e332d
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description The document's id, as in `id` of the list and of every document event. It stays the same through all versions.
                 * @example e51a9156-dff6-4c61-8a40-f2b143e0b0eb
                 */
                documentId: components["parameters"]["DocumentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Document"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteDocument: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters, best a random UUID. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example c9c8d7d9-b859-4eef-a7f9-c5b06d7e332d
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description Makes it safe to repeat this request: 1 to 255 visible ASCII characters, best a random UUID, new for each intended change and the same for each of its attempts. The same key with the same request gets the first answer again; with another request it gets 422. A key belongs to the caller who sent it.
                 * @example 5f0c8a52-7d1e-4b7a-9c33-2e9f4b6d1a08
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The document's id, as in `id` of the list and of every document event. It stays the same through all versions.
                 * @example e51a9156-dff6-4c61-8a40-f2b143e0b0eb
                 */
                documentId: components["parameters"]["DocumentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["Deleted"];
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenOrStale"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["DocumentNotDeletable"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateDocument: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters, best a random UUID. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example c9c8d7d9-b859-4eef-a7f9-c5b06d7e332d
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description Makes it safe to repeat this request: 1 to 255 visible ASCII characters, best a random UUID, new for each intended change and the same for each of its attempts. The same key with the same request gets the first answer again; with another request it gets 422. A key belongs to the caller who sent it.
                 * @example 5f0c8a52-7d1e-4b7a-9c33-2e9f4b6d1a08
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The document's id, as in `id` of the list and of every document event. It stays the same through all versions.
                 * @example e51a9156-dff6-4c61-8a40-f2b143e0b0eb
                 */
                documentId: components["parameters"]["DocumentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DocumentUpdate"];
            };
        };
        responses: {
            /** @description Changed. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Document"];
                };
            };
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["LockedOrWrongState"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getDocumentContent: {
        parameters: {
            query?: {
                /**
                 * @description The version to give, from 1; the latest where left out.
                 * @example 1
                 */
                version?: components["schemas"]["DocumentVersion"];
            };
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters, best a random UUID. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example c9c8d7d9-b859-4eef-a7f9-c5b06d7e332d
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description One range of bytes (RFC 9110), to go on with a download that broke off; the whole content where left out. Several ranges at once are answered with the whole.
                 * @example bytes=0-1048575
                 */
                Range?: components["parameters"]["Range"];
                /**
                 * @description The `ETag` of the part that the client has. If the content is no longer that one, the answer is the whole of the new one and not a range.
                 * @example "24610f8abf6922bd13c001a1708587a5d88e6300be65c866ad3c29f576f2b4aa"
                 */
                "If-Range"?: components["parameters"]["IfRange"];
            };
            path: {
                /**
                 * @description The document's id, as in `id` of the list and of every document event. It stays the same through all versions.
                 * @example e51a9156-dff6-4c61-8a40-f2b143e0b0eb
                 */
                documentId: components["parameters"]["DocumentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["DocumentContent"];
            206: components["responses"]["DocumentContentPart"];
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["DocumentQuarantined"];
            416: components["responses"]["RangeNotSatisfiable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    replaceDocumentContent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters, best a random UUID. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example c9c8d7d9-b859-4eef-a7f9-c5b06d7e332d
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description The SHA-256 of the body (RFC 9530). The server compares; content that was damaged on its way is refused with `digest_mismatch` and not kept.
                 * @example sha-256=:lR4ND9uGkOHqIo0nqJ2f7T8ZUoQnKJk4u8bZt0cX3mE=:
                 */
                "Content-Digest"?: components["parameters"]["ContentDigest"];
                /**
                 * @description Makes it safe to repeat this request: 1 to 255 visible ASCII characters, best a random UUID, new for each intended change and the same for each of its attempts. The same key with the same request gets the first answer again; with another request it gets 422. A key belongs to the caller who sent it.
                 * @example 5f0c8a52-7d1e-4b7a-9c33-2e9f4b6d1a08
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The document's id, as in `id` of the list and of every document event. It stays the same through all versions.
                 * @example e51a9156-dff6-4c61-8a40-f2b143e0b0eb
                 */
                documentId: components["parameters"]["DocumentId"];
            };
            cookie?: never;
        };
        /** @description The new content, at most 100 MiB. */
        requestBody: {
            content: {
                "application/pdf": unknown;
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document": unknown;
                "text/csv": string;
                "application/xml": string;
                "image/png": unknown;
                "image/jpeg": unknown;
                "message/rfc822": unknown;
                "application/zip": unknown;
            };
        };
        responses: {
            /** @description Kept, as the next version. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Document"];
                };
            };
            400: components["responses"]["InvalidContent"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ContentConflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listReviewNotes: {
        parameters: {
            query?: {
                /**
                 * @description Only what belongs to this engagement; to any where left out.
                 * @example c7fa3484-1c5a-4059-ad3e-e0a0dd94cbca
                 */
                engagementId?: components["parameters"]["EngagementFilter"];
                /**
                 * @description Only notes in this state; those in any where left out.
                 * @example open
                 */
                status?: components["schemas"]["ReviewNoteStatus"];
                /**
                 * @description Only notes on this workpaper; on anything where left out.
                 * @example aea9f14e-355e-4d1a-ad28-31ea326ff186
                 */
                workpaperId?: components["schemas"]["WorkpaperId"];
                /**
                 * @description Only notes on this procedure; on anything where left out.
                 * @example 3ddbc66d-f928-44a8-93a3-cd0b953df7b6
                 */
                procedureId?: components["schemas"]["ProcedureId"];
                /**
                 * @description Only items that were made or changed at this moment or later; all where left out. A sync passes the time at which its last run began.
                 * @example 2026-02-01T00:00:00Z
                 */
                modifiedSince?: components["parameters"]["ModifiedSince"];
                /**
                 * @description How many items a page holds at most, 1 to 100; 25 where left out.
                 * @example 25
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Where the page begins: `page.nextCursor` of the page before; the first page where left out. A cursor is opaque, belongs to the same filters, and is good for 24 hours.
                 * @example eyJjIjoiMjAyNi0wMi0wM1QxNDoxNTowMFoiLCJpIjoiYzAifQ
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters, best a random UUID. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example c9c8d7d9-b859-4eef-a7f9-c5b06d7e332d
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of review notes. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewNotePage"];
                };
            };
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createReviewNote: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters, best a random UUID. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example c9c8d7d9-b859-4eef-a7f9-c5b06d7e332d
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description Makes it safe to repeat this request: 1 to 255 visible ASCII characters, best a random UUID, new for each intended change and the same for each of its attempts. The same key with the same request gets the first answer again; with another request it gets 422. A key belongs to the caller who sent it.
                 * @example 5f0c8a52-7d1e-4b7a-9c33-2e9f4b6d1a08
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewNoteCreate"];
            };
        };
        responses: {
            /** @description Raised, open. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    Location: components["headers"]["ReviewNoteLocation"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewNote"];
                };
            };
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["EngagementLocked"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getReviewNote: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters, best a random UUID. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example c9c8d7d9-b859-4eef-a7f9-c5b06d7e332d
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description The review note's id, as in `id` of the list and of every review note event.
                 * @example ba92ed85-e5a9-4d10-859d-290513261eda
                 */
                reviewNoteId: components["parameters"]["ReviewNoteId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The review note. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewNote"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    resolveReviewNote: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters, best a random UUID. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example c9c8d7d9-b859-4eef-a7f9-c5b06d7e332d
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description Makes it safe to repeat this request: 1 to 255 visible ASCII characters, best a random UUID, new for each intended change and the same for each of its attempts. The same key with the same request gets the first answer again; with another request it gets 422. A key belongs to the caller who sent it.
                 * @example 5f0c8a52-7d1e-4b7a-9c33-2e9f4b6d1a08
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The review note's id, as in `id` of the list and of every review note event.
                 * @example ba92ed85-e5a9-4d10-859d-290513261eda
                 */
                reviewNoteId: components["parameters"]["ReviewNoteId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewNoteResolve"];
            };
        };
        responses: {
            /** @description Resolved. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewNote"];
                };
            };
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["LockedOrWrongState"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listReports: {
        parameters: {
            query?: {
                /**
                 * @description Only what belongs to this engagement; to any where left out.
                 * @example c7fa3484-1c5a-4059-ad3e-e0a0dd94cbca
                 */
                engagementId?: components["parameters"]["EngagementFilter"];
                /**
                 * @description Only reports in this state; those in any where left out.
                 * @example final
                 */
                status?: components["schemas"]["ReportStatus"];
                /**
                 * @description Only reports of this type; of any where left out.
                 * @example audit-opinion
                 */
                type?: components["schemas"]["ReportType"];
                /**
                 * @description Only items whose period begins on this day or later; all where left out. With `periodEnd` it finds the periods inside a span.
                 * @example 2025-01-01
                 */
                periodStart?: components["parameters"]["PeriodStart"];
                /**
                 * @description Only items whose period ends on this day or earlier; all where left out.
                 * @example 2025-12-31
                 */
                periodEnd?: components["parameters"]["PeriodEnd"];
                /**
                 * @description Only items that were made or changed at this moment or later; all where left out. A sync passes the time at which its last run began.
                 * @example 2026-02-01T00:00:00Z
                 */
                modifiedSince?: components["parameters"]["ModifiedSince"];
                /**
                 * @description How many items a page holds at most, 1 to 100; 25 where left out.
                 * @example 25
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Where the page begins: `page.nextCursor` of the page before; the first page where left out. A cursor is opaque, belongs to the same filters, and is good for 24 hours.
                 * @example eyJjIjoiMjAyNi0wMi0wM1QxNDoxNTowMFoiLCJpIjoiYzAifQ
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters, best a random UUID. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example c9c8d7d9-b859-4eef-a7f9-c5b06d7e332d
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of reports. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportPage"];
                };
            };
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createReport: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters, best a random UUID. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example c9c8d7d9-b859-4eef-a7f9-c5b06d7e332d
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description Makes it safe to repeat this request: 1 to 255 visible ASCII characters, best a random UUID, new for each intended change and the same for each of its attempts. The same key with the same request gets the first answer again; with another request it gets 422. A key belongs to the caller who sent it.
                 * @example 5f0c8a52-7d1e-4b7a-9c33-2e9f4b6d1a08
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportCreate"];
            };
        };
        responses: {
            /** @description The generation has begun. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    Location: components["headers"]["ReportLocation"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
                };
            };
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["EngagementLocked"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getReport: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters, best a random UUID. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example c9c8d7d9-b859-4eef-a7f9-c5b06d7e332d
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description The report's id, as in `id` of the list and of every report event.
                 * @example afc2eb49-8012-4742-bceb-b63bf3956459
                 */
                reportId: components["parameters"]["ReportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    finalizeReport: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters, best a random UUID. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example c9c8d7d9-b859-4eef-a7f9-c5b06d7e332d
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description Makes it safe to repeat this request: 1 to 255 visible ASCII characters, best a random UUID, new for each intended change and the same for each of its attempts. The same key with the same request gets the first answer again; with another request it gets 422. A key belongs to the caller who sent it.
                 * @example 5f0c8a52-7d1e-4b7a-9c33-2e9f4b6d1a08
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The report's id, as in `id` of the list and of every report event.
                 * @example afc2eb49-8012-4742-bceb-b63bf3956459
                 */
                reportId: components["parameters"]["ReportId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportFinalize"];
            };
        };
        responses: {
            /** @description Final. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Report"];
                };
            };
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenOrStale"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["FinalizationConflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getReportContent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters, best a random UUID. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example c9c8d7d9-b859-4eef-a7f9-c5b06d7e332d
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description The report's id, as in `id` of the list and of every report event.
                 * @example afc2eb49-8012-4742-bceb-b63bf3956459
                 */
                reportId: components["parameters"]["ReportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Content-Disposition": components["headers"]["ReportDisposition"];
                    "Content-Length": components["headers"]["ContentLength"];
                    ETag: components["headers"]["EntityTag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": unknown;
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ReportNotReady"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listWebhookEndpoints: {
        parameters: {
            query?: {
                /**
                 * @description Only endpoints in this state; those in any where left out.
                 * @example active
                 */
                status?: components["schemas"]["WebhookEndpointStatus"];
                /**
                 * @description Only items that were made or changed at this moment or later; all where left out. A sync passes the time at which its last run began.
                 * @example 2026-02-01T00:00:00Z
                 */
                modifiedSince?: components["parameters"]["ModifiedSince"];
                /**
                 * @description How many items a page holds at most, 1 to 100; 25 where left out.
                 * @example 25
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Where the page begins: `page.nextCursor` of the page before; the first page where left out. A cursor is opaque, belongs to the same filters, and is good for 24 hours.
                 * @example eyJjIjoiMjAyNi0wMi0wM1QxNDoxNTowMFoiLCJpIjoiYzAifQ
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters, best a random UUID. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example c9c8d7d9-b859-4eef-a7f9-c5b06d7e332d
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of webhook endpoints. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointPage"];
                };
            };
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters, best a random UUID. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example c9c8d7d9-b859-4eef-a7f9-c5b06d7e332d
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description Makes it safe to repeat this request: 1 to 255 visible ASCII characters, best a random UUID, new for each intended change and the same for each of its attempts. The same key with the same request gets the first answer again; with another request it gets 422. A key belongs to the caller who sent it.
                 * @example 5f0c8a52-7d1e-4b7a-9c33-2e9f4b6d1a08
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookEndpointCreate"];
            };
        };
        responses: {
            /** @description Created and active. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    Location: components["headers"]["WebhookEndpointLocation"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointIssued"];
                };
            };
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenOrStale"];
            409: components["responses"]["DuplicateEndpoint"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters, best a random UUID. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example c9c8d7d9-b859-4eef-a7f9-c5b06d7e332d
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description The webhook endpoint's id, as in `id` of the list and of the answer that created it.
                 * @example 3566c3bf-c9c5-44eb-aa54-f97d17ac7b47
                 */
                webhookEndpointId: components["parameters"]["WebhookEndpointId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook endpoint. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpoint"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters, best a random UUID. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example c9c8d7d9-b859-4eef-a7f9-c5b06d7e332d
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description Makes it safe to repeat this request: 1 to 255 visible ASCII characters, best a random UUID, new for each intended change and the same for each of its attempts. The same key with the same request gets the first answer again; with another request it gets 422. A key belongs to the caller who sent it.
                 * @example 5f0c8a52-7d1e-4b7a-9c33-2e9f4b6d1a08
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The webhook endpoint's id, as in `id` of the list and of the answer that created it.
                 * @example 3566c3bf-c9c5-44eb-aa54-f97d17ac7b47
                 */
                webhookEndpointId: components["parameters"]["WebhookEndpointId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["Deleted"];
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyInProgress"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters, best a random UUID. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example c9c8d7d9-b859-4eef-a7f9-c5b06d7e332d
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description Makes it safe to repeat this request: 1 to 255 visible ASCII characters, best a random UUID, new for each intended change and the same for each of its attempts. The same key with the same request gets the first answer again; with another request it gets 422. A key belongs to the caller who sent it.
                 * @example 5f0c8a52-7d1e-4b7a-9c33-2e9f4b6d1a08
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The webhook endpoint's id, as in `id` of the list and of the answer that created it.
                 * @example 3566c3bf-c9c5-44eb-aa54-f97d17ac7b47
                 */
                webhookEndpointId: components["parameters"]["WebhookEndpointId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookEndpointUpdate"];
            };
        };
        responses: {
            /** @description Changed. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpoint"];
                };
            };
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["DuplicateEndpoint"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    rotateWebhookEndpointSecret: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters, best a random UUID. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example c9c8d7d9-b859-4eef-a7f9-c5b06d7e332d
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description Makes it safe to repeat this request: 1 to 255 visible ASCII characters, best a random UUID, new for each intended change and the same for each of its attempts. The same key with the same request gets the first answer again; with another request it gets 422. A key belongs to the caller who sent it.
                 * @example 5f0c8a52-7d1e-4b7a-9c33-2e9f4b6d1a08
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The webhook endpoint's id, as in `id` of the list and of the answer that created it.
                 * @example 3566c3bf-c9c5-44eb-aa54-f97d17ac7b47
                 */
                webhookEndpointId: components["parameters"]["WebhookEndpointId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SecretRotation"];
            };
        };
        responses: {
            /** @description Rotated. The new secret, this once. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointIssued"];
                };
            };
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenOrStale"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyInProgress"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    testWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters, best a random UUID. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example c9c8d7d9-b859-4eef-a7f9-c5b06d7e332d
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description Makes it safe to repeat this request: 1 to 255 visible ASCII characters, best a random UUID, new for each intended change and the same for each of its attempts. The same key with the same request gets the first answer again; with another request it gets 422. A key belongs to the caller who sent it.
                 * @example 5f0c8a52-7d1e-4b7a-9c33-2e9f4b6d1a08
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The webhook endpoint's id, as in `id` of the list and of the answer that created it.
                 * @example 3566c3bf-c9c5-44eb-aa54-f97d17ac7b47
                 */
                webhookEndpointId: components["parameters"]["WebhookEndpointId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["WebhookTestCreate"];
            };
        };
        responses: {
            /** @description Sent. How it went. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookTest"];
                };
            };
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyInProgress"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listEvents: {
        parameters: {
            query?: {
                /**
                 * @description Only what belongs to this engagement; to any where left out.
                 * @example c7fa3484-1c5a-4059-ad3e-e0a0dd94cbca
                 */
                engagementId?: components["parameters"]["EngagementFilter"];
                /**
                 * @description Only events of this type; of any where left out.
                 * @example report.finalized
                 */
                type?: components["schemas"]["WebhookEventType"];
                /**
                 * @description Only events of this moment or later; of the last 90 days where left out.
                 * @example 2026-02-01T00:00:00Z
                 */
                since?: components["schemas"]["Timestamp"];
                /**
                 * @description How many items a page holds at most, 1 to 100; 25 where left out.
                 * @example 25
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Where the page begins: `page.nextCursor` of the page before; the first page where left out. A cursor is opaque, belongs to the same filters, and is good for 24 hours.
                 * @example eyJjIjoiMjAyNi0wMi0wM1QxNDoxNTowMFoiLCJpIjoiYzAifQ
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters, best a random UUID. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example c9c8d7d9-b859-4eef-a7f9-c5b06d7e332d
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of events. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventPage"];
                };
            };
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listServiceCredentials: {
        parameters: {
            query?: {
                /**
                 * @description Only credentials in this state; those in any where left out.
                 * @example active
                 */
                status?: components["schemas"]["CredentialStatus"];
                /**
                 * @description Only items that were made or changed at this moment or later; all where left out. A sync passes the time at which its last run began.
                 * @example 2026-02-01T00:00:00Z
                 */
                modifiedSince?: components["parameters"]["ModifiedSince"];
                /**
                 * @description How many items a page holds at most, 1 to 100; 25 where left out.
                 * @example 25
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Where the page begins: `page.nextCursor` of the page before; the first page where left out. A cursor is opaque, belongs to the same filters, and is good for 24 hours.
                 * @example eyJjIjoiMjAyNi0wMi0wM1QxNDoxNTowMFoiLCJpIjoiYzAifQ
                 */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters, best a random UUID. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example c9c8d7d9-b859-4eef-a7f9-c5b06d7e332d
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of service credentials. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceCredentialPage"];
                };
            };
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenOrStale"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createServiceCredential: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters, best a random UUID. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example c9c8d7d9-b859-4eef-a7f9-c5b06d7e332d
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description Makes it safe to repeat this request: 1 to 255 visible ASCII characters, best a random UUID, new for each intended change and the same for each of its attempts. The same key with the same request gets the first answer again; with another request it gets 422. A key belongs to the caller who sent it.
                 * @example 5f0c8a52-7d1e-4b7a-9c33-2e9f4b6d1a08
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ServiceCredentialCreate"];
            };
        };
        responses: {
            /** @description Created and active. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    Location: components["headers"]["ServiceCredentialLocation"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceCredentialIssued"];
                };
            };
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenOrStale"];
            409: components["responses"]["IdempotencyInProgress"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    rotateServiceCredential: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters, best a random UUID. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example c9c8d7d9-b859-4eef-a7f9-c5b06d7e332d
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description Makes it safe to repeat this request: 1 to 255 visible ASCII characters, best a random UUID, new for each intended change and the same for each of its attempts. The same key with the same request gets the first answer again; with another request it gets 422. A key belongs to the caller who sent it.
                 * @example 5f0c8a52-7d1e-4b7a-9c33-2e9f4b6d1a08
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The service credential's id, as in `id` of the list. It is not the client id.
                 * @example 248f9f1b-72bf-4529-8ef7-65469bc7d63c
                 */
                credentialId: components["parameters"]["CredentialId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SecretRotation"];
            };
        };
        responses: {
            /** @description Rotated. The new secret, this once. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceCredentialIssued"];
                };
            };
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenOrStale"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["CredentialConflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteServiceCredential: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters, best a random UUID. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example c9c8d7d9-b859-4eef-a7f9-c5b06d7e332d
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description Makes it safe to repeat this request: 1 to 255 visible ASCII characters, best a random UUID, new for each intended change and the same for each of its attempts. The same key with the same request gets the first answer again; with another request it gets 422. A key belongs to the caller who sent it.
                 * @example 5f0c8a52-7d1e-4b7a-9c33-2e9f4b6d1a08
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The service credential's id, as in `id` of the list. It is not the client id.
                 * @example 248f9f1b-72bf-4529-8ef7-65469bc7d63c
                 */
                credentialId: components["parameters"]["CredentialId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["Deleted"];
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenOrStale"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyInProgress"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    onDocumentUploaded: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The id of the event, the same as `id` in the body and in `listEvents`. Every attempt to deliver the event carries it, so a consumer that remembers it can drop repetitions (Standard Webhooks).
                 * @example c7bf52ce-d097-4595-a34f-55fa0dee72cc
                 */
                "webhook-id": components["parameters"]["DeliveryId"];
                /**
                 * @description When this attempt was sent, in seconds since 1970-01-01T00:00:00Z (Standard Webhooks). It is part of what is signed; a consumer refuses a delivery that is too old, and so a replayed one.
                 * @example 1769251501
                 */
                "webhook-timestamp": components["parameters"]["DeliveryTimestamp"];
                /**
                 * @description The signature (Standard Webhooks): `v1,` and the Base64 of an HMAC-SHA256 over `{webhook-id}.{webhook-timestamp}.{body}`, whose key is the decoded secret without its prefix. Several, separated by spaces, while a secret is being replaced; one that matches is enough.
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["DeliverySignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DocumentUploadedEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["Delivered"];
        };
    };
    onDocumentUpdated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The id of the event, the same as `id` in the body and in `listEvents`. Every attempt to deliver the event carries it, so a consumer that remembers it can drop repetitions (Standard Webhooks).
                 * @example c7bf52ce-d097-4595-a34f-55fa0dee72cc
                 */
                "webhook-id": components["parameters"]["DeliveryId"];
                /**
                 * @description When this attempt was sent, in seconds since 1970-01-01T00:00:00Z (Standard Webhooks). It is part of what is signed; a consumer refuses a delivery that is too old, and so a replayed one.
                 * @example 1769251501
                 */
                "webhook-timestamp": components["parameters"]["DeliveryTimestamp"];
                /**
                 * @description The signature (Standard Webhooks): `v1,` and the Base64 of an HMAC-SHA256 over `{webhook-id}.{webhook-timestamp}.{body}`, whose key is the decoded secret without its prefix. Several, separated by spaces, while a secret is being replaced; one that matches is enough.
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["DeliverySignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DocumentUpdatedEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["Delivered"];
        };
    };
    onProcedureStatusChanged: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The id of the event, the same as `id` in the body and in `listEvents`. Every attempt to deliver the event carries it, so a consumer that remembers it can drop repetitions (Standard Webhooks).
                 * @example c7bf52ce-d097-4595-a34f-55fa0dee72cc
                 */
                "webhook-id": components["parameters"]["DeliveryId"];
                /**
                 * @description When this attempt was sent, in seconds since 1970-01-01T00:00:00Z (Standard Webhooks). It is part of what is signed; a consumer refuses a delivery that is too old, and so a replayed one.
                 * @example 1769251501
                 */
                "webhook-timestamp": components["parameters"]["DeliveryTimestamp"];
                /**
                 * @description The signature (Standard Webhooks): `v1,` and the Base64 of an HMAC-SHA256 over `{webhook-id}.{webhook-timestamp}.{body}`, whose key is the decoded secret without its prefix. Several, separated by spaces, while a secret is being replaced; one that matches is enough.
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["DeliverySignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProcedureStatusChangedEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["Delivered"];
        };
    };
    onReviewNoteCreated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The id of the event, the same as `id` in the body and in `listEvents`. Every attempt to deliver the event carries it, so a consumer that remembers it can drop repetitions (Standard Webhooks).
                 * @example c7bf52ce-d097-4595-a34f-55fa0dee72cc
                 */
                "webhook-id": components["parameters"]["DeliveryId"];
                /**
                 * @description When this attempt was sent, in seconds since 1970-01-01T00:00:00Z (Standard Webhooks). It is part of what is signed; a consumer refuses a delivery that is too old, and so a replayed one.
                 * @example 1769251501
                 */
                "webhook-timestamp": components["parameters"]["DeliveryTimestamp"];
                /**
                 * @description The signature (Standard Webhooks): `v1,` and the Base64 of an HMAC-SHA256 over `{webhook-id}.{webhook-timestamp}.{body}`, whose key is the decoded secret without its prefix. Several, separated by spaces, while a secret is being replaced; one that matches is enough.
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["DeliverySignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewNoteCreatedEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["Delivered"];
        };
    };
    onReviewNoteResolved: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The id of the event, the same as `id` in the body and in `listEvents`. Every attempt to deliver the event carries it, so a consumer that remembers it can drop repetitions (Standard Webhooks).
                 * @example c7bf52ce-d097-4595-a34f-55fa0dee72cc
                 */
                "webhook-id": components["parameters"]["DeliveryId"];
                /**
                 * @description When this attempt was sent, in seconds since 1970-01-01T00:00:00Z (Standard Webhooks). It is part of what is signed; a consumer refuses a delivery that is too old, and so a replayed one.
                 * @example 1769251501
                 */
                "webhook-timestamp": components["parameters"]["DeliveryTimestamp"];
                /**
                 * @description The signature (Standard Webhooks): `v1,` and the Base64 of an HMAC-SHA256 over `{webhook-id}.{webhook-timestamp}.{body}`, whose key is the decoded secret without its prefix. Several, separated by spaces, while a secret is being replaced; one that matches is enough.
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["DeliverySignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewNoteResolvedEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["Delivered"];
        };
    };
    onReportGenerated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The id of the event, the same as `id` in the body and in `listEvents`. Every attempt to deliver the event carries it, so a consumer that remembers it can drop repetitions (Standard Webhooks).
                 * @example c7bf52ce-d097-4595-a34f-55fa0dee72cc
                 */
                "webhook-id": components["parameters"]["DeliveryId"];
                /**
                 * @description When this attempt was sent, in seconds since 1970-01-01T00:00:00Z (Standard Webhooks). It is part of what is signed; a consumer refuses a delivery that is too old, and so a replayed one.
                 * @example 1769251501
                 */
                "webhook-timestamp": components["parameters"]["DeliveryTimestamp"];
                /**
                 * @description The signature (Standard Webhooks): `v1,` and the Base64 of an HMAC-SHA256 over `{webhook-id}.{webhook-timestamp}.{body}`, whose key is the decoded secret without its prefix. Several, separated by spaces, while a secret is being replaced; one that matches is enough.
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["DeliverySignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportGeneratedEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["Delivered"];
        };
    };
    onReportFinalized: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The id of the event, the same as `id` in the body and in `listEvents`. Every attempt to deliver the event carries it, so a consumer that remembers it can drop repetitions (Standard Webhooks).
                 * @example c7bf52ce-d097-4595-a34f-55fa0dee72cc
                 */
                "webhook-id": components["parameters"]["DeliveryId"];
                /**
                 * @description When this attempt was sent, in seconds since 1970-01-01T00:00:00Z (Standard Webhooks). It is part of what is signed; a consumer refuses a delivery that is too old, and so a replayed one.
                 * @example 1769251501
                 */
                "webhook-timestamp": components["parameters"]["DeliveryTimestamp"];
                /**
                 * @description The signature (Standard Webhooks): `v1,` and the Base64 of an HMAC-SHA256 over `{webhook-id}.{webhook-timestamp}.{body}`, whose key is the decoded secret without its prefix. Several, separated by spaces, while a secret is being replaced; one that matches is enough.
                 * @example v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=
                 */
                "webhook-signature": components["parameters"]["DeliverySignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportFinalizedEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["Delivered"];
        };
    };
}
