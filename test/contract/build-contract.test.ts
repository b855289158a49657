import { describe, expect, it } from 'vitest';
import { buildContract } from '../../src/contract/contract.js';

// Rules run over whatever an editor holds at the moment: building must not throw on anything.
const odd: [what: string, document: unknown][] = [
  ['nothing', {}],
  ['paths that are a list', { paths: [1, 2] }],
  ['a path that is null', { paths: { '/a': null } }],
  ['an operation that is text', { paths: { '/a': { get: 'soon' } } }],
  ['parameters that are an object', { paths: { '/a': { get: { parameters: { a: 1 } } } } }],
  ['a parameter that refers to nothing', { paths: { '/a': { get: { parameters: [{ $ref: '#/nope' }] } } } }],
  [
    'a parameter that refers to itself',
    { paths: { '/a': { get: { parameters: [{ $ref: '#/paths/~1a/get/parameters/0' }] } } } },
  ],
  ['responses that are null', { paths: { '/a': { get: { responses: null } } } }],
  ['conventions that are text', { 'x-conventions': 'none' }],
  [
    'conventions full of nonsense',
    {
      'x-conventions': {
        pagination: { p: 7 },
        errors: [],
        rateLimit: { tiers: { a: 'x' } },
        idempotency: { keep: 'long' },
      },
    },
  ],
  ['servers that are empty', { servers: [] }],
  ['security that is text', { security: 'open', paths: { '/a': { get: {} } } }],
  [
    'a prototype in disguise',
    JSON.parse('{"paths":{"__proto__":{"get":{"operationId":"x"}}},"x-conventions":{"__proto__":1}}'),
  ],
];

describe('ALL-6 a contract of an odd document', () => {
  it.each(odd)('%s is built with gaps', (_what, document) => {
    const contract = buildContract(document as Parameters<typeof buildContract>[0], 'odd');
    expect(Array.isArray(contract.operations)).toBe(true);
    expect(contract.conventions.errors.causes.internal).toBeDefined();
  });
});

describe('ALL-1 operations', () => {
  it('let their own parameters win over those of the path', () => {
    const own = { name: 'limit', in: 'query', schema: { maximum: 10 } };
    const { operations } = buildContract(
      {
        servers: [{ url: 'https://example.com/api/v3/' }],
        paths: {
          '/a': {
            parameters: [
              { name: 'limit', in: 'query' },
              { name: 'X-Trace', in: 'header' },
            ],
            get: {
              operationId: 'listA',
              parameters: [own, { name: 'x-trace', in: 'header', required: true }],
            },
          },
        },
      },
      'test',
    );
    expect(operations[0]).toMatchObject({
      fullPath: '/api/v3/a',
      parameters: [
        { name: 'limit', pointer: '/paths/~1a/get/parameters/0' },
        { name: 'x-trace', required: true },
      ],
    });
  });

  it('take the security of the API unless they say otherwise', () => {
    const { operations } = buildContract(
      {
        security: [{ Key: [] }, { A: ['read'], B: [] }],
        paths: { '/a': { get: {}, post: { security: [] } } },
      },
      'test',
    );
    expect(operations.map(({ security }) => security)).toEqual([
      [
        [{ scheme: 'Key', scopes: [] }],
        [
          { scheme: 'A', scopes: ['read'] },
          { scheme: 'B', scopes: [] },
        ],
      ],
      [],
    ]);
  });

  it.each([
    [[{ url: 'https://api.example.com/v2' }], '/v2'],
    [[{ url: 'https://api.example.com' }], ''],
    [[{ url: '/api/v1/' }], '/api/v1'],
  ])('stand under the path of the first server: %j', (servers, basePath) => {
    expect(buildContract({ servers }, 'test').basePath).toBe(basePath);
  });
});
