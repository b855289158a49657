import type { SourceLocation } from '../../contract/types.ts';
import type { Change } from '../change.ts';
import type { Comparison } from '../comparison.ts';
import { verdictOf } from '../due-version.ts';

/**
 * Changes for programs. One API:
 * `{ verdict, changes: [{ level, rule, method, path, pointer, base, revision, audience, message, remedy }], version: { base, revision, due, sufficient } }`,
 * where `base` and `revision` of a change are `{ file, line }`. Several:
 * `{ verdict, apis: [{ api, verdict, version }], changes: [{ api, … }] }`.
 */
export function formatJson(comparisons: readonly Comparison[]): string {
  const [only, ...others] = comparisons;
  const verdict = verdictOf(comparisons.flatMap(({ changes }) => changes));
  const report =
    only !== undefined && others.length === 0
      ? { verdict, changes: only.changes.map(plainChange), version: plainVersion(only) }
      : {
          verdict,
          apis: comparisons.map((comparison) => ({
            api: comparison.api,
            verdict: verdictOf(comparison.changes),
            version: plainVersion(comparison),
          })),
          changes: comparisons.flatMap(({ api, changes }) =>
            changes.map((change) => ({ api, ...plainChange(change) })),
          ),
        };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

function plainVersion({ version: { base, revision, due, sufficient } }: Comparison) {
  return { base, revision, due, sufficient };
}

/** A key without a value is left out by JSON. */
function plainChange(change: Change) {
  const { level, rule, method, path, event, channel, pointer, audience, message, remedy } = change;
  return {
    level,
    rule,
    method,
    path,
    event,
    channel,
    pointer,
    base: plainPlace(change.base),
    revision: plainPlace(change.revision),
    audience,
    message,
    remedy,
  };
}

function plainPlace(place: SourceLocation | undefined) {
  return place === undefined ? undefined : { file: place.file, line: place.line };
}
