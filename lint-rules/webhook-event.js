// @ts-check
import { facets, findInBody } from '../src/contract/body-place.js';
import { escapeSegment } from '../src/contract/pointer.js';
import { contractRule } from './reading/contract-rule.js';
import { declaredPattern } from './reading/declared-pattern.js';
import { payloadsOf } from './reading/webhook-body.js';
/** @import { Contract, Pointer, Webhook } from '../src/contract/types.ts' */
/** @import { Report } from './reading/contract-rule.js' */

/** @see docs/rules/webhook-event.md */
export const webhookEvent = contractRule({
  description:
    'A webhook is named by its event, as the conventions want it, and its payload names the same event.',
  severity: 'error',
  check(contract, report) {
    const { webhooks: convention } = contract.conventions;
    if (convention === undefined) return;
    const pattern = declaredPattern(convention.events);
    for (const webhook of contract.webhooks) {
      if (pattern !== undefined && !pattern.test(webhook.event)) {
        report(
          `/webhooks/${escapeSegment(webhook.event)}`,
          `The event "${webhook.event}" does not match ${convention.events} (x-conventions.webhooks.events). Rename it.`,
        );
      }
      for (const payload of payloadsOf(webhook))
        checkPayload(contract, webhook, payload, convention.type, report);
    }
  },
});

/**
 * @param {Contract} contract
 * @param {Webhook} webhook
 * @param {Pointer} payload
 * @param {Pointer} type where a payload names its event
 * @param {Report} report
 */
function checkPayload({ document }, { event }, payload, type, report) {
  // A payload without the place is told by webhook-payload.
  for (const { pointer } of findInBody(document, payload, type).places) {
    const names = facets(document, pointer).flatMap((facet) => constants(facet.schema, facet.pointer));
    if (names.length === 0) {
      report(
        pointer,
        `${type} of the payload of ${event} does not say which event it is, so nobody can tell events apart by it (x-conventions.webhooks.type). Add \`const: ${event}\`.`,
      );
    }
    for (const name of names) {
      if (name.value === event) continue;
      report(
        name.pointer,
        `${type} of the payload of the webhook ${event} says ${JSON.stringify(name.value)} (x-conventions.webhooks.type). Say "${event}", or rename the webhook.`,
      );
    }
  }
}

/**
 * @param {Record<string, unknown>} schema
 * @param {Pointer} at
 * @returns {{ value: unknown, pointer: Pointer }[]}
 */
function constants(schema, at) {
  if (schema.const !== undefined) return [{ value: schema.const, pointer: `${at}/const` }];
  if (!Array.isArray(schema.enum)) return [];
  return schema.enum.map((value, index) => ({ value, pointer: `${at}/enum/${index}` }));
}
