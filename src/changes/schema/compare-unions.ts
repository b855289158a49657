import type { Alternative } from './alternatives.ts';
import { alternativesOf, signatureOf, splitByType, tagsOf } from './alternatives.ts';
import { areDisjoint } from './disjoint.ts';
import type { SchemaSource } from './schema-source.ts';
import type { Shape } from './shape.ts';
import type { Site } from './site.ts';
import { OBJECT } from './type-mask.ts';

/** Alternatives that are tried against each other in all; beyond, only what has the same name is compared. */
const MOST_TRIALS = 400;

interface Matches {
  readonly base: Alternative[];
  readonly revision: Alternative[];
}

/**
 * Compares schemas of which one at least holds a union. Alternatives are matched by their tag, their name, their
 * constants or their title, then by meaning. What then is left in requests must be covered by an alternative of the
 * revision, and what is left in responses by one of the base.
 */
export function compareUnions(site: Site): void {
  const { comparison, schemas, direction } = site;
  const base = possible(comparison.base, alternativesOf(comparison.base, schemas.base));
  const revision = possible(comparison.revision, alternativesOf(comparison.revision, schemas.revision));
  const left: Matches = { base: [...base], revision: [...revision] };
  for (const key of keysOf(site)) matchByKey(site, left, key);
  left.base.splice(0, Infinity, ...left.base.flatMap((one) => splitByType(comparison.base, one)));
  left.revision.splice(0, Infinity, ...left.revision.flatMap((one) => splitByType(comparison.revision, one)));
  const trials = left.base.length * revision.length + left.revision.length * base.length;
  if (trials <= MOST_TRIALS && !isPair(site, left)) {
    matchByMeaning(site, left);
    if (direction === 'request') {
      const free = new Set(left.revision);
      takeCovered(
        left.base,
        revision,
        (one, other) =>
          (free.has(other) || !isOwnKind(comparison.base, one, comparison.revision, other)) &&
          covers(site, one, other),
      );
    } else {
      const free = new Set(left.base);
      takeCovered(
        left.revision,
        base,
        (one, other) =>
          (free.has(other) || !isOwnKind(comparison.revision, one, comparison.base, other)) &&
          covers(site, other, one),
      );
    }
  }
  reportLeft(site, left, revision);
  compareExclusivity(site, base, revision);
}

/** The alternatives that some value can satisfy, as far as is seen; null is told apart from them. */
function possible(source: SchemaSource, alternatives: readonly Alternative[]): readonly Alternative[] {
  return alternatives.filter(({ schema }) => !source.shape(schema).never);
}

/** Whether one alternative of either side is left, and both are of the same types: they belong together. */
function isPair(
  { comparison }: Site,
  { base: [one, ...others], revision: [other, ...more] }: Matches,
): boolean {
  if (one === undefined || other === undefined || others.length + more.length > 0) return false;
  return comparison.base.shape(one.schema).types === comparison.revision.shape(other.schema).types;
}

type KeyOf = (alternative: Alternative, side: 'base' | 'revision') => string | undefined;

function keysOf(site: Site): readonly KeyOf[] {
  const { comparison, base, revision } = site;
  const keys: KeyOf[] = [];
  const tags = { base: base.discriminator, revision: revision.discriminator };
  if (tags.base !== undefined && tags.base.propertyName === tags.revision?.propertyName) {
    keys.push((alternative, side) => {
      const discriminator = tags[side];
      if (discriminator === undefined) return undefined;
      const shape = comparison[side].shape(alternative.schema);
      return tagsOf(shape, alternative, discriminator, comparison[side])[0];
    });
  }
  keys.push((alternative) => alternative.reference);
  keys.push((alternative, side) => signatureOf(comparison[side], comparison[side].shape(alternative.schema)));
  keys.push((alternative) => alternative.title);
  keys.push((alternative, side) => namesOf(comparison[side].shape(alternative.schema)));
  return keys;
}

/** Objects with properties of the same names are most likely the same. */
function namesOf({ types, object }: Shape): string | undefined {
  return types === OBJECT && object.properties.size > 0
    ? JSON.stringify([...object.properties.keys()].sort())
    : undefined;
}

/** Matches what has the same key, where the key is the only one of its kind on both sides. */
function matchByKey(site: Site, left: Matches, keyOf: KeyOf): void {
  const index = (side: 'base' | 'revision') => {
    const byKey = new Map<string, Alternative[]>();
    for (const one of left[side]) {
      const key = keyOf(one, side);
      if (key !== undefined) byKey.set(key, [...(byKey.get(key) ?? []), one]);
    }
    return byKey;
  };
  const others = index('revision');
  for (const [key, [one, second]] of index('base')) {
    const [other, another] = others.get(key) ?? [];
    if (one === undefined || other === undefined || second !== undefined || another !== undefined) continue;
    site.child(one.schema, other.schema);
    take(left.base, one);
    take(left.revision, other);
  }
}

function matchByMeaning(site: Site, left: Matches): void {
  for (const one of [...left.base]) {
    const other = left.revision.find((candidate) => site.same(one.schema, candidate.schema));
    if (other === undefined) continue;
    take(left.base, one);
    take(left.revision, other);
  }
}

/**
 * Whether an alternative is a kind of object of its own beside another one. Open objects accept each other's values,
 * and yet nobody takes a rabbit for a dog: a component of its own, or properties that the other does not have, tell
 * them apart.
 */
