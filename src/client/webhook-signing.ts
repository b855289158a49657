import { webhookSignature, writeSignature } from './webhook-signature.ts';

/** A delivery to be signed. */
export interface UnsignedDelivery {
  /** The same for every attempt to deliver this message. */
  readonly id: string;
  /** When this attempt is sent; now where left out. */
  readonly sentAt?: Date | undefined;
  /** As it is sent, to the byte. */
  readonly body: string | Uint8Array;
  /** One, or several while a secret is being replaced. */
  readonly secrets: string | readonly string[];
  /** What secrets begin with; `whsec_` where left out. */
  readonly secretPrefix?: string | undefined;
}

/** The headers of a signed delivery (Standard Webhooks). */
export interface DeliveryHeaders {
  readonly 'webhook-id': string;
  readonly 'webhook-timestamp': string;
  readonly 'webhook-signature': string;
}

/**
 * Signs a delivery as the sender does: for tests of a receiver, and for mocks. Apps that only receive do not need it.
 *
 * @throws {WebhookVerificationError} when a secret is none
 */
export async function signWebhook({
  id,
  sentAt = new Date(),
  body,
  secrets,
  secretPrefix = 'whsec_',
}: UnsignedDelivery): Promise<DeliveryHeaders> {
  const timestamp = String(Math.floor(sentAt.getTime() / 1000));
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  const signatures = await Promise.all(
    [secrets].flat().map((secret) => webhookSignature({ id, timestamp, body: bytes }, secret, secretPrefix)),
  );
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': signatures.map(writeSignature).join(' '),
  };
}
