import { isObject } from '../../src/contract/pointer.js';

/** A JSON object, or one without anything where the value is none. */
export function record(value: unknown): Record<string, unknown> {
  return isObject(value) ? value : {};
}

/** A copy without one of the properties. */
export function without(value: unknown, name: string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record(value)).filter(([key]) => key !== name));
}
