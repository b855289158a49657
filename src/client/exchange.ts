import type { ConventionTable, HttpMethod, OperationEntry } from './api-table.ts';
import type { ApiClientOptions, CallOptions } from './client-options.ts';
import { type Answer, originOf, type Raw, type Sender, send } from './send.ts';
import { serializeBody } from './serialize-body.ts';

/** What a call says besides its parameters. */
export interface ExchangeInit extends Omit<CallOptions, 'headers'> {
  readonly body?: unknown;
  readonly idempotencyKey?: string;
}

/** The answer to a call. */
export interface Exchanged extends Answer {
  /** The correlation id: the one that the server answered with, else the one that was sent. */
  readonly requestId: string;
}

/**
 * Sends a call of one operation, as often as it takes, and gives whatever answer comes.
 *
 * @param headers are added to: the media type, the correlation id, the idempotency key
 * @param raw how to read a success, whatever the description says
 */
export type Exchange = (
  entry: OperationEntry,
  url: string,
  headers: Headers,
  init: ExchangeInit,
  raw?: Raw,
) => Promise<Exchanged>;

/** Makes what both ways to call, by name and by path, have in common. */
export function createExchange(
  conventions: ConventionTable,
  options: ApiClientOptions,
  baseUrl: string,
): Exchange {
  const { idempotency, requestIdHeader } = conventions;
  const sender: Sender = { conventions, options, origin: originOf(baseUrl) };
  const deprecated = new Set<string>();

  return async (entry, url, headers, { body: value, idempotencyKey, requestId, ...rest }, raw) => {
    let body: BodyInit | undefined;
    if (value !== undefined) {
      const written = await serializeBody(value, entry.requestType);
      body = written.body;
      if (written.contentType && !headers.has('Content-Type'))
        headers.set('Content-Type', written.contentType);
    }
    const sent = headers.get(requestIdHeader) ?? requestId ?? (await uuid());
    headers.set(requestIdHeader, sent);
    if (idempotency && takesKey(entry, idempotency.methods) && !headers.has(idempotency.header)) {
      headers.set(idempotency.header, idempotencyKey ?? (await uuid()));
    }
    const answer = await send({ entry, url, headers, body, options: rest, raw }, sender);
    const { id, flags } = entry;
    const received = answer.response.headers;
    if ((flags.includes('d') || received.has('Deprecation')) && !deprecated.has(id)) {
      deprecated.add(id);
      const { noticeDeprecation } = await import('./deprecation-notice.ts');
      noticeDeprecation(id, received, options.onDeprecated);
    }
    return { ...answer, requestId: received.get(requestIdHeader) ?? sent };
  };
}

function takesKey({ method, flags }: OperationEntry, methods: readonly HttpMethod[]): boolean {
  return methods.includes(method) ? !flags.includes('n') : flags.includes('k');
}

/** A random UUID (RFC 9562, version 4). */
async function uuid(): Promise<string> {
  // Only pages that come over TLS have it.
  return crypto.randomUUID ? crypto.randomUUID() : (await import('./random-uuid.ts')).randomUuid();
}
