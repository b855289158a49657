import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A git repository of its own in a temporary folder, which goes away with the value. */
export interface TemporaryRepository extends Disposable {
  /** An absolute path, links followed. */
  readonly root: string;
  write(file: string, text: string | Uint8Array): void;
  remove(file: string): void;
  git(...args: readonly string[]): string;
  /** Commits everything that is there. */
  commit(message: string): void;
}

export function temporaryRepository(): TemporaryRepository {
  const root = realpathSync.native(mkdtempSync(join(tmpdir(), 'accord-changes-')));
  const repository: TemporaryRepository = {
    root,
    write(file, text) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    },
    remove: (file) => rmSync(join(root, file), { recursive: true }),
    git(...args) {
      const { status, stdout, stderr } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
      if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
      return stdout;
    },
    commit(message) {
      repository.git('add', '--all');
      repository.git('commit', '--quiet', '--allow-empty', '--message', message);
    },
    [Symbol.dispose]: () => rmSync(root, { recursive: true, force: true }),
  };
  repository.git('init', '--quiet', '--initial-branch', 'main');
  repository.git('config', 'user.email', 'ada@example.com');
  repository.git('config', 'user.name', 'Ada');
  repository.git('config', 'commit.gpgsign', 'false');
  repository.git('config', 'core.hooksPath', '.git/hooks');
  return repository;
}

/** A small description: the operations of `/pets`, as JSON. */
export function petDescription(version = '1.0.0', methods: readonly string[] = ['get', 'post']): string {
  const operation = { responses: { 200: { description: 'Fine.' } } };
  return `${JSON.stringify(
    {
      openapi: '3.0.3',
      info: { title: 'Pets', version },
      paths: { '/pets': Object.fromEntries(methods.map((method) => [method, operation])) },
    },
    undefined,
    2,
  )}\n`;
}
