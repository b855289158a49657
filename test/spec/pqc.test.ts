import { describe, expect, it } from 'vitest';
import { createPqcInventory } from '../../generated/pqc/index.ts';
import { isObject, valueAt } from '../../src/contract/pointer.js';
import { readDescription, schema } from './description.ts';
import { contradictions, danglingIds, disorder, examplesOf } from './world.ts';

// What the conventions of the API say, held against its description, and asked of its mock where they speak of
// what goes over the wire. Literal on purpose: these lines are the only place where the two meet.
const { contract, at, validate, operation, parameter, response, answer, body, bodySchema, ask } =
  await readDescription('pqc');

const key = { Authorization: 'Bearer pqc_test_key' };
const json = { ...key, 'Content-Type': 'application/json' };
const itemsOf = (page: unknown) => {
  const items = valueAt(page, '/items');
  return Array.isArray(items) ? items : [];
};
const writes = ['createAsset', 'updateAsset', 'deleteAsset', 'createImport', 'createReport'];
const lists = ['listAssets', 'listImports', 'listReports', 'listAuditEvents'];

it('PQ-1 PQ-2 PQ-5 PQ-6 PQ-7 the API has these operations and no other', () => {
  expect(contract.operations.map(({ id, method, fullPath }) => `${id} ${method} ${fullPath}`)).toEqual([
    'listAssets get /v1/pqc/inventory',
    'createAsset post /v1/pqc/inventory',
    'getAsset get /v1/pqc/inventory/{assetId}',
    'deleteAsset delete /v1/pqc/inventory/{assetId}',
    'updateAsset patch /v1/pqc/inventory/{assetId}',
    'listImports get /v1/pqc/inventory/imports',
    'createImport post /v1/pqc/inventory/imports',
    'getImport get /v1/pqc/inventory/imports/{importId}',
    'listReports get /v1/pqc/reports',
    'createReport post /v1/pqc/reports',
    'getReport get /v1/pqc/reports/{reportId}',
    'exportReport get /v1/pqc/reports/{reportId}/export',
    'listAuditEvents get /v1/pqc/audit-events',
  ]);
});

describe('PQ-1 cursor pagination', () => {
  it.each(lists)('%s takes limit and cursor and answers items, nextCursor and hasMore', (id) => {
    expect(operation(id).pagination).toMatchObject({
      kind: 'cursor',
      request: { limit: { name: 'limit' }, cursor: { name: 'cursor' } },
      response: { items: '/items', nextCursor: '/nextCursor', more: '/hasMore' },
    });
    expect(validate(parameter(id, 'limit').schemaPointer, 100)).toEqual([]);
    expect(validate(parameter(id, 'limit').schemaPointer, 0)).not.toEqual([]);
    expect(validate(parameter(id, 'cursor').schemaPointer, 'eyJvZmZzZXQiOjEwMH0=')).toEqual([]);
    expect(validate(parameter(id, 'cursor').schemaPointer, '')).not.toEqual([]);
    // The order ends with the id, which no two items share.
    expect(operation(id).order?.default.at(-1)).toBe('id');
    expect(disorder(operation(id))).toEqual([]);
  });

  it('has a page of the shape that the conventions show', () => {
    const page = { items: [], nextCursor: 'eyJvZmZzZXQiOjIwMH0=', hasMore: true };
    expect(validate(schema('AssetPage'), page)).toEqual([]);
    expect(validate(schema('AssetPage'), { ...page, nextCursor: 200 })).not.toEqual([]);
    expect(validate(schema('AssetPage'), { ...page, items: [{}] })).not.toEqual([]);
    expect(validate(schema('AssetPage'), { items: [], nextCursor: page.nextCursor })).not.toEqual([]);
  });

  it('has no cursor on the last page, be it null or left out', () => {
    expect(validate(schema('AssetPage'), { items: [], nextCursor: null, hasMore: false })).toEqual([]);
    expect(validate(schema('AssetPage'), { items: [], hasMore: false })).toEqual([]);
    const ends = ['first_page', 'next_page', 'last_page'].map((name) => answer('listAssets', '200', name));
    expect(ends.map((page) => [typeof valueAt(page, '/nextCursor'), valueAt(page, '/hasMore')])).toEqual([
      ['string', true],
      ['string', true],
      ['object', false],
    ]);
    expect(valueAt(ends[2], '/nextCursor')).toBeNull();
  });

  it('meets every asset once, in an order that later assets do not disturb', () => {
    expect(operation('listAssets').order?.default).toEqual(['createdAt', 'id']);
    const pages = ['first_page', 'next_page', 'last_page'].map((name) => answer('listAssets', '200', name));
    const met = pages.flatMap(itemsOf);
    const places = met.map((asset) => `${valueAt(asset, '/createdAt')} ${valueAt(asset, '/id')}`);
    expect(met).toHaveLength(15);
    expect(new Set(met.map((asset) => valueAt(asset, '/id'))).size).toBe(15);
    expect(places).toEqual([...places].sort());
  });

  it('is served for the request of the conventions', async () => {
    const page = await ask('/pqc/inventory?limit=100&cursor=eyJvZmZzZXQiOjEwMH0=', { headers: key });
    expect(page.status).toBe(200);
    expect(Object.keys(await page.json())).toEqual(['items', 'nextCursor', 'hasMore']);
    const refused = await ask('/pqc/inventory?limit=0', { headers: key });
    expect([refused.status, (await refused.json()).code]).toEqual([400, 'validation_failed']);
  });
});

