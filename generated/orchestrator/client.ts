// Generated from spec/orchestrator/openapi.yaml by `npm run generate`. Do not edit.
import { createApiClient } from '../../src/client/api-client.ts';
import { ApiError } from '../../src/client/api-error.ts';
import type { Call, ListCall } from '../../src/client/call.ts';
import type { ApiClientOptions } from '../../src/client/client-options.ts';
import type { Auth } from '../../src/client/credentials.ts';
import type { KeyInput, ListInput, OperationData, OperationErrorCode, OperationInput, OperationItem } from '../../src/client/operation-types.ts';
import type { Page } from '../../src/client/page.ts';
import type { PathMethods } from '../../src/client/path-methods.ts';
import type { StreamClosedError, StreamError } from '../../src/client/stream-error.ts';
import { addStreams, type MessageStream } from '../../src/client/stream-methods.ts';
import { table } from './operations.ts';
import type { StreamCloseName, StreamCommandOf, StreamInputOf, StreamMessageOf } from './streams.ts';
import type { components, operations as Operations, paths } from './types.ts';

/** The name of an operation. */
export type OperationId = keyof Operations;

/** The operations that list, each with the way to the items in its body. */
interface Lists {
  listIntegrationTypes: ['data'];
  listIntegrations: ['data'];
  listEnvironments: ['data'];
  listFreezeWindows: ['data'];
  listTargets: ['data'];
  listAgents: ['data'];
  listComponents: ['data'];
  listComponentVersions: ['data'];
  listReleases: ['data'];
  listWorkflowTemplates: ['data'];
  listStepTypes: ['data'];
  listWorkflowRuns: ['data'];
  listWorkflowRunSteps: ['data'];
  listWorkflowRunStepArtifacts: ['data'];
  listPromotions: ['data'];
  listPromotionApprovals: ['data'];
  listApprovalPolicies: ['data'];
  listMyPendingApprovals: ['data'];
  listDeploymentJobs: ['data'];
  listDeploymentTasks: ['data'];
  listDeploymentArtifacts: ['data'];
  listRollbacks: ['data'];
  listAbReleases: ['data'];
  listRolloutStrategies: ['data'];
  listEvidencePackets: ['data'];
  listVersionStickers: ['data'];
  listPlugins: ['data'];
  listPluginInstances: ['data'];
}

/** The name of an operation that lists page by page. */
export type ListOperationId = keyof Lists;

/** What an operation takes: `path`, `query`, `header`, `body`, and what a call takes besides. */
export type InputOf<Id extends OperationId> = OperationInput<Operations[Id], 'Idempotency-Key' | 'X-Request-Id'>;

/** What an operation gives, out of its envelope; a page where it lists. */
export type DataOf<Id extends OperationId> = Id extends ListOperationId
  ? Page<ItemOf<Id>, OperationData<Operations[Id], []>>
  : OperationData<Operations[Id], ['data']>;

/** An item of what an operation lists. */
export type ItemOf<Id extends ListOperationId> = OperationItem<Operations[Id], Lists[Id]>;

/** The error codes of an operation; of all operations where none is named. */
export type ErrorCodeOf<Id extends OperationId = OperationId> = {
  [Name in Id]: OperationErrorCode<Operations[Name], ['error', 'code']>;
}[Id];

/** What a call by name throws when the answer is not a success. */
export class OrchestratorError extends ApiError<ErrorCodeOf, components['schemas']['ErrorResponse']> {
  override readonly name = 'OrchestratorError';
}

/** An error of one operation. */
export type OrchestratorErrorOf<Id extends OperationId> = OrchestratorError & {
  readonly operation: Id;
  readonly code: ErrorCodeOf<Id> | 'unexpected-response';
};

/** Whether something that was thrown is an error of one operation; then its `code` is one of that operation. */
export function isErrorOf<Id extends OperationId>(error: unknown, operation: Id): error is OrchestratorErrorOf<Id> {
  return error instanceof OrchestratorError && error.operation === operation;
}

/** Whether something that was thrown is a stream that failed; one that the server has closed included. */
export function isStreamError(error: unknown): error is StreamError | StreamClosedError<StreamCloseName> {
  return isStreamClosed(error) || (error instanceof Error && error.name === 'StreamError');
}

/** Whether something that was thrown is a stream that the server has closed; its `code` names the close code. */
export function isStreamClosed(error: unknown): error is StreamClosedError<StreamCloseName> {
  return error instanceof Error && error.name === 'StreamClosedError';
}

/** How a client is set up. */
export interface OrchestratorOptions extends Omit<ApiClientOptions, 'auth'> {
  /** One credential, or a function that is asked for it before each attempt. */
  readonly auth?: Auth<'token'> | undefined;
}

