import { describe, expect, it, vi } from 'vitest';
import { ApiError } from '../../src/client/api-error.ts';
import type { RetryPolicy } from '../../src/client/api-table.ts';
import { NetworkError } from '../../src/client/call-error.ts';
import type { RetryContext } from '../../src/client/client-options.ts';
import { ended, stopClock } from './clock.ts';
import { createParcels, path } from './parcels.ts';
import { type Answer, json, reset, scriptedFetch } from './scripted-fetch.ts';

const fine = json(200, { id: 'prc_1' });
const busy = (headers: Record<string, string> = {}, error: object = {}) =>
  json(503, { error: { code: 'BUSY', message: 'Come back.', ...error } }, headers);
const limited = (headers: Record<string, string> = {}, error: object = {}) =>
  json(429, { error: { code: 'RATE_LIMITED', message: 'Slow down.', ...error } }, headers);

/** A call that is answered from a script, with what was seen of it. */
async function call(answers: readonly Answer[], retry?: Partial<RetryPolicy> | false, totalTimeout?: number) {
  const script = scriptedFetch(...answers);
  const retries: RetryContext[] = [];
  const onRetry = (context: RetryContext) => retries.push(context);
  const parcels = createParcels({ fetch: script.fetch, retry, totalTimeout, onRetry });
  const end = await ended(parcels.getParcel({ path, requestId: 'req_1' }));
  return { ...end, sent: script.requests.length, waits: retries.map(({ wait }) => wait), retries };
}

