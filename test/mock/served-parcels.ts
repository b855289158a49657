import { join } from 'node:path';
import { expect } from 'vitest';
import { loadApi } from '../../src/contract/load.ts';
import { valueAt } from '../../src/contract/pointer.js';
import type { Cause } from '../../src/contract/types.ts';
import { createValidators } from '../../src/contract/validators.js';
import { createMock, mountOf } from '../../src/mock/mock.ts';
import { serve } from '../../src/mock/serve.ts';
import { repository } from '../project.ts';
import { exchange, type RawAnswer, type RawRequest } from './raw-http.ts';

/** The fixture that has every trait a mock must cope with. */
export const parcels = await loadApi(join(repository, 'test/fixtures/mock'), 'parcels');

/** Where it is mounted. */
export const mount = mountOf(parcels);

const { errors, correlation } = parcels.contract.conventions;
const { validate } = createValidators(parcels.contract);

/** The mock of the fixture on a real socket. */
export async function serveParcels() {
  const server = await serve(createMock({ apis: [parcels] }).fetch, { port: 0 });
  return {
    port: server.port,
    close: server.close,
    /** Sends a request with credentials; its path is one below the mount. */
    send: ({ path, headers, ...request }: RawRequest): Promise<RawAnswer> =>
      exchange(server.port, {
        ...request,
        path: mount + path,
        headers: { Authorization: 'Bearer example', ...headers },
      }),
  };
}

/** An answer must be the error of a cause, whole and in the shape of the API, and name these fields. */
export function expectRefusal(answer: RawAnswer, cause: Cause, fields?: readonly string[]): void {
  const body: unknown = JSON.parse(answer.text);
  expect({ status: answer.status, code: valueAt(body, errors.code) }).toEqual(errors.causes[cause]);
  expect(validate(`/components/schemas/${errors.schema}`, body)).toEqual([]);
  expect(answer.headers.get('Content-Type')).toBe('application/json; charset=utf-8');
  expect(answer.headers.get(correlation.header)).toBe(valueAt(body, errors.requestId ?? ''));
  if (fields !== undefined) {
    const list = valueAt(body, errors.fields?.at ?? '');
    const named = Array.isArray(list) ? list.map((item) => valueAt(item, errors.fields?.field ?? '')) : [];
    expect(named).toEqual(fields);
  }
}
