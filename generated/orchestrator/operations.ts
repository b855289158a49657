// Generated from spec/orchestrator/openapi.yaml by `npm run generate`. Do not edit.
import type { ApiTable } from '../../src/client/api-table.ts';

/** Every operation of Release Orchestrator API and its conventions: what a client has to know to call it. */
export const table: ApiTable = {
  operations: `/integration-types GET listIntegrationTypes:p
/integration-types/{typeId} GET getIntegrationType
/integrations GET listIntegrations:p POST createIntegration
/integrations/{id} GET getIntegration PUT replaceIntegration DELETE deleteIntegration:e
/integrations/{id}/test POST testIntegration
/integrations/{id}/discover POST discoverIntegrationResources
/integrations/{id}/health GET getIntegrationHealth
/environments GET listEnvironments:p POST createEnvironment
/environments/{id} GET getEnvironment PUT replaceEnvironment DELETE deleteEnvironment:e
/environments/{envId}/freeze-windows GET listFreezeWindows:p POST createFreezeWindow
/environments/{envId}/freeze-windows/{windowId} DELETE deleteFreezeWindow:e
/targets GET listTargets:p POST createTarget
/targets/{id} GET getTarget PUT replaceTarget DELETE deleteTarget:e
/targets/{id}/health-check POST checkTargetHealth
/targets/{id}/sticker GET getTargetSticker
/targets/{id}/drift GET getTargetDrift
/agents/register POST registerAgent
/agents GET listAgents:p
/agents/{id} GET getAgent PUT replaceAgent DELETE deleteAgent:e
/agents/{id}/heartbeat POST sendAgentHeartbeat
/components GET listComponents:p POST createComponent
/components/{id} GET getComponent PUT replaceComponent DELETE deleteComponent:e
/components/{id}/sync-versions POST syncComponentVersions
/components/{id}/versions GET listComponentVersions:p
/releases GET listReleases:p POST createRelease
/releases/{id} GET getRelease PUT replaceRelease DELETE deleteRelease:e
/releases/{id}/state GET getReleaseState
/releases/{id}/deprecate POST deprecateRelease
/releases/{id}/compare/{otherId} GET compareReleases
/releases/from-latest POST createReleaseFromLatest
/workflow-templates GET listWorkflowTemplates:p POST createWorkflowTemplate
/workflow-templates/{id} GET getWorkflowTemplate PUT replaceWorkflowTemplate DELETE deleteWorkflowTemplate:e
/workflow-templates/{id}/validate POST validateWorkflowTemplate
/step-types GET listStepTypes:p
/step-types/{type} GET getStepType
/workflow-runs GET listWorkflowRuns:p POST createWorkflowRun
/workflow-runs/{id} GET getWorkflowRun
/workflow-runs/{id}/pause POST pauseWorkflowRun
/workflow-runs/{id}/resume POST resumeWorkflowRun
/workflow-runs/{id}/cancel POST cancelWorkflowRun
/workflow-runs/{id}/steps GET listWorkflowRunSteps:p
/workflow-runs/{id}/steps/{nodeId} GET getWorkflowRunStep
/workflow-runs/{id}/steps/{nodeId}/logs GET getWorkflowRunStepLogs:b
/workflow-runs/{id}/steps/{nodeId}/artifacts GET listWorkflowRunStepArtifacts:p
/promotions GET listPromotions:p POST createPromotion
/promotions/{id} GET getPromotion
/promotions/{id}/approve POST approvePromotion
/promotions/{id}/reject POST rejectPromotion
/promotions/{id}/cancel POST cancelPromotion
/promotions/{id}/decision GET getPromotionDecision
/promotions/{id}/approvals GET listPromotionApprovals:p
/promotions/{id}/evidence GET getPromotionEvidence
/promotions/preview-gates POST previewPromotionGates
/approval-policies GET listApprovalPolicies:p POST createApprovalPolicy
/my/pending-approvals GET listMyPendingApprovals:p
/deployment-jobs GET listDeploymentJobs:p
/deployment-jobs/{id} GET getDeploymentJob
/deployment-jobs/{id}/tasks GET listDeploymentTasks:p
/deployment-jobs/{id}/tasks/{taskId} GET getDeploymentTask
/deployment-jobs/{id}/tasks/{taskId}/logs GET getDeploymentTaskLogs:b
/deployment-jobs/{id}/artifacts GET listDeploymentArtifacts:p
/deployment-jobs/{id}/artifacts/{artifactId} GET downloadDeploymentArtifact:b
/rollbacks GET listRollbacks:p POST createRollback
/ab-releases GET listAbReleases:p POST createAbRelease
/ab-releases/{id} GET getAbRelease
/ab-releases/{id}/start POST startAbRelease
/ab-releases/{id}/advance POST advanceAbRelease
/ab-releases/{id}/promote POST promoteAbRelease
/ab-releases/{id}/rollback POST rollbackAbRelease
/ab-releases/{id}/traffic GET getAbReleaseTraffic
/ab-releases/{id}/health GET getAbReleaseHealth
/rollout-strategies GET listRolloutStrategies:p
/evidence-packets GET listEvidencePackets:p
/evidence-packets/{id} GET getEvidencePacket
/evidence-packets/{id}/download GET downloadEvidencePacket:b
/audit-reports POST createAuditReport
/audit-reports/{id} GET getAuditReport
/audit-reports/{id}/download GET downloadAuditReport:b
/version-stickers GET listVersionStickers:p
/version-stickers/{id} GET getVersionSticker
/plugins GET listPlugins:p
/plugins/{id} GET getPlugin
/plugins/{id}/enable POST enablePlugin
/plugins/{id}/disable POST disablePlugin
/plugins/{id}/health GET getPluginHealth
/plugin-instances GET listPluginInstances:p POST createPluginInstance
/plugin-instances/{id} PUT replacePluginInstance DELETE deletePluginInstance:e`,
  conventions: {
    baseUrl: 'https://orchestrator.example/api/v1',
    auth: { token: { in: 'header', name: 'Authorization', prefix: 'Bearer ' } },
    data: ['data'],
    error: {
      code: ['error', 'code'],
      message: ['error', 'message'],
      details: ['error', 'details'],
      requestId: ['meta', 'requestId'],
      fields: { at: ['error', 'validationErrors'], field: ['field'], message: ['message'], code: ['code'] },
    },
    requestIdHeader: 'X-Request-Id',
    idempotency: { header: 'Idempotency-Key', methods: ['POST', 'PUT', 'PATCH', 'DELETE'] },
    retry: {
      statuses: [429, 500, 502, 503, 504],
      attempts: 4,
      base: 500,
      cap: 30000,
      budget: 120000,
      pacing: ['header', 'reset'],
    },
    reset: { header: 'X-RateLimit-Reset', epoch: true },
    pagination: {
      page: {
        at: 'page',
        kind: 'page',
        items: ['data'],
        total: ['meta', 'pagination', 'totalItems'],
        more: ['meta', 'pagination', 'hasNext'],
      },
    },
    query: { filter: { json: true } },
  },
};

