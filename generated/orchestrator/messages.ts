// Generated from spec/orchestrator/asyncapi.yaml by `npm run generate`. Do not edit.
import type { components as http } from './types.ts';

/** The channels: the address of each below the server, and the names of its parameters. */
export const channels = {
  workflowRunStream: { address: '/workflow-runs/{id}/stream', parameters: ['id'] },
  deploymentJobStream: { address: '/deployment-jobs/{id}/stream', parameters: ['id'] },
  agentTaskStream: { address: '/agents/{id}/task-stream', parameters: ['id'] },
  dashboardStream: { address: '/dashboard/stream', parameters: [] },
} as const;

/** The name of a channel. */
export type ChannelName = keyof typeof channels;

/** What the server sends on each channel: the payloads by the names of their messages. */
export interface ServerMessages {
  workflowRunStream: {
    /** The server has taken the subscription. */
    StreamSubscribed: components['schemas']['StreamSubscribedPayload'];
    /** How the run and its steps stand. */
    WorkflowRunSnapshot: components['schemas']['WorkflowRunSnapshotPayload'];
    /** The run has another state or progress. */
    WorkflowRunChanged: components['schemas']['WorkflowRunChangedPayload'];
    /** A step has begun, waits, goes on or has ended. */
    WorkflowStepChanged: components['schemas']['WorkflowStepChangedPayload'];
    /** A step has written lines. Sent only where the subscription asks for logs. */
    WorkflowStepLog: components['schemas']['WorkflowStepLogPayload'];
    /** The server has sent everything that there will ever be. */
    StreamEnd: components['schemas']['StreamEndPayload'];
    /** The server says that the connection lives. */
    StreamHeartbeat: components['schemas']['StreamHeartbeatPayload'];
    /** The server answers a ping, right away. */
    StreamPong: components['schemas']['StreamPongPayload'];
    /** The server cannot take a message of the client. */
    StreamError: components['schemas']['StreamErrorPayload'];
  };
  deploymentJobStream: {
    /** The server has taken the subscription. */
    StreamSubscribed: components['schemas']['StreamSubscribedPayload'];
    /** How the job and its tasks stand. */
    DeploymentJobSnapshot: components['schemas']['DeploymentJobSnapshotPayload'];
    /** The job has another state or progress. */
    DeploymentJobChanged: components['schemas']['DeploymentJobChangedPayload'];
    /** A task has begun, is in another phase or has ended. */
    DeploymentTaskChanged: components['schemas']['DeploymentTaskChangedPayload'];
    /** A task has written lines. Sent only where the subscription asks for logs. */
    DeploymentTaskLog: components['schemas']['DeploymentTaskLogPayload'];
    /** The server has sent everything that there will ever be. */
    StreamEnd: components['schemas']['StreamEndPayload'];
    /** The server says that the connection lives. */
    StreamHeartbeat: components['schemas']['StreamHeartbeatPayload'];
    /** The server answers a ping, right away. */
    StreamPong: components['schemas']['StreamPongPayload'];
    /** The server cannot take a message of the client. */
    StreamError: components['schemas']['StreamErrorPayload'];
  };
  agentTaskStream: {
    /** The server has taken the subscription. */
    StreamSubscribed: components['schemas']['StreamSubscribedPayload'];
    /** The tasks that are the agent's now. */
    AgentTaskSnapshot: components['schemas']['AgentTaskSnapshotPayload'];
    /** A task for the agent. */
    AgentTaskAssigned: components['schemas']['AgentTaskAssignedPayload'];
    /** Something that the agent shall do besides tasks. */
    AgentDirective: components['schemas']['AgentDirectivePayload'];
    /** The server has stored the reports of the agent. */
    AgentReportReceived: components['schemas']['AgentReportReceivedPayload'];
    /** The server has sent everything that there will ever be. */
    StreamEnd: components['schemas']['StreamEndPayload'];
    /** The server says that the connection lives. */
    StreamHeartbeat: components['schemas']['StreamHeartbeatPayload'];
    /** The server answers a ping, right away. */
    StreamPong: components['schemas']['StreamPongPayload'];
    /** The server cannot take a message of the client. */
    StreamError: components['schemas']['StreamErrorPayload'];
  };
  dashboardStream: {
    /** The server has taken the subscription. */
    StreamSubscribed: components['schemas']['StreamSubscribedPayload'];
    /** How the tenant stands. */
    DashboardSnapshot: components['schemas']['DashboardSnapshotPayload'];
    /** A promotion was asked for, or has another state or another approval. */
    DashboardPromotionChanged: components['schemas']['DashboardPromotionChangedPayload'];
    /** A deployment job was queued, has begun, got on or has ended. */
    DashboardJobChanged: components['schemas']['DashboardJobChangedPayload'];
    /** A workflow run has begun, got on by a step or has ended. */
    DashboardRunChanged: components['schemas']['DashboardRunChangedPayload'];
    /** An environment was frozen or opened, or got another release. */
    DashboardEnvironmentChanged: components['schemas']['DashboardEnvironmentChangedPayload'];
    /** A target has another health, or has begun or ceased to drift. */
    DashboardTargetChanged: components['schemas']['DashboardTargetChangedPayload'];
    /** An agent has another state. */
    DashboardAgentChanged: components['schemas']['DashboardAgentChangedPayload'];
    /** The server says that the connection lives. */
    StreamHeartbeat: components['schemas']['StreamHeartbeatPayload'];
    /** The server answers a ping, right away. */
    StreamPong: components['schemas']['StreamPongPayload'];
    /** The server cannot take a message of the client. */
    StreamError: components['schemas']['StreamErrorPayload'];
  };
}

