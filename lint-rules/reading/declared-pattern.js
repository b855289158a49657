// @ts-check
import { isLinear } from '../../src/contract/linear-pattern.js';

/**
 * A regular expression of the declaration.
 *
 * @param {string | undefined} source
 * @returns {RegExp | undefined} `undefined` where none is declared, for what is no regular expression, which the check
 *   of the declaration tells, and for one that is not safe to run, which `pattern-linear` tells
 */
export function declaredPattern(source) {
  if (source === undefined || source === '' || !isLinear(source)) return undefined;
  try {
    return new RegExp(source, 'u');
  } catch {
    return undefined;
  }
}
