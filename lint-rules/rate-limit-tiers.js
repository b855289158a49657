// @ts-check
import { toPointer } from '../src/contract/pointer.js';
import { contractRule } from './reading/contract-rule.js';

/** @see docs/rules/rate-limit-tiers.md */
export const rateLimitTiers = contractRule({
  description: 'Every caller has one rate limit tier, in a bucket that the API can tell apart.',
  severity: 'error',
  check({ conventions: { rateLimit, tenancy } }, report) {
    if (rateLimit === undefined) return;
    const at = '/x-conventions/rateLimit';
    const known = rateLimit.tiers.filter(({ name }) => name !== 'anonymous');
    const marked = known.filter((tier) => tier.default);
    if (known.length > 0 && marked.length === 0) {
      report(
        `${at}/tiers`,
        'No tier of x-conventions.rateLimit.tiers has `default: true`, so nobody knows the rate of a caller of whom nothing else is known. Mark one.',
      );
    }
    for (const { name } of marked.slice(1)) {
      report(
        `${at}/tiers${toPointer([name])}/default`,
        `The tier ${name} of x-conventions.rateLimit.tiers has \`default: true\`, and so has ${marked[0]?.name}. Keep one.`,
      );
    }
    if (rateLimit.tiers.some((tier) => tier.name === 'anonymous' && tier.default)) {
      report(
        `${at}/tiers/anonymous/default`,
        'The tier anonymous of x-conventions.rateLimit.tiers is that of callers without credentials; `default` is for the others. Remove it, and mark another.',
      );
    }
    if (rateLimit.per === 'tenant' && tenancy === undefined) {
      report(
        `${at}/per`,
        'x-conventions.rateLimit.per has tenants share a bucket, and x-conventions.tenancy does not say what a tenant is. Declare it, or choose another.',
      );
    }
  },
});
