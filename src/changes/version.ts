import { realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { UsageError } from '../contract/usage-error.ts';
import type { DescriptionVersion } from './change.ts';
import { diskTree, type FileTree, findRootFiles, statOf } from './file-tree.ts';
import { gitTree, insideRepository, type Repository, repositoryOf, resolveCommit } from './git-tree.ts';
import { readDescription } from './read-description.ts';

/** One version of one description or of several. */
export interface Version {
  /** How messages name it: what was asked for. */
  readonly label: string;
  /** The git ref, where it is one. */
  readonly ref?: string;
  /** The names of its APIs, sorted. */
  readonly apis: readonly string[];
  /** Whether these are all APIs of a project, so that one that is not there is gone. */
  readonly whole: boolean;
  /**
   * Reads one of them.
   *
   * @throws {ContractError} with every problem found, when it cannot be compared
   */
  read(api: string): Promise<DescriptionVersion>;
}

/** Where words of a command line lead. */
export interface Surroundings {
  /** The project root, an absolute path. */
  readonly root: string;
  /** The folder that relative paths start from and messages name files from, an absolute path. */
  readonly home: string;
  /** Takes what was left out and why. */
  note(text: string): void;
}

/**
 * Finds the version that a word of a command line names: a file or folder where one stands, else a git ref of the
 * project's repository, whole or with a path (`main`, `HEAD~3:spec/cloudflow/openapi.yaml`).
 *
 * @param beside the file or folder that the other version is: a ref alone then means the same place in that commit
 * @throws {UsageError} when it names nothing, or a place without a description
 */
export function findVersion(word: string, surroundings: Surroundings, beside?: string): Version {
  const { home, root } = surroundings;
  if (word === '' || word.includes('\0')) throw new UsageError(`${JSON.stringify(word)} names no version.`);
  const place = resolve(home, word);
  if (statOf(place) !== undefined) return onDisk(place, word, surroundings);
  const repository = repositoryOf(root);
  const colon = word.indexOf(':');
  const ref = colon < 0 ? word : word.slice(0, colon);
  const commit = repository === undefined ? undefined : resolveCommit(repository, ref);
  if (repository === undefined || commit === undefined) throw unknown(word, ref, repository, home);
  const tree = gitTree(repository, commit, home);
  const path =
    colon < 0
      ? inWorkTree(repository, beside ?? root)
      : insideRepository(repository, word.slice(colon + 1).replace(/^\.?\//, ''));
  // What is not there yet is new.
  if (colon < 0 && path !== undefined) return { ...versionAt(tree, path, word, surroundings), ref };
  if (path === undefined || tree.kind(path) === undefined) {
    const wanted = colon < 0 ? (beside ?? root) : word.slice(colon + 1);
    throw new UsageError(
      `there is no ${relative(repository.top, resolve(repository.top, wanted)) || 'file'} in ${ref}. Name a path from the top of the repository: ${ref}:path/to/openapi.yaml.`,
    );
  }
  return { ...withDescription(versionAt(tree, path, word, surroundings)), ref };
}

/** The version that stands at a place of this machine. */
export function onDisk(place: string, label: string, surroundings: Surroundings): Version {
  const real = realpathSync.native(place);
  const kind = statOf(real);
  if (kind === undefined || !(kind.isFile() || kind.isDirectory()))
    throw new UsageError(`${label} is neither a file nor a folder. Name a description.`);
  const tree = diskTree(boundary(real, kind.isFile(), surroundings), surroundings.home);
  return withDescription(versionAt(tree, real, label, surroundings));
}

/** The word for a file or folder, if it is one, as a path that a ref can be asked for. */
export function placeOf(word: string, { home }: Surroundings): string | undefined {
  const place = resolve(home, word);
  return statOf(place) === undefined ? undefined : realpathSync.native(place);
}

function versionAt(tree: FileTree, path: string, label: string, { note }: Surroundings): Version {
  const { files, whole } = findRootFiles(tree, path);
  return {
    label,
    apis: [...files.keys()].sort(),
    whole,
    read(api) {
      const root = files.get(api);
      if (root === undefined) throw new UsageError(`${label} has no API "${api}".`);
      return readDescription(tree, root, label, note);
    },
  };
}

function withDescription(version: Version): Version {
  if (version.apis.length > 0) return version;
  throw new UsageError(
    `${version.label} holds no description. Name a root file, a folder with openapi.yaml or openapi.json, or a project whose spec/ has such folders.`,
  );
}

/**
 * The folder that references of a description may not leave: its repository, else the folder that the command was
 * called in or the project, else its own.
 */
function boundary(place: string, isFile: boolean, { home, root }: Surroundings): string {
  const folder = isFile ? dirname(place) : place;
  const { top } = repositoryOf(folder) ?? {};
  const holders = [top, home, root].filter((holder) => holder !== undefined).map(real);
  return holders.find((holder) => contains(holder, folder)) ?? folder;
}

function real(path: string): string {
  return realpathSync.native(path);
}

function contains(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || !(way === '..' || way.startsWith(`..${join('/')}`) || isAbsolute(way));
}

/** A place of the work tree as a path of the repository, links followed. */
function inWorkTree(repository: Repository, place: string): string | undefined {
  const path = statOf(place) === undefined ? place : real(place);
  return contains(repository.top, path) ? path : undefined;
}

function unknown(word: string, ref: string, repository: Repository | undefined, home: string): UsageError {
  const what = `${JSON.stringify(word)} is no file or folder (seen from ${home}) and`;
  if (repository === undefined)
    return new UsageError(`${what} this project is in no git repository. Name a file or a folder.`);
  const remote =
    resolveCommit(repository, `origin/${ref}`) === undefined ? '' : ` Did you mean origin/${ref}?`;
  return new UsageError(
    `${what} no commit of this repository.${remote} Name a branch, a tag or a commit that is fetched, such as main, v1.2.0, HEAD~1.`,
  );
}
