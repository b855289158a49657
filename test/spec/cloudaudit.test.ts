import { describe, expect, it } from 'vitest';
import { isObject, valueAt } from '../../src/contract/pointer.js';
import { readDescription, schema } from './description.ts';
import { contradictions, danglingIds, disorder, examplesOf } from './world.ts';

// What the overview of the API asks for, held against its description, and asked of its mock where it speaks of
// what goes over the wire. Literal on purpose: these lines are the only place where the two meet.
const { loaded, contract, at, validate, operation, parameter, response, answer, body, bodySchema, ask } =
  await readDescription('cloudaudit');

const token = { Authorization: 'Bearer token' };
const json = { ...token, 'Content-Type': 'application/json' };
const engagement = 'c7fa3484-1c5a-4059-ad3e-e0a0dd94cbca';
const document = 'e51a9156-dff6-4c61-8a40-f2b143e0b0eb';

/** What each operation is, and the scopes that it asks for. */
const operations: Record<string, readonly [call: string, ...scopes: string[]]> = {
  listCompanies: ['GET /companies', 'companies:read'],
  createCompany: ['POST /companies', 'companies:write'],
  getCompany: ['GET /companies/{companyId}', 'companies:read'],
  updateCompany: ['PATCH /companies/{companyId}', 'companies:write'],
  listEngagements: ['GET /engagements', 'engagements:read'],
  createEngagement: ['POST /engagements', 'engagements:write'],
  getEngagement: ['GET /engagements/{engagementId}', 'engagements:read'],
  updateEngagement: ['PATCH /engagements/{engagementId}', 'engagements:write'],
  listProcedures: ['GET /procedures', 'procedures:read'],
  createProcedure: ['POST /procedures', 'procedures:write'],
  getProcedure: ['GET /procedures/{procedureId}', 'procedures:read'],
  updateProcedure: ['PATCH /procedures/{procedureId}', 'procedures:write'],
  listWorkpapers: ['GET /workpapers', 'workpapers:read'],
  createWorkpaper: ['POST /workpapers', 'workpapers:write'],
  getWorkpaper: ['GET /workpapers/{workpaperId}', 'workpapers:read'],
  updateWorkpaper: ['PATCH /workpapers/{workpaperId}', 'workpapers:write'],
  listDocuments: ['GET /documents', 'documents:read'],
  createDocument: ['POST /documents', 'documents:write'],
  getDocument: ['GET /documents/{documentId}', 'documents:read'],
  updateDocument: ['PATCH /documents/{documentId}', 'documents:write'],
  deleteDocument: ['DELETE /documents/{documentId}', 'documents:write', 'admin'],
  getDocumentContent: ['GET /documents/{documentId}/content', 'documents:read'],
  replaceDocumentContent: ['PUT /documents/{documentId}/content', 'documents:write'],
  listReviewNotes: ['GET /review-notes', 'review-notes:read'],
  createReviewNote: ['POST /review-notes', 'review-notes:write'],
  getReviewNote: ['GET /review-notes/{reviewNoteId}', 'review-notes:read'],
  resolveReviewNote: ['POST /review-notes/{reviewNoteId}/resolve', 'review-notes:write'],
  listReports: ['GET /reports', 'reports:read'],
  createReport: ['POST /reports', 'reports:write'],
  getReport: ['GET /reports/{reportId}', 'reports:read'],
  finalizeReport: ['POST /reports/{reportId}/finalize', 'reports:write', 'admin'],
  getReportContent: ['GET /reports/{reportId}/content', 'reports:read'],
  listWebhookEndpoints: ['GET /webhook-endpoints', 'webhooks:read'],
  createWebhookEndpoint: ['POST /webhook-endpoints', 'webhooks:write', 'admin'],
  getWebhookEndpoint: ['GET /webhook-endpoints/{webhookEndpointId}', 'webhooks:read'],
  updateWebhookEndpoint: ['PATCH /webhook-endpoints/{webhookEndpointId}', 'webhooks:write'],
  deleteWebhookEndpoint: ['DELETE /webhook-endpoints/{webhookEndpointId}', 'webhooks:write'],
  rotateWebhookEndpointSecret: [
    'POST /webhook-endpoints/{webhookEndpointId}/rotate-secret',
    'webhooks:write',
    'admin',
  ],
  testWebhookEndpoint: ['POST /webhook-endpoints/{webhookEndpointId}/test', 'webhooks:write'],
  listEvents: ['GET /events', 'events:read'],
  listServiceCredentials: ['GET /service-credentials', 'credentials:read', 'admin'],
  createServiceCredential: ['POST /service-credentials', 'credentials:write', 'admin'],
  rotateServiceCredential: ['POST /service-credentials/{credentialId}/rotate', 'credentials:write', 'admin'],
  deleteServiceCredential: ['DELETE /service-credentials/{credentialId}', 'credentials:write', 'admin'],
};
const ids = Object.keys(operations);
const privileged = ids.filter((id) => operations[id]?.includes('admin'));
const writes = ids.filter((id) => !operations[id]?.[0].startsWith('GET '));

