// @ts-check
import { contractRule } from './reading/contract-rule.js';
import { lacksHeader } from './reading/header.js';
import { nameOf } from './reading/status.js';

/** @see docs/rules/correlation-header.md */
export const correlationHeader = contractRule({
  description: 'Every response, of success and of error, echoes the correlation id.',
  severity: 'error',
  check({ conventions, operations }, report) {
    const { header } = conventions.correlation;
    for (const operation of operations) {
      for (const response of operation.responses) {
        if (!lacksHeader(response, header)) continue;
        report(
          `${response.pointer}/headers`,
          `The header ${header} is missing in ${nameOf(operation, response)}; x-conventions.correlation.header puts it on every response. Add it to \`headers\`.`,
        );
      }
    }
  },
});
