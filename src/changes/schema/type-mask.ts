import type { Json } from '../../contract/types.ts';

/**
 * A set of JSON types, one bit each. Numbers are two of them, since `integer` is a part of `number`: integers, and
 * the numbers that are none.
 */
export type TypeMask = number;

export const NULL = 1;
export const BOOLEAN = 2;
export const INTEGER = 4;
export const FRACTION = 8;
export const NUMBER = INTEGER | FRACTION;
export const STRING = 16;
export const ARRAY = 32;
export const OBJECT = 64;
export const ANY = 127;

const MASKS = new Map<unknown, TypeMask>([
  ['null', NULL],
  ['boolean', BOOLEAN],
  ['integer', INTEGER],
  ['number', NUMBER],
  ['string', STRING],
  ['array', ARRAY],
  ['object', OBJECT],
]);

/** The types that the keyword `type` names, a name or a list of names; undefined where it names none. */
export function maskOfType(type: unknown): TypeMask | undefined {
  const names: readonly unknown[] = Array.isArray(type) ? type : [type];
  let mask = 0;
  for (const name of names) mask |= MASKS.get(name) ?? 0;
  return mask === 0 ? undefined : mask;
}

/** The type of a value. */
export function maskOfValue(value: Json): TypeMask {
  if (value === null) return NULL;
  if (Array.isArray(value)) return ARRAY;
  if (typeof value === 'number') return Number.isInteger(value) ? INTEGER : FRACTION;
  return MASKS.get(typeof value) ?? OBJECT;
}

/** The names of types, to be read: `string or null`. */
export function describeTypes(mask: TypeMask): string {
  if (mask === ANY) return 'anything';
  if (mask === 0) return 'nothing';
  const names: string[] = [];
  if (mask & OBJECT) names.push('object');
  if (mask & ARRAY) names.push('array');
  if (mask & STRING) names.push('string');
  if (mask & FRACTION) names.push('number');
  else if (mask & INTEGER) names.push('integer');
  if (mask & BOOLEAN) names.push('boolean');
  if (mask & NULL) names.push('null');
  return names.join(' or ');
}
