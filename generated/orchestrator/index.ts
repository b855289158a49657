// Generated from spec/orchestrator/openapi.yaml by `npm run generate`. Do not edit.
import type { components as messageComponents } from './messages.ts';
import type { components } from './types.ts';

export { AbortError, CallError, ContractError, NetworkError, ParseError, TimeoutError } from '../../src/client/call-error.ts';
export { CredentialError } from '../../src/client/credentials.ts';
export { PathParameterError } from '../../src/client/serialize-path.ts';
export { OrchestratorError, createOrchestrator, isErrorOf, isStreamClosed, isStreamError } from './client.ts';
export type { DataOf, ErrorCodeOf, InputOf, ItemOf, ListOperationId, OperationId, Orchestrator, OrchestratorErrorOf, OrchestratorOptions } from './client.ts';
export { channels } from './messages.ts';
export type { ChannelName, ClientMessageOf, ClientMessages, ServerMessageOf, ServerMessages } from './messages.ts';
export { errorCodes } from './operations.ts';
export { jwt, oauth } from './security.ts';
export type { StreamClosedError, StreamError, StreamFailure } from '../../src/client/stream-error.ts';
export type { MessageStream, ReconnectContext, StreamOptions } from '../../src/client/stream-methods.ts';
export type { StreamCloseName, StreamCommandOf, StreamInputOf, StreamMessageOf, StreamName, StreamSubscriptionOf } from './streams.ts';
export type { components, paths, webhooks } from './types.ts';

/** How a request comes to its variant. */
export type AbAssignment = components['schemas']['AbAssignment'];
/** How a request comes to its variant, as it is sent. */
export type AbAssignmentInput = components['schemas']['AbAssignmentInput'];
/** A bound that a metric of a treatment must keep. */
export type AbGuardrail = components['schemas']['AbGuardrail'];
/** A bound that a metric of a treatment must keep, as it is sent. */
export type AbGuardrailInput = components['schemas']['AbGuardrailInput'];
/** A guardrail, and how near the worst treatment is to its bound. */
export type AbGuardrailResult = components['schemas']['AbGuardrailResult'];
/** What a variant should take of the traffic and what it took. */
export type AbMeasuredShare = components['schemas']['AbMeasuredShare'];
/** A figure that is compared between the variants. */
export type AbMetric = components['schemas']['AbMetric'];
/** A figure that is compared between the variants, as it is sent. */
export type AbMetricInput = components['schemas']['AbMetricInput'];
/** A metric of each variant, compared with the control. */
export type AbMetricResult = components['schemas']['AbMetricResult'];
/** A metric of one variant. */
export type AbMetricValue = components['schemas']['AbMetricValue'];
/** Versions of one component side by side in an environment, with traffic that moves in stages while their metrics are compared. */
export type AbRelease = components['schemas']['AbRelease'];
/** How to go to the next stage. */
export type AbReleaseAdvance = components['schemas']['AbReleaseAdvance'];
/** An A/B release to make. */
export type AbReleaseCreate = components['schemas']['AbReleaseCreate'];
/** What the metrics say, and what follows from that. */
export type AbReleaseHealth = components['schemas']['AbReleaseHealth'];
/** The health of an A/B release. */
export type AbReleaseHealthResponse = components['schemas']['AbReleaseHealthResponse'];
/** Names an A/B release. Made by the server; never changes and is never used again. */
export type AbReleaseId = components['schemas']['AbReleaseId'];
/** A/B releases, the latest first. */
export type AbReleasePage = components['schemas']['AbReleasePage'];
/** The variant that wins. */
export type AbReleasePromote = components['schemas']['AbReleasePromote'];
/** An A/B release. */
export type AbReleaseResponse = components['schemas']['AbReleaseResponse'];
/** Why to go back to the control. */
export type AbReleaseRollback = components['schemas']['AbReleaseRollback'];
/**
 * - `draft`: takes no traffic yet.
 * - `running`: moves traffic by its stages.
 * - `paused`: a guardrail was broken; the shares stay as they are until someone advances, promotes or rolls back.
 * - `promoted`: one variant has won and takes all traffic.
 * - `rolled-back`: the control takes all traffic again.
 */
export type AbReleaseStatus = components['schemas']['AbReleaseStatus'];
/** How the traffic should be split and how it is. */
export type AbReleaseTraffic = components['schemas']['AbReleaseTraffic'];
/** The traffic of an A/B release. */
export type AbReleaseTrafficResponse = components['schemas']['AbReleaseTrafficResponse'];
/** A split of the traffic that is held until its end is reached. */
export type AbStage = components['schemas']['AbStage'];
/** A split of the traffic that is held until its end is reached, as it is sent. */
export type AbStageInput = components['schemas']['AbStageInput'];
/** The requests of each variant in one step of the window. */
export type AbTrafficPoint = components['schemas']['AbTrafficPoint'];
/** How much of the traffic goes to a variant. */
export type AbTrafficShare = components['schemas']['AbTrafficShare'];
/** How much of the traffic goes to a variant, as it is sent. */
export type AbTrafficShareInput = components['schemas']['AbTrafficShareInput'];
/** How far back figures reach, as an ISO 8601 duration. */
export type AbTrafficWindow = components['schemas']['AbTrafficWindow'];
/** A version that takes part of the traffic. */
export type AbVariant = components['schemas']['AbVariant'];
/** A version that takes part of the traffic, as it is sent. */
export type AbVariantInput = components['schemas']['AbVariantInput'];
/** A program near targets that takes tasks and reports what runs there. */
export type Agent = components['schemas']['Agent'];
/** Stop a task that was cancelled. */
export type AgentCancelDirective = components['schemas']['AgentCancelDirective'];
/** What it can do. */
export type AgentCapabilities = components['schemas']['AgentCapabilities'];
/** Something that an agent can do on its targets. Tasks go to agents that have what they need. */
export type AgentCapability = components['schemas']['AgentCapability'];
/** The OAuth 2.0 client by which an agent gets its tokens. Its secret was shown once, at registration. */
export type AgentCredential = components['schemas']['AgentCredential'];
/** Something that an agent shall do. Kinds may be added: an agent that meets one it does not know has an `AgentUnknownDirective` before it and passes it over. */
export type AgentDirective = components['schemas']['AgentDirective'];
/** Something else that the agent shall do, such as stopping a task. */
export type AgentDirectivePayload = messageComponents['schemas']['AgentDirectivePayload'];
/** End the running tasks and take no new ones. */
export type AgentDrainDirective = components['schemas']['AgentDrainDirective'];
/** The environments whose targets it may touch. */
export type AgentEnvironmentIds = components['schemas']['AgentEnvironmentIds'];
/** How an agent fares. */
export type AgentHeartbeat = components['schemas']['AgentHeartbeat'];
/** What the orchestrator makes of a heartbeat, and what the agent shall do. */
export type AgentHeartbeatReceipt = components['schemas']['AgentHeartbeatReceipt'];
/** What an agent shall do. */
export type AgentHeartbeatReceiptResponse = components['schemas']['AgentHeartbeatReceiptResponse'];
/** Names an agent. Made by the server; never changes and is never used again. */
export type AgentId = components['schemas']['AgentId'];
/** Agents, by name. */
export type AgentPage = components['schemas']['AgentPage'];
/** The machine that an agent runs on. */
export type AgentPlatform = components['schemas']['AgentPlatform'];
/** The machine that an agent runs on, as it is sent. */
export type AgentPlatformInput = components['schemas']['AgentPlatformInput'];
/** A new agent and the credential that it must keep. */
export type AgentRegistered = components['schemas']['AgentRegistered'];
/** A new agent and its credential. */
export type AgentRegisteredResponse = components['schemas']['AgentRegisteredResponse'];
/** What a fresh agent says about itself. */
export type AgentRegistration = components['schemas']['AgentRegistration'];
/** The whole of what users say about an agent. What is left out is removed or goes back to its default. */
export type AgentReplace = components['schemas']['AgentReplace'];
/** Numbers the reports of an agent in their order, from 1 and without gaps, over all its connections. */
export type AgentReportNumber = messageComponents['schemas']['AgentReportNumber'];
/** Says which reports of the agent are stored. It may forget those, and sends all others again after a drop. */
export type AgentReportReceivedPayload = messageComponents['schemas']['AgentReportReceivedPayload'];
/** How much of its machine is in use. */
export type AgentResources = components['schemas']['AgentResources'];
/** How much of its machine is in use, as it is sent. */
export type AgentResourcesInput = components['schemas']['AgentResourcesInput'];
/** An agent in the envelope of every success. */
export type AgentResponse = components['schemas']['AgentResponse'];
/** A component that the agent sees running. */
export type AgentRunningComponent = messageComponents['schemas']['AgentRunningComponent'];
/** Get a new client secret from the Authority module; the old one ends then. */
export type AgentSecretDirective = components['schemas']['AgentSecretDirective'];
/**
 * - `registered`: has not sent a heartbeat yet.
 * - `online`: sends heartbeats and takes tasks.
 * - `degraded`: sends heartbeats and says that something is wrong; takes only tasks that no other agent can.
 * - `offline`: silent for three intervals; its running tasks have failed.
 * - `draining`: ends its tasks and takes no new ones.
 * - `disabled`: heartbeats are refused.
 */
