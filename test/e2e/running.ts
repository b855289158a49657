import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { copyProject, type Project, repository } from '../project.ts';

/** A copy of everything that the commands need, with the dependencies of the repository. */
export function cloneRepository(): Project {
  const project = copyProject(['spec', 'src', 'scripts', 'lint-rules', 'generated']);
  for (const file of [
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'biome.json',
    'redocly.yaml',
    '.spectral.yaml',
  ]) {
    cpSync(join(repository, file), join(project.root, file));
  }
  symlinkSync(join(repository, 'node_modules'), join(project.root, 'node_modules'));
  return project;
}

/** A command that runs until it is told to end. */
export interface Running {
  /** Everything that it has printed. */
  output(): string;
  /** Waits until it has printed something that matches, and returns the match. */
  printed(pattern: RegExp): Promise<RegExpMatchArray>;
  /** The exit code, once it has ended by itself. */
  readonly ended: Promise<number | null>;
  /** Presses Ctrl-C and returns the exit code. */
  interrupt(): Promise<number | null>;
}

/** Starts a script of a project as npm does. */
export function start(root: string, script: string, ...args: readonly string[]): Running {
  const child: ChildProcess = spawn(process.execPath, ['scripts/run.mjs', `scripts/${script}.ts`, ...args], {
    cwd: root,
    env: { ...process.env, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  const waiting = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      for (const look of waiting) look();
    });
  }
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  return {
    output: () => text,
    ended,
    printed: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const match = text.match(pattern);
          if (match === null) return;
          waiting.delete(look);
          resolve(match);
        };
        waiting.add(look);
        look();
        ended.then((code) =>
          reject(new Error(`${script} ended with ${code} before it printed ${pattern}:\n${text}`)),
        );
      }),
    async interrupt() {
      child.kill('SIGINT');
      return ended;
    },
  };
}