it('CA-2 CA-4 CA-11 the API has these operations and no other, under /v1', () => {
  const found = contract.operations.map(({ id, method, path }) => [id, `${method.toUpperCase()} ${path}`]);
  expect(Object.fromEntries(found)).toEqual(
    Object.fromEntries(Object.entries(operations).map(([id, [call]]) => [id, call])),
  );
  expect(new Set(contract.operations.map(({ fullPath }) => fullPath.split('/')[1]))).toEqual(new Set(['v1']));
});

describe('CA-1 authentication', () => {
  it('is a bearer token, from client credentials for services and from the single sign-on for people', () => {
    expect(Object.keys(contract.securitySchemes)).toEqual(['ServiceCredentials', 'UserToken']);
    expect(contract.securitySchemes.ServiceCredentials?.type).toBe('oauth2');
    const flows = valueAt(contract.securitySchemes.ServiceCredentials?.definition, '/flows');
    expect(Object.keys(isObject(flows) ? flows : {})).toEqual(['clientCredentials']);
    expect(valueAt(flows, '/clientCredentials/tokenUrl')).toMatch(/^https:/);
    expect(contract.securitySchemes.UserToken).toMatchObject({ type: 'http', scheme: 'bearer' });
  });

  it.each(ids)('%s takes either, the service first, with the least scopes', (id) => {
    const [, ...scopes] = operations[id] ?? [''];
    expect(operation(id).security).toEqual([
      [{ scheme: 'ServiceCredentials', scopes }],
      [{ scheme: 'UserToken', scopes }],
    ]);
  });

  it('has a scope to read and one to write for each resource, and none that nothing asks for', () => {
    const declared = valueAt(
      contract.securitySchemes.ServiceCredentials?.definition,
      '/flows/clientCredentials/scopes',
    );
    const scopes = Object.keys(isObject(declared) ? declared : {});
    expect([...scopes].sort()).toEqual(
      [...new Set(Object.values(operations).flatMap(([, ...all]) => all))].sort(),
    );
    for (const scope of scopes) expect(scope).toMatch(/^([a-z-]+:(read|write)|admin)$/);
  });

  it('is asked for by the mock', async () => {
    expect((await ask('/companies', { headers: token })).status).toBe(200);
    const refused = await ask('/companies', { headers: { 'X-API-Key': 'key' } });
    expect([refused.status, (await refused.json()).error.code]).toEqual([401, 'unauthenticated']);
  });
});

