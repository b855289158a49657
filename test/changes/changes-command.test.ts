import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { repository as accord } from '../project.ts';
import { petDescription, type TemporaryRepository, temporaryRepository } from './repository.ts';

let repository: TemporaryRepository;

beforeAll(() => {
  repository = temporaryRepository();
  repository.write('base.json', petDescription());
  repository.write('more.json', petDescription('1.0.1', ['get', 'post', 'put']));
  repository.write('less.json', petDescription('1.0.1', ['get', 'put']));
  repository.write('named.json', named('listPets'));
  repository.write('renamed.json', named('listAllPets'));
  repository.write('declared.json', declared('1.0.0', ['get']));
  repository.write('declared-more.json', declared('1.0.0', ['get', 'post']));
  repository.write('declared-next.json', declared('2.0.0', ['post'], '/v2'));
  repository.write('broken.json', '{ "openapi": "3.0.3", "paths": [] }');
  repository.write('project/spec/cats/openapi.yaml', petDescription());
  repository.write('project/spec/dogs/openapi.yaml', petDescription());
  repository.commit('Before');
});
afterAll(() => repository[Symbol.dispose]());

function named(operationId: string): string {
  return petDescription().replace('"get": {', `"get": { "operationId": "${operationId}",`);
}

function declared(version: string, methods: readonly string[], path = '/v1'): string {
  return petDescription(version, methods).replace(
    '"paths"',
    `"servers": [{ "url": "https://pets.example.com${path}" }],\n  "x-conventions": { "versioning": { "in": "path", "deprecationWindow": "P90D" } },\n  "paths"`,
  );
}

/** Runs `npm run changes -- …args` as a user does, without npm, from the top of the other repository. */
function changes(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(accord, 'scripts/run.mjs'), 'scripts/changes.ts', '--root', repository.root, ...args],
    { cwd: repository.root, encoding: 'utf8', env: { ...process.env, FORCE_COLOR: '1' } },
  );
  return { status, stdout, stderr };
}