describe('PQ-2 assets', () => {
  it('are algorithms, keys, certificates and protocols with a readiness', () => {
    expect(at(schema('AssetType'))).toMatchObject({
      enum: ['algorithm', 'certificate', 'protocol', 'related-crypto-material'],
    });
    expect(at(schema('ReadinessStatus'))).toMatchObject({
      enum: ['unknown', 'vulnerable', 'hybrid', 'ready', 'not-affected'],
    });
    const kinds = ['first_page', 'next_page', 'last_page']
      .flatMap((name) => itemsOf(answer('listAssets', '200', name)))
      .map((asset) => valueAt(asset, '/assetType'));
    expect([...new Set(kinds)].sort()).toEqual([
      'algorithm',
      'certificate',
      'protocol',
      'related-crypto-material',
    ]);
  });

  it('are created with 201, whole, and take no field that the server makes or nobody knows', () => {
    const asset = {
      assetType: 'algorithm',
      name: 'ML-KEM-768',
      algorithmProperties: { primitive: 'kem', parameterSetIdentifier: '768' },
      occurrences: [{ system: 'document-archive', environment: 'production' }],
    };
    const wrong: Record<string, unknown>[] = [
      { id: 'asset_4j6m8p3c' },
      { createdAt: '2026-05-04T08:12:04Z' },
      { updatedAt: '2026-05-04T08:12:04Z' },
      { importId: 'imp_8h4k2m6p' },
      { harvestNowDecryptLater: 'exposed' },
      { colour: 'red' },
      { assetType: 'spell' },
      { assetType: 'certificate' },
      { occurrences: [] },
    ];
    expect(validate(bodySchema('createAsset'), asset)).toEqual([]);
    for (const change of wrong)
      expect(
        validate(bodySchema('createAsset'), { ...asset, ...change }),
        JSON.stringify(change),
      ).not.toEqual([]);
    expect(response('createAsset', '201').headers.map(({ name }) => name)).toContain('Location');
    expect(valueAt(answer('createAsset', '201'), '/id')).toMatch(/^asset_[a-z0-9]{8}$/);
  });

  it('are changed in part, and never emptied, renamed or given another type', () => {
    expect(validate(bodySchema('updateAsset'), { readinessStatus: 'ready' })).toEqual([]);
    expect(validate(bodySchema('updateAsset'), { migration: null })).toEqual([]);
    for (const wrong of [{}, { id: 'asset_4j6m8p3c' }, { assetType: 'protocol' }, { bomRef: 'crypto/other' }])
      expect(validate(bodySchema('updateAsset'), wrong), JSON.stringify(wrong)).not.toEqual([]);
  });

  it('are deleted without an answer to read', async () => {
    const deleted = await ask('/pqc/inventory/asset_2b8n4q6t', { method: 'DELETE', headers: key });
    expect([deleted.status, await deleted.text()]).toEqual([204, '']);
    const unknown = await ask('/pqc/inventory/2b8n4q6t', { method: 'DELETE', headers: key });
    expect(unknown.status).toBe(400);
  });
});

