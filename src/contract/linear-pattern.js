// @ts-check
import { buildAutomaton } from './pattern-automaton.js';
import { parseExpression, partsOf } from './regular-expression.js';

/** @import { CharacterSet, Expression } from './regular-expression.js' */
/** @import { Automaton } from './pattern-automaton.js' */

/** The most steps that judging a pattern takes. What needs more is refused. */
const MOST_STEPS = 200_000;

/** @type {Map<string, boolean>} */
const known = new Map();

/**
 * Whether a backtracking engine, such as JavaScript's, needs a time that is linear in the length of the text, whatever
 * the text: no part of it can be read in two ways again and again (exponential), and no two repetitions read the same
 * text one after the other (polynomial), with something behind that can still fail.
 *
 * The ambiguity of the automaton decides: Weideman et al., Analyzing Matching Time Behavior of Backtracking Regular
 * Expression Matchers (https://doi.org/10.1007/978-3-319-40946-7_27). Where this cannot be told, the answer is no.
 *
 * @param {string} source a regular expression, as JSON Schema's `pattern` has it
 * @param {string} [flags]
 * @returns {boolean} `true` also for what is no regular expression: nothing can run it
 */
export function isLinear(source, flags = 'u') {
  const key = `${flags}/${source}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const answer = source.length <= 1000 && judge(source, flags);
  if (known.size > 10_000) known.clear();
  known.set(key, answer);
  return answer;
}

/**
 * @param {string} source
 * @param {string} flags
 */
function judge(source, flags) {
  let expression;
  try {
    expression = parseExpression(source, flags);
  } catch {
    return true;
  }
  return isLinearExpression(expression, isAnchored(expression) || flags.includes('y'));
}

/**
 * @param {Expression} expression
 * @param {boolean} anchored whether it is tried at one place of the text only
 * @returns {boolean}
 */
function isLinearExpression(expression, anchored) {
  if (contains(expression, ({ type }) => type === 'backreference')) return false;
  const looks = partsOf(expression, ({ type }) => type === 'look');
  const reads = (/** @type {Expression} */ look) => contains(look, isEndless);
  if (!anchored && looks.some(reads)) return false;
  if (
    contains(
      expression,
      (part) => isEndless(part) && partsOf(part, ({ type }) => type === 'look').some(reads),
    )
  ) {
    return false;
  }
  if (!looks.every((look) => look.type !== 'look' || isLinearExpression(look.item, true))) return false;
  const automaton = buildAutomaton(expression, anchored, true);
  const certain = buildAutomaton(expression, anchored, false)?.last;
  if (automaton === undefined || certain === undefined) return false;
  return !isAmbiguous(automaton, (position) => certain.has(position));
}

/**
 * @param {Automaton} automaton
 * @param {(position: number) => boolean} hasMatched whether nothing behind a position can fail
 */
function isAmbiguous({ sets, next }, hasMatched) {
  const reach = sets.map((_, from) => reachable([from], (at) => next[at]?.keys() ?? []));
  const onCircle = (/** @type {number} */ at) => reach[at]?.has(at) === true;
  const circles = sets.flatMap((_, at) => (onCircle(at) ? [at] : []));
  const overlap = sets.map((a) => sets.map((b) => intersects(a, b)));
  let left = MOST_STEPS;
  const step = (/** @type {number[]} */ state) => {
    // Before they are taken: one state may have very many after it.
    left -= state.reduce((ways, at) => ways * (next[at]?.size ?? 0), 1);
    return left < 0 ? undefined : steps(state, next, overlap);
  };
  for (const from of circles) {
    if (hasMatched(from)) continue;
    const circle = circles.filter((at) => reach[from]?.has(at) && reach[at]?.has(from));
    if (circle.some(hasMatched)) continue;
    if (circle.some((at) => [...(next[at] ?? [])].some(([to, ways]) => ways > 1 && circle.includes(to))))
      return true;
    // The same text leads from here to here in two ways: through two places at once.
    if (returns([from, from], (state) => state[0] !== state[1], [from, from], step)) return true;
    for (const to of circles) {
      if (to === from || reach[from]?.has(to) !== true || hasMatched(to)) continue;
      // The same text leads from one repetition to itself and to another one, and round that one.
      if (returns([from, from, to], () => true, [from, to, to], step)) return true;
    }
  }
  return false;
}

/**
 * Whether a way leads from one state to another, in at least one step, through a state with a trait.
 *
 * @param {number[]} from
 * @param {(state: number[]) => boolean} trait
 * @param {number[]} to
 * @param {(state: number[]) => Iterable<number[]> | undefined} step `undefined` when there were too many
 */
function returns(from, trait, to, step) {
  const goal = to.join();
  const seen = new Set();
  /** @type {{ state: number[], passed: boolean }[]} */
  const stack = [{ state: from, passed: false }];
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    const states = step(at.state);
    if (states === undefined) return true;
    for (const state of states) {
      const passed = at.passed || trait(state);
      if (passed && state.join() === goal) return true;
      const key = `${state.join()} ${passed}`;
      if (seen.has(key)) continue;
      seen.add(key);
      stack.push({ state, passed });
    }
  }
  return false;
}

/**
 * The states after one more character, read by all places of a state at once.
 *
 * @param {number[]} state
 * @param {readonly Map<number, number>[]} next
 * @param {readonly boolean[][]} overlap
 * @returns {number[][]}
 */
function steps(state, next, overlap) {
  /** @type {number[][]} */
  let found = [[]];
  for (const at of state) {
    found = found.flatMap((begun) =>
      [...(next[at]?.keys() ?? [])]
        .filter((to) => begun.every((other) => overlap[other]?.[to] === true))
        .map((to) => [...begun, to]),
    );
  }
  return found;
}

/** @param {Expression} expression @returns {boolean} whether it can match at the start of the text only */
function isAnchored(expression) {
  if (expression.type === 'start') return true;
  if (expression.type === 'choice') return expression.items.every(isAnchored);
  if (expression.type !== 'sequence') return false;
  const [first] = expression.items;
  return first !== undefined && isAnchored(first);
}

/** @param {Expression} expression */
function isEndless(expression) {
  return expression.type === 'repeat' && expression.max === Infinity;
}

/** @param {Expression} expression @param {(part: Expression) => boolean} trait */
function contains(expression, trait) {
  return partsOf(expression, trait).length > 0;
}

/** @param {CharacterSet} a @param {CharacterSet} b */
function intersects(a, b) {
  return a.some(([low, high]) => b.some(([first, last]) => low <= last && first <= high));
}

/**
 * @param {readonly number[]} from
 * @param {(at: number) => Iterable<number>} next
 * @returns {Set<number>} what can be reached in at least one step
 */
function reachable(from, next) {
  /** @type {Set<number>} */
  const seen = new Set();
  const stack = [...from];
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    for (const to of next(at)) {
      if (seen.has(to)) continue;
      seen.add(to);
      stack.push(to);
    }
  }
  return seen;
}
