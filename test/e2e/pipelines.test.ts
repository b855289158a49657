import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { petDescription, type TemporaryRepository, temporaryRepository } from '../changes/repository.ts';
import { repository as accord, type Project } from '../project.ts';
import { cloneRepository } from './running.ts';

/** A step of a workflow or of a composite action. */
interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly shell?: string;
  readonly env?: Readonly<Record<string, string>>;
}
interface Job {
  readonly permissions: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

const text = (file: string) => readFileSync(join(accord, file), 'utf8');
const workflow: { permissions: object; on: object; jobs: Record<string, Job> } = parse(
  text('.github/workflows/api.yml'),
);
const action: { inputs: Record<string, { default: string }>; runs: { steps: readonly Step[] } } = parse(
  text('action.yml'),
);
const guide = text('docs/guides/check-every-commit.md');

function stepOf(steps: readonly Step[], name: string): string {
  return steps.find((step) => step.name === name)?.run ?? expect.fail(`there is no step ${name}`);
}

/** Runs the script of a step as GitHub's runner does. */
function bash(script: string, cwd: string, env: Readonly<Record<string, string>>) {
  const { status, stdout, stderr } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', script], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, RUNNER_TEMP: cwd, ...env },
  });
  return { status, stdout, stderr };
}

describe('workflow and action', () => {
  const all = [...Object.values(workflow.jobs).flatMap(({ steps }) => steps), ...action.runs.steps];

  it('use the actions of GitHub alone, by their major version', () => {
    const used = all.flatMap(({ uses }) => uses ?? []);
    expect(new Set(used)).toEqual(new Set(['actions/checkout@v4', 'actions/setup-node@v4']));
  });

  it('let no text of others into a script: expressions stand in variables', () => {
    for (const { run = '' } of all) expect(run).not.toContain('${{');
  });

  it('give each job what it needs: the one that runs foreign code may only read', () => {
    expect(workflow.permissions).toEqual({});
    expect(Object.entries(workflow.jobs).map(([name, { permissions }]) => [name, permissions])).toEqual([
      ['check', { contents: 'read' }],
      ['comment', { 'pull-requests': 'write' }],
    ]);
    expect(JSON.stringify(workflow.jobs.comment)).not.toMatch(/checkout|npm/);
    expect(Object.keys(workflow.on)).toEqual(['pull_request']);
  });

  it('documents every input of the action', () => {
    for (const [name, { default: usual }] of Object.entries(action.inputs)) {
      const row = guide.split('\n').find((line) => line.startsWith(`| \`${name}\` |`)) ?? '';
      if (usual !== '') expect(row).toContain(`| \`${usual}\` |`);
      else expect(row).not.toBe('');
    }
  });
});

