// @ts-check

import { facets, findInBody } from './body-place.js';
import { valueAt } from './pointer.js';

/**
 * @import { JsonObject, Pointer } from './types.ts'
 * @import { Validators, Violation } from './validators.js'
 */

/** Unions inside unions are explained this far; deeper, the union itself is named. */
const DEPTH = 8;

/**
 * What is wrong with a value, in as few words as possible. A value that fits no branch of a union breaks every one of
 * them; only what keeps it from the branch that it is nearest to is worth reading.
 *
 * @param {Validators} validators
 * @param {JsonObject} document
 * @param {Pointer} schema
 * @param {unknown} value
 * @returns {readonly Violation[]}
 */
export function explainViolations(validators, document, schema, value, depth = 0) {
  const violations = validators.validate(schema, value).filter(({ keyword }) => keyword !== 'if');
  const unions = violations.filter(({ keyword }) => keyword === 'oneOf' || keyword === 'anyOf');
  const outermost = unions.filter(({ pointer }) => !unions.some((union) => isBelow(pointer, union.pointer)));
  const outside = violations.filter(
    (violation) =>
      !outermost.some(({ pointer }) => pointer === violation.pointer || isBelow(violation.pointer, pointer)),
  );
  const inside = [...new Map(outermost.map((union) => [union.pointer, union])).values()].flatMap((union) =>
    explainUnion(validators, document, schema, value, union, depth),
  );
  const all = [...outside, ...inside];
  // Where a part of a schema fails, what it would have evaluated counts as unevaluated: an echo, not a defect.
  const causes = all.filter(
    ({ keyword }) => keyword !== 'unevaluatedProperties' && keyword !== 'unevaluatedItems',
  );
  return causes.length === 0 ? all : causes;
}

/**
 * A violation in words that follow the place: `must be equal to one of the allowed values: active, paused`.
 * @param {Violation} violation
 */
export function wordsOf({ keyword, message, params }) {
  switch (keyword) {
    case 'additionalProperties':
    case 'unevaluatedProperties':
      return `must not have the property "${String(params.additionalProperty ?? params.unevaluatedProperty)}"`;
    case 'enum':
      return `must be one of ${Array.isArray(params.allowedValues) ? params.allowedValues.join(', ') : 'the listed values'}`;
    case 'const':
      return `must be ${JSON.stringify(params.allowedValue)}`;
    case 'oneOf':
      return Array.isArray(params.passingSchemas)
        ? 'fits more than one alternative of oneOf'
        : 'fits no alternative of oneOf';
    case 'anyOf':
      return 'fits no alternative of anyOf';
    default:
      return message.replaceAll("'", '"');
  }
}

/**
 * @param {Validators} validators
 * @param {JsonObject} document
 * @param {Pointer} schema
 * @param {unknown} value
 * @param {Violation} union
 * @param {number} depth
 * @returns {readonly Violation[]}
 */
function explainUnion(validators, document, schema, value, union, depth) {
  if (depth >= DEPTH || Array.isArray(union.params.passingSchemas)) return [union];
  const part = valueAt(value, union.pointer);
  const branches = findInBody(document, schema, union.pointer)
    .places.flatMap(({ pointer }) => facets(document, pointer))
    .flatMap(({ pointer, schema: facet }) => {
      const alternatives = facet[union.keyword];
      return Array.isArray(alternatives)
        ? alternatives.map((_, index) => `${pointer}/${union.keyword}/${index}`)
        : [];
    });
  /** @type {readonly Violation[] | undefined} */
  let nearest;
  for (const branch of branches) {
    const violations = explainViolations(validators, document, branch, part, depth + 1);
    if (violations.length > 0 && (nearest === undefined || distance(violations) < distance(nearest)))
      nearest = violations;
  }
  return (
    nearest?.map((violation) => ({ ...violation, pointer: union.pointer + violation.pointer })) ?? [union]
  );
}

/**
 * How far a value is from a branch. The wrong constant or type at the top means another branch is meant.
 * @param {readonly Violation[]} violations
 */
function distance(violations) {
  const other = violations.filter(
    ({ keyword, pointer }) =>
      (keyword === 'const' || keyword === 'enum' || keyword === 'not' || keyword === 'type') &&
      pointer.lastIndexOf('/') <= 0,
  );
  return other.length * 1000 + violations.length;
}

/**
 * @param {Pointer} pointer
 * @param {Pointer} parent
 */
function isBelow(pointer, parent) {
  return pointer.startsWith(`${parent}/`);
}
