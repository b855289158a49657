import { isObject, valueAt } from '../contract/pointer.js';
import type { JsonObject } from '../contract/types.ts';
import type { Change, ChangeLevel } from './change.ts';
import { comparePrecedence, parseVersion, type SemanticVersion } from './semantic-version.ts';

/** Which version the changes between two descriptions ask for. */
export interface DueVersion {
  /** `info.version` of both, as they stand there; empty where there is none. */
  readonly base: string;
  readonly revision: string;
  /** The lowest version that would do; null where `base` is no semantic version. */
  readonly due: string | null;
  /** Whether the revision has it, and, after a breaking change, a base path of its own. */
  readonly sufficient: boolean;
  /** What is missing, with the remedy; empty where nothing is. */
  readonly message: string;
  /** Whether the revision declares `x-conventions.versioning`, so that what is missing fails. */
  readonly declared: boolean;
}

/** The worst level of some changes; `harmless` where there are none. */
export function verdictOf(changes: readonly Pick<Change, 'level'>[]): ChangeLevel {
  const has = (level: ChangeLevel) => changes.some((change) => change.level === level);
  return has('breaking') ? 'breaking' : has('warning') ? 'warning' : 'harmless';
}

/**
 * The version that is due (https://semver.org): a breaking change asks for the next major one, any other for a higher
 * one. Before 1.0.0 the minor number stands for the major one, and a preview may change as it likes. With
 * `versioning.in: path`, a breaking change asks for the next base path as well (`/v2` becomes `/v3`).
 *
 * @param base the bundle of the base
 * @param revision the bundle of the revision
 */
export function dueVersion(base: JsonObject, revision: JsonObject, changes: readonly Change[]): DueVersion {
  const facts = { base: versionOf(base), revision: versionOf(revision), declared: declares(revision) };
  const was = parseVersion(facts.base);
  const is = parseVersion(facts.revision);
  if (was === undefined || is === undefined) {
    const sufficient = changes.length === 0;
    const odd = was === undefined ? facts.base : facts.revision;
    return {
      ...facts,
      due: was === undefined ? null : text(lowest(was, changes)),
      sufficient,
      message: sufficient
        ? ''
        : `info.version ${JSON.stringify(odd)} is no semantic version, so nothing says whether it is high enough. Write it as 1.2.3.`,
    };
  }
  const due = lowest(was, changes);
  const high = isPreview(was)
    ? comparePrecedence(is, was) > (changes.length === 0 ? -1 : 0)
    : comparePrecedence({ ...is, prerelease: [] }, due) >= 0;
  const path = verdictOf(changes) === 'breaking' ? missingPath(base, revision, due.major) : undefined;
  const message = [
    ...(high ? [] : [tooLow(facts, due, changes)]),
    ...(path === undefined ? [] : [path]),
  ].join(' ');
  return { ...facts, due: text(due), sufficient: message === '', message };
}

function lowest(was: SemanticVersion, changes: readonly Change[]): SemanticVersion {
  if (changes.length === 0) return was;
  const release = { ...was, prerelease: [] };
  if (isPreview(was)) return release;
  if (verdictOf(changes) !== 'breaking') return { ...release, patch: was.patch + 1 };
  return was.major === 0
    ? { ...release, minor: was.minor + 1, patch: 0 }
    : { ...release, major: was.major + 1, minor: 0, patch: 0 };
}

function tooLow(
  { base, revision }: { readonly base: string; readonly revision: string },
  due: SemanticVersion,
  changes: readonly Change[],
): string {
  if (changes.length === 0) return `info.version ${revision} is lower than ${base}. Set it to ${text(due)}.`;
  const why =
    verdictOf(changes) === 'breaking'
      ? `breaking changes after ${base}`
      : `${changes.length === 1 ? 'a change' : 'changes'} after ${base}`;
  const same = revision === base ? 'is unchanged' : 'is too low';
  return `info.version ${revision} ${same}: ${why} make it ${text(due)} or higher. Set info.version to ${text(due)}.`;
}

/** What is missing of the base path, where the version stands there. */
function missingPath(base: JsonObject, revision: JsonObject, major: number): string | undefined {
  if (valueAt(revision, '/x-conventions/versioning/in') !== 'path') return undefined;
  const [was, is] = [base, revision].map(pathVersion);
  if (was === undefined) return undefined;
  if (is !== undefined && is > was) return undefined;
  const next = Math.max(was + 1, major);
  return `The version stands in the path, so breaking changes go under /v${next}: let the URLs of servers end with /v${next}, and keep serving /v${was} from its own description.`;
}

/** `2` of `https://api.cloudflow.io/v2`. */
function pathVersion(document: JsonObject): number | undefined {
  const url = valueAt(document, '/servers/0/url');
  const match = typeof url === 'string' ? /\/v(\d{1,9})(?=\/|$)/i.exec(url) : null;
  return match === null ? undefined : Number(match[1]);
}

function versionOf(document: JsonObject): string {
  const version = valueAt(document, '/info/version');
  return typeof version === 'string' || typeof version === 'number' ? String(version) : '';
}

function declares(document: JsonObject): boolean {
  return isObject(valueAt(document, '/x-conventions/versioning'));
}

function isPreview({ prerelease }: SemanticVersion): boolean {
  return prerelease.length > 0;
}

function text({ major, minor, patch, prerelease }: SemanticVersion): string {
  const preview = prerelease.length === 0 ? '' : `-${prerelease.join('.')}`;
  return `${major}.${minor}.${patch}${preview}`;
}
