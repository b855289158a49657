import { isDeepStrictEqual } from 'node:util';
import type { OperationDetail, QueryStyle } from '../client/api-table.ts';
import { dereference } from '../contract/references.js';
import type { Contract, JsonObject, Operation, Parameter } from '../contract/types.ts';
import { isJsonObject } from './map-schemas.ts';

/** The methods as requests write them. */
export const verbs = {
  get: 'GET',
  put: 'PUT',
  post: 'POST',
  delete: 'DELETE',
  options: 'OPTIONS',
  head: 'HEAD',
  patch: 'PATCH',
  trace: 'TRACE',
} as const;

/** The operations of an API, as the client's runtime reads them (see `ApiTable`). */
export interface OperationTable {
  /** A line for each path. */
  readonly lines: readonly string[];
  readonly details: Readonly<Record<string, OperationDetail>>;
  /** The query parameters that have one style, other than the default, in every operation that takes them. */
  readonly query: Readonly<Record<string, QueryStyle>>;
}

/** What a client has to know of each operation; what is as in most operations is left out. */
export function operationTable(contract: Contract): OperationTable {
  const { document, operations, conventions } = contract;
  const query = commonStyles(document, operations);
  const several = Object.keys(conventions.pagination).length > 1;
  const paths = new Set(operations.map(({ path }) => path));
  return {
    lines: [...paths].map((path) => {
      const members = operations.filter((operation) => operation.path === path);
      return [path, ...members.map((operation) => words(contract, operation))].join(' ');
    }),
    details: Object.fromEntries(
      operations
        .map((operation) => [operation.id, operationDetail(document, operation, query, several)] as const)
        .filter(([, detail]) => Object.keys(detail).length > 0),
    ),
    query,
  };
}

function words({ conventions: { idempotency } }: Contract, operation: Operation): string {
  const { id, method, responses, security, deprecated, pagination } = operation;
  const successes = responses.filter(({ status }) => status.startsWith('2'));
  const binary = successes.some(({ content }) => content.some(({ mediaType }) => !isJson(mediaType)));
  const expected = idempotency?.methods.includes(method) === true;
  const takesKey = operation.idempotency !== undefined;
  const flags = [
    pagination === undefined ? '' : 'p',
    binary ? 'b' : '',
    security.length === 0 ? 'o' : '',
    successes.some(({ content }) => content.length === 0) ? 'e' : '',
    deprecated ? 'd' : '',
    takesKey && !expected ? 'k' : '',
    expected && !takesKey ? 'n' : '',
  ].join('');
  return `${verbs[method]} ${id}${flags === '' ? '' : `:${flags}`}`;
}

function operationDetail(
  document: JsonObject,
  operation: Operation,
  common: Readonly<Record<string, QueryStyle>>,
  severalStyles: boolean,
): OperationDetail {
  const styles = queryStyles(document, operation).filter(([name]) => !(name in common));
  const query = Object.fromEntries(styles.filter(([, style]) => Object.keys(style).length > 0));
  const requestType = operation.requestBody?.content[0]?.mediaType;
  return {
    ...(Object.keys(query).length === 0 ? {} : { query }),
    ...(requestType === undefined || requestType === 'application/json' ? {} : { requestType }),
    ...(severalStyles && operation.pagination !== undefined ? { pagination: operation.pagination.name } : {}),
  };
}

function queryStyles(document: JsonObject, { parameters }: Operation): [string, QueryStyle][] {
  return parameters
    .filter((parameter) => parameter.in === 'query')
    .map((parameter): [string, QueryStyle] => [parameter.name, queryStyle(document, parameter)]);
}

function commonStyles(document: JsonObject, operations: readonly Operation[]): Record<string, QueryStyle> {
  const uses = operations.flatMap((operation) => queryStyles(document, operation));
  return Object.fromEntries(
    uses.filter(([name, style], index) => {
      const others = uses.filter(([other]) => other === name);
      const first = uses.findIndex(([other]) => other === name) === index;
      const same = others.every(([, other]) => isDeepStrictEqual(other, style));
      return first && same && others.length > 1 && Object.keys(style).length > 0;
    }),
  );
}

function queryStyle(
  document: JsonObject,
  { style, explode, mediaType, schemaPointer }: Parameter,
): QueryStyle {
  // With `content` it is written in a media type, which for a query is JSON.
  if (mediaType !== undefined) return { json: true };
  if (schemaPointer === undefined) return {};
  const { value: schema } = dereference(document, schemaPointer);
  const types: unknown = isJsonObject(schema) ? schema.type : undefined;
  const compound = [types].flat().some((type) => type === 'array' || type === 'object');
  if (!compound) return {};
  switch (style) {
    case 'form':
      return explode ? {} : { explode };
    case 'spaceDelimited':
    case 'pipeDelimited':
      return { style, explode };
    case 'deepObject':
      return { style };
    default:
      return {};
  }
}

function isJson(mediaType: string): boolean {
  return /[/+]json\b/.test(mediaType);
}
