import { getEventListeners } from 'node:events';
import { describe, expect, it, vi } from 'vitest';
import { AbortError, TimeoutError } from '../../src/client/call-error.ts';
import { ended, quiet, stopClock } from './clock.ts';
import { createParcels, path } from './parcels.ts';
import { json, scriptedFetch, silence } from './scripted-fetch.ts';

const fine = json(200, { id: 'prc_1' });
const busy = json(503, { error: { code: 'BUSY', message: 'Come back.' } });
const never = () => new Promise<never>(() => {});

describe('timeouts', () => {
  stopClock();

  it('ALL-5 end an attempt after 30 seconds, and the next one may be luckier', async () => {
    const { fetch, requests } = scriptedFetch(silence, fine);
    expect(await ended(createParcels({ fetch }).getParcel({ path }))).toEqual({
      data: { id: 'prc_1' },
      took: 30_500,
    });
    expect(requests[0]?.signal.aborted).toBe(true);
  });

  it('ALL-5 are a TimeoutError that says which one, in milliseconds', async () => {
    const { fetch } = scriptedFetch(silence);
    const parcels = createParcels({ fetch, timeout: 800, retry: false });
    const { error, took } = await ended(parcels.getParcel({ path, requestId: 'req_1' }));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({
      code: 'timeout',
      message: 'getParcel was not answered within 800 ms (timeout).',
      attempts: 1,
      requestId: 'req_1',
    });
    expect(took).toBe(800);
  });

  it('ALL-5 hold for all attempts and waits together too', async () => {
    const { fetch, requests } = scriptedFetch(silence, silence);
    const parcels = createParcels({ fetch, timeout: 800, totalTimeout: 2000 });
    const { error, took } = await ended(parcels.getParcel({ path }));
    expect(error).toMatchObject({
      code: 'timeout',
      message: 'getParcel was not answered within 2000 ms (totalTimeout).',
      attempts: 2,
    });
    expect([took, requests.length]).toEqual([2000, 2]);
  });

  it('ALL-5 can be set for a call, to nothing too', async () => {
    const { fetch } = scriptedFetch(silence, silence, silence);
    const parcels = createParcels({ fetch, timeout: 10, retry: false });
    expect((await ended(parcels.getParcel({ path, timeout: 99 }))).took).toBe(99);
    // More than what platforms can count to is no bound either; they would count to 1.
    for (const timeout of [0, 2 ** 31]) {
      parcels.getParcel({ path, timeout }).catch(() => {});
      await quiet();
      expect(vi.getTimerCount()).toBe(0);
    }
  });

  it('ALL-5 count the body', async () => {
    const slow = () => new Response(new ReadableStream({ pull: never }));
    const { fetch } = scriptedFetch(slow);
    const { error, took } = await ended(createParcels({ fetch, retry: false }).getParcel({ path }));
    expect([error instanceof TimeoutError, took]).toEqual([true, 30_000]);
  });

  it.each([
    ['a credential', { auth: { token: never } }],
    ['a hook', { onRequest: never }],
    ['a fetch that knows no signal', { fetch: never }],
  ])('ALL-5 count %s that never comes', async (_, options) => {
    const parcels = createParcels({ fetch: silence, ...options, retry: false });
    const { error, took } = await ended(parcels.getParcel({ path }));
    expect([error instanceof TimeoutError, took]).toEqual([true, 30_000]);
  });

  it('ALL-5 send nothing once the attempt is over', async () => {
    let give: (token: string) => void = () => {};
    const token = () => new Promise<string>((resolve) => (give = resolve));
    const { fetch, requests } = scriptedFetch();
    const parcels = createParcels({ fetch, auth: { token }, retry: false });
    expect((await ended(parcels.getParcel({ path }))).error).toBeInstanceOf(TimeoutError);
    give('late');
    await quiet();
    expect(requests).toHaveLength(0);
  });

  it('ALL-5 give uploads and downloads ten minutes', async () => {
    const { fetch } = scriptedFetch(silence, silence);
    const parcels = createParcels({ fetch, retry: false });
    expect((await ended(parcels.getLabel({ path }))).took).toBe(600_000);
    expect((await ended(parcels.putLabel({ path, body: new Blob() }))).took).toBe(600_000);
  });
});

describe('an AbortSignal', () => {
  stopClock();

  it('ALL-5 ends a call before anything is sent or asked', async () => {
    const reason = new Error('changed my mind');
    const asked = vi.fn(() => 'token');
    const { fetch, requests } = scriptedFetch();
    const parcels = createParcels({ fetch, auth: { token: asked } });
    const { error } = await ended(parcels.getParcel({ path, signal: AbortSignal.abort(reason) }));
    expect(error).toBeInstanceOf(AbortError);
    expect(error).toMatchObject({ code: 'aborted', cause: reason, attempts: 1, operation: 'getParcel' });
    expect([requests.length, asked.mock.calls.length]).toEqual([0, 0]);
  });

  it.each([
    ['the answer', silence],
    ['the body', () => new Response(new ReadableStream({ pull: never }))],
  ])('ALL-5 ends a call that waits for %s, which is not tried again', async (_, answer) => {
    const { fetch, requests } = scriptedFetch(answer);
    const controller = new AbortController();
    const call = createParcels({ fetch }).getParcel({ path, signal: controller.signal });
    await quiet();
    controller.abort();
    const { error, took } = await ended(call);
    expect(error).toBeInstanceOf(AbortError);
    expect([took, requests.length, requests[0]?.signal.aborted]).toEqual([0, 1, true]);
  });

  it('ALL-5 ends a call that waits for its next attempt', async () => {
    const { fetch, requests } = scriptedFetch(busy);
    const controller = new AbortController();
    const call = createParcels({ fetch }).getParcel({ path, signal: controller.signal });
    await quiet();
    expect(vi.getTimerCount()).toBe(1);
    controller.abort();
    expect(await ended(call)).toMatchObject({ error: { code: 'aborted', attempts: 1 }, took: 0 });
    expect([requests.length, vi.getTimerCount()]).toEqual([1, 0]);
  });

  it('ALL-5 does nothing to a call that is over, and is let go of', async () => {
    const { fetch } = scriptedFetch(busy, fine, busy, busy, busy, busy);
    const controller = new AbortController();
    const parcels = createParcels({ fetch });
    const { data } = await ended(parcels.getParcel({ path, signal: controller.signal }));
    await ended(parcels.getParcel({ path, signal: controller.signal }));
    expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
    controller.abort();
    await quiet();
    expect(data).toEqual({ id: 'prc_1' });
  });
});
