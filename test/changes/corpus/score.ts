import type { Verdict } from './pair.ts';

export interface Judged {
  readonly area: string;
  readonly expected: Verdict;
  readonly found: 'breaking' | 'warning' | 'harmless' | 'same';
}

/** Prints, by area and in all, how many breaking pairs were found and how many others raised a false alarm. */
export function printScore(judged: readonly Judged[]): void {
  const areas = [...new Set(judged.map(({ area }) => area))];
  const lines = areas.map((area) =>
    line(
      area,
      judged.filter((pair) => pair.area === area),
    ),
  );
  console.log([...lines, line('all', judged)].join('\n'));
}

function line(area: string, pairs: readonly Judged[]): string {
  const breaking = pairs.filter(({ expected }) => expected === 'breaking');
  const others = pairs.filter(({ expected }) => expected !== 'breaking');
  const found = breaking.filter((pair) => pair.found === 'breaking').length;
  const alarms = others.filter((pair) => pair.found === 'breaking').length;
  return [
    area.padEnd(14),
    `breaking found ${share(found, breaking.length)}`,
    `false alarms ${share(alarms, others.length)}`,
  ].join('  ');
}

function share(part: number, whole: number): string {
  const percent = whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`;
  return `${percent.padStart(7)} (${part} of ${whole})`.padEnd(24);
}
