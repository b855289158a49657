// @ts-check
import { unbounded } from './reading/bound.js';
import { contractRule } from './reading/contract-rule.js';
import { formlessIds } from './reading/id-place.js';
import { nameOfPlace } from './reading/place-name.js';
import { sentSchemas } from './reading/sent-schemas.js';
import { stringBound } from './reading/string-bound.js';

/** @see docs/rules/string-bounds.md */
export const stringBounds = contractRule({
  description: 'Every text that a client sends has a greatest length.',
  severity: 'error',
  check(contract, report) {
    const { document, conventions } = contract;
    // A cursor without an end is told by pagination-bounds, an id of any form by id-pattern.
    const cursors = Object.values(conventions.pagination).flatMap(({ request }) =>
      'cursor' in request ? [request.cursor.component] : [],
    );
    const found = unbounded(document, sentSchemas(contract, cursors), stringBound);
    if (found.length === 0) return;
    const ids = formlessIds(contract);
    for (const { pointer, sender } of found) {
      if (ids.has(pointer)) continue;
      report(
        pointer,
        `The text of ${nameOfPlace(pointer)}, which ${sender} takes, may be of any length. Add \`maxLength\`, an \`enum\`, or a \`pattern\` from ^ to $ that repeats nothing without end.`,
      );
    }
  },
});