describe('CA-2 service credentials', () => {
  it('show their secret when it is made, and never again', () => {
    for (const [id, status] of [
      ['createServiceCredential', '201'],
      ['rotateServiceCredential', '200'],
    ] as const) {
      expect(valueAt(answer(id, status), '/clientSecret'), id).toMatch(/^cas_/);
      const media = response(id, status).content[0]?.schemaPointer ?? '';
      const { clientSecret, ...silent } = Object(answer(id, status));
      expect(validate(media, { ...silent, clientSecret })).toEqual([]);
      expect(validate(media, silent)).not.toEqual([]);
      expect(validate(schema('ServiceCredential'), silent)).toEqual([]);
    }
    const listed = valueAt(at(schema('ServiceCredential')), '/properties');
    expect(Object.keys(isObject(listed) ? listed : {})).not.toContain('clientSecret');
    expect(JSON.stringify(answer('listServiceCredentials', '200'))).not.toContain('cas_');
  });

  it('keep the old secret good for a day after a rotation, or for what is asked', () => {
    expect(at(`${schema('SecretRotation')}/properties/overlapSeconds`)).toMatchObject({
      default: 86_400,
      minimum: 0,
      maximum: 604_800,
    });
    expect(validate(bodySchema('rotateServiceCredential'), { overlapSeconds: 0 })).toEqual([]);
    expect(validate(bodySchema('rotateServiceCredential'), { overlapSeconds: 604_801 })).not.toEqual([]);
    const rotated = answer('rotateServiceCredential', '200');
    const moment = (pointer: string) => Date.parse(String(valueAt(rotated, pointer)));
    expect(moment('/previousSecretExpiresAt') - moment('/updatedAt')).toBe(86_400_000);
    expect(valueAt(answer('createServiceCredential', '201'), '/previousSecretExpiresAt')).toBeNull();
  });

  it('rotate and go over the wire', async () => {
    const path = '/service-credentials/248f9f1b-72bf-4529-8ef7-65469bc7d63c';
    const rotated = await ask(`${path}/rotate`, {
      method: 'POST',
      headers: json,
      body: '{"overlapSeconds":3600}',
    });
    expect([rotated.status, (await rotated.json()).clientSecret]).toEqual([
      200,
      expect.stringMatching(/^cas_/),
    ]);
    expect((await ask(path, { method: 'DELETE', headers: token })).status).toBe(204);
  });
});

describe('CA-3 privileged operations', () => {
  it('are credentials, finalizing a report, deleting a document and webhook secrets', () => {
    expect(privileged).toEqual([
      'deleteDocument',
      'finalizeReport',
      'createWebhookEndpoint',
      'rotateWebhookEndpointSecret',
      'listServiceCredentials',
      'createServiceCredential',
      'rotateServiceCredential',
      'deleteServiceCredential',
    ]);
    expect(
      contract.operations
        .filter(({ stepUp }) => stepUp)
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...privileged].sort());
  });

  it('take a token that is at most five minutes old', () => {
    expect(contract.conventions.stepUp).toEqual({
      scope: 'admin',
      claim: 'auth_time',
      maxAgeMs: 300_000,
      refused: { status: 403, code: 'step_up_required' },
    });
    expect(valueAt(contract.securitySchemes.UserToken?.definition, '/x-jwt/claims')).toContain('auth_time');
  });

  it.each(ids)('%s tells a token that lacks a scope from one that is stale', (id) => {
    expect(response(id, '403').errorCodes).toEqual(
      privileged.includes(id) ? ['insufficient_scope', 'step_up_required'] : ['insufficient_scope'],
    );
  });

  it('answer a stale token with 403 and its own code', async () => {
    const headers = { ...token, Prefer: 'code=403, example=step_up_required' };
    const refused = await ask(`/documents/${document}`, { method: 'DELETE', headers });
    expect([refused.status, (await refused.json()).error.code]).toEqual([403, 'step_up_required']);
  });
});

