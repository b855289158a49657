import type { Json } from '../../contract/types.ts';
import { acceptsScalar } from './accepts-scalar.ts';
import type { Located } from './located.ts';
import type { Shape } from './shape.ts';
import type { Site } from './site.ts';
import { BOOLEAN, NULL } from './type-mask.ts';
import type { ValueSet } from './value-set.ts';

/**
 * Compares the listed values of two schemas.
 *
 * @returns whether that settles the comparison, so that no further keyword matters
 */
export function compareValues(site: Site): boolean {
  const { base, revision } = site;
  compareExtensible(site);
  const before = base.values;
  const after = revision.values;
  if (before === undefined && after === undefined) return false;
  if (before !== undefined && after !== undefined) {
    compareLists(site, before, after);
    return true;
  }
  if (before === undefined && after !== undefined) {
    if (listsAll(after, base)) return true;
    const [first] = after.values();
    const pointer = first === undefined ? revision.pointer : keywordOf(first);
    const stem = isConstant(first) ? 'const-added' : 'became-enum';
    site.report(stem, {
      base: base.pointer,
      revision: pointer,
      says: `accepts only ${listed(after)} where any value of its type was possible`,
    });
    // In responses the values must still be what the base promised.
    return site.direction === 'request' || everyFits(after, base);
  }
  if (before === undefined) return false;
  if (listsAll(before, revision)) return true;
  const [first] = before.values();
  site.report(isConstant(first) ? 'const-removed' : 'enum-removed', {
    base: first === undefined ? base.pointer : keywordOf(first),
    revision: revision.pointer,
    says: `is no longer limited to ${listed(before)}`,
  });
  return site.direction === 'response' || everyFits(before, revision);
}

function compareLists(site: Site, before: ValueSet, after: ValueSet): void {
  const [was, is] = [byText(site, before), byText(site, after)];
  const removed = [...was].filter(([key]) => !is.has(key) && fits(site, 'base', key, was));
  const added = [...is].filter(([key]) => !was.has(key) && fits(site, 'revision', key, is));
  const [[, from] = [], [, to] = []] = [removed[0], added[0]];
  if (
    was.size === 1 &&
    is.size === 1 &&
    from !== undefined &&
    to !== undefined &&
    isConstant(from) &&
    isConstant(to)
  ) {
    const says = `has the constant ${JSON.stringify(to.value)} instead of ${JSON.stringify(from.value)}`;
    site.report('const-changed', { base: from.pointer, revision: to.pointer, says });
    return;
  }
  const [listPointer] = [...is.values()].map(keywordOf);
  // The comparison of types has told it.
  const nullTold = ((site.base.types ^ site.revision.types) & NULL) !== 0;
  for (const [, value] of removed) {
    if (value.value === null) {
      if (nullTold) continue;
      site.report('became-not-nullable', {
        base: value.pointer,
        revision: listPointer,
        says: 'may no longer be null',
      });
      continue;
    }
    const law = site.direction === 'request' ? site.comparison.removal(value.node) : undefined;
    const judged = law?.level === 'harmless' ? { level: law.level, remedy: '' } : {};
    site.report('enum-value-removed', {
      ...judged,
      base: value.pointer,
      revision: listPointer,
      says: `loses the value ${JSON.stringify(value.value)}${law?.level === 'harmless' ? ` ${law.why}` : ''}`,
    });
  }
  for (const [, value] of added) {
    if (value.value === null) {
      if (!nullTold) site.report('became-nullable', { revision: value.pointer, says: 'may be null' });
    } else {
      const says = `gains the value ${JSON.stringify(value.value)}`;
      site.report('enum-value-added', { revision: value.pointer, says });
    }
  }
}

/** `x-extensible-enum`: clients must expect new values, but the server still knows the old ones. */
function compareExtensible(site: Site): void {
  const [before, after] = [site.base.extensible, site.revision.extensible];
  if (before === undefined || after === undefined) return;
  for (const [key, { pointer }] of before) {
    if (after.has(key)) continue;
    const says = `loses the value ${key} of its extensible enum`;
    site.report('x-extensible-enum-value-removed', { base: pointer, revision: site.revision.pointer, says });
  }
  for (const [key, { pointer }] of after) {
    if (before.has(key)) continue;
    const says = `gains the value ${key} of its extensible enum`;
    site.report('x-extensible-enum-value-added', { revision: pointer, says });
  }
}

/** A value that other keywords beside the list exclude is no value at all. */
function fits(
  site: Site,
  side: 'base' | 'revision',
  key: string,
  values: ReadonlyMap<string, Located<unknown>>,
): boolean {
  const value = values.get(key)?.value;
  return acceptsScalar({ ...site[side], values: undefined }, value as Json) !== false;
}

function everyFits(values: ValueSet, other: Shape): boolean {
  return [...values.values()].every(({ value }) => acceptsScalar(other, value as Json) === true);
}

/** Whether a list holds all there is, as true and false do for a boolean. */
function listsAll(values: ValueSet, other: Shape): boolean {
  if (other.types === 0 || (other.types & ~(BOOLEAN | NULL)) !== 0) return false;
  const all = [...(other.types & BOOLEAN ? ['true', 'false'] : []), ...(other.types & NULL ? ['null'] : [])];
  return all.every((key) => values.has(key));
}

/** As text, the number 1 and the string "1" are the same. */
function byText({ wire }: Site, values: ValueSet): ReadonlyMap<string, Located<unknown>> {
  if (wire === 'json') return values;
  return new Map(
    [...values].map(([key, value]) => [typeof value.value === 'string' ? value.value : key, value]),
  );
}

function isConstant(value: Located<unknown> | undefined): boolean {
  return value?.pointer.endsWith('/const') ?? false;
}

/** The keyword that lists a value. */
function keywordOf({ pointer }: Located<unknown>): string {
  return pointer.replace(/\/enum\/\d+$/, '/enum');
}

function listed(values: ValueSet): string {
  const all = [...values.values()].map(({ value }) => JSON.stringify(value));
  return all.length > 5 ? `${all.slice(0, 5).join(', ')} and ${all.length - 5} more` : all.join(', ');
}
