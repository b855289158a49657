import { fromPointer, isObject, valueAt } from '../contract/pointer.js';
import type { Contract, Json, Operation, Pointer } from '../contract/types.ts';
import { documentedResponse } from './documented-response.ts';
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

/**
 * An error in the API's own shape: the operation's documented example for the code, where it has one, with the facts
 * put in at the declared places; or else the facts and the declared constants alone.
 */
export function errorBody(contract: Contract, operation: Operation | undefined, facts: ErrorFacts): unknown {
  const { errors } = contract.conventions;
  const body = structuredClone(exampleFor(contract, operation, facts)) ?? {};
  for (const { pointer, value } of errors.constants) put(body, pointer, value);
  put(body, errors.code, facts.code);
  put(body, errors.message, facts.message);
  if (errors.status !== undefined) put(body, errors.status, facts.status);
  if (errors.requestId !== undefined) put(body, errors.requestId, facts.requestId);
  if (errors.timestamp !== undefined) put(body, errors.timestamp, facts.now);
  if (errors.field !== undefined) put(body, errors.field, facts.fields[0]?.field);
  if (errors.details !== undefined) put(body, errors.details, undefined);
  if (errors.fields !== undefined) {
    const { at, field, message, code } = errors.fields;
    const items = facts.fields.map((error) => {
      const item = {};
      put(item, field, error.field);
      put(item, message, error.message);
      if (code !== undefined) put(item, code, facts.code);
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

function exampleFor(
  { conventions }: Contract,
  operation: Operation | undefined,
  { status, code }: ErrorFacts,
): Json | undefined {
  const documented = operation === undefined ? undefined : documentedResponse(operation, status);
  const examples = documented?.content.flatMap((content) => content.examples) ?? [];
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
