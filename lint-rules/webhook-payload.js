// @ts-check
import { facets, findInBody, isTyped } from '../src/contract/body-place.js';
import { dereference } from '../src/contract/references.js';
import { contractRule } from './reading/contract-rule.js';
import { payloadsOf } from './reading/webhook-body.js';
/** @import { Contract, Pointer } from '../src/contract/types.ts' */
/** @import { Report } from './reading/contract-rule.js' */

/** @see docs/rules/webhook-payload.md */
export const webhookPayload = contractRule({
  description: 'The payload of every webhook says what happened and when, where the conventions say.',
  severity: 'error',
  check(contract, report) {
    const { webhooks: convention } = contract.conventions;
    if (convention === undefined) return;
    const places = /** @type {const} */ (['type', 'time']);
    /** @type {Set<Pointer>} */
    const seen = new Set();
    for (const webhook of contract.webhooks) {
      const { event, pointer, requestBody } = webhook;
      const payloads = payloadsOf(webhook);
      if (payloads.length === 0) {
        report(
          requestBody?.pointer ?? pointer,
          `The webhook ${event} has no JSON payload with a schema, which x-conventions.webhooks tells places of. Describe it under \`requestBody\`.`,
        );
      } else if (requestBody?.required === false) {
        report(
          `${requestBody.pointer}/required`,
          `The payload of the webhook ${event} may be missing, and with it what x-conventions.webhooks tells places of. Set \`required: true\`.`,
        );
      }
      for (const payload of payloads) {
        for (const part of places) checkPlace(contract, payload, part, convention[part], seen, report);
      }
    }
  },
});

/**
 * @param {Contract} contract
 * @param {Pointer} payload
 * @param {'type' | 'time'} part
 * @param {Pointer} place
 * @param {Set<Pointer>} seen what was reported before: payloads share schemas
 * @param {Report} report
 */
function checkPlace({ document }, payload, part, place, seen, report) {
  const convention = `x-conventions.webhooks.${part}`;
  /**
   * @param {Pointer} pointer
   * @param {string} message
   */
  const once = (pointer, message) => {
    const key = `${pointer} ${message}`;
    if (!seen.has(key)) report(pointer, message);
    seen.add(key);
  };
  const { places, gaps } = findInBody(document, payload, place);
  for (const gap of gaps) {
    once(gap, `This payload lacks ${place}, which ${convention} declares. Add it here.`);
  }
  for (const { pointer, required } of places) {
    if (!required) {
      once(
        dereference(document, payload).pointer,
        `${place} of a payload may be missing, yet ${convention} lets consumers rely on it. Add every property on the way to \`required\`.`,
      );
    }
    if (!isTyped(document, pointer, 'string')) {
      once(pointer, `${place} of a payload is no text, as ${convention} means it. Set \`type: string\`.`);
    } else if (
      part === 'time' &&
      !facets(document, pointer).some(({ schema }) => schema.format === 'date-time')
    ) {
      once(
        pointer,
        `${place} of a payload does not say how the time is written, which ${convention} declares. Add \`format: date-time\`.`,
      );
    }
  }
}
