// @ts-check
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { toPointer } from './pointer.js';
import { dereference } from './references.js';

/** @import { JsonObject, Pointer } from './types.ts' */

/**
 * @typedef {object} Violation
 * @property {Pointer} pointer where in the value
 * @property {string} keyword the JSON Schema keyword that is broken
 * @property {string} message what the value must be, such as `must be string`
 * @property {Readonly<Record<string, unknown>>} params the facts of the keyword, as Ajv gives them
 */

/**
 * @typedef {object} Validators
 * @property {(schema: Pointer, value: unknown) => readonly Violation[]} validate checks a value against the
 *   schema at a pointer into the bundle; no violation means valid
 */

// The bundle is one schema resource for Ajv; `urn:` ids make Ajv throw, and nothing is ever fetched by this one.
const RESOURCE = 'https://accord.example/bundle';

/**
 * Validators for every schema of a bundle (JSON Schema 2020-12, formats asserted). Each is compiled at its first
 * use, and schemas that are references to the same component share one: most of an API's bodies are repeats.
 *
 * @param {{ document: JsonObject }} contract
 * @param {'any' | 'request'} [direction] with `request`, a property that is `readOnly` must not be there
 * @returns {Validators}
 */
export function createValidators({ document }, direction = 'any') {
  /** @type {Map<Pointer, import('ajv').ValidateFunction>} */
  const compiled = new Map();
  const ajv = new Ajv2020({
    allErrors: true,
    // References stay calls instead of copies, so that shared schemas are compiled once.
    inlineRefs: false,
    logger: false,
    strict: false,
    validateSchema: false,
  });
  formats.default(ajv);
  if (direction === 'request') {
    ajv.removeKeyword('readOnly');
    ajv.addKeyword({
      keyword: 'readOnly',
      schemaType: 'boolean',
      validate: (/** @type {boolean} */ readOnly) => !readOnly,
      error: { message: 'must not be sent: only the server writes it' },
    });
  }
  ajv.addSchema(document, RESOURCE);
  return {
    validate(schema, value) {
      const { pointer } = dereference(document, schema);
      let validator = compiled.get(pointer);
      if (validator === undefined) {
        validator = ajv.compile({
          $ref: `${RESOURCE}#${pointer.split('/').map(encodeURIComponent).join('/')}`,
        });
        compiled.set(pointer, validator);
      }
      if (validator(value)) return [];
      return (validator.errors ?? []).map(({ instancePath, keyword, message, params }) => ({
        pointer: instancePath,
        keyword,
        message: message ?? keyword,
        params,
      }));
    },
  };
}

/**
 * The pointer of the place that a violation is about: for a missing or a surplus property, the property itself.
 *
 * @param {Violation} violation
 * @returns {Pointer}
 */
export function violatedPointer({ pointer, params }) {
  for (const key of ['missingProperty', 'additionalProperty', 'unevaluatedProperty']) {
    const property = params[key];
    if (typeof property === 'string') return pointer + toPointer([property]);
  }
  return pointer;
}
