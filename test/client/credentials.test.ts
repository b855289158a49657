import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { Credential } from '../../src/client/credentials.ts';
import { ended, stopClock } from './clock.ts';
import { createParcels, path } from './parcels.ts';
import { type Answer, json, reset, scriptedFetch } from './scripted-fetch.ts';

const fine = json(200, { id: 'prc_1' });
const refusal = json(401, { error: { code: 'UNAUTHENTICATED', message: 'Sign in.' } });
const busy = json(503, { error: { code: 'BUSY', message: 'Come back.' } });

function scripted(token: Credential, ...answers: Answer[]) {
  const { fetch, requests } = scriptedFetch(...answers);
  const sent = () => requests.map(({ headers }) => headers.get('Authorization'));
  return { parcels: createParcels({ fetch, auth: { token } }), requests, sent };
}

/** Gives `t1`, `t2`, … and keeps what it was asked. */
function renewing() {
  const asked: object[] = [];
  const token = (context: object) => {
    asked.push(context);
    return `t${asked.length}`;
  };
  return { asked, token };
}

describe('credentials', () => {
  stopClock();

  it('ALL-1 are asked for before each attempt', async () => {
    const { asked, token } = renewing();
    const { parcels, sent } = scripted(token, busy, fine);
    await ended(parcels.getParcel({ path }));
    expect([sent(), asked]).toEqual([
      ['Bearer t1', 'Bearer t2'],
      [{}, {}],
    ]);
  });

  it('ALL-1 are renewed once after 401, at once and for a write too, since nothing was done', async () => {
    const { asked, token } = renewing();
    const { parcels, sent } = scripted(token, refusal, fine);
    expect(await ended(parcels.weighParcel({ path, body: { kg: 1 } }))).toMatchObject({
      data: { id: 'prc_1' },
      took: 0,
    });
    expect([sent(), asked]).toEqual([
      ['Bearer t1', 'Bearer t2'],
      [{}, { rejected: 't1' }],
    ]);
  });

  it('ALL-1 are not renewed a second time', async () => {
    const { token } = renewing();
    const { parcels, requests } = scripted(token, refusal, refusal);
    expect(await ended(parcels.getParcel({ path }))).toMatchObject({ error: { status: 401, attempts: 2 } });
    expect(requests).toHaveLength(2);
  });

  it('ALL-1 are not tried again where there is no other one', async () => {
    for (const token of ['fixed', () => 'the same']) {
      const { parcels, requests } = scripted(token, refusal);
      expect(await ended(parcels.getParcel({ path }))).toMatchObject({
        error: { status: 401, code: 'UNAUTHENTICATED', attempts: 1 },
      });
      expect(requests).toHaveLength(1);
    }
  });

  it('ALL-1 are not shown to hooks as tried again where they cannot be renewed', async () => {
    const { fetch } = scriptedFetch(refusal);
    const attempts: number[] = [];
    const onRequest = (_: Request, { attempt }: { readonly attempt: number }) => {
      attempts.push(attempt);
      return undefined;
    };
    const parcels = createParcels({ fetch, auth: { token: 'fixed' }, onRequest });
    expect(await ended(parcels.getParcel({ path }))).toMatchObject({ error: { status: 401 } });
    expect(attempts).toEqual([1]);
  });

  it('ALL-1 are not renewed where the body is a stream, which can be read once', async () => {
    const { token } = renewing();
    const { parcels, requests } = scripted(token, refusal);
    const body = new Blob(['%PDF']).stream();
    expect(await ended(parcels.putLabel({ path, body }))).toMatchObject({ error: { status: 401 } });
    expect(requests).toHaveLength(1);
  });

  it('ALL-1 hand on what failed on the way to them', async () => {
    const reason = new Error('session is over');
    const { parcels, requests } = scripted(() => Promise.reject(reason));
    expect((await ended(parcels.getParcel({ path }))).error).toBe(reason);
    expect(requests).toHaveLength(0);
  });

  it('ALL-1 are not sent to an open operation', async () => {
    const { parcels, sent } = scripted('secret', fine);
    await parcels.getPublicParcel({ path });
    expect(sent()).toEqual([null]);
  });

  it.each([
    'https://evil.example/v1/parcels/prc_1',
    'http://parcels.example/v1/parcels/prc_1',
    'https://parcels.example:8443/v1/parcels/prc_1',
    'https://parcels.example.evil.example/v1/parcels/prc_1',
  ])('ALL-1 are not sent to another origin, wherever a hook turns the request: %s', async (url) => {
    const { fetch, requests } = scriptedFetch(fine, fine);
    const onRequest = () => new Request(url);
    for (const auth of [{ token: 'secret' }, { key: 'secret' }]) {
      await createParcels({ fetch, auth, onRequest }).getParcel({ path });
    }
    expect(requests.map((request) => [request.url, request.headers.get('Authorization')])).toEqual([
      [url, null],
      [url, null],
    ]);
  });

  it('ALL-1 do not follow a redirect: it is an error, and nothing is sent to where it leads', async () => {
    const redirect = () =>
      new Response(null, { status: 302, headers: { Location: 'https://evil.example/' } });
    const { parcels, requests } = scripted('secret', redirect);
    expect(await ended(parcels.getParcel({ path }))).toMatchObject({
      error: {
        status: 302,
        code: 'unexpected-response',
        message: 'getParcel was answered with a redirect, which is not followed.',
      },
    });
    expect(requests.map(({ redirect }) => redirect)).toEqual(['manual']);
  });

  it.each<[string, Answer[]]>([
    ['an error of the API', [refusal]],
    ['a page of a proxy', [() => new Response('<p>', { status: 403 })]],
    ['no connection', [reset, reset, reset, reset]],
    ['a body that is not JSON', [() => new Response('<p>')]],
    ['a body that breaks its promise', [() => new Response('')]],
  ])('ALL-1 stand in no error, log or JSON: %s', async (_, answers) => {
    for (const name of ['token', 'key']) {
      const { fetch } = scriptedFetch(...answers);
      const parcels = createParcels({ fetch, auth: { [name]: 'top-secret' } });
      const { error } = await ended(parcels.getParcel({ path }));
      expect(error).toBeInstanceOf(Error);
      const shown = inspect(error, { depth: 9, showHidden: true }) + JSON.stringify(error) + String(error);
      expect(shown).toContain('getParcel');
      expect(shown).not.toContain('top-secret');
      expect(inspect(parcels, { depth: 9, showHidden: true }) + JSON.stringify(parcels)).not.toContain(
        'top-secret',
      );
    }
  });
});
