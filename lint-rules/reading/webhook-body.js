// @ts-check
import { isJson } from './media-type.js';
/** @import { Pointer, Webhook } from '../../src/contract/types.ts' */

/**
 * The schemas of the JSON bodies of a webhook.
 * @param {Webhook} webhook
 * @returns {Pointer[]}
 */
export function payloadsOf({ requestBody }) {
  return (requestBody?.content ?? []).filter(isJson).flatMap(({ schemaPointer }) => schemaPointer ?? []);
}
