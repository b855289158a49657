import type { ContractError } from '../contract/problem.ts';
import { compareFindings, type Finding } from './finding.ts';

/** The problems of a description that cannot be read, as findings: the code of the problem is the rule. */
export function findingsOf(error: ContractError): Finding[] {
  return error.problems
    .map(({ file, line, column, code, message }) => ({
      file,
      line,
      column,
      severity: 'error' as const,
      rule: code,
      message,
      url: '',
    }))
    .sort(compareFindings);
}
