import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { exchange } from './raw-http.ts';
import { expectRefusal, mount, serveParcels } from './served-parcels.ts';

const PARCEL = '/parcels/prc_00000001';
const JSON_TYPE = { 'Content-Type': 'application/json' };

let server: Awaited<ReturnType<typeof serveParcels>>;
beforeAll(async () => {
  server = await serveParcels();
});
afterAll(() => server.close());
// Whatever was sent before, the same process still answers.
afterEach(async () => {
  expect((await server.send({ path: '/parcels' })).status).toBe(200);
});

const post = (body: string | Uint8Array, headers: Record<string, string> = JSON_TYPE) =>
  server.send({ method: 'POST', path: '/parcels', headers, body });

describe('ALL-6 the mock and hostile addresses', () => {
  it.each([
    ['/parcels/%E0%A4%A', 'path'],
    ['/parcels/%', 'path'],
    ['/parcels/%C0%AF', 'path'],
    ['/parcels?state=%E0%A4%A', 'query'],
    ['/parcels?state=%', 'query'],
  ])('refuses the percent-encoding of %s', async (path, field) => {
    expectRefusal(await server.send({ path }), 'invalidInput', [field]);
  });

  it.each([
    '/parcels/prc%2F0001',
    '/parcels/%2Fetc%2Fpasswd',
    '/parcels/prc_0000000%00',
    `/parcels/${'x'.repeat(8000)}`,
  ])('takes %.40s for one id, which is not valid', async (path) => {
    expectRefusal(await server.send({ path }), 'invalidInput', ['parcelId']);
  });

  it.each([
    '//parcels',
    '/parcels/',
    '/parcels/%2e%2e',
    '/parcels/prc_00000001/../../nothing',
    '/nothing',
    '/parcel.delivered',
    '',
  ])('has no path "%s"', async (path) => {
    expectRefusal(await server.send({ path }), 'notFound', []);
  });

  it('names the methods of a path that has no such method', async () => {
    const answer = await server.send({ method: 'PATCH', path: '/parcels' });
    expectRefusal(answer, 'notFound', []);
    expect(answer.headers.get('Allow')).toBe('GET, POST');
  });

  it.each(['/mock/nothing/v1/parcels', '/nothing', '//mock/parcels/api/v1/parcels', `${mount}x`])(
    'has nothing mounted at %s, and says what is',
    async (path) => {
      const { status, text } = await exchange(server.port, { path });
      expect(status).toBe(404);
      expect(JSON.parse(text)).toEqual({
        error: { code: 'not_mounted', message: `Nothing is mounted here. Mounted: ${mount}.` },
      });
    },
  );

  it('answers HEAD with the headers of GET, its length included, and no body', async () => {
    const [head, get] = [
      await server.send({ method: 'HEAD', path: PARCEL }),
      await server.send({ path: PARCEL }),
    ];
    expect([head.status, head.text]).toEqual([200, '']);
    for (const name of ['Content-Type', 'Content-Length', 'X-RateLimit-Limit'])
      expect(head.headers.get(name), name).toBe(get.headers.get(name));
  });

  it('lets browsers of any origin in', async () => {
    const headers = {
      Origin: 'http://localhost:5173',
      'Access-Control-Request-Method': 'POST',
      'Access-Control-Request-Headers': 'content-type,x-parcels-key',
    };
    const preflight = await exchange(server.port, { method: 'OPTIONS', path: `${mount}/parcels`, headers });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(preflight.headers.get('Access-Control-Allow-Methods')).toContain('POST');
    expect(preflight.headers.get('Access-Control-Allow-Headers')).toBe('content-type,x-parcels-key');
    const answer = await server.send({ path: '/parcels', headers });
    expect(answer.headers.get('Access-Control-Expose-Headers')).toBe('*');
  });
});

