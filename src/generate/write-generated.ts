import { mkdir, rename, rm, rmdir, unlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { checkGenerated, type Drift, readGenerated, type Scope, temporaryName } from './check-generated.ts';

/**
 * Brings `generated/` to what was generated: new bytes take their place whole, files that no description
 * explains go away, files that are right already are not touched. When a step fails, everything is put back as
 * it was and no temporary file stays.
 *
 * @param files the bytes by path relative to `root`
 * @param scope see `checkGenerated`
 * @returns what was done: `stale` files were replaced, `missing` ones made, `superfluous` ones removed
 * @throws {UsageError} when a folder stands where a file belongs, or the other way round
 * @throws {NodeJS.ErrnoException} when the system refuses, such as `EACCES`
 */
export async function writeGenerated(
  root: string,
  files: ReadonlyMap<string, string>,
  scope: Scope,
): Promise<Drift> {
  const drift = await checkGenerated(root, files, scope);
  const undo: (() => Promise<unknown>)[] = [];
  try {
    const changed = [...drift.stale, ...drift.missing];
    for (const path of changed) {
      const made = await mkdir(join(root, dirname(path)), { recursive: true });
      if (made !== undefined) undo.push(() => rm(made, { recursive: true }));
      const temporary = join(root, temporaryName(path));
      undo.push(() => rm(temporary, { force: true }));
      await writeFile(temporary, files.get(path) ?? '');
    }
    for (const path of changed) {
      const before = await readGenerated(root, path);
      await rename(join(root, temporaryName(path)), join(root, path));
      undo.push(() => restore(join(root, path), before));
    }
    for (const path of drift.superfluous) {
      const before = await readGenerated(root, path);
      await unlink(join(root, path));
      undo.push(() => restore(join(root, path), before));
    }
  } catch (error) {
    await putBack(undo.reverse(), error);
    throw error;
  }
  for (const path of drift.superfluous) await removeEmptyFolders(root, dirname(path));
  return drift;
}

/** Takes every step, even when one of them fails. */
async function putBack(steps: readonly (() => Promise<unknown>)[], reason: unknown): Promise<void> {
  const failures: unknown[] = [];
  for (const step of steps) await step().catch((failure: unknown) => failures.push(failure));
  if (failures.length === 0) return;
  throw new AggregateError([reason, ...failures], 'generated/ could not be written, nor put back as it was');
}

async function restore(path: string, before: Buffer | undefined): Promise<void> {
  if (before === undefined) await rm(path);
  else await writeFile(path, before);
}

/** Removes a folder that has become empty, and those above it. */
async function removeEmptyFolders(root: string, folder: string): Promise<void> {
  try {
    await rmdir(join(root, folder));
  } catch {
    // Not empty, or gone already with another file: both are how it should be.
    return;
  }
  if (folder.includes('/')) await removeEmptyFolders(root, dirname(folder));
}
