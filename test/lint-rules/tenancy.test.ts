import { describe, expect, it } from 'vitest';
import { dialects } from './dialects.ts';
import { judge, pointersOf } from './lint-rule.ts';

const rule = 'tenancy';
const declared = { '/x-conventions/tenancy': { claim: 'tenant_id' } };
const parameters = '/paths/~1things/get/parameters/0';
const create = '/components/schemas/ThingCreate/properties';
const text = { type: 'string', description: 'A tenant.' };

describe('tenancy', () => {
  it.each(dialects)('RO-5 accepts requests that leave the tenant to the token (%s)', async (dialect) => {
    expect(await judge(rule, dialect, declared)).toEqual([]);
  });

  it('RO-5 reports a parameter by which a caller chooses the tenant', async () => {
    const parameter = { name: 'tenantId', in: 'query', schema: text };
    expect(await judge(rule, 'page', { ...declared, [parameters]: parameter })).toEqual([
      {
        rule,
        pointer: parameters,
        message:
          'The query parameter tenantId lets a caller choose the tenant: the token says it in the claim "tenant_id" (x-conventions.tenancy.claim), and whoever may choose it may choose that of others. Remove it.',
      },
    ]);
  });

  it.each([
    ['path', 'tenant-id'],
    ['header', 'X-Tenant-ID'],
    ['header', 'tenant_id'],
    ['cookie', 'TenantId'],
  ])('RO-5 reports it in the %s as %s', async (place, name) => {
    const parameter = { name, in: place, required: true, schema: text };
    const findings = await judge(rule, 'cursor', { ...declared, [parameters]: parameter });
    expect(pointersOf(findings)).toEqual([parameters]);
  });

  it('RO-5 reports a property of a request, however deep', async () => {
    const owner = { type: 'object', properties: { tenantId: text } };
    const findings = await judge(rule, 'offset', { ...declared, [`${create}/owner`]: owner });
    expect(pointersOf(findings)).toEqual([`${create}/owner/properties/tenantId`]);
    expect(findings[0]?.message).toContain('Remove it, or say `readOnly: true`.');
  });

  it.each([
    ['is only read', `${create}/tenantId`, { ...text, readOnly: true }],
    ['stands in an answer', '/components/schemas/Thing/properties/tenantId', text],
    ['is something else', `${create}/tenantIdea`, text],
  ])('accepts a property that %s', async (_, pointer, schema) => {
    expect(await judge(rule, 'offset', { ...declared, [pointer]: schema })).toEqual([]);
  });

  it('RO-5 reports tokens that do not name the tenant', async () => {
    const scheme = '/components/securitySchemes/ApiKey';
    const token = { algorithm: 'RS256', claims: ['iat', 'exp'], lifetime: 'PT1H' };
    expect(await judge(rule, 'page', { ...declared, [`${scheme}/x-jwt`]: token })).toEqual([
      {
        rule,
        pointer: `${scheme}/x-jwt/claims`,
        message:
          'The tokens of ApiKey do not carry the claim "tenant_id" (x-conventions.tenancy.claim). Add it to `claims`, or correct the declaration.',
      },
    ]);
  });

  it('says nothing where tenants are not declared', async () => {
    const parameter = { name: 'tenantId', in: 'query', schema: text };
    expect(await judge(rule, 'page', { [parameters]: parameter })).toEqual([]);
  });
});
