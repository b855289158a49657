import { compareFindings, type Finding } from './finding.ts';

/** What linting one API has found. */
export interface LintReport {
  readonly api: string;
  /** The number of its operations; absent where the description could not be read. */
  readonly operations?: number;
  /** In the order of the files. */
  readonly findings: readonly Finding[];
}

/** The findings of several APIs as one list: what stands in a file that they share is told once. */
export function mergeFindings(reports: readonly LintReport[]): Finding[] {
  const byText = new Map(
    reports.flatMap(({ findings }) => findings.map((finding) => [JSON.stringify(finding), finding])),
  );
  return [...byText.values()].sort(compareFindings);
}
