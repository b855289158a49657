import { fromPointer } from '../contract/pointer.js';
import type { ChannelContract, Contract, Operation } from '../contract/types.ts';
import { credentialPlaces } from './credential-places.ts';
import { documentationComment } from './documentation-comment.ts';
import { header } from './header.ts';
import { serverUrl } from './server-url.ts';
import { streamMethods } from './streams-file.ts';
import { stringLiteral, typescriptLiteral } from './typescript-literal.ts';

/** What the client module exports, by kind. `name` is the API's name in identifiers: `CloudFlow`. */
export function clientExports(name: string): {
  readonly values: readonly string[];
  readonly types: readonly string[];
} {
  return {
    values: [`create${name}`, `${name}Error`, 'isErrorOf'],
    types: [
      name,
      `${name}Options`,
      `${name}ErrorOf`,
      'OperationId',
      'ListOperationId',
      'InputOf',
      'DataOf',
      'ItemOf',
      'ErrorCodeOf',
    ],
  };
}

/**
 * The client of an API: `create<Name>`, its error, and the types of what goes in and out.
 *
 * @param channels of the API, where it has any: those that are streams become methods too
 */
export function clientFile(contract: Contract, channels?: ChannelContract): string {
  const { conventions, operations } = contract;
  const { name, envelope, errors, idempotency, correlation } = conventions;
  const credentials = Object.keys(credentialPlaces(contract)).map(stringLiteral);
  const made = [
    ...(idempotency === undefined ? [] : [idempotency.parameter.name]),
    correlation.parameter.name,
  ].map(stringLiteral);
  const lists = operations.filter(({ pagination }) => pagination !== undefined);
  const streams = streamMethods(channels);
  const first = operations[0]?.id ?? '';
  return `// ${header(contract.api)}
import { createApiClient } from '../../src/client/api-client.ts';
import { ApiError } from '../../src/client/api-error.ts';
import type { Call${lists.length === 0 ? '' : ', ListCall'} } from '../../src/client/call.ts';
import type { ApiClientOptions } from '../../src/client/client-options.ts';
${credentials.length === 0 ? '' : `import type { Auth } from '../../src/client/credentials.ts';\n`}import type { KeyInput, ListInput, OperationData, OperationErrorCode, OperationInput, OperationItem } from '../../src/client/operation-types.ts';
import type { Page } from '../../src/client/page.ts';
import type { PathMethods } from '../../src/client/path-methods.ts';
${streams.length === 0 ? '' : `import type { StreamClosedError, StreamError } from '../../src/client/stream-error.ts';\nimport { addStreams, type MessageStream } from '../../src/client/stream-methods.ts';\n`}import { table } from './operations.ts';
${streams.length === 0 ? '' : `import type { StreamCloseName, StreamCommandOf, StreamInputOf, StreamMessageOf } from './streams.ts';\n`}import type { components, operations as Operations, paths } from './types.ts';

/** The name of an operation. */
export type OperationId = keyof Operations;

/** The operations that list, each with the way to the items in its body. */
interface Lists {
${lists.map(({ id, pagination }) => `  ${id}: ${tuple(pagination?.response.items)};\n`).join('')}}

/** The name of an operation that lists page by page. */
export type ListOperationId = keyof Lists;

/** What an operation takes: \`path\`, \`query\`, \`header\`, \`body\`, and what a call takes besides. */
export type InputOf<Id extends OperationId> = OperationInput<Operations[Id], ${made.join(' | ')}>;

/** What an operation gives${envelope === undefined ? '' : ', out of its envelope'}; a page where it lists. */
export type DataOf<Id extends OperationId> = Id extends ListOperationId
  ? Page<ItemOf<Id>, OperationData<Operations[Id], []>>
  : OperationData<Operations[Id], ${tuple(envelope?.data)}>;

/** An item of what an operation lists. */
export type ItemOf<Id extends ListOperationId> = OperationItem<Operations[Id], Lists[Id]>;

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

${guards()}/** How a client is set up. */
export interface ${name}Options extends Omit<ApiClientOptions, 'auth'> {${
    credentials.length === 0
      ? ''
      : `
  /** One credential, or a function that is asked for it before each attempt. */
  readonly auth?: Auth<${credentials.join(' | ')}> | undefined;`
  }
}

${documentationComment([
  `A client of ${contract.title} ${contract.version}: each path by its method (\`client.GET('/…')\`), which never throws on a status, and each operation by its name (\`client.${first}()\`), which gives the data or throws a \`${name}Error\`.`,
])}
export interface ${name} extends PathMethods<paths> {
  /** Where it calls. */
  readonly baseUrl: string;
${[...operations.map(method), ...streams.map(stream)].join('\n')}
}

