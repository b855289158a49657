import { didYouMean } from '../contract/did-you-mean.js';
import { fromPointer, toPointer } from '../contract/pointer.js';
import type { SourceLocation } from '../contract/types.ts';
import { UsageError } from '../contract/usage-error.ts';
import type { Change, DescriptionVersion } from './change.ts';
import { compareDescriptions } from './compare.ts';
import { type DueVersion, dueVersion } from './due-version.ts';
import { ruleOf } from './rule-of.ts';
import type { Version } from './version.ts';

/** What became of one API between two versions. */
export interface Comparison {
  readonly api: string;
  /** `info.title`. */
  readonly title: string;
  readonly base: DescriptionVersion;
  /** Absent where the API is gone. */
  readonly revision?: DescriptionVersion;
  /** The git refs that they were read from, where they were. */
  readonly baseRef?: string;
  readonly revisionRef?: string;
  readonly changes: readonly Change[];
  readonly version: DueVersion;
}

/** Compares two versions of one API. */
export function compareVersions(
  api: string,
  base: DescriptionVersion,
  revision: DescriptionVersion,
  today: Date,
): Comparison {
  const changes = isSame(base, revision) ? [] : compareDescriptions(base, revision, { today });
  return {
    api,
    title: titleOf(revision, api),
    base,
    revision,
    changes,
    version: dueVersion(base.document, revision.document, changes),
  };
}

/** What comparing all that two versions hold has found. */
export interface Comparisons {
  readonly comparisons: readonly Comparison[];
  /** The APIs that the base does not have. */
  readonly added: readonly string[];
}

/**
 * Compares every API that two versions hold. Two single descriptions are compared whatever their names are; else the
 * names say which belong together.
 *
 * @param names the APIs to compare; empty for all
 * @throws {UsageError} when a name is in neither, or nothing can be compared
 * @throws {ContractError} when a description cannot be read
 */
export async function compareAll(
  base: Version,
  revision: Version,
  names: readonly string[],
  today: Date,
): Promise<Comparisons> {
  const [one] = base.apis;
  const [other] = revision.apis;
  const single = (version: Version) => version.apis.length === 1 && !version.whole;
  const alike = other !== undefined && base.apis.includes(other);
  if (one !== undefined && other !== undefined && (single(base) || single(revision)) && names.length === 0) {
    if (base.apis.length === 1 && revision.apis.length === 1 && !(revision.whole && base.whole)) {
      return { comparisons: [await pair(base, one, revision, other, today)], added: [] };
    }
    if (single(revision) && !alike) throw noPartner(other, base);
    if (single(base) && !revision.apis.includes(one)) throw noPartner(one, revision);
  }
  const known = [...new Set([...base.apis, ...revision.apis])].sort();
  for (const name of names) {
    if (known.includes(name)) continue;
    throw new UsageError(
      `there is no API "${name}"${didYouMean(name, known) || '.'} Known: ${known.join(', ')}.`,
    );
  }
  const wanted = known.filter((name) => names.length === 0 || names.includes(name));
  const comparisons: Comparison[] = [];
  const added: string[] = [];
  for (const api of wanted) {
    if (!base.apis.includes(api)) {
      if (!single(base)) added.push(api);
    } else if (revision.apis.includes(api)) {
      comparisons.push(await pair(base, api, revision, api, today));
    } else if (!single(revision)) comparisons.push(gone(api, await base.read(api)));
  }
  return { comparisons, added };
}

/**
 * Where a person who reads the revision looks for a change: its place, or what is left around it where it is gone.
 */
export function placeInRevision({ revision }: Comparison, change: Change): SourceLocation | undefined {
  if (change.revision !== undefined) return change.revision;
  if (revision === undefined) return undefined;
  const segments = fromPointer(change.pointer);
  // What has the number of a thing that is gone is another thing.
  while (/^\d+$/.test(segments.at(-1) ?? '')) segments.pop();
  return revision.locate(toPointer(segments));
}

async function pair(
  base: Version,
  baseApi: string,
  revision: Version,
  api: string,
  today: Date,
): Promise<Comparison> {
  return {
    ...compareVersions(api, await base.read(baseApi), await revision.read(api), today),
    ...(base.ref === undefined ? {} : { baseRef: base.ref }),
    ...(revision.ref === undefined ? {} : { revisionRef: revision.ref }),
  };
}

function gone(api: string, base: DescriptionVersion): Comparison {
  const rule = 'api-removed';
  const removed: Change = {
    ...ruleOf(rule),
    rule,
    pointer: '',
    base: base.locate(''),
    message: `the API ${api} is gone, with all its operations`,
  };
  return {
    api,
    title: titleOf(base, api),
    base,
    changes: [removed],
    version: { ...dueVersion(base.document, base.document, []), revision: '', sufficient: true, message: '' },
  };
}

/** A quick answer for the usual case, that nothing has changed. */
function isSame(base: DescriptionVersion, revision: DescriptionVersion): boolean {
  const text = ({ document, channels }: DescriptionVersion) => JSON.stringify([document, channels?.document]);
  return text(base) === text(revision);
}

function titleOf({ document }: DescriptionVersion, api: string): string {
  const { info } = document;
  const title = typeof info === 'object' && info !== null && 'title' in info ? info.title : undefined;
  return typeof title === 'string' && title.trim() !== '' ? title : api;
}

function noPartner(api: string, { label, apis }: Version): UsageError {
  return new UsageError(
    `${label} has no API "${api}"${didYouMean(api, apis) || '.'} It has: ${apis.join(', ')}. Name the file to compare with.`,
  );
}
