import { createApiClient } from '../../src/client/api-client.ts';
import { ApiError } from '../../src/client/api-error.ts';
import type { ApiTable, ConventionTable } from '../../src/client/api-table.ts';
import type { Call, ListCall } from '../../src/client/call.ts';
import type { ApiClientOptions } from '../../src/client/client-options.ts';

interface Parcel {
  readonly id: string;
}

/** What its operations take; every part of it is checked elsewhere. */
type Input = Readonly<Record<string, unknown>>;
type Get = (input?: Input) => Call<unknown>;
type List = (input?: Input) => ListCall<Parcel>;
type ByPath = (path: string, input?: Input) => Promise<Readonly<Record<string, unknown>>>;

/** A client of an API that is small and has every trait that the runtime must cope with. */
export interface Parcels {
  readonly getParcel: Get;
  readonly createParcel: Get;
  readonly weighParcel: Get;
  readonly deleteParcel: Get;
  readonly headParcel: Get;
  readonly getOldParcel: Get;
  readonly getPublicParcel: Get;
  readonly getLabel: Get;
  readonly putLabel: Get;
  readonly listParcels: List;
  readonly listByOffset: List;
  readonly listByPage: List;
  readonly GET: ByPath;
  readonly POST: ByPath;
}

const operations = `/parcels GET listParcels:p POST createParcel
/parcels/{id} GET getParcel DELETE deleteParcel:e HEAD headParcel:e
/parcels/{id}/weight POST weighParcel:n
/parcels/{id}/label GET getLabel:b PUT putLabel:e
/old/{id} GET getOldParcel:d
/public/{id} GET getPublicParcel:o
/by-offset GET listByOffset:p
/by-page GET listByPage:p`;

const conventions: ConventionTable = {
  baseUrl: 'https://parcels.example/v1',
  auth: {
    token: { in: 'header', name: 'Authorization', prefix: 'Bearer ' },
    key: { in: 'query', name: 'key' },
  },
  error: {
    code: ['error', 'code'],
    message: ['error', 'message'],
    retryAfter: ['error', 'retry_after'],
  },
  requestIdHeader: 'X-Request-Id',
  idempotency: { header: 'Idempotency-Key', methods: ['POST', 'PUT', 'PATCH', 'DELETE'] },
  retry: {
    statuses: [429, 500, 502, 503, 504],
    attempts: 4,
    base: 500,
    cap: 30_000,
    budget: 120_000,
    pacing: ['header', 'body', 'reset'],
  },
  reset: { header: 'X-RateLimit-Reset', epoch: true },
  pagination: {
    cursor: { at: 'cursor', kind: 'cursor', items: ['items'], next: ['next'], more: ['more'] },
    offset: { at: 'offset', kind: 'offset', items: ['items'], total: ['total'], more: ['more'] },
    page: { at: 'page', kind: 'page', items: ['items'], total: ['total'], more: ['more'] },
  },
};

const table: ApiTable = {
  operations,
  details: {
    listParcels: { pagination: 'cursor' },
    listByOffset: { pagination: 'offset' },
    listByPage: { pagination: 'page' },
    putLabel: { requestType: 'application/pdf' },
  },
  conventions,
};

/**
 * @param options as of every client
 * @param other conventions that differ from those of this API
 */
export function createParcels(options: ApiClientOptions = {}, other: Partial<ConventionTable> = {}): Parcels {
  return createApiClient<Parcels>({ ...table, conventions: { ...conventions, ...other } }, ApiError, options);
}

/** What names a parcel in a call. */
export const path = { id: 'prc_1' };
