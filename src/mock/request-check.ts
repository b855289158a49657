import type { Contract, Operation } from '../contract/types.ts';
import type { Validators } from '../contract/validators.js';
import { bodyViolations } from './body-violations.ts';
import { formFields } from './form-fields.ts';
import type { PrismViolation } from './prism.ts';
import { type FieldError, Refusal } from './refusal.ts';
import { matches, type RequestBody } from './request-body.ts';

/**
 * Turns what is wrong with a request into a refusal with the declared cause, in words that name the field.
 *
 * @param found what Prism has found, and what is wrong with the body
 */
export function refusalOf(operation: Operation, found: readonly PrismViolation[]): Refusal | undefined {
  const violations = found.filter((violation) => violation.in === 'request');
  if (violations.some(isAboutCredentials)) {
    return new Refusal(
      'unauthenticated',
      'Credentials are missing or not of a kind that this operation takes.',
      [],
      // Required of every 401 (RFC 9110, section 15.5.2). A key has no registered scheme; bearer says how to begin.
      { 'WWW-Authenticate': 'Bearer' },
    );
  }
  const errors = violations.map((violation) =>
    violation.path[0] === 'body' ? bodyError(violation) : parameterError(operation, violation),
  );
  const [first] = errors;
  if (first === undefined) return undefined;
  const message = `${first.field === '' ? 'The body' : first.field} ${first.message}.`;
  return new Refusal(first.missing ? 'missingInput' : 'invalidInput', message, errors);
}

/** Whether Prism means the credentials. */
export function isAboutCredentials({ code }: PrismViolation): boolean {
  return code === '401';
}

interface InputError extends FieldError {
  readonly missing: boolean;
}

function bodyError({ path, code, message }: PrismViolation): InputError {
  return { field: path.slice(1).join('.') || 'body', message, rule: code, missing: code === 'required' };
}

/** Prism names a missing parameter in its sentence alone, and each in lower case. */
function parameterError({ parameters }: Operation, { path, code, message }: PrismViolation): InputError {
  const missing = code === 'required';
  const absent = missing ? /property '([^']+)'/.exec(message)?.[1] : undefined;
  const [place, ...segments] = [...path, ...(absent === undefined ? [] : [absent])];
  // "Request query parameter limit must be <= 100"
  const words = message
    .replace(/^Request \w+ (parameter )?/, '')
    .replace(segments.join('.'), '')
    .trim();
  const [name = '', ...rest] = segments;
  const parameter = parameters.find(
    (candidate) => candidate.in === place && candidate.name.toLowerCase() === name,
  );
  return {
    field: [parameter?.name ?? name, ...rest].join('.'),
    message: missing ? 'is required' : words || 'is not valid',
    rule: code,
    missing,
  };
}

/**
 * What is wrong with the body of a request.
 *
 * @param sent validators that refuse read-only properties
 */
export function checkRequestBody(
  { document }: Contract,
  { requestBody }: Operation,
  body: RequestBody | undefined,
  sent: Validators,
): PrismViolation[] {
  if (body === undefined) {
    return requestBody?.required === true
      ? [{ in: 'request', path: ['body'], code: 'required', message: 'is required' }]
      : [];
  }
  const { schemaPointer } =
    requestBody?.content.find(({ mediaType }) => matches(mediaType, body.contentType)) ?? {};
  if (body.kind === 'opaque' || schemaPointer === undefined) return [];
  const value = body.kind === 'form' ? formFields(document, schemaPointer, body.fields) : body.value;
  return bodyViolations('request', document, sent, schemaPointer, value);
}
