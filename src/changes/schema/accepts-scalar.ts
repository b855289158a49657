import type { Json } from '../../contract/types.ts';
import { canonical } from './canonical.ts';
import { divides } from './compare-bounds.ts';
import { matches } from './object-shape.ts';
import type { Shape } from './shape.ts';
import { maskOfValue } from './type-mask.ts';

/**
 * Whether a value satisfies a schema without unions, as far as that is plain to see: undefined where a format, a
 * condition or the inside of an object or array would have to be looked at.
 */
export function acceptsScalar(shape: Shape, value: Json): boolean | undefined {
  if ((maskOfValue(value) & shape.types) === 0) return false;
  if (shape.values !== undefined && !shape.values.has(canonical(value))) return false;
  const { bounds } = shape;
  if (typeof value === 'number') {
    const { minimum, maximum } = bounds;
    if (minimum && (value < minimum.value || (minimum.exclusive && value === minimum.value))) return false;
    if (maximum && (value > maximum.value || (maximum.exclusive && value === maximum.value))) return false;
    if (!shape.multiples.every((multiple) => divides(multiple.value, value))) return false;
  } else if (typeof value === 'string') {
    const length = [...value].length;
    if (length < (bounds.minLength?.value ?? 0)) return false;
    if (length > (bounds.maxLength?.value ?? Number.POSITIVE_INFINITY)) return false;
    if (!shape.patterns.every((pattern) => matches(pattern.value, value))) return false;
    if (shape.formats.length > 0) return undefined;
  } else if (typeof value === 'object' && value !== null) return undefined;
  return shape.nots.length + shape.conditions.length + shape.unions.length > 0 ? undefined : true;
}
