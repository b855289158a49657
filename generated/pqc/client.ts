// Generated from spec/pqc/openapi.yaml by `npm run generate`. Do not edit.
import { createApiClient } from '../../src/client/api-client.ts';
import { ApiError } from '../../src/client/api-error.ts';
import type { Call, ListCall } from '../../src/client/call.ts';
import type { ApiClientOptions } from '../../src/client/client-options.ts';
import type { Auth } from '../../src/client/credentials.ts';
import type { KeyInput, ListInput, OperationData, OperationErrorCode, OperationInput, OperationItem } from '../../src/client/operation-types.ts';
import type { Page } from '../../src/client/page.ts';
import type { PathMethods } from '../../src/client/path-methods.ts';
import { table } from './operations.ts';
import type { components, operations as Operations, paths } from './types.ts';

/** The name of an operation. */
export type OperationId = keyof Operations;

/** The operations that list, each with the way to the items in its body. */
interface Lists {
  listAssets: ['items'];
  listImports: ['items'];
  listReports: ['items'];
  listAuditEvents: ['items'];
}

/** The name of an operation that lists page by page. */
export type ListOperationId = keyof Lists;

/** What an operation takes: `path`, `query`, `header`, `body`, and what a call takes besides. */
export type InputOf<Id extends OperationId> = OperationInput<Operations[Id], 'Idempotency-Key' | 'X-Request-Id'>;

/** What an operation gives; a page where it lists. */
export type DataOf<Id extends OperationId> = Id extends ListOperationId
  ? Page<ItemOf<Id>, OperationData<Operations[Id], []>>
  : OperationData<Operations[Id], []>;

/** An item of what an operation lists. */
export type ItemOf<Id extends ListOperationId> = OperationItem<Operations[Id], Lists[Id]>;

/** The error codes of an operation; of all operations where none is named. */
export type ErrorCodeOf<Id extends OperationId = OperationId> = {
  [Name in Id]: OperationErrorCode<Operations[Name], ['code']>;
}[Id];

/** What a call by name throws when the answer is not a success. */
export class PqcInventoryError extends ApiError<ErrorCodeOf, components['schemas']['ErrorResponse']> {
  override readonly name = 'PqcInventoryError';
}

/** An error of one operation. */
export type PqcInventoryErrorOf<Id extends OperationId> = PqcInventoryError & {
  readonly operation: Id;
  readonly code: ErrorCodeOf<Id> | 'unexpected-response';
};

/** Whether something that was thrown is an error of one operation; then its `code` is one of that operation. */
export function isErrorOf<Id extends OperationId>(error: unknown, operation: Id): error is PqcInventoryErrorOf<Id> {
  return error instanceof PqcInventoryError && error.operation === operation;
}

/** How a client is set up. */
export interface PqcInventoryOptions extends Omit<ApiClientOptions, 'auth'> {
  /** One credential, or a function that is asked for it before each attempt. */
  readonly auth?: Auth<'token'> | undefined;
}

