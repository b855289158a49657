import type { JsonObject } from '../../../src/contract/types.ts';
import { delivered, description, type Pair } from './pair.ts';

const string = { type: 'string' };
const payload = { type: 'object', required: ['id'], properties: { id: string, note: string } };
const json = (schema: JsonObject): JsonObject => ({ 'application/json': { schema } });
const taken = { '200': { description: 'Taken.' } };
const post = {
  operationId: 'thingChanged',
  requestBody: { required: true, content: json(payload) },
  responses: taken,
};
const hooks = (webhooks: JsonObject): JsonObject => description({}, { webhooks });
const hook = (operation: JsonObject): JsonObject => hooks({ 'thing.changed': { post: operation } });
const signature = (rest: object = {}): JsonObject => ({
  name: 'webhook-signature',
  in: 'header',
  schema: string,
  ...rest,
});

/** A subscription whose callback is this operation. */
const subscribing = (
  callback: JsonObject | undefined,
  expression = '{$request.body#/url}',
  name = 'onChange',
): JsonObject =>
  description(
    {
      '/subscriptions': {
        post: {
          operationId: 'subscribe',
          requestBody: {
            content: json({ type: 'object', properties: { url: { type: 'string', format: 'uri' } } }),
          },
          responses: { '201': { description: 'Made.' } },
          ...(callback === undefined ? {} : { callbacks: { [name]: { [expression]: { post: callback } } } }),
        },
      },
    },
    {},
    '3.0.3',
  );

interface Row {
  readonly name: string;
  readonly base: JsonObject;
  readonly revision: JsonObject;
  readonly verdict: Pair['verdict'];
  readonly back?: Pair['verdict'];
}

