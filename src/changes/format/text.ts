import type { SourceLocation } from '../../contract/types.ts';
import { ansi, painter } from '../../lint/format/ansi.ts';
import type { Change, ChangeLevel } from '../change.ts';
import type { Comparison } from '../comparison.ts';
import { verdictOf } from '../due-version.ts';
import { groupBy, operationOf, sentence } from './subject.ts';

const colours: Readonly<Record<ChangeLevel, string>> = {
  breaking: ansi.red,
  warning: ansi.yellow,
  harmless: ansi.dim,
};
const levels: readonly ChangeLevel[] = ['breaking', 'warning', 'harmless'];

/**
 * Changes for people: by API, then by operation, the worst first; each with its places in both versions and what to do
 * instead.
 *
 * @param colour whether the terminal understands ANSI escape codes
 */
export function formatText(comparisons: readonly Comparison[], colour: boolean): string {
  const paint = painter(colour);
  const blocks = comparisons.map((comparison) => {
    const { api, changes, version } = comparison;
    const verdict = verdictOf(changes);
    const lines = [
      paint(ansi.bold, `${api}: ${paint(colours[verdict], summary(changes))}`),
      ...operations(changes).flatMap(([operation, those]) => [
        '',
        `  ${paint(ansi.bold, operation === '' ? 'the whole API' : operation)}`,
        ...those.flatMap((change) => [
          `    ${paint(colours[change.level], change.level)} ${change.rule}`,
          `      ${sentence(change.message)}`,
          ...(change.remedy === '' ? [] : [`      ${sentence(change.remedy)}`]),
          ...places(comparison, change).map((place) => `      ${paint(ansi.dim, place)}`),
        ]),
      ]),
    ];
    if (version.message !== '') {
      lines.push('', `  ${paint(version.declared ? ansi.red : ansi.dim, 'version')} ${version.message}`);
    }
    return lines.map((line) => `${line}\n`).join('');
  });
  return blocks.join('\n');
}

/** `3 breaking changes, 1 warning, 2 harmless changes`, or `no changes`. */
export function summary(changes: readonly Change[]): string {
  const counts = levels.flatMap((level) => {
    const count = changes.filter((change) => change.level === level).length;
    const things = level === 'warning' ? 'warning' : `${level} change`;
    return count === 0 ? [] : [`${count} ${things}${count === 1 ? '' : 's'}`];
  });
  return counts.length === 0 ? 'no changes' : counts.join(', ');
}

/** By operation, those with the worst changes first, and in each the worst first. */
function operations(changes: readonly Change[]): [operation: string, changes: Change[]][] {
  const worst = (those: readonly Change[]) => levels.indexOf(verdictOf(those));
  return [...groupBy(changes, operationOf)]
    .map(([operation, those]): [string, Change[]] => [
      operation,
      those.toSorted((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level)),
    ])
    .sort(([, a], [, b]) => worst(a) - worst(b));
}

/** Where it was and is; what git keeps by the name that `git show` takes. */
function places({ baseRef, revisionRef }: Comparison, { base, revision }: Change): string[] {
  const place = (word: string, at: SourceLocation | undefined, ref: string | undefined) =>
    at === undefined ? [] : [`${word} ${ref === undefined ? '' : `${ref}:`}${at.file}:${at.line}`];
  return [...place('was', base, baseRef), ...place('now', revision, revisionRef)];
}