describe('CA-4 resources', () => {
  const upload = (fields: Record<string, string | Blob>) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    return ask('/documents', { method: 'POST', headers: token, body: form });
  };

  it('take a document as a form with a file, and nothing else', async () => {
    const fields = { engagementId: engagement, source: 'client-portal' };
    const file = new Blob(['%PDF-1.7'], { type: 'application/pdf' });
    const created = await upload({ ...fields, file });
    expect(created.status).toBe(201);
    expect(validate(schema('Document'), await created.json())).toEqual([]);
    expect((await upload(fields)).status).toBe(400);
    expect((await upload({ ...fields, file, source: 'hearsay' })).status).toBe(400);
    expect((await upload({ ...fields, file, colour: 'red' })).status).toBe(400);
    const bare = await ask('/documents', { method: 'POST', headers: json, body: JSON.stringify(fields) });
    expect([bare.status, (await bare.json()).error.code]).toEqual([415, 'unsupported_media_type']);
  });

  it.each([
    ['a document', `/documents/${document}/content`, 'receivables-confirmations-2025.pdf'],
    [
      'a report',
      '/reports/afc2eb49-8012-4742-bceb-b63bf3956459/content',
      'norvik-maskin-sustainability-2025-draft.pdf',
    ],
  ])('give %s as bytes with type, size, name and version', async (_, path, name) => {
    const file = await ask(path, { headers: { ...token, Accept: 'application/pdf' } });
    const bytes = Buffer.from(await file.arrayBuffer());
    expect(file.status).toBe(200);
    expect(file.headers.get('Content-Type')).toBe('application/pdf');
    expect(file.headers.get('Content-Length')).toBe(String(bytes.length));
    expect(file.headers.get('Content-Disposition')).toBe(`attachment; filename="${name}"`);
    expect(file.headers.get('ETag')).toMatch(/^"[^"]+"$/);
    expect(bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-');
  });

  it.each(['getDocumentContent', 'getReportContent'])('%s has bytes that no text schema describes', (id) => {
    const { content, headers } = response(id, '200');
    expect(content.find(({ mediaType }) => mediaType === 'application/pdf')).toMatchObject({ examples: [] });
    expect(content.find(({ mediaType }) => mediaType === 'application/pdf')?.schemaPointer).toBeUndefined();
    const required = headers.filter((header) => header.required).map(({ name }) => name);
    expect(required).toEqual(expect.arrayContaining(['Content-Disposition', 'Content-Length', 'ETag']));
  });

  it('keep new content as the next version, and take no film', async () => {
    const put = (type: string) =>
      ask(`/documents/${document}/content`, {
        method: 'PUT',
        headers: { ...token, 'Content-Type': type },
        body: Buffer.from('%PDF-1.7'),
      });
    const replaced = await put('application/pdf');
    expect([replaced.status, (await replaced.json()).version]).toEqual([200, 2]);
    expect((await put('video/mp4')).status).toBe(415);
    expect(valueAt(answer('createDocument', '201'), '/version')).toBe(1);
    expect(valueAt(answer('createDocument', '201'), '/id')).toBe(document);
    expect(answer('replaceDocumentContent', '200')).toMatchObject({ id: document, version: 2 });
  });

  it('generate a report later and sign it once', async () => {
    const generated = await ask('/reports', {
      method: 'POST',
      headers: json,
      body: JSON.stringify(body('createReport', 'audit_opinion')),
    });
    expect([generated.status, (await generated.json()).status]).toEqual([202, 'generating']);
    const [success] = operation('createReport').responses;
    expect([success?.status, valueAt(answer('finalizeReport', '200'), '/status')]).toEqual(['202', 'final']);
    expect(response('finalizeReport', '409').errorCodes).toContain('invalid_transition');
  });

  it('resolve a review note with what was done', () => {
    expect(validate(bodySchema('resolveReviewNote'), { text: 'All agreements were inspected.' })).toEqual([]);
    expect(validate(bodySchema('resolveReviewNote'), {})).not.toEqual([]);
    expect(answer('resolveReviewNote', '200')).toMatchObject({
      status: 'resolved',
      resolution: { text: expect.any(String), at: expect.any(String) },
    });
  });
});

