import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isObject, valueAt } from '../../src/contract/pointer.js';
import { repository } from '../project.ts';

/** What became of a workflow. */
export interface Outcome {
  /** Of the command: 0 when no check has failed. */
  readonly exit: number | string | null | undefined;
  /** In the order of the calls; a step that was repeated stands once for each. */
  readonly steps: readonly StepOutcome[];
  /** What the command has printed. */
  readonly output: string;
}

export interface StepOutcome {
  readonly stepId: string;
  /** `name: message` of each check that failed. */
  readonly failures: readonly string[];
  /** Of each check that could not be made, or failed without weight. */
  readonly warnings: readonly string[];
}

/**
 * Executes the workflows of a file with `redocly respect`.
 *
 * @param path of the file, absolute
 * @param server the URL of its source description, after its name
 * @param inputs of the workflow
 * @param calls after which it gives up
 */
export async function respect(
  path: string,
  server: readonly [name: string, url: string],
  inputs: Readonly<Record<string, unknown>>,
  calls: number,
): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'accord-respect-'));
  const report = join(folder, 'report.json');
  try {
    const { exit, output } = await run([
      'respect',
      path,
      '--server',
      server.join('='),
      '--input',
      JSON.stringify(inputs),
      '--max-steps',
      String(calls),
      '--json-output',
      report,
      // It cannot compile a discriminator with a branch for values that are not known yet, and calls that a failure.
      '--severity',
      'SCHEMA_CHECK=warn',
    ]);
    return { exit, output, steps: existsSync(report) ? readSteps(report) : [] };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run(args: readonly string[]): Promise<{ exit: Outcome['exit']; output: string }> {
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  const command = [join(repository, 'node_modules/@redocly/cli/bin/cli.js'), ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, command, { env, cwd: repository }, (error, stdout, stderr) =>
      resolve({ exit: error === null ? 0 : error.code, output: stdout + stderr }),
    );
  });
}

function readSteps(report: string): StepOutcome[] {
  const files = valueAt(JSON.parse(readFileSync(report, 'utf8')), '/files');
  return Object.values(isObject(files) ? files : {})
    .flatMap((file) => list(valueAt(file, '/executedWorkflows')))
    .flatMap(stepsOf);
}

/** A step that another one went to stands in a workflow among the steps. */
function stepsOf(executed: unknown): StepOutcome[] {
  const within = valueAt(executed, '/executedSteps');
  if (within !== undefined) return list(within).flatMap(stepsOf);
  const failed = list(valueAt(executed, '/checks')).filter((check) => valueAt(check, '/passed') !== true);
  const told = (severity: string) =>
    failed
      .filter((check) => valueAt(check, '/severity') === severity)
      .map((check) => `${valueAt(check, '/name')}: ${valueAt(check, '/message')}`);
  return [{ stepId: String(valueAt(executed, '/stepId')), failures: told('error'), warnings: told('warn') }];
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
