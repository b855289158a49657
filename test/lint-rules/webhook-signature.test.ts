import { describe, expect, it } from 'vitest';
import { declaredWebhook, webhook } from './base-webhook.ts';
import { dialects } from './dialects.ts';
import { judge, pointersOf } from './lint-rule.ts';

const rule = 'webhook-signature';

describe('webhook-signature', () => {
  it.each(dialects)(
    'CA-10 CF-7 accepts a delivery with the headers of Standard Webhooks (%s)',
    async (dialect) => {
      expect(await judge(rule, dialect, declaredWebhook)).toEqual([]);
    },
  );

  it.each([
    ['webhook-id', 0],
    ['webhook-timestamp', 1],
    ['webhook-signature', 2],
  ])('CA-10 CF-7 reports a delivery without %s', async (header, index) => {
    expect(
      await judge(rule, 'offset', { ...declaredWebhook, [`${webhook}/parameters/${index}`]: undefined }),
    ).toEqual([
      {
        rule,
        pointer: `${webhook}/parameters`,
        message: `The webhook thing.created lacks the header parameter ${header} of the scheme standard-webhooks (x-conventions.webhooks.signature), without which no consumer can verify a delivery. Refer to its component.`,
      },
    ]);
  });

  it('CA-10 reports a header of the right name in the wrong place', async () => {
    const changes = { ...declaredWebhook, '/components/parameters/DeliveryId/in': 'query' };
    expect(pointersOf(await judge(rule, 'page', changes))).toEqual([`${webhook}/parameters`]);
  });

  it('CA-10 reports a header that may be missing, once, where it is defined', async () => {
    const findings = await judge(rule, 'cursor', {
      ...declaredWebhook,
      '/components/parameters/DeliverySignature/required': false,
      '/webhooks/thing.removed': {
        post: {
          parameters: ['Id', 'Timestamp', 'Signature'].map((part) => ({
            $ref: `#/components/parameters/Delivery${part}`,
          })),
        },
      },
    });
    expect(pointersOf(findings)).toEqual(['/components/parameters/DeliverySignature/required']);
    expect(findings[0]?.message).toContain('Set `required: true`.');
  });

  it('says nothing where no scheme is declared', async () => {
    expect(await judge(rule, 'offset')).toEqual([]);
  });
});
