import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterEach, expect, it, vi } from 'vitest';
import { loadApi } from '../../src/contract/load.ts';
import { createMock } from '../../src/mock/mock.ts';
import { serve } from '../../src/mock/serve.ts';
import { repository } from '../project.ts';
import { compile } from '../types/compile.ts';

const text = readFileSync(join(repository, 'docs/guides/client.md'), 'utf8');

/** The snippets in their order, as one file: each may use what stands above it. */
const snippets = (fence: string) =>
  [...text.matchAll(new RegExp(`^\`\`\`(?:${fence})\\n([\\s\\S]*?)^\`\`\``, 'gm'))]
    .map(([, code = '']) => code)
    .join('');

afterEach(() => vi.restoreAllMocks());

it('the guide to clients compiles, every snippet of it', () => {
  const file = 'test/client-guide.ts';
  expect(compile(file, new Map([[file, snippets('ts|typescript')]]))).toEqual([]);
});

it('the guide to clients prints what its comments say', async () => {
  const server = await serve(createMock({ apis: [await loadApi(repository, 'cloudflow')] }).fetch, {
    port: 0,
  });
  const folder = mkdtempSync(join(tmpdir(), 'accord-guide-'));
  try {
    const code = snippets('ts');
    const { outputFiles } = await build({
      absWorkingDir: repository,
      stdin: {
        contents: code.replaceAll('http://127.0.0.1:4010', server.url),
        resolveDir: repository,
        sourcefile: 'client-guide.ts',
        loader: 'ts',
      },
      tsconfig: join(repository, 'tsconfig.json'),
      bundle: true,
      format: 'esm',
      platform: 'node',
      external: ['ws'],
      write: false,
    });
    const file = join(folder, 'guide.mjs');
    writeFileSync(file, outputFiles[0]?.text ?? '');
    const log = vi.spyOn(console, 'log').mockImplementation(() => {});
    await import(/* @vite-ignore */ pathToFileURL(file).href);
    const printed = log.mock.calls.map((values) => values.join(' '));
    const promised = [...code.matchAll(/console\.log\(.*\/\/ (.*)$/gm)].map(([, comment]) => comment);
    expect(promised.length).toBeGreaterThan(5);
    expect(printed).toEqual(promised);
  } finally {
    rmSync(folder, { recursive: true });
    await server.close();
  }
});