/** A client of PQC Inventory API 1.0.0: each path by its method (`client.GET('/…')`), which never throws on a status, and each operation by its name (`client.listAssets()`), which gives the data or throws a `PqcInventoryError`. */
export interface PqcInventory extends PathMethods<paths> {
  /** Where it calls. */
  readonly baseUrl: string;
  /**
   * List assets.
   *
   * The inventory, the earliest added asset first; those of the same moment by id. The order never changes, so a client that keeps `nextCursor` goes through the whole inventory once while assets are added. To sync again later, ask for what changed with `updatedAfter`.
   *
   * `GET /pqc/inventory`
   *
   * @throws {PqcInventoryError} `validation_failed`, `unauthenticated`, `insufficient_scope`, `rate_limited`, `internal_error`, `bad_gateway`, `service_unavailable`, `gateway_timeout`
   */
  listAssets(input?: InputOf<'listAssets'> & ListInput): ListCall<ItemOf<'listAssets'>, OperationData<Operations['listAssets'], []>>;
  /**
   * Create an asset.
   *
   * Adds one asset. For many, or for what a scanner found, import a file. References must name assets that are in the inventory, of the type that the field asks for. An asset with the same `bomRef` or fingerprint is refused.
   *
   * `POST /pqc/inventory`
   *
   * @throws {PqcInventoryError} `validation_failed`, `malformed_body`, `unauthenticated`, `insufficient_scope`, `duplicate_asset`, `idempotency_in_progress`, `payload_too_large`, `unsupported_media_type`, `invalid_reference`, `idempotency_key_reused`, `rate_limited`, `internal_error`, `bad_gateway`, `service_unavailable`, `gateway_timeout`
   */
  createAsset(input: InputOf<'createAsset'> & KeyInput): Call<DataOf<'createAsset'>>;
  /**
   * Get an asset.
   *
   * One asset with everything that is known about it.
   *
   * `GET /pqc/inventory/{assetId}`
   *
   * @throws {PqcInventoryError} `validation_failed`, `unauthenticated`, `insufficient_scope`, `not_found`, `rate_limited`, `internal_error`, `bad_gateway`, `service_unavailable`, `gateway_timeout`
   */
  getAsset(input: InputOf<'getAsset'>): Call<DataOf<'getAsset'>>;
  /**
   * Delete an asset.
   *
   * Takes an asset that is used nowhere any more out of the inventory, for good; the audit trail keeps its history. Refused while other assets refer to it.
   *
   * `DELETE /pqc/inventory/{assetId}`
   *
   * @throws {PqcInventoryError} `validation_failed`, `unauthenticated`, `insufficient_scope`, `not_found`, `asset_in_use`, `idempotency_in_progress`, `idempotency_key_reused`, `rate_limited`, `internal_error`, `bad_gateway`, `service_unavailable`, `gateway_timeout`
   */
  deleteAsset(input: InputOf<'deleteAsset'> & KeyInput): Call<DataOf<'deleteAsset'>>;
  /**
   * Update an asset.
   *
   * Changes what the body names and leaves the rest: who owns the asset, what is planned, what was found out. The next import of the same asset overwrites what its file says, but neither owner nor migration plan.
   *
   * `PATCH /pqc/inventory/{assetId}`
   *
   * @throws {PqcInventoryError} `validation_failed`, `malformed_body`, `unauthenticated`, `insufficient_scope`, `not_found`, `duplicate_asset`, `idempotency_in_progress`, `payload_too_large`, `unsupported_media_type`, `invalid_reference`, `idempotency_key_reused`, `rate_limited`, `internal_error`, `bad_gateway`, `service_unavailable`, `gateway_timeout`
   */
  updateAsset(input: InputOf<'updateAsset'> & KeyInput): Call<DataOf<'updateAsset'>>;
  /**
   * List imports.
   *
   * The imports of the tenant, the latest first; those of the same moment by id. Kept for a year.
   *
   * `GET /pqc/inventory/imports`
   *
   * @throws {PqcInventoryError} `validation_failed`, `unauthenticated`, `insufficient_scope`, `rate_limited`, `internal_error`, `bad_gateway`, `service_unavailable`, `gateway_timeout`
   */
  listImports(input?: InputOf<'listImports'> & ListInput): ListCall<ItemOf<'listImports'>, OperationData<Operations['listImports'], []>>;
  /**
   * Start an import.
   *
   * Stores the file and answers before its rows are read; follow the import at `Location`, best every second or two. Imports of one tenant run one after another.
   *
   * `POST /pqc/inventory/imports`
   *
   * @throws {PqcInventoryError} `validation_failed`, `malformed_body`, `unauthenticated`, `insufficient_scope`, `idempotency_in_progress`, `payload_too_large`, `unsupported_media_type`, `idempotency_key_reused`, `rate_limited`, `internal_error`, `bad_gateway`, `service_unavailable`, `gateway_timeout`
   */
  createImport(input: InputOf<'createImport'> & KeyInput): Call<DataOf<'createImport'>>;
  /**
   * Get an import.
   *
   * How far an import has come and, row by row, what it rejected and why.
   *
   * `GET /pqc/inventory/imports/{importId}`
   *
   * @throws {PqcInventoryError} `validation_failed`, `unauthenticated`, `insufficient_scope`, `not_found`, `rate_limited`, `internal_error`, `bad_gateway`, `service_unavailable`, `gateway_timeout`
   */
  getImport(input: InputOf<'getImport'>): Call<DataOf<'getImport'>>;
  /**
   * List reports.
   *
   * The reports of the tenant, the latest first; those of the same moment by id. Those whose file is deleted stay in the list for a year.
   *
   * `GET /pqc/reports`
   *
   * @throws {PqcInventoryError} `validation_failed`, `unauthenticated`, `insufficient_scope`, `rate_limited`, `internal_error`, `bad_gateway`, `service_unavailable`, `gateway_timeout`
   */
  listReports(input?: InputOf<'listReports'> & ListInput): ListCall<ItemOf<'listReports'>, OperationData<Operations['listReports'], []>>;
  /**
   * Order a report.
   *
   * Answers before the report is written; follow it at `Location` until it is completed, then export it. It shows the inventory of this moment, whatever changes until it is completed.
   *
   * `POST /pqc/reports`
   *
   * @throws {PqcInventoryError} `validation_failed`, `malformed_body`, `unauthenticated`, `insufficient_scope`, `idempotency_in_progress`, `payload_too_large`, `unsupported_media_type`, `idempotency_key_reused`, `rate_limited`, `internal_error`, `bad_gateway`, `service_unavailable`, `gateway_timeout`
   */
  createReport(input: InputOf<'createReport'> & KeyInput): Call<DataOf<'createReport'>>;
  /**
   * Get a report.
   *
   * What was ordered and how far it has come. The content is apart, in the export.
   *
   * `GET /pqc/reports/{reportId}`
   *
   * @throws {PqcInventoryError} `validation_failed`, `unauthenticated`, `insufficient_scope`, `not_found`, `rate_limited`, `internal_error`, `bad_gateway`, `service_unavailable`, `gateway_timeout`
   */
  getReport(input: InputOf<'getReport'>): Call<DataOf<'getReport'>>;
  /**
   * Export a report.
   *
   * The file of a completed report. Its `format` decides the `Content-Type`, not the `Accept` header. Each export leaves an event in the audit trail.
   *
   * `GET /pqc/reports/{reportId}/export`
   *
   * @throws {PqcInventoryError} `validation_failed`, `unauthenticated`, `insufficient_scope`, `not_found`, `state_conflict`, `rate_limited`, `internal_error`, `bad_gateway`, `service_unavailable`, `gateway_timeout`
   */
  exportReport(input: InputOf<'exportReport'>): Call<DataOf<'exportReport'>>;
  /**
   * List audit events.
   *
   * Everything that changed anything, the earliest first; events of the same moment by id. With `requestId`, what one request did, and what the system did in its wake: to look into a failure, or to prove a change.
   *
   * `GET /pqc/audit-events`
   *
   * @throws {PqcInventoryError} `validation_failed`, `unauthenticated`, `insufficient_scope`, `rate_limited`, `internal_error`, `bad_gateway`, `service_unavailable`, `gateway_timeout`
   */
  listAuditEvents(input?: InputOf<'listAuditEvents'> & ListInput): ListCall<ItemOf<'listAuditEvents'>, OperationData<Operations['listAuditEvents'], []>>;
}

/** Creates a client of PQC Inventory API. Without `baseUrl` it calls 'https://api.pqc-inventory.example/v1'. */
export function createPqcInventory(options: PqcInventoryOptions = {}): PqcInventory {
  return createApiClient<PqcInventory>(table, PqcInventoryError, options);
}
