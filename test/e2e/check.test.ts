import { spawnSync } from 'node:child_process';
import { afterAll, describe, expect, it } from 'vitest';
import { cloneRepository } from './running.ts';

const project = cloneRepository();
afterAll(() => project[Symbol.dispose]());

/** Runs `npm run check -- --descriptions pqc …` as a user does, without npm. */
function check(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/run.mjs', 'scripts/check.ts', '--descriptions', ...args],
    { cwd: project.root, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

describe('npm run check', () => {
  it('ALL-1 is content with descriptions that are clean and generated files that follow them', () => {
    expect(check('pqc')).toEqual({
      status: 0,
      stdout: '',
      stderr: 'pqc: 13 operations, no findings\ngenerated: up to date\ncheck: fine\n',
    });
  });

  it('ALL-1 tells generated files that are stale, missing or explained by nothing', () => {
    project.write('generated/pqc/types.ts', `${project.read('generated/pqc/types.ts')}\n// mine\n`);
    project.remove('generated/pqc/index.ts');
    project.write('generated/pqc/extra.ts', 'export {};\n');
    const { status, stdout, stderr } = check('pqc', '--format', 'json');
    expect(status).toBe(1);
    expect(
      JSON.parse(stdout).findings.map(({ file, rule }: { file: string; rule: string }) => [file, rule]),
    ).toEqual([
      ['generated/pqc/extra.ts', 'generated-drift'],
      ['generated/pqc/index.ts', 'generated-drift'],
      ['generated/pqc/types.ts', 'generated-drift'],
    ]);
    expect(stderr).toContain('generated: 3 files differ');
    expect(stdout).toContain('Run `npm run generate`');
  });

  it('ALL-6 annotates a broken description at its line, and leaves the others to be judged', () => {
    project.edit('spec/cloudflow/paths/workflows.yaml', 'get:\n', 'get:\n\t');
    const { status, stdout, stderr } = check('cloudflow', 'pqc', '--format', 'github');
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::error file=spec\/cloudflow\/paths\/workflows\.yaml,line=\d+,col=\d+/m);
    expect(stderr).toContain('cloudflow: could not be read, 1 error');
    expect(stderr).toContain('pqc: 13 operations, no findings');
    expect(stdout).not.toContain('generated/cloudflow');
  });

  it('ALL-6 refuses a format that does not exist', () => {
    expect(check('--format', 'jsn')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('did you mean "json"?'),
    });
  });
});
