// @ts-check
import { facets } from '../src/contract/body-place.js';
import { isObject, toPointer } from '../src/contract/pointer.js';
import { contractRule } from './reading/contract-rule.js';
import { fieldOfItem, listsOf } from './reading/list.js';
import { suggest } from './reading/suggestion.js';
/** @import { Contract, JsonObject, Operation, Parameter, Pointer } from '../src/contract/types.ts' */
/** @import { Report } from './reading/contract-rule.js' */

/** @see docs/rules/filter-fields.md */
export const filterFields = contractRule({
  description:
    'A list that can be filtered takes the declared expression and names fields and operators that exist, and no other does.',
  severity: 'error',
  check(contract, report) {
    const { filtering } = contract.conventions;
    const known = filtering === undefined ? [] : operatorsOf(contract.document, schemaAt(filtering.schema));
    /** @type {Set<Pointer>} */
    const judged = new Set();
    for (const operation of contract.operations) {
      const { filter = {}, id, pointer } = operation;
      checkFields(contract, operation, filter, known, report);
      if (filtering !== undefined) {
        const parameter = checkParameter(operation, filtering.parameter, report);
        if (parameter !== undefined && !judged.has(parameter.pointer)) {
          judged.add(parameter.pointer);
          checkSchema(contract.document, parameter, filtering.schema, report);
        }
      } else if (Object.keys(filter).length > 0) {
        report(
          `${pointer}/x-filter`,
          `${id} names fields to filter by, and x-conventions.filtering declares no parameter that takes an expression. Declare it, or remove \`x-filter\`.`,
        );
      }
    }
  },
});

/**
 * @param {Operation} operation
 * @param {{ readonly component: string, readonly name: string }} declared
 * @param {Report} report
 * @returns {Parameter | undefined} the declared parameter, where the operation takes it
 */
function checkParameter({ id, pointer, filter = {}, parameters }, { component, name }, report) {
  const filtered = Object.keys(filter).length > 0;
  const parameter = parameters.find((candidate) => candidate.in === 'query' && candidate.name === name);
  if (parameter === undefined) {
    if (filtered) {
      report(
        `${pointer}/parameters`,
        `${id} names fields to filter by (x-filter) but lacks the query parameter ${name} that x-conventions.filtering.parameter declares. Refer to the component ${component}.`,
      );
    }
    return undefined;
  }
  if (parameter.component !== component) {
    report(
      parameter.usePointer,
      `The query parameter ${name} is defined again here. Refer to the component ${component}, which x-conventions.filtering.parameter names.`,
    );
    return undefined;
  }
  if (!filtered) {
    report(
      parameter.usePointer,
      `${id} takes the query parameter ${name} of x-conventions.filtering and does not say which fields it knows. List them with their operators under \`x-filter\`, or remove the parameter.`,
    );
  }
  return parameter;
}

/**
 * @param {JsonObject} document
 * @param {Parameter} parameter
 * @param {string} schema the component
 * @param {Report} report
 */
function checkSchema(document, { name, pointer, schemaPointer }, schema, report) {
  const is =
    schemaPointer !== undefined &&
    facets(document, schemaPointer).some((facet) => facet.pointer === schemaAt(schema));
  if (is) return;
  report(
    schemaPointer ?? pointer,
    `The parameter ${name} is not the schema ${schema} that x-conventions.filtering.schema names. Refer to it.`,
  );
}

/**
 * @param {Contract} contract
 * @param {Operation} operation
 * @param {NonNullable<Operation['filter']>} filter
 * @param {readonly string[]} known the operators
 * @param {Report} report
 */
function checkFields(contract, operation, filter, known, report) {
  const lists = Object.keys(filter).length > 0 ? listsOf(contract, operation) : [];
  for (const [field, operators] of Object.entries(filter)) {
    const at = operation.pointer + toPointer(['x-filter', field]);
    if (lists.some((list) => fieldOfItem(contract.document, list, field).places.length === 0)) {
      report(
        at,
        `${operation.id} can be filtered by "${field}", and its items have no such field. Name one that they have.`,
      );
    }
    if (known.length === 0) continue;
    operators.forEach((operator, index) => {
      if (known.includes(operator)) return;
      report(
        `${at}/${index}`,
        `${operation.id} filters "${field}" with the operator "${operator}", which the schema ${contract.conventions.filtering?.schema} does not know${suggest(operator, known)} It knows: ${known.join(', ')}.`,
      );
    });
  }
}

/**
 * The operators of an expression: the properties of what stands at a field, whatever the name of the field.
 * @param {JsonObject} document
 * @param {Pointer} expression
 * @returns {string[]}
 */
function operatorsOf(document, expression) {
  const conditions = facets(document, expression).flatMap(({ pointer, schema }) => [
    ...(isObject(schema.additionalProperties) ? [`${pointer}/additionalProperties`] : []),
    ...Object.keys(isObject(schema.patternProperties) ? schema.patternProperties : {}).map(
      (pattern) => pointer + toPointer(['patternProperties', pattern]),
    ),
  ]);
  const operators = conditions
    .flatMap((condition) => facets(document, condition))
    .flatMap(({ schema }) => Object.keys(isObject(schema.properties) ? schema.properties : {}));
  return [...new Set(operators)];
}

/** @param {string} component */
function schemaAt(component) {
  return `/components/schemas/${component}`;
}
