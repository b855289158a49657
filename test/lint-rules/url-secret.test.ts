import { describe, expect, it } from 'vitest';
import { dialects } from './dialects.ts';
import { judge, pointersOf } from './lint-rule.ts';

const added = '/paths/~1things/post/parameters/1';

/** A parameter of createThing. */
function parameter(name: string, place = 'query', schema = {}) {
  return { [added]: { name, in: place, schema: { type: 'string', maxLength: 90, ...schema } } };
}

describe('url-secret', () => {
  it.each(dialects)('ALL-2 accepts URLs without secrets (%s)', async (dialect) => {
    expect(await judge('url-secret', dialect)).toEqual([]);
  });

  it('reports a token in the query', async () => {
    expect(await judge('url-secret', 'offset', parameter('access_token'))).toEqual([
      {
        rule: 'url-secret',
        pointer: added,
        message:
          'createThing takes the secret access_token in the query of its URL, which stands in logs, histories and Referer headers. Send it in a header or in the body.',
      },
    ]);
  });

  it.each([
    'apiKey',
    'api_key',
    'api-key',
    'clientSecret',
    'password',
    'token',
    'privateKey',
    'userPassphrase',
  ])('reports %s', async (name) => {
    expect(pointersOf(await judge('url-secret', 'cursor', parameter(name)))).toEqual([added]);
  });

  it.each(['tokenId', 'secretName', 'key', 'sortKey', 'keyId', 'tokens_used', 'passwordChangedAfter'])(
    'leaves %s alone',
    async (name) => {
      expect(await judge('url-secret', 'cursor', parameter(name))).toEqual([]);
    },
  );

  it('reports what is marked as a secret, whatever its name', async () => {
    expect(
      pointersOf(await judge('url-secret', 'page', parameter('code', 'query', { format: 'password' }))),
    ).toEqual([added]);
  });

  it('reports a secret in the path once, where it is defined', async () => {
    const shared = '/components/parameters/ThingId';
    const changes = { [`${shared}/schema`]: { type: 'string', format: 'password', maxLength: 9 } };
    const findings = await judge('url-secret', 'offset', changes);
    expect(pointersOf(findings)).toEqual([shared]);
    expect(findings[0]?.message).toContain('in the path of its URL');
  });

  it('leaves headers alone, and the cursor that the declaration names', async () => {
    expect(await judge('url-secret', 'offset', parameter('X-Registration-Token', 'header'))).toEqual([]);
    const changes = { '/components/parameters/Cursor/name': 'pageToken' };
    expect(await judge('url-secret', 'cursor', changes)).toEqual([]);
  });
});
