// Generated from spec/cloudflow/openapi.yaml by `npm run generate`. Do not edit.
import type { components } from './types.ts';

export { AbortError, CallError, ContractError, NetworkError, ParseError, TimeoutError } from '../../src/client/call-error.ts';
export { CredentialError } from '../../src/client/credentials.ts';
export { PathParameterError } from '../../src/client/serialize-path.ts';
export { WebhookVerificationError } from '../../src/client/webhook-error.ts';
export { CloudFlowError, createCloudFlow, isErrorOf } from './client.ts';
export type { CloudFlow, CloudFlowErrorOf, CloudFlowOptions, DataOf, ErrorCodeOf, InputOf, ItemOf, ListOperationId, OperationId } from './client.ts';
export { errorCodes } from './operations.ts';
export { jwt, oauth } from './security.ts';
export type { components, paths, webhooks } from './types.ts';
export { verifyWebhook } from './webhooks.ts';
export type { WebhookEvent, WebhookEventName, WebhookEventOf } from './webhooks.ts';

/**
 * What to measure.
 *
 * - `execution_count`: how many executions ended.
 * - `success_rate`: how many of them ended well, in percent.
 * - `avg_duration`: how long one took on average, in milliseconds.
 * - `error_count`: how many errors occurred.
 * - `throughput`: how many records were processed an hour.
 */
export type AnalyticsMetric = components['schemas']['AnalyticsMetric'];
/** The metrics over the whole period. Absent are those that were not asked for and, where nothing ran, `success_rate` and `avg_duration`. */
export type AnalyticsMetrics = components['schemas']['AnalyticsMetrics'];
/** How far back to look from now. It decides the grain of the time series: five minutes for `1h`, an hour for `24h`, a day for `7d` and `30d`. */
export type AnalyticsPeriod = components['schemas']['AnalyticsPeriod'];
/** The metrics over one grain of the period. Absent are those that were not asked for and, where nothing ran, `success_rate` and `avg_duration`. */
export type AnalyticsPoint = components['schemas']['AnalyticsPoint'];
/** A run that reached its end. Single records may have failed all the same. */
export type CompletedExecution = components['schemas']['CompletedExecution'];
/** A number of things. */
export type Count = components['schemas']['Count'];
/** When to run, in the five fields of cron: minute, hour, day of month, month, day of week. */
export type CronExpression = components['schemas']['CronExpression'];
/** Values by column; only rows that equal them all are fetched. Free by nature: the columns are those of the source. At most 50. */
export type DataFilters = components['schemas']['DataFilters'];
/** A query in the language of the source. `:last_run` stands for the time of the previous run. */
export type DataQuery = components['schemas']['DataQuery'];
/** The name of a table or database that the account has connected. */
export type DataSource = components['schemas']['DataSource'];
/**
 * Says what went wrong, for programs. Codes are never renamed; new ones may be added.
 *
 * - `invalid_parameter`: a parameter or a field breaks its rules.
 * - `missing_required_field`: a required parameter or field is not there.
 * - `invalid_json`: the body cannot be read as JSON.
 * - `authentication_failed`: credentials are missing, wrong or expired.
 * - `insufficient_permissions`: the credentials lack the scope that the operation asks for.
 * - `quota_exceeded`: the account has used up what its plan holds.
 * - `resource_not_found`: nothing has this id, or this caller may not know of it.
 * - `duplicate_resource`: the account has such a thing already.
 * - `workflow_execution_failed`: a workflow could not be run, or its run broke off.
 * - `rate_limit_exceeded`: too many requests; wait as told.
 *
 * Added to the first ten for failures of the server and for repeated requests:
 *
 * - `internal_error`: the server failed.
 * - `bad_gateway`: a service behind the server failed.
 * - `service_unavailable`: maintenance or overload.
 * - `idempotency_key_reused`: the key was used for another request before.
 * - `idempotency_in_progress`: the first request with this key is still being worked on.
 */
