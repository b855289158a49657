// @ts-check
import { contractRule } from './reading/contract-rule.js';

/** The headers of a delivery, by the declared scheme. */
const headers = {
  'standard-webhooks': ['webhook-id', 'webhook-timestamp', 'webhook-signature'],
};

/** @see docs/rules/webhook-signature.md */
export const webhookSignature = contractRule({
  description: 'Every delivery carries the headers of the declared signature scheme.',
  severity: 'error',
  check({ conventions, webhooks }, report) {
    if (conventions.webhooks === undefined) return;
    const { signature } = conventions.webhooks;
    const blamed = new Set();
    for (const { event, pointer, parameters } of webhooks) {
      for (const header of headers[signature]) {
        const parameter = parameters.find(
          ({ name, in: place }) => place === 'header' && name.toLowerCase() === header,
        );
        if (parameter === undefined) {
          report(
            `${pointer}/parameters`,
            `The webhook ${event} lacks the header parameter ${header} of the scheme ${signature} (x-conventions.webhooks.signature), without which no consumer can verify a delivery. Refer to its component.`,
          );
        } else if (!parameter.required && !blamed.has(parameter.pointer)) {
          blamed.add(parameter.pointer);
          report(
            `${parameter.pointer}/required`,
            `The header parameter ${header} is optional, yet every delivery of the scheme ${signature} carries it (x-conventions.webhooks.signature). Set \`required: true\`.`,
          );
        }
      }
    }
  },
});
