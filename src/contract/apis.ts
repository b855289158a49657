import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { didYouMean } from './did-you-mean.js';
import { UsageError } from './usage-error.ts';

/**
 * The names of the APIs under `spec/`, sorted: every folder that has an `openapi.yaml`.
 *
 * @param root the project root, an absolute path
 * @throws {UsageError} when there is no `spec/`
 */
export async function listApis(root: string): Promise<string[]> {
  const entries = await readdir(join(root, 'spec'), { withFileTypes: true }).catch((error: unknown) => {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error;
    throw new UsageError(
      `${root} has no folder spec/. A project keeps each description as spec/<api>/openapi.yaml.`,
    );
  });
  const names: string[] = [];
  for (const entry of entries) {
    if (!entry.isDirectory()) continue;
    const index = await stat(join(root, 'spec', entry.name, 'openapi.yaml')).catch(() => undefined);
    if (index?.isFile()) names.push(entry.name);
  }
  return names.sort();
}

/**
 * The APIs that a command line names, in the order of the command line, or all when it names none.
 *
 * @throws {UsageError} on a name that is no folder under `spec/`; the message lists the known ones
 */
export async function selectApis(root: string, names: readonly string[]): Promise<string[]> {
  const known = await listApis(root);
  if (names.length === 0) return known;
  for (const name of names) {
    if (known.includes(name)) continue;
    throw new UsageError(
      `there is no API "${name}"${didYouMean(name, known) || '.'} Known: ${known.join(', ')}.`,
    );
  }
  return [...new Set(names)];
}
