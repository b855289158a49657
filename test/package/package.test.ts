import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import vm from 'node:vm';
import { build as bundle } from 'esbuild';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { build as buildWithVite } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listApis } from '../../src/contract/apis.ts';
import { loadApi } from '../../src/contract/load.ts';
import { createMock, mountOf } from '../../src/mock/mock.ts';
import { type Server, serve } from '../../src/mock/serve.ts';
import { repository } from '../project.ts';
import { type Packed, packAndInstall } from './packed.ts';

const strict = {
  target: 'es2022',
  lib: ['es2022', 'dom', 'dom.iterable', 'dom.asynciterable'],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: false,
  outDir: 'out',
};

/** What `attw --format json` says, as far as it is read here. */
interface Report {
  readonly problems?: Readonly<Record<string, readonly { readonly resolutionKind: string }[]>>;
  readonly analysis: { readonly entrypoints: object };
}

/** One call of CloudFlow and one of the orchestrator: what they print stands beside them. */
const app = (cloudflow: string, orchestrator: string) => `
import { CloudFlowError, createCloudFlow } from 'accord/cloudflow';
import { createOrchestrator } from 'accord/orchestrator';

const cloudflow = createCloudFlow({ baseUrl: '${cloudflow}', auth: { apiKey: 'example' } });
const { items } = await cloudflow.listWorkflows({ query: { status: 'active' } });
const first: string | undefined = items[0]?.id;
console.log(first);

const orchestrator = createOrchestrator({ baseUrl: '${orchestrator}', auth: { token: async () => 'example' } });
for await (const release of orchestrator.listReleases({ limit: 1 })) console.log(typeof release.id);

const { status } = await cloudflow.GET('/workflows/{workflow_id}', { params: { path: { workflow_id: 'wf_8x7k2m9p' } } });
console.log(status);

try {
  await cloudflow.getWorkflow({ path: { workflow_id: 'nonsense' } });
} catch (error) {
  if (error instanceof CloudFlowError && error.code === 'invalid_parameter') console.log(error.code);
}
`;

