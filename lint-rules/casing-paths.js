// @ts-check
import { toPointer } from '../src/contract/pointer.js';
import { hasCasing, toCasing } from './reading/casing.js';
import { contractRule } from './reading/contract-rule.js';

/** @see docs/rules/casing-paths.md */
export const casingPaths = contractRule({
  description: 'The fixed segments of paths are written in the declared casing.',
  severity: 'error',
  check({ conventions: { casing }, operations }, report) {
    for (const path of new Set(operations.map((operation) => operation.path))) {
      const wrong = path
        .split('/')
        .filter((part) => part !== '' && !part.includes('{') && !hasCasing(part, casing.paths));
      for (const part of wrong) {
        report(
          toPointer(['paths', path]),
          `"${part}" in ${path} is not ${casing.paths} (x-conventions.casing.paths). Write ${toCasing(part, casing.paths)}.`,
        );
      }
    }
  },
});
