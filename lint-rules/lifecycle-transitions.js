// @ts-check
import { toPointer } from '../src/contract/pointer.js';
import { isReading } from './reading/access.js';
import { contractRule } from './reading/contract-rule.js';
import { lifecyclesOf, SYSTEM } from './reading/lifecycle.js';
import { suggest } from './reading/suggestion.js';
/** @import { Operation } from '../src/contract/types.ts' */
/** @import { Lifecycle, Transition } from './reading/lifecycle.js' */
/** @import { Report } from './reading/contract-rule.js' */

/** @see docs/rules/lifecycle-transitions.md */
export const lifecycleTransitions = contractRule({
  description:
    'What moves a resource is an operation that exists and may change it, and each state says once where to.',
  severity: 'error',
  check(contract, report) {
    const operations = new Map(contract.operations.map((operation) => [operation.id, operation]));
    for (const lifecycle of lifecyclesOf(contract)) {
      const callers = new Set(lifecycle.transitions.map(({ by }) => by).filter((by) => by !== SYSTEM));
      for (const id of callers) {
        const moves = lifecycle.transitions.filter(({ by }) => by === id);
        const operation = operations.get(id);
        if (operation === undefined) {
          report(
            `${lifecycle.pointer}/transitions${toPointer([id])}`,
            `The x-lifecycle of ${lifecycle.resource} is moved by "${id}", and no operation has that id${suggest(id, [...operations.keys()])} Name one, or \`${SYSTEM}\` for what the server does by itself.`,
          );
          continue;
        }
        checkMethod(lifecycle, operation, moves, report);
        checkOnce(lifecycle, operation, moves, report);
      }
    }
  },
});

/**
 * A read may be bound to a state, such as a download to the state with a file, but it leaves the state alone.
 * @param {Lifecycle} lifecycle
 * @param {Operation} operation
 * @param {readonly Transition[]} moves
 * @param {Report} report
 */
function checkMethod({ resource }, operation, moves, report) {
  if (!isReading(operation)) return;
  for (const { pointer, from, to } of moves) {
    if (to.every(({ state }) => from.length === 1 && from[0]?.state === state)) continue;
    report(
      pointer,
      `${operation.id} is a ${operation.method.toUpperCase()}, which changes nothing, and the x-lifecycle of ${resource} lets it move the state. Use POST, or let \`to\` be \`from\`.`,
    );
  }
}

/**
 * @param {Lifecycle} lifecycle
 * @param {Operation} operation
 * @param {readonly Transition[]} moves
 * @param {Report} report
 */
function checkOnce({ resource }, { id }, moves, report) {
  const seen = new Set();
  for (const { from } of moves) {
    for (const { state, pointer } of from) {
      if (seen.has(state)) {
        report(
          pointer,
          `The x-lifecycle of ${resource} says twice where ${id} leads from "${state}". Write one transition whose \`to\` lists every state after it.`,
        );
      }
      seen.add(state);
    }
  }
}
