import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadApi } from '../../src/contract/load.ts';
import { type Project, repository } from '../project.ts';
import { cloneRepository, type Running, start } from './running.ts';

describe('the README', () => {
  let project: Project;
  let running: Running;
  let url = '';
  let text = '';

  beforeAll(async () => {
    project = cloneRepository();
    text = readFileSync(join(repository, 'README.md'), 'utf8');
    running = start(project.root, 'mock', '--port', '0', 'cloudflow');
    url = (await running.printed(/cloudflow: (http:\/\/127\.0\.0\.1:\d+)/))[1] ?? '';
  });
  afterAll(async () => {
    await running.interrupt();
    project[Symbol.dispose]();
  });

  const blocks = (language: string) =>
    [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(
      (match) => match[1] ?? '',
    );
  const local = (code: string) => code.replaceAll('http://127.0.0.1:4010', url);

  it('shows a curl with its real answer', () => {
    const command = blocks('sh').find((block) => block.startsWith('curl')) ?? '';
    const { stdout, status } = spawnSync('sh', ['-c', local(command)], { encoding: 'utf8' });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(blocks('json')[0] ?? ''));
  });

  it('ALL-1 shows a client that compiles and prints what its comments say', () => {
    const [code = ''] = blocks('ts');
    project.write('readme.ts', local(code));
    project.write(
      'tsconfig.json',
      project.read('tsconfig.json').replace(/"include": \[[^\]]*\]/, '"include": ["readme.ts"]'),
    );
    const compiled = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '--noEmit'], {
      cwd: project.root,
      encoding: 'utf8',
    });
    expect(compiled.stdout).toBe('');
    const { stdout, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', 'readme.ts'], {
      cwd: project.root,
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    const promised = [...code.matchAll(/console\.log\(.*\/\/ (.*)$/gm)].map((match) => match[1]);
    expect(stdout.trim().split('\n')).toEqual(promised);
  });

  it('ALL-4 shows a change with what is really said of it', () => {
    const file = 'spec/cloudflow/parameters/Limit.yaml';
    const before = project.read(file);
    const sh = (command: string) => spawnSync('sh', ['-c', command], { cwd: project.root, encoding: 'utf8' });
    sh('npm run generate -- cloudflow');
    expect(sh('rm -rf released; npm run release -- cloudflow')).toMatchObject({ status: 0 });
    project.edit(file, 'maximum: 100', 'maximum: 50');
    const { stdout, status } = sh(blocks('console')[0] ?? '');
    expect(status).toBe(1);
    const withoutLines = (output: string) => output.replace(/(\.(?:json|yaml)):\d+$/gm, '$1');
    expect(withoutLines(stdout)).toBe(withoutLines(blocks('text')[0] ?? ''));
    project.write(file, before);
  });

  it('names commands that exist and explain themselves', () => {
    const named = [...text.matchAll(/`npm (?:run )?([a-z:]+)`/g)].map((match) => match[1] ?? '');
    const { scripts }: { scripts: Record<string, string> } = JSON.parse(project.read('package.json'));
    for (const name of named) expect(Object.keys(scripts), name).toContain(name);
    for (const name of named.filter((command) => scripts[command]?.includes('scripts/run.mjs scripts/'))) {
      const { stdout, status } = spawnSync(
        process.execPath,
        ['scripts/run.mjs', `scripts/${name}.ts`, '--help'],
        {
          cwd: project.root,
          encoding: 'utf8',
        },
      );
      expect({ name, status }).toEqual({ name, status: 0 });
      expect(stdout).toContain('Exit: 0 fine, 1 findings, 2 could not run.');
    }
  });

  it('ALL-6 lists the known APIs when one is misspelt, on every command', () => {
    for (const name of ['start', 'check', 'lint', 'generate', 'mock']) {
      const { stderr, status } = spawnSync(
        process.execPath,
        ['scripts/run.mjs', `scripts/${name}.ts`, 'cloudflw'],
        {
          cwd: project.root,
          encoding: 'utf8',
        },
      );
      expect({ name, status }).toEqual({ name, status: 2 });
      expect(stderr).toMatch(/no API "cloudflw"; did you mean "cloudflow"\? Known: .*cloudflow/);
    }
  });

  it('counts operations as the descriptions do', async () => {
    for (const [, api = '', count = ''] of text.matchAll(/^\| `([a-z]+)` \|[^|]*\| (\d+)/gm)) {
      const { contract } = await loadApi(repository, api);
      expect({ api, operations: contract.operations.length }).toEqual({ api, operations: Number(count) });
    }
  });
});