export type AgentStatus = components['schemas']['AgentStatus'];
/** Says that the agent is ready, and what it has at hand. It must come within 10 seconds after the connection stands. A task that it runs and does not name here has failed with `agent-lost`. */
export type AgentSubscribePayload = messageComponents['schemas']['AgentSubscribePayload'];
/** A task for an agent, with all that it takes to carry it out. */
export type AgentTask = messageComponents['schemas']['AgentTask'];
/** The agent takes a task on. */
export type AgentTaskAcceptedPayload = messageComponents['schemas']['AgentTaskAcceptedPayload'];
/** An artifact to pull. */
export type AgentTaskArtifact = messageComponents['schemas']['AgentTaskArtifact'];
/** A task for the agent. It accepts or refuses within 15 seconds; else another agent gets it. */
export type AgentTaskAssignedPayload = messageComponents['schemas']['AgentTaskAssignedPayload'];
/** A task has ended. */
export type AgentTaskFinishedPayload = messageComponents['schemas']['AgentTaskFinishedPayload'];
/** How many tasks it works on at once. */
export type AgentTaskLimit = components['schemas']['AgentTaskLimit'];
/** Lines that a task has written. */
export type AgentTaskLogPayload = messageComponents['schemas']['AgentTaskLogPayload'];
/** A phase of a task has begun or ended. Also sent without news, to keep the task. */
export type AgentTaskProgressPayload = messageComponents['schemas']['AgentTaskProgressPayload'];
/** The agent cannot take a task on. */
export type AgentTaskRefusedPayload = messageComponents['schemas']['AgentTaskRefusedPayload'];
/** The tasks that are the agent's now. It comes first, unless the stream goes on after a drop. */
export type AgentTaskSnapshotPayload = messageComponents['schemas']['AgentTaskSnapshotPayload'];
/** Something that came after this description. Pass it over. */
export type AgentUnknownDirective = components['schemas']['AgentUnknownDirective'];
/** Install another version of the program once no task runs. */
export type AgentUpgradeDirective = components['schemas']['AgentUpgradeDirective'];
/** All targets at the same time, as far as the environment allows. */
export type AllAtOnceStrategy = components['schemas']['AllAtOnceStrategy'];
/** Who may let releases in. Environments refer to it by `approval.approvalPolicyId`. */
export type ApprovalPolicy = components['schemas']['ApprovalPolicy'];
/** A policy to make. It applies once an environment refers to it. */
export type ApprovalPolicyCreate = components['schemas']['ApprovalPolicyCreate'];
/** Names an approval policy. Made by the server; never changes and is never used again. */
export type ApprovalPolicyId = components['schemas']['ApprovalPolicyId'];
/** Approval policies, by name. */
export type ApprovalPolicyPage = components['schemas']['ApprovalPolicyPage'];
/** An approval policy in the envelope of every success. */
export type ApprovalPolicyResponse = components['schemas']['ApprovalPolicyResponse'];
/** People of one role of whom some must approve. */
export type ApprovalRequirement = components['schemas']['ApprovalRequirement'];
/** People of one role of whom some must approve, as it is sent. */
export type ApprovalRequirementInput = components['schemas']['ApprovalRequirementInput'];
/** Enough people who may approve have done so. */
export type ApprovalsGate = components['schemas']['ApprovalsGate'];
/** A role of the tenant in whose name somebody decides, as `roles` of the token has it. */
export type ApproverRole = components['schemas']['ApproverRole'];
/** Where the artifacts of a component are published, and so where its versions are found. Types may be added: a client that meets one it does not know has an `UnknownArtifactCoordinates` before it. */
export type ArtifactCoordinates = components['schemas']['ArtifactCoordinates'];
/** Where the artifacts of a component are published, as it is sent. */
export type ArtifactCoordinatesInput = components['schemas']['ArtifactCoordinatesInput'];
/** What was found out about the signature of an artifact. */
export type ArtifactSignature = components['schemas']['ArtifactSignature'];
/** Something that does not keep a control. */
export type AuditException = components['schemas']['AuditException'];
/** What happened in the period, in numbers. */
export type AuditFigures = components['schemas']['AuditFigures'];
/** The set of controls by which a report is arranged. */
export type AuditFramework = components['schemas']['AuditFramework'];
/** A period, the first moment included and the last one not. */
export type AuditPeriod = components['schemas']['AuditPeriod'];
/** A period, as it is sent. */
export type AuditPeriodInput = components['schemas']['AuditPeriodInput'];
/** A report for auditors about a period, made from evidence packets, stickers and the audit trail. */
export type AuditReport = components['schemas']['AuditReport'];
/** A report to make. */
export type AuditReportCreate = components['schemas']['AuditReportCreate'];
/** Why a report could not be made. */
export type AuditReportFailure = components['schemas']['AuditReportFailure'];
/** The document of a report, PDF/A-2b. */
export type AuditReportFile = components['schemas']['AuditReportFile'];
/** Names an audit report. Made by the server; never changes and is never used again. */
export type AuditReportId = components['schemas']['AuditReportId'];
/** An audit report in the envelope of every success. */
export type AuditReportResponse = components['schemas']['AuditReportResponse'];
/**
 * A part of a report.
 *
 * - `changes`: every promotion of the period, with its packet.
 * - `approvals`: who approved what, and whether duties were kept apart.
 * - `emergency-changes`: promotions by the emergency procedure, and whether they were made good.
 * - `rollbacks`: what was undone and why.
 * - `drift`: what ran on targets without having been deployed.
 * - `access`: who could promote and approve, and what changed about that.
 */
export type AuditReportSection = components['schemas']['AuditReportSection'];
/**
 * - `queued`: waits for its turn.
 * - `generating`: the evidence is read.
 * - `ready`: can be downloaded until `expiresAt`.
 * - `failed`: could not be made; `failure` says why. Ask for a new one.
 * - `expired`: the file is gone; the figures and exceptions stay.
 */
export type AuditReportStatus = components['schemas']['AuditReportStatus'];
/** What stands on the first page. */
export type AuditReportTitle = components['schemas']['AuditReportTitle'];
/** What a report looks at. An empty list leaves nothing out. */
export type AuditScope = components['schemas']['AuditScope'];
/** What a report shall look at. */
export type AuditScopeInput = components['schemas']['AuditScopeInput'];
/** The new version is built up beside the old one, then traffic is switched at once. */
export type BlueGreenStrategy = components['schemas']['BlueGreenStrategy'];
/** A small part first, watched, then more. */
export type CanaryStrategy = components['schemas']['CanaryStrategy'];
/** Where an editor draws a node, in pixels from the upper left corner. */
export type CanvasPosition = components['schemas']['CanvasPosition'];
/** Where an editor shall draw a node. */
export type CanvasPositionInput = components['schemas']['CanvasPositionInput'];
/** The key of a change request in the tenant's ticket system, such as `CHG-4827`. */
export type ChangeTicket = components['schemas']['ChangeTicket'];
/** An approved change request is named. */
export type ChangeTicketGate = components['schemas']['ChangeTicketGate'];
/** A time of the day on the clocks of a time zone, to the minute. One that a change of clocks skips is the moment of the change. */
export type ClockTime = components['schemas']['ClockTime'];
/** A commit in a repository. */
export type Commit = components['schemas']['Commit'];
/** The commits that lie between two versions of a component, in its own folder of the repository. */
export type CommitRange = components['schemas']['CommitRange'];
/** A part of the product that is built, versioned and deployed by itself. */
export type Component = components['schemas']['Component'];
/** A component to register. Its versions are unknown until the first sync. */
export type ComponentCreate = components['schemas']['ComponentCreate'];
/** The name on screens and in reports. */
export type ComponentDisplayName = components['schemas']['ComponentDisplayName'];
/** Releases that change nothing but this component there. */
export type ComponentFreezeExemption = components['schemas']['ComponentFreezeExemption'];
/** A component that may go in, as it is sent. */
export type ComponentFreezeExemptionInput = components['schemas']['ComponentFreezeExemptionInput'];
/** Names a component. Made by the server; never changes and is never used again. */
export type ComponentId = components['schemas']['ComponentId'];
/**
 * What a component is once it runs.
 *
 * - `service`: a process that answers requests.
 * - `web-application`: files that a browser loads.
 * - `worker`: a process that works off a queue or a schedule.
 * - `database-migration`: a change to a schema, which runs once in each environment.
 * - `configuration`: settings that are released by themselves.
 */
export type ComponentKind = components['schemas']['ComponentKind'];
/** The short name by which people, stickers and workflow inputs speak of a component. Unique in the tenant and never changed. */
export type ComponentName = components['schemas']['ComponentName'];
/** Components, by name. */
export type ComponentPage = components['schemas']['ComponentPage'];
/** A component as it shall be. The name stays; a description that is left out is removed. */
export type ComponentReplace = components['schemas']['ComponentReplace'];
/** A component in the envelope of every success. */
export type ComponentResponse = components['schemas']['ComponentResponse'];
/** One published version of a component. It never changes, but for what is learnt about it: a tag that is moved to another digest is reported by the sync and does not change the version. */
export type ComponentVersion = components['schemas']['ComponentVersion'];
/** Names a version of a component. Made by the server; never changes and is never used again. */
export type ComponentVersionId = components['schemas']['ComponentVersionId'];
/** A version, as the version scheme of its component writes it, without a leading `v`. */
export type ComponentVersionLabel = components['schemas']['ComponentVersionLabel'];
/** Versions of a component, the latest published first. */
export type ComponentVersionPage = components['schemas']['ComponentVersionPage'];
/** A version in short, as other resources show it. */
export type ComponentVersionReference = components['schemas']['ComponentVersionReference'];
/** An image in an OCI registry. Each tag is a candidate for a version. */
export type ContainerImageCoordinates = components['schemas']['ContainerImageCoordinates'];
/** An image in an OCI registry, as it is sent. */
export type ContainerImageCoordinatesInput = components['schemas']['ContainerImageCoordinatesInput'];
/** A registry of OCI images. */
export type ContainerRegistryConfig = components['schemas']['ContainerRegistryConfig'];
/** A registry of OCI images, as it is sent. */
export type ContainerRegistryConfigInput = components['schemas']['ContainerRegistryConfigInput'];
/** An agent has another state. */
export type DashboardAgentChangedPayload = messageComponents['schemas']['DashboardAgentChangedPayload'];
/** How many agents are in which state; those that are disabled do not count. */
export type DashboardAgentCount = messageComponents['schemas']['DashboardAgentCount'];
/** An environment at a glance. */
export type DashboardEnvironment = messageComponents['schemas']['DashboardEnvironment'];
/** An environment was frozen or opened, or got another release. */
export type DashboardEnvironmentChangedPayload = messageComponents['schemas']['DashboardEnvironmentChangedPayload'];
/** A deployment job was queued, has begun, got on by 5 percent or has ended. */
export type DashboardJobChangedPayload = messageComponents['schemas']['DashboardJobChangedPayload'];
/** A promotion was asked for, or has another state or another approval. */
export type DashboardPromotionChangedPayload = messageComponents['schemas']['DashboardPromotionChangedPayload'];
/** A workflow run has begun, got on by a step or has ended. */
export type DashboardRunChangedPayload = messageComponents['schemas']['DashboardRunChangedPayload'];
/** What a release manager looks at first. */
export type DashboardSnapshot = messageComponents['schemas']['DashboardSnapshot'];
/** How the tenant stands. It comes first, unless the stream goes on after a drop. */
export type DashboardSnapshotPayload = messageComponents['schemas']['DashboardSnapshotPayload'];
/** Asks for the changes of the tenant. It must come within 10 seconds after the connection stands. Topics for which the caller lacks the permission to read are left out without a word. */
export type DashboardSubscribePayload = messageComponents['schemas']['DashboardSubscribePayload'];
/** A target at a glance. */
export type DashboardTarget = messageComponents['schemas']['DashboardTarget'];
/** A target has another health, or has begun or ceased to drift. */
export type DashboardTargetChangedPayload = messageComponents['schemas']['DashboardTargetChangedPayload'];
/** A kind of thing whose changes the dashboard shows. */
export type DashboardTopic = messageComponents['schemas']['DashboardTopic'];
/** A version of a component as it runs. */
export type DeployedVersion = components['schemas']['DeployedVersion'];
/** A file that a job has left behind. Kept for 400 days. */
export type DeploymentArtifact = components['schemas']['DeploymentArtifact'];
/** Names an artifact of a deployment job. Made by the server; never changes and is never used again. */
export type DeploymentArtifactId = components['schemas']['DeploymentArtifactId'];
/** Artifacts, by file name. */
export type DeploymentArtifactPage = components['schemas']['DeploymentArtifactPage'];
/** A component on a target, before and after. */
export type DeploymentChange = components['schemas']['DeploymentChange'];
/** What made a task or a job fail. */
export type DeploymentFailure = components['schemas']['DeploymentFailure'];
/** The work of bringing a release onto the targets of an environment. A workflow run or a rollback makes it. */
export type DeploymentJob = components['schemas']['DeploymentJob'];
/** The job has another state or progress. */
export type DeploymentJobChangedPayload = messageComponents['schemas']['DeploymentJobChangedPayload'];
/** Names a deployment job. Made by the server; never changes and is never used again. */
export type DeploymentJobId = components['schemas']['DeploymentJobId'];
/** Deployment jobs, the latest first. */
export type DeploymentJobPage = components['schemas']['DeploymentJobPage'];
/** A deployment job in the envelope of every success. */
export type DeploymentJobResponse = components['schemas']['DeploymentJobResponse'];
/** How the job stands. It comes first, unless the stream goes on after a drop. */
export type DeploymentJobSnapshotPayload = messageComponents['schemas']['DeploymentJobSnapshotPayload'];
/**
 * - `queued`: waits for a free place in the environment, for an agent or for its time.
 * - `running`: works on its tasks.
 * - `succeeded`: every task succeeded or was not needed.
 * - `failed`: a task failed and its strategy did not allow for that.
 * - `cancelled`: the workflow run that it belongs to was cancelled. Tasks that had begun were brought to an end.
 */
