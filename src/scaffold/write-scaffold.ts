import { lstat, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UsageError } from '../contract/usage-error.ts';

/**
 * Writes a new API, whole or not at all: into a folder beside its place, which then takes that place. A watcher never
 * sees half of it.
 *
 * @param root the project root, an absolute path
 * @param name the name of the API
 * @param files what `scaffold` gives
 * @throws {UsageError} when `spec/<name>` exists
 */
export async function writeScaffold(
  root: string,
  name: string,
  files: ReadonlyMap<string, string>,
): Promise<void> {
  await refuseExisting(root, name);
  const place = join(root, 'spec', name);
  // One folder deeper than APIs stand, so that it is none as long as it is not whole.
  const workshop = await mkdtemp(join(root, 'spec', '.new-'));
  try {
    for (const [path, text] of files) {
      const file = join(workshop, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text, { flag: 'wx' });
    }
    await rename(join(workshop, 'spec', name), place).catch((error: NodeJS.ErrnoException) => {
      throw error.code === 'ENOTEMPTY' || error.code === 'EEXIST' || error.code === 'ENOTDIR'
        ? exists(name)
        : error;
    });
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
}

/**
 * Refuses a name whose place is taken.
 *
 * @throws {UsageError} when `spec/<name>` exists, as whatever
 */
export async function refuseExisting(root: string, name: string): Promise<void> {
  if ((await lstat(join(root, 'spec', name)).catch(() => undefined)) !== undefined) throw exists(name);
}

function exists(name: string): UsageError {
  return new UsageError(
    `spec/${name} exists already. Choose another name, or remove the folder to begin anew.`,
  );
}
