import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listApis } from '../src/contract/apis.ts';
import { packageRoot } from '../src/contract/package-root.ts';
import { print, quantile } from './figure.ts';

const ROOT = packageRoot;
const RUNS = Number(process.env.BENCH_RUNS ?? 5);

/**
 * What somebody does who has the same tools and not this project: one CLI after another, API by API. Its time is
 * mostly start-up, four times over.
 */
export function plainChain(root: string, apis: readonly string[], work: string): number {
  const start = performance.now();
  for (const api of apis) {
    const source = join(root, 'spec', api, 'openapi.yaml');
    const bundle = join(work, `${api}.yaml`);
    run(root, 'redocly', ['lint', source]);
    run(root, 'redocly', ['bundle', source, '--output', bundle]);
    run(root, 'spectral', ['lint', bundle, '--ruleset', join(root, '.spectral.yaml')]);
    // Away from redocly.yaml, whose rules have been applied to the sources: in a bundle they take what only a
    // mapping names for unused.
    run(work, 'openapi-typescript', [bundle, '--output', join(work, `${api}.ts`)]);
  }
  return performance.now() - start;
}

function run(cwd: string, tool: string, args: readonly string[]): void {
  const { status, stderr, stdout, error } = spawnSync(join(ROOT, 'node_modules/.bin', tool), args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
  });
  if (status !== 0)
    throw new Error(`${tool} ${args.join(' ')} ended with ${status}\n${stdout}${stderr}`, { cause: error });
}

function check(apis: readonly string[]): number {
  const start = performance.now();
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    ['scripts/run.mjs', 'scripts/check.ts', '--descriptions', ...apis],
    { cwd: ROOT, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`check ended with ${status}\n${stdout}${stderr}`);
  return performance.now() - start;
}

/** Cold: whole processes, in turn with the peer, so that a machine that slows down slows both. */
export async function benchChain(): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), 'accord-bench-'));
  try {
    const all = await listApis(ROOT);
    const groups: [name: string, apis: readonly string[]][] = all.map((api) => [api, [api]]);
    if (all.length > 1) groups.push(['all', all]);
    for (const [name, apis] of groups) {
      const pairs = Array.from({ length: RUNS }, () => ({
        ours: check(apis),
        peer: plainChain(ROOT, apis, work),
      }));
      const middle = (pick: (pair: (typeof pairs)[number]) => number) => quantile(pairs.map(pick), 0.5);
      print({ name: `chain:${name}:check`, measured: middle(({ ours }) => ours), unit: 'ms' });
      print({ name: `chain:${name}:plain-clis`, measured: middle(({ peer }) => peer), unit: 'ms' });
      print({
        name: `chain:${name}:cold`,
        measured: middle(({ ours, peer }) => ours / peer),
        unit: 'x',
        goal: { op: '<=', value: 0.5 },
      });
    }
  } finally {
    rmSync(work, { recursive: true });
  }
}
