import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listApis } from '../src/contract/apis.ts';
import { packageRoot } from '../src/contract/package-root.ts';
import { createLinter } from '../src/lint/linter.ts';
import { exampleCall } from '../src/mock/example-call.ts';
import { createMock, mountOf } from '../src/mock/mock.ts';
import { serve } from '../src/mock/serve.ts';
import { watch } from '../src/workbench/watch.ts';
import { type ApiReport, createWorkbench } from '../src/workbench/workbench.ts';
import { plainChain } from './chain.ts';
import { findExampleEdit } from './example-edit.ts';
import { print, quantile } from './figure.ts';

const ROUNDS = 3;
const SAVES_A_ROUND = 8;
/** Saves until the engine has compiled what it runs often; the first of them is a figure of its own. */
const WARM_UPS = 8;
const EVENTS_A_SAVE = 4;
/** From here on an API is a large one: its own work, not the start of processes, is most of the chain's time. */
const LARGE = 40;

/** Warm: from a saved file to its findings and the mock's new answer, and the chain of plain CLIs beside it. */
export async function benchWatch(): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), 'accord-bench-'));
  const root = join(work, 'project');
  try {
    for (const part of ['spec', 'src', 'lint-rules', '.spectral.yaml', 'redocly.yaml', 'package.json'])
      cpSync(join(packageRoot, part), join(root, part), { recursive: true });
    symlinkSync(join(packageRoot, 'node_modules'), join(root, 'node_modules'));
    const apis = await listApis(root);
    const workbench = await openWorkbench(root, apis);
    try {
      for (const api of apis) await measure(root, work, api, workbench);
    } finally {
      await workbench.close();
    }
  } finally {
    rmSync(work, { recursive: true });
  }
}

async function measure(root: string, work: string, api: string, workbench: Watched): Promise<void> {
  const saves: number[] = [];
  const chains: number[] = [];
  const { operations, save } = workbench.editor(api);
  const first = await save(0);
  for (let count = 1; count < WARM_UPS; count++) await save(count);
  for (let round = 0; round < ROUNDS; round++) {
    chains.push(plainChain(root, [api], work));
    for (let turn = 0; turn < SAVES_A_ROUND; turn++)
      saves.push(await save(WARM_UPS + round * SAVES_A_ROUND + turn));
  }
  print({ name: `watch:${api}:first`, measured: first, unit: 'ms' });
  print({ name: `watch:${api}:median`, measured: quantile(saves, 0.5), unit: 'ms' });
  print({ name: `watch:${api}:p95`, measured: quantile(saves, 0.95), unit: 'ms' });
  print({ name: `watch:${api}:plain-clis`, measured: quantile(chains, 0.5), unit: 'ms' });
  print({
    name: `watch:${api}:warm`,
    measured: quantile(chains, 0.5) / quantile(saves, 0.5),
    unit: 'x',
    goal: { op: '>=', value: operations >= LARGE ? 8 : 20 },
  });
}

interface Watched {
  editor(api: string): {
    readonly operations: number;
    /** Saves an edit and waits for its report and its answer; in milliseconds. */
    readonly save: (count: number) => Promise<number>;
  };
  close(): Promise<void>;
}

/** The parts of `npm start` that stand between a saved file and what a designer sees. */
async function openWorkbench(root: string, apis: readonly string[]): Promise<Watched> {
  const mock = createMock({ apis: [] });
  const workbench = createWorkbench(root, createLinter(root), [async (loaded) => mock.replace(loaded)]);
  for (const api of apis) await workbench.refresh(api);
  const reports = createReports();
  const server = await serve(mock.fetch, { port: 0 });
  const watching = await watch(
    join(root, 'spec'),
    async (changed) => {
      for (const api of workbench.affected(apis, changed)) reports.arrived(await workbench.refresh(api));
    },
    reports.failed,
  );

  return {
    editor(api) {
      const loaded = workbench.contract(api);
      if (loaded === undefined) throw new Error(`spec/${api} cannot be read; see npm run lint -- ${api}`);
      const edit = findExampleEdit(root, loaded);
      const { method, path, headers } = exampleCall(loaded.contract, edit.operation);
      const url = server.url + mountOf(loaded) + path;
      // The chain blocks this process for longer than the server keeps a connection.
      const request = { method, headers: { ...headers, Connection: 'close' } };
      return {
        operations: loaded.contract.operations.length,
        async save(count) {
          const text = edit.text(count);
          const start = performance.now();
          let reported = reports.next(api);
          await writeFile(edit.path, text);
          // A save is more than one event, and a report may be of the moment between them: the last one counts.
          for (let told = 0; told < EVENTS_A_SAVE; told++) {
            const { findings } = await reported;
            reported = reports.next(api);
            const answer = await (await fetch(url, request)).text();
            if (findings.length === 0 && answer.includes(edit.answered(count)))
              return performance.now() - start;
          }
          throw new Error(`${edit.path}: after a save, neither findings nor ${url} follow it`);
        },
      };
    },
    async close() {
      await watching.close();
      await server.close();
    },
  };
}

/** Hands each report to whoever waits for it. */
function createReports() {
  type Waiting = {
    readonly resolve: (report: ApiReport) => void;
    readonly reject: (reason: unknown) => void;
  };
  const waiting = new Map<string, Waiting>();
  return {
    next: (api: string) =>
      new Promise<ApiReport>((resolve, reject) => {
        waiting.set(api, { resolve, reject });
      }),
    arrived(report: ApiReport): void {
      waiting.get(report.api)?.resolve(report);
      waiting.delete(report.api);
    },
    failed(error: unknown): void {
      for (const { reject } of waiting.values()) reject(error);
      waiting.clear();
    },
  };
}
