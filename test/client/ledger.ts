import { join } from 'node:path';
import { type ApiClientOptions, createApiClient } from '../../src/client/api-client.ts';
import { ApiError } from '../../src/client/api-error.ts';
import { loadApi } from '../../src/contract/load.ts';
import { conventionTable } from '../../src/generate/convention-table.ts';
import { operationTable } from '../../src/generate/operation-table.ts';
import { repository } from '../project.ts';

type Call = (...input: readonly unknown[]) => Promise<unknown>;

const { contract } = await loadApi(join(repository, 'test/fixtures/generate'), 'ledger');
const operations = operationTable(contract);
const conventions = conventionTable(contract);

/** A client of an API that has what CloudFlow has not: an envelope, uploads, downloads, other query styles. */
export function createLedger(options: ApiClientOptions): Record<string, Call> {
  return createApiClient<Record<string, Call>>(operations, conventions, ApiError, options);
}
