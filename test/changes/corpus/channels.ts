import type { JsonObject } from '../../../src/contract/types.ts';
import { edit } from './edit.ts';
import { readEdits } from './edits.ts';
import { description, type Pair } from './pair.ts';

const string = { type: 'string' };
const event = {
  type: 'object',
  required: ['type', 'state'],
  properties: { type: { const: 'changed' }, state: { type: 'string', enum: ['on', 'off'] }, note: string },
};
const command = {
  type: 'object',
  required: ['type'],
  additionalProperties: false,
  properties: { type: { const: 'subscribe' }, topics: { type: 'array', items: { enum: ['a', 'b'] } } },
};
const channel = '/channels/thingStream';

/** A description of one channel, over which the server sends two messages and takes one. */
const STREAMS: JsonObject = {
  asyncapi: '3.0.0',
  info: { title: 'Streams', version: '1.0.0' },
  defaultContentType: 'application/json',
  servers: {
    production: {
      host: 'api.example.com',
      pathname: '/v1',
      protocol: 'wss',
      security: [{ $ref: '#/components/securitySchemes/Token' }],
    },
  },
  'x-close-codes': {
    // biome-ignore lint/suspicious/noThenProperty: a close code says what to do then
    '1000': { name: 'ended', then: 'stop', description: 'Over.' },
    // biome-ignore lint/suspicious/noThenProperty: a close code says what to do then
    '4401': { name: 'unauthenticated', then: 'renew-token', description: 'Who?' },
  },
  channels: {
    thingStream: {
      address: '/things/{id}/stream',
      parameters: { id: { description: 'The id.' } },
      'x-permission': 'things:read',
      bindings: { ws: { method: 'GET', headers: { type: 'object', properties: { Authorization: string } } } },
      messages: {
        ThingChanged: { $ref: '#/components/messages/ThingChanged' },
        StreamEnd: { $ref: '#/components/messages/StreamEnd' },
        Subscribe: { $ref: '#/components/messages/Subscribe' },
      },
    },
  },
  operations: {
    sendEvents: {
      action: 'send',
      channel: { $ref: `#${channel}` },
      messages: [{ $ref: `#${channel}/messages/ThingChanged` }, { $ref: `#${channel}/messages/StreamEnd` }],
    },
    takeCommands: {
      action: 'receive',
      channel: { $ref: `#${channel}` },
      messages: [{ $ref: `#${channel}/messages/Subscribe` }],
    },
  },
  components: {
    securitySchemes: {
      Token: { type: 'http', scheme: 'bearer', description: 'A token.' },
      Key: { type: 'httpApiKey', in: 'header', name: 'X-Key' },
    },
    messages: {
      ThingChanged: { name: 'changed', payload: { $ref: '#/components/schemas/ThingChangedPayload' } },
      StreamEnd: { name: 'end', payload: { type: 'object', properties: { type: { const: 'end' } } } },
      Subscribe: { name: 'subscribe', payload: { $ref: '#/components/schemas/SubscribePayload' } },
    },
    schemas: { ThingChangedPayload: event, SubscribePayload: command },
  },
};

const other = { address: '/others/stream', messages: {} };

const api = description({});

/** The same stream under another name. */
const renamed: JsonObject = JSON.parse(JSON.stringify(STREAMS).replaceAll('thingStream', 'things'));
const sunset = { deprecated: true, 'x-sunset': '2026-12-31' };
const both = edit(STREAMS, '/channels/otherStream', other);

export const channels: readonly Pair[] = [
  ...readEdits('channels.yaml').flatMap(({ name, at, to, verdict, rule, back }): Pair[] => {
    const revision = edit(STREAMS, at, to);
    const pair = {
      area: 'channels',
      name,
      base: api,
      revision: api,
      channels: { base: STREAMS, revision },
      verdict,
    };
    return [
      rule === undefined ? pair : { ...pair, rule },
      { ...pair, name: `${name}, backwards`, channels: { base: revision, revision: STREAMS }, verdict: back },
    ];
  }),
  {
    area: 'channels',
    name: 'the name of a channel',
    base: api,
    revision: api,
    channels: { base: STREAMS, revision: renamed },
    verdict: 'warning',
    rule: 'channel-renamed',
  },
  {
    area: 'channels',
    name: 'a channel goes after its sunset',
    base: api,
    revision: api,
    channels: { base: edit(both, '/channels/otherStream', { ...other, ...sunset }), revision: STREAMS },
    verdict: 'harmless',
    rule: 'channel-removed',
  },
  {
    area: 'channels',
    name: 'a message goes after its sunset',
    base: api,
    revision: api,
    channels: {
      base: edit(STREAMS, '/components/messages/StreamEnd', { name: 'end', ...sunset }),
      revision: edit(STREAMS, '/operations/sendEvents/messages/1', undefined),
    },
    verdict: 'harmless',
    rule: 'sent-message-removed',
  },
];
