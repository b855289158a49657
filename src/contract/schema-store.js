// @ts-check
import { createHash } from 'node:crypto';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { isLinear } from './linear-pattern.js';

/** @import { ValidateFunction } from 'ajv' */

// `urn:` ids make Ajv throw, and nothing is ever fetched by this one.
const BASE = 'https://accord.example/schemas';

/** The most schemas that are kept. A watch loop makes new ones with every save. */
const MOST_SCHEMAS = 20_000;

/**
 * Schemas by what they say. A schema that has not changed from one load of a description to the next is not compiled
 * again, whoever asks: compiling was two thirds of a warm lint.
 */
export class SchemaStore {
  #ajv;
  /** @type {Set<string>} */ #added = new Set();

  /** @param {'any' | 'request'} direction see `createValidators` */
  constructor(direction) {
    this.#ajv = new Ajv2020({
      allErrors: true,
      // References stay calls instead of copies, so that shared schemas are compiled once.
      inlineRefs: false,
      logger: false,
      strict: false,
      validateSchema: false,
      code: { regExp: safeExpression },
    });
    formats.default(this.#ajv);
    if (direction === 'any') return;
    this.#ajv.removeKeyword('readOnly');
    this.#ajv.addKeyword({
      keyword: 'readOnly',
      schemaType: 'boolean',
      validate: (/** @type {boolean} */ readOnly) => !readOnly,
      error: { message: 'must not be sent: only the server writes it' },
    });
  }

  /** Whether it holds so many schemas that it is time for a new one. */
  get isFull() {
    return this.#added.size > MOST_SCHEMAS;
  }

  /** @param {string} id */
  has(id) {
    return this.#added.has(id);
  }

  /**
   * Takes in a schema whose references are ids of this store.
   * @param {string} id
   * @param {object | boolean} schema
   */
  add(id, schema) {
    this.#added.add(id);
    this.#ajv.addSchema(schema, id);
  }

  /**
   * @param {string} id
   * @returns {ValidateFunction}
   * @throws {Error} when the schema, or one that it refers to, is no schema
   */
  compiled(id) {
    const validate = this.#ajv.getSchema(id);
    if (validate === undefined) throw new Error(`there is no schema ${id}`);
    // Ajv's own schemas may be asynchronous; these are not.
    return /** @type {ValidateFunction} */ (validate);
  }
}

/**
 * Patterns come from descriptions. One that a text could keep busy for years is not run: it lets everything pass, and
 * the rule `pattern-linear` says so of the description.
 *
 * @param {string} pattern
 * @param {string} flags
 */
function safeExpression(pattern, flags) {
  return isLinear(pattern, flags) ? new RegExp(pattern, flags) : EVERYTHING;
}
safeExpression.code = 'new RegExp';

const EVERYTHING = /(?:)/;

/**
 * The id of a schema by what it says.
 * @param {readonly string[]} parts
 * @param {string} name tells the schemas of one circle apart
 */
export function idOf(parts, name) {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\n');
  return `${BASE}/${hash.digest('hex').slice(0, 32)}/${encodeURIComponent(name)}`;
}
