import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../src/contract/package-root.ts';
import { print, quantile } from './figure.ts';

const ROUNDS = 5;

/** An app of the orchestrator, by name, and the same calls on bare openapi-fetch with the same description. */
const apps: Readonly<Record<string, string>> = {
  accord: `import { createOrchestrator } from 'accord/orchestrator';
const api = createOrchestrator({ auth: { token: 'example' } });
export const release = await api.getRelease({ path: { id: 'r' } });
export const releases = await api.listReleases({ query: { pageSize: 50 } });
export const environments = await api.listEnvironments();
export const ids: string[] = releases.items.map(({ id }) => id);
`,
  'openapi-fetch': `import createClient from 'openapi-fetch';
import type { paths } from 'accord/types/generated/orchestrator/types';
const api = createClient<paths>();
export const release = (await api.GET('/releases/{id}', { params: { path: { id: 'r' } } })).data?.data;
export const releases = (await api.GET('/releases', { params: { query: { pageSize: 50 } } })).data;
export const environments = (await api.GET('/environments')).data;
export const ids: string[] = (releases?.data ?? []).map(({ id }) => id);
`,
};

/** The time to type check both apps, in turn, and the types that the compiler has to make for them. */
export async function benchClientTypes(folder: string): Promise<void> {
  for (const [name, source] of Object.entries(apps)) {
    writeFileSync(join(folder, `${name}.ts`), source);
    const compilerOptions = {
      ...{ strict: true, noEmit: true, skipLibCheck: true, types: [], module: 'nodenext', target: 'es2022' },
      lib: ['es2022', 'dom', 'dom.iterable', 'dom.asynciterable'],
    };
    writeFileSync(
      join(folder, `tsconfig.${name}.json`),
      JSON.stringify({ compilerOptions, files: [`${name}.ts`] }),
    );
  }
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  const ratios: number[] = [];
  const instantiations: Record<string, number> = {};
  for (let round = 0; round < ROUNDS; round++) {
    const [accord, bare] = ['accord', 'openapi-fetch'].map((name) => {
      const { milliseconds, types } = check(folder, name);
      instantiations[name] = types;
      return milliseconds;
    });
    ratios.push((accord ?? Number.NaN) / (bare ?? Number.NaN));
  }
  for (const [name, measured] of Object.entries(instantiations))
    print({ name: `client:types:instantiations:${name}`, measured, unit: 'types' });
  const goal = { op: '<=', value: 1.3 } as const;
  print({ name: 'client:types:accord-to-openapi-fetch', measured: quantile(ratios, 0.5), unit: 'x', goal });
}

function check(folder: string, name: string): { readonly milliseconds: number; readonly types: number } {
  const compiler = join(packageRoot, 'node_modules/typescript/bin/tsc');
  const start = performance.now();
  const { status, stdout } = spawnSync(
    process.execPath,
    [compiler, '--project', `tsconfig.${name}.json`, '--extendedDiagnostics'],
    { cwd: folder, encoding: 'utf8' },
  );
  const milliseconds = performance.now() - start;
  if (status !== 0) throw new Error(`the app on ${name} does not compile:\n${stdout}`);
  return { milliseconds, types: Number(/Instantiations:\s+(\d+)/.exec(stdout)?.[1]) };
}