export type DeploymentJobStatus = components['schemas']['DeploymentJobStatus'];
/** Asks for the events of the job. It must come within 10 seconds after the connection stands. */
export type DeploymentJobSubscribePayload = messageComponents['schemas']['DeploymentJobSubscribePayload'];
/** A phase of a task. */
export type DeploymentPhase = components['schemas']['DeploymentPhase'];
/** How far a job is. */
export type DeploymentProgress = components['schemas']['DeploymentProgress'];
/** The part of a job that concerns one target. */
export type DeploymentTask = components['schemas']['DeploymentTask'];
/** A task has begun, is in another phase or has ended. */
export type DeploymentTaskChangedPayload = messageComponents['schemas']['DeploymentTaskChangedPayload'];
/** Names a task of a deployment job. Made by the server; never changes and is never used again. */
export type DeploymentTaskId = components['schemas']['DeploymentTaskId'];
/** Lines that a task has written. */
export type DeploymentTaskLogPayload = messageComponents['schemas']['DeploymentTaskLogPayload'];
/** Tasks in the order of their batches. */
export type DeploymentTaskPage = components['schemas']['DeploymentTaskPage'];
/** A deployment task in the envelope of every success. */
export type DeploymentTaskResponse = components['schemas']['DeploymentTaskResponse'];
/**
 * - `pending`: waits for its batch.
 * - `running`: the agent works on it.
 * - `succeeded`: the target runs what it should and is healthy.
 * - `failed`: all attempts failed.
 * - `skipped`: the target ran the same digests already, or the job ended before its turn.
 */
export type DeploymentTaskStatus = components['schemas']['DeploymentTaskStatus'];
/** A thing that another system holds. */
export type DiscoveredResource = components['schemas']['DiscoveredResource'];
/** A kind of thing that another system holds. */
export type DiscoveredResourceKind = components['schemas']['DiscoveredResourceKind'];
/** One component, as it should be and as it is. */
export type DriftItem = components['schemas']['DriftItem'];
/** What should run on a target, by its version sticker, against what does. */
export type DriftReport = components['schemas']['DriftReport'];
/** Expected against actual. */
export type DriftReportResponse = components['schemas']['DriftReportResponse'];
/** A signed statement in a Dead Simple Signing Envelope (DSSE 1.0). The payload is an in-toto statement (version 1) whose subjects are the archive and the artifacts, by digest. Verify it with any in-toto tool; the keys are those of the Authority module at `https://authority.example/.well-known/jwks.json`. */
export type DsseEnvelope = components['schemas']['DsseEnvelope'];
/** A signature of a statement. */
export type DsseSignature = components['schemas']['DsseSignature'];
/** A length of time in seconds. */
export type DurationSeconds = components['schemas']['DurationSeconds'];
/** A service on Amazon ECS. */
export type EcsServiceConnection = components['schemas']['EcsServiceConnection'];
/** A service on Amazon ECS, as it is sent. */
export type EcsServiceConnectionInput = components['schemas']['EcsServiceConnectionInput'];
/** An Ed25519 signature (RFC 8032) in base64. */
export type Ed25519Signature = components['schemas']['Ed25519Signature'];
/** An expression (CEL, <https://cel.dev>) over `inputs`, `steps`, `release` and `environment` that must be true besides, such as `steps.smoke.outputs.errorRate < 0.5`. */
export type EdgeCondition = components['schemas']['EdgeCondition'];
/** The end of the first node that lets a run pass, whatever its result with `always`. */
export type EdgeTrigger = components['schemas']['EdgeTrigger'];
/** Around every successful answer that is not a page. The resource is in `data`. */
export type Envelope = components['schemas']['Envelope'];
/** A place on the way of a release, with what protects it. */
export type Environment = components['schemas']['Environment'];
/** Who must agree before a release goes in. */
export type EnvironmentApproval = components['schemas']['EnvironmentApproval'];
/** Who must agree before a release goes in, as it is sent. */
export type EnvironmentApprovalInput = components['schemas']['EnvironmentApprovalInput'];
/** An environment to make. */
export type EnvironmentCreate = components['schemas']['EnvironmentCreate'];
/** Names an environment. Made by the server; never changes and is never used again. */
export type EnvironmentId = components['schemas']['EnvironmentId'];
/** What an environment is for. `production` and `disaster-recovery` demand approvals and signed artifacts. */
export type EnvironmentKind = components['schemas']['EnvironmentKind'];
/** Where the environment stands on the way of a release, from 1. Unique in the tenant; gaps are fine. A release goes into the next one after it ran in the one before, where protection asks for that. */
export type EnvironmentOrder = components['schemas']['EnvironmentOrder'];
/** Environments, in the order of promotion. */
export type EnvironmentPage = components['schemas']['EnvironmentPage'];
/** What a release must bring with it. Each of these becomes a gate of every promotion. */
export type EnvironmentProtection = components['schemas']['EnvironmentProtection'];
/** What a release must bring with it, as it is sent. */
export type EnvironmentProtectionInput = components['schemas']['EnvironmentProtectionInput'];
/** The whole of what users say about an environment. What is left out is removed or goes back to its default. */
export type EnvironmentReplace = components['schemas']['EnvironmentReplace'];
/** An environment in the envelope of every success. */
export type EnvironmentResponse = components['schemas']['EnvironmentResponse'];
/**
 * Says what went wrong, for programs. Codes are never renamed; new ones may be added.
 *
 * - `AB_RELEASE_GUARDRAIL_BROKEN`: a guardrail of the A/B release is broken, so its traffic cannot move on.
 * - `AB_RELEASE_INVALID`: the variants, stages or shares of the A/B release contradict each other.
 * - `AB_RELEASE_STAGE_INCOMPLETE`: the stage has not reached its minimums of time and samples.
 * - `AB_RELEASE_STATE_CONFLICT`: the state of the A/B release does not allow this.
 * - `AGENT_BUSY`: tasks run on the agent.
 * - `AGENT_CAPABILITY_MISSING`: the agent cannot do what the target needs, or may not touch its environment.
 * - `AGENT_DISABLED`: the agent was disabled; it must stop until a user lets it run again.
 * - `AGENT_OFFLINE`: the agent that reaches the target is offline or disabled.
 * - `AGENT_REGISTRATION_TOKEN_INVALID`: the registration token is unknown, spent or expired.
 * - `APPROVAL_NOT_ALLOWED`: the approval policy does not let the caller decide about this promotion.
 * - `APPROVAL_POLICY_INVALID`: the rules of the approval policy contradict each other.
 * - `AUDIT_PERIOD_INVALID`: the period of an audit report is turned round, longer than 366 days or not over.
 * - `AUDIT_REPORT_EXPIRED`: the file of the audit report was deleted when its time was over; have a new one made.
 * - `AUDIT_REPORT_NOT_READY`: the audit report is not made yet, or could not be made.
 * - `COMPONENT_SOURCE_INVALID`: an integration that the component names does not exist or cannot do what is asked of it.
 * - `COMPONENT_SOURCE_UNAVAILABLE`: the registry or the repository of a component cannot be read at the moment.
 * - `COMPONENT_SYNC_IN_PROGRESS`: the versions of this component are being synced already.
 * - `COMPONENT_WITHOUT_VERSION`: a component has no version that could be taken as its latest.
 * - `DEPLOYMENT_JOB_STATE_CONFLICT`: the state of the deployment job does not allow this.
 * - `DISCOVERY_NOT_SUPPORTED`: this type of integration does not hold such things.
 * - `ENVIRONMENT_ORDER_TAKEN`: another environment of the tenant stands at this place.
 * - `ENVIRONMENT_PROTECTION_TOO_WEAK`: an environment of this kind needs stronger protection.
 * - `EVIDENCE_PACKET_NOT_SEALED`: the evidence packet is not sealed yet, so there is no archive.
 * - `FREEZE_WINDOW_ACTIVE`: a freeze window of the environment forbids this now.
 * - `FREEZE_WINDOW_ENDED`: the freeze window has ended and is part of the evidence.
 * - `FREEZE_WINDOW_INVALID`: the schedule of the freeze window never comes true, or lasts too long.
 * - `IDEMPOTENCY_IN_PROGRESS`: the first request with this key is still being worked on.
 * - `IDEMPOTENCY_KEY_REUSED`: the key was used for another request before.
 * - `INTEGRATION_NOT_READY`: the integration has not passed a test, so it cannot be used yet.
 * - `INTEGRATION_TYPE_FIXED`: the type of an integration never changes; make a new one.
 * - `INTERNAL_ERROR`: the server failed.
 * - `MALFORMED_JSON`: the body cannot be read as JSON.
 * - `NAME_TAKEN`: the tenant has one of this name already.
 * - `PERMISSION_DENIED`: the token lacks the permission or scope that the operation asks for.
 * - `PLUGIN_CONFIG_INVALID`: the settings do not keep the schema of the plugin; `details` says where.
 * - `PLUGIN_INCOMPATIBLE`: the plugin does not work with this version of the orchestrator.
 * - `PLUGIN_IN_USE`: steps run that the plugin brings.
 * - `PLUGIN_START_FAILED`: the plugin did not start or did not answer its probe in time.
 * - `PLUGIN_STATE_CONFLICT`: the state of the plugin does not allow this.
 * - `PROMOTION_ALREADY_OPEN`: a promotion of this release into this environment is open already.
 * - `PROMOTION_BLOCKED`: a mandatory gate is closed, such as a freeze window or a security scan; `details.blockedBy` names it.
 * - `PROMOTION_STATE_CONFLICT`: the state of the promotion does not allow this.
 * - `RANGE_NOT_SATISFIABLE`: the range begins after the last byte.
 * - `RATE_LIMIT_EXCEEDED`: the tenant is over its rate; wait as told.
 * - `REFERENCE_NOT_FOUND`: an id in the body names nothing of this tenant.
 * - `RELEASE_INCOMPLETE`: the release lacks something that a release must have to be ready.
 * - `RELEASE_NOT_READY`: only a release that is ready can be used here.
 * - `RELEASE_STATE_CONFLICT`: the state of the release does not allow this.
 * - `RESOURCE_IN_USE`: other resources still refer to this one.
 * - `RESOURCE_NOT_FOUND`: nothing of this tenant has this id.
 * - `ROLLBACK_NOT_POSSIBLE`: nothing to go back to, or something later stands in the way.
 * - `SECRET_NOT_FOUND`: a secret reference leads nowhere, or its store is not connected.
 * - `STRATEGY_NOT_SUPPORTED`: a target of the environment does not support the rollout strategy.
 * - `TARGET_KIND_FIXED`: the kind of a connection never changes; make a new target.
 * - `TEMPLATE_INVALID`: the workflow template does not validate, so it cannot run.
 * - `TIER_REQUIRED`: the tenant's tier does not include this.
 * - `UNAUTHENTICATED`: the token is missing, wrong or expired.
 * - `VALIDATION_FAILED`: a field or parameter is missing or breaks its rules; `validationErrors` lists them.
 * - `WORKFLOW_INPUT_INVALID`: an input of the workflow is missing, unknown or of the wrong type.
 * - `WORKFLOW_RUN_STATE_CONFLICT`: the state of the workflow run does not allow this.
 * - `WORKFLOW_TEMPLATE_CHANGED`: somebody else has changed the workflow template since it was read.
 */