/** Every error code, with the statuses of the responses that can carry it. */
export const errorCodes = {
  AB_RELEASE_GUARDRAIL_BROKEN: [422],
  AB_RELEASE_INVALID: [422],
  AB_RELEASE_STAGE_INCOMPLETE: [422],
  AB_RELEASE_STATE_CONFLICT: [409],
  AGENT_BUSY: [409],
  AGENT_CAPABILITY_MISSING: [422],
  AGENT_DISABLED: [409],
  AGENT_OFFLINE: [409],
  AGENT_REGISTRATION_TOKEN_INVALID: [422],
  APPROVAL_NOT_ALLOWED: [422],
  APPROVAL_POLICY_INVALID: [422],
  AUDIT_PERIOD_INVALID: [422],
  AUDIT_REPORT_EXPIRED: [409],
  AUDIT_REPORT_NOT_READY: [409],
  COMPONENT_SOURCE_INVALID: [422],
  COMPONENT_SOURCE_UNAVAILABLE: [422],
  COMPONENT_SYNC_IN_PROGRESS: [409],
  COMPONENT_WITHOUT_VERSION: [422],
  DEPLOYMENT_JOB_STATE_CONFLICT: [409],
  DISCOVERY_NOT_SUPPORTED: [422],
  ENVIRONMENT_ORDER_TAKEN: [409],
  ENVIRONMENT_PROTECTION_TOO_WEAK: [422],
  EVIDENCE_PACKET_NOT_SEALED: [409],
  FREEZE_WINDOW_ACTIVE: [422],
  FREEZE_WINDOW_ENDED: [409],
  FREEZE_WINDOW_INVALID: [422],
  IDEMPOTENCY_IN_PROGRESS: [409],
  IDEMPOTENCY_KEY_REUSED: [422],
  INTEGRATION_NOT_READY: [409],
  INTEGRATION_TYPE_FIXED: [422],
  INTERNAL_ERROR: [500],
  MALFORMED_JSON: [400],
  NAME_TAKEN: [409],
  PERMISSION_DENIED: [403],
  PLUGIN_CONFIG_INVALID: [422],
  PLUGIN_INCOMPATIBLE: [422],
  PLUGIN_IN_USE: [409],
  PLUGIN_START_FAILED: [422],
  PLUGIN_STATE_CONFLICT: [409],
  PROMOTION_ALREADY_OPEN: [409],
  PROMOTION_BLOCKED: [422],
  PROMOTION_STATE_CONFLICT: [409],
  RANGE_NOT_SATISFIABLE: [416],
  RATE_LIMIT_EXCEEDED: [429],
  REFERENCE_NOT_FOUND: [422],
  RELEASE_INCOMPLETE: [422],
  RELEASE_NOT_READY: [422],
  RELEASE_STATE_CONFLICT: [409],
  RESOURCE_IN_USE: [409],
  RESOURCE_NOT_FOUND: [404],
  ROLLBACK_NOT_POSSIBLE: [422],
  SECRET_NOT_FOUND: [422],
  STRATEGY_NOT_SUPPORTED: [422],
  TARGET_KIND_FIXED: [422],
  TEMPLATE_INVALID: [422],
  TIER_REQUIRED: [422],
  UNAUTHENTICATED: [401],
  VALIDATION_FAILED: [400],
  WORKFLOW_INPUT_INVALID: [422],
  WORKFLOW_RUN_STATE_CONFLICT: [409],
  WORKFLOW_TEMPLATE_CHANGED: [409],
} as const;
