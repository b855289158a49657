import { mkdirSync, readdirSync, readFileSync, statSync, utimesSync } from 'node:fs';
import * as files from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { checkGenerated } from '../../src/generate/check-generated.ts';
import { writeGenerated } from '../../src/generate/write-generated.ts';
import { copyProject, type Project } from '../project.ts';

vi.mock('node:fs/promises', async (original) => ({ ...(await original<typeof files>()) }));
afterEach(() => vi.restoreAllMocks());

const generated = new Map([
  ['generated/a/types.ts', 'types of a\n'],
  ['generated/a/index.ts', 'index of a\n'],
  ['generated/b/types.ts', 'types of b\n'],
]);

/** Every file of a project with its text. */
function contents({ root }: Project): Record<string, string> {
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(root, name)).isFile(),
  );
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(root, name), 'utf8')]));
}

/** A project with something stale, something missing and something superfluous. */
function driftedProject(): Project {
  const project = copyProject([]);
  project.write('generated/a/types.ts', 'types of yesterday\n');
  project.write('generated/a/index.ts', 'index of a\n');
  project.write('generated/a/old.ts', 'once\n');
  project.write('generated/gone/types.ts', 'an API that is no more\n');
  return project;
}

const drift = {
  stale: ['generated/a/types.ts'],
  missing: ['generated/b/types.ts'],
  superfluous: ['generated/a/old.ts', 'generated/gone/types.ts'],
};

describe('checkGenerated', () => {
  it('ALL-1 lists what is stale, missing and superfluous, byte by byte', async () => {
    using project = driftedProject();
    expect(await checkGenerated(project.root, generated, 'all')).toEqual(drift);
    project.write('generated/a/types.ts', 'types of a\r\n');
    expect(await checkGenerated(project.root, generated, 'all')).toEqual(drift);
  });

  it('ALL-1 leaves the folders of other APIs out when only some were generated', async () => {
    using project = driftedProject();
    expect(await checkGenerated(project.root, generated, 'named')).toEqual({
      ...drift,
      superfluous: ['generated/a/old.ts'],
    });
  });

  it('ALL-6 finds everything missing where nothing was generated yet', async () => {
    using project = copyProject([]);
    expect(await checkGenerated(project.root, generated, 'all')).toEqual({
      stale: [],
      missing: [...generated.keys()].sort(),
      superfluous: [],
    });
  });

  it('ALL-6 takes what a dead process left behind for superfluous, and what a living one writes not', async () => {
    using project = copyProject([]);
    project.write(`generated/a/.types.ts.${process.pid}.tmp`, '');
    project.write('generated/a/.types.ts.99999999.tmp', '');
    const { superfluous } = await checkGenerated(project.root, generated, 'all');
    expect(superfluous).toEqual(['generated/a/.types.ts.99999999.tmp']);
  });
});

describe('writeGenerated', () => {
  it('ALL-1 brings the folder to what was generated, folders of gone APIs included', async () => {
    using project = driftedProject();
    const yesterday = new Date(Date.now() - 86_400_000);
    utimesSync(join(project.root, 'generated/a/index.ts'), yesterday, yesterday);
    expect(await writeGenerated(project.root, generated, 'all')).toEqual(drift);
    expect(contents(project)).toEqual(Object.fromEntries([...generated].sort()));
    expect(readdirSync(join(project.root, 'generated'))).toEqual(['a', 'b']);
    expect(statSync(join(project.root, 'generated/a/index.ts')).mtime).toEqual(yesterday);
    expect(await writeGenerated(project.root, generated, 'all')).toEqual({
      stale: [],
      missing: [],
      superfluous: [],
    });
  });

  it('ALL-6 refuses a folder where a file belongs, and the other way round, before it writes', async () => {
    using project = driftedProject();
    project.remove('generated/a/types.ts');
    mkdirSync(join(project.root, 'generated/a/types.ts'));
    const before = contents(project);
    await expect(writeGenerated(project.root, generated, 'all')).rejects.toThrow(
      'generated/a/types.ts is a folder, but a file has to be there. Move it away and run again.',
    );
    expect(contents(project)).toEqual(before);
    using blocked = copyProject([]);
    blocked.write('generated', 'a file');
    await expect(writeGenerated(blocked.root, generated, 'all')).rejects.toThrow(
      'generated is a file, but a folder has to be there.',
    );
    expect(contents(blocked)).toEqual({ generated: 'a file' });
  });

  it.each([
    ['writeFile', 1],
    ['writeFile', 2],
    ['rename', 1],
    ['rename', 2],
    ['unlink', 1],
    ['unlink', 2],
    ['mkdir', 2],
  ] as const)('ALL-6 leaves everything as it was when %s fails the %i. time', async (name, time) => {
    using project = driftedProject();
    const before = contents(project);
    const folders = readdirSync(join(project.root, 'generated'));
    const denied = Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES', syscall: name });
    const actual = await vi.importActual<typeof files>('node:fs/promises');
    let calls = 0;
    vi.spyOn(files, name).mockImplementation((...input: readonly unknown[]) => {
      calls += 1;
      return calls === time ? Promise.reject(denied) : Reflect.apply(actual[name], actual, input);
    });
    await expect(writeGenerated(project.root, generated, 'all')).rejects.toBe(denied);
    expect(calls).toBeGreaterThanOrEqual(time);
    expect(contents(project)).toEqual(before);
    expect(readdirSync(join(project.root, 'generated'))).toEqual(folders);
  });
});
