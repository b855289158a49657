import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadApi } from '../../src/contract/load.ts';
import { conventionTable } from '../../src/generate/convention-table.ts';
import { errorCodeTable } from '../../src/generate/error-code-table.ts';
import { operationTable } from '../../src/generate/operation-table.ts';
import { stringLiteral, typescriptLiteral } from '../../src/generate/typescript-literal.ts';
import { repository } from '../project.ts';

const cloudflow = (await loadApi(repository, 'cloudflow')).contract;
const ledger = (await loadApi(join(repository, 'test/fixtures/generate'), 'ledger')).contract;

describe('the tables of a client', () => {
  it('ALL-1 hold of an operation only what differs from the most', () => {
    expect(operationTable(ledger)).toEqual({
      lines: [
        '/ping GET ping:oe',
        '/entries GET listEntries:p POST createEntry',
        '/entries/{entryId} GET getEntry:d PATCH updateEntry',
        '/entries/{entryId}/receipt GET downloadReceipt:b PUT replaceReceipt:e POST uploadReceipt',
      ],
      details: {
        listEntries: {
          query: {
            tags: { style: 'pipeDelimited', explode: false },
            range: { style: 'deepObject' },
            filter: { json: true },
          },
        },
        updateEntry: { requestType: 'application/merge-patch+json' },
        uploadReceipt: { requestType: 'multipart/form-data' },
        replaceReceipt: { requestType: 'application/pdf' },
      },
      query: {},
    });
  });

  it('ALL-1 say once what a query parameter is like in every operation that takes it', () => {
    const [list] = ledger.operations.filter(({ id }) => id === 'listEntries');
    const operations = list === undefined ? [] : [list, { ...list, id: 'listDrafts', path: '/drafts' }];
    expect(operationTable({ ...ledger, operations })).toEqual({
      lines: ['/entries GET listEntries:p', '/drafts GET listDrafts:p'],
      details: {},
      query: {
        tags: { style: 'pipeDelimited', explode: false },
        range: { style: 'deepObject' },
        filter: { json: true },
      },
    });
  });

  it('ALL-7 mark the operations whose idempotency key their method does not tell', () => {
    const { idempotency } = cloudflow.conventions;
    const [create] = cloudflow.operations.filter(({ id }) => id === 'createWorkflow');
    const [read] = cloudflow.operations.filter(({ id }) => id === 'getWorkflow');
    if (create?.idempotency === undefined || read === undefined) return expect.unreachable();
    const { idempotency: key, ...without } = create;
    const operations = [create, { ...without, id: 'validateWorkflow' }, { ...read, idempotency: key }];
    expect(idempotency?.methods).toContain(create.method);
    expect(operationTable({ ...cloudflow, operations }).lines).toEqual([
      '/workflows POST createWorkflow POST validateWorkflow:n',
      '/workflows/{workflow_id} GET getWorkflow:k',
    ]);
  });

  it('ALL-2 take the conventions from the declaration', () => {
    expect(conventionTable(ledger)).toEqual({
      baseUrl: 'https://eu.ledger.example/api/v1',
      auth: {
        token: { in: 'header', name: 'Authorization', prefix: 'Bearer ' },
        apiKey: { in: 'query', name: 'key' },
        basic: { in: 'header', name: 'Authorization', prefix: 'Basic ', encoding: 'base64' },
      },
      data: ['data'],
      error: {
        code: ['error', 'code'],
        message: ['error', 'message'],
        details: ['error', 'details'],
        requestId: ['meta', 'requestId'],
        fields: { at: ['error', 'validationErrors'], field: ['field'], message: ['message'], code: ['code'] },
      },
      requestIdHeader: 'X-Request-Id',
      pagination: {
        page: {
          at: 'page',
          kind: 'page',
          items: ['data'],
          total: ['meta', 'totalItems'],
          more: ['meta', 'hasNext'],
        },
      },
    });
  });

  it('ALL-5, PQ-8 take when and how long a client waits from the declaration, in milliseconds', () => {
    const { retry, reset } = conventionTable(cloudflow);
    expect(retry).toEqual({
      statuses: [429, 500, 502, 503, 504],
      attempts: 4,
      base: 500,
      cap: 30_000,
      budget: 120_000,
      pacing: ['header', 'body', 'reset'],
    });
    expect(reset).toEqual({ header: 'X-RateLimit-Reset', epoch: true });
  });

  it('CF-1, CF-2, CF-8 know where CloudFlow wants credentials and says what went wrong', () => {
    const { auth, error, data } = conventionTable(cloudflow);
    expect(auth).toEqual({
      apiKey: { in: 'header', name: 'X-API-Key' },
      token: { in: 'header', name: 'Authorization', prefix: 'Bearer ' },
    });
    expect(error).toEqual({
      code: ['error', 'code'],
      message: ['error', 'message'],
      field: ['error', 'field'],
      requestId: ['error', 'request_id'],
      retryAfter: ['error', 'retry_after'],
    });
    expect(data).toBeUndefined();
  });

  it('CF-8 list every error code with the statuses that carry it', () => {
    expect(errorCodeTable(cloudflow)).toMatchObject({
      invalid_parameter: [400],
      missing_required_field: [400],
      authentication_failed: [401],
      insufficient_permissions: [403],
      resource_not_found: [404],
      rate_limit_exceeded: [429],
      workflow_execution_failed: expect.any(Array),
      invalid_json: [400],
      duplicate_resource: [409],
      quota_exceeded: expect.any(Array),
    });
    expect(errorCodeTable(ledger)).toEqual({
      INVALID_INPUT: [400],
      NOT_BALANCED: [400],
      UNAUTHENTICATED: [],
      FORBIDDEN: [],
      ENTRY_NOT_FOUND: [404],
      RATE_LIMITED: [],
      INTERNAL: [500],
    });
  });

  it('ALL-1 name several API keys by their schemes', () => {
    const scheme = { type: 'apiKey', in: 'header', description: '', pointer: '', definition: {} } as const;
    const securitySchemes = {
      PartnerKey: { ...scheme, name: 'PartnerKey', parameterName: 'X-Partner' },
      UserKey: { ...scheme, name: 'UserKey', parameterName: 'X-User' },
    };
    expect(conventionTable({ ...ledger, securitySchemes }).auth).toEqual({
      partnerKey: { in: 'header', name: 'X-Partner' },
      userKey: { in: 'header', name: 'X-User' },
    });
  });
});

describe('typescriptLiteral', () => {
  it('writes short values on one line and long ones a member a line', () => {
    expect(typescriptLiteral({ a: [1, true, null], 'b-c': {}, d: 'x' })).toBe(
      "{ a: [1, true, null], 'b-c': {}, d: 'x' }",
    );
    const long = 'x'.repeat(60);
    expect(typescriptLiteral({ a: long, b: [long, long] })).toBe(
      `{\n  a: '${long}',\n  b: [\n    '${long}',\n    '${long}',\n  ],\n}`,
    );
  });

  it.each(["it's", 'a "quote"', 'back\\slash', 'line\nbreak', '\u2028', "\\'"])(
    'keeps %j as it is',
    (text) => {
      expect(Function(`return ${stringLiteral(text)}`)()).toBe(text);
      expect(Function(`return ${typescriptLiteral({ [text]: text, __proto__x: 1 })}`)()).toEqual({
        [text]: text,
        __proto__x: 1,
      });
    },
  );
});
