import { findInBody } from '../contract/body-place.js';
import type { Contract } from '../contract/types.ts';
import type { Validators } from '../contract/validators.js';

/** Says for programs which rule a field breaks, as an API writes it. */
export type FieldCode = (rule: string) => string | undefined;

const WORDS: Readonly<Record<string, string>> = {
  additionalProperties: 'unknown field',
  unevaluatedProperties: 'unknown field',
  readOnly: 'read only',
};

/**
 * The codes of fields: the JSON Schema keyword that is broken, in words, written as the API writes its error codes or,
 * where the schema of the errors does not admit that, in another way that it does.
 *
 * @returns a function whose answer is `undefined` where no way fits; then it is the code of the whole error
 */
export function createFieldCodes({ document, conventions }: Contract, { validate }: Validators): FieldCode {
  const { casing, errors } = conventions;
  const { at, code } = errors.fields ?? {};
  const [place] =
    code === undefined
      ? []
      : findInBody(document, `/components/schemas/${errors.schema}`, `${at}/0${code}`).places;
  return (rule) => {
    const words = WORDS[rule] ?? rule.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
    const upper = words.replaceAll(' ', '_').toUpperCase();
    const snake = words.replaceAll(' ', '_');
    const written = casing.errorCodes === 'UPPER_SNAKE_CASE' ? [upper, snake] : [snake, upper];
    return [...written, words.replaceAll(' ', '-')].find(
      (candidate) => place === undefined || validate(place.pointer, candidate).length === 0,
    );
  };
}
