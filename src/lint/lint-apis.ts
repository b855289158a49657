import { listApis } from '../contract/apis.ts';
import { loadApi } from '../contract/load.ts';
import { ContractError } from '../contract/problem.ts';
import { SourceCache } from '../contract/sources.ts';
import { findingsOf } from './contract-findings.ts';
import { createLinter, type LinterOptions } from './linter.ts';
import { type LintReport, tellUnneeded } from './report.ts';

/**
 * Lints APIs, one after another. What keeps a description from being read is a finding as well, so one broken API
 * does not hide the findings of the others.
 *
 * @param root the project root, an absolute path
 * @param apis names of folders under `spec/`
 * @throws {UsageError} when there is no such API
 */
export async function lintApis(
  root: string,
  apis: readonly string[],
  options: LinterOptions = {},
): Promise<LintReport[]> {
  const linter = createLinter(root, options);
  const sources = new SourceCache(root);
  const reports: LintReport[] = [];
  for (const api of apis) {
    try {
      const loaded = await loadApi(root, api, sources);
      const judgement = await linter.judge(loaded);
      reports.push({ api, operations: loaded.contract.operations.length, ...judgement });
    } catch (error) {
      if (!(error instanceof ContractError)) throw error;
      reports.push({ api, findings: findingsOf(error) });
    }
  }
  return apis.length === (await listApis(root)).length ? tellUnneeded(reports) : reports;
}