export type ErrorCode = components['schemas']['ErrorCode'];
/** `records_failed` as a share of `records_processed`, in percent, rounded to two decimals; 0 without records. */
export type ErrorRate = components['schemas']['ErrorRate'];
/** The body of every error. */
export type ErrorResponse = components['schemas']['ErrorResponse'];
/** When it happened, which may be some time before it is delivered. */
export type EventTimestamp = components['schemas']['EventTimestamp'];
/** What a run is given. Without a body it is given nothing. */
export type ExecutionCreate = components['schemas']['ExecutionCreate'];
/** A run that has just begun. Its end is told by the events `workflow.completed` and `workflow.failed`. */
export type ExecutionCreated = components['schemas']['ExecutionCreated'];
/** Why a run broke off. */
export type ExecutionError = components['schemas']['ExecutionError'];
/** Names one run of a workflow or of a pipeline. Made by the server. */
export type ExecutionId = components['schemas']['ExecutionId'];
/** Executions, the latest start first. */
export type ExecutionPage = components['schemas']['ExecutionPage'];
/** `running` until the end, then `completed` or `failed` for good. */
export type ExecutionStatus = components['schemas']['ExecutionStatus'];
/** A run that broke off. */
export type FailedExecution = components['schemas']['FailedExecution'];
/** Reads rows from a source and hands them on. Without filters and query, all of them. */
export type FetchDataStep = components['schemas']['FetchDataStep'];
/** Read rows from a source and hand them on. Without filters and query, all of them. */
export type FetchDataStepCreate = components['schemas']['FetchDataStepCreate'];
/** An absolute address; only `https` is taken. */
export type HttpsUrl = components['schemas']['HttpsUrl'];
/** A length of time in milliseconds. */
export type Milliseconds = components['schemas']['Milliseconds'];
/** Where this page stands in the whole list. */
export type Pagination = components['schemas']['Pagination'];
/** A share in percent, not a fraction. */
export type Percentage = components['schemas']['Percentage'];
/** A run of a pipeline ended well. */
export type PipelineCompletedEvent = components['schemas']['PipelineCompletedEvent'];
/** One run of a pipeline. Figures exist once it has ended, and only then. */
export type PipelineExecution = components['schemas']['PipelineExecution'];
/** A run of a pipeline broke off. */
export type PipelineFailedEvent = components['schemas']['PipelineFailedEvent'];
/** Names a data pipeline. Made by the server; never changes. */
export type PipelineId = components['schemas']['PipelineId'];
/** How many of the records could not be processed. They are left out of the result. */
export type RecordsFailed = components['schemas']['RecordsFailed'];
/** How many records the run took up, those that failed among them. */
export type RecordsProcessed = components['schemas']['RecordsProcessed'];
/** Ties a request, its answer and the server's logs together. The server makes one when the client sends none. */
export type RequestId = components['schemas']['RequestId'];
/** A run that has not ended. */
export type RunningExecution = components['schemas']['RunningExecution'];
/** The clock starts the workflow. */
export type ScheduleTrigger = components['schemas']['ScheduleTrigger'];
/** The clock shall start the workflow. */
export type ScheduleTriggerCreate = components['schemas']['ScheduleTriggerCreate'];
/** JavaScript, one expression over `data`, the rows of the previous step. At most 20000 characters. */
export type Script = components['schemas']['Script'];
/** Names a script that is kept in the account, so that several workflows can share it. */
export type ScriptId = components['schemas']['ScriptId'];
/** Sends one email for each row of the previous step. */
export type SendEmailStep = components['schemas']['SendEmailStep'];
/** Send one email for each row of the previous step. */
export type SendEmailStepCreate = components['schemas']['SendEmailStepCreate'];
/** One step as it is read. New types may be added at any time: a client that meets one it does not know has an `UnknownStep` before it. */
export type Step = components['schemas']['Step'];
/** One step as it is sent. Its id is made by the server. */
export type StepCreate = components['schemas']['StepCreate'];
/** Names a step inside its workflow. Made by the server from the step's place, `step_1` the first. */
export type StepId = components['schemas']['StepId'];
/** Names an email template that is kept in the account. */
export type TemplateId = components['schemas']['TemplateId'];
/** The name of a time zone in the IANA database. */
export type TimeZone = components['schemas']['TimeZone'];
/** A moment in UTC (RFC 3339, always with `Z`). */
export type Timestamp = components['schemas']['Timestamp'];
/** Changes the rows of the previous step. Has either its own script or the id of a kept one. */
export type TransformStep = components['schemas']['TransformStep'];
/** Change the rows of the previous step. Takes either its own script or the id of a kept one, not both. */
export type TransformStepCreate = components['schemas']['TransformStepCreate'];
/** What starts the workflow, besides a call of `triggerWorkflow`, which starts any active one. */
export type Trigger = components['schemas']['Trigger'];
/** What shall start the workflow. */
export type TriggerCreate = components['schemas']['TriggerCreate'];
/** A step of a type that came after this description. Show it or pass over it; do not fail on it. */
export type UnknownStep = components['schemas']['UnknownStep'];
/** An address that is told about events. Its secret is never shown again. */
export type Webhook = components['schemas']['Webhook'];
/** A webhook to make. It is active at once. */
export type WebhookCreate = components['schemas']['WebhookCreate'];
/** A webhook that has just been made, with its secret, here and never again. */
export type WebhookCreated = components['schemas']['WebhookCreated'];
/** What the webhook is for, in plain text. */
export type WebhookDescription = components['schemas']['WebhookDescription'];
/**
 * What can be told.
 *
 * - `workflow.started`: a run of a workflow began.
 * - `workflow.completed`: it ended well.
 * - `workflow.failed`: it broke off.
 * - `pipeline.completed`: a run of a pipeline ended well.
 * - `pipeline.failed`: it broke off.
 */
