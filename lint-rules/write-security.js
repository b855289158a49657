// @ts-check
import { valueAt } from '../src/contract/pointer.js';
import { contractRule } from './reading/contract-rule.js';

/** @see docs/rules/write-security.md */
export const writeSecurity = contractRule({
  description: 'No operation changes anything without credentials.',
  severity: 'error',
  check({ document, operations }, report) {
    for (const { id, method, pointer, security } of operations) {
      if (method === 'get' || method === 'head' || method === 'options' || method === 'trace') continue;
      // An operation that does not say it is told by operation-security.
      if (!Array.isArray(valueAt(document, `${pointer}/security`))) continue;
      const open = security.findIndex((alternative) => alternative.length === 0);
      if (security.length > 0 && open === -1) continue;
      report(
        open === -1 ? `${pointer}/security` : `${pointer}/security/${open}`,
        `${id} changes things for anyone who calls it. Name the credentials that it needs in \`security\`${open === -1 ? '' : ', without the alternative {}'}.`,
      );
    }
  },
});
