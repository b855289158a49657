// @ts-check
import { hasCasing, toCasing } from './reading/casing.js';
import { contractRule } from './reading/contract-rule.js';

/** @see docs/rules/casing-parameters.md */
export const casingParameters = contractRule({
  description: 'Query and path parameters are written in the declared casing.',
  severity: 'error',
  check({ conventions: { casing }, operations }, report) {
    for (const { parameters } of operations) {
      for (const { name, in: place, pointer } of parameters) {
        if ((place !== 'query' && place !== 'path') || hasCasing(name, casing.parameters)) continue;
        report(
          `${pointer}/name`,
          `The ${place} parameter "${name}" is not ${casing.parameters} (x-conventions.casing.parameters). Write ${toCasing(name, casing.parameters)}.`,
        );
      }
    }
  },
});
