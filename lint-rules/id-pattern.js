// @ts-check
import { contractRule } from './reading/contract-rule.js';
import { formlessIds } from './reading/id-place.js';

/** @see docs/rules/id-pattern.md */
export const idPattern = contractRule({
  description: 'The schema of every identifier says how the identifier looks.',
  severity: 'error',
  check(contract, report) {
    const { ids } = contract.conventions;
    if (ids === undefined) return;
    const remedy =
      ids.kind === 'uuid'
        ? 'Add `format: uuid`'
        : `Add a \`pattern\` that begins with ^ and the prefix of its kind, one of ${ids.prefixes.join(', ')}`;
    for (const pointer of formlessIds(contract)) {
      report(
        pointer,
        `The schema of an id does not say here how the id looks, as x-conventions.ids demands. ${remedy}, or list it under x-conventions.ids.except if it names something else.`,
      );
    }
  },
});