describe('the package', { timeout: 240_000 }, () => {
  let packed: Packed;
  let server: Server;
  let urls: Record<string, string>;

  beforeAll(async () => {
    packed = packAndInstall();
    const apis = await Promise.all(['cloudflow', 'orchestrator'].map((api) => loadApi(repository, api)));
    server = await serve(createMock({ apis }).fetch, { port: 0 });
    urls = Object.fromEntries(apis.map((api) => [api.api, server.url + mountOf(api)]));
  }, 240_000);
  afterAll(async () => {
    await server.close();
    packed[Symbol.dispose]();
  });

  it('has an entry for every API and for what belongs to none, types first', async () => {
    const entries = [...(await listApis(repository)), 'oauth', 'jwt', 'tanstack-query'];
    for (const entry of entries)
      expect(packed.files).toEqual(expect.arrayContaining([`dist/${entry}.js`, `dist/${entry}.d.ts`]));
    const top = packed.files.filter((file) => !/^dist\/(chunks|types)\//.test(file));
    const expected = entries.flatMap((entry) => [`${entry}.d.ts`, `${entry}.js`, `${entry}.js.map`]);
    expect(top.toSorted()).toEqual(
      ['README.md', 'package.json', ...expected.map((file) => `dist/${file}`)].toSorted(),
    );
  });

  it('has no findings of publint', async () => {
    const { messages, pkg } = await publint({ pkgDir: packed.installed, strict: true, pack: false });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  it('has types that every way to resolve them finds (are the types wrong?)', async () => {
    const entries = [...(await listApis(repository)), 'oauth', 'jwt', 'tanstack-query'];
    const { output, status } = packed.node(
      '@arethetypeswrong/cli/dist/index.js',
      packed.tarball,
      '--profile',
      'esm-only',
      '--entrypoints',
      ...entries,
      '--format',
      'json',
    );
    expect({ status, output }).toMatchObject({ status: 0 });
    const { problems = {}, analysis }: Report = JSON.parse(output);
    // The package is ESM, and its exports are for those who read `exports`: all since Node 12.
    const found = Object.values(problems).flat();
    expect(found.filter(({ resolutionKind }) => !/^(node10|node16-cjs)$/.test(resolutionKind))).toEqual([]);
    expect(Object.keys(analysis.entrypoints).toSorted()).toEqual(
      entries.map((entry) => `./${entry}`).toSorted(),
    );
  });

  it.each(['bundler', 'nodenext'])(
    'compiles in a strict project that resolves modules as %s',
    (resolution) => {
      const module = resolution === 'bundler' ? 'esnext' : 'nodenext';
      packed.write('main.ts', app(urls.cloudflow ?? '', urls.orchestrator ?? ''));
      packed.write(
        `tsconfig.${resolution}.json`,
        JSON.stringify({
          compilerOptions: { ...strict, module, moduleResolution: resolution },
          files: ['main.ts'],
        }),
      );
      const { output, status } = packed.node('typescript/bin/tsc', '-p', `tsconfig.${resolution}.json`);
      expect({ output, status }).toEqual({ output: '', status: 0 });
    },
  );

  it('does not compile a call that the description does not know', () => {
    packed.write(
      'wrong.ts',
      `import { createCloudFlow } from 'accord/cloudflow';
createCloudFlow().getWorkflow({ path: { id: 'wf_8x7k2m9p' } });
createCloudFlow().listWorkflow();
`,
    );
    const compilerOptions = { ...strict, module: 'nodenext', noEmit: true };
    packed.write('tsconfig.wrong.json', JSON.stringify({ compilerOptions, files: ['wrong.ts'] }));
    const { output } = packed.node('typescript/bin/tsc', '-p', 'tsconfig.wrong.json');
    expect(output).toMatch(/wrong\.ts\(2,\d+\): error TS2353: .*'id' does not exist/);
    expect(output).toMatch(/wrong\.ts\(3,\d+\): error TS2551: .*Did you mean 'listWorkflows'/);
  });

  it('runs against the mock as the compiler has written it', async () => {
    const child = spawn(process.execPath, ['out/main.js'], { cwd: packed.root });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect({ output, status }).toEqual({
      output: 'wf_8x7k2m9p\nstring\n200\ninvalid_parameter\n',
      status: 0,
    });
  });

  it('keeps its inner files to itself', () => {
    const chunk = readdirSync(join(packed.installed, 'dist/chunks')).find((file) => file.endsWith('.js'));
    packed.write('inner.js', `await import('accord/chunks/${chunk?.replace('.js', '')}');`);
    expect(packed.node('inner.js').output).toContain('ERR_PACKAGE_PATH_NOT_EXPORTED');
  });

  it('imports nothing of Node', async () => {
    for (const api of await listApis(repository)) {
      const { metafile } = await bundle({
        stdin: { contents: `export * from 'accord/${api}';`, resolveDir: packed.root },
        bundle: true,
        format: 'esm',
        platform: 'neutral',
        mainFields: ['module', 'main'],
        splitting: true,
        outdir: 'out',
        write: false,
        metafile: true,
        external: ['node:*', 'ws'],
      });
      const imports = Object.values(metafile.inputs).flatMap((input) => input.imports);
      expect(imports.map(({ path }) => path).filter(isBuiltin)).toEqual([]);
    }
  });

  it('works where there is nothing but web standards', async () => {
    const { outputFiles } = await bundle({
      stdin: {
        contents: `import { createCloudFlow } from 'accord/cloudflow';
          result = createCloudFlow({ baseUrl: '${urls.cloudflow}', auth: { apiKey: 'example' } })
            .listWorkflows().then(({ items }) => items[0]?.id);`,
        resolveDir: packed.root,
      },
      bundle: true,
      format: 'iife',
      platform: 'browser',
      write: false,
      external: ['ws'],
    });
    const { AbortController, Headers, Request, Response, TextDecoder, TextEncoder, URL, URLSearchParams } =
      globalThis;
    const { Blob, File, FormData, ReadableStream, crypto, fetch, setTimeout, clearTimeout, console } =
      globalThis;
    const standards = {
      ...{ AbortController, Headers, Request, Response, TextDecoder, TextEncoder, URL, URLSearchParams },
      ...{ Blob, File, FormData, ReadableStream, crypto, fetch, setTimeout, clearTimeout, console },
      result: undefined,
    };
    vm.runInNewContext(outputFiles[0]?.text ?? '', standards);
    expect(await standards.result).toBe('wf_8x7k2m9p');
  });

  it('builds into a Vite app', async () => {
    packed.write('vite/index.html', '<script type="module" src="./main.ts"></script>');
    packed.write(
      'vite/main.ts',
      `import { createCloudFlow } from 'accord/cloudflow';
      document.title = (await createCloudFlow().getWorkflow({ path: { workflow_id: 'wf_8x7k2m9p' } })).name;`,
    );
    const warnings: string[] = [];
    await buildWithVite({
      root: join(packed.root, 'vite'),
      configFile: false,
      build: { rolldownOptions: { onLog: (_, { message }) => void warnings.push(message) } },
      logLevel: 'silent',
    });
    const assets = join(packed.root, 'vite/dist/assets');
    const first = readdirSync(assets).find((file) => /^index-.*\.js$/.test(file)) ?? '';
    expect(readFileSync(join(assets, first), 'utf8')).toContain('/workflows/{workflow_id}');
    expect(warnings).toEqual([]);
  });
});
