import { mkdir, readFile, rename, rm, unlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Writes and removes files, all of them or none: new bytes are written beside their place and take it whole. When a
 * step fails, everything is put back as it was and no temporary file stays.
 *
 * @param root an absolute path
 * @param texts the new texts by path relative to `root`, with `/`
 * @param removed the files to remove
 * @throws {NodeJS.ErrnoException} when the system refuses, such as `EACCES`
 */
export async function replaceFiles(
  root: string,
  texts: ReadonlyMap<string, string>,
  removed: readonly string[] = [],
): Promise<void> {
  const undo: (() => Promise<unknown>)[] = [];
  try {
    for (const [path, text] of texts) {
      const made = await mkdir(join(root, dirname(path)), { recursive: true });
      if (made !== undefined) undo.push(() => rm(made, { recursive: true }));
      const temporary = join(root, temporaryName(path));
      undo.push(() => rm(temporary, { force: true }));
      await writeFile(temporary, text);
    }
    for (const path of texts.keys()) {
      const before = await bytesOf(join(root, path));
      await rename(join(root, temporaryName(path)), join(root, path));
      undo.push(() => restore(join(root, path), before));
    }
    for (const path of removed) {
      const before = await bytesOf(join(root, path));
      await unlink(join(root, path));
      undo.push(() => restore(join(root, path), before));
    }
  } catch (error) {
    await putBack(undo.reverse(), error);
    throw error;
  }
}

/** The name under which this process writes a file before it takes its place. */
export function temporaryName(path: string): string {
  return path.replace(/[^/]+$/, (name) => `.${name}.${process.pid}.tmp`);
}

/** Takes every step, even when one of them fails. */
async function putBack(steps: readonly (() => Promise<unknown>)[], reason: unknown): Promise<void> {
  const failures: unknown[] = [];
  for (const step of steps) await step().catch((failure: unknown) => failures.push(failure));
  if (failures.length === 0) return;
  throw new AggregateError(
    [reason, ...failures],
    'the files could not be written, nor put back as they were',
  );
}

async function restore(path: string, before: Buffer | undefined): Promise<void> {
  if (before === undefined) await rm(path);
  else await writeFile(path, before);
}

async function bytesOf(path: string): Promise<Buffer | undefined> {
  return readFile(path).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  });
}
