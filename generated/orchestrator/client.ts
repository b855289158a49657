// Generated from spec/orchestrator/openapi.yaml by `npm run generate`. Do not edit.
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

/** What an operation gives, out of its envelope. */
export type DataOf<Id extends OperationId> = OperationData<Operations[Id], ['data']>;

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

/** How a client is set up. */
export interface OrchestratorOptions extends Omit<ApiClientOptions, 'auth'> {
  /** One credential, or a function that is asked for it before each request. */
  readonly auth?: Auth<'token'> | undefined;
}

/** A client of Release Orchestrator API 1.0.0: each path by its method (`client.GET('/…')`), which never throws on a status, and each operation by its name (`client.listIntegrationTypes()`), which gives the data or throws a `OrchestratorError`. */
export interface Orchestrator extends PathMethods<paths> {
  /**
   * List integration types.
   *
   * The kinds of systems that can be connected, by name. The same for every tenant; which of them a tenant may use depends on its tier.
   *
   * `GET /integration-types`
   */
  listIntegrationTypes(input?: InputOf<'listIntegrationTypes'>): Promise<DataOf<'listIntegrationTypes'>>;
  /**
   * Get an integration type.
   *
   * What a connection of this type can do, and the JSON Schema of its `config`, from which a form can be drawn.
   *
   * `GET /integration-types/{typeId}`
   */
  getIntegrationType(input: InputOf<'getIntegrationType'>): Promise<DataOf<'getIntegrationType'>>;
  /**
   * List integrations.
   *
   * The connections of the tenant, by name. Their `config` shows where secrets are kept, never a secret.
   *
   * `GET /integrations`
   */
  listIntegrations(input?: InputOf<'listIntegrations'>): Promise<DataOf<'listIntegrations'>>;
  /**
   * Create an integration.
   *
   * Makes a connection. It is `unverified` until it is tested; nothing is sent to the other system before that.
   *
   * `POST /integrations`
   */
  createIntegration(input: InputOf<'createIntegration'>): Promise<DataOf<'createIntegration'>>;
  /**
   * Get an integration.
   *
   * One connection with its configuration and the result of its latest test.
   *
   * `GET /integrations/{id}`
   */
  getIntegration(input: InputOf<'getIntegration'>): Promise<DataOf<'getIntegration'>>;
  /**
   * Replace an integration.
   *
   * Replaces name, configuration and labels as a whole; the type stays. A changed `config` makes the connection `unverified` again.
   *
   * `PUT /integrations/{id}`
   */
  replaceIntegration(input: InputOf<'replaceIntegration'>): Promise<DataOf<'replaceIntegration'>>;
  /**
   * Delete an integration.
   *
   * Deletes a connection that nothing uses: no component reads its repository, no registry or gate depends on it. Secrets stay where they are kept.
   *
   * `DELETE /integrations/{id}`
   */
  deleteIntegration(input: InputOf<'deleteIntegration'>): Promise<DataOf<'deleteIntegration'>>;
  /**
   * Test an integration.
   *
   * Reads the secrets, calls the other system with them and checks each permission that the type needs. Takes up to 30 seconds. A failed test is a successful answer with `outcome: failed`; it moves the integration to `failing`.
   *
   * `POST /integrations/{id}/test`
   */
  testIntegration(input: InputOf<'testIntegration'>): Promise<DataOf<'testIntegration'>>;
  /**
   * Discover resources.
   *
   * Asks the other system what it holds: repositories, jobs, projects, images, channels. Changes nothing there and nothing here but the time of discovery. Only for types with the capability `discovery`, and only once a test has passed.
   *
   * `POST /integrations/{id}/discover`
   */
  discoverIntegrationResources(input: InputOf<'discoverIntegrationResources'>): Promise<DataOf<'discoverIntegrationResources'>>;
  /**
   * Get the health of an integration.
   *
   * How the connection fared in the last 24 hours, from the calls that the orchestrator made anyway and a probe every minute.
   *
   * `GET /integrations/{id}/health`
   */
  getIntegrationHealth(input: InputOf<'getIntegrationHealth'>): Promise<DataOf<'getIntegrationHealth'>>;
  /**
   * List environments.
   *
   * The environments of the tenant in the order in which releases pass through them.
   *
   * `GET /environments`
   */
  listEnvironments(input?: InputOf<'listEnvironments'>): Promise<DataOf<'listEnvironments'>>;
  /**
   * Create an environment.
   *
   * Adds a place where releases can run. It has no targets yet, so nothing can be promoted into it until some are added.
   *
   * `POST /environments`
   */
  createEnvironment(input: InputOf<'createEnvironment'>): Promise<DataOf<'createEnvironment'>>;
  /**
   * Get an environment.
   *
   * One environment with what protects it, whether it is frozen now and what was deployed to it last.
   *
   * `GET /environments/{id}`
   */
  getEnvironment(input: InputOf<'getEnvironment'>): Promise<DataOf<'getEnvironment'>>;
  /**
   * Replace an environment.
   *
   * Replaces what users say about an environment as a whole; its `key` and `kind` stay. Promotions that are approved already go by the rules of the moment of their approval.
   *
   * `PUT /environments/{id}`
   */
  replaceEnvironment(input: InputOf<'replaceEnvironment'>): Promise<DataOf<'replaceEnvironment'>>;
  /**
   * Delete an environment.
   *
   * Deletes an environment that has no targets and no open promotion, together with its freeze windows. Past promotions, jobs and evidence keep its id and name.
   *
   * `DELETE /environments/{id}`
   */
  deleteEnvironment(input: InputOf<'deleteEnvironment'>): Promise<DataOf<'deleteEnvironment'>>;
  /**
   * List freeze windows.
   *
   * When nothing may be promoted into the environment, the windows that were made last first. Ended ones stay listed for the auditors.
   *
   * `GET /environments/{envId}/freeze-windows`
   */
  listFreezeWindows(input: InputOf<'listFreezeWindows'>): Promise<DataOf<'listFreezeWindows'>>;
  /**
   * Create a freeze window.
   *
   * Closes the environment for promotions at the times of the schedule. A promotion that nothing exempts answers `PROMOTION_BLOCKED` meanwhile; deployments that have begun go on. Windows may overlap.
   *
   * `POST /environments/{envId}/freeze-windows`
   */
  createFreezeWindow(input: InputOf<'createFreezeWindow'>): Promise<DataOf<'createFreezeWindow'>>;
  /**
   * Delete a freeze window.
   *
   * Takes a window back. An active one ends at once, which the audit trail shows with the name of the caller. One that has ended is part of the evidence and cannot be deleted.
   *
   * `DELETE /environments/{envId}/freeze-windows/{windowId}`
   */
  deleteFreezeWindow(input: InputOf<'deleteFreezeWindow'>): Promise<DataOf<'deleteFreezeWindow'>>;
  /**
   * List targets.
   *
   * The machines, clusters and services that releases are deployed to, by name.
   *
   * `GET /targets`
   */
  listTargets(input?: InputOf<'listTargets'>): Promise<DataOf<'listTargets'>>;
  /**
   * Create a target.
   *
   * Adds a place in an environment that releases can be deployed to. Its health is `unknown` until the first check.
   *
   * `POST /targets`
   */
  createTarget(input: InputOf<'createTarget'>): Promise<DataOf<'createTarget'>>;
  /**
   * Get a target.
   *
   * One target with how it is reached and the result of its latest check.
   *
   * `GET /targets/{id}`
   */
  getTarget(input: InputOf<'getTarget'>): Promise<DataOf<'getTarget'>>;
  /**
   * Replace a target.
   *
   * Replaces what users say about a target as a whole; its environment and the kind of its connection stay. A changed connection makes its health `unknown`.
   *
   * `PUT /targets/{id}`
   */
  replaceTarget(input: InputOf<'replaceTarget'>): Promise<DataOf<'replaceTarget'>>;
  /**
   * Delete a target.
   *
   * Forgets a target. What runs on it goes on running; the orchestrator only stops looking at it. Refused while a deployment job works on it.
   *
   * `DELETE /targets/{id}`
   */
  deleteTarget(input: InputOf<'deleteTarget'>): Promise<DataOf<'deleteTarget'>>;
  /**
   * Check a target.
   *
   * Reaches out to the target now, through its agent where it has one, and looks at each thing that a deployment needs. Takes up to 30 seconds. A target in bad health is a successful answer.
   *
   * `POST /targets/{id}/health-check`
   */
  checkTargetHealth(input: InputOf<'checkTargetHealth'>): Promise<DataOf<'checkTargetHealth'>>;
  /**
   * Get the version sticker of a target.
   *
   * What the latest successful deployment left on the target: components, versions, digests and the job, signed. 404 also for a target that nothing was deployed to yet.
   *
   * `GET /targets/{id}/sticker`
   */
  getTargetSticker(input: InputOf<'getTargetSticker'>): Promise<DataOf<'getTargetSticker'>>;
  /**
   * Get the drift of a target.
   *
   * How what runs on the target differs from its version sticker, as the agent saw it last; agents look every five minutes. Without a sticker nothing is expected, so everything found is `unexpected`.
   *
   * `GET /targets/{id}/drift`
   */
  getTargetDrift(input: InputOf<'getTargetDrift'>): Promise<DataOf<'getTargetDrift'>>;
  /**
   * Register an agent.
   *
   * Called by a freshly installed agent, with a token of its installer's service account. The one-time registration token in the body came with the installer, is bound to tenant and environments and lives an hour. The answer is the only one that shows the client secret, with which the agent gets its own tokens from the Authority module.
   *
   * `POST /agents/register`
   */
  registerAgent(input: InputOf<'registerAgent'>): Promise<DataOf<'registerAgent'>>;
  /**
   * List agents.
   *
   * The agents of the tenant, by name.
   *
   * `GET /agents`
   */
  listAgents(input?: InputOf<'listAgents'>): Promise<DataOf<'listAgents'>>;
  /**
   * Get an agent.
   *
   * One agent with its state, its capabilities and its latest heartbeat.
   *
   * `GET /agents/{id}`
   */
  getAgent(input: InputOf<'getAgent'>): Promise<DataOf<'getAgent'>>;
  /**
   * Replace an agent.
   *
   * Replaces what users say about an agent as a whole. `operation` decides whether it takes tasks: `drain` lets the running ones end and takes no new ones, `disable` refuses its heartbeats too. What the agent says about itself stays.
   *
   * `PUT /agents/{id}`
   */
  replaceAgent(input: InputOf<'replaceAgent'>): Promise<DataOf<'replaceAgent'>>;
  /**
   * Delete an agent.
   *
   * Revokes the credential of an agent and forgets it. Refused while tasks run on it or targets name it; drain it and move the targets first.
   *
   * `DELETE /agents/{id}`
   */
  deleteAgent(input: InputOf<'deleteAgent'>): Promise<DataOf<'deleteAgent'>>;
  /**
   * Send a heartbeat.
   *
   * Called by the agent itself, with its own token; any other gets 403. Tells how it fares and what runs on it, and hears what it shall do. An agent that is silent for three intervals is `offline` and its running tasks fail.
   *
   * `POST /agents/{id}/heartbeat`
   */
  sendAgentHeartbeat(input: InputOf<'sendAgentHeartbeat'>): Promise<DataOf<'sendAgentHeartbeat'>>;
  /**
   * List components.
   *
   * The components of the tenant, by name.
   *
   * `GET /components`
   */
  listComponents(input?: InputOf<'listComponents'>): Promise<DataOf<'listComponents'>>;
  /**
   * Register a component.
   *
   * Registers what is built somewhere else, so that its versions can be released. Neither the registry nor the repository is read yet; sync the versions next.
   *
   * `POST /components`
   */
  createComponent(input: InputOf<'createComponent'>): Promise<DataOf<'createComponent'>>;
  /**
   * Get a component.
   *
   * One component, with its latest version and the outcome of the last sync.
   *
   * `GET /components/{id}`
   */
  getComponent(input: InputOf<'getComponent'>): Promise<DataOf<'getComponent'>>;
  /**
   * Replace a component.
   *
   * Replaces all that users say about a component but its name. Versions that are known stay; a changed source or version scheme counts from the next sync on.
   *
   * `PUT /components/{id}`
   */
  replaceComponent(input: InputOf<'replaceComponent'>): Promise<DataOf<'replaceComponent'>>;
  /**
   * Delete a component.
   *
   * Deletes a component that no release bundles, with its versions. The registry and the repository stay untouched.
   *
   * `DELETE /components/{id}`
   */
  deleteComponent(input: InputOf<'deleteComponent'>): Promise<DataOf<'deleteComponent'>>;
  /**
   * Sync the versions of a component.
   *
   * Reads the registry for tags and the repository for the commits behind them, and answers when it is done, after 60 seconds at most. Adds versions and never changes or removes one. Happens by itself once an hour.
   *
   * `POST /components/{id}/sync-versions`
   */
  syncComponentVersions(input: InputOf<'syncComponentVersions'>): Promise<DataOf<'syncComponentVersions'>>;
  /**
   * List the versions of a component.
   *
   * What the syncs found, the latest published first.
   *
   * `GET /components/{id}/versions`
   */
  listComponentVersions(input: InputOf<'listComponentVersions'>): Promise<DataOf<'listComponentVersions'>>;
  /**
   * List releases.
   *
   * The releases of the tenant, the newest first, without the components that they bundle.
   *
   * `GET /releases`
   */
  listReleases(input?: InputOf<'listReleases'>): Promise<DataOf<'listReleases'>>;
  /**
   * Create a release.
   *
   * Bundles one version of each chosen component into a draft. Nothing is built or deployed.
   *
   * `POST /releases`
   */
  createRelease(input: InputOf<'createRelease'>): Promise<DataOf<'createRelease'>>;
  /**
   * Get a release.
   *
   * One release with the versions that it bundles.
   *
   * `GET /releases/{id}`
   */
  getRelease(input: InputOf<'getRelease'>): Promise<DataOf<'getRelease'>>;
  /**
   * Replace a release.
   *
   * Changes a draft, or freezes it with `status` `ready`: from then on its bundle has a digest and stays as it is. To be ready, a release has notes, and only final versions whose signatures are verified.
   *
   * `PUT /releases/{id}`
   */
  replaceRelease(input: InputOf<'replaceRelease'>): Promise<DataOf<'replaceRelease'>>;
  /**
   * Delete a release.
   *
   * Deletes a draft that was never promoted. A release that was ready once is part of the evidence; deprecate it instead.
   *
   * `DELETE /releases/{id}`
   */
  deleteRelease(input: InputOf<'deleteRelease'>): Promise<DataOf<'deleteRelease'>>;
  /**
   * Get the state of a release.
   *
   * Where a release runs now, where it ran, and where it has never been: one entry for each environment, as the targets report it and not as it was planned.
   *
   * `GET /releases/{id}/state`
   */
  getReleaseState(input: InputOf<'getReleaseState'>): Promise<DataOf<'getReleaseState'>>;
  /**
   * Deprecate a release.
   *
   * Keeps a ready release from being promoted. Promotions of it that wait are cancelled; where it runs it stays.
   *
   * `POST /releases/{id}/deprecate`
   */
  deprecateRelease(input: InputOf<'deprecateRelease'>): Promise<DataOf<'deprecateRelease'>>;
  /**
   * Compare two releases.
   *
   * What would change for an environment that runs the first release (the base) and gets the other one (the head), with the commits behind each change. Read from the repositories when asked; commits that are gone there are missing here.
   *
   * `GET /releases/{id}/compare/{otherId}`
   */
  compareReleases(input: InputOf<'compareReleases'>): Promise<DataOf<'compareReleases'>>;
  /**
   * Create a release from the latest versions.
   *
   * Makes a draft of the latest version of each named component, by its version scheme. The versions are fixed at this moment; later ones do not slip in.
   *
   * `POST /releases/from-latest`
   */
  createReleaseFromLatest(input: InputOf<'createReleaseFromLatest'>): Promise<DataOf<'createReleaseFromLatest'>>;
  /**
   * List workflow templates.
   *
   * The templates of the tenant, by name, without their graphs.
   *
   * `GET /workflow-templates`
   */
  listWorkflowTemplates(input?: InputOf<'listWorkflowTemplates'>): Promise<DataOf<'listWorkflowTemplates'>>;
  /**
   * Create a workflow template.
   *
   * Makes a template. Its graph is validated and the result is kept in `valid`; one that does not validate is kept too, so that work can go on later, but cannot run.
   *
   * `POST /workflow-templates`
   */
  createWorkflowTemplate(input: InputOf<'createWorkflowTemplate'>): Promise<DataOf<'createWorkflowTemplate'>>;
  /**
   * Get a workflow template.
   *
   * One template with its graph.
   *
   * `GET /workflow-templates/{id}`
   */
  getWorkflowTemplate(input: InputOf<'getWorkflowTemplate'>): Promise<DataOf<'getWorkflowTemplate'>>;
  /**
   * Replace a workflow template.
   *
   * Makes a new revision. Runs that have started go on with theirs. Only the revision that the caller read can be replaced, so that two people who edit at once do not undo each other.
   *
   * `PUT /workflow-templates/{id}`
   */
  replaceWorkflowTemplate(input: InputOf<'replaceWorkflowTemplate'>): Promise<DataOf<'replaceWorkflowTemplate'>>;
  /**
   * Delete a workflow template.
   *
   * Deletes a template that no environment uses and of which no run is under way. The runs that ended keep their copy of the graph.
   *
   * `DELETE /workflow-templates/{id}`
   */
  deleteWorkflowTemplate(input: InputOf<'deleteWorkflowTemplate'>): Promise<DataOf<'deleteWorkflowTemplate'>>;
  /**
   * Validate a workflow template.
   *
   * Checks the graph of the current revision against the step types as they are installed now, and keeps the result in `valid`. Errors in the graph are a successful answer with `valid` `false`.
   *
   * `POST /workflow-templates/{id}/validate`
   */
  validateWorkflowTemplate(input: InputOf<'validateWorkflowTemplate'>): Promise<DataOf<'validateWorkflowTemplate'>>;
  /**
   * List step types.
   *
   * What steps can do: the built-in types and those of enabled plugins, by type.
   *
   * `GET /step-types`
   */
  listStepTypes(input?: InputOf<'listStepTypes'>): Promise<DataOf<'listStepTypes'>>;
  /**
   * Get a step type.
   *
   * One step type, with the JSON Schema of its settings and what it hands on.
   *
   * `GET /step-types/{type}`
   */
  getStepType(input: InputOf<'getStepType'>): Promise<DataOf<'getStepType'>>;
  /**
   * List workflow runs.
   *
   * The runs of the tenant, the newest first. To follow one, open its stream instead of asking again and again.
   *
   * `GET /workflow-runs`
   */
  listWorkflowRuns(input?: InputOf<'listWorkflowRuns'>): Promise<DataOf<'listWorkflowRuns'>>;
  /**
   * Start a workflow run.
   *
   * Asks for a run of the current revision of a template. It begins at once, or waits for its turn where another run changes the same environment. What needs approval goes through a promotion instead, which starts its run by itself.
   *
   * `POST /workflow-runs`
   */
  createWorkflowRun(input: InputOf<'createWorkflowRun'>): Promise<DataOf<'createWorkflowRun'>>;
  /**
   * Get a workflow run.
   *
   * One run, with its inputs and where it stands.
   *
   * `GET /workflow-runs/{id}`
   */
  getWorkflowRun(input: InputOf<'getWorkflowRun'>): Promise<DataOf<'getWorkflowRun'>>;
  /**
   * Pause a workflow run.
   *
   * Lets the steps that run end and starts no other; a step that waits goes on waiting. The environment stays taken. A run that nobody resumes within 7 days fails.
   *
   * `POST /workflow-runs/{id}/pause`
   */
  pauseWorkflowRun(input: InputOf<'pauseWorkflowRun'>): Promise<DataOf<'pauseWorkflowRun'>>;
  /**
   * Resume a workflow run.
   *
   * Starts the steps whose turn it is. Time that passed in the pause does not count for timeouts.
   *
   * `POST /workflow-runs/{id}/resume`
   */
  resumeWorkflowRun(input: InputOf<'resumeWorkflowRun'>): Promise<DataOf<'resumeWorkflowRun'>>;
  /**
   * Cancel a workflow run.
   *
   * Ends a run for good. Steps that can be stopped are, the others end by themselves; what they have deployed stays. To bring back what ran before, roll back.
   *
   * `POST /workflow-runs/{id}/cancel`
   */
  cancelWorkflowRun(input: InputOf<'cancelWorkflowRun'>): Promise<DataOf<'cancelWorkflowRun'>>;
  /**
   * List the steps of a run.
   *
   * One entry for each node of the graph that the run started with, in its order, those that have not begun included.
   *
   * `GET /workflow-runs/{id}/steps`
   */
  listWorkflowRunSteps(input: InputOf<'listWorkflowRunSteps'>): Promise<DataOf<'listWorkflowRunSteps'>>;
  /**
   * Get a step of a run.
   *
   * One step with its resolved settings, its attempts and what it handed on. Secrets stay references.
   *
   * `GET /workflow-runs/{id}/steps/{nodeId}`
   */
  getWorkflowRunStep(input: InputOf<'getWorkflowRunStep'>): Promise<DataOf<'getWorkflowRunStep'>>;
  /**
   * Get the log of a step.
   *
   * What one attempt wrote, as plain text. While it runs the log grows: go on with `Range: bytes=<what you have>-`; 416 says that nothing is new. Empty for a step that has not begun.
   *
   * `GET /workflow-runs/{id}/steps/{nodeId}/logs`
   */
  getWorkflowRunStepLogs(input: InputOf<'getWorkflowRunStepLogs'>): Promise<DataOf<'getWorkflowRunStepLogs'>>;
  /**
   * List the artifacts of a step.
   *
   * The files that the attempts left, those of the latest attempt first, each with an address to fetch it.
   *
   * `GET /workflow-runs/{id}/steps/{nodeId}/artifacts`
   */
  listWorkflowRunStepArtifacts(input: InputOf<'listWorkflowRunStepArtifacts'>): Promise<DataOf<'listWorkflowRunStepArtifacts'>>;
  /**
   * List promotions.
   *
   * The promotions of the tenant, the latest first, without their gates.
   *
   * `GET /promotions`
   */
  listPromotions(input?: InputOf<'listPromotions'>): Promise<DataOf<'listPromotions'>>;
  /**
   * Ask for a promotion.
   *
   * Asks to move a release into an environment, and judges its gates. Those that can still open leave it `pending`; a mandatory one that is closed, such as a freeze window at the time of the deployment, refuses it with `PROMOTION_BLOCKED`. The environment tells its approvers. Without approvals to wait for it goes on by itself.
   *
   * `POST /promotions`
   */
  createPromotion(input: InputOf<'createPromotion'>): Promise<DataOf<'createPromotion'>>;
  /**
   * Get a promotion.
   *
   * One promotion with its gates as they were judged last. Gates of a promotion that is not decided are judged again every minute and on every event that concerns them.
   *
   * `GET /promotions/{id}`
   */
  getPromotion(input: InputOf<'getPromotion'>): Promise<DataOf<'getPromotion'>>;
  /**
   * Approve a promotion.
   *
   * Approves in the name of one of the caller's roles. The approval that makes the set full moves the promotion to `approved` if its other gates are open too. Where the policy separates duties, whoever asked may not approve. Nobody approves twice.
   *
   * `POST /promotions/{id}/approve`
   */
  approvePromotion(input: InputOf<'approvePromotion'>): Promise<DataOf<'approvePromotion'>>;
  /**
   * Reject a promotion.
   *
   * Refuses it for good, whatever others have approved. Whoever wants it after all asks for a new one.
   *
   * `POST /promotions/{id}/reject`
   */
  rejectPromotion(input: InputOf<'rejectPromotion'>): Promise<DataOf<'rejectPromotion'>>;
  /**
   * Cancel a promotion.
   *
   * Takes it back before its deployment begins. Whoever holds `promotions:cancel` may do so, not only the one who asked. A deployment under way is stopped by cancelling its workflow run.
   *
   * `POST /promotions/{id}/cancel`
   */
  cancelPromotion(input: InputOf<'cancelPromotion'>): Promise<DataOf<'cancelPromotion'>>;
  /**
   * Get the decision about a promotion.
   *
   * Why the release was let in or not: gates, approvals and the revision of the policy as they were then. Final once `outcome` is no longer `undecided`.
   *
   * `GET /promotions/{id}/decision`
   */
  getPromotionDecision(input: InputOf<'getPromotionDecision'>): Promise<DataOf<'getPromotionDecision'>>;
  /**
   * List the approvals of a promotion.
   *
   * Who approved or rejected it, the earliest first. Entries are never changed; those that no longer count say so.
   *
   * `GET /promotions/{id}/approvals`
   */
  listPromotionApprovals(input: InputOf<'listPromotionApprovals'>): Promise<DataOf<'listPromotionApprovals'>>;
  /**
   * Get the evidence about a promotion.
   *
   * What was gathered so far, with digests. Once the promotion is at its end it is sealed into an evidence packet, which can be downloaded.
   *
   * `GET /promotions/{id}/evidence`
   */
  getPromotionEvidence(input: InputOf<'getPromotionEvidence'>): Promise<DataOf<'getPromotionEvidence'>>;
  /**
   * Preview the gates of a promotion.
   *
   * Judges every gate as if the promotion were asked for now. Changes nothing and tells nobody. Takes up to 10 seconds, since tickets and scans are read afresh.
   *
   * `POST /promotions/preview-gates`
   */
  previewPromotionGates(input: InputOf<'previewPromotionGates'>): Promise<DataOf<'previewPromotionGates'>>;
  /**
   * List approval policies.
   *
   * The policies of the tenant, by name.
   *
   * `GET /approval-policies`
   */
  listApprovalPolicies(input?: InputOf<'listApprovalPolicies'>): Promise<DataOf<'listApprovalPolicies'>>;
  /**
   * Create an approval policy.
   *
   * Makes a policy. It has no effect until an environment refers to it.
   *
   * `POST /approval-policies`
   */
  createApprovalPolicy(input: InputOf<'createApprovalPolicy'>): Promise<DataOf<'createApprovalPolicy'>>;
  /**
   * List my pending approvals.
   *
   * Promotions that the caller may approve and has not decided yet, the one that lapses first on top. Those that the caller asked for are left out where the policy separates duties.
   *
   * `GET /my/pending-approvals`
   */
  listMyPendingApprovals(input?: InputOf<'listMyPendingApprovals'>): Promise<DataOf<'listMyPendingApprovals'>>;
  /**
   * List deployment jobs.
   *
   * The jobs of the tenant, deployments and rollbacks alike, the latest first.
   *
   * `GET /deployment-jobs`
   */
  listDeploymentJobs(input?: InputOf<'listDeploymentJobs'>): Promise<DataOf<'listDeploymentJobs'>>;
  /**
   * Get a deployment job.
   *
   * One job with its progress. Watch `/deployment-jobs/{id}/stream` rather than ask again and again.
   *
   * `GET /deployment-jobs/{id}`
   */
  getDeploymentJob(input: InputOf<'getDeploymentJob'>): Promise<DataOf<'getDeploymentJob'>>;
  /**
   * List the tasks of a job.
   *
   * One task for each target, in the order of their batches.
   *
   * `GET /deployment-jobs/{id}/tasks`
   */
  listDeploymentTasks(input: InputOf<'listDeploymentTasks'>): Promise<DataOf<'listDeploymentTasks'>>;
  /**
   * Get a task.
   *
   * What a job does or did on one target, phase by phase.
   *
   * `GET /deployment-jobs/{id}/tasks/{taskId}`
   */
  getDeploymentTask(input: InputOf<'getDeploymentTask'>): Promise<DataOf<'getDeploymentTask'>>;
  /**
   * Get the log of a task.
   *
   * What all attempts of the task wrote, as plain text. While it runs the log grows: go on with `Range: bytes=<what you have>-`; 416 says that nothing is new. Secrets are masked. Empty for a task that has not begun.
   *
   * `GET /deployment-jobs/{id}/tasks/{taskId}/logs`
   */
  getDeploymentTaskLogs(input: InputOf<'getDeploymentTaskLogs'>): Promise<DataOf<'getDeploymentTaskLogs'>>;
  /**
   * List the artifacts of a job.
   *
   * The files that the job has left behind, by file name.
   *
   * `GET /deployment-jobs/{id}/artifacts`
   */
  listDeploymentArtifacts(input: InputOf<'listDeploymentArtifacts'>): Promise<DataOf<'listDeploymentArtifacts'>>;
  /**
   * Download an artifact.
   *
   * The content of the artifact, byte for byte, whole or in parts. 404 after `expiresAt`.
   *
   * `GET /deployment-jobs/{id}/artifacts/{artifactId}`
   */
  downloadDeploymentArtifact(input: InputOf<'downloadDeploymentArtifact'>): Promise<DataOf<'downloadDeploymentArtifact'>>;
  /**
   * List rollbacks.
   *
   * The rollbacks of the tenant, the latest first, those that a workflow asked for among them.
   *
   * `GET /rollbacks`
   */
  listRollbacks(input?: InputOf<'listRollbacks'>): Promise<DataOf<'listRollbacks'>>;
  /**
   * Roll back a deployment.
   *
   * Brings back what ran on the targets before a job. It is accepted at once and carried out by a job of its own; no approval is asked for and a freeze window does not stop it where the environment allows emergency rollbacks. A release that is deprecated can still be brought back.
   *
   * `POST /rollbacks`
   */
  createRollback(input: InputOf<'createRollback'>): Promise<DataOf<'createRollback'>>;
  /**
   * List A/B releases.
   *
   * The A/B releases of the tenant, the latest first.
   *
   * `GET /ab-releases`
   */
  listAbReleases(input?: InputOf<'listAbReleases'>): Promise<DataOf<'listAbReleases'>>;
  /**
   * Create an A/B release.
   *
   * Makes a draft. No version is put anywhere and no traffic moves until it is started. The control must be what runs in the environment then.
   *
   * `POST /ab-releases`
   */
  createAbRelease(input: InputOf<'createAbRelease'>): Promise<DataOf<'createAbRelease'>>;
  /**
   * Get an A/B release.
   *
   * One A/B release with its plan and the stage that it is in.
   *
   * `GET /ab-releases/{id}`
   */
  getAbRelease(input: InputOf<'getAbRelease'>): Promise<DataOf<'getAbRelease'>>;
  /**
   * Start an A/B release.
   *
   * Puts the treatments beside the control and begins the first stage. Its share arrives within a minute.
   *
   * `POST /ab-releases/{id}/start`
   */
  startAbRelease(input: InputOf<'startAbRelease'>): Promise<DataOf<'startAbRelease'>>;
  /**
   * Advance an A/B release.
   *
   * Begins the next stage. The current one must have reached its minimums, unless `overrideReason` says why not; a paused one goes on in its next stage once its guardrails hold again.
   *
   * `POST /ab-releases/{id}/advance`
   */
  advanceAbRelease(input: InputOf<'advanceAbRelease'>): Promise<DataOf<'advanceAbRelease'>>;
  /**
   * Promote a variant.
   *
   * Ends it in favour of a treatment: all traffic goes there within a minute, then the other versions are removed.
   *
   * `POST /ab-releases/{id}/promote`
   */
  promoteAbRelease(input: InputOf<'promoteAbRelease'>): Promise<DataOf<'promoteAbRelease'>>;
  /**
   * Roll back an A/B release.
   *
   * Ends it in favour of the control: all traffic goes back within a minute, then the treatments are removed. No guardrail and no freeze window stops this.
   *
   * `POST /ab-releases/{id}/rollback`
   */
  rollbackAbRelease(input: InputOf<'rollbackAbRelease'>): Promise<DataOf<'rollbackAbRelease'>>;
  /**
   * Get the traffic of an A/B release.
   *
   * How the traffic should be split now and how it was in a window of time. A deviation of more than two points for five minutes means that the routing has not taken the split.
   *
   * `GET /ab-releases/{id}/traffic`
   */
  getAbReleaseTraffic(input: InputOf<'getAbReleaseTraffic'>): Promise<DataOf<'getAbReleaseTraffic'>>;
  /**
   * Get the health of an A/B release.
   *
   * The metrics of each variant against the control, how near each guardrail is to its bound, and what to do next. Evaluated every minute over the current stage.
   *
   * `GET /ab-releases/{id}/health`
   */
  getAbReleaseHealth(input: InputOf<'getAbReleaseHealth'>): Promise<DataOf<'getAbReleaseHealth'>>;
  /**
   * List rollout strategies.
   *
   * The ways to bring a release onto targets that promotions can name, by key: those that come with the orchestrator and those that plugins bring.
   *
   * `GET /rollout-strategies`
   */
  listRolloutStrategies(input?: InputOf<'listRolloutStrategies'>): Promise<DataOf<'listRolloutStrategies'>>;
  /**
   * List evidence packets.
   *
   * What promotions left as evidence, the newest promotion first, without the evidence itself. An auditor draws a sample from here: `filter` by environment and time, and go through `number` to see that none is missing.
   *
   * `GET /evidence-packets`
   */
  listEvidencePackets(input?: InputOf<'listEvidencePackets'>): Promise<DataOf<'listEvidencePackets'>>;
  /**
   * Get an evidence packet.
   *
   * One packet with all that it says. What the files of the archive say besides is in the download.
   *
   * `GET /evidence-packets/{id}`
   */
  getEvidencePacket(input: InputOf<'getEvidencePacket'>): Promise<DataOf<'getEvidencePacket'>>;
  /**
   * Download an evidence packet.
   *
   * The sealed archive, as it was signed: the files that `files` lists, `packet.json` with the packet itself and `attestation.dsse.json`. Every download is recorded in the audit trail.
   *
   * `GET /evidence-packets/{id}/download`
   */
  downloadEvidencePacket(input: InputOf<'downloadEvidencePacket'>): Promise<DataOf<'downloadEvidencePacket'>>;
  /**
   * Create an audit report.
   *
   * Has a report made about a period, from the evidence as it is now. The work goes on after the answer, mostly for some minutes: look at the report until it is `ready` or `failed`.
   *
   * `POST /audit-reports`
   */
  createAuditReport(input: InputOf<'createAuditReport'>): Promise<DataOf<'createAuditReport'>>;
  /**
   * Get an audit report.
   *
   * How far the report is and, once it is ready, its figures and exceptions.
   *
   * `GET /audit-reports/{id}`
   */
  getAuditReport(input: InputOf<'getAuditReport'>): Promise<DataOf<'getAuditReport'>>;
  /**
   * Download an audit report.
   *
   * The document. Each time is recorded in the audit trail.
   *
   * `GET /audit-reports/{id}/download`
   */
  downloadAuditReport(input: InputOf<'downloadAuditReport'>): Promise<DataOf<'downloadAuditReport'>>;
  /**
   * List version stickers.
   *
   * What was left on targets, now and before, the latest deployed first. To see what runs now, filter by `status` `current`; to see where an artifact runs, by `digests` besides.
   *
   * `GET /version-stickers`
   */
  listVersionStickers(input?: InputOf<'listVersionStickers'>): Promise<DataOf<'listVersionStickers'>>;
  /**
   * Get a version sticker.
   *
   * One sticker, current or superseded, with its signature.
   *
   * `GET /version-stickers/{id}`
   */
  getVersionSticker(input: InputOf<'getVersionSticker'>): Promise<DataOf<'getVersionSticker'>>;
  /**
   * List plugins.
   *
   * The plugins that are installed for the tenant, by name, without their manifests.
   *
   * `GET /plugins`
   */
  listPlugins(input?: InputOf<'listPlugins'>): Promise<DataOf<'listPlugins'>>;
  /**
   * Get a plugin.
   *
   * One plugin with its manifest: what it brings, what it may do, and which settings its instances have.
   *
   * `GET /plugins/{id}`
   */
  getPlugin(input: InputOf<'getPlugin'>): Promise<DataOf<'getPlugin'>>;
  /**
   * Enable a plugin.
   *
   * Starts the plugin and waits until it answers its probe, for 30 seconds at most. Whoever enables it grants the permissions and hosts of its manifest. Its instances become `active` unless their settings no longer fit. From `error` it is another attempt.
   *
   * `POST /plugins/{id}/enable`
   */
  enablePlugin(input: InputOf<'enablePlugin'>): Promise<DataOf<'enablePlugin'>>;
  /**
   * Disable a plugin.
   *
   * Stops the plugin and takes back what it may do. Its instances are suspended and keep their settings. Refused while steps run that it brings.
   *
   * `POST /plugins/{id}/disable`
   */
  disablePlugin(input: InputOf<'disablePlugin'>): Promise<DataOf<'disablePlugin'>>;
  /**
   * Get the health of a plugin.
   *
   * How the plugin and each of its instances fared in the last 24 hours. Probes run every 30 seconds; this does not start one.
   *
   * `GET /plugins/{id}/health`
   */
  getPluginHealth(input: InputOf<'getPluginHealth'>): Promise<DataOf<'getPluginHealth'>>;
  /**
   * List plugin instances.
   *
   * The configured instances of all plugins, by name. `secrets` shows where secrets are kept, never a secret.
   *
   * `GET /plugin-instances`
   */
  listPluginInstances(input?: InputOf<'listPluginInstances'>): Promise<DataOf<'listPluginInstances'>>;
  /**
   * Create a plugin instance.
   *
   * Makes an instance of a plugin, after its settings were checked against `manifest.configSchema` and its secret references were resolved. It is `suspended` while the plugin is not enabled.
   *
   * `POST /plugin-instances`
   */
  createPluginInstance(input: InputOf<'createPluginInstance'>): Promise<DataOf<'createPluginInstance'>>;
  /**
   * Replace a plugin instance.
   *
   * Replaces all but the plugin, after the same checks as at its creation. Steps that run go on with the settings that they began with. This also mends one that is `misconfigured`.
   *
   * `PUT /plugin-instances/{id}`
   */
  replacePluginInstance(input: InputOf<'replacePluginInstance'>): Promise<DataOf<'replacePluginInstance'>>;
  /**
   * Delete a plugin instance.
   *
   * Deletes an instance that no workflow template names. Secrets stay where they are kept.
   *
   * `DELETE /plugin-instances/{id}`
   */
  deletePluginInstance(input: InputOf<'deletePluginInstance'>): Promise<DataOf<'deletePluginInstance'>>;
}

/** Creates a client of Release Orchestrator API. Without `baseUrl` it calls 'https://orchestrator.example/api/v1'. */
export function createOrchestrator(options: OrchestratorOptions = {}): Orchestrator {
  return createApiClient<Orchestrator>(operations, conventions, OrchestratorError, options);
}
