import { isTyped } from '../../src/contract/body-place.js';
import type { JsonObject, Pointer } from '../../src/contract/types.ts';
import type { Validators } from '../../src/contract/validators.js';

const VALUES = [7.25, 'no such value', true, { no: 'such value' }, ['no such value'], null];
// The one breaks numbers, enums, patterns and formats, the other what only has a greatest length.
const TEXTS = ['no such value', 'x'.repeat(5000)];

/**
 * A JSON value that a schema does not admit, of another type where it can be.
 *
 * @returns `undefined` where the schema admits anything
 */
export function breakingValue({ validate }: Validators, schema: Pointer): unknown {
  return VALUES.find((value) => validate(schema, value).length > 0);
}

/**
 * A value that is written as text, as those of parameters and form fields are, and that a schema does not admit.
 *
 * @returns `undefined` where the schema admits any text
 */
export function breakingText({ validate }: Validators, document: JsonObject, schema: Pointer): unknown {
  const isList = isTyped(document, schema, 'array');
  return TEXTS.map((text) => (isList ? [text] : text)).find((value) => validate(schema, value).length > 0);
}