describe('CA-5 reading and writing', () => {
  it.each([
    ['Company', 'createCompany', 'updateCompany'],
    ['Engagement', 'createEngagement', 'updateEngagement'],
    ['Procedure', 'createProcedure', 'updateProcedure'],
    ['Workpaper', 'createWorkpaper', 'updateWorkpaper'],
    ['Document', 'createDocument', 'updateDocument'],
  ])('%s has a schema for each, and what the server makes is never sent', (resource, create, update) => {
    const read = answer(`get${resource}`, '200');
    const created = body(create);
    const updated = body(update);
    const pointers = [schema(resource), bodySchema(create), bodySchema(update)];
    const targets = pointers.map((pointer) => at(pointer));
    expect(targets).toEqual([
      at(schema(resource)),
      at(schema(`${resource}Create`)),
      at(schema(`${resource}Update`)),
    ]);
    expect(validate(schema(resource), read)).toEqual([]);
    for (const [pointer, sent] of [
      [bodySchema(create), created],
      [bodySchema(update), updated],
    ] as const) {
      expect(validate(pointer, sent)).toEqual([]);
      for (const made of ['id', 'createdAt', 'updatedAt'])
        expect(
          validate(pointer, { ...Object(sent), [made]: valueAt(read, `/${made}`) }),
          `${pointer} ${made}`,
        ).not.toEqual([]);
    }
    expect(validate(bodySchema(update), {})).not.toEqual([]);
  });
});

describe('CA-6 ALL-7 idempotency', () => {
  it('is there for every create, update and other change, and for nothing that reads', () => {
    const taking = contract.operations.filter(({ idempotency }) => idempotency !== undefined);
    expect(taking.map(({ id }) => id).sort()).toEqual([...writes].sort());
    for (const { id, idempotency } of taking)
      expect(idempotency, id).toEqual({ header: 'Idempotency-Key', required: false });
  });

  it.each(writes)('%s marks a repeated answer, and has codes for a key that is reused or busy', (id) => {
    const [success] = operation(id).responses;
    expect(success?.headers.map(({ name }) => name)).toContain('Idempotency-Replayed');
    expect(response(id, '422').errorCodes).toContain('idempotency_key_reused');
    expect(response(id, '409').errorCodes).toContain('idempotency_in_progress');
  });
});

it('CA-7 the version stands in the URL, and what is deprecated stays for 180 days', () => {
  expect(contract.basePath).toBe('/v1');
  expect(contract.version).toMatch(/^1\./);
  expect(contract.conventions.versioning).toEqual({ in: 'path', deprecationWindowMs: 180 * 24 * 3_600_000 });
});

describe('CA-8 errors', () => {
  const error = {
    status: 400,
    code: 'validation_failed',
    message: 'legalName is required.',
    details: [{ field: 'legalName', code: 'required', message: 'is required' }],
    requestId: 'c9c8d7d9-b859-4eef-a7f9-c5b06d7e332d',
  };

  it('have status, stable code and message, and details of what is not valid', () => {
    expect(validate(schema('ErrorResponse'), { error })).toEqual([]);
    for (const lacking of ['status', 'code', 'message', 'requestId']) {
      const left = Object.fromEntries(Object.entries(error).filter(([name]) => name !== lacking));
      expect(validate(schema('ErrorResponse'), { error: left }), lacking).not.toEqual([]);
    }
    for (const wrong of [{ code: 'oops' }, { status: 200 }, { details: [{ field: 'legalName' }] }])
      expect(validate(schema('ErrorResponse'), { error: { ...error, ...wrong } })).not.toEqual([]);
  });

  it('repeat the status of their response and one of its codes, in every example', () => {
    const codes = new Set<unknown>();
    for (const { id, responses } of contract.operations)
      for (const { status, content, errorCodes } of responses.filter((each) => Number(each.status) >= 400))
        for (const { name, value } of content.flatMap(({ examples }) => examples)) {
          expect(valueAt(value, '/error/status'), `${id} ${name}`).toBe(Number(status));
          expect(errorCodes, `${id} ${name}`).toContain(valueAt(value, '/error/code'));
          codes.add(valueAt(value, '/error/code'));
        }
    const declared = valueAt(at(schema('ErrorCode')), '/enum');
    expect(codes).toEqual(new Set(Array.isArray(declared) ? declared : []));
  });

  it('name each field that is wrong', async () => {
    const sent = { ...Object(body('createCompany')), country: 'Norway', colour: 'red' };
    const refused = await ask('/companies', { method: 'POST', headers: json, body: JSON.stringify(sent) });
    const answered = await refused.json();
    expect(refused.status).toBe(400);
    expect(answered.error).toMatchObject({ status: 400, code: 'validation_failed' });
    expect(new Set(answered.error.details.map(({ field }: { field: string }) => field))).toEqual(
      new Set(['country', 'colour']),
    );
  });
});

