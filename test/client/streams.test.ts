import type { IncomingMessage } from 'node:http';
import { inspect } from 'node:util';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type WebSocket, WebSocketServer } from 'ws';
import { createOrchestrator } from '../../generated/orchestrator/index.ts';
import { StreamClosedError, StreamError } from '../../src/client/stream-error.ts';

const id = '6f1d3a52-8c1e-4b7a-9c33-2e9f4b6d1a08';
const path = { id };

/** What a server does with one connection, from its subscription on. */
type Script = (connection: WebSocket, subscription: Record<string, unknown>) => void;

interface Upgraded {
  readonly headers: IncomingMessage['headers'];
  readonly url: string | undefined;
  readonly subscription: Record<string, unknown>;
}

let server: WebSocketServer;
let scripts: Script[];
let upgraded: Upgraded[];
let closes: number[];
/** The HTTP status that refuses the next upgrades. */
let refusals: number[];

beforeEach(async () => {
  [scripts, upgraded, closes, refusals] = [[], [], [], []];
  // No wait between connections.
  vi.spyOn(Math, 'random').mockReturnValue(0);
  server = new WebSocketServer({
    host: '127.0.0.1',
    port: 0,
    verifyClient: (_: unknown, done: (ok: boolean, status?: number) => void) => {
      const status = refusals.shift();
      done(status === undefined, status);
    },
  });
  server.on('connection', (connection, { headers, url }) => {
    connection.on('close', (code) => closes.push(code));
    connection.once('message', (data) => {
      const subscription: Record<string, unknown> = JSON.parse(String(data));
      upgraded.push({ headers, url, subscription });
      scripts.shift()?.(connection, subscription);
    });
  });
  await new Promise((resolve) => server.once('listening', resolve));
});

afterEach(async () => {
  vi.restoreAllMocks();
  for (const connection of server.clients) connection.terminate();
  await new Promise((resolve) => server.close(resolve));
});

function client(token: string | (() => string) = 'jwt-1') {
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('the server does not listen');
  return createOrchestrator({ baseUrl: `http://127.0.0.1:${address.port}/api/v1`, auth: { token } });
}

function say(connection: WebSocket, ...messages: readonly object[]): void {
  for (const message of messages) connection.send(JSON.stringify(message));
}

const subscribed = (resumed: boolean, sequence = 0) => ({
  type: 'subscribed',
  sequence,
  resumed,
  heartbeatSeconds: 15,
});
const changed = (sequence: number) => ({ type: 'run-changed', sequence });
const end = { type: 'end' };

async function thrown(run: Promise<unknown>): Promise<unknown> {
  return run.then(
    () => expect.unreachable('nothing was thrown'),
    (error: unknown) => error,
  );
}

async function all(stream: AsyncIterable<unknown>): Promise<unknown[]> {
  const messages: unknown[] = [];
  for await (const message of stream) messages.push(message);
  return messages;
}

