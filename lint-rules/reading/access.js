// @ts-check
/** @import { Operation } from '../../src/contract/types.ts' */

/**
 * Whether an operation only reads: its method is safe (RFC 9110, section 9.2.1).
 * @param {Pick<Operation, 'method'>} operation
 */
export function isReading({ method }) {
  return method === 'get' || method === 'head' || method === 'options' || method === 'trace';
}

/**
 * Whether nobody may call an operation without credentials.
 * @param {Pick<Operation, 'security'>} operation
 */
export function isGuarded({ security }) {
  return security.length > 0 && security.every((alternative) => alternative.length > 0);
}

/**
 * The right that reads what another right gives more of: `things:read` for `things:write`.
 *
 * @param {string} right a scope or a permission, the resource first and the action last
 * @param {Iterable<string>} rights
 * @param {RegExp} read what rights match that only read
 * @returns {string | undefined} `undefined` where the resource has none
 */
export function readingRight(right, rights, read) {
  const resource = resourceOf(right);
  for (const candidate of rights)
    if (read.test(candidate) && resource !== '' && resourceOf(candidate) === resource) return candidate;
  return undefined;
}

/**
 * @param {string} right
 * @returns {string} what stands before its last separator, `''` without one
 */
function resourceOf(right) {
  return right.slice(0, Math.max(0, right.lastIndexOf(':'), right.lastIndexOf('.'), right.lastIndexOf('/')));
}
