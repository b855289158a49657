import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rules } from '../../src/changes/rules.ts';
import { repository } from '../project.ts';

const page = readFileSync(join(repository, 'docs/changes.md'), 'utf8');
const [before = '', reference = ''] = page.split('## The checks of oasdiff');

/** The rows of the tables in a text, each as its cells. */
function rowsOf(text: string): string[][] {
  return text
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) =>
      line
        .replace(/^\| /, '')
        .replace(/ \|$/, '')
        .split(/(?<!\\) \| ?/),
    );
}

test('the page says of every rule what its table says', () => {
  const documented = rowsOf(before).map(([id, level, whom, remedy = '']) => [id, level, whom, remedy]);
  const expected = Object.entries(rules).map(([id, { level, audience, remedy }]) => [
    `\`${id}\``,
    level,
    audience.join(', '),
    remedy.replaceAll('|', '\\|'),
  ]);
  const byId = ([one = '']: (string | undefined)[], [other = '']: (string | undefined)[]) =>
    one < other ? -1 : one > other ? 1 : 0;
  expect(documented.sort(byId)).toEqual(expected.sort(byId));
});

test('every breaking rule and every warning says what to do instead, every harmless one leaves it', () => {
  const silent = Object.entries(rules).filter(
    ([, { level, remedy }]) => (level === 'harmless') !== (remedy === ''),
  );
  expect(silent.map(([id]) => id)).toEqual([]);
});

test('every check of the reference leads to a rule that exists, or says why it is left out', () => {
  const rows = rowsOf(reference);
  expect(rows.length).toBe(243);
  expect(new Set(rows.map(([id]) => id)).size).toBe(243);
  const lost = rows.filter(([, level, rule = '']) => {
    const named = [...rule.matchAll(/`([a-z-]+)`/g)]
      .map(([, id = '']) => id)
      .filter((id) => !id.startsWith('x-'));
    const explained = rule.startsWith('left out: ') || rule.startsWith('the rule of what the part says');
    return (
      !['ERR', 'WARN'].includes(level ?? '') ||
      !(explained || (named.length > 0 && named.every((id) => id in rules)))
    );
  });
  expect(lost).toEqual([]);
});
