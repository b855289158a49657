import type { Shape } from './shape.ts';
import type { Site } from './site.ts';
import { ANY, BOOLEAN, describeTypes, NULL, NUMBER, STRING, type TypeMask } from './type-mask.ts';

/**
 * Compares the types of two schemas without unions.
 *
 * @returns the types in which both are to be compared further; 0 where the types say it all
 */
export function compareTypes(site: Site): TypeMask {
  const { base, revision, direction } = site;
  let lost = base.types & ~revision.types;
  let gained = revision.types & ~base.types;
  if (site.wire !== 'json') {
    if (isAnyText(revision) && !(base.types & STRING)) lost &= ~(BOOLEAN | NUMBER);
    if (isAnyText(base) && !(revision.types & STRING)) gained &= ~(BOOLEAN | NUMBER);
  }
  const common = base.types & revision.types;
  const places = {
    base: base.typePointer ?? base.pointer,
    revision: revision.typePointer ?? revision.pointer,
  };
  if (lost === NULL) site.report('became-not-nullable', { ...places, says: 'may no longer be null' });
  if (gained === NULL) site.report('became-nullable', { ...places, says: 'may be null' });
  lost &= ~NULL;
  gained &= ~NULL;
  if (base.values !== undefined && revision.values !== undefined) {
    // Two lists of values say more than their types.
    return common === 0 && lost !== 0 && gained !== 0 ? replaced(site, places) : common || ANY;
  }
  const textual = lost === 0 && gained === 0 ? common : common & ~NULL;
  if (lost !== 0 && gained !== 0 && textual === 0) return replaced(site, places);
  const [from, to] = [describeTypes(base.types), describeTypes(revision.types)];
  const says = `has the type ${to} instead of ${from}`;
  if (lost !== 0) site.report('type-narrowed', { ...places, says });
  if (gained !== 0) site.report('type-widened', { ...places, says });
  // In the direction that does not harm, what follows from a change of the type is not worth a word.
  const harmful = direction === 'request' ? lost : gained;
  return harmful !== 0 && textual === 0 ? 0 : common;
}

function replaced(site: Site, places: { base: string | undefined; revision: string | undefined }): TypeMask {
  const [from, to] = [describeTypes(site.base.types), describeTypes(site.revision.types)];
  site.report('type-changed', { ...places, says: `has the type ${to} instead of ${from}` });
  return 0;
}

/** As text, a number or a boolean is a string too, if strings of any form are accepted. */
function isAnyText({ types, values, patterns, formats, bounds }: Shape): boolean {
  return (
    (types & STRING) !== 0 &&
    values === undefined &&
    patterns.length === 0 &&
    formats.length === 0 &&
    bounds.minLength === undefined &&
    bounds.maxLength === undefined
  );
}
