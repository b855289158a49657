import type { Finding, Severity } from '../../lint/finding.ts';
import type { Change, ChangeLevel } from '../change.ts';
import { type Comparison, placeInRevision } from '../comparison.ts';
import { operationOf } from './subject.ts';

/** The rule of a version that is too low. */
export const VERSION_RULE = 'version-too-low';

const severities: Readonly<Record<ChangeLevel, Severity>> = {
  breaking: 'error',
  warning: 'warning',
  harmless: 'info',
};

/**
 * Changes as findings in the files of the revision, for formats that annotate files. What is gone is told where it
 * stood, or in the base where nothing of it is left.
 */
export function findingsOfChanges(comparison: Comparison): Finding[] {
  const { version, revision } = comparison;
  const findings = comparison.changes.map((change) => findingOf(comparison, change));
  if (!version.sufficient && revision !== undefined) {
    findings.push({
      ...revision.locate('/info/version'),
      severity: version.declared ? 'error' : 'info',
      rule: VERSION_RULE,
      message: version.message,
      url: '',
    });
  }
  return findings;
}

function findingOf(comparison: Comparison, change: Change): Finding {
  const place = placeInRevision(comparison, change) ?? change.base ?? { file: '', line: 1, column: 1 };
  const operation = operationOf(change);
  const { base } = change;
  const was = change.revision === undefined && base !== undefined ? ` (was: ${base.file}:${base.line})` : '';
  const remedy = change.remedy === '' ? '' : ` ${change.remedy}`;
  return {
    ...place,
    severity: severities[change.level],
    rule: change.rule,
    message: `${operation === '' ? '' : `${operation}: `}${change.message.replace(/\.$/, '')}${was}.${remedy}`,
    url: '',
  };
}
