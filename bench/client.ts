import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { Worker } from 'node:worker_threads';
import { listApis } from '../src/contract/apis.ts';
import { loadApi } from '../src/contract/load.ts';
import { packageRoot } from '../src/contract/package-root.ts';
import type { Contract, Json } from '../src/contract/types.ts';
import { apiTable } from '../src/generate/operations-file.ts';
import { buildCode } from '../src/package/build-code.ts';
import { buildTypes } from '../src/package/build-types.ts';
import { entriesOf } from '../src/package/entries.ts';
import { buildClientApps, type Call, type ClientApp, calledOperation } from './client-app.ts';
import { gzippedOperation } from './client-table.ts';
import { benchClientTypes } from './client-types.ts';
import { print, quantile } from './figure.ts';

const ROUNDS = 15;
const CALLS_A_ROUND = 100;
/** The APIs that have a goal: the smallest and the largest. */
const MEASURED = ['cloudflow', 'orchestrator'];

/** The generated clients beside those that frontend teams use: the size of an app, the time of a call, its types. */
export async function benchClient(): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), 'accord-bench-'));
  try {
    const entries = entriesOf(packageRoot, await listApis(packageRoot));
    const accord = join(work, 'node_modules/accord');
    mkdirSync(accord, { recursive: true });
    await buildCode(packageRoot, entries, accord);
    const complaints = await buildTypes(packageRoot, entries, accord);
    if (complaints !== '') throw new Error(complaints);
    writeFileSync(
      join(accord, 'package.json'),
      JSON.stringify({ name: 'accord', type: 'module', sideEffects: false, exports: { './*': './*.js' } }),
    );
    for (const name of ['openapi-fetch', 'openapi-typescript-helpers'])
      symlinkSync(join(packageRoot, 'node_modules', name), join(work, 'node_modules', name));
    for (const api of MEASURED) {
      const { contract } = await loadApi(packageRoot, api);
      const apps = await buildClientApps(contract, accord, work);
      for (const { name, size } of apps) {
        const goal = name === 'accord' ? { goal: { op: '<=', value: 7000 } as const } : {};
        print({ name: `client:${api}:gzip:${name}`, measured: size, unit: 'bytes', ...goal });
      }
      const { operations } = apiTable(contract);
      const measured = gzippedOperation(operations, contract.operations.length);
      const goal = { op: '<=', value: 30 } as const;
      print({ name: `client:${api}:gzip-of-one-operation-more`, measured, unit: 'bytes', goal });
      await compareTimes(contract, apps);
    }
    await benchClientTypes(work);
  } finally {
    rmSync(work, { recursive: true });
  }
}

async function compareTimes(contract: Contract, apps: readonly ClientApp[]): Promise<void> {
  const body = exampleBody(contract);
  const { url, close } = await answerFrom(JSON.stringify(body));
  try {
    const calls: { readonly name: string; readonly call: Call; readonly times: number[] }[] = [];
    for (const app of apps) {
      const call = await app.load(url);
      const got = await call();
      if (!isDeepStrictEqual(got, body))
        throw new Error(`${app.name} got ${JSON.stringify(got)}, not ${JSON.stringify(body)}`);
      calls.push({ name: app.name, call, times: [] });
    }
    // All in turn, beginning with another each time, so that a machine that slows down slows all of them. The first
    // rounds only warm up.
    for (let round = 0; round < ROUNDS + 3; round++) {
      for (let turn = 0; turn < calls.length; turn++) {
        const way = calls[(round + turn) % calls.length];
        const time = await timeOf(way?.call ?? (async () => {}));
        if (round >= 3) way?.times.push(time);
      }
    }
    const accord = calls.find(({ name }) => name === 'accord')?.times ?? [];
    for (const { name, times } of calls) {
      print({ name: `client:${contract.api}:call:${name}`, measured: quantile(times, 0.5), unit: 'us' });
      if (name.startsWith('accord')) continue;
      const ratios = accord.map((time, round) => time / (times[round] ?? Number.NaN));
      const goal = { op: '<=', value: name === 'fetch' ? 1.5 : 1 } as const;
      print({
        name: `client:${contract.api}:call:accord-to-${name}`,
        measured: quantile(ratios, 0.5),
        unit: 'x',
        goal,
      });
    }
  } finally {
    await close();
  }
}

/** Microseconds a call, one after another. */
async function timeOf(call: Call): Promise<number> {
  const start = performance.now();
  for (let count = 0; count < CALLS_A_ROUND; count++) await call();
  return ((performance.now() - start) / CALLS_A_ROUND) * 1000;
}

/** A server in a thread of its own, so that its work is not counted as that of a client. */
async function answerFrom(body: string): Promise<{ readonly url: string; close(): Promise<unknown> }> {
  const code = `const { createServer } = require('node:http');
    const { parentPort, workerData } = require('node:worker_threads');
    const server = createServer((request, response) => {
      response.setHeader('Content-Type', 'application/json');
      response.end(workerData);
    }).listen(0, '127.0.0.1', () => parentPort.postMessage(server.address().port));`;
  const worker = new Worker(code, { eval: true, workerData: body });
  const port = await new Promise<unknown>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
  return { url: `http://127.0.0.1:${port}`, close: () => worker.terminate() };
}

/** The first example of the operation's success. */
function exampleBody(contract: Contract): Json {
  const { id, responses } = calledOperation(contract);
  const example = responses.find(({ status }) => status.startsWith('2'))?.content[0]?.examples[0];
  if (example === undefined) throw new Error(`${id} has no example of its success`);
  return example.value;
}
