import type { CloseAnswer, StreamTable } from '../client/stream-table.ts';
import { durationMs } from '../contract/duration.js';
import { isObject, valueAt } from '../contract/pointer.js';
import { ContractError, type Problem } from '../contract/problem.ts';
import { dereference } from '../contract/references.js';
import type { Channel, ChannelContract } from '../contract/types.ts';

/** A stream of the client: the method that opens it, and the channel behind it. */
export interface Stream {
  /** `streamWorkflowRun` of the channel `workflowRunStream`. */
  readonly method: string;
  readonly channel: Channel;
}

/** Where the streams of an API declare what programs follow. */
const DECLARATION = '/x-stream';
const CLOSE_CODES = '/x-close-codes';

/** The streams of an API: its channels, where `x-stream` says how clients read them. */
export function streamsOf(channels: ChannelContract | undefined): readonly Stream[] {
  if (channels === undefined || valueAt(channels.document, DECLARATION) === undefined) return [];
  return channels.channels.map((channel) => {
    const noun = channel.name.replace(/Stream$/, '');
    return { method: `stream${noun.charAt(0).toUpperCase()}${noun.slice(1)}`, channel };
  });
}

/** The types of the messages that say how the stream itself stands; the client deals with them. */
export function controlTypes({ document }: ChannelContract): {
  readonly sent: readonly string[];
  readonly received: readonly string[];
} {
  const type = (at: string) => String(valueAt(document, `${DECLARATION}/${at}`));
  return {
    sent: [type('subscribed/type'), type('heartbeat/type'), type('ping/answer')],
    received: [type('subscribe/type'), type('acknowledge/type'), type('ping/type')],
  };
}

/**
 * What a client has to know of the streams of an API.
 *
 * @throws {ContractError} where `x-stream` leaves something out, or says it as something else
 */
export function streamTable(api: string, channels: ChannelContract): StreamTable {
  const { document } = channels;
  const problems: Problem[] = [];
  const { sent } = controlTypes(channels);
  const table: StreamTable = {
    baseUrl: serverUrl(channels),
    streams: Object.fromEntries(
      streamsOf(channels).map(({ method, channel }) => {
        const types = channel.sent.map((message) => typeOf(channels, message.payloadPointer));
        return [method, { path: channel.address, types: types.filter((type) => !sent.includes(type)) }];
      }),
    ),
    closeCodes: closeCodes(),
    subprotocol: text('subprotocol'),
    tokenSubprotocol: text('tokenSubprotocol'),
    refusals: texts('refusals'),
    sequence: text('sequence'),
    subscribe: { type: text('subscribe/type'), resume: text('subscribe/resume') },
    subscribed: {
      type: text('subscribed/type'),
      resumed: text('subscribed/resumed'),
      heartbeat: text('subscribed/heartbeat'),
    },
    acknowledge: {
      type: text('acknowledge/type'),
      events: count('acknowledge/events'),
      within: time('acknowledge/within'),
    },
    heartbeat: {
      type: text('heartbeat/type'),
      every: time('heartbeat/every'),
      missed: count('heartbeat/missed'),
    },
    ping: {
      type: text('ping/type'),
      nonce: text('ping/nonce'),
      answer: text('ping/answer'),
      within: time('ping/within'),
    },
    end: text('end'),
    error: text('error'),
    maxBytes: count('maxBytes'),
    reconnect: { base: time('reconnect/base'), cap: time('reconnect/cap') },
  };
  if (problems.length > 0) throw new ContractError(api, problems);
  return table;

  function text(at: string): string {
    const value = valueAt(document, `${DECLARATION}/${at}`);
    return typeof value === 'string' ? value : refuse(at, 'a text', '');
  }

  function count(at: string): number {
    const value = valueAt(document, `${DECLARATION}/${at}`);
    return Number.isSafeInteger(value) && Number(value) > 0
      ? Number(value)
      : refuse(at, 'a whole number from 1', 0);
  }

  function time(at: string): number {
    try {
      return durationMs(text(at));
    } catch {
      return refuse(at, 'a duration of ISO 8601, such as `PT10S`', 0);
    }
  }

  function texts(at: string): Record<string, string> {
    const value = valueAt(document, `${DECLARATION}/${at}`);
    if (!isObject(value)) return refuse(at, 'an object', {});
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, String(member)]));
  }

  function closeCodes(): StreamTable['closeCodes'] {
    const value = valueAt(document, CLOSE_CODES);
    return Object.fromEntries(
      Object.entries(isObject(value) ? value : {}).map(([code, said]) => {
        const { name, then } = isObject(said) ? said : {};
        if (typeof name === 'string' && isCloseAnswer(then)) return [code, { name, then }];
        const wanted = 'a `name`, and `then` as `resume`, `renew-token` or `stop`';
        const stop: CloseAnswer = 'stop';
        // biome-ignore lint/suspicious/noThenProperty: so the description calls it
        return [code, refuse(`${CLOSE_CODES}/${code}`, wanted, { name: '', then: stop })];
      }),
    );
  }

  /** @param at below the declaration, or a pointer */
  function refuse<Value>(at: string, wanted: string, instead: Value): Value {
    const pointer = at.startsWith('/') ? at : `${DECLARATION}/${at}`;
    const message = `clients need ${pointer.slice(1)} of asyncapi.yaml: write ${wanted}.`;
    problems.push({ ...channels.locate(pointer), code: 'stream-declaration', pointer, message });
    return instead;
  }
}

/** Whether the subscription to a channel has to say more than that it is one. */
export function subscriptionNeeded(channels: ChannelContract, channel: Channel): boolean {
  const [type] = controlTypes(channels).received;
  const message = channel.received.find(({ payloadPointer }) => typeOf(channels, payloadPointer) === type);
  const { value } = dereference(channels.document, message?.payloadPointer ?? '');
  const required = valueAt(value, '/required');
  return Array.isArray(required) && required.some((name) => name !== 'type');
}

/** The names of the close codes. */
export function closeNames({ document }: ChannelContract): string[] {
  const codes = valueAt(document, CLOSE_CODES);
  return Object.values(isObject(codes) ? codes : {}).map((code: unknown) => String(valueAt(code, '/name')));
}

/** The constant by which a message is told apart. */
function typeOf({ document }: ChannelContract, payload: string | undefined): string {
  const schema = payload === undefined ? undefined : dereference(document, payload).value;
  return String(valueAt(schema, '/properties/type/const'));
}

function serverUrl({ document }: ChannelContract): string {
  const servers = valueAt(document, '/servers');
  const [server] = Object.values(isObject(servers) ? servers : {});
  const { protocol, host, pathname = '' } = isObject(server) ? server : {};
  return `${protocol}://${host}${pathname}`;
}

function isCloseAnswer(value: unknown): value is CloseAnswer {
  return value === 'resume' || value === 'renew-token' || value === 'stop';
}
