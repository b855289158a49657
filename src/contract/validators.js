// @ts-check
import { AddressedSchemas } from './addressed-schemas.js';
import { toPointer } from './pointer.js';
import { dereference } from './references.js';
import { SchemaStore } from './schema-store.js';

/** @import { ValidateFunction } from 'ajv' */
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

/** @type {Map<'any' | 'request', SchemaStore>} */
const stores = new Map();

/**
 * Validators for every schema of a bundle (JSON Schema 2020-12, formats asserted). Each is compiled at its first
 * use, and kept for whatever contract has the same schema.
 *
 * @param {{ document: JsonObject }} contract
 * @param {'any' | 'request'} [direction] with `request`, a property that is `readOnly` must not be there
 * @returns {Validators}
 */
export function createValidators({ document }, direction = 'any') {
  let store = stores.get(direction);
  if (store === undefined || store.isFull) {
    store = new SchemaStore(direction);
    stores.set(direction, store);
  }
  const schemas = new AddressedSchemas(document, store);
  /** @type {Map<Pointer, ValidateFunction>} */
  const compiled = new Map();
  return {
    validate(schema, value) {
      const { pointer } = dereference(document, schema);
      let validator = compiled.get(pointer);
      if (validator === undefined) {
        validator = store.compiled(schemas.idAt(pointer));
        compiled.set(pointer, validator);
      }
      if (isValid(validator, value)) return [];
      return (validator.errors ?? [UNREADABLE]).map(({ instancePath, keyword, message, params }) => ({
        pointer: instancePath,
        keyword,
        message: message ?? keyword,
        params,
      }));
    },
  };
}

/** What is said of a value that cannot be looked into, such as an object whose `toString` is data. */
const UNREADABLE = { instancePath: '', keyword: 'type', message: 'must be plain JSON', params: {} };

/**
 * @param {ValidateFunction} validator
 * @param {unknown} value
 */
function isValid(validator, value) {
  validator.errors = null;
  try {
    return validator(value);
  } catch {
    // Ajv writes values into text, and descends as deep as they are.
    return false;
  }
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
