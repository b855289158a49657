import { spawnSync } from 'node:child_process';
import { isAbsolute, join, relative, sep } from 'node:path';
import { SourceFile } from '../contract/source-file.ts';
import type { Sources } from '../contract/sources.ts';
import { UsageError } from '../contract/usage-error.ts';
import { type FileTree, MOST_BYTES } from './file-tree.ts';

/** A git repository with a work tree. */
export interface Repository {
  /** The absolute path of its work tree, links followed. */
  readonly top: string;
}

interface Blob {
  readonly id: string;
  readonly bytes: number;
}

/** The repository that a folder belongs to, if it does and git is there. */
export function repositoryOf(folder: string): Repository | undefined {
  const { status, stdout } = git(folder, ['rev-parse', '--show-toplevel']);
  const top = stdout.toString('utf8').replace(/\r?\n$/, '');
  return status === 0 && top !== '' ? { top } : undefined;
}

/**
 * The commit that a ref names.
 *
 * @param ref as a person writes it; text that git could take for an option is refused
 * @returns the id of the commit, or `undefined` where there is no such ref
 */
export function resolveCommit({ top }: Repository, ref: string): string | undefined {
  // `--end-of-options` says so to a git that knows it; no ref starts with a dash or holds these (git-check-ref-format).
  if (!/^[^\s\p{Cc}:*?[\\-][^\s\p{Cc}:*?[\\]*$/u.test(ref)) return undefined;
  const { status, stdout } = git(top, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${ref}^{commit}`,
  ]);
  const id = stdout.toString('utf8').trim();
  return status === 0 && /^[0-9a-f]{40,64}$/.test(id) ? id : undefined;
}

/**
 * The files of a commit, read out of git's store: the work tree is neither read nor touched, nothing is written, and
 * there is nothing to clean up. Paths are those that the files would have in the work tree.
 *
 * @param commit the id of a commit
 * @param home the folder that messages name files from
 */
export function gitTree(repository: Repository, commit: string, home: string): FileTree {
  const { top } = repository;
  const blobs = listBlobs(top, commit);
  const folders = new Map<string, Set<string>>();
  for (const path of blobs.keys()) {
    const segments = path.split('/');
    for (const [depth, name] of segments.entries()) {
      const folder = segments.slice(0, depth).join('/');
      const names = folders.get(folder) ?? new Set();
      folders.set(folder, names.add(name));
    }
  }
  const read = blobReader(top, blobs);
  const files = new Map<string, SourceFile>();
  const inside = (path: string) => relative(top, path).split(sep).join('/');
  const nameOf = (path: string) => {
    const way = relative(home, path);
    return (isAbsolute(way) || way.startsWith('..') ? relative(top, path) : way).split(sep).join('/');
  };
  const sources: Sources = {
    root: top,
    contains: (path) => path.startsWith(`${top}${sep}`),
    nameOf,
    read(path) {
      const known = files.get(path);
      if (known !== undefined) return known;
      const blob = blobs.get(inside(path));
      if (blob === undefined) return undefined;
      const name = nameOf(path);
      if (blob.bytes > MOST_BYTES) throw new UsageError(tooLarge(name));
      const file = new SourceFile(name, read(inside(path)));
      files.set(path, file);
      return file;
    },
  };
  return {
    sources,
    kind(path) {
      if (blobs.has(inside(path))) return 'file';
      return folders.has(inside(path)) ? 'folder' : undefined;
    },
    list: (folder) => [...(folders.get(inside(folder)) ?? [])].sort(),
    size: (path) => blobs.get(inside(path))?.bytes ?? 0,
    text: (path) => read(inside(path)),
  };
}

/** What is said of a file that is too large to be a description. */
export function tooLarge(name: string): string {
  return `${name}:1:1 is larger than ${MOST_BYTES / 1024 / 1024} MiB; no description is. Name the description itself, or split it into files.`;
}

/** The regular files of a commit by path; links and submodules lead elsewhere and are left out. */
function listBlobs(top: string, commit: string): Map<string, Blob> {
  const { status, stdout, stderr } = git(top, ['ls-tree', '-r', '-z', '--long', '--full-tree', commit]);
  if (status !== 0) throw new UsageError(`git cannot list the commit ${commit}: ${stderr}.`);
  const blobs = new Map<string, Blob>();
  for (const [, id = '', bytes = '', path = ''] of stdout
    .toString('utf8')
    .matchAll(/100\d{3} blob ([0-9a-f]+) +(\d+|-)\t([^\0]*)\0/g))
    blobs.set(path, { id, bytes: Number(bytes) });
  return blobs;
}

/**
 * Reads files of a commit. The first one that is asked for brings along all that lie in and below its folder, since a
 * description is many files and every call of git takes some milliseconds.
 */
function blobReader(top: string, blobs: ReadonlyMap<string, Blob>): (path: string) => string {
  const texts = new Map<string, string>();
  return (path) => {
    const known = texts.get(path);
    if (known !== undefined) return known;
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const wanted = [...blobs].filter(
      ([other, { bytes }]) =>
        other === path ||
        (folder !== '' &&
          other.startsWith(folder) &&
          /\.(ya?ml|json)$/.test(other) &&
          bytes <= MOST_BYTES / 8),
    );
    const { status, stdout, stderr } = git(
      top,
      ['cat-file', '--batch'],
      wanted.map(([, { id }]) => `${id}\n`).join(''),
    );
    if (status !== 0) throw new UsageError(`git cannot read ${path}: ${stderr}.`);
    let at = 0;
    for (const [other] of wanted) {
      const end = stdout.indexOf(0x0a, at);
      const header = stdout.toString('utf8', at, end);
      const bytes = Number(/^[0-9a-f]+ blob (\d+)$/.exec(header)?.[1] ?? Number.NaN);
      // A clone without all objects has said so in place of the header; it is never asked to fetch them.
      if (Number.isNaN(bytes)) throw new UsageError(`git has no content for ${other}: fetch it first.`);
      texts.set(other, stdout.toString('utf8', end + 1, end + 1 + bytes));
      at = end + 1 + bytes + 1;
    }
    return texts.get(path) ?? '';
  };
}

function git(folder: string, args: readonly string[], input = '') {
  const { status, stdout, stderr, error } = spawnSync('git', args, {
    cwd: folder,
    input,
    maxBuffer: 1024 * 1024 * 1024,
    env: {
      ...process.env,
      // Never the network, never a question.
      GIT_NO_LAZY_FETCH: '1',
      GIT_TERMINAL_PROMPT: '0',
      GIT_OPTIONAL_LOCKS: '0',
      LC_ALL: 'C',
    },
  });
  if (error !== undefined && 'code' in error && error.code === 'ENOENT') {
    return { status: 1, stdout: Buffer.alloc(0), stderr: 'git is not installed' };
  }
  if (error !== undefined) throw error;
  return { status, stdout, stderr: stderr.toString('utf8').trim() };
}

/** The absolute path of a place in a repository, or `undefined` where it leads outside. */
export function insideRepository({ top }: Repository, path: string): string | undefined {
  const place = join(top, path);
  return place === top || place.startsWith(`${top}${sep}`) ? place : undefined;
}