describe('ALL-8 correlation', () => {
  const requestId = '0b5a3c9e-61d4-4f7e-9a2b-7c8d1e0f2a34';

  it.each([
    ['an answer', '/companies', token, 200],
    ['wrong input', '/companies?limit=none', token, 400],
    ['missing credentials', '/companies', {}, 401],
    ['an unknown path', '/nothing', token, 404],
    ['a failure of the server', '/companies', { ...token, Prefer: 'code=500' }, 500],
  ])('echoes the id of the client on %s, in the body of an error too', async (_, path, headers, status) => {
    const echoed = await ask(path, { headers: { ...headers, 'X-Request-Id': requestId } });
    expect([echoed.status, echoed.headers.get('X-Request-Id')]).toEqual([status, requestId]);
    if (status >= 400) expect((await echoed.json()).error.requestId).toBe(requestId);
  });

  it('is taken by every operation and stands on every response', () => {
    for (const { id, parameters, responses } of contract.operations) {
      expect(
        parameters.map(({ name }) => name),
        id,
      ).toContain('X-Request-Id');
      for (const { status, headers } of responses)
        expect(headers.find(({ name }) => name === 'X-Request-Id')?.required, `${id} ${status}`).toBe(true);
    }
  });
});

describe('CA-9 lists', () => {
  it.each([
    ['listCompanies', ['status', 'country', 'modifiedSince']],
    ['listEngagements', ['status', 'companyId', 'kind', 'periodStart', 'periodEnd', 'modifiedSince']],
    ['listProcedures', ['engagementId', 'status', 'area', 'assignee', 'modifiedSince']],
    ['listWorkpapers', ['engagementId', 'status', 'procedureId', 'modifiedSince']],
    ['listDocuments', ['engagementId', 'status', 'source', 'modifiedSince']],
    ['listReviewNotes', ['engagementId', 'status', 'workpaperId', 'procedureId', 'modifiedSince']],
    ['listReports', ['engagementId', 'status', 'type', 'periodStart', 'periodEnd', 'modifiedSince']],
    ['listWebhookEndpoints', ['status', 'modifiedSince']],
    ['listEvents', ['engagementId', 'type', 'since']],
    ['listServiceCredentials', ['status', 'modifiedSince']],
  ])('%s has a cursor, a limit, a stable order and its filters', (id, filters) => {
    const { pagination, order, parameters } = operation(id);
    expect(pagination).toMatchObject({
      kind: 'cursor',
      response: { items: '/data', nextCursor: '/page/nextCursor', more: '/page/hasMore' },
    });
    expect(parameters.filter(({ in: place }) => place === 'query').map(({ name }) => name)).toEqual([
      ...filters,
      'limit',
      'cursor',
    ]);
    expect(at(parameter(id, 'limit').schemaPointer)).toMatchObject({ default: 25, minimum: 1, maximum: 100 });
    expect(order?.default).toEqual(id === 'listEvents' ? ['timestamp', 'id'] : ['-createdAt', 'id']);
    expect(disorder(operation(id))).toEqual([]);
  });

  it('are filtered by what the resource has', () => {
    expect(validate(parameter('listEngagements', 'status').schemaPointer, 'fieldwork')).toEqual([]);
    expect(validate(parameter('listEngagements', 'status').schemaPointer, 'asleep')).not.toEqual([]);
    expect(validate(parameter('listReports', 'periodEnd').schemaPointer, '2025-12-31')).toEqual([]);
    expect(validate(parameter('listReports', 'periodEnd').schemaPointer, 'december')).not.toEqual([]);
    expect(
      validate(parameter('listDocuments', 'modifiedSince').schemaPointer, '2026-02-01T00:00:00Z'),
    ).toEqual([]);
    expect(validate(parameter('listDocuments', 'modifiedSince').schemaPointer, 'lately')).not.toEqual([]);
    expect(validate(parameter('listDocuments', 'engagementId').schemaPointer, engagement)).toEqual([]);
    expect(validate(parameter('listDocuments', 'engagementId').schemaPointer, '7')).not.toEqual([]);
  });

  it('begin with a page that leads to another, and end with one that does not', () => {
    expect(valueAt(answer('listCompanies', '200', 'first_of_several'), '/page')).toEqual({
      nextCursor: expect.any(String),
      hasMore: true,
    });
    expect(valueAt(answer('listCompanies', '200', 'all_companies'), '/page')).toEqual({
      nextCursor: null,
      hasMore: false,
    });
  });
});

