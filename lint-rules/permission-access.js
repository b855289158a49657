// @ts-check
import { isReading, readingRight } from './reading/access.js';
import { contractRule } from './reading/contract-rule.js';
import { declaredPattern } from './reading/declared-pattern.js';

/** @see docs/rules/permission-access.md */
export const permissionAccess = contractRule({
  description:
    'No operation that writes is open to a permission that only reads, and none that reads asks for more.',
  severity: 'error',
  check({ conventions, operations }, report) {
    const read = declaredPattern(conventions.permissions?.read);
    if (read === undefined) return;
    const permissions = new Set(operations.flatMap(({ permission }) => permission ?? []));
    for (const operation of operations) {
      const { id, pointer, permission } = operation;
      if (permission === undefined) continue;
      if (!isReading(operation)) {
        if (!read.test(permission)) continue;
        report(
          `${pointer}/x-permission`,
          `${id} writes, and "${permission}" opens it, a permission that only reads (x-conventions.permissions.read). Name one that writes.`,
        );
        continue;
      }
      const enough = read.test(permission) ? undefined : readingRight(permission, permissions, read);
      if (enough === undefined) continue;
      report(
        `${pointer}/x-permission`,
        `${id} only reads, and needs "${permission}", which allows more than that (x-conventions.permissions.read). Name "${enough}".`,
      );
    }
  },
});
