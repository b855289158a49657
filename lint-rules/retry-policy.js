// @ts-check
import { contractRule } from './reading/contract-rule.js';

/** What a client may repeat as it is: the answer can be another one (RFC 9110, section 15; RFC 6585; RFC 8470). */
const PASSING = new Set([408, 409, 423, 425, 429]);

/** Failures of the server that no repetition ends. */
const LASTING = new Set([501, 505, 506, 508, 510, 511]);

/** @see docs/rules/retry-policy.md */
export const retryPolicy = contractRule({
  description: 'Clients repeat only what can pass, and their waits fit into each other.',
  severity: 'error',
  check({ conventions: { retry } }, report) {
    if (retry === undefined) return;
    retry.statuses.forEach((status, index) => {
      if (PASSING.has(status) || (status >= 500 && !LASTING.has(status))) return;
      report(
        `/x-conventions/retry/statuses/${index}`,
        `x-conventions.retry.statuses has clients repeat a request after ${status}, which the same request meets again. Remove it.`,
      );
    });
    const waits = /** @type {const} */ ([
      ['base', retry.baseMs],
      ['cap', retry.capMs],
      ['budget', retry.budgetMs],
    ]);
    if (retry.baseMs <= 0) {
      report(
        '/x-conventions/retry/backoff/base',
        'x-conventions.retry.backoff.base is no time at all, so clients repeat without a pause. Set the bound of the first wait, such as PT0.5S.',
      );
    }
    waits.slice(1).forEach(([bound, ms], index) => {
      const [inner, innerMs] = waits[index] ?? ['base', 0];
      if (ms >= innerMs) return;
      report(
        `/x-conventions/retry/backoff/${bound}`,
        `x-conventions.retry.backoff.${bound} is less than ${inner}, which then never counts. Set ${bound} to at least ${inner}.`,
      );
    });
  },
});
