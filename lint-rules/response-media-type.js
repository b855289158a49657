// @ts-check
import { contractRule } from './reading/contract-rule.js';
import { mediaFault } from './reading/media-type.js';
import { nameOf, successes } from './reading/status.js';

/** The statuses whose answers have no content. */
const EMPTY = ['204', '205'];

/** @see docs/rules/response-media-type.md */
export const responseMediaType = contractRule({
  description: 'Every response that has a body says of which media type, and JSON is spelled one way.',
  severity: 'error',
  check({ operations }, report) {
    for (const operation of operations) {
      for (const response of operation.responses) {
        for (const media of response.content) {
          const fault = mediaFault(media);
          if (fault === undefined) continue;
          report(
            media.pointer,
            `${nameOf(operation, response)} has a body of "${media.mediaType}". ${fault}`,
          );
        }
      }
      if (operation.method === 'head') continue;
      for (const response of successes(operation)) {
        if (EMPTY.includes(response.status) || response.content.length > 0) continue;
        report(
          response.pointer,
          `${nameOf(operation, response)} does not say what its body is: a ${response.status} has one. Add \`content\`, or answer 204.`,
        );
      }
    }
  },
});
