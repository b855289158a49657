import { loadApi } from '../../src/contract/load.ts';
import { dereference } from '../../src/contract/references.js';
import type { Contract, Json, LoadedApi, Operation, Parameter, Response } from '../../src/contract/types.ts';
import { createValidators, type Validators } from '../../src/contract/validators.js';
import { createMock, mountOf } from '../../src/mock/mock.ts';
import { repository } from '../project.ts';

/** The description of an API, as its tests ask about it. What is asked for and not there throws. */
export interface Description extends Validators {
  readonly loaded: LoadedApi;
  readonly contract: Contract;
  /** What stands at a pointer into the bundle, references followed. */
  at(pointer: string): unknown;
  operation(id: string): Operation;
  parameter(id: string, name: string): Parameter & { readonly schemaPointer: string };
  response(id: string, status: string): Response;
  /** An example of a response: the one of that name, or the first. */
  answer(id: string, status: string, name?: string): Json;
  /** An example of a request body: the one of that name, or the first. */
  body(id: string, name?: string): Json;
  /** Where the schema of a request body stands, the first of its media types. */
  bodySchema(id: string): string;
  /** Asks the mock of this API alone. */
  ask(path: string, init?: RequestInit): Promise<globalThis.Response>;
}

/**
 * Reads the description of one API.
 *
 * @param api a folder under `spec/`
 * @param root the project root, an absolute path
 */
export async function readDescription(api: string, root: string = repository): Promise<Description> {
  const loaded = await loadApi(root, api);
  const { contract } = loaded;
  const mock = createMock({ apis: [loaded] });

  const operation = (id: string) =>
    given(
      contract.operations.find((candidate) => candidate.id === id),
      `operation ${id}`,
    );
  const response = (id: string, wanted: string) =>
    given(
      operation(id).responses.find(({ status }) => status === wanted),
      `${wanted} of ${id}`,
    );
  const media = (id: string) => given(operation(id).requestBody?.content[0], `request body of ${id}`);

  return {
    ...createValidators(contract),
    loaded,
    contract,
    at: (pointer) => dereference(contract.document, pointer).value,
    operation,
    parameter(id, wanted) {
      const found = given(
        operation(id).parameters.find(({ name }) => name === wanted),
        `parameter ${wanted} of ${id}`,
      );
      return {
        ...found,
        schemaPointer: given(found.schemaPointer, `schema of the parameter ${wanted} of ${id}`),
      };
    },
    response,
    answer(id, status, wanted) {
      const examples = response(id, status).content.flatMap((content) => content.examples);
      const found = examples.find(({ name }) => wanted === undefined || name === wanted);
      return given(found, `example${wanted === undefined ? '' : ` ${wanted}`} of the ${status} of ${id}`)
        .value;
    },
    body(id, wanted) {
      const found = media(id).examples.find(({ name }) => wanted === undefined || name === wanted);
      return given(found, `example${wanted === undefined ? '' : ` ${wanted}`} of the request body of ${id}`)
        .value;
    },
    bodySchema: (id) => given(media(id).schemaPointer, `schema of the request body of ${id}`),
    ask: (path, init) => mock.fetch(new Request(`http://127.0.0.1${mountOf(loaded)}${path}`, init)),
  };
}

/** Where a schema component stands. */
export const schema = (name: string) => `/components/schemas/${name}`;

function given<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`the description has no ${what}`);
  return value;
}
