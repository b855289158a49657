// @ts-check
import { didYouMean } from '../../src/contract/did-you-mean.js';

/**
 * The end of a sentence about a word that is not known: `; did you mean "offset"?`, or a full stop.
 * @param {string} word
 * @param {readonly string[]} known
 */
export function suggest(word, known) {
  return didYouMean(word, known) || '.';
}
