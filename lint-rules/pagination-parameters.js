// @ts-check
import { valueAt } from '../src/contract/pointer.js';
import { contractRule } from './reading/contract-rule.js';
import { styleTaken } from './reading/list.js';
import { suggest } from './reading/suggestion.js';
/** @import { Operation, PaginationStyle, ParameterReference } from '../src/contract/types.ts' */
/** @import { Report } from './reading/contract-rule.js' */

/** @see docs/rules/pagination-parameters.md */
export const paginationParameters = contractRule({
  description: 'A list operation names its pagination style and takes the parameters of that style.',
  severity: 'error',
  check({ conventions, operations, document }, report) {
    const styles = Object.values(conventions.pagination);
    for (const style of styles) checkComponents(style, report);
    for (const operation of operations) {
      if (operation.pagination !== undefined) {
        checkOperation(operation, operation.pagination, report);
        continue;
      }
      const named = valueAt(document, `${operation.pointer}/x-pagination`);
      if (named !== undefined) {
        const known = styles.map(({ name }) => name);
        report(
          `${operation.pointer}/x-pagination`,
          `${operation.id} picks the pagination style "${named}", which x-conventions.pagination does not declare${suggest(String(named), known)} Declared: ${known.join(', ') || 'none'}.`,
        );
        continue;
      }
      const taken = styleTaken(operation, styles);
      if (taken !== undefined) {
        report(
          operation.pointer,
          `${operation.id} takes the parameters of x-conventions.pagination.${taken.name} but does not say so. Add \`x-pagination: ${taken.name}\`.`,
        );
      }
    }
  },
});

/**
 * @param {Operation} operation
 * @param {PaginationStyle} style
 * @param {Report} report
 */
function checkOperation(operation, style, report) {
  for (const [role, { component, name }] of references(style)) {
    const convention = `x-conventions.pagination.${style.name}.request.${role}`;
    const parameter = operation.parameters.find(
      (candidate) => candidate.in === 'query' && candidate.name === name,
    );
    if (parameter === undefined) {
      report(
        `${operation.pointer}/parameters`,
        `${operation.id} lacks the query parameter ${name} that ${convention} declares. Refer to the component ${component}.`,
      );
    } else if (parameter.component !== component) {
      report(
        parameter.usePointer,
        `The query parameter ${name} is defined again here. Refer to the component ${component}, which ${convention} names.`,
      );
    }
  }
}

/**
 * A client may leave all of them out, so each that has a default or a bound says it.
 * @param {PaginationStyle} style
 * @param {Report} report
 */
function checkComponents(style, report) {
  for (const [role, parameter] of references(style)) {
    const at = `/components/parameters/${parameter.component}`;
    const convention = `x-conventions.pagination.${style.name}.request.${role}`;
    if (parameter.required) {
      report(
        `${at}/required`,
        `The parameter ${parameter.name} of ${convention} is required; the first page needs none. Make it optional.`,
      );
    }
    for (const keyword of demands(role)) {
      if (parameter[keyword] !== undefined) continue;
      report(
        `${at}/schema`,
        `The parameter ${parameter.name} of ${convention} has no ${keyword}. Add \`${keyword}\` to its schema.`,
      );
    }
  }
}

/**
 * @param {string} role
 * @returns {readonly ('default' | 'minimum' | 'maximum')[]}
 */
function demands(role) {
  if (role === 'cursor') return [];
  return role === 'limit' || role === 'size' ? ['default', 'minimum', 'maximum'] : ['default', 'minimum'];
}

/**
 * @param {PaginationStyle} style
 * @returns {[role: string, parameter: ParameterReference][]}
 */
function references(style) {
  return Object.entries(style.request);
}
