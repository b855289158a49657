import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadApi } from '../../src/contract/load.ts';
import { createMock, mountOf } from '../../src/mock/mock.ts';
import { type Server, serve } from '../../src/mock/serve.ts';
import { repository } from '../project.ts';

const redocly = join(repository, 'node_modules/@redocly/cli/bin/cli.js');
const apis = await Promise.all(['cloudaudit', 'pqc'].map((api) => loadApi(repository, api)));
const since = '2026-02-01T00:00:00Z';

/** Each workflow of the two APIs, with what it is started with. */
const workflows: Record<string, { readonly proves: string; readonly inputs: Record<string, string> }> = {
  'cloudaudit/workflows/export-report.arazzo.yaml': {
    proves: 'CA-12 exports the output of a report to a document repository',
    inputs: { accessToken: 'token', modifiedSince: since },
  },
  'cloudaudit/workflows/ingest-evidence.arazzo.yaml': {
    proves: 'CA-12 ingests evidence from a client portal',
    inputs: {
      accessToken: 'token',
      engagementId: 'c7fa3484-1c5a-4059-ad3e-e0a0dd94cbca',
      uploadId: '5f0c8a52-7d1e-4b7a-9c33-2e9f4b6d1a08',
    },
  },
  'cloudaudit/workflows/sync-engagements.arazzo.yaml': {
    proves: 'CA-12 syncs engagements and their states to a project management tool',
    inputs: { accessToken: 'token', modifiedSince: since },
  },
  'pqc/workflows/import-and-report.arazzo.yaml': {
    proves: 'PQ-6 PQ-7 imports a CBOM, orders a report and exports it',
    inputs: { apiKey: 'key', runId: 'build-1042' },
  },
};

let server: Server;
beforeAll(async () => {
  server = await serve(createMock({ apis }).fetch, { port: 0 });
});
afterAll(() => server.close());

/** Runs a workflow against the mock by the runner that anyone else would use. Its exit code, and what it said. */
async function run(file: string, inputs: Record<string, string>): Promise<{ code: unknown; said: string }> {
  const [loaded] = apis.filter(({ api }) => file.startsWith(`${api}/`));
  if (loaded === undefined) throw new Error(`${file} belongs to no API`);
  const options = Object.entries(inputs).flatMap(([name, value]) => ['--input', `${name}=${value}`]);
  const at = `${loaded.api}=${server.url}${mountOf(loaded)}`;
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  const args = [redocly, 'respect', join(repository, 'spec', file), '--server', at, ...options];
  return promisify(execFile)(process.execPath, args, { env, cwd: repository }).then(
    ({ stdout, stderr }) => ({ code: 0, said: stdout + stderr }),
    ({ code, stdout, stderr }) => ({ code, said: String(stdout) + String(stderr) }),
  );
}

it('CA-12 every workflow is run', () => {
  const described = apis.flatMap(({ workflows: found }) => found.map(({ path }) => path));
  const named = Object.keys(workflows).map((file) => join(repository, 'spec', file));
  expect([...described].sort()).toEqual([...named].sort());
});

const runs = Object.entries(workflows).map(([file, { proves, inputs }]) => [proves, file, inputs] as const);
it.each(runs)('%s', async (_, file, inputs) => {
  const { code, said } = await run(file, inputs);
  expect(code, said).toBe(0);
  expect(said).toContain('Workflows: 1 passed, 1 total');
});

it('CA-12 a workflow fails where a step is refused', async () => {
  const { code, said } = await run('cloudaudit/workflows/ingest-evidence.arazzo.yaml', {
    accessToken: 'token',
    engagementId: 'c7fa3484-1c5a-4059-ad3e-e0a0dd94cbca',
    uploadId: 'no key with blanks',
  });
  expect(code, said).toBe(1);
  expect(said).toContain('1 failed, 1 total');
});
