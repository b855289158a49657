import { describe, expect, it } from 'vitest';
import { hasBoundedLength } from '../../lint-rules/reading/pattern-length.js';
import type { Json } from '../../src/contract/types.ts';
import { dialects } from './dialects.ts';
import { judge, pointersOf } from './lint-rule.ts';

const create = '/components/schemas/ThingCreate';
const name = `${create}/properties/name`;
const added = `${create}/properties/label`;

describe('string-bounds', () => {
  it.each(dialects)('ALL-2 accepts requests whose texts all have an end (%s)', async (dialect) => {
    expect(await judge('string-bounds', dialect)).toEqual([]);
  });

  it('reports a text without a greatest length, once and with who sends it', async () => {
    expect(await judge('string-bounds', 'offset', { [name]: { type: 'string', minLength: 1 } })).toEqual([
      {
        rule: 'string-bounds',
        pointer: name,
        message:
          'The text of the property name, which createThing takes, may be of any length. Add `maxLength`, an `enum`, or a `pattern` from ^ to $ that repeats nothing without end.',
      },
    ]);
  });

  it.each<[string, Json]>([
    ['a greatest length', { type: 'string', maxLength: 9 }],
    ['an enum', { type: 'string', enum: ['a', 'b'] }],
    ['a constant', { type: 'string', const: 'a' }],
    ['a format with a length', { type: 'string', format: 'date-time' }],
    ['a pattern with an end', { type: 'string', pattern: '^[a-z]{2}(-[A-Z]{2})?$' }],
    ['another type', { type: 'boolean' }],
    ['a bounded text or null', { type: ['string', 'null'], maxLength: 9 }],
    ['a bound beside a reference', { $ref: '#/components/schemas/Free', maxLength: 9 }],
    ['a bound beside each of two references', { $ref: '#/components/schemas/Aliased' }],
    ['a bound in another part', { allOf: [{ type: 'string' }, { maxLength: 9 }] }],
    ['a bound in each branch', { type: 'string', anyOf: [{ maxLength: 9 }, { format: 'uuid' }] }],
    ['branches of which one is no text', { oneOf: [{ type: 'string', maxLength: 9 }, { type: 'null' }] }],
  ])('accepts %s', async (_, schema) => {
    const changes = {
      '/components/schemas/Free': { type: 'string' },
      '/components/schemas/Aliased': { $ref: '#/components/schemas/Free', maxLength: 9 },
      [added]: schema,
    };
    expect(await judge('string-bounds', 'cursor', changes)).toEqual([]);
  });

  it.each<[string, Json, string]>([
    ['a pattern without an end', { type: 'string', pattern: '^[a-z]+$' }, ''],
    ['a pattern for a part of the text', { type: 'string', pattern: '^abc' }, ''],
    ['a format without a length', { type: 'string', format: 'uri' }, ''],
    ['a nullable text', { type: ['string', 'null'] }, ''],
    ['an item', { type: 'array', maxItems: 2, items: { type: 'string' } }, '/items'],
    [
      'a value of a map',
      { type: 'object', additionalProperties: { type: 'string' } },
      '/additionalProperties',
    ],
    ['a branch', { oneOf: [{ type: 'string', maxLength: 9 }, { type: 'string' }] }, '/oneOf/1'],
    [
      'a text that one branch leaves open',
      { type: 'string', anyOf: [{ maxLength: 9 }, { minLength: 3 }] },
      '',
    ],
  ])('reports %s', async (_, schema, inside) => {
    expect(pointersOf(await judge('string-bounds', 'page', { [added]: schema }))).toEqual([added + inside]);
  });

  it('reports the shared schema, not those who refer to it', async () => {
    const shared = '/components/schemas/Label';
    const reference = { $ref: '#/components/schemas/Label' };
    const changes = {
      [shared]: { type: 'string' },
      [added]: reference,
      [`${create}/properties/other`]: reference,
    };
    expect(pointersOf(await judge('string-bounds', 'offset', changes))).toEqual([shared]);
  });

  it('takes the properties of all parts together', async () => {
    const changes = {
      '/components/schemas/Base': { type: 'object', properties: { label: { type: 'string' } } },
      [create]: {
        allOf: [
          { $ref: '#/components/schemas/Base' },
          { type: 'object', properties: { label: { maxLength: 20 } } },
        ],
      },
    };
    expect(await judge('string-bounds', 'offset', changes)).toEqual([]);
  });

  it('takes the items of all parts together', async () => {
    const list = (items: Json) => ({ properties: { labels: { type: 'array', items } } });
    const changes = {
      '/components/schemas/Base': list({ type: 'string' }),
      [create]: { allOf: [{ $ref: '#/components/schemas/Base' }, list({ maxLength: 20 })] },
    };
    expect(await judge('string-bounds', 'offset', changes)).toEqual([]);
  });

  it('takes what stands beside a union for each of its branches', async () => {
    const changes = {
      '/components/schemas/Short': { properties: { label: { type: 'string' } } },
      [create]: {
        type: 'object',
        properties: { label: { type: 'string', maxLength: 20 } },
        oneOf: [{ $ref: '#/components/schemas/Short' }, { properties: { label: { type: 'string' } } }],
      },
    };
    expect(await judge('string-bounds', 'offset', changes)).toEqual([]);
  });

  it.each(['query', 'header', 'cookie'])('reports a parameter in the %s', async (place) => {
    const parameter = '/paths/~1things/post/parameters/1';
    const changes = { [parameter]: { name: 'X-Note', in: place, schema: { type: 'string' } } };
    expect(pointersOf(await judge('string-bounds', 'offset', changes))).toEqual([`${parameter}/schema`]);
  });

  it('reports the text that a receiver of webhooks answers', async () => {
    const answer = '/webhooks/thing.created/post/responses/204/content';
    const changes = { [answer]: { 'text/plain': { schema: { type: 'string' } } } };
    const findings = await judge('string-bounds', 'offset', changes);
    expect(pointersOf(findings)).toEqual([`${answer}/text~1plain/schema`]);
    expect(findings[0]?.message).toContain(
      'the body in text/plain, which the receiver of thing.created takes',
    );
  });

  it('leaves a cursor to pagination-bounds, and an id of any form to id-pattern', async () => {
    expect(
      await judge('string-bounds', 'cursor', { '/components/parameters/Cursor/schema': { type: 'string' } }),
    ).toEqual([]);
    const id = '/components/schemas/ThingId';
    expect(await judge('string-bounds', 'offset', { [id]: { type: 'string' } })).toEqual([]);
    const open = { type: 'string', pattern: '^thg_[a-z0-9]+$' };
    expect(pointersOf(await judge('string-bounds', 'offset', { [id]: open }))).toEqual([id]);
  });

  it('leaves alone what only the server sends', async () => {
    const changes = { '/components/schemas/Thing/properties/name': { type: 'string' } };
    expect(await judge('string-bounds', 'offset', changes)).toEqual([]);
  });

  it('ends on schemas of themselves', async () => {
    const self = { $ref: '#/components/schemas/Self' };
    const changes = {
      '/components/schemas/Self': {
        allOf: [self, { properties: { again: self, text: { type: 'string' } } }],
        oneOf: [self, { properties: { again: self } }],
      },
      [added]: self,
    };
    expect(pointersOf(await judge('string-bounds', 'offset', changes))).toEqual([
      '/components/schemas/Self/allOf/1/properties/text',
    ]);
  });

  it.each<[string, Json]>([
    ['a keyword', { type: 'string', maxLenght: 9 }],
    ['a pattern', { type: 'string', pattern: '^[' }],
  ])('leaves to other rules %s that is none', async (_, schema) => {
    expect(await judge('string-bounds', 'offset', { [added]: schema })).toEqual([]);
  });

  it('survives what is no schema', async () => {
    const changes = {
      [added]: {
        type: 7,
        allOf: 'all',
        oneOf: [null, 3],
        properties: [1],
        items: 'x',
        $ref: 7,
        maxLength: {},
      },
    };
    expect(await judge('string-bounds', 'offset', changes)).toEqual([]);
  });
});

describe('the length of what a pattern matches', () => {
  it.each([
    '^a$',
    '^(a|b){1,3}$',
    '^a$|^b$',
    '^[+*]$',
    '^\\+$',
    '^(?=.*x)a$',
    '^(?!x+)a{3}$',
    '^\\d{4}-\\d{2}$',
    '^(?:a?b)$',
  ])('has an end: %s', (pattern) => {
    expect(hasBoundedLength(pattern)).toBe(true);
  });

  it.each([
    '',
    '^',
    'a',
    '^a+$',
    '^a*$',
    '^a{2,}$',
    '^a|b$',
    'a{2}',
    '^a\\$',
    '^[a',
    '^(a$',
    '^(?=a)b+$',
    '^a$|b',
    7,
    null,
  ])('may have none: %s', (pattern) => {
    expect(hasBoundedLength(pattern)).toBe(false);
  });
});