/** What a client sends on each channel: the payloads by the names of their messages. */
export interface ClientMessages {
  workflowRunStream: {
    /** The client asks for the events of the run. */
    WorkflowRunSubscribe: components['schemas']['WorkflowRunSubscribePayload'];
    /** The client has worked off everything up to an event. Send it at least every 100 events and every 10 seconds. */
    StreamAcknowledge: components['schemas']['StreamAcknowledgePayload'];
    /** The client asks whether the server is there. Browsers cannot send ping frames. */
    StreamPing: components['schemas']['StreamPingPayload'];
  };
  deploymentJobStream: {
    /** The client asks for the events of the job. */
    DeploymentJobSubscribe: components['schemas']['DeploymentJobSubscribePayload'];
    /** The client has worked off everything up to an event. Send it at least every 100 events and every 10 seconds. */
    StreamAcknowledge: components['schemas']['StreamAcknowledgePayload'];
    /** The client asks whether the server is there. Browsers cannot send ping frames. */
    StreamPing: components['schemas']['StreamPingPayload'];
  };
  agentTaskStream: {
    /** The agent says that it is ready for tasks. */
    AgentSubscribe: components['schemas']['AgentSubscribePayload'];
    /** The agent takes a task on. */
    AgentTaskAccepted: components['schemas']['AgentTaskAcceptedPayload'];
    /** The agent cannot take a task on. */
    AgentTaskRefused: components['schemas']['AgentTaskRefusedPayload'];
    /** A phase of a task has begun or ended. */
    AgentTaskProgress: components['schemas']['AgentTaskProgressPayload'];
    /** A task has written lines. */
    AgentTaskLog: components['schemas']['AgentTaskLogPayload'];
    /** A task has ended. */
    AgentTaskFinished: components['schemas']['AgentTaskFinishedPayload'];
    /** The client has worked off everything up to an event. Send it at least every 100 events and every 10 seconds. */
    StreamAcknowledge: components['schemas']['StreamAcknowledgePayload'];
    /** The client asks whether the server is there. Browsers cannot send ping frames. */
    StreamPing: components['schemas']['StreamPingPayload'];
  };
  dashboardStream: {
    /** The client asks for the changes of the tenant. */
    DashboardSubscribe: components['schemas']['DashboardSubscribePayload'];
    /** The client has worked off everything up to an event. Send it at least every 100 events and every 10 seconds. */
    StreamAcknowledge: components['schemas']['StreamAcknowledgePayload'];
    /** The client asks whether the server is there. Browsers cannot send ping frames. */
    StreamPing: components['schemas']['StreamPingPayload'];
  };
}

/** What the server sends on a channel; with the name of a message, that one alone. */
export type ServerMessageOf<
  Name extends ChannelName,
  Message extends keyof ServerMessages[Name] = keyof ServerMessages[Name],
> = ServerMessages[Name][Message];

/** What a client sends on a channel; with the name of a message, that one alone. */
export type ClientMessageOf<
  Name extends ChannelName,
  Message extends keyof ClientMessages[Name] = keyof ClientMessages[Name],
> = ClientMessages[Name][Message];