export type WebhookEventType = components['schemas']['WebhookEventType'];
/** What to tell, at least one, each once. */
export type WebhookEventTypes = components['schemas']['WebhookEventTypes'];
/** Names a webhook. Made by the server; never changes and is never used again. */
export type WebhookId = components['schemas']['WebhookId'];
/** Webhooks, the newest first. */
export type WebhookPage = components['schemas']['WebhookPage'];
/** Signs each delivery: `whsec_` and the key in Base64, plain or URL-safe. Shown once; keep it where only the consumer can read it. */
export type WebhookSecret = components['schemas']['WebhookSecret'];
/** `active` is told about events. `disabled` is not, and what happens meanwhile is not told later. A client sets it; the server may disable a webhook that takes no deliveries for days. */
export type WebhookStatus = components['schemas']['WebhookStatus'];
/** A call of the workflow's own `webhook_url` starts it. */
export type WebhookTrigger = components['schemas']['WebhookTrigger'];
/** A call shall start the workflow. The answer to its creation says which address to call. */
export type WebhookTriggerCreate = components['schemas']['WebhookTriggerCreate'];
/** The changes to a webhook. What is left out stays as it is; `events` are replaced whole. For another secret, make another webhook and delete this one. */
export type WebhookUpdate = components['schemas']['WebhookUpdate'];
/** A workflow in full. */
export type Workflow = components['schemas']['Workflow'];
/** How a workflow fared over a period. */
export type WorkflowAnalytics = components['schemas']['WorkflowAnalytics'];
/** A run of a workflow ended well. */
export type WorkflowCompletedEvent = components['schemas']['WorkflowCompletedEvent'];
/** A workflow to make. It is active at once. */
export type WorkflowCreate = components['schemas']['WorkflowCreate'];
/** What is new about a workflow that has just been made. The whole of it is at `Location`. */
export type WorkflowCreated = components['schemas']['WorkflowCreated'];
/** What the workflow is for, in plain text. */
export type WorkflowDescription = components['schemas']['WorkflowDescription'];
/** A run of a workflow broke off. */
export type WorkflowFailedEvent = components['schemas']['WorkflowFailedEvent'];
/** Names a workflow. Made by the server; never changes and is never used again. */
export type WorkflowId = components['schemas']['WorkflowId'];
/** All runs since the workflow was made, in figures. Made by the server. */
export type WorkflowMetrics = components['schemas']['WorkflowMetrics'];
/** What people call the workflow. Unique in the account. */
export type WorkflowName = components['schemas']['WorkflowName'];
/** Workflows, the newest first. */
export type WorkflowPage = components['schemas']['WorkflowPage'];
/** A run of a workflow began. */
export type WorkflowStartedEvent = components['schemas']['WorkflowStartedEvent'];
/** `active` runs as its trigger says. `paused` keeps everything but does not run. `archived` is paused and put away. Only a client changes it. */
export type WorkflowStatus = components['schemas']['WorkflowStatus'];
/** A workflow as it stands in a list. Its steps and metrics are in the detail. */
export type WorkflowSummary = components['schemas']['WorkflowSummary'];
/** The changes to a workflow. What is left out stays as it is; `trigger` and `steps` are replaced whole. */
export type WorkflowUpdate = components['schemas']['WorkflowUpdate'];
/** That a workflow has been changed. The whole of it is one `getWorkflow` away. */
export type WorkflowUpdated = components['schemas']['WorkflowUpdated'];
