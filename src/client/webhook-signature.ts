import { WebhookVerificationError } from './webhook-error.ts';

const encoder = new TextEncoder();

/** What is signed of a delivery (Standard Webhooks). */
export interface SignedContent {
  /** `webhook-id`. */
  readonly id: string;
  /** `webhook-timestamp`, as it is written. */
  readonly timestamp: string;
  readonly body: Uint8Array;
}

/**
 * The signature of a delivery: HMAC-SHA256 over `id.timestamp.body`, whose key is the secret without its prefix,
 * decoded from Base64, plain or URL-safe.
 *
 * Source: https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 *
 * @param secretPrefix such as `whsec_`; a secret may come without it
 * @returns 32 bytes
 * @throws {WebhookVerificationError} when the secret is no secret; the message does not hold it
 */
export async function webhookSignature(
  { id, timestamp, body }: SignedContent,
  secret: string,
  secretPrefix: string,
): Promise<Uint8Array> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', keyOf(secret, secretPrefix), algorithm, false, ['sign']);
  const head = encoder.encode(`${id}.${timestamp}.`);
  const content = new Uint8Array(head.length + body.length);
  content.set(head);
  content.set(body, head.length);
  return new Uint8Array(await crypto.subtle.sign(algorithm, key, content));
}

function keyOf(secret: string, secretPrefix: string): Uint8Array<ArrayBuffer> {
  const written = secret.startsWith(secretPrefix) ? secret.slice(secretPrefix.length) : secret;
  const key = fromBase64(written.replaceAll('-', '+').replaceAll('_', '/'));
  if (key === undefined || key.length === 0) {
    throw new WebhookVerificationError(
      'unusable-secret',
      `A secret is ${secretPrefix} and Base64, as the API showed it when the webhook was made. One of those given is not.`,
    );
  }
  return key;
}

/** The signatures of a `webhook-signature` header, as bytes; those of other versions and lengths are left out. */
export function readSignatures(header: string): Uint8Array[] {
  return header.split(' ').flatMap((signature) => {
    const bytes = signature.startsWith('v1,') ? fromBase64(signature.slice(3)) : undefined;
    return bytes?.length === 32 ? [bytes] : [];
  });
}

/** A signature as a `webhook-signature` header holds it. */
export function writeSignature(signature: Uint8Array): string {
  return `v1,${btoa(String.fromCharCode(...signature))}`;
}

/** Whether two signatures are the same, in a time that does not tell where they differ. */
export function sameSignature(one: Uint8Array, other: Uint8Array): boolean {
  let difference = one.length ^ other.length;
  for (let at = 0; at < one.length; at++) difference |= (one[at] ?? 0) ^ (other[at] ?? 0);
  return difference === 0;
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}