export type ErrorCode = components['schemas']['ErrorCode'];
/** The body of every error. */
export type ErrorResponse = components['schemas']['ErrorResponse'];
/** One decision of one approver. */
export type EvidenceApproval = components['schemas']['EvidenceApproval'];
/** One artifact of the release, and what is known about where it comes from and what is in it. */
export type EvidenceArtifact = components['schemas']['EvidenceArtifact'];
/** The ticket of the change, as it stood when the promotion was decided. */
export type EvidenceChangeTicket = components['schemas']['EvidenceChangeTicket'];
/** How a release was deployed. */
export type EvidenceDeployment = components['schemas']['EvidenceDeployment'];
/** Who opened a closed gate, and why. */
export type EvidenceExemption = components['schemas']['EvidenceExemption'];
/** One file of the archive. */
export type EvidenceFile = components['schemas']['EvidenceFile'];
/** What a gate found, as it stood when the promotion was decided. */
export type EvidenceGateResult = components['schemas']['EvidenceGateResult'];
/** What a piece of evidence shows. */
export type EvidenceKind = components['schemas']['EvidenceKind'];
/**
 * What became of the promotion.
 *
 * - `deployed`: the release runs on every target.
 * - `failed`: the deployment failed; nothing was rolled back.
 * - `rolled-back`: the deployment was undone.
 * - `rejected`: an approver said no.
 * - `cancelled`: withdrawn before it was deployed.
 */
export type EvidenceOutcome = components['schemas']['EvidenceOutcome'];
/** Everything that shows how a release came into an environment: who asked, who approved, what the gates found, which artifacts went in and what was tested, sealed with a signature. */
export type EvidencePacket = components['schemas']['EvidencePacket'];
/** Names an evidence packet. Made by the server; never changes and is never used again. */
export type EvidencePacketId = components['schemas']['EvidencePacketId'];
/** Evidence packets, the newest first. */
export type EvidencePacketPage = components['schemas']['EvidencePacketPage'];
/** An evidence packet in the envelope of every success. */
export type EvidencePacketResponse = components['schemas']['EvidencePacketResponse'];
/**
 * - `collecting`: the promotion is open or its deployment runs; pieces still arrive.
 * - `incomplete`: the promotion is over and a piece that the environment demands is missing. The orchestrator goes on
 *   asking for it for 24 hours; whatever is still missing then is an exception in audit reports.
 * - `sealed`: complete, packed and signed. It never changes again.
 */
export type EvidencePacketStatus = components['schemas']['EvidencePacketStatus'];
/** An evidence packet in short. */
export type EvidencePacketSummary = components['schemas']['EvidencePacketSummary'];
/** How an artifact was built, from its SLSA provenance (in-toto, predicate `https://slsa.dev/provenance/v1`). */
export type EvidenceProvenance = components['schemas']['EvidenceProvenance'];
/** A software bill of materials. */
export type EvidenceSbom = components['schemas']['EvidenceSbom'];
/** A run of a test suite against an artifact of the release. */
export type EvidenceTestRun = components['schemas']['EvidenceTestRun'];
/**
 * What happens when the last attempt of a step has failed.
 *
 * - `fail-run`: the run fails, unless an edge takes the failure up.
 * - `continue`: the step counts as done; the run goes on along edges of `always`.
 */
export type FailurePolicy = components['schemas']['FailurePolicy'];
/** A bound, for fields that have an order. */
export type FilterBound = components['schemas']['FilterBound'];
/** Fields by name, each with its conditions; all of them must hold. A field inside another is written with a dot: `connection.kind`. */
export type FilterComparison = components['schemas']['FilterComparison'];
/** What must hold for a field; several operators all must. Times compare by moment, numbers by value, texts by code point. A field that is missing or null passes only `exists: false`, `ne` and `eq: null`. */
export type FilterCondition = components['schemas']['FilterCondition'];
/** Lets through what every one of these lets through. */
export type FilterConjunction = components['schemas']['FilterConjunction'];
/** Lets through what at least one of these lets through. */
export type FilterDisjunction = components['schemas']['FilterDisjunction'];
/** Which items a list shows: a comparison of fields, or others combined with `and`, `or` and `not`. Nested at most 5 deep. The fields and operators that a list knows stand at its operation; any other is refused with 400. */
export type FilterExpression = components['schemas']['FilterExpression'];
/** Lets through what this does not. */
export type FilterNegation = components['schemas']['FilterNegation'];
/** A value to compare with, of the type of the field. */
export type FilterValue = components['schemas']['FilterValue'];
/** How bad a finding is, by its CVSS score; `none` for no finding at all. */
export type FindingSeverity = components['schemas']['FindingSeverity'];
/** What may go in although the environment is frozen. Gates and approvals stay. */
export type FreezeExemption = components['schemas']['FreezeExemption'];
/** What may go in although the environment is frozen, as it is sent. */
export type FreezeExemptionInput = components['schemas']['FreezeExemptionInput'];
/** When a freeze window is active. */
export type FreezeSchedule = components['schemas']['FreezeSchedule'];
/** When a freeze window shall be active. */
export type FreezeScheduleInput = components['schemas']['FreezeScheduleInput'];
/** Times at which nothing may be promoted into an environment. It is never changed: whoever wants another one deletes it and makes a new one, so that the trail shows both. */
export type FreezeWindow = components['schemas']['FreezeWindow'];
/** A freeze window to make. */
export type FreezeWindowCreate = components['schemas']['FreezeWindowCreate'];
/** No freeze window is active at the time of the deployment. */
export type FreezeWindowGate = components['schemas']['FreezeWindowGate'];
/** Names a freeze window. Made by the server; never changes and is never used again. */
export type FreezeWindowId = components['schemas']['FreezeWindowId'];
/** Freeze windows, the newest first. */
export type FreezeWindowPage = components['schemas']['FreezeWindowPage'];
/** A freeze window in the envelope of every success. */
export type FreezeWindowResponse = components['schemas']['FreezeWindowResponse'];
/**
 * - `scheduled`: closed for promotions later, at `nextStartsAt`.
 * - `active`: closed for promotions now, until `nextEndsAt`.
 * - `ended`: never again.
 */
export type FreezeWindowStatus = components['schemas']['FreezeWindowStatus'];
/** The full hash of a Git commit. */
export type GitCommit = components['schemas']['GitCommit'];
/** A GitHub organisation, entered as a GitHub App. */
export type GitHubConfig = components['schemas']['GitHubConfig'];
/** A GitHub organisation, entered as a GitHub App, as it is sent. */
export type GitHubConfigInput = components['schemas']['GitHubConfigInput'];
/** A GitLab group and its subgroups, entered with a group access token. */
export type GitLabConfig = components['schemas']['GitLabConfig'];
/** A GitLab group and its subgroups, entered with a group access token, as it is sent. */
export type GitLabConfigInput = components['schemas']['GitLabConfigInput'];
/** How many seconds lie between two heartbeats. */
export type HeartbeatInterval = components['schemas']['HeartbeatInterval'];
/** A Helm chart in a chart repository or an OCI registry. */
export type HelmChartCoordinates = components['schemas']['HelmChartCoordinates'];
/** A Helm chart, as it is sent. */
export type HelmChartCoordinatesInput = components['schemas']['HelmChartCoordinatesInput'];
/** A machine that an agent on it, or one near it by SSH, deploys to. */
export type HostConnection = components['schemas']['HostConnection'];
/** A machine, as it is sent. */
export type HostConnectionInput = components['schemas']['HostConnectionInput'];
/** An absolute address; only `https` is taken. */
export type HttpsUrl = components['schemas']['HttpsUrl'];
/** A connection to another system. */
export type Integration = components['schemas']['Integration'];
/**
 * What the orchestrator can do through a connection.
 *
 * - `discovery`: ask what the other system holds.
 * - `commit-ranges`: read the commits between two versions.
 * - `trigger-builds`: start a job and follow it.
 * - `change-tickets`: read and update tickets that gates depend on.
 * - `read-secrets`: resolve secret references at the moment of use.
 * - `resolve-digests`: turn an image tag into a digest.
 * - `notify`: send messages about releases, promotions and deployments.
 * - `webhooks`: take events from the other system.
 */
