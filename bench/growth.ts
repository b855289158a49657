import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listApis } from '../src/contract/apis.ts';
import { loadApi } from '../src/contract/load.ts';
import { packageRoot } from '../src/contract/package-root.ts';
import { SourceCache } from '../src/contract/sources.ts';
import type { LoadedApi } from '../src/contract/types.ts';
import { generateApi } from '../src/generate/generate-api.ts';
import { createLinter, type Linter } from '../src/lint/linter.ts';
import { exampleCall, firstOperation } from '../src/mock/example-call.ts';
import { createMock, mountOf } from '../src/mock/mock.ts';
import { print } from './figure.ts';
import { writeMultipliedApi } from './multiplied-api.ts';

/** How many times the largest API is written over. */
const SIZES = [1, 2, 4, 8];
const ROUNDS = 2;

const steps = ['load', 'reload', 'lint', 'generate', 'mock'] as const;

/** Milliseconds of each step: `reload` after one file was saved, `mock` until it answers by the contract. */
type Times = Readonly<Record<(typeof steps)[number], number>>;

/** Whatever grows with the number of operations grows linearly: the time of one operation stays as it is. */
export async function benchGrowth(): Promise<void> {
  const largest = await largestApi();
  const linter = createLinter(packageRoot);
  const work = mkdtempSync(join(tmpdir(), 'accord-bench-'));
  try {
    const sizes = SIZES.map((times) => {
      const root = join(work, String(times));
      writeMultipliedApi(largest, join(root, 'spec', largest.api), times);
      const runs: Times[] = [];
      return { root, operations: largest.contract.operations.length * times, runs };
    });
    // All sizes in turn, so that none has the compiler's work to itself. The first round only warms up.
    for (let round = 0; round <= ROUNDS; round++)
      for (const { root, runs } of sizes) runs.push(await measure(root, largest.api, linter));
    for (const step of steps) {
      const each = sizes.map(({ operations, runs }) => {
        const times = runs.slice(1).map((run) => run[step]);
        const measured = (Math.min(...times) / operations) * 1000;
        print({ name: `growth:${step}:${operations}`, measured, unit: 'us' });
        return measured;
      });
      const measured = (each.at(-1) ?? Number.NaN) / (each[0] ?? Number.NaN);
      print({ name: `growth:${step}`, measured, unit: 'x', goal: { op: '<=', value: 1.5 } });
    }
  } finally {
    rmSync(work, { recursive: true });
  }
}

async function largestApi(): Promise<LoadedApi> {
  const apis = await Promise.all((await listApis(packageRoot)).map((api) => loadApi(packageRoot, api)));
  const count = ({ contract }: LoadedApi) => contract.operations.length;
  const [largest] = apis.sort((a, b) => count(b) - count(a));
  if (largest === undefined) throw new Error('spec/ holds no API to multiply');
  return largest;
}

async function measure(root: string, api: string, linter: Linter): Promise<Times> {
  const cache = new SourceCache(root);
  const [load, loaded] = await timed(() => loadApi(root, api, cache));
  const [path = ''] = loaded.files.slice(-1);
  writeFileSync(path, `${loaded.sources.read(path)?.text ?? ''}\n`);
  const [reload] = await timed(() => loadApi(root, api, cache));
  const [lint, findings] = await timed(() => linter.lint(loaded));
  const [finding] = findings;
  if (finding !== undefined)
    throw new Error(`${finding.file}:${finding.line} ${finding.rule} ${finding.message}`);
  const [generate] = await timed(() => generateApi(loaded));
  const [mock] = await timed(() => answerByMock(loaded));
  return { load, reload, lint, generate, mock };
}

async function answerByMock(loaded: LoadedApi): Promise<void> {
  const mock = createMock({ apis: [] });
  mock.replace(loaded);
  const operation = firstOperation(loaded.contract);
  if (operation === undefined) throw new Error(`spec/${loaded.api} has no GET operation to call`);
  const { method, path, headers } = exampleCall(loaded.contract, operation);
  const { status } = await mock.fetch(
    new Request(`http://127.0.0.1${mountOf(loaded)}${path}`, { method, headers }),
  );
  if (status !== 200) throw new Error(`the mock answers ${operation.id} with ${status}`);
}

/**
 * In milliseconds of this process's processor time, collecting garbage included: what else the machine does must
 * not look like growth.
 */
async function timed<T>(work: () => Promise<T>): Promise<[took: number, result: T]> {
  const start = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(start);
  return [(user + system) / 1000, result];
}
