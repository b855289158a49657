// @ts-check
import { checkAnswer } from './reading/coded-answer.js';
import { contractRule } from './reading/contract-rule.js';
import { errorCodesOf } from './reading/error-code.js';
import { lacksHeader } from './reading/header.js';
import { nameOf, successes } from './reading/status.js';
/** @import { IdempotencyConvention, Operation } from '../src/contract/types.ts' */
/** @import { Report } from './reading/contract-rule.js' */

/** @see docs/rules/idempotency-parameter.md */
export const idempotencyParameter = contractRule({
  description:
    'Operations of the declared methods take the idempotency key and document its answers; no others do.',
  severity: 'error',
  check(contract, report) {
    const { idempotency } = contract.conventions;
    if (idempotency === undefined) return;
    const codes = errorCodesOf(contract);
    for (const operation of contract.operations) {
      if (!idempotency.methods.includes(operation.method)) {
        checkRead(operation, idempotency, report);
        continue;
      }
      checkKey(operation, idempotency, report);
      for (const meaning of /** @type {const} */ (['reused', 'inProgress'])) {
        // A code that the API does not have is told once, by error-codes.
        if (codes.has(idempotency[meaning].code))
          checkAnswer(operation, idempotency[meaning], `x-conventions.idempotency.${meaning}`, report);
      }
      checkReplay(operation, idempotency, report);
    }
  },
});

/**
 * @param {Operation} operation
 * @param {IdempotencyConvention} idempotency
 * @param {Report} report
 */
function checkKey(operation, idempotency, report) {
  const { component, name } = idempotency.parameter;
  const key = keyOf(operation, idempotency);
  if (key === undefined) {
    report(
      `${operation.pointer}/parameters`,
      `${operation.id} lacks the header parameter ${name}: x-conventions.idempotency.methods has ${operation.method}. Refer to the component ${component}.`,
    );
  } else if (key.component !== component) {
    report(
      key.usePointer,
      `The header parameter ${name} is defined again here. Refer to the component ${component}, which x-conventions.idempotency.parameter names.`,
    );
  }
}

/**
 * @param {Operation} operation
 * @param {IdempotencyConvention} idempotency
 * @param {Report} report
 */
function checkReplay(operation, idempotency, report) {
  for (const response of successes(operation)) {
    if (!lacksHeader(response, idempotency.replayed)) continue;
    report(
      `${response.pointer}/headers`,
      `The header ${idempotency.replayed} is missing in ${nameOf(operation, response)}; it marks an answer given again (x-conventions.idempotency.replayed). Add it to \`headers\`.`,
    );
  }
}

/**
 * @param {Operation} operation
 * @param {IdempotencyConvention} idempotency
 * @param {Report} report
 */
function checkRead(operation, idempotency, report) {
  const key = keyOf(operation, idempotency);
  if (key === undefined) return;
  report(
    key.usePointer,
    `${operation.id} takes the header parameter ${key.name}, but x-conventions.idempotency.methods has no ${operation.method}. Remove it.`,
  );
}

/**
 * @param {Operation} operation
 * @param {IdempotencyConvention} idempotency
 */
function keyOf({ parameters }, { parameter }) {
  return parameters.find(
    (candidate) => candidate.in === 'header' && candidate.name.toLowerCase() === parameter.name.toLowerCase(),
  );
}
