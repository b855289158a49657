import { describe, expect, it, vi } from 'vitest';
import { ended, stopClock } from './clock.ts';
import { createParcels, path } from './parcels.ts';
import { type Answer, json, reset, scriptedFetch } from './scripted-fetch.ts';

const made = json(201, { id: 'prc_1' });
const gone = () => new Response(null, { status: 204 });
const busy = json(503, { error: { code: 'BUSY', message: 'Come back.' } });
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

function scripted(...answers: Answer[]) {
  const script = scriptedFetch(...answers);
  const sent = (header: string) => script.requests.map(({ headers }) => headers.get(header));
  return { parcels: createParcels({ fetch: script.fetch }), sent };
}

describe('an idempotency key', () => {
  stopClock();

  it('ALL-7 is made for each call of an operation that takes one, and for no other', async () => {
    const { parcels, sent } = scripted(made, made, gone, made, made);
    await parcels.createParcel({ body: {} });
    await parcels.createParcel({ body: {} });
    await parcels.deleteParcel({ path });
    await parcels.weighParcel({ path });
    await parcels.getParcel({ path });
    const keys = sent('Idempotency-Key');
    expect(keys.map((key) => key !== null && uuid.test(key))).toEqual([true, true, true, false, false]);
    expect(new Set(keys.slice(0, 3)).size).toBe(3);
  });

  it('ALL-5, ALL-7 makes a POST repeatable: the same key for each attempt', async () => {
    const { parcels, sent } = scripted(busy, reset, made);
    expect(await ended(parcels.createParcel({ body: {} }))).toMatchObject({ data: { id: 'prc_1' } });
    const keys = sent('Idempotency-Key');
    expect([keys.length, new Set(keys).size]).toEqual([3, 1]);
  });

  it("ALL-7 can be the caller's own, to ask again after an unknown outcome", async () => {
    const { parcels, sent } = scripted(made, made, made);
    await parcels.createParcel({ body: {}, idempotencyKey: 'order-1' });
    await parcels.createParcel({ body: {}, header: { 'Idempotency-Key': 'order-2' }, idempotencyKey: 'no' });
    await parcels.POST('/parcels', { body: {}, headers: { 'Idempotency-Key': 'order-3' } });
    expect(sent('Idempotency-Key')).toEqual(['order-1', 'order-2', 'order-3']);
  });

  it('ALL-7 goes with calls by path too', async () => {
    const { parcels, sent } = scripted(busy, made);
    await ended(parcels.POST('/parcels', { body: {} }));
    const [first, second] = sent('Idempotency-Key');
    expect(first).toMatch(uuid);
    expect(second).toBe(first);
  });
});

describe('a correlation id', () => {
  stopClock();

  it('ALL-8 is a random UUID for each call, kept over its attempts', async () => {
    const { parcels, sent } = scripted(busy, made, made);
    await ended(parcels.getParcel({ path }));
    await parcels.getParcel({ path });
    const [first, again, other] = sent('X-Request-Id');
    expect(first).toMatch(uuid);
    expect(other).toMatch(uuid);
    expect([again === first, other === first]).toEqual([true, false]);
  });

  it('ALL-8 is a random UUID too where the page did not come over TLS', async () => {
    vi.spyOn(crypto, 'randomUUID').mockImplementation(() => expect.unreachable());
    Object.defineProperty(crypto, 'randomUUID', { value: undefined, configurable: true });
    try {
      const { parcels, sent } = scripted(made, made);
      await parcels.getParcel({ path });
      await parcels.getParcel({ path });
      const [first, second] = sent('X-Request-Id');
      expect(first).toMatch(uuid);
      expect(second).toMatch(uuid);
      expect(second).not.toBe(first);
    } finally {
      Reflect.deleteProperty(crypto, 'randomUUID');
    }
  });

  it("ALL-8 can be the caller's own, and stands on results", async () => {
    const { parcels, sent } = scripted(made, made, made);
    const { requestId, data, response } = await parcels
      .getParcel({ path, requestId: 'req_1' })
      .withResponse();
    expect([requestId, data, response.status]).toEqual(['req_1', { id: 'prc_1' }, 201]);
    expect(await parcels.GET('/parcels/{id}', { params: { path }, requestId: 'req_2' })).toMatchObject({
      requestId: 'req_2',
    });
    await parcels.getParcel({ path, headers: { 'x-request-id': 'req_3' } });
    expect(sent('X-Request-Id')).toEqual(['req_1', 'req_2', 'req_3']);
  });

  it('ALL-8 is the one that the server answered with, on results and on errors', async () => {
    const own = { 'X-Request-Id': 'srv_1' };
    const { parcels } = scripted(
      json(200, { id: 'prc_1' }, own),
      json(404, { error: { code: 'GONE', message: 'No.' } }, own),
      json(404, {}),
    );
    expect((await parcels.getParcel({ path }).withResponse()).requestId).toBe('srv_1');
    expect(await ended(parcels.getParcel({ path }))).toMatchObject({ error: { requestId: 'srv_1' } });
    expect(await ended(parcels.getParcel({ path, requestId: 'req_1' }))).toMatchObject({
      error: { requestId: 'req_1' },
    });
  });
});
