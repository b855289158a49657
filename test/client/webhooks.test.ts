import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { inspect } from 'node:util';
import { Webhook } from 'standardwebhooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as cloudaudit from '../../generated/cloudaudit/index.ts';
import * as cloudflow from '../../generated/cloudflow/index.ts';
import { WebhookVerificationError } from '../../src/client/webhook-error.ts';
import { signWebhook } from '../../src/client/webhook-signing.ts';
import { exampleDeliveries } from './example-deliveries.ts';

const { verifyWebhook } = cloudflow;
const secret = `whsec_${randomBytes(32).toString('base64')}`;
const former = `whsec_${randomBytes(32).toString('base64')}`;
const sentAt = new Date(Date.UTC(2026, 0, 24, 10, 30));
const id = 'msg_2kwpbgllafxdpx2ai54ppj85f4w';
const event = {
  event: 'workflow.started',
  timestamp: '2026-01-24T10:29:59Z',
  data: { workflow_id: 'wf_8x7k2m9p', execution_id: 'exec_1', status: 'running', note: 'naïve – ☂' },
};
const body = JSON.stringify(event);

const examples = {
  cloudflow: await exampleDeliveries('cloudflow'),
  cloudaudit: await exampleDeliveries('cloudaudit'),
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: sentAt });
});

afterEach(() => {
  vi.useRealTimers();
});

function request(headers: object, sent: BodyInit = body): Request {
  return new Request('https://app.example/hooks', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: sent,
  });
}

async function code(verified: Promise<unknown>): Promise<string> {
  const error = await verified.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof WebhookVerificationError)) return `no refusal but ${inspect(error)}`;
  const told = `${inspect(error, { depth: 9 })} ${JSON.stringify(error)} ${error.stack}`;
  for (const hidden of [secret, former]) expect(told).not.toContain(hidden.slice(6));
  return error.code;
}

