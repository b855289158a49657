// @ts-check
import { contractRule } from './reading/contract-rule.js';
import { lacksHeader } from './reading/header.js';
import { nameOf } from './reading/status.js';

/** @see docs/rules/location-header.md */
export const locationHeader = contractRule({
  description: 'A response to POST that tells of something new says where it can be found.',
  severity: 'error',
  check({ operations }, report) {
    for (const operation of operations) {
      if (operation.method !== 'post') continue;
      for (const response of operation.responses) {
        if (response.status !== '201' || !lacksHeader(response, 'Location')) continue;
        report(
          `${response.pointer}/headers`,
          `The header Location is missing in ${nameOf(operation, response)}: 201 says that something new exists, and not where. Add it to \`headers\`.`,
        );
      }
    }
  },
});
