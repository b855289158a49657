import { ContractError, type Problem } from '../contract/problem.ts';
import type { LoadedApi } from '../contract/types.ts';
import { reservedNames } from './index-file.ts';
import { schemasOf } from './schemas-of.ts';

/** The members of a client that are no operations. */
const members = ['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE', 'use', 'eject', 'then'];

/**
 * Refuses names that generated code cannot use: an operation called like a member of every client, a schema
 * called like something that the client module exports, or one that is no identifier.
 *
 * @throws {ContractError} with the place of every such name
 */
export function refuseReservedNames(loaded: LoadedApi): void {
  const { contract } = loaded;
  const taken = new Set(reservedNames(contract));
  const operations = contract.operations
    .filter(({ id }) => members.includes(id))
    .map(({ id, pointer }): Problem => {
      const place = `${pointer}/operationId`;
      const message = `no operation can be called ${id}: every client has a member of that name. Call it by a verb and a noun, such as list${contract.conventions.name}.`;
      return { ...loaded.locate(place), code: 'operation-id-reserved', pointer: place, message };
    });
  const schemas = Object.keys(schemasOf(contract.document))
    .filter((name) => taken.has(name) || !/^[A-Za-z_$][\w$]*$/.test(name))
    .map((name): Problem => {
      const place = `/components/schemas/${name}`;
      const reason = taken.has(name) ? 'the client exports something of that name' : 'it is no identifier';
      const message = `no schema can be called ${name}: ${reason}. Rename the component.`;
      return { ...loaded.locate(place), code: 'schema-name-reserved', pointer: place, message };
    });
  const problems = [...operations, ...schemas];
  if (problems.length > 0) throw new ContractError(loaded.api, problems);
}
