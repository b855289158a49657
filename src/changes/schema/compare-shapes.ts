import { acceptsNull } from './alternatives.ts';
import { compareArrays } from './compare-arrays.ts';
import { compareBounds, compareMultiples } from './compare-bounds.ts';
import { compareConditions, compareNots } from './compare-conditions.ts';
import { compareDiscriminators } from './compare-discriminators.ts';
import { compareFormats } from './compare-formats.ts';
import { compareNotes } from './compare-notes.ts';
import { compareObjects } from './compare-objects.ts';
import { compareStrings } from './compare-strings.ts';
import { compareTypes } from './compare-types.ts';
import { compareUnions } from './compare-unions.ts';
import { compareValues } from './compare-values.ts';
import type { Pair } from './pair.ts';
import type { SchemaComparison } from './schema-comparison.ts';
import { Site } from './site.ts';
import { ARRAY, NULL, NUMBER, OBJECT, STRING } from './type-mask.ts';

/** Compares two schemas, keyword by keyword, and asks for the pairs of their subschemas. */
export function compareShapes(comparison: SchemaComparison, pair: Pair): void {
  const site = new Site(comparison, pair);
  const { base, revision } = site;
  if (base.never && revision.never) return;
  compareNotes(site);
  if (revision.never) {
    const says = 'accepts no value any more';
    site.report('type-narrowed', { base: base.pointer, revision: revision.pointer, says });
    return;
  }
  if (base.never) {
    const says = 'accepts values where it accepted none';
    // What was never sent could not be relied on.
    site.report('type-widened', {
      base: base.pointer,
      revision: revision.pointer,
      says,
      level: 'harmless',
      remedy: '',
    });
    return;
  }
  compareOpaque(site);
  if (base.unions.length > 0 || revision.unions.length > 0) {
    compareNullability(site);
    compareDiscriminators(site);
    compareUnions(site);
    return;
  }
  const common = compareTypes(site);
  if (common === 0) return;
  if (!compareValues(site)) {
    if (common & NUMBER) {
      compareBounds(site, ['minimum', 'maximum']);
      compareMultiples(site);
      if (!(common & STRING)) compareFormats(site, base.formats, revision.formats);
    }
    if (common & STRING) compareStrings(site);
    if (common & ARRAY) compareArrays(site);
    if (common & OBJECT) {
      compareDiscriminators(site);
      compareObjects(site);
    }
  }
  if (common === NULL) return;
  compareNots(site);
  compareConditions(site);
}

/** With a union, null is compared for the whole: which alternative accepts it does not matter. */
function compareNullability(site: Site): void {
  const { comparison, schemas, base, revision } = site;
  const before = acceptsNull(comparison.base, schemas.base);
  const after = acceptsNull(comparison.revision, schemas.revision);
  if (before === after) return;
  const places = { base: base.pointer, revision: revision.pointer };
  if (after) site.report('became-nullable', { ...places, says: 'may be null' });
  else site.report('became-not-nullable', { ...places, says: 'may no longer be null' });
}

/** A reference that leads out of the document can only be compared by its text. */
function compareOpaque(site: Site): void {
  const text = (references: readonly { value: string }[]) =>
    references
      .map(({ value }) => value)
      .sort()
      .join(', ');
  const [before, after] = [text(site.base.opaque), text(site.revision.opaque)];
  if (before === after) return;
  site.report('reference-unresolved', {
    base: site.base.opaque[0]?.pointer ?? site.base.pointer,
    revision: site.revision.opaque[0]?.pointer ?? site.revision.pointer,
    says: `refers to ${after || 'nothing'} instead of ${before || 'nothing'}, which cannot be followed`,
  });
}
