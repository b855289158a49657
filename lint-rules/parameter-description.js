// @ts-check
import { contractRule } from './reading/contract-rule.js';
import { descriptionDefect, explainDefect } from './reading/description.js';
/** @import { Pointer } from '../src/contract/types.ts' */

/** @see docs/rules/parameter-description.md */
export const parameterDescription = contractRule({
  description: 'Every parameter has a description that says more than its name.',
  severity: 'warn',
  check({ operations, webhooks }, report) {
    /** @type {Set<Pointer>} */
    const seen = new Set();
    for (const { name, in: place, description, pointer } of [...operations, ...webhooks].flatMap(
      ({ parameters }) => parameters,
    )) {
      if (seen.has(pointer)) continue;
      seen.add(pointer);
      const defect = descriptionDefect(description, name);
      if (defect !== undefined)
        report(`${pointer}/description`, `The ${place} parameter ${name} ${explainDefect(defect)}`);
    }
  },
});
