// @ts-check
import { toPointer, valueAt } from '../src/contract/pointer.js';
import { contractRule } from './reading/contract-rule.js';
import { declaredAnswers, errorCodesOf } from './reading/error-code.js';
import { isJson } from './reading/media-type.js';
import { failures, nameOf } from './reading/status.js';
import { suggest } from './reading/suggestion.js';

/** @import { Cause, Contract, Operation, Response } from '../src/contract/types.ts' */
/** @import { Report } from './reading/contract-rule.js' */

/**
 * The causes that a server answers with on an operation that documents their status, and which operations can meet
 * them.
 * @type {Readonly<Partial<Record<Cause, (operation: Operation) => boolean>>>}
 */
const meets = {
  invalidInput: takesInput,
  missingInput: ({ parameters, requestBody }) =>
    requestBody?.required === true ||
    parameters.some((parameter) => parameter.in === 'query' && parameter.required),
  malformedBody: ({ requestBody }) => requestBody?.content.some(isJson) === true,
  unsupportedMediaType: ({ requestBody }) => requestBody !== undefined,
  bodyTooLarge: ({ requestBody }) => requestBody !== undefined,
  unauthenticated: () => true,
  forbidden: () => true,
  notFound: () => true,
  rateLimited: () => true,
  internal: () => true,
};

/** @see docs/rules/error-codes.md */
export const errorCodes = contractRule({
  description:
    'Every error response lists the codes that it can carry, and the lists and the enum of codes agree.',
  severity: 'error',
  check(contract, report) {
    const { conventions, operations } = contract;
    const codes = errorCodesOf(contract);
    if (codes.size === 0) {
      report(
        `/components/schemas/${conventions.errors.schema}`,
        `${conventions.errors.code} of the error schema has no \`enum\`, so no client can tell the codes apart. List every code of the API there.`,
      );
      return;
    }
    const known = [...codes.keys()];
    for (const [cause, { code, status }] of declaredAnswers(contract)) {
      if (codes.has(code)) continue;
      report(
        `/x-conventions${toPointer(cause)}/code`,
        `x-conventions.${cause.join('.')} answers ${status} with the code "${code}", which is none of the API's error codes${suggest(code, known)} Add it to the enum or correct it.`,
      );
    }
    for (const operation of operations) {
      for (const response of failures(operation)) checkResponse(contract, operation, response, known, report);
    }
    const carried = new Set(operations.flatMap((operation) => operation.errorCodes));
    for (const [code, pointer] of codes) {
      if (carried.has(code)) continue;
      report(
        pointer,
        `No response can carry the error code "${code}". Add it to \`x-error-codes\` of a response, or remove it here.`,
      );
    }
  },
});

/**
 * @param {Contract} contract
 * @param {Operation} operation
 * @param {Response} response
 * @param {readonly string[]} known every code of the API
 * @param {Report} report
 */
function checkResponse({ conventions: { errors } }, operation, response, known, report) {
  const name = nameOf(operation, response);
  if (response.errorCodes.length === 0) {
    report(
      response.pointer,
      `${capitalize(name)} does not say which error codes it can carry. Add \`x-error-codes\`.`,
    );
    return;
  }
  response.errorCodes.forEach((code, index) => {
    if (known.includes(code)) return;
    report(
      `${response.pointer}/x-error-codes/${index}`,
      `"${code}" in ${name} is none of the API's error codes${suggest(code, known)} Add it to the enum of ${errors.code} in ${errors.schema} or correct it.`,
    );
  });
  // A code that is misspelled is not also missing.
  const missing = response.errorCodes.every((code) => known.includes(code)) ? errors.causes : {};
  for (const [cause, { status, code }] of Object.entries(missing)) {
    if (meets[/** @type {Cause} */ (cause)]?.(operation) !== true) continue;
    if (response.status !== String(status) || !known.includes(code) || response.errorCodes.includes(code))
      continue;
    report(
      `${response.pointer}/x-error-codes`,
      `${capitalize(name)} leaves out "${code}", which x-conventions.errors.causes.${cause} answers with ${status}. Add it to \`x-error-codes\`.`,
    );
  }
  for (const { examples } of response.content) {
    for (const { pointer, value, name: example } of examples) {
      const code = valueAt(value, errors.code);
      if (typeof code !== 'string' || response.errorCodes.includes(code)) continue;
      report(
        pointer + errors.code,
        `The example ${example} shows the code "${code}", which ${name} does not list. Add it to \`x-error-codes\` or show one of: ${response.errorCodes.join(', ')}.`,
      );
    }
  }
}

/**
 * Whether a client can get something wrong that a schema tells.
 * @param {Operation} operation
 */
function takesInput({ parameters, requestBody }) {
  return requestBody !== undefined || parameters.some((parameter) => parameter.in === 'query');
}

/** @param {string} sentence */
function capitalize(sentence) {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
