import { spawnSync } from 'node:child_process';
import { join, relative } from 'node:path';
import { isObject, valueAt } from '../../src/contract/pointer.js';
import type { Finding } from '../../src/lint/finding.ts';
import { repository } from '../project.ts';

/** What the stock command line of Spectral says of documents. */
export interface StockResult {
  readonly source: string;
  readonly line: number;
  readonly rule: string;
  readonly message: string;
}

/**
 * Runs the stock command line of Spectral with the ruleset of this project, as anybody would.
 *
 * @param documents absolute paths
 */
export function runStockSpectral(documents: readonly string[], ...options: readonly string[]): StockResult[] {
  const cli = join(repository, 'node_modules/@stoplight/spectral-cli/dist/index.js');
  // A name with braces is a glob to it.
  const names = documents.map((document) => document.replaceAll(/[{}]/g, '\\$&'));
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [cli, 'lint', ...names, '--format', 'json', '--quiet', ...options],
    { cwd: repository, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  const results: unknown = JSON.parse(stdout === '' ? 'null' : stdout);
  if (!Array.isArray(results)) throw new Error(`${stdout}${stderr}`);
  return results.filter(isObject).map((result) => ({
    source: String(result.source),
    line: Number(valueAt(result, '/range/start/line')) + 1,
    rule: String(result.code),
    message: String(result.message),
  }));
}

/** Results in short, sorted: `spec/things/openapi.yaml:3 info-description: …`. */
export function inShort(results: readonly StockResult[], root: string): string[] {
  return results
    .map(({ source, line, rule, message }) => `${relative(root, source)}:${line} ${rule}: ${message}`)
    .sort();
}

/** Findings of ours, as short. */
export function findingsInShort(findings: readonly Finding[]): string[] {
  return findings.map(({ file, line, rule, message }) => `${file}:${line} ${rule}: ${message}`).sort();
}
