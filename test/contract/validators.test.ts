import { describe, expect, it } from 'vitest';
import { createValidators, violatedPointer } from '../../src/contract/validators.js';

const document = {
  components: {
    schemas: {
      Node: {
        type: 'object',
        required: ['id'],
        additionalProperties: false,
        properties: { id: { $ref: '#/components/schemas/Id' }, next: { $ref: '#/components/schemas/Node' } },
      },
      Id: { type: 'string', pattern: '^n_' },
    },
  },
  paths: { '/a/{b}': { get: { schema: { $ref: '#/components/schemas/Node' } } } },
};
const { validate } = createValidators({ document });

describe('ALL-3 validators', () => {
  it('follow references, also recursive ones and those under keys with slashes and braces', () => {
    expect(validate('/paths/~1a~1{b}/get/schema', { id: 'n_1', next: { id: 'n_2' } })).toEqual([]);
    expect(validate('/paths/~1a~1{b}/get/schema', { id: 'n_1', next: { id: 2 } })).toMatchObject([
      { pointer: '/next/id', keyword: 'type', message: 'must be string' },
    ]);
  });

  it('say of a missing and of a surplus property which it is', () => {
    const violations = validate('/components/schemas/Node', { extra: 1 });
    expect(violations.map(violatedPointer).sort()).toEqual(['/extra', '/id']);
  });
});
