import { describe, expect, it } from 'vitest';
import type { Json } from '../../src/contract/types.ts';
import { dialects } from './dialects.ts';
import { judge, pointersOf } from './lint-rule.ts';

const url = '/components/schemas/ThingCreate/properties/url';
const address = { type: 'string', format: 'uri', maxLength: 2048 };

describe('url-scheme', () => {
  it.each(dialects)('ALL-2 accepts addresses that are https (%s)', async (dialect) => {
    expect(await judge('url-scheme', dialect, { [url]: { ...address, pattern: '^https://' } })).toEqual([]);
  });

  it('reports an address of any scheme', async () => {
    expect(await judge('url-scheme', 'offset', { [url]: address })).toEqual([
      {
        rule: 'url-scheme',
        pointer: url,
        message:
          'The address of the property url may have any scheme, or http: the server could be sent to files or to its own network, and without encryption. Add `format: uri` and a `pattern` that begins with the schemes it may have, such as ^https://.',
      },
    ]);
  });

  it.each<[string, Json]>([
    ['http', { ...address, pattern: '^http://' }],
    ['http or https', { ...address, pattern: '^https?://' }],
    ['http among others', { ...address, pattern: '^(https|http)://' }],
    ['a pattern for somewhere in the text', { ...address, pattern: 'https://' }],
    ['a name without a format', { type: 'string', maxLength: 2048 }],
    ['an address or null', { ...address, type: ['string', 'null'] }],
  ])('reports %s', async (_, schema) => {
    expect(pointersOf(await judge('url-scheme', 'cursor', { [url]: schema }))).toEqual([url]);
  });

  it.each<[string, Json]>([
    ['several schemes', { ...address, pattern: '^(https|oci)://' }],
    ['a pattern beside a reference', { $ref: '#/components/schemas/Address', pattern: '^https://' }],
    ['constants', { type: 'string', enum: ['https://a.example', 'https://b.example'] }],
    ['something else than a text', { type: 'boolean' }],
  ])('accepts %s', async (_, schema) => {
    expect(
      await judge('url-scheme', 'page', { '/components/schemas/Address': address, [url]: schema }),
    ).toEqual([]);
  });

  it('reports the schema that addresses share, once, and a parameter', async () => {
    const shared = '/components/schemas/Address';
    const parameter = '/paths/~1things/post/parameters/1';
    const changes = {
      [shared]: { type: 'string', maxLength: 2048 },
      [url]: { $ref: '#/components/schemas/Address' },
      '/components/schemas/ThingCreate/properties/callback_url': { $ref: '#/components/schemas/Address' },
      [parameter]: { name: 'redirect_url', in: 'query', schema: { type: 'string', maxLength: 2048 } },
    };
    expect(pointersOf(await judge('url-scheme', 'offset', changes))).toEqual([shared, `${parameter}/schema`]);
  });

  it('leaves responses alone, and words that only end like it', async () => {
    const changes = {
      '/components/schemas/Thing/properties/url': address,
      '/components/schemas/ThingCreate/properties/curl': { type: 'string', maxLength: 20 },
    };
    expect(await judge('url-scheme', 'offset', changes)).toEqual([]);
  });
});