describe('the workflow of pull requests', () => {
  let project: Project;
  const steps = workflow.jobs.check?.steps ?? [];
  const git = (...args: readonly string[]) => {
    const { status, stderr } = spawnSync('git', args, { cwd: project.root, encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  };
  const commit = (message: string) => {
    git('add', '--all');
    git('-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', 'commit', '--quiet', '--message', message);
  };
  const run = (name: string, env: Readonly<Record<string, string>> = {}) =>
    bash(stepOf(steps, name), project.root, {
      BASE: workflow.jobs.check?.env?.BASE?.replace(/\$\{\{ github\.base_ref \}\}/, 'main') ?? '',
      ...env,
    });

  beforeAll(() => {
    project = cloneRepository();
    // One small API in place of ours: what is tested are the steps.
    for (const folder of ['spec', 'generated']) project.remove(folder);
    const things = 'spec/things';
    cpSync(join(accord, 'test/fixtures/lint', things), join(project.root, things), { recursive: true });
    const declaration = 'spec/conventions.schema.yaml';
    cpSync(join(accord, declaration), join(project.root, declaration));
    bash('npm run --silent generate', project.root, {});
    project.write('.gitignore', 'node_modules\n.cache\n*.md\n');
    git('init', '--quiet', '--initial-branch', 'topic');
    commit('The base');
    git('update-ref', 'refs/remotes/origin/main', 'HEAD');
  });
  afterAll(() => project[Symbol.dispose]());

  it('installs and tests by commands that there are', () => {
    const { scripts }: { scripts: Record<string, string> } = JSON.parse(project.read('package.json'));
    expect(stepOf(steps, 'Install')).toBe('npm ci');
    expect(stepOf(steps, 'Tests')).toBe('npm test');
    expect(scripts.test).toBe('vitest run');
  });

  it('ALL-4 passes what is clean and harms nobody', { timeout: 180_000 }, () => {
    for (const name of ['Lint', 'Generated files', 'Changes'])
      expect({ name, ...run(name) }).toMatchObject({ name, status: 0, stdout: '' });
    expect(stepOf(steps, 'One verdict, with the released contracts and our own code')).toBe(
      'npm run --silent check',
    );
    expect(run('One verdict, with the released contracts and our own code')).toMatchObject({
      status: 0,
      stdout: '',
    });
  });

  it('ALL-4 annotates what breaks, fails, and hands a summary to the job that comments', () => {
    project.edit('spec/things/openapi.yaml', '\n  /things/{thing_id}:', '\n  /all-things/{thing_id}:');
    const annotated = run('Changes');
    expect(annotated.status).toBe(1);
    expect(annotated.stdout).toMatch(/^::error file=spec\/things\/[^,]+,line=\d+,col=\d+,title=[a-z-]+::/);
    expect(run('Generated files')).toMatchObject({ status: 1 });

    const files = { GITHUB_STEP_SUMMARY: 'summary.md', GITHUB_OUTPUT: 'output.md' };
    expect(run('Summary', files)).toMatchObject({ status: 0 });
    const summary = project.read('summary.md');
    expect(summary).toMatch(/^## .*\n\n### Breaking\n\n- /);
    expect(project.read('output.md')).toMatch(/^text<<([0-9a-f-]{36})\n[\s\S]*\n\1\n$/);
    expect(project.read('output.md')).toContain(summary);

    // The comment: gh is stood in for by a script that writes down what it is asked.
    project.write(
      'bin/gh',
      '#!/bin/sh\nprintf "%s\\n" "$@" >> asked.md\ncase "$*" in *--paginate*) cat found.md;; esac\n',
    );
    chmodSync(join(project.root, 'bin/gh'), 0o755);
    const comment = (found: string) => {
      project.write('asked.md', '');
      project.write('found.md', found);
      const done = bash(stepOf(workflow.jobs.comment?.steps ?? [], 'Comment'), project.root, {
        PATH: `${join(project.root, 'bin')}:${process.env.PATH}`,
        GH_REPO: 'ada/apis',
        NUMBER: '7',
        SUMMARY: summary,
      });
      expect(done).toMatchObject({ status: 0 });
      return project.read('asked.md');
    };
    const first = comment('');
    expect(first).toContain(
      'POST\nrepos/ada/apis/issues/7/comments\n--raw-field\nbody=<!-- accord: changes -->\n## ',
    );
    expect(comment('99\n')).toContain('PATCH\nrepos/ada/apis/issues/comments/99\n');
    git('checkout', '--quiet', 'spec');
  });

  it('the hook of the guide refuses a commit of findings and lets others through', () => {
    const [hook = ''] = /(?<=```sh\n)[\s\S]*?(?=```)/.exec(guide) ?? [];
    writeFileSync(join(project.root, '.git/hooks/pre-commit'), hook, { mode: 0o755 });
    project.edit('spec/things/openapi.yaml', 'openapi: 3.1', 'openapi: 3.9');
    git('add', 'spec');
    const refused = spawnSync('git', ['commit', '--message', 'Broken'], {
      cwd: project.root,
      encoding: 'utf8',
      env: { ...process.env, GIT_AUTHOR_NAME: 'Ada', GIT_AUTHOR_EMAIL: 'a@example.com' },
    });
    expect(refused.status).not.toBe(0);
    expect(refused.stdout + refused.stderr).toContain('spec/things/openapi.yaml:1:1 error openapi-version');
    git('reset', '--quiet', '--hard');
    project.write('notes.txt', 'Nothing of an API.');
    commit('Another file');
  });
});

describe('the action in a repository of descriptions', () => {
  let repository: TemporaryRepository;
  const { steps } = action.runs;
  const run = (name: string, env: Readonly<Record<string, string>>) =>
    bash(stepOf(steps, name), repository.root, {
      GITHUB_ACTION_PATH: accord,
      GITHUB_WORKSPACE: repository.root,
      GITHUB_STEP_SUMMARY: join(repository.root, 'summary.md'),
      STRICT: 'false',
      BASE: 'HEAD',
      ...env,
    });

  beforeAll(() => {
    repository = temporaryRepository();
    repository.write('pets.json', petDescription());
    cpSync(join(accord, 'test/fixtures/lint/spec/things'), join(repository.root, 'apis/spec/things'), {
      recursive: true,
    });
    repository.commit('Before');
  });
  afterAll(() => repository[Symbol.dispose]());

  it('installs into its own folder', () => {
    expect(stepOf(steps, 'Install')).toBe('npm ci --prefix "$GITHUB_ACTION_PATH"');
  });

  it('ALL-4 says of a foreign description what breaks, and writes the summary', () => {
    expect(run('Lint', { DESCRIPTIONS: 'pets.json' })).toMatchObject({ status: 0, stdout: '' });
    expect(run('Changes', { DESCRIPTIONS: 'pets.json' })).toMatchObject({ status: 0, stdout: '' });
    repository.write('pets.json', petDescription('1.0.0', ['get']));
    const { status, stdout } = run('Changes', { DESCRIPTIONS: 'pets.json' });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::error file=pets\.json,line=\d+,/);
    expect(readFileSync(join(repository.root, 'summary.md'), 'utf8')).toContain('### Breaking');
    repository.write('pets.json', petDescription().replace('"get": {', '"get": { "operationId": "pets",'));
    repository.commit('A name');
    repository.write(
      'pets.json',
      petDescription().replace('"get": {', '"get": { "operationId": "listPets",'),
    );
    expect(run('Changes', { DESCRIPTIONS: 'pets.json' })).toMatchObject({ status: 0 });
    expect(run('Changes', { DESCRIPTIONS: 'pets.json', STRICT: 'true' })).toMatchObject({ status: 1 });
    expect(run('Changes', { DESCRIPTIONS: 'pets.json', BASE: '--help' })).toMatchObject({ status: 2 });
  });

  it('ALL-4 lints a project that declares its conventions, with names from the top of the repository', () => {
    expect(run('Lint', { DESCRIPTIONS: 'apis' })).toMatchObject({ status: 0 });
    repository.write('apis/spec/things/responses/Status401.yaml', 'description: Who are you?\n');
    const linted = run('Lint', { DESCRIPTIONS: 'apis' });
    expect(linted.status).toBe(1);
    expect(linted.stdout).toMatch(/^::error file=apis\/spec\/things\/responses\/Status401\.yaml,line=1,/m);
    const { status, stdout } = run('Changes', { DESCRIPTIONS: 'apis' });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::error file=apis\/spec\/things\/.*,title=[a-z-]+::/m);
  });
});
