import { loadApi } from '../contract/load.ts';
import { ContractError } from '../contract/problem.ts';
import { SourceCache } from '../contract/sources.ts';
import { checkGenerated, type Drift, type Scope } from '../generate/check-generated.ts';
import { generateApi } from '../generate/generate-api.ts';
import { findingsOf } from '../lint/contract-findings.ts';
import type { Finding } from '../lint/finding.ts';
import { createLinter } from '../lint/linter.ts';
import type { LintReport } from '../lint/report.ts';

/** What CI asks of descriptions. */
export interface DescriptionReports {
  readonly reports: readonly LintReport[];
  /** Generated files that do not say what the descriptions say. */
  readonly drift: readonly Finding[];
}

/**
 * Lints descriptions and compares `generated/` with what they generate; each is loaded once for both.
 *
 * @param root the project root, an absolute path
 * @param scope whether all APIs are among them, so that the files of others are superfluous
 */
export async function checkDescriptions(
  root: string,
  apis: readonly string[],
  scope: Scope,
): Promise<DescriptionReports> {
  const linter = createLinter(root);
  const cache = new SourceCache(root);
  const reports: LintReport[] = [];
  const generated = new Map<string, string>();
  let readable = true;
  for (const api of apis) {
    try {
      const loaded = await loadApi(root, api, cache);
      const findings = await linter.lint(loaded);
      reports.push({ api, operations: loaded.contract.operations.length, findings });
      for (const [path, bytes] of await generateApi(loaded)) generated.set(path, bytes);
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
  return { reports, drift: driftFindings(drift) };
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
