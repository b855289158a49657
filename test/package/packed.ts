import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cloneRepository } from '../e2e/running.ts';
import { repository } from '../project.ts';

/** The package as `npm pack` makes it, installed into a project of its own. */
export interface Packed extends Disposable {
  /** The file that npm would publish. */
  readonly tarball: string;
  /** The files in it, without the folder that all of them are in. */
  readonly files: readonly string[];
  /** Where it is installed. */
  readonly installed: string;
  /** The root of the project that has it installed. */
  readonly root: string;
  /** Writes a file of the project, its folders included. */
  write(file: string, text: string): void;
  /** Runs a file of a package, or of the project, with Node. */
  node(file: string, ...args: readonly string[]): { readonly status: number | null; readonly output: string };
}

/** Packs and installs without a network: what the package depends on comes from the dependencies of the repository. */
export function packAndInstall(): Packed {
  const root = mkdtempSync(join(tmpdir(), 'accord-package-'));
  const app = join(root, 'app');
  const installed = join(app, 'node_modules/accord');
  mkdirSync(installed, { recursive: true });
  using clone = cloneRepository();
  cpSync(join(repository, 'README.md'), join(clone.root, 'README.md'));
  run('npm', ['pack', '--pack-destination', root], clone.root);
  const tarball = join(root, 'accord-0.1.0.tgz');
  run('tar', ['xzf', tarball, '--strip-components', '1', '-C', installed], root);
  const manifest: { dependencies: Record<string, string> } = JSON.parse(
    readFileSync(join(installed, 'package.json'), 'utf8'),
  );
  for (const name of withDependencies(Object.keys(manifest.dependencies)))
    cpSync(join(repository, 'node_modules', name), join(app, 'node_modules', name), { recursive: true });
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(app, file)), { recursive: true });
    writeFileSync(join(app, file), text);
  };
  write('package.json', JSON.stringify({ name: 'app', private: true, type: 'module' }));
  return {
    tarball,
    files: run('tar', ['tzf', tarball], root)
      .trim()
      .split('\n')
      .map((file) => file.replace(/^package\//, '')),
    installed,
    root: app,
    write,
    node(file, ...args) {
      const path = existsSync(join(app, file)) ? join(app, file) : join(repository, 'node_modules', file);
      const { status, stdout, stderr } = spawnSync(process.execPath, [path, ...args], {
        cwd: app,
        encoding: 'utf8',
        env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
      });
      return { status, output: `${stdout}${stderr}` };
    },
    [Symbol.dispose]: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** Packages and all that they depend on. */
function withDependencies(names: readonly string[]): Set<string> {
  const found = new Set<string>();
  const add = (name: string): void => {
    if (found.has(name)) return;
    found.add(name);
    const file = join(repository, 'node_modules', name, 'package.json');
    const { dependencies = {} }: { dependencies?: Record<string, string> } = JSON.parse(
      readFileSync(file, 'utf8'),
    );
    for (const below of Object.keys(dependencies)) add(below);
  };
  for (const name of names) add(name);
  return found;
}

function run(command: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}:\n${stdout}${stderr}`);
  return stdout;
}
