import { rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { checkGenerated, type Drift, type Scope } from './check-generated.ts';
import { replaceFiles } from './replace-files.ts';

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
  const changed = [...drift.stale, ...drift.missing];
  await replaceFiles(root, new Map(changed.map((path) => [path, files.get(path) ?? ''])), drift.superfluous);
  for (const path of drift.superfluous) await removeEmptyFolders(root, dirname(path));
  return drift;
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
