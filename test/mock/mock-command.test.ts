import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listApis } from '../../src/contract/apis.ts';
import { type Running, start } from '../e2e/running.ts';
import { repository } from '../project.ts';

const apis = await listApis(repository);

describe('npm run mock', () => {
  let running: Running;
  let url = '';
  beforeAll(async () => {
    running = start(repository, 'mock', '--port', '0');
    url = (await running.printed(/All of them: (http:\S+)\/ \(Ctrl-C ends\)/))[1] ?? '';
  });
  afterAll(() => running.interrupt());

  it.each(apis)('ALL-1 says where %s is, with a line to copy that works', async (api) => {
    const [, address, line = ''] = await running.printed(new RegExp(`^${api}: (\\S+)\\n {2}(curl .+)$`, 'm'));
    expect(address).toMatch(`${url}/mock/${api}/`);
    const { stdout } = await promisify(execFile)('sh', [
      '-c',
      `${line} --silent --write-out '\\n%{http_code}'`,
    ]);
    const [body = '', status] = stdout.split('\n');
    expect(status).toBe('200');
    expect(JSON.parse(body)).toBeTypeOf('object');
  });

  it('ALL-1 lists all of them', async () => {
    const response = await fetch(url);
    expect(await response.json()).toMatchObject({ apis: apis.map((api) => ({ api })) });
  });

  it('ALL-6 says that the port is in use, and exits 2', () => {
    const port = new URL(url).port;
    const { status, stdout, stderr } = run('--port', port);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toBe(
      `mock: port ${port} is in use. Stop the other process or pick another with --port.\n`,
    );
  });

  it('ends with 0 on Ctrl-C, while a connection is open', async () => {
    await fetch(url, { headers: { Connection: 'keep-alive' } });
    expect(await running.interrupt()).toBe(0);
    await expect(fetch(url)).rejects.toThrow();
  });
});

describe('ALL-6 npm run mock with a wrong argument', () => {
  it('exits 2 on an API that does not exist, and lists those that do', () => {
    const { status, stdout, stderr } = run('nowhere');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toBe(`mock: there is no API "nowhere". Known: ${apis.join(', ')}.\n`);
  });

  it.each(['abc', '70000', '-1', ''])('exits 2 on the port "%s"', (port) => {
    const { status, stderr } = run(`--port=${port}`);
    expect(status).toBe(2);
    expect(stderr).toBe(
      `mock: --port ${port} is no port. Give a number from 0 to 65535; 0 picks one that is free.\n`,
    );
  });
});

function run(...args: readonly string[]) {
  return spawnSync(process.execPath, ['scripts/run.mjs', 'scripts/mock.ts', ...args], {
    cwd: repository,
    encoding: 'utf8',
  });
}
