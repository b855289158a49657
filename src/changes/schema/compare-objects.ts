import { compareBounds } from './compare-bounds.ts';
import { compareDependencies } from './compare-dependencies.ts';
import { compareProperties } from './compare-properties.ts';
import { ANYTHING, type Schema } from './schema.ts';
import type { Site } from './site.ts';

/** Compares what is said of objects. */
export function compareObjects(site: Site): void {
  compareBounds(site, ['minProperties', 'maxProperties']);
  compareProperties(site);
  compareRest(site);
  comparePatternProperties(site);
  compareNames(site);
  compareDependencies(site);
}

/** Compares what is said of properties that are not listed. */
function compareRest(site: Site): void {
  const [from, to] = [site.base.object.rest, site.revision.object.rest];
  const before = from && site.comparison.base.shape(from);
  const after = to && site.comparison.revision.shape(to);
  const places = {
    base: from?.[0]?.pointer ?? site.base.pointer,
    revision: to?.[0]?.pointer ?? site.revision.pointer,
  };
  if (before?.never === true && after?.never === true) return;
  if (after?.never === true) {
    const says = 'takes no properties but those it lists';
    site.report('additional-properties-forbidden', { ...places, says });
  } else if (before?.never === true) {
    const says = 'takes properties that it does not list';
    site.report('additional-properties-allowed', { ...places, says });
  } else if (isOpen(from) && !isOpen(to)) {
    const says = 'says what properties that it does not list must be';
    site.report('additional-properties-typed', { ...places, says });
  } else if (!isOpen(from) && isOpen(to)) {
    const says = 'says no longer what properties that it does not list must be';
    site.report('additional-properties-untyped', { ...places, says });
  } else site.child(from ?? ANYTHING, to ?? ANYTHING);
}

function isOpen(schema: Schema | undefined): schema is undefined {
  return schema === undefined || schema.length === 0;
}

function comparePatternProperties(site: Site): void {
  const [before, after] = [site.base.object, site.revision.object];
  const closed = (side: 'base' | 'revision') => {
    const { rest } = site[side].object;
    return rest !== undefined && site.comparison[side].shape(rest).never;
  };
  for (const [pattern, schema] of after.patternProperties) {
    const was = before.patternProperties.get(pattern);
    if (was !== undefined) {
      site.child(was, schema);
      continue;
    }
    const says = `says what properties that match \`${pattern}\` must be`;
    // Where nothing else was taken, a pattern lets in what was kept out.
    const judged = closed('base') ? { level: 'harmless' as const, remedy: '' } : {};
    site.report('pattern-property-added', {
      ...judged,
      base: site.base.pointer,
      revision: schema[0]?.pointer,
      says,
    });
  }
  for (const [pattern, schema] of before.patternProperties) {
    if (after.patternProperties.has(pattern)) continue;
    const says = `says no longer what properties that match \`${pattern}\` must be`;
    const judged = site.direction === 'request' && closed('revision') ? { level: 'breaking' as const } : {};
    site.report('pattern-property-removed', {
      ...judged,
      base: schema[0]?.pointer,
      revision: site.revision.pointer,
      says,
    });
  }
}

function compareNames(site: Site): void {
  const [from, to] = [site.base.object.propertyNames, site.revision.object.propertyNames];
  if (from !== undefined && to !== undefined) site.child(from, to, 'json');
  else if (to !== undefined) {
    const says = 'says what the names of its properties must be';
    site.report('property-names-added', { base: site.base.pointer, revision: to[0]?.pointer, says });
  } else if (from !== undefined) {
    const says = 'says no longer what the names of its properties must be';
    site.report('property-names-removed', { base: from[0]?.pointer, revision: site.revision.pointer, says });
  }
}
