// @ts-check
import { posix } from 'node:path';
import { fromPointer, isObject, localPointer, toPointer } from '../../src/contract/pointer.js';

/** @import { Pointer } from '../../src/contract/types.ts' */

/**
 * A place in a source file.
 * @typedef {{ readonly source: string, readonly pointer: Pointer }} Place
 */

/**
 * Whether a description refers to other files.
 * @param {unknown} root
 */
export function isSplit(root) {
  return !references(root).next().done;
}

/**
 * The references of a file to other files.
 *
 * @param {unknown} content
 * @param {string} source its address: an absolute path with `/`
 * @returns {{ file: string, path: string[] }[]} the addresses of the others, and where the references stand
 */
export function referencesTo(content, source) {
  return [...references(content)].map(({ target, pointer }) => ({
    file: targetOf(target, source)?.source ?? target,
    path: fromPointer(pointer),
  }));
}

/**
 * @param {unknown} content
 * @returns {Generator<{ target: string, pointer: Pointer }>} the references to elsewhere
 */
function* references(content) {
  const stack = [{ value: content, key: '', above: '', pointer: '' }];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { value, key, above, pointer } = next;
    if (typeof value !== 'object' || value === null) continue;
    if (isObject(value) && isReference(value, key, above) && !value.$ref.startsWith('#'))
      yield { target: value.$ref, pointer };
    for (const [name, child] of Object.entries(value)) {
      if (!Array.isArray(value) && isLiteral(name, key)) continue;
      stack.push({ value: child, key: name, above: key, pointer: pointer + toPointer([name]) });
    }
  }
}

/**
 * What a reference leads to. Does not look whether it exists.
 *
 * @param {string} reference
 * @param {string} from the file in which it stands
 * @returns {Place | undefined}
 */
export function targetOf(reference, from) {
  const hash = reference.indexOf('#');
  const file = hash < 0 ? reference : reference.slice(0, hash);
  const pointer = hash < 0 ? '' : localPointer(reference.slice(hash));
  if (pointer === undefined) return undefined;
  return { source: file === '' ? from : posix.join(posix.dirname(from), file), pointer };
}

/**
 * Whether an object is a reference, and not a map of properties one of which is named `$ref`.
 * @param {Record<string, unknown>} value
 * @param {string} key the key under which it stands
 * @param {string} above the key above that
 * @returns {value is Record<string, unknown> & { $ref: string }}
 */
export function isReference(value, key, above) {
  return typeof value.$ref === 'string' && !(key === 'properties' && above !== 'properties');
}

/**
 * Whether what stands under this key is data, not description: `$ref` inside means nothing.
 * @param {string} key
 * @param {string} above the key of the object in which it stands
 */
export function isLiteral(key, above) {
  if (above === 'properties') return false;
  return key === 'example' || key === 'value' || key === 'default' || key === 'const' || key === 'enum';
}
