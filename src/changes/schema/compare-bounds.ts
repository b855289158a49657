import { type Bound, type BoundName, isTighter } from './bounds.ts';
import type { Located } from './located.ts';
import type { Site } from './site.ts';
import { INTEGER, NUMBER } from './type-mask.ts';

const STEMS: Readonly<Record<BoundName, string>> = {
  minimum: 'min',
  maximum: 'max',
  minLength: 'min-length',
  maxLength: 'max-length',
  minItems: 'min-items',
  maxItems: 'max-items',
  minProperties: 'min-properties',
  maxProperties: 'max-properties',
};

/** Compares limits: set, unset, increased or decreased. */
export function compareBounds(site: Site, names: readonly BoundName[]): void {
  for (const name of names) {
    const [before, after] = [site.base.bounds[name], site.revision.bounds[name]];
    const stem = STEMS[name];
    if (before === undefined && after !== undefined) {
      const says = `has the ${name} ${written(after)} where there was none`;
      site.report(`${stem}-set`, { base: site.base.pointer, revision: after.pointer, says });
    } else if (before !== undefined && after === undefined) {
      const says = `has no ${name} where it was ${written(before)}`;
      site.report(`${stem}-unset`, { base: before.pointer, revision: site.revision.pointer, says });
    } else if (before !== undefined && after !== undefined) {
      const tighter = isTighter(name, after, before);
      if (!tighter && !isTighter(name, before, after)) continue;
      const verb = tighter === name.startsWith('min') ? 'increased' : 'decreased';
      const says = `has the ${name} ${written(after)} instead of ${written(before)}`;
      site.report(`${stem}-${verb}`, { base: before.pointer, revision: after.pointer, says });
    }
  }
}

function written({ value, exclusive }: Bound): string {
  return exclusive ? `${value} (exclusive)` : String(value);
}

/** Compares `multipleOf`: a multiple of 4 is a multiple of 2 as well. */
export function compareMultiples(site: Site): void {
  const { base, revision } = site;
  const whole = (types: number): Located<number>[] =>
    (types & NUMBER) === INTEGER ? [{ value: 1, pointer: '' }] : [];
  const before = [...base.multiples, ...whole(base.types)];
  const after = [...revision.multiples, ...whole(revision.types)];
  const follows = (one: Located<number>, from: readonly Located<number>[]) =>
    from.some(({ value }) => divides(one.value, value));
  const tighter = revision.multiples.find((one) => !follows(one, before));
  const looser = base.multiples.find((one) => !follows(one, after));
  const places = {
    base: base.multiples[0]?.pointer ?? base.pointer,
    revision: revision.multiples[0]?.pointer ?? revision.pointer,
  };
  const text = (multiples: readonly Located<number>[]) =>
    multiples.map(({ value }) => value).join(' and ') || 'nothing';
  const says = `must be a multiple of ${text(revision.multiples)} instead of ${text(base.multiples)}`;
  if (tighter !== undefined) site.report('multiple-of-tightened', { ...places, says });
  if (looser !== undefined) site.report('multiple-of-loosened', { ...places, says });
}

/** Whether a number is a multiple of a divisor, within what a double can say. */
export function divides(divisor: number, number: number): boolean {
  if (divisor <= 0) return false;
  const quotient = number / divisor;
  return Math.abs(quotient - Math.round(quotient)) < 1e-9 * Math.max(1, Math.abs(quotient));
}