export type IntegrationCapability = components['schemas']['IntegrationCapability'];
/** How to reach the other system and who the orchestrator is there. Secrets are references only. Types may be added: a client that meets one it does not know has an `UnknownConfig` before it. */
export type IntegrationConfig = components['schemas']['IntegrationConfig'];
/** How to reach the other system, as it is sent. */
export type IntegrationConfigInput = components['schemas']['IntegrationConfigInput'];
/** A connection to make. `config.kind` is its type. */
export type IntegrationCreate = components['schemas']['IntegrationCreate'];
/** What to look for. */
export type IntegrationDiscovery = components['schemas']['IntegrationDiscovery'];
/** What another system holds. */
export type IntegrationDiscoveryResponse = components['schemas']['IntegrationDiscoveryResponse'];
/** What another system holds, as far as the credentials can see. */
export type IntegrationDiscoveryResult = components['schemas']['IntegrationDiscoveryResult'];
/** How a connection fared in the last 24 hours. */
export type IntegrationHealth = components['schemas']['IntegrationHealth'];
/** How a connection fares. */
export type IntegrationHealthResponse = components['schemas']['IntegrationHealthResponse'];
/** Names an integration. Made by the server; never changes and is never used again. */
export type IntegrationId = components['schemas']['IntegrationId'];
/** The type of an integration, as `type` of the list of types: `github`, `gitlab`, `jenkins`, `jira`, `vault`, `container-registry` or `slack`. More may come. */
export type IntegrationKind = components['schemas']['IntegrationKind'];
/** Integrations, by name. */
export type IntegrationPage = components['schemas']['IntegrationPage'];
/** The whole of what users say about a connection. What is left out is removed. `config.kind` must be the type that the integration has. */
export type IntegrationReplace = components['schemas']['IntegrationReplace'];
/** An integration in the envelope of every success. */
export type IntegrationResponse = components['schemas']['IntegrationResponse'];
/**
 * - `unverified`: not tested since it was made or its configuration was changed; only a test can use it.
 * - `connected`: the latest test or probe passed.
 * - `failing`: the latest test failed, or probes have failed for five minutes; workflows that need it fail at once.
 */
export type IntegrationStatus = components['schemas']['IntegrationStatus'];
/** A test of a connection, check by check. */
export type IntegrationTest = components['schemas']['IntegrationTest'];
/** The result of a test in the envelope of every success. */
export type IntegrationTestResponse = components['schemas']['IntegrationTestResponse'];
/** A kind of system that can be connected, in full. */
export type IntegrationType = components['schemas']['IntegrationType'];
/** Types of integrations, by name. */
export type IntegrationTypePage = components['schemas']['IntegrationTypePage'];
/** A type of integration in the envelope of every success. */
export type IntegrationTypeResponse = components['schemas']['IntegrationTypeResponse'];
/** A kind of system that can be connected, as it stands in a list. */
export type IntegrationTypeSummary = components['schemas']['IntegrationTypeSummary'];
/** A Jenkins controller. */
export type JenkinsConfig = components['schemas']['JenkinsConfig'];
/** A Jenkins controller, as it is sent. */
export type JenkinsConfigInput = components['schemas']['JenkinsConfigInput'];
/** A Jira Cloud site whose tickets are change requests. */
export type JiraConfig = components['schemas']['JiraConfig'];
/** A Jira Cloud site whose tickets are change requests, as it is sent. */
export type JiraConfigInput = components['schemas']['JiraConfigInput'];
/** A namespace of a Kubernetes cluster. */
export type KubernetesClusterConnection = components['schemas']['KubernetesClusterConnection'];
/** A namespace of a Kubernetes cluster, as it is sent. */
export type KubernetesClusterConnectionInput = components['schemas']['KubernetesClusterConnectionInput'];
/** Words of the tenant's own to group and find things by, at most 32. Nothing of the orchestrator depends on them. */
export type Labels = components['schemas']['Labels'];
/** Equal steps with equal pauses. */
export type LinearStrategy = components['schemas']['LinearStrategy'];
/** A log in UTF-8, one entry a line: the time (RFC 3339), the level and the text. Values of secrets are replaced by `***`. A part may begin and end inside a line, or inside a character. */
export type LogText = components['schemas']['LogText'];
/** An artifact in a Maven repository. */
export type MavenArtifactCoordinates = components['schemas']['MavenArtifactCoordinates'];
/** An artifact in a Maven repository, as it is sent. */
export type MavenArtifactCoordinatesInput = components['schemas']['MavenArtifactCoordinatesInput'];
/** How many targets of the environment a deployment job works on at once. */
export type MaxParallelTargets = components['schemas']['MaxParallelTargets'];
/** Facts about this response. */
export type Meta = components['schemas']['Meta'];
/** A day of any year, as month and day. */
export type MonthDay = components['schemas']['MonthDay'];
/** A package in an npm registry. */
export type NpmPackageCoordinates = components['schemas']['NpmPackageCoordinates'];
/** A package in an npm registry, as it is sent. */
export type NpmPackageCoordinatesInput = components['schemas']['NpmPackageCoordinatesInput'];
/** One stretch of time. */
export type OnceFreezeSchedule = components['schemas']['OnceFreezeSchedule'];
/** One stretch of time, as it is sent. */
export type OnceFreezeScheduleInput = components['schemas']['OnceFreezeScheduleInput'];
/** Around every page. The items are in `data`. */
export type PageEnvelope = components['schemas']['PageEnvelope'];
/** Facts about this response and where its page stands. */
export type PageMeta = components['schemas']['PageMeta'];
/** Where this page stands in the whole list. */
export type Pagination = components['schemas']['Pagination'];
/** A promotion that waits for the caller, among others. */
export type PendingApproval = components['schemas']['PendingApproval'];
/** Promotions that wait for the caller, the most urgent first. */
export type PendingApprovalPage = components['schemas']['PendingApprovalPage'];
/** A share in percent. */
export type Percentage = components['schemas']['Percentage'];
/** A program of somebody else that extends the orchestrator. It runs in a sandbox of its own, and may do what its manifest says and nothing else. The operator installs plugins; tenants enable and configure them. */
export type Plugin = components['schemas']['Plugin'];
/**
 * What a plugin can be used for.
 *
 * - `step-type`: brings types of steps for workflows.
 * - `gate`: decides at a gate before a promotion.
 * - `scanner`: looks for vulnerabilities in artifacts.
 * - `metrics`: answers how a deployed version fares, for A/B releases and verification.
 * - `ticketing`: opens and reads change tickets.
 * - `notification`: tells people what happened.
 */
export type PluginCapability = components['schemas']['PluginCapability'];
/** The settings of an instance. Free by nature, as each plugin has its own: they keep `manifest.configSchema` of the plugin. Secrets stand in `secrets`. */
export type PluginConfig = components['schemas']['PluginConfig'];
/** A JSON Schema (2020-12) that `config` of each instance must keep. Free by nature, as each plugin has its own; its root describes an object. It never asks for secrets. */
export type PluginConfigSchema = components['schemas']['PluginConfigSchema'];
/** One thing that a plugin brings. */
export type PluginContribution = components['schemas']['PluginContribution'];
/** The environments in which it may be used; all where empty. */
export type PluginEnvironmentIds = components['schemas']['PluginEnvironmentIds'];
/** How a plugin fares. */
export type PluginHealth = components['schemas']['PluginHealth'];
/** One thing that a probe looks at. */
export type PluginHealthCheck = components['schemas']['PluginHealthCheck'];
/** How a plugin fares. */
export type PluginHealthResponse = components['schemas']['PluginHealthResponse'];
/** Names a plugin. Made by the server; never changes and is never used again. */
export type PluginId = components['schemas']['PluginId'];
/** The image that runs. */
export type PluginImage = components['schemas']['PluginImage'];
/** A plugin with settings, for some environments or all. */
export type PluginInstance = components['schemas']['PluginInstance'];
/** An instance to make. */
export type PluginInstanceCreate = components['schemas']['PluginInstanceCreate'];
/** How an instance fares. */
export type PluginInstanceHealth = components['schemas']['PluginInstanceHealth'];
/** Names an instance of a plugin. Made by the server; never changes and is never used again. */
export type PluginInstanceId = components['schemas']['PluginInstanceId'];
/** Instances of plugins, by name. */
export type PluginInstancePage = components['schemas']['PluginInstancePage'];
/** An instance as it shall be; the plugin stays. What is left out is removed. */
export type PluginInstanceReplace = components['schemas']['PluginInstanceReplace'];
/** An instance of a plugin in the envelope of every success. */
export type PluginInstanceResponse = components['schemas']['PluginInstanceResponse'];
/**
 * - `active`: can be used.
 * - `suspended`: the plugin is not enabled; it can be used again as soon as that is.
 * - `misconfigured`: an upgrade of the plugin asks for other settings, or a secret reference leads nowhere any more.
 */
export type PluginInstanceStatus = components['schemas']['PluginInstanceStatus'];
/** What the plugin says about itself, as its publisher signed it. */
export type PluginManifest = components['schemas']['PluginManifest'];
/** Plugins, by name. */
export type PluginPage = components['schemas']['PluginPage'];
/** Who made a plugin. */
export type PluginPublisher = components['schemas']['PluginPublisher'];
/** A plugin in the envelope of every success. */
export type PluginResponse = components['schemas']['PluginResponse'];
/** A secret that a plugin needs. */
export type PluginSecretDeclaration = components['schemas']['PluginSecretDeclaration'];
/** The name of a secret in the settings of a plugin. */
export type PluginSecretName = components['schemas']['PluginSecretName'];
/** Where the secrets of an instance are kept, by the names that the manifest of the plugin declares. */
export type PluginSecrets = components['schemas']['PluginSecrets'];
/**
 * - `installed`: its image is there and verified; it has never run.
 * - `enabled`: it runs, and what it brings can be used.
 * - `disabled`: stopped by a user; what it brings cannot be used.
 * - `error`: it was enabled and does not run: it crashed three times in ten minutes, or answers no probe.
 */
