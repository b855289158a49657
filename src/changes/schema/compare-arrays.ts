import type { Contains } from './array-shape.ts';
import { compareBounds } from './compare-bounds.ts';
import { ANYTHING, type Schema } from './schema.ts';
import type { Site } from './site.ts';

/** Compares what is said of arrays. */
export function compareArrays(site: Site): void {
  const { base, revision } = site;
  compareBounds(site, ['minItems', 'maxItems']);
  const places = {
    base: base.array.unique ?? base.pointer,
    revision: revision.array.unique ?? revision.pointer,
  };
  if (base.array.unique === undefined && revision.array.unique !== undefined) {
    site.report('unique-items-added', { ...places, says: 'must have no item twice' });
  } else if (base.array.unique !== undefined && revision.array.unique === undefined) {
    site.report('unique-items-removed', { ...places, says: 'may have an item twice' });
  }
  compareItems(site);
  compareContains(site);
}

/** Compares items position by position, then those after the last position that either version describes. */
function compareItems(site: Site): void {
  const [before, after] = [site.base.array, site.revision.array];
  const count = Math.max(before.prefix.length, after.prefix.length);
  for (let index = 0; index < count; index++) {
    const [was, is] = [before.prefix[index], after.prefix[index]];
    const [from, to] = [was ?? before.rest ?? ANYTHING, is ?? after.rest ?? ANYTHING];
    if (was !== undefined && is !== undefined) site.child(from, to);
    else if (was === undefined) comparePosition(site, 'prefix-items', index, from, to, 'added');
    else comparePosition(site, 'prefix-items', index, from, to, 'removed');
  }
  const [from, to] = [before.rest ?? ANYTHING, after.rest ?? ANYTHING];
  if (isNever(site, 'base', from) === isNever(site, 'revision', to)) site.child(from, to);
  else if (isNever(site, 'revision', to)) {
    const says = 'may have no further items';
    site.report('items-closed', { base: from[0]?.pointer, revision: to[0]?.pointer, says });
  } else {
    const says = 'may have further items';
    site.report('items-opened', { base: from[0]?.pointer, revision: to[0]?.pointer, says });
  }
}

/** A position that only one version describes: the other says of it what it says of all further items. */
function comparePosition(
  site: Site,
  stem: string,
  index: number,
  from: Schema,
  to: Schema,
  verb: 'added' | 'removed',
): void {
  // Where further items were forbidden, the new position opens them, and that is all there is to say.
  const widens = isNever(site, 'base', from);
  const narrows = isNever(site, 'revision', to);
  const harms = site.direction === 'request' ? narrows : widens;
  const harmful = harms || (!widens && !narrows && site.verdict(from, to) === 'harmful');
  const says =
    verb === 'added'
      ? `describes the item at position ${index}`
      : `no longer describes the item at position ${index}`;
  site.report(`${stem}-${verb}`, {
    base: from[0]?.pointer ?? site.base.pointer,
    revision: to[0]?.pointer ?? site.revision.pointer,
    says,
    ...(harmful ? { level: 'breaking' } : { level: 'harmless', remedy: '' }),
  });
}

function isNever(site: Site, side: 'base' | 'revision', schema: Schema): boolean {
  return schema.length > 0 && site.comparison[side].shape(schema).never;
}

function compareContains(site: Site): void {
  const [before, after] = [site.base.array.contains, site.revision.array.contains];
  for (const [index, is] of after.entries()) {
    const was = before[index];
    if (was !== undefined) compareCounted(site, was, is);
    else if (is.least > 0 || Number.isFinite(is.most)) {
      const says = `must contain ${range(is)} of certain items`;
      site.report('contains-added', { base: site.base.pointer, revision: is.pointer, says });
    }
  }
  for (const was of before.slice(after.length)) {
    if (was.least === 0 && !Number.isFinite(was.most)) continue;
    const says = `need no longer contain ${range(was)} of certain items`;
    site.report('contains-removed', { base: was.pointer, revision: site.revision.pointer, says });
  }
}

function compareCounted(site: Site, was: Contains, is: Contains): void {
  const places = { base: was.pointer, revision: is.pointer };
  const count = (name: string, from: number, to: number) => {
    if (from === to) return;
    const says = `must contain ${range(is)} of certain items instead of ${range(was)}`;
    site.report(`${name}-${to > from ? 'increased' : 'decreased'}`, { ...places, says });
  };
  count('min-contains', was.least, is.least);
  count('max-contains', was.most, is.most);
  if (site.same(was.schema, is.schema)) return;
  // What counts as a match must not shrink for the least number, nor grow for the most.
  const bounded = Number.isFinite(is.most) || Number.isFinite(was.most);
  const direction = site.direction;
  const harmless = !bounded && site.verdict(was.schema, is.schema, direction) !== 'harmful';
  site.report('contains-changed', {
    ...places,
    says: 'describes otherwise the items that it must contain',
    ...(harmless ? { level: 'harmless', remedy: '' } : {}),
  });
}

function range({ least, most }: Contains): string {
  return Number.isFinite(most) ? `${least} to ${most}` : `at least ${least}`;
}