describe('verifyWebhook', () => {
  it.each(examples.cloudflow)(
    'CF-7 gives $event of CloudFlow, signed by the reference',
    async ({ event, value }) => {
      const text = JSON.stringify(value, null, 2);
      const headers = {
        'webhook-id': id,
        'webhook-timestamp': String(sentAt.getTime() / 1000),
        'webhook-signature': new Webhook(secret).sign(id, sentAt, text),
      };
      const given = await cloudflow.verifyWebhook(request(headers, text), secret);
      expect(given).toEqual(value);
      expect(given.event).toBe(event);
    },
  );

  it.each(examples.cloudaudit)(
    'CA-10 gives $event of CloudAudit, signed by the reference',
    async ({ event, value }) => {
      const text = JSON.stringify(value);
      const headers = {
        'webhook-id': id,
        'webhook-timestamp': String(sentAt.getTime() / 1000),
        'webhook-signature': new Webhook(secret).sign(id, sentAt, text),
      };
      const given = await cloudaudit.verifyWebhook({ headers, body: Buffer.from(text) }, secret);
      expect(given).toEqual(value);
      expect(given.type).toBe(event);
    },
  );

  it('CF-7, CA-10 knows an example of each event', () => {
    const events = (all: { event: string }[]) => [...new Set(all.map(({ event }) => event))].length;
    expect([events(examples.cloudflow), events(examples.cloudaudit)]).toEqual([5, 7]);
  });

  it('CF-7 hands an event over that came after the description', async () => {
    const later = JSON.stringify({ event: 'workflow.paused', timestamp: '2026-01-24T10:29:59Z', extra: 1 });
    const headers = await signWebhook({ id, sentAt, body: later, secrets: secret });
    expect(await verifyWebhook(request(headers, later), secret)).toEqual(JSON.parse(later));
  });

  it('CA-11 takes either secret while one is being replaced, whichever side knows both', async () => {
    const both = await signWebhook({ id, sentAt, body, secrets: [former, secret] });
    expect(both['webhook-signature'].split(' ')).toHaveLength(2);
    for (const known of [secret, former, [secret, former], [former, secret]]) {
      expect(await verifyWebhook(request(both), known)).toEqual(event);
    }
    const one = await signWebhook({ id, sentAt, body, secrets: former });
    expect(await verifyWebhook(request(one), [secret, former])).toEqual(event);
    expect(await code(verifyWebhook(request(one), secret))).toBe('signature-mismatch');
  });

  it('CF-7 takes a secret without its prefix, and in URL-safe Base64', async () => {
    const key = Buffer.from([251, 255, 254, ...randomBytes(29)]);
    const headers = await signWebhook({ id, sentAt, body, secrets: `whsec_${key.toString('base64')}` });
    for (const written of [key.toString('base64'), `whsec_${key.toString('base64url')}`]) {
      expect(await verifyWebhook(request(headers), written)).toEqual(event);
    }
  });

  it('CF-7 takes signatures of other versions for nothing', async () => {
    const headers = await signWebhook({ id, sentAt, body, secrets: secret });
    const { 'webhook-signature': signature } = headers;
    const among = { ...headers, 'webhook-signature': `v1a,AAAA v2,x ${signature} v1,` };
    expect(await verifyWebhook(request(among), secret)).toEqual(event);
    for (const wrong of [
      signature.replace('v1,', 'v2,'),
      signature.slice(3),
      signature.slice(0, -8),
      'v1,',
      ',',
    ]) {
      const other = { ...headers, 'webhook-signature': wrong };
      expect(await code(verifyWebhook(request(other), secret))).toBe('signature-mismatch');
    }
  });

  it('CF-7 believes nothing that was changed on the way', async () => {
    const headers = await signWebhook({ id, sentAt, body, secrets: secret });
    const changed = [
      request(headers, body.replace('wf_8x7k2m9p', 'wf_8x7k2m9q')),
      request(headers, `${body} `),
      request(headers, ''),
      request({ ...headers, 'webhook-id': 'msg_other' }),
      request({ ...headers, 'webhook-timestamp': String(sentAt.getTime() / 1000 + 1) }),
    ];
    for (const delivery of changed) {
      expect(await code(verifyWebhook(delivery, secret))).toBe('signature-mismatch');
    }
    const bits = [...Buffer.from(headers['webhook-signature'].slice(3), 'base64').keys()];
    for (const at of bits) {
      const bytes = Buffer.from(headers['webhook-signature'].slice(3), 'base64');
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      const forged = { ...headers, 'webhook-signature': `v1,${bytes.toString('base64')}` };
      expect(await code(verifyWebhook(request(forged), secret))).toBe('signature-mismatch');
    }
  });

  it.each([
    { seconds: -300, outcome: undefined },
    { seconds: -301, outcome: 'timestamp-too-old' },
    { seconds: 300, outcome: undefined },
    { seconds: 301, outcome: 'timestamp-too-new' },
  ])('CF-7 keeps to the declared five minutes: $seconds s from now', async ({ seconds, outcome }) => {
    const then = new Date(sentAt.getTime() + seconds * 1000);
    const headers = await signWebhook({ id, sentAt: then, body, secrets: secret });
    if (outcome === undefined) expect(await verifyWebhook(request(headers), secret)).toEqual(event);
    else expect(await code(verifyWebhook(request(headers), secret))).toBe(outcome);
    const wide = { tolerance: 3_600_000 };
    expect(await verifyWebhook(request(headers), secret, wide)).toEqual(event);
  });

  it.each(['webhook-id', 'webhook-timestamp', 'webhook-signature'])('CF-7 wants %s', async (name) => {
    const signed = await signWebhook({ id, sentAt, body, secrets: secret });
    const { [name]: _, ...rest } = { ...signed } as Record<string, string>;
    expect(await code(verifyWebhook(request(rest), secret))).toBe('missing-header');
    expect(await code(verifyWebhook(request({ ...rest, [name]: '' }), secret))).toBe('missing-header');
    expect(await code(verifyWebhook({ headers: { ...rest, [name]: undefined }, body }, secret))).toBe(
      'missing-header',
    );
  });

  it.each(['now', '1e9', '-1', '1769250600.5', '0x10', '9'.repeat(40)])(
    'CF-7 takes %s for no time',
    async (timestamp) => {
      const headers = await signWebhook({ id, sentAt, body, secrets: secret });
      const delivery = request({ ...headers, 'webhook-timestamp': timestamp });
      expect(await code(verifyWebhook(delivery, secret))).toBe('malformed-header');
    },
  );

  it.each([
    '',
    'hello',
    '{"event":',
    'null',
    '[]',
    '"workflow.started"',
    '{"timestamp":"2026-01-24T10:29:59Z"}',
    '{"event":1,"timestamp":"2026-01-24T10:29:59Z"}',
    '{"event":"workflow.started"}',
    '{"event":"workflow.started","timestamp":"soon"}',
    '{"event":"workflow.started","timestamp":1769250600}',
  ])('CF-7 takes %j for no event, though it is signed', async (text) => {
    const headers = await signWebhook({ id, sentAt, body: text, secrets: secret });
    expect(await code(verifyWebhook({ headers: { ...headers }, body: text }, secret))).toBe('malformed-body');
  });

  it('CF-7 takes bytes that are no UTF-8 for no event', async () => {
    const bytes = Buffer.from(body.replace('note', 'x'));
    bytes[bytes.indexOf('naïve')] = 0xff;
    const headers = await signWebhook({ id, sentAt, body: bytes, secrets: secret });
    expect(await code(verifyWebhook({ headers: { ...headers }, body: bytes }, secret))).toBe(
      'malformed-body',
    );
  });

  it('CF-7 says that the body was read or parsed before', async () => {
    const headers = await signWebhook({ id, sentAt, body, secrets: secret });
    const read = request(headers);
    await read.json();
    expect(await code(verifyWebhook(read, secret))).toBe('body-read');
    // What a body parser leaves behind, from code without types.
    const parsed: unknown = event;
    expect(await code(verifyWebhook({ headers: { ...headers }, body: parsed as string }, secret))).toBe(
      'body-read',
    );
  });

  it.each([[], '', 'whsec_', 'whsec_not base64!', [secret, 'whsec_%']])(
    'CF-7 tells a receiver that its secret is none: %j',
    async (...secrets) => {
      const headers = await signWebhook({ id, sentAt, body, secrets: secret });
      expect(await code(verifyWebhook(request(headers), secrets.flat()))).toBe('unusable-secret');
    },
  );

  it('CF-7 does not read the body of what is too old to be believed', async () => {
    const headers = await signWebhook({ id, sentAt: new Date(0), body, secrets: secret });
    const delivery = request(headers);
    expect(await code(verifyWebhook(delivery, secret))).toBe('timestamp-too-old');
    expect(delivery.bodyUsed).toBe(false);
  });

  it('CF-7 takes the headers in any case, and bytes in any form', async () => {
    const signed = await signWebhook({ id, sentAt, body, secrets: secret });
    const headers = Object.fromEntries(
      Object.entries(signed).map(([name, value]) => [name.toUpperCase(), [value]]),
    );
    const bytes = new TextEncoder().encode(body);
    for (const form of [body, bytes, bytes.buffer, Buffer.from(body)]) {
      expect(await verifyWebhook({ headers, body: form }, secret)).toEqual(event);
    }
    expect(await verifyWebhook({ headers: new Headers({ ...signed }), body }, secret)).toEqual(event);
  });

  it('CF-7 takes the request of a framework that is no `Request` of this platform', async () => {
    const headers = await signWebhook({ id, sentAt, body, secrets: secret });
    const inner = request(headers);
    const foreign = {
      headers: { get: (name: string) => inner.headers.get(name) },
      bodyUsed: false,
      arrayBuffer: () => inner.arrayBuffer(),
    };
    expect(await verifyWebhook(foreign as unknown as Request, secret)).toEqual(event);
  });

  it('CF-7 verifies what a Node server receives', async () => {
    const received: unknown[] = [];
    const server = createServer(async (incoming, outgoing) => {
      const raw = await buffer(incoming);
      const verified = verifyWebhook({ headers: incoming.headers, body: raw }, secret);
      received.push(await verified.catch((error: WebhookVerificationError) => error.code));
      outgoing.writeHead(204).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const headers = await signWebhook({ id, sentAt, body, secrets: secret });
    await fetch(url, { method: 'POST', headers: { ...headers }, body });
    await fetch(url, { method: 'POST', headers: { ...headers }, body: body.replace('wf_', 'xx_') });
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    expect(received).toEqual([event, 'signature-mismatch']);
  });
});
