import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { LoadedApi } from '../../src/contract/types.ts';
import { createLinter } from '../../src/lint/linter.ts';
import { createWorkbench } from '../../src/workbench/workbench.ts';
import { copyProject, type Project, repository } from '../project.ts';

const PATHS = 'spec/cloudflow/paths/workflows.yaml';
const linter = createLinter(repository);

describe('ALL-1 ALL-6 the workbench', () => {
  let project: Project;
  let served: LoadedApi[];
  let bench: ReturnType<typeof createWorkbench>;

  beforeEach(() => {
    project = copyProject();
    served = [];
    bench = createWorkbench(project.root, linter, [async (loaded) => void served.push(loaded)]);
    return () => project[Symbol.dispose]();
  });

  it('reports a clean description and serves it', async () => {
    expect(await bench.refresh('cloudflow')).toEqual({
      api: 'cloudflow',
      operations: 13,
      findings: [],
      added: [],
      mended: 0,
      readable: true,
      served: true,
    });
    expect(served.map(({ api }) => api)).toEqual(['cloudflow']);
  });

  it('tells what a change added and, after it was undone, what it mended', async () => {
    await bench.refresh('cloudflow');
    const text = project.read(PATHS);
    project.edit(PATHS, '  x-pagination: offset\n', '');
    project.edit(PATHS, 'summary: List workflows', 'summary: ""');
    const broken = await bench.refresh('cloudflow');
    expect(broken.added.length).toBeGreaterThan(0);
    expect(broken.added).toEqual(broken.findings);
    expect(broken.added.every(({ file }) => file === PATHS)).toBe(true);
    project.write(PATHS, text);
    expect(await bench.refresh('cloudflow')).toMatchObject({
      findings: [],
      added: [],
      mended: broken.added.length,
    });
  });

  it('goes on with the last good contract when a description breaks', async () => {
    await bench.refresh('cloudflow');
    const good = bench.contract('cloudflow');
    project.edit(PATHS, 'get:\n', 'get:\n\t');
    const report = await bench.refresh('cloudflow');
    expect(report).toMatchObject({ readable: false, served: true, operations: 13 });
    expect(report.findings[0]).toMatchObject({
      file: PATHS,
      severity: 'error',
      rule: 'yaml-syntax',
      line: expect.any(Number),
    });
    expect(bench.contract('cloudflow')).toBe(good);
    expect(served).toHaveLength(1);
  });

  it('knows whom a file concerns', async () => {
    await bench.refresh('cloudflow');
    const affected = (file: string) => bench.affected(['cloudflow'], [join(project.root, file)]);
    expect(affected(PATHS)).toEqual(['cloudflow']);
    expect(affected('spec/shared/headers/RequestId.yaml')).toEqual(['cloudflow']);
    expect(affected('spec/cloudflow/schemas/New.yaml')).toEqual(['cloudflow']);
    expect(affected('spec/shared/headers/Unused.yaml')).toEqual([]);
    expect(affected('spec/other/openapi.yaml')).toEqual([]);
  });
});
