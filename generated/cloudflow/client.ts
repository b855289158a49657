// Generated from spec/cloudflow/openapi.yaml by `npm run generate`. Do not edit.
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
  /** One credential, or a function that is asked for it before each request. */
  readonly auth?: Auth<'apiKey' | 'token'> | undefined;
}

/** A client of CloudFlow API 2.1.0: each path by its method (`client.GET('/…')`), which never throws on a status, and each operation by its name (`client.listWorkflows()`), which gives the data or throws a `CloudFlowError`. */
export interface CloudFlow extends PathMethods<paths> {
  /**
   * List workflows.
   *
   * The workflows of the account, the newest first; those made at the same moment by id. `steps` is a count here.
   *
   * `GET /workflows`
   */
  listWorkflows(input?: InputOf<'listWorkflows'>): Promise<DataOf<'listWorkflows'>>;
  /**
   * Create a workflow.
   *
   * Makes a workflow and lets it run as its trigger says, from now on. The plan of the account limits how many there can be.
   *
   * `POST /workflows`
   */
  createWorkflow(input: InputOf<'createWorkflow'>): Promise<DataOf<'createWorkflow'>>;
  /**
   * Get a workflow.
   *
   * One workflow in full, with its steps and the figures of all its runs.
   *
   * `GET /workflows/{workflow_id}`
   */
  getWorkflow(input: InputOf<'getWorkflow'>): Promise<DataOf<'getWorkflow'>>;
  /**
   * Delete a workflow.
   *
   * Deletes a workflow for good. To stop it and keep it, update `status` to `paused` or `archived`.
   *
   * `DELETE /workflows/{workflow_id}`
   */
  deleteWorkflow(input: InputOf<'deleteWorkflow'>): Promise<DataOf<'deleteWorkflow'>>;
  /**
   * Update a workflow.
   *
   * Changes what the body names and leaves the rest. Runs that have begun go on as they began.
   *
   * `PATCH /workflows/{workflow_id}`
   */
  updateWorkflow(input: InputOf<'updateWorkflow'>): Promise<DataOf<'updateWorkflow'>>;
  /**
   * List the executions of a pipeline.
   *
   * The history of a pipeline, the latest start first. Filters narrow it together.
   *
   * `GET /pipelines/{pipeline_id}/executions`
   */
  listPipelineExecutions(input: InputOf<'listPipelineExecutions'>): Promise<DataOf<'listPipelineExecutions'>>;
  /**
   * Get the analytics of a workflow.
   *
   * How often, how fast and how well a workflow ran, over the whole period and grain by grain.
   *
   * `GET /analytics/workflows/{workflow_id}`
   */
  getWorkflowAnalytics(input: InputOf<'getWorkflowAnalytics'>): Promise<DataOf<'getWorkflowAnalytics'>>;
  /**
   * List webhooks.
   *
   * The webhooks of the account, the newest first. Secrets are not shown.
   *
   * `GET /webhooks`
   */
  listWebhooks(input?: InputOf<'listWebhooks'>): Promise<DataOf<'listWebhooks'>>;
  /**
   * Create a webhook.
   *
   * Makes a webhook that is told about the named events from now on. The answer is the only place that shows its secret.
   *
   * `POST /webhooks`
   */
  createWebhook(input: InputOf<'createWebhook'>): Promise<DataOf<'createWebhook'>>;
  /**
   * Get a webhook.
   *
   * One webhook, without its secret.
   *
   * `GET /webhooks/{webhook_id}`
   */
  getWebhook(input: InputOf<'getWebhook'>): Promise<DataOf<'getWebhook'>>;
  /**
   * Delete a webhook.
   *
   * Deletes a webhook for good. Deliveries that wait are dropped.
   *
   * `DELETE /webhooks/{webhook_id}`
   */
  deleteWebhook(input: InputOf<'deleteWebhook'>): Promise<DataOf<'deleteWebhook'>>;
  /**
   * Update a webhook.
   *
   * Changes what the body names and leaves the rest. A secret cannot be changed.
   *
   * `PATCH /webhooks/{webhook_id}`
   */
  updateWebhook(input: InputOf<'updateWebhook'>): Promise<DataOf<'updateWebhook'>>;
  /**
   * Run a workflow.
   *
   * Starts a run now, whatever the trigger of the workflow; it must be active. Answers before the run has ended. The plan of the account limits how many runs there can be. This is the address in `webhook_url`.
   *
   * `POST /webhooks/{workflow_id}/trigger`
   */
  triggerWorkflow(input: InputOf<'triggerWorkflow'>): Promise<DataOf<'triggerWorkflow'>>;
}

/** Creates a client of CloudFlow API. Without `baseUrl` it calls 'https://api.cloudflow.io/v2'. */
export function createCloudFlow(options: CloudFlowOptions = {}): CloudFlow {
  return createApiClient<CloudFlow>(operations, conventions, CloudFlowError, options);
}
