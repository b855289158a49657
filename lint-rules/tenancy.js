// @ts-check

import { isObject, toPointer } from '../src/contract/pointer.js';
import { dereference } from '../src/contract/references.js';
import { contractRule } from './reading/contract-rule.js';
import { walkSchemas } from './reading/schema-walk.js';
import { checkClaim } from './reading/token-claim.js';

/** @see docs/rules/tenancy.md */
export const tenancy = contractRule({
  description: 'The tenant comes from the token: every token names it, and no request does.',
  severity: 'error',
  check(contract, report) {
    const { tenancy: convention } = contract.conventions;
    if (convention === undefined) return;
    const { claim } = convention;
    const { document, operations } = contract;
    checkClaim(contract, operations, claim, 'x-conventions.tenancy.claim', report);
    const tenant = plain(claim);
    if (tenant === '') return;
    const why = `the token says it in the claim "${claim}" (x-conventions.tenancy.claim), and whoever may choose it may choose that of others`;
    const blamed = new Set();
    for (const { pointer, name, in: place } of operations.flatMap(({ parameters }) => parameters)) {
      const known = plain(place === 'header' ? name.replace(/^x-/i, '') : name);
      if (known !== tenant || blamed.has(pointer)) continue;
      blamed.add(pointer);
      report(pointer, `The ${place} parameter ${name} lets a caller choose the tenant: ${why}. Remove it.`);
    }
    const bodies = operations.flatMap(({ requestBody }) =>
      (requestBody?.content ?? []).flatMap(({ schemaPointer }) => schemaPointer ?? []),
    );
    for (const { pointer, schema } of walkSchemas(document, bodies)) {
      for (const name of Object.keys(isObject(schema.properties) ? schema.properties : {})) {
        const at = pointer + toPointer(['properties', name]);
        if (plain(name) !== tenant || isReadOnly(document, at)) continue;
        report(
          at,
          `The property ${name} of a request lets a caller choose the tenant: ${why}. Remove it, or say \`readOnly: true\`.`,
        );
      }
    }
  },
});

/**
 * A name without its casing: `tenantId`, `tenant_id` and `Tenant-Id` are one.
 * @param {string} name
 */
function plain(name) {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/**
 * @param {import('../src/contract/types.ts').JsonObject} document
 * @param {string} at
 */
function isReadOnly(document, at) {
  const own = dereference(document, at).value;
  const named = walkSchemas(document, [at])[0]?.schema;
  return named?.readOnly === true || (isObject(own) && own.readOnly === true);
}
