import { valueAt } from '../../contract/pointer.js';
import type { Pointer } from '../../contract/types.ts';
import type { ConventionPair, ConventionReport } from './convention-report.ts';
import { spanOf } from './span.ts';

/** The keys of the declaration that say how names are written. */
const CASINGS = ['paths', 'parameters', 'properties', 'errorCodes', 'enumValues/casing'];

/** Compares what the declaration says of names, versions and identifiers. */
export function compareDeclaration(report: ConventionReport, { base, revision }: ConventionPair): void {
  if (base.name !== revision.name) {
    report.tell(
      'api-name-changed',
      '/x-conventions/name',
      `the API is called ${revision.name} instead of ${base.name} in generated code`,
    );
  }
  for (const key of CASINGS) {
    const at = `/x-conventions/casing/${key}`;
    const [before, after] = valuesAt(report, at);
    if (before === undefined || after === undefined || before === after) continue;
    report.tell(
      'casing-changed',
      at,
      `${key.replace('/casing', '')} are written in ${String(after)} instead of ${String(before)}`,
    );
  }
  if (base.versioning.in !== revision.versioning.in) {
    report.tell(
      'version-place-changed',
      '/x-conventions/versioning/in',
      `the version stands in the ${revision.versioning.in} instead of the ${base.versioning.in}`,
    );
  }
  const [before, after] = [base.versioning.deprecationWindowMs, revision.versioning.deprecationWindowMs];
  if (before !== after) {
    report.tell(
      after < before ? 'deprecation-window-shortened' : 'deprecation-window-lengthened',
      '/x-conventions/versioning/deprecationWindow',
      `deprecated parts stay for ${spanOf(after)} instead of ${spanOf(before)}`,
    );
  }
  if (base.ids?.kind !== revision.ids?.kind) {
    report.tell(
      'id-kind-changed',
      '/x-conventions/ids',
      `identifiers are ${revision.ids?.kind ?? 'of any kind'} instead of ${base.ids?.kind ?? 'of any kind'}`,
    );
  }
  const [audit, audited] = [base.audit, revision.audit];
  if (
    audit !== undefined &&
    (audit.operation !== audited?.operation || audit.requestId !== audited.requestId)
  ) {
    report.tell(
      'audit-changed',
      '/x-conventions/audit',
      audited === undefined
        ? `no operation is declared to show the audit trail any more; it was ${audit.operation}`
        : `the audit trail is shown by ${named(audited)} instead of ${named(audit)}`,
    );
  }
}

function named({
  operation,
  requestId,
}: {
  readonly operation: string;
  readonly requestId?: string;
}): string {
  return requestId === undefined ? operation : `${operation} (\`${requestId}\`)`;
}

function valuesAt({ base, revision }: ConventionReport, pointer: Pointer): readonly [unknown, unknown] {
  return [valueAt(base, pointer), valueAt(revision, pointer)];
}
