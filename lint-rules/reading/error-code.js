// @ts-check
import { facets, findInBody } from '../../src/contract/body-place.js';
import { toPointer, valueAt } from '../../src/contract/pointer.js';
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

/**
 * What the conventions answer with. What they leave to a fallback is left out.
 *
 * @param {Contract} contract
 * @returns {[path: string[], answer: { status: number, code: string }][]} by where below `x-conventions` they say so
 */
export function declaredAnswers({ document, conventions: { errors, idempotency, stepUp } }) {
  /** @type {[string[], { status: number, code: string }][]} */
  const answers = Object.entries(errors.causes).map(([cause, answer]) => [
    ['errors', 'causes', cause],
    answer,
  ]);
  if (idempotency !== undefined) {
    answers.push(
      [['idempotency', 'reused'], idempotency.reused],
      [['idempotency', 'inProgress'], idempotency.inProgress],
    );
  }
  if (stepUp !== undefined) answers.push([['stepUp', 'refused'], stepUp.refused]);
  return answers.filter(([path]) => valueAt(document, `/x-conventions${toPointer(path)}`) !== undefined);
}
