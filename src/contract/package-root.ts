import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The folder of this package, wherever the calling module was put: the nearest one above it with the schema of the
 * declaration.
 */
export const packageRoot = find(import.meta.dirname);

function find(folder: string): string {
  if (existsSync(join(folder, 'spec/conventions.schema.yaml'))) return folder;
  const parent = dirname(folder);
  if (parent === folder)
    throw new Error('spec/conventions.schema.yaml is missing from this package. Install it anew.');
  return find(parent);
}
