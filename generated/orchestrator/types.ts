// Generated from spec/orchestrator/openapi.yaml by `npm run generate`. Do not edit.
import type { OtherThan } from '../../src/client/other-than.ts';

export interface paths {
    "/integration-types": {
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
         * List integration types
         * @description The kinds of systems that can be connected, by name. The same for every tenant; which of them a tenant may use depends on its tier.
         */
        get: operations["listIntegrationTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integration-types/{typeId}": {
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
                 * @description The type, as in `type` of the list of types.
                 * @example github
                 */
                typeId: components["parameters"]["IntegrationTypeSlug"];
            };
            cookie?: never;
        };
        /**
         * Get an integration type
         * @description What a connection of this type can do, and the JSON Schema of its `config`, from which a form can be drawn.
         */
        get: operations["getIntegrationType"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations": {
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
         * List integrations
         * @description The connections of the tenant, by name. Their `config` shows where secrets are kept, never a secret.
         */
        get: operations["listIntegrations"];
        put?: never;
        /**
         * Create an integration
         * @description Makes a connection. It is `unverified` until it is tested; nothing is sent to the other system before that.
         */
        post: operations["createIntegration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/{id}": {
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
                 * @description The id of the integration, as in `id` of the list.
                 * @example 4568db21-4eb9-4bf8-9c3e-48104a70d249
                 */
                id: components["parameters"]["IntegrationId"];
            };
            cookie?: never;
        };
        /**
         * Get an integration
         * @description One connection with its configuration and the result of its latest test.
         */
        get: operations["getIntegration"];
        /**
         * Replace an integration
         * @description Replaces name, configuration and labels as a whole; the type stays. A changed `config` makes the connection `unverified` again.
         */
        put: operations["replaceIntegration"];
        post?: never;
        /**
         * Delete an integration
         * @description Deletes a connection that nothing uses: no component reads its repository, no registry or gate depends on it. Secrets stay where they are kept.
         */
        delete: operations["deleteIntegration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/{id}/test": {
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
                 * @description The id of the integration, as in `id` of the list.
                 * @example 4568db21-4eb9-4bf8-9c3e-48104a70d249
                 */
                id: components["parameters"]["IntegrationId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Test an integration
         * @description Reads the secrets, calls the other system with them and checks each permission that the type needs. Takes up to 30 seconds. A failed test is a successful answer with `outcome: failed`; it moves the integration to `failing`.
         */
        post: operations["testIntegration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/{id}/discover": {
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
                 * @description The id of the integration, as in `id` of the list.
                 * @example 4568db21-4eb9-4bf8-9c3e-48104a70d249
                 */
                id: components["parameters"]["IntegrationId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Discover resources
         * @description Asks the other system what it holds: repositories, jobs, projects, images, channels. Changes nothing there and nothing here but the time of discovery. Only for types with the capability `discovery`, and only once a test has passed.
         */
        post: operations["discoverIntegrationResources"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integrations/{id}/health": {
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
                 * @description The id of the integration, as in `id` of the list.
                 * @example 4568db21-4eb9-4bf8-9c3e-48104a70d249
                 */
                id: components["parameters"]["IntegrationId"];
            };
            cookie?: never;
        };
        /**
         * Get the health of an integration
         * @description How the connection fared in the last 24 hours, from the calls that the orchestrator made anyway and a probe every minute.
         */
        get: operations["getIntegrationHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/environments": {
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
         * List environments
         * @description The environments of the tenant in the order in which releases pass through them.
         */
        get: operations["listEnvironments"];
        put?: never;
        /**
         * Create an environment
         * @description Adds a place where releases can run. It has no targets yet, so nothing can be promoted into it until some are added.
         */
        post: operations["createEnvironment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/environments/{id}": {
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
                 * @description The id of the environment, as in `id` of the list.
                 * @example 404575c1-67b6-43d3-a489-b7a49ec59ba0
                 */
                id: components["parameters"]["EnvironmentId"];
            };
            cookie?: never;
        };
        /**
         * Get an environment
         * @description One environment with what protects it, whether it is frozen now and what was deployed to it last.
         */
        get: operations["getEnvironment"];
        /**
         * Replace an environment
         * @description Replaces what users say about an environment as a whole; its `key` and `kind` stay. Promotions that are approved already go by the rules of the moment of their approval.
         */
        put: operations["replaceEnvironment"];
        post?: never;
        /**
         * Delete an environment
         * @description Deletes an environment that has no targets and no open promotion, together with its freeze windows. Past promotions, jobs and evidence keep its id and name.
         */
        delete: operations["deleteEnvironment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/environments/{envId}/freeze-windows": {
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
                 * @description The id of the environment that is frozen.
                 * @example 404575c1-67b6-43d3-a489-b7a49ec59ba0
                 */
                envId: components["parameters"]["FreezeWindowEnvironmentId"];
            };
            cookie?: never;
        };
        /**
         * List freeze windows
         * @description When nothing may be promoted into the environment, the windows that were made last first. Ended ones stay listed for the auditors.
         */
        get: operations["listFreezeWindows"];
        put?: never;
        /**
         * Create a freeze window
         * @description Closes the environment for promotions at the times of the schedule. A promotion that nothing exempts answers `PROMOTION_BLOCKED` meanwhile; deployments that have begun go on. Windows may overlap.
         */
        post: operations["createFreezeWindow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/environments/{envId}/freeze-windows/{windowId}": {
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
                 * @description The id of the environment that is frozen.
                 * @example 404575c1-67b6-43d3-a489-b7a49ec59ba0
                 */
                envId: components["parameters"]["FreezeWindowEnvironmentId"];
                /**
                 * @description The id of the freeze window, as in `id` of the list.
                 * @example 537eb7e3-47a2-490b-ba56-c03747da693a
                 */
                windowId: components["parameters"]["FreezeWindowId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a freeze window
         * @description Takes a window back. An active one ends at once, which the audit trail shows with the name of the caller. One that has ended is part of the evidence and cannot be deleted.
         */
        delete: operations["deleteFreezeWindow"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/targets": {
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
         * List targets
         * @description The machines, clusters and services that releases are deployed to, by name.
         */
        get: operations["listTargets"];
        put?: never;
        /**
         * Create a target
         * @description Adds a place in an environment that releases can be deployed to. Its health is `unknown` until the first check.
         */
        post: operations["createTarget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/targets/{id}": {
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
                 * @description The id of the target, as in `id` of the list.
                 * @example d91d3d38-8783-44b8-8622-25ad1e4aa0d7
                 */
                id: components["parameters"]["TargetId"];
            };
            cookie?: never;
        };
        /**
         * Get a target
         * @description One target with how it is reached and the result of its latest check.
         */
        get: operations["getTarget"];
        /**
         * Replace a target
         * @description Replaces what users say about a target as a whole; its environment and the kind of its connection stay. A changed connection makes its health `unknown`.
         */
        put: operations["replaceTarget"];
        post?: never;
        /**
         * Delete a target
         * @description Forgets a target. What runs on it goes on running; the orchestrator only stops looking at it. Refused while a deployment job works on it.
         */
        delete: operations["deleteTarget"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/targets/{id}/health-check": {
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
                 * @description The id of the target, as in `id` of the list.
                 * @example d91d3d38-8783-44b8-8622-25ad1e4aa0d7
                 */
                id: components["parameters"]["TargetId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check a target
         * @description Reaches out to the target now, through its agent where it has one, and looks at each thing that a deployment needs. Takes up to 30 seconds. A target in bad health is a successful answer.
         */
        post: operations["checkTargetHealth"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/targets/{id}/sticker": {
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
                 * @description The id of the target, as in `id` of the list.
                 * @example d91d3d38-8783-44b8-8622-25ad1e4aa0d7
                 */
                id: components["parameters"]["TargetId"];
            };
            cookie?: never;
        };
        /**
         * Get the version sticker of a target
         * @description What the latest successful deployment left on the target: components, versions, digests and the job, signed. 404 also for a target that nothing was deployed to yet.
         */
        get: operations["getTargetSticker"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/targets/{id}/drift": {
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
                 * @description The id of the target, as in `id` of the list.
                 * @example d91d3d38-8783-44b8-8622-25ad1e4aa0d7
                 */
                id: components["parameters"]["TargetId"];
            };
            cookie?: never;
        };
        /**
         * Get the drift of a target
         * @description How what runs on the target differs from its version sticker, as the agent saw it last; agents look every five minutes. Without a sticker nothing is expected, so everything found is `unexpected`.
         */
        get: operations["getTargetDrift"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agents/register": {
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
        get?: never;
        put?: never;
        /**
         * Register an agent
         * @description Called by a freshly installed agent, with a token of its installer's service account. The one-time registration token in the body came with the installer, is bound to tenant and environments and lives an hour. The answer is the only one that shows the client secret, with which the agent gets its own tokens from the Authority module.
         */
        post: operations["registerAgent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agents": {
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
         * List agents
         * @description The agents of the tenant, by name.
         */
        get: operations["listAgents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agents/{id}": {
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
                 * @description The id of the agent, as in `id` of the list and of the answer that registered it.
                 * @example 8b2510a5-682e-4cdd-bdd0-186abbc8dcda
                 */
                id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        /**
         * Get an agent
         * @description One agent with its state, its capabilities and its latest heartbeat.
         */
        get: operations["getAgent"];
        /**
         * Replace an agent
         * @description Replaces what users say about an agent as a whole. `operation` decides whether it takes tasks: `drain` lets the running ones end and takes no new ones, `disable` refuses its heartbeats too. What the agent says about itself stays.
         */
        put: operations["replaceAgent"];
        post?: never;
        /**
         * Delete an agent
         * @description Revokes the credential of an agent and forgets it. Refused while tasks run on it or targets name it; drain it and move the targets first.
         */
        delete: operations["deleteAgent"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agents/{id}/heartbeat": {
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
                 * @description The id of the agent, as in `id` of the list and of the answer that registered it.
                 * @example 8b2510a5-682e-4cdd-bdd0-186abbc8dcda
                 */
                id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a heartbeat
         * @description Called by the agent itself, with its own token; any other gets 403. Tells how it fares and what runs on it, and hears what it shall do. An agent that is silent for three intervals is `offline` and its running tasks fail.
         */
        post: operations["sendAgentHeartbeat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/components": {
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
         * List components
         * @description The components of the tenant, by name.
         */
        get: operations["listComponents"];
        put?: never;
        /**
         * Register a component
         * @description Registers what is built somewhere else, so that its versions can be released. Neither the registry nor the repository is read yet; sync the versions next.
         */
        post: operations["createComponent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/components/{id}": {
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
                 * @description The id of the component, as in `id` of the list.
                 * @example dbfa888f-e3f0-4b08-a68c-99d8623580df
                 */
                id: components["parameters"]["ComponentId"];
            };
            cookie?: never;
        };
        /**
         * Get a component
         * @description One component, with its latest version and the outcome of the last sync.
         */
        get: operations["getComponent"];
        /**
         * Replace a component
         * @description Replaces all that users say about a component but its name. Versions that are known stay; a changed source or version scheme counts from the next sync on.
         */
        put: operations["replaceComponent"];
        post?: never;
        /**
         * Delete a component
         * @description Deletes a component that no release bundles, with its versions. The registry and the repository stay untouched.
         */
        delete: operations["deleteComponent"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/components/{id}/sync-versions": {
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
                 * @description The id of the component, as in `id` of the list.
                 * @example dbfa888f-e3f0-4b08-a68c-99d8623580df
                 */
                id: components["parameters"]["ComponentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sync the versions of a component
         * @description Reads the registry for tags and the repository for the commits behind them, and answers when it is done, after 60 seconds at most. Adds versions and never changes or removes one. Happens by itself once an hour.
         */
        post: operations["syncComponentVersions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/components/{id}/versions": {
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
                 * @description The id of the component, as in `id` of the list.
                 * @example dbfa888f-e3f0-4b08-a68c-99d8623580df
                 */
                id: components["parameters"]["ComponentId"];
            };
            cookie?: never;
        };
        /**
         * List the versions of a component
         * @description What the syncs found, the latest published first.
         */
        get: operations["listComponentVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases": {
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
         * List releases
         * @description The releases of the tenant, the newest first, without the components that they bundle.
         */
        get: operations["listReleases"];
        put?: never;
        /**
         * Create a release
         * @description Bundles one version of each chosen component into a draft. Nothing is built or deployed.
         */
        post: operations["createRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/{id}": {
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
                 * @description The id of the release, as in `id` of the list.
                 * @example 089c2b44-48fb-47dc-84fb-6c128d3da5a6
                 */
                id: components["parameters"]["ReleaseId"];
            };
            cookie?: never;
        };
        /**
         * Get a release
         * @description One release with the versions that it bundles.
         */
        get: operations["getRelease"];
        /**
         * Replace a release
         * @description Changes a draft, or freezes it with `status` `ready`: from then on its bundle has a digest and stays as it is. To be ready, a release has notes, and only final versions whose signatures are verified.
         */
        put: operations["replaceRelease"];
        post?: never;
        /**
         * Delete a release
         * @description Deletes a draft that was never promoted. A release that was ready once is part of the evidence; deprecate it instead.
         */
        delete: operations["deleteRelease"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/{id}/state": {
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
                 * @description The id of the release, as in `id` of the list.
                 * @example 089c2b44-48fb-47dc-84fb-6c128d3da5a6
                 */
                id: components["parameters"]["ReleaseId"];
            };
            cookie?: never;
        };
        /**
         * Get the state of a release
         * @description Where a release runs now, where it ran, and where it has never been: one entry for each environment, as the targets report it and not as it was planned.
         */
        get: operations["getReleaseState"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/{id}/deprecate": {
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
                 * @description The id of the release, as in `id` of the list.
                 * @example 089c2b44-48fb-47dc-84fb-6c128d3da5a6
                 */
                id: components["parameters"]["ReleaseId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deprecate a release
         * @description Keeps a ready release from being promoted. Promotions of it that wait are cancelled; where it runs it stays.
         */
        post: operations["deprecateRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/{id}/compare/{otherId}": {
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
                 * @description The id of the release, as in `id` of the list.
                 * @example 089c2b44-48fb-47dc-84fb-6c128d3da5a6
                 */
                id: components["parameters"]["ReleaseId"];
                /**
                 * @description The id of the release to compare with, the head.
                 * @example 9e550035-4bb3-490d-a49c-9327f84cb465
                 */
                otherId: components["parameters"]["OtherReleaseId"];
            };
            cookie?: never;
        };
        /**
         * Compare two releases
         * @description What would change for an environment that runs the first release (the base) and gets the other one (the head), with the commits behind each change. Read from the repositories when asked; commits that are gone there are missing here.
         */
        get: operations["compareReleases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/from-latest": {
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
        get?: never;
        put?: never;
        /**
         * Create a release from the latest versions
         * @description Makes a draft of the latest version of each named component, by its version scheme. The versions are fixed at this moment; later ones do not slip in.
         */
        post: operations["createReleaseFromLatest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflow-templates": {
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
         * List workflow templates
         * @description The templates of the tenant, by name, without their graphs.
         */
        get: operations["listWorkflowTemplates"];
        put?: never;
        /**
         * Create a workflow template
         * @description Makes a template. Its graph is validated and the result is kept in `valid`; one that does not validate is kept too, so that work can go on later, but cannot run.
         */
        post: operations["createWorkflowTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflow-templates/{id}": {
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
                 * @description The id of the workflow template, as in `id` of the list.
                 * @example 81fdce74-b0f7-46a8-8e42-13d87187df6e
                 */
                id: components["parameters"]["WorkflowTemplateId"];
            };
            cookie?: never;
        };
        /**
         * Get a workflow template
         * @description One template with its graph.
         */
        get: operations["getWorkflowTemplate"];
        /**
         * Replace a workflow template
         * @description Makes a new revision. Runs that have started go on with theirs. Only the revision that the caller read can be replaced, so that two people who edit at once do not undo each other.
         */
        put: operations["replaceWorkflowTemplate"];
        post?: never;
        /**
         * Delete a workflow template
         * @description Deletes a template that no environment uses and of which no run is under way. The runs that ended keep their copy of the graph.
         */
        delete: operations["deleteWorkflowTemplate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflow-templates/{id}/validate": {
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
                 * @description The id of the workflow template, as in `id` of the list.
                 * @example 81fdce74-b0f7-46a8-8e42-13d87187df6e
                 */
                id: components["parameters"]["WorkflowTemplateId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Validate a workflow template
         * @description Checks the graph of the current revision against the step types as they are installed now, and keeps the result in `valid`. Errors in the graph are a successful answer with `valid` `false`.
         */
        post: operations["validateWorkflowTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/step-types": {
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
         * List step types
         * @description What steps can do: the built-in types and those of enabled plugins, by type.
         */
        get: operations["listStepTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/step-types/{type}": {
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
                 * @description The type, as in `type` of the list.
                 * @example smoke-test
                 */
                type: components["parameters"]["StepTypeSlug"];
            };
            cookie?: never;
        };
        /**
         * Get a step type
         * @description One step type, with the JSON Schema of its settings and what it hands on.
         */
        get: operations["getStepType"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflow-runs": {
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
         * List workflow runs
         * @description The runs of the tenant, the newest first. To follow one, open its stream instead of asking again and again.
         */
        get: operations["listWorkflowRuns"];
        put?: never;
        /**
         * Start a workflow run
         * @description Asks for a run of the current revision of a template. It begins at once, or waits for its turn where another run changes the same environment. What needs approval goes through a promotion instead, which starts its run by itself.
         */
        post: operations["createWorkflowRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflow-runs/{id}": {
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
                 * @description The id of the workflow run, as in `id` of the list.
                 * @example 67f58798-8d94-43be-8466-ef46e31cc298
                 */
                id: components["parameters"]["WorkflowRunId"];
            };
            cookie?: never;
        };
        /**
         * Get a workflow run
         * @description One run, with its inputs and where it stands.
         */
        get: operations["getWorkflowRun"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflow-runs/{id}/pause": {
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
                 * @description The id of the workflow run, as in `id` of the list.
                 * @example 67f58798-8d94-43be-8466-ef46e31cc298
                 */
                id: components["parameters"]["WorkflowRunId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pause a workflow run
         * @description Lets the steps that run end and starts no other; a step that waits goes on waiting. The environment stays taken. A run that nobody resumes within 7 days fails.
         */
        post: operations["pauseWorkflowRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflow-runs/{id}/resume": {
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
                 * @description The id of the workflow run, as in `id` of the list.
                 * @example 67f58798-8d94-43be-8466-ef46e31cc298
                 */
                id: components["parameters"]["WorkflowRunId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resume a workflow run
         * @description Starts the steps whose turn it is. Time that passed in the pause does not count for timeouts.
         */
        post: operations["resumeWorkflowRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflow-runs/{id}/cancel": {
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
                 * @description The id of the workflow run, as in `id` of the list.
                 * @example 67f58798-8d94-43be-8466-ef46e31cc298
                 */
                id: components["parameters"]["WorkflowRunId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a workflow run
         * @description Ends a run for good. Steps that can be stopped are, the others end by themselves; what they have deployed stays. To bring back what ran before, roll back.
         */
        post: operations["cancelWorkflowRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflow-runs/{id}/steps": {
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
                 * @description The id of the workflow run, as in `id` of the list.
                 * @example 67f58798-8d94-43be-8466-ef46e31cc298
                 */
                id: components["parameters"]["WorkflowRunId"];
            };
            cookie?: never;
        };
        /**
         * List the steps of a run
         * @description One entry for each node of the graph that the run started with, in its order, those that have not begun included.
         */
        get: operations["listWorkflowRunSteps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflow-runs/{id}/steps/{nodeId}": {
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
                 * @description The id of the workflow run, as in `id` of the list.
                 * @example 67f58798-8d94-43be-8466-ef46e31cc298
                 */
                id: components["parameters"]["WorkflowRunId"];
                /**
                 * @description The id of the node in the template of the run.
                 * @example smoke-test
                 */
                nodeId: components["parameters"]["WorkflowNodeId"];
            };
            cookie?: never;
        };
        /**
         * Get a step of a run
         * @description One step with its resolved settings, its attempts and what it handed on. Secrets stay references.
         */
        get: operations["getWorkflowRunStep"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflow-runs/{id}/steps/{nodeId}/logs": {
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
                 * @description The id of the workflow run, as in `id` of the list.
                 * @example 67f58798-8d94-43be-8466-ef46e31cc298
                 */
                id: components["parameters"]["WorkflowRunId"];
                /**
                 * @description The id of the node in the template of the run.
                 * @example smoke-test
                 */
                nodeId: components["parameters"]["WorkflowNodeId"];
            };
            cookie?: never;
        };
        /**
         * Get the log of a step
         * @description What one attempt wrote, as plain text. While it runs the log grows: go on with `Range: bytes=<what you have>-`; 416 says that nothing is new. Empty for a step that has not begun.
         */
        get: operations["getWorkflowRunStepLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflow-runs/{id}/steps/{nodeId}/artifacts": {
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
                 * @description The id of the workflow run, as in `id` of the list.
                 * @example 67f58798-8d94-43be-8466-ef46e31cc298
                 */
                id: components["parameters"]["WorkflowRunId"];
                /**
                 * @description The id of the node in the template of the run.
                 * @example smoke-test
                 */
                nodeId: components["parameters"]["WorkflowNodeId"];
            };
            cookie?: never;
        };
        /**
         * List the artifacts of a step
         * @description The files that the attempts left, those of the latest attempt first, each with an address to fetch it.
         */
        get: operations["listWorkflowRunStepArtifacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/promotions": {
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
         * List promotions
         * @description The promotions of the tenant, the latest first, without their gates.
         */
        get: operations["listPromotions"];
        put?: never;
        /**
         * Ask for a promotion
         * @description Asks to move a release into an environment, and judges its gates. Those that can still open leave it `pending`; a mandatory one that is closed, such as a freeze window at the time of the deployment, refuses it with `PROMOTION_BLOCKED`. The environment tells its approvers. Without approvals to wait for it goes on by itself.
         */
        post: operations["createPromotion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/promotions/{id}": {
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
                 * @description The id of the promotion, as in `id` of the list.
                 * @example d6de9f5b-77ee-4c96-825b-d99062e2affc
                 */
                id: components["parameters"]["PromotionId"];
            };
            cookie?: never;
        };
        /**
         * Get a promotion
         * @description One promotion with its gates as they were judged last. Gates of a promotion that is not decided are judged again every minute and on every event that concerns them.
         */
        get: operations["getPromotion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/promotions/{id}/approve": {
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
                 * @description The id of the promotion, as in `id` of the list.
                 * @example d6de9f5b-77ee-4c96-825b-d99062e2affc
                 */
                id: components["parameters"]["PromotionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve a promotion
         * @description Approves in the name of one of the caller's roles. The approval that makes the set full moves the promotion to `approved` if its other gates are open too. Where the policy separates duties, whoever asked may not approve. Nobody approves twice.
         */
        post: operations["approvePromotion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/promotions/{id}/reject": {
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
                 * @description The id of the promotion, as in `id` of the list.
                 * @example d6de9f5b-77ee-4c96-825b-d99062e2affc
                 */
                id: components["parameters"]["PromotionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reject a promotion
         * @description Refuses it for good, whatever others have approved. Whoever wants it after all asks for a new one.
         */
        post: operations["rejectPromotion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/promotions/{id}/cancel": {
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
                 * @description The id of the promotion, as in `id` of the list.
                 * @example d6de9f5b-77ee-4c96-825b-d99062e2affc
                 */
                id: components["parameters"]["PromotionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a promotion
         * @description Takes it back before its deployment begins. Whoever holds `promotions:cancel` may do so, not only the one who asked. A deployment under way is stopped by cancelling its workflow run.
         */
        post: operations["cancelPromotion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/promotions/{id}/decision": {
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
                 * @description The id of the promotion, as in `id` of the list.
                 * @example d6de9f5b-77ee-4c96-825b-d99062e2affc
                 */
                id: components["parameters"]["PromotionId"];
            };
            cookie?: never;
        };
        /**
         * Get the decision about a promotion
         * @description Why the release was let in or not: gates, approvals and the revision of the policy as they were then. Final once `outcome` is no longer `undecided`.
         */
        get: operations["getPromotionDecision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/promotions/{id}/approvals": {
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
                 * @description The id of the promotion, as in `id` of the list.
                 * @example d6de9f5b-77ee-4c96-825b-d99062e2affc
                 */
                id: components["parameters"]["PromotionId"];
            };
            cookie?: never;
        };
        /**
         * List the approvals of a promotion
         * @description Who approved or rejected it, the earliest first. Entries are never changed; those that no longer count say so.
         */
        get: operations["listPromotionApprovals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/promotions/{id}/evidence": {
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
                 * @description The id of the promotion, as in `id` of the list.
                 * @example d6de9f5b-77ee-4c96-825b-d99062e2affc
                 */
                id: components["parameters"]["PromotionId"];
            };
            cookie?: never;
        };
        /**
         * Get the evidence about a promotion
         * @description What was gathered so far, with digests. Once the promotion is at its end it is sealed into an evidence packet, which can be downloaded.
         */
        get: operations["getPromotionEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/promotions/preview-gates": {
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
        get?: never;
        put?: never;
        /**
         * Preview the gates of a promotion
         * @description Judges every gate as if the promotion were asked for now. Changes nothing and tells nobody. Takes up to 10 seconds, since tickets and scans are read afresh.
         */
        post: operations["previewPromotionGates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/approval-policies": {
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
         * List approval policies
         * @description The policies of the tenant, by name.
         */
        get: operations["listApprovalPolicies"];
        put?: never;
        /**
         * Create an approval policy
         * @description Makes a policy. It has no effect until an environment refers to it.
         */
        post: operations["createApprovalPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/my/pending-approvals": {
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
         * List my pending approvals
         * @description Promotions that the caller may approve and has not decided yet, the one that lapses first on top. Those that the caller asked for are left out where the policy separates duties. Empty for whoever lacks the permission `promotions:approve`.
         */
        get: operations["listMyPendingApprovals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deployment-jobs": {
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
         * List deployment jobs
         * @description The jobs of the tenant, deployments and rollbacks alike, the latest first.
         */
        get: operations["listDeploymentJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deployment-jobs/{id}": {
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
                 * @description The id of the deployment job, as in `id` of the list.
                 * @example 2394d15f-8b8d-4e22-a240-b2a414c87a91
                 */
                id: components["parameters"]["DeploymentJobId"];
            };
            cookie?: never;
        };
        /**
         * Get a deployment job
         * @description One job with its progress. Watch `/deployment-jobs/{id}/stream` rather than ask again and again.
         */
        get: operations["getDeploymentJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deployment-jobs/{id}/tasks": {
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
                 * @description The id of the deployment job, as in `id` of the list.
                 * @example 2394d15f-8b8d-4e22-a240-b2a414c87a91
                 */
                id: components["parameters"]["DeploymentJobId"];
            };
            cookie?: never;
        };
        /**
         * List the tasks of a job
         * @description One task for each target, in the order of their batches.
         */
        get: operations["listDeploymentTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deployment-jobs/{id}/tasks/{taskId}": {
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
                 * @description The id of the deployment job, as in `id` of the list.
                 * @example 2394d15f-8b8d-4e22-a240-b2a414c87a91
                 */
                id: components["parameters"]["DeploymentJobId"];
                /**
                 * @description The id of a task of this job.
                 * @example 837bb01b-8740-4f8b-85e0-ee6f1a6cd382
                 */
                taskId: components["parameters"]["DeploymentTaskId"];
            };
            cookie?: never;
        };
        /**
         * Get a task
         * @description What a job does or did on one target, phase by phase.
         */
        get: operations["getDeploymentTask"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deployment-jobs/{id}/tasks/{taskId}/logs": {
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
                 * @description The id of the deployment job, as in `id` of the list.
                 * @example 2394d15f-8b8d-4e22-a240-b2a414c87a91
                 */
                id: components["parameters"]["DeploymentJobId"];
                /**
                 * @description The id of a task of this job.
                 * @example 837bb01b-8740-4f8b-85e0-ee6f1a6cd382
                 */
                taskId: components["parameters"]["DeploymentTaskId"];
            };
            cookie?: never;
        };
        /**
         * Get the log of a task
         * @description What all attempts of the task wrote, as plain text. While it runs the log grows: go on with `Range: bytes=<what you have>-`; 416 says that nothing is new. Secrets are masked. Empty for a task that has not begun.
         */
        get: operations["getDeploymentTaskLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deployment-jobs/{id}/artifacts": {
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
                 * @description The id of the deployment job, as in `id` of the list.
                 * @example 2394d15f-8b8d-4e22-a240-b2a414c87a91
                 */
                id: components["parameters"]["DeploymentJobId"];
            };
            cookie?: never;
        };
        /**
         * List the artifacts of a job
         * @description The files that the job has left behind, by file name.
         */
        get: operations["listDeploymentArtifacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deployment-jobs/{id}/artifacts/{artifactId}": {
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
                 * @description The id of the deployment job, as in `id` of the list.
                 * @example 2394d15f-8b8d-4e22-a240-b2a414c87a91
                 */
                id: components["parameters"]["DeploymentJobId"];
                /**
                 * @description The id of an artifact of this job.
                 * @example a4590446-bc78-4edb-bbe2-5165f90e6915
                 */
                artifactId: components["parameters"]["DeploymentArtifactId"];
            };
            cookie?: never;
        };
        /**
         * Download an artifact
         * @description The content of the artifact, byte for byte, whole or in parts. 404 after `expiresAt`.
         */
        get: operations["downloadDeploymentArtifact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rollbacks": {
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
         * List rollbacks
         * @description The rollbacks of the tenant, the latest first, those that a workflow asked for among them.
         */
        get: operations["listRollbacks"];
        put?: never;
        /**
         * Roll back a deployment
         * @description Brings back what ran on the targets before a job. It is accepted at once and carried out by a job of its own; no approval is asked for and a freeze window does not stop it where the environment allows emergency rollbacks. A release that is deprecated can still be brought back.
         */
        post: operations["createRollback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ab-releases": {
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
         * List A/B releases
         * @description The A/B releases of the tenant, the latest first.
         */
        get: operations["listAbReleases"];
        put?: never;
        /**
         * Create an A/B release
         * @description Makes a draft. No version is put anywhere and no traffic moves until it is started. The control must be what runs in the environment then.
         */
        post: operations["createAbRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ab-releases/{id}": {
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
                 * @description The id of the A/B release, as in `id` of the list.
                 * @example 23686102-e431-437a-bf38-7e10beb2abe2
                 */
                id: components["parameters"]["AbReleaseId"];
            };
            cookie?: never;
        };
        /**
         * Get an A/B release
         * @description One A/B release with its plan and the stage that it is in.
         */
        get: operations["getAbRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ab-releases/{id}/start": {
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
                 * @description The id of the A/B release, as in `id` of the list.
                 * @example 23686102-e431-437a-bf38-7e10beb2abe2
                 */
                id: components["parameters"]["AbReleaseId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start an A/B release
         * @description Puts the treatments beside the control and begins the first stage. Its share arrives within a minute.
         */
        post: operations["startAbRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ab-releases/{id}/advance": {
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
                 * @description The id of the A/B release, as in `id` of the list.
                 * @example 23686102-e431-437a-bf38-7e10beb2abe2
                 */
                id: components["parameters"]["AbReleaseId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Advance an A/B release
         * @description Begins the next stage. The current one must have reached its minimums, unless `overrideReason` says why not; a paused one goes on in its next stage once its guardrails hold again.
         */
        post: operations["advanceAbRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ab-releases/{id}/promote": {
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
                 * @description The id of the A/B release, as in `id` of the list.
                 * @example 23686102-e431-437a-bf38-7e10beb2abe2
                 */
                id: components["parameters"]["AbReleaseId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Promote a variant
         * @description Ends it in favour of a treatment: all traffic goes there within a minute, then the other versions are removed.
         */
        post: operations["promoteAbRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ab-releases/{id}/rollback": {
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
                 * @description The id of the A/B release, as in `id` of the list.
                 * @example 23686102-e431-437a-bf38-7e10beb2abe2
                 */
                id: components["parameters"]["AbReleaseId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Roll back an A/B release
         * @description Ends it in favour of the control: all traffic goes back within a minute, then the treatments are removed. No guardrail and no freeze window stops this.
         */
        post: operations["rollbackAbRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ab-releases/{id}/traffic": {
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
                 * @description The id of the A/B release, as in `id` of the list.
                 * @example 23686102-e431-437a-bf38-7e10beb2abe2
                 */
                id: components["parameters"]["AbReleaseId"];
            };
            cookie?: never;
        };
        /**
         * Get the traffic of an A/B release
         * @description How the traffic should be split now and how it was in a window of time. A deviation of more than two points for five minutes means that the routing has not taken the split.
         */
        get: operations["getAbReleaseTraffic"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ab-releases/{id}/health": {
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
                 * @description The id of the A/B release, as in `id` of the list.
                 * @example 23686102-e431-437a-bf38-7e10beb2abe2
                 */
                id: components["parameters"]["AbReleaseId"];
            };
            cookie?: never;
        };
        /**
         * Get the health of an A/B release
         * @description The metrics of each variant against the control, how near each guardrail is to its bound, and what to do next. Evaluated every minute over the current stage.
         */
        get: operations["getAbReleaseHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rollout-strategies": {
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
         * List rollout strategies
         * @description The ways to bring a release onto targets that promotions can name, by key: those that come with the orchestrator and those that plugins bring.
         */
        get: operations["listRolloutStrategies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evidence-packets": {
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
         * List evidence packets
         * @description What promotions left as evidence, the newest promotion first, without the evidence itself. An auditor draws a sample from here: `filter` by environment and time, and go through `number` to see that none is missing.
         */
        get: operations["listEvidencePackets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evidence-packets/{id}": {
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
                 * @description The id of the evidence packet, as in `id` of the list.
                 * @example 36a98160-628e-4ba6-8bac-01d58185c2f4
                 */
                id: components["parameters"]["EvidencePacketId"];
            };
            cookie?: never;
        };
        /**
         * Get an evidence packet
         * @description One packet with all that it says. What the files of the archive say besides is in the download.
         */
        get: operations["getEvidencePacket"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evidence-packets/{id}/download": {
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
                 * @description The id of the evidence packet, as in `id` of the list.
                 * @example 36a98160-628e-4ba6-8bac-01d58185c2f4
                 */
                id: components["parameters"]["EvidencePacketId"];
            };
            cookie?: never;
        };
        /**
         * Download an evidence packet
         * @description The sealed archive, as it was signed: the files that `files` lists, `packet.json` with the packet itself and `attestation.dsse.json`. Every download is recorded in the audit trail.
         */
        get: operations["downloadEvidencePacket"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit-reports": {
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
        get?: never;
        put?: never;
        /**
         * Create an audit report
         * @description Has a report made about a period, from the evidence as it is now. The work goes on after the answer, mostly for some minutes: look at the report until it is `ready` or `failed`.
         */
        post: operations["createAuditReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit-reports/{id}": {
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
                 * @description The id of the audit report, from the answer that took the request for it.
                 * @example 6aee1c40-a7a1-4341-99c4-785a88aefce7
                 */
                id: components["parameters"]["AuditReportId"];
            };
            cookie?: never;
        };
        /**
         * Get an audit report
         * @description How far the report is and, once it is ready, its figures and exceptions.
         */
        get: operations["getAuditReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit-reports/{id}/download": {
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
                 * @description The id of the audit report, from the answer that took the request for it.
                 * @example 6aee1c40-a7a1-4341-99c4-785a88aefce7
                 */
                id: components["parameters"]["AuditReportId"];
            };
            cookie?: never;
        };
        /**
         * Download an audit report
         * @description The document. Each time is recorded in the audit trail.
         */
        get: operations["downloadAuditReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/version-stickers": {
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
         * List version stickers
         * @description What was left on targets, now and before, the latest deployed first. To see what runs now, filter by `status` `current`; to see where an artifact runs, by `digests` besides.
         */
        get: operations["listVersionStickers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/version-stickers/{id}": {
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
                 * @description The id of the version sticker, as in `id` of the list and `stickerId` of a target.
                 * @example 2d18a8cf-0de6-4d91-8406-49efd9fdd476
                 */
                id: components["parameters"]["VersionStickerId"];
            };
            cookie?: never;
        };
        /**
         * Get a version sticker
         * @description One sticker, current or superseded, with its signature.
         */
        get: operations["getVersionSticker"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plugins": {
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
         * List plugins
         * @description The plugins that are installed for the tenant, by name, without their manifests.
         */
        get: operations["listPlugins"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plugins/{id}": {
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
                 * @description The id of the plugin, as in `id` of the list.
                 * @example 79c6d1c6-5e6f-40c6-a918-8230d05265b9
                 */
                id: components["parameters"]["PluginId"];
            };
            cookie?: never;
        };
        /**
         * Get a plugin
         * @description One plugin with its manifest: what it brings, what it may do, and which settings its instances have.
         */
        get: operations["getPlugin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plugins/{id}/enable": {
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
                 * @description The id of the plugin, as in `id` of the list.
                 * @example 79c6d1c6-5e6f-40c6-a918-8230d05265b9
                 */
                id: components["parameters"]["PluginId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enable a plugin
         * @description Starts the plugin and waits until it answers its probe, for 30 seconds at most. Whoever enables it grants the permissions and hosts of its manifest. Its instances become `active` unless their settings no longer fit. From `error` it is another attempt.
         */
        post: operations["enablePlugin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plugins/{id}/disable": {
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
                 * @description The id of the plugin, as in `id` of the list.
                 * @example 79c6d1c6-5e6f-40c6-a918-8230d05265b9
                 */
                id: components["parameters"]["PluginId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Disable a plugin
         * @description Stops the plugin and takes back what it may do. Its instances are suspended and keep their settings. Refused while steps run that it brings.
         */
        post: operations["disablePlugin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plugins/{id}/health": {
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
                 * @description The id of the plugin, as in `id` of the list.
                 * @example 79c6d1c6-5e6f-40c6-a918-8230d05265b9
                 */
                id: components["parameters"]["PluginId"];
            };
            cookie?: never;
        };
        /**
         * Get the health of a plugin
         * @description How the plugin and each of its instances fared in the last 24 hours. Probes run every 30 seconds; this does not start one.
         */
        get: operations["getPluginHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plugin-instances": {
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
         * List plugin instances
         * @description The configured instances of all plugins, by name. `secrets` shows where secrets are kept, never a secret.
         */
        get: operations["listPluginInstances"];
        put?: never;
        /**
         * Create a plugin instance
         * @description Makes an instance of a plugin, after its settings were checked against `manifest.configSchema` and its secret references were resolved. It is `suspended` while the plugin is not enabled.
         */
        post: operations["createPluginInstance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plugin-instances/{id}": {
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
                 * @description The id of the instance, as in `id` of the list.
                 * @example dfb5d9d2-f038-45ef-9c14-aa8998a594d5
                 */
                id: components["parameters"]["PluginInstanceId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Replace a plugin instance
         * @description Replaces all but the plugin, after the same checks as at its creation. Steps that run go on with the settings that they began with. This also mends one that is `misconfigured`.
         */
        put: operations["replacePluginInstance"];
        post?: never;
        /**
         * Delete a plugin instance
         * @description Deletes an instance that no workflow template names. Secrets stay where they are kept.
         */
        delete: operations["deletePluginInstance"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description Which items a list shows: a comparison of fields, or others combined with `and`, `or` and `not`. Nested at most 5 deep. The fields and operators that a list knows stand at its operation; any other is refused with 400.
         * @example {
         *       "status": {
         *         "in": [
         *           "ready",
         *           "draft"
         *         ]
         *       }
         *     }
         * @example {
         *       "and": [
         *         {
         *           "status": {
         *             "eq": "running"
         *           }
         *         },
         *         {
         *           "not": {
         *             "environmentId": {
         *               "exists": false
         *             }
         *           }
         *         }
         *       ]
         *     }
         */
        FilterExpression: components["schemas"]["FilterComparison"] | components["schemas"]["FilterConjunction"] | components["schemas"]["FilterDisjunction"] | components["schemas"]["FilterNegation"];
        /** @description The body of every error. */
        ErrorResponse: {
            /**
             * @description Tells an error from a success.
             * @constant
             */
            success: false;
            /** @description What went wrong. */
            error: {
                code: components["schemas"]["ErrorCode"];
                /** @description Says what went wrong, for people. Its wording may change; decide by `code`. */
                message: string;
                /** @description Further facts, which depend on `code`; the example of each code shows them. */
                details?: {
                    [key: string]: unknown;
                };
                /** @description What to mend, one entry for each broken rule. Always there with `VALIDATION_FAILED`. */
                validationErrors?: components["schemas"]["ValidationError"][];
            };
            meta: components["schemas"]["Meta"];
        };
        /** @description Ties a request, its answer and the server's logs together. The server makes one when the client sends none. */
        RequestId: string;
        /** @description A value to compare with, of the type of the field. */
        FilterValue: string | number | boolean | null;
        /** @description A bound, for fields that have an order. */
        FilterBound: string | number;
        /** @description What must hold for a field; several operators all must. Times compare by moment, numbers by value, texts by code point. A field that is missing or null passes only `exists: false`, `ne` and `eq: null`. */
        FilterCondition: {
            /** @description Equal to this. */
            eq?: components["schemas"]["FilterValue"];
            /** @description Not equal to this. */
            ne?: components["schemas"]["FilterValue"];
            /** @description Equal to one of these. */
            in?: components["schemas"]["FilterValue"][];
            /** @description Greater or later than this. */
            gt?: components["schemas"]["FilterBound"];
            /** @description Greater, later or equal. */
            gte?: components["schemas"]["FilterBound"];
            /** @description Less or earlier than this. */
            lt?: components["schemas"]["FilterBound"];
            /** @description Less, earlier or equal. */
            lte?: components["schemas"]["FilterBound"];
            /** @description A text that has this inside, in upper or lower case; a list that has this as an item. */
            contains?: string;
            /** @description `true` lets through items that have the field, `false` those where it is missing or null. */
            exists?: boolean;
        };
        /** @description Fields by name, each with its conditions; all of them must hold. A field inside another is written with a dot: `connection.kind`. */
        FilterComparison: {
            [key: string]: components["schemas"]["FilterCondition"];
        };
        /** @description Lets through what every one of these lets through. */
        FilterConjunction: {
            and: components["schemas"]["FilterExpression"][];
        };
        /** @description Lets through what at least one of these lets through. */
        FilterDisjunction: {
            or: components["schemas"]["FilterExpression"][];
        };
        /** @description Lets through what this does not. */
        FilterNegation: {
            not: components["schemas"]["FilterExpression"];
        };
        /**
         * Format: date-time
         * @description A moment in UTC (RFC 3339, always with `Z`).
         */
        Timestamp: string;
        /** @description Facts about this response. */
        Meta: {
            /** @description The same as the `X-Request-Id` header. */
            requestId: components["schemas"]["RequestId"];
            /** @description When the server answered. */
            timestamp: components["schemas"]["Timestamp"];
        };
        /** @description Where this page stands in the whole list. */
        Pagination: {
            /**
             * Format: int32
             * @description The number of this page, from 1.
             */
            page: number;
            /**
             * Format: int32
             * @description The page size that was used, which is the default where the request named none.
             */
            pageSize: number;
            /**
             * Format: int32
             * @description How many items the filter lets through, on all pages together.
             */
            totalItems: number;
            /**
             * Format: int32
             * @description How many pages there are; 0 when there are no items.
             */
            totalPages: number;
            /** @description Whether a page follows. */
            hasNext: boolean;
            /** @description Whether a page comes before. */
            hasPrevious: boolean;
        };
        /** @description Facts about this response and where its page stands. */
        PageMeta: components["schemas"]["Meta"] & {
            pagination: components["schemas"]["Pagination"];
        };
        /** @description Around every page. The items are in `data`. */
        PageEnvelope: {
            /**
             * @description Tells a success from an error.
             * @constant
             */
            success: true;
            meta: components["schemas"]["PageMeta"];
        };
        /** @description The type of an integration, as `type` of the list of types: `github`, `gitlab`, `jenkins`, `jira`, `vault`, `container-registry` or `slack`. More may come. */
        IntegrationKind: string;
        /**
         * @description What the orchestrator can do through a connection.
         *
         *     - `discovery`: ask what the other system holds.
         *     - `commit-ranges`: read the commits between two versions.
         *     - `trigger-builds`: start a job and follow it.
         *     - `change-tickets`: read and update tickets that gates depend on.
         *     - `read-secrets`: resolve secret references at the moment of use.
         *     - `resolve-digests`: turn an image tag into a digest.
         *     - `notify`: send messages about releases, promotions and deployments.
         *     - `webhooks`: take events from the other system.
         * @enum {string}
         */
        IntegrationCapability: "discovery" | "commit-ranges" | "trigger-builds" | "change-tickets" | "read-secrets" | "resolve-digests" | "notify" | "webhooks";
        /** @description A kind of system that can be connected, as it stands in a list. */
        IntegrationTypeSummary: {
            type: components["schemas"]["IntegrationKind"];
            /** @description What its makers call it. */
            name: string;
            /**
             * @description What such systems are for.
             * @enum {string}
             */
            category: "source-control" | "build" | "ticketing" | "secrets" | "registry" | "notification";
            capabilities: components["schemas"]["IntegrationCapability"][];
            /**
             * @description The least tier whose tenants may use it.
             * @enum {string}
             */
            minimumTier: "standard" | "premium";
        };
        /** @description Types of integrations, by name. */
        IntegrationTypePage: components["schemas"]["PageEnvelope"] & {
            data: components["schemas"]["IntegrationTypeSummary"][];
        };
        /**
         * @description Says what went wrong, for programs. Codes are never renamed; new ones may be added.
         *
         *     - `AB_RELEASE_GUARDRAIL_BROKEN`: a guardrail of the A/B release is broken, so its traffic cannot move on.
         *     - `AB_RELEASE_INVALID`: the variants, stages or shares of the A/B release contradict each other.
         *     - `AB_RELEASE_STAGE_INCOMPLETE`: the stage has not reached its minimums of time and samples.
         *     - `AB_RELEASE_STATE_CONFLICT`: the state of the A/B release does not allow this.
         *     - `AGENT_BUSY`: tasks run on the agent.
         *     - `AGENT_CAPABILITY_MISSING`: the agent cannot do what the target needs, or may not touch its environment.
         *     - `AGENT_DISABLED`: the agent was disabled; it must stop until a user lets it run again.
         *     - `AGENT_OFFLINE`: the agent that reaches the target is offline or disabled.
         *     - `AGENT_REGISTRATION_TOKEN_INVALID`: the registration token is unknown, spent or expired.
         *     - `APPROVAL_NOT_ALLOWED`: the approval policy does not let the caller decide about this promotion.
         *     - `APPROVAL_POLICY_INVALID`: the rules of the approval policy contradict each other.
         *     - `AUDIT_PERIOD_INVALID`: the period of an audit report is turned round, longer than 366 days or not over.
         *     - `AUDIT_REPORT_EXPIRED`: the file of the audit report was deleted when its time was over; have a new one made.
         *     - `AUDIT_REPORT_NOT_READY`: the audit report is not made yet, or could not be made.
         *     - `COMPONENT_SOURCE_INVALID`: an integration that the component names does not exist or cannot do what is asked of it.
         *     - `COMPONENT_SOURCE_UNAVAILABLE`: the registry or the repository of a component cannot be read at the moment.
         *     - `COMPONENT_SYNC_IN_PROGRESS`: the versions of this component are being synced already.
         *     - `COMPONENT_WITHOUT_VERSION`: a component has no version that could be taken as its latest.
         *     - `DEPLOYMENT_JOB_STATE_CONFLICT`: the state of the deployment job does not allow this.
         *     - `DISCOVERY_NOT_SUPPORTED`: this type of integration does not hold such things.
         *     - `ENVIRONMENT_ORDER_TAKEN`: another environment of the tenant stands at this place.
         *     - `ENVIRONMENT_PROTECTION_TOO_WEAK`: an environment of this kind needs stronger protection.
         *     - `EVIDENCE_PACKET_NOT_SEALED`: the evidence packet is not sealed yet, so there is no archive.
         *     - `FREEZE_WINDOW_ACTIVE`: a freeze window of the environment forbids this now.
         *     - `FREEZE_WINDOW_ENDED`: the freeze window has ended and is part of the evidence.
         *     - `FREEZE_WINDOW_INVALID`: the schedule of the freeze window never comes true, or lasts too long.
         *     - `IDEMPOTENCY_IN_PROGRESS`: the first request with this key is still being worked on.
         *     - `IDEMPOTENCY_KEY_REUSED`: the key was used for another request before.
         *     - `INTEGRATION_NOT_READY`: the integration has not passed a test, so it cannot be used yet.
         *     - `INTEGRATION_TYPE_FIXED`: the type of an integration never changes; make a new one.
         *     - `INTERNAL_ERROR`: the server failed.
         *     - `MALFORMED_JSON`: the body cannot be read as JSON.
         *     - `NAME_TAKEN`: the tenant has one of this name already.
         *     - `PERMISSION_DENIED`: the token lacks the permission or scope that the operation asks for.
         *     - `PLUGIN_CONFIG_INVALID`: the settings do not keep the schema of the plugin; `details` says where.
         *     - `PLUGIN_INCOMPATIBLE`: the plugin does not work with this version of the orchestrator.
         *     - `PLUGIN_IN_USE`: steps run that the plugin brings.
         *     - `PLUGIN_START_FAILED`: the plugin did not start or did not answer its probe in time.
         *     - `PLUGIN_STATE_CONFLICT`: the state of the plugin does not allow this.
         *     - `PROMOTION_ALREADY_OPEN`: a promotion of this release into this environment is open already.
         *     - `PROMOTION_BLOCKED`: a mandatory gate is closed, such as a freeze window or a security scan; `details.blockedBy` names it.
         *     - `PROMOTION_STATE_CONFLICT`: the state of the promotion does not allow this.
         *     - `RANGE_NOT_SATISFIABLE`: the range begins after the last byte.
         *     - `RATE_LIMIT_EXCEEDED`: the tenant is over its rate; wait as told.
         *     - `REFERENCE_NOT_FOUND`: an id in the body names nothing of this tenant.
         *     - `RELEASE_INCOMPLETE`: the release lacks something that a release must have to be ready.
         *     - `RELEASE_NOT_READY`: only a release that is ready can be used here.
         *     - `RELEASE_STATE_CONFLICT`: the state of the release does not allow this.
         *     - `RESOURCE_IN_USE`: other resources still refer to this one.
         *     - `RESOURCE_NOT_FOUND`: nothing of this tenant has this id.
         *     - `ROLLBACK_NOT_POSSIBLE`: nothing to go back to, or something later stands in the way.
         *     - `SECRET_NOT_FOUND`: a secret reference leads nowhere, or its store is not connected.
         *     - `STRATEGY_NOT_SUPPORTED`: a target of the environment does not support the rollout strategy.
         *     - `TARGET_KIND_FIXED`: the kind of a connection never changes; make a new target.
         *     - `TEMPLATE_INVALID`: the workflow template does not validate, so it cannot run.
         *     - `TIER_REQUIRED`: the tenant's tier does not include this.
         *     - `UNAUTHENTICATED`: the token is missing, wrong or expired.
         *     - `VALIDATION_FAILED`: a field or parameter is missing or breaks its rules; `validationErrors` lists them.
         *     - `WORKFLOW_INPUT_INVALID`: an input of the workflow is missing, unknown or of the wrong type.
         *     - `WORKFLOW_RUN_STATE_CONFLICT`: the state of the workflow run does not allow this.
         *     - `WORKFLOW_TEMPLATE_CHANGED`: somebody else has changed the workflow template since it was read.
         * @enum {string}
         */
        ErrorCode: "AB_RELEASE_GUARDRAIL_BROKEN" | "AB_RELEASE_INVALID" | "AB_RELEASE_STAGE_INCOMPLETE" | "AB_RELEASE_STATE_CONFLICT" | "AGENT_BUSY" | "AGENT_CAPABILITY_MISSING" | "AGENT_DISABLED" | "AGENT_OFFLINE" | "AGENT_REGISTRATION_TOKEN_INVALID" | "APPROVAL_NOT_ALLOWED" | "APPROVAL_POLICY_INVALID" | "AUDIT_PERIOD_INVALID" | "AUDIT_REPORT_EXPIRED" | "AUDIT_REPORT_NOT_READY" | "COMPONENT_SOURCE_INVALID" | "COMPONENT_SOURCE_UNAVAILABLE" | "COMPONENT_SYNC_IN_PROGRESS" | "COMPONENT_WITHOUT_VERSION" | "DEPLOYMENT_JOB_STATE_CONFLICT" | "DISCOVERY_NOT_SUPPORTED" | "ENVIRONMENT_ORDER_TAKEN" | "ENVIRONMENT_PROTECTION_TOO_WEAK" | "EVIDENCE_PACKET_NOT_SEALED" | "FREEZE_WINDOW_ACTIVE" | "FREEZE_WINDOW_ENDED" | "FREEZE_WINDOW_INVALID" | "IDEMPOTENCY_IN_PROGRESS" | "IDEMPOTENCY_KEY_REUSED" | "INTEGRATION_NOT_READY" | "INTEGRATION_TYPE_FIXED" | "INTERNAL_ERROR" | "MALFORMED_JSON" | "NAME_TAKEN" | "PERMISSION_DENIED" | "PLUGIN_CONFIG_INVALID" | "PLUGIN_INCOMPATIBLE" | "PLUGIN_IN_USE" | "PLUGIN_START_FAILED" | "PLUGIN_STATE_CONFLICT" | "PROMOTION_ALREADY_OPEN" | "PROMOTION_BLOCKED" | "PROMOTION_STATE_CONFLICT" | "RANGE_NOT_SATISFIABLE" | "RATE_LIMIT_EXCEEDED" | "REFERENCE_NOT_FOUND" | "RELEASE_INCOMPLETE" | "RELEASE_NOT_READY" | "RELEASE_STATE_CONFLICT" | "RESOURCE_IN_USE" | "RESOURCE_NOT_FOUND" | "ROLLBACK_NOT_POSSIBLE" | "SECRET_NOT_FOUND" | "STRATEGY_NOT_SUPPORTED" | "TARGET_KIND_FIXED" | "TEMPLATE_INVALID" | "TIER_REQUIRED" | "UNAUTHENTICATED" | "VALIDATION_FAILED" | "WORKFLOW_INPUT_INVALID" | "WORKFLOW_RUN_STATE_CONFLICT" | "WORKFLOW_TEMPLATE_CHANGED";
        /** @description One broken rule. */
        ValidationError: {
            /** @description The parameter or field to mend. A field inside another is written with dots, an item of a list by its index: `nodes.2.config`. */
            field: string;
            /** @description Says what is wrong, for people. */
            message: string;
            /** @description Which rule is broken, for programs, such as `required`, `unknown-field`, `type`, `format`, `pattern`, `minimum`, `maximum`, `enum`. */
            code: string;
        };
        /** @description A short name for programs. */
        Slug: string;
        /** @description Around every successful answer that is not a page. The resource is in `data`. */
        Envelope: {
            /**
             * @description Tells a success from an error.
             * @constant
             */
            success: true;
            meta?: components["schemas"]["Meta"];
        };
        /**
         * @description A kind of thing that another system holds.
         * @enum {string}
         */
        DiscoveredResourceKind: "repository" | "build-job" | "project" | "image" | "secret-path" | "channel";
        /**
         * Format: uri
         * @description An absolute address; only `https` is taken.
         */
        HttpsUrl: string;
        /** @description A kind of system that can be connected, in full. */
        IntegrationType: components["schemas"]["IntegrationTypeSummary"] & {
            /** @description The rights that the credentials need in the other system, in its own words. */
            requiredAccess: string[];
            /** @description What can be discovered; empty without the capability `discovery`. */
            resourceKinds: components["schemas"]["DiscoveredResourceKind"][];
            /** @description The JSON Schema (2020-12) of `config`, to draw a form from. Free by nature, as each type has its own; it says the same as the schemas of this description. */
            configSchema: {
                /** @constant */
                type: "object";
                /** @description The JSON Schema of each setting by its name. */
                properties: {
                    [key: string]: unknown;
                };
            } & {
                [key: string]: unknown;
            };
            /** @description How to prepare the other system. */
            documentationUrl: components["schemas"]["HttpsUrl"];
        };
        /** @description A type of integration in the envelope of every success. */
        IntegrationTypeResponse: components["schemas"]["Envelope"] & {
            data: components["schemas"]["IntegrationType"];
        };
        /**
         * Format: uuid
         * @description Names an integration. Made by the server; never changes and is never used again.
         */
        IntegrationId: string;
        /**
         * Format: uuid
         * @description Names a tenant, as `tenant_id` of its tokens does.
         */
        TenantId: string;
        /** @description What people call it, unique among its kind in the tenant, in upper and lower case alike. */
        ResourceName: string;
        /** @description What it is for, in plain text. */
        ResourceDescription: string;
        /** @description Where a secret is kept, never the secret itself. `vault://<path>#<key>` is read from the tenant's Vault at the moment of use; `sealed://<name>#<key>` from the orchestrator's own sealed store. */
        SecretReference: string;
        /** @description A GitHub organisation, entered as a GitHub App. */
        GitHubConfig: {
            /** @constant */
            kind: "github";
            /** @description The address of the REST API; GitHub Enterprise Server has its own. */
            apiUrl: components["schemas"]["HttpsUrl"];
            /** @description The login of the organisation. */
            organization: string;
            /**
             * Format: int64
             * @description The number of the GitHub App ("App ID" in its settings).
             */
            app: number;
            /**
             * Format: int64
             * @description The number of the App's installation in the organisation.
             */
            installation: number;
            /** @description Where the App's private key (PEM) is kept. */
            privateKey: components["schemas"]["SecretReference"];
            /** @description Where the secret that signs GitHub's events is kept; without it none are taken. */
            webhookSecret?: components["schemas"]["SecretReference"];
        };
        /** @description A GitLab group and its subgroups, entered with a group access token. */
        GitLabConfig: {
            /** @constant */
            kind: "gitlab";
            /** @description The address of the REST API, such as `https://gitlab.com/api/v4`. */
            apiUrl: components["schemas"]["HttpsUrl"];
            /** @description The full path of the group. */
            groupPath: string;
            /** @description Where the token is kept. It needs the scope `read_api`, and the role Reporter. */
            accessToken: components["schemas"]["SecretReference"];
            /** @description Where the secret token of GitLab's webhooks is kept; without it no events are taken. */
            webhookSecret?: components["schemas"]["SecretReference"];
        };
        /** @description A Jenkins controller. */
        JenkinsConfig: {
            /** @constant */
            kind: "jenkins";
            /** @description The root address of the controller, without `/job/…`. */
            baseUrl: components["schemas"]["HttpsUrl"];
            /** @description The user whose token it is; read and build rights on the folder are enough. */
            username: string;
            /** @description Where the user's API token is kept. Passwords are refused. */
            apiToken: components["schemas"]["SecretReference"];
            /** @description The folder that jobs are looked for in; the whole controller where left out. */
            folder?: string;
            /** @description Where the certificate (PEM) of a private authority is kept; the public ones where left out. */
            caCertificate?: components["schemas"]["SecretReference"];
        };
        /** @description A Jira Cloud site whose tickets are change requests. */
        JiraConfig: {
            /** @constant */
            kind: "jira";
            /** @description The address of the site. */
            siteUrl: components["schemas"]["HttpsUrl"];
            /**
             * Format: email
             * @description The account that the API token belongs to.
             */
            accountEmail: string;
            /** @description Where the API token is kept. */
            apiToken: components["schemas"]["SecretReference"];
            /** @description The projects whose tickets count. */
            projectKeys: string[];
            /** @description The issue type of a change request. */
            changeIssueType: string;
            /** @description The statuses in which a change request opens the change ticket gate. */
            approvedStatuses: string[];
        };
        /** @description By AppRole. The secret id can only be kept in the sealed store, as Vault cannot open itself. */
        VaultAppRoleAuth: {
            /** @constant */
            method: "approle";
            /** @description Where the auth method is mounted. */
            mount: string;
            /**
             * Format: uuid
             * @description The role id, a uuid that Vault made.
             */
            role: string;
            /** @description Where the secret id is kept; a `sealed://` reference. */
            secret: string;
        };
        /** @description By a token of the orchestrator's own OpenID Connect issuer; there is no secret to keep. */
        VaultJwtAuth: {
            /** @constant */
            method: "jwt";
            /** @description Where the auth method is mounted. */
            mount: string;
            /** @description The name of the role in Vault. */
            role: string;
            /** @description The `aud` that the role is bound to. */
            audience: string;
        };
        /** @description How the orchestrator proves itself to Vault. */
        VaultAuth: components["schemas"]["VaultAppRoleAuth"] | components["schemas"]["VaultJwtAuth"];
        /** @description A HashiCorp Vault with a KV version 2 engine. One for a tenant resolves its `vault://` references. */
        VaultConfig: {
            /** @constant */
            kind: "vault";
            /** @description The address of the cluster. */
            address: components["schemas"]["HttpsUrl"];
            /** @description The namespace (Vault Enterprise); the root where left out. */
            namespace?: string;
            /** @description Where the KV engine is mounted. */
            mountPath: string;
            auth: components["schemas"]["VaultAuth"];
        };
        /** @description A registry of OCI images. */
        ContainerRegistryConfig: {
            /** @constant */
            kind: "container-registry";
            /** @description The address of the registry's API, without `/v2`. */
            registryUrl: components["schemas"]["HttpsUrl"];
            /**
             * @description The product, which decides how credentials become a token.
             * @enum {string}
             */
            provider: "harbor" | "ecr" | "acr" | "artifact-registry" | "ghcr" | "docker-hub" | "generic";
            /** @description Only repositories below this are seen; all where left out. */
            repositoryPrefix?: string;
            /** @description The account that pulls; left out for anonymous reading. */
            username?: string;
            /** @description Where its password or token is kept. */
            password?: components["schemas"]["SecretReference"];
        };
        /** @description A Slack workspace. */
        SlackConfig: {
            /** @constant */
            kind: "slack";
            /** @description The id that Slack gives the workspace. */
            workspace: string;
            /** @description Where the bot's token is kept. It needs `chat:write` and `channels:read`. */
            botToken: components["schemas"]["SecretReference"];
            /** @description The id of the channel for messages that no workflow addresses. */
            defaultChannel: string;
            /** @description What is told there; everything where left out. */
            notifyAbout?: ("promotion-requested" | "promotion-decided" | "deployment-succeeded" | "deployment-failed" | "freeze-window-started")[];
        };
        /** @description The configuration of a type that came after this description. Show it or pass over it. */
        UnknownConfig: {
            /** @description Any type but the known ones. */
            kind: OtherThan<"github" | "gitlab" | "jenkins" | "jira" | "vault" | "container-registry" | "slack">;
        } & {
            [key: string]: unknown;
        };
        /** @description How to reach the other system and who the orchestrator is there. Secrets are references only. Types may be added: a client that meets one it does not know has an `UnknownConfig` before it. */
        IntegrationConfig: components["schemas"]["GitHubConfig"] | components["schemas"]["GitLabConfig"] | components["schemas"]["JenkinsConfig"] | components["schemas"]["JiraConfig"] | components["schemas"]["VaultConfig"] | components["schemas"]["ContainerRegistryConfig"] | components["schemas"]["SlackConfig"] | components["schemas"]["UnknownConfig"];
        /**
         * @description - `unverified`: not tested since it was made or its configuration was changed; only a test can use it.
         *     - `connected`: the latest test or probe passed.
         *     - `failing`: the latest test failed, or probes have failed for five minutes; workflows that need it fail at once.
         * @enum {string}
         */
        IntegrationStatus: "unverified" | "connected" | "failing";
        /**
         * Format: uuid
         * @description Names a user or a service account, as `user_id` of its tokens does.
         */
        UserId: string;
        /** @description A test of a connection, check by check. */
        IntegrationTest: {
            /**
             * @description `failed` when at least one check failed.
             * @enum {string}
             */
            outcome: "passed" | "failed";
            testedAt: components["schemas"]["Timestamp"];
            testedBy: components["schemas"]["UserId"];
            /**
             * Format: int32
             * @description How long all checks took, in milliseconds.
             */
            durationMs: number;
            /** @description In the order in which they were made. After a failed one the rest is skipped. */
            checks: {
                /**
                 * @description What was looked at.
                 * @enum {string}
                 */
                name: "resolve-secrets" | "reach" | "authenticate" | "authorize" | "read-sample";
                /**
                 * @description `skipped` after a check that failed.
                 * @enum {string}
                 */
                outcome: "passed" | "failed" | "skipped";
                /** @description What was found, and what to do about a failure. */
                message: string;
            }[];
        };
        /** @description Words of the tenant's own to group and find things by, at most 32. Nothing of the orchestrator depends on them. */
        Labels: {
            [key: string]: string;
        };
        /** @description A connection to another system. */
        Integration: {
            id: components["schemas"]["IntegrationId"];
            tenantId: components["schemas"]["TenantId"];
            /** @description The same as `config.kind`; never changes. */
            type: components["schemas"]["IntegrationKind"];
            name: components["schemas"]["ResourceName"];
            description?: components["schemas"]["ResourceDescription"];
            config: components["schemas"]["IntegrationConfig"];
            status: components["schemas"]["IntegrationStatus"];
            /** @description The latest test of this configuration; null before the first. */
            latestTest: components["schemas"]["IntegrationTest"] | null;
            /** @description When the other system was last asked what it holds; null before the first time. */
            latestDiscoveryAt: components["schemas"]["Timestamp"] | null;
            labels: components["schemas"]["Labels"];
            createdAt: components["schemas"]["Timestamp"];
            createdBy: components["schemas"]["UserId"];
            /** @description When a user last changed it. Tests and probes do not count as changes. */
            updatedAt: components["schemas"]["Timestamp"];
            updatedBy: components["schemas"]["UserId"];
        };
        /** @description Integrations, by name. */
        IntegrationPage: components["schemas"]["PageEnvelope"] & {
            data: components["schemas"]["Integration"][];
        };
        /** @description A GitHub organisation, entered as a GitHub App, as it is sent. */
        GitHubConfigInput: components["schemas"]["GitHubConfig"];
        /** @description A GitLab group and its subgroups, entered with a group access token, as it is sent. */
        GitLabConfigInput: components["schemas"]["GitLabConfig"];
        /** @description A Jenkins controller, as it is sent. */
        JenkinsConfigInput: components["schemas"]["JenkinsConfig"];
        /** @description A Jira Cloud site whose tickets are change requests, as it is sent. */
        JiraConfigInput: components["schemas"]["JiraConfig"];
        /** @description AppRole, as it is sent. */
        VaultAppRoleAuthInput: components["schemas"]["VaultAppRoleAuth"];
        /** @description A token of the orchestrator itself, as it is sent. */
        VaultJwtAuthInput: components["schemas"]["VaultJwtAuth"];
        /** @description How the orchestrator proves itself to Vault, as it is sent. */
        VaultAuthInput: components["schemas"]["VaultAppRoleAuthInput"] | components["schemas"]["VaultJwtAuthInput"];
        /** @description A HashiCorp Vault, as it is sent. */
        VaultConfigInput: components["schemas"]["VaultConfig"];
        /** @description A registry of OCI images, as it is sent. */
        ContainerRegistryConfigInput: components["schemas"]["ContainerRegistryConfig"];
        /** @description A Slack workspace, as it is sent. */
        SlackConfigInput: components["schemas"]["SlackConfig"];
        /** @description How to reach the other system, as it is sent. */
        IntegrationConfigInput: components["schemas"]["GitHubConfigInput"] | components["schemas"]["GitLabConfigInput"] | components["schemas"]["JenkinsConfigInput"] | components["schemas"]["JiraConfigInput"] | components["schemas"]["VaultConfigInput"] | components["schemas"]["ContainerRegistryConfigInput"] | components["schemas"]["SlackConfigInput"];
        /** @description A connection to make. `config.kind` is its type. */
        IntegrationCreate: {
            name: components["schemas"]["ResourceName"];
            description?: components["schemas"]["ResourceDescription"];
            config: components["schemas"]["IntegrationConfigInput"];
            labels?: components["schemas"]["Labels"];
        };
        /** @description An integration in the envelope of every success. */
        IntegrationResponse: components["schemas"]["Envelope"] & {
            data: components["schemas"]["Integration"];
        };
        /** @description The whole of what users say about a connection. What is left out is removed. `config.kind` must be the type that the integration has. */
        IntegrationReplace: {
            name: components["schemas"]["ResourceName"];
            description?: components["schemas"]["ResourceDescription"];
            config: components["schemas"]["IntegrationConfigInput"];
            labels?: components["schemas"]["Labels"];
        };
        /** @description The result of a test in the envelope of every success. */
        IntegrationTestResponse: components["schemas"]["Envelope"] & {
            data: components["schemas"]["IntegrationTest"];
        };
        /** @description What to look for. */
        IntegrationDiscovery: {
            kind: components["schemas"]["DiscoveredResourceKind"];
            /** @description Only things with this in their name, in upper or lower case; all where left out. */
            nameContains?: string;
            /**
             * Format: int32
             * @description How many to bring back at most.
             * @default 100
             */
            limit?: number;
        };
        /**
         * Format: uuid
         * @description Names a component. Made by the server; never changes and is never used again.
         */
        ComponentId: string;
        /** @description A thing that another system holds. */
        DiscoveredResource: {
            kind: components["schemas"]["DiscoveredResourceKind"];
            /** @description How the other system names it: `owner/name` of a repository, the full name of a job, the key of a project, the path of an image or a secret, the id of a channel. */
            externalKey: string;
            /** @description What people see there. */
            name: string;
            /** @description Where to look at it, if it has a page. */
            url?: components["schemas"]["HttpsUrl"];
            /** @description Of a repository. */
            defaultBranch?: string;
            /** @description The tag of an image that was pushed last. */
            latestTag?: string;
            /** @description When it last changed there, if that is known. */
            updatedAt?: components["schemas"]["Timestamp"];
            /** @description The component that is built from it; null where there is none yet. */
            linkedComponentId: components["schemas"]["ComponentId"] | null;
        };
        /** @description What another system holds, as far as the credentials can see. */
        IntegrationDiscoveryResult: {
            kind: components["schemas"]["DiscoveredResourceKind"];
            discoveredAt: components["schemas"]["Timestamp"];
            /** @description Whether there are more than the limit let through. */
            truncated: boolean;
            /** @description By name. */
            resources: components["schemas"]["DiscoveredResource"][];
        };
        /** @description What another system holds. */
        IntegrationDiscoveryResponse: components["schemas"]["Envelope"] & {
            data: components["schemas"]["IntegrationDiscoveryResult"];
        };
        /** @description A share in percent. */
        Percentage: number;
        /** @description How a connection fared in the last 24 hours. */
        IntegrationHealth: {
            integrationId: components["schemas"]["IntegrationId"];
            /**
             * @description `degraded` under a success rate of 99 percent or near the end of the quota; `unhealthy` while it is `failing`; `unknown` before a first test.
             * @enum {string}
             */
            health: "healthy" | "degraded" | "unhealthy" | "unknown";
            /** @description When the latest probe ended. */
            checkedAt: components["schemas"]["Timestamp"];
            /** @description How long calls took, in milliseconds; null without any calls. */
            latencyMs: {
                /**
                 * Format: int32
                 * @description The median.
                 */
                p50: number;
                /**
                 * Format: int32
                 * @description The 95th percentile.
                 */
                p95: number;
            } | null;
            /** @description The share of calls that succeeded, in percent; null without any calls. */
            successRate: components["schemas"]["Percentage"] | null;
            /**
             * Format: int64
             * @description How many calls were made.
             */
            calls: number;
            /** @description What the other system still lets the orchestrator ask; null where it does not say. */
            quota: {
                /**
                 * Format: int64
                 * @description How many calls the other system allows until it resets.
                 */
                limit: number;
                /**
                 * Format: int64
                 * @description How many of them are left.
                 */
                remaining: number;
                resetsAt: components["schemas"]["Timestamp"];
            } | null;
            /** @description Stretches of failure, the latest first, 20 at most. */
            incidents: {
                startedAt: components["schemas"]["Timestamp"];
                /** @description Null while it lasts. */
                endedAt: components["schemas"]["Timestamp"] | null;
                /** @description What the calls failed with. */
                error: string;
            }[];
        };
        /** @description How a connection fares. */
        IntegrationHealthResponse: components["schemas"]["Envelope"] & {
            data: components["schemas"]["IntegrationHealth"];
        };
        /**
         * Format: uuid
         * @description Names an environment. Made by the server; never changes and is never used again.
         */
        EnvironmentId: string;
        /**
         * @description What an environment is for. `production` and `disaster-recovery` demand approvals and signed artifacts.
         * @enum {string}
         */
        EnvironmentKind: "development" | "test" | "staging" | "production" | "disaster-recovery";
        /**
         * Format: int32
         * @description Where the environment stands on the way of a release, from 1. Unique in the tenant; gaps are fine. A release goes into the next one after it ran in the one before, where protection asks for that.
         */
        EnvironmentOrder: number;
        /** @description The name of a time zone in the IANA database. */
        TimeZone: string;
        /** @description What a release must bring with it. Each of these becomes a gate of every promotion. */
        EnvironmentProtection: {
            /** @description Whether the release must run in the environment before this one first. */
            requiresPreviousEnvironment: boolean;
            /** @description Whether each digest needs a signature that the tenant trusts. */
            requiresSignedArtifacts: boolean;
            /** @description Whether an approved change request must be named. */
            requiresChangeTicket: boolean;
            /** @description Results that must be there and good for each component version. */
            requiredChecks: ("unit-tests" | "integration-tests" | "performance-tests" | "acceptance-tests" | "vulnerability-scan" | "license-scan" | "sbom")[];
            /** @description Whether a rollback to what ran before needs neither approval nor an open window. */
            allowsEmergencyRollback: boolean;
        };
        /**
         * Format: uuid
         * @description Names an approval policy. Made by the server; never changes and is never used again.
         */
        ApprovalPolicyId: string;
        /** @description Who must agree before a release goes in. */
        EnvironmentApproval: {
            /**
             * Format: int32
             * @description How many approvals it takes; 0 lets promotions through that pass their gates.
             */
            requiredApprovals: number;
            /** @description The policy that says who counts as an approver; null lets anyone with `promotions:approve` approve. */
            approvalPolicyId: components["schemas"]["ApprovalPolicyId"] | null;
            /** @description Whether whoever asked for a promotion may not approve it. */
            separationOfDuties: boolean;
            /**
             * Format: int32
             * @description How long a full set of approvals stays good before the deployment begins, 5 minutes to 30 days.
             */
            validForSeconds: number;
        };
        /**
         * Format: int32
         * @description How many targets of the environment a deployment job works on at once.
         */
        MaxParallelTargets: number;
        /**
         * Format: uuid
         * @description Names a freeze window. Made by the server; never changes and is never used again.
         */
        FreezeWindowId: string;
        /**
         * Format: uuid
         * @description Names a release. Made by the server; never changes and is never used again.
         */
        ReleaseId: string;
        /** @description A place on the way of a release, with what protects it. */
        Environment: {
            id: components["schemas"]["EnvironmentId"];
            tenantId: components["schemas"]["TenantId"];
            /** @description Its name in workflow templates and on the command line. Unique in the tenant; never changes. */
            key: components["schemas"]["Slug"];
            name: components["schemas"]["ResourceName"];
            description?: components["schemas"]["ResourceDescription"];
            kind: components["schemas"]["EnvironmentKind"];
            order: components["schemas"]["EnvironmentOrder"];
            /** @description In which people there live; schedules that name none of their own go by it. */
            timeZone: components["schemas"]["TimeZone"];
            protection: components["schemas"]["EnvironmentProtection"];
            approval: components["schemas"]["EnvironmentApproval"];
            maxParallelTargets: components["schemas"]["MaxParallelTargets"];
            /** @description Whether a freeze window is active now. */
            frozen: boolean;
            /** @description The windows that are active now. */
            activeFreezeWindowIds: components["schemas"]["FreezeWindowId"][];
            /**
             * Format: int32
             * @description How many targets it has.
             */
            targetCount: number;
            /** @description The release that was deployed to it last; null before the first. */
            latestReleaseId: components["schemas"]["ReleaseId"] | null;
            /** @description When that deployment ended; null before the first. */
            latestDeploymentAt: components["schemas"]["Timestamp"] | null;
            labels: components["schemas"]["Labels"];
            createdAt: components["schemas"]["Timestamp"];
            createdBy: components["schemas"]["UserId"];
            /** @description When a user last changed it. Deployments and freezes do not count as changes. */
            updatedAt: components["schemas"]["Timestamp"];
            updatedBy: components["schemas"]["UserId"];
        };
        /** @description Environments, in the order of promotion. */
        EnvironmentPage: components["schemas"]["PageEnvelope"] & {
            data: components["schemas"]["Environment"][];
        };
        /** @description What a release must bring with it, as it is sent. */
        EnvironmentProtectionInput: components["schemas"]["EnvironmentProtection"];
        /** @description Who must agree before a release goes in, as it is sent. */
        EnvironmentApprovalInput: components["schemas"]["EnvironmentApproval"];
        /** @description An environment to make. */
        EnvironmentCreate: {
            /** @description Its name in workflow templates and on the command line. Unique in the tenant; never changes. */
            key: components["schemas"]["Slug"];
            kind: components["schemas"]["EnvironmentKind"];
            name: components["schemas"]["ResourceName"];
            description?: components["schemas"]["ResourceDescription"];
            order: components["schemas"]["EnvironmentOrder"];
            /**
             * @description In which people there live; `UTC` where left out.
             * @default UTC
             */
            timeZone?: components["schemas"]["TimeZone"];
            protection: components["schemas"]["EnvironmentProtectionInput"];
            approval: components["schemas"]["EnvironmentApprovalInput"];
            /**
             * @description How many targets a deployment job works on at once; 1 where left out.
             * @default 1
             */
            maxParallelTargets?: components["schemas"]["MaxParallelTargets"];
            labels?: components["schemas"]["Labels"];
        };
        /** @description An environment in the envelope of every success. */
        EnvironmentResponse: components["schemas"]["Envelope"] & {
            data: components["schemas"]["Environment"];
        };
        /** @description The whole of what users say about an environment. What is left out is removed or goes back to its default. */
        EnvironmentReplace: {
            name: components["schemas"]["ResourceName"];
            description?: components["schemas"]["ResourceDescription"];
            order: components["schemas"]["EnvironmentOrder"];
            /**
             * @description In which people there live; `UTC` where left out.
             * @default UTC
             */
            timeZone?: components["schemas"]["TimeZone"];
            protection: components["schemas"]["EnvironmentProtectionInput"];
            approval: components["schemas"]["EnvironmentApprovalInput"];
            /**
             * @description How many targets a deployment job works on at once; 1 where left out.
             * @default 1
             */
            maxParallelTargets?: components["schemas"]["MaxParallelTargets"];
            labels?: components["schemas"]["Labels"];
        };
        /** @description One stretch of time. */
        OnceFreezeSchedule: {
            /** @constant */
            kind: "once";
            /** @description The first moment that is closed. One in the past begins the window at once. */
            startsAt: components["schemas"]["Timestamp"];
            /** @description The first moment that is open again, after `startsAt` and at most 90 days later. */
            endsAt: components["schemas"]["Timestamp"];
        };
        /**
         * @description A day of the week.
         * @enum {string}
         */
        Weekday: "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";
        /** @description A time of the day on the clocks of a time zone, to the minute. One that a change of clocks skips is the moment of the change. */
        ClockTime: string;
        /** @description The same stretch of every week. It may cross the end of the week. */
        WeeklyFreezeSchedule: {
            /** @constant */
            kind: "weekly";
            startDay: components["schemas"]["Weekday"];
            startTime: components["schemas"]["ClockTime"];
            endDay: components["schemas"]["Weekday"];
            endTime: components["schemas"]["ClockTime"];
            timeZone: components["schemas"]["TimeZone"];
            /** @description No window begins from this moment on; for ever where left out. */
            until?: components["schemas"]["Timestamp"];
        };
        /** @description A day of any year, as month and day. */
        MonthDay: string;
        /** @description The same days of every year, whole days on the clocks of the time zone. It may cross the end of the year. */
        YearlyFreezeSchedule: {
            /** @constant */
            kind: "yearly";
            /** @description The first closed day, month and day. `02-29` is March 1 in other years. */
            startDate: components["schemas"]["MonthDay"];
            /** @description The last closed day. */
            endDate: components["schemas"]["MonthDay"];
            timeZone: components["schemas"]["TimeZone"];
            /** @description No window begins from this moment on; for ever where left out. */
            until?: components["schemas"]["Timestamp"];
        };
        /** @description When a freeze window is active. */
        FreezeSchedule: components["schemas"]["OnceFreezeSchedule"] | components["schemas"]["WeeklyFreezeSchedule"] | components["schemas"]["YearlyFreezeSchedule"];
        /** @description Releases that change nothing but this component there. */
        ComponentFreezeExemption: {
            /** @constant */
            kind: "component";
            componentId: components["schemas"]["ComponentId"];
        };
        /** @description Releases that carry this label, such as `hotfix` with `true`. */
        ReleaseLabelFreezeExemption: {
            /** @constant */
            kind: "release-label";
            /** @description The name of the label. */
            label: string;
            /** @description What it must say. */
            value: string;
        };
        /** @description Promotions that someone with this role asks for, with a justification that the evidence keeps. */
        RoleFreezeExemption: {
            /** @constant */
            kind: "role";
            /** @description A role, as tokens carry them. */
            role: components["schemas"]["Slug"];
        };
        /** @description What may go in although the environment is frozen. Gates and approvals stay. */
        FreezeExemption: components["schemas"]["ComponentFreezeExemption"] | components["schemas"]["ReleaseLabelFreezeExemption"] | components["schemas"]["RoleFreezeExemption"];
        /**
         * @description - `scheduled`: closed for promotions later, at `nextStartsAt`.
         *     - `active`: closed for promotions now, until `nextEndsAt`.
         *     - `ended`: never again.
         * @enum {string}
         */
        FreezeWindowStatus: "scheduled" | "active" | "ended";
        /** @description Times at which nothing may be promoted into an environment. It is never changed: whoever wants another one deletes it and makes a new one, so that the trail shows both. */
        FreezeWindow: {
            id: components["schemas"]["FreezeWindowId"];
            environmentId: components["schemas"]["EnvironmentId"];
            /** @description What people call it, unique in its environment. */
            name: components["schemas"]["ResourceName"];
            /** @description Why nothing may change then. Shown to everyone whose promotion is blocked. */
            reason: string;
            schedule: components["schemas"]["FreezeSchedule"];
            /** @description What may go in all the same; nothing where empty. */
            exemptions: components["schemas"]["FreezeExemption"][];
            status: components["schemas"]["FreezeWindowStatus"];
            /** @description When it begins next, which is in the past while it is active; null once ended. */
            nextStartsAt: components["schemas"]["Timestamp"] | null;
            /** @description When that stretch ends; null once ended. */
            nextEndsAt: components["schemas"]["Timestamp"] | null;
            createdAt: components["schemas"]["Timestamp"];
            createdBy: components["schemas"]["UserId"];
        };
        /** @description Freeze windows, the newest first. */
        FreezeWindowPage: components["schemas"]["PageEnvelope"] & {
            data: components["schemas"]["FreezeWindow"][];
        };
        /** @description One stretch of time, as it is sent. */
        OnceFreezeScheduleInput: components["schemas"]["OnceFreezeSchedule"];
        /** @description The same stretch of every week, as it is sent. */
        WeeklyFreezeScheduleInput: components["schemas"]["WeeklyFreezeSchedule"];
        /** @description The same days of every year, as it is sent. */
        YearlyFreezeScheduleInput: components["schemas"]["YearlyFreezeSchedule"];
        /** @description When a freeze window shall be active. */
        FreezeScheduleInput: components["schemas"]["OnceFreezeScheduleInput"] | components["schemas"]["WeeklyFreezeScheduleInput"] | components["schemas"]["YearlyFreezeScheduleInput"];
        /** @description A component that may go in, as it is sent. */
        ComponentFreezeExemptionInput: components["schemas"]["ComponentFreezeExemption"];
        /** @description A label whose releases may go in, as it is sent. */
        ReleaseLabelFreezeExemptionInput: components["schemas"]["ReleaseLabelFreezeExemption"];
        /** @description A role whose promotions may go in, as it is sent. */
        RoleFreezeExemptionInput: components["schemas"]["RoleFreezeExemption"];
        /** @description What may go in although the environment is frozen, as it is sent. */
        FreezeExemptionInput: components["schemas"]["ComponentFreezeExemptionInput"] | components["schemas"]["ReleaseLabelFreezeExemptionInput"] | components["schemas"]["RoleFreezeExemptionInput"];
        /** @description A freeze window to make. */
        FreezeWindowCreate: {
            /** @description What people call it, unique in its environment. */
            name: components["schemas"]["ResourceName"];
            /** @description Why nothing may change then. Shown to everyone whose promotion is blocked. */
            reason: string;
            schedule: components["schemas"]["FreezeScheduleInput"];
            /**
             * @description What may go in all the same; nothing where left out.
             * @default []
             */
            exemptions?: components["schemas"]["FreezeExemptionInput"][];
        };
        /** @description A freeze window in the envelope of every success. */
        FreezeWindowResponse: components["schemas"]["Envelope"] & {
            data: components["schemas"]["FreezeWindow"];
        };
        /**
         * Format: uuid
         * @description Names a target. Made by the server; never changes and is never used again.
         */
        TargetId: string;
        /** @description How an agent elsewhere logs in to a host. */
        SshLogin: {
            /**
             * Format: int32
             * @description The TCP port on which the host takes SSH, usually 22.
             */
            port: number;
            /** @description The account on the host that deploys. */
            user: string;
            /** @description Where the private key is kept. */
            privateKey: components["schemas"]["SecretReference"];
            /** @description What the host must show (OpenSSH form); any other key is refused. */
            hostKeyFingerprint: string;
        };
        /** @description A machine that an agent on it, or one near it by SSH, deploys to. */
        HostConnection: {
            /** @constant */
            kind: "host";
            /** @description Its name or IP address, as the agent resolves it. */
            address: string;
            /**
             * @description What the machine runs.
             * @enum {string}
             */
            operatingSystem: "linux" | "windows";
            /**
             * @description What starts and stops components there.
             * @enum {string}
             */
            runtime: "docker-compose" | "podman" | "systemd" | "windows-service";
            /** @description How an agent elsewhere logs in; left out when the agent runs on the host itself. */
            ssh?: components["schemas"]["SshLogin"];
        };
        /** @description A namespace of a Kubernetes cluster. */
        KubernetesClusterConnection: {
            /** @constant */
            kind: "kubernetes-cluster";
            /** @description The address of the API server, as the agent reaches it. */
            apiServerUrl: components["schemas"]["HttpsUrl"];
            /** @description The namespace that everything is deployed to (RFC 1123 label). */
            namespace: string;
            /**
             * @description How manifests come into being.
             * @enum {string}
             */
            deliveryMethod: "helm" | "kustomize" | "manifests";
            /** @description Where the token of the service account is kept; left out when the agent runs in the cluster. */
            serviceAccountToken?: components["schemas"]["SecretReference"];
            /** @description Where the certificate (PEM) of the cluster's authority is kept; left out for a public one. */
            caCertificate?: components["schemas"]["SecretReference"];
        };
        /** @description A service on Amazon ECS. */
        EcsServiceConnection: {
            /** @constant */
            kind: "ecs-service";
            /** @description The AWS region. */
            region: string;
            /** @description The name of the cluster. */
            cluster: string;
            /** @description The name of the service. */
            service: string;
            /** @description The IAM role that the orchestrator assumes, with web identity; there is no secret to keep. */
            deployRoleArn: string;
            /**
             * @description What the tasks of the service run on.
             * @enum {string}
             */
            launchType: "fargate" | "ec2" | "external";
        };
        /** @description A connection of a kind that came after this description. Show it or pass over it. */
        UnknownTargetConnection: {
            /** @description Any kind but the known ones. */
            kind: OtherThan<"host" | "kubernetes-cluster" | "ecs-service">;
        } & {
            [key: string]: unknown;
        };
        /** @description What the target is and how it is reached. Secrets are references only. Kinds may be added: a client that meets one it does not know has an `UnknownTargetConnection` before it. */
        TargetConnection: components["schemas"]["HostConnection"] | components["schemas"]["KubernetesClusterConnection"] | components["schemas"]["EcsServiceConnection"] | components["schemas"]["UnknownTargetConnection"];
        /**
         * Format: uuid
         * @description Names an agent. Made by the server; never changes and is never used again.
         */
        AgentId: string;
        /** @description The components that a release brings here; its other components pass this target by. An ECS service takes exactly one. */
        TargetComponentIds: components["schemas"]["ComponentId"][];
        /**
         * @description - `unknown`: not checked since it was made or its connection was changed.
         *     - `healthy`: everything that a deployment needs is there.
         *     - `degraded`: deployments are possible, yet something is short or late.
         *     - `unreachable`: deployments are not possible; jobs wait for it and fail after their time.
         * @enum {string}
         */
        TargetHealth: "unknown" | "healthy" | "degraded" | "unreachable";
        /** @description A check of a target, thing by thing. */
        TargetHealthCheck: {
            health: components["schemas"]["TargetHealth"];
            checkedAt: components["schemas"]["Timestamp"];
            /** @description The agent that looked; null where the orchestrator did it itself. */
            agentId: components["schemas"]["AgentId"] | null;
            /**
             * Format: int32
             * @description How long the target took to answer, in milliseconds; null when it did not.
             */
            latencyMs: number | null;
            /** @description In the order in which they were made. */
            checks: {
                /**
                 * @description What was looked at.
                 * @enum {string}
                 */
                name: "reachable" | "credentials" | "runtime" | "registry-pull" | "capacity" | "clock-skew" | "components-ready";
                /**
                 * @description `warning` where it works and somebody should look all the same; `skipped` where an earlier check leaves nothing to see.
                 * @enum {string}
                 */
                outcome: "passed" | "warning" | "failed" | "skipped";
                /** @description What was found. */
                message: string;
            }[];
        };
        /**
         * Format: uuid
         * @description Names a version sticker. Made by the server; never changes and is never used again.
         */
        VersionStickerId: string;
        /** @description A place in an environment that releases are deployed to. */
        Target: {
            id: components["schemas"]["TargetId"];
            tenantId: components["schemas"]["TenantId"];
            environmentId: components["schemas"]["EnvironmentId"];
            name: components["schemas"]["ResourceName"];
            description?: components["schemas"]["ResourceDescription"];
            connection: components["schemas"]["TargetConnection"];
            /** @description The agent that deploys to it; null where the orchestrator reaches it by itself. */
            agentId: components["schemas"]["AgentId"] | null;
            componentIds: components["schemas"]["TargetComponentIds"];
            health: components["schemas"]["TargetHealth"];
            /** @description The latest check, by a user or the hourly one; null before the first. */
            latestCheck: components["schemas"]["TargetHealthCheck"] | null;
            /** @description The version sticker on it; null where nothing was deployed yet. */
            stickerId: components["schemas"]["VersionStickerId"] | null;
            /** @description Whether what runs there differs from the sticker. */
            drifted: boolean;
            labels: components["schemas"]["Labels"];
            createdAt: components["schemas"]["Timestamp"];
            createdBy: components["schemas"]["UserId"];
            /** @description When a user last changed it. Checks and deployments do not count as changes. */
            updatedAt: components["schemas"]["Timestamp"];
            updatedBy: components["schemas"]["UserId"];
        };
        /** @description Targets, by name. */
        TargetPage: components["schemas"]["PageEnvelope"] & {
            data: components["schemas"]["Target"][];
        };
        /** @description How an agent elsewhere logs in to a host, as it is sent. */
        SshLoginInput: components["schemas"]["SshLogin"];
        /** @description A machine, as it is sent. */
        HostConnectionInput: components["schemas"]["HostConnection"];
        /** @description A namespace of a Kubernetes cluster, as it is sent. */
        KubernetesClusterConnectionInput: components["schemas"]["KubernetesClusterConnection"];
        /** @description A service on Amazon ECS, as it is sent. */
        EcsServiceConnectionInput: components["schemas"]["EcsServiceConnection"];
        /** @description What the target is and how it is reached, as it is sent. */
        TargetConnectionInput: components["schemas"]["HostConnectionInput"] | components["schemas"]["KubernetesClusterConnectionInput"] | components["schemas"]["EcsServiceConnectionInput"];
        /** @description A target to add. */
        TargetCreate: {
            /** @description Where it belongs; never changes. */
            environmentId: components["schemas"]["EnvironmentId"];
            name: components["schemas"]["ResourceName"];
            description?: components["schemas"]["ResourceDescription"];
            connection: components["schemas"]["TargetConnectionInput"];
            /** @description The agent that deploys to it. A host needs one; without one the orchestrator must reach the target itself. */
            agentId?: components["schemas"]["AgentId"];
            componentIds: components["schemas"]["TargetComponentIds"];
            labels?: components["schemas"]["Labels"];
        };
        /** @description A target in the envelope of every success. */
        TargetResponse: components["schemas"]["Envelope"] & {
            data: components["schemas"]["Target"];
        };
        /** @description The whole of what users say about a target. What is left out is removed. */
        TargetReplace: {
            name: components["schemas"]["ResourceName"];
            description?: components["schemas"]["ResourceDescription"];
            connection: components["schemas"]["TargetConnectionInput"];
            /** @description The agent that deploys to it. A host needs one; without one the orchestrator must reach the target itself. */
            agentId?: components["schemas"]["AgentId"];
            componentIds: components["schemas"]["TargetComponentIds"];
            labels?: components["schemas"]["Labels"];
        };
        /** @description The result of a check in the envelope of every success. */
        TargetHealthCheckResponse: components["schemas"]["Envelope"] & {
            data: components["schemas"]["TargetHealthCheck"];
        };
        /**
         * @description - `current`: says what should run on the target now.
         *     - `superseded`: a later deployment or a rollback left another sticker.
         * @enum {string}
         */
        VersionStickerStatus: "current" | "superseded";
        /**
         * Format: uuid
         * @description Names a promotion. Made by the server; never changes and is never used again.
         */
        PromotionId: string;
        /**
         * Format: uuid
         * @description Names a deployment job. Made by the server; never changes and is never used again.
         */
        DeploymentJobId: string;
        /**
         * Format: uuid
         * @description Names an evidence packet. Made by the server; never changes and is never used again.
         */
        EvidencePacketId: string;
        /** @description The SHA-256 digest of a content, as OCI registries write it. */
        Sha256Digest: string;
        /** @description The short name by which people, stickers and workflow inputs speak of a component. Unique in the tenant and never changed. */
        ComponentName: string;
        /**
         * Format: uuid
         * @description Names a version of a component. Made by the server; never changes and is never used again.
         */
        ComponentVersionId: string;
        /** @description A version, as the version scheme of its component writes it, without a leading `v`. */
        ComponentVersionLabel: string;
        /** @description The full hash of a Git commit. */
        GitCommit: string;
        /** @description One component, as it was left on a target. */
        VersionStickerComponent: {
            componentId: components["schemas"]["ComponentId"];
            componentName: components["schemas"]["ComponentName"];
            versionId: components["schemas"]["ComponentVersionId"];
            version: components["schemas"]["ComponentVersionLabel"];
            digest: components["schemas"]["Sha256Digest"];
            /** @description Over its settings in canonical form. */
            configurationDigest: components["schemas"]["Sha256Digest"];
            /**
             * Format: int32
             * @description How many copies there shall be.
             */
            replicas: number;
            commitSha: components["schemas"]["GitCommit"];
            /** @description The job that deployed this version; an earlier one than that of the sticker where this one left it as it was. */
            deploymentJobId: components["schemas"]["DeploymentJobId"];
            /** @description When it did. */
            deployedAt: components["schemas"]["Timestamp"];
        };
        /** @description Names the key that signed, by its JWK thumbprint (RFC 7638, SHA-256). */
        SigningKeyThumbprint: string;
        /** @description An Ed25519 signature (RFC 8032) in base64. */
        Ed25519Signature: string;
        /** @description A signature over the sticker in canonical form (RFC 8785) without `signature`, `status`, `supersededAt` and `supersededById`. The key is one of the Authority module, at `https://authority.example/.well-known/jwks.json`. */
        VersionStickerSignature: {
            keyid: components["schemas"]["SigningKeyThumbprint"];
            sig: components["schemas"]["Ed25519Signature"];
            signedAt: components["schemas"]["Timestamp"];
        };
        /** @description What a deployment left on a target, component by component, signed when it was left. Drift is measured against the current sticker of a target. */
        VersionSticker: {
            id: components["schemas"]["VersionStickerId"];
            tenantId: components["schemas"]["TenantId"];
            targetId: components["schemas"]["TargetId"];
            /** @description The environment of the target. */
            environmentId: components["schemas"]["EnvironmentId"];
            /**
             * Format: int32
             * @description Counts the stickers of the target, from 1 and without gaps.
             */
            serial: number;
            status: components["schemas"]["VersionStickerStatus"];
            /**
             * @description What left it.
             * @enum {string}
             */
            cause: "deployment" | "rollback";
            /** @description The release that was deployed or brought back. */
            releaseId: components["schemas"]["ReleaseId"];
            /** @description The promotion that allowed it; null where the environment needs none. */
            promotionId: components["schemas"]["PromotionId"] | null;
            /** @description The job that left it. */
            deploymentJobId: components["schemas"]["DeploymentJobId"];
            /** @description The packet about that promotion; null where there is none. */
            evidencePacketId: components["schemas"]["EvidencePacketId"] | null;
            /** @description The components of `components`, to filter by. */
            componentIds: components["schemas"]["ComponentId"][];
            /** @description The digests of `components`, to find out where an artifact runs. */
            digests: components["schemas"]["Sha256Digest"][];
            /** @description Everything that should run there, by name, those included that an earlier job deployed. */
            components: components["schemas"]["VersionStickerComponent"][];
            /** @description When the job was done with the target. */
            deployedAt: components["schemas"]["Timestamp"];
            /** @description Who asked for the promotion or the rollback. */
            deployedBy: components["schemas"]["UserId"];
            /** @description Null while it is current. */
            supersededAt: components["schemas"]["Timestamp"] | null;
            /** @description The sticker that took its place; null while it is current. */
            supersededById: components["schemas"]["VersionStickerId"] | null;
            signature: components["schemas"]["VersionStickerSignature"];
        };
        /** @description A version sticker in the envelope of every success. */
        VersionStickerResponse: components["schemas"]["Envelope"] & {
            data: components["schemas"]["VersionSticker"];
        };
        /** @description A version of a component as it runs. */
        DeployedVersion: {
            /** @description The version, as the artifact is labelled. */
            version: string;
            digest: components["schemas"]["Sha256Digest"];
            /** @description Over its settings in canonical form; null where they cannot be seen. */
            configurationDigest: components["schemas"]["Sha256Digest"] | null;
            /**
             * Format: int32
             * @description How many copies run.
             */
            replicas: number;
        };
        /** @description One component, as it should be and as it is. */
        DriftItem: {
            /** @description The component; null when what runs there is none that the tenant knows. */
            componentId: components["schemas"]["ComponentId"] | null;
            componentName: components["schemas"]["Slug"];
            /**
             * @description - `in-sync`: as it should be.
             *     - `missing`: should run and does not.
             *     - `unexpected`: runs and should not.
             *     - `version`: another version.
             *     - `digest`: the same version from another artifact; someone rebuilt a tag or put it there by hand.
             *     - `configuration`: the right artifact with other settings.
             *     - `replicas`: fewer or more copies.
             * @enum {string}
             */
            drift: "in-sync" | "missing" | "unexpected" | "version" | "digest" | "configuration" | "replicas";
            /**
             * @description `critical` for another artifact in production, `none` in sync.
             * @enum {string}
             */
            severity: "none" | "low" | "high" | "critical";
            /** @description What the sticker says; null for something unexpected. */
            expected: components["schemas"]["DeployedVersion"] | null;
            /** @description What was seen; null for something missing. */
            actual: components["schemas"]["DeployedVersion"] | null;
            /** @description When this difference was first seen; null in sync. */
            firstSeenAt: components["schemas"]["Timestamp"] | null;
        };
        /** @description What should run on a target, by its version sticker, against what does. */
        DriftReport: {
            targetId: components["schemas"]["TargetId"];
            /** @description The sticker that says what should run; null where nothing was deployed yet. */
            stickerId: components["schemas"]["VersionStickerId"] | null;
            /** @description The release of that sticker. */
            expectedReleaseId: components["schemas"]["ReleaseId"] | null;
            /** @description When the target was looked at. */
            observedAt: components["schemas"]["Timestamp"];
            /** @description The agent that looked; null where the orchestrator did it itself. */
            observedBy: components["schemas"]["AgentId"] | null;
            /** @description Whether any item is other than `in-sync`. */
            drifted: boolean;
            /** @description Every component that should or does run there, by name. */
            items: components["schemas"]["DriftItem"][];
        };
        /** @description Expected against actual. */
        DriftReportResponse: components["schemas"]["Envelope"] & {
            data: components["schemas"]["DriftReport"];
        };
        /** @description A version by the rules of Semantic Versioning 2.0.0. */
        SemanticVersion: string;
        /** @description The machine that an agent runs on. */
        AgentPlatform: {
            /**
             * @description What the agent runs on, which decides what it can deploy.
             * @enum {string}
             */
            operatingSystem: "linux" | "windows" | "darwin";
            /**
             * @description The instruction set of its processor, in the words of container images.
             * @enum {string}
             */
            architecture: "amd64" | "arm64";
            /**
             * Format: hostname
             * @description The name that the machine gives itself.
             */
            hostname: string;
        };
        /** @description The machine that an agent runs on, as it is sent. */
        AgentPlatformInput: components["schemas"]["AgentPlatform"];
        /**
         * @description Something that an agent can do on its targets. Tasks go to agents that have what they need.
         * @enum {string}
         */
        AgentCapability: "docker-compose" | "podman" | "systemd" | "windows-service" | "ssh" | "kubernetes" | "helm" | "kustomize" | "ecs" | "script" | "drift-detection" | "log-streaming";
        /** @description What it can do. */
        AgentCapabilities: components["schemas"]["AgentCapability"][];
        /**
         * Format: int32
         * @description How many tasks it works on at once.
         */
        AgentTaskLimit: number;
        /** @description What a fresh agent says about itself. */
        AgentRegistration: {
            /**
             * Format: password
             * @description The one-time token that came with the installer. It is spent with a successful registration.
             */
            registrationToken: string;
            name: components["schemas"]["ResourceName"];
            description?: components["schemas"]["ResourceDescription"];
            /** @description The version of the agent's program. */
            version: components["schemas"]["SemanticVersion"];
            platform: components["schemas"]["AgentPlatformInput"];
            capabilities: components["schemas"]["AgentCapabilities"];
            /**
             * @description How many tasks it works on at once; 4 where left out.
             * @default 4
             */
            maxConcurrentTasks?: components["schemas"]["AgentTaskLimit"];
            labels?: components["schemas"]["Labels"];
        };
        /** @description The environments whose targets it may touch. */
        AgentEnvironmentIds: components["schemas"]["EnvironmentId"][];
        /**
         * @description - `registered`: has not sent a heartbeat yet.
         *     - `online`: sends heartbeats and takes tasks.
         *     - `degraded`: sends heartbeats and says that something is wrong; takes only tasks that no other agent can.
         *     - `offline`: silent for three intervals; its running tasks have failed.
         *     - `draining`: ends its tasks and takes no new ones.
         *     - `disabled`: heartbeats are refused.
         * @enum {string}
         */
        AgentStatus: "registered" | "online" | "degraded" | "offline" | "draining" | "disabled";
        /**
         * Format: uuid
         * @description Names a task of a deployment job. Made by the server; never changes and is never used again.
         */
        DeploymentTaskId: string;
        /** @description How much of its machine is in use. */
        AgentResources: {
            cpuPercent: components["schemas"]["Percentage"];
            memoryPercent: components["schemas"]["Percentage"];
            /**
             * Format: int64
             * @description Free space where artifacts are unpacked, in bytes.
             */
            diskFreeBytes: number;
        };
        /** @description The OAuth 2.0 client by which an agent gets its tokens. Its secret was shown once, at registration. */
        AgentCredential: {
            /**
             * Format: uuid
             * @description The client at the Authority module.
             */
            clientId: string;
            issuedAt: components["schemas"]["Timestamp"];
            /** @description The agent is told to replace its secret 14 days before, by a directive. */
            expiresAt: components["schemas"]["Timestamp"];
        };
        /** @description A program near targets that takes tasks and reports what runs there. */
        Agent: {
            id: components["schemas"]["AgentId"];
            tenantId: components["schemas"]["TenantId"];
            name: components["schemas"]["ResourceName"];
            description?: components["schemas"]["ResourceDescription"];
            environmentIds: components["schemas"]["AgentEnvironmentIds"];
            status: components["schemas"]["AgentStatus"];
            /** @description Why it is in that state, in words; null where there is nothing to say. */
            statusMessage: string | null;
            /** @description The version of the agent's program. */
            version: components["schemas"]["SemanticVersion"];
            platform: components["schemas"]["AgentPlatform"];
            capabilities: components["schemas"]["AgentCapabilities"];
            maxConcurrentTasks: components["schemas"]["AgentTaskLimit"];
            /** @description The tasks that it works on. */
            runningTaskIds: components["schemas"]["DeploymentTaskId"][];
            /** @description As the latest heartbeat said; null before the first. */
            resources: components["schemas"]["AgentResources"] | null;
            /** @description Null before the first. */
            lastHeartbeatAt: components["schemas"]["Timestamp"] | null;
            credential: components["schemas"]["AgentCredential"];
            labels: components["schemas"]["Labels"];
            /** @description When it registered. */
            createdAt: components["schemas"]["Timestamp"];
            createdBy: components["schemas"]["UserId"];
            /** @description When a user last changed it. Heartbeats do not count as changes. */
            updatedAt: components["schemas"]["Timestamp"];
            updatedBy: components["schemas"]["UserId"];
        };
        /**
         * Format: int32
         * @description How many seconds lie between two heartbeats.
         */
        HeartbeatInterval: number;
        /** @description A new agent and the credential that it must keep. */
        AgentRegistered: {
            agent: components["schemas"]["Agent"];
            /** @description Shown this once. Together with `agent.credential.clientId` it gets tokens by client credentials. */
            clientSecret: string;
            /** @description Where the agent gets its tokens. */
            tokenUrl: components["schemas"]["HttpsUrl"];
            heartbeatIntervalSeconds: components["schemas"]["HeartbeatInterval"];
            /** @description An agent that has not been heard of by then is removed. */
            firstHeartbeatBefore: components["schemas"]["Timestamp"];
        };
        /** @description A new agent and its credential. */
        AgentRegisteredResponse: components["schemas"]["Envelope"] & {
            data: components["schemas"]["AgentRegistered"];
        };
        /** @description Agents, by name. */
        AgentPage: components["schemas"]["PageEnvelope"] & {
            data: components["schemas"]["Agent"][];
        };
        /** @description An agent in the envelope of every success. */
        AgentResponse: components["schemas"]["Envelope"] & {
            data: components["schemas"]["Agent"];
        };
        /** @description The whole of what users say about an agent. What is left out is removed or goes back to its default. */
        AgentReplace: {
            name: components["schemas"]["ResourceName"];
            description?: components["schemas"]["ResourceDescription"];
            environmentIds: components["schemas"]["AgentEnvironmentIds"];
            /**
             * @description `run` lets it take tasks, `drain` lets it end those it has, `disable` refuses its heartbeats and is only possible when no task runs on it.
             * @enum {string}
             */
            operation: "run" | "drain" | "disable";
            /**
             * @description How many tasks it works on at once; 4 where left out.
             * @default 4
             */
            maxConcurrentTasks?: components["schemas"]["AgentTaskLimit"];
            labels?: components["schemas"]["Labels"];
        };
        /** @description How much of its machine is in use, as it is sent. */
        AgentResourcesInput: components["schemas"]["AgentResources"];
        /** @description How an agent fares. */
        AgentHeartbeat: {
            /** @description By the agent's clock. One that is more than 60 seconds off makes it `degraded`. */
            sentAt: components["schemas"]["Timestamp"];
            /** @description The version of the agent's program, which changes when it upgrades itself. */
            version: components["schemas"]["SemanticVersion"];
            /**
             * @description What the agent thinks of itself.
             * @enum {string}
             */
            condition: "ok" | "degraded";
            /** @description What is wrong; required when `degraded`. */
            message?: string;
            capabilities: components["schemas"]["AgentCapabilities"];
            /** @description The tasks that it works on. */
            runningTaskIds: components["schemas"]["DeploymentTaskId"][];
            resources: components["schemas"]["AgentResourcesInput"];
        };
        /** @description End the running tasks and take no new ones. */
        AgentDrainDirective: {
            /** @constant */
            kind: "drain";
        };
        /** @description Install another version of the program once no task runs. */
        AgentUpgradeDirective: {
            /** @constant */
            kind: "upgrade";
            version: components["schemas"]["SemanticVersion"];
            /** @description Where the package is. */
            url: components["schemas"]["HttpsUrl"];
            /** @description What the package must have. */
            digest: components["schemas"]["Sha256Digest"];
        };
        /** @description Get a new client secret from the Authority module; the old one ends then. */
        AgentSecretDirective: {
            /** @constant */
            kind: "replace-secret";
            before: components["schemas"]["Timestamp"];
        };
        /** @description Stop a task that was cancelled. */
        AgentCancelDirective: {
            /** @constant */
            kind: "cancel-task";
            taskId: components["schemas"]["DeploymentTaskId"];
        };
        /** @description Something that came after this description. Pass it over. */
        AgentUnknownDirective: {
            /** @description Any kind but the known ones. */
            kind: OtherThan<"drain" | "upgrade" | "replace-secret" | "cancel-task">;
        } & {
            [key: string]: unknown;
        };
        /** @description Something that an agent shall do. Kinds may be added: an agent that meets one it does not know has an `AgentUnknownDirective` before it and passes it over. */
        AgentDirective: components["schemas"]["AgentDrainDirective"] | components["schemas"]["AgentUpgradeDirective"] | components["schemas"]["AgentSecretDirective"] | components["schemas"]["AgentCancelDirective"] | components["schemas"]["AgentUnknownDirective"];
        /** @description What the orchestrator makes of a heartbeat, and what the agent shall do. */
        AgentHeartbeatReceipt: {
            status: components["schemas"]["AgentStatus"];
            /** @description By the orchestrator's clock. */
            receivedAt: components["schemas"]["Timestamp"];
            nextHeartbeatInSeconds: components["schemas"]["HeartbeatInterval"];
            /** @description To be followed in this order. They are repeated until the agent has done them. */
            directives: components["schemas"]["AgentDirective"][];
        };
        /** @description What an agent shall do. */
        AgentHeartbeatReceiptResponse: components["schemas"]["Envelope"] & {
            data: components["schemas"]["AgentHeartbeatReceipt"];
        };
        /** @description The name on screens and in reports. */
        ComponentDisplayName: string;
        /**
         * @description What a component is once it runs.
         *
         *     - `service`: a process that answers requests.
         *     - `web-application`: files that a browser loads.
         *     - `worker`: a process that works off a queue or a schedule.
         *     - `database-migration`: a change to a schema, which runs once in each environment.
         *     - `configuration`: settings that are released by themselves.
         * @enum {string}
         */
        ComponentKind: "service" | "web-application" | "worker" | "database-migration" | "configuration";
        /** @description Where the source of a component stands. Commits and changes between versions are read there. */
        SourceRepository: {
            /** @description The integration with the source host, whose credentials are used. */
            integrationId: components["schemas"]["IntegrationId"];
            /**
             * Format: uri
             * @description The address of the repository, for people and for links to commits.
             */
            url: string;
            /** @description The branch from which versions are made. */
            defaultBranch: string;
            /** @description The folder of the component in a repository that holds several; the root where left out. */
            path?: string;
        };
        /** @description An image in an OCI registry. Each tag is a candidate for a version. */
        ContainerImageCoordinates: {
            /** @constant */
            type: "container-image";
            /** @description The integration with the registry. */
            integrationId: components["schemas"]["IntegrationId"];
            /** @description The host of the registry, with its port where that is not 443. */
            registry: string;
            /** @description The repository in the registry. */
            repository: string;
            /** @description The platforms that an image must have to count as a version; any where left out. */
            platforms?: string[];
        };
        /** @description A Helm chart in a chart repository or an OCI registry. */
        HelmChartCoordinates: {
            /** @constant */
            type: "helm-chart";
            /** @description The integration with the chart repository. */
            integrationId: components["schemas"]["IntegrationId"];
            /**
             * Format: uri
             * @description The address of the chart repository.
             */
            repositoryUrl: string;
            /** @description The name of the chart. */
            chart: string;
        };
        /** @description A package in an npm registry. */
        NpmPackageCoordinates: {
            /** @constant */
            type: "npm-package";
            /** @description The integration with the npm registry. */
            integrationId: components["schemas"]["IntegrationId"];
            /** @description The name of the package, with its scope where it has one. */
            package: string;
            /** @description The tag that says which version counts as the latest; `latest` where left out. */
            distTag?: string;
        };
        /** @description An artifact in a Maven repository. */
        MavenArtifactCoordinates: {
            /** @constant */
            type: "maven-artifact";
            /** @description The integration with the Maven repository. */
            integrationId: components["schemas"]["IntegrationId"];
            /** @description Group and artifact, joined by a colon: `com.contoso.ledger:ledger-core`. */
            coordinates: string;
            /**
             * @description The packaging; `jar` where left out.
             * @enum {string}
             */
            packaging?: "jar" | "war" | "ear" | "pom";
        };
        /** @description Coordinates of a type that came after this description. Show them or pass over them. */
        UnknownArtifactCoordinates: {
            /** @description Any type but the known ones. */
            type: OtherThan<"container-image" | "helm-chart" | "npm-package" | "maven-artifact">;
        } & {
            [key: string]: unknown;
        };
        /** @description Where the artifacts of a component are published, and so where its versions are found. Types may be added: a client that meets one it does not know has an `UnknownArtifactCoordinates` before it. */
        ArtifactCoordinates: components["schemas"]["ContainerImageCoordinates"] | components["schemas"]["HelmChartCoordinates"] | components["schemas"]["NpmPackageCoordinates"] | components["schemas"]["MavenArtifactCoordinates"] | components["schemas"]["UnknownArtifactCoordinates"];
        /** @description How tags are read as versions, and which of two versions is the later. */
        VersionScheme: {
            /**
             * @description - `semantic`: Semantic Versioning 2.0.0; a leading `v` is dropped.
             *     - `calendar`: parts of a date and a counter, compared as numbers from left to right.
             *     - `build-number`: one whole number.
             * @enum {string}
             */
            kind: "semantic" | "calendar" | "build-number";
            /**
             * Format: regex
             * @description A regular expression (RE2) that a tag must match to be a version. Its group `version` is the version; the whole tag where it has none. Where the whole is left out, every tag that the kind can read is one.
             */
            tagPattern?: string;
            /** @description Whether versions such as `2.5.0-rc.1` may count as the latest; they do not where left out. */
            includePrereleases?: boolean;
        };
        /** @description A version in short, as other resources show it. */
        ComponentVersionReference: {
            id: components["schemas"]["ComponentVersionId"];
            version: components["schemas"]["ComponentVersionLabel"];
            digest: components["schemas"]["Sha256Digest"];
            commitSha: components["schemas"]["GitCommit"];
            publishedAt: components["schemas"]["Timestamp"];
        };
        /** @description How a sync ended. */
        VersionSyncOutcome: {
            /**
             * @description `failed` when the registry or the repository could not be read.
             * @enum {string}
             */
            status: "succeeded" | "failed";
            finishedAt: components["schemas"]["Timestamp"];
            /**
             * Format: int32
             * @description How many versions were new.
             */
            added: number;
            /** @description Why it failed; left out where it did not. */
            reason?: string;
        };
        /** @description A part of the product that is built, versioned and deployed by itself. */
        Component: {
            id: components["schemas"]["ComponentId"];
            tenantId: components["schemas"]["TenantId"];
            name: components["schemas"]["ComponentName"];
            displayName: components["schemas"]["ComponentDisplayName"];
            description?: components["schemas"]["ResourceDescription"];
            kind: components["schemas"]["ComponentKind"];
            /** @description The team that is called when a deployment of it fails. */
            ownerTeam: components["schemas"]["Slug"];
            repository: components["schemas"]["SourceRepository"];
            artifact: components["schemas"]["ArtifactCoordinates"];
            versionScheme: components["schemas"]["VersionScheme"];
            /**
             * Format: int32
             * @description How many versions are known.
             */
            versionCount: number;
            /** @description The latest version by its scheme; null until a sync has found one. */
            latestVersion: components["schemas"]["ComponentVersionReference"] | null;
            /** @description The last sync that ended; null until there was one. */
            lastSync: components["schemas"]["VersionSyncOutcome"] | null;
            labels: components["schemas"]["Labels"];
            createdAt: components["schemas"]["Timestamp"];
            createdBy: components["schemas"]["UserId"];
            /** @description When a client last changed it. A sync is no change. */
            updatedAt: components["schemas"]["Timestamp"];
            updatedBy: components["schemas"]["UserId"];
        };
        /** @description Components, by name. */
        ComponentPage: components["schemas"]["PageEnvelope"] & {
            data: components["schemas"]["Component"][];
        };
        /** @description Where the source of a component shall be read. */
        SourceRepositoryInput: components["schemas"]["SourceRepository"];
        /** @description An image in an OCI registry, as it is sent. */
        ContainerImageCoordinatesInput: components["schemas"]["ContainerImageCoordinates"];
        /** @description A Helm chart, as it is sent. */
        HelmChartCoordinatesInput: components["schemas"]["HelmChartCoordinates"];
        /** @description A package in an npm registry, as it is sent. */
        NpmPackageCoordinatesInput: components["schemas"]["NpmPackageCoordinates"];
        /** @description An artifact in a Maven repository, as it is sent. */
        MavenArtifactCoordinatesInput: components["schemas"]["MavenArtifactCoordinates"];
        /** @description Where the artifacts of a component are published, as it is sent. */
        ArtifactCoordinatesInput: components["schemas"]["ContainerImageCoordinatesInput"] | components["schemas"]["HelmChartCoordinatesInput"] | components["schemas"]["NpmPackageCoordinatesInput"] | components["schemas"]["MavenArtifactCoordinatesInput"];
        /** @description How tags shall be read as versions. */
        VersionSchemeInput: components["schemas"]["VersionScheme"];
        /** @description A component to register. Its versions are unknown until the first sync. */
        ComponentCreate: {
            name: components["schemas"]["ComponentName"];
            displayName: components["schemas"]["ComponentDisplayName"];
            description?: components["schemas"]["ResourceDescription"];
            kind: components["schemas"]["ComponentKind"];
            ownerTeam: components["schemas"]["Slug"];
            repository: components["schemas"]["SourceRepositoryInput"];
            artifact: components["schemas"]["ArtifactCoordinatesInput"];
            versionScheme: components["schemas"]["VersionSchemeInput"];
            labels?: components["schemas"]["Labels"];
        };
        /** @description A component in the envelope of every success. */
        ComponentResponse: components["schemas"]["Envelope"] & {
            data: components["schemas"]["Component"];
        };
        /** @description A component as it shall be. The name stays; a description that is left out is removed. */
        ComponentReplace: {
            displayName: components["schemas"]["ComponentDisplayName"];
            description?: components["schemas"]["ResourceDescription"];
            kind: components["schemas"]["ComponentKind"];
            ownerTeam: components["schemas"]["Slug"];
            repository: components["schemas"]["SourceRepositoryInput"];
            /** @description Where versions shall be found from now on. Known versions keep the digests that they have. */
            artifact: components["schemas"]["ArtifactCoordinatesInput"];
            versionScheme: components["schemas"]["VersionSchemeInput"];
            labels?: components["schemas"]["Labels"];
        };
        /** @description How far a sync goes. Where the body is left out, it reads what was published since the last one. */
        VersionSyncRequest: {
            /** @description Only tags that were published later than this moment. */
            publishedAfter?: components["schemas"]["Timestamp"];
            /**
             * Format: int32
             * @description How many of the newest tags are read at most; 100 where left out.
             */
            maxVersions?: number;
        };
        /** @description A tag that a sync did not take. */
        SkippedTag: {
            /** @description As it stands in the registry. */
            tag: string;
            /**
             * @description - `pattern-mismatch`: the tag pattern does not match.
             *     - `not-a-version`: the version scheme cannot read it.
             *     - `platform-missing`: the image lacks a platform that the component needs.
             *     - `commit-unknown`: the artifact does not say from which commit it was built.
             *     - `digest-moved`: the version is known with another digest; somebody moved the tag.
             * @enum {string}
             */
            reason: "pattern-mismatch" | "not-a-version" | "platform-missing" | "commit-unknown" | "digest-moved";
        };
        /** @description What one sync found. */
        VersionSync: {
            componentId: components["schemas"]["ComponentId"];
            startedAt: components["schemas"]["Timestamp"];
            finishedAt: components["schemas"]["Timestamp"];
            /**
             * Format: int32
             * @description How many tags were looked at.
             */
            tagsRead: number;
            /** @description The versions that were new, the latest first. */
            added: components["schemas"]["ComponentVersionReference"][];
            /** @description The tags that made no version, with the reason. */
            skipped: components["schemas"]["SkippedTag"][];
            /** @description The latest version after the sync; null while there is none. */
            latestVersion: components["schemas"]["ComponentVersionReference"] | null;
        };
        /** @description What a sync found. */
        VersionSyncResponse: components["schemas"]["Envelope"] & {
            data: components["schemas"]["VersionSync"];
        };
        /** @description A commit in a repository. */
        Commit: {
            sha: components["schemas"]["GitCommit"];
            /** @description The first line of its message. */
            subject: string;
            /** @description The name of its author, as Git has it. */
            author: string;
            committedAt: components["schemas"]["Timestamp"];
            /**
             * Format: uri
             * @description Where people read it.
             */
            url: string;
            /** @description The keys of work items that its message names, such as `SHOP-4711`; left out where it names none. */
            workItems?: string[];
        };
        /** @description What was found out about the signature of an artifact. */
        ArtifactSignature: {
            /**
             * @description - `verified`: signed by an identity that the tenant trusts.
             *     - `untrusted`: the signature holds, its identity is not trusted.
             *     - `invalid`: the signature does not fit the digest.
             *     - `unsigned`: there is none.
             * @enum {string}
             */
            status: "verified" | "untrusted" | "invalid" | "unsigned";
            /** @description Who signed; left out where nobody did. */
            identity?: string;
            /**
             * Format: uri
             * @description Who vouches for the identity.
             */
            issuer?: string;
        };
        /** @description How many open vulnerabilities a scan found, by severity (CVSS 3.1). */
        VulnerabilityCount: {
            /** @description The name and version of the scanner. */
            scanner: string;
            scannedAt: components["schemas"]["Timestamp"];
            /**
             * Format: int32
             * @description 9.0 and more.
             */
            critical: number;
            /**
             * Format: int32
             * @description 7.0 to 8.9.
             */
            high: number;
            /**
             * Format: int32
             * @description 4.0 to 6.9.
             */
            medium: number;
            /**
             * Format: int32
             * @description 0.1 to 3.9.
             */
            low: number;
        };
        /** @description One published version of a component. It never changes, but for what is learnt about it: a tag that is moved to another digest is reported by the sync and does not change the version. */
        ComponentVersion: {
            id: components["schemas"]["ComponentVersionId"];
            componentId: components["schemas"]["ComponentId"];
            version: components["schemas"]["ComponentVersionLabel"];
            /** @description The tag under which it was found. */
            tag: string;
            /** @description Whether its scheme counts it as not final. */
            prerelease: boolean;
            digest: components["schemas"]["Sha256Digest"];
            /**
             * Format: uri
             * @description Where deployments fetch it; names the digest and not the tag.
             */
            artifactUri: string;
            /**
             * Format: int64
             * @description The size of the artifact in bytes.
             */
            sizeBytes: number;
            /** @description The commit from which it was built. */
            commit: components["schemas"]["Commit"];
            signature: components["schemas"]["ArtifactSignature"];
            /** @description The latest scan; null until there was one. */
            vulnerabilities: components["schemas"]["VulnerabilityCount"] | null;
            /** @description When it was published to the registry. */
            publishedAt: components["schemas"]["Timestamp"];
            /** @description When a sync first found it. */
            syncedAt: components["schemas"]["Timestamp"];
        };
        /** @description Versions of a component, the latest published first. */
        ComponentVersionPage: components["schemas"]["PageEnvelope"] & {
            data: components["schemas"]["ComponentVersion"][];
        };
        /** @description What the release is called, unique in the tenant. Most teams use a calendar version such as `2026.11.0`. */
        ReleaseName: string;
        /**
         * @description How far a release is.
         *
         *     - `draft`: is being put together; may change, may be deleted, and runs in development environments only.
         *     - `ready`: frozen; may be promoted anywhere. Only what describes it may change: description, notes, labels.
         *     - `deprecated`: must not be promoted any more; stays where it runs.
         *     - `archived`: deprecated, and runs nowhere since 90 days. Kept for audits.
         * @enum {string}
         */
        ReleaseStatus: "draft" | "ready" | "deprecated" | "archived";
        /**
         * @description How the versions were chosen: one by one, or as the latest of each component at that moment.
         * @enum {string}
         */
        ReleaseOrigin: "manual" | "latest";
        /** @description A release in short. */
        ReleaseSummary: {
            id: components["schemas"]["ReleaseId"];
            tenantId: components["schemas"]["TenantId"];
            name: components["schemas"]["ReleaseName"];
            description?: components["schemas"]["ResourceDescription"];
            status: components["schemas"]["ReleaseStatus"];
            origin: components["schemas"]["ReleaseOrigin"];
            /**
             * Format: int32
             * @description How many components it bundles.
             */
            componentCount: number;
            /** @description The release that this one follows and is compared with in reviews; null for the first. */
            basedOnReleaseId: components["schemas"]["ReleaseId"] | null;
            /** @description The SHA-256 over the canonical JSON (RFC 8785) of `components`, which approvals and evidence refer to; null for a draft. */
            bundleDigest: components["schemas"]["Sha256Digest"] | null;
            /** @description When it was frozen; null for a draft. */
            readyAt: components["schemas"]["Timestamp"] | null;
            labels: components["schemas"]["Labels"];
            createdAt: components["schemas"]["Timestamp"];
            createdBy: components["schemas"]["UserId"];
            updatedAt: components["schemas"]["Timestamp"];
            updatedBy: components["schemas"]["UserId"];
        };
        /** @description Releases, the newest first. */
        ReleasePage: components["schemas"]["PageEnvelope"] & {
            data: components["schemas"]["ReleaseSummary"][];
        };
        /** @description A component and the version of it that the release shall bundle. */
        ReleaseComponentChoice: {
            componentId: components["schemas"]["ComponentId"];
            /** @description A version of this very component. */
            versionId: components["schemas"]["ComponentVersionId"];
        };
        /** @description What is new, for those who approve and for support. Markdown (CommonMark). */
        ReleaseNotes: string;
        /** @description A release to put together. It is a draft at first. */
        ReleaseCreate: {
            name: components["schemas"]["ReleaseName"];
            description?: components["schemas"]["ResourceDescription"];
            /** @description Which versions, in the order in which they shall be deployed; each component once. */
            components: components["schemas"]["ReleaseComponentChoice"][];
            notes?: components["schemas"]["ReleaseNotes"];
            /** @description The release that this one follows. */
            basedOnReleaseId?: components["schemas"]["ReleaseId"];
            labels?: components["schemas"]["Labels"];
        };
        /** @description One component in a release, pinned to one version. */
        ReleaseComponent: {
            componentId: components["schemas"]["ComponentId"];
            componentName: components["schemas"]["ComponentName"];
            versionId: components["schemas"]["ComponentVersionId"];
            version: components["schemas"]["ComponentVersionLabel"];
            digest: components["schemas"]["Sha256Digest"];
            commitSha: components["schemas"]["GitCommit"];
        };
        /** @description When, by whom and why a release was deprecated. */
        ReleaseDeprecation: {
            /** @description For those who wanted to promote it. */
            reason: string;
            /** @description The release to promote instead; null where there is none. */
            replacedByReleaseId: components["schemas"]["ReleaseId"] | null;
            deprecatedAt: components["schemas"]["Timestamp"];
            deprecatedBy: components["schemas"]["UserId"];
        };
        /** @description A bundle of component versions that moves through the environments as one. */
        Release: components["schemas"]["ReleaseSummary"] & {
            /** @description The bundled versions, in the order in which they are deployed. */
            components: components["schemas"]["ReleaseComponent"][];
            /** @description What is new; null until somebody wrote it. */
            notes: components["schemas"]["ReleaseNotes"] | null;
            /** @description Null unless the release is deprecated or archived. */
            deprecation: components["schemas"]["ReleaseDeprecation"] | null;
        };
        /** @description A release in the envelope of every success. */
        ReleaseResponse: components["schemas"]["Envelope"] & {
            data: components["schemas"]["Release"];
        };
        /** @description A release as it shall be. Of a draft everything may change, and `status: ready` freezes it. Of a release that is ready only description, notes and labels may; the rest must be sent as it is. */
        ReleaseReplace: {
            name: components["schemas"]["ReleaseName"];
            description?: components["schemas"]["ResourceDescription"];
            /**
             * @description `ready` freezes a draft. There is no way back.
             * @enum {string}
             */
            status: "draft" | "ready";
            /** @description Which versions, in the order in which they shall be deployed; each component once. */
            components: components["schemas"]["ReleaseComponentChoice"][];
            /** @description What is new, in Markdown (CommonMark). Needed for `ready`. */
            notes?: components["schemas"]["ReleaseNotes"];
            /** @description The release that this one follows. */
            basedOnReleaseId?: components["schemas"]["ReleaseId"];
            labels?: components["schemas"]["Labels"];
        };
        /** @description On how many targets of an environment a release runs. */
        ReleaseTargetCount: {
            /**
             * Format: int32
             * @description Targets that report its versions.
             */
            running: number;
            /**
             * Format: int32
             * @description Targets of the environment that host any of its components.
             */
            total: number;
        };
        /** @description A release in one environment. */
        ReleaseInEnvironment: {
            environmentId: components["schemas"]["EnvironmentId"];
            /** @description The short name under which people know it. */
            environmentKey: components["schemas"]["Slug"];
            /**
             * @description - `absent`: was never deployed there.
             *     - `deploying`: a deployment job is at work.
             *     - `current`: runs on every target.
             *     - `partial`: runs on some targets; a deployment failed or is being rolled out in stages.
             *     - `superseded`: ran there until another release took its place.
             *     - `rolled-back`: ran there until a rollback removed it.
             * @enum {string}
             */
            presence: "absent" | "deploying" | "current" | "partial" | "superseded" | "rolled-back";
            targets: components["schemas"]["ReleaseTargetCount"];
            /** @description The job that last touched it; null where it is `absent`. */
            deploymentJobId: components["schemas"]["DeploymentJobId"] | null;
            /** @description The promotion that allowed that job; null where it is `absent`. */
            promotionId: components["schemas"]["PromotionId"] | null;
            /** @description When it came into this condition; null where it is `absent`. */
            since: components["schemas"]["Timestamp"] | null;
        };
        /** @description Where a release runs, ran or is about to run. */
        ReleaseDeploymentState: {
            releaseId: components["schemas"]["ReleaseId"];
            status: components["schemas"]["ReleaseStatus"];
            /** @description Every environment that the caller may see, in the order of promotion. */
            environments: components["schemas"]["ReleaseInEnvironment"][];
        };
        /** @description Where a release runs. */
        ReleaseDeploymentStateResponse: components["schemas"]["Envelope"] & {
            data: components["schemas"]["ReleaseDeploymentState"];
        };
        /** @description Why a release must not be promoted any more. */
        ReleaseDeprecate: {
            /** @description For those who wanted to promote it. */
            reason: string;
            /** @description The release to promote instead; it must be ready. */
            replacedByReleaseId?: components["schemas"]["ReleaseId"];
        };
        /** @description The commits that lie between two versions of a component, in its own folder of the repository. */
        CommitRange: {
            /** @description The commit of the earlier version; itself not in the range. */
            base: components["schemas"]["GitCommit"];
            /** @description The commit of the later version. */
            head: components["schemas"]["GitCommit"];
            /**
             * Format: uri
             * @description Where people read the difference.
             */
            url: string;
            /**
             * Format: int32
             * @description How many commits there are.
             */
            total: number;
            /** @description The newest of them, at most 100, the latest first. Fewer than `total` where there are more. */
            commits: components["schemas"]["Commit"][];
        };
        /** @description A component whose version differs between two releases. */
        ReleaseComponentChange: {
            componentId: components["schemas"]["ComponentId"];
            componentName: components["schemas"]["ComponentName"];
            /**
             * @description - `upgrade`: the head has the later version.
             *     - `downgrade`: the head has the earlier version.
             *     - `rebuild`: same version label, other digest.
             * @enum {string}
             */
            direction: "upgrade" | "downgrade" | "rebuild";
            /** @description What the base has. */
            from: components["schemas"]["ComponentVersionReference"];
            /** @description What the head has. */
            to: components["schemas"]["ComponentVersionReference"];
            commits: components["schemas"]["CommitRange"];
        };
        /** @description What distinguishes one release from another. */
        ReleaseComparison: {
            /** @description The release that `id` of the path names. */
            baseReleaseId: components["schemas"]["ReleaseId"];
            /** @description The release that `otherId` of the path names. */
            headReleaseId: components["schemas"]["ReleaseId"];
            /** @description What only the head has. */
            added: components["schemas"]["ReleaseComponent"][];
            /** @description What only the base has. */
            removed: components["schemas"]["ReleaseComponent"][];
            /** @description What both have in different versions. */
            changed: components["schemas"]["ReleaseComponentChange"][];
            /** @description What both have in the same version. */
            unchanged: components["schemas"]["ReleaseComponent"][];
        };
        /** @description What distinguishes two releases. */
        ReleaseComparisonResponse: components["schemas"]["Envelope"] & {
            data: components["schemas"]["ReleaseComparison"];
        };
        /** @description A draft that takes of each component its latest version. */
        ReleaseFromLatest: {
            name: components["schemas"]["ReleaseName"];
            description?: components["schemas"]["ResourceDescription"];
            /** @description Which components, in the order in which they shall be deployed. */
            componentIds: components["schemas"]["ComponentId"][];
            /** @description Whether the versions are synced before the latest is taken; they are not where left out. */
            syncFirst?: boolean;
            notes?: components["schemas"]["ReleaseNotes"];
            /** @description The release that this one follows. */
            basedOnReleaseId?: components["schemas"]["ReleaseId"];
            labels?: components["schemas"]["Labels"];
        };
        /**
         * Format: uuid
         * @description Names a workflow template. Made by the server; never changes and is never used again.
         */
        WorkflowTemplateId: string;
        /**
         * @description What a template is for, which decides where it is offered.
         *
         *     - `deployment`: brings a release into an environment.
         *     - `rollback`: brings back what ran before.
         *     - `verification`: checks what runs, and changes nothing.
         *     - `maintenance`: everything else.
         * @enum {string}
         */
        WorkflowPurpose: "deployment" | "rollback" | "verification" | "maintenance";
        /**
         * Format: int32
         * @description Counts the changes of a template, from 1. A run keeps the revision with which it started.
         */
        WorkflowTemplateRevision: number;
        /** @description A workflow template without its graph. */
        WorkflowTemplateSummary: {
            id: components["schemas"]["WorkflowTemplateId"];
            tenantId: components["schemas"]["TenantId"];
            name: components["schemas"]["ResourceName"];
            description?: components["schemas"]["ResourceDescription"];
            purpose: components["schemas"]["WorkflowPurpose"];
            revision: components["schemas"]["WorkflowTemplateRevision"];
            /** @description Whether the graph of this revision validates, as of its last change or validation. Only a valid template can run. */
            valid: boolean;
            /**
             * Format: int32
             * @description How many nodes it has.
             */
            nodeCount: number;
            /** @description When a run of it last started; null before the first. */
            latestRunAt: components["schemas"]["Timestamp"] | null;
            labels: components["schemas"]["Labels"];
            createdAt: components["schemas"]["Timestamp"];
            createdBy: components["schemas"]["UserId"];
            updatedAt: components["schemas"]["Timestamp"];
            updatedBy: components["schemas"]["UserId"];
        };
        /** @description Workflow templates, by name. */
        WorkflowTemplatePage: components["schemas"]["PageEnvelope"] & {
            data: components["schemas"]["WorkflowTemplateSummary"][];
        };
        /** @description The name of an input or an output, by which expressions call it: `inputs.trafficPercent`. */
        WorkflowVariableName: string;
        /** @description A value that a workflow passes on. */
        WorkflowValue: string | number | boolean;
        /** @description A value that whoever starts a run gives. */
        WorkflowInput: {
            /** @description Unique in the template. */
            name: components["schemas"]["WorkflowVariableName"];
            /**
             * @description `component` is the id of one, which must exist when a run starts.
             * @enum {string}
             */
            type: "string" | "number" | "boolean" | "component";
            /** @description Whether a run cannot start without it. One with a default never needs it. */
            required: boolean;
            /** @description What is taken where a run leaves it out. */
            default?: components["schemas"]["WorkflowValue"];
            /** @description What to give, for people. */
            description?: string;
        };
        /** @description A value that whoever starts a run shall give, as it is sent. */
        WorkflowInputDefinition: components["schemas"]["WorkflowInput"];
        /** @description Names a node inside its template. People write a short word, editors make a uuid; it never changes, so that the runs of all revisions can be compared. */
        WorkflowNodeId: string;
        /** @description The settings of a step. Free by nature, as each step type has its own: `configSchema` of the step type says which. A text may hold expressions such as `${{ inputs.trafficPercent }}`; secrets are references, never values. */
        StepConfig: {
            [key: string]: unknown;
        };
        /** @description How often and how soon a failed step is tried again. */
        StepRetry: {
            /**
             * Format: int32
             * @description Attempts in all, the first included.
             */
            maxAttempts: number;
            /**
             * Format: int32
             * @description Seconds before the second attempt.
             */
            delaySeconds: number;
            /**
             * @description `exponential` doubles the delay after each attempt, up to an hour.
             * @enum {string}
             */
            backoff: "fixed" | "exponential";
        };
        /** @description How often and how soon a failed step shall be tried again. */
        StepRetryInput: components["schemas"]["StepRetry"];
        /**
         * @description What happens when the last attempt of a step has failed.
         *
         *     - `fail-run`: the run fails, unless an edge takes the failure up.
         *     - `continue`: the step counts as done; the run goes on along edges of `always`.
         * @enum {string}
         */
        FailurePolicy: "fail-run" | "continue";
        /** @description Where an editor draws a node, in pixels from the upper left corner. */
        CanvasPosition: {
            /**
             * Format: int32
             * @description Pixels to the right.
             */
            x: number;
            /**
             * Format: int32
             * @description Pixels down.
             */
            y: number;
        };
        /** @description Where an editor shall draw a node. */
        CanvasPositionInput: components["schemas"]["CanvasPosition"];
        /** @description One step, as it is sent. What is left out is taken from the step type. */
        WorkflowNodeInput: {
            /** @description Unique in the template. */
            id: components["schemas"]["WorkflowNodeId"];
            /** @description The name on the canvas and in the run. */
            name: string;
            /** @description What the step does, as in `type` of the step types. */
            stepType: components["schemas"]["Slug"];
            config: components["schemas"]["StepConfig"];
            /**
             * Format: int32
             * @description After how many seconds an attempt is stopped and has failed.
             */
            timeoutSeconds?: number;
            retry?: components["schemas"]["StepRetryInput"];
            /** @description What happens when the last attempt has failed; `fail-run` where left out. */
            onFailure?: components["schemas"]["FailurePolicy"];
            position?: components["schemas"]["CanvasPositionInput"];
        };
        /**
         * @description The end of the first node that lets a run pass, whatever its result with `always`.
         * @enum {string}
         */
        EdgeTrigger: "succeeded" | "failed" | "always";
        /** @description An expression (CEL, <https://cel.dev>) over `inputs`, `steps`, `release` and `environment` that must be true besides, such as `steps.smoke.outputs.errorRate < 0.5`. */
        EdgeCondition: string;
        /** @description A way from one node to the next, as it is sent. */
        WorkflowEdgeInput: {
            /** @description The node that comes first. */
            from: components["schemas"]["WorkflowNodeId"];
            /** @description The node that follows. */
            to: components["schemas"]["WorkflowNodeId"];
            /** @description The end of the first node that lets a run pass; `succeeded` where left out. */
            when?: components["schemas"]["EdgeTrigger"];
            condition?: components["schemas"]["EdgeCondition"];
        };
        /** @description A template to make. It may be kept while it does not validate yet, and cannot run until it does. */
        WorkflowTemplateCreate: {
            name: components["schemas"]["ResourceName"];
            description?: components["schemas"]["ResourceDescription"];
            purpose: components["schemas"]["WorkflowPurpose"];
            /** @description What a run shall take; nothing where left out. */
            inputs?: components["schemas"]["WorkflowInputDefinition"][];
            /** @description The node where each run shall begin. */
            startNodeId: components["schemas"]["WorkflowNodeId"];
            nodes: components["schemas"]["WorkflowNodeInput"][];
            /** @description Empty for a template of one node. */
            edges: components["schemas"]["WorkflowEdgeInput"][];
            labels?: components["schemas"]["Labels"];
        };
        /** @description One step in the graph of a template. */
        WorkflowNode: {
            id: components["schemas"]["WorkflowNodeId"];
            /** @description The name on the canvas and in the run. */
            name: string;
            /** @description What the step does, as in `type` of the step types. */
            stepType: components["schemas"]["Slug"];
            config: components["schemas"]["StepConfig"];
            /**
             * Format: int32
             * @description After how many seconds an attempt is stopped and has failed.
             */
            timeoutSeconds: number;
            retry: components["schemas"]["StepRetry"];
            onFailure: components["schemas"]["FailurePolicy"];
            position?: components["schemas"]["CanvasPosition"];
        };
        /** @description A way from one node to the next. A node starts once all edges into it are decided and one lets it pass. */
        WorkflowEdge: {
            /** @description The node that comes first. */
            from: components["schemas"]["WorkflowNodeId"];
            /** @description The node that follows. */
            to: components["schemas"]["WorkflowNodeId"];
            when: components["schemas"]["EdgeTrigger"];
            /** @description What must be true besides; null where nothing must. */
            condition: components["schemas"]["EdgeCondition"] | null;
        };
        /** @description A directed graph of steps that runs again and again, each time with other inputs. */
        WorkflowTemplate: components["schemas"]["WorkflowTemplateSummary"] & {
            /** @description What a run takes. */
            inputs: components["schemas"]["WorkflowInput"][];
            /** @description The node where each run begins. */
            startNodeId: components["schemas"]["WorkflowNodeId"];
            nodes: components["schemas"]["WorkflowNode"][];
            edges: components["schemas"]["WorkflowEdge"][];
        };
        /** @description A workflow template in the envelope of every success. */
        WorkflowTemplateResponse: components["schemas"]["Envelope"] & {
            data: components["schemas"]["WorkflowTemplate"];
        };
        /** @description A template as it shall be, and the revision that it is made from. What is left out is removed. */
        WorkflowTemplateReplace: {
            /** @description The revision that was read. Where it is no longer the current one, nothing is changed. */
            revision: components["schemas"]["WorkflowTemplateRevision"];
            name: components["schemas"]["ResourceName"];
            description?: components["schemas"]["ResourceDescription"];
            purpose: components["schemas"]["WorkflowPurpose"];
            /** @description What a run shall take; nothing where left out. */
            inputs?: components["schemas"]["WorkflowInputDefinition"][];
            /** @description The node where each run shall begin. */
            startNodeId: components["schemas"]["WorkflowNodeId"];
            nodes: components["schemas"]["WorkflowNodeInput"][];
            /** @description Empty for a template of one node. */
            edges: components["schemas"]["WorkflowEdgeInput"][];
            labels?: components["schemas"]["Labels"];
        };
        /** @description Something that keeps a template from running. */
        WorkflowTemplateError: {
            /**
             * @description - `CYCLE`: the nodes lead back to the first of them; `nodeIds` are in the order of the circle.
             *     - `UNKNOWN_STEP_TYPE`: no such step type is installed and enabled.
             *     - `UNREACHABLE_NODE`: no way leads to the node from the start.
             *     - `UNKNOWN_NODE`: an edge or `startNodeId` names a node that does not exist.
             *     - `DUPLICATE_NODE`: several nodes have the same id.
             *     - `INVALID_CONFIG`: the settings break the schema of the step type.
             *     - `INVALID_CONDITION`: the condition cannot be read, or is no yes or no.
             *     - `UNKNOWN_REFERENCE`: an expression names an input, a step or an output that does not exist there.
             * @enum {string}
             */
            code: "CYCLE" | "UNKNOWN_STEP_TYPE" | "UNREACHABLE_NODE" | "UNKNOWN_NODE" | "DUPLICATE_NODE" | "INVALID_CONFIG" | "INVALID_CONDITION" | "UNKNOWN_REFERENCE";
            /** @description What is wrong, for people. */
            message: string;
            /** @description The nodes that it is about. */
            nodeIds: components["schemas"]["WorkflowNodeId"][];
            /** @description The place in the template, such as `nodes.2.config.url`; null where it is no single one. */
            field: string | null;
        };
        /** @description Something in a template that is likely a mistake. */
        WorkflowTemplateWarning: {
            /**
             * @description - `DEPRECATED_STEP_TYPE`: the step type will be removed.
             *     - `NO_VERIFICATION`: a deployment is followed by no check.
             *     - `NO_FAILURE_PATH`: nobody is told and nothing is rolled back when the step fails.
             *     - `UNUSED_INPUT`: nothing reads an input.
             * @enum {string}
             */
            code: "DEPRECATED_STEP_TYPE" | "NO_VERIFICATION" | "NO_FAILURE_PATH" | "UNUSED_INPUT";
            /** @description What is odd, for people. */
            message: string;
            /** @description The nodes that it is about; empty where it is the whole template. */
            nodeIds: components["schemas"]["WorkflowNodeId"][];
        };
        /** @description What is right and wrong with the graph of a template. */
        WorkflowTemplateValidation: {
            templateId: components["schemas"]["WorkflowTemplateId"];
            revision: components["schemas"]["WorkflowTemplateRevision"];
            /** @description Whether there are no errors. */
            valid: boolean;
            /** @description What keeps the template from running. */
            errors: components["schemas"]["WorkflowTemplateError"][];
            /** @description What does not keep it from running but is likely a mistake. */
            warnings: components["schemas"]["WorkflowTemplateWarning"][];
            /** @description The nodes in the order in which they can start; those of one stage run side by side. Empty where the graph has errors. */
            stages: components["schemas"]["WorkflowNodeId"][][];
            validatedAt: components["schemas"]["Timestamp"];
        };
        /** @description What is right and wrong with a template. */
        WorkflowTemplateValidationResponse: components["schemas"]["Envelope"] & {
            data: components["schemas"]["WorkflowTemplateValidation"];
        };
        /**
         * @description The group under which editors offer a step type.
         * @enum {string}
         */
        StepCategory: "deployment" | "traffic" | "verification" | "approval" | "notification" | "script" | "flow";
        /**
         * Format: uuid
         * @description Names a plugin. Made by the server; never changes and is never used again.
         */
        PluginId: string;
        /** @description Where a step type comes from. */
        StepTypeSource: {
            /**
             * @description `builtin` for those of the orchestrator itself.
             * @enum {string}
             */
            kind: "builtin" | "plugin";
            /** @description The plugin that brings it; null for a built-in one. */
            pluginId: components["schemas"]["PluginId"] | null;
        };
        /** @description A kind of step in short. */
        StepTypeSummary: {
            /** @description Names it in templates. Never changes. */
            type: components["schemas"]["Slug"];
            /** @description The name on screens. */
            name: string;
            /** @description What such a step does, in a sentence. */
            description: string;
            category: components["schemas"]["StepCategory"];
            /** @description Of the step type itself. A new major version changes what `config` may hold. */
            version: components["schemas"]["SemanticVersion"];
            source: components["schemas"]["StepTypeSource"];
            /** @description Whether it will be removed. Templates that use it are warned. */
            deprecated: boolean;
        };
        /** @description Step types, by type. */
        StepTypePage: components["schemas"]["PageEnvelope"] & {
            data: components["schemas"]["StepTypeSummary"][];
        };
        /** @description A value that a step hands on. */
        StepOutput: {
            name: components["schemas"]["WorkflowVariableName"];
            /**
             * @description The JSON type of the value.
             * @enum {string}
             */
            type: "string" | "number" | "boolean";
            /** @description What it says, with its unit. */
            description: string;
        };
        /** @description What can be done to such a step while it runs, and what it leaves behind. */
        StepBehavior: {
            /** @description Whether it stops when its run is cancelled; otherwise it ends by itself. */
            cancellable: boolean;
            /** @description Whether somebody must act before it ends. */
            waitsForPeople: boolean;
            /** @description Whether it changes what runs on targets. */
            changesTargets: boolean;
            /** @description Whether it can leave artifacts. */
            producesArtifacts: boolean;
        };
        /** @description A kind of step in full. */
        StepType: components["schemas"]["StepTypeSummary"] & {
            /** @description The JSON Schema (2020-12) of `config` of a node, to draw a form from and to validate by. Free by nature, as each step type has its own. */
            configSchema: {
                /** @constant */
                type: "object";
                /** @description The JSON Schema of each setting by its name. */
                properties: {
                    [key: string]: unknown;
                };
            } & {
                [key: string]: unknown;
            };
            /** @description What such a step hands on to the steps after it. */
            outputs: components["schemas"]["StepOutput"][];
            /**
             * Format: int32
             * @description For nodes that name none, in seconds.
             */
            defaultTimeoutSeconds: number;
            /** @description For nodes that name none. */
            defaultRetry: components["schemas"]["StepRetry"];
            behavior: components["schemas"]["StepBehavior"];
            /** @description What an agent must be able to do to run such a step; empty where the orchestrator runs it by itself. */
            agentCapabilities: components["schemas"]["AgentCapability"][];
        };
        /** @description A step type in the envelope of every success. */
        StepTypeResponse: components["schemas"]["Envelope"] & {
            data: components["schemas"]["StepType"];
        };
        /**
         * Format: uuid
         * @description Names a workflow run. Made by the server; never changes and is never used again.
         */
        WorkflowRunId: string;
        /**
         * @description How far a run is.
         *
         *     - `pending`: waits for its turn; one run at a time changes an environment.
         *     - `running`: steps run.
         *     - `paused`: steps that ran have been let end, no other starts.
         *     - `succeeded`, `failed`: ended by itself.
         *     - `cancelled`: ended by a user.
         * @enum {string}
         */
        WorkflowRunStatus: "pending" | "running" | "paused" | "succeeded" | "failed" | "cancelled";
        /**
         * Format: uuid
         * @description Names a rollback. Made by the server; never changes and is never used again.
         */
        RollbackId: string;
        /** @description What started a run. */
        WorkflowRunTrigger: {
            /**
             * @description `manual` for a call of `createWorkflowRun`.
             * @enum {string}
             */
            kind: "manual" | "promotion" | "rollback";
            /** @description The promotion; null for another kind. */
            promotionId: components["schemas"]["PromotionId"] | null;
            /** @description The rollback; null for another kind. */
            rollbackId: components["schemas"]["RollbackId"] | null;
        };
        /** @description How many steps are in each state. */
        WorkflowRunProgress: {
            /**
             * Format: int32
             * @description All of them.
             */
            total: number;
            /**
             * Format: int32
             * @description Have not begun.
             */
            pending: number;
            /**
             * Format: int32
             * @description Wait for somebody or for a moment.
             */
            waiting: number;
            /**
             * Format: int32
             * @description Run.
             */
            running: number;
            /**
             * Format: int32
             * @description Ended well.
             */
            succeeded: number;
            /**
             * Format: int32
             * @description Used up their attempts.
             */
            failed: number;
            /**
             * Format: int32
             * @description Were passed by, as no edge led to them.
             */
            skipped: number;
            /**
             * Format: int32
             * @description Were stopped or never begun, because the run was cancelled or had failed.
             */
            cancelled: number;
        };
        /** @description A run in short. */
        WorkflowRunSummary: {
            id: components["schemas"]["WorkflowRunId"];
            tenantId: components["schemas"]["TenantId"];
            templateId: components["schemas"]["WorkflowTemplateId"];
            /** @description The name of the template when the run started. */
            templateName: components["schemas"]["ResourceName"];
            templateRevision: components["schemas"]["WorkflowTemplateRevision"];
            status: components["schemas"]["WorkflowRunStatus"];
            trigger: components["schemas"]["WorkflowRunTrigger"];
            /** @description The release that it deploys; null where it deploys none. */
            releaseId: components["schemas"]["ReleaseId"] | null;
            /** @description The environment that it changes; null where it changes none. */
            environmentId: components["schemas"]["EnvironmentId"] | null;
            progress: components["schemas"]["WorkflowRunProgress"];
            /** @description When its first step started; null before. */
            startedAt: components["schemas"]["Timestamp"] | null;
            /** @description When its last step ended; null before. */
            finishedAt: components["schemas"]["Timestamp"] | null;
            /** @description When it was asked for. */
            createdAt: components["schemas"]["Timestamp"];
            createdBy: components["schemas"]["UserId"];
            /** @description When a user last paused, resumed or cancelled it; the same as `createdAt` before. */
            updatedAt: components["schemas"]["Timestamp"];
            updatedBy: components["schemas"]["UserId"];
        };
        /** @description Workflow runs, the newest first. */
        WorkflowRunPage: components["schemas"]["PageEnvelope"] & {
            data: components["schemas"]["WorkflowRunSummary"][];
        };
        /** @description The values of the inputs by name, those of `inputs` of the template. Defaults are filled in when the run starts. */
        WorkflowRunInputs: {
            [key: string]: components["schemas"]["WorkflowValue"];
        };
        /** @description A run to start. */
        WorkflowRunCreate: {
            /** @description It must be valid; its current revision runs. */
            templateId: components["schemas"]["WorkflowTemplateId"];
            /** @description The release to deploy; it must be ready. Templates for deployment need it. */
            releaseId?: components["schemas"]["ReleaseId"];
            /** @description The environment to change. Templates that have steps which change targets need it. */
            environmentId?: components["schemas"]["EnvironmentId"];
            inputs?: components["schemas"]["WorkflowRunInputs"];
            /** @description Why, in plain text. */
            note?: string;
        };
        /** @description When, by whom and why a user held or ended a run. */
        WorkflowRunIntervention: {
            at: components["schemas"]["Timestamp"];
            by: components["schemas"]["UserId"];
            /** @description In plain text; null where nobody said. */
            reason: string | null;
        };
        /**
         * @description Why a step or one attempt of it failed.
         *
         *     - `STEP_FAILED`: what it did ended with a failure, such as an exit code or a check that was not met.
         *     - `STEP_TIMED_OUT`: it took longer than `timeoutSeconds`.
         *     - `AGENT_LOST`: its agent sent no heartbeat any more.
         *     - `NO_AGENT`: no agent could take it in time.
         *     - `CONFIG_UNRESOLVED`: an expression or a secret reference of its settings led nowhere.
         *     - `APPROVAL_DENIED`: somebody said no.
         * @enum {string}
         */
        StepErrorCode: "STEP_FAILED" | "STEP_TIMED_OUT" | "AGENT_LOST" | "NO_AGENT" | "CONFIG_UNRESOLVED" | "APPROVAL_DENIED";
        /** @description Why a run failed. */
        WorkflowRunFailure: {
            /** @description The node whose step failed; null where none had begun. */
            nodeId: components["schemas"]["WorkflowNodeId"] | null;
            code: components["schemas"]["StepErrorCode"];
            /** @description What happened, for people. */
            message: string;
        };
        /** @description One run of a template. */
        WorkflowRun: components["schemas"]["WorkflowRunSummary"] & {
            inputs: components["schemas"]["WorkflowRunInputs"];
            /** @description Why it was started, in plain text; null where nobody said. */
            note: string | null;
            /** @description The nodes whose steps run or wait now. */
            activeNodeIds: components["schemas"]["WorkflowNodeId"][];
            /** @description The pause that is on; null unless the run is paused. */
            pause: components["schemas"]["WorkflowRunIntervention"] | null;
            /** @description Null unless the run was cancelled. */
            cancellation: components["schemas"]["WorkflowRunIntervention"] | null;
            /** @description Null unless the run failed. */
            failure: components["schemas"]["WorkflowRunFailure"] | null;
        };
        /** @description A workflow run in the envelope of every success. */
        WorkflowRunResponse: components["schemas"]["Envelope"] & {
            data: components["schemas"]["WorkflowRun"];
        };
        /** @description Why a run is held. */
        WorkflowRunPause: {
            /** @description In plain text, for those who wait. */
            reason?: string;
        };
        /** @description Why a run is ended. */
        WorkflowRunCancel: {
            /** @description In plain text; goes into the evidence. */
            reason: string;
        };
        /**
         * @description How far a step is.
         *
         *     - `pending`: the steps before it have not ended.
         *     - `running`: an attempt runs.
         *     - `waiting`: waits for somebody, for a moment, or for the next attempt.
         *     - `succeeded`: ended well.
         *     - `failed`: used up its attempts.
         *     - `skipped`: no edge led to it.
         *     - `cancelled`: stopped or never begun, because the run was cancelled or had failed.
         * @enum {string}
         */
        StepStatus: "pending" | "running" | "waiting" | "succeeded" | "failed" | "skipped" | "cancelled";
        /** @description The step of one node in one run, in short. */
        StepRunSummary: {
            workflowRunId: components["schemas"]["WorkflowRunId"];
            nodeId: components["schemas"]["WorkflowNodeId"];
            /** @description The name of the node. */
            name: string;
            stepType: components["schemas"]["Slug"];
            /**
             * Format: int32
             * @description Its place in the order of the graph, from 1; unique in the run.
             */
            sequence: number;
            status: components["schemas"]["StepStatus"];
            /**
             * Format: int32
             * @description The number of the latest attempt; 0 before the first.
             */
            attempt: number;
            /**
             * Format: int32
             * @description How many there may be.
             */
            maxAttempts: number;
            /** @description When the first attempt started; null before. */
            startedAt: components["schemas"]["Timestamp"] | null;
            /** @description When the last attempt ended; null before. */
            finishedAt: components["schemas"]["Timestamp"] | null;
        };
        /** @description Steps of a run, in the order of its graph. */
        StepRunPage: components["schemas"]["PageEnvelope"] & {
            data: components["schemas"]["StepRunSummary"][];
        };
        /** @description The values by name, those of `outputs` of the step type. */
        StepOutputs: {
            [key: string]: components["schemas"]["WorkflowValue"];
        };
        /** @description What a step waits for. */
        StepWait: {
            /**
             * @description - `approval`: somebody must agree.
             *     - `time`: a moment must come.
             *     - `retry`: the pause before the next attempt.
             *     - `agent`: an agent must become free.
             * @enum {string}
             */
            kind: "approval" | "time" | "retry" | "agent";
            /** @description What is missing, for people. */
            message: string;
            /** @description When the wait ends by itself, well or not; null where it has no end. */
            until: components["schemas"]["Timestamp"] | null;
        };
        /** @description Why an attempt failed. */
        StepError: {
            code: components["schemas"]["StepErrorCode"];
            /** @description What happened, for people. */
            message: string;
        };
        /** @description One attempt of a step. */
        StepAttempt: {
            /**
             * Format: int32
             * @description Its number.
             */
            attempt: number;
            /**
             * @description How this attempt went; the step may have another one after it.
             * @enum {string}
             */
            status: "running" | "succeeded" | "failed" | "cancelled";
            /** @description The agent that ran it; null where the orchestrator did by itself. */
            agentId: components["schemas"]["AgentId"] | null;
            startedAt: components["schemas"]["Timestamp"];
            /** @description Null while it runs. */
            finishedAt: components["schemas"]["Timestamp"] | null;
            /**
             * Format: int32
             * @description The exit code of its process; null where it had none or has not ended.
             */
            exitCode: number | null;
            /** @description Null unless it failed. */
            error: components["schemas"]["StepError"] | null;
        };
        /** @description The step of one node in one run. */
        StepRun: components["schemas"]["StepRunSummary"] & {
            /** @description The settings with their expressions resolved; as the template has them before it starts. */
            config: components["schemas"]["StepConfig"];
            /** @description What it handed on; empty until it succeeds. */
            outputs: components["schemas"]["StepOutputs"];
            /** @description What it waits for; null unless it waits. */
            wait: components["schemas"]["StepWait"] | null;
            /** @description The first one first. */
            attempts: components["schemas"]["StepAttempt"][];
            /** @description The job that it started; null where it started none. */
            deploymentJobId: components["schemas"]["DeploymentJobId"] | null;
            /**
             * Format: int64
             * @description The size of the log of the latest attempt in bytes.
             */
            logSizeBytes: number;
            /**
             * Format: int32
             * @description How many artifacts it left.
             */
            artifactCount: number;
        };
        /** @description A step of a run in the envelope of every success. */
        StepRunResponse: components["schemas"]["Envelope"] & {
            data: components["schemas"]["StepRun"];
        };
        /** @description A log in UTF-8, one entry a line: the time (RFC 3339), the level and the text. Values of secrets are replaced by `***`. A part may begin and end inside a line, or inside a character. */
        LogText: string;
        /**
         * Format: uuid
         * @description Names an artifact of a step. Made by the server; never changes and is never used again.
         */
        StepArtifactId: string;
        /**
         * @description What an artifact is.
         * @enum {string}
         */
        StepArtifactKind: "test-report" | "scan-report" | "sbom" | "manifest" | "screenshot" | "archive" | "other";
        /** @description A file that a step left. */
        StepArtifact: {
            id: components["schemas"]["StepArtifactId"];
            workflowRunId: components["schemas"]["WorkflowRunId"];
            nodeId: components["schemas"]["WorkflowNodeId"];
            /**
             * Format: int32
             * @description The attempt that left it.
             */
            attempt: number;
            /** @description Its file name, unique among the artifacts of the attempt. */
            name: string;
            kind: components["schemas"]["StepArtifactKind"];
            /** @description What its bytes are, as an IANA media type without parameters. */
            mediaType: string;
            /**
             * Format: int64
             * @description Its size in bytes.
             */
            sizeBytes: number;
            digest: components["schemas"]["Sha256Digest"];
            /** @description Where it can be fetched without further credentials. Keep it secret. */
            downloadUrl: components["schemas"]["HttpsUrl"];
            /** @description How long that address works, 15 minutes from now; list again for a new one. */
            downloadUntil: components["schemas"]["Timestamp"];
            createdAt: components["schemas"]["Timestamp"];
            /** @description When it is deleted; null where evidence refers to it and it is kept. */
            expiresAt: components["schemas"]["Timestamp"] | null;
        };
        /** @description Artifacts of a step, those of the latest attempt first. */
        StepArtifactPage: components["schemas"]["PageEnvelope"] & {
            data: components["schemas"]["StepArtifact"][];
        };
        /** @description Why the release should go in now. Approvers and auditors read it. */
        PromotionReason: string;
        /** @description The key of a change request in the tenant's ticket system, such as `CHG-4827`. */
        ChangeTicket: string;
        /**
         * @description - `pending`: waits for approvals or for gates that can still open.
         *     - `approved`: every mandatory gate is open; waits for its time or for a free place in the environment.
         *     - `rejected`: an approver has refused it.
         *     - `cancelled`: taken back, or not decided before `expiresAt`.
         *     - `deploying`: its workflow is bringing the release onto the targets.
         *     - `deployed`: the release runs on every target of the environment.
         *     - `failed`: the deployment did not succeed.
         * @enum {string}
         */
        PromotionStatus: "pending" | "approved" | "rejected" | "cancelled" | "deploying" | "deployed" | "failed";
        /**
         * @description - `previous-environment`: the release runs in the environment before, for as long as the policy asks.
         *     - `signed-artifacts`: every digest carries a signature that the tenant trusts.
         *     - `tests-passed`: the checks that the environment requires are there and good.
         *     - `security-scan`: the scans and the SBOM that the environment requires are there, and no finding is above what
         *       the policy bears.
         *     - `change-ticket`: an approved change request is named.
         *     - `freeze-window`: no freeze window is active at the time of the deployment.
         *     - `approvals`: enough people who may approve have done so.
         *
         *     Kinds may be added.
         * @example approvals
         */
        PromotionGateKind: string;
        /** @description How many approvals a promotion has of how many it needs. */
        PromotionApprovalTally: {
            /** @description The policy at the time of the request; null where the environment has none. */
            policyId: components["schemas"]["ApprovalPolicyId"] | null;
            /**
             * Format: int32
             * @description How many it needs; 0 lets it through once its gates are open.
             */
            required: number;
            /**
             * Format: int32
             * @description How many it has. Approvals that were given twice or by the wrong people are not among them.
             */
            granted: number;
            /** @description When a full set of approvals lapses unless the deployment has begun, `validForSeconds` of the environment after it was full or after `scheduledFor`, whichever is later; null before it is full. */
            validUntil: components["schemas"]["Timestamp"] | null;
        };
        /** @description A promotion as lists show it, without its gates. */
        PromotionSummary: {
            id: components["schemas"]["PromotionId"];
            tenantId: components["schemas"]["TenantId"];
            releaseId: components["schemas"]["ReleaseId"];
            /** @description What people call the release; `releaseId` is what programs use. */
            releaseName: components["schemas"]["ResourceName"];
            /** @description Where it comes from; null for the first environment. */
            sourceEnvironmentId: components["schemas"]["EnvironmentId"] | null;
            /** @description Where it shall go. */
            environmentId: components["schemas"]["EnvironmentId"];
            reason: components["schemas"]["PromotionReason"];
            /** @description The change request behind it; null where none is named. */
            changeTicket: components["schemas"]["ChangeTicket"] | null;
            /** @description When the deployment may begin at the earliest; null for as soon as possible. */
            scheduledFor: components["schemas"]["Timestamp"] | null;
            /** @description The `key` of the rollout strategy. */
            strategy: components["schemas"]["Slug"];
            status: components["schemas"]["PromotionStatus"];
            /** @description The mandatory gates that are not open. */
            blockedBy: components["schemas"]["PromotionGateKind"][];
            approvals: components["schemas"]["PromotionApprovalTally"];
            /** @description When it is cancelled unless it is decided before; null once decided. */
            expiresAt: components["schemas"]["Timestamp"] | null;
            /** @description The job that carries it out; null before. */
            deploymentJobId: components["schemas"]["DeploymentJobId"] | null;
            /** @description When it was approved, rejected or cancelled; null before. */
            decidedAt: components["schemas"]["Timestamp"] | null;
            /** @description When its deployment ended; null before, and for one that never began. */
            finishedAt: components["schemas"]["Timestamp"] | null;
            createdAt: components["schemas"]["Timestamp"];
            /** @description Who asked for it. */
            createdBy: components["schemas"]["UserId"];
            updatedAt: components["schemas"]["Timestamp"];
            updatedBy: components["schemas"]["UserId"];
        };
        /** @description Promotions, the latest first. */
        PromotionPage: components["schemas"]["PageEnvelope"] & {
            data: components["schemas"]["PromotionSummary"][];
        };
        /** @description A promotion to ask for. */
        PromotionCreate: {
            /** @description A release that is ready; a draft for environments of kind `development` only. */
            releaseId: components["schemas"]["ReleaseId"];
            /** @description Where it shall go. */
            environmentId: components["schemas"]["EnvironmentId"];
            reason: components["schemas"]["PromotionReason"];
            changeTicket?: components["schemas"]["ChangeTicket"];
            /** @description When the deployment may begin at the earliest, at most 30 days ahead; as soon as possible where left out. */
            scheduledFor?: components["schemas"]["Timestamp"];
            /** @description The `key` of a rollout strategy that the targets support; `all-at-once` where left out. */
            strategy?: components["schemas"]["Slug"];
            /** @description The workflow to carry it out; the standard one of the tenant where left out. */
            workflowTemplateId?: components["schemas"]["WorkflowTemplateId"];
        };
        /**
         * @description - `passed`: open.
         *     - `pending`: not decided yet; may open by itself or by what people do.
         *     - `failed`: closed. A mandatory gate that has failed blocks the promotion.
         *     - `exempted`: it would be closed, but an exemption of the freeze window or a waived finding opens it.
         *     - `skipped`: the environment does not ask for it.
         * @enum {string}
         */
        PromotionGateOutcome: "passed" | "pending" | "failed" | "exempted" | "skipped";
        /** @description Says for people why the outcome is what it is. */
        PromotionGateMessage: string;
        /**
         * Format: int32
         * @description A length of time in seconds.
         */
        DurationSeconds: number;
        /** @description The release runs in the environment before this one, for as long as the policy asks. */
        PreviousEnvironmentGate: {
            /** @constant */
            kind: "previous-environment";
            outcome: components["schemas"]["PromotionGateOutcome"];
            /** @description Whether the promotion needs it open. */
            mandatory: boolean;
            message: components["schemas"]["PromotionGateMessage"];
            evaluatedAt: components["schemas"]["Timestamp"];
            /** @description Since when it runs there; null where the gate is skipped or the release is not there. */
            evidence: {
                environmentId: components["schemas"]["EnvironmentId"];
                /** @description The job that brought it there. */
                deploymentJobId: components["schemas"]["DeploymentJobId"];
                runningSince: components["schemas"]["Timestamp"];
                /** @description How long it has run there without a failed health check, in seconds. */
                bakedSeconds: components["schemas"]["DurationSeconds"];
                /** @description How long the policy asks for, in seconds. */
                requiredSeconds: components["schemas"]["DurationSeconds"];
            } | null;
        };
        /** @description Whether an artifact of a release is signed, and by whom. */
        PromotionArtifactSignature: {
            componentVersionId: components["schemas"]["ComponentVersionId"];
            digest: components["schemas"]["Sha256Digest"];
            /** @description The identity in the signing certificate; null where there is no signature. */
            signer: string | null;
            /** @description Whether the signature holds and its signer is trusted. */
            verified: boolean;
        };
        /** @description Every digest of the release carries a signature that the tenant trusts. */
        SignedArtifactsGate: {
            /** @constant */
            kind: "signed-artifacts";
            outcome: components["schemas"]["PromotionGateOutcome"];
            /** @description Whether the promotion needs it open. */
            mandatory: boolean;
            message: components["schemas"]["PromotionGateMessage"];
            evaluatedAt: components["schemas"]["Timestamp"];
            /** @description One entry for each digest; null where the gate is skipped. */
            evidence: {
                signatures: components["schemas"]["PromotionArtifactSignature"][];
            } | null;
        };
        /** @description What a run of tests against a component version came to. */
        TestSuiteResult: {
            /**
             * @description Which of the required checks it is.
             * @enum {string}
             */
            check: "unit-tests" | "integration-tests" | "performance-tests" | "acceptance-tests";
            componentVersionId: components["schemas"]["ComponentVersionId"];
            /**
             * Format: int32
             * @description How many tests passed.
             */
            passed: number;
            /**
             * Format: int32
             * @description How many failed; one is enough to close the gate.
             */
            failed: number;
            /**
             * Format: int32
             * @description How many were not run.
             */
            skipped: number;
            /** @description How long they ran, in milliseconds; null while they run. */
            durationMs: number | null;
            /** @description When they ended; null while they run. */
            finishedAt: components["schemas"]["Timestamp"] | null;
            /** @description The report at the build server; null while there is none. */
            reportUrl: components["schemas"]["HttpsUrl"] | null;
        };
        /** @description The test results that the environment requires are there and good. */
        TestsPassedGate: {
            /** @constant */
            kind: "tests-passed";
            outcome: components["schemas"]["PromotionGateOutcome"];
            /** @description Whether the promotion needs it open. */
            mandatory: boolean;
            message: components["schemas"]["PromotionGateMessage"];
            evaluatedAt: components["schemas"]["Timestamp"];
            /** @description The results that were judged; null where the gate is skipped. */
            evidence: {
                /** @description One entry for each check and component version. */
                suites: components["schemas"]["TestSuiteResult"][];
            } | null;
        };
        /**
         * @description How bad a finding is, by its CVSS score; `none` for no finding at all.
         * @enum {string}
         */
        FindingSeverity: "none" | "low" | "medium" | "high" | "critical";
        /** @description A finding that was accepted, by whom and until when. */
        WaivedFinding: {
            /** @description Its number, such as `CVE-2026-21441` or `GHSA-…`. */
            vulnerability: string;
            severity: components["schemas"]["FindingSeverity"];
            waivedBy: components["schemas"]["UserId"];
            /** @description From when on it counts again. */
            expiresAt: components["schemas"]["Timestamp"];
            /** @description Why it can be borne. */
            justification: string;
        };
        /** @description What a scanner found in an artifact. The counts leave out waived findings. */
        SecurityScan: {
            componentVersionId: components["schemas"]["ComponentVersionId"];
            /** @description The scanner and its version, such as `trivy 0.69.1`. */
            scanner: string;
            scannedAt: components["schemas"]["Timestamp"];
            /** @description The list of ingredients (SBOM) that was scanned; null where the image itself was. */
            sbomDigest: components["schemas"]["Sha256Digest"] | null;
            /**
             * Format: int32
             * @description Findings with CVSS 9.0 or more.
             */
            critical: number;
            /**
             * Format: int32
             * @description Findings with CVSS 7.0 to 8.9.
             */
            high: number;
            /**
             * Format: int32
             * @description Findings with CVSS 4.0 to 6.9.
             */
            medium: number;
            /**
             * Format: int32
             * @description Findings with CVSS under 4.0.
             */
            low: number;
            /** @description Findings that a security officer has accepted for the time being. */
            waived: components["schemas"]["WaivedFinding"][];
        };
        /** @description No finding in the artifacts is above what the policy bears. */
        SecurityScanGate: {
            /** @constant */
            kind: "security-scan";
            outcome: components["schemas"]["PromotionGateOutcome"];
            /** @description Whether the promotion needs it open. */
            mandatory: boolean;
            message: components["schemas"]["PromotionGateMessage"];
            evaluatedAt: components["schemas"]["Timestamp"];
            /** @description One scan for each component version; null where the gate is skipped. */
            evidence: {
                /** @description The worst severity that the policy lets through. */
                maximumSeverity: components["schemas"]["FindingSeverity"];
                scans: components["schemas"]["SecurityScan"][];
            } | null;
        };
        /** @description An approved change request is named. */
        ChangeTicketGate: {
            /** @constant */
            kind: "change-ticket";
            outcome: components["schemas"]["PromotionGateOutcome"];
            /** @description Whether the promotion needs it open. */
            mandatory: boolean;
            message: components["schemas"]["PromotionGateMessage"];
            evaluatedAt: components["schemas"]["Timestamp"];
            /** @description The ticket as it was read last; null where none is named. */
            evidence: {
                ticket: components["schemas"]["ChangeTicket"];
                /** @description Its status there, in the words of the ticket system. */
                status: string;
                /** @description The risk that it states; null where it states none. */
                risk: ("low" | "medium" | "high") | null;
                /** @description When the change is planned to begin; null where the ticket leaves it open. */
                plannedStart: components["schemas"]["Timestamp"] | null;
                /** @description When it is planned to end; null where the ticket leaves it open. */
                plannedEnd: components["schemas"]["Timestamp"] | null;
                url: components["schemas"]["HttpsUrl"];
                /** @description The connection that it was read through. */
                integrationId: components["schemas"]["IntegrationId"];
            } | null;
        };
        /** @description No freeze window is active at the time of the deployment. */
        FreezeWindowGate: {
            /** @constant */
            kind: "freeze-window";
            outcome: components["schemas"]["PromotionGateOutcome"];
            /** @description Whether the promotion needs it open. */
            mandatory: boolean;
            message: components["schemas"]["PromotionGateMessage"];
            evaluatedAt: components["schemas"]["Timestamp"];
            /** @description The window that was found, or the next one; null where the environment has none. */
            evidence: {
                /** @description The time that the gate was judged for, which is `scheduledFor` or now. */
                judgedFor: components["schemas"]["Timestamp"];
                freezeWindowId: components["schemas"]["FreezeWindowId"];
                name: components["schemas"]["ResourceName"];
                startsAt: components["schemas"]["Timestamp"];
                endsAt: components["schemas"]["Timestamp"];
            } | null;
        };
        /**
         * Format: uuid
         * @description Names an approval or a rejection. Made by the server; never changes and is never used again.
         */
        PromotionApprovalId: string;
        /** @description A role of the tenant in whose name somebody decides, as `roles` of the token has it. */
        ApproverRole: string;
        /** @description Enough people who may approve have done so. */
        ApprovalsGate: {
            /** @constant */
            kind: "approvals";
            outcome: components["schemas"]["PromotionGateOutcome"];
            /** @description Whether the promotion needs it open. */
            mandatory: boolean;
            message: components["schemas"]["PromotionGateMessage"];
            evaluatedAt: components["schemas"]["Timestamp"];
            /** @description Who has approved and who still can; null where no approval is needed. */
            evidence: {
                /** @description The approvals that count. */
                approvalIds: components["schemas"]["PromotionApprovalId"][];
                /** @description Roles of whom at least one must still approve. */
                missingRoles: components["schemas"]["ApproverRole"][];
            } | null;
        };
        /** @description A gate of a kind that came after this description. Its outcome counts like any other. */
        UnknownGate: {
            /** @description Any kind but the known ones. */
            kind: OtherThan<"previous-environment" | "signed-artifacts" | "tests-passed" | "security-scan" | "change-ticket" | "freeze-window" | "approvals">;
            outcome: components["schemas"]["PromotionGateOutcome"];
            /** @description Whether the promotion needs it open. */
            mandatory: boolean;
            message: components["schemas"]["PromotionGateMessage"];
            evaluatedAt: components["schemas"]["Timestamp"];
        } & {
            [key: string]: unknown;
        };
        /** @description A condition between a release and an environment, and how it stands. Kinds may be added: a client that meets one it does not know has an `UnknownGate` before it. */
        PromotionGate: components["schemas"]["PreviousEnvironmentGate"] | components["schemas"]["SignedArtifactsGate"] | components["schemas"]["TestsPassedGate"] | components["schemas"]["SecurityScanGate"] | components["schemas"]["ChangeTicketGate"] | components["schemas"]["FreezeWindowGate"] | components["schemas"]["ApprovalsGate"] | components["schemas"]["UnknownGate"];
        /** @description Every gate of the environment, in the order in which they are judged. */
        PromotionGates: components["schemas"]["PromotionGate"][];
        /** @description A request to move a release into an environment, and what has become of it. */
        Promotion: {
            id: components["schemas"]["PromotionId"];
            tenantId: components["schemas"]["TenantId"];
            releaseId: components["schemas"]["ReleaseId"];
            /** @description What people call the release; `releaseId` is what programs use. */
            releaseName: components["schemas"]["ResourceName"];
            /** @description Where it comes from; null for the first environment. */
            sourceEnvironmentId: components["schemas"]["EnvironmentId"] | null;
            /** @description Where it shall go. */
            environmentId: components["schemas"]["EnvironmentId"];
            reason: components["schemas"]["PromotionReason"];
            /** @description The change request behind it; null where none is named. */
            changeTicket: components["schemas"]["ChangeTicket"] | null;
            /** @description When the deployment may begin at the earliest; null for as soon as possible. */
            scheduledFor: components["schemas"]["Timestamp"] | null;
            /** @description The `key` of the rollout strategy. */
            strategy: components["schemas"]["Slug"];
            /** @description The workflow that will carry it out. */
            workflowTemplateId: components["schemas"]["WorkflowTemplateId"];
            status: components["schemas"]["PromotionStatus"];
            /** @description Why it was rejected, cancelled or failed; null otherwise. */
            statusReason: string | null;
            /** @description The mandatory gates that are not open. */
            blockedBy: components["schemas"]["PromotionGateKind"][];
            gates: components["schemas"]["PromotionGates"];
            approvals: components["schemas"]["PromotionApprovalTally"];
            /** @description When it is cancelled unless it is decided before; null once decided. */
            expiresAt: components["schemas"]["Timestamp"] | null;
            /** @description The run that carries it out; null before. */
            workflowRunId: components["schemas"]["WorkflowRunId"] | null;
            /** @description The job of that run; null before. */
            deploymentJobId: components["schemas"]["DeploymentJobId"] | null;
            /** @description The sealed evidence; null until it is sealed. */
            evidencePacketId: components["schemas"]["EvidencePacketId"] | null;
            /** @description When it was approved, rejected or cancelled; null before. */
            decidedAt: components["schemas"]["Timestamp"] | null;
            /** @description When its deployment ended; null before, and for one that never began. */
            finishedAt: components["schemas"]["Timestamp"] | null;
            createdAt: components["schemas"]["Timestamp"];
            /** @description Who asked for it. */
            createdBy: components["schemas"]["UserId"];
            updatedAt: components["schemas"]["Timestamp"];
            updatedBy: components["schemas"]["UserId"];
        };
        /** @description A promotion in the envelope of every success. */
        PromotionResponse: components["schemas"]["Envelope"] & {
            data: components["schemas"]["Promotion"];
        };
        /** @description What whoever decides says about it. It becomes part of the decision record. */
        PromotionComment: string;
        /** @description An approval. */
        PromotionApprove: {
            /** @description In which of the caller's roles; may be left out where only one of them counts. */
            role?: components["schemas"]["ApproverRole"];
            comment?: components["schemas"]["PromotionComment"];
        };
        /** @description A rejection. */
        PromotionReject: {
            /** @description In which of the caller's roles; may be left out where only one of them counts. */
            role?: components["schemas"]["ApproverRole"];
            comment: components["schemas"]["PromotionComment"];
        };
        /** @description A promotion to take back. */
        PromotionCancel: {
            /** @description Why it is no longer wanted. */
            reason: string;
        };
        /** @description What one person decided about a promotion. Never changed and never removed. */
        PromotionApproval: {
            id: components["schemas"]["PromotionApprovalId"];
            promotionId: components["schemas"]["PromotionId"];
            /** @description Who decided. */
            userId: components["schemas"]["UserId"];
            /** @description In which role. */
            role: components["schemas"]["ApproverRole"];
            /**
             * @description What was decided. One rejection ends the promotion.
             * @enum {string}
             */
            decision: "approved" | "rejected";
            /** @description What was said about it; null where nothing was. */
            comment: components["schemas"]["PromotionComment"] | null;
            /** @description Whether it counts still; `false` once it has lapsed or the release was changed since. */
            counts: boolean;
            /** @description When it was decided. */
            createdAt: components["schemas"]["Timestamp"];
        };
        /** @description Why a release was let in or not: gates, approvals and policy as they were when it was decided. It is what the evidence packet seals, and it is not changed afterwards. */
        PromotionDecision: {
            promotionId: components["schemas"]["PromotionId"];
            releaseId: components["schemas"]["ReleaseId"];
            environmentId: components["schemas"]["EnvironmentId"];
            /**
             * @description `undecided` shows how it stands now; the others are final.
             * @enum {string}
             */
            outcome: "undecided" | "approved" | "rejected" | "cancelled";
            /** @description The decision in a sentence, for people. */
            summary: string;
            /** @description The policy that was applied; null where the environment has none. */
            policyId: components["schemas"]["ApprovalPolicyId"] | null;
            /** @description Which revision of the policy was applied; null where there is none. */
            policyRevision: number | null;
            gates: components["schemas"]["PromotionGates"];
            /** @description Approvals and rejections, the earliest first. */
            approvals: components["schemas"]["PromotionApproval"][];
            requestedAt: components["schemas"]["Timestamp"];
            requestedBy: components["schemas"]["UserId"];
            /** @description When it became final; null while it is undecided. */
            decidedAt: components["schemas"]["Timestamp"] | null;
            /** @description Whose act made it final; null while it is undecided and where no person was needed. */
            decidedBy: components["schemas"]["UserId"] | null;
            /** @description The digest of this record without this property, in canonical JSON (RFC 8785); null while it is undecided. */
            recordDigest: components["schemas"]["Sha256Digest"] | null;
        };
        /** @description The decision about a promotion in the envelope of every success. */
        PromotionDecisionResponse: components["schemas"]["Envelope"] & {
            data: components["schemas"]["PromotionDecision"];
        };
        /** @description Approvals and rejections, the earliest first. */
        PromotionApprovalPage: components["schemas"]["PageEnvelope"] & {
            data: components["schemas"]["PromotionApproval"][];
        };
        /** @description One piece of evidence, with the digest of its content at the time. */
        PromotionEvidenceItem: {
            /**
             * @description What it is.
             * @enum {string}
             */
            kind: "deployment-record" | "test-report" | "scan-report" | "sbom" | "signature" | "change-ticket" | "approval" | "freeze-calendar" | "provenance";
            /** @description The gate that it was judged by; null where it is for the record only. */
            gate: components["schemas"]["PromotionGateKind"] | null;
            /** @description What people call it. */
            title: string;
            digest: components["schemas"]["Sha256Digest"];
            /** @description The media type of its content. */
            mediaType: string;
            /**
             * Format: int64
             * @description The size of its content in bytes.
             */
            sizeBytes: number;
            /** @description Where it came from; null for what the orchestrator made itself. */
            sourceUrl: components["schemas"]["HttpsUrl"] | null;
            collectedAt: components["schemas"]["Timestamp"];
        };
        /** @description What speaks for a release to be let in, gathered while it is on its way. */
        PromotionEvidence: {
            promotionId: components["schemas"]["PromotionId"];
            /** @description Whether it is final and stands signed in an evidence packet. */
            sealed: boolean;
            /** @description The packet; null until it is sealed. */
            evidencePacketId: components["schemas"]["EvidencePacketId"] | null;
            /** @description When the latest item came in. */
            collectedAt: components["schemas"]["Timestamp"];
            /** @description The items, the earliest first. */
            items: components["schemas"]["PromotionEvidenceItem"][];
        };
        /** @description The evidence about a promotion in the envelope of every success. */
        PromotionEvidenceResponse: components["schemas"]["Envelope"] & {
            data: components["schemas"]["PromotionEvidence"];
        };
        /** @description A promotion to judge without asking for it. */
        PromotionGatePreviewCreate: {
            releaseId: components["schemas"]["ReleaseId"];
            environmentId: components["schemas"]["EnvironmentId"];
            changeTicket?: components["schemas"]["ChangeTicket"];
            /** @description The time to judge the freeze windows for; now where left out. */
            scheduledFor?: components["schemas"]["Timestamp"];
        };
        /** @description How the gates would stand if the promotion were asked for now. Nothing is kept of it. */
        PromotionGatePreview: {
            releaseId: components["schemas"]["ReleaseId"];
            environmentId: components["schemas"]["EnvironmentId"];
            /**
             * @description `open`: it would be deployed at once. `waiting`: it would be `pending`. `blocked`: it would be refused with `PROMOTION_BLOCKED`.
             * @enum {string}
             */
            verdict: "open" | "waiting" | "blocked";
            /** @description The mandatory gates that are not open. */
            blockedBy: components["schemas"]["PromotionGateKind"][];
            gates: components["schemas"]["PromotionGates"];
            approvals: components["schemas"]["PromotionApprovalTally"];
            /** @description When no freeze window stands in the way any more, from `scheduledFor` on; null where none of them ends. */
            earliestAt: components["schemas"]["Timestamp"] | null;
            evaluatedAt: components["schemas"]["Timestamp"];
        };
        /** @description How the gates would stand. */
        PromotionGatePreviewResponse: components["schemas"]["Envelope"] & {
            data: components["schemas"]["PromotionGatePreview"];
        };
        /** @description People of one role of whom some must approve. */
        ApprovalRequirement: {
            role: components["schemas"]["ApproverRole"];
            /**
             * Format: int32
             * @description How many of them.
             */
            count: number;
        };
        /** @description Who may let releases in. Environments refer to it by `approval.approvalPolicyId`. */
        ApprovalPolicy: {
            id: components["schemas"]["ApprovalPolicyId"];
            tenantId: components["schemas"]["TenantId"];
            name: components["schemas"]["ResourceName"];
            description?: components["schemas"]["ResourceDescription"];
            /**
             * Format: int32
             * @description Counts its changes, from 1. Decisions name the revision that they applied.
             */
            revision: number;
            /**
             * Format: int32
             * @description How many different people must approve. An environment may ask for more, never for fewer.
             */
            requiredApprovals: number;
            /** @description Roles whose people may approve and reject. */
            approverRoles: components["schemas"]["ApproverRole"][];
            /** @description Roles of whom some must be among the approvers; anyone of `approverRoles` where empty. */
            requirements: components["schemas"]["ApprovalRequirement"][];
            /** @description Whether whoever asked for a promotion may approve it. `false` is the separation of duties. */
            requesterMayApprove: boolean;
            /** @description Whether authors of commits that are new in the environment may approve. */
            authorsMayApprove: boolean;
            /** @description Whether a person with several roles counts for one requirement only. */
            oneRolePerPerson: boolean;
            /** @description How long a promotion may stay undecided before it is cancelled, in seconds. */
            decideWithinSeconds: components["schemas"]["DurationSeconds"];
            /** @description How long a release must run well in the environment before, in seconds. */
            bakeSeconds: components["schemas"]["DurationSeconds"];
            /** @description The worst finding that the security scan may let through. */
            maximumSeverity: components["schemas"]["FindingSeverity"];
            /** @description The environments that refer to it. */
            environmentIds: components["schemas"]["EnvironmentId"][];
            createdAt: components["schemas"]["Timestamp"];
            createdBy: components["schemas"]["UserId"];
            updatedAt: components["schemas"]["Timestamp"];
            updatedBy: components["schemas"]["UserId"];
        };
        /** @description Approval policies, by name. */
        ApprovalPolicyPage: components["schemas"]["PageEnvelope"] & {
            data: components["schemas"]["ApprovalPolicy"][];
        };
        /** @description People of one role of whom some must approve, as it is sent. */
        ApprovalRequirementInput: {
            role: components["schemas"]["ApproverRole"];
            /**
             * Format: int32
             * @description How many of them.
             */
            count: number;
        };
        /** @description A policy to make. It applies once an environment refers to it. */
        ApprovalPolicyCreate: {
            name: components["schemas"]["ResourceName"];
            description?: components["schemas"]["ResourceDescription"];
            /**
             * Format: int32
             * @description How many different people must approve.
             */
            requiredApprovals: number;
            /** @description Roles whose people may approve and reject. */
            approverRoles: components["schemas"]["ApproverRole"][];
            /**
             * @description Roles of whom some must be among the approvers. Each role must be one of `approverRoles`, and the counts may not add up to more than `requiredApprovals`.
             * @default []
             */
            requirements?: components["schemas"]["ApprovalRequirementInput"][];
            /**
             * @description Whether whoever asked for a promotion may approve it. `false` is the separation of duties.
             * @default false
             */
            requesterMayApprove?: boolean;
            /**
             * @description Whether authors of commits that are new in the environment may approve.
             * @default true
             */
            authorsMayApprove?: boolean;
            /**
             * @description Whether a person with several roles counts for one requirement only.
             * @default true
             */
            oneRolePerPerson?: boolean;
            /**
             * Format: int32
             * @description How long a promotion may stay undecided before it is cancelled, in seconds; a week where left out.
             * @default 604800
             */
            decideWithinSeconds?: number;
            /**
             * Format: int32
             * @description How long a release must run well in the environment before, in seconds.
             * @default 0
             */
            bakeSeconds?: number;
            /** @description The worst finding that the security scan may let through; `medium` where left out. */
            maximumSeverity?: components["schemas"]["FindingSeverity"];
        };
        /** @description An approval policy in the envelope of every success. */
        ApprovalPolicyResponse: components["schemas"]["Envelope"] & {
            data: components["schemas"]["ApprovalPolicy"];
        };
        /** @description A promotion that waits for the caller, among others. */
        PendingApproval: {
            promotionId: components["schemas"]["PromotionId"];
            releaseId: components["schemas"]["ReleaseId"];
            releaseName: components["schemas"]["ResourceName"];
            environmentId: components["schemas"]["EnvironmentId"];
            /** @description The short name under which people know it. */
            environmentKey: components["schemas"]["Slug"];
            reason: components["schemas"]["PromotionReason"];
            /** @description The change request behind it; null where none is named. */
            changeTicket: components["schemas"]["ChangeTicket"] | null;
            /** @description When the deployment may begin at the earliest; null for as soon as possible. */
            scheduledFor: components["schemas"]["Timestamp"] | null;
            requestedAt: components["schemas"]["Timestamp"];
            requestedBy: components["schemas"]["UserId"];
            /** @description The roles in which the caller can approve it. */
            roles: components["schemas"]["ApproverRole"][];
            /**
             * Format: int32
             * @description How many approvals it needs.
             */
            required: number;
            /**
             * Format: int32
             * @description How many it has.
             */
            granted: number;
            /** @description The mandatory gates beside `approvals` that are not open yet. */
            blockedBy: components["schemas"]["PromotionGateKind"][];
            /** @description When it is cancelled unless it is decided before. */
            expiresAt: components["schemas"]["Timestamp"];
        };
        /** @description Promotions that wait for the caller, the most urgent first. */
        PendingApprovalPage: components["schemas"]["PageEnvelope"] & {
            data: components["schemas"]["PendingApproval"][];
        };
        /**
         * @description - `queued`: waits for a free place in the environment, for an agent or for its time.
         *     - `running`: works on its tasks.
         *     - `succeeded`: every task succeeded or was not needed.
         *     - `failed`: a task failed and its strategy did not allow for that.
         *     - `cancelled`: the workflow run that it belongs to was cancelled. Tasks that had begun were brought to an end.
         * @enum {string}
         */
        DeploymentJobStatus: "queued" | "running" | "succeeded" | "failed" | "cancelled";
        /** @description How far a job is. */
        DeploymentProgress: {
            /** @description Weighed by the phases of its tasks; 100 only once it has ended. */
            percent: components["schemas"]["Percentage"];
            /**
             * Format: int32
             * @description Tasks that have not begun.
             */
            pending: number;
            /**
             * Format: int32
             * @description Tasks at work.
             */
            running: number;
            /**
             * Format: int32
             * @description Tasks that succeeded.
             */
            succeeded: number;
            /**
             * Format: int32
             * @description Tasks that failed.
             */
            failed: number;
            /**
             * Format: int32
             * @description Tasks that were not needed.
             */
            skipped: number;
        };
        /** @description What made a task or a job fail. */
        DeploymentFailure: {
            /**
             * @description - `image-pull-failed`: the registry did not give the artifact, or its digest was another.
             *     - `apply-failed`: the target refused the change.
             *     - `health-check-failed`: the new version did not become healthy in time.
             *     - `agent-lost`: the agent stopped sending heartbeats.
             *     - `timed-out`: the task took longer than its target allows.
             *     - `script-failed`: a hook of the component ended with an error.
             *
             *     Codes may be added.
             */
            code: string;
            /** @description The same for people, with what the target said. */
            message: string;
            /** @description The task that failed, the first of them where several did. */
            taskId: components["schemas"]["DeploymentTaskId"];
        };
        /** @description The work of bringing a release onto the targets of an environment. A workflow run or a rollback makes it. */
        DeploymentJob: {
            id: components["schemas"]["DeploymentJobId"];
            tenantId: components["schemas"]["TenantId"];
            /**
             * @description Whether it brings something new or brings back what was.
             * @enum {string}
             */
            kind: "deployment" | "rollback";
            /** @description The release that it brings. */
            releaseId: components["schemas"]["ReleaseId"];
            /** @description The release that was there when it began; null on an empty environment. */
            previousReleaseId: components["schemas"]["ReleaseId"] | null;
            environmentId: components["schemas"]["EnvironmentId"];
            /** @description The promotion that it carries out; null for rollbacks and for runs that were started by hand. */
            promotionId: components["schemas"]["PromotionId"] | null;
            /** @description The rollback that it carries out; null for deployments. */
            rollbackId: components["schemas"]["RollbackId"] | null;
            /** @description The run that it is a step of; null for rollbacks. */
            workflowRunId: components["schemas"]["WorkflowRunId"] | null;
            /** @description The `key` of the rollout strategy. */
            strategy: components["schemas"]["Slug"];
            status: components["schemas"]["DeploymentJobStatus"];
            /** @description Why it is queued; null otherwise. */
            waitingFor: {
                /**
                 * @description What it waits for.
                 * @enum {string}
                 */
                kind: "agent" | "environment" | "schedule";
                /** @description The same for people. */
                message: string;
            } | null;
            progress: components["schemas"]["DeploymentProgress"];
            /** @description What made it fail; null unless it failed. */
            failure: components["schemas"]["DeploymentFailure"] | null;
            /** @description When its first task began; null before. */
            startedAt: components["schemas"]["Timestamp"] | null;
            /** @description When its last task ended; null before. */
            finishedAt: components["schemas"]["Timestamp"] | null;
            createdAt: components["schemas"]["Timestamp"];
            /** @description On whose behalf it works. */
            createdBy: components["schemas"]["UserId"];
            updatedAt: components["schemas"]["Timestamp"];
            updatedBy: components["schemas"]["UserId"];
        };
        /** @description Deployment jobs, the latest first. */
        DeploymentJobPage: components["schemas"]["PageEnvelope"] & {
            data: components["schemas"]["DeploymentJob"][];
        };
        /** @description A deployment job in the envelope of every success. */
        DeploymentJobResponse: components["schemas"]["Envelope"] & {
            data: components["schemas"]["DeploymentJob"];
        };
        /**
         * @description - `pending`: waits for its batch.
         *     - `running`: the agent works on it.
         *     - `succeeded`: the target runs what it should and is healthy.
         *     - `failed`: all attempts failed.
         *     - `skipped`: the target ran the same digests already, or the job ended before its turn.
         * @enum {string}
         */
        DeploymentTaskStatus: "pending" | "running" | "succeeded" | "failed" | "skipped";
        /** @description A component on a target, before and after. */
        DeploymentChange: {
            componentId: components["schemas"]["ComponentId"];
            /** @description What ran there before; null where nothing did. */
            fromVersionId: components["schemas"]["ComponentVersionId"] | null;
            /** @description What shall run there. */
            toVersionId: components["schemas"]["ComponentVersionId"];
            /** @description The artifact of `toVersionId`, as it is pulled. */
            digest: components["schemas"]["Sha256Digest"];
        };
        /** @description A phase of a task. */
        DeploymentPhase: {
            /**
             * @description - `prepare`: secrets and configuration are resolved.
             *     - `pull`: artifacts are fetched, their digests and signatures checked.
             *     - `drain`: traffic is taken off.
             *     - `apply`: the target is changed.
             *     - `verify`: health checks run.
             *     - `stick`: the version sticker is written.
             * @enum {string}
             */
            name: "prepare" | "pull" | "drain" | "apply" | "verify" | "stick";
            status: components["schemas"]["DeploymentTaskStatus"];
            /** @description When it began; null before. */
            startedAt: components["schemas"]["Timestamp"] | null;
            /** @description When it ended; null before. */
            finishedAt: components["schemas"]["Timestamp"] | null;
        };
        /** @description The part of a job that concerns one target. */
        DeploymentTask: {
            id: components["schemas"]["DeploymentTaskId"];
            deploymentJobId: components["schemas"]["DeploymentJobId"];
            targetId: components["schemas"]["TargetId"];
            /** @description The agent that works on it; null before one took it and for targets that are reached without. */
            agentId: components["schemas"]["AgentId"] | null;
            /**
             * Format: int32
             * @description Its turn, from 1. Tasks of one batch run at the same time.
             */
            batch: number;
            status: components["schemas"]["DeploymentTaskStatus"];
            /**
             * Format: int32
             * @description Which attempt this is; 0 before the first.
             */
            attempt: number;
            /**
             * Format: int32
             * @description How many attempts there may be.
             */
            maxAttempts: number;
            /** @description What it puts onto the target. */
            components: components["schemas"]["DeploymentChange"][];
            /** @description Its phases in turn, of the latest attempt. */
            phases: components["schemas"]["DeploymentPhase"][];
            /** @description What made the latest attempt fail; null where it did not. */
            failure: components["schemas"]["DeploymentFailure"] | null;
            /**
             * Format: int64
             * @description The size of its log in bytes. It grows while the task runs.
             */
            logSizeBytes: number;
            /** @description When its first attempt began; null before. */
            startedAt: components["schemas"]["Timestamp"] | null;
            /** @description When it ended; null before. */
            finishedAt: components["schemas"]["Timestamp"] | null;
            createdAt: components["schemas"]["Timestamp"];
            updatedAt: components["schemas"]["Timestamp"];
        };
        /** @description Tasks in the order of their batches. */
        DeploymentTaskPage: components["schemas"]["PageEnvelope"] & {
            data: components["schemas"]["DeploymentTask"][];
        };
        /** @description A deployment task in the envelope of every success. */
        DeploymentTaskResponse: components["schemas"]["Envelope"] & {
            data: components["schemas"]["DeploymentTask"];
        };
        /**
         * Format: uuid
         * @description Names an artifact of a deployment job. Made by the server; never changes and is never used again.
         */
        DeploymentArtifactId: string;
        /** @description A file that a job has left behind. Kept for 400 days. */
        DeploymentArtifact: {
            id: components["schemas"]["DeploymentArtifactId"];
            deploymentJobId: components["schemas"]["DeploymentJobId"];
            /** @description The task that made it; null where the whole job did. */
            taskId: components["schemas"]["DeploymentTaskId"] | null;
            /**
             * @description - `change-plan`: what would change, as it was before the first task.
             *     - `rendered-manifests`: what was applied, with secrets as references.
             *     - `deployment-report`: what was done, when and by which agent.
             *     - `log-archive`: the logs of all tasks.
             * @enum {string}
             */
            kind: "change-plan" | "rendered-manifests" | "deployment-report" | "log-archive";
            /** @description The name that a download suggests. */
            fileName: string;
            /** @description What the content is. A download is sent as `application/octet-stream` all the same, so that no browser shows it. */
            mediaType: string;
            /**
             * Format: int64
             * @description Its size in bytes.
             */
            sizeBytes: number;
            digest: components["schemas"]["Sha256Digest"];
            createdAt: components["schemas"]["Timestamp"];
            /** @description When it is removed. */
            expiresAt: components["schemas"]["Timestamp"];
        };
        /** @description Artifacts, by file name. */
        DeploymentArtifactPage: components["schemas"]["PageEnvelope"] & {
            data: components["schemas"]["DeploymentArtifact"][];
        };
        /** @description What went wrong. It becomes part of the evidence. */
        RollbackReason: string;
        /**
         * @description - `pending`: its job is queued.
         *     - `running`: its job runs.
         *     - `succeeded`: every target runs what it ran before.
         *     - `failed`: at least one target does not; its job says which.
         * @enum {string}
         */
        RollbackStatus: "pending" | "running" | "succeeded" | "failed";
        /** @description A deployment taken back. */
        Rollback: {
            id: components["schemas"]["RollbackId"];
            tenantId: components["schemas"]["TenantId"];
            environmentId: components["schemas"]["EnvironmentId"];
            /** @description The job that is taken back. */
            sourceJobId: components["schemas"]["DeploymentJobId"];
            /** @description The job that takes it back. */
            deploymentJobId: components["schemas"]["DeploymentJobId"];
            /** @description What the source job brought. */
            fromReleaseId: components["schemas"]["ReleaseId"];
            /** @description What is brought back. */
            toReleaseId: components["schemas"]["ReleaseId"];
            /** @description The targets that it concerns. */
            targetIds: components["schemas"]["TargetId"][];
            reason: components["schemas"]["RollbackReason"];
            /** @description The incident that it belongs to, in the words of the tenant; null where there is none. */
            incident: string | null;
            /**
             * @description Whether a person asked for it, or a failed health check did by the workflow.
             * @enum {string}
             */
            trigger: "manual" | "automatic";
            /** @description Whether it went past approvals or a freeze window because the environment allows that for rollbacks. */
            emergency: boolean;
            status: components["schemas"]["RollbackStatus"];
            /** @description When it ended; null before. */
            finishedAt: components["schemas"]["Timestamp"] | null;
            createdAt: components["schemas"]["Timestamp"];
            createdBy: components["schemas"]["UserId"];
            updatedAt: components["schemas"]["Timestamp"];
            updatedBy: components["schemas"]["UserId"];
        };
        /** @description Rollbacks, the latest first. */
        RollbackPage: components["schemas"]["PageEnvelope"] & {
            data: components["schemas"]["Rollback"][];
        };
        /** @description A deployment to take back. */
        RollbackCreate: {
            /** @description The job to take back. It must have ended, and be the latest on the targets concerned. */
            deploymentJobId: components["schemas"]["DeploymentJobId"];
            /** @description The targets to bring back; all those of the job where left out. */
            targetIds?: components["schemas"]["TargetId"][];
            /** @description What to bring back; the release that the job replaced where left out. It must have run on the targets before. */
            toReleaseId?: components["schemas"]["ReleaseId"];
            reason: components["schemas"]["RollbackReason"];
            /** @description The incident that it belongs to, such as `INC-20391`. */
            incident?: string;
        };
        /** @description A rollback in the envelope of every success. */
        RollbackResponse: components["schemas"]["Envelope"] & {
            data: components["schemas"]["Rollback"];
        };
        /**
         * Format: uuid
         * @description Names an A/B release. Made by the server; never changes and is never used again.
         */
        AbReleaseId: string;
        /** @description A version that takes part of the traffic. */
        AbVariant: {
            /** @description Its name in stages and metrics. */
            key: components["schemas"]["Slug"];
            /**
             * @description The control is what ran before; there is exactly one.
             * @enum {string}
             */
            role: "control" | "treatment";
            componentVersionId: components["schemas"]["ComponentVersionId"];
            description?: components["schemas"]["ResourceDescription"];
        };
        /** @description How a request comes to its variant. */
        AbAssignment: {
            /**
             * @description What stays with one variant. `request` throws the dice anew each time.
             * @enum {string}
             */
            unit: "user" | "session" | "request";
            /** @description The header or cookie that carries the unit, such as `cookie:nwr_session` or `header:X-User-Id`; null for `request`. */
            attribute: string | null;
            /** @description The part of all traffic that takes part at all; the rest goes to the control and is not measured. */
            percentOfTraffic: components["schemas"]["Percentage"];
        };
        /** @description How much of the traffic goes to a variant. */
        AbTrafficShare: {
            /** @description The `key` of the variant. */
            variant: components["schemas"]["Slug"];
            percent: components["schemas"]["Percentage"];
        };
        /** @description A split of the traffic that is held until its end is reached. */
        AbStage: {
            name: components["schemas"]["ResourceName"];
            /** @description The shares of all variants; together 100 percent. */
            split: components["schemas"]["AbTrafficShare"][];
            /** @description How long it lasts at least, in seconds. */
            minimumSeconds: components["schemas"]["DurationSeconds"];
            /**
             * Format: int32
             * @description How many units each variant must have seen.
             */
            minimumSamples: number;
            /**
             * @description Whether the next stage begins by itself once both minimums are reached and no guardrail is broken.
             * @enum {string}
             */
            advance: "automatic" | "manual";
        };
        /** @description A figure that is compared between the variants. */
        AbMetric: {
            name: components["schemas"]["Slug"];
            /** @description The query to the tenant's metrics system; `$variant` stands for the key of the variant. */
            query: string;
            /**
             * @description What the values are.
             * @enum {string}
             */
            unit: "percent" | "milliseconds" | "count" | "currency" | "ratio";
            /**
             * @description Which way is better.
             * @enum {string}
             */
            direction: "higher-is-better" | "lower-is-better";
            /** @description The smallest difference that matters, in percent of the control. */
            minimumEffect: number;
        };
        /** @description A bound that a metric of a treatment must keep. */
        AbGuardrail: {
            name: components["schemas"]["Slug"];
            /** @description The query to the tenant's metrics system; `$variant` stands for the key of the variant. */
            query: string;
            /**
             * @description What the values are.
             * @enum {string}
             */
            unit: "percent" | "milliseconds" | "count" | "currency" | "ratio";
            /**
             * @description - `at-most`: the value of each treatment is at most `bound`.
             *     - `at-least`: it is at least `bound`.
             *     - `at-most-above-control`: it is at most `bound` percent above the control.
             *     - `at-most-below-control`: it is at most `bound` percent below the control.
             * @enum {string}
             */
            comparison: "at-most" | "at-least" | "at-most-above-control" | "at-most-below-control";
            /** @description The bound, in the unit of the metric or in percent. */
            bound: number;
            /**
             * Format: int32
             * @description How long it must be broken to count, in seconds.
             */
            windowSeconds: number;
            /**
             * @description What happens then.
             * @enum {string}
             */
            action: "pause" | "rollback";
        };
        /**
         * @description - `draft`: takes no traffic yet.
         *     - `running`: moves traffic by its stages.
         *     - `paused`: a guardrail was broken; the shares stay as they are until someone advances, promotes or rolls back.
         *     - `promoted`: one variant has won and takes all traffic.
         *     - `rolled-back`: the control takes all traffic again.
         * @enum {string}
         */
        AbReleaseStatus: "draft" | "running" | "paused" | "promoted" | "rolled-back";
        /** @description Versions of one component side by side in an environment, with traffic that moves in stages while their metrics are compared. */
        AbRelease: {
            id: components["schemas"]["AbReleaseId"];
            tenantId: components["schemas"]["TenantId"];
            name: components["schemas"]["ResourceName"];
            /** @description What it shall show, in a sentence that the metrics can prove wrong. */
            hypothesis: string;
            componentId: components["schemas"]["ComponentId"];
            environmentId: components["schemas"]["EnvironmentId"];
            /** @description The control and what is tried against it. */
            variants: components["schemas"]["AbVariant"][];
            assignment: components["schemas"]["AbAssignment"];
            /** @description How traffic moves, stage by stage. */
            stages: components["schemas"]["AbStage"][];
            /** @description What is compared; the first is the one that decides. */
            metrics: components["schemas"]["AbMetric"][];
            /** @description What must not get worse. */
            guardrails: components["schemas"]["AbGuardrail"][];
            status: components["schemas"]["AbReleaseStatus"];
            /** @description Why it was paused, promoted or rolled back; null otherwise. */
            statusReason: string | null;
            /** @description The number of the stage it is in, from 1; null in a draft. */
            currentStage: number | null;
            /** @description When that stage began; null in a draft. */
            stageStartedAt: components["schemas"]["Timestamp"] | null;
            /** @description The `key` of the variant that takes all traffic in the end; null before. */
            winner: components["schemas"]["Slug"] | null;
            /** @description When it was started; null in a draft. */
            startedAt: components["schemas"]["Timestamp"] | null;
            /** @description When it was promoted or rolled back; null before. */
            finishedAt: components["schemas"]["Timestamp"] | null;
            createdAt: components["schemas"]["Timestamp"];
            createdBy: components["schemas"]["UserId"];
            updatedAt: components["schemas"]["Timestamp"];
            updatedBy: components["schemas"]["UserId"];
        };
        /** @description A/B releases, the latest first. */
        AbReleasePage: components["schemas"]["PageEnvelope"] & {
            data: components["schemas"]["AbRelease"][];
        };
        /** @description A version that takes part of the traffic, as it is sent. */
        AbVariantInput: components["schemas"]["AbVariant"];
        /** @description How a request comes to its variant, as it is sent. */
        AbAssignmentInput: components["schemas"]["AbAssignment"];
        /** @description How much of the traffic goes to a variant, as it is sent. */
        AbTrafficShareInput: components["schemas"]["AbTrafficShare"];
        /** @description A split of the traffic that is held until its end is reached, as it is sent. */
        AbStageInput: {
            name: components["schemas"]["ResourceName"];
            /** @description The shares of all variants; they must add up to 100 percent. */
            split: components["schemas"]["AbTrafficShareInput"][];
            /** @description How long it lasts at least, in seconds. */
            minimumSeconds: components["schemas"]["DurationSeconds"];
            /**
             * Format: int32
             * @description How many units each variant must have seen.
             */
            minimumSamples: number;
            /**
             * @description Whether the next stage begins by itself once both minimums are reached and no guardrail is broken.
             * @enum {string}
             */
            advance: "automatic" | "manual";
        };
        /** @description A figure that is compared between the variants, as it is sent. */
        AbMetricInput: components["schemas"]["AbMetric"];
        /** @description A bound that a metric of a treatment must keep, as it is sent. */
        AbGuardrailInput: components["schemas"]["AbGuardrail"];
        /** @description An A/B release to make. */
        AbReleaseCreate: {
            name: components["schemas"]["ResourceName"];
            /** @description What it shall show, in a sentence that the metrics can prove wrong. */
            hypothesis: string;
            componentId: components["schemas"]["ComponentId"];
            environmentId: components["schemas"]["EnvironmentId"];
            /** @description Versions of the component, exactly one of them the control. */
            variants: components["schemas"]["AbVariantInput"][];
            assignment: components["schemas"]["AbAssignmentInput"];
            /** @description How traffic moves, stage by stage. The share of the control never grows from one to the next. */
            stages: components["schemas"]["AbStageInput"][];
            /** @description What is compared; the first is the one that decides. */
            metrics: components["schemas"]["AbMetricInput"][];
            /**
             * @description What must not get worse.
             * @default []
             */
            guardrails?: components["schemas"]["AbGuardrailInput"][];
        };
        /** @description An A/B release. */
        AbReleaseResponse: components["schemas"]["Envelope"] & {
            data: components["schemas"]["AbRelease"];
        };
        /** @description How to go to the next stage. */
        AbReleaseAdvance: {
            /** @description Why to go on although the stage has not reached its minimums. It needs the permission `ab-releases:override` and stands in the audit trail. A broken guardrail cannot be overridden. */
            overrideReason?: string;
        };
        /** @description The variant that wins. */
        AbReleasePromote: {
            /** @description The `key` of the variant; the control is not promoted but rolled back to. */
            variant: components["schemas"]["Slug"];
            /** @description What the metrics have shown. */
            reason: string;
        };
        /** @description Why to go back to the control. */
        AbReleaseRollback: {
            /** @description What went wrong or did not come true. */
            reason: string;
        };
        /**
         * @description How far back figures reach, as an ISO 8601 duration.
         * @default PT1H
         * @enum {string}
         */
        AbTrafficWindow: "PT5M" | "PT1H" | "P1D";
        /** @description What a variant should take of the traffic and what it took. */
        AbMeasuredShare: {
            /** @description The `key` of the variant. */
            variant: components["schemas"]["Slug"];
            /** @description What the stage says. */
            targetPercent: components["schemas"]["Percentage"];
            /** @description What was measured; null without any traffic. */
            actualPercent: components["schemas"]["Percentage"] | null;
            /**
             * Format: int64
             * @description How many requests it answered.
             */
            requests: number;
            /**
             * Format: int64
             * @description How many different users or sessions it saw, or requests where those are the unit.
             */
            units: number;
            /** @description The share of requests that it answered with 5xx; null without any traffic. */
            errorPercent: components["schemas"]["Percentage"] | null;
        };
        /** @description The requests of each variant in one step of the window. */
        AbTrafficPoint: {
            /** @description When the step begins. */
            at: components["schemas"]["Timestamp"];
            /** @description How many requests, by `key` of the variant. */
            requests: {
                [key: string]: number;
            };
        };
        /** @description How the traffic should be split and how it is. */
        AbReleaseTraffic: {
            abReleaseId: components["schemas"]["AbReleaseId"];
            /** @description The number of the stage, from 1; null in a draft. */
            stage: number | null;
            /** @description How far back the figures reach, in seconds. */
            windowSeconds: components["schemas"]["DurationSeconds"];
            measuredAt: components["schemas"]["Timestamp"];
            /** @description One entry for each variant. */
            shares: components["schemas"]["AbMeasuredShare"][];
            /** @description The window in steps of a twelfth, the earliest first; empty in a draft. */
            series: components["schemas"]["AbTrafficPoint"][];
        };
        /** @description The traffic of an A/B release. */
        AbReleaseTrafficResponse: components["schemas"]["Envelope"] & {
            data: components["schemas"]["AbReleaseTraffic"];
        };
        /** @description A metric of one variant. */
        AbMetricValue: {
            /** @description The `key` of the variant. */
            variant: components["schemas"]["Slug"];
            /**
             * Format: int64
             * @description How many units it was measured on.
             */
            samples: number;
            /** @description The mean; null without samples. */
            value: number | null;
            /** @description How far it is from the control, in percent of the control; null for the control itself and without samples. */
            differencePercent: number | null;
            /** @description The 95 percent confidence interval of the difference, in percent; null where there is no difference to state. */
            interval: {
                /** @description The least difference that the samples allow, in percent. */
                lower: number;
                /** @description The greatest difference that the samples allow, in percent. */
                upper: number;
            } | null;
            /** @description Whether the interval leaves out 0. `false` for the control. */
            significant: boolean;
        };
        /** @description A metric of each variant, compared with the control. */
        AbMetricResult: {
            name: components["schemas"]["Slug"];
            /**
             * @description What the values are.
             * @enum {string}
             */
            unit: "percent" | "milliseconds" | "count" | "currency" | "ratio";
            values: components["schemas"]["AbMetricValue"][];
        };
        /** @description A guardrail, and how near the worst treatment is to its bound. */
        AbGuardrailResult: {
            name: components["schemas"]["Slug"];
            /**
             * @description How it stands.
             * @enum {string}
             */
            outcome: "holds" | "near" | "broken" | "unknown";
            /** @description The treatment that is nearest to the bound; null while unknown. */
            variant: components["schemas"]["Slug"] | null;
            /** @description Its value, in the unit of the guardrail or in percent of the control as `comparison` says; null while unknown. */
            value: number | null;
            /** @description The value at which it breaks, in the unit of `value`. */
            bound: number;
            /** @description Since when it is broken; null while it holds. */
            brokenSince: components["schemas"]["Timestamp"] | null;
        };
        /** @description What the metrics say, and what follows from that. */
        AbReleaseHealth: {
            abReleaseId: components["schemas"]["AbReleaseId"];
            /**
             * @description - `insufficient-data`: the stage has not reached its minimums.
             *     - `healthy`: every guardrail holds.
             *     - `at-risk`: a guardrail is within a tenth of its bound.
             *     - `violated`: a guardrail is broken.
             * @enum {string}
             */
            verdict: "insufficient-data" | "healthy" | "at-risk" | "violated";
            /**
             * @description What to do next.
             * @enum {string}
             */
            recommendation: "wait" | "advance" | "promote" | "rollback";
            /** @description The same for people. */
            message: string;
            evaluatedAt: components["schemas"]["Timestamp"];
            /** @description In the order in which the A/B release lists them. */
            metrics: components["schemas"]["AbMetricResult"][];
            /** @description In the order in which the A/B release lists them. */
            guardrails: components["schemas"]["AbGuardrailResult"][];
        };
        /** @description The health of an A/B release. */
        AbReleaseHealthResponse: components["schemas"]["Envelope"] & {
            data: components["schemas"]["AbReleaseHealth"];
        };
        /** @description Whether it comes with the orchestrator; `false` for strategies that a plugin brings. */
        RolloutBuiltIn: boolean;
        /** @description The kinds of targets that it works on. */
        RolloutTargetKinds: ("host" | "kubernetes-cluster" | "ecs-service")[];
        /** @description When a rollout stops and what happens then. */
        RolloutAbort: {
            /** @description More failed targets than this, in percent of all, stop it; 0 stops at the first. */
            failedTargetsPercent: components["schemas"]["Percentage"];
            /** @description More answers with 5xx than this, in percent over five minutes, stop it; null looks at targets only. */
            errorRatePercent: components["schemas"]["Percentage"] | null;
            /**
             * @description Whether the targets that were changed are brought back or left as they are.
             * @enum {string}
             */
            action: "rollback" | "halt";
        };
        /** @description All targets at the same time, as far as the environment allows. */
        AllAtOnceStrategy: {
            /** @constant */
            kind: "all-at-once";
            key: components["schemas"]["Slug"];
            name: components["schemas"]["ResourceName"];
            description?: components["schemas"]["ResourceDescription"];
            builtIn: components["schemas"]["RolloutBuiltIn"];
            targetKinds: components["schemas"]["RolloutTargetKinds"];
            abort: components["schemas"]["RolloutAbort"];
        };
        /** @description Equal steps with equal pauses. */
        LinearStrategy: {
            /** @constant */
            kind: "linear";
            key: components["schemas"]["Slug"];
            name: components["schemas"]["ResourceName"];
            description?: components["schemas"]["ResourceDescription"];
            builtIn: components["schemas"]["RolloutBuiltIn"];
            targetKinds: components["schemas"]["RolloutTargetKinds"];
            abort: components["schemas"]["RolloutAbort"];
            /** @description How much each step adds. */
            stepPercent: components["schemas"]["Percentage"];
            /** @description How long to watch between two steps, in seconds. */
            intervalSeconds: components["schemas"]["DurationSeconds"];
            /** @description How much may be out of service at the same time. */
            maxUnavailablePercent: components["schemas"]["Percentage"];
        };
        /** @description A small part first, watched, then more. */
        CanaryStrategy: {
            /** @constant */
            kind: "canary";
            key: components["schemas"]["Slug"];
            name: components["schemas"]["ResourceName"];
            description?: components["schemas"]["ResourceDescription"];
            builtIn: components["schemas"]["RolloutBuiltIn"];
            targetKinds: components["schemas"]["RolloutTargetKinds"];
            abort: components["schemas"]["RolloutAbort"];
            /** @description The share of the new version, step by step; the last is 100. */
            steps: {
                percent: components["schemas"]["Percentage"];
                /** @description How long to watch before the next step, in seconds; null waits for a person. */
                pauseSeconds: components["schemas"]["DurationSeconds"] | null;
            }[];
            /** @description What is compared with the old version at each step. */
            analysis: {
                /**
                 * @description What is measured, of the old version and of the new one.
                 * @enum {string}
                 */
                metric: "error-rate" | "latency-p95" | "latency-p99" | "saturation";
                /** @description How much worse than the old version it may be, in percent. */
                toleratedDeviationPercent: number;
            }[];
        };
        /** @description The new version is built up beside the old one, then traffic is switched at once. */
        BlueGreenStrategy: {
            /** @constant */
            kind: "blue-green";
            key: components["schemas"]["Slug"];
            name: components["schemas"]["ResourceName"];
            description?: components["schemas"]["ResourceDescription"];
            builtIn: components["schemas"]["RolloutBuiltIn"];
            targetKinds: components["schemas"]["RolloutTargetKinds"];
            abort: components["schemas"]["RolloutAbort"];
            /** @description How long the new version is tested before traffic comes, in seconds. */
            previewSeconds: components["schemas"]["DurationSeconds"];
            /**
             * @description Whether traffic is switched by itself after the preview or by a person.
             * @enum {string}
             */
            switchover: "automatic" | "manual";
            /** @description How long the old version is kept for the way back, in seconds. */
            keepOldSeconds: components["schemas"]["DurationSeconds"];
        };
        /** @description A strategy of a kind that came after this description. Show it or pass over it. */
        UnknownStrategy: {
            /** @description Any kind but the known ones. */
            kind: OtherThan<"all-at-once" | "linear" | "canary" | "blue-green">;
            key: components["schemas"]["Slug"];
            name: components["schemas"]["ResourceName"];
        } & {
            [key: string]: unknown;
        };
        /** @description A way to bring a release onto the targets of an environment. Kinds may be added: a client that meets one it does not know has an `UnknownStrategy` before it. */
        RolloutStrategy: components["schemas"]["AllAtOnceStrategy"] | components["schemas"]["LinearStrategy"] | components["schemas"]["CanaryStrategy"] | components["schemas"]["BlueGreenStrategy"] | components["schemas"]["UnknownStrategy"];
        /** @description Rollout strategies, by key. */
        RolloutStrategyPage: components["schemas"]["PageEnvelope"] & {
            data: components["schemas"]["RolloutStrategy"][];
        };
        /**
         * @description - `collecting`: the promotion is open or its deployment runs; pieces still arrive.
         *     - `incomplete`: the promotion is over and a piece that the environment demands is missing. The orchestrator goes on
         *       asking for it for 24 hours; whatever is still missing then is an exception in audit reports.
         *     - `sealed`: complete, packed and signed. It never changes again.
         * @enum {string}
         */
        EvidencePacketStatus: "collecting" | "incomplete" | "sealed";
        /**
         * @description What became of the promotion.
         *
         *     - `deployed`: the release runs on every target.
         *     - `failed`: the deployment failed; nothing was rolled back.
         *     - `rolled-back`: the deployment was undone.
         *     - `rejected`: an approver said no.
         *     - `cancelled`: withdrawn before it was deployed.
         * @enum {string}
         */
        EvidenceOutcome: "deployed" | "failed" | "rolled-back" | "rejected" | "cancelled";
        /**
         * @description What a piece of evidence shows.
         * @enum {string}
         */
        EvidenceKind: "promotion-request" | "approval" | "gate-result" | "freeze-calendar" | "signature" | "provenance" | "sbom" | "scan-report" | "test-report" | "change-ticket" | "deployment-record" | "version-sticker";
        /** @description An evidence packet in short. */
        EvidencePacketSummary: {
            id: components["schemas"]["EvidencePacketId"];
            tenantId: components["schemas"]["TenantId"];
            /**
             * Format: int64
             * @description Its place in the tenant's chain of sealed packets, from 1 and without gaps, so that a packet that was taken away leaves a hole; null until it is sealed.
             */
            number: number | null;
            /** @description The promotion that it is about. Each has one packet, unless it was cancelled before it was decided. */
            promotionId: components["schemas"]["PromotionId"];
            releaseId: components["schemas"]["ReleaseId"];
            /** @description The name of the release when the promotion was asked for. */
            releaseName: components["schemas"]["ReleaseName"];
            /** @description The environment that the release was to go into. */
            environmentId: components["schemas"]["EnvironmentId"];
            /** @description The job that deployed it; null where it never came to that. */
            deploymentJobId: components["schemas"]["DeploymentJobId"] | null;
            status: components["schemas"]["EvidencePacketStatus"];
            /** @description Null while the promotion is open or its deployment runs. */
            outcome: components["schemas"]["EvidenceOutcome"] | null;
            /** @description Whether the promotion went by the emergency procedure, with approvals or gates made up for afterwards. */
            emergency: boolean;
            /**
             * Format: int32
             * @description How many people approved.
             */
            approvalCount: number;
            /** @description What is demanded and not there; empty once it is sealed. */
            missing: components["schemas"]["EvidenceKind"][];
            /**
             * Format: int64
             * @description The size of the archive in bytes; null until it is sealed.
             */
            sizeBytes: number | null;
            /** @description The digest of the archive, as the download gives it; null until it is sealed. */
            digest: components["schemas"]["Sha256Digest"] | null;
            /** @description When the promotion was asked for. */
            createdAt: components["schemas"]["Timestamp"];
            /** @description Who asked for the promotion. */
            createdBy: components["schemas"]["UserId"];
            /** @description Null until it is sealed. */
            sealedAt: components["schemas"]["Timestamp"] | null;
            /** @description Until when it cannot be deleted by anybody, seven years in production; null until it is sealed. */
            retainedUntil: components["schemas"]["Timestamp"] | null;
        };
        /** @description Evidence packets, the newest first. */
        EvidencePacketPage: components["schemas"]["PageEnvelope"] & {
            data: components["schemas"]["EvidencePacketSummary"][];
        };
        /** @description One decision of one approver. */
        EvidenceApproval: {
            approverId: components["schemas"]["UserId"];
            /** @description The role in which they decided. */
            role: components["schemas"]["ApproverRole"];
            /**
             * @description What they decided.
             * @enum {string}
             */
            decision: "approved" | "rejected";
            /** @description In their own words; null where they gave none. */
            comment: components["schemas"]["PromotionComment"] | null;
            decidedAt: components["schemas"]["Timestamp"];
            /** @description How they had proved who they are when they decided, as `amr` of their token said (RFC 8176). */
            authentication: ("pwd" | "otp" | "mfa" | "hwk" | "swk" | "sso")[];
            /** @description The digest of the release's bundle that they were shown. Where it is not the deployed one, the approval does not count. */
            releaseDigest: components["schemas"]["Sha256Digest"];
        };
        /** @description Who opened a closed gate, and why. */
        EvidenceExemption: {
            exemptedBy: components["schemas"]["UserId"];
            exemptedAt: components["schemas"]["Timestamp"];
            /** @description In plain text. */
            reason: string;
            /** @description Until when it counted. */
            expiresAt: components["schemas"]["Timestamp"];
        };
        /** @description What a gate found, as it stood when the promotion was decided. */
        EvidenceGateResult: {
            gate: components["schemas"]["PromotionGateKind"];
            outcome: components["schemas"]["PromotionGateOutcome"];
            message: components["schemas"]["PromotionGateMessage"];
            evaluatedAt: components["schemas"]["Timestamp"];
            /** @description Null unless it was exempted. */
            exemption: components["schemas"]["EvidenceExemption"] | null;
            /** @description The file of the archive that has the details; null where the message says all. */
            fileDigest: components["schemas"]["Sha256Digest"] | null;
        };
        /** @description How an artifact was built, from its SLSA provenance (in-toto, predicate `https://slsa.dev/provenance/v1`). */
        EvidenceProvenance: {
            /**
             * Format: uri
             * @description Names the build platform, as `builder.id` of the provenance does.
             */
            builder: string;
            /**
             * Format: uri
             * @description How the build is to be read.
             */
            buildType: string;
            /**
             * Format: int32
             * @description The level of the SLSA build track that the tenant trusts this platform to keep.
             */
            slsaBuildLevel: number;
            /**
             * Format: uri
             * @description Where people read the log of the build.
             */
            buildUrl: string;
            /** @description The file of the archive that holds it. */
            fileDigest: components["schemas"]["Sha256Digest"];
        };
        /** @description A software bill of materials. */
        EvidenceSbom: {
            /**
             * @description The standard in which it is written.
             * @enum {string}
             */
            format: "cyclonedx-json" | "spdx-json";
            /** @description The version of the format. */
            specVersion: string;
            /**
             * Format: int32
             * @description How many packages it lists.
             */
            packageCount: number;
            /** @description The file of the archive that holds it. */
            fileDigest: components["schemas"]["Sha256Digest"];
        };
        /** @description One artifact of the release, and what is known about where it comes from and what is in it. */
        EvidenceArtifact: {
            componentId: components["schemas"]["ComponentId"];
            componentName: components["schemas"]["ComponentName"];
            versionId: components["schemas"]["ComponentVersionId"];
            version: components["schemas"]["ComponentVersionLabel"];
            digest: components["schemas"]["Sha256Digest"];
            commitSha: components["schemas"]["GitCommit"];
            /** @description As it was verified when the promotion was decided. */
            signature: components["schemas"]["ArtifactSignature"];
            /** @description How it was built; null where the builder does not say. */
            provenance: components["schemas"]["EvidenceProvenance"] | null;
            /** @description What is in it; null where none was published. */
            sbom: components["schemas"]["EvidenceSbom"] | null;
            /** @description The scan that the gate relied on; null where none was demanded. */
            vulnerabilities: components["schemas"]["VulnerabilityCount"] | null;
        };
        /** @description A run of a test suite against an artifact of the release. */
        EvidenceTestRun: {
            /** @description The check that it answers, as environments name it in `requiredChecks`. */
            check: components["schemas"]["Slug"];
            /** @description The version that was tested. */
            versionId: components["schemas"]["ComponentVersionId"];
            /**
             * Format: int32
             * @description How many passed.
             */
            passed: number;
            /**
             * Format: int32
             * @description How many failed.
             */
            failed: number;
            /**
             * Format: int32
             * @description How many were left out.
             */
            skipped: number;
            finishedAt: components["schemas"]["Timestamp"];
            /** @description The report, which the archive holds. */
            fileDigest: components["schemas"]["Sha256Digest"];
        };
        /** @description The ticket of the change, as it stood when the promotion was decided. */
        EvidenceChangeTicket: {
            /** @description The ticket system. */
            integrationId: components["schemas"]["IntegrationId"];
            /** @description The key of the ticket there. */
            key: components["schemas"]["ChangeTicket"];
            /** @description Where people read it. */
            url: components["schemas"]["HttpsUrl"];
            /** @description Its status, as the ticket system calls it. */
            status: string;
            /** @description When it was read. */
            readAt: components["schemas"]["Timestamp"];
        };
        /** @description How a release was deployed. */
        EvidenceDeployment: {
            jobId: components["schemas"]["DeploymentJobId"];
            /** @description The run that the job belongs to; null where it was started by hand. */
            workflowRunId: components["schemas"]["WorkflowRunId"] | null;
            startedAt: components["schemas"]["Timestamp"];
            /** @description Null while it runs. */
            finishedAt: components["schemas"]["Timestamp"] | null;
            /** @description The targets that it touched. */
            targetIds: components["schemas"]["TargetId"][];
            /** @description The version stickers that it left. */
            stickerIds: components["schemas"]["VersionStickerId"][];
        };
        /** @description One file of the archive. */
        EvidenceFile: {
            /** @description Its path in the archive. */
            path: string;
            kind: components["schemas"]["EvidenceKind"];
            /** @description What its bytes are, as an IANA media type without parameters. */
            mediaType: string;
            /**
             * Format: int64
             * @description Its size in bytes.
             */
            sizeBytes: number;
            digest: components["schemas"]["Sha256Digest"];
        };
        /** @description A signature of a statement. */
        DsseSignature: {
            keyid: components["schemas"]["SigningKeyThumbprint"];
            sig: components["schemas"]["Ed25519Signature"];
        };
        /** @description A signed statement in a Dead Simple Signing Envelope (DSSE 1.0). The payload is an in-toto statement (version 1) whose subjects are the archive and the artifacts, by digest. Verify it with any in-toto tool; the keys are those of the Authority module at `https://authority.example/.well-known/jwks.json`. */
        DsseEnvelope: {
            /** @constant */
            payloadType: "application/vnd.in-toto+json";
            /** @description The statement in base64. */
            payload: string;
            /** @description One for each key that signed. */
            signatures: components["schemas"]["DsseSignature"][];
        };
        /** @description Everything that shows how a release came into an environment: who asked, who approved, what the gates found, which artifacts went in and what was tested, sealed with a signature. */
        EvidencePacket: components["schemas"]["EvidencePacketSummary"] & {
            reason: components["schemas"]["PromotionReason"];
            /** @description Every decision of an approver, in the order in which they were made. */
            approvals: components["schemas"]["EvidenceApproval"][];
            /** @description The result of each gate that decided, in the order in which they were evaluated. */
            gates: components["schemas"]["EvidenceGateResult"][];
            /** @description What went in, one entry for each component of the release. */
            artifacts: components["schemas"]["EvidenceArtifact"][];
            /** @description The test runs that a gate relied on. */
            testRuns: components["schemas"]["EvidenceTestRun"][];
            /** @description The ticket of the change; null where the environment demands none. */
            changeTicket: components["schemas"]["EvidenceChangeTicket"] | null;
            /** @description How it was deployed; null where it never came to that. */
            deployment: components["schemas"]["EvidenceDeployment"] | null;
            /** @description What the archive holds; empty until it is sealed. */
            files: components["schemas"]["EvidenceFile"][];
            /** @description The digest of the packet before this one in the chain; null for the first and until it is sealed. */
            previousDigest: components["schemas"]["Sha256Digest"] | null;
            /** @description The signed statement about the archive; null until it is sealed. */
            attestation: components["schemas"]["DsseEnvelope"] | null;
        };
        /** @description An evidence packet in the envelope of every success. */
        EvidencePacketResponse: components["schemas"]["Envelope"] & {
            data: components["schemas"]["EvidencePacket"];
        };
        /** @description What stands on the first page. */
        AuditReportTitle: string;
        /**
         * @description The set of controls by which a report is arranged.
         * @enum {string}
         */
        AuditFramework: "soc2" | "iso27001" | "pci-dss" | "sox-itgc" | "none";
        /** @description A period, the first moment included and the last one not. */
        AuditPeriod: {
            /** @description When it begins. */
            from: components["schemas"]["Timestamp"];
            /** @description When it is over. At most 366 days after it begins, and not in the future. */
            to: components["schemas"]["Timestamp"];
        };
        /** @description A period, as it is sent. */
        AuditPeriodInput: components["schemas"]["AuditPeriod"];
        /** @description What a report looks at. An empty list leaves nothing out. */
        AuditScope: {
            /** @description Only what happened in these environments. */
            environmentIds: components["schemas"]["EnvironmentId"][];
            /** @description Only releases that bundle one of these components. */
            componentIds: components["schemas"]["ComponentId"][];
        };
        /** @description What a report shall look at. */
        AuditScopeInput: components["schemas"]["AuditScope"];
        /**
         * @description A part of a report.
         *
         *     - `changes`: every promotion of the period, with its packet.
         *     - `approvals`: who approved what, and whether duties were kept apart.
         *     - `emergency-changes`: promotions by the emergency procedure, and whether they were made good.
         *     - `rollbacks`: what was undone and why.
         *     - `drift`: what ran on targets without having been deployed.
         *     - `access`: who could promote and approve, and what changed about that.
         * @enum {string}
         */
        AuditReportSection: "changes" | "approvals" | "emergency-changes" | "rollbacks" | "drift" | "access";
        /** @description A report to make. */
        AuditReportCreate: {
            title: components["schemas"]["AuditReportTitle"];
            framework: components["schemas"]["AuditFramework"];
            period: components["schemas"]["AuditPeriodInput"];
            /** @description The whole tenant where left out. */
            scope?: components["schemas"]["AuditScopeInput"];
            /** @description Which parts it shall have, in this order. */
            sections: components["schemas"]["AuditReportSection"][];
        };
        /**
         * Format: uuid
         * @description Names an audit report. Made by the server; never changes and is never used again.
         */
        AuditReportId: string;
        /**
         * @description - `queued`: waits for its turn.
         *     - `generating`: the evidence is read.
         *     - `ready`: can be downloaded until `expiresAt`.
         *     - `failed`: could not be made; `failure` says why. Ask for a new one.
         *     - `expired`: the file is gone; the figures and exceptions stay.
         * @enum {string}
         */
        AuditReportStatus: "queued" | "generating" | "ready" | "failed" | "expired";
        /** @description What happened in the period, in numbers. */
        AuditFigures: {
            /**
             * Format: int32
             * @description Promotions that were asked for.
             */
            promotions: number;
            /**
             * Format: int32
             * @description Those that were deployed.
             */
            deployed: number;
            /**
             * Format: int32
             * @description Those that an approver refused.
             */
            rejected: number;
            /**
             * Format: int32
             * @description Those that were undone.
             */
            rolledBack: number;
            /**
             * Format: int32
             * @description Those by the emergency procedure.
             */
            emergencies: number;
            /**
             * Format: int32
             * @description Approvals that were given.
             */
            approvals: number;
            /**
             * Format: int32
             * @description How many people gave them.
             */
            approvers: number;
            /**
             * Format: int32
             * @description Evidence packets that are complete.
             */
            packetsSealed: number;
            /**
             * Format: int32
             * @description Evidence packets that still lack a piece.
             */
            packetsIncomplete: number;
            /**
             * Format: int32
             * @description Targets on which something ran that was not deployed.
             */
            driftedTargets: number;
        };
        /** @description Something that does not keep a control. */
        AuditException: {
            /**
             * @description - `evidence-missing`: a packet lacks a piece that was demanded.
             *     - `approval-missing`: fewer people approved than the policy asks for.
             *     - `duties-not-separated`: whoever asked for a change or built it approved it too.
             *     - `gate-exempted`: a closed gate was opened.
             *     - `freeze-overridden`: something went in during a freeze window.
             *     - `artifact-unsigned`: an artifact without a trusted signature was deployed.
             *     - `drift`: something ran that was not deployed.
             *     - `chain-broken`: a number of the chain of packets is missing, or a digest does not fit.
             * @enum {string}
             */
            kind: "evidence-missing" | "approval-missing" | "duties-not-separated" | "gate-exempted" | "freeze-overridden" | "artifact-unsigned" | "drift" | "chain-broken";
            /**
             * @description How much it weighs, `critical` the most.
             * @enum {string}
             */
            severity: "critical" | "high" | "medium" | "low";
            /** @description The control of the framework that it touches, such as `CC8.1`; null where the framework is `none`. */
            control: string | null;
            /** @description What is wrong, for people. */
            message: string;
            occurredAt: components["schemas"]["Timestamp"];
            /** @description The promotion that it is about; null where it is none. */
            promotionId: components["schemas"]["PromotionId"] | null;
            /** @description The packet of that promotion. */
            evidencePacketId: components["schemas"]["EvidencePacketId"] | null;
            /** @description The target that it is about; null where it is none. */
            targetId: components["schemas"]["TargetId"] | null;
        };
        /** @description Why a report could not be made. */
        AuditReportFailure: {
            /**
             * @description - `EVIDENCE_UNREADABLE`: a packet cannot be read or its digest does not fit.
             *     - `TOO_LARGE`: more than 100000 promotions; choose a shorter period or a smaller scope.
             *     - `INTERNAL`: the orchestrator failed.
             * @enum {string}
             */
            code: "EVIDENCE_UNREADABLE" | "TOO_LARGE" | "INTERNAL";
            /** @description What happened, for people. */
            message: string;
        };
        /** @description The document of a report, PDF/A-2b. */
        AuditReportFile: {
            /** @description The name under which the download is saved. */
            name: string;
            /**
             * Format: int64
             * @description Its size in bytes.
             */
            sizeBytes: number;
            /**
             * Format: int32
             * @description How many pages it has.
             */
            pageCount: number;
            digest: components["schemas"]["Sha256Digest"];
            keyid: components["schemas"]["SigningKeyThumbprint"];
            /** @description Over the bytes of the document. */
            sig: components["schemas"]["Ed25519Signature"];
        };
        /** @description A report for auditors about a period, made from evidence packets, stickers and the audit trail. */
        AuditReport: {
            id: components["schemas"]["AuditReportId"];
            tenantId: components["schemas"]["TenantId"];
            title: components["schemas"]["AuditReportTitle"];
            framework: components["schemas"]["AuditFramework"];
            period: components["schemas"]["AuditPeriod"];
            scope: components["schemas"]["AuditScope"];
            /** @description Its parts, in this order. */
            sections: components["schemas"]["AuditReportSection"][];
            status: components["schemas"]["AuditReportStatus"];
            /** @description How much of the evidence has been read. */
            progress: components["schemas"]["Percentage"];
            /** @description Null until it is ready. */
            figures: components["schemas"]["AuditFigures"] | null;
            /** @description What an auditor will ask about, the most severe first; at most 1000. Empty until it is ready. */
            exceptions: components["schemas"]["AuditException"][];
            /** @description Null unless it failed. */
            failure: components["schemas"]["AuditReportFailure"] | null;
            /** @description Null until it is ready, and once it has expired. */
            file: components["schemas"]["AuditReportFile"] | null;
            /** @description When the file is deleted, 90 days after it was made; null until it is ready. */
            expiresAt: components["schemas"]["Timestamp"] | null;
            /** @description When it was asked for. Evidence that came later is not in it. */
            createdAt: components["schemas"]["Timestamp"];
            createdBy: components["schemas"]["UserId"];
            /** @description When the work began; null before. */
            startedAt: components["schemas"]["Timestamp"] | null;
            /** @description When it was ready or failed; null before. */
            finishedAt: components["schemas"]["Timestamp"] | null;
        };
        /** @description An audit report in the envelope of every success. */
        AuditReportResponse: components["schemas"]["Envelope"] & {
            data: components["schemas"]["AuditReport"];
        };
        /** @description Version stickers, the latest deployed first. */
        VersionStickerPage: components["schemas"]["PageEnvelope"] & {
            data: components["schemas"]["VersionSticker"][];
        };
        /** @description Who made a plugin. */
        PluginPublisher: {
            /** @description The company or the person. */
            name: string;
            url: components["schemas"]["HttpsUrl"];
            /** @description Whether the signature of the image is that of this publisher, by a key that the orchestrator's operator trusts. */
            verified: boolean;
        };
        /**
         * @description What a plugin can be used for.
         *
         *     - `step-type`: brings types of steps for workflows.
         *     - `gate`: decides at a gate before a promotion.
         *     - `scanner`: looks for vulnerabilities in artifacts.
         *     - `metrics`: answers how a deployed version fares, for A/B releases and verification.
         *     - `ticketing`: opens and reads change tickets.
         *     - `notification`: tells people what happened.
         * @enum {string}
         */
        PluginCapability: "step-type" | "gate" | "scanner" | "metrics" | "ticketing" | "notification";
        /**
         * @description - `installed`: its image is there and verified; it has never run.
         *     - `enabled`: it runs, and what it brings can be used.
         *     - `disabled`: stopped by a user; what it brings cannot be used.
         *     - `error`: it was enabled and does not run: it crashed three times in ten minutes, or answers no probe.
         * @enum {string}
         */
        PluginStatus: "installed" | "enabled" | "disabled" | "error";
        /** @description An installed plugin in short. */
        PluginSummary: {
            id: components["schemas"]["PluginId"];
            tenantId: components["schemas"]["TenantId"];
            /** @description Names the plugin in every tenant that has it. Never changes. */
            name: components["schemas"]["Slug"];
            /** @description The name on screens. */
            displayName: string;
            /** @description What it is for, in a sentence or two. */
            description: string;
            /** @description The installed version. */
            version: components["schemas"]["SemanticVersion"];
            publisher: components["schemas"]["PluginPublisher"];
            /** @description What it can be used for. */
            capabilities: components["schemas"]["PluginCapability"][];
            status: components["schemas"]["PluginStatus"];
            /** @description Why it is in that state, in words; null where there is nothing to say. */
            statusMessage: string | null;
            /**
             * Format: int32
             * @description How many instances it has.
             */
            instanceCount: number;
            /** @description When it was installed. */
            createdAt: components["schemas"]["Timestamp"];
            /** @description Who installed it. */
            createdBy: components["schemas"]["UserId"];
            /** @description When a user last enabled, disabled or upgraded it; the same as `createdAt` before. */
            updatedAt: components["schemas"]["Timestamp"];
            updatedBy: components["schemas"]["UserId"];
        };
        /** @description Plugins, by name. */
        PluginPage: components["schemas"]["PageEnvelope"] & {
            data: components["schemas"]["PluginSummary"][];
        };
        /** @description The image that runs. */
        PluginImage: {
            /** @description Where it was pulled from. */
            reference: string;
            digest: components["schemas"]["Sha256Digest"];
            /** @description As it was verified at installation. */
            signature: components["schemas"]["ArtifactSignature"];
        };
        /** @description One thing that a plugin brings. */
        PluginContribution: {
            capability: components["schemas"]["PluginCapability"];
            /** @description Its name where it is used, such as the type of a step. */
            name: components["schemas"]["Slug"];
            /** @description What it does, in a sentence. */
            description: string;
        };
        /** @description A JSON Schema (2020-12) that `config` of each instance must keep. Free by nature, as each plugin has its own; its root describes an object. It never asks for secrets. */
        PluginConfigSchema: {
            /** @constant */
            type: "object";
            /** @description The settings by name, each with its schema. */
            properties: {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
        /** @description The name of a secret in the settings of a plugin. */
        PluginSecretName: string;
        /** @description A secret that a plugin needs. */
        PluginSecretDeclaration: {
            name: components["schemas"]["PluginSecretName"];
            /** @description What it opens. */
            description: string;
            /** @description Whether the plugin cannot work without it. */
            required: boolean;
        };
        /** @description What the plugin says about itself, as its publisher signed it. */
        PluginManifest: {
            /**
             * Format: int32
             * @description The version of this format.
             */
            manifestVersion: number;
            homepageUrl: components["schemas"]["HttpsUrl"];
            /** @description An SPDX license expression. */
            license: string;
            /** @description With which versions of the orchestrator it works, as a range in the way of npm. */
            orchestratorVersions: string;
            image: components["schemas"]["PluginImage"];
            /** @description What it brings. */
            contributions: components["schemas"]["PluginContribution"][];
            /** @description What it may ask of this API, in the tenant that enables it. */
            permissions: string[];
            /** @description Which hosts it may reach, with `*` for any one label. Everything else is blocked. */
            networkHosts: string[];
            /** @description How much it may use. */
            resources: {
                /**
                 * Format: int32
                 * @description Thousandths of a processor.
                 */
                cpuMillicores: number;
                /**
                 * Format: int32
                 * @description Memory in MiB.
                 */
                memoryMebibytes: number;
            };
            configSchema: components["schemas"]["PluginConfigSchema"];
            /** @description The secrets that an instance refers to. */
            secrets: components["schemas"]["PluginSecretDeclaration"][];
        };
        /** @description A program of somebody else that extends the orchestrator. It runs in a sandbox of its own, and may do what its manifest says and nothing else. The operator installs plugins; tenants enable and configure them. */
        Plugin: components["schemas"]["PluginSummary"] & {
            manifest: components["schemas"]["PluginManifest"];
        };
        /** @description A plugin in the envelope of every success. */
        PluginResponse: components["schemas"]["Envelope"] & {
            data: components["schemas"]["Plugin"];
        };
        /** @description One thing that a probe looks at. */
        PluginHealthCheck: {
            name: components["schemas"]["Slug"];
            /**
             * @description `warning` where it works and somebody should look all the same.
             * @enum {string}
             */
            outcome: "passed" | "warning" | "failed" | "skipped";
            /** @description What was found, for people. */
            message: string;
        };
        /**
         * Format: uuid
         * @description Names an instance of a plugin. Made by the server; never changes and is never used again.
         */
        PluginInstanceId: string;
        /** @description How an instance fares. */
        PluginInstanceHealth: {
            instanceId: components["schemas"]["PluginInstanceId"];
            name: components["schemas"]["ResourceName"];
            /**
             * @description By its last probe; `unknown` before the first.
             * @enum {string}
             */
            health: "healthy" | "degraded" | "unhealthy" | "unknown";
            /** @description What is wrong; null where nothing is. */
            message: string | null;
        };
        /** @description How a plugin fares. */
        PluginHealth: {
            pluginId: components["schemas"]["PluginId"];
            /**
             * @description `degraded` where an instance or a check that it can do without fails; `unknown` while it is not enabled.
             * @enum {string}
             */
            health: "healthy" | "degraded" | "unhealthy" | "unknown";
            /** @description When it last answered a probe or failed to; null where it was never enabled. */
            checkedAt: components["schemas"]["Timestamp"] | null;
            /** @description Since when its process runs; null where it does not. */
            upSince: components["schemas"]["Timestamp"] | null;
            /**
             * Format: int32
             * @description How often its process was started anew in the last 24 hours.
             */
            restarts: number;
            /**
             * Format: int32
             * @description How much memory it uses, in MiB; null where it does not run.
             */
            memoryMebibytes: number | null;
            /** @description How long calls took in the last 24 hours, in milliseconds; null without any. */
            latencyMs: {
                /**
                 * Format: int32
                 * @description The median.
                 */
                p50: number;
                /**
                 * Format: int32
                 * @description The 95th percentile.
                 */
                p95: number;
            } | null;
            /**
             * Format: int64
             * @description How many calls it got in the last 24 hours.
             */
            calls: number;
            /** @description The share of them that failed; null without any. */
            errorRate: components["schemas"]["Percentage"] | null;
            /** @description What its probe looks at. */
            checks: components["schemas"]["PluginHealthCheck"][];
            /** @description How each of its instances fares, by name. */
            instances: components["schemas"]["PluginInstanceHealth"][];
        };
        /** @description How a plugin fares. */
        PluginHealthResponse: components["schemas"]["Envelope"] & {
            data: components["schemas"]["PluginHealth"];
        };
        /** @description The environments in which it may be used; all where empty. */
        PluginEnvironmentIds: components["schemas"]["EnvironmentId"][];
        /** @description The settings of an instance. Free by nature, as each plugin has its own: they keep `manifest.configSchema` of the plugin. Secrets stand in `secrets`. */
        PluginConfig: {
            [key: string]: unknown;
        };
        /** @description Where the secrets of an instance are kept, by the names that the manifest of the plugin declares. */
        PluginSecrets: {
            [key: string]: components["schemas"]["SecretReference"];
        };
        /**
         * @description - `active`: can be used.
         *     - `suspended`: the plugin is not enabled; it can be used again as soon as that is.
         *     - `misconfigured`: an upgrade of the plugin asks for other settings, or a secret reference leads nowhere any more.
         * @enum {string}
         */
        PluginInstanceStatus: "active" | "suspended" | "misconfigured";
        /** @description A plugin with settings, for some environments or all. */
        PluginInstance: {
            id: components["schemas"]["PluginInstanceId"];
            tenantId: components["schemas"]["TenantId"];
            /** @description The plugin; never changes. */
            pluginId: components["schemas"]["PluginId"];
            /** @description What the plugin calls itself; `pluginId` is what programs use. */
            pluginName: components["schemas"]["Slug"];
            /** @description The version of the plugin against which the settings were last checked. */
            pluginVersion: components["schemas"]["SemanticVersion"];
            name: components["schemas"]["ResourceName"];
            description?: components["schemas"]["ResourceDescription"];
            environmentIds: components["schemas"]["PluginEnvironmentIds"];
            config: components["schemas"]["PluginConfig"];
            secrets: components["schemas"]["PluginSecrets"];
            status: components["schemas"]["PluginInstanceStatus"];
            /** @description Why it is in that state, in words; null where there is nothing to say. */
            statusMessage: string | null;
            /** @description The workflow templates with a step that names it. */
            usedByTemplateIds: components["schemas"]["WorkflowTemplateId"][];
            labels: components["schemas"]["Labels"];
            createdAt: components["schemas"]["Timestamp"];
            createdBy: components["schemas"]["UserId"];
            /** @description When a user last changed it. */
            updatedAt: components["schemas"]["Timestamp"];
            updatedBy: components["schemas"]["UserId"];
        };
        /** @description Instances of plugins, by name. */
        PluginInstancePage: components["schemas"]["PageEnvelope"] & {
            data: components["schemas"]["PluginInstance"][];
        };
        /** @description An instance to make. */
        PluginInstanceCreate: {
            /** @description The plugin. It need not be enabled yet. */
            pluginId: components["schemas"]["PluginId"];
            name: components["schemas"]["ResourceName"];
            description?: components["schemas"]["ResourceDescription"];
            /** @description All environments where left out. */
            environmentIds?: components["schemas"]["PluginEnvironmentIds"];
            config: components["schemas"]["PluginConfig"];
            /** @description Every secret that the manifest calls required must be there. */
            secrets?: components["schemas"]["PluginSecrets"];
            labels?: components["schemas"]["Labels"];
        };
        /** @description An instance of a plugin in the envelope of every success. */
        PluginInstanceResponse: components["schemas"]["Envelope"] & {
            data: components["schemas"]["PluginInstance"];
        };
        /** @description An instance as it shall be; the plugin stays. What is left out is removed. */
        PluginInstanceReplace: {
            name: components["schemas"]["ResourceName"];
            description?: components["schemas"]["ResourceDescription"];
            /** @description All environments where left out. */
            environmentIds?: components["schemas"]["PluginEnvironmentIds"];
            config: components["schemas"]["PluginConfig"];
            /** @description Every secret that the manifest calls required must be there. */
            secrets?: components["schemas"]["PluginSecrets"];
            labels?: components["schemas"]["Labels"];
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
                        code: "VALIDATION_FAILED";
                    };
                };
            };
        };
        /** @description The token is missing, wrong or expired. Another attempt needs a new one. */
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
                        code: "UNAUTHENTICATED";
                    };
                };
            };
        };
        /** @description The token lacks the permission or the scope that the operation asks for. */
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
                        code: "PERMISSION_DENIED";
                    };
                };
            };
        };
        /** @description The tenant is over its rate. Wait as long as `Retry-After` says. */
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
                        code: "RATE_LIMIT_EXCEEDED";
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
                        code: "INTERNAL_ERROR";
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
                        code: "VALIDATION_FAILED";
                    };
                };
            };
        };
        /** @description Nothing of this tenant has this id. */
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
                        code: "RESOURCE_NOT_FOUND";
                    };
                };
            };
        };
        /** @description The body cannot be read, or a field or parameter is missing or breaks its rules. */
        BadRequest: {
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
                        code: "VALIDATION_FAILED" | "MALFORMED_JSON";
                    };
                };
            };
        };
        /** @description The tenant has one of this name already, or the first request with this key is still being worked on. */
        NameTaken: {
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
                        code: "NAME_TAKEN" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
        };
        /** @description A secret reference leads nowhere, the type would change or the tier does not include it, or the key was used for another request. */
        IntegrationRuleViolated: {
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
                        code: "SECRET_NOT_FOUND" | "INTEGRATION_TYPE_FIXED" | "TIER_REQUIRED" | "IDEMPOTENCY_KEY_REUSED";
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
        /** @description Other resources still refer to this one, or the first request with this key is still being worked on. */
        ResourceInUse: {
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
                        code: "RESOURCE_IN_USE" | "IDEMPOTENCY_IN_PROGRESS";
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
                        code: "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
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
                        code: "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
        };
        /** @description The integration has not passed a test, or the first request with this key is still being worked on. */
        IntegrationNotReady: {
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
                        code: "INTEGRATION_NOT_READY" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
        };
        /** @description The type does not hold such things, or the key was used for another request. */
        IntegrationDiscoveryRefused: {
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
                        code: "DISCOVERY_NOT_SUPPORTED" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
        };
        /** @description The name, the key or the place in the order is taken, or the first request with this key is still being worked on. */
        EnvironmentConflict: {
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
                        code: "NAME_TAKEN" | "ENVIRONMENT_ORDER_TAKEN" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
        };
        /** @description The protection is too weak for the kind, an id in the body names nothing, or the key was used for another request. */
        EnvironmentRuleViolated: {
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
                        code: "ENVIRONMENT_PROTECTION_TOO_WEAK" | "REFERENCE_NOT_FOUND" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
        };
        /** @description The schedule never comes true or lasts too long, an id in the body names nothing, or the key was used for another request. */
        FreezeWindowRuleViolated: {
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
                        code: "FREEZE_WINDOW_INVALID" | "REFERENCE_NOT_FOUND" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
        };
        /** @description The window has ended, or the first request with this key is still being worked on. */
        FreezeWindowEnded: {
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
                        code: "FREEZE_WINDOW_ENDED" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
        };
        /** @description The agent does not fit, the kind would change, a secret or an id in the body names nothing, or the key was used for another request. */
        TargetRuleViolated: {
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
                        code: "AGENT_CAPABILITY_MISSING" | "TARGET_KIND_FIXED" | "SECRET_NOT_FOUND" | "REFERENCE_NOT_FOUND" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
        };
        /** @description The agent that reaches the target is offline or disabled, or the first request with this key is still being worked on. */
        TargetAgentOffline: {
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
                        code: "AGENT_OFFLINE" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
        };
        /** @description The registration token is not good, or the key was used for another request. */
        AgentRegistrationRefused: {
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
                        code: "AGENT_REGISTRATION_TOKEN_INVALID" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
        };
        /** @description The name is taken, tasks run on an agent that shall be disabled, or the first request with this key is still being worked on. */
        AgentConflict: {
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
                        code: "NAME_TAKEN" | "AGENT_BUSY" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
        };
        /** @description An id in the body names nothing of this tenant, or the key was used for another request. */
        ReferenceNotFound: {
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
                        code: "REFERENCE_NOT_FOUND" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
        };
        /** @description Tasks run on the agent or targets name it, or the first request with this key is still being worked on. */
        AgentInUse: {
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
                        code: "AGENT_BUSY" | "RESOURCE_IN_USE" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
        };
        /** @description The agent was disabled, or the first request with this key is still being worked on. */
        AgentDisabledConflict: {
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
                        code: "AGENT_DISABLED" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
        };
        /** @description The integration cannot be read for such a component or does not exist, or the key was used for another request. */
        ComponentRuleViolated: {
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
                        code: "COMPONENT_SOURCE_INVALID" | "REFERENCE_NOT_FOUND" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
        };
        /** @description Releases bundle the component or targets host it, or the first request with this key is still being worked on. */
        ComponentInUse: {
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
                        code: "RESOURCE_IN_USE" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
        };
        /** @description The versions are being synced already, or the first request with this key is still being worked on. */
        ComponentSyncRunning: {
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
                        code: "COMPONENT_SYNC_IN_PROGRESS" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
        };
        /** @description The registry or the repository cannot be read, or the key was used for another request. */
        ComponentSyncRefused: {
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
                        code: "COMPONENT_SOURCE_UNAVAILABLE" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
        };
        /** @description The state of the release does not allow this, the name is taken, or the first request with this key is still being worked on. */
        ReleaseConflict: {
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
                        code: "RELEASE_STATE_CONFLICT" | "NAME_TAKEN" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
        };
        /** @description Something is missing for the release to be ready, an id names nothing, or the key was used for another request. */
        ReleaseRuleViolated: {
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
                        code: "RELEASE_INCOMPLETE" | "REFERENCE_NOT_FOUND" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
        };
        /** @description The release is no draft, promotions or runs refer to it, or the first request with this key is still being worked on. */
        ReleaseNotDeletable: {
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
                        code: "RELEASE_STATE_CONFLICT" | "RESOURCE_IN_USE" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
        };
        /** @description The release is not ready, or the first request with this key is still being worked on. */
        ReleaseStateConflict: {
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
                        code: "RELEASE_STATE_CONFLICT" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
        };
        /** @description The release to promote instead is not ready or does not exist, or the key was used for another request. */
        ReleaseReplacementRefused: {
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
                        code: "RELEASE_NOT_READY" | "REFERENCE_NOT_FOUND" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
        };
        /** @description A component has no version, cannot be read or does not exist, or the key was used for another request. */
        ReleaseFromLatestRefused: {
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
                        code: "COMPONENT_WITHOUT_VERSION" | "COMPONENT_SOURCE_UNAVAILABLE" | "REFERENCE_NOT_FOUND" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
        };
        /** @description The template was changed in the meantime, the name is taken, or the first request with this key is still being worked on. */
        WorkflowTemplateConflict: {
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
                        code: "WORKFLOW_TEMPLATE_CHANGED" | "NAME_TAKEN" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
        };
        /** @description Runs of the template are under way or environments use it, or the first request with this key is still being worked on. */
        WorkflowTemplateInUse: {
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
                        code: "RESOURCE_IN_USE" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
        };
        /** @description A rule forbids this run, an id names nothing, or the key was used for another request. */
        WorkflowRunRefused: {
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
                        code: "TEMPLATE_INVALID" | "WORKFLOW_INPUT_INVALID" | "RELEASE_NOT_READY" | "FREEZE_WINDOW_ACTIVE" | "REFERENCE_NOT_FOUND" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
        };
        /** @description The run is not running, or the first request with this key is still being worked on. */
        WorkflowRunNotRunning: {
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
                        code: "WORKFLOW_RUN_STATE_CONFLICT" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
        };
        /** @description The run is not paused, or the first request with this key is still being worked on. */
        WorkflowRunNotPaused: {
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
                        code: "WORKFLOW_RUN_STATE_CONFLICT" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
        };
        /** @description The run has ended, or the first request with this key is still being worked on. */
        WorkflowRunEnded: {
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
                        code: "WORKFLOW_RUN_STATE_CONFLICT" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
        };
        /** @description The range begins after the last byte. */
        RangeNotSatisfiable: {
            headers: {
                "X-Request-Id": components["headers"]["RequestId"];
                "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                "Content-Range": components["headers"]["UnsatisfiedRange"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"] & {
                    error: {
                        /** @enum {string} */
                        code: "RANGE_NOT_SATISFIABLE";
                    };
                };
            };
        };
        /** @description The same release is on its way into this environment already, or the first request with this key is still being worked on. */
        PromotionAlreadyOpen: {
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
                        code: "PROMOTION_ALREADY_OPEN" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
        };
        /** @description A mandatory gate is closed, the release or the strategy does not fit, an id leads nowhere, or the key was used for another request. */
        PromotionRefused: {
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
                        code: "PROMOTION_BLOCKED" | "RELEASE_NOT_READY" | "STRATEGY_NOT_SUPPORTED" | "REFERENCE_NOT_FOUND" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
        };
        /** @description The promotion is decided already, or the first request with this key is still being worked on. */
        PromotionStateConflict: {
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
                        code: "PROMOTION_STATE_CONFLICT" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
        };
        /** @description The policy does not let the caller approve, a mandatory gate is closed, or the key was used for another request. */
        ApprovalRefused: {
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
                        code: "APPROVAL_NOT_ALLOWED" | "PROMOTION_BLOCKED" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
        };
        /** @description The policy does not let the caller decide, or the key was used for another request. */
        RejectionRefused: {
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
                        code: "APPROVAL_NOT_ALLOWED" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
        };
        /** @description The promotion is under way or at its end, or the first request with this key is still being worked on. */
        PromotionNotCancellable: {
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
                        code: "PROMOTION_STATE_CONFLICT" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
        };
        /** @description The rules of the policy contradict each other, or the key was used for another request. */
        ApprovalPolicyInvalid: {
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
                        code: "APPROVAL_POLICY_INVALID" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
        };
        /** @description The job still runs or is being taken back already, or the first request with this key is still being worked on. */
        RollbackConflict: {
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
                        code: "DEPLOYMENT_JOB_STATE_CONFLICT" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
        };
        /** @description There is no way back, the environment is frozen, an id leads nowhere, or the key was used for another request. */
        RollbackRefused: {
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
                        code: "ROLLBACK_NOT_POSSIBLE" | "FREEZE_WINDOW_ACTIVE" | "REFERENCE_NOT_FOUND" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
        };
        /** @description The parts of the A/B release contradict each other, an id leads nowhere, or the key was used for another request. */
        AbReleaseInvalid: {
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
                        code: "AB_RELEASE_INVALID" | "REFERENCE_NOT_FOUND" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
        };
        /** @description The A/B release was started already, or the first request with this key is still being worked on. */
        AbReleaseNotDraft: {
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
                        code: "AB_RELEASE_STATE_CONFLICT" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
        };
        /** @description A freeze window of the environment is active, or the key was used for another request. */
        AbReleaseFrozen: {
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
                        code: "FREEZE_WINDOW_ACTIVE" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
        };
        /** @description The A/B release does not run or is in its last stage, or the first request with this key is still being worked on. */
        AbReleaseNotAdvanceable: {
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
                        code: "AB_RELEASE_STATE_CONFLICT" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
        };
        /** @description The stage is not at its end, a guardrail is broken, the environment is frozen, or the key was used for another request. */
        AbReleaseAdvanceRefused: {
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
                        code: "AB_RELEASE_STAGE_INCOMPLETE" | "AB_RELEASE_GUARDRAIL_BROKEN" | "FREEZE_WINDOW_ACTIVE" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
        };
        /** @description The A/B release does not run, or the first request with this key is still being worked on. */
        AbReleaseStateConflict: {
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
                        code: "AB_RELEASE_STATE_CONFLICT" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
        };
        /** @description The variant cannot win, a guardrail is broken, the environment is frozen, or the key was used for another request. */
        AbReleasePromoteRefused: {
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
                        code: "AB_RELEASE_INVALID" | "AB_RELEASE_GUARDRAIL_BROKEN" | "FREEZE_WINDOW_ACTIVE" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
        };
        /** @description The packet is not sealed yet, so there is no archive. */
        EvidencePacketNotSealed: {
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
                        code: "EVIDENCE_PACKET_NOT_SEALED";
                    };
                };
            };
        };
        /** @description The period is turned round, too long or not over, an id in the body names nothing, or the key was used for another request. */
        AuditReportRuleViolated: {
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
                        code: "AUDIT_PERIOD_INVALID" | "REFERENCE_NOT_FOUND" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
        };
        /** @description The report is not ready, or its file is gone. */
        AuditReportNotDownloadable: {
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
                        code: "AUDIT_REPORT_NOT_READY" | "AUDIT_REPORT_EXPIRED";
                    };
                };
            };
        };
        /** @description The plugin is enabled already, or the first request with this key is still being worked on. */
        PluginAlreadyEnabled: {
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
                        code: "PLUGIN_STATE_CONFLICT" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
        };
        /** @description The plugin does not fit this orchestrator, does not start, or the key was used for another request. */
        PluginNotStarted: {
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
                        code: "PLUGIN_INCOMPATIBLE" | "PLUGIN_START_FAILED" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
        };
        /** @description The plugin does not run, steps that need it do, or the first request with this key is still being worked on. */
        PluginNotDisabled: {
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
                        code: "PLUGIN_STATE_CONFLICT" | "PLUGIN_IN_USE" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
        };
        /** @description The settings do not keep the schema of the plugin, a secret reference leads nowhere, an id in the body names nothing, or the key was used for another request. */
        PluginInstanceRuleViolated: {
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
                        code: "PLUGIN_CONFIG_INVALID" | "SECRET_NOT_FOUND" | "REFERENCE_NOT_FOUND" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
        };
    };
    parameters: {
        /**
         * @description The number of the page, from 1; 1 where left out. A page after the last is empty.
         * @example 1
         */
        Page: number;
        /**
         * @description How many items a page holds at most, 1 to 100; 20 where left out.
         * @example 20
         */
        PageSize: number;
        /**
         * @description The field to order by, with a leading `-` for descending. The operation names the fields it knows; items with equal values stay in its default order.
         * @example -createdAt
         */
        Sort: string;
        /** @description Only items that this expression lets through, written as JSON; all where left out. At most 2000 characters. */
        Filter: string;
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
         * @description The type, as in `type` of the list of types.
         * @example github
         */
        IntegrationTypeSlug: components["schemas"]["Slug"];
        /**
         * @description The id of the integration, as in `id` of the list.
         * @example 4568db21-4eb9-4bf8-9c3e-48104a70d249
         */
        IntegrationId: components["schemas"]["IntegrationId"];
        /**
         * @description The id of the environment, as in `id` of the list.
         * @example 404575c1-67b6-43d3-a489-b7a49ec59ba0
         */
        EnvironmentId: components["schemas"]["EnvironmentId"];
        /**
         * @description The id of the environment that is frozen.
         * @example 404575c1-67b6-43d3-a489-b7a49ec59ba0
         */
        FreezeWindowEnvironmentId: components["schemas"]["EnvironmentId"];
        /**
         * @description The id of the freeze window, as in `id` of the list.
         * @example 537eb7e3-47a2-490b-ba56-c03747da693a
         */
        FreezeWindowId: components["schemas"]["FreezeWindowId"];
        /**
         * @description The id of the target, as in `id` of the list.
         * @example d91d3d38-8783-44b8-8622-25ad1e4aa0d7
         */
        TargetId: components["schemas"]["TargetId"];
        /**
         * @description The id of the agent, as in `id` of the list and of the answer that registered it.
         * @example 8b2510a5-682e-4cdd-bdd0-186abbc8dcda
         */
        AgentId: components["schemas"]["AgentId"];
        /**
         * @description The id of the component, as in `id` of the list.
         * @example dbfa888f-e3f0-4b08-a68c-99d8623580df
         */
        ComponentId: components["schemas"]["ComponentId"];
        /**
         * @description The id of the release, as in `id` of the list.
         * @example 089c2b44-48fb-47dc-84fb-6c128d3da5a6
         */
        ReleaseId: components["schemas"]["ReleaseId"];
        /**
         * @description The id of the release to compare with, the head.
         * @example 9e550035-4bb3-490d-a49c-9327f84cb465
         */
        OtherReleaseId: components["schemas"]["ReleaseId"];
        /**
         * @description The id of the workflow template, as in `id` of the list.
         * @example 81fdce74-b0f7-46a8-8e42-13d87187df6e
         */
        WorkflowTemplateId: components["schemas"]["WorkflowTemplateId"];
        /**
         * @description The type, as in `type` of the list.
         * @example smoke-test
         */
        StepTypeSlug: components["schemas"]["Slug"];
        /**
         * @description The id of the workflow run, as in `id` of the list.
         * @example 67f58798-8d94-43be-8466-ef46e31cc298
         */
        WorkflowRunId: components["schemas"]["WorkflowRunId"];
        /**
         * @description The id of the node in the template of the run.
         * @example smoke-test
         */
        WorkflowNodeId: components["schemas"]["WorkflowNodeId"];
        /**
         * @description The number of the attempt; the latest where left out.
         * @example 1
         */
        StepAttempt: number;
        /**
         * @description One range of bytes (RFC 9110, section 14.2), such as `bytes=0-65535`. The answer is 206 with that part, or 200 with the whole where it is left out.
         * @example bytes=0-65535
         */
        ByteRange: string;
        /**
         * @description The id of the promotion, as in `id` of the list.
         * @example d6de9f5b-77ee-4c96-825b-d99062e2affc
         */
        PromotionId: components["schemas"]["PromotionId"];
        /**
         * @description The id of the deployment job, as in `id` of the list.
         * @example 2394d15f-8b8d-4e22-a240-b2a414c87a91
         */
        DeploymentJobId: components["schemas"]["DeploymentJobId"];
        /**
         * @description The id of a task of this job.
         * @example 837bb01b-8740-4f8b-85e0-ee6f1a6cd382
         */
        DeploymentTaskId: components["schemas"]["DeploymentTaskId"];
        /**
         * @description The id of an artifact of this job.
         * @example a4590446-bc78-4edb-bbe2-5165f90e6915
         */
        DeploymentArtifactId: components["schemas"]["DeploymentArtifactId"];
        /**
         * @description The id of the A/B release, as in `id` of the list.
         * @example 23686102-e431-437a-bf38-7e10beb2abe2
         */
        AbReleaseId: components["schemas"]["AbReleaseId"];
        /**
         * @description How far back the figures reach; an hour where left out.
         * @example PT1H
         */
        AbTrafficWindow: components["schemas"]["AbTrafficWindow"];
        /**
         * @description The id of the evidence packet, as in `id` of the list.
         * @example 36a98160-628e-4ba6-8bac-01d58185c2f4
         */
        EvidencePacketId: components["schemas"]["EvidencePacketId"];
        /**
         * @description The id of the audit report, from the answer that took the request for it.
         * @example 6aee1c40-a7a1-4341-99c4-785a88aefce7
         */
        AuditReportId: components["schemas"]["AuditReportId"];
        /**
         * @description The id of the version sticker, as in `id` of the list and `stickerId` of a target.
         * @example 2d18a8cf-0de6-4d91-8406-49efd9fdd476
         */
        VersionStickerId: components["schemas"]["VersionStickerId"];
        /**
         * @description The id of the plugin, as in `id` of the list.
         * @example 79c6d1c6-5e6f-40c6-a918-8230d05265b9
         */
        PluginId: components["schemas"]["PluginId"];
        /**
         * @description The id of the instance, as in `id` of the list.
         * @example dfb5d9d2-f038-45ef-9c14-aa8998a594d5
         */
        PluginInstanceId: components["schemas"]["PluginInstanceId"];
    };
    requestBodies: never;
    headers: {
        /**
         * @description The id of the request that this answers; the client's own where it sent one. Support asks for it.
         * @example req_8k3m9x2p
         */
        RequestId: components["schemas"]["RequestId"];
        /**
         * @description How many requests a minute the tenant may make; 1000 in the standard tier, 5000 in premium.
         * @example 1000
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
         * @description Where the new integration can be read, relative to the host.
         * @example /api/v1/integrations/d9eb009d-cef3-4497-8de2-5bd654937b77
         */
        IntegrationLocation: string;
        /**
         * @description `true` when this is the stored answer to an earlier request with the same key; `false` or left out on a first answer.
         * @example false
         */
        IdempotencyReplayed: boolean;
        /**
         * @description Where the new environment can be read, relative to the host.
         * @example /api/v1/environments/8641fc3b-1c69-43e2-8be1-115982af87ed
         */
        EnvironmentLocation: string;
        /**
         * @description The freeze windows of the environment, relative to the host; the new one is in that list.
         * @example /api/v1/environments/404575c1-67b6-43d3-a489-b7a49ec59ba0/freeze-windows
         */
        FreezeWindowLocation: string;
        /**
         * @description Where the new target can be read, relative to the host.
         * @example /api/v1/targets/ea7ca3ea-4ae1-467b-93f0-84097ce196e4
         */
        TargetLocation: string;
        /**
         * @description Where the new agent can be read, relative to the host.
         * @example /api/v1/agents/5e29c7ec-3359-4b54-a18c-9a06668342aa
         */
        AgentLocation: string;
        /**
         * @description Where the new component can be read, relative to the host.
         * @example /api/v1/components/f6a1c0d4-28be-4d35-a97e-4c3b5f0e9d12
         */
        ComponentLocation: string;
        /**
         * @description Where the new release can be read, relative to the host.
         * @example /api/v1/releases/c5d7b9a6-3f7e-4e29-9a4b-6d0f8c1e2b37
         */
        ReleaseLocation: string;
        /**
         * @description Where the new workflow template can be read, relative to the host.
         * @example /api/v1/workflow-templates/5eb50d35-a11e-4eff-adc9-beacddb0edaf
         */
        WorkflowTemplateLocation: string;
        /**
         * @description Where the new workflow run can be read, relative to the host.
         * @example /api/v1/workflow-runs/1c6d3ccf-2dfd-4fd4-b3fa-fbab2f3480fe
         */
        WorkflowRunLocation: string;
        /**
         * @description Says that a part of this can be asked for with `Range`.
         * @example bytes
         */
        AcceptRanges: "bytes";
        /**
         * @description That this is shown and not saved, and the file name if it is saved all the same (RFC 6266).
         * @example inline; filename="67f58798-deploy-attempt-1.log"
         */
        LogDisposition: string;
        /**
         * @description The size of this body in bytes.
         * @example 65536
         */
        ContentLength: number;
        /**
         * @description Changes when the log does; the log of an attempt that has ended never changes.
         * @example "67f58798-deploy-1-48230"
         */
        LogETag: string;
        /**
         * @description Which bytes these are, and of how many: `bytes 0-65535/1048576`.
         * @example bytes 0-65535/1048576
         */
        ContentRange: string;
        /**
         * @description How many bytes there are: `bytes *\/1048576`.
         * @example bytes *\/1048576
         */
        UnsatisfiedRange: string;
        /**
         * @description Where the new promotion can be read, relative to the host.
         * @example /api/v1/promotions/9e8c590e-272b-4103-a1c2-606517f41314
         */
        PromotionLocation: string;
        /**
         * @description Where the new policy can be read, relative to the host: the list, filtered by its id.
         * @example /api/v1/approval-policies?filter=%7B%22id%22%3A%7B%22eq%22%3A%22b58e7bff-bb76-41aa-b8af-20b55bb40367%22%7D%7D
         */
        ApprovalPolicyLocation: string;
        /**
         * @description That this is to be saved, and under which file name (RFC 6266).
         * @example attachment; filename="2394d15f-manifests.tar.gz"
         */
        DeploymentArtifactDisposition: string;
        /**
         * @description The digest of the whole artifact, of a part too (`Repr-Digest`, RFC 9530): the bytes of `digest` in Base64.
         * @example sha-256=:mpDwU8w4gn+7VUStNiBM5KeQ4y7kDwZ78fuqecRIFMM=:
         */
        DeploymentArtifactDigest: string;
        /**
         * @description Where the job that takes the deployment back can be followed, relative to the host.
         * @example /api/v1/deployment-jobs/cd62e772-1a50-4d84-add2-4799964c0293
         */
        RollbackJobLocation: string;
        /**
         * @description Where the new A/B release can be read, relative to the host.
         * @example /api/v1/ab-releases/5a7c2e7d-ffa8-4d6d-be3a-828f265292e4
         */
        AbReleaseLocation: string;
        /**
         * @description That the archive is to be saved, and under which name (RFC 6266).
         * @example attachment; filename="evidence-northwind-000001.zip"
         */
        EvidencePacketDisposition: string;
        /**
         * @description The SHA-256 digest of the whole, also where this is a part of it (RFC 9530). The same bytes as `digest` of the resource, in base64 and not in hexadecimal digits.
         * @example sha-256=:UQJX9kADOXxlUQ8Bt7zxvdn0+83aBQ7ZGJ8aBCnKujY=:
         */
        ReprDigest: string;
        /**
         * @description Where the report can be followed, relative to the host.
         * @example /api/v1/audit-reports/ab3652f7-8720-41ec-a215-a9fe6f243865
         */
        AuditReportLocation: string;
        /**
         * @description That the document is to be saved, and under which name (RFC 6266).
         * @example attachment; filename="change-management-2026-q1.pdf"
         */
        AuditReportDisposition: string;
        /**
         * @description The address of the new instance, relative to the host, for replacing and deleting it. The list shows it.
         * @example /api/v1/plugin-instances/5a3e7c19-d402-4b68-9f17-c80e6d2b51a4
         */
        PluginInstanceLocation: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listIntegrationTypes: {
        parameters: {
            query?: {
                /**
                 * @description The number of the page, from 1; 1 where left out. A page after the last is empty.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many items a page holds at most, 1 to 100; 20 where left out.
                 * @example 20
                 */
                pageSize?: components["parameters"]["PageSize"];
                /**
                 * @description The field to order by, with a leading `-` for descending. The operation names the fields it knows; items with equal values stay in its default order.
                 * @example -createdAt
                 */
                sort?: components["parameters"]["Sort"];
                /** @description Only items that this expression lets through, written as JSON; all where left out. At most 2000 characters. */
                filter?: components["parameters"]["Filter"];
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
            /** @description One page of types. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntegrationTypePage"];
                };
            };
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getIntegrationType: {
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
                 * @description The type, as in `type` of the list of types.
                 * @example github
                 */
                typeId: components["parameters"]["IntegrationTypeSlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The type. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntegrationTypeResponse"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listIntegrations: {
        parameters: {
            query?: {
                /**
                 * @description The number of the page, from 1; 1 where left out. A page after the last is empty.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many items a page holds at most, 1 to 100; 20 where left out.
                 * @example 20
                 */
                pageSize?: components["parameters"]["PageSize"];
                /**
                 * @description The field to order by, with a leading `-` for descending. The operation names the fields it knows; items with equal values stay in its default order.
                 * @example -createdAt
                 */
                sort?: components["parameters"]["Sort"];
                /** @description Only items that this expression lets through, written as JSON; all where left out. At most 2000 characters. */
                filter?: components["parameters"]["Filter"];
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
            /** @description One page of integrations. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntegrationPage"];
                };
            };
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createIntegration: {
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
                "application/json": components["schemas"]["IntegrationCreate"];
            };
        };
        responses: {
            /** @description Created, not yet tested. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Location: components["headers"]["IntegrationLocation"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntegrationResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["NameTaken"];
            422: components["responses"]["IntegrationRuleViolated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getIntegration: {
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
                 * @description The id of the integration, as in `id` of the list.
                 * @example 4568db21-4eb9-4bf8-9c3e-48104a70d249
                 */
                id: components["parameters"]["IntegrationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The integration. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntegrationResponse"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    replaceIntegration: {
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
                 * @description The id of the integration, as in `id` of the list.
                 * @example 4568db21-4eb9-4bf8-9c3e-48104a70d249
                 */
                id: components["parameters"]["IntegrationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IntegrationReplace"];
            };
        };
        responses: {
            /** @description Replaced. */
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
                    "application/json": components["schemas"]["IntegrationResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["NameTaken"];
            422: components["responses"]["IntegrationRuleViolated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteIntegration: {
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
                 * @description The id of the integration, as in `id` of the list.
                 * @example 4568db21-4eb9-4bf8-9c3e-48104a70d249
                 */
                id: components["parameters"]["IntegrationId"];
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
            409: components["responses"]["ResourceInUse"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    testIntegration: {
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
                 * @description The id of the integration, as in `id` of the list.
                 * @example 4568db21-4eb9-4bf8-9c3e-48104a70d249
                 */
                id: components["parameters"]["IntegrationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The test was made. */
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
                    "application/json": components["schemas"]["IntegrationTestResponse"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyInProgress"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    discoverIntegrationResources: {
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
                 * @description The id of the integration, as in `id` of the list.
                 * @example 4568db21-4eb9-4bf8-9c3e-48104a70d249
                 */
                id: components["parameters"]["IntegrationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IntegrationDiscovery"];
            };
        };
        responses: {
            /** @description What was found. */
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
                    "application/json": components["schemas"]["IntegrationDiscoveryResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IntegrationNotReady"];
            422: components["responses"]["IntegrationDiscoveryRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getIntegrationHealth: {
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
                 * @description The id of the integration, as in `id` of the list.
                 * @example 4568db21-4eb9-4bf8-9c3e-48104a70d249
                 */
                id: components["parameters"]["IntegrationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Its health. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntegrationHealthResponse"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listEnvironments: {
        parameters: {
            query?: {
                /**
                 * @description The number of the page, from 1; 1 where left out. A page after the last is empty.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many items a page holds at most, 1 to 100; 20 where left out.
                 * @example 20
                 */
                pageSize?: components["parameters"]["PageSize"];
                /**
                 * @description The field to order by, with a leading `-` for descending. The operation names the fields it knows; items with equal values stay in its default order.
                 * @example -createdAt
                 */
                sort?: components["parameters"]["Sort"];
                /** @description Only items that this expression lets through, written as JSON; all where left out. At most 2000 characters. */
                filter?: components["parameters"]["Filter"];
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
            /** @description One page of environments. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnvironmentPage"];
                };
            };
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createEnvironment: {
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
                "application/json": components["schemas"]["EnvironmentCreate"];
            };
        };
        responses: {
            /** @description Created, without targets. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Location: components["headers"]["EnvironmentLocation"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnvironmentResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["EnvironmentConflict"];
            422: components["responses"]["EnvironmentRuleViolated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getEnvironment: {
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
                 * @description The id of the environment, as in `id` of the list.
                 * @example 404575c1-67b6-43d3-a489-b7a49ec59ba0
                 */
                id: components["parameters"]["EnvironmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The environment. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnvironmentResponse"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    replaceEnvironment: {
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
                 * @description The id of the environment, as in `id` of the list.
                 * @example 404575c1-67b6-43d3-a489-b7a49ec59ba0
                 */
                id: components["parameters"]["EnvironmentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnvironmentReplace"];
            };
        };
        responses: {
            /** @description Replaced. */
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
                    "application/json": components["schemas"]["EnvironmentResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["EnvironmentConflict"];
            422: components["responses"]["EnvironmentRuleViolated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteEnvironment: {
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
                 * @description The id of the environment, as in `id` of the list.
                 * @example 404575c1-67b6-43d3-a489-b7a49ec59ba0
                 */
                id: components["parameters"]["EnvironmentId"];
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
            409: components["responses"]["ResourceInUse"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listFreezeWindows: {
        parameters: {
            query?: {
                /**
                 * @description The number of the page, from 1; 1 where left out. A page after the last is empty.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many items a page holds at most, 1 to 100; 20 where left out.
                 * @example 20
                 */
                pageSize?: components["parameters"]["PageSize"];
                /**
                 * @description The field to order by, with a leading `-` for descending. The operation names the fields it knows; items with equal values stay in its default order.
                 * @example -createdAt
                 */
                sort?: components["parameters"]["Sort"];
                /** @description Only items that this expression lets through, written as JSON; all where left out. At most 2000 characters. */
                filter?: components["parameters"]["Filter"];
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
                 * @description The id of the environment that is frozen.
                 * @example 404575c1-67b6-43d3-a489-b7a49ec59ba0
                 */
                envId: components["parameters"]["FreezeWindowEnvironmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of freeze windows. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FreezeWindowPage"];
                };
            };
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createFreezeWindow: {
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
                 * @description The id of the environment that is frozen.
                 * @example 404575c1-67b6-43d3-a489-b7a49ec59ba0
                 */
                envId: components["parameters"]["FreezeWindowEnvironmentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FreezeWindowCreate"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Location: components["headers"]["FreezeWindowLocation"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FreezeWindowResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["NameTaken"];
            422: components["responses"]["FreezeWindowRuleViolated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteFreezeWindow: {
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
                 * @description The id of the environment that is frozen.
                 * @example 404575c1-67b6-43d3-a489-b7a49ec59ba0
                 */
                envId: components["parameters"]["FreezeWindowEnvironmentId"];
                /**
                 * @description The id of the freeze window, as in `id` of the list.
                 * @example 537eb7e3-47a2-490b-ba56-c03747da693a
                 */
                windowId: components["parameters"]["FreezeWindowId"];
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
            409: components["responses"]["FreezeWindowEnded"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listTargets: {
        parameters: {
            query?: {
                /**
                 * @description The number of the page, from 1; 1 where left out. A page after the last is empty.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many items a page holds at most, 1 to 100; 20 where left out.
                 * @example 20
                 */
                pageSize?: components["parameters"]["PageSize"];
                /**
                 * @description The field to order by, with a leading `-` for descending. The operation names the fields it knows; items with equal values stay in its default order.
                 * @example -createdAt
                 */
                sort?: components["parameters"]["Sort"];
                /** @description Only items that this expression lets through, written as JSON; all where left out. At most 2000 characters. */
                filter?: components["parameters"]["Filter"];
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
            /** @description One page of targets. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetPage"];
                };
            };
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createTarget: {
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
                "application/json": components["schemas"]["TargetCreate"];
            };
        };
        responses: {
            /** @description Created, not yet checked. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Location: components["headers"]["TargetLocation"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["NameTaken"];
            422: components["responses"]["TargetRuleViolated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getTarget: {
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
                 * @description The id of the target, as in `id` of the list.
                 * @example d91d3d38-8783-44b8-8622-25ad1e4aa0d7
                 */
                id: components["parameters"]["TargetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The target. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetResponse"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    replaceTarget: {
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
                 * @description The id of the target, as in `id` of the list.
                 * @example d91d3d38-8783-44b8-8622-25ad1e4aa0d7
                 */
                id: components["parameters"]["TargetId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TargetReplace"];
            };
        };
        responses: {
            /** @description Replaced. */
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
                    "application/json": components["schemas"]["TargetResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["NameTaken"];
            422: components["responses"]["TargetRuleViolated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteTarget: {
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
                 * @description The id of the target, as in `id` of the list.
                 * @example d91d3d38-8783-44b8-8622-25ad1e4aa0d7
                 */
                id: components["parameters"]["TargetId"];
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
            409: components["responses"]["ResourceInUse"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    checkTargetHealth: {
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
                 * @description The id of the target, as in `id` of the list.
                 * @example d91d3d38-8783-44b8-8622-25ad1e4aa0d7
                 */
                id: components["parameters"]["TargetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The check was made. */
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
                    "application/json": components["schemas"]["TargetHealthCheckResponse"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["TargetAgentOffline"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getTargetSticker: {
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
                 * @description The id of the target, as in `id` of the list.
                 * @example d91d3d38-8783-44b8-8622-25ad1e4aa0d7
                 */
                id: components["parameters"]["TargetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sticker. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionStickerResponse"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getTargetDrift: {
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
                 * @description The id of the target, as in `id` of the list.
                 * @example d91d3d38-8783-44b8-8622-25ad1e4aa0d7
                 */
                id: components["parameters"]["TargetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Expected against actual. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DriftReportResponse"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    registerAgent: {
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
                "application/json": components["schemas"]["AgentRegistration"];
            };
        };
        responses: {
            /** @description Registered; waits for its first heartbeat. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Location: components["headers"]["AgentLocation"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentRegisteredResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["NameTaken"];
            422: components["responses"]["AgentRegistrationRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listAgents: {
        parameters: {
            query?: {
                /**
                 * @description The number of the page, from 1; 1 where left out. A page after the last is empty.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many items a page holds at most, 1 to 100; 20 where left out.
                 * @example 20
                 */
                pageSize?: components["parameters"]["PageSize"];
                /**
                 * @description The field to order by, with a leading `-` for descending. The operation names the fields it knows; items with equal values stay in its default order.
                 * @example -createdAt
                 */
                sort?: components["parameters"]["Sort"];
                /** @description Only items that this expression lets through, written as JSON; all where left out. At most 2000 characters. */
                filter?: components["parameters"]["Filter"];
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
            /** @description One page of agents. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentPage"];
                };
            };
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getAgent: {
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
                 * @description The id of the agent, as in `id` of the list and of the answer that registered it.
                 * @example 8b2510a5-682e-4cdd-bdd0-186abbc8dcda
                 */
                id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The agent. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgentResponse"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    replaceAgent: {
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
                 * @description The id of the agent, as in `id` of the list and of the answer that registered it.
                 * @example 8b2510a5-682e-4cdd-bdd0-186abbc8dcda
                 */
                id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgentReplace"];
            };
        };
        responses: {
            /** @description Replaced. */
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
                    "application/json": components["schemas"]["AgentResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["AgentConflict"];
            422: components["responses"]["ReferenceNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteAgent: {
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
                 * @description The id of the agent, as in `id` of the list and of the answer that registered it.
                 * @example 8b2510a5-682e-4cdd-bdd0-186abbc8dcda
                 */
                id: components["parameters"]["AgentId"];
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
            409: components["responses"]["AgentInUse"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    sendAgentHeartbeat: {
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
                 * @description The id of the agent, as in `id` of the list and of the answer that registered it.
                 * @example 8b2510a5-682e-4cdd-bdd0-186abbc8dcda
                 */
                id: components["parameters"]["AgentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgentHeartbeat"];
            };
        };
        responses: {
            /** @description Taken note of. */
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
                    "application/json": components["schemas"]["AgentHeartbeatReceiptResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["AgentDisabledConflict"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listComponents: {
        parameters: {
            query?: {
                /**
                 * @description The number of the page, from 1; 1 where left out. A page after the last is empty.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many items a page holds at most, 1 to 100; 20 where left out.
                 * @example 20
                 */
                pageSize?: components["parameters"]["PageSize"];
                /**
                 * @description The field to order by, with a leading `-` for descending. The operation names the fields it knows; items with equal values stay in its default order.
                 * @example -createdAt
                 */
                sort?: components["parameters"]["Sort"];
                /** @description Only items that this expression lets through, written as JSON; all where left out. At most 2000 characters. */
                filter?: components["parameters"]["Filter"];
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
            /** @description One page of components. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComponentPage"];
                };
            };
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createComponent: {
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
                "application/json": components["schemas"]["ComponentCreate"];
            };
        };
        responses: {
            /** @description Registered, without versions. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Location: components["headers"]["ComponentLocation"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComponentResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["NameTaken"];
            422: components["responses"]["ComponentRuleViolated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getComponent: {
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
                 * @description The id of the component, as in `id` of the list.
                 * @example dbfa888f-e3f0-4b08-a68c-99d8623580df
                 */
                id: components["parameters"]["ComponentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The component. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComponentResponse"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    replaceComponent: {
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
                 * @description The id of the component, as in `id` of the list.
                 * @example dbfa888f-e3f0-4b08-a68c-99d8623580df
                 */
                id: components["parameters"]["ComponentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComponentReplace"];
            };
        };
        responses: {
            /** @description Replaced. */
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
                    "application/json": components["schemas"]["ComponentResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyInProgress"];
            422: components["responses"]["ComponentRuleViolated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteComponent: {
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
                 * @description The id of the component, as in `id` of the list.
                 * @example dbfa888f-e3f0-4b08-a68c-99d8623580df
                 */
                id: components["parameters"]["ComponentId"];
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
            409: components["responses"]["ComponentInUse"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    syncComponentVersions: {
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
                 * @description The id of the component, as in `id` of the list.
                 * @example dbfa888f-e3f0-4b08-a68c-99d8623580df
                 */
                id: components["parameters"]["ComponentId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["VersionSyncRequest"];
            };
        };
        responses: {
            /** @description What was found. */
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
                    "application/json": components["schemas"]["VersionSyncResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ComponentSyncRunning"];
            422: components["responses"]["ComponentSyncRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listComponentVersions: {
        parameters: {
            query?: {
                /**
                 * @description The number of the page, from 1; 1 where left out. A page after the last is empty.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many items a page holds at most, 1 to 100; 20 where left out.
                 * @example 20
                 */
                pageSize?: components["parameters"]["PageSize"];
                /**
                 * @description The field to order by, with a leading `-` for descending. The operation names the fields it knows; items with equal values stay in its default order.
                 * @example -createdAt
                 */
                sort?: components["parameters"]["Sort"];
                /** @description Only items that this expression lets through, written as JSON; all where left out. At most 2000 characters. */
                filter?: components["parameters"]["Filter"];
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
                 * @description The id of the component, as in `id` of the list.
                 * @example dbfa888f-e3f0-4b08-a68c-99d8623580df
                 */
                id: components["parameters"]["ComponentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of versions. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComponentVersionPage"];
                };
            };
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listReleases: {
        parameters: {
            query?: {
                /**
                 * @description The number of the page, from 1; 1 where left out. A page after the last is empty.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many items a page holds at most, 1 to 100; 20 where left out.
                 * @example 20
                 */
                pageSize?: components["parameters"]["PageSize"];
                /**
                 * @description The field to order by, with a leading `-` for descending. The operation names the fields it knows; items with equal values stay in its default order.
                 * @example -createdAt
                 */
                sort?: components["parameters"]["Sort"];
                /** @description Only items that this expression lets through, written as JSON; all where left out. At most 2000 characters. */
                filter?: components["parameters"]["Filter"];
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
            /** @description One page of releases. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleasePage"];
                };
            };
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createRelease: {
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
                "application/json": components["schemas"]["ReleaseCreate"];
            };
        };
        responses: {
            /** @description Created as a draft. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Location: components["headers"]["ReleaseLocation"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["NameTaken"];
            422: components["responses"]["ReferenceNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getRelease: {
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
                 * @description The id of the release, as in `id` of the list.
                 * @example 089c2b44-48fb-47dc-84fb-6c128d3da5a6
                 */
                id: components["parameters"]["ReleaseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The release. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseResponse"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    replaceRelease: {
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
                 * @description The id of the release, as in `id` of the list.
                 * @example 089c2b44-48fb-47dc-84fb-6c128d3da5a6
                 */
                id: components["parameters"]["ReleaseId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseReplace"];
            };
        };
        responses: {
            /** @description Replaced. */
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
                    "application/json": components["schemas"]["ReleaseResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ReleaseConflict"];
            422: components["responses"]["ReleaseRuleViolated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteRelease: {
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
                 * @description The id of the release, as in `id` of the list.
                 * @example 089c2b44-48fb-47dc-84fb-6c128d3da5a6
                 */
                id: components["parameters"]["ReleaseId"];
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
            409: components["responses"]["ReleaseNotDeletable"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getReleaseState: {
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
                 * @description The id of the release, as in `id` of the list.
                 * @example 089c2b44-48fb-47dc-84fb-6c128d3da5a6
                 */
                id: components["parameters"]["ReleaseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where it runs. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseDeploymentStateResponse"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deprecateRelease: {
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
                 * @description The id of the release, as in `id` of the list.
                 * @example 089c2b44-48fb-47dc-84fb-6c128d3da5a6
                 */
                id: components["parameters"]["ReleaseId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseDeprecate"];
            };
        };
        responses: {
            /** @description Deprecated. */
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
                    "application/json": components["schemas"]["ReleaseResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["ReleaseStateConflict"];
            422: components["responses"]["ReleaseReplacementRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    compareReleases: {
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
                 * @description The id of the release, as in `id` of the list.
                 * @example 089c2b44-48fb-47dc-84fb-6c128d3da5a6
                 */
                id: components["parameters"]["ReleaseId"];
                /**
                 * @description The id of the release to compare with, the head.
                 * @example 9e550035-4bb3-490d-a49c-9327f84cb465
                 */
                otherId: components["parameters"]["OtherReleaseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The differences. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseComparisonResponse"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createReleaseFromLatest: {
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
                "application/json": components["schemas"]["ReleaseFromLatest"];
            };
        };
        responses: {
            /** @description Created as a draft. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Location: components["headers"]["ReleaseLocation"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["NameTaken"];
            422: components["responses"]["ReleaseFromLatestRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listWorkflowTemplates: {
        parameters: {
            query?: {
                /**
                 * @description The number of the page, from 1; 1 where left out. A page after the last is empty.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many items a page holds at most, 1 to 100; 20 where left out.
                 * @example 20
                 */
                pageSize?: components["parameters"]["PageSize"];
                /**
                 * @description The field to order by, with a leading `-` for descending. The operation names the fields it knows; items with equal values stay in its default order.
                 * @example -createdAt
                 */
                sort?: components["parameters"]["Sort"];
                /** @description Only items that this expression lets through, written as JSON; all where left out. At most 2000 characters. */
                filter?: components["parameters"]["Filter"];
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
            /** @description One page of templates. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowTemplatePage"];
                };
            };
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createWorkflowTemplate: {
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
                "application/json": components["schemas"]["WorkflowTemplateCreate"];
            };
        };
        responses: {
            /** @description Created as revision 1. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Location: components["headers"]["WorkflowTemplateLocation"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowTemplateResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["NameTaken"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getWorkflowTemplate: {
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
                 * @description The id of the workflow template, as in `id` of the list.
                 * @example 81fdce74-b0f7-46a8-8e42-13d87187df6e
                 */
                id: components["parameters"]["WorkflowTemplateId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The template. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowTemplateResponse"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    replaceWorkflowTemplate: {
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
                 * @description The id of the workflow template, as in `id` of the list.
                 * @example 81fdce74-b0f7-46a8-8e42-13d87187df6e
                 */
                id: components["parameters"]["WorkflowTemplateId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkflowTemplateReplace"];
            };
        };
        responses: {
            /** @description Replaced. */
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
                    "application/json": components["schemas"]["WorkflowTemplateResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WorkflowTemplateConflict"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deleteWorkflowTemplate: {
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
                 * @description The id of the workflow template, as in `id` of the list.
                 * @example 81fdce74-b0f7-46a8-8e42-13d87187df6e
                 */
                id: components["parameters"]["WorkflowTemplateId"];
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
            409: components["responses"]["WorkflowTemplateInUse"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    validateWorkflowTemplate: {
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
                 * @description The id of the workflow template, as in `id` of the list.
                 * @example 81fdce74-b0f7-46a8-8e42-13d87187df6e
                 */
                id: components["parameters"]["WorkflowTemplateId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Validated. */
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
                    "application/json": components["schemas"]["WorkflowTemplateValidationResponse"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["IdempotencyInProgress"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listStepTypes: {
        parameters: {
            query?: {
                /**
                 * @description The number of the page, from 1; 1 where left out. A page after the last is empty.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many items a page holds at most, 1 to 100; 20 where left out.
                 * @example 20
                 */
                pageSize?: components["parameters"]["PageSize"];
                /**
                 * @description The field to order by, with a leading `-` for descending. The operation names the fields it knows; items with equal values stay in its default order.
                 * @example -createdAt
                 */
                sort?: components["parameters"]["Sort"];
                /** @description Only items that this expression lets through, written as JSON; all where left out. At most 2000 characters. */
                filter?: components["parameters"]["Filter"];
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
            /** @description One page of step types. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepTypePage"];
                };
            };
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getStepType: {
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
                 * @description The type, as in `type` of the list.
                 * @example smoke-test
                 */
                type: components["parameters"]["StepTypeSlug"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The step type. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepTypeResponse"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listWorkflowRuns: {
        parameters: {
            query?: {
                /**
                 * @description The number of the page, from 1; 1 where left out. A page after the last is empty.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many items a page holds at most, 1 to 100; 20 where left out.
                 * @example 20
                 */
                pageSize?: components["parameters"]["PageSize"];
                /**
                 * @description The field to order by, with a leading `-` for descending. The operation names the fields it knows; items with equal values stay in its default order.
                 * @example -createdAt
                 */
                sort?: components["parameters"]["Sort"];
                /** @description Only items that this expression lets through, written as JSON; all where left out. At most 2000 characters. */
                filter?: components["parameters"]["Filter"];
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
            /** @description One page of runs. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowRunPage"];
                };
            };
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createWorkflowRun: {
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
                "application/json": components["schemas"]["WorkflowRunCreate"];
            };
        };
        responses: {
            /** @description Waits for its turn. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Location: components["headers"]["WorkflowRunLocation"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowRunResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["IdempotencyInProgress"];
            422: components["responses"]["WorkflowRunRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getWorkflowRun: {
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
                 * @description The id of the workflow run, as in `id` of the list.
                 * @example 67f58798-8d94-43be-8466-ef46e31cc298
                 */
                id: components["parameters"]["WorkflowRunId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowRunResponse"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    pauseWorkflowRun: {
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
                 * @description The id of the workflow run, as in `id` of the list.
                 * @example 67f58798-8d94-43be-8466-ef46e31cc298
                 */
                id: components["parameters"]["WorkflowRunId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["WorkflowRunPause"];
            };
        };
        responses: {
            /** @description Paused. */
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
                    "application/json": components["schemas"]["WorkflowRunResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WorkflowRunNotRunning"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    resumeWorkflowRun: {
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
                 * @description The id of the workflow run, as in `id` of the list.
                 * @example 67f58798-8d94-43be-8466-ef46e31cc298
                 */
                id: components["parameters"]["WorkflowRunId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Runs again. */
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
                    "application/json": components["schemas"]["WorkflowRunResponse"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WorkflowRunNotPaused"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    cancelWorkflowRun: {
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
                 * @description The id of the workflow run, as in `id` of the list.
                 * @example 67f58798-8d94-43be-8466-ef46e31cc298
                 */
                id: components["parameters"]["WorkflowRunId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkflowRunCancel"];
            };
        };
        responses: {
            /** @description Cancelled. */
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
                    "application/json": components["schemas"]["WorkflowRunResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["WorkflowRunEnded"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listWorkflowRunSteps: {
        parameters: {
            query?: {
                /**
                 * @description The number of the page, from 1; 1 where left out. A page after the last is empty.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many items a page holds at most, 1 to 100; 20 where left out.
                 * @example 20
                 */
                pageSize?: components["parameters"]["PageSize"];
                /**
                 * @description The field to order by, with a leading `-` for descending. The operation names the fields it knows; items with equal values stay in its default order.
                 * @example -createdAt
                 */
                sort?: components["parameters"]["Sort"];
                /** @description Only items that this expression lets through, written as JSON; all where left out. At most 2000 characters. */
                filter?: components["parameters"]["Filter"];
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
                 * @description The id of the workflow run, as in `id` of the list.
                 * @example 67f58798-8d94-43be-8466-ef46e31cc298
                 */
                id: components["parameters"]["WorkflowRunId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of steps. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepRunPage"];
                };
            };
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getWorkflowRunStep: {
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
                 * @description The id of the workflow run, as in `id` of the list.
                 * @example 67f58798-8d94-43be-8466-ef46e31cc298
                 */
                id: components["parameters"]["WorkflowRunId"];
                /**
                 * @description The id of the node in the template of the run.
                 * @example smoke-test
                 */
                nodeId: components["parameters"]["WorkflowNodeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The step. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepRunResponse"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getWorkflowRunStepLogs: {
        parameters: {
            query?: {
                /**
                 * @description The number of the attempt; the latest where left out.
                 * @example 1
                 */
                attempt?: components["parameters"]["StepAttempt"];
            };
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example req_8k3m9x2p
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description One range of bytes (RFC 9110, section 14.2), such as `bytes=0-65535`. The answer is 206 with that part, or 200 with the whole where it is left out.
                 * @example bytes=0-65535
                 */
                Range?: components["parameters"]["ByteRange"];
            };
            path: {
                /**
                 * @description The id of the workflow run, as in `id` of the list.
                 * @example 67f58798-8d94-43be-8466-ef46e31cc298
                 */
                id: components["parameters"]["WorkflowRunId"];
                /**
                 * @description The id of the node in the template of the run.
                 * @example smoke-test
                 */
                nodeId: components["parameters"]["WorkflowNodeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole log as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Accept-Ranges": components["headers"]["AcceptRanges"];
                    "Content-Disposition": components["headers"]["LogDisposition"];
                    "Content-Length": components["headers"]["ContentLength"];
                    ETag: components["headers"]["LogETag"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": components["schemas"]["LogText"];
                };
            };
            /** @description The part of the log that was asked for. */
            206: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Accept-Ranges": components["headers"]["AcceptRanges"];
                    "Content-Disposition": components["headers"]["LogDisposition"];
                    "Content-Length": components["headers"]["ContentLength"];
                    "Content-Range": components["headers"]["ContentRange"];
                    ETag: components["headers"]["LogETag"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": components["schemas"]["LogText"];
                };
            };
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            416: components["responses"]["RangeNotSatisfiable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listWorkflowRunStepArtifacts: {
        parameters: {
            query?: {
                /**
                 * @description The number of the page, from 1; 1 where left out. A page after the last is empty.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many items a page holds at most, 1 to 100; 20 where left out.
                 * @example 20
                 */
                pageSize?: components["parameters"]["PageSize"];
                /**
                 * @description The field to order by, with a leading `-` for descending. The operation names the fields it knows; items with equal values stay in its default order.
                 * @example -createdAt
                 */
                sort?: components["parameters"]["Sort"];
                /** @description Only items that this expression lets through, written as JSON; all where left out. At most 2000 characters. */
                filter?: components["parameters"]["Filter"];
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
                 * @description The id of the workflow run, as in `id` of the list.
                 * @example 67f58798-8d94-43be-8466-ef46e31cc298
                 */
                id: components["parameters"]["WorkflowRunId"];
                /**
                 * @description The id of the node in the template of the run.
                 * @example smoke-test
                 */
                nodeId: components["parameters"]["WorkflowNodeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of artifacts. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepArtifactPage"];
                };
            };
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listPromotions: {
        parameters: {
            query?: {
                /**
                 * @description The number of the page, from 1; 1 where left out. A page after the last is empty.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many items a page holds at most, 1 to 100; 20 where left out.
                 * @example 20
                 */
                pageSize?: components["parameters"]["PageSize"];
                /**
                 * @description The field to order by, with a leading `-` for descending. The operation names the fields it knows; items with equal values stay in its default order.
                 * @example -createdAt
                 */
                sort?: components["parameters"]["Sort"];
                /** @description Only items that this expression lets through, written as JSON; all where left out. At most 2000 characters. */
                filter?: components["parameters"]["Filter"];
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
            /** @description One page of promotions. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromotionPage"];
                };
            };
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createPromotion: {
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
                "application/json": components["schemas"]["PromotionCreate"];
            };
        };
        responses: {
            /** @description Asked for. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Location: components["headers"]["PromotionLocation"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromotionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["PromotionAlreadyOpen"];
            422: components["responses"]["PromotionRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getPromotion: {
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
                 * @description The id of the promotion, as in `id` of the list.
                 * @example d6de9f5b-77ee-4c96-825b-d99062e2affc
                 */
                id: components["parameters"]["PromotionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The promotion. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromotionResponse"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    approvePromotion: {
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
                 * @description The id of the promotion, as in `id` of the list.
                 * @example d6de9f5b-77ee-4c96-825b-d99062e2affc
                 */
                id: components["parameters"]["PromotionId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PromotionApprove"];
            };
        };
        responses: {
            /** @description Approved by the caller. */
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
                    "application/json": components["schemas"]["PromotionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["PromotionStateConflict"];
            422: components["responses"]["ApprovalRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    rejectPromotion: {
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
                 * @description The id of the promotion, as in `id` of the list.
                 * @example d6de9f5b-77ee-4c96-825b-d99062e2affc
                 */
                id: components["parameters"]["PromotionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PromotionReject"];
            };
        };
        responses: {
            /** @description Rejected. */
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
                    "application/json": components["schemas"]["PromotionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["PromotionStateConflict"];
            422: components["responses"]["RejectionRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    cancelPromotion: {
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
                 * @description The id of the promotion, as in `id` of the list.
                 * @example d6de9f5b-77ee-4c96-825b-d99062e2affc
                 */
                id: components["parameters"]["PromotionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PromotionCancel"];
            };
        };
        responses: {
            /** @description Cancelled. */
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
                    "application/json": components["schemas"]["PromotionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["PromotionNotCancellable"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getPromotionDecision: {
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
                 * @description The id of the promotion, as in `id` of the list.
                 * @example d6de9f5b-77ee-4c96-825b-d99062e2affc
                 */
                id: components["parameters"]["PromotionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The decision record. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromotionDecisionResponse"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listPromotionApprovals: {
        parameters: {
            query?: {
                /**
                 * @description The number of the page, from 1; 1 where left out. A page after the last is empty.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many items a page holds at most, 1 to 100; 20 where left out.
                 * @example 20
                 */
                pageSize?: components["parameters"]["PageSize"];
                /**
                 * @description The field to order by, with a leading `-` for descending. The operation names the fields it knows; items with equal values stay in its default order.
                 * @example -createdAt
                 */
                sort?: components["parameters"]["Sort"];
                /** @description Only items that this expression lets through, written as JSON; all where left out. At most 2000 characters. */
                filter?: components["parameters"]["Filter"];
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
                 * @description The id of the promotion, as in `id` of the list.
                 * @example d6de9f5b-77ee-4c96-825b-d99062e2affc
                 */
                id: components["parameters"]["PromotionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of approvals. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromotionApprovalPage"];
                };
            };
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getPromotionEvidence: {
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
                 * @description The id of the promotion, as in `id` of the list.
                 * @example d6de9f5b-77ee-4c96-825b-d99062e2affc
                 */
                id: components["parameters"]["PromotionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The evidence. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromotionEvidenceResponse"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    previewPromotionGates: {
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
                "application/json": components["schemas"]["PromotionGatePreviewCreate"];
            };
        };
        responses: {
            /** @description How the gates would stand. */
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
                    "application/json": components["schemas"]["PromotionGatePreviewResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["IdempotencyInProgress"];
            422: components["responses"]["ReferenceNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listApprovalPolicies: {
        parameters: {
            query?: {
                /**
                 * @description The number of the page, from 1; 1 where left out. A page after the last is empty.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many items a page holds at most, 1 to 100; 20 where left out.
                 * @example 20
                 */
                pageSize?: components["parameters"]["PageSize"];
                /**
                 * @description The field to order by, with a leading `-` for descending. The operation names the fields it knows; items with equal values stay in its default order.
                 * @example -createdAt
                 */
                sort?: components["parameters"]["Sort"];
                /** @description Only items that this expression lets through, written as JSON; all where left out. At most 2000 characters. */
                filter?: components["parameters"]["Filter"];
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
            /** @description One page of policies. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalPolicyPage"];
                };
            };
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createApprovalPolicy: {
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
                "application/json": components["schemas"]["ApprovalPolicyCreate"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Location: components["headers"]["ApprovalPolicyLocation"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalPolicyResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["NameTaken"];
            422: components["responses"]["ApprovalPolicyInvalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listMyPendingApprovals: {
        parameters: {
            query?: {
                /**
                 * @description The number of the page, from 1; 1 where left out. A page after the last is empty.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many items a page holds at most, 1 to 100; 20 where left out.
                 * @example 20
                 */
                pageSize?: components["parameters"]["PageSize"];
                /**
                 * @description The field to order by, with a leading `-` for descending. The operation names the fields it knows; items with equal values stay in its default order.
                 * @example -createdAt
                 */
                sort?: components["parameters"]["Sort"];
                /** @description Only items that this expression lets through, written as JSON; all where left out. At most 2000 characters. */
                filter?: components["parameters"]["Filter"];
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
            /** @description One page of promotions that wait. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PendingApprovalPage"];
                };
            };
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listDeploymentJobs: {
        parameters: {
            query?: {
                /**
                 * @description The number of the page, from 1; 1 where left out. A page after the last is empty.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many items a page holds at most, 1 to 100; 20 where left out.
                 * @example 20
                 */
                pageSize?: components["parameters"]["PageSize"];
                /**
                 * @description The field to order by, with a leading `-` for descending. The operation names the fields it knows; items with equal values stay in its default order.
                 * @example -createdAt
                 */
                sort?: components["parameters"]["Sort"];
                /** @description Only items that this expression lets through, written as JSON; all where left out. At most 2000 characters. */
                filter?: components["parameters"]["Filter"];
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
            /** @description One page of jobs. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeploymentJobPage"];
                };
            };
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getDeploymentJob: {
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
                 * @description The id of the deployment job, as in `id` of the list.
                 * @example 2394d15f-8b8d-4e22-a240-b2a414c87a91
                 */
                id: components["parameters"]["DeploymentJobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeploymentJobResponse"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listDeploymentTasks: {
        parameters: {
            query?: {
                /**
                 * @description The number of the page, from 1; 1 where left out. A page after the last is empty.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many items a page holds at most, 1 to 100; 20 where left out.
                 * @example 20
                 */
                pageSize?: components["parameters"]["PageSize"];
                /**
                 * @description The field to order by, with a leading `-` for descending. The operation names the fields it knows; items with equal values stay in its default order.
                 * @example -createdAt
                 */
                sort?: components["parameters"]["Sort"];
                /** @description Only items that this expression lets through, written as JSON; all where left out. At most 2000 characters. */
                filter?: components["parameters"]["Filter"];
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
                 * @description The id of the deployment job, as in `id` of the list.
                 * @example 2394d15f-8b8d-4e22-a240-b2a414c87a91
                 */
                id: components["parameters"]["DeploymentJobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of tasks. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeploymentTaskPage"];
                };
            };
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getDeploymentTask: {
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
                 * @description The id of the deployment job, as in `id` of the list.
                 * @example 2394d15f-8b8d-4e22-a240-b2a414c87a91
                 */
                id: components["parameters"]["DeploymentJobId"];
                /**
                 * @description The id of a task of this job.
                 * @example 837bb01b-8740-4f8b-85e0-ee6f1a6cd382
                 */
                taskId: components["parameters"]["DeploymentTaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeploymentTaskResponse"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getDeploymentTaskLogs: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example req_8k3m9x2p
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description One range of bytes (RFC 9110, section 14.2), such as `bytes=0-65535`. The answer is 206 with that part, or 200 with the whole where it is left out.
                 * @example bytes=0-65535
                 */
                Range?: components["parameters"]["ByteRange"];
            };
            path: {
                /**
                 * @description The id of the deployment job, as in `id` of the list.
                 * @example 2394d15f-8b8d-4e22-a240-b2a414c87a91
                 */
                id: components["parameters"]["DeploymentJobId"];
                /**
                 * @description The id of a task of this job.
                 * @example 837bb01b-8740-4f8b-85e0-ee6f1a6cd382
                 */
                taskId: components["parameters"]["DeploymentTaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole log as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Accept-Ranges": components["headers"]["AcceptRanges"];
                    "Content-Disposition": components["headers"]["LogDisposition"];
                    "Content-Length": components["headers"]["ContentLength"];
                    ETag: components["headers"]["LogETag"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": components["schemas"]["LogText"];
                };
            };
            /** @description The part of the log that was asked for. */
            206: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Accept-Ranges": components["headers"]["AcceptRanges"];
                    "Content-Disposition": components["headers"]["LogDisposition"];
                    "Content-Length": components["headers"]["ContentLength"];
                    "Content-Range": components["headers"]["ContentRange"];
                    ETag: components["headers"]["LogETag"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": components["schemas"]["LogText"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            416: components["responses"]["RangeNotSatisfiable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listDeploymentArtifacts: {
        parameters: {
            query?: {
                /**
                 * @description The number of the page, from 1; 1 where left out. A page after the last is empty.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many items a page holds at most, 1 to 100; 20 where left out.
                 * @example 20
                 */
                pageSize?: components["parameters"]["PageSize"];
                /**
                 * @description The field to order by, with a leading `-` for descending. The operation names the fields it knows; items with equal values stay in its default order.
                 * @example -createdAt
                 */
                sort?: components["parameters"]["Sort"];
                /** @description Only items that this expression lets through, written as JSON; all where left out. At most 2000 characters. */
                filter?: components["parameters"]["Filter"];
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
                 * @description The id of the deployment job, as in `id` of the list.
                 * @example 2394d15f-8b8d-4e22-a240-b2a414c87a91
                 */
                id: components["parameters"]["DeploymentJobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of artifacts. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeploymentArtifactPage"];
                };
            };
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    downloadDeploymentArtifact: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example req_8k3m9x2p
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description One range of bytes (RFC 9110, section 14.2), such as `bytes=0-65535`. The answer is 206 with that part, or 200 with the whole where it is left out.
                 * @example bytes=0-65535
                 */
                Range?: components["parameters"]["ByteRange"];
            };
            path: {
                /**
                 * @description The id of the deployment job, as in `id` of the list.
                 * @example 2394d15f-8b8d-4e22-a240-b2a414c87a91
                 */
                id: components["parameters"]["DeploymentJobId"];
                /**
                 * @description The id of an artifact of this job.
                 * @example a4590446-bc78-4edb-bbe2-5165f90e6915
                 */
                artifactId: components["parameters"]["DeploymentArtifactId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole content. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Accept-Ranges": components["headers"]["AcceptRanges"];
                    "Content-Disposition": components["headers"]["DeploymentArtifactDisposition"];
                    "Content-Length": components["headers"]["ContentLength"];
                    "Repr-Digest": components["headers"]["DeploymentArtifactDigest"];
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            /** @description The part that was asked for. */
            206: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Accept-Ranges": components["headers"]["AcceptRanges"];
                    "Content-Disposition": components["headers"]["DeploymentArtifactDisposition"];
                    "Content-Length": components["headers"]["ContentLength"];
                    "Content-Range": components["headers"]["ContentRange"];
                    "Repr-Digest": components["headers"]["DeploymentArtifactDigest"];
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            416: components["responses"]["RangeNotSatisfiable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listRollbacks: {
        parameters: {
            query?: {
                /**
                 * @description The number of the page, from 1; 1 where left out. A page after the last is empty.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many items a page holds at most, 1 to 100; 20 where left out.
                 * @example 20
                 */
                pageSize?: components["parameters"]["PageSize"];
                /**
                 * @description The field to order by, with a leading `-` for descending. The operation names the fields it knows; items with equal values stay in its default order.
                 * @example -createdAt
                 */
                sort?: components["parameters"]["Sort"];
                /** @description Only items that this expression lets through, written as JSON; all where left out. At most 2000 characters. */
                filter?: components["parameters"]["Filter"];
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
            /** @description One page of rollbacks. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RollbackPage"];
                };
            };
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createRollback: {
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
                "application/json": components["schemas"]["RollbackCreate"];
            };
        };
        responses: {
            /** @description Accepted. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Location: components["headers"]["RollbackJobLocation"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RollbackResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["RollbackConflict"];
            422: components["responses"]["RollbackRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listAbReleases: {
        parameters: {
            query?: {
                /**
                 * @description The number of the page, from 1; 1 where left out. A page after the last is empty.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many items a page holds at most, 1 to 100; 20 where left out.
                 * @example 20
                 */
                pageSize?: components["parameters"]["PageSize"];
                /**
                 * @description The field to order by, with a leading `-` for descending. The operation names the fields it knows; items with equal values stay in its default order.
                 * @example -createdAt
                 */
                sort?: components["parameters"]["Sort"];
                /** @description Only items that this expression lets through, written as JSON; all where left out. At most 2000 characters. */
                filter?: components["parameters"]["Filter"];
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
            /** @description One page of A/B releases. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbReleasePage"];
                };
            };
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createAbRelease: {
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
                "application/json": components["schemas"]["AbReleaseCreate"];
            };
        };
        responses: {
            /** @description Created as a draft. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Location: components["headers"]["AbReleaseLocation"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbReleaseResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["NameTaken"];
            422: components["responses"]["AbReleaseInvalid"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getAbRelease: {
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
                 * @description The id of the A/B release, as in `id` of the list.
                 * @example 23686102-e431-437a-bf38-7e10beb2abe2
                 */
                id: components["parameters"]["AbReleaseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The A/B release. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbReleaseResponse"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    startAbRelease: {
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
                 * @description The id of the A/B release, as in `id` of the list.
                 * @example 23686102-e431-437a-bf38-7e10beb2abe2
                 */
                id: components["parameters"]["AbReleaseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Started. */
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
                    "application/json": components["schemas"]["AbReleaseResponse"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["AbReleaseNotDraft"];
            422: components["responses"]["AbReleaseFrozen"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    advanceAbRelease: {
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
                 * @description The id of the A/B release, as in `id` of the list.
                 * @example 23686102-e431-437a-bf38-7e10beb2abe2
                 */
                id: components["parameters"]["AbReleaseId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["AbReleaseAdvance"];
            };
        };
        responses: {
            /** @description In its next stage. */
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
                    "application/json": components["schemas"]["AbReleaseResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["AbReleaseNotAdvanceable"];
            422: components["responses"]["AbReleaseAdvanceRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    promoteAbRelease: {
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
                 * @description The id of the A/B release, as in `id` of the list.
                 * @example 23686102-e431-437a-bf38-7e10beb2abe2
                 */
                id: components["parameters"]["AbReleaseId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AbReleasePromote"];
            };
        };
        responses: {
            /** @description Promoted. */
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
                    "application/json": components["schemas"]["AbReleaseResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["AbReleaseStateConflict"];
            422: components["responses"]["AbReleasePromoteRefused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    rollbackAbRelease: {
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
                 * @description The id of the A/B release, as in `id` of the list.
                 * @example 23686102-e431-437a-bf38-7e10beb2abe2
                 */
                id: components["parameters"]["AbReleaseId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AbReleaseRollback"];
            };
        };
        responses: {
            /** @description Rolled back. */
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
                    "application/json": components["schemas"]["AbReleaseResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["AbReleaseStateConflict"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getAbReleaseTraffic: {
        parameters: {
            query?: {
                /**
                 * @description How far back the figures reach; an hour where left out.
                 * @example PT1H
                 */
                window?: components["parameters"]["AbTrafficWindow"];
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
                 * @description The id of the A/B release, as in `id` of the list.
                 * @example 23686102-e431-437a-bf38-7e10beb2abe2
                 */
                id: components["parameters"]["AbReleaseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The traffic. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbReleaseTrafficResponse"];
                };
            };
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getAbReleaseHealth: {
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
                 * @description The id of the A/B release, as in `id` of the list.
                 * @example 23686102-e431-437a-bf38-7e10beb2abe2
                 */
                id: components["parameters"]["AbReleaseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The health. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbReleaseHealthResponse"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listRolloutStrategies: {
        parameters: {
            query?: {
                /**
                 * @description The number of the page, from 1; 1 where left out. A page after the last is empty.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many items a page holds at most, 1 to 100; 20 where left out.
                 * @example 20
                 */
                pageSize?: components["parameters"]["PageSize"];
                /**
                 * @description The field to order by, with a leading `-` for descending. The operation names the fields it knows; items with equal values stay in its default order.
                 * @example -createdAt
                 */
                sort?: components["parameters"]["Sort"];
                /** @description Only items that this expression lets through, written as JSON; all where left out. At most 2000 characters. */
                filter?: components["parameters"]["Filter"];
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
            /** @description One page of strategies. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RolloutStrategyPage"];
                };
            };
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listEvidencePackets: {
        parameters: {
            query?: {
                /**
                 * @description The number of the page, from 1; 1 where left out. A page after the last is empty.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many items a page holds at most, 1 to 100; 20 where left out.
                 * @example 20
                 */
                pageSize?: components["parameters"]["PageSize"];
                /**
                 * @description The field to order by, with a leading `-` for descending. The operation names the fields it knows; items with equal values stay in its default order.
                 * @example -createdAt
                 */
                sort?: components["parameters"]["Sort"];
                /** @description Only items that this expression lets through, written as JSON; all where left out. At most 2000 characters. */
                filter?: components["parameters"]["Filter"];
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
            /** @description One page of evidence packets. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidencePacketPage"];
                };
            };
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getEvidencePacket: {
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
                 * @description The id of the evidence packet, as in `id` of the list.
                 * @example 36a98160-628e-4ba6-8bac-01d58185c2f4
                 */
                id: components["parameters"]["EvidencePacketId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The evidence packet. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidencePacketResponse"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    downloadEvidencePacket: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example req_8k3m9x2p
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description One range of bytes (RFC 9110, section 14.2), such as `bytes=0-65535`. The answer is 206 with that part, or 200 with the whole where it is left out.
                 * @example bytes=0-65535
                 */
                Range?: components["parameters"]["ByteRange"];
            };
            path: {
                /**
                 * @description The id of the evidence packet, as in `id` of the list.
                 * @example 36a98160-628e-4ba6-8bac-01d58185c2f4
                 */
                id: components["parameters"]["EvidencePacketId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole archive. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Accept-Ranges": components["headers"]["AcceptRanges"];
                    "Content-Disposition": components["headers"]["EvidencePacketDisposition"];
                    "Content-Length": components["headers"]["ContentLength"];
                    "Repr-Digest": components["headers"]["ReprDigest"];
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": unknown;
                };
            };
            /** @description The part of the archive that was asked for. */
            206: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Accept-Ranges": components["headers"]["AcceptRanges"];
                    "Content-Disposition": components["headers"]["EvidencePacketDisposition"];
                    "Content-Length": components["headers"]["ContentLength"];
                    "Content-Range": components["headers"]["ContentRange"];
                    "Repr-Digest": components["headers"]["ReprDigest"];
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": unknown;
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["EvidencePacketNotSealed"];
            416: components["responses"]["RangeNotSatisfiable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createAuditReport: {
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
                "application/json": components["schemas"]["AuditReportCreate"];
            };
        };
        responses: {
            /** @description Taken on; the report waits for its turn. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Location: components["headers"]["AuditReportLocation"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditReportResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["IdempotencyInProgress"];
            422: components["responses"]["AuditReportRuleViolated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getAuditReport: {
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
                 * @description The id of the audit report, from the answer that took the request for it.
                 * @example 6aee1c40-a7a1-4341-99c4-785a88aefce7
                 */
                id: components["parameters"]["AuditReportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The audit report. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditReportResponse"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    downloadAuditReport: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The client's own id for this request, 1 to 128 visible ASCII characters. It comes back on the response and in an error body. Left out, the server makes one.
                 * @example req_8k3m9x2p
                 */
                "X-Request-Id"?: components["parameters"]["RequestId"];
                /**
                 * @description One range of bytes (RFC 9110, section 14.2), such as `bytes=0-65535`. The answer is 206 with that part, or 200 with the whole where it is left out.
                 * @example bytes=0-65535
                 */
                Range?: components["parameters"]["ByteRange"];
            };
            path: {
                /**
                 * @description The id of the audit report, from the answer that took the request for it.
                 * @example 6aee1c40-a7a1-4341-99c4-785a88aefce7
                 */
                id: components["parameters"]["AuditReportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole document. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Accept-Ranges": components["headers"]["AcceptRanges"];
                    "Content-Disposition": components["headers"]["AuditReportDisposition"];
                    "Content-Length": components["headers"]["ContentLength"];
                    "Repr-Digest": components["headers"]["ReprDigest"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": unknown;
                };
            };
            /** @description The part of the document that was asked for. */
            206: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    "Accept-Ranges": components["headers"]["AcceptRanges"];
                    "Content-Disposition": components["headers"]["AuditReportDisposition"];
                    "Content-Length": components["headers"]["ContentLength"];
                    "Content-Range": components["headers"]["ContentRange"];
                    "Repr-Digest": components["headers"]["ReprDigest"];
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
            409: components["responses"]["AuditReportNotDownloadable"];
            416: components["responses"]["RangeNotSatisfiable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listVersionStickers: {
        parameters: {
            query?: {
                /**
                 * @description The number of the page, from 1; 1 where left out. A page after the last is empty.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many items a page holds at most, 1 to 100; 20 where left out.
                 * @example 20
                 */
                pageSize?: components["parameters"]["PageSize"];
                /**
                 * @description The field to order by, with a leading `-` for descending. The operation names the fields it knows; items with equal values stay in its default order.
                 * @example -createdAt
                 */
                sort?: components["parameters"]["Sort"];
                /** @description Only items that this expression lets through, written as JSON; all where left out. At most 2000 characters. */
                filter?: components["parameters"]["Filter"];
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
            /** @description One page of version stickers. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionStickerPage"];
                };
            };
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getVersionSticker: {
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
                 * @description The id of the version sticker, as in `id` of the list and `stickerId` of a target.
                 * @example 2d18a8cf-0de6-4d91-8406-49efd9fdd476
                 */
                id: components["parameters"]["VersionStickerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version sticker. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionStickerResponse"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listPlugins: {
        parameters: {
            query?: {
                /**
                 * @description The number of the page, from 1; 1 where left out. A page after the last is empty.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many items a page holds at most, 1 to 100; 20 where left out.
                 * @example 20
                 */
                pageSize?: components["parameters"]["PageSize"];
                /**
                 * @description The field to order by, with a leading `-` for descending. The operation names the fields it knows; items with equal values stay in its default order.
                 * @example -createdAt
                 */
                sort?: components["parameters"]["Sort"];
                /** @description Only items that this expression lets through, written as JSON; all where left out. At most 2000 characters. */
                filter?: components["parameters"]["Filter"];
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
            /** @description One page of plugins. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PluginPage"];
                };
            };
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getPlugin: {
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
                 * @description The id of the plugin, as in `id` of the list.
                 * @example 79c6d1c6-5e6f-40c6-a918-8230d05265b9
                 */
                id: components["parameters"]["PluginId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The plugin. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PluginResponse"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    enablePlugin: {
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
                 * @description The id of the plugin, as in `id` of the list.
                 * @example 79c6d1c6-5e6f-40c6-a918-8230d05265b9
                 */
                id: components["parameters"]["PluginId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It runs. */
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
                    "application/json": components["schemas"]["PluginResponse"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["PluginAlreadyEnabled"];
            422: components["responses"]["PluginNotStarted"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    disablePlugin: {
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
                 * @description The id of the plugin, as in `id` of the list.
                 * @example 79c6d1c6-5e6f-40c6-a918-8230d05265b9
                 */
                id: components["parameters"]["PluginId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is stopped. */
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
                    "application/json": components["schemas"]["PluginResponse"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["PluginNotDisabled"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getPluginHealth: {
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
                 * @description The id of the plugin, as in `id` of the list.
                 * @example 79c6d1c6-5e6f-40c6-a918-8230d05265b9
                 */
                id: components["parameters"]["PluginId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Its health. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PluginHealthResponse"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    listPluginInstances: {
        parameters: {
            query?: {
                /**
                 * @description The number of the page, from 1; 1 where left out. A page after the last is empty.
                 * @example 1
                 */
                page?: components["parameters"]["Page"];
                /**
                 * @description How many items a page holds at most, 1 to 100; 20 where left out.
                 * @example 20
                 */
                pageSize?: components["parameters"]["PageSize"];
                /**
                 * @description The field to order by, with a leading `-` for descending. The operation names the fields it knows; items with equal values stay in its default order.
                 * @example -createdAt
                 */
                sort?: components["parameters"]["Sort"];
                /** @description Only items that this expression lets through, written as JSON; all where left out. At most 2000 characters. */
                filter?: components["parameters"]["Filter"];
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
            /** @description One page of instances. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PluginInstancePage"];
                };
            };
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    createPluginInstance: {
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
                "application/json": components["schemas"]["PluginInstanceCreate"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["RequestId"];
                    "X-RateLimit-Limit": components["headers"]["RateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["RateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["RateLimitReset"];
                    Location: components["headers"]["PluginInstanceLocation"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PluginInstanceResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["NameTaken"];
            422: components["responses"]["PluginInstanceRuleViolated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    replacePluginInstance: {
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
                 * @description The id of the instance, as in `id` of the list.
                 * @example dfb5d9d2-f038-45ef-9c14-aa8998a594d5
                 */
                id: components["parameters"]["PluginInstanceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PluginInstanceReplace"];
            };
        };
        responses: {
            /** @description Replaced. */
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
                    "application/json": components["schemas"]["PluginInstanceResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["NameTaken"];
            422: components["responses"]["PluginInstanceRuleViolated"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
    deletePluginInstance: {
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
                 * @description The id of the instance, as in `id` of the list.
                 * @example dfb5d9d2-f038-45ef-9c14-aa8998a594d5
                 */
                id: components["parameters"]["PluginInstanceId"];
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
            409: components["responses"]["ResourceInUse"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
        };
    };
}