describe('a stream of the orchestrator', () => {
  it('RO-12 upgrades with the token in its header, subscribes first and gives each message until the end', async () => {
    scripts = [(connection) => say(connection, subscribed(false), changed(1), changed(2), end)];
    expect(await all(client().streamWorkflowRun({ path }))).toEqual([changed(1), changed(2), end]);
    const [first] = upgraded;
    expect(first?.url).toBe(`/api/v1/workflow-runs/${id}/stream`);
    expect(first?.headers.authorization).toBe('Bearer jwt-1');
    expect(first?.headers['sec-websocket-protocol']).toBe('orchestrator.v1');
    expect(first?.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    expect(first?.subscription).toEqual({ type: 'subscribe' });
  });

  it('RO-12 goes on behind the last event after a drop, and gives none twice', async () => {
    scripts = [
      (connection) => {
        say(connection, subscribed(false), changed(1), changed(2));
        connection.close(1012);
      },
      (connection) => say(connection, subscribed(true, 2), changed(2), changed(3), end),
    ];
    const reconnects: unknown[] = [];
    const onReconnect = ({ attempt }: { attempt: number }) => void reconnects.push(attempt);
    const messages = await all(client().streamWorkflowRun({ path, onReconnect }));
    expect(messages).toEqual([changed(1), changed(2), changed(3), end]);
    expect(upgraded.map(({ subscription }) => subscription.lastSequence)).toEqual([undefined, 2]);
    expect(reconnects).toEqual([1]);
  });

  it('RO-12 goes on where an earlier stream ended', async () => {
    scripts = [(connection) => say(connection, subscribed(true, 7), changed(8), end)];
    expect(await all(client().streamWorkflowRun({ path, lastSequence: 7 }))).toEqual([changed(8), end]);
    expect(upgraded[0]?.subscription).toEqual({ type: 'subscribe', lastSequence: 7 });
  });

  it.each([
    [4403, 'forbidden'],
    [4404, 'not-found'],
    [4410, 'replaced'],
    [4400, 'bad-message'],
    [4999, 'unexpected-close'],
  ])('RO-12 fails with the name of the close code %i and does not come back', async (closeCode, code) => {
    scripts = [(connection) => connection.close(closeCode, 'no')];
    const error = await thrown(all(client('topsecret').streamWorkflowRun({ path })));
    expect(error).toBeInstanceOf(StreamClosedError);
    expect(error).toMatchObject({ code, closeCode, reason: 'no', stream: 'streamWorkflowRun' });
    expect(inspect(error, { depth: 9 }) + JSON.stringify(error)).not.toContain('topsecret');
    expect(upgraded).toHaveLength(1);
  });

  it('RO-12 asks for another token once when the server takes this one no more', async () => {
    const tokens = ['old', 'new'];
    scripts = [
      (connection) => connection.close(4401),
      (connection) => say(connection, subscribed(false), changed(1), end),
    ];
    const messages = await all(client(() => tokens.shift() ?? 'none').streamWorkflowRun({ path }));
    expect(messages).toEqual([changed(1), end]);
    expect(upgraded.map(({ headers }) => headers.authorization)).toEqual(['Bearer old', 'Bearer new']);
  });

  it('RO-12 fails where the upgrade is refused and there is no other token', async () => {
    refusals = [401];
    const error = await thrown(all(client('topsecret').streamWorkflowRun({ path })));
    expect(error).toMatchObject({ code: 'unauthenticated', closeCode: 4401 });
    expect(inspect(error, { depth: 9 })).not.toContain('topsecret');
  });

  it('RO-12 fails when more messages wait than it keeps, after giving those', async () => {
    scripts = [(connection) => say(connection, subscribed(false), ...[1, 2, 3, 4, 5].map(changed))];
    const stream = client().streamWorkflowRun({ path, buffer: 2 });
    const given: unknown[] = [];
    const error = await thrown(
      (async () => {
        for await (const message of stream) {
          given.push(message);
          // The reader is slow: all the others arrive meanwhile.
          await vi.waitFor(() => expect(closes).toHaveLength(1));
        }
      })(),
    );
    expect(error).toMatchObject({ code: 'overflow' });
    expect(given.length).toBeLessThanOrEqual(3);
  });

  it('RO-12 drops the oldest instead where the reader says so', async () => {
    scripts = [(connection) => say(connection, subscribed(false), ...[1, 2, 3, 4, 5].map(changed), end)];
    const stream = client().streamWorkflowRun({ path, buffer: 2, overflow: 'drop-oldest' });
    const given: unknown[] = [];
    for await (const message of stream) {
      given.push(message);
      await vi.waitFor(() => expect(closes).toHaveLength(1));
    }
    expect(given.slice(-2)).toEqual([changed(5), end]);
  });

  it('RO-12 closes the connection when its reader leaves', async () => {
    scripts = [(connection) => say(connection, subscribed(false), changed(1), changed(2))];
    for await (const message of client().streamWorkflowRun({ path })) {
      expect(message).toEqual(changed(1));
      break;
    }
    await vi.waitFor(() => expect(closes).toEqual([1000]));
  });

  it('RO-12 ends with the reason when it is aborted', async () => {
    const abort = new AbortController();
    scripts = [(connection) => say(connection, subscribed(false), changed(1))];
    const stream = client().streamWorkflowRun({ path, signal: abort.signal });
    expect(await stream.next()).toEqual({ done: false, value: changed(1) });
    const next = thrown(stream.next());
    abort.abort(new Error('enough'));
    const error = await next;
    expect(error).toBeInstanceOf(StreamError);
    expect(error).toMatchObject({ code: 'aborted', cause: new Error('enough') });
  });

  it('RO-12 sends once the subscription stands', async () => {
    const seen: unknown[] = [];
    scripts = [
      (connection) => {
        connection.on('message', (data) => {
          seen.push(JSON.parse(String(data)));
          say(connection, end);
        });
        say(connection, subscribed(false));
      },
    ];
    const stream = client().streamAgentTask({
      path,
      subscribe: { version: '1.2.0', freeSlots: 1, runningTaskIds: [] },
    });
    const acceptedAt = '2026-01-24T10:00:00Z';
    const command = { type: 'task-accepted', report: 1, taskId: id, acceptedAt } as const;
    const sent = stream.send(command);
    expect(await all(stream)).toEqual([end]);
    await sent;
    expect(seen).toEqual([command]);
  });

  it('RO-12 fails on what is no message', async () => {
    scripts = [(connection) => connection.send('not json')];
    const error = await thrown(all(client().streamWorkflowRun({ path })));
    expect(error).toMatchObject({ code: 'contract-violated' });
  });

  it('RO-12 gives up a connection that falls silent and makes another', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      scripts = [
        (connection) => say(connection, subscribed(false), changed(1)),
        (connection) => say(connection, subscribed(true, 1), changed(2), end),
      ];
      const stream = client().streamWorkflowRun({ path });
      expect(await stream.next()).toMatchObject({ value: changed(1) });
      const next = stream.next();
      // Two heartbeats of 15 seconds have stayed away.
      await vi.advanceTimersByTimeAsync(30_000);
      await vi.advanceTimersByTimeAsync(1);
      expect(await next).toMatchObject({ value: changed(2) });
      expect(upgraded).toHaveLength(2);
    } finally {
      vi.useRealTimers();
    }
  });
});