describe('retries', () => {
  stopClock();

  it.each([429, 500, 502, 503, 504])('ALL-5, PQ-8 follow on the declared status %i', async (status) => {
    const failure = json(status, { error: { code: 'X', message: 'x' } });
    expect(await call([failure, fine])).toMatchObject({ data: { id: 'prc_1' }, sent: 2, waits: [500] });
  });

  it.each([400, 401, 403, 404, 409, 422, 501])('ALL-5 do not follow on %i', async (status) => {
    const failure = json(status, { error: { code: 'X', message: 'x' } });
    expect(await call([failure])).toMatchObject({ error: { status, attempts: 1 }, sent: 1, took: 0 });
  });

  it('ALL-5, PQ-8 double their bound up to the cap, and end after the declared attempts', async () => {
    expect(await call([busy(), busy(), busy(), busy()])).toMatchObject({
      error: { code: 'BUSY', status: 503, attempts: 4 },
      sent: 4,
      waits: [500, 1000, 2000],
      took: 3500,
    });
    const answers = Array.from({ length: 6 }, () => busy());
    expect(await call(answers, { attempts: 6, cap: 1500 })).toMatchObject({
      waits: [500, 1000, 1500, 1500, 1500],
    });
  });

  it('ALL-5, PQ-8 wait for a random part of their bound (full jitter), from nothing on', async () => {
    vi.mocked(Math.random).mockReturnValueOnce(0).mockReturnValueOnce(0.25).mockReturnValueOnce(0.999);
    expect(await call([busy(), busy(), busy(), fine])).toMatchObject({ waits: [0, 250, 1998] });
  });

  it.each<[string, Answer, number]>([
    ['seconds in Retry-After', busy({ 'Retry-After': '7' }), 7000],
    ['no time at all', busy({ 'Retry-After': '0' }), 0],
    ['a date in Retry-After', busy({ 'Retry-After': 'Sat, 24 Jan 2026 10:30:09 GMT' }), 9000],
    ['a date that is past', busy({ 'Retry-After': 'Sat, 24 Jan 2026 10:29:00 GMT' }), 0],
    ['seconds in the error body', limited({}, { retry_after: 3 }), 3000],
    ['fractions of seconds', limited({}, { retry_after: 0.25 }), 250],
    ['the reset header, as a time', limited({ 'X-RateLimit-Reset': `${1769250600 + 11}` }), 11_000],
    ['a reset that is past', limited({ 'X-RateLimit-Reset': '1769250000' }), 0],
    [
      'several, the first declared',
      limited({ 'Retry-After': '2', 'X-RateLimit-Reset': '1769250611' }, { retry_after: 5 }),
      2000,
    ],
  ])('ALL-5, PQ-8, CF-2 obey the server: %s', async (_, answer, wait) => {
    expect(await call([answer, fine])).toMatchObject({ data: { id: 'prc_1' }, waits: [wait], took: wait });
  });

  it.each<[string, Answer]>([
    ['a negative number', busy({ 'Retry-After': '-5' })],
    ['words', busy({ 'Retry-After': 'soon' })],
    ['a text in the body', busy({}, { retry_after: 'soon' })],
    ['a negative number in the body', busy({}, { retry_after: -1 })],
    ['a reset without a limit that was hit', busy({ 'X-RateLimit-Reset': '1769250699' })],
  ])(
    'ALL-5 back off on their own where the server says nothing that can be obeyed: %s',
    async (_, answer) => {
      expect(await call([answer, fine])).toMatchObject({ waits: [500] });
    },
  );

  it('ALL-5, PQ-8 read a reset that counts from now where the API declares so', async () => {
    const { fetch } = scriptedFetch(limited({ 'X-RateLimit-Reset': '12' }), fine);
    const parcels = createParcels({ fetch }, { reset: { header: 'X-RateLimit-Reset' } });
    expect(await ended(parcels.getParcel({ path }))).toMatchObject({ took: 12_000 });
  });

  it('ALL-5, PQ-8 do not begin where the server asks for more than the budget: the error says how long', async () => {
    expect(await call([limited({ 'Retry-After': '121' })])).toMatchObject({
      error: { code: 'RATE_LIMITED', retryAfter: 121, attempts: 1 },
      sent: 1,
      took: 0,
    });
    expect(await call([limited({ 'Retry-After': '120' }), fine])).toMatchObject({ waits: [120_000] });
  });

  it('ALL-5 share one budget: what is left does not pay for the next wait', async () => {
    const answers = [limited({ 'Retry-After': '80' }), limited({ 'Retry-After': '41' })];
    expect(await call(answers)).toMatchObject({
      error: { retryAfter: 41, attempts: 2 },
      waits: [80_000],
      sent: 2,
    });
  });

  it('ALL-5 end before the total timeout would', async () => {
    expect(await call([limited({ 'Retry-After': '4' })], undefined, 3000)).toMatchObject({
      error: { retryAfter: 4, attempts: 1 },
      took: 0,
    });
  });

  it('ALL-5 follow when no answer came, and the error has the last cause', async () => {
    expect(await call([reset, reset, fine])).toMatchObject({ data: { id: 'prc_1' }, waits: [500, 1000] });
    const { error } = await call([reset, reset, reset, reset]);
    expect(error).toBeInstanceOf(NetworkError);
    expect(error).toMatchObject({
      code: 'network',
      operation: 'getParcel',
      attempts: 4,
      requestId: 'req_1',
      cause: expect.objectContaining({ message: 'fetch failed' }),
    });
  });

  it('ALL-5 follow when half an answer came', async () => {
    const half = () =>
      new Response(
        new ReadableStream({
          start(controller) {
            controller.enqueue(new TextEncoder().encode('{"id":'));
            controller.error(new TypeError('terminated'));
          },
        }),
      );
    expect(await call([half, fine])).toMatchObject({ data: { id: 'prc_1' }, sent: 2 });
    expect((await call([half], false)).error).toMatchObject({
      code: 'network',
      message: 'getParcel failed: half an answer came.',
    });
  });

  it('ALL-5 can be turned off and tuned, by client and by call', async () => {
    expect(await call([busy()], false)).toMatchObject({ error: { attempts: 1 }, sent: 1 });
    expect(await call([busy(), busy()], { attempts: 2, base: 10 })).toMatchObject({ waits: [10] });
    const { fetch, requests } = scriptedFetch(busy(), json(418, {}), fine);
    const parcels = createParcels({ fetch, retry: false });
    expect(await ended(parcels.getParcel({ path, retry: { statuses: [503] } }))).toMatchObject({
      error: { status: 418 },
    });
    await parcels.getParcel({ path });
    expect(requests).toHaveLength(3);
  });

  it('ALL-5 tell onRetry why and how long, with the id of the call', async () => {
    const { retries } = await call([busy(), reset, fine]);
    expect(retries).toEqual([
      { operation: 'getParcel', attempt: 1, requestId: 'req_1', wait: 500, response: expect.any(Response) },
      { operation: 'getParcel', attempt: 2, requestId: 'req_1', wait: 1000, error: expect.any(NetworkError) },
    ]);
  });

  it('ALL-5, ALL-7 do not follow on a write without an idempotency key: nobody knows whether it was done', async () => {
    const { fetch, requests } = scriptedFetch(busy(), reset);
    const parcels = createParcels({ fetch });
    expect(await ended(parcels.weighParcel({ path }))).toMatchObject({
      error: { status: 503, attempts: 1 },
    });
    expect(await ended(parcels.weighParcel({ path }))).toMatchObject({
      error: { code: 'network', attempts: 1 },
    });
    expect(requests.map(({ headers }) => headers.has('Idempotency-Key'))).toEqual([false, false]);
  });

  it('ALL-5 do not follow where the body is a stream, which can be read once', async () => {
    const { fetch, requests } = scriptedFetch(async (request) => {
      await request.text();
      return busy()();
    });
    const body = new Blob(['%PDF']).stream();
    expect(await ended(createParcels({ fetch }).putLabel({ path, body }))).toMatchObject({
      error: { status: 503, attempts: 1 },
    });
    expect(requests).toHaveLength(1);
  });

  it('ALL-5 send a body that is no stream again, whole', async () => {
    const seen: string[] = [];
    const read = (answer: () => Response) => async (request: Request) => {
      seen.push(await request.text());
      return answer();
    };
    const { fetch } = scriptedFetch(read(busy()), read(json(201, { id: 'prc_2' })));
    await ended(createParcels({ fetch }).createParcel({ body: { weight: 3 } }));
    expect(seen).toEqual(['{"weight":3}', '{"weight":3}']);
  });

  it('ALL-5 leave no timer behind', async () => {
    await call([busy(), reset, fine]);
    await call([busy(), busy(), busy(), busy()]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('ALL-5 never follow on a success that cannot be read', async () => {
    const { error, sent } = await call([() => new Response('<p>')]);
    expect([error instanceof ApiError, sent]).toEqual([false, 1]);
    expect(error).toMatchObject({ code: 'unreadable-body', attempts: 1, requestId: 'req_1' });
  });
});
