import { describe, expect, it } from 'vitest';
import { ApiError } from '../../src/client/api-error.ts';
import { ContractError, ParseError } from '../../src/client/call-error.ts';
import { fileName } from '../../src/client/file-name.ts';
import { createParcels, path } from './parcels.ts';
import { type Answer, json, scriptedFetch } from './scripted-fetch.ts';

const text = (body: BodyInit | null, headers: Record<string, string> = {}, status = 200) => {
  return () => new Response(body, { status, headers });
};
const csv = { 'Content-Type': 'text/csv' };

function answered(...answers: Answer[]) {
  return createParcels({ fetch: scriptedFetch(...answers).fetch, retry: false });
}

function failure(call: PromiseLike<unknown>): PromiseLike<unknown> {
  return call.then(
    (data) => expect.unreachable(`was answered with ${JSON.stringify(data)}`),
    (error: unknown) => error,
  );
}

describe('a successful answer', () => {
  it.each([204, 205])('ALL-1 is undefined where it has no body, by %i', async (status) => {
    expect(await answered(text(null, {}, status)).deleteParcel({ path })).toBeUndefined();
    expect(await answered(text(null, {}, status)).GET('/parcels/{id}', { params: { path } })).toMatchObject({
      data: undefined,
      status,
    });
  });

  it('ALL-1 is undefined for HEAD, and its headers are there', async () => {
    const parcels = answered(text(null, { ETag: '"1"' }));
    const { data, response } = await parcels.headParcel({ path }).withResponse();
    expect([data, response.headers.get('ETag')]).toEqual([undefined, '"1"']);
  });

  it.each([
    ['an empty body', text('')],
    ['no body', text(null)],
    ['204', text(null, {}, 204)],
  ])('ALL-1 is a ContractError where data is promised and %s came', async (_, answer) => {
    const error = await failure(answered(answer).getParcel({ path, requestId: 'req_1' }));
    expect(error).toBeInstanceOf(ContractError);
    expect(error).toMatchObject({
      code: 'contract-violated',
      requestId: 'req_1',
      operation: 'getParcel',
      message: expect.stringMatching(/^getParcel was answered with no body\./),
    });
  });

  it('ALL-2 is a ContractError where its envelope is missing', async () => {
    const { fetch } = scriptedFetch(json(200, { id: 'prc_1' }), json(200, { data: null }));
    const parcels = createParcels({ fetch }, { data: ['data'] });
    const error = await failure(parcels.getParcel({ path }));
    expect(error).toBeInstanceOf(ContractError);
    expect(error).toHaveProperty('message', expect.stringContaining('no data in its body'));
    expect(await parcels.getParcel({ path })).toBeNull();
  });

  it.each([
    ['HTML', '<h1>Sign in to the network</h1>', 'text/html'],
    ['half of its JSON', '{"id":', 'application/json'],
    ['two values', '{}{}', 'application/json'],
  ])('ALL-1 is a ParseError when it is %s, which quotes nothing of it', async (_, body, type) => {
    const error = await failure(answered(text(body, { 'Content-Type': type })).getParcel({ path }));
    expect(error).toBeInstanceOf(ParseError);
    expect(error).toMatchObject({
      code: 'unreadable-body',
      message: `getParcel was answered with 200, but the body (${type}) is not JSON.`,
    });
  });

  it('ALL-1 is read without a byte order mark, and whatever its chunks are', async () => {
    const bytes = new TextEncoder().encode('\ufeff{"id":"über 📦"}');
    const chunks = new ReadableStream({
      start(controller) {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    expect(await answered(text(chunks)).getParcel({ path })).toEqual({ id: 'über 📦' });
  });

  it('ALL-1 is a ParseError when it is larger than it may be, and the rest is not read', async () => {
    let cancelled = false;
    const endless = () =>
      new Response(
        new ReadableStream({
          pull: (controller) => controller.enqueue(new Uint8Array(1024)),
          cancel: () => {
            cancelled = true;
            throw new Error('cannot be cancelled');
          },
        }),
      );
    const parcels = createParcels({ fetch: scriptedFetch(endless).fetch, maxBodyBytes: 4096 });
    const error = await failure(parcels.getParcel({ path }));
    expect(error).toBeInstanceOf(ParseError);
    expect(error).toHaveProperty('message', expect.stringContaining('larger than 4096 bytes (maxBodyBytes)'));
    expect(cancelled).toBe(true);
  });

  it('ALL-1 takes a body that is exactly as large as it may be', async () => {
    const parcels = createParcels({ fetch: scriptedFetch(text('{"a":1}')).fetch, maxBodyBytes: 7 });
    expect(await parcels.getParcel({ path })).toEqual({ a: 1 });
  });

  it('ALL-1 is a file with the name that the server proposes, or a text', async () => {
    const pdf = {
      'Content-Type': 'application/pdf',
      'Content-Disposition': 'attachment; filename="a b.pdf"',
    };
    const parcels = answered(text('%PDF', pdf), text('a;b', csv), text('', csv), text('', pdf));
    const file = await parcels.getLabel({ path });
    if (!(file instanceof File)) return expect.unreachable();
    expect([file.name, file.type, await file.text()]).toEqual(['a b.pdf', 'application/pdf', '%PDF']);
    expect(await parcels.getLabel({ path })).toBe('a;b');
    expect(await parcels.getLabel({ path })).toBe('');
    expect(await parcels.getLabel({ path })).toHaveProperty('size', 0);
  });

  it('ALL-1 is JSON where JSON came instead of a file', async () => {
    const type = { 'Content-Type': 'Application/Problem+JSON' };
    expect(await answered(text('{"a":1}', type)).getLabel({ path })).toEqual({ a: 1 });
  });

  it('ALL-1 is read as the caller of a path wants it', async () => {
    const call = (parseAs: string, answer: Answer) =>
      answered(answer).GET('/parcels/{id}/label', { params: { path }, parseAs });
    const { data: blob } = await call('blob', text('%PDF'));
    expect(blob instanceof Blob && (await blob.text())).toBe('%PDF');
    const { data: buffer } = await call('arrayBuffer', text('%PDF'));
    expect(buffer instanceof ArrayBuffer && Buffer.from(buffer).toString()).toBe('%PDF');
    const { data: stream } = await call('stream', text('%PDF'));
    expect(stream instanceof ReadableStream && (await new Response(stream).text())).toBe('%PDF');
    expect(await call('text', text('{}'))).toMatchObject({ data: '{}' });
    expect(await call('json', text('{}'))).toMatchObject({ data: {} });
    await expect(call('json', text('<p>'))).rejects.toMatchObject({ code: 'unreadable-body' });
    for (const parseAs of ['blob', 'stream', 'json']) {
      const error = { error: { code: 'GONE', message: 'No.' } };
      expect(await call(parseAs, json(404, error))).toMatchObject({ error, status: 404 });
    }
  });
});

describe('a failed answer', () => {
  it('CF-8 is no redirect when it is 304', async () => {
    const error = await failure(answered(text(null, {}, 304)).getParcel({ path }));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status: 304, message: 'getParcel was answered with 304 and no body.' });
  });

  it('CF-8 has a code of its own when a body tells one that is no text', async () => {
    const error = await failure(
      answered(json(409, { error: { code: 7, message: ['x'] } })).getParcel({ path }),
    );
    expect(error).toMatchObject({
      status: 409,
      code: 'unexpected-response',
      body: '{"error":{"code":7,"message":["x"]}}',
    });
  });
});

describe('a path', () => {
  it.each([['a/b'], [''], ['..'], [undefined], [null], [true], [{}], [['a']], [() => 'a']])(
    'CF-4 is refused before anything is sent where an id is %j',
    async (id) => {
      const { fetch, requests } = scriptedFetch();
      const parcels = createParcels({ fetch });
      const refusal = { name: 'PathParameterError', code: 'path-parameter-refused' };
      expect(await failure(parcels.getParcel({ path: { id } }))).toMatchObject(refusal);
      expect(await failure(parcels.GET('/parcels/{id}', { params: { path: { id } } }))).toMatchObject(
        refusal,
      );
      expect(requests).toHaveLength(0);
    },
  );

  it.each([
    ['a b?c#d', 'a%20b%3Fc%23d'],
    ['%2e%2e', '%252e%252e'],
    ['ü', '%C3%BC'],
    ['...', '...'],
    [7, '7'],
  ])('CF-4 holds an id as it is: %j', async (id, written) => {
    const { fetch, requests } = scriptedFetch(json(200, {}), json(200, {}));
    const parcels = createParcels({ fetch });
    await parcels.getParcel({ path: { id } });
    await parcels.GET('/parcels/{id}', { params: { path: { id } } });
    const url = `https://parcels.example/v1/parcels/${written}`;
    expect(requests.map((request) => request.url)).toEqual([url, url]);
  });
});

describe('the name of a file', () => {
  it.each([
    ['attachment; filename="report.pdf"', 'report.pdf'],
    ["attachment; filename*=UTF-8''%C3%BCber.pdf; filename=uber.pdf", 'über.pdf'],
    ['attachment; filename="../../etc/passwd"', 'passwd'],
    ['attachment; filename="C:\\\\windows\\\\a.exe"', 'a.exe'],
    ["attachment; filename*=UTF-8''..%2F..%2Fa", 'a'],
    ["attachment; filename*=UTF-8''a%00%0A.pdf", 'a.pdf'],
    ['attachment; filename=".."', undefined],
    ['attachment; filename=""', undefined],
    ['attachment', undefined],
    ['???', undefined],
    [null, undefined],
  ])('ALL-1 is read from %s without any folder', (header, name) => {
    expect(fileName(header)).toBe(name);
  });
});
