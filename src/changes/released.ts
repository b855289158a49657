import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deepFreeze } from '../contract/freeze.ts';
import { isObject } from '../contract/pointer.js';
import { ContractError } from '../contract/problem.ts';
import { SourceFile } from '../contract/source-file.ts';
import type { JsonObject, LoadedApi } from '../contract/types.ts';
import { UsageError } from '../contract/usage-error.ts';
import type { DescriptionVersion, Traced } from './change.ts';
import { type Comparison, compareVersions } from './comparison.ts';
import { diskTree } from './file-tree.ts';
import { readDescription } from './read-description.ts';

/** The folder of released contracts, relative to the project root (docs/adr/0011-released-contracts.md). */
export const RELEASED = 'released';

/** The files of a released contract, relative to the project root. */
export function releasedPaths(api: string) {
  return {
    contract: `${RELEASED}/${api}.json`,
    channels: `${RELEASED}/${api}.asyncapi.json`,
    changelog: `${RELEASED}/${api}.md`,
  } as const;
}

/**
 * The contract that consumers of an API rely on; `undefined` where it was never released.
 *
 * @param root the project root, an absolute path
 * @throws {UsageError} when the file is there but broken
 */
export async function readReleased(root: string, api: string): Promise<DescriptionVersion | undefined> {
  const paths = releasedPaths(api);
  if (!existsSync(join(root, paths.contract))) return undefined;
  const contract = readBundle(root, paths.contract, 'openapi');
  const channels = existsSync(join(root, paths.channels))
    ? readBundle(root, paths.channels, 'asyncapi')
    : undefined;
  if (contract !== undefined)
    return { label: RELEASED, ...contract, ...(channels === undefined ? {} : { channels }) };
  try {
    // Not as we write it: whoever wrote it is told what is wrong, or it is a description in another form.
    return await readDescription(diskTree(root, root), join(root, paths.contract), RELEASED, () => {});
  } catch (error) {
    throw error instanceof ContractError
      ? new UsageError(
          `the released contract cannot be read; take it from git again (git checkout ${paths.contract}).\n${error.message}`,
        )
      : error;
  }
}

/** Compares a description with its released contract; `undefined` where it was never released. */
export async function compareWithReleased(
  root: string,
  loaded: LoadedApi,
  today: Date,
): Promise<Comparison | undefined> {
  const base = await readReleased(root, loaded.api);
  return base === undefined
    ? undefined
    : compareVersions(loaded.api, base, descriptionVersion(loaded), today);
}

/** A loaded description as a version to compare. */
export function descriptionVersion({ api, contract, channels, locate }: LoadedApi): DescriptionVersion {
  return {
    label: `spec/${api}`,
    document: contract.document,
    locate,
    ...(channels === undefined ? {} : { channels: { document: channels.document, locate: channels.locate } }),
  };
}

/** A released bundle as this project writes it. Where its lines are is only found out when somebody asks. */
function readBundle(root: string, file: string, key: string): Traced | undefined {
  const text = readFileSync(join(root, file), 'utf8');
  const document = parse(text);
  // Our bundles refer to nothing outside.
  if (!isObject(document) || typeof document[key] !== 'string' || /"\$ref": *"[^#"]/.test(text))
    return undefined;
  let source: SourceFile | undefined;
  return {
    // It comes from JSON.
    document: deepFreeze(document as JsonObject),
    locate(pointer) {
      source ??= new SourceFile(file, text);
      return { file, ...source.locate(pointer) };
    },
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The slower reader says where and why.
    return undefined;
  }
}
