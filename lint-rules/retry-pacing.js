// @ts-check
import { valueAt } from '../src/contract/pointer.js';
import { contractRule } from './reading/contract-rule.js';
import { lacksHeader } from './reading/header.js';
import { failures, nameOf } from './reading/status.js';

/** @import { Conventions, Operation, Response } from '../src/contract/types.ts' */
/** @import { Report } from './reading/contract-rule.js' */

/** The statuses that ask a client to wait (RFC 6585, section 4; RFC 9110, section 15.6.4). */
const WAITING = [429, 503];

/** @see docs/rules/retry-pacing.md */
export const retryPacing = contractRule({
  description: 'A response that asks the client to wait says how long, where the conventions promise it.',
  severity: 'error',
  check({ conventions, operations }, report) {
    const { retry, errors, rateLimit } = conventions;
    if (retry === undefined) return;
    /** @type {Readonly<Record<string, string>>} */
    const missing = {
      ...(errors.retryAfter === undefined ? { errorBody: 'errors.retryAfter' } : {}),
      ...(rateLimit === undefined ? { rateLimitReset: 'rateLimit' } : {}),
    };
    retry.pacing.forEach((place, index) => {
      if (missing[place] === undefined) return;
      report(
        `/x-conventions/retry/pacing/${index}`,
        `x-conventions.retry.pacing has clients look for ${place}, and x-conventions.${missing[place]} does not say where that is. Declare it, or remove ${place}.`,
      );
    });
    const statuses = retry.statuses.filter((status) => WAITING.includes(status)).map(String);
    for (const operation of operations) {
      for (const response of failures(operation)) {
        if (statuses.includes(response.status)) checkResponse(conventions, operation, response, report);
      }
    }
  },
});

/**
 * @param {Conventions} conventions
 * @param {Operation} operation
 * @param {Response} response
 * @param {Report} report
 */
function checkResponse({ retry, errors }, operation, response, report) {
  const name = nameOf(operation, response);
  if (retry?.pacing.includes('retryAfterHeader') && lacksHeader(response, 'Retry-After')) {
    report(
      `${response.pointer}/headers`,
      `The header Retry-After is missing in ${name}, which asks clients to wait; x-conventions.retry.pacing has them look there. Add it to \`headers\`.`,
    );
  }
  const place = errors.retryAfter;
  if (!retry?.pacing.includes('errorBody') || place === undefined) return;
  for (const example of response.content.flatMap(({ examples }) => examples)) {
    if (valueAt(example.value, place) !== undefined) continue;
    report(
      example.pointer,
      `The example ${example.name} of ${name} does not say how long to wait; x-conventions.retry.pacing has clients read it at ${place} (x-conventions.errors.retryAfter). Add it.`,
    );
  }
}
