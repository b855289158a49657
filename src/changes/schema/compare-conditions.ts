import { ANYTHING, type Schema } from './schema.ts';
import type { Condition } from './shape.ts';
import type { Site } from './site.ts';

/** Compares what values must not be: less may be excluded from requests than before, more from responses. */
export function compareNots(site: Site): void {
  const { base, revision, direction } = site;
  const opposite = direction === 'request' ? 'response' : 'request';
  const left = new Set(revision.nots);
  const gone = base.nots.filter((was) => {
    const same = [...left].find((is) => site.same(was, is));
    if (same !== undefined) left.delete(same);
    return same === undefined;
  });
  const [was] = gone;
  const [is] = left;
  if (was !== undefined && is !== undefined && gone.length === 1 && left.size === 1) {
    const harmless = site.verdict(was, is, opposite) !== 'harmful';
    site.report('not-changed', {
      base: was[0]?.pointer,
      revision: is[0]?.pointer,
      says: 'excludes other values than before',
      ...(harmless ? { level: 'harmless', remedy: '' } : {}),
    });
    return;
  }
  for (const added of left) {
    const says = 'excludes values that it took before';
    site.report('not-added', { base: base.pointer, revision: added[0]?.pointer, says });
  }
  for (const removed of gone) {
    const says = 'takes values that it excluded before';
    site.report('not-removed', { base: removed[0]?.pointer, revision: revision.pointer, says });
  }
}

/** Compares `if`, `then` and `else`, where the condition itself stayed as it was; in pairs otherwise. */
export function compareConditions(site: Site): void {
  const left = new Set(site.revision.conditions);
  const gone: Condition[] = [];
  for (const was of site.base.conditions) {
    const is = [...left].find((candidate) => site.same(was.if, candidate.if));
    if (is === undefined) {
      gone.push(was);
      continue;
    }
    left.delete(is);
    compareBranch(site, 'then', was, is);
    compareBranch(site, 'else', was, is);
  }
  for (const [index, is] of [...left].entries()) {
    const was = gone[index];
    if (was === undefined) {
      const says = 'must be more under a condition';
      site.report('if-added', { base: site.base.pointer, revision: is.pointer, says });
    } else {
      const says = 'must be something under another condition than before';
      site.report('if-changed', { base: was.pointer, revision: is.pointer, says });
    }
  }
  for (const was of gone.slice(left.size)) {
    const says = 'need no longer be more under a condition';
    site.report('if-removed', { base: was.pointer, revision: site.revision.pointer, says });
  }
}

function compareBranch(site: Site, name: 'then' | 'else', was: Condition, is: Condition): void {
  const [from, to] = [was[name], is[name]];
  const restricts = (side: 'base' | 'revision', schema: Schema | undefined) =>
    schema !== undefined && !(schema[0]?.node === true) && site.comparison[side].keyOf(schema) !== '';
  if (!restricts('base', from) && restricts('revision', to)) {
    const says = `must be more under a condition (\`${name}\`)`;
    site.report(`${name}-added`, { base: was.pointer, revision: to?.[0]?.pointer, says });
  } else if (restricts('base', from) && !restricts('revision', to)) {
    const says = `need no longer be more under a condition (\`${name}\`)`;
    site.report(`${name}-removed`, { base: from?.[0]?.pointer, revision: is.pointer, says });
  } else site.child(from ?? ANYTHING, to ?? ANYTHING);
}
