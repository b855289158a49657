import type { Pointer, SourceLocation } from '../contract/types.ts';

export type Severity = 'error' | 'warning' | 'info' | 'hint';

/** One defect of a description, in terms of its source files. */
export interface Finding extends SourceLocation {
  readonly severity: Severity;
  /** The stable id of the rule, or of the problem that keeps the description from being read. */
  readonly rule: string;
  /** What is wrong, then the remedy. */
  readonly message: string;
  /** The page of the rule: a path relative to the project root, or an absolute URL; `''` where there is none. */
  readonly url: string;
  /** Where in the file, as a JSON Pointer: that is what exceptions go by. The linter takes it off at the end. */
  readonly pointer?: Pointer;
}

/** Whether a finding fails the lint: errors and warnings do, information and hints do not. */
export function isBlocking({ severity }: Finding): boolean {
  return severity === 'error' || severity === 'warning';
}

/** Orders findings by file, then place, then rule. The order does not depend on the language of the machine. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compare(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compare(a.rule, b.rule) ||
    compare(a.message, b.message)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
