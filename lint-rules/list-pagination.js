// @ts-check
import { facets } from '../src/contract/body-place.js';
import { valueAt } from '../src/contract/pointer.js';
import { contractRule } from './reading/contract-rule.js';
import { listsOf, stylesAnswered, styleTaken } from './reading/list.js';
/** @import { Contract, Operation, Pointer } from '../src/contract/types.ts' */

/** @see docs/rules/list-pagination.md */
export const listPagination = contractRule({
  description: 'A list that GET answers comes in pages, or says how long it can be.',
  severity: 'error',
  check(contract, report) {
    /** @type {Set<Pointer>} */
    const told = new Set();
    for (const operation of contract.operations) {
      if (operation.method !== 'get' || operation.pagination !== undefined) continue;
      if (isToldElsewhere(contract, operation)) continue;
      for (const list of listsOf(contract, operation)) {
        const bounded = facets(contract.document, list).some(
          ({ schema }) => typeof schema.maxItems === 'number',
        );
        if (bounded || told.has(list)) continue;
        told.add(list);
        report(
          list,
          `${operation.id} answers this list whole, however long it grows. Pick a style of x-conventions.pagination with \`x-pagination\`, or add \`maxItems\` if the list cannot grow.`,
        );
      }
    }
  },
});

/**
 * A page without `x-pagination`, or with one that is not declared, is told by pagination-parameters and
 * pagination-response.
 * @param {Contract} contract
 * @param {Operation} operation
 */
function isToldElsewhere({ document, conventions }, operation) {
  const styles = Object.values(conventions.pagination);
  return (
    valueAt(document, `${operation.pointer}/x-pagination`) !== undefined ||
    styleTaken(operation, styles) !== undefined ||
    stylesAnswered(document, operation, styles).length > 0
  );
}
