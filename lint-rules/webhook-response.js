// @ts-check
import { contractRule } from './reading/contract-rule.js';
import { successes } from './reading/status.js';

/** @see docs/rules/webhook-response.md */
export const webhookResponse = contractRule({
  description: 'Every webhook documents the answer that confirms a delivery, a 2xx.',
  severity: 'error',
  check({ webhooks }, report) {
    for (const webhook of webhooks) {
      if (successes(webhook).length > 0) continue;
      report(
        `${webhook.pointer}/responses`,
        `The webhook ${webhook.event} does not say which answer confirms a delivery. Document a 2xx, or \`2XX\` where any will do.`,
      );
    }
  },
});
