import type { RequestListener } from 'node:http';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { begin, json, serve } from './faulty-server.ts';
import { createParcels, path } from './parcels.ts';

const fine = json(200, { id: 'prc_1' });
const reset: RequestListener = (request) => request.socket.resetAndDestroy();
const hang: RequestListener = () => {};
const limited = json(429, { error: { code: 'RATE_LIMITED', message: 'Slow down.' } }, { 'Retry-After': '0' });

interface Fault {
  readonly fault: string;
  readonly answers: readonly RequestListener[];
  readonly outcome: object;
  /** Requests that arrive in all. */
  readonly requests: number;
}

const gave = { data: { id: 'prc_1' } };

const faults: readonly Fault[] = [
  { fault: 'the connection is reset once', answers: [reset, fine], outcome: gave, requests: 2 },
  {
    fault: 'the connection is reset each time',
    answers: [reset],
    outcome: {
      name: 'NetworkError',
      code: 'network',
      attempts: 4,
      message: 'getParcel failed: no answer came.',
    },
    requests: 4,
  },
  {
    fault: 'half a body comes once',
    answers: [begin('{"id":', {}, (response) => response.destroy()), fine],
    outcome: gave,
    requests: 2,
  },
  {
    fault: 'half a body comes each time',
    answers: [begin('{"id":', {}, (response) => response.destroy())],
    outcome: { name: 'NetworkError', attempts: 4, message: 'getParcel failed: half an answer came.' },
    requests: 4,
  },
  { fault: 'the headers are slow once', answers: [hang, fine], outcome: gave, requests: 2 },
  {
    fault: 'the headers are slow each time',
    answers: [hang],
    outcome: {
      name: 'TimeoutError',
      attempts: 4,
      message: 'getParcel was not answered within 60 ms (timeout).',
    },
    requests: 4,
  },
  {
    fault: 'the body is slow each time',
    answers: [begin('{"id":')],
    outcome: { name: 'TimeoutError', code: 'timeout', attempts: 4 },
    requests: 4,
  },
  {
    fault: 'a storm of 429 that does not end',
    answers: [limited],
    outcome: { name: 'ApiError', status: 429, code: 'RATE_LIMITED', retryAfter: 0, attempts: 4 },
    requests: 4,
  },
  { fault: 'a storm of 429 that ends', answers: [limited, limited, fine], outcome: gave, requests: 3 },
  {
    fault: '429 asks for an hour',
    answers: [json(429, { error: { code: 'RATE_LIMITED', message: 'x' } }, { 'Retry-After': '3600' })],
    outcome: { name: 'ApiError', status: 429, retryAfter: 3600, attempts: 1 },
    requests: 1,
  },
  { fault: '503, then success', answers: [json(503, {}), fine], outcome: gave, requests: 2 },
  {
    fault: 'a success is a page of HTML',
    answers: [
      (_, response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end('<h1>Sign in</h1>'),
    ],
    outcome: {
      name: 'ParseError',
      code: 'unreadable-body',
      attempts: 1,
      message: 'getParcel was answered with 200, but the body (text/html) is not JSON.',
    },
    requests: 1,
  },
  {
    fault: 'a small answer unpacks to a large one',
    answers: [
      (_, response) =>
        response
          .writeHead(200, { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' })
          .end(gzipSync(Buffer.alloc(8 * 2 ** 20, ' '))),
    ],
    outcome: {
      name: 'ParseError',
      attempts: 1,
      message: expect.stringContaining('larger than 1048576 bytes (maxBodyBytes)'),
    },
    requests: 1,
  },
  {
    fault: 'a small error unpacks to a large one',
    answers: [
      (_, response) =>
        response.writeHead(400, { 'Content-Encoding': 'gzip' }).end(gzipSync(Buffer.alloc(8 * 2 ** 20, ' '))),
    ],
    outcome: { name: 'ParseError', attempts: 1 },
    requests: 1,
  },
  {
    fault: 'what is said to be gzip is none',
    answers: [(_, response) => response.writeHead(200, { 'Content-Encoding': 'gzip' }).end('{"id":"prc_1"}')],
    outcome: { name: 'NetworkError', message: 'getParcel failed: half an answer came.' },
    requests: 4,
  },
  {
    fault: 'the body of an error is empty',
    answers: [(_, response) => response.writeHead(404).end()],
    outcome: {
      name: 'ApiError',
      status: 404,
      code: 'unexpected-response',
      body: '',
      message: 'getParcel was answered with 404 Not Found and no body.',
    },
    requests: 1,
  },
  {
    fault: 'a proxy answers with HTML',
    answers: [
      (_, response) => response.writeHead(502, { 'Content-Type': 'text/html' }).end('<h1>Bad Gateway</h1>'),
    ],
    outcome: {
      name: 'ApiError',
      status: 502,
      code: 'unexpected-response',
      body: '<h1>Bad Gateway</h1>',
      attempts: 4,
    },
    requests: 4,
  },
  {
    fault: 'the JSON of a success is broken',
    answers: [(_, response) => response.end('{"id":')],
    outcome: { name: 'ParseError', attempts: 1 },
    requests: 1,
  },
  {
    fault: 'the JSON of an error is broken',
    answers: [(_, response) => response.writeHead(409).end('{"error":')],
    outcome: { name: 'ApiError', status: 409, code: 'unexpected-response', body: '{"error":' },
    requests: 1,
  },
  {
    fault: 'an empty success where data is promised',
    answers: [(_, response) => response.writeHead(200).end()],
    outcome: { name: 'ContractError', code: 'contract-violated' },
    requests: 1,
  },
];

const fast = { timeout: 60, retry: { base: 1 }, maxBodyBytes: 2 ** 20, auth: { token: 'top-secret' } };

describe('over real sockets', () => {
  it.each(faults)('ALL-5, PQ-8 $fault', async ({ fault, answers, outcome, requests }) => {
    const server = await serve(...answers);
    // Only what is slow on purpose has to be given up soon; the machine may be slow too.
    const timeout = fault.includes('slow') ? 60 : 10_000;
    const parcels = createParcels({
      ...fast,
      timeout: fault.includes('once') ? 300 : timeout,
      baseUrl: server.url,
    });
    const end = await parcels.getParcel({ path }).then(
      (data) => ({ data }),
      (error: unknown) => error,
    );
    expect(end).toMatchObject(outcome);
    expect(server.requests).toHaveLength(requests);
    const ids = server.requests.map(({ headers }) => headers['x-request-id']);
    expect(new Set(ids).size).toBe(1);
  });

  it('ALL-1 a redirect to another host is an error there, and the other host sees nothing', async () => {
    const other = await serve(fine);
    const server = await serve((_, response) => response.writeHead(307, { Location: other.url }).end());
    const parcels = createParcels({ ...fast, timeout: 10_000, baseUrl: server.url });
    await expect(parcels.createParcel({ body: {} })).rejects.toMatchObject({
      status: 307,
      code: 'unexpected-response',
      attempts: 1,
    });
    expect(other.requests).toHaveLength(0);
    expect(server.requests[0]?.headers.authorization).toBe('Bearer top-secret');
  });

  it('ALL-5 nobody listens: the cause says so', async () => {
    const server = await serve(fine);
    server.close();
    const parcels = createParcels({ baseUrl: server.url, retry: { attempts: 2, base: 1 } });
    await expect(parcels.getParcel({ path })).rejects.toMatchObject({
      name: 'NetworkError',
      attempts: 2,
      cause: { cause: { code: 'ECONNREFUSED' } },
    });
  });

  it('ALL-5 an abort ends the connection, and the server knows', async () => {
    let gone: () => void = () => {};
    const closed = new Promise<void>((resolve) => (gone = resolve));
    const controller = new AbortController();
    const server = await serve((request) => {
      request.socket.on('close', gone);
      controller.abort();
    });
    const parcels = createParcels({ baseUrl: server.url });
    await expect(parcels.getParcel({ path, signal: controller.signal })).rejects.toMatchObject({
      name: 'AbortError',
      attempts: 1,
    });
    await closed;
  });

  it('ALL-5 an abort ends a stream that is being read', async () => {
    const server = await serve(begin('%PDF', { 'Content-Type': 'application/pdf' }));
    const controller = new AbortController();
    const { data } = await createParcels({ baseUrl: server.url }).GET('/parcels/{id}/label', {
      params: { path },
      parseAs: 'stream',
      signal: controller.signal,
    });
    if (!(data instanceof ReadableStream)) return expect.unreachable();
    const reader = data.getReader();
    expect(Buffer.from((await reader.read()).value).toString()).toBe('%PDF');
    controller.abort();
    await expect(reader.read()).rejects.toThrow();
  });

  it('ALL-5 answers that are tried again leave no connection hanging', async () => {
    const server = await serve(limited);
    const retry = { attempts: 20, base: 1 };
    const parcels = createParcels({ ...fast, retry, timeout: 10_000, baseUrl: server.url });
    await expect(parcels.getParcel({ path })).rejects.toMatchObject({ attempts: 20 });
    expect(server.requests).toHaveLength(20);
    // A request may come before the connection of the last one is known to be free.
    expect(server.sockets.size).toBeLessThan(4);
  });

  it('ALL-7 a write that was cut off is sent again with the same key and body', async () => {
    const bodies: string[] = [];
    const record =
      (then: RequestListener): RequestListener =>
      async (request, response) => {
        const chunks: Buffer[] = [];
        for await (const chunk of request) chunks.push(Buffer.from(chunk));
        bodies.push(Buffer.concat(chunks).toString());
        then(request, response);
      };
    const server = await serve(record(reset), record(json(201, { id: 'prc_2' })));
    const parcels = createParcels({ ...fast, timeout: 10_000, baseUrl: server.url });
    expect(await parcels.createParcel({ body: { kg: 1 } })).toEqual({ id: 'prc_2' });
    const keys = server.requests.map(({ headers }) => headers['idempotency-key']);
    expect(bodies).toEqual(['{"kg":1}', '{"kg":1}']);
    expect([typeof keys[0], new Set(keys).size]).toEqual(['string', 1]);
  });

  it('ALL-1 HEAD, 204 and 205 have no body, and the connection goes on', async () => {
    const server = await serve(
      (_, response) => response.writeHead(200, { 'Content-Length': '5' }).end(),
      (_, response) => response.writeHead(204).end(),
      (_, response) => response.writeHead(205).end(),
      fine,
    );
    const parcels = createParcels({ ...fast, timeout: 10_000, baseUrl: server.url });
    expect(await parcels.headParcel({ path })).toBeUndefined();
    expect(await parcels.deleteParcel({ path })).toBeUndefined();
    expect(await parcels.deleteParcel({ path })).toBeUndefined();
    expect(await parcels.getParcel({ path })).toEqual({ id: 'prc_1' });
  });

  it('ALL-2 lists are read page by page', async () => {
    const server = await serve(
      json(200, { items: [{ id: 'a' }], next: 'c1', more: true }),
      json(503, {}),
      json(200, { items: [{ id: 'b' }], more: false }),
    );
    const parcels = createParcels({ ...fast, timeout: 10_000, baseUrl: server.url });
    const ids: string[] = [];
    for await (const { id } of parcels.listParcels()) ids.push(id);
    expect(ids).toEqual(['a', 'b']);
    expect(server.requests.map(({ url }) => url)).toEqual([
      '/parcels',
      '/parcels?cursor=c1',
      '/parcels?cursor=c1',
    ]);
  });
});
