// @ts-check
import { partsOf } from './regular-expression.js';

/** @import { CharacterSet, Expression } from './regular-expression.js' */

/** The most copies that a counted repetition is written out to; a longer one counts as endless. */
const MOST_COPIES = 24;
/** The most characters of a pattern, written out, that are judged. */
const MOST_POSITIONS = 160;
/**
 * A pattern as an automaton (Glushkov): its positions are the characters that it names, written out.
 *
 * @typedef {object} Automaton
 * @property {CharacterSet[]} sets what each position matches
 * @property {Map<number, number>[]} next the positions after each, with the number of ways there (2 for more)
 * @property {ReadonlyMap<number, number>} last the positions after which it has matched
 */

/** @typedef {{ first: Map<number, number>, last: Map<number, number>, empty: number }} Part */

/**
 * @param {Expression} expression
 * @param {boolean} anchored whether it is tried at one place of the text only
 * @param {boolean} holding whether assertions count as holding; otherwise nothing gets past them
 * @returns {Automaton | undefined} `undefined` where it is too large
 */
export function buildAutomaton(expression, anchored, holding) {
  /** @type {CharacterSet[]} */
  const sets = [];
  /** @type {Map<number, number>[]} */
  const next = [];
  const searched = anchored ? expression : sequence(SKIPPED, expression);
  const { last } = part(searched);
  return sets.length > MOST_POSITIONS ? undefined : { sets, next, last };

  /**
   * @param {Expression} of
   * @returns {Part}
   */
  function part(of) {
    if (sets.length > MOST_POSITIONS) return { first: new Map(), last: new Map(), empty: 1 };
    switch (of.type) {
      case 'set': {
        const at = sets.push(of.set) - 1;
        next.push(new Map());
        return { first: new Map([[at, 1]]), last: new Map([[at, 1]]), empty: 0 };
      }
      case 'sequence':
        return of.items.map(part).reduce(joined, { first: new Map(), last: new Map(), empty: 1 });
      case 'choice':
        return of.items.map(part).reduce((a, b) => ({
          first: added(a.first, b.first, 1),
          last: added(a.last, b.last, 1),
          empty: Math.min(a.empty + b.empty, 2),
        }));
      case 'repeat':
        return repeated(of);
      case 'start':
        return { first: new Map(), last: new Map(), empty: 1 };
      default:
        return { first: new Map(), last: new Map(), empty: holding ? 1 : 0 };
    }
  }

  /**
   * @param {Part} a
   * @param {Part} b
   * @returns {Part}
   */
  function joined(a, b) {
    connect(a.last, b.first);
    return {
      first: added(a.first, b.first, a.empty),
      last: added(b.last, a.last, b.empty),
      empty: Math.min(a.empty * b.empty, 2),
    };
  }

  /**
   * @param {Expression & { type: 'repeat' }} of
   * @returns {Part}
   */
  function repeated({ item, min, max }) {
    if (max === 0) return { first: new Map(), last: new Map(), empty: 1 };
    const copies = max === Infinity ? min : max;
    if (max === Infinity ? copies <= 1 : copies > 1 && copies * sizeOf(item) > MOST_COPIES) {
      const inner = part(item);
      connect(inner.last, inner.first);
      return { ...inner, empty: min === 0 ? 1 : inner.empty };
    }
    if (max === Infinity) {
      const required = Math.max(1, Math.min(min, Math.floor(MOST_COPIES / Math.max(sizeOf(item), 1))));
      const endless = { type: /** @type {const} */ ('repeat'), item, min: 1, max };
      return part(sequence(...Array.from({ length: required - 1 }, () => item), endless));
    }
    if (max === 1) {
      const once = part(item);
      return min === 1 ? once : { ...once, empty: Math.min(once.empty + 1, 2) };
    }
    // One within the other, as an engine does it: X(X(X)?)?.
    const rest = { type: /** @type {const} */ ('repeat'), item, min: Math.max(min - 1, 0), max: max - 1 };
    const all = sequence(item, rest);
    return part(min === 0 ? { type: 'repeat', item: all, min: 0, max: 1 } : all);
  }

  /**
   * @param {Map<number, number>} from
   * @param {Map<number, number>} to
   */
  function connect(from, to) {
    for (const [at, ways] of from) {
      const ahead = next[at];
      for (const [then, more] of to) ahead?.set(then, Math.min((ahead.get(then) ?? 0) + ways * more, 2));
    }
  }
}

/** What is skipped before an expression that may match anywhere. @type {Expression} */
const SKIPPED = { type: 'repeat', item: { type: 'set', set: [[0, 0x10ffff]] }, min: 0, max: Infinity };

/** @param {...Expression} items @returns {Expression} */
function sequence(...items) {
  return { type: 'sequence', items };
}

/**
 * @param {Map<number, number>} to
 * @param {Map<number, number>} more
 * @param {number} times
 */
function added(to, more, times) {
  const sum = new Map(to);
  if (times > 0) for (const [at, ways] of more) sum.set(at, Math.min((sum.get(at) ?? 0) + ways * times, 2));
  return sum;
}

/** @param {Expression} expression @returns {number} */
function sizeOf(expression) {
  return partsOf(expression, ({ type }) => type === 'set').length;
}
