// Generated from spec/cloudflow/openapi.yaml by `npm run generate`. Do not edit.
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
  listWorkflows: ['data'];
  listPipelineExecutions: ['data'];
  listWebhooks: ['data'];
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
export class CloudFlowError extends ApiError<ErrorCodeOf, components['schemas']['ErrorResponse']> {
  override readonly name = 'CloudFlowError';
}

/** An error of one operation. */
export type CloudFlowErrorOf<Id extends OperationId> = CloudFlowError & {
  readonly operation: Id;
  readonly code: ErrorCodeOf<Id> | 'unexpected-response';
};

/** Whether something that was thrown is an error of one operation; then its `code` is one of that operation. */
export function isErrorOf<Id extends OperationId>(error: unknown, operation: Id): error is CloudFlowErrorOf<Id> {
  return error instanceof CloudFlowError && error.operation === operation;
}

/** How a client is set up. */
export interface CloudFlowOptions extends Omit<ApiClientOptions, 'auth'> {
  /** One credential, or a function that is asked for it before each attempt. */
  readonly auth?: Auth<'apiKey' | 'token'> | undefined;
}

/** A client of CloudFlow API 2.1.0: each path by its method (`client.GET('/…')`), which never throws on a status, and each operation by its name (`client.listWorkflows()`), which gives the data or throws a `CloudFlowError`. */
export interface CloudFlow extends PathMethods<paths> {
  /** Where it calls. */
  readonly baseUrl: string;
  /**
   * List workflows.
   *
   * The workflows of the account, the newest first; those made at the same moment by id. `steps` is a count here.
   *
   * `GET /workflows`
   *
   * @throws {CloudFlowError} `invalid_parameter`, `authentication_failed`, `insufficient_permissions`, `rate_limit_exceeded`, `internal_error`, `bad_gateway`, `service_unavailable`
   */
  listWorkflows(input?: InputOf<'listWorkflows'> & ListInput): ListCall<ItemOf<'listWorkflows'>, OperationData<Operations['listWorkflows'], []>>;
  /**
   * Create a workflow.
   *
   * Makes a workflow and lets it run as its trigger says, from now on. The plan of the account limits how many there can be.
   *
   * `POST /workflows`
   *
   * @throws {CloudFlowError} `invalid_parameter`, `missing_required_field`, `invalid_json`, `authentication_failed`, `insufficient_permissions`, `quota_exceeded`, `duplicate_resource`, `idempotency_in_progress`, `idempotency_key_reused`, `rate_limit_exceeded`, `internal_error`, `bad_gateway`, `service_unavailable`
   */
  createWorkflow(input: InputOf<'createWorkflow'> & KeyInput): Call<DataOf<'createWorkflow'>>;
  /**
   * Get a workflow.
   *
   * One workflow in full, with its steps and the figures of all its runs.
   *
   * `GET /workflows/{workflow_id}`
   *
   * @throws {CloudFlowError} `invalid_parameter`, `authentication_failed`, `insufficient_permissions`, `resource_not_found`, `rate_limit_exceeded`, `internal_error`, `bad_gateway`, `service_unavailable`
   */
  getWorkflow(input: InputOf<'getWorkflow'>): Call<DataOf<'getWorkflow'>>;
  /**
   * Delete a workflow.
   *
   * Deletes a workflow for good. To stop it and keep it, update `status` to `paused` or `archived`.
   *
   * `DELETE /workflows/{workflow_id}`
   *
   * @throws {CloudFlowError} `invalid_parameter`, `authentication_failed`, `insufficient_permissions`, `resource_not_found`, `idempotency_in_progress`, `idempotency_key_reused`, `rate_limit_exceeded`, `internal_error`, `bad_gateway`, `service_unavailable`
   */
  deleteWorkflow(input: InputOf<'deleteWorkflow'> & KeyInput): Call<DataOf<'deleteWorkflow'>>;
  /**
   * Update a workflow.
   *
   * Changes what the body names and leaves the rest. Runs that have begun go on as they began.
   *
   * `PATCH /workflows/{workflow_id}`
   *
   * @throws {CloudFlowError} `invalid_parameter`, `missing_required_field`, `invalid_json`, `authentication_failed`, `insufficient_permissions`, `resource_not_found`, `duplicate_resource`, `idempotency_in_progress`, `idempotency_key_reused`, `rate_limit_exceeded`, `internal_error`, `bad_gateway`, `service_unavailable`
   */
  updateWorkflow(input: InputOf<'updateWorkflow'> & KeyInput): Call<DataOf<'updateWorkflow'>>;
  /**
   * List the executions of a pipeline.
   *
   * The history of a pipeline, the latest start first. Filters narrow it together.
   *
   * `GET /pipelines/{pipeline_id}/executions`
   *
   * @throws {CloudFlowError} `invalid_parameter`, `authentication_failed`, `insufficient_permissions`, `resource_not_found`, `rate_limit_exceeded`, `internal_error`, `bad_gateway`, `service_unavailable`
   */
  listPipelineExecutions(input: InputOf<'listPipelineExecutions'> & ListInput): ListCall<ItemOf<'listPipelineExecutions'>, OperationData<Operations['listPipelineExecutions'], []>>;
  /**
   * Get the analytics of a workflow.
   *
   * How often, how fast and how well a workflow ran, over the whole period and grain by grain.
   *
   * `GET /analytics/workflows/{workflow_id}`
   *
   * @throws {CloudFlowError} `invalid_parameter`, `missing_required_field`, `authentication_failed`, `insufficient_permissions`, `resource_not_found`, `rate_limit_exceeded`, `internal_error`, `bad_gateway`, `service_unavailable`
   */
  getWorkflowAnalytics(input: InputOf<'getWorkflowAnalytics'>): Call<DataOf<'getWorkflowAnalytics'>>;
  /**
   * List webhooks.
   *
   * The webhooks of the account, the newest first. Secrets are not shown.
   *
   * `GET /webhooks`
   *
   * @throws {CloudFlowError} `invalid_parameter`, `authentication_failed`, `insufficient_permissions`, `rate_limit_exceeded`, `internal_error`, `bad_gateway`, `service_unavailable`
   */
  listWebhooks(input?: InputOf<'listWebhooks'> & ListInput): ListCall<ItemOf<'listWebhooks'>, OperationData<Operations['listWebhooks'], []>>;
  /**
   * Create a webhook.
   *
   * Makes a webhook that is told about the named events from now on. The answer is the only place that shows its secret.
   *
   * `POST /webhooks`
   *
   * @throws {CloudFlowError} `invalid_parameter`, `missing_required_field`, `invalid_json`, `authentication_failed`, `insufficient_permissions`, `quota_exceeded`, `duplicate_resource`, `idempotency_in_progress`, `idempotency_key_reused`, `rate_limit_exceeded`, `internal_error`, `bad_gateway`, `service_unavailable`
   */
  createWebhook(input: InputOf<'createWebhook'> & KeyInput): Call<DataOf<'createWebhook'>>;
  /**
   * Get a webhook.
   *
   * One webhook, without its secret.
   *
   * `GET /webhooks/{webhook_id}`
   *
   * @throws {CloudFlowError} `invalid_parameter`, `authentication_failed`, `insufficient_permissions`, `resource_not_found`, `rate_limit_exceeded`, `internal_error`, `bad_gateway`, `service_unavailable`
   */
  getWebhook(input: InputOf<'getWebhook'>): Call<DataOf<'getWebhook'>>;
  /**
   * Delete a webhook.
   *
   * Deletes a webhook for good. Deliveries that wait are dropped.
   *
   * `DELETE /webhooks/{webhook_id}`
   *
   * @throws {CloudFlowError} `invalid_parameter`, `authentication_failed`, `insufficient_permissions`, `resource_not_found`, `idempotency_in_progress`, `idempotency_key_reused`, `rate_limit_exceeded`, `internal_error`, `bad_gateway`, `service_unavailable`
   */
  deleteWebhook(input: InputOf<'deleteWebhook'> & KeyInput): Call<DataOf<'deleteWebhook'>>;
  /**
   * Update a webhook.
   *
   * Changes what the body names and leaves the rest. A secret cannot be changed.
   *
   * `PATCH /webhooks/{webhook_id}`
   *
   * @throws {CloudFlowError} `invalid_parameter`, `missing_required_field`, `invalid_json`, `authentication_failed`, `insufficient_permissions`, `resource_not_found`, `duplicate_resource`, `idempotency_in_progress`, `idempotency_key_reused`, `rate_limit_exceeded`, `internal_error`, `bad_gateway`, `service_unavailable`
   */
  updateWebhook(input: InputOf<'updateWebhook'> & KeyInput): Call<DataOf<'updateWebhook'>>;
  /**
   * Run a workflow.
   *
   * Starts a run now, whatever the trigger of the workflow; it must be active. Answers before the run has ended. The plan of the account limits how many runs there can be. This is the address in `webhook_url`.
   *
   * `POST /webhooks/{workflow_id}/trigger`
   *
   * @throws {CloudFlowError} `invalid_parameter`, `missing_required_field`, `invalid_json`, `authentication_failed`, `insufficient_permissions`, `quota_exceeded`, `resource_not_found`, `workflow_execution_failed`, `idempotency_in_progress`, `idempotency_key_reused`, `rate_limit_exceeded`, `internal_error`, `bad_gateway`, `service_unavailable`
   */
  triggerWorkflow(input: InputOf<'triggerWorkflow'> & KeyInput): Call<DataOf<'triggerWorkflow'>>;
}

/** Creates a client of CloudFlow API. Without `baseUrl` it calls 'https://api.cloudflow.io/v2'. */
export function createCloudFlow(options: CloudFlowOptions = {}): CloudFlow {
  return createApiClient<CloudFlow>(table, CloudFlowError, options);
}
