// @ts-check
import { fromPointer } from '../src/contract/pointer.js';
import { hasCasing, toCasing } from './reading/casing.js';
import { contractRule } from './reading/contract-rule.js';
import { errorCodesOf } from './reading/error-code.js';
import { bodySchemas, walkSchemas } from './reading/schema-walk.js';
/** @import { Contract, Pointer } from '../src/contract/types.ts' */

/** @see docs/rules/casing-enums.md */
export const casingEnums = contractRule({
  description: 'The values of enums and constants are written in the declared casing.',
  severity: 'error',
  check(contract, report) {
    const { enumValues } = contract.conventions.casing;
    if (enumValues === undefined) return;
    const { casing, except } = enumValues;
    // Error codes have a casing of their own, and events are named after what they tell of.
    const others = new Set([
      ...errorCodesOf(contract).keys(),
      ...contract.webhooks.map((webhook) => webhook.event),
    ]);
    for (const { pointer, schema } of walkSchemas(contract.document, starts(contract))) {
      if (schema.enum === undefined && schema.const === undefined) continue;
      const names = namesOf(pointer);
      if (isAside(pointer) || names.some((name) => except.includes(name))) continue;
      const values = Array.isArray(schema.enum) ? schema.enum : [];
      const written = [
        ...values.map((value, index) => ({ value, at: `${pointer}/enum/${index}` })),
        ...(schema.const === undefined ? [] : [{ value: schema.const, at: `${pointer}/const` }]),
      ];
      for (const { value, at } of written) {
        if (typeof value !== 'string' || others.has(value)) continue;
        const parts = value.split(/[.:/]/);
        if (parts.every((part) => hasCasing(part, casing))) continue;
        report(
          at,
          `The value "${value}" is not ${casing} (x-conventions.casing.enumValues). Write ${rewrite(value, casing)}, or list ${names.at(-1) ?? 'its schema'} under \`except\` there if another document dictates the value.`,
        );
      }
    }
  },
});

/**
 * @param {Contract} contract
 * @returns {Pointer[]} the schemas of bodies, parameters and headers
 */
function starts(contract) {
  const { operations, webhooks } = contract;
  const others = [...operations, ...webhooks].flatMap(({ parameters, responses }) =>
    [...parameters, ...responses.flatMap(({ headers }) => headers)].flatMap(
      ({ schemaPointer }) => schemaPointer ?? [],
    ),
  );
  return [...bodySchemas(contract), ...others];
}

/**
 * Whether a schema only asks for values that are listed elsewhere: under `not`, `if` or `contains`.
 * @param {Pointer} pointer
 */
function isAside(pointer) {
  const segments = fromPointer(pointer);
  return segments.some(
    (segment, index) => ['not', 'if', 'contains'].includes(segment) && segments[index - 1] !== 'properties',
  );
}

/**
 * The names under which a declaration can except a schema: those of its component and of the properties around it.
 * @param {Pointer} pointer
 * @returns {string[]} the outermost first
 */
function namesOf(pointer) {
  const segments = fromPointer(pointer);
  return segments.filter((_, index) =>
    ['properties', 'schemas', 'parameters', 'headers'].includes(segments[index - 1] ?? ''),
  );
}

/**
 * @param {string} value
 * @param {import('../src/contract/types.ts').Casing} casing
 */
function rewrite(value, casing) {
  return value
    .split(/([.:/])/)
    .map((part, index) => (index % 2 === 0 ? toCasing(part, casing) : part))
    .join('');
}
