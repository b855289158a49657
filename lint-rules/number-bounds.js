// @ts-check
import { takes, unbounded } from './reading/bound.js';
import { contractRule } from './reading/contract-rule.js';
import { nameOfPlace } from './reading/place-name.js';
import { sentSchemas } from './reading/sent-schemas.js';

/** @import { Contract } from '../src/contract/types.ts' */
/** @import { Bound } from './reading/bound.js' */

/** Formats of the OpenAPI registry whose numbers have a lowest and a highest value. */
const BOUNDED_FORMATS = [
  'int8',
  'uint8',
  'int16',
  'uint16',
  'int32',
  'uint32',
  'int64',
  'uint64',
  'float',
  'double',
];

const LOWEST = 1;
const HIGHEST = 2;

/** @type {Bound} */
const numberBound = {
  all: LOWEST | HIGHEST,
  demanded: (schema) => takes(schema, ['integer', 'number']) === true,
  facts(schema) {
    if (takes(schema, ['integer', 'number']) === false) return LOWEST | HIGHEST;
    if (BOUNDED_FORMATS.includes(String(schema.format))) return LOWEST | HIGHEST;
    const lowest = typeof schema.minimum === 'number' || typeof schema.exclusiveMinimum === 'number';
    const highest = typeof schema.maximum === 'number' || typeof schema.exclusiveMaximum === 'number';
    return (lowest ? LOWEST : 0) | (highest ? HIGHEST : 0);
  },
};

/** @see docs/rules/number-bounds.md */
export const numberBounds = contractRule({
  description: 'Every number that a client sends has a lowest and a highest value.',
  severity: 'error',
  check(contract, report) {
    const sent = sentSchemas(contract, judgedElsewhere(contract));
    for (const { pointer, sender } of unbounded(contract.document, sent, numberBound)) {
      report(
        pointer,
        `The number of ${nameOfPlace(pointer)}, which ${sender} takes, has no lowest or no highest value. Add \`minimum\` and \`maximum\`, or a \`format\` with a range such as int32.`,
      );
    }
  },
});

/**
 * The parameters of pages whose bounds are demanded by pagination-parameters.
 * @param {Contract} contract
 * @returns {string[]} their components
 */
function judgedElsewhere({ conventions }) {
  return Object.values(conventions.pagination).flatMap(({ request }) =>
    Object.entries(request).flatMap(([role, { component, minimum }]) =>
      role === 'limit' || role === 'size' || minimum === undefined ? [component] : [],
    ),
  );
}
