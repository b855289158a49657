import { type Dirent, existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '../contract/usage-error.ts';

/** The folder of everything generated, relative to the project root. */
export const GENERATED = 'generated';

/** How the files on disk differ from what the descriptions say. Paths are relative to the root, sorted. */
export interface Drift {
  /** Other bytes. */
  readonly stale: readonly string[];
  readonly missing: readonly string[];
  /** Files that no description explains. */
  readonly superfluous: readonly string[];
}

/** Which folders under `generated/` belong to the run: all of them, or those of the APIs that were generated. */
export type Scope = 'all' | 'named';

/**
 * Compares what is on disk with what was generated, byte by byte.
 *
 * @param files the bytes by path relative to `root`, as `generateApi` gives them
 * @param scope with `named`, only superfluous files in folders that `files` has a file in are found
 * @throws {UsageError} when a folder stands where a file belongs, or a file where a folder belongs
 */
export async function checkGenerated(
  root: string,
  files: ReadonlyMap<string, string>,
  scope: Scope,
): Promise<Drift> {
  const stale: string[] = [];
  const missing: string[] = [];
  for (const [path, text] of files) {
    const found = await readGenerated(root, path);
    if (found === undefined) missing.push(path);
    else if (!found.equals(Buffer.from(text))) stale.push(path);
  }
  const folders = new Set([...files.keys()].map((path) => path.split('/').slice(0, 2).join('/')));
  const present = await listFiles(root, GENERATED);
  const superfluous = present.filter(
    (path) => !files.has(path) && (scope === 'all' || folders.has(path.split('/').slice(0, 2).join('/'))),
  );
  return { stale: stale.sort(), missing: missing.sort(), superfluous: superfluous.sort() };
}

/** The bytes of a generated file, or `undefined` where there is none. */
export async function readGenerated(root: string, path: string): Promise<Buffer | undefined> {
  const segments = path.split('/');
  for (let depth = 1; depth <= segments.length; depth++) {
    const place = segments.slice(0, depth).join('/');
    const found = await stat(join(root, place)).catch(whenMissing);
    if (found === undefined) return undefined;
    if (depth < segments.length && !found.isDirectory()) {
      throw new UsageError(`${place} is a file, but a folder has to be there. Move it away and run again.`);
    }
    if (depth === segments.length && !found.isFile()) {
      throw new UsageError(`${place} is a folder, but a file has to be there. Move it away and run again.`);
    }
  }
  return readFile(join(root, path));
}

/** Every file below a folder, as paths relative to the root; those that another run is just writing left out. */
async function listFiles(root: string, folder: string): Promise<string[]> {
  const entries: Dirent[] = existsSync(join(root, folder))
    ? await readdir(join(root, folder), { withFileTypes: true })
    : [];
  const nested = entries.map(async (entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return listFiles(root, path);
    return isBeingWritten(entry.name) ? [] : [path];
  });
  return (await Promise.all(nested)).flat();
}

/** Whether a file is the temporary one of a process that lives; what a dead one left behind is superfluous. */
function isBeingWritten(name: string): boolean {
  const pid = /^\..+\.(\d+)\.tmp$/.exec(name)?.[1];
  if (pid === undefined) return false;
  try {
    return process.kill(Number(pid), 0);
  } catch (error) {
    // EPERM: it lives, and belongs to someone else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function whenMissing(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
  throw error;
}
