import { fromPointer } from '../contract/pointer.js';
import type { Contract, Operation } from '../contract/types.ts';
import type { Validators } from '../contract/validators.js';
import { violatedPointer } from '../contract/validators.js';
import { explainViolations, wordsOf } from '../contract/violation.js';
import type { PrismViolation } from './prism.ts';
import { type FieldError, Refusal } from './refusal.ts';
import { matches, type RequestBody } from './request-body.ts';

/**
 * Turns what Prism has against a request into a refusal with the declared cause, in words that name the field.
 *
 * @param sent validators that refuse read-only properties, which Prism takes
 * @param found what Prism has found
 */
export function refusalOf(
  contract: Contract,
  operation: Operation,
  body: RequestBody,
  sent: Validators,
  found: readonly PrismViolation[],
): Refusal | undefined {
  const violations = found.filter((violation) => violation.in === 'request');
  if (violations.some(({ code }) => code === '401')) {
    return new Refusal(
      'unauthenticated',
      'Credentials are missing or not of a kind that this operation takes.',
    );
  }
  const errors = [
    ...violations.filter(({ path }) => path[0] !== 'body' || body.kind !== 'json').map(parameterError),
    ...bodyErrors(contract, operation, body, sent, violations),
  ];
  const [first] = errors;
  if (first === undefined) return undefined;
  const message = `${first.field === '' ? 'The body' : first.field} ${first.message}.`;
  return new Refusal(first.missing ? 'missingInput' : 'invalidInput', message, errors);
}

interface InputError extends FieldError {
  readonly missing: boolean;
}

/** Prism names a missing parameter in its sentence alone. */
function parameterError({ path, code, message }: PrismViolation): InputError {
  const missing = code === 'required';
  const name = missing ? /property '([^']+)'/.exec(message)?.[1] : undefined;
  const field = [...path.slice(1), ...(name === undefined ? [] : [name])].join('.');
  // "Request query parameter limit must be <= 100"
  const words = message
    .replace(/^Request \w+ (parameter )?/, '')
    .replace(field, '')
    .trim();
  return { field: canonical(field), message: missing ? 'is required' : words || 'is not valid', missing };
}

function canonical(field: string): string {
  return field === '' ? 'body' : field;
}

/**
 * For a body in JSON our own validators say in fewer words what is wrong; they also find what Prism lets pass.
 */
function bodyErrors(
  { document }: Contract,
  operation: Operation,
  body: RequestBody,
  sent: Validators,
  violations: readonly PrismViolation[],
): InputError[] {
  if (body.kind === 'none') {
    const required =
      operation.requestBody?.required === true || violations.some(({ path }) => path[0] === 'body');
    return required ? [{ field: 'body', message: 'is required', missing: true }] : [];
  }
  if (body.kind !== 'json') return [];
  const content = operation.requestBody?.content.find(({ mediaType }) =>
    matches(mediaType, body.contentType ?? ''),
  );
  if (content?.schemaPointer === undefined) return [];
  return explainViolations(sent, document, content.schemaPointer, body.value).map((violation) => {
    const missing = violation.keyword === 'required';
    const surplus =
      violation.keyword === 'additionalProperties' || violation.keyword === 'unevaluatedProperties';
    return {
      field: fromPointer(violatedPointer(violation)).join('.'),
      message: missing ? 'is required' : surplus ? 'is not known here' : wordsOf(violation),
      missing,
    };
  });
}