export type PluginStatus = components['schemas']['PluginStatus'];
/** An installed plugin in short. */
export type PluginSummary = components['schemas']['PluginSummary'];
/** The release runs in the environment before this one, for as long as the policy asks. */
export type PreviousEnvironmentGate = components['schemas']['PreviousEnvironmentGate'];
/** A request to move a release into an environment, and what has become of it. */
export type Promotion = components['schemas']['Promotion'];
/** What one person decided about a promotion. Never changed and never removed. */
export type PromotionApproval = components['schemas']['PromotionApproval'];
/** Names an approval or a rejection. Made by the server; never changes and is never used again. */
export type PromotionApprovalId = components['schemas']['PromotionApprovalId'];
/** Approvals and rejections, the earliest first. */
export type PromotionApprovalPage = components['schemas']['PromotionApprovalPage'];
/** How many approvals a promotion has of how many it needs. */
export type PromotionApprovalTally = components['schemas']['PromotionApprovalTally'];
/** An approval. */
export type PromotionApprove = components['schemas']['PromotionApprove'];
/** Whether an artifact of a release is signed, and by whom. */
export type PromotionArtifactSignature = components['schemas']['PromotionArtifactSignature'];
/** A promotion to take back. */
export type PromotionCancel = components['schemas']['PromotionCancel'];
/** What whoever decides says about it. It becomes part of the decision record. */
export type PromotionComment = components['schemas']['PromotionComment'];
/** A promotion to ask for. */
export type PromotionCreate = components['schemas']['PromotionCreate'];
/** Why a release was let in or not: gates, approvals and policy as they were when it was decided. It is what the evidence packet seals, and it is not changed afterwards. */
export type PromotionDecision = components['schemas']['PromotionDecision'];
/** The decision about a promotion in the envelope of every success. */
export type PromotionDecisionResponse = components['schemas']['PromotionDecisionResponse'];
/** What speaks for a release to be let in, gathered while it is on its way. */
export type PromotionEvidence = components['schemas']['PromotionEvidence'];
/** One piece of evidence, with the digest of its content at the time. */
export type PromotionEvidenceItem = components['schemas']['PromotionEvidenceItem'];
/** The evidence about a promotion in the envelope of every success. */
export type PromotionEvidenceResponse = components['schemas']['PromotionEvidenceResponse'];
/** A condition between a release and an environment, and how it stands. Kinds may be added: a client that meets one it does not know has an `UnknownGate` before it. */
export type PromotionGate = components['schemas']['PromotionGate'];
/**
 * - `previous-environment`: the release runs in the environment before, for as long as the policy asks.
 * - `signed-artifacts`: every digest carries a signature that the tenant trusts.
 * - `tests-passed`: the checks that the environment requires are there and good.
 * - `security-scan`: the scans and the SBOM that the environment requires are there, and no finding is above what
 *   the policy bears.
 * - `change-ticket`: an approved change request is named.
 * - `freeze-window`: no freeze window is active at the time of the deployment.
 * - `approvals`: enough people who may approve have done so.
 *
 * Kinds may be added.
 */
export type PromotionGateKind = components['schemas']['PromotionGateKind'];
/** Says for people why the outcome is what it is. */
export type PromotionGateMessage = components['schemas']['PromotionGateMessage'];
/**
 * - `passed`: open.
 * - `pending`: not decided yet; may open by itself or by what people do.
 * - `failed`: closed. A mandatory gate that has failed blocks the promotion.
 * - `exempted`: it would be closed, but an exemption of the freeze window or a waived finding opens it.
 * - `skipped`: the environment does not ask for it.
 */
export type PromotionGateOutcome = components['schemas']['PromotionGateOutcome'];
/** How the gates would stand if the promotion were asked for now. Nothing is kept of it. */
export type PromotionGatePreview = components['schemas']['PromotionGatePreview'];
/** A promotion to judge without asking for it. */
export type PromotionGatePreviewCreate = components['schemas']['PromotionGatePreviewCreate'];
/** How the gates would stand. */
export type PromotionGatePreviewResponse = components['schemas']['PromotionGatePreviewResponse'];
/** Every gate of the environment, in the order in which they are judged. */
export type PromotionGates = components['schemas']['PromotionGates'];
/** Names a promotion. Made by the server; never changes and is never used again. */
export type PromotionId = components['schemas']['PromotionId'];
/** Promotions, the latest first. */
export type PromotionPage = components['schemas']['PromotionPage'];
/** Why the release should go in now. Approvers and auditors read it. */
export type PromotionReason = components['schemas']['PromotionReason'];
/** A rejection. */
export type PromotionReject = components['schemas']['PromotionReject'];
/** A promotion in the envelope of every success. */
export type PromotionResponse = components['schemas']['PromotionResponse'];
/**
 * - `pending`: waits for approvals or for gates that can still open.
 * - `approved`: every mandatory gate is open; waits for its time or for a free place in the environment.
 * - `rejected`: an approver has refused it.
 * - `cancelled`: taken back, or not decided before `expiresAt`.
 * - `deploying`: its workflow is bringing the release onto the targets.
 * - `deployed`: the release runs on every target of the environment.
 * - `failed`: the deployment did not succeed.
 */
export type PromotionStatus = components['schemas']['PromotionStatus'];
/** A promotion as lists show it, without its gates. */
export type PromotionSummary = components['schemas']['PromotionSummary'];
/** A bundle of component versions that moves through the environments as one. */
export type Release = components['schemas']['Release'];
/** What distinguishes one release from another. */
export type ReleaseComparison = components['schemas']['ReleaseComparison'];
/** What distinguishes two releases. */
export type ReleaseComparisonResponse = components['schemas']['ReleaseComparisonResponse'];
/** One component in a release, pinned to one version. */
export type ReleaseComponent = components['schemas']['ReleaseComponent'];
/** A component whose version differs between two releases. */
export type ReleaseComponentChange = components['schemas']['ReleaseComponentChange'];
/** A component and the version of it that the release shall bundle. */
export type ReleaseComponentChoice = components['schemas']['ReleaseComponentChoice'];
/** A release to put together. It is a draft at first. */
export type ReleaseCreate = components['schemas']['ReleaseCreate'];
/** Where a release runs, ran or is about to run. */
export type ReleaseDeploymentState = components['schemas']['ReleaseDeploymentState'];
/** Where a release runs. */
export type ReleaseDeploymentStateResponse = components['schemas']['ReleaseDeploymentStateResponse'];
/** Why a release must not be promoted any more. */
export type ReleaseDeprecate = components['schemas']['ReleaseDeprecate'];
/** When, by whom and why a release was deprecated. */
export type ReleaseDeprecation = components['schemas']['ReleaseDeprecation'];
/** A draft that takes of each component its latest version. */
export type ReleaseFromLatest = components['schemas']['ReleaseFromLatest'];
/** Names a release. Made by the server; never changes and is never used again. */
export type ReleaseId = components['schemas']['ReleaseId'];
/** A release in one environment. */
export type ReleaseInEnvironment = components['schemas']['ReleaseInEnvironment'];
/** Releases that carry this label, such as `hotfix` with `true`. */
export type ReleaseLabelFreezeExemption = components['schemas']['ReleaseLabelFreezeExemption'];
/** A label whose releases may go in, as it is sent. */
export type ReleaseLabelFreezeExemptionInput = components['schemas']['ReleaseLabelFreezeExemptionInput'];
/** What the release is called, unique in the tenant. Most teams use a calendar version such as `2026.11.0`. */
export type ReleaseName = components['schemas']['ReleaseName'];
/** What is new, for those who approve and for support. Markdown (CommonMark). */
export type ReleaseNotes = components['schemas']['ReleaseNotes'];
/** How the versions were chosen: one by one, or as the latest of each component at that moment. */
export type ReleaseOrigin = components['schemas']['ReleaseOrigin'];
/** Releases, the newest first. */
export type ReleasePage = components['schemas']['ReleasePage'];
/** A release as it shall be. Of a draft everything may change, and `status: ready` freezes it. Of a release that is ready only description, notes and labels may; the rest must be sent as it is. */
export type ReleaseReplace = components['schemas']['ReleaseReplace'];
/** A release in the envelope of every success. */
export type ReleaseResponse = components['schemas']['ReleaseResponse'];
/**
 * How far a release is.
 *
 * - `draft`: is being put together; may change, may be deleted, and runs in development environments only.
 * - `ready`: frozen; may be promoted anywhere. Only what describes it may change: description, notes, labels.
 * - `deprecated`: must not be promoted any more; stays where it runs.
 * - `archived`: deprecated, and runs nowhere since 90 days. Kept for audits.
 */
export type ReleaseStatus = components['schemas']['ReleaseStatus'];
/** A release in short. */
export type ReleaseSummary = components['schemas']['ReleaseSummary'];
/** On how many targets of an environment a release runs. */
export type ReleaseTargetCount = components['schemas']['ReleaseTargetCount'];
/** Ties a request, its answer and the server's logs together. The server makes one when the client sends none. */
export type RequestId = components['schemas']['RequestId'];
/** What it is for, in plain text. */
export type ResourceDescription = components['schemas']['ResourceDescription'];
/** What people call it, unique among its kind in the tenant, in upper and lower case alike. */
export type ResourceName = components['schemas']['ResourceName'];
/** Promotions that someone with this role asks for, with a justification that the evidence keeps. */
export type RoleFreezeExemption = components['schemas']['RoleFreezeExemption'];
/** A role whose promotions may go in, as it is sent. */
export type RoleFreezeExemptionInput = components['schemas']['RoleFreezeExemptionInput'];
/** A deployment taken back. */
export type Rollback = components['schemas']['Rollback'];
/** A deployment to take back. */
export type RollbackCreate = components['schemas']['RollbackCreate'];
/** Names a rollback. Made by the server; never changes and is never used again. */
export type RollbackId = components['schemas']['RollbackId'];
/** Rollbacks, the latest first. */
export type RollbackPage = components['schemas']['RollbackPage'];
/** What went wrong. It becomes part of the evidence. */
export type RollbackReason = components['schemas']['RollbackReason'];
/** A rollback in the envelope of every success. */
export type RollbackResponse = components['schemas']['RollbackResponse'];
/**
 * - `pending`: its job is queued.
 * - `running`: its job runs.
 * - `succeeded`: every target runs what it ran before.
 * - `failed`: at least one target does not; its job says which.
 */
