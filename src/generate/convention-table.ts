import type { ConventionTable } from '../client/api-table.ts';
import { fromPointer } from '../contract/pointer.js';
import type { Contract, Pointer } from '../contract/types.ts';
import { credentialPlaces } from './credential-places.ts';
import { serverUrl } from './server-url.ts';

/** What a client has to know of the conventions of an API; pointers are split, so that no client has to. */
export function conventionTable(contract: Contract): ConventionTable {
  const { envelope, errors, correlation } = contract.conventions;
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
