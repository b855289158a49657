import { valueAt } from '../contract/pointer.js';
import { componentName } from '../contract/references.js';
import type { Channel, ChannelContract, Json, JsonObject, Message } from '../contract/types.ts';
import { directionForms } from './direction-forms.ts';
import { isJsonObject } from './map-schemas.ts';
import { plainDiscriminators } from './plain-discriminators.ts';
import { requiredAlternatives } from './required-alternatives.ts';
import { schemasOf } from './schemas-of.ts';

/** The channels of an API, prepared for openapi-typescript. */
export interface TypedMessages {
  /** An OpenAPI document without paths: its schemas are those that the payloads consist of. */
  readonly document: JsonObject;
  readonly channels: readonly TypedChannel[];
}

export interface TypedChannel {
  readonly channel: Channel;
  /** What the server sends. */
  readonly sent: readonly TypedMessage[];
  /** What the server takes. */
  readonly received: readonly TypedMessage[];
}

export interface TypedMessage {
  readonly message: Message;
  /** The schema component of its payload. */
  readonly schema: string;
}

const MEDIA_TYPE = 'application/json';

/**
 * Says of each message which schema its payload has. Messages that the server takes have the form that is sent, as
 * the bodies of requests do.
 */
export function typedMessages({ document, channels }: ChannelContract): TypedMessages {
  const schemas: Record<string, Json> = { ...schemasOf(document) };
  const typed = (message: Message): TypedMessage => ({
    message,
    schema: payloadSchema(document, schemas, message),
  });
  const named = channels.map((channel) => ({
    channel,
    sent: channel.sent.map(typed),
    received: channel.received.map(typed),
  }));

  // The forms of a schema go by where it is used, so what clients send stands as bodies of requests.
  const names = [...new Set(named.flatMap(({ received }) => received.map(({ schema }) => schema)))];
  const requestBodies = Object.fromEntries(
    names.map((name, index) => [
      String(index),
      { content: { [MEDIA_TYPE]: { schema: { $ref: `#/components/schemas/${name}` } } } },
    ]),
  );
  const whole = { openapi: '3.1.1', paths: {}, components: { schemas, requestBodies } };
  const formed = directionForms(requiredAlternatives(plainDiscriminators(whole)));
  const sentForms = new Map(
    names.map((name, index) => {
      const place = ['', 'components', 'requestBodies', index, 'content', 'application~1json', 'schema'];
      return [name, componentName(valueAt(formed, place.join('/'))) ?? name];
    }),
  );
  return {
    document: { openapi: '3.1.1', paths: {}, components: { schemas: schemasOf(formed) } },
    channels: named.map(({ received, ...rest }) => ({
      ...rest,
      received: received.map(({ message, schema }) => ({ message, schema: sentForms.get(schema) ?? schema })),
    })),
  };
}

/** The component that a payload refers to; one that is written in place becomes a component of its own. */
function payloadSchema(document: JsonObject, schemas: Record<string, Json>, message: Message): string {
  const payload = message.payloadPointer === undefined ? {} : valueAt(document, message.payloadPointer);
  const name = componentName(payload);
  if (name !== undefined && name in schemas) return name;
  const schema = isJsonObject(payload) ? payload : {};
  const own = ownName(`${message.name}Payload`, schemas, schema);
  schemas[own] = schema;
  return own;
}

function ownName(name: string, schemas: JsonObject, schema: JsonObject): string {
  return name in schemas && schemas[name] !== schema ? ownName(`${name}Form`, schemas, schema) : name;
}
