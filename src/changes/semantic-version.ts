/** A semantic version (https://semver.org). Build metadata says nothing about order and is left out. */
export interface SemanticVersion {
  readonly major: number;
  readonly minor: number;
  readonly patch: number;
  /** The identifiers after the dash; empty for a release. */
  readonly prerelease: readonly string[];
}

const NUMBER = '(0|[1-9]\\d{0,14})';
const IDENTIFIER = '(?:0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*)';
const PATTERN = new RegExp(
  `^${NUMBER}\\.${NUMBER}\\.${NUMBER}(?:-(${IDENTIFIER}(?:\\.${IDENTIFIER})*))?(?:\\+[0-9A-Za-z.-]+)?$`,
);

/** @returns `undefined` for a text that is no semantic version */
export function parseVersion(text: string): SemanticVersion | undefined {
  const match = text.length > 256 ? null : PATTERN.exec(text);
  if (match === null) return undefined;
  const [, major, minor, patch, prerelease] = match;
  return {
    major: Number(major),
    minor: Number(minor),
    patch: Number(patch),
    prerelease: prerelease === undefined ? [] : prerelease.split('.'),
  };
}

/** Which of two versions comes first (https://semver.org/#spec-item-11): negative, zero or positive. */
export function comparePrecedence(a: SemanticVersion, b: SemanticVersion): number {
  const core = a.major - b.major || a.minor - b.minor || a.patch - b.patch;
  if (core !== 0) return core;
  // A release comes after all its previews.
  if (a.prerelease.length === 0 || b.prerelease.length === 0)
    return b.prerelease.length - a.prerelease.length;
  for (const [index, one] of a.prerelease.entries()) {
    const other = b.prerelease[index];
    if (other === undefined) return 1;
    const order = compareIdentifiers(one, other);
    if (order !== 0) return order;
  }
  return a.prerelease.length - b.prerelease.length;
}

function compareIdentifiers(a: string, b: string): number {
  const [one, other] = [a, b].map((text) => (/^\d+$/.test(text) ? Number(text) : undefined));
  if (one !== undefined && other !== undefined) return one - other;
  if (one !== undefined) return -1;
  if (other !== undefined) return 1;
  return a < b ? -1 : a > b ? 1 : 0;
}
