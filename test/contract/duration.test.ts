import { expect, it } from 'vitest';
import { durationMs } from '../../src/contract/duration.js';

it.each([
  ['PT24H', 86_400_000],
  ['P180D', 15_552_000_000],
  ['PT0.5S', 500],
  ['P1DT2H3M4S', 93_784_000],
  ['P2W', 1_209_600_000],
  ['PT0S', 0],
])('%s lasts %d ms', (text, ms) => expect(durationMs(text)).toBe(ms));

it.each(['', 'P', 'PT', 'P1DT', 'P1M', 'P1Y', '24h', 'PT-1S', ' PT1S', 'P1W2D'])(
  '%j is no duration of fixed length',
  (text) => expect(() => durationMs(text)).toThrow(RangeError),
);
