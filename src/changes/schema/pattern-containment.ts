import { type Automaton, automatonOf } from './pattern-automaton.ts';
import { parsePattern } from './pattern-syntax.ts';

/** Whether one pattern matches all that another matches; `unknown` where that cannot be decided. */
export type Containment = 'contained' | 'not-contained' | 'unknown';

/** Pairs of sets of states that are looked at before the question is left open. */
const MOST_STEPS = 4000;

const decided = new Map<string, Containment>();

/**
 * Whether every string that `inner` matches is matched by `outer` too. Both are read as JSON Schema reads them: as
 * regular expressions of ECMA-262 that match anywhere in the string unless they are anchored.
 */
export function patternContains(outer: string, inner: string): Containment {
  if (outer === inner) return 'contained';
  const key = JSON.stringify([outer, inner]);
  const known = decided.get(key);
  if (known !== undefined) return known;
  const containment = decide(outer, inner);
  if (decided.size > 10_000) decided.clear();
  decided.set(key, containment);
  return containment;
}

function decide(outer: string, inner: string): Containment {
  const [wide, narrow] = [parsePattern(outer), parsePattern(inner)];
  if (wide === undefined || narrow === undefined) return 'unknown';
  const [accepting, given] = [automatonOf(wide), automatonOf(narrow)];
  return accepting === undefined || given === undefined ? 'unknown' : explore(accepting, given);
}

/** Walks both automata side by side, until a string is found that only the inner one accepts, or none is left. */
function explore(outer: Automaton, inner: Automaton): Containment {
  const start = [outer.start, inner.start] as const;
  const keyOf = (pair: readonly [readonly number[], readonly number[]]) =>
    `${pair[0].join()}|${pair[1].join()}`;
  const seen = new Set([keyOf(start)]);
  const stack = [start];
  for (let pair = stack.pop(); pair !== undefined; pair = stack.pop()) {
    const [wide, narrow] = pair;
    if (inner.accepts(narrow) && !outer.accepts(wide)) return 'not-contained';
    for (const character of representatives(outer.edges(wide), inner.edges(narrow))) {
      const next = [outer.step(wide, character), inner.step(narrow, character)] as const;
      if (next[1].length === 0) continue;
      const key = keyOf(next);
      if (seen.has(key)) continue;
      if (seen.size >= MOST_STEPS) return 'unknown';
      seen.add(key);
      stack.push(next);
    }
  }
  return 'contained';
}

/** One character for each group of characters that neither automaton tells apart. */
function representatives(one: readonly number[], other: readonly number[]): readonly number[] {
  return [...new Set([0, ...one, ...other])];
}
