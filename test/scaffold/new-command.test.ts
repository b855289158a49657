import { execFile } from 'node:child_process';
import { readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyProject, type Project, repository, sharedByScaffold } from '../project.ts';

interface Outcome {
  readonly exit: number | string | null | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

let project: Project;

beforeAll(() => {
  project = copyProject([
    'scripts',
    'src',
    'lint-rules',
    'package.json',
    'tsconfig.json',
    'redocly.yaml',
    'spec/conventions.schema.yaml',
    ...sharedByScaffold,
  ]);
  symlinkSync(join(repository, 'node_modules'), join(project.root, 'node_modules'));
  project.write('spec/taken/notes.txt', 'not to be lost');
});

afterAll(() => {
  project[Symbol.dispose]();
});

/** Runs a script as npm does, with no terminal. */
function run(script: string, ...input: readonly string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['scripts/run.mjs', `scripts/${script}.ts`, ...input],
      { cwd: project.root },
      (error, stdout, stderr) => resolve({ exit: error === null ? 0 : error.code, stdout, stderr }),
    );
    child.stdin?.end();
  });
}

function folders(): string[] {
  return readdirSync(join(project.root, 'spec'));
}

describe('npm run new', () => {
  it('ALL-1 writes an API, says what and what next; every script works on it at once', async () => {
    const flags = ['--casing', 'snake_case', '--pagination', 'page', '--envelope', 'yes', '--auth', 'oauth2'];
    expect(await run('new', 'petstore', ...flags, '--resource', 'pet')).toEqual({
      exit: 0,
      stdout: [
        'Wrote spec/petstore: 51 files (snake_case, page, envelope, oauth2).',
        '',
        'Next:',
        '  npm start            serve it, and lint and generate while you edit',
        '  npm run generate     write its types and its client once',
        '  grep -rn Decide: spec/petstore',
        '                       find what only you can know; docs/guides/add-an-api.md says more',
        '',
      ].join('\n'),
      stderr: '',
    });
    expect(await run('lint')).toEqual({
      exit: 0,
      stdout: '',
      stderr: 'petstore: 5 operations, no findings\n',
    });
    expect((await run('generate')).stdout.split('\n')).toContain('created generated/petstore/client.ts');
    expect(await run('generate', '--check')).toMatchObject({ exit: 0 });
  });

  it('takes the default of what is not chosen where no terminal can be asked', async () => {
    const { stdout } = await run('new', 'tiny');
    expect(stdout.split('\n')[0]).toBe('Wrote spec/tiny: 49 files (camelCase, cursor, no envelope, bearer).');
    project.remove('spec/tiny');
  });

  it.each([
    [[], 'give the API a name, such as: npm run new -- petstore'],
    [['pets', 'dogs', 'cats'], 'one name is enough: "pets". What are dogs, cats? See: npm run new -- --help'],
    [['shared'], 'an API cannot be called "shared": the name is taken. Choose another.'],
    [['taken'], 'spec/taken exists already. Choose another name, or remove the folder to begin anew.'],
    [
      ['pets', '--pagination', 'pages'],
      '--pagination cannot be "pages"; did you mean "page"? Known: cursor, offset, page.',
    ],
    [['pets', '--auth', 'basic'], '--auth cannot be "basic". Known: bearer, api-key, oauth2.'],
    [['pets', '--envelope', ''], '--envelope cannot be "". Known: no, yes.'],
    [['pets', '--casing', 'kebab-case'], '--casing cannot be "kebab-case". Known: camelCase, snake_case.'],
    [['pets', '--color', 'red'], `Unknown option '--color'. See: npm run new -- --help`],
    [
      ['pets', '--resource', 'request'],
      'a resource of the API "pets" cannot be called "request": RequestId is taken. Choose another with --resource.',
    ],
  ])('ALL-6 refuses %j, says why and writes nothing', async (input, message) => {
    const before = folders();
    expect(await run('new', ...input)).toEqual({ exit: 2, stdout: '', stderr: `new: ${message}\n` });
    expect(folders()).toEqual(before);
    expect(project.read('spec/taken/notes.txt')).toBe('not to be lost');
  });

  it('shows its own usage with --help', async () => {
    const { exit, stdout } = await run('new', '--help');
    expect(exit).toBe(0);
    expect(stdout.split('\n').slice(0, 1)).toEqual(['npm run new -- <name> [options]']);
    expect(stdout).toContain('  --pagination cursor|offset|page  how lists are paged\n');
    expect(stdout).toContain('\nExit: 0 fine, 1 findings, 2 could not run.\n');
    expect(stdout).not.toContain('all APIs');
  });
});
