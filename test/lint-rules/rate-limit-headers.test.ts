import { describe, expect, it } from 'vitest';
import { dialects } from './dialects.ts';
import { judge, pointersOf } from './lint-rule.ts';

const shared = '/components/responses/Status401';

describe('rate-limit-headers', () => {
  it.each(dialects)('ALL-2 CF-2 accepts responses with all three headers (%s)', async (dialect) => {
    expect(await judge('rate-limit-headers', dialect)).toEqual([]);
  });

  it.each(dialects)('CF-2 reports an error without one of them (%s)', async (dialect) => {
    expect(
      await judge('rate-limit-headers', dialect, { [`${shared}/headers/X-RateLimit-Reset`]: undefined }),
    ).toEqual([
      {
        rule: 'rate-limit-headers',
        pointer: `${shared}/headers`,
        message:
          'The header X-RateLimit-Reset is missing in the response Status401; x-conventions.rateLimit.headers.reset puts it on every response. Add it to `headers`.',
      },
    ]);
  });

  it('CF-2 reports each of them on a response without headers', async () => {
    const findings = await judge('rate-limit-headers', 'offset', { [`${shared}/headers`]: undefined });
    expect(pointersOf(findings)).toEqual([shared, shared, shared]);
  });

  it('says nothing where no rate limit is declared', async () => {
    const findings = await judge('rate-limit-headers', 'offset', {
      '/x-conventions/rateLimit': undefined,
      [`${shared}/headers`]: undefined,
    });
    expect(findings).toEqual([]);
  });
});
