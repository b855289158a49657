import { describe, expect, it } from 'vitest';
import { dialects } from './dialects.ts';
import { judge, pointersOf } from './lint-rule.ts';

const limits = '/x-conventions/rateLimit';
const tiers = `${limits}/tiers`;

describe('rate-limit-tiers', () => {
  it.each(dialects)('CF-2 RO-7 accepts tiers of which one is the default (%s)', async (dialect) => {
    expect(await judge('rate-limit-tiers', dialect)).toEqual([]);
  });

  it('CF-2 reports tiers of which none is the default', async () => {
    expect(await judge('rate-limit-tiers', 'offset', { [`${tiers}/user/default`]: undefined })).toEqual([
      {
        rule: 'rate-limit-tiers',
        pointer: tiers,
        message:
          'No tier of x-conventions.rateLimit.tiers has `default: true`, so nobody knows the rate of a caller of whom nothing else is known. Mark one.',
      },
    ]);
  });

  it('reports a second default', async () => {
    const changes = { [`${tiers}/premium`]: { perMinute: 500, default: true } };
    expect(pointersOf(await judge('rate-limit-tiers', 'page', changes))).toEqual([
      `${tiers}/premium/default`,
    ]);
  });

  it('reports a default for callers without credentials', async () => {
    const changes = { [`${tiers}/anonymous/default`]: true };
    expect(pointersOf(await judge('rate-limit-tiers', 'page', changes))).toEqual([
      `${tiers}/anonymous/default`,
    ]);
  });

  it('RO-7 reports buckets of tenants that nobody can tell apart', async () => {
    const perTenant = { [`${limits}/per`]: 'tenant' };
    expect(pointersOf(await judge('rate-limit-tiers', 'cursor', perTenant))).toEqual([`${limits}/per`]);
    const tenancy = { '/x-conventions/tenancy': { claim: 'tenant_id' } };
    expect(await judge('rate-limit-tiers', 'cursor', { ...perTenant, ...tenancy })).toEqual([]);
  });

  it('says nothing where no rate limit is declared', async () => {
    expect(await judge('rate-limit-tiers', 'offset', { [limits]: undefined })).toEqual([]);
  });
});
