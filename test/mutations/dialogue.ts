import { findInBody } from '../../src/contract/body-place.js';
import { valueAt } from '../../src/contract/pointer.js';
import type { Contract, Pointer } from '../../src/contract/types.ts';
import { drop, inside, type Mutation, type Mutations, rename, set, some } from './mutation.ts';
import {
  headerOf,
  isFailure,
  isJsonBody,
  isList,
  isSuccess,
  isWrite,
  parametersOf,
  responsesOf,
  schemaAt,
} from './places.ts';

/** What client and server say to each other: envelope, pages, errors, keys, ids, limits, retries. */
export const dialogue: Mutations = {
  'correlation-header': (contract) => dropHeader(contract, contract.conventions.correlation.header),
  'correlation-parameter': ({ operations, conventions: { correlation } }) =>
    dropParameter(operations, correlation.parameter.name),
  'error-code-status': ({ operations, conventions: { errors } }) =>
    some(responsesOf(operations, ({ status }) => status === String(errors.causes.notFound.status))).map(
      ({ response }) =>
        set('a code of another status', inside(response.pointer, 'x-error-codes'), [
          ...response.errorCodes,
          errors.causes.unauthenticated.code,
        ]),
    ),
  'error-codes': ({ operations }) =>
    some(responsesOf(operations, ({ errorCodes }) => errorCodes.length > 0)).map(({ response }) =>
      set('an unknown code', inside(response.pointer, 'x-error-codes'), ['no_such_code']),
    ),
  'error-example': ({ operations, conventions: { errors } }) => {
    const codeOf = (value: unknown) => valueAt(value, errors.code);
    return some(responsesOf(operations, ({ errorCodes }) => errorCodes.length > 0)).flatMap(({ response }) =>
      response.content.flatMap(({ examples }) =>
        examples
          .filter(
            ({ value }) => examples.filter((other) => codeOf(other.value) === codeOf(value)).length === 1,
          )
          .slice(0, 1)
          .map(({ pointer }) => set('a code that no example shows', pointer + errors.code, 'no_such_code')),
      ),
    );
  },
  'error-schema': ({ operations }) =>
    some(responsesOf(operations, isFailure)).flatMap(({ response }) =>
      response.content.flatMap(({ schemaPointer }) =>
        schemaPointer === undefined ? [] : [set('another error body', schemaPointer, { type: 'object' })],
      ),
    ),
  'error-statuses': ({ operations, conventions: { errors } }) =>
    some(operations, 4).flatMap(({ id, responses }) =>
      responses
        .filter(({ status }) => errors.statuses.always.includes(Number(status)))
        .slice(0, 1)
        .map(({ usePointer, status }) => drop(`${id} without ${status}`, usePointer)),
    ),
  'idempotency-parameter': ({ operations, conventions: { idempotency } }) => [
    ...dropParameter(operations, idempotency?.parameter.name ?? ''),
    ...some(responsesOf(operations.filter(isWrite), isSuccess)).flatMap(({ response }) => {
      const header = headerOf(response, idempotency?.replayed ?? '');
      return header === undefined ? [] : [drop('no mark of a replay', header)];
    }),
    ...some(
      responsesOf(operations.filter(isWrite), ({ status }) => status === String(idempotency?.reused.status)),
    ).map(({ operation, response }) =>
      drop(`${operation.id} without ${response.status}`, response.usePointer),
    ),
  ],
  'list-pagination': (contract) => {
    const { data } = contract.conventions.envelope ?? {};
    const items = contract.operations.filter((one) => !isWrite(one) && !isList(one));
    return some(responsesOf(items, (one) => isSuccess(one) && isJsonBody(one))).flatMap(
      ({ operation, response }) =>
        response.content
          .filter(({ mediaType }) => mediaType === 'application/json')
          .flatMap(({ schemaPointer = '' }) =>
            (data === undefined ? [schemaPointer] : described(contract, schemaPointer, data)).map((at) =>
              set(`${operation.id} gives a list of any length`, at, { type: 'array', items: {} }),
            ),
          ),
    );
  },
  'location-header': ({ operations }) =>
    some(
      responsesOf(operations, (one) => one.status === '201' && headerOf(one, 'Location') !== undefined),
    ).map(({ operation, response }) =>
      drop(`${operation.id} without Location`, headerOf(response, 'Location') ?? ''),
    ),
  'pagination-bounds': ({ operations, conventions: { pagination } }) =>
    Object.values(pagination).flatMap(({ kind, request }) => {
      const size = kind === 'page' ? request.size : request.limit;
      return parametersOf(operations, ({ component }) => component === size.component).flatMap(
        ({ schemaPointer }) =>
          schemaPointer === undefined
            ? []
            : [set('a page without an item', inside(schemaPointer, 'minimum'), 0)],
      );
    }),
  'pagination-order': ({ operations }) =>
    some(operations.filter(isList), 3).map(({ id, pointer }) =>
      set(`${id} ordered by no field`, inside(pointer, 'x-order', 'default'), ['noSuchField']),
    ),
  'pagination-parameters': ({ operations, conventions: { pagination } }) =>
    Object.values(pagination).flatMap(({ kind, request }) =>
      dropParameter(operations, (kind === 'page' ? request.size : request.limit).name),
    ),
  'pagination-response': (contract) =>
    some(contract.operations.filter(isList)).flatMap((operation) => {
      const style = operation.pagination;
      const schema = operation.responses.find(isSuccess)?.content[0]?.schemaPointer;
      if (style === undefined || schema === undefined) return [];
      return described(contract, schema, style.response.items).map((at) =>
        set(`${operation.id} with a page that is no list`, at, { type: 'string' }),
      );
    }),
  'rate-limit-example': ({ operations, conventions: { rateLimit } }) =>
    some(responsesOf(operations, isSuccess), 1).flatMap(({ response }) =>
      response.headers
        .filter(({ name }) => name === rateLimit?.headers.remaining)
        .flatMap(({ examples }) =>
          examples.slice(0, 1).map(({ pointer }) => set('more left than the limit', pointer, 1_000_000)),
        ),
    ),
  'rate-limit-headers': (contract) => {
    const { rateLimit } = contract.conventions;
    return rateLimit === undefined ? [] : dropHeader(contract, rateLimit.headers.remaining);
  },
  'rate-limit-tiers': ({ conventions: { rateLimit } }) =>
    (rateLimit?.tiers ?? [])
      .filter((tier) => tier.default)
      .map(({ name }) =>
        drop('no tier for who is unknown', inside('/x-conventions/rateLimit/tiers', name, 'default')),
      ),
  'request-media-type': ({ operations }) =>
    some(operations.filter(({ requestBody }) => requestBody !== undefined)).flatMap(({ id, requestBody }) =>
      (requestBody?.content ?? [])
        .filter(({ mediaType }) => mediaType === 'application/json')
        .map(({ pointer }) => rename(`${id} takes text/json`, pointer, 'text/json')),
    ),
  'response-media-type': ({ operations }) =>
    some(responsesOf(operations, (response) => isSuccess(response) && isJsonBody(response))).flatMap(
      ({ operation, response }) =>
        response.content.map(({ pointer }) =>
          rename(`${operation.id} answers with text/json`, pointer, 'text/json'),
        ),
    ),
  'retry-pacing': ({ operations, conventions: { errors, retry } }) =>
    retry?.pacing.includes('retryAfterHeader') !== true
      ? []
      : some(
          responsesOf(operations, ({ status }) => status === String(errors.causes.rateLimited.status)),
          1,
        ).flatMap(({ response }) => {
          const header = headerOf(response, 'Retry-After');
          return header === undefined ? [] : [drop('no Retry-After', header)];
        }),
  'retry-policy': ({ conventions: { retry } }) =>
    retry === undefined
      ? []
      : [
          set('not found is retried', '/x-conventions/retry/statuses', [...retry.statuses, 404]),
          set('a wait past the budget', '/x-conventions/retry/backoff/cap', 'PT1H'),
        ],
  'sorting-fields': ({ operations, conventions: { sorting } }) =>
    sorting === undefined ? [] : dropParameter(operations, sorting.parameter.name),
  'filter-fields': ({ operations }) =>
    some(operations.filter(({ filter }) => filter !== undefined)).map(({ id, pointer }) =>
      set(`${id} filtered by no field`, inside(pointer, 'x-filter', 'noSuchField'), ['eq']),
    ),
  'success-envelope': (contract) =>
    contract.conventions.envelope === undefined
      ? []
      : some(
          responsesOf(contract.operations, (one) => isSuccess(one) && isJsonBody(one)),
          3,
        ).flatMap(({ operation, response }) =>
          response.content.flatMap(({ schemaPointer }) =>
            schemaPointer === undefined
              ? []
              : [set(`${operation.id} without an envelope`, schemaPointer, { type: 'object' })],
          ),
        ),
  'success-status': ({ operations }) =>
    some(responsesOf(operations, ({ status }) => status === '201')).map(({ operation, response }) =>
      rename(`${operation.id} creates and answers 206`, response.usePointer, '206'),
    ),
  'version-path': ({ document }) =>
    Array.isArray(document.servers)
      ? [set('a server without the version', '/servers/0/url', 'https://api.example.com')]
      : [],
};

function dropHeader({ operations }: Contract, name: string): Mutation[] {
  return [isSuccess, isFailure].flatMap((kind) =>
    some(responsesOf(operations, (response) => kind(response) && headerOf(response, name) !== undefined)).map(
      ({ operation, response }) =>
        drop(`${response.status} of ${operation.id} without ${name}`, headerOf(response, name) ?? ''),
    ),
  );
}

function dropParameter(operations: Contract['operations'], name: string): Mutation[] {
  // Several operations of a path may share one.
  const taken = new Map(
    operations.flatMap(({ path, parameters }) =>
      parameters
        .filter((parameter) => parameter.name === name)
        .map(({ usePointer }): [string, string] => [usePointer, `${path} without ${name}`]),
    ),
  );
  return some([...taken], 3).map(([at, what]) => drop(what, at));
}

/** Where the schema of a place in a body stands. */
function described(contract: Contract, schema: Pointer, place: Pointer): Pointer[] {
  const { places } = findInBody(contract.document, schemaAt(contract, schema).pointer, place);
  return places.slice(0, 1).map(({ pointer }) => pointer);
}
