// @ts-check
import { facets, findInBody, isTyped } from '../src/contract/body-place.js';
import { contractRule } from './reading/contract-rule.js';
import { isJson } from './reading/media-type.js';
import { failures, nameOf } from './reading/status.js';
/** @import { Constant, Contract, ErrorConvention, Pointer } from '../src/contract/types.ts' */
/** @import { Report } from './reading/contract-rule.js' */

/** @see docs/rules/error-schema.md */
export const errorSchema = contractRule({
  description:
    'Every error response carries the declared error schema, and that schema has the declared places.',
  severity: 'error',
  check(contract, report) {
    const { document, operations } = contract;
    const { schema } = contract.conventions.errors;
    const expected = `/components/schemas/${schema}`;
    for (const operation of operations) {
      for (const response of failures(operation)) {
        const name = nameOf(operation, response);
        const bodies = response.content.filter(isJson);
        if (bodies.length === 0 && operation.method !== 'head') {
          report(
            response.pointer,
            `An error has a body, and ${name} has none in JSON. Add \`application/json\` with the schema ${schema}, which x-conventions.errors.schema names.`,
          );
        }
        for (const { mediaType, pointer, schemaPointer } of bodies) {
          const known =
            schemaPointer !== undefined &&
            facets(document, schemaPointer).some((facet) => facet.pointer === expected);
          if (known) continue;
          report(
            schemaPointer ?? pointer,
            `The ${mediaType} body of ${name} is not the schema ${schema} that x-conventions.errors.schema names. Refer to it.`,
          );
        }
      }
    }
    checkSchema(contract, expected, report);
  },
});

/**
 * @param {Contract} contract
 * @param {Pointer} schema
 * @param {Report} report
 */
function checkSchema({ document, conventions: { errors } }, schema, report) {
  const thing = `the error schema ${errors.schema}`;
  for (const expectation of partsOfBody(errors)) checkPlace(document, schema, thing, expectation, report);
  if (errors.fields !== undefined) {
    for (const list of findInBody(document, schema, errors.fields.at).places) {
      const item = `an item of ${errors.fields.at}`;
      for (const expectation of partsOfField(errors.fields)) {
        checkPlace(document, `${list.pointer}/items`, item, expectation, report);
      }
    }
  }
  for (const constant of errors.constants) checkConstant(document, schema, constant, report);
}

/**
 * @param {Contract['document']} document
 * @param {Pointer} schema
 * @param {Constant} constant
 * @param {Report} report
 */
function checkConstant(document, schema, { pointer: place, value }, report) {
  const { places, gaps } = findInBody(document, schema, place);
  for (const at of [
    ...gaps,
    ...places.filter((found) => found.schema.const !== value).map(({ pointer }) => pointer),
  ]) {
    report(
      at,
      `${place} of the error schema is ${JSON.stringify(value)} in every error (x-conventions.errors.constants). Describe it with \`const: ${JSON.stringify(value)}\`.`,
    );
  }
}

/**
 * @typedef {object} Expectation
 * @property {string} key the key under `x-conventions.errors`
 * @property {Pointer} place
 * @property {string} [type] the JSON Schema type; any where left out
 * @property {string} [format] the `format`; any where left out
 * @property {boolean} demanded whether every body has it
 */

/**
 * @param {Contract['document']} document
 * @param {Pointer} schema
 * @param {string} thing what the schema describes, for messages
 * @param {Expectation} expectation
 * @param {Report} report
 */
function checkPlace(document, schema, thing, { key, place, type, format, demanded }, report) {
  const convention = `x-conventions.errors.${key}`;
  const { places, gaps } = findInBody(document, schema, place);
  for (const gap of gaps)
    report(gap, `${place} is missing in ${thing}; ${convention} declares it. Add it here.`);
  for (const { pointer, required } of places) {
    if (type !== undefined && !isTyped(document, pointer, type)) {
      report(
        pointer,
        `${place} of ${thing} is not of type ${type}, as ${convention} means it. Set \`type: ${type}\`.`,
      );
    }
    if (format !== undefined && !facets(document, pointer).some(({ schema }) => schema.format === format)) {
      report(
        pointer,
        `${place} of ${thing} is not a ${format}, as ${convention} means it. Set \`format: ${format}\`.`,
      );
    }
    if (demanded && !required) {
      report(
        pointer,
        `${place} of ${thing} may be missing, yet clients rely on it (${convention}). Add every property on the way to \`required\`.`,
      );
    }
  }
}

/**
 * @param {ErrorConvention} errors
 * @returns {Expectation[]}
 */
function partsOfBody({ status, code, message, field, details, requestId, timestamp, retryAfter, fields }) {
  return [
    ...(status === undefined ? [] : [{ key: 'status', place: status, type: 'integer', demanded: true }]),
    { key: 'code', place: code, type: 'string', demanded: true },
    { key: 'message', place: message, type: 'string', demanded: true },
    ...(field === undefined ? [] : [{ key: 'field', place: field, type: 'string', demanded: false }]),
    ...(details === undefined ? [] : [{ key: 'details', place: details, demanded: false }]),
    ...(requestId === undefined
      ? []
      : [{ key: 'requestId', place: requestId, type: 'string', demanded: true }]),
    ...(timestamp === undefined
      ? []
      : [{ key: 'timestamp', place: timestamp, type: 'string', format: 'date-time', demanded: true }]),
    ...(retryAfter === undefined
      ? []
      : [{ key: 'retryAfter', place: retryAfter, type: 'number', demanded: false }]),
    ...(fields === undefined ? [] : [{ key: 'fields.at', place: fields.at, type: 'array', demanded: false }]),
  ];
}

/**
 * @param {NonNullable<ErrorConvention['fields']>} fields
 * @returns {Expectation[]}
 */
function partsOfField({ field, message, code }) {
  return [
    { key: 'fields.field', place: field, type: 'string', demanded: true },
    { key: 'fields.message', place: message, type: 'string', demanded: true },
    ...(code === undefined ? [] : [{ key: 'fields.code', place: code, type: 'string', demanded: true }]),
  ];
}
