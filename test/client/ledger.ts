import { join } from 'node:path';
import { createApiClient } from '../../src/client/api-client.ts';
import { ApiError } from '../../src/client/api-error.ts';
import type { ApiClientOptions } from '../../src/client/client-options.ts';
import { loadApi } from '../../src/contract/load.ts';
import { apiTable } from '../../src/generate/operations-file.ts';
import { repository } from '../project.ts';

type Call = (...input: readonly unknown[]) => Promise<unknown>;

const { contract } = await loadApi(join(repository, 'test/fixtures/generate'), 'ledger');
const table = apiTable(contract);

/** A client of an API that has what CloudFlow has not: an envelope, uploads, downloads, other query styles. */
export function createLedger(options: ApiClientOptions): Record<string, Call> {
  return createApiClient<Record<string, Call>>(table, ApiError, options);
}
