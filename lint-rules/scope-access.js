// @ts-check
import { isObject, toPointer, valueAt } from '../src/contract/pointer.js';
import { isReading, readingRight } from './reading/access.js';
import { contractRule } from './reading/contract-rule.js';
import { declaredPattern } from './reading/declared-pattern.js';
/** @import { Contract, Operation, SecurityRequirement } from '../src/contract/types.ts' */
/** @import { Report } from './reading/contract-rule.js' */

/**
 * @typedef {object} Asked
 * @property {string} scope
 * @property {string} pointer
 */

/** @see docs/rules/scope-access.md */
export const scopeAccess = contractRule({
  description:
    'No operation that writes is open to a scope that only reads, and none that reads asks for more.',
  severity: 'error',
  check(contract, report) {
    const { conventions, operations } = contract;
    const read = declaredPattern(conventions.scopes?.read);
    if (read === undefined) return;
    const scopes = scopesOf(contract);
    // The scope of privileged operations says nothing about reading and writing.
    const privileged = conventions.stepUp?.scope;
    for (const operation of operations) {
      const alternatives = operation.security.map((alternative, index) => ({
        schemes: schemesOf(alternative),
        asked: askedBy(operation, alternative, index).filter(({ scope }) => scope !== privileged),
      }));
      for (const { schemes, asked } of alternatives) {
        if (!isReading(operation)) {
          checkWrite(operation, asked, read, report);
          continue;
        }
        // Who may also write may as well read: it is another way in, beside the narrow one.
        const narrow = alternatives.some(
          (other) =>
            other.schemes === schemes &&
            other.asked.length > 0 &&
            other.asked.every(({ scope }) => read.test(scope)),
        );
        if (!narrow) checkRead(operation, asked, scopes, read, report);
      }
    }
  },
});

/**
 * @param {Operation} operation
 * @param {readonly Asked[]} asked
 * @param {RegExp} read
 * @param {Report} report
 */
function checkWrite({ id }, asked, read, report) {
  const [first] = asked;
  if (first === undefined || !asked.every(({ scope }) => read.test(scope))) return;
  report(
    first.pointer,
    `${id} writes, and "${first.scope}" opens it, a scope that only reads (x-conventions.scopes.read). Ask for one that writes.`,
  );
}

/**
 * @param {Operation} operation
 * @param {readonly Asked[]} asked
 * @param {ReadonlySet<string>} scopes
 * @param {RegExp} read
 * @param {Report} report
 */
function checkRead({ id }, asked, scopes, read, report) {
  for (const { scope, pointer } of asked) {
    const enough = read.test(scope) ? undefined : readingRight(scope, scopes, read);
    if (enough === undefined) continue;
    report(
      pointer,
      `${id} only reads, and asks for "${scope}", which allows more than that (x-conventions.scopes.read). Ask for "${enough}".`,
    );
  }
}

/**
 * @param {Contract} contract
 * @returns {Set<string>} every scope that a flow grants or an operation asks for
 */
function scopesOf({ operations, securitySchemes }) {
  const granted = Object.values(securitySchemes).flatMap(({ definition }) => {
    const flows = isObject(definition.flows) ? Object.values(definition.flows) : [];
    return flows.flatMap((flow) => {
      const scopes = valueAt(flow, '/scopes');
      return isObject(scopes) ? Object.keys(scopes) : [];
    });
  });
  const asked = operations.flatMap(({ security }) => security.flat().flatMap(({ scopes }) => scopes));
  return new Set([...granted, ...asked]);
}

/**
 * @param {Operation} operation
 * @param {SecurityRequirement} alternative
 * @param {number} index
 * @returns {Asked[]}
 */
function askedBy({ pointer }, alternative, index) {
  return alternative.flatMap(({ scheme, scopes }) =>
    scopes.map((scope, place) => ({
      scope,
      pointer: `${pointer}/security/${index}${toPointer([scheme, place])}`,
    })),
  );
}

/** @param {SecurityRequirement} alternative */
function schemesOf(alternative) {
  return alternative
    .map(({ scheme }) => scheme)
    .sort()
    .join(' ');
}
