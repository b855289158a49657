// @ts-check
/** @import { Response } from '../../src/contract/types.ts' */

/**
 * Whether a response does not describe a header. Header names know no case (RFC 9110, section 5.1).
 * @param {Response} response
 * @param {string} name
 */
export function lacksHeader({ headers }, name) {
  return !headers.some((header) => header.name.toLowerCase() === name.toLowerCase());
}