describe('CA-10 events', () => {
  const events = {
    'document.uploaded': ['engagementId', 'documentId'],
    'document.updated': ['engagementId', 'documentId'],
    'procedure.status_changed': ['engagementId', 'procedureId'],
    'review_note.created': ['engagementId', 'reviewNoteId'],
    'review_note.resolved': ['engagementId', 'reviewNoteId'],
    'report.generated': ['engagementId', 'reportId'],
    'report.finalized': ['engagementId', 'reportId'],
  };

  it('are these seven, signed as Standard Webhooks', () => {
    expect(contract.webhooks.map(({ event }) => event)).toEqual(Object.keys(events));
    expect(contract.conventions.webhooks).toEqual({
      signature: 'standard-webhooks',
      secretPrefix: 'whsec_',
      toleranceMs: 300_000,
      events: '^[a-z]+(_[a-z]+)*\\.[a-z]+(_[a-z]+)*$',
      type: '/type',
      time: '/timestamp',
    });
  });

  it.each(Object.entries(events))(
    '%s has type, time, the ids of its resources and a signature',
    (name, fields) => {
      const webhook = contract.webhooks.find(({ event }) => event === name);
      expect(webhook?.parameters.map((each) => [each.name, each.required])).toEqual([
        ['webhook-id', true],
        ['webhook-timestamp', true],
        ['webhook-signature', true],
      ]);
      const [media] = webhook?.requestBody?.content ?? [];
      expect(media?.examples.length).toBeGreaterThan(0);
      const listed = valueAt(answer('listEvents', '200'), '/data');
      for (const { value } of media?.examples ?? []) {
        expect(value).toMatchObject({ type: name, timestamp: expect.any(String) });
        expect(Object.keys(Object(valueAt(value, '/data')))).toEqual(expect.arrayContaining(fields));
        expect(validate(media?.schemaPointer ?? '', value)).toEqual([]);
        const event = isObject(value) ? value : {};
        const data = isObject(event.data) ? event.data : {};
        const lacking = fields.map((field) => ({ ...event, data: { ...data, [field]: undefined } }));
        for (const wrong of [{ ...event, type: 'x' }, { ...event, timestamp: undefined }, ...lacking])
          expect(validate(media?.schemaPointer ?? '', JSON.parse(JSON.stringify(wrong)))).not.toEqual([]);
        // CA-11: what was delivered can be read again, the same.
        expect(listed).toContainEqual(value);
      }
    },
  );
});

