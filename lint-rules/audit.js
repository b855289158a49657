// @ts-check
import { valueAt } from '../src/contract/pointer.js';
import { isGuarded, isReading } from './reading/access.js';
import { contractRule } from './reading/contract-rule.js';
import { stylesAnswered, styleTaken } from './reading/list.js';
import { suggest } from './reading/suggestion.js';
/** @import { Contract, Operation } from '../src/contract/types.ts' */

/** @see docs/rules/audit.md */
export const audit = contractRule({
  description:
    'The operation that lists the audit trail exists, reads, is paginated and finds a correlation id.',
  severity: 'error',
  check(contract, report) {
    const { conventions, operations } = contract;
    const { audit: convention } = conventions;
    if (convention === undefined) return;
    const trail = operations.find(({ id }) => id === convention.operation);
    if (trail === undefined) {
      const known = operations.map(({ id }) => id);
      report(
        '/x-conventions/audit/operation',
        `x-conventions.audit.operation names "${convention.operation}", and no operation has that id${suggest(convention.operation, known)} Describe the operation, or name the one that lists the trail.`,
      );
      return;
    }
    const { id, pointer } = trail;
    if (!isReading(trail)) {
      report(
        pointer,
        `${id} lists the audit trail (x-conventions.audit.operation) and is no read: a trail that a call can change proves nothing. Make it a GET.`,
      );
    }
    if (!isGuarded(trail)) {
      report(
        `${pointer}/security`,
        `${id} shows the audit trail (x-conventions.audit.operation) to callers without credentials. Ask for some.`,
      );
    }
    if (!isPaginated(contract, trail)) {
      report(
        pointer,
        `${id} lists the audit trail (x-conventions.audit.operation), which grows without end, and is not paginated. Add \`x-pagination\`.`,
      );
    }
    const { requestId } = convention;
    if (requestId === undefined) return;
    if (trail.parameters.some(({ name, in: place }) => place === 'query' && name === requestId)) return;
    report(
      `${pointer}/parameters`,
      `${id} lacks the query parameter ${requestId} that x-conventions.audit.requestId declares to find what one request did. Add it.`,
    );
  },
});

/**
 * Whether an operation is paginated, or looks so: what is left then is told by pagination-parameters and
 * pagination-response.
 * @param {Contract} contract
 * @param {Operation} operation
 */
function isPaginated({ conventions, document }, operation) {
  const styles = Object.values(conventions.pagination);
  return (
    valueAt(document, `${operation.pointer}/x-pagination`) !== undefined ||
    styleTaken(operation, styles) !== undefined ||
    stylesAnswered(document, operation, styles).length > 0
  );
}
