// @ts-check
import { hasCasing, toCasing } from './reading/casing.js';
import { contractRule } from './reading/contract-rule.js';
import { errorCodesOf } from './reading/error-code.js';

/** @see docs/rules/casing-error-codes.md */
export const casingErrorCodes = contractRule({
  description: 'Error codes are written in the declared casing.',
  severity: 'error',
  check(contract, report) {
    const casing = contract.conventions.casing.errorCodes;
    if (casing === undefined) return;
    for (const [code, pointer] of errorCodesOf(contract)) {
      if (hasCasing(code, casing)) continue;
      report(
        pointer,
        `The error code "${code}" is not ${casing} (x-conventions.casing.errorCodes). Write ${toCasing(code, casing)}.`,
      );
    }
  },
});
