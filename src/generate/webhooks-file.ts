import type { WebhookConventionTable } from '../client/webhook.ts';
import { fromPointer } from '../contract/pointer.js';
import type { Contract } from '../contract/types.ts';
import { header } from './header.ts';
import { typescriptLiteral } from './typescript-literal.ts';

/** What the webhooks module exports, by kind. */
export const webhookExports = {
  values: ['verifyWebhook'],
  types: ['WebhookEvent', 'WebhookEventName', 'WebhookEventOf'],
} as const;

/** What the index exports besides, the same for every API with webhooks, by the file that has it. */
export const webhookRuntime = {
  'webhook-error.ts': ['WebhookVerificationError'],
} as const;

/** What a receiver has to know; `undefined` for an API that sends nothing. */
export function webhookTable({ conventions, webhooks }: Contract): WebhookConventionTable | undefined {
  const { webhooks: declared } = conventions;
  if (declared === undefined || webhooks.length === 0) return undefined;
  const { secretPrefix, toleranceMs, type, time } = declared;
  return { secretPrefix, tolerance: toleranceMs, type: fromPointer(type), time: fromPointer(time) };
}

/** The receiving side of an API's webhooks: `verifyWebhook` and the types of its events. */
export function webhooksFile(
  { api, title }: Contract,
  { secretPrefix, tolerance, type, time }: WebhookConventionTable,
): string {
  const table = typescriptLiteral({ secretPrefix, tolerance, type, time });
  return `// ${header(api)}
import { type ReceivedDelivery, type VerifyWebhookOptions, verifyDelivery } from '../../src/client/webhook.ts';
import type { UnknownWebhookEvent, WebhookPayload } from '../../src/client/webhook-events.ts';
import type { webhooks } from './types.ts';

/** The name of an event. */
export type WebhookEventName = keyof webhooks;

/** An event by its name. */
export type WebhookEventOf<Name extends WebhookEventName> = {
  [Each in Name]: WebhookPayload<webhooks[Each]>;
}[Name];

/** What ${title} delivers. New events may be added at any time, so the last of these is one that is not known here. */
export type WebhookEvent =
  | WebhookEventOf<WebhookEventName>
  | UnknownWebhookEvent<WebhookEventName, ${typescriptLiteral([...type])}, ${typescriptLiteral([...time])}>;

/**
 * The event of a delivery, once its signature, its age and its body have been verified. Several secrets serve while
 * one is being replaced. A delivery can come twice: \`webhook-id\` tells repetitions.
 *
 * @param delivery a web \`Request\` whose body has not been read, or headers and raw body
 * @throws {WebhookVerificationError} as a rejection; answer 400
 */
export async function verifyWebhook(
  delivery: Request | ReceivedDelivery,
  secrets: string | readonly string[],
  options?: VerifyWebhookOptions,
): Promise<WebhookEvent> {
  return verifyDelivery<WebhookEvent>(${table}, delivery, secrets, options);
}
`;
}
