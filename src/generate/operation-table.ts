import type { OperationEntry, QueryStyle } from '../client/api-table.ts';
import { dereference } from '../contract/references.js';
import type { Contract, JsonObject, Operation, Parameter } from '../contract/types.ts';
import { isJsonObject } from './map-schemas.ts';

const verbs = {
  get: 'GET',
  put: 'PUT',
  post: 'POST',
  delete: 'DELETE',
  options: 'OPTIONS',
  head: 'HEAD',
  patch: 'PATCH',
  trace: 'TRACE',
} as const;

/** What a client has to know of each operation; what is as in most operations is left out. */
export function operationTable({ document, operations }: Contract): Record<string, OperationEntry> {
  return Object.fromEntries(
    operations.map((operation) => [operation.id, operationEntry(document, operation)]),
  );
}

function operationEntry(document: JsonObject, operation: Operation): OperationEntry {
  const query = Object.fromEntries(
    operation.parameters
      .filter((parameter) => parameter.in === 'query')
      .map((parameter): [string, QueryStyle] => [parameter.name, queryStyle(document, parameter)])
      .filter(([, style]) => Object.keys(style).length > 0),
  );
  const requestType = operation.requestBody?.content[0]?.mediaType;
  const binary = operation.responses.some(
    ({ status, content }) => status.startsWith('2') && content.some(({ mediaType }) => !isJson(mediaType)),
  );
  return {
    method: verbs[operation.method],
    path: operation.path,
    ...(Object.keys(query).length === 0 ? {} : { query }),
    ...(requestType === undefined || requestType === 'application/json' ? {} : { requestType }),
    ...(binary ? { binary } : {}),
    ...(operation.security.length === 0 ? { public: true } : {}),
  };
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
