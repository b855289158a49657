/**
 * Why a delivery is not taken for an event:
 *
 * - `missing-header`: it lacks one of `webhook-id`, `webhook-timestamp` and `webhook-signature`.
 * - `malformed-header`: its time is no number of seconds.
 * - `timestamp-too-old`: it was sent too long ago, and so may be a replay.
 * - `timestamp-too-new`: it claims to come from the future; one of the two clocks is wrong.
 * - `signature-mismatch`: none of its signatures was made with one of the secrets over these very bytes.
 * - `body-read`: the body was read before, or is no longer what was sent; the bytes are needed.
 * - `malformed-body`: it is signed, but no event: not JSON, or without its type or time.
 * - `unusable-secret`: a secret is not one, whatever was delivered; the receiver is set up wrongly.
 */
export type WebhookErrorCode =
  | 'missing-header'
  | 'malformed-header'
  | 'timestamp-too-old'
  | 'timestamp-too-new'
  | 'signature-mismatch'
  | 'body-read'
  | 'malformed-body'
  | 'unusable-secret';

/** A delivery that is not taken. Answer 400, and do nothing of what it says. It holds no secret and no signature. */
export class WebhookVerificationError extends Error {
  override readonly name = 'WebhookVerificationError';
  readonly code: WebhookErrorCode;

  constructor(code: WebhookErrorCode, message: string) {
    super(message);
    this.code = code;
  }

  toJSON(): object {
    return { ...this, message: this.message };
  }
}
