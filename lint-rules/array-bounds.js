// @ts-check
import { findInBody } from '../src/contract/body-place.js';
import { takes, unbounded } from './reading/bound.js';
import { contractRule } from './reading/contract-rule.js';
import { isJson } from './reading/media-type.js';
import { nameOfPlace } from './reading/place-name.js';
import { sentSchemas } from './reading/sent-schemas.js';
import { successes } from './reading/status.js';

/** @import { Contract } from '../src/contract/types.ts' */
/** @import { Bound } from './reading/bound.js' */
/** @import { Report } from './reading/contract-rule.js' */

/** What bounds the number of items. @type {Bound} */
const arrayBound = {
  all: 1,
  demanded: (schema) => takes(schema, ['array']) === true,
  facts: (schema) =>
    takes(schema, ['array']) === false ||
    Number.isInteger(schema.maxItems) ||
    (Array.isArray(schema.prefixItems) && schema.items === false)
      ? 1
      : 0,
};

/** @see docs/rules/array-bounds.md */
export const arrayBounds = contractRule({
  description:
    'Every list that a client sends has a greatest number of items, and a page holds what a client may ask for.',
  severity: 'error',
  check(contract, report) {
    for (const { pointer, sender } of unbounded(contract.document, sentSchemas(contract), arrayBound)) {
      report(
        pointer,
        `The list of ${nameOfPlace(pointer)}, which ${sender} takes, may have any number of items. Add \`maxItems\`.`,
      );
    }
    checkPages(contract, report);
  },
});

/**
 * @param {Contract} contract
 * @param {Report} report
 */
function checkPages({ document, operations }, report) {
  /** @type {Set<string>} */
  const told = new Set();
  for (const operation of operations) {
    const style = operation.pagination;
    if (style === undefined) continue;
    const size = 'size' in style.request ? style.request.size : style.request.limit;
    // A size without a maximum is told by pagination-parameters.
    if (size.maximum === undefined) continue;
    const bodies = successes(operation).flatMap(({ content }) => content.filter(isJson));
    for (const { schemaPointer } of bodies) {
      if (schemaPointer === undefined) continue;
      for (const { pointer, schema } of findInBody(document, schemaPointer, style.response.items).places) {
        if (typeof schema.maxItems !== 'number' || schema.maxItems >= size.maximum || told.has(pointer))
          continue;
        told.add(pointer);
        report(
          `${pointer}/maxItems`,
          `A page of ${operation.id} has at most ${schema.maxItems} items, but ${size.name} goes to ${size.maximum} (x-conventions.pagination.${style.name}). Let both say the same.`,
        );
      }
    }
  }
}
