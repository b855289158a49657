// @ts-check
import { fromPointer } from '../../src/contract/pointer.js';

/** @import { Pointer } from '../../src/contract/types.ts' */

/** Keywords that stand between a named schema and a part of it, as words. */
const PARTS = new Map([
  ['items', 'an item of '],
  ['prefixItems', 'an item of '],
  ['additionalProperties', 'a value of '],
  ['patternProperties', 'a value of '],
  ['unevaluatedProperties', 'a value of '],
  ['propertyNames', 'a key of '],
]);

/**
 * How messages name a schema: by the nearest name around it. `/components/schemas/Tag/properties/labels/items` is
 * `an item of the property labels`.
 *
 * @param {Pointer} pointer
 */
export function nameOfPlace(pointer) {
  const segments = fromPointer(pointer);
  let prefix = '';
  for (let index = segments.length - 1; index >= 0; index--) {
    const segment = segments[index] ?? '';
    const before = segments[index - 1];
    if (before === 'properties') return `${prefix}the property ${segment}`;
    if (index === 2 && segments[0] === 'components') return `${prefix}the ${kindOf(before)} ${segment}`;
    if (before === 'content') return `${prefix}the body in ${segment}`;
    prefix += PARTS.get(segment) ?? '';
  }
  return `${prefix}this schema`;
}

/** @param {string | undefined} section `requestBodies` is `request body` */
function kindOf(section) {
  const words = (section ?? '').replace(/([A-Z])/g, ' $1').toLowerCase();
  return words.replace(/bodies$/, 'body').replace(/s$/, '');
}