function isOwnKind(
  source: SchemaSource,
  one: Alternative,
  otherSource: SchemaSource,
  other: Alternative,
): boolean {
  const { types, object } = source.shape(one.schema);
  if (types !== OBJECT || object.properties.size === 0) return false;
  if (one.reference !== undefined) return true;
  const known = otherSource.shape(other.schema).object.properties;
  return [...object.properties.keys()].some((name) => !known.has(name));
}

/** Whether one alternative of the base and one of the revision go together without harm. */
function covers(site: Site, base: Alternative, revision: Alternative): boolean {
  return site.verdict(base.schema, revision.schema) !== 'harmful';
}

function takeCovered(
  left: Alternative[],
  by: readonly Alternative[],
  covered: (one: Alternative, other: Alternative) => boolean,
): void {
  for (const one of [...left]) if (by.some((other) => covered(one, other))) take(left, one);
}

function reportLeft(site: Site, left: Matches, revision: readonly Alternative[]): void {
  const { comparison, direction } = site;
  const [one, other] = [left.base[0], left.revision[0]];
  if (left.base.length === 1 && left.revision.length === 1 && one !== undefined && other !== undefined) {
    // One is gone and one is new: what changed between them says more than that.
    site.child(one.schema, other.schema);
    return;
  }
  for (const gone of left.base) {
    const name = nameOf(gone);
    const law = direction === 'request' ? comparison.removal(gone.schema[0]?.node) : undefined;
    const judged = law?.level === 'harmless' ? { level: law.level, remedy: '' } : {};
    site.report('one-of-removed', { ...judged, base: gone.pointer, says: `loses the alternative ${name}` });
  }
  for (const added of left.revision) {
    const name = nameOf(added);
    site.report('one-of-added', { revision: added.pointer, says: `gains the alternative ${name}` });
    if (direction === 'request') warnOfOverlap(site, added, revision);
  }
}

/** A new branch of `oneOf` that accepts all that an old one accepts leaves no value for the old one alone. */
function warnOfOverlap(site: Site, added: Alternative, revision: readonly Alternative[]): void {
  if (site.revision.unions[0]?.kind !== 'oneOf' || site.base.unions[0]?.kind === 'anyOf') return;
  const { comparison } = site;
  if (revision.length > 20) return;
  const swallowed = revision.find(
    (other) =>
      other !== added &&
      comparison.within.verdict(other.schema, added.schema, 'request', site.wire) !== 'harmful',
  );
  if (swallowed === undefined) return;
  site.report('one-of-overlaps', {
    revision: added.pointer,
    says: `gains the alternative ${nameOf(added)}, which accepts all that ${nameOf(swallowed)} accepts: \`oneOf\` then rejects it as ambiguous`,
  });
}

/** `anyOf` takes a value that satisfies two alternatives, `oneOf` does not. */
function compareExclusivity(
  site: Site,
  base: readonly Alternative[],
  revision: readonly Alternative[],
): void {
  const [from, to] = [site.base.unions[0], site.revision.unions[0]];
  if (from === undefined && to?.kind === 'oneOf') {
    compareWrapping(site, base, revision, to.pointer);
    return;
  }
  if (from === undefined || to === undefined || from.kind === to.kind) return;
  const { comparison } = site;
  const [source, alternatives, shape] =
    to.kind === 'oneOf'
      ? ([comparison.revision, revision, site.revision] as const)
      : ([comparison.base, base, site.base] as const);
  if (isExclusive(source, alternatives, shape)) return;
  const stem = to.kind === 'oneOf' ? 'any-of-became-one-of' : 'one-of-became-any-of';
  site.report(stem, {
    base: from.pointer,
    revision: to.pointer,
    says: `is ${to.kind} instead of ${from.kind}, and its alternatives overlap`,
  });
}

/** A schema that becomes a `oneOf` of which two alternatives accept all its values: each of them is rejected. */
function compareWrapping(
  site: Site,
  base: readonly Alternative[],
  revision: readonly Alternative[],
  pointer: string,
): void {
  if (site.direction !== 'request' || site.revision.discriminator !== undefined) return;
  if (base.length * revision.length > MOST_TRIALS) return;
  const ambiguous = base.find((one) => revision.filter((other) => covers(site, one, other)).length > 1);
  if (ambiguous === undefined) return;
  site.report('any-of-became-one-of', {
    base: ambiguous.pointer,
    revision: pointer,
    says: 'is a oneOf of which several alternatives accept what was sent, which is then rejected as ambiguous',
  });
}

function isExclusive(
  source: SchemaSource,
  alternatives: readonly Alternative[],
  { discriminator }: Shape,
): boolean {
  if (discriminator !== undefined) return true;
  if (alternatives.length > 30) return true;
  const shapes = alternatives.map(({ schema }) => source.shape(schema));
  return shapes.every((one, index) =>
    shapes.slice(index + 1).every((other) => areDisjoint(source, one, other)),
  );
}

function nameOf({ reference, title, pointer }: Alternative): string {
  const name = reference?.split('/').at(-1) ?? title;
  if (name !== undefined) return `\`${name}\``;
  const position = Number(pointer.split('/').at(-1));
  return Number.isInteger(position) ? `number ${position + 1}` : 'that it was';
}

function take(from: Alternative[], one: Alternative): void {
  const index = from.indexOf(one);
  if (index >= 0) from.splice(index, 1);
}
