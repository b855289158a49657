import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LoadedApi } from '../contract/types.ts';
import { UsageError } from '../contract/usage-error.ts';
import type { Comparison } from './comparison.ts';
import { changelogEntry } from './format/markdown.ts';
import { compareWithReleased, releasedPaths } from './released.ts';

/** What releasing an API does. */
export interface Release {
  readonly api: string;
  readonly version: string;
  /** How it differs from the contract before; absent for the first release. */
  readonly comparison?: Comparison;
  /** The new texts by path relative to the project root; empty where the contract is as it was released. */
  readonly texts: ReadonlyMap<string, string>;
  readonly removed: readonly string[];
}

/**
 * Works out what releasing a description writes: the contract, its channels, and an entry on top of its changelog. The
 * same description gives nothing to write.
 *
 * @param root the project root, an absolute path
 * @param date of the release, RFC 3339 full-date
 */
export async function planRelease(
  root: string,
  loaded: LoadedApi,
  date: string,
  today: Date,
): Promise<Release> {
  const { api, contract, channels } = loaded;
  const paths = releasedPaths(api);
  const comparison = await compareWithReleased(root, loaded, today);
  const texts = new Map<string, string>();
  const put = (path: string, text: string) => {
    if (textOf(root, path) !== text) texts.set(path, text);
  };
  put(paths.contract, json(contract.document));
  if (channels !== undefined) put(paths.channels, json(channels.document));
  const removed = channels === undefined && existsSync(join(root, paths.channels)) ? [paths.channels] : [];
  const plan = {
    api,
    version: contract.version,
    removed,
    ...(comparison === undefined ? {} : { comparison }),
  };
  if (texts.size + removed.length === 0) return { ...plan, texts };

  const entry = entryOf(loaded, comparison, date);
  if (entry !== undefined) {
    const head = `# ${contract.title}: changelog\n`;
    const before = textOf(root, paths.changelog) ?? head;
    const cut = before.startsWith(head) ? head.length : 0;
    texts.set(paths.changelog, `${head}\n${entry}${before.slice(cut)}`);
  }
  return { ...plan, texts };
}

/**
 * The date of a release.
 *
 * @throws {UsageError} when the text is no date of the calendar
 */
export function readDate(text: string | undefined, today: Date): string {
  if (text === undefined) return today.toISOString().slice(0, 10);
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(text)) return text;
  throw new UsageError(`--date ${text} is no date. Write it as 2026-01-31.`);
}

/** Nothing where only words have changed: the version is the same, and so is its entry. */
function entryOf(
  { contract, channels }: LoadedApi,
  comparison: Comparison | undefined,
  date: string,
): string | undefined {
  const title = `${contract.version}, ${date}`;
  if (comparison !== undefined) {
    const { changes, version } = comparison;
    if (changes.length > 0) return changelogEntry(title, changes);
    return version.base === version.revision
      ? undefined
      : `## ${title}\n\nOnly the documentation has changed.\n`;
  }
  const { operations, webhooks } = contract;
  const counts = [
    amount(operations.length, 'operation'),
    amount(webhooks.length, 'event'),
    amount(channels?.channels.length ?? 0, 'channel'),
  ].filter((count) => !count.startsWith('0 '));
  return `## ${title}\n\nThe first release: ${counts.join(', ').replace(/, ([^,]*)$/, ' and $1') || 'no operation yet'}.\n`;
}

function amount(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}

function json(document: unknown): string {
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

function textOf(root: string, path: string): string | undefined {
  return existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined;
}
