import type { Comparison } from '../changes/comparison.ts';
import { compareWithReleased } from '../changes/released.ts';
import { loadApi } from '../contract/load.ts';
import { ContractError } from '../contract/problem.ts';
import { SourceCache } from '../contract/sources.ts';
import { checkGenerated, type Drift, type Scope } from '../generate/check-generated.ts';
import { generateApi } from '../generate/generate-api.ts';
import { findingsOf } from '../lint/contract-findings.ts';
import type { Finding } from '../lint/finding.ts';
import { createLinter } from '../lint/linter.ts';
import { type LintReport, tellUnneeded } from '../lint/report.ts';

/** What CI asks of descriptions. */
export interface DescriptionReports {
  readonly reports: readonly LintReport[];
  /** Generated files that do not say what the descriptions say. */
  readonly drift: readonly Finding[];
  /** What became of each API since its release; those that were never released are not among them. */
  readonly comparisons: readonly Comparison[];
}

/**
 * Lints descriptions, compares `generated/` with what they generate, and them with their released contracts; each is
 * loaded once for all.
 *
 * @param root the project root, an absolute path
 * @param scope whether all APIs are among them, so that the files of others are superfluous
 * @param today decides which sunsets have passed
 * @throws {UsageError} when a released contract cannot be read
 */
export async function checkDescriptions(
  root: string,
  apis: readonly string[],
  scope: Scope,
  today: Date,
): Promise<DescriptionReports> {
  const linter = createLinter(root);
  const cache = new SourceCache(root);
  const reports: LintReport[] = [];
  const comparisons: Comparison[] = [];
  const generated = new Map<string, string>();
  let readable = true;
  for (const api of apis) {
    try {
      const loaded = await loadApi(root, api, cache);
      const judgement = await linter.judge(loaded);
      reports.push({ api, operations: loaded.contract.operations.length, ...judgement });
      for (const [path, bytes] of await generateApi(loaded)) generated.set(path, bytes);
      const comparison = await compareWithReleased(root, loaded, today);
      if (comparison !== undefined) comparisons.push(comparison);
    } catch (error) {
      if (!(error instanceof ContractError)) throw error;
      readable = false;
      const told = reports.findIndex((report) => report.api === api);
      if (told >= 0) reports.splice(told, 1);
      reports.push({ api, findings: findingsOf(error) });
    }
  }
  // The files of an API that cannot be read are not superfluous.
  const drift = await checkGenerated(root, generated, readable ? scope : 'named');
  const judged = scope === 'all' ? tellUnneeded(reports) : reports;
  return { reports: judged, drift: driftFindings(drift), comparisons };
}

function driftFindings(drift: Drift): Finding[] {
  const explain = {
    stale: 'is stale: it does not say what the description says.',
    missing: 'is missing.',
    superfluous: 'is explained by no description.',
  };
  return (['stale', 'missing', 'superfluous'] as const).flatMap((kind) =>
    drift[kind].map((file) => ({
      file,
      line: 1,
      column: 1,
      severity: 'error' as const,
      rule: 'generated-drift',
      message: `This file ${explain[kind]} Run \`npm run generate\` and commit what it writes.`,
      url: '',
    })),
  );
}
