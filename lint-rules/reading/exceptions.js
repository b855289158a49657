// @ts-check
import { fromPointer, isObject, toPointer, valueAt } from '../../src/contract/pointer.js';

/** @import { Pointer } from '../../src/contract/types.ts' */

/** The extension that declares exceptions. */
export const EXTENSION = 'x-lint-ignore';

/**
 * A declared exception, as far as it can be read.
 *
 * @typedef {object} Entry
 * @property {unknown} value
 * @property {Pointer} holder the object for which, and for all in it, the exception holds
 * @property {Pointer} pointer where the exception itself stands
 */

/**
 * Every exception of a document, malformed ones included. Names of properties and headers, and literal values, may
 * be called like the extension and mean something else.
 *
 * @param {unknown} document
 * @returns {Entry[]} in the order of the document
 */
export function exceptionsIn(document) {
  /** @type {Entry[]} */
  const found = [];
  /** @type {{ value: unknown, pointer: Pointer, key: string }[]} */
  const stack = [{ value: document, pointer: '', key: '' }];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { value, pointer, key } = next;
    if (typeof value !== 'object' || value === null) continue;
    const isNamed = key === 'properties' || key === 'headers';
    const members = Object.entries(value);
    if (isObject(value) && !isNamed && Object.hasOwn(value, EXTENSION)) {
      const at = pointer + toPointer([EXTENSION]);
      const listed = value[EXTENSION];
      if (!Array.isArray(listed) || listed.length === 0)
        found.push({ value: listed, holder: pointer, pointer: at });
      else
        found.push(...listed.map((entry, i) => ({ value: entry, holder: pointer, pointer: `${at}/${i}` })));
    }
    for (const [name, child] of members.reverse()) {
      if (!isNamed && (name === EXTENSION || name === 'example' || name === 'value' || name === 'payload'))
        continue;
      stack.push({ value: child, pointer: pointer + toPointer([name]), key: name });
    }
  }
  return found;
}

/**
 * Whether a place is the object that an exception is for, or inside.
 * @param {Pointer} pointer
 * @param {Pointer} holder
 */
export function isInside(pointer, holder) {
  return pointer === holder || pointer.startsWith(`${holder}/`);
}

/**
 * Whether an exception still holds: through its last day, in UTC.
 * @param {string} until an ISO 8601 date
 * @param {Date} now
 */
export function isCurrent(until, now) {
  return until >= now.toISOString().slice(0, 10);
}

/**
 * Whether an exception of a document takes a finding away. An incomplete one takes nothing away.
 *
 * @param {unknown} document
 * @param {Pointer} pointer where the finding stands
 * @param {string} rule
 * @param {Date} now
 * @param {number} depth the objects on the way to the place that do not count: those outside of its own file
 */
export function isExcepted(document, pointer, rule, now, depth) {
  return holders(document, pointer, depth).some((holder) => {
    const listed = holder[EXTENSION];
    return (
      Array.isArray(listed) &&
      listed.some(
        (entry) =>
          isObject(entry) &&
          entry.rule === rule &&
          typeof entry.reason === 'string' &&
          typeof entry.until === 'string' &&
          isCurrent(entry.until, now),
      )
    );
  });
}

/**
 * @param {unknown} document
 * @param {Pointer} pointer
 * @param {number} depth
 */
function holders(document, pointer, depth) {
  /** @type {Record<string, unknown>[]} */
  const found = [];
  /** @type {unknown} */
  let value = document;
  for (const [index, segment] of ['', ...fromPointer(pointer)].entries()) {
    if (index > 0) value = valueAt(value, toPointer([segment]));
    if (isObject(value) && index >= depth) found.push(value);
  }
  return found;
}
