// @ts-check
import { isObject, toPointer, valueAt } from '../src/contract/pointer.js';
import { contractRule } from './reading/contract-rule.js';
import { suggest } from './reading/suggestion.js';
/** @import { Contract, Operation, SecurityScheme } from '../src/contract/types.ts' */
/** @import { Report } from './reading/contract-rule.js' */

/** @see docs/rules/operation-security.md */
export const operationSecurity = contractRule({
  description: 'Every operation says itself which credentials it needs, with the scopes that exist for them.',
  severity: 'error',
  check({ document, operations, securitySchemes, webhooks }, report) {
    for (const operation of operations) {
      const { id, pointer } = operation;
      if (Array.isArray(valueAt(document, `${pointer}/security`))) {
        checkAlternatives(operation, securitySchemes, report);
      } else {
        report(
          pointer,
          `${id} does not say which credentials it needs. Add \`security\`; an empty list says none.`,
        );
      }
    }
    for (const { event, pointer } of webhooks) {
      if (Array.isArray(valueAt(document, `${pointer}/security`)) || document.security === undefined)
        continue;
      report(
        pointer,
        `The webhook ${event} inherits the credentials of the API, which are not sent to receivers. Add \`security: []\`; deliveries are signed.`,
      );
    }
  },
});

/**
 * @param {Operation} operation
 * @param {Contract['securitySchemes']} schemes
 * @param {Report} report
 */
function checkAlternatives({ id, pointer, security }, schemes, report) {
  security.forEach((alternative, index) => {
    for (const { scheme, scopes } of alternative) {
      const at = `${pointer}/security/${index}${toPointer([scheme])}`;
      const declared = Object.hasOwn(schemes, scheme) ? schemes[scheme] : undefined;
      if (declared === undefined) {
        const known = Object.keys(schemes);
        report(
          at,
          `${id} asks for "${scheme}", which is no security scheme of this API${suggest(scheme, known)} Declared under components.securitySchemes: ${known.join(', ') || 'none'}.`,
        );
      } else if (declared.type === 'oauth2') {
        checkScopes(id, at, declared, scopes, report);
      }
    }
  });
}

/**
 * @param {string} id
 * @param {string} at
 * @param {SecurityScheme} scheme
 * @param {readonly string[]} scopes
 * @param {Report} report
 */
function checkScopes(id, at, scheme, scopes, report) {
  if (scopes.length === 0) {
    report(
      at,
      `${id} asks for ${scheme.name} without a scope, so any token opens it. Name the least scope that it needs.`,
    );
  }
  const known = scopesOf(scheme);
  scopes.forEach((scope, index) => {
    if (known.includes(scope)) return;
    report(
      `${at}/${index}`,
      `${id} asks for the scope "${scope}", which no flow of ${scheme.name} grants${suggest(scope, known)} Add it to the scheme or correct it.`,
    );
  });
}

/**
 * @param {SecurityScheme} scheme
 * @returns {string[]} the scopes of all its flows
 */
function scopesOf({ definition }) {
  const flows = isObject(definition.flows) ? Object.values(definition.flows) : [];
  return flows.flatMap((flow) => (isObject(flow) && isObject(flow.scopes) ? Object.keys(flow.scopes) : []));
}
