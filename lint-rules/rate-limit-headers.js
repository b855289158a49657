// @ts-check
import { contractRule } from './reading/contract-rule.js';
import { lacksHeader } from './reading/header.js';
import { nameOf } from './reading/status.js';

/** @see docs/rules/rate-limit-headers.md */
export const rateLimitHeaders = contractRule({
  description: 'Every response, of success and of error, has the rate limit headers.',
  severity: 'error',
  check({ conventions: { rateLimit }, operations }, report) {
    if (rateLimit === undefined) return;
    for (const operation of operations) {
      for (const response of operation.responses) {
        for (const [role, header] of Object.entries(rateLimit.headers)) {
          if (!lacksHeader(response, header)) continue;
          report(
            `${response.pointer}/headers`,
            `The header ${header} is missing in ${nameOf(operation, response)}; x-conventions.rateLimit.headers.${role} puts it on every response. Add it to \`headers\`.`,
          );
        }
      }
    }
  },
});
