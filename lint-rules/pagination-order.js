// @ts-check
import { contractRule } from './reading/contract-rule.js';
import { fieldOfItem, isSingle, listsOf } from './reading/list.js';
/** @import { Contract, ListOrder, Operation, Pointer } from '../src/contract/types.ts' */
/** @import { Report } from './reading/contract-rule.js' */

/** @see docs/rules/pagination-order.md */
export const paginationOrder = contractRule({
  description: 'A list in pages has an order of fields of its items that ends with what no two items share.',
  severity: 'error',
  check(contract, report) {
    for (const operation of contract.operations) {
      const lists = listsOf(contract, operation);
      if (operation.order !== undefined) {
        checkUnique(operation, operation.order, report);
        checkFields(contract, operation, operation.order, lists, report);
        if (lists.length === 0 && operation.pagination === undefined) {
          report(
            `${operation.pointer}/x-order`,
            `${operation.id} answers no list, so there is nothing for \`x-order\` to put in order. Remove it.`,
          );
        }
      } else if (operation.pagination !== undefined) {
        report(
          operation.pointer,
          `${operation.id} is paginated (x-pagination: ${operation.pagination.name}) but has no order, so its pages may skip or repeat items. Add \`x-order\` with a default that ends with a field that no two items share.`,
        );
      }
    }
  },
});

/**
 * @param {Operation} operation
 * @param {ListOrder} order
 * @param {Report} report
 */
function checkUnique({ id, pointer }, { default: order, unique }, report) {
  const fields = order.map(nameOf);
  const missing = unique.filter((field) => !fields.includes(field));
  if (missing.length === 0 && unique.includes(fields.at(-1) ?? '')) return;
  const marks = unique.map((field) => `"${field}"`).join(' and ');
  const wrong =
    missing.length > 0
      ? `does not order by ${missing.map((field) => `"${field}"`).join(' and ')}`
      : `goes on after ${marks}`;
  report(
    `${pointer}/x-order/default`,
    `The order of ${id} ${wrong}; items are told apart by ${marks}. End it with that, or name under \`x-order.unique\` the fields of the order that no two items share.`,
  );
}

/**
 * @param {Contract} contract
 * @param {Operation} operation
 * @param {ListOrder} order
 * @param {readonly Pointer[]} lists the array schemas
 * @param {Report} report
 */
function checkFields({ document }, { id, pointer }, order, lists, report) {
  order.default.forEach((signed, index) => {
    const at = `${pointer}/x-order/default/${index}`;
    const field = nameOf(signed);
    for (const list of lists) {
      const found = fieldOfItem(document, list, field);
      if (found.places.length === 0) {
        report(
          at,
          `The order of ${id} names "${field}", and its items have no such field. Name one that they have.`,
        );
      } else if (!isSingle(document, found)) {
        report(
          at,
          `The order of ${id} names "${field}", which is a list or an object. Name a field with one value.`,
        );
      } else if (order.unique.includes(field) && !found.places.every(({ required }) => required)) {
        report(
          at,
          `The order of ${id} tells items apart by "${field}", which an item may lack. Add it to \`required\` of the item, or name another field.`,
        );
      }
    }
  });
}

/** @param {string} signed a field, with a leading `-` for descending */
function nameOf(signed) {
  return signed.replace(/^-/, '');
}
