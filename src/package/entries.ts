import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The entries that belong to no API, by the name under which they are imported: `accord/oauth`. */
const besides = ['oauth', 'jwt', 'tanstack-query'];

/**
 * What can be imported from the package: the name after `accord/`, and its source.
 *
 * @param root the project root, an absolute path
 * @param apis their names
 * @returns paths relative to the root
 * @throws {Error} when an API has the name of another entry, or is not generated
 */
export function entriesOf(root: string, apis: readonly string[]): Readonly<Record<string, string>> {
  const entries: Record<string, string> = {};
  for (const name of besides) entries[name] = `src/client/${name}.ts`;
  for (const api of apis) {
    if (besides.includes(api))
      throw new Error(`spec/${api} has the name of the entry accord/${api}. Rename the folder.`);
    entries[api] = `generated/${api}/index.ts`;
  }
  for (const source of Object.values(entries)) {
    if (!existsSync(join(root, source))) throw new Error(`${source} is missing. Run: npm run generate`);
  }
  return entries;
}
