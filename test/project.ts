import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** The root of the repository. */
export const repository = join(import.meta.dirname, '..');

/** A copy of some folders of the project in a place of its own, to be broken at will. */
export interface Project extends Disposable {
  /** An absolute path. */
  readonly root: string;
  read(file: string): string;
  /** Writes a file, its folders included. */
  write(file: string, text: string): void;
  /** Replaces a text that must occur in the file. */
  edit(file: string, from: string, to: string): void;
  remove(file: string): void;
}

/** One API with what it needs of the others. */
/** The shared files to which a scaffolded API refers. Alone with it, the others would be shared with nobody. */
export const sharedByScaffold = [
  'spec/shared/headers',
  'spec/shared/schemas',
  'spec/shared/parameters/IdempotencyKey.yaml',
  'spec/shared/parameters/RequestId.yaml',
];

const CLOUDFLOW = ['spec/cloudflow', 'spec/shared', 'spec/conventions.schema.yaml'];

/**
 * Copies parts of the repository, CloudFlow's description unless others are named, into a temporary directory that
 * goes away with the value.
 */
export function copyProject(parts: readonly string[] = CLOUDFLOW): Project {
  const root = mkdtempSync(join(tmpdir(), 'accord-test-'));
  for (const part of parts) cpSync(join(repository, part), join(root, part), { recursive: true });
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  return {
    root,
    read,
    write,
    edit(file, from, to) {
      const text = read(file);
      if (!text.includes(from)) throw new Error(`${file} does not hold ${JSON.stringify(from)}`);
      write(file, text.replace(from, to));
    },
    remove: (file) => rmSync(join(root, file), { recursive: true }),
    [Symbol.dispose]: () => rmSync(root, { recursive: true, force: true }),
  };
}
