import type { Pointer, SourceLocation } from './types.ts';

/** One thing that is wrong with a description: where, what, and how to mend it. */
export interface Problem extends SourceLocation {
  /** Stable, kebab-case: `reference-missing-file`. */
  readonly code: string;
  /** The JSON Pointer inside `file`. */
  readonly pointer: Pointer;
  /** What is wrong, then the remedy. */
  readonly message: string;
}

/**
 * A description that cannot be loaded. Carries every problem that was found, in the order of the files.
 */
export class ContractError extends Error {
  override readonly name = 'ContractError';
  readonly code = 'contract-unreadable';
  readonly api: string;
  readonly problems: readonly Problem[];

  constructor(api: string, problems: readonly Problem[]) {
    super(problems.map(describeProblem).join('\n'));
    this.api = api;
    this.problems = problems;
  }
}

/** `spec/cloudflow/paths/workflows.yaml:12:5 reference-missing-file: … (#/get/responses/200)` */
export function describeProblem(problem: Problem): string {
  const at = problem.pointer === '' ? '' : ` (#${problem.pointer})`;
  return `${problem.file}:${problem.line}:${problem.column} ${problem.code}: ${problem.message}${at}`;
}
