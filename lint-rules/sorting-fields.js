// @ts-check
import { contractRule } from './reading/contract-rule.js';
import { fieldOfItem, isSingle, listsOf } from './reading/list.js';
/** @import { Contract, Operation, ParameterReference } from '../src/contract/types.ts' */
/** @import { Report } from './reading/contract-rule.js' */

/** @see docs/rules/sorting-fields.md */
export const sortingFields = contractRule({
  description:
    'A list that can be sorted takes the declared parameter and names the fields, and no other does.',
  severity: 'error',
  check(contract, report) {
    const { sorting } = contract.conventions;
    for (const operation of contract.operations) {
      const { order } = operation;
      if (order !== undefined) checkFields(contract, operation, order.fields, report);
      if (sorting !== undefined) checkParameter(operation, sorting.parameter, report);
      else if (order !== undefined && order.fields.length > 0) {
        report(
          `${operation.pointer}/x-order/fields`,
          `${operation.id} names fields to sort by, and x-conventions.sorting declares no parameter that takes one. Declare it, or remove \`fields\`.`,
        );
      }
    }
  },
});

/**
 * @param {Operation} operation
 * @param {ParameterReference} declared
 * @param {Report} report
 */
function checkParameter({ id, pointer, order, parameters }, { component, name }, report) {
  const sortable = order !== undefined && order.fields.length > 0;
  const parameter = parameters.find((candidate) => candidate.in === 'query' && candidate.name === name);
  if (parameter === undefined) {
    if (!sortable) return;
    report(
      `${pointer}/parameters`,
      `${id} names fields to sort by (x-order.fields) but lacks the query parameter ${name} that x-conventions.sorting.parameter declares. Refer to the component ${component}.`,
    );
  } else if (parameter.component !== component) {
    report(
      parameter.usePointer,
      `The query parameter ${name} is defined again here. Refer to the component ${component}, which x-conventions.sorting.parameter names.`,
    );
  } else if (!sortable) {
    report(
      parameter.usePointer,
      `${id} takes the query parameter ${name} of x-conventions.sorting and does not say which fields it knows. List them under \`x-order.fields\`, or remove the parameter.`,
    );
  }
}

/**
 * @param {Contract} contract
 * @param {Operation} operation
 * @param {readonly string[]} fields
 * @param {Report} report
 */
function checkFields(contract, operation, fields, report) {
  const { document } = contract;
  const lists = listsOf(contract, operation);
  fields.forEach((field, index) => {
    const at = `${operation.pointer}/x-order/fields/${index}`;
    for (const list of lists) {
      const found = fieldOfItem(document, list, field);
      if (found.places.length === 0) {
        report(
          at,
          `${operation.id} can be sorted by "${field}", and its items have no such field. Name one that they have.`,
        );
      } else if (!isSingle(document, found)) {
        report(
          at,
          `${operation.id} can be sorted by "${field}", which is a list or an object. Name a field with one value.`,
        );
      }
    }
  });
}
