import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { repository } from '../project.ts';

let root = '';

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'accord-lint-'));
  for (const part of ['src', 'scripts', 'lint-rules', 'package.json', 'tsconfig.json', 'redocly.yaml']) {
    cpSync(join(repository, part), join(root, part), { recursive: true });
  }
  cpSync(join(repository, 'test/fixtures/lint/spec/things'), join(root, 'spec/things'), { recursive: true });
  cpSync(join(root, 'spec/things'), join(root, 'spec/broken'), { recursive: true });
  cpSync(join(root, 'spec/things'), join(root, 'spec/unreadable'), { recursive: true });
  cpSync(join(repository, 'spec/conventions.schema.yaml'), join(root, 'spec/conventions.schema.yaml'));
  symlinkSync(join(repository, 'node_modules'), join(root, 'node_modules'));
  edit('spec/broken/responses/Status401.yaml', 'X-Request-Id', 'X-Request');
  edit('spec/unreadable/paths/things.yaml', 'get:', '\tget:');
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

function edit(file: string, from: string, to: string): void {
  const path = join(root, file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
}

/** Runs `npm run lint -- …args` as a user does, without npm. */
function lint(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/run.mjs', 'scripts/lint.ts', ...args],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );
  return { status, stdout, stderr };
}

describe('npm run lint', () => {
  it('exits 0 on a clean description and says what it looked at', () => {
    expect(lint('things')).toEqual({ status: 0, stdout: '', stderr: 'things: 3 operations, no findings\n' });
  });

  it('ALL-6 exits 1 on findings and prints them as text', () => {
    expect(lint('broken')).toEqual({
      status: 1,
      stdout: [
        'spec/broken/responses/Status401.yaml:2:1 error correlation-header',
        '  The header X-Request-Id is missing in the response Status401; x-conventions.correlation.header puts it on every response. Add it to `headers`.',
        '  docs/rules/correlation-header.md',
        '',
      ].join('\n'),
      stderr: 'broken: 3 operations, 1 error\n',
    });
  });

  it('ALL-6 lints all APIs without a name, and one that cannot be read does not hide the others', () => {
    const { status, stdout, stderr } = lint('--format', 'json');
    expect(status).toBe(1);
    const written: unknown = JSON.parse(stdout);
    expect(written).toMatchObject({
      findings: [
        { file: 'spec/broken/responses/Status401.yaml', line: 2, rule: 'correlation-header' },
        {
          file: 'spec/unreadable/paths/things.yaml',
          line: 3,
          severity: 'error',
          rule: 'yaml-syntax',
          url: '',
        },
      ],
    });
    expect(stderr).toBe(
      'broken: 3 operations, 1 error\nthings: 3 operations, no findings\nunreadable: could not be read, 1 error\n',
    );
  });

  it.each(['sarif', 'github'])('writes nothing but %s to stdout', (format) => {
    const { status, stdout } = lint('broken', '--format', format);
    expect(status).toBe(1);
    if (format === 'sarif')
      expect(JSON.parse(stdout)).toMatchObject({ version: '2.1.0', runs: [{ results: [{}] }] });
    else expect(stdout).toMatch(/^::error file=spec\/broken\/responses\/Status401\.yaml,line=2,col=1,.*\n$/);
  });

  it('ALL-6 exits 2 on a format that there is not', () => {
    expect(lint('things', '--format', 'xml')).toEqual({
      status: 2,
      stdout: '',
      stderr: 'lint: there is no format "xml". Known: text, json, sarif, github.\n',
    });
  });

  it('ALL-6 exits 2 on an API that there is not', () => {
    const { status, stdout, stderr } = lint('thing');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('there is no API "thing"; did you mean "things"?');
  });
});
