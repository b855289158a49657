import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readDate } from '../../src/changes/release.ts';
import { repository as accord, copyProject, type Project } from '../project.ts';

let project: Project;

beforeAll(() => {
  project = copyProject([]);
});
afterAll(() => project[Symbol.dispose]());

/** Runs a command of this repository on the project. */
function run(script: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(accord, 'scripts/run.mjs'), `scripts/${script}.ts`, '--root', project.root, ...args],
    { cwd: project.root, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

const files = () => readdirSync(join(project.root, 'released')).sort();
const release = (...args: readonly string[]) => run('release', ...args);

/** Lets a thing carry another optional property in requests and responses. */
function addProperty(): void {
  project.edit(
    'spec/things/schemas/Thing.yaml',
    '  created_at:\n    type',
    '  colour:\n    type: string\n    description: How it looks.\n    maxLength: 20\n    examples: [red]\n  created_at:\n    type',
  );
}

describe('npm run release', () => {
  beforeEach(() => {
    for (const name of readdirSync(project.root)) rmSync(join(project.root, name), { recursive: true });
    cpSync(join(accord, 'test/fixtures/lint/spec/things'), join(project.root, 'spec/things'), {
      recursive: true,
    });
    expect(run('generate')).toMatchObject({ status: 0 });
  });

  it('ALL-4 writes the contract and its changelog, and the same again changes nothing', () => {
    expect(release('things', '--date', '2026-01-24')).toMatchObject({
      status: 0,
      stdout: 'things: released 1.0.0 (the first release): released/things.json, released/things.md\n',
    });
    expect(files()).toEqual(['things.json', 'things.md']);
    expect(JSON.parse(project.read('released/things.json'))).toMatchObject({ info: { version: '1.0.0' } });
    expect(project.read('released/things.md')).toBe(
      '# Things: changelog\n\n## 1.0.0, 2026-01-24\n\nThe first release: 3 operations and 1 event.\n',
    );
    expect(release('--date', '2026-02-01')).toEqual({
      status: 0,
      stdout: 'things: 1.0.0 is released already\n',
      stderr: '',
    });
    expect(run('changes')).toMatchObject({ status: 0, stdout: 'things: no changes\n' });
  });

  it('ALL-4 asks for a higher version, then puts an entry on top', () => {
    release('--date', '2026-01-24');
    addProperty();
    run('generate');
    const before = project.read('released/things.json');
    const refused = release();
    expect(refused).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('before the version is right'),
    });
    expect(refused.stdout).toContain('things: info.version 1.0.0 is unchanged: ');
    expect(refused.stdout).toContain('Set info.version to 1.0.1.');
    expect(project.read('released/things.json')).toBe(before);
    expect(run('check', '--descriptions', 'things')).toMatchObject({
      status: 1,
      stdout: expect.stringMatching(/^spec\/things\/openapi\.yaml:4:3 error version-too-low\n/),
      stderr: expect.stringMatching(/things: \d+ harmless changes? since its release/),
    });

    project.edit('spec/things/openapi.yaml', 'version: 1.0.0', 'version: 1.1.0');
    run('generate');
    expect(run('check', '--descriptions', 'things')).toMatchObject({ status: 0, stdout: '' });
    expect(release('--date', '2026-02-01')).toMatchObject({ status: 0 });
    const changelog = project.read('released/things.md');
    expect(changelog).toMatch(
      /^# Things: changelog\n\n## 1\.1\.0, 2026-02-01\n\n### Added\n\n- [^#]*colour[^#]*\n## 1\.0\.0, 2026-01-24\n/,
    );
    expect(release('--date', '2026-02-02')).toMatchObject({ stdout: 'things: 1.1.0 is released already\n' });
    expect(project.read('released/things.md')).toBe(changelog);
  });

  it('ALL-4 releases what breaks only as a new major version under its own path', () => {
    release('--date', '2026-01-24');
    project.edit('spec/things/openapi.yaml', 'version: 1.0.0', 'version: 2.0.0');
    project.edit('spec/things/parameters/Limit.yaml', 'maximum: 100', 'maximum: 50');
    run('generate');
    expect(run('check', '--descriptions', 'things')).toMatchObject({ status: 1 });
    expect(release()).toMatchObject({ status: 1, stdout: expect.stringContaining('/v2') });
    project.edit('spec/things/openapi.yaml', 'things.example/v1', 'things.example/v2');
    run('generate');
    expect(run('check', '--descriptions', 'things')).toMatchObject({ status: 0 });
    expect(run('changes')).toMatchObject({ status: 1 });
    expect(run('changes', '--fail-on', 'inside-version')).toMatchObject({ status: 0 });
    expect(release('--date', '2026-02-01')).toMatchObject({ status: 0 });
    expect(project.read('released/things.md')).toMatch(/## 2\.0\.0, 2026-02-01\n\n### Breaking\n/);
  });

  it('ALL-6 releases nothing over findings, stale files or an impossible date', () => {
    project.edit('spec/things/openapi.yaml', 'description: Keeps things.', 'description: Keeps all things.');
    expect(release()).toMatchObject({ status: 1, stdout: expect.stringContaining('generated-drift') });
    run('generate');
    expect(release('--date', '2026-02-30')).toMatchObject({
      status: 2,
      stderr: 'release: --date 2026-02-30 is no date. Write it as 2026-01-31.\n',
    });
    project.edit('spec/things/responses/Status401.yaml', 'X-Request-Id', 'X-Request');
    run('generate');
    expect(release()).toMatchObject({ status: 1, stdout: expect.stringContaining('correlation-header') });
    expect(readdirSync(project.root).sort()).toEqual(['generated', 'spec']);
  });

  it('ALL-6 says how to mend a released contract that cannot be read', () => {
    release();
    project.write('released/things.json', '{ "openapi": ');
    for (const done of [release(), run('check', '--descriptions'), run('changes')]) {
      expect(done).toMatchObject({ status: 2, stdout: '' });
      expect(done.stderr).toMatch(/released\/things\.json:1:\d+ yaml-syntax/);
    }
    expect(release().stderr).toContain('git checkout released/things.json');
  });

  it('ALL-6 puts back the contract when the changelog cannot take its place', () => {
    release('--date', '2026-01-24');
    const before = readFileSync(join(project.root, 'released/things.json'), 'utf8');
    addProperty();
    project.edit('spec/things/openapi.yaml', 'version: 1.0.0', 'version: 1.1.0');
    run('generate');
    project.remove('released/things.md');
    project.write('released/things.md/in-the-way', '');
    expect(release()).toMatchObject({ status: 2 });
    expect(readFileSync(join(project.root, 'released/things.json'), 'utf8')).toBe(before);
    expect(files()).toEqual(['things.json', 'things.md']);
  });
});

describe('the date of a release', () => {
  it('is today in UTC where none is given', () => {
    expect(readDate(undefined, new Date('2026-01-24T23:59:59Z'))).toBe('2026-01-24');
    expect(readDate('2024-02-29', new Date(0))).toBe('2024-02-29');
  });

  it.each(['2026-02-29', '2026-2-1', '24.01.2026', '', '2026-01-24T00:00:00Z'])('ALL-6 is not %j', (text) => {
    expect(() => readDate(text, new Date(0))).toThrow('Write it as 2026-01-31');
  });
});
