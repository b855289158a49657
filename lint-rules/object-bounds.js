// @ts-check
import { isObject } from '../src/contract/pointer.js';
import { boundedness, takes, unbounded } from './reading/bound.js';
import { contractRule } from './reading/contract-rule.js';
import { hasBoundedLength } from './reading/pattern-length.js';
import { nameOfPlace } from './reading/place-name.js';
import { sentSchemas } from './reading/sent-schemas.js';
import { stringBound } from './reading/string-bound.js';

/** @import { Pointer } from '../src/contract/types.ts' */

const FEW_KEYS = 1;
const SHORT_KEYS = 2;

/** @see docs/rules/object-bounds.md */
export const objectBounds = contractRule({
  description:
    'Every object that a client sends is closed, or a map with a greatest number of keys of a greatest length.',
  severity: 'error',
  check(contract, report) {
    const isShort = boundedness(contract.document, stringBound);
    const bound = {
      all: FEW_KEYS | SHORT_KEYS,
      /** @param {Record<string, unknown>} schema */
      demanded: (schema) => takes(schema, ['object']) ?? isObject(schema.properties),
      /**
       * @param {Record<string, unknown>} schema
       * @param {Pointer} at
       */
      facts(schema, at) {
        if (takes(schema, ['object']) === false) return FEW_KEYS | SHORT_KEYS;
        const patterns = isObject(schema.patternProperties) ? Object.keys(schema.patternProperties) : [];
        const closed = schema.additionalProperties === false || schema.unevaluatedProperties === false;
        if (closed && patterns.length === 0) return FEW_KEYS | SHORT_KEYS;
        const few = typeof schema.maxProperties === 'number';
        const short =
          (closed && patterns.every(hasBoundedLength)) ||
          // The keys are texts without being declared as such.
          (isObject(schema.propertyNames) && isShort(`${at}/propertyNames`));
        return (few ? FEW_KEYS : 0) | (short ? SHORT_KEYS : 0);
      },
    };
    for (const { pointer, sender } of unbounded(contract.document, sentSchemas(contract), bound)) {
      report(
        pointer,
        `The object of ${nameOfPlace(pointer)}, which ${sender} takes, may have any properties. Close it with \`additionalProperties: false\`, or make it a map with \`maxProperties\` and \`propertyNames\` of a greatest length.`,
      );
    }
  },
});
