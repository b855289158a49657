// @ts-check
import { durationMs } from './duration.js';
import { isObject } from './pointer.js';
import { dereference } from './references.js';
/** @import { Constant, ParameterReference } from './types.ts' */

/** A place in the declaration, read without ever failing. */
export class DeclarationNode {
  /** @type {Record<string, unknown>} */ #value;
  /** @type {unknown} */ #document;

  /**
   * @param {unknown} value
   * @param {unknown} document
   */
  constructor(value, document) {
    this.#value = isObject(value) ? value : {};
    this.#document = document;
  }

  /** @param {string} key */
  has(key) {
    return this.#value[key] !== undefined;
  }

  /** @param {string} key */
  child(key) {
    return new DeclarationNode(this.#value[key], this.#document);
  }

  /** @returns {[string, DeclarationNode][]} */
  entries() {
    return Object.entries(this.#value).map(([key, value]) => [
      key,
      new DeclarationNode(value, this.#document),
    ]);
  }

  /**
   * @param {string} key
   * @param {string} fallback
   */
  text(key, fallback = '') {
    const value = this.#value[key];
    return typeof value === 'string' ? value : fallback;
  }

  /**
   * A word of a closed set that the schema of the declaration has checked.
   * @template {string} W
   * @param {string} key
   * @param {W} fallback
   * @returns {W}
   */
  word(key, fallback) {
    return /** @type {W} */ (this.text(key, fallback));
  }

  /**
   * @template {string} K
   * @param {readonly K[]} keys
   * @returns {Partial<Record<K, string>>} the texts among these keys
   */
  texts(keys) {
    /** @type {Partial<Record<K, string>>} */
    const found = {};
    for (const key of keys) if (this.has(key)) found[key] = this.text(key);
    return found;
  }

  /**
   * A place in a body. What is no JSON Pointer is the body itself, so that reading it never fails.
   * @param {string} key
   */
  pointer(key) {
    const value = this.text(key);
    return value.startsWith('/') ? value : '';
  }

  /**
   * @template {string} K
   * @param {readonly K[]} keys
   * @returns {Partial<Record<K, string>>} the places among these keys
   */
  pointers(keys) {
    /** @type {Partial<Record<K, string>>} */
    const found = {};
    for (const key of keys) if (this.pointer(key) !== '') found[key] = this.pointer(key);
    return found;
  }

  /** @param {string} key */
  number(key, fallback = 0) {
    const value = this.#value[key];
    return typeof value === 'number' ? value : fallback;
  }

  /** @param {string} key */
  flag(key) {
    return this.#value[key] === true;
  }

  /** @param {string} key */
  duration(key) {
    try {
      return durationMs(this.text(key));
    } catch {
      return 0;
    }
  }

  /**
   * A list whose items the schema of the declaration has checked.
   * @template T
   * @param {string} key
   * @returns {readonly T[]}
   */
  list(key) {
    const value = this.#value[key];
    return Array.isArray(value) ? value : [];
  }

  /**
   * @param {string} key
   * @returns {readonly Constant[]}
   */
  constants(key) {
    const value = this.#value[key];
    if (!isObject(value)) return [];
    return Object.entries(value).flatMap(([pointer, constant]) =>
      pointer.startsWith('/') &&
      (typeof constant === 'string' || typeof constant === 'number' || typeof constant === 'boolean')
        ? [{ pointer, value: constant }]
        : [],
    );
  }

  /** @param {string} key */
  coded(key) {
    const node = this.child(key);
    return { status: node.number('status'), code: node.text('code') };
  }

  /**
   * What the parameter component says that this key names.
   * @param {string} key
   * @returns {ParameterReference}
   */
  parameter(key) {
    const component = this.text(key);
    const { value, pointer } = dereference(this.#document, `/components/parameters/${component}`);
    const parameter = isObject(value) ? value : {};
    const schema = dereference(this.#document, `${pointer}/schema`).value;
    const { default: preset, minimum, maximum } = isObject(schema) ? schema : {};
    return {
      component,
      name: typeof parameter.name === 'string' ? parameter.name : '',
      required: parameter.required === true,
      ...(typeof preset === 'number' || typeof preset === 'string' ? { default: preset } : {}),
      ...(typeof minimum === 'number' ? { minimum } : {}),
      ...(typeof maximum === 'number' ? { maximum } : {}),
    };
  }
}