describe('PQ-3 authentication', () => {
  it('is a tenant key, sent as a bearer token', async () => {
    expect(Object.keys(contract.securitySchemes)).toEqual(['ApiKeyBearer']);
    expect(contract.securitySchemes.ApiKeyBearer).toMatchObject({ type: 'http', scheme: 'bearer' });
    expect((await ask('/pqc/inventory', { headers: key })).status).toBe(200);
    const refused = await ask('/pqc/inventory', { headers: { 'X-API-Key': 'pqc_test_key' } });
    expect([refused.status, (await refused.json()).code]).toEqual([401, 'unauthenticated']);
  });

  it('asks for a scope of the group of endpoints', () => {
    const scopes = contract.operations.map(({ id, security }) => [
      id,
      security.map((requirement) => requirement.map(({ scheme, scopes }) => [scheme, ...scopes].join(' '))),
    ]);
    expect(Object.fromEntries(scopes)).toEqual({
      listAssets: [['ApiKeyBearer inventory:read']],
      createAsset: [['ApiKeyBearer inventory:write']],
      getAsset: [['ApiKeyBearer inventory:read']],
      updateAsset: [['ApiKeyBearer inventory:write']],
      deleteAsset: [['ApiKeyBearer inventory:write']],
      listImports: [['ApiKeyBearer imports:read']],
      createImport: [['ApiKeyBearer imports:write']],
      getImport: [['ApiKeyBearer imports:read']],
      listReports: [['ApiKeyBearer reports:read']],
      createReport: [['ApiKeyBearer reports:write']],
      getReport: [['ApiKeyBearer reports:read']],
      exportReport: [['ApiKeyBearer reports:read']],
      listAuditEvents: [['ApiKeyBearer audit:read']],
    });
  });

  it('answers 403 with a code of its own where the scope is missing', () => {
    for (const { id } of contract.operations)
      expect(response(id, '403').errorCodes, id).toEqual(['insufficient_scope']);
  });
});

describe('PQ-4 idempotency', () => {
  it('is optional on every mutation and on nothing else', () => {
    const taking = contract.operations.filter(({ idempotency }) => idempotency !== undefined);
    expect(taking.map(({ id }) => id).sort()).toEqual([...writes].sort());
    for (const { id, idempotency } of taking)
      expect(idempotency, id).toEqual({ header: 'Idempotency-Key', required: false });
  });

  it.each(writes)(
    'PQ-4 ALL-7 %s marks a repeated answer, and has codes for a key that is reused or busy',
    (id) => {
      const [success] = operation(id).responses;
      expect(success?.headers.map(({ name }) => name)).toContain('Idempotency-Replayed');
      expect(response(id, '422').errorCodes).toContain('idempotency_key_reused');
      expect(response(id, '409').errorCodes).toContain('idempotency_in_progress');
    },
  );

  it.each([
    ['with', { 'Idempotency-Key': '5f0c8a52-7d1e-4b7a-9c33-2e9f4b6d1a08' }],
    ['without', {}],
  ])('takes a write %s a key', async (_, header) => {
    const created = await ask('/pqc/inventory', {
      method: 'POST',
      headers: { ...json, ...header },
      body: JSON.stringify(body('createAsset', 'key')),
    });
    expect(created.status).toBe(201);
    expect(created.headers.get('Idempotency-Replayed')).toBe('false');
  });

  it('refuses a key that is none', async () => {
    const refused = await ask('/pqc/inventory/asset_2b8n4q6t', {
      method: 'DELETE',
      headers: { ...key, 'Idempotency-Key': 'with a blank' },
    });
    expect(refused.status).toBe(400);
  });
});

