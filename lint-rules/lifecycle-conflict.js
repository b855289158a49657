// @ts-check
import { checkAnswer } from './reading/coded-answer.js';
import { contractRule } from './reading/contract-rule.js';
import { errorCodesOf } from './reading/error-code.js';
import { lifecyclesOf, SYSTEM } from './reading/lifecycle.js';
import { suggest } from './reading/suggestion.js';

/** @see docs/rules/lifecycle-conflict.md */
export const lifecycleConflict = contractRule({
  description: 'An operation that some states forbid documents the answer to a call in one of them.',
  severity: 'error',
  check(contract, report) {
    const { conflict } = contract.conventions.errors.causes;
    const operations = new Map(contract.operations.map((operation) => [operation.id, operation]));
    const codes = errorCodesOf(contract);
    for (const { resource, pointer, states, transitions, refused } of lifecyclesOf(contract)) {
      if (refused !== undefined && codes.size > 0 && !codes.has(refused.code)) {
        report(
          `${pointer}/refused/code`,
          `"${refused.code}" in the x-lifecycle of ${resource} is none of the API's error codes${suggest(refused.code, [...codes.keys()])} Add it to the enum or correct it.`,
        );
        continue;
      }
      const answer = refused ?? conflict;
      for (const id of new Set(transitions.map(({ by }) => by))) {
        const operation = operations.get(id);
        if (id === SYSTEM || operation === undefined) continue;
        const allowed = new Set(
          transitions.filter(({ by }) => by === id).flatMap(({ from }) => from.map(({ state }) => state)),
        );
        const forbidden = [...states.keys()].find((state) => !allowed.has(state));
        if (forbidden === undefined) continue;
        if (answer === undefined) {
          report(
            pointer,
            `${id} is not allowed while a ${resource} is "${forbidden}", and nothing says what the call is answered then. Add \`refused\` here, or declare x-conventions.errors.causes.conflict.`,
          );
          break;
        }
        const convention =
          refused === undefined
            ? 'x-conventions.errors.causes.conflict'
            : `x-lifecycle.refused of ${resource}`;
        // A code that the API does not have is told once, by error-codes.
        if (codes.has(answer.code)) checkAnswer(operation, answer, convention, report);
      }
    }
  },
});
