// @ts-check
import { findInBody, isTyped } from '../src/contract/body-place.js';
import { contractRule } from './reading/contract-rule.js';
import { stylesAnswered, styleTaken } from './reading/list.js';
import { successBodies } from './reading/success-body.js';

/** @import { Contract, Operation, PaginationStyle } from '../src/contract/types.ts' */
/** @import { Report } from './reading/contract-rule.js' */

/** The JSON Schema type of each part of a page. @type {Readonly<Record<string, string>>} */
const types = {
  items: 'array',
  nextCursor: 'string',
  more: 'boolean',
  previous: 'boolean',
  total: 'integer',
  limit: 'integer',
  offset: 'integer',
  page: 'integer',
  pages: 'integer',
};

/** @see docs/rules/pagination-response.md */
export const paginationResponse = contractRule({
  description: 'The page that a list operation answers has its parts where the pagination style says.',
  severity: 'error',
  check(contract, report) {
    for (const operation of contract.operations) {
      if (operation.pagination !== undefined) checkPage(contract, operation, operation.pagination, report);
      else reportHiddenPage(contract, operation, report);
    }
  },
});

/**
 * @param {Contract} contract
 * @param {Operation} operation
 * @param {PaginationStyle} style
 * @param {Report} report
 */
function checkPage({ document }, operation, style, report) {
  const pages = successBodies(operation);
  if (pages.length === 0) {
    report(
      `${operation.pointer}/responses`,
      `${operation.id} is paginated (x-pagination: ${style.name}) but has no 2xx response with a JSON body and a schema. Describe the page.`,
    );
  }
  for (const schema of pages) {
    for (const [part, place] of Object.entries(style.response)) {
      const convention = `x-conventions.pagination.${style.name}.response.${part}`;
      const type = types[part] ?? 'string';
      const { places, gaps } = findInBody(document, schema, place);
      for (const gap of gaps) {
        report(gap, `This page lacks ${place}, which ${convention} declares. Add it here as ${type}.`);
      }
      for (const found of places) {
        if (!isTyped(document, found.pointer, type)) {
          report(
            found.pointer,
            `${place} of a page is not of type ${type}, as ${convention} means it. Set \`type: ${type}\`.`,
          );
        }
        // A cursor is absent on the last page; all other parts are what a client steers by.
        if (!found.required && part !== 'nextCursor') {
          report(
            found.pointer,
            `${place} of a page may be missing, yet ${convention} lets clients rely on it. Add every property on the way to \`required\`.`,
          );
        }
      }
    }
  }
}

/**
 * A body with all parts of a page, from an operation that does not say that it is paginated.
 * @param {Contract} contract
 * @param {Operation} operation
 * @param {Report} report
 */
function reportHiddenPage({ document, conventions }, operation, report) {
  if (operation.method !== 'get') return;
  const styles = Object.values(conventions.pagination);
  // Who takes the parameters as well is told so by pagination-parameters.
  if (styleTaken(operation, styles) !== undefined) return;
  for (const { name } of stylesAnswered(document, operation, styles)) {
    report(
      operation.pointer,
      `${operation.id} answers a page as x-conventions.pagination.${name}.response describes it but does not say so. Add \`x-pagination: ${name}\` and its parameters.`,
    );
  }
}
