import { resolveConventions } from '../../contract/conventions.js';
import { isObject } from '../../contract/pointer.js';
import type { Change, DescriptionVersion } from '../change.ts';
import { Report } from '../report.ts';
import { compareAccess } from './compare-access.ts';
import { compareBodies } from './compare-bodies.ts';
import { compareDeclaration } from './compare-declaration.ts';
import { compareErrorCodes } from './compare-error-codes.ts';
import { compareExamples } from './compare-examples.ts';
import { compareLifecycles } from './compare-lifecycles.ts';
import { compareLimits } from './compare-limits.ts';
import { compareLists } from './compare-lists.ts';
import { compareTokens } from './compare-tokens.ts';
import type { ConventionReport } from './convention-report.ts';
import { pairOperations } from './operation-pairs.ts';
import { CONVENTION_RULES, type ConventionRule } from './rules.ts';

/**
 * Compares what two versions declare in `x-conventions` and in the extensions beside it: what no schema says, and
 * what clients rely on all the same. A description without conventions has nothing to compare.
 */
export function compareConventions(
  base: DescriptionVersion,
  revision: DescriptionVersion,
): readonly Change[] {
  const report: ConventionReport = new Report<ConventionRule>(base, revision, CONVENTION_RULES);
  const [had, has] = [base, revision].map(({ document }) => isObject(document['x-conventions']));
  if (!had || !has) {
    if (had)
      report.tell('conventions-removed', '/x-conventions', 'the conventions are not declared any more');
    if (has) report.tell('conventions-added', '/x-conventions', 'the conventions are declared');
    return report.changes;
  }
  const conventions = {
    base: resolveConventions(base.document),
    revision: resolveConventions(revision.document),
  };
  const operations = pairOperations(base.document, revision.document);
  compareDeclaration(report, conventions);
  compareBodies(report, conventions);
  compareErrorCodes(report, conventions, operations);
  compareLists(report, conventions, operations);
  compareLimits(report, conventions);
  compareAccess(report, conventions, operations);
  compareTokens(report);
  compareLifecycles(report, operations);
  compareExamples(report, operations);
  return report.changes;
}
