import { fromPointer } from '../contract/pointer.js';
import type { JsonObject, Pointer } from '../contract/types.ts';
import { type Validators, violatedPointer } from '../contract/validators.js';
import { explainViolations, wordsOf } from '../contract/violation.js';
import type { PrismViolation } from './prism.ts';

/** What a body has against its schema, in the form of Prism's own findings. */
export function bodyViolations(
  side: PrismViolation['in'],
  document: JsonObject,
  validators: Validators,
  schema: Pointer,
  value: unknown,
): PrismViolation[] {
  return explainViolations(validators, document, schema, value).map((violation) => {
    const { keyword } = violation;
    const isSurplus = keyword === 'additionalProperties' || keyword === 'unevaluatedProperties';
    return {
      in: side,
      path: ['body', ...fromPointer(violatedPointer(violation))],
      code: keyword,
      message: keyword === 'required' ? 'is required' : isSurplus ? 'is not known here' : wordsOf(violation),
    };
  });
}
