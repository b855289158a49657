import { setImmediate } from 'node:timers';
import { afterEach, beforeEach, vi } from 'vitest';
// What the client loads when it is needed is loaded before the clock stops.
import '../../src/client/call-by-path.ts';
import '../../src/client/deprecation-notice.ts';
import '../../src/client/other-credentials.ts';
import '../../src/client/page.ts';
import '../../src/client/receive-file.ts';
import '../../src/client/serialize-other.ts';

/** A clock that only moves when it is told to; waits are as long as their bound. */
export function stopClock(): void {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: Date.UTC(2026, 0, 24, 10, 30) });
    vi.spyOn(Math, 'random').mockReturnValue(1);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });
}

/** How a call ended, and the milliseconds that it took on the clock. */
export interface Ended {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly took: number;
}

/** Lets the clock run until a call ends. */
export async function ended(call: PromiseLike<unknown>): Promise<Ended> {
  const start = Date.now();
  let end: Ended | undefined;
  call.then(
    (data) => {
      end = { data, took: Date.now() - start };
    },
    (error: unknown) => {
      end = { error, took: Date.now() - start };
    },
  );
  for (;;) {
    await quiet();
    if (end !== undefined) return end;
    if (vi.getTimerCount() === 0) throw new Error('the call waits, but for no timer');
    await vi.advanceTimersToNextTimerAsync();
  }
}

/** Until everything that needs no clock is done. */
export async function quiet(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
}
