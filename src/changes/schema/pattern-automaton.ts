import { ANYTHING, type CharacterSet, type Pattern } from './pattern-syntax.ts';

/** More states than this are not built. */
const MOST_STATES = 3000;

interface State {
  /** By a character of the set. */
  set?: CharacterSet;
  to?: number;
  /** Without a character. */
  readonly free: number[];
  /** Only at the start, or only at the end, of the string. */
  readonly anchors: { readonly kind: 'start' | 'end'; readonly to: number }[];
}

/** What accepts the strings that a pattern matches, by sets of states. */
export interface Automaton {
  readonly start: readonly number[];
  accepts(states: readonly number[]): boolean;
  step(states: readonly number[], character: number): readonly number[];
  /** Where a set of characters begins, or the one after it ends, on the ways out of these states. */
  edges(states: readonly number[]): readonly number[];
}

/** Builds the automaton of a pattern that may match anywhere in a string (Thompson's construction). */
export function automatonOf(pattern: Pattern): Automaton | undefined {
  const states: State[] = [];
  const add = (): number => states.push({ free: [], anchors: [] }) - 1;
  const build = (part: Pattern, from: number): number | undefined => {
    if (states.length > MOST_STATES) return undefined;
    const state = states[from];
    if (state === undefined) return undefined;
    if (part.kind === 'repeat') return repeat(part, from);
    if (part.kind === 'characters') {
      const [own, to] = [add(), add()];
      state.free.push(own);
      Object.assign(states[own] ?? {}, { set: part.set, to });
      return to;
    }
    if (part.kind === 'start' || part.kind === 'end') {
      const to = add();
      state.anchors.push({ kind: part.kind, to });
      return to;
    }
    if (part.kind === 'sequence') {
      return part.parts.reduce<number | undefined>(
        (at, one) => (at === undefined ? at : build(one, at)),
        from,
      );
    }
    const to = add();
    for (const one of part.parts) {
      const begin = add();
      state.free.push(begin);
      const end = build(one, begin);
      if (end === undefined) return undefined;
      states[end]?.free.push(to);
    }
    return to;
  };
  const repeat = (
    { part, least, most }: Extract<Pattern, { kind: 'repeat' }>,
    from: number,
  ): number | undefined => {
    let at: number | undefined = from;
    for (let count = 0; count < least && at !== undefined; count++) at = build(part, at);
    if (at === undefined) return undefined;
    if (most === Number.POSITIVE_INFINITY) {
      const loop = add();
      states[at]?.free.push(loop);
      const end = build(part, loop);
      if (end === undefined) return undefined;
      states[end]?.free.push(loop);
      return loop;
    }
    const to = add();
    for (let count = least; count < most; count++) {
      states[at]?.free.push(to);
      at = build(part, at);
      if (at === undefined) return undefined;
    }
    states[at]?.free.push(to);
    return to;
  };
  const first = add();
  const last = build({ kind: 'sequence', parts: [ANYTHING, pattern, ANYTHING] }, first);
  return last === undefined || states.length > MOST_STATES ? undefined : run(states, first, last);
}

function run(states: readonly State[], first: number, last: number): Automaton {
  const close = (from: readonly number[], open: (kind: 'start' | 'end') => boolean): readonly number[] => {
    const reached = new Set(from);
    const stack = [...from];
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      const state = states[at];
      const next = [...(state?.free ?? [])];
      for (const { kind, to } of state?.anchors ?? []) if (open(kind)) next.push(to);
      for (const to of next) {
        if (reached.has(to)) continue;
        reached.add(to);
        stack.push(to);
      }
    }
    return [...reached].sort((one, other) => one - other);
  };
  const start = close([first], (kind) => kind === 'start');
  const atStart = start.join();
  return {
    start,
    // Nothing was read where the set is still that of the start: its anchors hold at the end as well.
    accepts: (at) => close(at, (kind) => kind === 'end' || at.join() === atStart).includes(last),
    step: (at, character) => {
      const next = at.flatMap((one) => {
        const state = states[one];
        return state?.to !== undefined && has(state.set ?? [], character) ? [state.to] : [];
      });
      return close([...new Set(next)], () => false);
    },
    edges: (at) => at.flatMap((one) => (states[one]?.set ?? []).flatMap(([from, to]) => [from, to + 1])),
  };
}

function has(set: CharacterSet, character: number): boolean {
  return set.some(([from, to]) => character >= from && character <= to);
}
