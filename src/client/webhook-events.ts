import type { BodyPath } from './api-table.ts';
import type { OtherThan } from './other-than.ts';

/** The types of the events of an API, taken from what openapi-typescript writes for `webhooks`. */

/** The payload of one event. `Item` is the member of `webhooks` with its name. */
export type WebhookPayload<Item> = {
  [Method in keyof Item]-?: Item[Method] extends { requestBody: { content: infer Content } }
    ? Content[keyof Content]
    : never;
}[keyof Item];

/**
 * An event of a type that came after the description. Pass over it; do not fail on it.
 *
 * @typeParam Type where a payload names its event
 * @typeParam Time where a payload says when it happened
 */
export type UnknownWebhookEvent<Known extends string, Type extends BodyPath, Time extends BodyPath> = Within<
  Type,
  OtherThan<Known>
> &
  Within<Time, string>;

/** A value at a place in an object. */
type Within<Path extends BodyPath, Value> = Path extends readonly [
  infer Key extends string,
  ...infer Rest extends BodyPath,
]
  ? { readonly [Name in Key]: Within<Rest, Value> } & { readonly [name: string]: unknown }
  : Value;
