import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Drift } from '../src/generate/check-generated.ts';
import { compareFindings, type Finding, isBlocking } from '../src/lint/finding.ts';
import { selectFormat } from '../src/lint/format/format.ts';
import { summarize } from '../src/lint/format/text.ts';
import { lintApis } from '../src/lint/lint-apis.ts';
import { mergeFindings } from '../src/lint/report.ts';
import { exit, main } from './command.ts';

await main({
  name: 'check',
  summary:
    'Gives one verdict on a change: lint and drift of the descriptions, types and lint of our own code.',
  options: {
    descriptions: { type: 'boolean', help: 'only lint and drift of the descriptions' },
    format: {
      type: 'string',
      value: 'text|json|sarif|github',
      help: 'how findings are printed (default: text)',
    },
  },
  async run({ root, apis, options }) {
    const format = selectFormat(options.format ?? 'text');
    const tool = (name: string, ...args: string[]) => run(root, name, args);
    // Each a process of its own beside the lint in this one: start-up is most of the time, and there are two cores.
    const others = [
      tool('generated', 'scripts/run.mjs', 'scripts/generate.ts', '--check', '--format', 'json', ...apis),
    ];
    if (options.descriptions !== true) {
      others.push(
        tool('types', 'node_modules/typescript/bin/tsc', '--noEmit'),
        tool('code', 'node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings'),
      );
    }
    const [reports, generated, ...own] = await Promise.all([lintApis(root, apis), ...others]);
    const drift = driftFindings(generated?.stdout ?? '');
    const findings = [...mergeFindings(reports), ...drift].sort(compareFindings);
    const colour = process.stdout.isTTY && (process.env.NO_COLOR ?? '') === '';
    process.stdout.write(format(findings, { colour }));

    // What keeps descriptions from being generated is in the findings of lint already.
    const failed = own.filter(({ code }) => code !== exit.fine);
    if (generated?.code === exit.couldNotRun) failed.push(generated);
    for (const { stdout, stderr } of failed) process.stderr.write(stdout + stderr);
    for (const report of reports) process.stderr.write(`${summarize(report)}\n`);
    for (const { name, code } of [...(generated === undefined ? [] : [generated]), ...own]) {
      process.stderr.write(`${name}: ${code === exit.fine ? 'fine' : 'findings'}\n`);
    }
    const fine = !findings.some(isBlocking) && failed.length === 0 && generated?.code === exit.fine;
    process.stderr.write(`check: ${fine ? 'fine' : 'findings'}\n`);
    return fine ? exit.fine : exit.findings;
  },
});

interface Outcome {
  readonly name: string;
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

async function run(root: string, name: string, [script = '', ...args]: readonly string[]): Promise<Outcome> {
  const child = spawn(process.execPath, [join(root, script), ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const texts = Promise.all(
    [child.stdout, child.stderr].map((stream) => stream.setEncoding('utf8').toArray()),
  );
  const code = await new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve(status ?? exit.couldNotRun));
  });
  const [stdout = [], stderr = []] = await texts;
  return { name, code, stdout: stdout.join(''), stderr: stderr.join('') };
}

/** The drift that `generate --check --format json` prints; it prints nothing when a description cannot be read. */
function driftFindings(output: string): Finding[] {
  if (output === '') return [];
  const drift: Drift = JSON.parse(output);
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
