// Generated from spec/cloudflow/openapi.yaml by `npm run generate`. Do not edit.
import { type ReceivedDelivery, type VerifyWebhookOptions, verifyDelivery } from '../../src/client/webhook.ts';
import type { UnknownWebhookEvent, WebhookPayload } from '../../src/client/webhook-events.ts';
import type { webhooks } from './types.ts';

/** The name of an event. */
export type WebhookEventName = keyof webhooks;

/** An event by its name. */
export type WebhookEventOf<Name extends WebhookEventName> = {
  [Each in Name]: WebhookPayload<webhooks[Each]>;
}[Name];

/** What CloudFlow API delivers. New events may be added at any time, so the last of these is one that is not known here. */
export type WebhookEvent =
  | WebhookEventOf<WebhookEventName>
  | UnknownWebhookEvent<WebhookEventName, ['event'], ['timestamp']>;

/**
 * The event of a delivery, once its signature, its age and its body have been verified. Several secrets serve while
 * one is being replaced. A delivery can come twice: `webhook-id` tells repetitions.
 *
 * @param delivery a web `Request` whose body has not been read, or headers and raw body
 * @throws {WebhookVerificationError} as a rejection; answer 400
 */
export async function verifyWebhook(
  delivery: Request | ReceivedDelivery,
  secrets: string | readonly string[],
  options?: VerifyWebhookOptions,
): Promise<WebhookEvent> {
  return verifyDelivery<WebhookEvent>({ secretPrefix: 'whsec_', tolerance: 300000, type: ['event'], time: ['timestamp'] }, delivery, secrets, options);
}