/** A client of Release Orchestrator API 1.0.0: each path by its method (`client.GET('/…')`), which never throws on a status, and each operation by its name (`client.listIntegrationTypes()`), which gives the data or throws a `OrchestratorError`. */
export interface Orchestrator extends PathMethods<paths> {
  /** Where it calls. */
  readonly baseUrl: string;
  /**
   * List integration types.
   *
   * The kinds of systems that can be connected, by name. The same for every tenant; which of them a tenant may use depends on its tier.
   *
   * `GET /integration-types`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  listIntegrationTypes(input?: InputOf<'listIntegrationTypes'> & ListInput): ListCall<ItemOf<'listIntegrationTypes'>, OperationData<Operations['listIntegrationTypes'], []>>;
  /**
   * Get an integration type.
   *
   * What a connection of this type can do, and the JSON Schema of its `config`, from which a form can be drawn.
   *
   * `GET /integration-types/{typeId}`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RESOURCE_NOT_FOUND`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  getIntegrationType(input: InputOf<'getIntegrationType'>): Call<DataOf<'getIntegrationType'>>;
  /**
   * List integrations.
   *
   * The connections of the tenant, by name. Their `config` shows where secrets are kept, never a secret.
   *
   * `GET /integrations`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  listIntegrations(input?: InputOf<'listIntegrations'> & ListInput): ListCall<ItemOf<'listIntegrations'>, OperationData<Operations['listIntegrations'], []>>;
  /**
   * Create an integration.
   *
   * Makes a connection. It is `unverified` until it is tested; nothing is sent to the other system before that.
   *
   * `POST /integrations`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `MALFORMED_JSON`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `NAME_TAKEN`, `IDEMPOTENCY_IN_PROGRESS`, `SECRET_NOT_FOUND`, `INTEGRATION_TYPE_FIXED`, `TIER_REQUIRED`, `IDEMPOTENCY_KEY_REUSED`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  createIntegration(input: InputOf<'createIntegration'> & KeyInput): Call<DataOf<'createIntegration'>>;
  /**
   * Get an integration.
   *
   * One connection with its configuration and the result of its latest test.
   *
   * `GET /integrations/{id}`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RESOURCE_NOT_FOUND`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  getIntegration(input: InputOf<'getIntegration'>): Call<DataOf<'getIntegration'>>;
  /**
   * Replace an integration.
   *
   * Replaces name, configuration and labels as a whole; the type stays. A changed `config` makes the connection `unverified` again.
   *
   * `PUT /integrations/{id}`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `MALFORMED_JSON`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RESOURCE_NOT_FOUND`, `NAME_TAKEN`, `IDEMPOTENCY_IN_PROGRESS`, `SECRET_NOT_FOUND`, `INTEGRATION_TYPE_FIXED`, `TIER_REQUIRED`, `IDEMPOTENCY_KEY_REUSED`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  replaceIntegration(input: InputOf<'replaceIntegration'> & KeyInput): Call<DataOf<'replaceIntegration'>>;
  /**
   * Delete an integration.
   *
   * Deletes a connection that nothing uses: no component reads its repository, no registry or gate depends on it. Secrets stay where they are kept.
   *
   * `DELETE /integrations/{id}`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RESOURCE_NOT_FOUND`, `RESOURCE_IN_USE`, `IDEMPOTENCY_IN_PROGRESS`, `IDEMPOTENCY_KEY_REUSED`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  deleteIntegration(input: InputOf<'deleteIntegration'> & KeyInput): Call<DataOf<'deleteIntegration'>>;
  /**
   * Test an integration.
   *
   * Reads the secrets, calls the other system with them and checks each permission that the type needs. Takes up to 30 seconds. A failed test is a successful answer with `outcome: failed`; it moves the integration to `failing`.
   *
   * `POST /integrations/{id}/test`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RESOURCE_NOT_FOUND`, `IDEMPOTENCY_IN_PROGRESS`, `IDEMPOTENCY_KEY_REUSED`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  testIntegration(input: InputOf<'testIntegration'> & KeyInput): Call<DataOf<'testIntegration'>>;
  /**
   * Discover resources.
   *
   * Asks the other system what it holds: repositories, jobs, projects, images, channels. Changes nothing there and nothing here but the time of discovery. Only for types with the capability `discovery`, and only once a test has passed.
   *
   * `POST /integrations/{id}/discover`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `MALFORMED_JSON`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RESOURCE_NOT_FOUND`, `INTEGRATION_NOT_READY`, `IDEMPOTENCY_IN_PROGRESS`, `DISCOVERY_NOT_SUPPORTED`, `IDEMPOTENCY_KEY_REUSED`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  discoverIntegrationResources(input: InputOf<'discoverIntegrationResources'> & KeyInput): Call<DataOf<'discoverIntegrationResources'>>;
  /**
   * Get the health of an integration.
   *
   * How the connection fared in the last 24 hours, from the calls that the orchestrator made anyway and a probe every minute.
   *
   * `GET /integrations/{id}/health`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RESOURCE_NOT_FOUND`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  getIntegrationHealth(input: InputOf<'getIntegrationHealth'>): Call<DataOf<'getIntegrationHealth'>>;
  /**
   * List environments.
   *
   * The environments of the tenant in the order in which releases pass through them.
   *
   * `GET /environments`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  listEnvironments(input?: InputOf<'listEnvironments'> & ListInput): ListCall<ItemOf<'listEnvironments'>, OperationData<Operations['listEnvironments'], []>>;
  /**
   * Create an environment.
   *
   * Adds a place where releases can run. It has no targets yet, so nothing can be promoted into it until some are added.
   *
   * `POST /environments`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `MALFORMED_JSON`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `NAME_TAKEN`, `ENVIRONMENT_ORDER_TAKEN`, `IDEMPOTENCY_IN_PROGRESS`, `ENVIRONMENT_PROTECTION_TOO_WEAK`, `REFERENCE_NOT_FOUND`, `IDEMPOTENCY_KEY_REUSED`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  createEnvironment(input: InputOf<'createEnvironment'> & KeyInput): Call<DataOf<'createEnvironment'>>;
  /**
   * Get an environment.
   *
   * One environment with what protects it, whether it is frozen now and what was deployed to it last.
   *
   * `GET /environments/{id}`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RESOURCE_NOT_FOUND`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  getEnvironment(input: InputOf<'getEnvironment'>): Call<DataOf<'getEnvironment'>>;
  /**
   * Replace an environment.
   *
   * Replaces what users say about an environment as a whole; its `key` and `kind` stay. Promotions that are approved already go by the rules of the moment of their approval.
   *
   * `PUT /environments/{id}`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `MALFORMED_JSON`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RESOURCE_NOT_FOUND`, `NAME_TAKEN`, `ENVIRONMENT_ORDER_TAKEN`, `IDEMPOTENCY_IN_PROGRESS`, `ENVIRONMENT_PROTECTION_TOO_WEAK`, `REFERENCE_NOT_FOUND`, `IDEMPOTENCY_KEY_REUSED`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  replaceEnvironment(input: InputOf<'replaceEnvironment'> & KeyInput): Call<DataOf<'replaceEnvironment'>>;
  /**
   * Delete an environment.
   *
   * Deletes an environment that has no targets and no open promotion, together with its freeze windows. Past promotions, jobs and evidence keep its id and name.
   *
   * `DELETE /environments/{id}`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RESOURCE_NOT_FOUND`, `RESOURCE_IN_USE`, `IDEMPOTENCY_IN_PROGRESS`, `IDEMPOTENCY_KEY_REUSED`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  deleteEnvironment(input: InputOf<'deleteEnvironment'> & KeyInput): Call<DataOf<'deleteEnvironment'>>;
  /**
   * List freeze windows.
   *
   * When nothing may be promoted into the environment, the windows that were made last first. Ended ones stay listed for the auditors.
   *
   * `GET /environments/{envId}/freeze-windows`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RESOURCE_NOT_FOUND`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  listFreezeWindows(input: InputOf<'listFreezeWindows'> & ListInput): ListCall<ItemOf<'listFreezeWindows'>, OperationData<Operations['listFreezeWindows'], []>>;
  /**
   * Create a freeze window.
   *
   * Closes the environment for promotions at the times of the schedule. A promotion that nothing exempts answers `PROMOTION_BLOCKED` meanwhile; deployments that have begun go on. Windows may overlap.
   *
   * `POST /environments/{envId}/freeze-windows`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `MALFORMED_JSON`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RESOURCE_NOT_FOUND`, `NAME_TAKEN`, `IDEMPOTENCY_IN_PROGRESS`, `FREEZE_WINDOW_INVALID`, `REFERENCE_NOT_FOUND`, `IDEMPOTENCY_KEY_REUSED`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  createFreezeWindow(input: InputOf<'createFreezeWindow'> & KeyInput): Call<DataOf<'createFreezeWindow'>>;
  /**
   * Delete a freeze window.
   *
   * Takes a window back. An active one ends at once, which the audit trail shows with the name of the caller. One that has ended is part of the evidence and cannot be deleted.
   *
   * `DELETE /environments/{envId}/freeze-windows/{windowId}`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RESOURCE_NOT_FOUND`, `FREEZE_WINDOW_ENDED`, `IDEMPOTENCY_IN_PROGRESS`, `IDEMPOTENCY_KEY_REUSED`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  deleteFreezeWindow(input: InputOf<'deleteFreezeWindow'> & KeyInput): Call<DataOf<'deleteFreezeWindow'>>;
  /**
   * List targets.
   *
   * The machines, clusters and services that releases are deployed to, by name.
   *
   * `GET /targets`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  listTargets(input?: InputOf<'listTargets'> & ListInput): ListCall<ItemOf<'listTargets'>, OperationData<Operations['listTargets'], []>>;
  /**
   * Create a target.
   *
   * Adds a place in an environment that releases can be deployed to. Its health is `unknown` until the first check.
   *
   * `POST /targets`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `MALFORMED_JSON`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `NAME_TAKEN`, `IDEMPOTENCY_IN_PROGRESS`, `AGENT_CAPABILITY_MISSING`, `TARGET_KIND_FIXED`, `SECRET_NOT_FOUND`, `REFERENCE_NOT_FOUND`, `IDEMPOTENCY_KEY_REUSED`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  createTarget(input: InputOf<'createTarget'> & KeyInput): Call<DataOf<'createTarget'>>;
  /**
   * Get a target.
   *
   * One target with how it is reached and the result of its latest check.
   *
   * `GET /targets/{id}`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RESOURCE_NOT_FOUND`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  getTarget(input: InputOf<'getTarget'>): Call<DataOf<'getTarget'>>;
  /**
   * Replace a target.
   *
   * Replaces what users say about a target as a whole; its environment and the kind of its connection stay. A changed connection makes its health `unknown`.
   *
   * `PUT /targets/{id}`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `MALFORMED_JSON`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RESOURCE_NOT_FOUND`, `NAME_TAKEN`, `IDEMPOTENCY_IN_PROGRESS`, `AGENT_CAPABILITY_MISSING`, `TARGET_KIND_FIXED`, `SECRET_NOT_FOUND`, `REFERENCE_NOT_FOUND`, `IDEMPOTENCY_KEY_REUSED`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  replaceTarget(input: InputOf<'replaceTarget'> & KeyInput): Call<DataOf<'replaceTarget'>>;
  /**
   * Delete a target.
   *
   * Forgets a target. What runs on it goes on running; the orchestrator only stops looking at it. Refused while a deployment job works on it.
   *
   * `DELETE /targets/{id}`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RESOURCE_NOT_FOUND`, `RESOURCE_IN_USE`, `IDEMPOTENCY_IN_PROGRESS`, `IDEMPOTENCY_KEY_REUSED`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  deleteTarget(input: InputOf<'deleteTarget'> & KeyInput): Call<DataOf<'deleteTarget'>>;
  /**
   * Check a target.
   *
   * Reaches out to the target now, through its agent where it has one, and looks at each thing that a deployment needs. Takes up to 30 seconds. A target in bad health is a successful answer.
   *
   * `POST /targets/{id}/health-check`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RESOURCE_NOT_FOUND`, `AGENT_OFFLINE`, `IDEMPOTENCY_IN_PROGRESS`, `IDEMPOTENCY_KEY_REUSED`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  checkTargetHealth(input: InputOf<'checkTargetHealth'> & KeyInput): Call<DataOf<'checkTargetHealth'>>;
  /**
   * Get the version sticker of a target.
   *
   * What the latest successful deployment left on the target: components, versions, digests and the job, signed. 404 also for a target that nothing was deployed to yet.
   *
   * `GET /targets/{id}/sticker`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RESOURCE_NOT_FOUND`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  getTargetSticker(input: InputOf<'getTargetSticker'>): Call<DataOf<'getTargetSticker'>>;
  /**
   * Get the drift of a target.
   *
   * How what runs on the target differs from its version sticker, as the agent saw it last; agents look every five minutes. Without a sticker nothing is expected, so everything found is `unexpected`.
   *
   * `GET /targets/{id}/drift`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RESOURCE_NOT_FOUND`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  getTargetDrift(input: InputOf<'getTargetDrift'>): Call<DataOf<'getTargetDrift'>>;
  /**
   * Register an agent.
   *
   * Called by a freshly installed agent, with a token of its installer's service account. The one-time registration token in the body came with the installer, is bound to tenant and environments and lives an hour. The answer is the only one that shows the client secret, with which the agent gets its own tokens from the Authority module.
   *
   * `POST /agents/register`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `MALFORMED_JSON`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `NAME_TAKEN`, `IDEMPOTENCY_IN_PROGRESS`, `AGENT_REGISTRATION_TOKEN_INVALID`, `IDEMPOTENCY_KEY_REUSED`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  registerAgent(input: InputOf<'registerAgent'> & KeyInput): Call<DataOf<'registerAgent'>>;
  /**
   * List agents.
   *
   * The agents of the tenant, by name.
   *
   * `GET /agents`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  listAgents(input?: InputOf<'listAgents'> & ListInput): ListCall<ItemOf<'listAgents'>, OperationData<Operations['listAgents'], []>>;
  /**
   * Get an agent.
   *
   * One agent with its state, its capabilities and its latest heartbeat.
   *
   * `GET /agents/{id}`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RESOURCE_NOT_FOUND`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  getAgent(input: InputOf<'getAgent'>): Call<DataOf<'getAgent'>>;
  /**
   * Replace an agent.
   *
   * Replaces what users say about an agent as a whole. `operation` decides whether it takes tasks: `drain` lets the running ones end and takes no new ones, `disable` refuses its heartbeats too. What the agent says about itself stays.
   *
   * `PUT /agents/{id}`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `MALFORMED_JSON`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RESOURCE_NOT_FOUND`, `NAME_TAKEN`, `AGENT_BUSY`, `IDEMPOTENCY_IN_PROGRESS`, `REFERENCE_NOT_FOUND`, `IDEMPOTENCY_KEY_REUSED`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  replaceAgent(input: InputOf<'replaceAgent'> & KeyInput): Call<DataOf<'replaceAgent'>>;
  /**
   * Delete an agent.
   *
   * Revokes the credential of an agent and forgets it. Refused while tasks run on it or targets name it; drain it and move the targets first.
   *
   * `DELETE /agents/{id}`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RESOURCE_NOT_FOUND`, `AGENT_BUSY`, `RESOURCE_IN_USE`, `IDEMPOTENCY_IN_PROGRESS`, `IDEMPOTENCY_KEY_REUSED`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  deleteAgent(input: InputOf<'deleteAgent'> & KeyInput): Call<DataOf<'deleteAgent'>>;
  /**
   * Send a heartbeat.
   *
   * Called by the agent itself, with its own token; any other gets 403. Tells how it fares and what runs on it, and hears what it shall do. An agent that is silent for three intervals is `offline` and its running tasks fail.
   *
   * `POST /agents/{id}/heartbeat`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `MALFORMED_JSON`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RESOURCE_NOT_FOUND`, `AGENT_DISABLED`, `IDEMPOTENCY_IN_PROGRESS`, `IDEMPOTENCY_KEY_REUSED`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  sendAgentHeartbeat(input: InputOf<'sendAgentHeartbeat'> & KeyInput): Call<DataOf<'sendAgentHeartbeat'>>;
  /**
   * List components.
   *
   * The components of the tenant, by name.
   *
   * `GET /components`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  listComponents(input?: InputOf<'listComponents'> & ListInput): ListCall<ItemOf<'listComponents'>, OperationData<Operations['listComponents'], []>>;
  /**
   * Register a component.
   *
   * Registers what is built somewhere else, so that its versions can be released. Neither the registry nor the repository is read yet; sync the versions next.
   *
   * `POST /components`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `MALFORMED_JSON`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `NAME_TAKEN`, `IDEMPOTENCY_IN_PROGRESS`, `COMPONENT_SOURCE_INVALID`, `REFERENCE_NOT_FOUND`, `IDEMPOTENCY_KEY_REUSED`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  createComponent(input: InputOf<'createComponent'> & KeyInput): Call<DataOf<'createComponent'>>;
  /**
   * Get a component.
   *
   * One component, with its latest version and the outcome of the last sync.
   *
   * `GET /components/{id}`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RESOURCE_NOT_FOUND`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  getComponent(input: InputOf<'getComponent'>): Call<DataOf<'getComponent'>>;
  /**
   * Replace a component.
   *
   * Replaces all that users say about a component but its name. Versions that are known stay; a changed source or version scheme counts from the next sync on.
   *
   * `PUT /components/{id}`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `MALFORMED_JSON`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RESOURCE_NOT_FOUND`, `IDEMPOTENCY_IN_PROGRESS`, `COMPONENT_SOURCE_INVALID`, `REFERENCE_NOT_FOUND`, `IDEMPOTENCY_KEY_REUSED`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  replaceComponent(input: InputOf<'replaceComponent'> & KeyInput): Call<DataOf<'replaceComponent'>>;
  /**
   * Delete a component.
   *
   * Deletes a component that no release bundles, with its versions. The registry and the repository stay untouched.
   *
   * `DELETE /components/{id}`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RESOURCE_NOT_FOUND`, `RESOURCE_IN_USE`, `IDEMPOTENCY_IN_PROGRESS`, `IDEMPOTENCY_KEY_REUSED`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  deleteComponent(input: InputOf<'deleteComponent'> & KeyInput): Call<DataOf<'deleteComponent'>>;
  /**
   * Sync the versions of a component.
   *
   * Reads the registry for tags and the repository for the commits behind them, and answers when it is done, after 60 seconds at most. Adds versions and never changes or removes one. Happens by itself once an hour.
   *
   * `POST /components/{id}/sync-versions`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `MALFORMED_JSON`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RESOURCE_NOT_FOUND`, `COMPONENT_SYNC_IN_PROGRESS`, `IDEMPOTENCY_IN_PROGRESS`, `COMPONENT_SOURCE_UNAVAILABLE`, `IDEMPOTENCY_KEY_REUSED`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  syncComponentVersions(input: InputOf<'syncComponentVersions'> & KeyInput): Call<DataOf<'syncComponentVersions'>>;
  /**
   * List the versions of a component.
   *
   * What the syncs found, the latest published first.
   *
   * `GET /components/{id}/versions`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RESOURCE_NOT_FOUND`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  listComponentVersions(input: InputOf<'listComponentVersions'> & ListInput): ListCall<ItemOf<'listComponentVersions'>, OperationData<Operations['listComponentVersions'], []>>;
  /**
   * List releases.
   *
   * The releases of the tenant, the newest first, without the components that they bundle.
   *
   * `GET /releases`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  listReleases(input?: InputOf<'listReleases'> & ListInput): ListCall<ItemOf<'listReleases'>, OperationData<Operations['listReleases'], []>>;
  /**
   * Create a release.
   *
   * Bundles one version of each chosen component into a draft. Nothing is built or deployed.
   *
   * `POST /releases`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `MALFORMED_JSON`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `NAME_TAKEN`, `IDEMPOTENCY_IN_PROGRESS`, `REFERENCE_NOT_FOUND`, `IDEMPOTENCY_KEY_REUSED`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  createRelease(input: InputOf<'createRelease'> & KeyInput): Call<DataOf<'createRelease'>>;
  /**
   * Get a release.
   *
   * One release with the versions that it bundles.
   *
   * `GET /releases/{id}`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RESOURCE_NOT_FOUND`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  getRelease(input: InputOf<'getRelease'>): Call<DataOf<'getRelease'>>;
  /**
   * Replace a release.
   *
   * Changes a draft, or freezes it with `status` `ready`: from then on its bundle has a digest and stays as it is. To be ready, a release has notes, and only final versions whose signatures are verified.
   *
   * `PUT /releases/{id}`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `MALFORMED_JSON`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RESOURCE_NOT_FOUND`, `RELEASE_STATE_CONFLICT`, `NAME_TAKEN`, `IDEMPOTENCY_IN_PROGRESS`, `RELEASE_INCOMPLETE`, `REFERENCE_NOT_FOUND`, `IDEMPOTENCY_KEY_REUSED`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  replaceRelease(input: InputOf<'replaceRelease'> & KeyInput): Call<DataOf<'replaceRelease'>>;
  /**
   * Delete a release.
   *
   * Deletes a draft that was never promoted. A release that was ready once is part of the evidence; deprecate it instead.
   *
   * `DELETE /releases/{id}`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RESOURCE_NOT_FOUND`, `RELEASE_STATE_CONFLICT`, `RESOURCE_IN_USE`, `IDEMPOTENCY_IN_PROGRESS`, `IDEMPOTENCY_KEY_REUSED`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  deleteRelease(input: InputOf<'deleteRelease'> & KeyInput): Call<DataOf<'deleteRelease'>>;
  /**
   * Get the state of a release.
   *
   * Where a release runs now, where it ran, and where it has never been: one entry for each environment, as the targets report it and not as it was planned.
   *
   * `GET /releases/{id}/state`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RESOURCE_NOT_FOUND`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  getReleaseState(input: InputOf<'getReleaseState'>): Call<DataOf<'getReleaseState'>>;
  /**
   * Deprecate a release.
   *
   * Keeps a ready release from being promoted. Promotions of it that wait are cancelled; where it runs it stays.
   *
   * `POST /releases/{id}/deprecate`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `MALFORMED_JSON`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RESOURCE_NOT_FOUND`, `RELEASE_STATE_CONFLICT`, `IDEMPOTENCY_IN_PROGRESS`, `RELEASE_NOT_READY`, `REFERENCE_NOT_FOUND`, `IDEMPOTENCY_KEY_REUSED`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  deprecateRelease(input: InputOf<'deprecateRelease'> & KeyInput): Call<DataOf<'deprecateRelease'>>;
  /**
   * Compare two releases.
   *
   * What would change for an environment that runs the first release (the base) and gets the other one (the head), with the commits behind each change. Read from the repositories when asked; commits that are gone there are missing here.
   *
   * `GET /releases/{id}/compare/{otherId}`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RESOURCE_NOT_FOUND`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  compareReleases(input: InputOf<'compareReleases'>): Call<DataOf<'compareReleases'>>;
  /**
   * Create a release from the latest versions.
   *
   * Makes a draft of the latest version of each named component, by its version scheme. The versions are fixed at this moment; later ones do not slip in.
   *
   * `POST /releases/from-latest`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `MALFORMED_JSON`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `NAME_TAKEN`, `IDEMPOTENCY_IN_PROGRESS`, `COMPONENT_WITHOUT_VERSION`, `COMPONENT_SOURCE_UNAVAILABLE`, `REFERENCE_NOT_FOUND`, `IDEMPOTENCY_KEY_REUSED`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  createReleaseFromLatest(input: InputOf<'createReleaseFromLatest'> & KeyInput): Call<DataOf<'createReleaseFromLatest'>>;
  /**
   * List workflow templates.
   *
   * The templates of the tenant, by name, without their graphs.
   *
   * `GET /workflow-templates`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  listWorkflowTemplates(input?: InputOf<'listWorkflowTemplates'> & ListInput): ListCall<ItemOf<'listWorkflowTemplates'>, OperationData<Operations['listWorkflowTemplates'], []>>;
  /**
   * Create a workflow template.
   *
   * Makes a template. Its graph is validated and the result is kept in `valid`; one that does not validate is kept too, so that work can go on later, but cannot run.
   *
   * `POST /workflow-templates`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `MALFORMED_JSON`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `NAME_TAKEN`, `IDEMPOTENCY_IN_PROGRESS`, `IDEMPOTENCY_KEY_REUSED`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  createWorkflowTemplate(input: InputOf<'createWorkflowTemplate'> & KeyInput): Call<DataOf<'createWorkflowTemplate'>>;
  /**
   * Get a workflow template.
   *
   * One template with its graph.
   *
   * `GET /workflow-templates/{id}`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RESOURCE_NOT_FOUND`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  getWorkflowTemplate(input: InputOf<'getWorkflowTemplate'>): Call<DataOf<'getWorkflowTemplate'>>;
  /**
   * Replace a workflow template.
   *
   * Makes a new revision. Runs that have started go on with theirs. Only the revision that the caller read can be replaced, so that two people who edit at once do not undo each other.
   *
   * `PUT /workflow-templates/{id}`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `MALFORMED_JSON`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RESOURCE_NOT_FOUND`, `WORKFLOW_TEMPLATE_CHANGED`, `NAME_TAKEN`, `IDEMPOTENCY_IN_PROGRESS`, `IDEMPOTENCY_KEY_REUSED`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  replaceWorkflowTemplate(input: InputOf<'replaceWorkflowTemplate'> & KeyInput): Call<DataOf<'replaceWorkflowTemplate'>>;
  /**
   * Delete a workflow template.
   *
   * Deletes a template that no environment uses and of which no run is under way. The runs that ended keep their copy of the graph.
   *
   * `DELETE /workflow-templates/{id}`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RESOURCE_NOT_FOUND`, `RESOURCE_IN_USE`, `IDEMPOTENCY_IN_PROGRESS`, `IDEMPOTENCY_KEY_REUSED`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  deleteWorkflowTemplate(input: InputOf<'deleteWorkflowTemplate'> & KeyInput): Call<DataOf<'deleteWorkflowTemplate'>>;
  /**
   * Validate a workflow template.
   *
   * Checks the graph of the current revision against the step types as they are installed now, and keeps the result in `valid`. Errors in the graph are a successful answer with `valid` `false`.
   *
   * `POST /workflow-templates/{id}/validate`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RESOURCE_NOT_FOUND`, `IDEMPOTENCY_IN_PROGRESS`, `IDEMPOTENCY_KEY_REUSED`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  validateWorkflowTemplate(input: InputOf<'validateWorkflowTemplate'> & KeyInput): Call<DataOf<'validateWorkflowTemplate'>>;
  /**
   * List step types.
   *
   * What steps can do: the built-in types and those of enabled plugins, by type.
   *
   * `GET /step-types`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  listStepTypes(input?: InputOf<'listStepTypes'> & ListInput): ListCall<ItemOf<'listStepTypes'>, OperationData<Operations['listStepTypes'], []>>;
  /**
   * Get a step type.
   *
   * One step type, with the JSON Schema of its settings and what it hands on.
   *
   * `GET /step-types/{type}`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RESOURCE_NOT_FOUND`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  getStepType(input: InputOf<'getStepType'>): Call<DataOf<'getStepType'>>;
  /**
   * List workflow runs.
   *
   * The runs of the tenant, the newest first. To follow one, open its stream instead of asking again and again.
   *
   * `GET /workflow-runs`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  listWorkflowRuns(input?: InputOf<'listWorkflowRuns'> & ListInput): ListCall<ItemOf<'listWorkflowRuns'>, OperationData<Operations['listWorkflowRuns'], []>>;
  /**
   * Start a workflow run.
   *
   * Asks for a run of the current revision of a template. It begins at once, or waits for its turn where another run changes the same environment. What needs approval goes through a promotion instead, which starts its run by itself.
   *
   * `POST /workflow-runs`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `MALFORMED_JSON`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `IDEMPOTENCY_IN_PROGRESS`, `TEMPLATE_INVALID`, `WORKFLOW_INPUT_INVALID`, `RELEASE_NOT_READY`, `FREEZE_WINDOW_ACTIVE`, `REFERENCE_NOT_FOUND`, `IDEMPOTENCY_KEY_REUSED`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  createWorkflowRun(input: InputOf<'createWorkflowRun'> & KeyInput): Call<DataOf<'createWorkflowRun'>>;
  /**
   * Get a workflow run.
   *
   * One run, with its inputs and where it stands.
   *
   * `GET /workflow-runs/{id}`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RESOURCE_NOT_FOUND`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  getWorkflowRun(input: InputOf<'getWorkflowRun'>): Call<DataOf<'getWorkflowRun'>>;
  /**
   * Pause a workflow run.
   *
   * Lets the steps that run end and starts no other; a step that waits goes on waiting. The environment stays taken. A run that nobody resumes within 7 days fails.
   *
   * `POST /workflow-runs/{id}/pause`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `MALFORMED_JSON`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RESOURCE_NOT_FOUND`, `WORKFLOW_RUN_STATE_CONFLICT`, `IDEMPOTENCY_IN_PROGRESS`, `IDEMPOTENCY_KEY_REUSED`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  pauseWorkflowRun(input: InputOf<'pauseWorkflowRun'> & KeyInput): Call<DataOf<'pauseWorkflowRun'>>;
  /**
   * Resume a workflow run.
   *
   * Starts the steps whose turn it is. Time that passed in the pause does not count for timeouts.
   *
   * `POST /workflow-runs/{id}/resume`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RESOURCE_NOT_FOUND`, `WORKFLOW_RUN_STATE_CONFLICT`, `IDEMPOTENCY_IN_PROGRESS`, `IDEMPOTENCY_KEY_REUSED`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  resumeWorkflowRun(input: InputOf<'resumeWorkflowRun'> & KeyInput): Call<DataOf<'resumeWorkflowRun'>>;
  /**
   * Cancel a workflow run.
   *
   * Ends a run for good. Steps that can be stopped are, the others end by themselves; what they have deployed stays. To bring back what ran before, roll back.
   *
   * `POST /workflow-runs/{id}/cancel`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `MALFORMED_JSON`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RESOURCE_NOT_FOUND`, `WORKFLOW_RUN_STATE_CONFLICT`, `IDEMPOTENCY_IN_PROGRESS`, `IDEMPOTENCY_KEY_REUSED`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  cancelWorkflowRun(input: InputOf<'cancelWorkflowRun'> & KeyInput): Call<DataOf<'cancelWorkflowRun'>>;
  /**
   * List the steps of a run.
   *
   * One entry for each node of the graph that the run started with, in its order, those that have not begun included.
   *
   * `GET /workflow-runs/{id}/steps`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RESOURCE_NOT_FOUND`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  listWorkflowRunSteps(input: InputOf<'listWorkflowRunSteps'> & ListInput): ListCall<ItemOf<'listWorkflowRunSteps'>, OperationData<Operations['listWorkflowRunSteps'], []>>;
  /**
   * Get a step of a run.
   *
   * One step with its resolved settings, its attempts and what it handed on. Secrets stay references.
   *
   * `GET /workflow-runs/{id}/steps/{nodeId}`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RESOURCE_NOT_FOUND`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  getWorkflowRunStep(input: InputOf<'getWorkflowRunStep'>): Call<DataOf<'getWorkflowRunStep'>>;
  /**
   * Get the log of a step.
   *
   * What one attempt wrote, as plain text. While it runs the log grows: go on with `Range: bytes=<what you have>-`; 416 says that nothing is new. Empty for a step that has not begun.
   *
   * `GET /workflow-runs/{id}/steps/{nodeId}/logs`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RESOURCE_NOT_FOUND`, `RANGE_NOT_SATISFIABLE`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  getWorkflowRunStepLogs(input: InputOf<'getWorkflowRunStepLogs'>): Call<DataOf<'getWorkflowRunStepLogs'>>;
  /**
   * List the artifacts of a step.
   *
   * The files that the attempts left, those of the latest attempt first, each with an address to fetch it.
   *
   * `GET /workflow-runs/{id}/steps/{nodeId}/artifacts`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RESOURCE_NOT_FOUND`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  listWorkflowRunStepArtifacts(input: InputOf<'listWorkflowRunStepArtifacts'> & ListInput): ListCall<ItemOf<'listWorkflowRunStepArtifacts'>, OperationData<Operations['listWorkflowRunStepArtifacts'], []>>;
  /**
   * List promotions.
   *
   * The promotions of the tenant, the latest first, without their gates.
   *
   * `GET /promotions`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  listPromotions(input?: InputOf<'listPromotions'> & ListInput): ListCall<ItemOf<'listPromotions'>, OperationData<Operations['listPromotions'], []>>;
  /**
   * Ask for a promotion.
   *
   * Asks to move a release into an environment, and judges its gates. Those that can still open leave it `pending`; a mandatory one that is closed, such as a freeze window at the time of the deployment, refuses it with `PROMOTION_BLOCKED`. The environment tells its approvers. Without approvals to wait for it goes on by itself.
   *
   * `POST /promotions`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `MALFORMED_JSON`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `PROMOTION_ALREADY_OPEN`, `IDEMPOTENCY_IN_PROGRESS`, `PROMOTION_BLOCKED`, `RELEASE_NOT_READY`, `STRATEGY_NOT_SUPPORTED`, `REFERENCE_NOT_FOUND`, `IDEMPOTENCY_KEY_REUSED`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  createPromotion(input: InputOf<'createPromotion'> & KeyInput): Call<DataOf<'createPromotion'>>;
  /**
   * Get a promotion.
   *
   * One promotion with its gates as they were judged last. Gates of a promotion that is not decided are judged again every minute and on every event that concerns them.
   *
   * `GET /promotions/{id}`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RESOURCE_NOT_FOUND`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  getPromotion(input: InputOf<'getPromotion'>): Call<DataOf<'getPromotion'>>;
  /**
   * Approve a promotion.
   *
   * Approves in the name of one of the caller's roles. The approval that makes the set full moves the promotion to `approved` if its other gates are open too. Where the policy separates duties, whoever asked may not approve. Nobody approves twice.
   *
   * `POST /promotions/{id}/approve`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `MALFORMED_JSON`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RESOURCE_NOT_FOUND`, `PROMOTION_STATE_CONFLICT`, `IDEMPOTENCY_IN_PROGRESS`, `APPROVAL_NOT_ALLOWED`, `PROMOTION_BLOCKED`, `IDEMPOTENCY_KEY_REUSED`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  approvePromotion(input: InputOf<'approvePromotion'> & KeyInput): Call<DataOf<'approvePromotion'>>;
  /**
   * Reject a promotion.
   *
   * Refuses it for good, whatever others have approved. Whoever wants it after all asks for a new one.
   *
   * `POST /promotions/{id}/reject`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `MALFORMED_JSON`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RESOURCE_NOT_FOUND`, `PROMOTION_STATE_CONFLICT`, `IDEMPOTENCY_IN_PROGRESS`, `APPROVAL_NOT_ALLOWED`, `IDEMPOTENCY_KEY_REUSED`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  rejectPromotion(input: InputOf<'rejectPromotion'> & KeyInput): Call<DataOf<'rejectPromotion'>>;
  /**
   * Cancel a promotion.
   *
   * Takes it back before its deployment begins. Whoever holds `promotions:cancel` may do so, not only the one who asked. A deployment under way is stopped by cancelling its workflow run.
   *
   * `POST /promotions/{id}/cancel`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `MALFORMED_JSON`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RESOURCE_NOT_FOUND`, `PROMOTION_STATE_CONFLICT`, `IDEMPOTENCY_IN_PROGRESS`, `IDEMPOTENCY_KEY_REUSED`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  cancelPromotion(input: InputOf<'cancelPromotion'> & KeyInput): Call<DataOf<'cancelPromotion'>>;
  /**
   * Get the decision about a promotion.
   *
   * Why the release was let in or not: gates, approvals and the revision of the policy as they were then. Final once `outcome` is no longer `undecided`.
   *
   * `GET /promotions/{id}/decision`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RESOURCE_NOT_FOUND`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  getPromotionDecision(input: InputOf<'getPromotionDecision'>): Call<DataOf<'getPromotionDecision'>>;
  /**
   * List the approvals of a promotion.
   *
   * Who approved or rejected it, the earliest first. Entries are never changed; those that no longer count say so.
   *
   * `GET /promotions/{id}/approvals`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RESOURCE_NOT_FOUND`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  listPromotionApprovals(input: InputOf<'listPromotionApprovals'> & ListInput): ListCall<ItemOf<'listPromotionApprovals'>, OperationData<Operations['listPromotionApprovals'], []>>;
  /**
   * Get the evidence about a promotion.
   *
   * What was gathered so far, with digests. Once the promotion is at its end it is sealed into an evidence packet, which can be downloaded.
   *
   * `GET /promotions/{id}/evidence`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RESOURCE_NOT_FOUND`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  getPromotionEvidence(input: InputOf<'getPromotionEvidence'>): Call<DataOf<'getPromotionEvidence'>>;
  /**
   * Preview the gates of a promotion.
   *
   * Judges every gate as if the promotion were asked for now. Changes nothing and tells nobody. Takes up to 10 seconds, since tickets and scans are read afresh.
   *
   * `POST /promotions/preview-gates`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `MALFORMED_JSON`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `IDEMPOTENCY_IN_PROGRESS`, `REFERENCE_NOT_FOUND`, `IDEMPOTENCY_KEY_REUSED`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  previewPromotionGates(input: InputOf<'previewPromotionGates'> & KeyInput): Call<DataOf<'previewPromotionGates'>>;
  /**
   * List approval policies.
   *
   * The policies of the tenant, by name.
   *
   * `GET /approval-policies`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  listApprovalPolicies(input?: InputOf<'listApprovalPolicies'> & ListInput): ListCall<ItemOf<'listApprovalPolicies'>, OperationData<Operations['listApprovalPolicies'], []>>;
  /**
   * Create an approval policy.
   *
   * Makes a policy. It has no effect until an environment refers to it.
   *
   * `POST /approval-policies`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `MALFORMED_JSON`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `NAME_TAKEN`, `IDEMPOTENCY_IN_PROGRESS`, `APPROVAL_POLICY_INVALID`, `IDEMPOTENCY_KEY_REUSED`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  createApprovalPolicy(input: InputOf<'createApprovalPolicy'> & KeyInput): Call<DataOf<'createApprovalPolicy'>>;
  /**
   * List my pending approvals.
   *
   * Promotions that the caller may approve and has not decided yet, the one that lapses first on top. Those that the caller asked for are left out where the policy separates duties. Empty for whoever lacks the permission `promotions:approve`.
   *
   * `GET /my/pending-approvals`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  listMyPendingApprovals(input?: InputOf<'listMyPendingApprovals'> & ListInput): ListCall<ItemOf<'listMyPendingApprovals'>, OperationData<Operations['listMyPendingApprovals'], []>>;
  /**
   * List deployment jobs.
   *
   * The jobs of the tenant, deployments and rollbacks alike, the latest first.
   *
   * `GET /deployment-jobs`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  listDeploymentJobs(input?: InputOf<'listDeploymentJobs'> & ListInput): ListCall<ItemOf<'listDeploymentJobs'>, OperationData<Operations['listDeploymentJobs'], []>>;
  /**
   * Get a deployment job.
   *
   * One job with its progress. Watch `/deployment-jobs/{id}/stream` rather than ask again and again.
   *
   * `GET /deployment-jobs/{id}`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RESOURCE_NOT_FOUND`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  getDeploymentJob(input: InputOf<'getDeploymentJob'>): Call<DataOf<'getDeploymentJob'>>;
  /**
   * List the tasks of a job.
   *
   * One task for each target, in the order of their batches.
   *
   * `GET /deployment-jobs/{id}/tasks`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RESOURCE_NOT_FOUND`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  listDeploymentTasks(input: InputOf<'listDeploymentTasks'> & ListInput): ListCall<ItemOf<'listDeploymentTasks'>, OperationData<Operations['listDeploymentTasks'], []>>;
  /**
   * Get a task.
   *
   * What a job does or did on one target, phase by phase.
   *
   * `GET /deployment-jobs/{id}/tasks/{taskId}`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RESOURCE_NOT_FOUND`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  getDeploymentTask(input: InputOf<'getDeploymentTask'>): Call<DataOf<'getDeploymentTask'>>;
  /**
   * Get the log of a task.
   *
   * What all attempts of the task wrote, as plain text. While it runs the log grows: go on with `Range: bytes=<what you have>-`; 416 says that nothing is new. Secrets are masked. Empty for a task that has not begun.
   *
   * `GET /deployment-jobs/{id}/tasks/{taskId}/logs`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RESOURCE_NOT_FOUND`, `RANGE_NOT_SATISFIABLE`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  getDeploymentTaskLogs(input: InputOf<'getDeploymentTaskLogs'>): Call<DataOf<'getDeploymentTaskLogs'>>;
  /**
   * List the artifacts of a job.
   *
   * The files that the job has left behind, by file name.
   *
   * `GET /deployment-jobs/{id}/artifacts`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RESOURCE_NOT_FOUND`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  listDeploymentArtifacts(input: InputOf<'listDeploymentArtifacts'> & ListInput): ListCall<ItemOf<'listDeploymentArtifacts'>, OperationData<Operations['listDeploymentArtifacts'], []>>;
  /**
   * Download an artifact.
   *
   * The content of the artifact, byte for byte, whole or in parts. 404 after `expiresAt`.
   *
   * `GET /deployment-jobs/{id}/artifacts/{artifactId}`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RESOURCE_NOT_FOUND`, `RANGE_NOT_SATISFIABLE`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  downloadDeploymentArtifact(input: InputOf<'downloadDeploymentArtifact'>): Call<DataOf<'downloadDeploymentArtifact'>>;
  /**
   * List rollbacks.
   *
   * The rollbacks of the tenant, the latest first, those that a workflow asked for among them.
   *
   * `GET /rollbacks`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  listRollbacks(input?: InputOf<'listRollbacks'> & ListInput): ListCall<ItemOf<'listRollbacks'>, OperationData<Operations['listRollbacks'], []>>;
  /**
   * Roll back a deployment.
   *
   * Brings back what ran on the targets before a job. It is accepted at once and carried out by a job of its own; no approval is asked for and a freeze window does not stop it where the environment allows emergency rollbacks. A release that is deprecated can still be brought back.
   *
   * `POST /rollbacks`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `MALFORMED_JSON`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `DEPLOYMENT_JOB_STATE_CONFLICT`, `IDEMPOTENCY_IN_PROGRESS`, `ROLLBACK_NOT_POSSIBLE`, `FREEZE_WINDOW_ACTIVE`, `REFERENCE_NOT_FOUND`, `IDEMPOTENCY_KEY_REUSED`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  createRollback(input: InputOf<'createRollback'> & KeyInput): Call<DataOf<'createRollback'>>;
  /**
   * List A/B releases.
   *
   * The A/B releases of the tenant, the latest first.
   *
   * `GET /ab-releases`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  listAbReleases(input?: InputOf<'listAbReleases'> & ListInput): ListCall<ItemOf<'listAbReleases'>, OperationData<Operations['listAbReleases'], []>>;
  /**
   * Create an A/B release.
   *
   * Makes a draft. No version is put anywhere and no traffic moves until it is started. The control must be what runs in the environment then.
   *
   * `POST /ab-releases`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `MALFORMED_JSON`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `NAME_TAKEN`, `IDEMPOTENCY_IN_PROGRESS`, `AB_RELEASE_INVALID`, `REFERENCE_NOT_FOUND`, `IDEMPOTENCY_KEY_REUSED`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  createAbRelease(input: InputOf<'createAbRelease'> & KeyInput): Call<DataOf<'createAbRelease'>>;
  /**
   * Get an A/B release.
   *
   * One A/B release with its plan and the stage that it is in.
   *
   * `GET /ab-releases/{id}`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RESOURCE_NOT_FOUND`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  getAbRelease(input: InputOf<'getAbRelease'>): Call<DataOf<'getAbRelease'>>;
  /**
   * Start an A/B release.
   *
   * Puts the treatments beside the control and begins the first stage. Its share arrives within a minute.
   *
   * `POST /ab-releases/{id}/start`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RESOURCE_NOT_FOUND`, `AB_RELEASE_STATE_CONFLICT`, `IDEMPOTENCY_IN_PROGRESS`, `FREEZE_WINDOW_ACTIVE`, `IDEMPOTENCY_KEY_REUSED`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  startAbRelease(input: InputOf<'startAbRelease'> & KeyInput): Call<DataOf<'startAbRelease'>>;
  /**
   * Advance an A/B release.
   *
   * Begins the next stage. The current one must have reached its minimums, unless `overrideReason` says why not; a paused one goes on in its next stage once its guardrails hold again.
   *
   * `POST /ab-releases/{id}/advance`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `MALFORMED_JSON`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RESOURCE_NOT_FOUND`, `AB_RELEASE_STATE_CONFLICT`, `IDEMPOTENCY_IN_PROGRESS`, `AB_RELEASE_STAGE_INCOMPLETE`, `AB_RELEASE_GUARDRAIL_BROKEN`, `FREEZE_WINDOW_ACTIVE`, `IDEMPOTENCY_KEY_REUSED`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  advanceAbRelease(input: InputOf<'advanceAbRelease'> & KeyInput): Call<DataOf<'advanceAbRelease'>>;
  /**
   * Promote a variant.
   *
   * Ends it in favour of a treatment: all traffic goes there within a minute, then the other versions are removed.
   *
   * `POST /ab-releases/{id}/promote`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `MALFORMED_JSON`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RESOURCE_NOT_FOUND`, `AB_RELEASE_STATE_CONFLICT`, `IDEMPOTENCY_IN_PROGRESS`, `AB_RELEASE_INVALID`, `AB_RELEASE_GUARDRAIL_BROKEN`, `FREEZE_WINDOW_ACTIVE`, `IDEMPOTENCY_KEY_REUSED`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  promoteAbRelease(input: InputOf<'promoteAbRelease'> & KeyInput): Call<DataOf<'promoteAbRelease'>>;
  /**
   * Roll back an A/B release.
   *
   * Ends it in favour of the control: all traffic goes back within a minute, then the treatments are removed. No guardrail and no freeze window stops this.
   *
   * `POST /ab-releases/{id}/rollback`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `MALFORMED_JSON`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RESOURCE_NOT_FOUND`, `AB_RELEASE_STATE_CONFLICT`, `IDEMPOTENCY_IN_PROGRESS`, `IDEMPOTENCY_KEY_REUSED`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  rollbackAbRelease(input: InputOf<'rollbackAbRelease'> & KeyInput): Call<DataOf<'rollbackAbRelease'>>;
  /**
   * Get the traffic of an A/B release.
   *
   * How the traffic should be split now and how it was in a window of time. A deviation of more than two points for five minutes means that the routing has not taken the split.
   *
   * `GET /ab-releases/{id}/traffic`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RESOURCE_NOT_FOUND`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  getAbReleaseTraffic(input: InputOf<'getAbReleaseTraffic'>): Call<DataOf<'getAbReleaseTraffic'>>;
  /**
   * Get the health of an A/B release.
   *
   * The metrics of each variant against the control, how near each guardrail is to its bound, and what to do next. Evaluated every minute over the current stage.
   *
   * `GET /ab-releases/{id}/health`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RESOURCE_NOT_FOUND`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  getAbReleaseHealth(input: InputOf<'getAbReleaseHealth'>): Call<DataOf<'getAbReleaseHealth'>>;
  /**
   * List rollout strategies.
   *
   * The ways to bring a release onto targets that promotions can name, by key: those that come with the orchestrator and those that plugins bring.
   *
   * `GET /rollout-strategies`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  listRolloutStrategies(input?: InputOf<'listRolloutStrategies'> & ListInput): ListCall<ItemOf<'listRolloutStrategies'>, OperationData<Operations['listRolloutStrategies'], []>>;
  /**
   * List evidence packets.
   *
   * What promotions left as evidence, the newest promotion first, without the evidence itself. An auditor draws a sample from here: `filter` by environment and time, and go through `number` to see that none is missing.
   *
   * `GET /evidence-packets`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  listEvidencePackets(input?: InputOf<'listEvidencePackets'> & ListInput): ListCall<ItemOf<'listEvidencePackets'>, OperationData<Operations['listEvidencePackets'], []>>;
  /**
   * Get an evidence packet.
   *
   * One packet with all that it says. What the files of the archive say besides is in the download.
   *
   * `GET /evidence-packets/{id}`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RESOURCE_NOT_FOUND`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  getEvidencePacket(input: InputOf<'getEvidencePacket'>): Call<DataOf<'getEvidencePacket'>>;
  /**
   * Download an evidence packet.
   *
   * The sealed archive, as it was signed: the files that `files` lists, `packet.json` with the packet itself and `attestation.dsse.json`. Every download is recorded in the audit trail.
   *
   * `GET /evidence-packets/{id}/download`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RESOURCE_NOT_FOUND`, `EVIDENCE_PACKET_NOT_SEALED`, `RANGE_NOT_SATISFIABLE`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  downloadEvidencePacket(input: InputOf<'downloadEvidencePacket'>): Call<DataOf<'downloadEvidencePacket'>>;
  /**
   * Create an audit report.
   *
   * Has a report made about a period, from the evidence as it is now. The work goes on after the answer, mostly for some minutes: look at the report until it is `ready` or `failed`.
   *
   * `POST /audit-reports`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `MALFORMED_JSON`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `IDEMPOTENCY_IN_PROGRESS`, `AUDIT_PERIOD_INVALID`, `REFERENCE_NOT_FOUND`, `IDEMPOTENCY_KEY_REUSED`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  createAuditReport(input: InputOf<'createAuditReport'> & KeyInput): Call<DataOf<'createAuditReport'>>;
  /**
   * Get an audit report.
   *
   * How far the report is and, once it is ready, its figures and exceptions.
   *
   * `GET /audit-reports/{id}`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RESOURCE_NOT_FOUND`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  getAuditReport(input: InputOf<'getAuditReport'>): Call<DataOf<'getAuditReport'>>;
  /**
   * Download an audit report.
   *
   * The document. Each time is recorded in the audit trail.
   *
   * `GET /audit-reports/{id}/download`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RESOURCE_NOT_FOUND`, `AUDIT_REPORT_NOT_READY`, `AUDIT_REPORT_EXPIRED`, `RANGE_NOT_SATISFIABLE`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  downloadAuditReport(input: InputOf<'downloadAuditReport'>): Call<DataOf<'downloadAuditReport'>>;
  /**
   * List version stickers.
   *
   * What was left on targets, now and before, the latest deployed first. To see what runs now, filter by `status` `current`; to see where an artifact runs, by `digests` besides.
   *
   * `GET /version-stickers`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  listVersionStickers(input?: InputOf<'listVersionStickers'> & ListInput): ListCall<ItemOf<'listVersionStickers'>, OperationData<Operations['listVersionStickers'], []>>;
  /**
   * Get a version sticker.
   *
   * One sticker, current or superseded, with its signature.
   *
   * `GET /version-stickers/{id}`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RESOURCE_NOT_FOUND`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  getVersionSticker(input: InputOf<'getVersionSticker'>): Call<DataOf<'getVersionSticker'>>;
  /**
   * List plugins.
   *
   * The plugins that are installed for the tenant, by name, without their manifests.
   *
   * `GET /plugins`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  listPlugins(input?: InputOf<'listPlugins'> & ListInput): ListCall<ItemOf<'listPlugins'>, OperationData<Operations['listPlugins'], []>>;
  /**
   * Get a plugin.
   *
   * One plugin with its manifest: what it brings, what it may do, and which settings its instances have.
   *
   * `GET /plugins/{id}`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RESOURCE_NOT_FOUND`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  getPlugin(input: InputOf<'getPlugin'>): Call<DataOf<'getPlugin'>>;
  /**
   * Enable a plugin.
   *
   * Starts the plugin and waits until it answers its probe, for 30 seconds at most. Whoever enables it grants the permissions and hosts of its manifest. Its instances become `active` unless their settings no longer fit. From `error` it is another attempt.
   *
   * `POST /plugins/{id}/enable`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RESOURCE_NOT_FOUND`, `PLUGIN_STATE_CONFLICT`, `IDEMPOTENCY_IN_PROGRESS`, `PLUGIN_INCOMPATIBLE`, `PLUGIN_START_FAILED`, `IDEMPOTENCY_KEY_REUSED`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  enablePlugin(input: InputOf<'enablePlugin'> & KeyInput): Call<DataOf<'enablePlugin'>>;
  /**
   * Disable a plugin.
   *
   * Stops the plugin and takes back what it may do. Its instances are suspended and keep their settings. Refused while steps run that it brings.
   *
   * `POST /plugins/{id}/disable`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RESOURCE_NOT_FOUND`, `PLUGIN_STATE_CONFLICT`, `PLUGIN_IN_USE`, `IDEMPOTENCY_IN_PROGRESS`, `IDEMPOTENCY_KEY_REUSED`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  disablePlugin(input: InputOf<'disablePlugin'> & KeyInput): Call<DataOf<'disablePlugin'>>;
  /**
   * Get the health of a plugin.
   *
   * How the plugin and each of its instances fared in the last 24 hours. Probes run every 30 seconds; this does not start one.
   *
   * `GET /plugins/{id}/health`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RESOURCE_NOT_FOUND`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  getPluginHealth(input: InputOf<'getPluginHealth'>): Call<DataOf<'getPluginHealth'>>;
  /**
   * List plugin instances.
   *
   * The configured instances of all plugins, by name. `secrets` shows where secrets are kept, never a secret.
   *
   * `GET /plugin-instances`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  listPluginInstances(input?: InputOf<'listPluginInstances'> & ListInput): ListCall<ItemOf<'listPluginInstances'>, OperationData<Operations['listPluginInstances'], []>>;
  /**
   * Create a plugin instance.
   *
   * Makes an instance of a plugin, after its settings were checked against `manifest.configSchema` and its secret references were resolved. It is `suspended` while the plugin is not enabled.
   *
   * `POST /plugin-instances`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `MALFORMED_JSON`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `NAME_TAKEN`, `IDEMPOTENCY_IN_PROGRESS`, `PLUGIN_CONFIG_INVALID`, `SECRET_NOT_FOUND`, `REFERENCE_NOT_FOUND`, `IDEMPOTENCY_KEY_REUSED`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  createPluginInstance(input: InputOf<'createPluginInstance'> & KeyInput): Call<DataOf<'createPluginInstance'>>;
  /**
   * Replace a plugin instance.
   *
   * Replaces all but the plugin, after the same checks as at its creation. Steps that run go on with the settings that they began with. This also mends one that is `misconfigured`.
   *
   * `PUT /plugin-instances/{id}`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `MALFORMED_JSON`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RESOURCE_NOT_FOUND`, `NAME_TAKEN`, `IDEMPOTENCY_IN_PROGRESS`, `PLUGIN_CONFIG_INVALID`, `SECRET_NOT_FOUND`, `REFERENCE_NOT_FOUND`, `IDEMPOTENCY_KEY_REUSED`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  replacePluginInstance(input: InputOf<'replacePluginInstance'> & KeyInput): Call<DataOf<'replacePluginInstance'>>;
  /**
   * Delete a plugin instance.
   *
   * Deletes an instance that no workflow template names. Secrets stay where they are kept.
   *
   * `DELETE /plugin-instances/{id}`
   *
   * @throws {OrchestratorError} `VALIDATION_FAILED`, `UNAUTHENTICATED`, `PERMISSION_DENIED`, `RESOURCE_NOT_FOUND`, `RESOURCE_IN_USE`, `IDEMPOTENCY_IN_PROGRESS`, `IDEMPOTENCY_KEY_REUSED`, `RATE_LIMIT_EXCEEDED`, `INTERNAL_ERROR`
   */
  deletePluginInstance(input: InputOf<'deletePluginInstance'> & KeyInput): Call<DataOf<'deletePluginInstance'>>;
  /**
   * The events of one workflow run, from the moment of the subscription to its end. Readable for 24 hours after the end, from the first event that is kept.
   *
   * `/workflow-runs/{id}/stream`
   */
  streamWorkflowRun(input: StreamInputOf<'streamWorkflowRun'>): MessageStream<StreamMessageOf<'streamWorkflowRun'>, StreamCommandOf<'streamWorkflowRun'>>;
  /**
   * The events of one deployment job and its tasks, from the moment of the subscription to its end. Readable for 24 hours after the end, from the first event that is kept.
   *
   * `/deployment-jobs/{id}/stream`
   */
  streamDeploymentJob(input: StreamInputOf<'streamDeploymentJob'>): MessageStream<StreamMessageOf<'streamDeploymentJob'>, StreamCommandOf<'streamDeploymentJob'>>;
  /**
   * Tasks and directives for one agent, and what it reports about them. Only the agent itself may connect, with the credential that it got at its registration; a second connection ends the first with 4410.
   *
   * `/agents/{id}/task-stream`
   */
  streamAgentTask(input: StreamInputOf<'streamAgentTask'>): MessageStream<StreamMessageOf<'streamAgentTask'>, StreamCommandOf<'streamAgentTask'>>;
  /**
   * What changes in the tenant: promotions, jobs, runs, environments, targets and agents, each as far as the caller may read it. It has no end.
   *
   * `/dashboard/stream`
   */
  streamDashboard(input?: StreamInputOf<'streamDashboard'>): MessageStream<StreamMessageOf<'streamDashboard'>, StreamCommandOf<'streamDashboard'>>;
}

/** Creates a client of Release Orchestrator API. Without `baseUrl` it calls 'https://orchestrator.example/api/v1'. */
export function createOrchestrator(options: OrchestratorOptions = {}): Orchestrator {
  return addStreams(createApiClient<Orchestrator>(table, OrchestratorError, options), 'streamWorkflowRun streamDeploymentJob streamAgentTask streamDashboard', () => import('./streams.ts'), table.conventions, options);
}
