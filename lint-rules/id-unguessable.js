// @ts-check
import { facets } from '../src/contract/body-place.js';
import { takes } from './reading/bound.js';
import { contractRule } from './reading/contract-rule.js';
import { obeysIdForm, placesOfIds } from './reading/id-place.js';
import { endOfClass } from './reading/pattern-length.js';
/** @import { Pointer } from '../src/contract/types.ts' */

/** @see docs/rules/id-unguessable.md */
export const idUnguessable = contractRule({
  description: 'No identifier is a number that can be counted up.',
  severity: 'error',
  check(contract, report) {
    const { ids } = contract.conventions;
    /** @type {Set<Pointer>} */
    const blamed = new Set();
    for (const place of placesOfIds(contract)) {
      const known = facets(contract.document, place);
      // An id without the declared form is told by id-pattern.
      if (ids !== undefined && !known.some(({ schema }) => obeysIdForm(schema, ids))) continue;
      const guessable = known.find(({ schema }) => isCounted(schema));
      if (guessable !== undefined) blamed.add(guessable.pointer);
    }
    for (const pointer of blamed) {
      report(
        pointer,
        'The ids of this schema are numbers: who knows one knows the next, and how many there are. Use random ids, such as UUIDs, or a `pattern` with letters.',
      );
    }
  },
});

/** @param {Record<string, unknown>} schema */
function isCounted(schema) {
  if (takes(schema, ['integer', 'number']) === true) return true;
  return (
    takes(schema, ['string']) === true && typeof schema.pattern === 'string' && variesInDigits(schema.pattern)
  );
}

/**
 * Whether digits are all that differs between two texts that match a pattern: `^\d+$`, `^inv_[0-9]{6}$`.
 * @param {string} pattern
 */
function variesInDigits(pattern) {
  let digits = false;
  for (let index = 0; index < pattern.length; index++) {
    const character = pattern[index];
    if (character === '\\') {
      index++;
      const kind = pattern[index] ?? '';
      if (kind === 'd') digits = true;
      else if (/[A-Za-z]/.test(kind) && kind !== 'b') return false;
    } else if (character === '[') {
      const end = endOfClass(pattern, index);
      const members = pattern.slice(index + 1, end);
      if (members !== '0-9' && members !== '1-9' && members !== '\\d') return false;
      digits = true;
      index = end;
    } else if (character === '.') return false;
  }
  return digits;
}