const rows: readonly Row[] = [
  {
    name: 'an event is new',
    base: hooks({ 'thing.changed': { post } }),
    revision: hooks({
      'thing.changed': { post },
      'thing.gone': { post: { ...post, operationId: 'thingGone' } },
    }),
    verdict: 'harmless',
    back: 'breaking',
  },
  {
    name: 'the first event',
    base: description({}),
    revision: hooks({ 'thing.changed': { post } }),
    verdict: 'harmless',
    back: 'breaking',
  },
  {
    name: 'an event is renamed',
    base: hooks({ 'thing.changed': { post } }),
    revision: hooks({ 'thing.updated': { post } }),
    verdict: 'breaking',
  },
  {
    name: 'the method of a delivery',
    base: hook(post),
    revision: hooks({ 'thing.changed': { put: post } }),
    verdict: 'breaking',
  },
  {
    name: 'events in another order',
    base: hooks({ a: { post }, b: { post: { ...post, operationId: 'b' } } }),
    revision: hooks({ b: { post: { ...post, operationId: 'b' } }, a: { post } }),
    verdict: 'same',
  },
  {
    name: 'an optional property of a payload',
    base: hook(post),
    revision: hook({
      ...post,
      requestBody: { required: true, content: json({ ...payload, properties: { id: string } }) },
    }),
    verdict: 'breaking',
    back: 'harmless',
  },
  {
    name: 'a property of a payload becomes optional',
    base: hook(post),
    revision: hook({ ...post, requestBody: { required: true, content: json({ ...payload, required: [] }) } }),
    verdict: 'breaking',
    back: 'harmless',
  },
  {
    name: 'the payload becomes optional',
    base: hook(post),
    revision: hook({ ...post, requestBody: { required: false, content: json(payload) } }),
    verdict: 'breaking',
    back: 'harmless',
  },
  {
    name: 'the payload goes',
    base: hook(post),
    revision: hook({ operationId: 'thingChanged', responses: taken }),
    verdict: 'breaking',
  },
  {
    name: 'the media type of a payload',
    base: hook(post),
    revision: hook({
      ...post,
      requestBody: { required: true, content: { 'application/xml': { schema: payload } } },
    }),
    verdict: 'breaking',
  },
  {
    name: 'a required header of a delivery',
    base: hook({ ...post, parameters: [signature({ required: true })] }),
    revision: hook(post),
    verdict: 'breaking',
    back: 'harmless',
  },
  {
    name: 'a header of a delivery becomes optional',
    base: hook({ ...post, parameters: [signature({ required: true })] }),
    revision: hook({ ...post, parameters: [signature()] }),
    verdict: 'breaking',
    back: 'harmless',
  },
  {
    name: 'the pattern of a header of a delivery',
    base: hook({ ...post, parameters: [signature({ required: true, schema: { ...string, enum: ['v1'] } })] }),
    revision: hook({
      ...post,
      parameters: [signature({ required: true, schema: { ...string, enum: ['v1', 'v2'] } })],
    }),
    verdict: 'breaking',
    back: 'harmless',
  },
  {
    name: 'an answer that a consumer gave',
    base: hook({ ...post, responses: { ...taken, '204': { description: 'Taken.' } } }),
    revision: hook(post),
    verdict: 'breaking',
    back: 'harmless',
  },
  {
    name: 'what a consumer must answer',
    base: hook(post),
    revision: hook({
      ...post,
      responses: {
        '200': {
          description: 'Taken.',
          content: json({ type: 'object', required: ['ok'], properties: { ok: string } }),
        },
      },
    }),
    verdict: 'breaking',
  },
  {
    name: 'the operationId of an event',
    base: hook(post),
    revision: hook({ ...post, operationId: 'onThingChanged' }),
    verdict: 'warning',
  },
  {
    name: 'the description of an event',
    base: hook(post),
    revision: hook({ ...post, description: 'Longer.' }),
    verdict: 'same',
  },
  {
    name: 'a webhook as a reference',
    base: description(
      {},
      {
        webhooks: { 'thing.changed': { $ref: '#/components/pathItems/Changed' } },
        components: { pathItems: { Changed: { post } } },
      },
    ),
    revision: hook(post),
    verdict: 'same',
  },
  {
    name: 'a callback is new',
    base: subscribing(undefined),
    revision: subscribing(post),
    verdict: 'passing',
    back: 'breaking',
  },
  {
    name: 'a callback is delivered elsewhere',
    base: subscribing(post),
    revision: subscribing(post, '{$request.body#/callback}'),
    verdict: 'breaking',
  },
  {
    name: 'a callback is only named differently',
    base: subscribing(post),
    revision: subscribing(post, '{$request.body#/url}', 'onUpdate'),
    verdict: 'passing',
  },
  {
    name: 'an optional property of a callback',
    base: subscribing(post),
    revision: subscribing({
      ...post,
      requestBody: { required: true, content: json({ ...payload, properties: { id: string } }) },
    }),
    verdict: 'breaking',
    back: 'harmless',
  },
  {
    name: 'an enum value of a callback',
    base: subscribing({ ...post, requestBody: { content: json({ ...string, enum: ['a'] }) } }),
    revision: subscribing({ ...post, requestBody: { content: json({ ...string, enum: ['a', 'b'] }) } }),
    verdict: 'breaking',
    back: 'harmless',
  },
  {
    name: 'a bound of a callback',
    base: subscribing({ ...post, requestBody: { content: json({ ...string, maxLength: 5 }) } }),
    revision: subscribing({ ...post, requestBody: { content: json({ ...string, maxLength: 9 }) } }),
    verdict: 'breaking',
    back: 'harmless',
  },
];

export const events: readonly Pair[] = [
  ...rows.flatMap(({ name, base, revision, verdict, back }): Pair[] => {
    const forwards: Pair = { area: 'events', name, base, revision, verdict };
    return back === undefined
      ? [forwards]
      : [
          forwards,
          { ...forwards, name: `${name}, backwards`, base: revision, revision: base, verdict: back },
        ];
  }),
  {
    area: 'events',
    name: 'an event that a oneOf tells apart',
    base: delivered({ oneOf: [{ const: 'a' }, { const: 'b' }] }),
    revision: delivered({ oneOf: [{ const: 'a' }] }),
    verdict: 'harmless',
  },
];
