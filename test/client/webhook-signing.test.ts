import { randomBytes } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { verifyWebhook } from '../../generated/cloudflow/index.ts';
import { signWebhook } from '../../src/client/webhook-signing.ts';
import { exampleDeliveries } from './example-deliveries.ts';

const secret = `whsec_${randomBytes(32).toString('base64')}`;
const sentAt = new Date(Date.UTC(2026, 0, 24, 10, 30));
const id = 'msg_2kwpbgllafxdpx2ai54ppj85f4w';
const examples = [...(await exampleDeliveries('cloudflow')), ...(await exampleDeliveries('cloudaudit'))];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: sentAt });
});

afterEach(() => {
  vi.useRealTimers();
});

describe('signWebhook', () => {
  it.each(examples)('CF-7, CA-10 signs $event so that the reference takes it', async ({ value }) => {
    const text = JSON.stringify(value);
    const headers = await signWebhook({ id, sentAt, body: text, secrets: secret });
    expect(new Webhook(secret).verify(text, { ...headers })).toEqual(value);
  });

  it('CF-7, CA-10 agrees with the reference on random secrets and bodies', async () => {
    for (let length = 1; length <= 64; length++) {
      const own = `whsec_${randomBytes(length).toString('base64')}`;
      const text = JSON.stringify({
        event: 'x',
        timestamp: sentAt,
        data: randomBytes(length * 7).toString('latin1'),
      });
      const headers = await signWebhook({ id: `msg_${length}`, sentAt, body: text, secrets: own });
      expect(headers['webhook-signature']).toBe(new Webhook(own).sign(`msg_${length}`, sentAt, text));
      expect(await verifyWebhook({ headers: { ...headers }, body: text }, own)).toEqual(JSON.parse(text));
    }
  });
});
