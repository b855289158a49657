// @ts-check
/** @import { CodedStatus, Operation } from '../../src/contract/types.ts' */
/** @import { Report } from './contract-rule.js' */

/**
 * Reports an operation that does not document an answer: its status, or its code among the codes of that status.
 *
 * @param {Operation} operation
 * @param {CodedStatus} answer
 * @param {string} convention where the answer is declared, such as `x-conventions.idempotency.reused`
 * @param {Report} report
 */
export function checkAnswer(operation, { status, code }, convention, report) {
  const response = operation.responses.find((candidate) => candidate.status === String(status));
  if (response === undefined) {
    report(
      `${operation.pointer}/responses`,
      `${operation.id} does not document ${status} with the code "${code}" (${convention}). Add the response.`,
    );
  } else if (response.errorCodes.length > 0 && !response.errorCodes.includes(code)) {
    report(
      response.usePointer,
      `The ${status} response of ${operation.id} does not list the code "${code}" (${convention}). Add it to \`x-error-codes\`, or refer to a response that has it.`,
    );
  }
}
