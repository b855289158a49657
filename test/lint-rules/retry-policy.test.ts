import { describe, expect, it } from 'vitest';
import { dialects } from './dialects.ts';
import { judge, pointersOf } from './lint-rule.ts';

const place = '/x-conventions/retry';
const retry = {
  statuses: [429, 500, 502, 503, 504],
  attempts: 3,
  backoff: { base: 'PT0.5S', cap: 'PT30S', budget: 'PT2M' },
  pacing: [],
};

describe('retry-policy', () => {
  it.each(dialects)('ALL-5 accepts retries of what passes (%s)', async (dialect) => {
    expect(await judge('retry-policy', dialect, { [place]: retry })).toEqual([]);
  });

  it('ALL-5 reports a status that the same request meets again', async () => {
    const changes = { [place]: { ...retry, statuses: [429, 404] } };
    expect(await judge('retry-policy', 'offset', changes)).toEqual([
      {
        rule: 'retry-policy',
        pointer: `${place}/statuses/1`,
        message:
          'x-conventions.retry.statuses has clients repeat a request after 404, which the same request meets again. Remove it.',
      },
    ]);
  });

  it.each([400, 401, 403, 422, 501])('ALL-5 reports %i', async (status) => {
    const changes = { [place]: { ...retry, statuses: [status] } };
    expect(pointersOf(await judge('retry-policy', 'page', changes))).toEqual([`${place}/statuses/0`]);
  });

  it.each([
    [{ base: 'PT0S', cap: 'PT30S', budget: 'PT2M' }, 'base'],
    [{ base: 'PT40S', cap: 'PT30S', budget: 'PT2M' }, 'cap'],
    [{ base: 'PT1S', cap: 'PT30S', budget: 'PT20S' }, 'budget'],
  ])('ALL-5 reports waits that do not fit into each other: %j', async (backoff, bound) => {
    const findings = await judge('retry-policy', 'cursor', { [place]: { ...retry, backoff } });
    expect(pointersOf(findings)).toEqual([`${place}/backoff/${bound}`]);
  });

  it('says nothing where no retries are declared', async () => {
    expect(await judge('retry-policy', 'offset')).toEqual([]);
  });
});
