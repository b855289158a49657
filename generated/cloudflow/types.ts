// Generated from spec/cloudflow/openapi.yaml by `npm run generate`. Do not edit.
import type { OtherThan } from '../../src/client/other-than.ts';

export interface paths {
    "/workflows": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example req_8k3m9x2p
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List workflows
         * @description The workflows of the account, the newest first; those made at the same moment by id. `steps` is a count here.
         */
        get: operations["listWorkflows"];
        put?: never;
        /**
         * Create a workflow
         * @description Makes a workflow and lets it run as its trigger says, from now on. The plan of the account limits how many there can be.
         */
        post: operations["createWorkflow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows/{workflow_id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example req_8k3m9x2p
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description The workflow's id, as in `id` of the list and of the answer that created it.
                 * @example wf_8x7k2m9p
                 */
                workflow_id: components["parameters"]["WorkflowId"];
            };
            cookie?: never;
        };
        /**
         * Get a workflow
         * @description One workflow in full, with its steps and the figures of all its runs.
         */
        get: operations["getWorkflow"];
        put?: never;
        post?: never;
        /**
         * Delete a workflow
         * @description Deletes a workflow for good. To stop it and keep it, update `status` to `paused` or `archived`.
         */
        delete: operations["deleteWorkflow"];
        options?: never;
        head?: never;
        /**
         * Update a workflow
         * @description Changes what the body names and leaves the rest. Runs that have begun go on as they began.
         */
        patch: operations["updateWorkflow"];
        trace?: never;
    };
    "/pipelines/{pipeline_id}/executions": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example req_8k3m9x2p
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description The pipeline's id. It stands in the settings of the pipeline and in every pipeline event.
                 * @example pipe_4x9k2m
                 */
                pipeline_id: components["parameters"]["PipelineId"];
            };
            cookie?: never;
        };
        /**
         * List the executions of a pipeline
         * @description The history of a pipeline, the latest start first. Filters narrow it together.
         */
        get: operations["listPipelineExecutions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/analytics/workflows/{workflow_id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example req_8k3m9x2p
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description The workflow's id, as in `id` of the list and of the answer that created it.
                 * @example wf_8x7k2m9p
                 */
                workflow_id: components["parameters"]["WorkflowId"];
            };
            cookie?: never;
        };
        /**
         * Get the analytics of a workflow
         * @description How often, how fast and how well a workflow ran, over the whole period and grain by grain.
         */
        get: operations["getWorkflowAnalytics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example req_8k3m9x2p
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * List webhooks
         * @description The webhooks of the account, the newest first. Secrets are not shown.
         */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Create a webhook
         * @description Makes a webhook that is told about the named events from now on. The answer is the only place that shows its secret.
         */
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{webhook_id}": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example req_8k3m9x2p
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description The webhook's id, as in `id` of the list and of the answer that created it.
                 * @example hook_3f6t1q8z
                 */
                webhook_id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        /**
         * Get a webhook
         * @description One webhook, without its secret.
         */
        get: operations["getWebhook"];
        put?: never;
        post?: never;
        /**
         * Delete a webhook
         * @description Deletes a webhook for good. Deliveries that wait are dropped.
         */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        /**
         * Update a webhook
         * @description Changes what the body names and leaves the rest. A secret cannot be changed.
         */
        patch: operations["updateWebhook"];
        trace?: never;
    };
    "/webhooks/{workflow_id}/trigger": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example req_8k3m9x2p
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description The workflow's id, as in `id` of the list and of the answer that created it.
                 * @example wf_8x7k2m9p
                 */
                workflow_id: components["parameters"]["WorkflowId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run a workflow
         * @description Starts a run now, whatever the trigger of the workflow; it must be active. Answers before the run has ended. The plan of the account limits how many runs there can be. This is the address in `webhook_url`.
         */
        post: operations["triggerWorkflow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "workflow.started": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A workflow run started
         * @description Sent to each active webhook that asks for `workflow.started`, when a run of a workflow begins. It carries no credentials: the consumer knows the sender by the signature, and so must check it first.
         */
        post: operations["onWorkflowStarted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "workflow.completed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A workflow run completed
         * @description Sent to each active webhook that asks for `workflow.completed`, when a run of a workflow ends well. It carries no credentials: the consumer knows the sender by the signature, and so must check it first.
         */
        post: operations["onWorkflowCompleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "workflow.failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A workflow run failed
         * @description Sent to each active webhook that asks for `workflow.failed`, when a run of a workflow breaks off. It carries no credentials: the consumer knows the sender by the signature, and so must check it first.
         */
        post: operations["onWorkflowFailed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "pipeline.completed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A pipeline run completed
         * @description Sent to each active webhook that asks for `pipeline.completed`, when a run of a pipeline ends well. It carries no credentials: the consumer knows the sender by the signature, and so must check it first.
         */
        post: operations["onPipelineCompleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "pipeline.failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A pipeline run failed
         * @description Sent to each active webhook that asks for `pipeline.failed`, when a run of a pipeline breaks off. It carries no credentials: the consumer knows the sender by the signature, and so must check it first.
         */
        post: operations["onPipelineFailed"];
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
                code: components["schemas"]["ErrorCode"];
                /** @description Says what went wrong, for people. Its wording may change; decide by `code`. */
                message: string;
                /** @description The parameter or field to mend, where one is to blame. A field inside another is written with dots, an item of a list by its index: `steps.2.template_id`. */
                field?: string;
                /** @description The same as the `X-Request-Id` header. */
                request_id: components["schemas"]["RequestId"];
                /** @description How many seconds to wait, the same as the `Retry-After` header. Always there with `rate_limit_exceeded`. */
                retry_after?: number;
            };
        };
        /** @description Ties a request, its answer and the server's logs together. The server makes one when the client sends none. */
        RequestId: string;
        /**
         * @description `active` runs as its trigger says. `paused` keeps everything but does not run. `archived` is paused and put away. Only a client changes it.
         * @enum {string}
         */
        WorkflowStatus: "active" | "paused" | "archived";
        /**
         * Format: date-time
         * @description A moment in UTC (RFC 3339, always with `Z`).
         */
        Timestamp: string;
        /** @description Names a workflow. Made by the server; never changes and is never used again. */
        WorkflowId: string;
        /** @description What people call the workflow. Unique in the account. */
        WorkflowName: string;
        /** @description What the workflow is for, in plain text. */
        WorkflowDescription: string;
        /** @description When to run, in the five fields of cron: minute, hour, day of month, month, day of week. */
        CronExpression: string;
        /** @description The name of a time zone in the IANA database. */
        TimeZone: string;
        /** @description The clock starts the workflow. */
        ScheduleTrigger: {
            /** @constant */
            type: "schedule";
            cron: components["schemas"]["CronExpression"];
            /** @description Where the clock stands that `cron` reads; `UTC` where absent. */
            timezone?: components["schemas"]["TimeZone"];
        };
        /**
         * Format: uri
         * @description An absolute address; only `https` is taken.
         */
        HttpsUrl: string;
        /** @description A call of the workflow's own `webhook_url` starts it. */
        WebhookTrigger: {
            /** @constant */
            type: "webhook";
            /** @description The page or endpoint of the system that makes the calls. A note for people; nothing is sent there. */
            url?: components["schemas"]["HttpsUrl"];
        };
        /** @description What starts the workflow, besides a call of `triggerWorkflow`, which starts any active one. */
        Trigger: components["schemas"]["ScheduleTrigger"] | components["schemas"]["WebhookTrigger"];
        /** @description A workflow as it stands in a list. Its steps and metrics are in the detail. */
        WorkflowSummary: {
            id: components["schemas"]["WorkflowId"];
            name: components["schemas"]["WorkflowName"];
            description?: components["schemas"]["WorkflowDescription"];
            status: components["schemas"]["WorkflowStatus"];
            trigger: components["schemas"]["Trigger"];
            /** @description How many steps it has. */
            steps: number;
            created_at: components["schemas"]["Timestamp"];
            /** @description When a client last changed it. Runs do not count as changes. */
            updated_at: components["schemas"]["Timestamp"];
            /** @description When its latest run began; null before the first. */
            last_run: components["schemas"]["Timestamp"] | null;
        };
        /**
         * Format: int64
         * @description A number of things.
         */
        Count: number;
        /** @description Where this page stands in the whole list. */
        Pagination: {
            /** @description How many items the filters let through, on all pages together. */
            total: components["schemas"]["Count"];
            /** @description The page size that was used, which is the default where the request named none. */
            limit: number;
            /** @description How many items stand before this page. */
            offset: number;
            /** @description Whether another page follows. The next one begins at `offset` plus the number of items here. */
            has_more: boolean;
        };
        /** @description Workflows, the newest first. */
        WorkflowPage: {
            data: components["schemas"]["WorkflowSummary"][];
            pagination: components["schemas"]["Pagination"];
        };
        /**
         * @description Says what went wrong, for programs. Codes are never renamed; new ones may be added.
         *
         *     - `invalid_parameter`: a parameter or a field breaks its rules.
         *     - `missing_required_field`: a required parameter or field is not there.
         *     - `invalid_json`: the body cannot be read as JSON.
         *     - `authentication_failed`: credentials are missing, wrong or expired.
         *     - `insufficient_permissions`: the credentials lack the scope that the operation asks for.
         *     - `quota_exceeded`: the account has used up what its plan holds.
         *     - `resource_not_found`: nothing has this id, or this caller may not know of it.
         *     - `duplicate_resource`: the account has such a thing already.
         *     - `workflow_execution_failed`: a workflow could not be run, or its run broke off.
         *     - `rate_limit_exceeded`: too many requests; wait as told.
         *
         *     Added to the first ten for failures of the server and for repeated requests:
         *
         *     - `internal_error`: the server failed.
         *     - `bad_gateway`: a service behind the server failed.
         *     - `service_unavailable`: maintenance or overload.
         *     - `idempotency_key_reused`: the key was used for another request before.
         *     - `idempotency_in_progress`: the first request with this key is still being worked on.
         * @enum {string}
         */
        ErrorCode: "invalid_parameter" | "missing_required_field" | "invalid_json" | "authentication_failed" | "insufficient_permissions" | "quota_exceeded" | "resource_not_found" | "duplicate_resource" | "workflow_execution_failed" | "rate_limit_exceeded" | "internal_error" | "bad_gateway" | "service_unavailable" | "idempotency_key_reused" | "idempotency_in_progress";
        /** @description The clock shall start the workflow. */
        ScheduleTriggerCreate: {
            /** @constant */
            type: "schedule";
            cron: components["schemas"]["CronExpression"];
            /** @description Where the clock stands that `cron` reads; `UTC` where left out. */
            timezone?: components["schemas"]["TimeZone"];
        };
        /** @description A call shall start the workflow. The answer to its creation says which address to call. */
        WebhookTriggerCreate: {
            /** @constant */
            type: "webhook";
            /** @description The page or endpoint of the system that will make the calls. A note for people; nothing is sent there. */
            url?: components["schemas"]["HttpsUrl"];
        };
        /** @description What shall start the workflow. */
        TriggerCreate: components["schemas"]["ScheduleTriggerCreate"] | components["schemas"]["WebhookTriggerCreate"];
        /** @description The name of a table or database that the account has connected. */
        DataSource: string;
        /** @description Values by column; only rows that equal them all are fetched. Free by nature: the columns are those of the source. At most 50. */
        DataFilters: {
            [key: string]: unknown;
        };
        /** @description A query in the language of the source. `:last_run` stands for the time of the previous run. */
        DataQuery: string;
        /** @description Read rows from a source and hand them on. Without filters and query, all of them. */
        FetchDataStepCreate: {
            /** @constant */
            type: "fetch_data";
            source: components["schemas"]["DataSource"];
            filters?: components["schemas"]["DataFilters"];
            query?: components["schemas"]["DataQuery"];
        };
        /** @description JavaScript, one expression over `data`, the rows of the previous step. At most 20000 characters. */
        Script: string;
        /** @description Names a script that is kept in the account, so that several workflows can share it. */
        ScriptId: string;
        /** @description Change the rows of the previous step. Takes either its own script or the id of a kept one, not both. */
        TransformStepCreate: {
            /** @constant */
            type: "transform";
        } & ({
            script: components["schemas"]["Script"];
            script_id?: never;
        } | {
            script_id: components["schemas"]["ScriptId"];
            script?: never;
        });
        /** @description Names an email template that is kept in the account. */
        TemplateId: string;
        /** @description Send one email for each row of the previous step. */
        SendEmailStepCreate: {
            /** @constant */
            type: "send_email";
            template_id: components["schemas"]["TemplateId"];
        };
        /** @description One step as it is sent. Its id is made by the server. */
        StepCreate: components["schemas"]["FetchDataStepCreate"] | components["schemas"]["TransformStepCreate"] | components["schemas"]["SendEmailStepCreate"];
        /** @description A workflow to make. It is active at once. */
        WorkflowCreate: {
            name: components["schemas"]["WorkflowName"];
            description?: components["schemas"]["WorkflowDescription"];
            trigger: components["schemas"]["TriggerCreate"];
            /** @description In the order in which they shall run, 1 to 50. */
            steps: components["schemas"]["StepCreate"][];
        };
        /** @description What is new about a workflow that has just been made. The whole of it is at `Location`. */
        WorkflowCreated: {
            id: components["schemas"]["WorkflowId"];
            name: components["schemas"]["WorkflowName"];
            status: components["schemas"]["WorkflowStatus"];
            created_at: components["schemas"]["Timestamp"];
            /** @description The address that starts it, with a POST and credentials. Only there with a `webhook` trigger. */
            webhook_url?: components["schemas"]["HttpsUrl"];
        };
        /** @description Names a step inside its workflow. Made by the server from the step's place, `step_1` the first. */
        StepId: string;
        /** @description Reads rows from a source and hands them on. Without filters and query, all of them. */
        FetchDataStep: {
            id: components["schemas"]["StepId"];
            /** @constant */
            type: "fetch_data";
            source: components["schemas"]["DataSource"];
            filters?: components["schemas"]["DataFilters"];
            query?: components["schemas"]["DataQuery"];
        };
        /** @description Changes the rows of the previous step. Has either its own script or the id of a kept one. */
        TransformStep: {
            id: components["schemas"]["StepId"];
            /** @constant */
            type: "transform";
        } & ({
            script: components["schemas"]["Script"];
            script_id?: never;
        } | {
            script_id: components["schemas"]["ScriptId"];
            script?: never;
        });
        /** @description Sends one email for each row of the previous step. */
        SendEmailStep: {
            id: components["schemas"]["StepId"];
            /** @constant */
            type: "send_email";
            template_id: components["schemas"]["TemplateId"];
        };
        /** @description A step of a type that came after this description. Show it or pass over it; do not fail on it. */
        UnknownStep: {
            id: components["schemas"]["StepId"];
            /** @description Any type but the known ones. */
            type: OtherThan<"fetch_data" | "transform" | "send_email">;
        } & {
            [key: string]: unknown;
        };
        /** @description One step as it is read. New types may be added at any time: a client that meets one it does not know has an `UnknownStep` before it. */
        Step: components["schemas"]["FetchDataStep"] | components["schemas"]["TransformStep"] | components["schemas"]["SendEmailStep"] | components["schemas"]["UnknownStep"];
        /** @description A share in percent, not a fraction. */
        Percentage: number;
        /**
         * Format: int64
         * @description A length of time in milliseconds.
         */
        Milliseconds: number;
        /** @description Why a run broke off. */
        ExecutionError: {
            /** @description `workflow_execution_failed` when a step failed; `quota_exceeded` when the plan ended the run. */
            code: components["schemas"]["ErrorCode"];
            /** @description Says what went wrong, for people. Its wording may change. */
            message: string;
            /** @description The step that failed. Absent when the run broke off between steps. */
            step_id?: components["schemas"]["StepId"];
        };
        /** @description All runs since the workflow was made, in figures. Made by the server. */
        WorkflowMetrics: {
            /** @description How many runs have ended, well or not. */
            total_runs: components["schemas"]["Count"];
            /** @description How many of them ended well, in percent. Absent before the first has ended. */
            success_rate?: components["schemas"]["Percentage"];
            /** @description How long a run takes on average, in milliseconds. Absent before the first has ended. */
            avg_duration_ms?: components["schemas"]["Milliseconds"];
            /** @description Why the latest run broke off; null when it ended well or there is none. */
            last_error: components["schemas"]["ExecutionError"] | null;
        };
        /** @description A workflow in full. */
        Workflow: {
            id: components["schemas"]["WorkflowId"];
            name: components["schemas"]["WorkflowName"];
            description?: components["schemas"]["WorkflowDescription"];
            status: components["schemas"]["WorkflowStatus"];
            trigger: components["schemas"]["Trigger"];
            /** @description In the order in which they run. */
            steps: components["schemas"]["Step"][];
            metrics: components["schemas"]["WorkflowMetrics"];
            created_at: components["schemas"]["Timestamp"];
            /** @description When a client last changed it. Runs do not count as changes. */
            updated_at: components["schemas"]["Timestamp"];
        };
        /** @description The changes to a workflow. What is left out stays as it is; `trigger` and `steps` are replaced whole. */
        WorkflowUpdate: {
            name?: components["schemas"]["WorkflowName"];
            /** @description What the workflow is for, in plain text. An empty one removes it. */
            description?: components["schemas"]["WorkflowDescription"];
            status?: components["schemas"]["WorkflowStatus"];
            trigger?: components["schemas"]["TriggerCreate"];
            /** @description In the order in which they shall run, 1 to 50. They are numbered anew. */
            steps?: components["schemas"]["StepCreate"][];
        };
        /** @description That a workflow has been changed. The whole of it is one `getWorkflow` away. */
        WorkflowUpdated: {
            id: components["schemas"]["WorkflowId"];
            status: components["schemas"]["WorkflowStatus"];
            updated_at: components["schemas"]["Timestamp"];
        };
        /** @description Names a data pipeline. Made by the server; never changes. */
        PipelineId: string;
        /**
         * @description `running` until the end, then `completed` or `failed` for good.
         * @enum {string}
         */
        ExecutionStatus: "running" | "completed" | "failed";
        /** @description Names one run of a workflow or of a pipeline. Made by the server. */
        ExecutionId: string;
        /** @description A run that has not ended. */
        RunningExecution: {
            id: components["schemas"]["ExecutionId"];
            pipeline_id: components["schemas"]["PipelineId"];
            /** @constant */
            status: "running";
            started_at: components["schemas"]["Timestamp"];
        };
        /** @description How many records the run took up, those that failed among them. */
        RecordsProcessed: components["schemas"]["Count"];
        /** @description How many of the records could not be processed. They are left out of the result. */
        RecordsFailed: components["schemas"]["Count"];
        /** @description `records_failed` as a share of `records_processed`, in percent, rounded to two decimals; 0 without records. */
        ErrorRate: components["schemas"]["Percentage"];
        /** @description A run that reached its end. Single records may have failed all the same. */
        CompletedExecution: {
            id: components["schemas"]["ExecutionId"];
            pipeline_id: components["schemas"]["PipelineId"];
            /** @constant */
            status: "completed";
            started_at: components["schemas"]["Timestamp"];
            completed_at: components["schemas"]["Timestamp"];
            duration_ms: components["schemas"]["Milliseconds"];
            records_processed: components["schemas"]["RecordsProcessed"];
            records_failed: components["schemas"]["RecordsFailed"];
            error_rate: components["schemas"]["ErrorRate"];
        };
        /** @description A run that broke off. */
        FailedExecution: {
            id: components["schemas"]["ExecutionId"];
            pipeline_id: components["schemas"]["PipelineId"];
            /** @constant */
            status: "failed";
            started_at: components["schemas"]["Timestamp"];
            /** @description When it broke off. */
            completed_at: components["schemas"]["Timestamp"];
            duration_ms: components["schemas"]["Milliseconds"];
            records_processed: components["schemas"]["RecordsProcessed"];
            records_failed: components["schemas"]["RecordsFailed"];
            error_rate: components["schemas"]["ErrorRate"];
            error: components["schemas"]["ExecutionError"];
        };
        /** @description One run of a pipeline. Figures exist once it has ended, and only then. */
        PipelineExecution: components["schemas"]["RunningExecution"] | components["schemas"]["CompletedExecution"] | components["schemas"]["FailedExecution"];
        /** @description Executions, the latest start first. */
        ExecutionPage: {
            data: components["schemas"]["PipelineExecution"][];
            pagination: components["schemas"]["Pagination"];
        };
        /**
         * @description How far back to look from now. It decides the grain of the time series: five minutes for `1h`, an hour for `24h`, a day for `7d` and `30d`.
         * @enum {string}
         */
        AnalyticsPeriod: "1h" | "24h" | "7d" | "30d";
        /**
         * @description What to measure.
         *
         *     - `execution_count`: how many executions ended.
         *     - `success_rate`: how many of them ended well, in percent.
         *     - `avg_duration`: how long one took on average, in milliseconds.
         *     - `error_count`: how many errors occurred.
         *     - `throughput`: how many records were processed an hour.
         * @enum {string}
         */
        AnalyticsMetric: "execution_count" | "success_rate" | "avg_duration" | "error_count" | "throughput";
        /** @description The metrics over the whole period. Absent are those that were not asked for and, where nothing ran, `success_rate` and `avg_duration`. */
        AnalyticsMetrics: {
            execution_count?: components["schemas"]["Count"];
            success_rate?: components["schemas"]["Percentage"];
            avg_duration?: components["schemas"]["Milliseconds"];
            error_count?: components["schemas"]["Count"];
            /** @description Records an hour. */
            throughput?: components["schemas"]["Count"];
        };
        /** @description The metrics over one grain of the period. Absent are those that were not asked for and, where nothing ran, `success_rate` and `avg_duration`. */
        AnalyticsPoint: {
            /** @description When the grain begins. */
            timestamp: components["schemas"]["Timestamp"];
            execution_count?: components["schemas"]["Count"];
            success_rate?: components["schemas"]["Percentage"];
            avg_duration?: components["schemas"]["Milliseconds"];
            error_count?: components["schemas"]["Count"];
            /** @description Records an hour. */
            throughput?: components["schemas"]["Count"];
        };
        /** @description How a workflow fared over a period. */
        WorkflowAnalytics: {
            workflow_id: components["schemas"]["WorkflowId"];
            period: components["schemas"]["AnalyticsPeriod"];
            /** @description Where the period begins, itself included. */
            start_date: components["schemas"]["Timestamp"];
            /** @description Where the period ends, itself excluded. The time of the request. */
            end_date: components["schemas"]["Timestamp"];
            metrics: components["schemas"]["AnalyticsMetrics"];
            /** @description One point for each whole grain, the earliest first. The grain that has not ended is left out. */
            timeseries: components["schemas"]["AnalyticsPoint"][];
        };
        /** @description Names a webhook. Made by the server; never changes and is never used again. */
        WebhookId: string;
        /**
         * @description What can be told.
         *
         *     - `workflow.started`: a run of a workflow began.
         *     - `workflow.completed`: it ended well.
         *     - `workflow.failed`: it broke off.
         *     - `pipeline.completed`: a run of a pipeline ended well.
         *     - `pipeline.failed`: it broke off.
         * @enum {string}
         */
        WebhookEventType: "workflow.started" | "workflow.completed" | "workflow.failed" | "pipeline.completed" | "pipeline.failed";
        /** @description What to tell, at least one, each once. */
        WebhookEventTypes: components["schemas"]["WebhookEventType"][];
        /** @description What the webhook is for, in plain text. */
        WebhookDescription: string;
        /**
         * @description `active` is told about events. `disabled` is not, and what happens meanwhile is not told later. A client sets it; the server may disable a webhook that takes no deliveries for days.
         * @enum {string}
         */
        WebhookStatus: "active" | "disabled";
        /** @description An address that is told about events. Its secret is never shown again. */
        Webhook: {
            id: components["schemas"]["WebhookId"];
            /** @description Where deliveries are sent, with POST. Unique in the account. */
            url: components["schemas"]["HttpsUrl"];
            events: components["schemas"]["WebhookEventTypes"];
            description?: components["schemas"]["WebhookDescription"];
            status: components["schemas"]["WebhookStatus"];
            /** @description The last four characters of the secret, to tell which one it is. */
            secret_hint: string;
            created_at: components["schemas"]["Timestamp"];
            /** @description When it was last changed, by a client or, when it was disabled, by the server. */
            updated_at: components["schemas"]["Timestamp"];
        };
        /** @description Webhooks, the newest first. */
        WebhookPage: {
            data: components["schemas"]["Webhook"][];
            pagination: components["schemas"]["Pagination"];
        };
        /**
         * Format: password
         * @description Signs each delivery: `whsec_` and the key in Base64, plain or URL-safe. Shown once; keep it where only the consumer can read it.
         */
        WebhookSecret: string;
        /** @description A webhook to make. It is active at once. */
        WebhookCreate: {
            /** @description Where to send deliveries, with POST. Unique in the account. */
            url: components["schemas"]["HttpsUrl"];
            events: components["schemas"]["WebhookEventTypes"];
            description?: components["schemas"]["WebhookDescription"];
            /** @description A secret of the caller's own: `whsec_` and at least 16 characters of Base64, plain or URL-safe; 32 random bytes are good. Left out, the server makes one. */
            secret?: components["schemas"]["WebhookSecret"];
        };
        /** @description A webhook that has just been made, with its secret, here and never again. */
        WebhookCreated: components["schemas"]["Webhook"] & {
            secret: components["schemas"]["WebhookSecret"];
        };
        /** @description The changes to a webhook. What is left out stays as it is; `events` are replaced whole. For another secret, make another webhook and delete this one. */
        WebhookUpdate: {
            /** @description Where to send deliveries from now on. Unique in the account. */
            url?: components["schemas"]["HttpsUrl"];
            events?: components["schemas"]["WebhookEventTypes"];
            /** @description What the webhook is for, in plain text. An empty one removes it. */
            description?: components["schemas"]["WebhookDescription"];
            status?: components["schemas"]["WebhookStatus"];
        };
        /** @description What a run is given. Without a body it is given nothing. */
        ExecutionCreate: {
            /** @description Handed to the first step as it is. Free by nature: its shape is what that step expects. At most 100 properties. */
            input: {
                [key: string]: unknown;
            };
        };
        /** @description A run that has just begun. Its end is told by the events `workflow.completed` and `workflow.failed`. */
        ExecutionCreated: {
            /** @description The same as in the events of this run. */
            execution_id: components["schemas"]["ExecutionId"];
            workflow_id: components["schemas"]["WorkflowId"];
            status: components["schemas"]["ExecutionStatus"];
            started_at: components["schemas"]["Timestamp"];
        };
        /** @description When it happened, which may be some time before it is delivered. */
        EventTimestamp: components["schemas"]["Timestamp"];
        /** @description A run of a workflow began. */
        WorkflowStartedEvent: {
            /** @constant */
            event: "workflow.started";
            timestamp: components["schemas"]["EventTimestamp"];
            /** @description The run. */
            data: {
                workflow_id: components["schemas"]["WorkflowId"];
                execution_id: components["schemas"]["ExecutionId"];
                /** @constant */
                status: "running";
            };
        };
        /** @description A run of a workflow ended well. */
        WorkflowCompletedEvent: {
            /** @constant */
            event: "workflow.completed";
            timestamp: components["schemas"]["EventTimestamp"];
            /** @description The run and its figures. */
            data: {
                workflow_id: components["schemas"]["WorkflowId"];
                execution_id: components["schemas"]["ExecutionId"];
                /** @constant */
                status: "completed";
                duration_ms: components["schemas"]["Milliseconds"];
                records_processed: components["schemas"]["RecordsProcessed"];
            };
        };
        /** @description A run of a workflow broke off. */
        WorkflowFailedEvent: {
            /** @constant */
            event: "workflow.failed";
            timestamp: components["schemas"]["EventTimestamp"];
            /** @description The run, its figures up to then, and the reason. */
            data: {
                workflow_id: components["schemas"]["WorkflowId"];
                execution_id: components["schemas"]["ExecutionId"];
                /** @constant */
                status: "failed";
                duration_ms: components["schemas"]["Milliseconds"];
                records_processed: components["schemas"]["RecordsProcessed"];
                error: components["schemas"]["ExecutionError"];
            };
        };
        /** @description A run of a pipeline ended well. */
        PipelineCompletedEvent: {
            /** @constant */
            event: "pipeline.completed";
            timestamp: components["schemas"]["EventTimestamp"];
            /** @description The run and its figures. */
            data: {
                pipeline_id: components["schemas"]["PipelineId"];
                execution_id: components["schemas"]["ExecutionId"];
                /** @constant */
                status: "completed";
                duration_ms: components["schemas"]["Milliseconds"];
                records_processed: components["schemas"]["RecordsProcessed"];
                records_failed: components["schemas"]["RecordsFailed"];
                error_rate: components["schemas"]["ErrorRate"];
            };
        };
        /** @description A run of a pipeline broke off. */
        PipelineFailedEvent: {
            /** @constant */
            event: "pipeline.failed";
            timestamp: components["schemas"]["EventTimestamp"];
            /** @description The run, its figures up to then, and the reason. */
            data: {
                pipeline_id: components["schemas"]["PipelineId"];
                execution_id: components["schemas"]["ExecutionId"];
                /** @constant */
                status: "failed";
                duration_ms: components["schemas"]["Milliseconds"];
                records_processed: components["schemas"]["RecordsProcessed"];
                records_failed: components["schemas"]["RecordsFailed"];
                error_rate: components["schemas"]["ErrorRate"];
                error: components["schemas"]["ExecutionError"];
            };
        };
    };
    responses: {
        /** @description A parameter breaks its rules. */
        InvalidQuery: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"] & {
                    error: {
                        /** @enum {string} */
                        code: "invalid_parameter";
                    };
                };
            };
        };
        /** @description Credentials are missing, wrong or expired. Another attempt needs other ones. */
        Unauthorized: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"] & {
                    error: {
                        /** @enum {string} */
                        code: "authentication_failed";
                    };
                };
            };
        };
        /** @description The credentials are good but lack the scope that the operation asks for. */
        Forbidden: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"] & {
                    error: {
                        /** @enum {string} */
                        code: "insufficient_permissions";
                    };
                };
            };
        };
        /** @description The caller is over its rate. Wait as long as `Retry-After` says. */
        TooManyRequests: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
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
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
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
        /** @description A service behind the server failed. It passes; try again with growing pauses. */
        BadGateway: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"] & {
                    error: {
                        /** @enum {string} */
                        code: "bad_gateway";
                    };
                };
            };
        };
        /** @description Maintenance or overload. Wait as long as `Retry-After` says. */
        ServiceUnavailable: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
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
        /** @description The body cannot be read, a field or parameter breaks its rules, or a required one is missing. */
        InvalidBody: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"] & {
                    error: {
                        /** @enum {string} */
                        code: "invalid_parameter" | "missing_required_field" | "invalid_json";
                    };
                };
            };
        };
        /** @description The credentials lack the scope that the operation asks for, or the account has used up what its plan holds. */
        ForbiddenOrOverQuota: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"] & {
                    error: {
                        /** @enum {string} */
                        code: "insufficient_permissions" | "quota_exceeded";
                    };
                };
            };
        };
        /** @description The account has such a thing already, or the first request with this key is still being worked on. */
        DuplicateOrInProgress: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"] & {
                    error: {
                        /** @enum {string} */
                        code: "duplicate_resource" | "idempotency_in_progress";
                    };
                };
            };
        };
        /** @description The key was used for another request before. Use a new one for a new request. */
        IdempotencyKeyReused: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
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
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"] & {
                    error: {
                        /** @enum {string} */
                        code: "invalid_parameter";
                    };
                };
            };
        };
        /** @description Nothing has this id, or this caller may not know of it. */
        NotFound: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"] & {
                    error: {
                        /** @enum {string} */
                        code: "resource_not_found";
                    };
                };
            };
        };
        /** @description Deleted. */
        Deleted: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The first request with this key is still being worked on. Wait, then send the same again. */
        IdempotencyInProgress: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
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
        /** @description A parameter breaks its rules, or a required one is missing. */
        InvalidOrMissingQuery: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"] & {
                    error: {
                        /** @enum {string} */
                        code: "invalid_parameter" | "missing_required_field";
                    };
                };
            };
        };
        /** @description The workflow is paused, archived or cannot begin with this input, or the first request with this key is still being worked on. */
        NotRunnableOrInProgress: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"] & {
                    error: {
                        /** @enum {string} */
                        code: "workflow_execution_failed" | "idempotency_in_progress";
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
         * @description How many items a page holds at most, 1 to 100; 20 where left out.
         * @example 25
         */
        Limit: number;
        /**
         * @description How many items to skip before the page begins; 0 where left out. Items that are added or deleted between two calls move the following ones.
         * @example 0
         */
        Offset: number;
        /**
         * @description Makes it safe to repeat this request: 1 to 255 visible ASCII characters, best a random UUID, new for each intended change and the same for each of its attempts. The same key with the same request gets the first answer again; with another request it gets 422. A key belongs to the caller who sent it.
         * @example 5f0c8a52-7d1e-4b7a-9c33-2e9f4b6d1a08
         */
        IdempotencyKey: string;
        /**
         * @description The client's own id for this request, 1 to 128 visible ASCII characters. It comes back on the response and in an error body. Left out, the server makes one.
         * @example req_8k3m9x2p
         */
        RequestId: components["schemas"]["RequestId"];
        /**
         * @description The workflow's id, as in `id` of the list and of the answer that created it.
         * @example wf_8x7k2m9p
         */
        WorkflowId: components["schemas"]["WorkflowId"];
        /**
         * @description The pipeline's id. It stands in the settings of the pipeline and in every pipeline event.
         * @example pipe_4x9k2m
         */
        PipelineId: components["schemas"]["PipelineId"];
        /**
         * @description The webhook's id, as in `id` of the list and of the answer that created it.
         * @example hook_3f6t1q8z
         */
        WebhookId: components["schemas"]["WebhookId"];
        /**
         * @description The id of this message (Standard Webhooks). Every attempt to deliver the message carries the same one, so a consumer that remembers it can drop repetitions.
         * @example msg_2kwpbgllafxdpx2ai54ppj85f4w
         */
        DeliveryId: string;
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
         * @example req_8k3m9x2p
         */
        RequestId: components["schemas"]["RequestId"];
        /**
         * @description How many requests a minute the caller may make.
         * @example 100
         */
        RateLimitLimit: number;
        /**
         * @description How many requests are left before the caller is refused with 429. Never more than `X-RateLimit-Limit`.
         * @example 87
         */
        RateLimitRemaining: number;
        /**
         * @description When the whole limit is available again, in seconds since 1970-01-01T00:00:00Z.
         * @example 1769250660
         */
        RateLimitReset: number;
        /**
         * @description How many seconds to wait before the next attempt.
         * @example 42
         */
        RetryAfter: number;
        /**
         * @description Where the new workflow can be read, relative to the host.
         * @example /v2/workflows/wf_9k3m7n2q
         */
        WorkflowLocation: string;
        /**
         * @description `true` when this is the stored answer to an earlier request with the same key; `false` or left out on a first answer.
         * @example false
         */
        IdempotencyReplayed: boolean;
        /**
         * @description Where the new webhook can be read, relative to the host. Its secret is not there.
         * @example /v2/webhooks/hook_7w2n5d9k
         */
        WebhookLocation: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listWorkflows: {
        parameters: {
            query?: {
                /**
                 * @description Only workflows in this state; those in any where left out.
                 * @example active
                 */
                status?: components["schemas"]["WorkflowStatus"];
                /**
                 * @description Only workflows made later than this moment, itself excluded; all where left out.
                 * @example 2026-01-01T00:00:00Z
                 */
                created_after?: components["schemas"]["Timestamp"];
                /**
                 * @description How many items a page holds at most, 1 to 100; 20 where left out.
                 * @example 25
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many items to skip before the page begins; 0 where left out. Items that are added or deleted between two calls move the following ones.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
            };
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example req_8k3m9x2p
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of workflows. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowPage"];
                };
            };
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createWorkflow: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example req_8k3m9x2p
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
                "application/json": components["schemas"]["WorkflowCreate"];
            };
        };
        responses: {
            /** @description Created and active. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Location: components["headers"]["WorkflowLocation"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowCreated"];
                };
            };
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenOrOverQuota"];
            409: components["responses"]["DuplicateOrInProgress"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getWorkflow: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example req_8k3m9x2p
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description The workflow's id, as in `id` of the list and of the answer that created it.
                 * @example wf_8x7k2m9p
                 */
                workflow_id: components["parameters"]["WorkflowId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workflow. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Workflow"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteWorkflow: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example req_8k3m9x2p
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
                 * @description The workflow's id, as in `id` of the list and of the answer that created it.
                 * @example wf_8x7k2m9p
                 */
                workflow_id: components["parameters"]["WorkflowId"];
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
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateWorkflow: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example req_8k3m9x2p
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
                 * @description The workflow's id, as in `id` of the list and of the answer that created it.
                 * @example wf_8x7k2m9p
                 */
                workflow_id: components["parameters"]["WorkflowId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkflowUpdate"];
            };
        };
        responses: {
            /** @description Changed. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowUpdated"];
                };
            };
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["DuplicateOrInProgress"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listPipelineExecutions: {
        parameters: {
            query?: {
                /**
                 * @description Only executions in this state; those in any where left out.
                 * @example completed
                 */
                status?: components["schemas"]["ExecutionStatus"];
                /**
                 * @description Only executions that began at this moment or later; all where left out.
                 * @example 2026-01-20T00:00:00Z
                 */
                start_date?: components["schemas"]["Timestamp"];
                /**
                 * @description Only executions that began before this moment; all where left out.
                 * @example 2026-01-25T00:00:00Z
                 */
                end_date?: components["schemas"]["Timestamp"];
                /**
                 * @description How many items a page holds at most, 1 to 100; 20 where left out.
                 * @example 25
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many items to skip before the page begins; 0 where left out. Items that are added or deleted between two calls move the following ones.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
            };
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example req_8k3m9x2p
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description The pipeline's id. It stands in the settings of the pipeline and in every pipeline event.
                 * @example pipe_4x9k2m
                 */
                pipeline_id: components["parameters"]["PipelineId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of executions. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExecutionPage"];
                };
            };
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getWorkflowAnalytics: {
        parameters: {
            query: {
                /**
                 * @description How far back to look from now. Required; there is no default.
                 * @example 7d
                 */
                period: components["schemas"]["AnalyticsPeriod"];
                /**
                 * @description What to measure, separated by commas, each once; all five where left out.
                 * @example [
                 *       "execution_count",
                 *       "success_rate",
                 *       "avg_duration",
                 *       "error_count",
                 *       "throughput"
                 *     ]
                 */
                metrics?: components["schemas"]["AnalyticsMetric"][];
            };
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example req_8k3m9x2p
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description The workflow's id, as in `id` of the list and of the answer that created it.
                 * @example wf_8x7k2m9p
                 */
                workflow_id: components["parameters"]["WorkflowId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowAnalytics"];
                };
            };
            400: components["responses"]["InvalidOrMissingQuery"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listWebhooks: {
        parameters: {
            query?: {
                /**
                 * @description How many items a page holds at most, 1 to 100; 20 where left out.
                 * @example 25
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description How many items to skip before the page begins; 0 where left out. Items that are added or deleted between two calls move the following ones.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
            };
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example req_8k3m9x2p
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of webhooks. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookPage"];
                };
            };
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example req_8k3m9x2p
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
                "application/json": components["schemas"]["WebhookCreate"];
            };
        };
        responses: {
            /** @description Created and active. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Location: components["headers"]["WebhookLocation"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookCreated"];
                };
            };
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenOrOverQuota"];
            409: components["responses"]["DuplicateOrInProgress"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example req_8k3m9x2p
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description The webhook's id, as in `id` of the list and of the answer that created it.
                 * @example hook_3f6t1q8z
                 */
                webhook_id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example req_8k3m9x2p
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
                 * @description The webhook's id, as in `id` of the list and of the answer that created it.
                 * @example hook_3f6t1q8z
                 */
                webhook_id: components["parameters"]["WebhookId"];
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
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example req_8k3m9x2p
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
                 * @description The webhook's id, as in `id` of the list and of the answer that created it.
                 * @example hook_3f6t1q8z
                 */
                webhook_id: components["parameters"]["WebhookId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookUpdate"];
            };
        };
        responses: {
            /** @description Changed. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["DuplicateOrInProgress"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    triggerWorkflow: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example req_8k3m9x2p
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
                 * @description The workflow's id, as in `id` of the list and of the answer that created it.
                 * @example wf_8x7k2m9p
                 */
                workflow_id: components["parameters"]["WorkflowId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ExecutionCreate"];
            };
        };
        responses: {
            /** @description The run has begun. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExecutionCreated"];
                };
            };
            400: components["responses"]["InvalidBody"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenOrOverQuota"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["NotRunnableOrInProgress"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    onWorkflowStarted: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The id of this message (Standard Webhooks). Every attempt to deliver the message carries the same one, so a consumer that remembers it can drop repetitions.
                 * @example msg_2kwpbgllafxdpx2ai54ppj85f4w
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
                "application/json": components["schemas"]["WorkflowStartedEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["Delivered"];
        };
    };
    onWorkflowCompleted: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The id of this message (Standard Webhooks). Every attempt to deliver the message carries the same one, so a consumer that remembers it can drop repetitions.
                 * @example msg_2kwpbgllafxdpx2ai54ppj85f4w
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
                "application/json": components["schemas"]["WorkflowCompletedEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["Delivered"];
        };
    };
    onWorkflowFailed: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The id of this message (Standard Webhooks). Every attempt to deliver the message carries the same one, so a consumer that remembers it can drop repetitions.
                 * @example msg_2kwpbgllafxdpx2ai54ppj85f4w
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
                "application/json": components["schemas"]["WorkflowFailedEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["Delivered"];
        };
    };
    onPipelineCompleted: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The id of this message (Standard Webhooks). Every attempt to deliver the message carries the same one, so a consumer that remembers it can drop repetitions.
                 * @example msg_2kwpbgllafxdpx2ai54ppj85f4w
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
                "application/json": components["schemas"]["PipelineCompletedEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["Delivered"];
        };
    };
    onPipelineFailed: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The id of this message (Standard Webhooks). Every attempt to deliver the message carries the same one, so a consumer that remembers it can drop repetitions.
                 * @example msg_2kwpbgllafxdpx2ai54ppj85f4w
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
                "application/json": components["schemas"]["PipelineFailedEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["Delivered"];
        };
    };
}
