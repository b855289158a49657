import type { Json } from '../../src/contract/types.ts';

/** The operation of the one webhook of the base document. */
export const webhook = '/webhooks/thing.created/post';

/** The schema of its payload. */
export const event = '/components/schemas/ThingCreatedEvent';

/** What makes the webhook of the base document one that is declared: the convention, the headers and the payload. */
export const declaredWebhook: Readonly<Record<string, Json>> = {
  '/x-conventions/webhooks': {
    signature: 'standard-webhooks',
    secretPrefix: 'whsec_',
    tolerance: 'PT5M',
    events: '^[a-z]+(_[a-z]+)*\\.[a-z]+(_[a-z]+)*$',
    type: '/type',
    time: '/occurred/at',
  },
  '/components/parameters/DeliveryId': header('webhook-id'),
  '/components/parameters/DeliveryTimestamp': header('webhook-timestamp'),
  '/components/parameters/DeliverySignature': header('webhook-signature'),
  [`${webhook}/parameters`]: ['DeliveryId', 'DeliveryTimestamp', 'DeliverySignature'].map((component) => ({
    $ref: `#/components/parameters/${component}`,
  })),
  [event]: {
    type: 'object',
    description: 'A thing was created.',
    required: ['type', 'occurred', 'data'],
    properties: {
      type: { type: 'string', const: 'thing.created' },
      occurred: {
        type: 'object',
        required: ['at'],
        properties: { at: { type: 'string', format: 'date-time' } },
      },
      data: { $ref: '#/components/schemas/Thing' },
    },
  },
  [`${webhook}/requestBody/content/application~1json/schema`]: {
    $ref: '#/components/schemas/ThingCreatedEvent',
  },
};

function header(name: string): Json {
  return { name, in: 'header', required: true, description: name, schema: { type: 'string' } };
}
