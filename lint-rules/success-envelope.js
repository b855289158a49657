// @ts-check
import { findInBody } from '../src/contract/body-place.js';
import { contractRule } from './reading/contract-rule.js';
import { isJson } from './reading/media-type.js';
import { successes } from './reading/status.js';
/** @import { Contract, Envelope, Pointer } from '../src/contract/types.ts' */
/** @import { Report } from './reading/contract-rule.js' */

/** @see docs/rules/success-envelope.md */
export const successEnvelope = contractRule({
  description: 'Every successful JSON body is wrapped in the declared envelope.',
  severity: 'error',
  check({ conventions: { envelope }, document, operations }, report) {
    if (envelope === undefined) return;
    for (const operation of operations) {
      for (const response of successes(operation)) {
        for (const { schemaPointer } of response.content.filter(isJson)) {
          if (schemaPointer === undefined) continue;
          checkBody(document, schemaPointer, envelope, report);
        }
      }
    }
  },
});

/**
 * @param {Contract['document']} document
 * @param {Pointer} schema
 * @param {Envelope} envelope
 * @param {Report} report
 */
function checkBody(document, schema, { data, meta, success }, report) {
  const { places, gaps } = findInBody(document, schema, data);
  for (const gap of gaps) {
    report(
      gap,
      `${data} is missing in this body; x-conventions.envelope.data declares it. Wrap the resource in the envelope.`,
    );
  }
  for (const { pointer, required } of places) {
    if (required) continue;
    report(
      pointer,
      `${data} may be missing in this body, yet x-conventions.envelope.data lets clients rely on it. Add it to \`required\`.`,
    );
  }
  for (const gap of meta === undefined ? [] : findInBody(document, schema, meta).gaps) {
    report(
      gap,
      `${meta} is missing in this body; x-conventions.envelope.meta declares it. Describe it here; it may be left out of \`required\`.`,
    );
  }
  for (const { pointer: place, value } of success) {
    const constant = JSON.stringify(value);
    const mark = findInBody(document, schema, place);
    for (const gap of mark.gaps) {
      report(
        gap,
        `${place} is missing in this body; x-conventions.envelope.success says that it is ${constant}. Add it with \`const: ${constant}\`.`,
      );
    }
    for (const { pointer, schema: found, required } of mark.places) {
      if (!isConstant(found, value)) {
        report(
          pointer,
          `${place} in a body is not always ${constant}, as x-conventions.envelope.success says. Set \`const: ${constant}\`.`,
        );
      }
      if (!required) {
        report(
          pointer,
          `${place} may be missing in this body, yet x-conventions.envelope.success tells success from failure by it. Add it to \`required\`.`,
        );
      }
    }
  }
}

/**
 * @param {Record<string, unknown>} schema
 * @param {unknown} value
 */
function isConstant(schema, value) {
  return (
    schema.const === value ||
    (Array.isArray(schema.enum) && schema.enum.length === 1 && schema.enum[0] === value)
  );
}