describe('ALL-6 ALL-8 the mock and hostile headers', () => {
  it.each([
    ['other characters than ASCII', 'rq-0123abcé'],
    ['5000 characters', 'a'.repeat(5000)],
    ['a form that the API does not take', 'my own id'],
    ['nothing', ''],
  ])('makes an id of its own where a client sends %s', async (_, id) => {
    const answer = await server.send({ path: '/parcels', headers: { 'X-Request-Id': id } });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('X-Request-Id')).toMatch(/^rq-[0-9a-f]{8}$/);
  });

  it('writes no header that came inside another', async () => {
    const { status, headers } = await server.send({
      path: '/parcels',
      headers: { 'X-Request-Id': 'rq-0123abcd\r\nX-Evil: 1' },
    });
    expect([status, headers.get('X-Request-Id'), headers.has('X-Evil')]).toEqual([200, 'rq-0123abcd', false]);
    expect((await server.send({ path: '/parcels', headers: { 'X-Request-Id': 'a\rb' } })).status).toBe(400);
  });

  it.each([
    'code=418',
    'code=often',
    `code=${'9'.repeat(400)}`,
    'example=nothing',
    'code=200, example=__proto__',
    'dynamic=perhaps',
  ])('refuses the preference %.30s', async (prefer) => {
    expectRefusal(await server.send({ path: '/parcels', headers: { Prefer: prefer } }), 'invalidInput', [
      'Prefer',
    ]);
  });

  it('says which answers there are to prefer', async () => {
    const wanted = [
      ['code=418', 'Known: 200, 400, 401, 429, 500.'],
      ['example=nothing', 'Known: some, none.'],
    ];
    for (const [prefer = '', known] of wanted) {
      const { text } = await server.send({ path: '/parcels', headers: { Prefer: prefer } });
      expect(JSON.parse(text).error.message).toContain(known);
    }
  });

  it('tells what is wrong with a request that prefers an example of another error', async () => {
    for (const Prefer of ['code=400, example=invalid', 'code=422, example=tooHeavy', 'code=500']) {
      expectRefusal(await post('{"town":"Ulm"}', { ...JSON_TYPE, Prefer }), 'missingInput', ['weight']);
      const headers = { ...JSON_TYPE, Prefer, 'X-Priority': '-1' };
      expectRefusal(await post('{"town":"Ulm","weight":1}', headers), 'invalidInput', ['X-Priority']);
    }
  });

  it.each([';;;,=,"', 'respond-async, wait=10'])(
    'passes over the preference %s, which means nothing',
    async (prefer) => {
      expect((await server.send({ path: '/parcels', headers: { Prefer: prefer } })).status).toBe(200);
    },
  );

  it.each(['text/css', ';;q=x,///', 'application/json;q=0', ''])(
    'answers in its own media type where %o fits none',
    async (accept) => {
      const answer = await server.send({ path: '/parcels', headers: { Accept: accept } });
      expect([answer.status, answer.headers.get('Content-Type')]).toEqual([
        200,
        'application/json; charset=utf-8',
      ]);
    },
  );
});

describe('the mock and what Prism cannot do', () => {
  it('answers a PDF that has no example with one that programs open', async () => {
    const { status, headers, text } = await server.send({ path: `${PARCEL}/invoice` });
    expect([status, headers.get('Content-Type')]).toEqual([200, 'application/pdf']);
    expect(text).toMatch(/^%PDF-1\.4\n[\s\S]*%%EOF\n$/);
  });

  it('decodes the example of an image', async () => {
    const { headers, bytes } = await server.send({ path: `${PARCEL}/label` });
    expect(headers.get('Content-Type')).toBe('image/png');
    expect([...bytes]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  });

  it('takes an image', async () => {
    const request = { method: 'PUT', path: `${PARCEL}/label`, body: Uint8Array.of(0x89, 0x50) };
    expect((await server.send({ ...request, headers: { 'Content-Type': 'image/png' } })).status).toBe(204);
    expectRefusal(
      await server.send({ ...request, headers: { 'Content-Type': 'audio/mp4' } }),
      'unsupportedMediaType',
      ['Content-Type'],
    );
  });

  it('ALL-4 says since when an operation is deprecated and when it ends', async () => {
    const { status, headers } = await server.send({ method: 'DELETE', path: PARCEL });
    expect([status, headers.get('Deprecation'), headers.get('Sunset')]).toEqual([
      204,
      '@1767225600',
      'Wed, 30 Jun 2027 00:00:00 GMT',
    ]);
    const other = await server.send({ path: PARCEL });
    expect([other.headers.has('Deprecation'), other.headers.has('Sunset')]).toEqual([false, false]);
  });

  it('calls no address that a request names', async () => {
    const called: string[] = [];
    const listener = createServer((request, response) => {
      called.push(request.url ?? '');
      response.end();
    });
    await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
    const { port } = listener.address() as AddressInfo;
    const address = `http://127.0.0.1:${port}`;
    const headers = { ...JSON_TYPE, 'X-Callback': `${address}/callback` };
    expect((await post('{"town":"Ulm","weight":1}', headers)).status).toBe(201);
    // A call that the mock had begun by now would have come before the last of these.
    for (let i = 0; i < 20; i++) await fetch(`${address}/own`);
    listener.closeAllConnections();
    await new Promise((resolve) => listener.close(resolve));
    expect([...new Set(called)]).toEqual(['/own']);
  });
});
