import { describe, expect, it, vi } from 'vitest';
import type { DeprecationContext } from '../../src/client/client-options.ts';
import { ended, quiet, stopClock } from './clock.ts';
import { createParcels, path } from './parcels.ts';
import { json, reset, scriptedFetch } from './scripted-fetch.ts';

const fine = json(200, { id: 'prc_1' });
const busy = json(503, { error: { code: 'BUSY', message: 'Come back.' } });

describe('hooks', () => {
  stopClock();

  it('ALL-5 see each attempt, its number and the id of the call', async () => {
    const { fetch } = scriptedFetch(busy, reset, fine);
    const seen: unknown[] = [];
    const parcels = createParcels({
      fetch,
      onRequest: async ({ url }, context) => {
        seen.push(['request', url, context]);
        return undefined;
      },
      onResponse: ({ status }, { attempt }) => {
        seen.push(['response', status, attempt]);
      },
      onRetry: ({ attempt, wait }) => seen.push(['retry', attempt, wait]),
    });
    await ended(parcels.getParcel({ path, requestId: 'req_1' }));
    const url = 'https://parcels.example/v1/parcels/prc_1';
    const context = { operation: 'getParcel', requestId: 'req_1' };
    expect(seen).toEqual([
      ['request', url, { ...context, attempt: 1 }],
      ['response', 503, 1],
      ['retry', 1, 500],
      ['request', url, { ...context, attempt: 2 }],
      ['retry', 2, 1000],
      ['request', url, { ...context, attempt: 3 }],
      ['response', 200, 3],
    ]);
  });

  it('ALL-1 may change the headers, or give another request', async () => {
    const { fetch, requests } = scriptedFetch(fine, fine);
    await createParcels({
      fetch,
      onRequest: ({ headers }) => {
        headers.set('X-Trace', 't1');
        return undefined;
      },
    }).getParcel({ path });
    await createParcels({ fetch, onRequest: ({ url }) => new Request(`${url}?v=2`) }).getParcel({ path });
    expect(requests[0]?.headers.get('X-Trace')).toBe('t1');
    expect(requests[1]?.url).toBe('https://parcels.example/v1/parcels/prc_1?v=2');
  });

  it('ALL-1 may read the body from a clone', async () => {
    const { fetch } = scriptedFetch(fine);
    const onResponse = async (response: Response) => {
      expect(await response.clone().json()).toEqual({ id: 'prc_1' });
    };
    expect(await createParcels({ fetch, onResponse }).getParcel({ path })).toEqual({ id: 'prc_1' });
  });

  it.each(['onRequest', 'onResponse', 'onRetry'] as const)(
    'ALL-1 end the call when %s throws',
    async (name) => {
      const { fetch } = scriptedFetch(busy);
      const reason = new Error('not like this');
      const hook = () => {
        throw reason;
      };
      const { error } = await ended(createParcels({ fetch, [name]: hook }).getParcel({ path }));
      expect(error).toBe(reason);
      expect(vi.getTimerCount()).toBe(0);
    },
  );

  it('ALL-4 hear once of each deprecated operation, with its dates', async () => {
    const dates = { Deprecation: '@1767225600', Sunset: 'Sun, 01 Nov 2026 00:00:00 GMT' };
    const { fetch } = scriptedFetch(fine, fine, json(200, {}, dates), json(200, {}, dates));
    const seen: DeprecationContext[] = [];
    const parcels = createParcels({ fetch, onDeprecated: (context) => seen.push(context) });
    await Promise.all([parcels.getOldParcel({ path }), parcels.getOldParcel({ path })]);
    await parcels.getParcel({ path });
    await parcels.getParcel({ path });
    expect(seen).toEqual([
      { operation: 'getOldParcel' },
      {
        operation: 'getParcel',
        since: new Date('2026-01-01T00:00:00Z'),
        sunset: new Date('2026-11-01T00:00:00Z'),
      },
    ]);
  });

  it('ALL-4 are a warning on the console where nobody listens', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const sunset = { Sunset: 'Sun, 01 Nov 2026 00:00:00 GMT', Deprecation: 'true' };
    const { fetch } = scriptedFetch(fine, json(200, {}, sunset));
    const parcels = createParcels({ fetch });
    await parcels.getOldParcel({ path });
    await parcels.getParcel({ path });
    await quiet();
    expect(warn.mock.calls).toEqual([
      ['getOldParcel is deprecated.'],
      ['getParcel is deprecated and ends on 2026-11-01.'],
    ]);
  });
});
