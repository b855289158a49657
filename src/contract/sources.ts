import { readFileSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, relative, sep } from 'node:path';
import { SourceFile } from './source-file.ts';

/**
 * The files of a project as they are at one moment: each is read once, at its first use, so that one load never
 * sees two versions of a file.
 */
export interface Sources {
  /** The project root, an absolute path. */
  readonly root: string;
  /**
   * @param path absolute
   * @returns `undefined` where no regular file stands, or where it, links followed, is outside the root
   * @throws the system's error on a file that exists but cannot be read
   */
  read(path: string): SourceFile | undefined;
  /** Whether a path is inside the root, by its name alone. */
  contains(path: string): boolean;
  /** How messages name a path: relative to the root, with `/`. */
  nameOf(path: string): string;
}

/**
 * Parsed files by path, kept from one load to the next. A file whose text has not changed is not parsed again:
 * loading stays a pure function of the files, and a watch loop pays for one parse per save.
 */
export class SourceCache {
  readonly #root: string;
  readonly #home: string;
  readonly #realRoot: string;
  readonly #files = new Map<string, SourceFile>();

  /**
   * @param root the project root, an absolute path; files outside are never read
   * @param home the folder that messages name files from, where it is not the root; a file outside it goes by its
   *   absolute path
   */
  constructor(root: string, home = root) {
    this.#root = root;
    this.#home = home;
    this.#realRoot = realpathSync.native(root);
  }

  /** The files as they are from now on. */
  snapshot(): Sources {
    const seen = new Map<string, SourceFile | undefined>();
    return {
      root: this.#root,
      contains: (path) => isInside(this.#root, path),
      nameOf: (path) => this.#nameOf(path),
      read: (path) => {
        if (!seen.has(path)) seen.set(path, this.#read(path));
        return seen.get(path);
      },
    };
  }

  #read(path: string): SourceFile | undefined {
    if (!isInside(this.#root, path)) return undefined;
    const real = realPath(path);
    if (real === undefined || !isInside(this.#realRoot, real) || !statSync(real).isFile()) return undefined;
    const text = readFileSync(real, 'utf8');
    const known = this.#files.get(path);
    if (known?.text === text) return known;
    const file = new SourceFile(this.#nameOf(path), text);
    this.#files.set(path, file);
    return file;
  }

  #nameOf(path: string): string {
    const way = this.#home === this.#root || isInside(this.#home, path) ? relative(this.#home, path) : path;
    return way.split(sep).join('/');
  }
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync.native(path);
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    throw error;
  }
}

function isInside(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