describe('CA-11 webhook endpoints', () => {
  it('show their secret when it is made, and never again', () => {
    expect(valueAt(answer('createWebhookEndpoint', '201'), '/secret')).toMatch(/^whsec_/);
    expect(valueAt(answer('rotateWebhookEndpointSecret', '200'), '/secret')).toMatch(/^whsec_/);
    for (const id of ['listWebhookEndpoints', 'getWebhookEndpoint', 'updateWebhookEndpoint'])
      expect(JSON.stringify(answer(id, '200')), id).not.toContain('whsec_');
    const listed = valueAt(at(schema('WebhookEndpoint')), '/properties');
    expect(Object.keys(isObject(listed) ? listed : {})).not.toContain('secret');
    const sent = { url: 'https://portal.example/events', events: ['document.uploaded'] };
    expect(validate(bodySchema('createWebhookEndpoint'), sent)).toEqual([]);
    for (const wrong of [
      { secret: 'whsec_mine' },
      { url: 'http://portal.example/' },
      { events: ['all.of.it'] },
    ])
      expect(validate(bodySchema('createWebhookEndpoint'), { ...sent, ...wrong })).not.toEqual([]);
  });

  it('can be tried', async () => {
    const path = '/webhook-endpoints/3566c3bf-c9c5-44eb-aa54-f97d17ac7b47/test';
    const sent = JSON.stringify(body('testWebhookEndpoint'));
    const tried = await ask(path, { method: 'POST', headers: json, body: sent });
    expect([tried.status, (await tried.json()).outcome]).toEqual([200, 'delivered']);
  });

  it('can catch up on every type of event, oldest first, and on types that come later', () => {
    const past = valueAt(answer('listEvents', '200'), '/data');
    const types = (Array.isArray(past) ? past : []).map((event) => valueAt(event, '/type'));
    expect(new Set(types)).toEqual(new Set(contract.webhooks.map(({ event }) => event)));
    const later = { id: document, type: 'engagement.archived', timestamp: '2026-02-10T08:00:00Z', data: {} };
    expect(validate(schema('Event'), later)).toEqual([]);
    expect(validate(schema('Event'), { ...later, type: 'report.finalized' })).not.toEqual([]);
  });
});

it('CA-12 has a workflow for each of the three integrations, made of operations that exist', () => {
  const steps = loaded.workflows.map(({ path, steps }) => [
    path.split('/').at(-1),
    steps.map(({ operationId }) => operationId),
  ]);
  expect(Object.fromEntries(steps)).toMatchObject({
    'sync-engagements.arazzo.yaml': expect.arrayContaining([
      'listEngagements',
      'listProcedures',
      'listEvents',
    ]),
    'ingest-evidence.arazzo.yaml': expect.arrayContaining(['getEngagement', 'createDocument']),
    'export-report.arazzo.yaml': expect.arrayContaining(['listReports', 'getReport', 'getReportContent']),
  });
  for (const id of steps.flatMap(([, called]) => called ?? [])) expect(ids).toContain(id);
});

describe('the examples of CloudAudit tell one story', () => {
  it('ALL-3 refer to what they show, but for the event of a test, which is in no list', () => {
    expect(danglingIds(contract, { validate }, examplesOf(contract))).toEqual([
      'testWebhookEndpoint 200 delivered: EventId f7829af3-d480-44a9-a5b9-4f4ae3a59ce5',
      'testWebhookEndpoint 200 unreachable: EventId f7829af3-d480-44a9-a5b9-4f4ae3a59ce5',
    ]);
  });

  it('ALL-3 say the same of a resource in its list and by itself', () => {
    expect(contradictions(contract)).toEqual([]);
  });
});
