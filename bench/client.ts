import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { gzipSync } from 'node:zlib';
import { listApis } from '../src/contract/apis.ts';
import { loadApi } from '../src/contract/load.ts';
import { packageRoot } from '../src/contract/package-root.ts';
import { valueAt } from '../src/contract/pointer.js';
import type { Contract, Json, Operation } from '../src/contract/types.ts';
import { serve } from '../src/mock/serve.ts';
import { type AppOptions, buildClientApps, type Call, type ClientApps } from './client-app.ts';
import { print, quantile } from './figure.ts';

const ROUNDS = 15;
const CALLS_A_ROUND = 200;
/** Bytes, gzipped, of an app that calls one operation. */
const SIZE_GOAL = 7000;

/** The generated client beside a bare openapi-fetch and a bare fetch: the size of an app, the time of a call. */
export async function benchClient(): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), 'accord-bench-'));
  try {
    for (const api of await listApis(packageRoot)) {
      const { contract } = await loadApi(packageRoot, api);
      const apps = await buildClientApps(contract, work);
      printSizes(api, apps);
      await printTimes(contract, apps);
    }
  } finally {
    rmSync(work, { recursive: true });
  }
}

function printSizes(api: string, { byName, openapiFetch, fetch }: ClientApps): void {
  const size = (code: string) => gzipSync(code).length;
  const goal = { op: '<=', value: SIZE_GOAL } as const;
  print({ name: `client:${api}:gzip`, measured: size(byName.code), unit: 'bytes', goal });
  print({ name: `client:${api}:gzip-openapi-fetch`, measured: size(openapiFetch.code), unit: 'bytes' });
  print({ name: `client:${api}:gzip-fetch`, measured: size(fetch.code), unit: 'bytes' });
}

async function printTimes(contract: Contract, apps: ClientApps): Promise<void> {
  const body = exampleBody(apps.operation);
  const text = JSON.stringify(body);
  const answer = () => new Response(text, { headers: { 'Content-Type': 'application/json' } });
  const server = await serve(async () => answer(), { port: 0 });
  try {
    const ways: [name: string, options: AppOptions][] = [
      ['scripted', { baseUrl: 'http://127.0.0.1', fetch: async () => answer() }],
      ['http', { baseUrl: server.url, fetch: globalThis.fetch }],
    ];
    for (const [name, options] of ways) {
      const calls = await loadCalls(contract, apps, body, options);
      await compare(`client:${contract.api}:${name}`, calls);
    }
  } finally {
    await server.close();
  }
}

interface Calls {
  readonly byName: Call;
  readonly byPath: Call;
  readonly openapiFetch: Call;
  readonly fetch: Call;
}

/** Microseconds a call. */
type Times = Readonly<Record<keyof Calls, number>>;

/** Loads the apps and makes sure that each of them gets what the server says. */
async function loadCalls(
  contract: Contract,
  { byName, byPath, openapiFetch, fetch }: ClientApps,
  body: Json,
  options: AppOptions,
): Promise<Calls> {
  const checked = async (loading: Promise<Call>, expected: unknown): Promise<Call> => {
    const call = await loading;
    const got = await call();
    if (!isDeepStrictEqual(got, expected))
      throw new Error(
        `an app of ${contract.api} got ${JSON.stringify(got)}, not ${JSON.stringify(expected)}`,
      );
    return call;
  };
  return {
    byName: await checked(byName.load(options), valueAt(body, contract.conventions.envelope?.data ?? '')),
    byPath: await checked(byPath.load(options), body),
    openapiFetch: await checked(openapiFetch.load(options), body),
    fetch: await checked(fetch.load(options), body),
  };
}

/** All in turn, so that a machine that slows down slows all of them. The first round only warms up. */
async function compare(name: string, { byName, byPath, openapiFetch, fetch }: Calls): Promise<void> {
  const rounds: Times[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    rounds.push({
      byName: await timeOf(byName),
      byPath: await timeOf(byPath),
      openapiFetch: await timeOf(openapiFetch),
      fetch: await timeOf(fetch),
    });
  }
  const warm = rounds.slice(1);
  const middle = (pick: (round: Times) => number) => quantile(warm.map(pick), 0.5);
  print({ name: `${name}:by-name`, measured: middle((round) => round.byName), unit: 'us' });
  print({ name: `${name}:by-path`, measured: middle((round) => round.byPath), unit: 'us' });
  print({ name: `${name}:openapi-fetch`, measured: middle((round) => round.openapiFetch), unit: 'us' });
  print({ name: `${name}:fetch`, measured: middle((round) => round.fetch), unit: 'us' });
  print({
    name: `${name}:by-name-to-openapi-fetch`,
    measured: middle((round) => round.byName / round.openapiFetch),
    unit: 'x',
  });
  print({
    name: `${name}:by-name-to-fetch`,
    measured: middle((round) => round.byName / round.fetch),
    unit: 'x',
  });
}

/** Microseconds a call, one after another. */
async function timeOf(call: Call): Promise<number> {
  const start = performance.now();
  for (let count = 0; count < CALLS_A_ROUND; count++) await call();
  return ((performance.now() - start) / CALLS_A_ROUND) * 1000;
}

/** The first example of the operation's success. */
function exampleBody({ id, responses }: Operation): Json {
  const example = responses.find(({ status }) => status.startsWith('2'))?.content[0]?.examples[0];
  if (example === undefined) throw new Error(`${id} has no example of its success`);
  return example.value;
}
