// @ts-check
import { facets, findInBody } from '../../src/contract/body-place.js';
/** @import { Contract, Pointer } from '../../src/contract/types.ts' */

/**
 * The error codes of an API: the enum at the declared place of the declared error schema.
 *
 * @param {Contract} contract
 * @returns {ReadonlyMap<string, Pointer>} every code and where it stands in the bundle; empty without an enum
 */
export function errorCodesOf({ document, conventions: { errors } }) {
  const { places } = findInBody(document, `/components/schemas/${errors.schema}`, errors.code);
  /** @type {Map<string, Pointer>} */
  const codes = new Map();
  for (const { pointer, schema } of places.flatMap((place) => facets(document, place.pointer))) {
    if (!Array.isArray(schema.enum)) continue;
    schema.enum.forEach((code, index) => {
      codes.set(String(code), `${pointer}/enum/${index}`);
    });
  }
  return codes;
}
