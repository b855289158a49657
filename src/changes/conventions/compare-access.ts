import { valueAt } from '../../contract/pointer.js';
import { compareAnswer } from './compare-limits.ts';
import type { ConventionPair, ConventionReport } from './convention-report.ts';
import type { OperationPair } from './operation-pairs.ts';
import { spanOf } from './span.ts';

/** Compares what a caller must be allowed to do: permissions, tenants, fresh tokens. */
export function compareAccess(
  report: ConventionReport,
  { base, revision }: ConventionPair,
  operations: readonly OperationPair[],
): void {
  const [claim, newClaim] = [base.permissions?.claim, revision.permissions?.claim];
  if (claim !== undefined && newClaim !== undefined && claim !== newClaim) {
    report.tell(
      'permission-claim-changed',
      '/x-conventions/permissions/claim',
      `permissions stand in the claim ${newClaim} instead of ${claim}`,
    );
  }
  const [tenant, newTenant] = [base.tenancy?.claim, revision.tenancy?.claim];
  if (tenant !== newTenant) {
    const at = '/x-conventions/tenancy';
    if (tenant === undefined)
      report.tell('tenancy-added', at, `tokens must name a tenant in the claim ${newTenant}`);
    else if (newTenant === undefined)
      report.tell('tenancy-removed', at, `tokens need not name a tenant in the claim ${tenant}`);
    else
      report.tell(
        'tenancy-claim-changed',
        `${at}/claim`,
        `the tenant stands in the claim ${newTenant} instead of ${tenant}`,
      );
  }
  compareStepUp(report, base.stepUp, revision.stepUp);
  for (const pair of operations) {
    comparePermission(report, pair);
    compareFreshness(report, pair);
  }
}

type StepUp = ConventionPair['base']['stepUp'];

/** What appears or goes as a whole is told by the operations that carry `x-step-up`. */
function compareStepUp(report: ConventionReport, base: StepUp, revision: StepUp): void {
  if (base === undefined || revision === undefined) return;
  const at = '/x-conventions/stepUp';
  if (base.claim !== revision.claim) {
    report.tell(
      'step-up-claim-changed',
      `${at}/claim`,
      `the freshness of a token stands in the claim ${revision.claim} instead of ${base.claim}`,
    );
  }
  const scope = `${at}/scope`;
  const [before, after] = [valueAt(report.base, scope), valueAt(report.revision, scope)];
  if (after !== undefined && before !== after) {
    report.tell(
      'step-up-scope-changed',
      { base: before === undefined ? at : scope, revision: scope },
      `operations with the scope ${String(after)} take only a fresh token`,
    );
  }
  if (base.maxAgeMs !== revision.maxAgeMs) {
    report.tell(
      revision.maxAgeMs < base.maxAgeMs ? 'step-up-age-shortened' : 'step-up-age-lengthened',
      `${at}/maxAge`,
      `a fresh token is at most ${spanOf(revision.maxAgeMs)} old instead of ${spanOf(base.maxAgeMs)}`,
    );
  }
  compareAnswer(report, `${at}/refused`, 'a token that is too old', base.refused, revision.refused);
}

function comparePermission(report: ConventionReport, { method, path, base, revision }: OperationPair): void {
  const [before, after] = [base.node['x-permission'], revision.node['x-permission']];
  if (before === after) return;
  const reach = { method, path };
  const places = {
    base: before === undefined ? base.pointer : `${base.pointer}/x-permission`,
    revision: after === undefined ? revision.pointer : `${revision.pointer}/x-permission`,
  };
  if (before === undefined)
    report.tell('permission-required', places, `callers need the permission ${String(after)}`, { reach });
  else if (after === undefined)
    report.tell(
      'permission-removed',
      places,
      `callers do not need the permission ${String(before)} any more`,
      { reach },
    );
  else
    report.tell(
      'permission-changed',
      places,
      `callers need the permission ${String(after)} instead of ${String(before)}`,
      { reach },
    );
}

function compareFreshness(report: ConventionReport, { method, path, base, revision }: OperationPair): void {
  const [before, after] = [base.node['x-step-up'] === true, revision.node['x-step-up'] === true];
  if (before === after) return;
  const places = {
    base: before ? `${base.pointer}/x-step-up` : base.pointer,
    revision: after ? `${revision.pointer}/x-step-up` : revision.pointer,
  };
  if (after)
    report.tell('step-up-required', places, 'only a fresh token is taken', { reach: { method, path } });
  else
    report.tell('step-up-no-longer-required', places, 'a token of any age is taken', {
      reach: { method, path },
    });
}
