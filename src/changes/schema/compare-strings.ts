import { compareBounds } from './compare-bounds.ts';
import { compareContent } from './compare-content.ts';
import { compareFormats } from './compare-formats.ts';
import type { Located } from './located.ts';
import { type Containment, patternContains } from './pattern-containment.ts';
import type { Site } from './site.ts';

/** Compares what is said of strings. */
export function compareStrings(site: Site): void {
  compareBounds(site, ['minLength', 'maxLength']);
  comparePatterns(site);
  compareFormats(site, site.base.formats, site.revision.formats);
  compareContent(site);
}

/** Compares patterns by the strings that they match, where that can be decided. */
function comparePatterns(site: Site): void {
  const { base, revision } = site;
  const restricting = (patterns: readonly Located<string>[]) =>
    patterns.filter(({ value }) => patternContains(value, '') !== 'contained');
  const [before, after] = [restricting(base.patterns), restricting(revision.patterns)];
  const [was, is] = [before[0], after[0]];
  if (was === undefined && is === undefined) return;
  const places = { base: was?.pointer ?? base.pointer, revision: is?.pointer ?? revision.pointer };
  const [from, to] = [before, after].map((patterns) =>
    patterns.map(({ value }) => `\`${value}\``).join(' and '),
  );
  if (was === undefined) {
    site.report('pattern-added', { ...places, says: `must match ${to} where nothing was asked` });
    return;
  }
  if (is === undefined) {
    site.report('pattern-removed', { ...places, says: `need not match ${from} any more` });
    return;
  }
  const says = `must match ${to} instead of ${from}`;
  const tighter = worst(
    after.map((one) => bestOf(before.map((other) => patternContains(one.value, other.value)))),
  );
  const looser = worst(
    before.map((one) => bestOf(after.map((other) => patternContains(one.value, other.value)))),
  );
  if (tighter === 'contained' && looser === 'contained') return;
  const harm = site.direction === 'request' ? tighter : looser;
  if (harm === 'unknown') site.report('pattern-changed', { ...places, says });
  else if (harm === 'not-contained') {
    site.report(site.direction === 'request' ? 'pattern-tightened' : 'pattern-loosened', { ...places, says });
  } else
    site.report(site.direction === 'request' ? 'pattern-loosened' : 'pattern-tightened', { ...places, says });
}

function bestOf(all: readonly Containment[]): Containment {
  if (all.includes('contained')) return 'contained';
  // Two patterns together may say what neither says alone.
  return all.length > 1 || all.includes('unknown') ? 'unknown' : 'not-contained';
}

function worst(all: readonly Containment[]): Containment {
  if (all.includes('not-contained')) return 'not-contained';
  return all.includes('unknown') ? 'unknown' : 'contained';
}
