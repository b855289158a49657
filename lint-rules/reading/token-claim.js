// @ts-check
import { texts } from '../../src/contract/description-reader.js';
import { isObject } from '../../src/contract/pointer.js';

/** @import { Contract, Operation } from '../../src/contract/types.ts' */
/** @import { Report } from './contract-rule.js' */

/**
 * Reports the schemes whose JSON Web Tokens open some operations and lack a claim that a convention rests on. What
 * other tokens carry, the description does not say.
 *
 * @param {Contract} contract
 * @param {readonly Operation[]} operations
 * @param {string} claim
 * @param {string} convention where the claim is declared, such as `x-conventions.tenancy.claim`
 * @param {Report} report
 */
export function checkClaim({ securitySchemes }, operations, claim, convention, report) {
  const used = new Set(operations.flatMap(({ security }) => security.flat().map(({ scheme }) => scheme)));
  for (const { name, pointer, definition } of Object.values(securitySchemes)) {
    const token = definition['x-jwt'];
    if (!used.has(name) || !isObject(token) || texts(token.claims).includes(claim)) continue;
    report(
      `${pointer}/x-jwt/claims`,
      `The tokens of ${name} do not carry the claim "${claim}" (${convention}). Add it to \`claims\`, or correct the declaration.`,
    );
  }
}
