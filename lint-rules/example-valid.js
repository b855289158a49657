// @ts-check
import { createValidators, violatedPointer } from '../src/contract/validators.js';
import { explainViolations, wordsOf } from '../src/contract/violation.js';
import { contractRule } from './reading/contract-rule.js';
import { bodySchemas, walkSchemas } from './reading/schema-walk.js';
/** @import { Contract, Example, Pointer } from '../src/contract/types.ts' */
/** @import { Validators } from '../src/contract/validators.js' */
/** @import { Report } from './reading/contract-rule.js' */

/** @see docs/rules/example-valid.md */
export const exampleValid = contractRule({
  description: 'Every example and every default is valid against its schema.',
  severity: 'error',
  check(contract, report) {
    const validators = createValidators(contract);
    /** @type {Map<Pointer, string | undefined>} */
    const faults = new Map();
    /** @type {Set<string>} */
    const judged = new Set();
    for (const { schema, pointer, name, value } of [
      ...writtenExamples(contract),
      ...schemaExamples(contract),
    ]) {
      const pair = `${schema} ${pointer}`;
      if (judged.has(pair)) continue;
      judged.add(pair);
      if (faultOf(validators, schema, faults) !== undefined) {
        reportFaults(validators, contract.document, schema, faults, report);
        continue;
      }
      for (const violation of explainViolations(validators, contract.document, schema, value)) {
        const place = violation.pointer === '' ? 'it' : violation.pointer;
        report(
          pointer + violatedPointer(violation),
          `${name} breaks its schema: ${place} ${wordsOf(violation)}. Correct the example or the schema.`,
        );
      }
    }
  },
});

/**
 * Why no value can be checked against a schema, or `undefined` where values can.
 * @param {Validators} validators
 * @param {Pointer} schema
 * @param {Map<Pointer, string | undefined>} known what was asked before
 * @returns {string | undefined}
 */
function faultOf({ validate }, schema, known) {
  if (!known.has(schema)) {
    try {
      validate(schema, null);
      known.set(schema, undefined);
    } catch (error) {
      known.set(schema, error instanceof Error ? error.message : String(error));
    }
  }
  return known.get(schema);
}

/**
 * Reports the innermost of the schemas that cannot be compiled: all around them fail with them.
 * @param {Validators} validators
 * @param {Contract['document']} document
 * @param {Pointer} schema
 * @param {Map<Pointer, string | undefined>} faults
 * @param {Report} report
 */
function reportFaults(validators, document, schema, faults, report) {
  const faulty = walkSchemas(document, [schema]).filter(
    ({ pointer }) => faultOf(validators, pointer, faults) !== undefined,
  );
  const innermost = faulty.filter(({ parts }) => !parts.some((part) => faults.get(part) !== undefined));
  for (const { pointer } of innermost.length > 0 ? innermost : faulty.slice(0, 1)) {
    report(
      pointer,
      `No value can be checked against this schema: ${faults.get(pointer)}. Correct the schema.`,
    );
  }
}

/**
 * @typedef {{ schema: Pointer, pointer: Pointer, name: string, value: unknown }} Case an example and its schema
 */

/**
 * @param {Contract} contract
 * @returns {Case[]} the examples of bodies, parameters and headers
 */
function writtenExamples({ operations, webhooks }) {
  return [...operations, ...webhooks].flatMap(({ parameters, requestBody, responses }) => {
    const holders = [
      ...parameters,
      ...(requestBody?.content ?? []),
      ...responses.flatMap(({ content, headers }) => [...content, ...headers]),
    ];
    return holders.flatMap(({ schemaPointer, examples }) =>
      schemaPointer === undefined ? [] : examples.map((example) => toCase(schemaPointer, example)),
    );
  });
}

/**
 * @param {Contract} contract
 * @returns {Case[]} the examples and defaults that schemas carry
 */
function schemaExamples(contract) {
  const { document, operations, webhooks } = contract;
  const ofParameters = [...operations, ...webhooks].flatMap(({ parameters, responses }) =>
    [...parameters, ...responses.flatMap(({ headers }) => headers)].flatMap(
      ({ schemaPointer }) => schemaPointer ?? [],
    ),
  );
  return walkSchemas(document, [...bodySchemas(contract), ...ofParameters]).flatMap(({ pointer, schema }) => [
    ...(Array.isArray(schema.examples) ? schema.examples : []).map((value, index) => ({
      schema: pointer,
      pointer: `${pointer}/examples/${index}`,
      name: `The example ${JSON.stringify(value)}`,
      value,
    })),
    ...['example', 'default']
      .filter((keyword) => schema[keyword] !== undefined)
      .map((keyword) => ({
        schema: pointer,
        pointer: `${pointer}/${keyword}`,
        name: `The ${keyword} ${JSON.stringify(schema[keyword])}`,
        value: schema[keyword],
      })),
  ]);
}

/**
 * @param {Pointer} schema
 * @param {Example} example
 * @returns {Case}
 */
function toCase(schema, { pointer, value }) {
  return { schema, pointer, name: 'The example', value };
}
