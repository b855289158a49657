import { describe, expect, it } from 'vitest';
import type { Json } from '../../src/contract/types.ts';
import { dialects } from './dialects.ts';
import { judge, pointersOf } from './lint-rule.ts';

const properties = '/components/schemas/Thing/properties';
const marked = { type: 'string', format: 'password' };

describe('secret-shown', () => {
  it.each(dialects)('ALL-2 CA-2 accepts resources without their secrets (%s)', async (dialect) => {
    expect(await judge('secret-shown', dialect)).toEqual([]);
  });

  it('CA-2 CF-7 reports a secret that can be read again, once', async () => {
    expect(await judge('secret-shown', 'offset', { [`${properties}/signing`]: marked })).toEqual([
      {
        rule: 'secret-shown',
        pointer: `${properties}/signing`,
        message:
          'listThings shows the secret signing again to whoever may read. Leave it out; only the POST that makes a secret answers with it.',
      },
    ]);
  });

  it.each(dialects)('CA-2 reports what is named like a secret (%s)', async (dialect) => {
    const findings = await judge('secret-shown', dialect, {
      [`${properties}/clientSecret`]: { type: 'string' },
    });
    expect(pointersOf(findings)).toEqual([`${properties}/clientSecret`]);
  });

  it('CA-2 accepts it in the answer of the POST that makes it', async () => {
    const issued = '/components/schemas/ThingIssued';
    const changes = {
      [issued]: {
        allOf: [{ $ref: '#/components/schemas/Thing' }, { type: 'object', properties: { secret: marked } }],
      },
      '/paths/~1things/post/responses/201/content/application~1json/schema': {
        $ref: '#/components/schemas/ThingIssued',
      },
    };
    expect(await judge('secret-shown', 'offset', changes)).toEqual([]);
  });

  it('reports it in a delivery', async () => {
    const changes = {
      '/components/schemas/ThingEvent': { type: 'object', properties: { secret: marked } },
      '/webhooks/thing.created/post/requestBody/content/application~1json/schema': {
        $ref: '#/components/schemas/ThingEvent',
      },
    };
    const [finding] = await judge('secret-shown', 'offset', changes);
    expect(finding?.pointer).toBe('/components/schemas/ThingEvent/properties/secret');
    expect(finding?.message).toContain('The webhook thing.created shows');
  });

  it.each<[string, Json]>([
    ['secret_hint', { type: 'string', maxLength: 4 }],
    ['secret_expires_at', { type: 'string', format: 'date-time' }],
    ['private_key', { type: 'string', pattern: '^vault://[a-z]{1,9}$' }],
    ['token', { type: 'boolean' }],
  ])('leaves %s alone', async (name, schema) => {
    expect(await judge('secret-shown', 'offset', { [`${properties}/${name}`]: schema })).toEqual([]);
  });
});
