import { isDeepStrictEqual } from 'node:util';
import { escapeSegment } from '../contract/pointer.js';
import { ContractError, type Problem } from '../contract/problem.ts';
import type { LoadedApi } from '../contract/types.ts';
import { reservedNames } from './index-file.ts';
import { schemasOf } from './schemas-of.ts';

/** The members of a client that are no operations. */
const members = ['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE', 'then'];

/**
 * Refuses names that generated code cannot use: an operation called like a member of every client, a schema
 * called like something that the index exports, one that is no identifier, or one of the channels that is called
 * like another one of the description.
 *
 * @throws {ContractError} with the place of every such name
 */
export function refuseReservedNames(loaded: LoadedApi): void {
  const { contract, channels } = loaded;
  const operations = contract.operations
    .filter(({ id }) => members.includes(id))
    .map(({ id, pointer }): Problem => {
      const place = `${pointer}/operationId`;
      const message = `no operation can be called ${id}: every client has a member of that name. Call it by a verb and a noun, such as list${contract.conventions.name}.`;
      return { ...loaded.locate(place), code: 'operation-id-reserved', pointer: place, message };
    });
  const described = schemasOf(contract.document);
  const inMessages = channels === undefined ? {} : schemasOf(channels.document);
  const taken = new Set(reservedNames(loaded));
  const problems = [
    ...operations,
    ...Object.keys(described).flatMap((name) => refuseSchema(name, taken, loaded.locate)),
    ...Object.keys(inMessages).flatMap((name) => {
      if (channels === undefined) return [];
      if (!(name in described)) return refuseSchema(name, taken, channels.locate);
      if (isDeepStrictEqual(described[name], inMessages[name])) return [];
      const pointer = `/components/schemas/${escapeSegment(name)}`;
      const message = `openapi.yaml has another schema that is called ${name}, and a type can have one meaning only. Refer to that one, or rename this one.`;
      return [{ ...channels.locate(pointer), code: 'schema-name-reserved', pointer, message }];
    }),
  ];
  if (problems.length > 0) throw new ContractError(loaded.api, problems);
}

function refuseSchema(name: string, taken: ReadonlySet<string>, locate: LoadedApi['locate']): Problem[] {
  if (!taken.has(name) && /^[A-Za-z_$][\w$]*$/.test(name)) return [];
  const pointer = `/components/schemas/${escapeSegment(name)}`;
  const reason = taken.has(name) ? 'the client exports something of that name' : 'it is no identifier';
  const message = `no schema can be called ${name}: ${reason}. Rename the component.`;
  return [{ ...locate(pointer), code: 'schema-name-reserved', pointer, message }];
}
