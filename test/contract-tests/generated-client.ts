import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Contract, LoadedApi, Operation, SecurityScheme } from '../../src/contract/types.ts';
import { credentialPlaces } from '../../src/generate/credential-places.ts';
import type { Mock } from '../../src/mock/mock.ts';
import { mountOf } from '../../src/mock/mock.ts';
import { repository } from '../project.ts';
import { bodyValue, exampleBodies, exampleValues } from './example-request.ts';

/** Calls an operation by its name, as `client.listWorkflows({ query })` does. */
export type CallByName = (operation: Operation, input: object) => Promise<unknown>;

/** Whether a client was generated for an API. */
export function hasClient(api: string): boolean {
  return existsSync(modulePath(api));
}

/** The generated client of an API in front of a mock. */
export async function generatedClient(mock: Mock, loaded: LoadedApi): Promise<CallByName> {
  const { api, contract } = loaded;
  const module: Record<string, unknown> = await import(pathToFileURL(modulePath(api)).href);
  const create = module[`create${contract.conventions.name}`];
  if (typeof create !== 'function') throw new Error(`generated/${api} exports no create function`);
  return async (operation, input) => {
    const client: Record<string, unknown> = create({
      baseUrl: `http://127.0.0.1${mountOf(loaded)}`,
      auth: credentialFor(contract, operation),
      fetch: (request: Request) => mock.fetch(request),
      retry: false,
    });
    const call = client[operation.id];
    if (typeof call !== 'function') throw new Error(`the client of ${api} has no ${operation.id}`);
    return call(input);
  };
}

/** What the examples of an operation give to a call by name. */
export function exampleInput(contract: Contract, operation: Operation): object {
  const [body] = exampleBodies(operation);
  return {
    path: exampleValues(operation, 'path'),
    query: exampleValues(operation, 'query'),
    header: exampleValues(operation, 'header'),
    ...(body === undefined ? {} : { body: bodyValue(contract, body) }),
  };
}

/** A credential of the first kind that an operation takes, under the name by which the client takes it. */
function credentialFor(contract: Contract, { security }: Operation): Record<string, string> {
  const scheme = contract.securitySchemes[security[0]?.[0]?.scheme ?? ''];
  if (scheme === undefined) return {};
  const found = Object.entries(credentialPlaces(contract)).find(([, { name, prefix }]) =>
    scheme.type === 'apiKey' ? name === scheme.parameterName : prefix === prefixOf(scheme),
  );
  return found === undefined ? {} : { [found[0]]: 'example:' };
}

function prefixOf({ scheme }: SecurityScheme): string {
  return scheme === 'basic' ? 'Basic ' : 'Bearer ';
}

function modulePath(api: string): string {
  return join(repository, 'generated', api, 'index.ts');
}