export type RollbackStatus = components['schemas']['RollbackStatus'];
/** When a rollout stops and what happens then. */
export type RolloutAbort = components['schemas']['RolloutAbort'];
/** Whether it comes with the orchestrator; `false` for strategies that a plugin brings. */
export type RolloutBuiltIn = components['schemas']['RolloutBuiltIn'];
/** A way to bring a release onto the targets of an environment. Kinds may be added: a client that meets one it does not know has an `UnknownStrategy` before it. */
export type RolloutStrategy = components['schemas']['RolloutStrategy'];
/** Rollout strategies, by key. */
export type RolloutStrategyPage = components['schemas']['RolloutStrategyPage'];
/** The kinds of targets that it works on. */
export type RolloutTargetKinds = components['schemas']['RolloutTargetKinds'];
/** Where a secret is kept, never the secret itself. `vault://<path>#<key>` is read from the tenant's Vault at the moment of use; `sealed://<name>#<key>` from the orchestrator's own sealed store. */
export type SecretReference = components['schemas']['SecretReference'];
/** What a scanner found in an artifact. The counts leave out waived findings. */
export type SecurityScan = components['schemas']['SecurityScan'];
/** No finding in the artifacts is above what the policy bears. */
export type SecurityScanGate = components['schemas']['SecurityScanGate'];
/** A version by the rules of Semantic Versioning 2.0.0. */
export type SemanticVersion = components['schemas']['SemanticVersion'];
/** The SHA-256 digest of a content, as OCI registries write it. */
export type Sha256Digest = components['schemas']['Sha256Digest'];
/** Every digest of the release carries a signature that the tenant trusts. */
export type SignedArtifactsGate = components['schemas']['SignedArtifactsGate'];
/** Names the key that signed, by its JWK thumbprint (RFC 7638, SHA-256). */
export type SigningKeyThumbprint = components['schemas']['SigningKeyThumbprint'];
/** A tag that a sync did not take. */
export type SkippedTag = components['schemas']['SkippedTag'];
/** A Slack workspace. */
export type SlackConfig = components['schemas']['SlackConfig'];
/** A Slack workspace, as it is sent. */
export type SlackConfigInput = components['schemas']['SlackConfigInput'];
/** A short name for programs. */
export type Slug = components['schemas']['Slug'];
/** Where the source of a component stands. Commits and changes between versions are read there. */
export type SourceRepository = components['schemas']['SourceRepository'];
/** Where the source of a component shall be read. */
export type SourceRepositoryInput = components['schemas']['SourceRepositoryInput'];
/** How an agent elsewhere logs in to a host. */
export type SshLogin = components['schemas']['SshLogin'];
/** How an agent elsewhere logs in to a host, as it is sent. */
export type SshLoginInput = components['schemas']['SshLoginInput'];
/** A file that a step left. */
export type StepArtifact = components['schemas']['StepArtifact'];
/** Names an artifact of a step. Made by the server; never changes and is never used again. */
export type StepArtifactId = components['schemas']['StepArtifactId'];
/** What an artifact is. */
export type StepArtifactKind = components['schemas']['StepArtifactKind'];
/** Artifacts of a step, those of the latest attempt first. */
export type StepArtifactPage = components['schemas']['StepArtifactPage'];
/** One attempt of a step. */
export type StepAttempt = components['schemas']['StepAttempt'];
/** What can be done to such a step while it runs, and what it leaves behind. */
export type StepBehavior = components['schemas']['StepBehavior'];
/** The group under which editors offer a step type. */
export type StepCategory = components['schemas']['StepCategory'];
/** The settings of a step. Free by nature, as each step type has its own: `configSchema` of the step type says which. A text may hold expressions such as `${{ inputs.trafficPercent }}`; secrets are references, never values. */
export type StepConfig = components['schemas']['StepConfig'];
/** Why an attempt failed. */
export type StepError = components['schemas']['StepError'];
/**
 * Why a step or one attempt of it failed.
 *
 * - `STEP_FAILED`: what it did ended with a failure, such as an exit code or a check that was not met.
 * - `STEP_TIMED_OUT`: it took longer than `timeoutSeconds`.
 * - `AGENT_LOST`: its agent sent no heartbeat any more.
 * - `NO_AGENT`: no agent could take it in time.
 * - `CONFIG_UNRESOLVED`: an expression or a secret reference of its settings led nowhere.
 * - `APPROVAL_DENIED`: somebody said no.
 */
export type StepErrorCode = components['schemas']['StepErrorCode'];
/** A value that a step hands on. */
export type StepOutput = components['schemas']['StepOutput'];
/** The values by name, those of `outputs` of the step type. */
export type StepOutputs = components['schemas']['StepOutputs'];
/** How often and how soon a failed step is tried again. */
export type StepRetry = components['schemas']['StepRetry'];
/** How often and how soon a failed step shall be tried again. */
export type StepRetryInput = components['schemas']['StepRetryInput'];
/** The step of one node in one run. */
export type StepRun = components['schemas']['StepRun'];
/** Steps of a run, in the order of its graph. */
export type StepRunPage = components['schemas']['StepRunPage'];
/** A step of a run in the envelope of every success. */
export type StepRunResponse = components['schemas']['StepRunResponse'];
/** The step of one node in one run, in short. */
export type StepRunSummary = components['schemas']['StepRunSummary'];
/**
 * How far a step is.
 *
 * - `pending`: the steps before it have not ended.
 * - `running`: an attempt runs.
 * - `waiting`: waits for somebody, for a moment, or for the next attempt.
 * - `succeeded`: ended well.
 * - `failed`: used up its attempts.
 * - `skipped`: no edge led to it.
 * - `cancelled`: stopped or never begun, because the run was cancelled or had failed.
 */
export type StepStatus = components['schemas']['StepStatus'];
/** A kind of step in full. */
export type StepType = components['schemas']['StepType'];
/** Step types, by type. */
export type StepTypePage = components['schemas']['StepTypePage'];
/** A step type in the envelope of every success. */
export type StepTypeResponse = components['schemas']['StepTypeResponse'];
/** Where a step type comes from. */
export type StepTypeSource = components['schemas']['StepTypeSource'];
/** A kind of step in short. */
export type StepTypeSummary = components['schemas']['StepTypeSummary'];
/** What a step waits for. */
export type StepWait = components['schemas']['StepWait'];
/** Says what has been worked off. */
export type StreamAcknowledgePayload = messageComponents['schemas']['StreamAcknowledgePayload'];
/** The last message of a stream, after which the server closes with 1000. Nothing is gained by connecting again. */
export type StreamEndPayload = messageComponents['schemas']['StreamEndPayload'];
/** Says what is wrong with a message of the client. Where `fatal`, the server closes with 4400 next; else the message is passed over. */
export type StreamErrorPayload = messageComponents['schemas']['StreamErrorPayload'];
/** Says that the connection lives, also where nothing happens. */
export type StreamHeartbeatPayload = messageComponents['schemas']['StreamHeartbeatPayload'];
/** Lines of a log in their order, each with its time (RFC 3339) and level. Values of secrets are replaced by `***`. */
export type StreamLogLines = messageComponents['schemas']['StreamLogLines'];
/** Where the first of these lines begins in the whole log, in bytes, so that what is missing can be read with `Range`. */
export type StreamLogOffset = messageComponents['schemas']['StreamLogOffset'];
/** Ties an answer to its question. */
export type StreamNonce = messageComponents['schemas']['StreamNonce'];
/** Asks whether the other side is there. */
export type StreamPingPayload = messageComponents['schemas']['StreamPingPayload'];
/** The answer to a ping. */
export type StreamPongPayload = messageComponents['schemas']['StreamPongPayload'];
/** Numbers the events of a stream in their order, from 1. Whoever asked for a part of the stream sees gaps. Kept for 24 hours. */
export type StreamSequence = messageComponents['schemas']['StreamSequence'];
/** Says that the subscription stands, and where the stream goes on. */
export type StreamSubscribedPayload = messageComponents['schemas']['StreamSubscribedPayload'];
/** A place in an environment that releases are deployed to. */
export type Target = components['schemas']['Target'];
/** The components that a release brings here; its other components pass this target by. An ECS service takes exactly one. */
export type TargetComponentIds = components['schemas']['TargetComponentIds'];
/** What the target is and how it is reached. Secrets are references only. Kinds may be added: a client that meets one it does not know has an `UnknownTargetConnection` before it. */
export type TargetConnection = components['schemas']['TargetConnection'];
/** What the target is and how it is reached, as it is sent. */
export type TargetConnectionInput = components['schemas']['TargetConnectionInput'];
/** A target to add. */
export type TargetCreate = components['schemas']['TargetCreate'];
/**
 * - `unknown`: not checked since it was made or its connection was changed.
 * - `healthy`: everything that a deployment needs is there.
 * - `degraded`: deployments are possible, yet something is short or late.
 * - `unreachable`: deployments are not possible; jobs wait for it and fail after their time.
 */
