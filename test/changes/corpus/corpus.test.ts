import { afterAll, describe, expect, test } from 'vitest';
import type { Change } from '../../../src/changes/change.ts';
import { compareDescriptions } from '../../../src/changes/compare.ts';
import { CORPUS, TODAY } from './corpus.ts';
import type { Pair } from './pair.ts';
import { type Judged, printScore } from './score.ts';
import { version } from './version.ts';

const judged: Judged[] = [];

function judge(pair: Pair): readonly Change[] {
  return compareDescriptions(
    version('base', pair.base, pair.channels?.base),
    version('revision', pair.revision, pair.channels?.revision),
    { today: TODAY },
  );
}

describe.each([...new Set(CORPUS.map(({ area }) => area))])('corpus: %s', (area) => {
  test.each(CORPUS.filter((pair) => pair.area === area).map((pair) => [pair.name, pair] as const))(
    '%s',
    (_, pair) => {
      const before = structuredClone(pair);
      const changes = judge(pair);
      const worst = changes.some(({ level }) => level === 'breaking')
        ? 'breaking'
        : changes.some(({ level }) => level === 'warning')
          ? 'warning'
          : changes.length > 0
            ? 'harmless'
            : 'same';
      judged.push({ area: pair.area, expected: pair.verdict, found: worst });

      const allowed = {
        breaking: ['breaking'],
        warning: ['warning'],
        harmless: ['harmless', 'same'],
        same: ['same'],
        passing: ['warning', 'harmless', 'same'],
      }[pair.verdict];
      const seen = changes.map(({ level, rule, message }) => `${level} ${rule}: ${message}`);
      expect({ worst: allowed.includes(worst) ? pair.verdict : worst, seen }).toEqual({
        worst: pair.verdict,
        seen,
      });
      if (pair.rule !== undefined) expect(changes.map(({ rule }) => rule)).toContain(pair.rule);
      expect(pair).toEqual(before);
    },
  );
});

test('every pair has a name of its own', () => {
  const names = CORPUS.map(({ area, name }) => `${area}: ${name}`);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

afterAll(() => printScore(judged));
