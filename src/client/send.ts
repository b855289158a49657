import type { ConventionTable, OperationEntry } from './api-table.ts';
import {
  AbortError,
  type CallError,
  type CallErrorFacts,
  NetworkError,
  ParseError,
  TimeoutError,
} from './call-error.ts';
import type { ApiClientOptions, CallOptions } from './client-options.ts';
import { addCredential, type Outgoing } from './credentials.ts';
import { jsonOrText, receive } from './receive.ts';
import { backoff, serverWait } from './retry-timing.ts';

/** How a success is read where the caller overrules the description. */
export type Raw = 'blob' | 'arrayBuffer' | 'stream';

/** A call that is ready to be sent, as often as it takes. */
export interface PlannedCall {
  readonly entry: OperationEntry;
  readonly url: string;
  /** Without credentials; with the correlation id and, where the operation takes one, the idempotency key. */
  readonly headers: Headers;
  readonly body: BodyInit | undefined;
  readonly options: CallOptions;
  readonly raw: Raw | undefined;
}

/** The answer to a call, after the last attempt. */
export interface Answer {
  readonly response: Response;
  /** Its body, read to the end: a text, a file, or what the caller wanted instead. */
  readonly body: unknown;
  readonly attempts: number;
}

/** The answer to one attempt, and the credential that went with it, where it can be renewed. */
interface Attempted extends Omit<Answer, 'attempts'> {
  readonly credential: string | undefined;
}

/** What does not change from call to call. */
export interface Sender {
  readonly conventions: ConventionTable;
  readonly options: ApiClientOptions;
  /** Where credentials may go. */
  readonly origin: string;
}

/** What every error of one attempt tells. */
type Facts = Omit<CallErrorFacts, 'message'> & { readonly requestId: string; readonly attempts: number };

const TIMEOUT = 30_000;
/** Uploads and downloads take their time. */
const TRANSFER_TIMEOUT = 600_000;
const MAX_BODY_BYTES = 2 ** 25;

/**
 * Sends a call, and again as the API declares it: an attempt that got no whole answer, or one of the declared
 * statuses, is followed by another while attempts and budget last. Writes are only repeated with an idempotency key,
 * which makes a second arrival harmless; a body that is a stream cannot be sent twice.
 *
 * @returns any answer, a success or not
 * @throws {NetworkError | TimeoutError | AbortError | ParseError} when there is none
 */
export async function send(call: PlannedCall, sender: Sender): Promise<Answer> {
  const { entry, headers, options, body } = call;
  const { conventions, options: client } = sender;
  const { retry = client.retry, totalTimeout = client.totalTimeout, signal } = options;
  const policy = retry === false || !conventions.retry ? undefined : { ...conventions.retry, ...retry };
  const once = body instanceof ReadableStream;
  const repeatable =
    /^(GET|HEAD|OPTIONS)$/.test(entry.method) || headers.has(conventions.idempotency?.header ?? '-');
  const requestId = headers.get(conventions.requestIdHeader) ?? '';
  const deadline = totalTimeout ? Date.now() + totalTimeout : Number.POSITIVE_INFINITY;
  let budget = policy?.budget ?? 0;
  let refused: Attempted | undefined;

  for (let attempts = 1; ; attempts++) {
    const facts = { operation: entry.id, requestId, attempts };
    const outcome = await attempt(call, sender, facts, deadline, refused).catch((error: unknown) => {
      if (error instanceof NetworkError || error instanceof TimeoutError) return error;
      throw error;
    });
    const answer = outcome instanceof Error ? undefined : outcome;
    // A token may have run out on the way: who makes tokens gets one chance to make another.
    if (answer?.response.status === 401 && answer.credential !== undefined && !refused && !once) {
      refused = answer;
      continue;
    }
    const wait = next();
    // Who would have to wait for longer than the budget allows learns so at once.
    if (wait === undefined || wait > budget || Date.now() + wait > deadline) {
      if (answer === undefined) throw outcome;
      return { ...answer, attempts: answer === refused ? attempts - 1 : attempts };
    }
    budget -= wait;
    const reason = outcome instanceof Error ? { error: outcome } : { response: outcome.response };
    client.onRetry?.({ operation: entry.id, attempt: attempts, requestId, wait, ...reason });
    await pause(wait, signal, facts);

    function next(): number | undefined {
      if (!policy || !repeatable || once || attempts >= policy.attempts) return undefined;
      if (answer !== undefined && !policy.statuses.includes(answer.response.status)) return undefined;
      const asked = answer && serverWait(conventions, answer.response, jsonOrText(answer.body), Date.now());
      return asked ?? backoff(policy, attempts, Math.random());
    }
  }
}