export type TargetHealth = components['schemas']['TargetHealth'];
/** A check of a target, thing by thing. */
export type TargetHealthCheck = components['schemas']['TargetHealthCheck'];
/** The result of a check in the envelope of every success. */
export type TargetHealthCheckResponse = components['schemas']['TargetHealthCheckResponse'];
/** Names a target. Made by the server; never changes and is never used again. */
export type TargetId = components['schemas']['TargetId'];
/** Targets, by name. */
export type TargetPage = components['schemas']['TargetPage'];
/** The whole of what users say about a target. What is left out is removed. */
export type TargetReplace = components['schemas']['TargetReplace'];
/** A target in the envelope of every success. */
export type TargetResponse = components['schemas']['TargetResponse'];
/** Names a tenant, as `tenant_id` of its tokens does. */
export type TenantId = components['schemas']['TenantId'];
/** What a run of tests against a component version came to. */
export type TestSuiteResult = components['schemas']['TestSuiteResult'];
/** The test results that the environment requires are there and good. */
export type TestsPassedGate = components['schemas']['TestsPassedGate'];
/** The name of a time zone in the IANA database. */
export type TimeZone = components['schemas']['TimeZone'];
/** A moment in UTC (RFC 3339, always with `Z`). */
export type Timestamp = components['schemas']['Timestamp'];
/** Coordinates of a type that came after this description. Show them or pass over them. */
export type UnknownArtifactCoordinates = components['schemas']['UnknownArtifactCoordinates'];
/** The configuration of a type that came after this description. Show it or pass over it. */
export type UnknownConfig = components['schemas']['UnknownConfig'];
/** A gate of a kind that came after this description. Its outcome counts like any other. */
export type UnknownGate = components['schemas']['UnknownGate'];
/** A strategy of a kind that came after this description. Show it or pass over it. */
export type UnknownStrategy = components['schemas']['UnknownStrategy'];
/** A connection of a kind that came after this description. Show it or pass over it. */
export type UnknownTargetConnection = components['schemas']['UnknownTargetConnection'];
/** Names a user or a service account, as `user_id` of its tokens does. */
export type UserId = components['schemas']['UserId'];
/** One broken rule. */
export type ValidationError = components['schemas']['ValidationError'];
/** By AppRole. The secret id can only be kept in the sealed store, as Vault cannot open itself. */
export type VaultAppRoleAuth = components['schemas']['VaultAppRoleAuth'];
/** AppRole, as it is sent. */
export type VaultAppRoleAuthInput = components['schemas']['VaultAppRoleAuthInput'];
/** How the orchestrator proves itself to Vault. */
export type VaultAuth = components['schemas']['VaultAuth'];
/** How the orchestrator proves itself to Vault, as it is sent. */
export type VaultAuthInput = components['schemas']['VaultAuthInput'];
/** A HashiCorp Vault with a KV version 2 engine. One for a tenant resolves its `vault://` references. */
export type VaultConfig = components['schemas']['VaultConfig'];
/** A HashiCorp Vault, as it is sent. */
export type VaultConfigInput = components['schemas']['VaultConfigInput'];
/** By a token of the orchestrator's own OpenID Connect issuer; there is no secret to keep. */
export type VaultJwtAuth = components['schemas']['VaultJwtAuth'];
/** A token of the orchestrator itself, as it is sent. */
export type VaultJwtAuthInput = components['schemas']['VaultJwtAuthInput'];
/** How tags are read as versions, and which of two versions is the later. */
export type VersionScheme = components['schemas']['VersionScheme'];
/** How tags shall be read as versions. */
export type VersionSchemeInput = components['schemas']['VersionSchemeInput'];
/** What a deployment left on a target, component by component, signed when it was left. Drift is measured against the current sticker of a target. */
export type VersionSticker = components['schemas']['VersionSticker'];
/** One component, as it was left on a target. */
export type VersionStickerComponent = components['schemas']['VersionStickerComponent'];
/** Names a version sticker. Made by the server; never changes and is never used again. */
export type VersionStickerId = components['schemas']['VersionStickerId'];
/** Version stickers, the latest deployed first. */
export type VersionStickerPage = components['schemas']['VersionStickerPage'];
/** A version sticker in the envelope of every success. */
export type VersionStickerResponse = components['schemas']['VersionStickerResponse'];
/** A signature over the sticker in canonical form (RFC 8785) without `signature`, `status`, `supersededAt` and `supersededById`. The key is one of the Authority module, at `https://authority.example/.well-known/jwks.json`. */
export type VersionStickerSignature = components['schemas']['VersionStickerSignature'];
/**
 * - `current`: says what should run on the target now.
 * - `superseded`: a later deployment or a rollback left another sticker.
 */
export type VersionStickerStatus = components['schemas']['VersionStickerStatus'];
/** What one sync found. */
export type VersionSync = components['schemas']['VersionSync'];
/** How a sync ended. */
export type VersionSyncOutcome = components['schemas']['VersionSyncOutcome'];
/** How far a sync goes. Where the body is left out, it reads what was published since the last one. */
export type VersionSyncRequest = components['schemas']['VersionSyncRequest'];
/** What a sync found. */
export type VersionSyncResponse = components['schemas']['VersionSyncResponse'];
/** How many open vulnerabilities a scan found, by severity (CVSS 3.1). */
export type VulnerabilityCount = components['schemas']['VulnerabilityCount'];
/** A finding that was accepted, by whom and until when. */
export type WaivedFinding = components['schemas']['WaivedFinding'];
/** A day of the week. */
export type Weekday = components['schemas']['Weekday'];
/** The same stretch of every week. It may cross the end of the week. */
export type WeeklyFreezeSchedule = components['schemas']['WeeklyFreezeSchedule'];
/** The same stretch of every week, as it is sent. */
export type WeeklyFreezeScheduleInput = components['schemas']['WeeklyFreezeScheduleInput'];
/** A way from one node to the next. A node starts once all edges into it are decided and one lets it pass. */
export type WorkflowEdge = components['schemas']['WorkflowEdge'];
/** A way from one node to the next, as it is sent. */
export type WorkflowEdgeInput = components['schemas']['WorkflowEdgeInput'];
/** A value that whoever starts a run gives. */
export type WorkflowInput = components['schemas']['WorkflowInput'];
/** A value that whoever starts a run shall give, as it is sent. */
export type WorkflowInputDefinition = components['schemas']['WorkflowInputDefinition'];
/** One step in the graph of a template. */
export type WorkflowNode = components['schemas']['WorkflowNode'];
/** Names a node inside its template. People write a short word, editors make a uuid; it never changes, so that the runs of all revisions can be compared. */
export type WorkflowNodeId = components['schemas']['WorkflowNodeId'];
/** One step, as it is sent. What is left out is taken from the step type. */
export type WorkflowNodeInput = components['schemas']['WorkflowNodeInput'];
/**
 * What a template is for, which decides where it is offered.
 *
 * - `deployment`: brings a release into an environment.
 * - `rollback`: brings back what ran before.
 * - `verification`: checks what runs, and changes nothing.
 * - `maintenance`: everything else.
 */
export type WorkflowPurpose = components['schemas']['WorkflowPurpose'];
/** One run of a template. */
export type WorkflowRun = components['schemas']['WorkflowRun'];
/** Why a run is ended. */
export type WorkflowRunCancel = components['schemas']['WorkflowRunCancel'];
/** The run has another state or progress. */
export type WorkflowRunChangedPayload = messageComponents['schemas']['WorkflowRunChangedPayload'];
/** A run to start. */
export type WorkflowRunCreate = components['schemas']['WorkflowRunCreate'];
/** Why a run failed. */
export type WorkflowRunFailure = components['schemas']['WorkflowRunFailure'];
/** Names a workflow run. Made by the server; never changes and is never used again. */
export type WorkflowRunId = components['schemas']['WorkflowRunId'];
/** The values of the inputs by name, those of `inputs` of the template. Defaults are filled in when the run starts. */
export type WorkflowRunInputs = components['schemas']['WorkflowRunInputs'];
/** When, by whom and why a user held or ended a run. */
export type WorkflowRunIntervention = components['schemas']['WorkflowRunIntervention'];
/** Workflow runs, the newest first. */
export type WorkflowRunPage = components['schemas']['WorkflowRunPage'];
/** Why a run is held. */
export type WorkflowRunPause = components['schemas']['WorkflowRunPause'];
/** How many steps are in each state. */
export type WorkflowRunProgress = components['schemas']['WorkflowRunProgress'];
/** A workflow run in the envelope of every success. */
export type WorkflowRunResponse = components['schemas']['WorkflowRunResponse'];
/** How the run stands. It comes first, unless the stream goes on after a drop. */
export type WorkflowRunSnapshotPayload = messageComponents['schemas']['WorkflowRunSnapshotPayload'];
/**
 * How far a run is.
 *
 * - `pending`: waits for its turn; one run at a time changes an environment.
 * - `running`: steps run.
 * - `paused`: steps that ran have been let end, no other starts.
 * - `succeeded`, `failed`: ended by itself.
 * - `cancelled`: ended by a user.
 */
export type WorkflowRunStatus = components['schemas']['WorkflowRunStatus'];
/** Asks for the events of the run. It must come within 10 seconds after the connection stands. */
export type WorkflowRunSubscribePayload = messageComponents['schemas']['WorkflowRunSubscribePayload'];
/** A run in short. */
export type WorkflowRunSummary = components['schemas']['WorkflowRunSummary'];
/** What started a run. */
export type WorkflowRunTrigger = components['schemas']['WorkflowRunTrigger'];
/** A step has begun, waits, goes on or has ended. */
export type WorkflowStepChangedPayload = messageComponents['schemas']['WorkflowStepChangedPayload'];
/** Lines that a step has written. */
export type WorkflowStepLogPayload = messageComponents['schemas']['WorkflowStepLogPayload'];
/** A directed graph of steps that runs again and again, each time with other inputs. */
export type WorkflowTemplate = components['schemas']['WorkflowTemplate'];
/** A template to make. It may be kept while it does not validate yet, and cannot run until it does. */
export type WorkflowTemplateCreate = components['schemas']['WorkflowTemplateCreate'];
/** Something that keeps a template from running. */
export type WorkflowTemplateError = components['schemas']['WorkflowTemplateError'];
/** Names a workflow template. Made by the server; never changes and is never used again. */
export type WorkflowTemplateId = components['schemas']['WorkflowTemplateId'];
/** Workflow templates, by name. */
export type WorkflowTemplatePage = components['schemas']['WorkflowTemplatePage'];
/** A template as it shall be, and the revision that it is made from. What is left out is removed. */
export type WorkflowTemplateReplace = components['schemas']['WorkflowTemplateReplace'];
/** A workflow template in the envelope of every success. */
export type WorkflowTemplateResponse = components['schemas']['WorkflowTemplateResponse'];
/** Counts the changes of a template, from 1. A run keeps the revision with which it started. */
export type WorkflowTemplateRevision = components['schemas']['WorkflowTemplateRevision'];
/** A workflow template without its graph. */
export type WorkflowTemplateSummary = components['schemas']['WorkflowTemplateSummary'];
/** What is right and wrong with the graph of a template. */
export type WorkflowTemplateValidation = components['schemas']['WorkflowTemplateValidation'];
/** What is right and wrong with a template. */
export type WorkflowTemplateValidationResponse = components['schemas']['WorkflowTemplateValidationResponse'];
/** Something in a template that is likely a mistake. */
export type WorkflowTemplateWarning = components['schemas']['WorkflowTemplateWarning'];
/** A value that a workflow passes on. */
export type WorkflowValue = components['schemas']['WorkflowValue'];
/** The name of an input or an output, by which expressions call it: `inputs.trafficPercent`. */
export type WorkflowVariableName = components['schemas']['WorkflowVariableName'];
/** The same days of every year, whole days on the clocks of the time zone. It may cross the end of the year. */
export type YearlyFreezeSchedule = components['schemas']['YearlyFreezeSchedule'];
/** The same days of every year, as it is sent. */
export type YearlyFreezeScheduleInput = components['schemas']['YearlyFreezeScheduleInput'];
