import { join } from 'node:path';
import { listApis } from '../../src/contract/apis.ts';
import { loadApi } from '../../src/contract/load.ts';
import type { LoadedApi, Operation } from '../../src/contract/types.ts';
import { createValidators, type Validators } from '../../src/contract/validators.js';
import { repository } from '../project.ts';

/** Roots with descriptions: the project itself, and a hostile little API in another dialect. */
const roots = [repository, join(repository, 'test/fixtures/mock')];

/** Every API that the contract tests are made from. */
export const describedApis: readonly LoadedApi[] = (
  await Promise.all(
    roots.map(async (root) => Promise.all((await listApis(root)).map((api) => loadApi(root, api)))),
  )
).flat();

/** One operation, with what every test of it needs. */
export interface DescribedOperation {
  /** For the name of a test: `cloudflow listWorkflows`. */
  readonly name: string;
  readonly loaded: LoadedApi;
  readonly operation: Operation;
  /** Those of its API. */
  readonly validators: Validators;
}

/** Every operation of every API. */
export const describedOperations: readonly DescribedOperation[] = describedApis.flatMap((loaded) => {
  const validators = createValidators(loaded.contract);
  return loaded.contract.operations.map((operation) => ({
    name: `${loaded.api} ${operation.id}`,
    loaded,
    operation,
    validators,
  }));
});
