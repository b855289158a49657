import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { repository as accord, type Project } from '../project.ts';
import { cloneRepository } from './running.ts';

const folder = join(accord, 'docs/guides');
const guide = (name: string) => readFileSync(join(folder, `${name}.md`), 'utf8');

/** The commands of a guide, in its order. */
function commandsOf(name: string): string[] {
  return [...guide(name).matchAll(/^```console\n([\s\S]*?)^```/gm)].flatMap(([, block = '']) =>
    block.trim().split('\n'),
  );
}

describe('the guides', () => {
  let project: Project;
  const sh = (command: string) => {
    const { status, stdout, stderr } = spawnSync('sh', ['-c', command], {
      cwd: project.root,
      encoding: 'utf8',
    });
    return { command, status, stdout, stderr };
  };
  const commit = (message: string) =>
    expect(
      sh(
        `git add --all && git -c user.name=Ada -c user.email=ada@example.com commit --quiet --message "${message}"`,
      ),
    ).toMatchObject({ status: 0 });

  beforeAll(() => {
    project = cloneRepository();
    // CloudFlow alone: what only the others use goes with them.
    for (const other of ['cloudaudit', 'orchestrator', 'pqc']) {
      project.remove(`spec/${other}`);
      project.remove(`generated/${other}`);
    }
    const { findings }: { findings: { file: string; rule: string }[] } = JSON.parse(
      sh('npm run --silent lint -- --format json').stdout,
    );
    for (const { file, rule } of findings) if (rule === 'orphan-file') project.remove(file);
    project.write('.gitignore', 'node_modules\n.cache\n');
    sh('npm run generate');
    sh('rm -rf released; npm run release -- cloudflow --date 2026-01-24');
    expect(sh('git init --quiet --initial-branch main')).toMatchObject({ status: 0 });
    commit('The base');
  });
  afterAll(() => project[Symbol.dispose]());

  it('link to pages that exist', () => {
    for (const file of readdirSync(folder)) {
      const text = readFileSync(join(folder, file), 'utf8');
      for (const [, target = ''] of text.matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)) {
        if (!target.startsWith('http'))
          expect(() => readFileSync(join(folder, target)), target).not.toThrow();
      }
    }
  });

  it('ALL-4 change an API: every command, from the edit to the release', { timeout: 180_000 }, () => {
    project.edit('spec/cloudflow/openapi.yaml', 'version: 2.1.0', 'version: 2.2.0');
    project.edit(
      'spec/cloudflow/schemas/Pagination.yaml',
      'properties:\n',
      'properties:\n  pages:\n    type: integer\n    description: How many pages there are.\n    examples: [3]\n',
    );
    for (const command of commandsOf('change-an-api')) {
      expect(sh(command)).toMatchObject({ command, status: 0 });
    }
    expect(project.read('released/cloudflow.md')).toMatch(
      /^# CloudFlow API: changelog\n\n## 2\.2\.0, .*\n\n### Added\n/,
    );
    commit('A property');
  });

  it('ALL-4 deprecate something: announced it is harmless, removed too early it breaks', {
    timeout: 180_000,
  }, () => {
    const [announce = '', asMarkdown = '', remove = ''] = commandsOf('deprecate-something');
    const [, yaml = ''] = /^```yaml\n([\s\S]*?)^```/m.exec(guide('deprecate-something')) ?? [];
    const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
    const snippet = parseDocument(yaml.replace('2026-02-01', day(0)).replace('2026-08-01', day(181)));
    const file = 'spec/cloudflow/paths/analytics_workflows_{workflow_id}.yaml';
    const description = parseDocument(project.read(file));
    expect(description.getIn(['get', 'operationId'])).toBe(snippet.getIn(['get', 'operationId']));
    for (const key of ['deprecated', 'x-deprecated-since', 'x-sunset'])
      description.setIn(['get', key], snippet.getIn(['get', key]));
    for (const header of ['Deprecation', 'Sunset']) {
      const place = ['get', 'responses', '200', 'headers', header];
      description.setIn(place, snippet.getIn(place));
    }
    project.write(file, String(description));
    project.edit('spec/cloudflow/openapi.yaml', 'version: 2.2.0', 'version: 2.3.0');
    expect(sh(announce)).toMatchObject({ status: 0 });
    expect(sh(asMarkdown).stdout).toContain('### Deprecated');
    sh('npm run generate');
    expect(sh('npm run release -- cloudflow')).toMatchObject({ status: 0 });
    project.edit(
      'spec/cloudflow/openapi.yaml',
      '  /analytics/workflows/{workflow_id}:',
      '  # /analytics/workflows/{workflow_id}:',
    );
    expect(sh(remove)).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('GET /analytics/workflows/{workflow_id}'),
    });
    sh('git checkout --quiet .');
  });

  it('ALL-6 resolve a lint finding: the finding that it shows, and every command', {
    timeout: 180_000,
  }, () => {
    const [, shown = ''] = /^```text\n([\s\S]*?)^```/m.exec(guide('resolve-a-lint-finding')) ?? [];
    const [file = ''] = shown.split(':');
    const [lint = '', ...others] = commandsOf('resolve-a-lint-finding');
    const before = project.read(file);
    project.edit(file, 'X-Request-Id', 'X-Request');
    const found = sh(lint);
    expect(found.status).toBe(1);
    expect(found.stdout).toContain(shown);
    for (const command of others.filter((other) => other.includes('--format')))
      expect(sh(command)).toMatchObject({
        command,
        status: 1,
        stdout: expect.stringContaining('correlation-header'),
      });
    project.write(file, before);
    for (const command of [lint, ...others]) expect(sh(command)).toMatchObject({ command, status: 0 });
  });
});
