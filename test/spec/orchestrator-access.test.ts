import { describe, expect, it } from 'vitest';
import { findInBody } from '../../src/contract/body-place.js';
import { valueAt } from '../../src/contract/pointer.js';
import type { Operation } from '../../src/contract/types.ts';
import { readDescription } from './description.ts';
import { record } from './record.ts';

// What an operation can answer and who may call it.
const { contract, operation, response } = await readDescription('orchestrator');
const { operations, conventions, document } = contract;
const writes = operations.filter(({ method }) => method !== 'get');

describe('RO-4 statuses', () => {
  const where = (status: string) =>
    operations.filter(({ responses }) => has(responses, status)).map(({ id }) => id);

  it('are those of the overview, and three for work that goes on and for parts of a file', () => {
    const used = new Set(
      operations.flatMap(({ responses }) => responses.map(({ status }) => Number(status))),
    );
    expect([...used].sort((a, b) => a - b)).toEqual([
      200, 201, 202, 204, 206, 400, 401, 403, 404, 409, 416, 422, 429, 500,
    ]);
    // A report and a rollback are accepted and made afterwards: 201 would say that they are done.
    expect(where('202')).toEqual(['createRollback', 'createAuditReport']);
    // A range of a file or log (RFC 9110, sections 15.3.7 and 15.5.17).
    const downloads = operations.filter(({ parameters }) => parameters.some(({ name }) => name === 'Range'));
    expect(downloads).toHaveLength(5);
    expect(where('206')).toEqual(downloads.map(({ id }) => id));
    expect(where('416')).toEqual(downloads.map(({ id }) => id));
  });

  it('are 201 with the address of what was made', () => {
    expect(where('201')).toEqual([
      'createIntegration',
      'createEnvironment',
      'createFreezeWindow',
      'createTarget',
      'registerAgent',
      'createComponent',
      'createRelease',
      'createReleaseFromLatest',
      'createWorkflowTemplate',
      'createWorkflowRun',
      'createPromotion',
      'createApprovalPolicy',
      'createAbRelease',
      'createPluginInstance',
    ]);
    for (const id of [...where('201'), ...where('202')]) {
      const made = operation(id).responses.find(({ status }) => status.startsWith('2'));
      expect(
        made?.headers.map(({ name }) => name),
        id,
      ).toContain('Location');
    }
  });

  it('are 204 without a body for a deletion', () => {
    expect(where('204')).toEqual(operations.filter(({ method }) => method === 'delete').map(({ id }) => id));
    for (const id of where('204')) expect(response(id, '204').content, id).toEqual([]);
  });

  it('are 401, 403, 429 and 500 everywhere, as is 400: every operation takes an id, a query or a body', () => {
    for (const { id, responses } of operations)
      for (const status of ['400', '401', '403', '429', '500'])
        expect(has(responses, status), `${id} ${status}`).toBe(true);
  });

  it('are 404 exactly where the path names a resource', () => {
    for (const { id, path, responses } of operations)
      expect(has(responses, '404'), id).toBe(path.includes('{'));
  });

  it('are 409 and 422 on writes, 409 also for a file that is not there yet', () => {
    const ids = writes.map(({ id }) => id);
    expect(where('422')).toEqual(ids);
    expect(where('409').filter((id) => !ids.includes(id))).toEqual([
      'downloadEvidencePacket',
      'downloadAuditReport',
    ]);
  });

  it('come each with one success and its kin', () => {
    for (const { id, responses } of operations) {
      const good = responses.map(({ status }) => status).filter((status) => status < '300');
      expect(['200', '201', '202', '204', '200 206'], id).toContain(good.join(' '));
    }
  });
});

describe('RO-5 authentication', () => {
  it('takes a JWT bearer with the claims of the overview', () => {
    expect(contract.securitySchemes.AuthorityToken).toMatchObject({ type: 'http', scheme: 'bearer' });
    expect(valueAt(contract.securitySchemes.AuthorityToken?.definition, '/x-jwt/claims')).toEqual(
      expect.arrayContaining(['user_id', 'tenant_id', 'roles', 'permissions']),
    );
  });

  it('takes OAuth 2.0, with a scope on every operation that a flow gives', () => {
    expect(contract.securitySchemes.Authority?.type).toBe('oauth2');
    const flows = Object.values(record(valueAt(contract.securitySchemes.Authority?.definition, '/flows')));
    const given = new Set(flows.flatMap((flow) => Object.keys(record(valueAt(flow, '/scopes')))));
    for (const { id, security } of operations) {
      expect(
        security.map((alternative) => alternative.map(({ scheme }) => scheme)),
        id,
      ).toEqual([['AuthorityToken'], ['Authority']]);
      const [scope = '', ...more] = security[1]?.[0]?.scopes ?? [];
      expect(more, id).toEqual([]);
      expect(given, id).toContain(scope);
    }
  });

  it('names on every operation the permission that it needs', () => {
    expect(conventions.permissions?.claim).toBe('permissions');
    const pattern = new RegExp(conventions.permissions?.pattern ?? '(?!)');
    expect(pattern.test('promotions:approve')).toBe(true);
    expect(pattern.test('Promotions')).toBe(false);
    for (const { id, permission = '' } of operations) expect(permission, id).toMatch(pattern);
    for (const { id, permission = '' } of writes) expect(permission, id).not.toMatch(/:read$/);
    expect(operation('approvePromotion').permission).toBe('promotions:approve');
    expect(operation('createRollback').permission).toBe('deployments:rollback');
    expect(operation('deprecateRelease').permission).toBe('releases:deprecate');
    expect(operation('disablePlugin').permission).toBe('plugins:disable');
  });

  it('takes the tenant from the token alone', () => {
    expect(conventions.tenancy?.claim).toBe('tenant_id');
    for (const { id, parameters, requestBody } of operations) {
      expect(
        parameters.map(({ name }) => name.toLowerCase()),
        id,
      ).not.toContain('tenantid');
      for (const { schemaPointer = '' } of requestBody?.content ?? [])
        expect(findInBody(document, schemaPointer, '/tenantId').places, id).toEqual([]);
    }
  });

  it('says of the rows of another tenant that they do not exist', () => {
    expect(conventions.errors.causes.notFound).toEqual({ status: 404, code: 'RESOURCE_NOT_FOUND' });
    for (const { id } of operations.filter(({ path }) => path.includes('{'))) {
      expect(response(id, '404').errorCodes, id).toContain('RESOURCE_NOT_FOUND');
      expect(response(id, '404').description, id).toMatch(/tenant/);
    }
  });
});

function has(responses: Operation['responses'], wanted: string): boolean {
  return responses.some(({ status }) => status === wanted);
}
