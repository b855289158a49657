// @ts-check
import { isJson } from './media-type.js';
import { successes } from './status.js';
/** @import { Operation, Pointer } from '../../src/contract/types.ts' */

/**
 * The schemas of the successful JSON bodies of an operation.
 * @param {Pick<Operation, 'responses'>} operation
 * @returns {Pointer[]} those that have one
 */
export function successBodies(operation) {
  return successes(operation).flatMap(({ content }) =>
    content
      .filter(isJson)
      .flatMap(({ schemaPointer }) => (schemaPointer === undefined ? [] : [schemaPointer])),
  );
}
