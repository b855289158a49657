import { listApis } from '../contract/apis.ts';
import { loadApi } from '../contract/load.ts';
import { ContractError } from '../contract/problem.ts';
import type { Scope } from './check-generated.ts';
import { generateApi } from './generate-api.ts';

/** What was generated, and which folders it speaks for. */
export interface Generated {
  /** The bytes by path relative to the root. */
  readonly files: ReadonlyMap<string, string>;
  readonly scope: Scope;
}

/**
 * Generates several APIs in memory.
 *
 * @param root the project root, an absolute path
 * @param apis their names; with all that exist, the result speaks for the whole of `generated/`
 * @throws {ContractError} with the problems of all of them, when a description cannot be worked with
 */
export async function generateApis(root: string, apis: readonly string[]): Promise<Generated> {
  const files = new Map<string, string>();
  const broken: ContractError[] = [];
  for (const api of apis) {
    try {
      for (const [path, text] of await generateApi(await loadApi(root, api))) files.set(path, text);
    } catch (error) {
      if (!(error instanceof ContractError)) throw error;
      broken.push(error);
    }
  }
  if (broken.length > 0) {
    throw new ContractError(
      broken.map(({ api }) => api).join(', '),
      broken.flatMap(({ problems }) => problems),
    );
  }
  const known = await listApis(root);
  return { files, scope: known.every((api) => apis.includes(api)) ? 'all' : 'named' };
}