/**
 * @param refused the answer that refused the last credential; it stands where there is no other one
 */
async function attempt(
  { entry, url, headers, body, options, raw }: PlannedCall,
  { conventions, options: client, origin }: Sender,
  facts: Facts,
  deadline: number,
  refused: Attempted | undefined,
): Promise<Attempted> {
  const {
    signal,
    timeout: own,
    totalTimeout: total = client.totalTimeout,
    retry: _retry,
    requestId: _id,
    ...init
  } = options;
  const binary = entry.flags.includes('b');
  const transfer = binary || entry.requestType !== undefined;
  const timeout = own ?? client.timeout ?? (transfer ? TRANSFER_TIMEOUT : TIMEOUT);
  const bound = Math.min(timeout || Number.POSITIVE_INFINITY, deadline - Date.now());
  const context = { operation: entry.id, attempt: facts.attempts, requestId: facts.requestId };
  const abort = new AbortController();
  let end: (error: CallError) => void = () => {};
  // Whatever the attempt waits for, be it a hook or a credential, a `fetch` that knows no signal included.
  const ended = new Promise<never>((_, reject) => {
    end = (error) => {
      reject(error);
      abort.abort();
    };
  });
  const cancel = () => end(aborted(signal, facts));
  if (signal?.aborted) throw aborted(signal, facts);
  signal?.addEventListener('abort', cancel);
  // Platforms count to 2 ** 31 milliseconds; whoever waits for longer means for ever.
  const timer =
    bound < 2 ** 31
      ? setTimeout(() => {
          const [name, most] = bound === timeout ? ['timeout', timeout] : ['totalTimeout', total];
          const message = `${entry.id} was not answered within ${most} ms (${name}).`;
          end(new TimeoutError({ ...facts, message }));
        }, bound)
      : undefined;
  try {
    return await Promise.race([exchange(), ended]);
  } finally {
    clearTimeout(timer);
    // The stream is still to be read.
    if (raw !== 'stream') signal?.removeEventListener('abort', cancel);
  }

  async function exchange(): Promise<Attempted> {
    const outgoing: Outgoing & RequestInit = {
      ...init,
      url,
      headers: new Headers(headers),
      method: entry.method,
      // A redirect could lead a credential to another server; platforms take none but `Authorization` off.
      redirect: 'manual',
      signal: abort.signal,
      ...(body === undefined ? {} : { body }),
      ...(body instanceof ReadableStream ? { duplex: 'half' } : {}),
    };
    let request = client.fetch || client.onRequest ? new Request(url, outgoing) : undefined;
    if (request && client.onRequest) request = (await client.onRequest(request, context)) ?? request;
    const sent: Outgoing = request ? { url: request.url, headers: request.headers } : outgoing;
    const address = sent.url;
    const credential =
      entry.flags.includes('o') || originOf(address) !== origin
        ? undefined
        : await addCredential(sent, client.auth ?? {}, conventions.auth, refused?.credential);
    if (refused && credential === refused.credential) return refused;
    if (request && sent.url !== address) request = new Request(sent.url, request);
    abort.signal.throwIfAborted();

    const response = await (request ? (client.fetch ?? fetch)(request) : fetch(sent.url, outgoing)).catch(
      failed('no answer came'),
    );
    await client.onResponse?.(response, context);
    const maxBytes = client.maxBodyBytes ?? MAX_BODY_BYTES;
    const received = raw && response.ok ? readRaw(response, raw) : receive(response, binary, maxBytes);
    return { response, body: await received.catch(failed('half an answer came')), credential };
  }

  function failed(what: string): (cause: unknown) => never {
    return (cause) => {
      if (cause instanceof RangeError) {
        throw new ParseError({ ...facts, message: `${entry.id} was answered, but ${cause.message}.`, cause });
      }
      throw new NetworkError({ ...facts, message: `${entry.id} failed: ${what}.`, cause });
    };
  }
}

async function readRaw(response: Response, raw: Raw): Promise<unknown> {
  return raw === 'stream' ? response.body : response[raw]();
}

/** Of an absolute URL, or of one that is relative to the page. */
export function originOf(url: string): string {
  return new URL(url, globalThis.location?.href).origin;
}

function aborted(signal: AbortSignal | null | undefined, facts: Facts): AbortError {
  const message = `${facts.operation} was aborted by its caller.`;
  return new AbortError({ ...facts, message, cause: signal?.reason });
}

function pause(wait: number, signal: AbortSignal | null | undefined, facts: Facts): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(timer);
      reject(aborted(signal, facts));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', end);
      resolve();
    }, wait);
    if (signal?.aborted) end();
    else signal?.addEventListener('abort', end);
  });
}