describe('npm run changes', () => {
  it.each<[what: string, args: string[], status: number]>([
    ['a harmless change', ['base.json', 'more.json'], 0],
    ['no change', ['base.json', 'base.json', '--strict'], 0],
    ['a breaking change', ['base.json', 'less.json'], 1],
    [
      'a breaking change, only what no version announces',
      ['base.json', 'less.json', '--fail-on', 'unannounced'],
      1,
    ],
    ['a warning', ['named.json', 'renamed.json'], 0],
    ['a warning, strictly', ['named.json', 'renamed.json', '--strict'], 1],
    ['a version that is too low', ['declared.json', 'declared-more.json'], 1],
    [
      'a version that is too low, only what breaks',
      ['declared.json', 'declared-more.json', '--fail-on', 'breaking'],
      0,
    ],
    ['a new major version', ['declared.json', 'declared-next.json'], 1],
    [
      'a new major version that says so',
      ['declared.json', 'declared-next.json', '--fail-on', 'unannounced'],
      0,
    ],
    ['a base that cannot be read', ['broken.json', 'base.json'], 2],
    ['a revision that cannot be read', ['base.json', 'broken.json'], 2],
    ['a version that there is not', ['base.json', 'gone.json'], 2],
    ['a third version', ['base.json', 'base.json', 'base.json'], 2],
    ['a format that there is not', ['base.json', 'more.json', '--format', 'xml'], 2],
    ['a failure that there is not', ['base.json', 'more.json', '--fail-on', 'all'], 2],
    ['a contradiction', ['base.json', 'more.json', '--strict', '--fail-on', 'breaking'], 2],
    ['an option that there is not', ['--upload-pack=sh', 'base.json'], 2],
    ['an API that there is not', ['project', 'project', '--api', 'cat'], 2],
    ['no base where nothing is released', [], 2],
    ['a root that there is not', ['base.json', 'more.json', '--root', '/nowhere'], 2],
  ])('ALL-4 ALL-6 %s', (_, args, status) => {
    const done = changes(...args);
    expect(done).toMatchObject({ status });
    expect(done.stderr).not.toContain('defect of accord');
    if (status === 2) {
      expect(done.stdout).toBe('');
      expect(done.stderr).toMatch(/^changes: \S/);
    }
  });

  it('ALL-4 says by operation what breaks, where it was and what to do', () => {
    const { stdout } = changes('base.json', 'less.json');
    expect(stdout.split('\n').slice(0, 4)).toEqual([
      'less: 1 breaking change, 1 harmless change',
      '',
      '  POST /pets',
      '    breaking endpoint-removed',
    ]);
    expect(stdout).toContain('      was base.json:16\n');
    expect(stdout).toMatch(/ {2}PUT \/pets\n {4}harmless endpoint-added\n.*\n {6}now less\.json:16\n/);
    expect(stdout).not.toContain('\u001b');
  });

  it('ALL-4 gives JSON alone on stdout, one API', () => {
    const { stdout, stderr } = changes('base.json', 'less.json', '--format', 'json');
    const report: unknown = JSON.parse(stdout);
    expect(Object.keys(report ?? {})).toEqual(['verdict', 'changes', 'version']);
    expect(report).toMatchObject({
      verdict: 'breaking',
      changes: [
        {
          level: 'breaking',
          rule: 'endpoint-removed',
          method: 'post',
          path: '/pets',
          pointer: '/paths/~1pets/post',
          base: { file: 'base.json', line: 16 },
          audience: ['sender', 'reader'],
          message: expect.any(String),
          remedy: expect.stringMatching(/./),
        },
        { level: 'harmless', rule: 'endpoint-added', revision: { file: 'less.json', line: 16 }, remedy: '' },
      ],
      version: { base: '1.0.0', revision: '1.0.1', due: '2.0.0', sufficient: false },
    });
    expect(stderr).toContain('changes: less: 1 breaking change, 1 harmless change\n');
  });

  it('ALL-4 never calls a harmless change anything else because of the version', () => {
    const { stdout, status } = changes('declared.json', 'declared-more.json', '--format', 'json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      verdict: 'harmless',
      version: { due: '1.0.1', sufficient: false },
    });
    expect(JSON.parse(changes('base.json', 'more.json', '--format', 'json').stdout)).toMatchObject({
      verdict: 'harmless',
    });
  });

  it('ALL-4 compares the working tree with a ref, API by API', () => {
    repository.write('project/spec/cats/openapi.yaml', petDescription('1.0.0', ['get']));
    repository.remove('project/spec/dogs');
    repository.write('project/spec/eels/openapi.yaml', petDescription());
    const { stdout, stderr, status } = changes('HEAD', 'project', '--format', 'json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      verdict: 'breaking',
      apis: [
        { api: 'cats', verdict: 'breaking' },
        { api: 'dogs', verdict: 'breaking' },
      ],
      changes: [
        { api: 'cats', rule: 'endpoint-removed', base: { file: 'project/spec/cats/openapi.yaml', line: 16 } },
        { api: 'dogs', rule: 'api-removed', base: { file: 'project/spec/dogs/openapi.yaml' } },
      ],
    });
    expect(stderr).toContain('eels is new');
    expect(changes('HEAD', 'project/spec/eels').status).toBe(0);
    expect(changes('HEAD', 'project', '--api', 'cats').stdout).toContain(
      'was HEAD:project/spec/cats/openapi.yaml:16',
    );
    repository.git('checkout', '--quiet', 'project');
    repository.remove('project/spec/eels');
  });

  it('ALL-4 writes a changelog entry in words', () => {
    const { stdout } = changes('base.json', 'less.json', '--format', 'markdown');
    expect(stdout).toMatch(
      /^## Pets 1\.0\.0 → 1\.0\.1\n\n### Breaking\n\n- `POST \/pets`: .+\n\n### Added\n\n- `PUT \/pets`: .+\n$/,
    );
    expect(stdout).not.toMatch(/endpoint-|\/paths\/|~1/);
    expect(changes('base.json', 'base.json', '--format', 'markdown').stdout).toBe(
      '## Pets 1.0.0\n\nNothing changes for those who use this API.\n',
    );
  });

  it('ALL-4 annotates the lines of the revision for GitHub, and leaves out what harms nobody', () => {
    const { stdout } = changes('base.json', 'less.json', '--format', 'github');
    expect(stdout).toMatch(
      /^::error file=less\.json,line=\d+,col=\d+,title=endpoint-removed::POST \/pets: .*\(was: base\.json:16\).*\n$/,
    );
  });

  it('ALL-4 writes SARIF 2.1.0', () => {
    const { stdout } = changes('base.json', 'less.json', '--format', 'sarif');
    expect(JSON.parse(stdout)).toMatchObject({
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'accord',
              rules: [{ id: 'endpoint-added' }, { id: 'endpoint-removed' }, { id: 'version-too-low' }],
            },
          },
          results: [
            { ruleId: 'endpoint-removed', level: 'error', ruleIndex: 1 },
            { ruleId: 'endpoint-added', level: 'note', ruleIndex: 0 },
            { ruleId: 'version-too-low', level: 'note' },
          ],
        },
      ],
    });
  });
});
