import { describe, expect, it } from 'vitest';
import type { Json } from '../../src/contract/types.ts';
import { dialects } from './dialects.ts';
import { judge, pointersOf } from './lint-rule.ts';

const properties = '/components/schemas/ThingCreate/properties';
const text = { type: 'string', maxLength: 90 };

describe('password-format', () => {
  it.each(dialects)('ALL-2 accepts secrets that are marked (%s)', async (dialect) => {
    const changes = { [`${properties}/secret`]: { ...text, format: 'password' } };
    expect(await judge('password-format', dialect, changes)).toEqual([]);
  });

  it('reports a secret that is not marked', async () => {
    expect(await judge('password-format', 'cursor', { [`${properties}/clientSecret`]: text })).toEqual([
      {
        rule: 'password-format',
        pointer: `${properties}/clientSecret`,
        message:
          'The property clientSecret is named like a secret, but not marked as one, so that tools show it and keep it in logs. Add `format: password`; where it only says where a secret is kept, give it a `pattern` such as ^vault://.',
      },
    ]);
  });

  it.each(['password', 'access_token', 'apiKey', 'privateKey'])('reports %s', async (name) => {
    const findings = await judge('password-format', 'offset', { [`${properties}/${name}`]: text });
    expect(pointersOf(findings)).toEqual([`${properties}/${name}`]);
  });

  it.each<[string, Json]>([
    ['a reference to where it is kept', { ...text, pattern: '^(vault|sealed)://[a-z]{1,9}$' }],
    ['a text of another format', { ...text, format: 'uri' }],
    ['a constant', { const: 'none' }],
    ['something else than a text', { type: 'boolean' }],
    ['a marked schema that it refers to', { $ref: '#/components/schemas/Secret' }],
  ])('accepts %s', async (_, schema) => {
    const changes = {
      '/components/schemas/Secret': { ...text, format: 'password' },
      [`${properties}/secret`]: schema,
    };
    expect(await judge('password-format', 'page', changes)).toEqual([]);
  });

  it.each(['secretHint', 'tokenId', 'secret_expires_at', 'key'])('leaves %s alone', async (name) => {
    expect(await judge('password-format', 'offset', { [`${properties}/${name}`]: text })).toEqual([]);
  });

  it('leaves responses to secret-shown', async () => {
    const changes = { '/components/schemas/Thing/properties/secret': text };
    expect(await judge('password-format', 'offset', changes)).toEqual([]);
  });
});
