// @ts-check
import { contractRule } from './reading/contract-rule.js';
import { lacksHeader } from './reading/header.js';
import { nameOf, successes } from './reading/status.js';

/** The headers by which a client notices while it runs, with what they say. */
const headers = {
  Deprecation: 'since when the operation is deprecated (RFC 9745)',
  Sunset: 'when it will be removed (RFC 8594)',
};

/** @see docs/rules/deprecation-headers.md */
export const deprecationHeaders = contractRule({
  description: 'The successes of a deprecated operation have the headers Deprecation and Sunset.',
  severity: 'error',
  check({ operations }, report) {
    for (const operation of operations) {
      if (!operation.deprecated) continue;
      for (const response of successes(operation)) {
        for (const [header, meaning] of Object.entries(headers)) {
          if (!lacksHeader(response, header)) continue;
          report(
            `${response.pointer}/headers`,
            `The header ${header} is missing in ${nameOf(operation, response)}, and ${operation.id} is deprecated; the header says ${meaning}. Add it to \`headers\`.`,
          );
        }
      }
    }
  },
});
