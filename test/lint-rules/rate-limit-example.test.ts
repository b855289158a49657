import { describe, expect, it } from 'vitest';
import { dialects } from './dialects.ts';
import { judge, pointersOf } from './lint-rule.ts';

const headers = '/components/headers';

describe('rate-limit-example', () => {
  it.each(dialects)('CF-2 RO-7 accepts examples that show what the headers mean (%s)', async (dialect) => {
    expect(await judge('rate-limit-example', dialect)).toEqual([]);
  });

  it('CF-2 reports more requests left than the limit, once', async () => {
    const changes = { [`${headers}/RateLimitRemaining/example`]: 101 };
    const findings = await judge('rate-limit-example', 'offset', changes);
    expect(findings).toEqual([
      {
        rule: 'rate-limit-example',
        pointer: `${headers}/RateLimitRemaining/example`,
        message:
          'The example shows 101 requests left of 100 (X-RateLimit-Remaining, X-RateLimit-Limit of x-conventions.rateLimit.headers). No caller has more left than the limit; lower it.',
      },
    ]);
  });

  it.each([
    ['epoch-seconds', 42],
    ['delta-seconds', 1_767_225_600],
  ])('ALL-2 reports an example of the reset that is no %s', async (reset, example) => {
    const findings = await judge('rate-limit-example', 'page', {
      '/x-conventions/rateLimit/reset': reset,
      [`${headers}/RateLimitReset/example`]: example,
    });
    expect(pointersOf(findings)).toEqual([`${headers}/RateLimitReset/example`]);
    expect(findings[0]?.message).toContain('is not what x-conventions.rateLimit.reset says');
  });

  it('accepts seconds to wait where they are declared', async () => {
    const changes = {
      '/x-conventions/rateLimit/reset': 'delta-seconds',
      [`${headers}/RateLimitReset/example`]: 42,
    };
    expect(await judge('rate-limit-example', 'page', changes)).toEqual([]);
  });

  it('reports a header that is no integer, where its schema is', async () => {
    const changes = { [`${headers}/RateLimitLimit/schema`]: { type: 'string' } };
    expect(pointersOf(await judge('rate-limit-example', 'cursor', changes))).toEqual([
      `${headers}/RateLimitLimit/schema`,
    ]);
  });

  it('says nothing where no rate limit is declared', async () => {
    const changes = {
      '/x-conventions/rateLimit': undefined,
      [`${headers}/RateLimitRemaining/example`]: 101,
    };
    expect(await judge('rate-limit-example', 'offset', changes)).toEqual([]);
  });
});
