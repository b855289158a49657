import { describe, expect, it } from 'vitest';
import { readDescription } from './description.ts';

const { contract } = await readDescription('orchestrator');
const { operations } = contract;

describe('RO-8 modules', () => {
  // The overview, line by line.
  const modules = {
    INTHUB: {
      count: 10,
      lines: `
        GET /integration-types
        GET /integration-types/{typeId}
        POST /integrations
        GET /integrations
        GET /integrations/{id}
        PUT /integrations/{id}
        DELETE /integrations/{id}
        POST /integrations/{id}/test
        POST /integrations/{id}/discover
        GET /integrations/{id}/health
      `,
    },
    ENVMGR: {
      count: 22,
      lines: `
        POST /environments
        GET /environments
        GET /environments/{id}
        PUT /environments/{id}
        DELETE /environments/{id}
        POST /environments/{envId}/freeze-windows
        GET /environments/{envId}/freeze-windows
        DELETE /environments/{envId}/freeze-windows/{windowId}
        POST /targets
        GET /targets
        GET /targets/{id}
        PUT /targets/{id}
        DELETE /targets/{id}
        POST /targets/{id}/health-check
        GET /targets/{id}/sticker
        GET /targets/{id}/drift
        POST /agents/register
        GET /agents
        GET /agents/{id}
        PUT /agents/{id}
        DELETE /agents/{id}
        POST /agents/{id}/heartbeat
      `,
    },
    RELMAN: {
      count: 16,
      lines: `
        POST /components
        GET /components
        GET /components/{id}
        PUT /components/{id}
        DELETE /components/{id}
        POST /components/{id}/sync-versions
        GET /components/{id}/versions
        POST /releases
        GET /releases
        GET /releases/{id}
        PUT /releases/{id}
        DELETE /releases/{id}
        GET /releases/{id}/state
        POST /releases/{id}/deprecate
        GET /releases/{id}/compare/{otherId}
        POST /releases/from-latest
      `,
    },
    WORKFL: {
      count: 18,
      lines: `
        POST /workflow-templates
        GET /workflow-templates
        GET /workflow-templates/{id}
        PUT /workflow-templates/{id}
        DELETE /workflow-templates/{id}
        POST /workflow-templates/{id}/validate
        GET /step-types
        GET /step-types/{type}
        POST /workflow-runs
        GET /workflow-runs
        GET /workflow-runs/{id}
        POST /workflow-runs/{id}/pause
        POST /workflow-runs/{id}/resume
        POST /workflow-runs/{id}/cancel
        GET /workflow-runs/{id}/steps
        GET /workflow-runs/{id}/steps/{nodeId}
        GET /workflow-runs/{id}/steps/{nodeId}/logs
        GET /workflow-runs/{id}/steps/{nodeId}/artifacts
      `,
    },
    PROMOT: {
      count: 13,
      lines: `
        POST /promotions
        GET /promotions
        GET /promotions/{id}
        POST /promotions/{id}/approve
        POST /promotions/{id}/reject
        POST /promotions/{id}/cancel
        GET /promotions/{id}/decision
        GET /promotions/{id}/approvals
        GET /promotions/{id}/evidence
        POST /promotions/preview-gates
        POST /approval-policies
        GET /approval-policies
        GET /my/pending-approvals
      `,
    },
    DEPLOY: {
      count: 9,
      lines: `
        GET /deployment-jobs
        GET /deployment-jobs/{id}
        GET /deployment-jobs/{id}/tasks
        GET /deployment-jobs/{id}/tasks/{taskId}
        GET /deployment-jobs/{id}/tasks/{taskId}/logs
        GET /deployment-jobs/{id}/artifacts
        GET /deployment-jobs/{id}/artifacts/{artifactId}
        POST /rollbacks
        GET /rollbacks
      `,
    },
    PROGDL: {
      count: 10,
      lines: `
        POST /ab-releases
        GET /ab-releases
        GET /ab-releases/{id}
        POST /ab-releases/{id}/start
        POST /ab-releases/{id}/advance
        POST /ab-releases/{id}/promote
        POST /ab-releases/{id}/rollback
        GET /ab-releases/{id}/traffic
        GET /ab-releases/{id}/health
        GET /rollout-strategies
      `,
    },
    RELEVI: {
      count: 8,
      lines: `
        GET /evidence-packets
        GET /evidence-packets/{id}
        GET /evidence-packets/{id}/download
        POST /audit-reports
        GET /audit-reports/{id}
        GET /audit-reports/{id}/download
        GET /version-stickers
        GET /version-stickers/{id}
      `,
    },
    PLUGIN: {
      count: 9,
      lines: `
        GET /plugins
        GET /plugins/{id}
        POST /plugins/{id}/enable
        POST /plugins/{id}/disable
        GET /plugins/{id}/health
        POST /plugin-instances
        GET /plugin-instances
        PUT /plugin-instances/{id}
        DELETE /plugin-instances/{id}
      `,
    },
  };

  it('are the nine tags', () => {
    expect(contract.basePath).toBe('/api/v1');
    expect(contract.tags.map(({ name }) => name)).toEqual(Object.keys(modules));
    expect(operations).toHaveLength(115);
  });

  it.each(Object.entries(modules))('%s has the operations of the overview', (module, { count, lines }) => {
    const described = operations
      .filter(({ tag }) => tag === module)
      .map(({ method, fullPath }) => `${method.toUpperCase()} ${fullPath}`);
    expect(described).toHaveLength(count);
    const listed = lines
      .trim()
      .split(/\n\s*/)
      .map((line) => line.replace(' ', ' /api/v1'));
    expect(described.sort()).toEqual(listed.sort());
  });
});
