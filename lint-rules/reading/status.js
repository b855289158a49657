// @ts-check
/** @import { Operation, Response } from '../../src/contract/types.ts' */

/**
 * The responses that tell of success: 2xx.
 * @param {Pick<Operation, 'responses'>} operation
 * @returns {Response[]}
 */
export function successes({ responses }) {
  return responses.filter(({ status }) => status.startsWith('2'));
}

/**
 * The responses that tell of an error: 4xx, 5xx, and `default`, which stands for every status not listed.
 * @param {Pick<Operation, 'responses'>} operation
 * @returns {Response[]}
 */
export function failures({ responses }) {
  return responses.filter(({ status }) => /^[45]/.test(status) || status === 'default');
}

/**
 * How messages name a response: by its component where it has one, since that is what is wrong.
 * @param {Operation} operation
 * @param {Response} response
 */
export function nameOf(operation, { component, status }) {
  return component === undefined ? `the ${status} response of ${operation.id}` : `the response ${component}`;
}
