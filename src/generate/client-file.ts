import { fromPointer } from '../contract/pointer.js';
import type { Contract, Operation } from '../contract/types.ts';
import { credentialPlaces } from './credential-places.ts';
import { documentationComment } from './documentation-comment.ts';
import { header } from './header.ts';
import { serverUrl } from './server-url.ts';
import { stringLiteral, typescriptLiteral } from './typescript-literal.ts';

/** What the client module exports, by kind. `name` is the API's name in identifiers: `CloudFlow`. */
export function clientExports(name: string): {
  readonly values: readonly string[];
  readonly types: readonly string[];
} {
  return {
    values: [`create${name}`, `${name}Error`, 'isErrorOf'],
    types: [name, `${name}Options`, `${name}ErrorOf`, 'OperationId', 'InputOf', 'DataOf', 'ErrorCodeOf'],
  };
}

/** The client of an API: `create<Name>`, its error, and the types of what goes in and out. */
export function clientFile(contract: Contract): string {
  const { conventions, operations } = contract;
  const { name, envelope, errors } = conventions;
  const credentials = Object.keys(credentialPlaces(contract)).map(stringLiteral);
  const first = operations[0]?.id ?? '';
  return `// ${header(contract.api)}
import { type ApiClientOptions, createApiClient } from '../../src/client/api-client.ts';
import { ApiError } from '../../src/client/api-error.ts';
${credentials.length === 0 ? '' : `import type { Auth } from '../../src/client/credentials.ts';\n`}import type { OperationData, OperationErrorCode, OperationInput } from '../../src/client/operation-types.ts';
import type { PathMethods } from '../../src/client/path-methods.ts';
import { conventions, operations } from './operations.ts';
import type { components, operations as Operations, paths } from './types.ts';

/** The name of an operation. */
export type OperationId = keyof typeof operations;

/** What an operation takes: \`path\`, \`query\`, \`header\`, \`body\`, and what \`fetch\` takes besides. */
export type InputOf<Id extends OperationId> = OperationInput<Operations[Id]>;

/** What an operation gives${envelope === undefined ? '' : ', out of its envelope'}. */
export type DataOf<Id extends OperationId> = OperationData<Operations[Id], ${tuple(envelope?.data)}>;

/** The error codes of an operation; of all operations where none is named. */
export type ErrorCodeOf<Id extends OperationId = OperationId> = {
  [Name in Id]: OperationErrorCode<Operations[Name], ${tuple(errors.code)}>;
}[Id];

/** What a call by name throws when the answer is not a success. */
export class ${name}Error extends ApiError<ErrorCodeOf, ${componentType(errors.schema)}> {
  override readonly name = '${name}Error';
}

/** An error of one operation. */
export type ${name}ErrorOf<Id extends OperationId> = ${name}Error & {
  readonly operation: Id;
  readonly code: ErrorCodeOf<Id> | 'unexpected-response';
};

/** Whether something that was thrown is an error of one operation; then its \`code\` is one of that operation. */
export function isErrorOf<Id extends OperationId>(error: unknown, operation: Id): error is ${name}ErrorOf<Id> {
  return error instanceof ${name}Error && error.operation === operation;
}

/** How a client is set up. */
export interface ${name}Options extends Omit<ApiClientOptions, 'auth'> {${
    credentials.length === 0
      ? ''
      : `
  /** One credential, or a function that is asked for it before each request. */
  readonly auth?: Auth<${credentials.join(' | ')}> | undefined;`
  }
}

${documentationComment([
  `A client of ${contract.title} ${contract.version}: each path by its method (\`client.GET('/…')\`), which never throws on a status, and each operation by its name (\`client.${first}()\`), which gives the data or throws a \`${name}Error\`.`,
])}
export interface ${name} extends PathMethods<paths> {
${operations.map(method).join('\n')}
}

/** Creates a client of ${contract.title}. Without \`baseUrl\` it calls ${stringLiteral(serverUrl(contract))}. */
export function create${name}(options: ${name}Options = {}): ${name} {
  return createApiClient<${name}>(operations, conventions, ${name}Error, options);
}
`;
}

/** The signature of a call by name. */
function method(operation: Operation): string {
  const { id, summary, description, deprecated, sunset } = operation;
  const needed =
    operation.requestBody?.required === true ||
    operation.parameters.some((parameter) => parameter.required && parameter.in !== 'cookie');
  const farewell = sunset === undefined ? '' : ` It will be removed on ${sunset}.`;
  const comment = documentationComment(
    [
      summary === '' ? '' : `${summary}.`,
      description,
      `\`${operation.method.toUpperCase()} ${operation.path}\``,
      deprecated ? `@deprecated${farewell}` : '',
    ],
    '  ',
  );
  return `${comment}\n  ${id}(input${needed ? '' : '?'}: InputOf<'${id}'>): Promise<DataOf<'${id}'>>;`;
}

function tuple(pointer: string | undefined): string {
  return typescriptLiteral(pointer === undefined ? [] : fromPointer(pointer));
}

function componentType(name: string): string {
  return `components['schemas'][${stringLiteral(name)}]`;
}
