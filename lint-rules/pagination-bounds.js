// @ts-check
import { facets, isTyped } from '../src/contract/body-place.js';
import { valueAt } from '../src/contract/pointer.js';
import { dereference } from '../src/contract/references.js';
import { contractRule } from './reading/contract-rule.js';
/** @import { Contract, ParameterReference, PaginationStyle } from '../src/contract/types.ts' */
/** @import { Report } from './reading/contract-rule.js' */

/** @see docs/rules/pagination-bounds.md */
export const paginationBounds = contractRule({
  description: 'A page has room for an item, the first page is the first, and a cursor is a bounded string.',
  severity: 'error',
  check(contract, report) {
    for (const style of Object.values(contract.conventions.pagination)) {
      for (const [role, parameter] of rolesOf(style)) {
        const convention = `x-conventions.pagination.${style.name}.request.${role}`;
        checkParameter(contract, parameter, role, convention, report);
      }
    }
  },
});

/** The value at which each part of a list begins. */
const first = { offset: 0, page: 1 };

/**
 * @param {Contract} contract
 * @param {ParameterReference} parameter
 * @param {string} role
 * @param {string} convention
 * @param {Report} report
 */
function checkParameter({ document }, parameter, role, convention, report) {
  const { value, pointer } = dereference(document, `/components/parameters/${parameter.component}`);
  if (value === undefined || valueAt(document, `${pointer}/schema`) === undefined) return;
  const schema = dereference(document, `${pointer}/schema`).pointer;
  const thing = `The parameter ${parameter.name} of ${convention}`;
  const type = role === 'cursor' ? 'string' : 'integer';
  if (!isTyped(document, schema, type)) {
    report(`${schema}/type`, `${thing} is not of type ${type}. Set \`type: ${type}\`.`);
  }
  if (role === 'cursor') {
    const bounded = facets(document, schema).some((facet) => typeof facet.schema.maxLength === 'number');
    if (!bounded) {
      report(
        schema,
        `${thing} has no \`maxLength\`, so nobody knows how much room a cursor takes. Add one that every cursor fits.`,
      );
    }
  } else if (role === 'offset' || role === 'page') {
    const start = first[role];
    for (const keyword of /** @type {const} */ (['minimum', 'default'])) {
      const found = parameter[keyword];
      if (found === undefined || found === start) continue;
      report(
        `${schema}/${keyword}`,
        `${thing} has the ${keyword} ${found}; a list begins at ${start}. Set \`${keyword}: ${start}\`.`,
      );
    }
  } else if (parameter.minimum !== undefined && parameter.minimum < 1) {
    report(
      `${schema}/minimum`,
      `${thing} has the minimum ${parameter.minimum}, and a page without room for an item never leads to the next. Set \`minimum: 1\`.`,
    );
  }
}

/**
 * @param {PaginationStyle} style
 * @returns {[role: string, parameter: ParameterReference][]}
 */
function rolesOf({ request }) {
  return Object.entries(request);
}