export interface components {
    schemas: {
        /**
         * Format: int64
         * @description Numbers the events of a stream in their order, from 1. Whoever asked for a part of the stream sees gaps. Kept for 24 hours.
         */
        StreamSequence: number;
        WorkflowNodeId: http["schemas"]["WorkflowNodeId"];
        /** @description Asks for the events of the run. It must come within 10 seconds after the connection stands. */
        WorkflowRunSubscribePayload: {
            /** @constant */
            type: "subscribe";
            /** @description The latest event that the client has, where it goes on after a drop; left out at first. */
            lastSequence?: components["schemas"]["StreamSequence"];
            /**
             * @description Whether lines of logs are wanted; they are not where left out.
             * @default false
             */
            logs?: boolean;
            /** @description The steps that are wanted; all where left out. */
            nodeIds?: components["schemas"]["WorkflowNodeId"][];
        };
        /** @description Says what has been worked off. */
        StreamAcknowledgePayload: {
            /** @constant */
            type: "acknowledge";
            /** @description Of the latest event that was worked off, all before it included. */
            sequence: components["schemas"]["StreamSequence"];
        };
        /** @description Ties an answer to its question. */
        StreamNonce: string;
        /** @description Asks whether the other side is there. */
        StreamPingPayload: {
            /** @constant */
            type: "ping";
            nonce: components["schemas"]["StreamNonce"];
        };
        Timestamp: http["schemas"]["Timestamp"];
        /** @description Says that the subscription stands, and where the stream goes on. */
        StreamSubscribedPayload: {
            /** @constant */
            type: "subscribed";
            /** @description Whether the stream goes on right after `lastSequence` of the subscription. Where it does not, a snapshot comes next and takes the place of everything that the client knows. */
            resumed: boolean;
            /** @description Of the event before the first that follows; 0 where there was none yet. */
            sequence: components["schemas"]["StreamSequence"];
            /**
             * Format: int32
             * @description How often a heartbeat comes, in seconds. Two that stay away mean that the connection is lost.
             */
            heartbeatSeconds: number;
            /**
             * Format: int32
             * @description How many events may be sent and not acknowledged. Beyond twice as many the server closes with 4409.
             */
            acknowledgeWithin: number;
            /** @description When the token expires, at which the server closes with 4401. */
            tokenExpiresAt: components["schemas"]["Timestamp"];
            time: components["schemas"]["Timestamp"];
        };
        WorkflowRunId: http["schemas"]["WorkflowRunId"];
        TenantId: http["schemas"]["TenantId"];
        WorkflowTemplateId: http["schemas"]["WorkflowTemplateId"];
        ResourceName: http["schemas"]["ResourceName"];
        WorkflowTemplateRevision: http["schemas"]["WorkflowTemplateRevision"];
        WorkflowRunStatus: http["schemas"]["WorkflowRunStatus"];
        PromotionId: http["schemas"]["PromotionId"];
        RollbackId: http["schemas"]["RollbackId"];
        WorkflowRunTrigger: http["schemas"]["WorkflowRunTrigger"];
        ReleaseId: http["schemas"]["ReleaseId"];
        EnvironmentId: http["schemas"]["EnvironmentId"];
        WorkflowRunProgress: http["schemas"]["WorkflowRunProgress"];
        UserId: http["schemas"]["UserId"];
        WorkflowRunSummary: http["schemas"]["WorkflowRunSummary"];
        WorkflowVariableName: http["schemas"]["WorkflowVariableName"];
        WorkflowValue: http["schemas"]["WorkflowValue"];
        WorkflowRunInputs: http["schemas"]["WorkflowRunInputs"];
        WorkflowRunIntervention: http["schemas"]["WorkflowRunIntervention"];
        StepErrorCode: http["schemas"]["StepErrorCode"];
        WorkflowRunFailure: http["schemas"]["WorkflowRunFailure"];
        WorkflowRun: http["schemas"]["WorkflowRun"];
        Slug: http["schemas"]["Slug"];
        StepStatus: http["schemas"]["StepStatus"];
        StepRunSummary: http["schemas"]["StepRunSummary"];
        /** @description How the run stands. It comes first, unless the stream goes on after a drop. */
        WorkflowRunSnapshotPayload: {
            /** @constant */
            type: "snapshot";
            sequence: components["schemas"]["StreamSequence"];
            time: components["schemas"]["Timestamp"];
            data: {
                run: components["schemas"]["WorkflowRun"];
                /** @description All steps in the order of the graph. */
                steps: components["schemas"]["StepRunSummary"][];
            };
        };
        /** @description The run has another state or progress. */
        WorkflowRunChangedPayload: {
            /** @constant */
            type: "run-changed";
            sequence: components["schemas"]["StreamSequence"];
            time: components["schemas"]["Timestamp"];
            /** @description The whole run as it is now. */
            data: components["schemas"]["WorkflowRun"];
        };
        StepConfig: http["schemas"]["StepConfig"];
        StepOutputs: http["schemas"]["StepOutputs"];
        StepWait: http["schemas"]["StepWait"];
        AgentId: http["schemas"]["AgentId"];
        StepError: http["schemas"]["StepError"];
        StepAttempt: http["schemas"]["StepAttempt"];
        DeploymentJobId: http["schemas"]["DeploymentJobId"];
        StepRun: http["schemas"]["StepRun"];
        /** @description A step has begun, waits, goes on or has ended. */
        WorkflowStepChangedPayload: {
            /** @constant */
            type: "step-changed";
            sequence: components["schemas"]["StreamSequence"];
            time: components["schemas"]["Timestamp"];
            /** @description The whole step as it is now. */
            data: components["schemas"]["StepRun"];
        };
        /**
         * Format: int64
         * @description Where the first of these lines begins in the whole log, in bytes, so that what is missing can be read with `Range`.
         */
        StreamLogOffset: number;
        /** @description Lines of a log in their order, each with its time (RFC 3339) and level. Values of secrets are replaced by `***`. */
        StreamLogLines: string[];
        /** @description Lines that a step has written. */
        WorkflowStepLogPayload: {
            /** @constant */
            type: "step-log";
            sequence: components["schemas"]["StreamSequence"];
            time: components["schemas"]["Timestamp"];
            data: {
                nodeId: components["schemas"]["WorkflowNodeId"];
                /**
                 * Format: int32
                 * @description The attempt that wrote them.
                 */
                attempt: number;
                offset: components["schemas"]["StreamLogOffset"];
                lines: components["schemas"]["StreamLogLines"];
            };
        };
        /** @description The last message of a stream, after which the server closes with 1000. Nothing is gained by connecting again. */
        StreamEndPayload: {
            /** @constant */
            type: "end";
            sequence: components["schemas"]["StreamSequence"];
            /**
             * @description - `finished`: what the stream is about has ended, and every event was sent.
             *     - `removed`: what the stream is about was deleted.
             * @enum {string}
             */
            reason: "finished" | "removed";
            time: components["schemas"]["Timestamp"];
        };
        /** @description Says that the connection lives, also where nothing happens. */
        StreamHeartbeatPayload: {
            /** @constant */
            type: "heartbeat";
            /** @description Of the latest event that was sent. A client that has not got it has lost something and connects anew. */
            sequence: components["schemas"]["StreamSequence"];
            time: components["schemas"]["Timestamp"];
        };
        /** @description The answer to a ping. */
        StreamPongPayload: {
            /** @constant */
            type: "pong";
            /** @description As the ping had it. */
            nonce: components["schemas"]["StreamNonce"];
            time: components["schemas"]["Timestamp"];
        };
        ValidationError: http["schemas"]["ValidationError"];
        /** @description Says what is wrong with a message of the client. Where `fatal`, the server closes with 4400 next; else the message is passed over. */
        StreamErrorPayload: {
            /** @constant */
            type: "error";
            /**
             * @description - `MALFORMED_MESSAGE`: not a text frame with a JSON object.
             *     - `UNKNOWN_TYPE`: no message of this channel has this type.
             *     - `INVALID_MESSAGE`: a property is missing or breaks its rules; `violations` says which.
             *     - `NOT_SUBSCRIBED`: the first message must be the subscription.
             *     - `ALREADY_SUBSCRIBED`: a connection has one subscription. Open another connection for another.
             *     - `SEQUENCE_UNKNOWN`: an event is acknowledged that was never sent.
             *     - `TASK_NOT_YOURS`: the agent reports on a task that it was not given, or that was taken from it.
             * @enum {string}
             */
            code: "MALFORMED_MESSAGE" | "UNKNOWN_TYPE" | "INVALID_MESSAGE" | "NOT_SUBSCRIBED" | "ALREADY_SUBSCRIBED" | "SEQUENCE_UNKNOWN" | "TASK_NOT_YOURS";
            /** @description What is wrong, for people. */
            message: string;
            /** @description Whether the server closes the connection now. */
            fatal: boolean;
            /** @description The broken rules; left out where the code is another than `INVALID_MESSAGE`. */
            violations?: components["schemas"]["ValidationError"][];
            time: components["schemas"]["Timestamp"];
        };
        DeploymentTaskId: http["schemas"]["DeploymentTaskId"];
        /** @description Asks for the events of the job. It must come within 10 seconds after the connection stands. */
        DeploymentJobSubscribePayload: {
            /** @constant */
            type: "subscribe";
            /** @description The latest event that the client has, where it goes on after a drop; left out at first. */
            lastSequence?: components["schemas"]["StreamSequence"];
            /**
             * @description Whether lines of logs are wanted; they are not where left out.
             * @default false
             */
            logs?: boolean;
            /** @description The tasks that are wanted; all where left out. */
            taskIds?: components["schemas"]["DeploymentTaskId"][];
        };
        DeploymentJobStatus: http["schemas"]["DeploymentJobStatus"];
        Percentage: http["schemas"]["Percentage"];
        DeploymentProgress: http["schemas"]["DeploymentProgress"];
        DeploymentFailure: http["schemas"]["DeploymentFailure"];
        DeploymentJob: http["schemas"]["DeploymentJob"];
        TargetId: http["schemas"]["TargetId"];
        DeploymentTaskStatus: http["schemas"]["DeploymentTaskStatus"];
        ComponentId: http["schemas"]["ComponentId"];
        ComponentVersionId: http["schemas"]["ComponentVersionId"];
        Sha256Digest: http["schemas"]["Sha256Digest"];
        DeploymentChange: http["schemas"]["DeploymentChange"];
        DeploymentPhase: http["schemas"]["DeploymentPhase"];
        DeploymentTask: http["schemas"]["DeploymentTask"];
        /** @description How the job stands. It comes first, unless the stream goes on after a drop. */
        DeploymentJobSnapshotPayload: {
            /** @constant */
            type: "snapshot";
            sequence: components["schemas"]["StreamSequence"];
            time: components["schemas"]["Timestamp"];
            data: {
                job: components["schemas"]["DeploymentJob"];
                /** @description All tasks in the order of their batches. */
                tasks: components["schemas"]["DeploymentTask"][];
            };
        };
        /** @description The job has another state or progress. */
        DeploymentJobChangedPayload: {
            /** @constant */
            type: "job-changed";
            sequence: components["schemas"]["StreamSequence"];
            time: components["schemas"]["Timestamp"];
            /** @description The whole job as it is now. */
            data: components["schemas"]["DeploymentJob"];
        };
        /** @description A task has begun, is in another phase or has ended. */
        DeploymentTaskChangedPayload: {
            /** @constant */
            type: "task-changed";
            sequence: components["schemas"]["StreamSequence"];
            time: components["schemas"]["Timestamp"];
            /** @description The whole task as it is now. */
            data: components["schemas"]["DeploymentTask"];
        };
        /** @description Lines that a task has written. */
        DeploymentTaskLogPayload: {
            /** @constant */
            type: "task-log";
            sequence: components["schemas"]["StreamSequence"];
            time: components["schemas"]["Timestamp"];
            data: {
                taskId: components["schemas"]["DeploymentTaskId"];
                /**
                 * Format: int32
                 * @description The attempt that wrote them.
                 */
                attempt: number;
                offset: components["schemas"]["StreamLogOffset"];
                lines: components["schemas"]["StreamLogLines"];
            };
        };
        SemanticVersion: http["schemas"]["SemanticVersion"];
        /** @description Says that the agent is ready, and what it has at hand. It must come within 10 seconds after the connection stands. A task that it runs and does not name here has failed with `agent-lost`. */
        AgentSubscribePayload: {
            /** @constant */
            type: "subscribe";
            /** @description The latest event that the agent has, where it goes on after a drop; left out at first. */
            lastSequence?: components["schemas"]["StreamSequence"];
            /** @description The version of the agent's program. */
            version: components["schemas"]["SemanticVersion"];
            /**
             * Format: int32
             * @description How many more tasks it can take.
             */
            freeSlots: number;
            /** @description The tasks that it works on. */
            runningTaskIds: components["schemas"]["DeploymentTaskId"][];
        };
        /**
         * Format: int64
         * @description Numbers the reports of an agent in their order, from 1 and without gaps, over all its connections.
         */
        AgentReportNumber: number;
        /** @description The agent takes a task on. */
        AgentTaskAcceptedPayload: {
            /** @constant */
            type: "task-accepted";
            report: components["schemas"]["AgentReportNumber"];
            taskId: components["schemas"]["DeploymentTaskId"];
            acceptedAt: components["schemas"]["Timestamp"];
        };
        /** @description The agent cannot take a task on. */
        AgentTaskRefusedPayload: {
            /** @constant */
            type: "task-refused";
            report: components["schemas"]["AgentReportNumber"];
            taskId: components["schemas"]["DeploymentTaskId"];
            /**
             * @description - `busy`: no slot is free.
             *     - `capability-missing`: it cannot do what the task asks.
             *     - `draining`: it takes no more tasks.
             *     - `target-unreachable`: the target does not answer.
             * @enum {string}
             */
            reason: "busy" | "capability-missing" | "draining" | "target-unreachable";
            /** @description The same for people. */
            message: string;
        };
        /** @description A phase of a task has begun or ended. Also sent without news, to keep the task. */
        AgentTaskProgressPayload: {
            /** @constant */
            type: "task-progress";
            report: components["schemas"]["AgentReportNumber"];
            taskId: components["schemas"]["DeploymentTaskId"];
            /**
             * Format: int32
             * @description The attempt.
             */
            attempt: number;
            phase: components["schemas"]["DeploymentPhase"];
        };
        /** @description Lines that a task has written. */
        AgentTaskLogPayload: {
            /** @constant */
            type: "task-log";
            report: components["schemas"]["AgentReportNumber"];
            taskId: components["schemas"]["DeploymentTaskId"];
            /**
             * Format: int32
             * @description The attempt that wrote them.
             */
            attempt: number;
            offset: components["schemas"]["StreamLogOffset"];
            lines: components["schemas"]["StreamLogLines"];
        };
        DeployedVersion: http["schemas"]["DeployedVersion"];
        /** @description A component that the agent sees running. */
        AgentRunningComponent: {
            componentId: components["schemas"]["ComponentId"];
            running: components["schemas"]["DeployedVersion"];
        };
        /** @description A task has ended. */
        AgentTaskFinishedPayload: {
            /** @constant */
            type: "task-finished";
            report: components["schemas"]["AgentReportNumber"];
            taskId: components["schemas"]["DeploymentTaskId"];
            /**
             * Format: int32
             * @description The attempt that ended.
             */
            attempt: number;
            /**
             * @description `cancelled` where a directive stopped it.
             * @enum {string}
             */
            outcome: "succeeded" | "failed" | "cancelled";
            /** @description What made it fail; null unless it failed. */
            failure: components["schemas"]["DeploymentFailure"] | null;
            /** @description What runs on the target now, from which the version sticker is made. */
            running: components["schemas"]["AgentRunningComponent"][];
            finishedAt: components["schemas"]["Timestamp"];
        };
        /** @description An artifact to pull. */
        AgentTaskArtifact: {
            componentId: components["schemas"]["ComponentId"];
            versionId: components["schemas"]["ComponentVersionId"];
            /**
             * Format: uri
             * @description Where to pull it, by digest.
             */
            reference: string;
            /** @description What was pulled must have this digest, else the task fails. */
            digest: components["schemas"]["Sha256Digest"];
        };
        /** @description A task for an agent, with all that it takes to carry it out. */
        AgentTask: {
            task: components["schemas"]["DeploymentTask"];
            /** @description The target to change. The agent reads how to reach it from the HTTP API, and resolves secret references itself. */
            targetId: components["schemas"]["TargetId"];
            releaseId: components["schemas"]["ReleaseId"];
            /** @description What to pull, in the order of `components` of the task. */
            artifacts: components["schemas"]["AgentTaskArtifact"][];
            /**
             * Format: int32
             * @description How long the task is the agent's without a word from it. Each report on the task begins the time anew.
             */
            leaseSeconds: number;
            /** @description When the task is given up. */
            deadline: components["schemas"]["Timestamp"];
        };
        /** @description The tasks that are the agent's now. It comes first, unless the stream goes on after a drop. */
        AgentTaskSnapshotPayload: {
            /** @constant */
            type: "snapshot";
            sequence: components["schemas"]["StreamSequence"];
            time: components["schemas"]["Timestamp"];
            data: {
                tasks: components["schemas"]["AgentTask"][];
            };
        };
        /** @description A task for the agent. It accepts or refuses within 15 seconds; else another agent gets it. */
        AgentTaskAssignedPayload: {
            /** @constant */
            type: "task-assigned";
            sequence: components["schemas"]["StreamSequence"];
            time: components["schemas"]["Timestamp"];
            data: components["schemas"]["AgentTask"];
        };
        AgentCancelDirective: http["schemas"]["AgentCancelDirective"];
        AgentDrainDirective: http["schemas"]["AgentDrainDirective"];
        AgentSecretDirective: http["schemas"]["AgentSecretDirective"];
        HttpsUrl: http["schemas"]["HttpsUrl"];
        AgentUpgradeDirective: http["schemas"]["AgentUpgradeDirective"];
        AgentUnknownDirective: http["schemas"]["AgentUnknownDirective"];
        /** @description Something else that the agent shall do, such as stopping a task. */
        AgentDirectivePayload: {
            /** @constant */
            type: "directive";
            sequence: components["schemas"]["StreamSequence"];
            time: components["schemas"]["Timestamp"];
            /** @description Kinds may be added. Pass over those that you do not know. */
            data: components["schemas"]["AgentCancelDirective"] | components["schemas"]["AgentDrainDirective"] | components["schemas"]["AgentSecretDirective"] | components["schemas"]["AgentUpgradeDirective"] | components["schemas"]["AgentUnknownDirective"];
        };
        /** @description Says which reports of the agent are stored. It may forget those, and sends all others again after a drop. */
        AgentReportReceivedPayload: {
            /** @constant */
            type: "report-received";
            /** @description Of the latest report that is stored, all before it included. */
            report: components["schemas"]["AgentReportNumber"];
            time: components["schemas"]["Timestamp"];
        };
        /**
         * @description A kind of thing whose changes the dashboard shows.
         * @enum {string}
         */
        DashboardTopic: "promotions" | "deployment-jobs" | "workflow-runs" | "environments" | "targets" | "agents";
        /** @description Asks for the changes of the tenant. It must come within 10 seconds after the connection stands. Topics for which the caller lacks the permission to read are left out without a word. */
        DashboardSubscribePayload: {
            /** @constant */
            type: "subscribe";
            /** @description The latest event that the client has, where it goes on after a drop; left out at first. */
            lastSequence?: components["schemas"]["StreamSequence"];
            /** @description Which kinds of changes are wanted; all where left out. */
            topics?: components["schemas"]["DashboardTopic"][];
            /** @description The environments of interest; all where left out. */
            environmentIds?: components["schemas"]["EnvironmentId"][];
        };
        EnvironmentKind: http["schemas"]["EnvironmentKind"];
        /** @description An environment at a glance. */
        DashboardEnvironment: {
            environmentId: components["schemas"]["EnvironmentId"];
            /** @description The key of the environment. */
            key: components["schemas"]["Slug"];
            kind: components["schemas"]["EnvironmentKind"];
            /** @description Whether a freeze window is active now. */
            frozen: boolean;
            /** @description The release that was deployed to it last; null before the first. */
            latestReleaseId: components["schemas"]["ReleaseId"] | null;
            /**
             * Format: int32
             * @description Targets in good health.
             */
            healthyTargets: number;
            /**
             * Format: int32
             * @description Targets that are degraded or cannot be reached.
             */
            unhealthyTargets: number;
            /**
             * Format: int32
             * @description Targets on which something else runs than should.
             */
            driftedTargets: number;
        };
        PromotionReason: http["schemas"]["PromotionReason"];
        ChangeTicket: http["schemas"]["ChangeTicket"];
        PromotionStatus: http["schemas"]["PromotionStatus"];
        PromotionGateKind: http["schemas"]["PromotionGateKind"];
        ApprovalPolicyId: http["schemas"]["ApprovalPolicyId"];
        PromotionApprovalTally: http["schemas"]["PromotionApprovalTally"];
        PromotionSummary: http["schemas"]["PromotionSummary"];
        /** @description How many agents are in which state; those that are disabled do not count. */
        DashboardAgentCount: {
            /**
             * Format: int32
             * @description Take tasks.
             */
            online: number;
            /**
             * Format: int32
             * @description Say that something is wrong.
             */
            degraded: number;
            /**
             * Format: int32
             * @description Are silent.
             */
            offline: number;
            /**
             * Format: int32
             * @description End their tasks and take no new ones.
             */
            draining: number;
        };
        /** @description What a release manager looks at first. */
        DashboardSnapshot: {
            /** @description The environments in the order of promotion. */
            environments: components["schemas"]["DashboardEnvironment"][];
            /** @description Promotions that are pending, approved or deploying, the oldest first; 100 at most. */
            openPromotions: components["schemas"]["PromotionSummary"][];
            /** @description Deployment jobs that are queued or run; 100 at most. */
            activeJobs: components["schemas"]["DeploymentJob"][];
            /** @description Workflow runs that have not ended; 100 at most. */
            activeRuns: components["schemas"]["WorkflowRunSummary"][];
            agents: components["schemas"]["DashboardAgentCount"];
        };
        /** @description How the tenant stands. It comes first, unless the stream goes on after a drop. */
        DashboardSnapshotPayload: {
            /** @constant */
            type: "snapshot";
            sequence: components["schemas"]["StreamSequence"];
            time: components["schemas"]["Timestamp"];
            data: components["schemas"]["DashboardSnapshot"];
        };
        /** @description A promotion was asked for, or has another state or another approval. */
        DashboardPromotionChangedPayload: {
            /** @constant */
            type: "promotion-changed";
            sequence: components["schemas"]["StreamSequence"];
            time: components["schemas"]["Timestamp"];
            /** @description As it is now. */
            data: components["schemas"]["PromotionSummary"];
        };
        /** @description A deployment job was queued, has begun, got on by 5 percent or has ended. */
        DashboardJobChangedPayload: {
            /** @constant */
            type: "deployment-job-changed";
            sequence: components["schemas"]["StreamSequence"];
            time: components["schemas"]["Timestamp"];
            /** @description The whole job as it is now. */
            data: components["schemas"]["DeploymentJob"];
        };
        /** @description A workflow run has begun, got on by a step or has ended. */
        DashboardRunChangedPayload: {
            /** @constant */
            type: "workflow-run-changed";
            sequence: components["schemas"]["StreamSequence"];
            time: components["schemas"]["Timestamp"];
            /** @description As it is now. */
            data: components["schemas"]["WorkflowRunSummary"];
        };
        /** @description An environment was frozen or opened, or got another release. */
        DashboardEnvironmentChangedPayload: {
            /** @constant */
            type: "environment-changed";
            sequence: components["schemas"]["StreamSequence"];
            time: components["schemas"]["Timestamp"];
            /** @description As it is now. */
            data: components["schemas"]["DashboardEnvironment"];
        };
        TargetHealth: http["schemas"]["TargetHealth"];
        VersionStickerId: http["schemas"]["VersionStickerId"];
        /** @description A target at a glance. */
        DashboardTarget: {
            targetId: components["schemas"]["TargetId"];
            name: components["schemas"]["ResourceName"];
            environmentId: components["schemas"]["EnvironmentId"];
            health: components["schemas"]["TargetHealth"];
            /** @description What should run there; null where nothing was deployed yet. */
            stickerId: components["schemas"]["VersionStickerId"] | null;
            /** @description Whether something else runs there than should. */
            drifted: boolean;
        };
        /** @description A target has another health, or has begun or ceased to drift. */
        DashboardTargetChangedPayload: {
            /** @constant */
            type: "target-changed";
            sequence: components["schemas"]["StreamSequence"];
            time: components["schemas"]["Timestamp"];
            /** @description As it is now. */
            data: components["schemas"]["DashboardTarget"];
        };
        ResourceDescription: http["schemas"]["ResourceDescription"];
        AgentEnvironmentIds: http["schemas"]["AgentEnvironmentIds"];
        AgentStatus: http["schemas"]["AgentStatus"];
        AgentPlatform: http["schemas"]["AgentPlatform"];
        AgentCapability: http["schemas"]["AgentCapability"];
        AgentCapabilities: http["schemas"]["AgentCapabilities"];
        AgentTaskLimit: http["schemas"]["AgentTaskLimit"];
        AgentResources: http["schemas"]["AgentResources"];
        AgentCredential: http["schemas"]["AgentCredential"];
        Labels: http["schemas"]["Labels"];
        Agent: http["schemas"]["Agent"];
        /** @description An agent has another state. */
        DashboardAgentChangedPayload: {
            /** @constant */
            type: "agent-changed";
            sequence: components["schemas"]["StreamSequence"];
            time: components["schemas"]["Timestamp"];
            /** @description The whole agent as it is now. */
            data: components["schemas"]["Agent"];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
