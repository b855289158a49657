// @ts-check
import { isGuarded } from './reading/access.js';
import { contractRule } from './reading/contract-rule.js';
import { declaredPattern } from './reading/declared-pattern.js';
import { checkClaim } from './reading/token-claim.js';

/** @see docs/rules/permission-name.md */
export const permissionName = contractRule({
  description: 'Every operation that needs credentials names its permission, as the conventions want it.',
  severity: 'error',
  check(contract, report) {
    const { permissions } = contract.conventions;
    if (permissions === undefined) return;
    const pattern = declaredPattern(permissions.pattern);
    for (const operation of contract.operations) {
      const { id, pointer, permission } = operation;
      if (permission === undefined) {
        if (!isGuarded(operation)) continue;
        report(
          pointer,
          `${id} needs credentials and names no permission, so the claim "${permissions.claim}" cannot bar anyone (x-conventions.permissions). Add \`x-permission\`.`,
        );
      } else if (!isGuarded(operation)) {
        report(
          `${pointer}/x-permission`,
          `${id} needs the permission "${permission}", yet it can be called without the token that lists permissions (x-conventions.permissions.claim). Ask for credentials, or remove \`x-permission\`.`,
        );
      } else if (pattern !== undefined && !pattern.test(permission)) {
        report(
          `${pointer}/x-permission`,
          `The permission "${permission}" of ${id} does not match ${permissions.pattern} (x-conventions.permissions.pattern). Rename it.`,
        );
      }
    }
    const barred = contract.operations.filter(({ permission }) => permission !== undefined);
    checkClaim(contract, barred, permissions.claim, 'x-conventions.permissions.claim', report);
  },
});
