import { describe, expect, it } from 'vitest';
import { dialects } from './dialects.ts';
import { judge, pointersOf } from './lint-rule.ts';

const limited = '/components/responses/Status429';
const body = `${limited}/content/application~1json/examples/first/value`;
const retry = {
  statuses: [429, 500, 503],
  attempts: 3,
  backoff: { base: 'PT0.5S', cap: 'PT30S', budget: 'PT2M' },
  pacing: ['retryAfterHeader', 'errorBody', 'rateLimitReset'],
};
const paced = {
  '/x-conventions/retry': retry,
  '/x-conventions/errors/retryAfter': '/error/wait',
  [`${limited}/headers`]: { 'Retry-After': { schema: { type: 'integer' } } },
  [`${body}/error/wait`]: 42,
};

describe('retry-pacing', () => {
  it.each(dialects)('ALL-5 CF-2 accepts a 429 that says how long to wait (%s)', async (dialect) => {
    expect(await judge('retry-pacing', dialect, paced)).toEqual([]);
  });

  it('ALL-5 reports a 429 without Retry-After', async () => {
    const findings = await judge('retry-pacing', 'offset', { ...paced, [`${limited}/headers`]: {} });
    expect(findings).toEqual([
      {
        rule: 'retry-pacing',
        pointer: `${limited}/headers`,
        message:
          'The header Retry-After is missing in the response Status429, which asks clients to wait; x-conventions.retry.pacing has them look there. Add it to `headers`.',
      },
    ]);
  });

  it('CF-2 reports a 429 whose example does not say it in the body', async () => {
    const findings = await judge('retry-pacing', 'page', { ...paced, [`${body}/error`]: {} });
    expect(pointersOf(findings)).toEqual([body]);
    expect(findings[0]?.message).toContain('at /error/wait (x-conventions.errors.retryAfter)');
  });

  it('ALL-5 asks it of 503 as well, and of no other status', async () => {
    const findings = await judge('retry-pacing', 'cursor', {
      ...paced,
      '/paths/~1things/get/responses/503': { description: 'Too busy.' },
    });
    expect(pointersOf(findings)).toEqual(['/paths/~1things/get/responses/503']);
  });

  it('ALL-2 asks for what is promised only', async () => {
    const promises = { ...retry, pacing: ['rateLimitReset'] };
    const changes = { ...paced, '/x-conventions/retry': promises, [`${limited}/headers`]: {} };
    expect(await judge('retry-pacing', 'offset', changes)).toEqual([]);
    const others = { ...paced, '/x-conventions/retry': { ...retry, statuses: [500] } };
    expect(await judge('retry-pacing', 'offset', { ...others, [`${limited}/headers`]: {} })).toEqual([]);
  });

  it('reports a promise of a place that the conventions do not declare', async () => {
    const promises = { '/x-conventions/retry': { ...retry, statuses: [500] } };
    expect(pointersOf(await judge('retry-pacing', 'offset', promises))).toEqual([
      '/x-conventions/retry/pacing/1',
    ]);
    const findings = await judge('retry-pacing', 'offset', {
      ...paced,
      '/x-conventions/rateLimit': undefined,
    });
    expect(pointersOf(findings)).toEqual(['/x-conventions/retry/pacing/2']);
    expect(findings[0]?.message).toContain('x-conventions.rateLimit does not say where that is');
  });

  it('says nothing where no retries are declared', async () => {
    expect(await judge('retry-pacing', 'offset')).toEqual([]);
  });
});
