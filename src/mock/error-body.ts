import { fromPointer, isObject, valueAt } from '../contract/pointer.js';
import type { Contract, Json, Operation, Pointer } from '../contract/types.ts';
import { documentedResponse } from './documented-response.ts';
import type { FieldCode } from './field-code.ts';
import type { FieldError } from './refusal.ts';

/** What an error of an API says. */
export interface ErrorFacts {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly fields: readonly FieldError[];
  readonly requestId: string;
  /** RFC 3339. */
  readonly now: string;
}

// Names and numbers of fields come from the request; an error of any size would not be one of the API.
const LENGTHS = { field: 256, message: 500, fields: 100 };

/**
 * An error in the API's own shape: the operation's documented example for the code, where it has one, with the facts
 * put in at the declared places; or else the facts and the declared constants alone.
 */
export function errorBody(
  contract: Contract,
  operation: Operation | undefined,
  facts: ErrorFacts,
  fieldCode: FieldCode,
): unknown {
  const { errors } = contract.conventions;
  const body = structuredClone(exampleFor(contract, operation, facts)) ?? {};
  for (const { pointer, value } of errors.constants) put(body, pointer, value);
  put(body, errors.code, facts.code);
  put(body, errors.message, facts.message.slice(0, LENGTHS.message));
  if (errors.status !== undefined) put(body, errors.status, facts.status);
  if (errors.requestId !== undefined) put(body, errors.requestId, facts.requestId);
  if (errors.timestamp !== undefined) put(body, errors.timestamp, facts.now);
  if (errors.field !== undefined) put(body, errors.field, facts.fields[0]?.field.slice(0, LENGTHS.field));
  if (errors.details !== undefined) put(body, errors.details, undefined);
  if (errors.fields !== undefined) {
    const { at, field, message, code } = errors.fields;
    const items = facts.fields.slice(0, LENGTHS.fields).map((error) => {
      const item = {};
      put(item, field, error.field.slice(0, LENGTHS.field));
      put(item, message, error.message.slice(0, LENGTHS.message));
      if (code !== undefined) put(item, code, fieldCode(error.rule) ?? facts.code);
      return item;
    });
    put(body, at, items.length > 0 ? items : undefined);
  }
  return body;
}

/**
 * Writes the correlation id into an example of an error, where it has a place for it.
 *
 * @param body changed in place
 */
export function echoRequestId({ conventions }: Contract, body: unknown, requestId: string): void {
  const { requestId: place } = conventions.errors;
  if (place !== undefined && valueAt(body, place) !== undefined) put(body, place, requestId);
}

/** An example of the code, or else of the status: by the operation itself, or else by any other. */
function exampleFor(
  { conventions, operations }: Contract,
  operation: Operation | undefined,
  { status, code }: ErrorFacts,
): Json | undefined {
  const examples = [...(operation === undefined ? [] : [operation]), ...operations]
    .flatMap((candidate) => documentedResponse(candidate, status) ?? [])
    .flatMap(({ content }) => content.flatMap((media) => media.examples));
  // Required parts beside the declared ones are the same for all codes of a status.
  return (examples.find(({ value }) => valueAt(value, conventions.errors.code) === code) ?? examples[0])
    ?.value;
}

/** Sets, or with `undefined` removes, what stands at a pointer; objects on the way are made. */
function put(body: unknown, pointer: Pointer, value: unknown): void {
  const segments = fromPointer(pointer);
  const last = segments.pop();
  let node = body;
  for (const segment of segments) {
    if (!isObject(node)) return;
    if (node[segment] === undefined && value !== undefined) node[segment] = {};
    node = node[segment];
  }
  if (!isObject(node) || last === undefined) return;
  if (value === undefined) delete node[last];
  else node[last] = value;
}
