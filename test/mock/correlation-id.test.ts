import { describe, expect, it } from 'vitest';
import { buildContract } from '../../src/contract/contract.js';
import type { Json, JsonObject } from '../../src/contract/types.ts';
import { createValidators } from '../../src/contract/validators.js';
import { createCorrelationIds } from '../../src/mock/correlation-id.ts';

function idsOf(schema: JsonObject, example?: Json) {
  const parameter: JsonObject = {
    name: 'X-Request-Id',
    in: 'header',
    schema,
    ...(example === undefined ? {} : { example }),
  };
  const contract = buildContract(
    {
      'x-conventions': { correlation: { parameter: 'RequestId', header: 'X-Request-Id' } },
      paths: {
        '/things': { get: { parameters: [{ $ref: '#/components/parameters/RequestId' }], responses: {} } },
      },
      components: { parameters: { RequestId: parameter } },
    },
    'things',
  );
  return createCorrelationIds(contract, createValidators(contract));
}

describe('ALL-8 the correlation id', () => {
  it('is the one of the client, where the API takes it', () => {
    const id = idsOf({ type: 'string', maxLength: 20 }, 'req_8k3m9x2p');
    expect(id('my-own-id')).toBe('my-own-id');
  });

  it.each([
    ['has other characters than visible ASCII', 'my id\n'],
    ['is longer than the schema says', 'x'.repeat(21)],
    ['is empty', ''],
    ['is not there', null],
  ])('is made by the server where it %s', (_, sent) => {
    const id = idsOf({ type: 'string', maxLength: 20 }, 'req_8k3m9x2p');
    expect(id(sent)).toMatch(/^req_[a-z0-9]{8}$/);
    expect(id(sent)).not.toBe(id(sent));
  });

  it.each([
    ['a prefix', '^req_[a-z0-9]{8}$', 'req_8k3m9x2p'],
    ['a UUID', '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$', '5f0c8a52-7d1e-4b7a-9c33-2e9f4b6d1a08'],
    ['capitals', '^[0-9A-F]{12}$', '0123456789AB'],
    ['nothing to vary', '^fixed$', 'fixed'],
  ])('has the form that the schema states: %s', (_, pattern, example) => {
    expect(idsOf({ type: 'string', pattern }, example)(null)).toMatch(new RegExp(pattern));
  });

  it('is a UUID where the API shows no example', () => {
    expect(idsOf({ type: 'string', format: 'uuid' })(null)).toMatch(
      /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
    );
  });
});
