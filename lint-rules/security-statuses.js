// @ts-check
import { contractRule } from './reading/contract-rule.js';

/** The causes that any secured operation may have. */
const CAUSES = /** @type {const} */ (['unauthenticated', 'forbidden', 'rateLimited']);

/** @see docs/rules/security-statuses.md */
export const securityStatuses = contractRule({
  description:
    'Every secured operation must document the answers to a caller without credentials, without the right or over its rate.',
  severity: 'error',
  check({ conventions: { errors }, operations }, report) {
    if (!operations.some(({ security }) => security.length > 0)) return;
    const demanded = new Set(errors.statuses.always);
    for (const cause of CAUSES) {
      const { status } = errors.causes[cause];
      if (status === 0 || demanded.has(status)) continue;
      demanded.add(status);
      report(
        '/x-conventions/errors/statuses/always',
        `x-conventions.errors.statuses.always lacks ${status}, so an operation need not document what x-conventions.errors.causes.${cause} says any can answer. Add ${status}.`,
      );
    }
  },
});