/** Creates a client of ${contract.title}. Without \`baseUrl\` it calls ${stringLiteral(serverUrl(contract))}. */
export function create${name}(options: ${name}Options = {}): ${name} {
  return ${creation()};
}
`;

  /** By their names: their classes are loaded with the first stream. */
  function guards(): string {
    if (streams.length === 0) return '';
    return `/** Whether something that was thrown is a stream that failed; one that the server has closed included. */
export function isStreamError(error: unknown): error is StreamError | StreamClosedError<StreamCloseName> {
  return isStreamClosed(error) || (error instanceof Error && error.name === 'StreamError');
}

/** Whether something that was thrown is a stream that the server has closed; its \`code\` names the close code. */
export function isStreamClosed(error: unknown): error is StreamClosedError<StreamCloseName> {
  return error instanceof Error && error.name === 'StreamClosedError';
}

`;
  }

  /** How the client is made; what its streams run on is loaded with the first of them. */
  function creation(): string {
    const client = `createApiClient<${name}>(table, ${name}Error, options)`;
    if (streams.length === 0) return client;
    const names = stringLiteral(streams.map(({ method }) => method).join(' '));
    return `addStreams(${client}, ${names}, () => import('./streams.ts'), table.conventions, options)`;
  }

  /** The signature of a stream. */
  function stream({ method, channel, needed }: (typeof streams)[number]): string {
    const comment = documentationComment([channel.description, `\`${channel.address}\``], '  ');
    const type = stringLiteral(method);
    return `${comment}\n  ${method}(input${needed ? '' : '?'}: StreamInputOf<${type}>): MessageStream<StreamMessageOf<${type}>, StreamCommandOf<${type}>>;`;
  }

  /** The signature of a call by name. */
  function method(operation: Operation): string {
    const { id, summary, description, deprecated, sunset, pagination } = operation;
    const needed =
      operation.requestBody?.required === true ||
      operation.parameters.some(
        (parameter) =>
          parameter.required && parameter.in !== 'cookie' && !made.includes(stringLiteral(parameter.name)),
      );
    const farewell = sunset === undefined ? '' : ` It will be removed on ${sunset}.`;
    const codes = operation.errorCodes.map((code) => `\`${code}\``);
    const comment = documentationComment(
      [
        summary === '' ? '' : `${summary}.`,
        description,
        `\`${operation.method.toUpperCase()} ${operation.path}\``,
        codes.length === 0 ? '' : `@throws {${name}Error} ${codes.join(', ')}`,
        deprecated ? `@deprecated${farewell}` : '',
      ],
      '  ',
    );
    const input = [
      `InputOf<'${id}'>`,
      ...(pagination === undefined ? [] : ['ListInput']),
      ...(operation.idempotency === undefined ? [] : ['KeyInput']),
    ].join(' & ');
    const given =
      pagination === undefined
        ? `Call<DataOf<'${id}'>>`
        : `ListCall<ItemOf<'${id}'>, OperationData<Operations['${id}'], []>>`;
    return `${comment}\n  ${id}(input${needed ? '' : '?'}: ${input}): ${given};`;
  }
}

function tuple(pointer: string | undefined): string {
  return typescriptLiteral(pointer === undefined ? [] : fromPointer(pointer));
}

function componentType(name: string): string {
  return `components['schemas'][${stringLiteral(name)}]`;
}
