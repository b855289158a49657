import { execFile } from 'node:child_process';
import { statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyProject, type Project, repository } from '../project.ts';

interface Outcome {
  readonly exit: number | string | null | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

/** A project with one API that no line of code knows. */
function ledgerProject(): Project {
  const project = copyProject([
    'scripts',
    'src',
    'package.json',
    'tsconfig.json',
    'spec/conventions.schema.yaml',
  ]);
  symlinkSync(join(repository, 'node_modules'), join(project.root, 'node_modules'));
  project.write('spec/ledger/openapi.yaml', ledger);
  return project;
}

const ledger = copyLedger();

function copyLedger(): string {
  using project = copyProject(['test/fixtures/generate/spec/ledger']);
  return project.read('test/fixtures/generate/spec/ledger/openapi.yaml');
}

function generate(project: Project, ...input: readonly string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    const command = ['scripts/run.mjs', 'scripts/generate.ts', ...input];
    execFile(process.execPath, command, { cwd: project.root }, (error, stdout, stderr) =>
      resolve({ exit: error === null ? 0 : error.code, stdout, stderr }),
    );
  });
}

describe('npm run generate', () => {
  it('ALL-1 writes what a new API needs, and says so; then nothing differs', async () => {
    using project = ledgerProject();
    expect(await generate(project)).toEqual({
      exit: 0,
      stdout: ['client.ts', 'index.ts', 'openapi.json', 'openapi.yaml', 'operations.ts', 'types.ts']
        .map((name) => `created generated/ledger/${name}\n`)
        .join(''),
      stderr: '',
    });
    expect(await generate(project, '--check')).toEqual({
      exit: 0,
      stdout: '',
      stderr: 'generate: everything is up to date.\n',
    });
  });

  it('ALL-1 lists with --check what is stale, missing and superfluous, exits 1 and writes nothing', async () => {
    using project = ledgerProject();
    await generate(project);
    project.edit('spec/ledger/openapi.yaml', 'summary: Ping', 'summary: Knock');
    project.remove('generated/ledger/index.ts');
    project.write('generated/former/types.ts', '');
    const before = project.read('generated/ledger/client.ts');
    expect(await generate(project, '--check')).toEqual({
      exit: 1,
      stdout: [
        'stale generated/ledger/client.ts',
        'stale generated/ledger/openapi.json',
        'stale generated/ledger/openapi.yaml',
        'stale generated/ledger/types.ts',
        'missing generated/ledger/index.ts',
        'superfluous generated/former/types.ts',
        '',
      ].join('\n'),
      stderr: 'generate: 6 files differ. Run: npm run generate\n',
    });
    expect(project.read('generated/ledger/client.ts')).toBe(before);
    const { exit, stdout } = await generate(project, '--check', '--format', 'json');
    expect([exit, JSON.parse(stdout)]).toEqual([
      1,
      {
        stale: ['client.ts', 'openapi.json', 'openapi.yaml', 'types.ts'].map(
          (name) => `generated/ledger/${name}`,
        ),
        missing: ['generated/ledger/index.ts'],
        superfluous: ['generated/former/types.ts'],
      },
    ]);
    expect((await generate(project)).stdout).toContain('removed generated/former/types.ts\n');
    expect(() => statSync(join(project.root, 'generated/former'))).toThrow('ENOENT');
  });

  it('ALL-6 writes nothing when one description of several is broken, and says where', async () => {
    using project = ledgerProject();
    project.write(
      'spec/broken/openapi.yaml',
      ledger.replace("'#/components/responses/NotFound'", './responses/Nowhere.yaml'),
    );
    const { exit, stdout, stderr } = await generate(project);
    expect([exit, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^spec\/broken\/openapi\.yaml:\d+:\d+ /);
    expect(() => statSync(join(project.root, 'generated'))).toThrow('ENOENT');
  });

  it('ALL-6 says what is wrong with its arguments or with the folder, and exits 2', async () => {
    using project = ledgerProject();
    const [unknown, format, blocked] = await Promise.all([
      generate(project, 'legder'),
      generate(project, '--check', '--format', 'xml'),
      (async () => {
        using other = ledgerProject();
        other.write('generated', 'a file');
        return await generate(other);
      })(),
    ]);
    expect([unknown.exit, format.exit, blocked.exit]).toEqual([2, 2, 2]);
    expect(unknown.stderr).toContain('there is no API "legder"');
    expect(format.stderr).toBe('generate: there is no format "xml". Known: text, json.\n');
    expect(blocked.stderr).toBe(
      'generate: generated is a file, but a folder has to be there. Move it away and run again.\n',
    );
  });
});
