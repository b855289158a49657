// @ts-check
import { toPointer } from '../src/contract/pointer.js';
import { checkAnswer } from './reading/coded-answer.js';
import { contractRule } from './reading/contract-rule.js';
import { errorCodesOf } from './reading/error-code.js';
import { checkClaim } from './reading/token-claim.js';
/** @import { Operation } from '../src/contract/types.ts' */
/** @import { Report } from './reading/contract-rule.js' */

/** @see docs/rules/step-up.md */
export const stepUp = contractRule({
  description:
    'Privileged operations, and no others, take only a fresh token and document the answer to one that is too old.',
  severity: 'error',
  check(contract, report) {
    const { stepUp: convention } = contract.conventions;
    if (convention === undefined) return;
    const { scope, refused, claim } = convention;
    // A code that the API does not have is told once, by error-codes.
    const known = errorCodesOf(contract).has(refused.code);
    for (const operation of contract.operations) {
      const { security, stepUp: marked } = operation;
      const privileged =
        scope === undefined ? marked : security.some((alternative) => asksFor(alternative, scope));
      if (scope !== undefined) checkScope(operation, scope, privileged, report);
      if (privileged && known) checkAnswer(operation, refused, 'x-conventions.stepUp.refused', report);
    }
    const fresh = contract.operations.filter((operation) => operation.stepUp);
    checkClaim(contract, fresh, claim, 'x-conventions.stepUp.claim', report);
  },
});

/**
 * @param {Operation} operation
 * @param {string} scope the scope that marks privileged operations
 * @param {boolean} privileged whether the operation asks for it
 * @param {Report} report
 */
function checkScope({ id, pointer, security, stepUp: marked }, scope, privileged, report) {
  if (marked && !privileged) {
    report(
      `${pointer}/x-step-up`,
      `${id} takes only a fresh token but does not ask for the scope "${scope}" of privileged operations (x-conventions.stepUp.scope). Add the scope, or remove \`x-step-up\`.`,
    );
  }
  if (!privileged) return;
  if (!marked) {
    report(
      pointer,
      `${id} is privileged by the scope "${scope}" (x-conventions.stepUp.scope) and takes a token of any age. Add \`x-step-up: true\`.`,
    );
  }
  security.forEach((alternative, index) => {
    if (asksFor(alternative, scope)) return;
    const [first] = alternative;
    report(
      `${pointer}/security/${index}${first === undefined ? '' : toPointer([first.scheme])}`,
      `${id} is privileged, but this way in does without the scope "${scope}" (x-conventions.stepUp.scope). Ask for it here too.`,
    );
  });
}

/**
 * @param {Operation['security'][number]} alternative
 * @param {string} scope
 */
function asksFor(alternative, scope) {
  return alternative.some(({ scopes }) => scopes.includes(scope));
}
