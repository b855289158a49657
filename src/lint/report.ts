import { unneeded } from './exception-findings.ts';
import type { Exception, IgnoredFinding } from './exceptions.ts';
import { compareFindings, type Finding } from './finding.ts';

/** What the linter says of one description. */
export interface Judgement {
  /** In the order of the files. */
  readonly findings: readonly Finding[];
  /** What exceptions take away, in the order of the files. */
  readonly ignored: readonly IgnoredFinding[];
  /** Exceptions in files of other APIs too, which are of no use to this one. */
  readonly unused: readonly Exception[];
}

/** What linting one API has found. */
export interface LintReport {
  readonly api: string;
  /** The number of its operations; absent where the description could not be read. */
  readonly operations?: number;
  /** In the order of the files. */
  readonly findings: readonly Finding[];
  readonly ignored?: readonly IgnoredFinding[];
  readonly unused?: readonly Exception[];
}

/** The findings of several APIs as one list: what stands in a file that they share is told once. */
export function mergeFindings(reports: readonly LintReport[]): Finding[] {
  return merge(reports.flatMap(({ findings }) => findings));
}

/** What exceptions take away in several APIs, as one list. */
export function mergeIgnored(reports: readonly LintReport[]): IgnoredFinding[] {
  return merge(reports.flatMap(({ ignored = [] }) => ignored));
}

function merge<F extends Finding>(findings: readonly F[]): F[] {
  const byText = new Map(findings.map((finding) => [JSON.stringify(finding), finding]));
  return [...byText.values()].sort(compareFindings);
}

/**
 * The reports of all APIs, with the exceptions in shared files that none of them needs. Of some of the APIs nothing
 * can be said: another one may need them. Nor where one could not be read.
 */
export function tellUnneeded(reports: readonly LintReport[]): LintReport[] {
  if (reports.some(({ operations }) => operations === undefined)) return [...reports];
  const used = new Set(mergeIgnored(reports).map(({ exception }) => JSON.stringify(exception)));
  return reports.map((report) => {
    const needless = (report.unused ?? []).filter((exception) => !used.has(JSON.stringify(exception)));
    if (needless.length === 0) return report;
    return { ...report, findings: [...report.findings, ...needless.map(unneeded)].sort(compareFindings) };
  });
}
