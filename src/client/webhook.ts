import type { BodyPath } from './api-table.ts';
import { bodyAt } from './body-at.ts';
import { WebhookVerificationError } from './webhook-error.ts';
import { readSignatures, sameSignature, webhookSignature } from './webhook-signature.ts';

/** What an API declares of its deliveries. */
export interface WebhookConventionTable {
  /** What secrets begin with. */
  readonly secretPrefix: string;
  /** Milliseconds that a delivery may be away from now, either way. */
  readonly tolerance: number;
  /** Where a payload names its event. */
  readonly type: BodyPath;
  /** Where a payload says when it happened. */
  readonly time: BodyPath;
}

/** A delivery whose body was received as bytes or text, by a server that has no `Request`. */
export interface ReceivedDelivery {
  /** `request.headers` of Node, or anything with the three headers. */
  readonly headers: Headers | Readonly<Record<string, string | readonly string[] | undefined>>;
  /** As it came, before any parser: what is signed are these bytes. */
  readonly body: string | Uint8Array | ArrayBuffer;
}

/** How a receiver may differ from the declaration. */
export interface VerifyWebhookOptions {
  /** Milliseconds that a delivery may be away from now, either way; as declared where left out. */
  readonly tolerance?: number | undefined;
}

/**
 * Makes sure that a delivery was signed with one of the secrets, not long ago, over this very body (Standard
 * Webhooks), and gives its event. Until then, nothing in it is to be believed.
 *
 * A delivery can come twice: every attempt carries the same `webhook-id`, by which repetitions are told.
 *
 * @typeParam Event the generated type of the API's events
 * @param delivery a web `Request` whose body has not been read, or headers and raw body
 * @param secrets one, or several while a secret is being replaced
 * @returns the event, of a type that the description knows or of a later one; its other members are not checked
 * @throws {WebhookVerificationError} as a rejection
 */
export async function verifyDelivery<Event>(
  convention: WebhookConventionTable,
  delivery: Request | ReceivedDelivery,
  secrets: string | readonly string[],
  { tolerance = convention.tolerance }: VerifyWebhookOptions = {},
): Promise<Event> {
  const id = header(delivery, 'webhook-id');
  const timestamp = header(delivery, 'webhook-timestamp');
  const signatures = readSignatures(header(delivery, 'webhook-signature'));
  // Before the body is read, which may be long.
  checkTime(timestamp, tolerance);
  const body = await bytesOf(delivery);
  const known = [secrets].flat();
  if (known.length === 0) {
    throw new WebhookVerificationError(
      'unusable-secret',
      'No secret was given. Give the one of this webhook.',
    );
  }
  // One computation for each secret, however many signatures a stranger sends.
  const expected = await Promise.all(
    known.map((secret) => webhookSignature({ id, timestamp, body }, secret, convention.secretPrefix)),
  );
  if (!expected.some((one) => signatures.some((signature) => sameSignature(one, signature)))) {
    throw new WebhookVerificationError(
      'signature-mismatch',
      'The delivery was not signed with any of the secrets over this body. Give the secret of this webhook, and the body as it came.',
    );
  }
  // The type of a signed event is what its sender described.
  return eventOf(body, convention) as Event;
}

/** @throws {WebhookVerificationError} when the header is missing */
function header({ headers }: Request | ReceivedDelivery, name: string): string {
  const value = isHeaders(headers) ? headers.get(name) : fromRecord(headers, name);
  if (value === null || value === '') {
    throw new WebhookVerificationError(
      'missing-header',
      `The delivery has no ${name}, so it does not come from the API, or a proxy took the header away.`,
    );
  }
  return value;
}

function fromRecord(headers: Exclude<ReceivedDelivery['headers'], Headers>, name: string): string | null {
  const found = Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1];
  return found === undefined ? null : [found].flat().join(' ');
}

function isHeaders(headers: ReceivedDelivery['headers']): headers is Headers {
  return typeof headers.get === 'function';
}

function checkTime(timestamp: string, tolerance: number): void {
  if (!/^\d{1,12}$/.test(timestamp)) {
    throw new WebhookVerificationError(
      'malformed-header',
      'The webhook-timestamp of the delivery is no number of seconds since 1970.',
    );
  }
  const age = Date.now() - Number(timestamp) * 1000;
  if (age > tolerance) {
    throw new WebhookVerificationError(
      'timestamp-too-old',
      `The delivery was sent ${Math.floor(age / 1000)} s ago, and ${tolerance / 1000} s are the most. It may be a replay; else, look at the clock of this machine.`,
    );
  }
  if (-age > tolerance) {
    throw new WebhookVerificationError(
      'timestamp-too-new',
      `The delivery was sent ${Math.ceil(-age / 1000)} s from now, and ${tolerance / 1000} s are the most. Look at the clock of this machine.`,
    );
  }
}

async function bytesOf(delivery: Request | ReceivedDelivery): Promise<Uint8Array> {
  // Frameworks bring a `Request` of their own.
  const body = 'arrayBuffer' in delivery ? await read(delivery) : delivery.body;
  if (typeof body === 'string') return new TextEncoder().encode(body);
  if (body instanceof Uint8Array) return body;
  if (body instanceof ArrayBuffer) return new Uint8Array(body);
  throw bodyRead();
}

async function read(request: Request): Promise<ArrayBuffer> {
  if (request.bodyUsed) throw bodyRead();
  return request.arrayBuffer();
}

function bodyRead(): WebhookVerificationError {
  return new WebhookVerificationError(
    'body-read',
    'The body was read or parsed before. Verify first, or give the raw bytes: a parsed body written again is not what was signed.',
  );
}

function eventOf(body: Uint8Array, { type, time }: WebhookConventionTable): unknown {
  let event: unknown;
  try {
    event = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    throw new WebhookVerificationError('malformed-body', 'The delivery is signed, but its body is no JSON.');
  }
  const happened = bodyAt(event, time);
  if (typeof bodyAt(event, type) !== 'string') {
    throw new WebhookVerificationError(
      'malformed-body',
      `The delivery is signed, but does not name its event at /${type.join('/')}.`,
    );
  }
  if (typeof happened !== 'string' || Number.isNaN(Date.parse(happened))) {
    throw new WebhookVerificationError(
      'malformed-body',
      `The delivery is signed, but does not say at /${time.join('/')} when it happened.`,
    );
  }
  return event;
}