describe('PQ-5 ALL-8 correlation', () => {
  it.each([
    ['an answer', '/pqc/inventory', key, 200],
    ['an asset that is not there', '/pqc/inventory/asset_2b8n4q6t', { ...key, Prefer: 'code=404' }, 404],
    ['wrong input', '/pqc/inventory?limit=none', key, 400],
    ['missing credentials', '/pqc/inventory', {}, 401],
    ['an unknown path', '/pqc/nothing', key, 404],
    ['a failure of the server', '/pqc/inventory', { ...key, Prefer: 'code=500' }, 500],
    ['overload', '/pqc/inventory', { ...key, Prefer: 'code=503' }, 503],
  ])('echoes the id of the client on %s, in the body of an error too', async (_, path, headers, status) => {
    const echoed = await ask(path, { headers: { ...headers, 'X-Request-Id': 'cbom-sync-2026-06-09' } });
    expect([echoed.status, echoed.headers.get('X-Request-Id')]).toEqual([status, 'cbom-sync-2026-06-09']);
    if (status >= 400) expect((await echoed.json()).requestId).toBe('cbom-sync-2026-06-09');
  });

  it('makes an id where none is sent, another for each request', async () => {
    const made = [await ask('/pqc/inventory', { headers: key }), await ask('/pqc/inventory')];
    const ids = made.map(({ headers }) => headers.get('X-Request-Id'));
    expect(made.map(({ status }) => status)).toEqual([200, 401]);
    for (const id of ids) expect(id).toMatch(/^req_[a-z0-9]{8,32}$/);
    expect(new Set(ids).size).toBe(2);
  });

  it('finds a request in the audit trail', async () => {
    expect(contract.conventions.audit).toEqual({ operation: 'listAuditEvents', requestId: 'requestId' });
    expect(validate(parameter('listAuditEvents', 'requestId').schemaPointer, 'cbom-sync-2026-05-04')).toEqual(
      [],
    );
    const found = itemsOf(answer('listAuditEvents', '200', 'one_request'));
    const trail = itemsOf(answer('listAuditEvents', '200', 'trail'));
    expect(found.map((event) => valueAt(event, '/requestId'))).toEqual(Array(3).fill('cbom-sync-2026-05-04'));
    for (const event of found) expect(trail).toContainEqual(event);
    const [event] = found;
    expect(validate(schema('AuditEvent'), event)).toEqual([]);
    const { requestId, ...anonymous } = isObject(event) ? event : {};
    expect(requestId).toBe('cbom-sync-2026-05-04');
    expect(validate(schema('AuditEvent'), anonymous)).not.toEqual([]);
  });
});

