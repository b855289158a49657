import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLedger } from './ledger.ts';
import { json, scriptedFetch } from './scripted-fetch.ts';

const path = { entryId: 'e1' };
let baseUrl = '';
/** What the server got last. */
let received: { readonly type: string | undefined; readonly bytes: number } | undefined;

const server = createServer((request, response) => {
  let bytes = 0;
  request.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
  });
  request.on('end', () => {
    received = { type: request.headers['content-type'], bytes };
    response.writeHead(204).end();
  });
});

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address === 'object' && address !== null) baseUrl = `http://127.0.0.1:${address.port}`;
});

afterAll(() => {
  server.close();
});

async function sent(body: object): Promise<FormData | undefined> {
  const { fetch, requests } = scriptedFetch(json(201, { data: { id: '1' } }));
  await createLedger({ fetch }).uploadReceipt?.({ path, body });
  return requests[0]?.formData();
}

describe('an upload', () => {
  it.each([
    ['receipt.pdf', 'receipt.pdf'],
    ['/home/me/secret/receipt.pdf', 'receipt.pdf'],
    ['C:\\Users\\me\\receipt.pdf', 'receipt.pdf'],
    ['folder/', 'file'],
  ])('CA-4 PQ-6 names a file %s by its last segment', async (filename, name) => {
    const form = await sent({ file: { data: '%PDF', filename, type: 'application/pdf' } });
    const file = form?.get('file');
    expect(file instanceof File && [file.name, file.type, await file.text()]).toEqual([
      name,
      'application/pdf',
      '%PDF',
    ]);
  });

  it('CA-4 takes the media type of a file from its data, and its name from its field', async () => {
    const form = await sent({ file: { data: new Blob(['a;b'], { type: 'text/csv' }) } });
    const file = form?.get('file');
    expect(file instanceof File && [file.name, file.type]).toEqual(['file', 'text/csv']);
  });

  it.each([
    ['a stream inside a form', () => sent({ file: new Blob(['x']).stream() }), 'the part file of a form'],
    [
      'an object where bytes are wanted',
      () => createLedger({}).replaceReceipt?.({ path, body: { a: 1 } }),
      'application/pdf is a Blob',
    ],
  ])('CA-4 is refused before anything is sent: %s', async (_, call, words) => {
    await expect(call()).rejects.toMatchObject({
      code: 'body-not-sendable',
      message: expect.stringContaining(words),
    });
  });

  it('CA-4 streams what is larger than memory should hold at once', async () => {
    const chunk = new Uint8Array(64 * 1024);
    let left = 200;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (left-- === 0) controller.close();
        else controller.enqueue(chunk);
      },
    });
    await createLedger({ baseUrl }).replaceReceipt?.({ path, body });
    expect(received).toEqual({ type: 'application/pdf', bytes: 200 * 64 * 1024 });
  });
});
