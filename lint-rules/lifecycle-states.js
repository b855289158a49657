// @ts-check
import { contractRule } from './reading/contract-rule.js';
import { lifecyclesOf } from './reading/lifecycle.js';
import { suggest } from './reading/suggestion.js';
/** @import { Lifecycle } from './reading/lifecycle.js' */
/** @import { Report } from './reading/contract-rule.js' */

/** @see docs/rules/lifecycle-states.md */
export const lifecycleStates = contractRule({
  description: 'A lifecycle names the states that its resource can have, and leads to each of them.',
  severity: 'error',
  check(contract, report) {
    for (const lifecycle of lifecyclesOf(contract)) {
      const { resource, pointer, property, known, states } = lifecycle;
      if (!known) {
        report(
          `${pointer}/state`,
          `${resource} has no property "${property}", which its x-lifecycle.state names. Add it, or name the one that holds the state.`,
        );
      } else if (states.size === 0) {
        report(
          `${pointer}/state`,
          `The property "${property}" of ${resource} does not list its values, so nobody knows the states of its x-lifecycle. Give it an \`enum\`.`,
        );
      } else {
        // A state that is misspelt is not reached; that is one defect, not two.
        if (checkNames(lifecycle, report)) checkReach(lifecycle, report);
      }
    }
  },
});

/**
 * @param {Lifecycle} lifecycle
 * @param {Report} report
 * @returns {boolean} whether all names are those of states
 */
function checkNames({ resource, property, states, initial, transitions }, report) {
  let fine = true;
  for (const { state, pointer } of [...initial, ...transitions.flatMap(({ from, to }) => [...from, ...to])]) {
    if (states.has(state)) continue;
    fine = false;
    const known = [...states.keys()];
    report(
      pointer,
      `"${state}" in the x-lifecycle of ${resource} is none of the values of ${property}${suggest(state, known)} Known: ${known.join(', ')}.`,
    );
  }
  return fine;
}

/**
 * @param {Lifecycle} lifecycle
 * @param {Report} report
 */
function checkReach({ resource, states, initial, transitions }, report) {
  const reached = new Set(initial.map(({ state }) => state));
  /** @type {Map<string, Set<string>>} */
  const next = new Map();
  for (const { from, to } of transitions) {
    for (const { state } of from) {
      const after = next.get(state) ?? new Set();
      for (const target of to) after.add(target.state);
      next.set(state, after);
    }
  }
  // A set gives out what is added while it is walked.
  for (const state of reached) for (const after of next.get(state) ?? []) reached.add(after);
  for (const [state, pointer] of states) {
    if (reached.has(state)) continue;
    report(
      pointer,
      `No way leads a ${resource} from its initial state to "${state}" (x-lifecycle). Add the transition, or remove the state.`,
    );
  }
}