describe('PQ-6 content types', () => {
  it('are JSON in UTF-8 by default', async () => {
    const answers = [
      await ask('/pqc/inventory', { headers: key }),
      await ask('/pqc/audit-events'),
      await ask('/pqc/reports', {
        method: 'POST',
        headers: json,
        body: '{"kind":"full-inventory","format":"csv"}',
      }),
    ];
    expect(answers.map(({ status, headers }) => [status, headers.get('Content-Type')])).toEqual([
      [200, 'application/json; charset=utf-8'],
      [401, 'application/json; charset=utf-8'],
      [202, 'application/json; charset=utf-8'],
    ]);
    const others = contract.operations.filter(({ responses }) =>
      responses.some(({ content }) => content.some(({ mediaType }) => mediaType !== 'application/json')),
    );
    expect(others.map(({ id }) => id)).toEqual(['exportReport']);
  });

  const upload = (fields: Record<string, string | Blob>, headers: Record<string, string> = {}) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    return ask('/pqc/inventory/imports', { method: 'POST', headers: { ...key, ...headers }, body: form });
  };

  it.each([
    ['a CycloneDX CBOM', 'cyclonedx-json', 'application/vnd.cyclonedx+json', '{"bomFormat":"CycloneDX"}'],
    ['CSV', 'csv', 'text/csv', 'assetType,name\nprotocol,TLS'],
    ['PEM', 'pem', 'application/x-pem-file', '-----BEGIN PUBLIC KEY-----'],
  ])('takes %s as a form with a file', async (_, format, type, text) => {
    const started = await upload({ file: new Blob([text], { type }), format });
    expect(started.status).toBe(202);
    expect(started.headers.get('Location')).toMatch(/^\/v1\/pqc\/inventory\/imports\/imp_/);
    expect(validate(schema('Import'), await started.json())).toEqual([]);
  });

  it('refuses a form without a file, a format that it does not know, and what is no form', async () => {
    const file = new Blob(['x'], { type: 'text/csv' });
    expect(operation('createImport').requestBody?.content.map(({ mediaType }) => mediaType)).toEqual([
      'multipart/form-data',
    ]);
    expect((await upload({ format: 'csv' })).status).toBe(400);
    expect((await upload({ file })).status).toBe(400);
    expect((await upload({ file, format: 'xml' })).status).toBe(400);
    const bare = await ask('/pqc/inventory/imports', {
      method: 'POST',
      headers: json,
      body: '{"format":"csv"}',
    });
    expect([bare.status, (await bare.json()).code]).toEqual([415, 'unsupported_media_type']);
  });

  it('reports the progress of an import and why each row was rejected', () => {
    const completed = answer('getImport', '200', 'completed');
    expect(completed).toMatchObject({
      status: 'completed',
      progress: { rowsTotal: 14, rowsProcessed: 14, rowsRejected: 2, assetsCreated: 12 },
      rejections: [
        { row: 6, field: 'certificateProperties.signatureAlgorithmRef', code: 'unresolved_reference' },
        { row: 13, field: 'occurrences.0.system', code: 'missing_value' },
      ],
    });
    const processing = answer('getImport', '200', 'processing');
    expect(valueAt(processing, '/status')).toBe('processing');
    expect(Number(valueAt(processing, '/progress/rowsProcessed'))).toBeLessThan(
      Number(valueAt(processing, '/progress/rowsTotal')),
    );
    const whole = isObject(completed) ? completed : {};
    for (const wrong of [
      { rejections: [{ row: 6 }] },
      { rejections: undefined },
      { progress: { rowsTotal: 14 } },
    ]) {
      const broken = JSON.parse(JSON.stringify({ ...whole, ...wrong }));
      expect(validate(schema('Import'), broken), JSON.stringify(wrong)).not.toEqual([]);
    }
  });

  it('tells the same progress in the list, whose counts add up', () => {
    const imports = itemsOf(answer('listImports', '200'));
    expect(new Set(imports.map((item) => valueAt(item, '/status')))).toEqual(
      new Set(['queued', 'processing', 'completed', 'failed']),
    );
    for (const item of imports) {
      const count = (name: string) => Number(valueAt(item, `/progress/${name}`));
      expect(count('rowsProcessed')).toBe(
        count('rowsRejected') + count('assetsCreated') + count('assetsUpdated') + count('assetsUnchanged'),
      );
    }
  });
});

describe('PQ-7 reports', () => {
  it('are ordered, and made later', async () => {
    const ordered = await ask('/pqc/reports', {
      method: 'POST',
      headers: json,
      body: JSON.stringify({ kind: 'readiness-summary', format: 'pdf' }),
    });
    expect(ordered.status).toBe(202);
    expect(ordered.headers.get('Location')).toMatch(/^\/v1\/pqc\/reports\/rep_/);
    expect((await ordered.json()).status).toBe('queued');
    expect(validate(bodySchema('createReport'), { kind: 'horoscope', format: 'pdf' })).not.toEqual([]);
  });

  it.each([
    ['application/json', 'application/json; charset=utf-8', '{'],
    ['text/csv', 'text/csv', 'deadline,'],
    ['application/pdf', 'application/pdf', '%PDF-'],
  ])('are exported as %s, with a file name', async (accept, contentType, beginning) => {
    const file = await ask('/pqc/reports/rep_3c9e5g1j/export', { headers: { ...key, Accept: accept } });
    const bytes = Buffer.from(await file.arrayBuffer());
    expect(file.status).toBe(200);
    expect(file.headers.get('Content-Type')).toBe(contentType);
    expect(file.headers.get('Content-Disposition')).toMatch(/^attachment; filename="[^"]+"$/);
    expect(file.headers.get('Content-Length')).toBe(String(bytes.length));
    expect(bytes.toString('latin1').startsWith(beginning)).toBe(true);
  });

  it('always say type and name of the file, and 409 before there is one', () => {
    const { content, headers } = response('exportReport', '200');
    expect(content.map(({ mediaType }) => mediaType)).toEqual([
      'application/json',
      'text/csv',
      'application/pdf',
    ]);
    expect(headers.find(({ name }) => name === 'Content-Disposition')?.required).toBe(true);
    const disposition = headers.find(({ name }) => name === 'Content-Disposition')?.schemaPointer ?? '';
    expect(validate(disposition, 'attachment; filename="readiness-summary-2026-06-09.json"')).toEqual([]);
    expect(validate(disposition, 'inline')).not.toEqual([]);
    expect(response('exportReport', '409').errorCodes).toEqual(['state_conflict']);
  });

  it('are as large as they say', () => {
    const report = answer('getReport', '200');
    const file = JSON.stringify(answer('exportReport', '200', 'readiness_summary'));
    expect(valueAt(report, '/format')).toBe('json');
    expect(Buffer.byteLength(file)).toBe(valueAt(report, '/sizeBytes'));
  });
});

