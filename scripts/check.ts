import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { summary } from '../src/changes/format/text.ts';
import { releasedFindings } from '../src/changes/released-findings.ts';
import { listApis } from '../src/contract/apis.ts';
import { packageRoot } from '../src/contract/package-root.ts';
import { compareFindings, isBlocking } from '../src/lint/finding.ts';
import { selectFormat } from '../src/lint/format/format.ts';
import { listIgnored, summarize } from '../src/lint/format/text.ts';
import { mergeFindings, mergeIgnored } from '../src/lint/report.ts';
import { checkDescriptions } from '../src/workbench/check-descriptions.ts';
import { exit, main } from './command.ts';
import { formatOption, namedFromHere, takesColour } from './findings-output.ts';

/** The checks of our own code: tools that run beside the check of the descriptions. */
const ownCode = [
  { name: 'types', command: ['typescript/bin/tsc', '--noEmit'] },
  { name: 'code', command: ['@biomejs/biome/bin/biome', 'check', '--error-on-warnings'] },
] as const;

await main({
  name: 'check',
  summary:
    'Gives one verdict on a change: lint and drift of the descriptions, what they break of their released contracts, types and lint of our own code.',
  options: {
    descriptions: { type: 'boolean', help: 'only the descriptions' },
    format: formatOption,
  },
  async run({ root, apis, options }) {
    const format = selectFormat(options.format ?? 'text');
    const scope = apis.length === (await listApis(root)).length ? 'all' : 'named';
    // The code of another project is none of ours.
    const tools = options.descriptions === true || root !== packageRoot ? [] : ownCode;
    const [{ reports, drift, comparisons }, ...own] = await Promise.all([
      checkDescriptions(root, apis, scope, new Date()),
      ...tools.map(({ name, command }) => runTool(root, name, command)),
    ]);
    const findings = [...mergeFindings(reports), ...drift, ...comparisons.flatMap(releasedFindings)].sort(
      compareFindings,
    );
    const colour = takesColour();
    process.stdout.write(format(namedFromHere(root, findings), { colour, ignored: mergeIgnored(reports) }));
    for (const { output } of own.filter(({ passed }) => !passed)) process.stderr.write(output);
    for (const report of reports) process.stderr.write(`${summarize(report)}\n${listIgnored(report)}`);
    process.stderr.write(
      `generated: ${drift.length === 0 ? 'up to date' : `${drift.length} files differ`}\n`,
    );
    for (const { api, changes } of comparisons)
      if (changes.length > 0) process.stderr.write(`${api}: ${summary(changes)} since its release\n`);
    for (const { name, passed } of own)
      process.stderr.write(`${name}: ${passed ? 'no findings' : 'findings'}\n`);
    const fine = !findings.some(isBlocking) && own.every(({ passed }) => passed);
    process.stderr.write(`check: ${fine ? 'fine' : 'findings'}\n`);
    return fine ? exit.fine : exit.findings;
  },
});

async function runTool(
  root: string,
  name: string,
  [script = '', ...args]: readonly string[],
): Promise<{ readonly name: string; readonly passed: boolean; readonly output: string }> {
  const child = spawn(process.execPath, [join(root, 'node_modules', script), ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  const passed = await new Promise<boolean>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code === 0));
  });
  return { name, passed, output: Buffer.concat(chunks).toString('utf8') };
}
