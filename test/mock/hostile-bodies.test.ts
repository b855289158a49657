import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { breakOff } from './raw-http.ts';
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

describe('ALL-6 the mock and hostile bodies', () => {
  it.each([
    ['broken JSON', '{"town": '],
    ['two values', '{} {}'],
    ['bytes that are no UTF-8', Uint8Array.of(0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d)],
    ['100000 lists in each other', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['100000 lists without an end', '['.repeat(100_000)],
  ])('calls %s malformed', async (_, body) => {
    expectRefusal(await post(body), 'malformedBody', []);
  });

  it('takes no 10 MB, neither announced nor in chunks', async () => {
    const large = `"${'x'.repeat(10_000_000)}"`;
    expectRefusal(await post(large), 'bodyTooLarge', []);
    const chunk = 'x'.repeat(0x80000);
    const answer = await server.send({
      method: 'POST',
      path: '/parcels',
      headers: { ...JSON_TYPE, 'Transfer-Encoding': 'chunked' },
      contentLength: null,
      body: `${`80000\r\n${chunk}\r\n`.repeat(3)}0\r\n\r\n`,
    });
    expectRefusal(answer, 'bodyTooLarge', []);
  });

  it('takes a body in chunks', async () => {
    const answer = await server.send({
      method: 'POST',
      path: '/parcels',
      headers: { ...JSON_TYPE, 'Transfer-Encoding': 'chunked' },
      contentLength: null,
      body: '7\r\n{"town"\r\n17\r\n: "Ulm", "weight": 2.5}\r\n0\r\n\r\n',
    });
    expect(answer.status).toBe(201);
  });

  it('outlives a client that announces more than it sends and goes away', async () => {
    const headers = { ...JSON_TYPE, Authorization: 'Bearer example' };
    for (let i = 0; i < 5; i++) {
      await breakOff(server.port, {
        method: 'POST',
        path: `${mount}/parcels`,
        headers,
        body: '{"town": "U',
        contentLength: 1000,
      });
    }
  });

  it.each([{}, { 'Content-Type': 'text/csv' }, { 'Content-Type': 'json' }, { 'Content-Type': ';;' }])(
    'takes no body of the type %o',
    async (headers) => {
      expectRefusal(await post('{"town":"Ulm","weight":1}', headers), 'unsupportedMediaType', [
        'Content-Type',
      ]);
    },
  );

  it('takes no field that only the server writes, at any depth', async () => {
    expectRefusal(await post('{"town":"Ulm","weight":1,"id":"prc_00000009"}'), 'invalidInput', ['id']);
    const nested = { label: 'box', inside: [{ label: 'cup', serial: '7' }] };
    expectRefusal(await post(JSON.stringify({ town: 'Ulm', weight: 1, contents: nested })), 'invalidInput', [
      'contents.inside.0.serial',
    ]);
  });

  it('takes __proto__ for a field like any other, and knows none of this name', async () => {
    expectRefusal(await post('{"town":"Ulm","weight":1,"__proto__":{"evil":true}}'), 'invalidInput', [
      '__proto__',
    ]);
    const form = { 'Content-Type': 'application/x-www-form-urlencoded' };
    const body = 'town=Ulm&__proto__=evil';
    expectRefusal(
      await server.send({ method: 'POST', path: '/search', headers: form, body }),
      'invalidInput',
      ['__proto__'],
    );
    expect((await server.send({ path: '/parcels?__proto__=evil&constructor=evil' })).status).toBe(200);
    expect(Object.hasOwn(Object.prototype, 'evil')).toBe(false);
  });

  it('names at most a hundred fields, each cut to a length that an error may have', async () => {
    const fields = Array.from({ length: 500 }, (_, index) => [`${'x'.repeat(1500)}${index}`, 1]);
    const answer = await post(JSON.stringify({ town: 'Ulm', weight: 1, ...Object.fromEntries(fields) }));
    expectRefusal(answer, 'invalidInput');
    const { error } = JSON.parse(answer.text);
    expect(error.fields).toHaveLength(100);
    expect(error.fields[0].name).toBe('x'.repeat(256));
    expect(error.message.length).toBeLessThanOrEqual(500);
  });

  it('tells of field names in any script in a header that holds ASCII alone', async () => {
    const answer = await post('{"town":"Ulm","weight":1,"grüße ✓\\r\\nX-Evil: 1":1}');
    expectRefusal(answer, 'invalidInput', ['grüße ✓\r\nX-Evil: 1']);
    expect(answer.headers.has('X-Evil')).toBe(false);
    expect(JSON.parse(answer.headers.get('X-Accord-Violations') ?? '')).toEqual([
      {
        in: 'request',
        path: ['body', 'grüße ✓\r\nX-Evil: 1'],
        code: 'unevaluatedProperties',
        message: 'is not known here',
      },
    ]);
  });
});

describe('ALL-6 the mock and hostile forms', () => {
  const send = (body: string, contentType = 'multipart/form-data; boundary=b') =>
    server.send({
      method: 'POST',
      path: `${PARCEL}/papers`,
      headers: { 'Content-Type': contentType },
      body: body.replaceAll('\n', '\r\n'),
    });
  const part = (name: string, content: string, more = '') =>
    `--b\nContent-Disposition: form-data; name="${name}"${more}\n\n${content}\n`;
  const file = part('file', '%PDF-1.4', '; filename="invoice.pdf"\nContent-Type: application/pdf');

  it('takes parts without a type', async () => {
    expect((await send(`${part('title', 'Invoice')}${part('pages', '2')}${file}--b--\n`)).status).toBe(202);
    expect((await send(`${part('title', 'Invoice')}${part('file', 'text')}--b--\n`)).status).toBe(202);
  });

  it('takes files that are larger than any JSON may be', async () => {
    const large = part('file', 'x'.repeat(4_000_000), '; filename="scan.pdf"\nContent-Type: application/pdf');
    expect((await send(`${part('title', 'Scan')}${large}--b--\n`)).status).toBe(202);
  });

  it.each([
    ['has no boundary', 'multipart/form-data', `${file}--b--\n`],
    ['has an empty boundary', 'multipart/form-data; boundary=', `${file}--b--\n`],
    ['has another boundary', 'multipart/form-data; boundary=c', `${file}--b--\n`],
    ['has no end', 'multipart/form-data; boundary=b', file],
    [
      'has a part without a name',
      'multipart/form-data; boundary=b',
      '--b\nContent-Type: text/plain\n\nx\n--b--\n',
    ],
    ['is none', 'multipart/form-data; boundary=b', '{"title": "Invoice"}'],
  ])('calls a form malformed that %s', async (_, contentType, body) => {
    expectRefusal(await send(body, contentType), 'malformedBody', []);
  });

  it('checks the fields of a form like those of JSON', async () => {
    const title = part('title', 'Invoice');
    expectRefusal(await send(`${title}--b--\n`), 'missingInput', ['file']);
    expectRefusal(await send(`${title}${part('pages', '0')}${file}--b--\n`), 'invalidInput', ['pages']);
    expectRefusal(await send(`${title}${part('pages', 'two')}${file}--b--\n`), 'invalidInput', ['pages']);
    expectRefusal(await send(`${title}${title}${file}--b--\n`), 'invalidInput', ['title']);
    expectRefusal(await send(`${title}${part('__proto__', 'x')}${file}--b--\n`), 'invalidInput', [
      '__proto__',
    ]);
  });
});
