import { walkSchemas } from '../../lint-rules/reading/schema-walk.js';
import { isObject, valueAt } from '../../src/contract/pointer.js';
import { dereference } from '../../src/contract/references.js';
import type { Contract, Operation, Parameter, Pointer, Response } from '../../src/contract/types.ts';
import { inside } from './mutation.ts';

/** A schema and where it stands. */
export interface Place {
  readonly pointer: Pointer;
  readonly schema: Record<string, unknown>;
}

export const isWrite = ({ method }: Operation): boolean => method !== 'get' && method !== 'head';
export const isList = ({ pagination }: Operation): boolean => pagination !== undefined;
export const isGuarded = ({ security }: Operation): boolean => security.length > 0;

/** The first response of each of some operations that a test accepts. */
export function responsesOf(
  operations: readonly Operation[],
  wanted: (response: Response) => boolean,
): { operation: Operation; response: Response }[] {
  return operations.flatMap((operation) => {
    const response = operation.responses.find(wanted);
    return response === undefined ? [] : [{ operation, response }];
  });
}

export const isSuccess = ({ status }: Response): boolean => status.startsWith('2');
export const isFailure = ({ status }: Response): boolean => /^[45]/.test(status);
export const isJsonBody = ({ content }: Response): boolean =>
  content.some(({ mediaType }) => mediaType.startsWith('application/json'));

/** Where a header of a response stands, references to the response followed. */
export function headerOf(response: Response, name: string): Pointer | undefined {
  const header = response.headers.find((one) => one.name.toLowerCase() === name.toLowerCase());
  return header === undefined ? undefined : inside(response.pointer, 'headers', header.name);
}

/** The parameters of some operations, each definition once. */
export function parametersOf(
  operations: readonly Operation[],
  wanted: (parameter: Parameter) => boolean,
): Parameter[] {
  const found = operations.flatMap(({ parameters }) => parameters.filter(wanted));
  return [...new Map(found.map((parameter) => [parameter.pointer, parameter])).values()];
}

/** The schemas that request bodies consist of. */
export function requestSchemas(contract: Contract, wanted: (place: Place) => boolean): Place[] {
  const starts = contract.operations.flatMap(({ requestBody }) => pointers(requestBody?.content));
  return walkSchemas(contract.document, starts).filter(wanted);
}

/** The schemas that successful answers consist of. */
export function responseSchemas(contract: Contract, wanted: (place: Place) => boolean): Place[] {
  const starts = contract.operations.flatMap(({ responses }) =>
    responses.filter(isSuccess).flatMap(({ content }) => pointers(content)),
  );
  return walkSchemas(contract.document, starts).filter(wanted);
}

function pointers(content: Operation['responses'][number]['content'] = []): Pointer[] {
  return content.flatMap(({ schemaPointer }) => (schemaPointer === undefined ? [] : [schemaPointer]));
}

/** The components of a section: names and where they stand. */
export function componentsOf({ document }: Contract, section: string): { name: string; pointer: Pointer }[] {
  const members = valueAt(document, `/components/${section}`);
  return Object.keys(isObject(members) ? members : {}).map((name) => ({
    name,
    pointer: inside('/components', section, name),
  }));
}

/** The schema that a reference at a place leads to. */
export function schemaAt({ document }: Contract, pointer: Pointer): Place {
  const { value, pointer: target } = dereference(document, pointer);
  return { pointer: target, schema: isObject(value) ? value : {} };
}
