// @ts-check
/** @import { Pointer } from './types.ts' */

/**
 * Encodes path segments as a JSON Pointer (RFC 6901, section 3).
 * @param {readonly (string | number)[]} segments
 * @returns {Pointer}
 */
export function toPointer(segments) {
  return segments.map((segment) => `/${escapeSegment(String(segment))}`).join('');
}

/**
 * Decodes a JSON Pointer into its segments (RFC 6901, section 4).
 * @param {Pointer} pointer `''` or a string that starts with `/`
 * @returns {string[]}
 * @throws {RangeError} when the pointer does not start with `/`
 */
export function fromPointer(pointer) {
  if (pointer === '') return [];
  if (!pointer.startsWith('/'))
    throw new RangeError(`"${pointer}" is not a JSON Pointer: it must start with "/"`);
  const segments = pointer.slice(1).split('/');
  // Most have nothing to decode, and this is called some hundred thousand times for one description.
  if (!pointer.includes('~')) return segments;
  return segments.map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/**
 * One segment, escaped for use inside a pointer.
 * @param {string} segment
 */
export function escapeSegment(segment) {
  return segment.replaceAll('~', '~0').replaceAll('/', '~1');
}

/**
 * The value at a pointer; own properties only.
 * @param {unknown} document
 * @param {Pointer} pointer
 * @returns {unknown} `undefined` where nothing stands
 */
export function valueAt(document, pointer) {
  let value = document;
  for (const segment of fromPointer(pointer)) {
    if (Array.isArray(value)) value = /^(0|[1-9]\d*)$/.test(segment) ? value[Number(segment)] : undefined;
    else if (isObject(value) && Object.hasOwn(value, segment)) value = value[segment];
    else return undefined;
  }
  return value;
}

/**
 * Whether a value is a JSON object, neither null nor an array.
 * @param {unknown} value
 * @returns {value is Record<string, unknown>}
 */
export function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The pointer that a `$ref` into the same document names: `#/components/schemas/A%20B` is
 * `/components/schemas/A B` (RFC 6901, section 6).
 * @param {string} reference
 * @returns {Pointer | undefined} `undefined` for a reference to elsewhere or with broken percent-encoding
 */
export function localPointer(reference) {
  if (reference === '#') return '';
  if (!reference.startsWith('#/')) return undefined;
  try {
    return decodeURIComponent(reference.slice(1));
  } catch {
    return undefined;
  }
}
