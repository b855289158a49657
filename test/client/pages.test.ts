import { describe, expect, it } from 'vitest';
import { ContractError } from '../../src/client/call-error.ts';
import { ended, quiet, stopClock } from './clock.ts';
import { createParcels } from './parcels.ts';
import { type Answer, json, scriptedFetch } from './scripted-fetch.ts';

const items = (...ids: string[]) => ids.map((id) => ({ id }));
const page = (ids: string[], more: object) => json(200, { items: items(...ids), ...more });
const last = (...ids: string[]) => page(ids, { more: false });
const on = (next: unknown, ...ids: string[]) => page(ids, { next, more: true });

function scripted(...answers: Answer[]) {
  const script = scriptedFetch(...answers);
  const queries = () => script.requests.map(({ url }) => new URL(url).search);
  return { requests: script.requests, parcels: createParcels({ fetch: script.fetch }), queries };
}

async function read(list: AsyncIterable<{ id: string }>): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id } of list) ids.push(id);
  return ids;
}

describe('lists', () => {
  stopClock();

  it('ALL-2 are read item by item over every page, by cursor', async () => {
    const { parcels, queries } = scripted(on('c1', 'a', 'b'), on('c2', 'c'), last('d'));
    expect(await read(parcels.listParcels({ query: { sort: '-id' } }))).toEqual(['a', 'b', 'c', 'd']);
    expect(queries()).toEqual(['?sort=-id', '?sort=-id&cursor=c1', '?sort=-id&cursor=c2']);
  });

  it('ALL-2 are read by offset, which counts the items that came', async () => {
    const { parcels, queries } = scripted(
      page(['a', 'b'], { more: true, total: 3 }),
      page(['c'], { more: false, total: 3 }),
      page(['c'], { more: true }),
      last('d'),
    );
    expect(await read(parcels.listByOffset())).toEqual(['a', 'b', 'c']);
    expect(await read(parcels.listByOffset({ query: { offset: 40 } }))).toEqual(['c', 'd']);
    expect(queries()).toEqual(['', '?offset=2', '?offset=40', '?offset=41']);
  });

  it('ALL-2 are read by number of page, of which the first is 1', async () => {
    const { parcels, queries } = scripted(
      page(['a'], { more: true }),
      last('b'),
      page(['c'], { more: true }),
      last(),
    );
    expect(await read(parcels.listByPage())).toEqual(['a', 'b']);
    expect(await read(parcels.listByPage({ query: { page: 7 } }))).toEqual(['c']);
    expect(queries()).toEqual(['', '?page=2', '?page=7', '?page=8']);
  });

  it('ALL-2 give their first page to await, which leads to the next', async () => {
    const body = { items: items('a'), next: 'c1', more: true };
    const { parcels } = scripted(json(200, body), page(['b'], { total: 2, more: false }));
    const first = await parcels.listParcels();
    expect(first).toMatchObject({ items: items('a'), cursor: 'c1', total: undefined, body });
    const second = await first.next();
    expect(second).toMatchObject({ items: items('b'), cursor: undefined });
    expect(await second?.next()).toBeUndefined();
  });

  it('ALL-2 give their pages, and the answer of the first', async () => {
    const { parcels } = scripted(on('c1', 'a'), last('b'), last());
    const sizes: number[] = [];
    for await (const { items } of parcels.listParcels().pages()) sizes.push(items.length);
    expect(sizes).toEqual([1, 1]);
    const { response, data } = await parcels.listParcels().withResponse();
    expect([response.status, data.items]).toEqual([200, []]);
  });

  it('ALL-2 go on where they were left, from the cursor of a page', async () => {
    const { parcels, queries } = scripted(on('c1', 'a'), last('b'), page(['c'], { more: true }), last('d'));
    const { cursor } = await parcels.listParcels();
    expect(await read(parcels.listParcels({ query: { sort: 'id' }, cursor }))).toEqual(['b']);
    expect(await read(parcels.listByOffset({ cursor: 2 }))).toEqual(['c', 'd']);
    expect(queries()).toEqual(['', '?sort=id&cursor=c1', '?offset=2', '?offset=3']);
  });

  it.each([
    [-1, [], 1],
    [0, [], 1],
    [1, ['a'], 1],
    [2, ['a', 'b'], 1],
    [3, ['a', 'b', 'c'], 2],
    [9, ['a', 'b', 'c'], 2],
  ])('ALL-2 end after a limit of %i items, and ask for no page too many', async (limit, ids, requests) => {
    for (const prefetch of [false, true]) {
      const script = scripted(on('c1', 'a', 'b'), last('c'));
      expect(await read(script.parcels.listParcels({ limit, prefetch }))).toEqual(ids);
      await quiet();
      expect(script.requests).toHaveLength(requests);
    }
  });

  it('ALL-2 ask for the next page only when it is wanted, or ahead where told so', async () => {
    for (const prefetch of [false, true]) {
      const { parcels, requests } = scripted(on('c1', 'a', 'b'), last('c'));
      const iterator = parcels.listParcels({ prefetch })[Symbol.asyncIterator]();
      expect((await iterator.next()).value).toEqual({ id: 'a' });
      await quiet();
      expect(requests).toHaveLength(prefetch ? 2 : 1);
      await iterator.return(undefined);
    }
  });

  it('ALL-2 do not hear of a page ahead that failed where they stop before it', async () => {
    const { parcels } = scripted(on('c1', 'a'), json(400, { error: { code: 'BAD', message: 'Bad.' } }));
    for await (const { id } of parcels.listParcels({ prefetch: true })) {
      await quiet();
      expect(id).toBe('a');
      break;
    }
    await quiet();
  });

  it('ALL-2 throw where a page fails, after the items before it', async () => {
    const bad = json(400, { error: { code: 'BAD', message: 'Bad.' } });
    for (const prefetch of [false, true]) {
      const { parcels } = scripted(on('c1', 'a'), bad);
      const seen: string[] = [];
      const reading = async () => {
        for await (const { id } of parcels.listParcels({ prefetch })) seen.push(id);
      };
      expect(await ended(reading())).toMatchObject({ error: { code: 'BAD' } });
      expect(seen).toEqual(['a']);
    }
  });

  it.each<[string, Answer[], string]>([
    ['the cursor of a page is its own', [on('c1', 'a'), on('c1', 'b')], 'the cursor of the next page'],
    [
      'the cursors go in a circle',
      [on('c1', 'a'), on('c2', 'b'), on('c1', 'c')],
      'the one of a page that was read before',
    ],
    ['more is promised without a cursor', [on(undefined, 'a')], 'no cursor stands at /next'],
    ['more is promised with an empty cursor', [on('', 'a')], 'no cursor stands at /next'],
    ['there is no list', [json(200, { more: false })], 'no list stands at /items'],
    ['the list is none', [json(200, { items: {}, more: false })], 'no list stands at /items'],
    ['the body is a text', [json(200, 'items')], 'no list stands at /items'],
  ])('ALL-2 are a ContractError when %s', async (_, answers, words) => {
    const { parcels, requests } = scripted(...answers);
    const { error } = await ended(read(parcels.listParcels()));
    expect(error).toBeInstanceOf(ContractError);
    expect(error).toMatchObject({
      code: 'contract-violated',
      operation: 'listParcels',
      requestId: expect.any(String),
      message: expect.stringContaining(words),
    });
    expect(requests).toHaveLength(answers.length);
  });

  it.each(['listByOffset', 'listByPage'] as const)(
    'ALL-2 are a ContractError when an empty page of %s says that there are more',
    async (list) => {
      const { parcels } = scripted(page(['a'], { more: true }), page([], { more: true }));
      const { error } = await ended(read(parcels[list]()));
      expect(error).toBeInstanceOf(ContractError);
      expect(error).toHaveProperty('message', expect.stringContaining('the page is empty'));
    },
  );

  it('ALL-2 give a page that leads nowhere: only what comes after it cannot be had', async () => {
    const { parcels } = scripted(on('c1', 'a'));
    const stuck = await parcels.listParcels({ cursor: 'c1' });
    expect(stuck.items).toEqual(items('a'));
    expect(await ended(stuck.next())).toMatchObject({ error: { code: 'contract-violated' } });
  });

  it('ALL-2 take an empty page with a cursor for what it is: filtered out', async () => {
    const { parcels } = scripted(on('c1'), last('a'));
    expect(await read(parcels.listParcels())).toEqual(['a']);
  });

  it('ALL-2 can ask for the same next page twice', async () => {
    const { parcels } = scripted(on('c1', 'a'), on('c2', 'b'), on('c2', 'b'));
    const first = await parcels.listParcels();
    expect((await first.next())?.items).toEqual((await first.next())?.items);
  });

  it('ALL-8 send an id of its own with each page', async () => {
    const { parcels, requests } = scripted(on('c1', 'a'), on('c2', 'b'), last('c'));
    await read(parcels.listParcels({ requestId: 'req_1' }));
    const ids = requests.map(({ headers }) => headers.get('X-Request-Id'));
    expect([ids[0], new Set(ids).size]).toEqual(['req_1', 3]);
  });

  it('ALL-5 try each page again', async () => {
    const busy = json(503, { error: { code: 'BUSY', message: 'Come back.' } });
    const { parcels } = scripted(busy, on('c1', 'a'), busy, last('b'));
    expect((await ended(read(parcels.listParcels()))).data).toEqual(['a', 'b']);
  });

  it('ALL-5 end with their AbortSignal, between pages too', async () => {
    const { parcels } = scripted(on('c1', 'a'));
    const controller = new AbortController();
    const reading = async () => {
      for await (const _ of parcels.listParcels({ signal: controller.signal })) controller.abort();
    };
    expect(await ended(reading())).toMatchObject({ error: { code: 'aborted' } });
  });
});