describe('PQ-8 retries', () => {
  it('are declared for what passes, and for nothing that a client must mend', () => {
    expect(contract.conventions.retry).toEqual({
      statuses: [429, 500, 502, 503, 504],
      attempts: 4,
      baseMs: 500,
      capMs: 30_000,
      budgetMs: 120_000,
      pacing: ['retryAfterHeader', 'errorBody'],
    });
  });

  it('can happen on every operation, and are paced by the server where it says so', async () => {
    for (const { id } of contract.operations) {
      for (const status of ['429', '500', '502', '503', '504'])
        expect(response(id, status).status).toBe(status);
      for (const status of ['429', '503'])
        expect(response(id, status).headers.find(({ name }) => name === 'Retry-After')?.required, id).toBe(
          true,
        );
    }
    const limited = await ask('/pqc/inventory', { headers: { ...key, Prefer: 'code=429' } });
    expect(limited.headers.get('Retry-After')).toBe(String((await limited.json()).retryAfter));
  });

  it('end with the request id, in the header, in the body and in what the client throws', async () => {
    const failed = await ask('/pqc/inventory', { headers: { ...key, Prefer: 'code=500' } });
    const error: unknown = await failed.clone().json();
    const requestId = failed.headers.get('X-Request-Id');
    expect(error).toEqual({ code: 'internal_error', message: expect.any(String), requestId });
    expect(validate(schema('ErrorResponse'), error)).toEqual([]);
    expect(validate(schema('ErrorResponse'), { code: 'internal_error', message: 'x' })).not.toEqual([]);
    const client = createPqcInventory({ auth: { token: 'k' }, fetch: async () => failed.clone() });
    await expect(client.listAssets()).rejects.toMatchObject({
      status: 500,
      code: 'internal_error',
      requestId,
    });
  });
});

describe('the examples of the PQC inventory tell one story', () => {
  it('ALL-3 refer to assets, imports and reports that they show, but for the asset that was deleted', () => {
    expect(danglingIds(contract, { validate }, examplesOf(contract))).toEqual([
      'listAuditEvents 200 trail: ResourceId asset_8n2p6r0t',
    ]);
    expect(itemsOf(answer('listAuditEvents', '200', 'trail'))).toContainEqual(
      expect.objectContaining({
        action: 'asset.deleted',
        resource: { type: 'asset', id: 'asset_8n2p6r0t' },
      }),
    );
  });

  it('ALL-3 say the same of a resource in its list and by itself', () => {
    expect(contradictions(contract)).toEqual([]);
  });
});

it('ALL-8 every operation takes an X-Request-Id, and every response carries one', () => {
  for (const { id, parameters, responses } of contract.operations) {
    expect(parameters.find(({ name }) => name === 'X-Request-Id')).toMatchObject({
      in: 'header',
      required: false,
    });
    for (const { status, headers } of responses)
      expect(headers.find(({ name }) => name === 'X-Request-Id')?.required, `${id} ${status}`).toBe(true);
  }
});
