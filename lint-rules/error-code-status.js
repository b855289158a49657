// @ts-check
import { toPointer } from '../src/contract/pointer.js';
import { contractRule } from './reading/contract-rule.js';
import { declaredAnswers } from './reading/error-code.js';
import { failures, nameOf } from './reading/status.js';

/** @see docs/rules/error-code-status.md */
export const errorCodeStatus = contractRule({
  description: 'An error code comes with one status, everywhere.',
  severity: 'error',
  check(contract, report) {
    /** @type {Map<string, { status: string, where: string }>} */
    const seen = new Map();
    /**
     * @param {string} pointer
     * @param {string} code
     * @param {string} status
     * @param {string} where
     */
    const judge = (pointer, code, status, where) => {
      const known = seen.get(code);
      if (known === undefined) seen.set(code, { status, where });
      if (known === undefined || known.status === status) return;
      report(
        pointer,
        `"${code}" comes with ${status} in ${where} and with ${known.status} in ${known.where}. Keep it to one status, and give the other case a code of its own.`,
      );
    };
    for (const [path, { status, code }] of declaredAnswers(contract)) {
      const pointer = `/x-conventions${toPointer(path)}/status`;
      judge(pointer, code, String(status), `x-conventions.${path.join('.')}`);
    }
    for (const operation of contract.operations) {
      for (const response of failures(operation)) {
        if (!/^\d+$/.test(response.status)) continue;
        response.errorCodes.forEach((code, index) => {
          const pointer = `${response.pointer}/x-error-codes/${index}`;
          judge(pointer, code, response.status, nameOf(operation, response));
        });
      }
    }
  },
});
