// @ts-check
import { valueAt } from '../src/contract/pointer.js';
import { contractRule } from './reading/contract-rule.js';

/** @see docs/rules/operation-description.md */
export const operationDescription = contractRule({
  description:
    'Every operation has a summary, a description and one tag; every webhook a summary and a description.',
  severity: 'error',
  check({ document, operations, webhooks }, report) {
    const named = [
      ...operations.map((operation) => ({
        ...operation,
        name: operation.id || `${operation.method} ${operation.path}`,
      })),
      ...webhooks.map((webhook) => ({ ...webhook, name: `The webhook ${webhook.event}` })),
    ];
    for (const { name, pointer, summary, description } of named) {
      if (summary.trim() === '') {
        report(
          `${pointer}/summary`,
          `${name} has no summary. Add the few words that stand for it in a list.`,
        );
      }
      if (description.trim() === '') {
        report(`${pointer}/description`, `${name} has no description. Say what its name does not.`);
      }
    }
    for (const { id, pointer } of operations) {
      const tags = valueAt(document, `${pointer}/tags`);
      const count = Array.isArray(tags) ? tags.length : 0;
      if (count === 1) continue;
      report(
        `${pointer}/tags`,
        `${id} has ${count === 0 ? 'no tag' : `${count} tags`}. Give it the one under which readers look for it.`,
      );
    }
  },
});
