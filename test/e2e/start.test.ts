import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Project } from '../project.ts';
import { cloneRepository, type Running, start } from './running.ts';

const PATHS = 'spec/cloudflow/paths/workflows.yaml';

describe('npm start', () => {
  let project: Project;
  let running: Running;
  let url = '';

  beforeAll(async () => {
    project = cloneRepository();
    running = start(project.root, 'start', '--port', '0', 'cloudflow');
    await running.printed(/Following changes/);
    url = (await running.printed(/accord {2}(http:\S+)\/\n/))[1] ?? '';
  });
  afterAll(() => project[Symbol.dispose]());

  const summary = async () => {
    const response = await fetch(`${url}/mock/cloudflow/v2/workflows`, { headers: { 'X-API-Key': 'k' } });
    return { status: response.status, body: await response.json() };
  };

  it('ALL-1 says what it found and where to call, with a line that can be copied', async () => {
    expect(running.output()).toMatch(/cloudflow +13 +0 +\/mock\/cloudflow\n/);
    const [, header = '', address = ''] = await running.printed(/curl -H '([^']+)' (http:\S+)/);
    const [name = '', value = ''] = header.split(': ');
    const response = await fetch(address, { headers: { [name]: value } });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ data: [{ id: 'wf_8x7k2m9p' }] });
  });

  it('ALL-1 follows a change: findings in the terminal, the mock by the new contract, generated files brought up to date', async () => {
    project.edit(
      'spec/cloudflow/examples/WorkflowPage.yaml',
      'name: Data Processing Pipeline',
      'name: Renamed Pipeline',
    );
    await running.printed(/cloudflow: 13 operations, no findings/);
    expect(await summary()).toMatchObject({ status: 200, body: { data: [{ name: 'Renamed Pipeline' }] } });
    await running.printed(/cloudflow: \d+ generated files brought up to date/);
    expect(project.read('generated/cloudflow/openapi.yaml')).toContain('Renamed Pipeline');

    project.edit('spec/cloudflow/examples/WorkflowPage.yaml', 'status: active', 'status: asleep');
    await running.printed(/spec\/cloudflow\/examples\/WorkflowPage\.yaml:\d+:\d+ error example-valid/);
    await running.printed(/cloudflow: 13 operations, \d+ errors?; \d+ new, 0 mended/);
    expect(await summary()).toMatchObject({ body: { data: [{ status: 'asleep' }] } });
    project.edit('spec/cloudflow/examples/WorkflowPage.yaml', 'status: asleep', 'status: active');
    await running.printed(/no findings; 0 new, [1-9]\d* mended/);
  });

  it('ALL-6 goes on with the last good contract while a file is broken, and says file, line and cause', async () => {
    const good = project.read(PATHS);
    project.write(PATHS, good.replace('get:\n', 'get:\n\t'));
    await running.printed(/spec\/cloudflow\/paths\/workflows\.yaml:\d+:\d+ error yaml-syntax\n.*tab/);
    await running.printed(/the mock goes on with the last good contract/);
    expect((await summary()).status).toBe(200);
    project.write(PATHS, good.replace('summary: List workflows', 'summary: List the workflows'));
    await running.printed(/no findings; 0 new, 1 mended/);
  });

  it('ALL-6 refuses a port in use with the port and the remedy', async () => {
    const taken = createServer();
    const port = await new Promise<number>((resolve, reject) => {
      taken.listen(0, '127.0.0.1', () => {
        const address = taken.address();
        if (address !== null && typeof address === 'object') resolve(address.port);
        else reject(new Error('no port'));
      });
    });
    const other = start(project.root, 'start', '--port', String(port));
    await other.printed(new RegExp(`port ${port} is in use.*--port`));
    expect(await other.ended).toBe(2);
    taken.close();
  });

  it('ends cleanly on Ctrl-C', async () => {
    expect(await running.interrupt()).toBe(0);
    await expect(fetch(url)).rejects.toThrow();
  });
});
