import type { ConventionTable, PageStyle } from '../client/api-table.ts';
import { fromPointer } from '../contract/pointer.js';
import type { Contract, PaginationStyle, Pointer, RetryConvention } from '../contract/types.ts';
import { credentialPlaces } from './credential-places.ts';
import { operationTable, verbs } from './operation-table.ts';
import { serverUrl } from './server-url.ts';

/** What a client has to know of the conventions of an API; pointers are split, so that no client has to. */
export function conventionTable(contract: Contract): ConventionTable {
  const { envelope, errors, correlation, idempotency, retry, rateLimit, pagination } = contract.conventions;
  const styles = Object.values(pagination).map((style) => [style.name, pageStyle(style)] as const);
  const { query } = operationTable(contract);
  const { fields } = errors;
  return {
    baseUrl: serverUrl(contract),
    auth: credentialPlaces(contract),
    ...(envelope === undefined ? {} : { data: fromPointer(envelope.data) }),
    error: {
      code: fromPointer(errors.code),
      message: fromPointer(errors.message),
      ...place('field', errors.field),
      ...place('details', errors.details),
      ...place('requestId', errors.requestId),
      ...place('retryAfter', errors.retryAfter),
      ...(fields === undefined
        ? {}
        : {
            fields: {
              at: fromPointer(fields.at),
              field: fromPointer(fields.field),
              message: fromPointer(fields.message),
              ...place('code', fields.code),
            },
          }),
    },
    requestIdHeader: correlation.header,
    ...(idempotency === undefined
      ? {}
      : {
          idempotency: {
            header: idempotency.parameter.name,
            methods: idempotency.methods.map((method) => verbs[method]),
          },
        }),
    ...(retry === undefined ? {} : { retry: retryTable(retry) }),
    ...(rateLimit === undefined
      ? {}
      : {
          reset: {
            header: rateLimit.headers.reset,
            ...(rateLimit.reset === 'epoch-seconds' ? { epoch: true as const } : {}),
          },
        }),
    ...(styles.length === 0 ? {} : { pagination: Object.fromEntries(styles) }),
    ...(Object.keys(query).length === 0 ? {} : { query }),
  };
}

const places = { retryAfterHeader: 'header', errorBody: 'body', rateLimitReset: 'reset' } as const;

function retryTable(retry: RetryConvention): NonNullable<ConventionTable['retry']> {
  const { statuses, attempts, baseMs: base, capMs: cap, budgetMs: budget, pacing } = retry;
  return { statuses, attempts, base, cap, budget, pacing: pacing.map((place) => places[place]) };
}

function pageStyle(style: PaginationStyle): PageStyle {
  const { kind, request, response } = style;
  return {
    at: kind === 'cursor' ? request.cursor.name : kind === 'offset' ? request.offset.name : request.page.name,
    kind,
    items: fromPointer(response.items),
    ...(kind === 'cursor' ? place('next', response.nextCursor) : place('total', response.total)),
    ...place('more', response.more),
  };
}

function place<Name extends string>(
  name: Name,
  pointer: Pointer | undefined,
): Partial<Record<Name, string[]>> {
  const found: Partial<Record<Name, string[]>> = {};
  if (pointer !== undefined) found[name] = fromPointer(pointer);
  return found;
}
