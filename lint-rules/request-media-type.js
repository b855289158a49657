// @ts-check
import { contractRule } from './reading/contract-rule.js';
import { mediaFault } from './reading/media-type.js';

/** @see docs/rules/request-media-type.md */
export const requestMediaType = contractRule({
  description:
    'Every request body says of which media type it can be, JSON is spelled one way, and reads have none.',
  severity: 'error',
  check({ operations, webhooks }, report) {
    const requests = [
      ...operations,
      ...webhooks.map((webhook) => ({ ...webhook, id: `the webhook ${webhook.event}` })),
    ];
    for (const { id, method, pointer, requestBody } of requests) {
      if (requestBody === undefined) continue;
      if (method === 'get' || method === 'head' || method === 'delete') {
        report(
          `${pointer}/requestBody`,
          `${id} takes a body, which ${method.toUpperCase()} gives no meaning: servers and proxies drop it. Take parameters, or use POST.`,
        );
      }
      if (requestBody.content.length === 0) {
        report(
          requestBody.pointer,
          `The body of ${id} is of no media type, so nobody can write it. Add \`content\`.`,
        );
      }
      for (const media of requestBody.content) {
        const fault = mediaFault(media);
        if (fault === undefined) continue;
        report(media.pointer, `The body of ${id} is "${media.mediaType}". ${fault}`);
      }
    }
  },
});
