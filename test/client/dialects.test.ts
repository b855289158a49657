import { describe, expect, it } from 'vitest';
import { createLedger } from './ledger.ts';
import { json, scriptedFetch } from './scripted-fetch.ts';

describe('a client of an API with other conventions (ALL-2)', () => {
  it('ALL-2 takes the data out of its envelope', async () => {
    const { fetch } = scriptedFetch(json(200, { success: true, data: { id: '1' }, meta: { page: 1 } }));
    expect(await createLedger({ fetch }).getEntry?.({ path: { entryId: '1' } })).toEqual({ id: '1' });
  });

  it('ALL-2 gives the whole body to a call by path', async () => {
    const body = { success: true, data: [], meta: { page: 1 } };
    const { fetch } = scriptedFetch(json(200, body));
    const { GET } = createLedger({ fetch });
    expect(await GET?.('/entries')).toMatchObject({ data: body, status: 200 });
  });

  it('ALL-2 reads errors where they stand, with every field that was refused', async () => {
    const validationErrors = [
      { field: 'amount', message: 'is required', code: 'MISSING' },
      { field: 'line', message: 'is empty' },
    ];
    const body = {
      success: false,
      error: {
        code: 'INVALID_INPUT',
        message: 'Two fields are wrong.',
        details: { limit: 3 },
        validationErrors,
      },
      meta: { requestId: 'r-1' },
    };
    const { fetch } = scriptedFetch(json(400, body));
    await expect(createLedger({ fetch }).createEntry?.({ body: {} })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      details: { limit: 3 },
      fieldErrors: validationErrors,
      requestId: 'r-1',
      operation: 'createEntry',
    });
  });

  it('ALL-5 says how long to wait, and does not try again where nothing of it is declared', async () => {
    const limited = json(429, { error: { code: 'RATE_LIMITED', message: 'x' } }, { 'Retry-After': '7' });
    const { fetch } = scriptedFetch(limited);
    await expect(createLedger({ fetch }).getEntry?.({ path: { entryId: '1' } })).rejects.toMatchObject({
      retryAfter: 7,
      attempts: 1,
    });
  });

  it('ALL-1 writes query parameters in their declared styles', async () => {
    const { fetch, requests } = scriptedFetch(json(200, { data: [] }), json(200, { data: [] }));
    const ledger = createLedger({ fetch });
    await ledger.listEntries?.({
      query: {
        page: 2,
        pageSize: undefined,
        tags: ['a b', 'c|d'],
        fields: ['id', 'amount'],
        range: { from: '1', to: '2' },
        filter: { amount: 3 },
      },
    });
    await ledger.listEntries?.({ query: { tags: [], fields: null } });
    expect(requests.map(({ url }) => new URL(url).search)).toEqual([
      '?page=2&tags=a%20b|c%7Cd&fields=id&fields=amount&range[from]=1&range[to]=2&filter=%7B%22amount%22%3A3%7D',
      '',
    ]);
  });

  it('ALL-1 sends credentials in the query or as Basic, where a scheme says so, and none to a public operation', async () => {
    const page = json(200, { data: [], meta: { hasNext: false, totalItems: 0 } });
    const answers = [page, json(200, { data: {} }), () => new Response(null, { status: 204 })];
    const byKey = scriptedFetch(...answers);
    const withKey = createLedger({ auth: { apiKey: 'k&y' }, fetch: byKey.fetch });
    await withKey.listEntries?.({ query: { page: 1, tags: ['a b', 'c'] } });
    await withKey.createEntry?.({ body: { amount: 1 } });
    await withKey.ping?.();
    expect(byKey.requests.map(({ url }) => new URL(url).search)).toEqual([
      '?page=1&tags=a%20b|c&key=k%26y',
      '?key=k%26y',
      '',
    ]);
    expect(await byKey.requests[1]?.json()).toEqual({ amount: 1 });
    const basic = scriptedFetch(page);
    await createLedger({ auth: { basic: 'jürgen:pass' }, fetch: basic.fetch }).listEntries?.();
    const sent = basic.request.headers.get('Authorization') ?? '';
    expect([sent.slice(0, 6), Buffer.from(sent.slice(6), 'base64').toString()]).toEqual([
      'Basic ',
      'jürgen:pass',
    ]);
  });

  it('ALL-1 leaves a credential alone that the caller put into the request', async () => {
    const byKey = scriptedFetch(json(200, { data: {} }));
    await createLedger({
      auth: { apiKey: 'mine' },
      fetch: byKey.fetch,
      onRequest: ({ url }) => new Request(`${url}?key=other`),
    }).getEntry?.({ path: { entryId: '1' } });
    expect(new URL(byKey.request.url).search).toBe('?key=other');
    const { fetch, requests } = scriptedFetch(json(200, { data: {} }));
    await createLedger({ auth: { token: 'mine' }, fetch }).getEntry?.({
      path: { entryId: '1' },
      headers: { Authorization: 'Bearer other' },
    });
    expect(requests[0]?.headers.get('Authorization')).toBe('Bearer other');
  });

  it('ALL-1 shows credentials to no hook', async () => {
    const { fetch, requests } = scriptedFetch(json(200, { data: {} }));
    const seen: (string | null)[] = [];
    const onRequest = ({ headers }: Request) => {
      seen.push(headers.get('Authorization'));
      return undefined;
    };
    await createLedger({ auth: { token: 'mine' }, fetch, onRequest }).getEntry?.({ path: { entryId: '1' } });
    expect([seen, requests[0]?.headers.get('Authorization')]).toEqual([[null], 'Bearer mine']);
  });

  it('ALL-1 writes a multipart form from an object', async () => {
    const { fetch, requests } = scriptedFetch(json(201, { data: { id: '1' } }));
    await createLedger({ fetch }).uploadReceipt?.({
      path: { entryId: 'e1' },
      body: { file: new Blob(['%PDF']), labels: ['a', 'b'], source: { scanner: 'x' }, note: undefined },
    });
    const form = await requests[0]?.formData();
    expect(requests[0]?.headers.get('Content-Type')).toMatch(/^multipart\/form-data; boundary=/);
    expect(form?.getAll('labels')).toEqual(['a', 'b']);
    const source = form?.get('source');
    const file = form?.get('file');
    expect(source instanceof Blob ? [source.type, await source.text()] : source).toEqual([
      'application/json',
      '{"scanner":"x"}',
    ]);
    expect(file instanceof Blob ? await file.text() : file).toBe('%PDF');
    expect([...(form?.keys() ?? [])]).not.toContain('note');
  });

  it('ALL-1 sends and receives what is not JSON', async () => {
    const { fetch, requests } = scriptedFetch(
      () => new Response(null, { status: 204 }),
      () => new Response('%PDF', { headers: { 'Content-Type': 'application/pdf' } }),
      () => new Response('a;b', { headers: { 'Content-Type': 'text/csv' } }),
      json(200, { data: { id: '1' } }),
    );
    const ledger = createLedger({ fetch });
    const path = { entryId: 'e1' };
    await ledger.replaceReceipt?.({ path, body: new Blob(['%PDF']) });
    expect(requests[0]?.headers.get('Content-Type')).toBe('application/pdf');
    expect(await requests[0]?.text()).toBe('%PDF');
    const pdf = await ledger.downloadReceipt?.({ path });
    expect(pdf instanceof Blob ? [pdf.type, await pdf.text()] : pdf).toEqual(['application/pdf', '%PDF']);
    expect(await ledger.downloadReceipt?.({ path })).toBe('a;b');
    await ledger.updateEntry?.({ path, body: { note: null } });
    expect(requests[3]?.headers.get('Content-Type')).toBe('application/merge-patch+json');
    expect(await requests[3]?.json()).toEqual({ note: null });
  });
});
