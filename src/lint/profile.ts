/** How long the parts of a lint take. */
export interface Profile {
  /**
   * @param part what a row belongs to: `ours`, `spectral:oas`, `redocly`…
   * @param rule one of its rules, or `''` for the part as a whole
   * @param ms milliseconds, added to what the row has
   */
  add(part: string, rule: string, ms: number): void;
  readonly rows: readonly ProfileRow[];
}

export interface ProfileRow {
  readonly part: string;
  readonly rule: string;
  readonly ms: number;
}

/** A profile in which nothing stands yet. */
export function createProfile(): Profile {
  const rows = new Map<string, ProfileRow>();
  return {
    add(part, rule, ms) {
      const key = `${part}\n${rule}`;
      rows.set(key, { part, rule, ms: (rows.get(key)?.ms ?? 0) + ms });
    },
    get rows() {
      return [...rows.values()];
    },
  };
}

/**
 * A profile as a table: parts, then rules, each sorted by time, with their ratio to the time of parsing.
 *
 * @param parsed milliseconds that parsing the bundle takes
 */
export function formatProfile({ rows }: Profile, parsed: number): string {
  const slowestFirst = [...rows].sort((a, b) => b.ms - a.ms);
  const parts = slowestFirst.filter(({ rule }) => rule === '');
  const total = parts.reduce((sum, { ms }) => sum + ms, 0);
  const line = (ms: number, part: string, rule = '') =>
    `${ms.toFixed(1).padStart(9)} ms ${(ms / parsed).toFixed(3).padStart(8)}x  ${part}${rule === '' ? '' : ` ${rule}`}\n`;
  return [
    line(parsed, 'parsing the bundle'),
    line(total, 'lint'),
    '\n',
    ...parts.map(({ ms, part }) => line(ms, part)),
    '\n',
    ...slowestFirst.filter(({ rule }) => rule !== '').map(({ ms, part, rule }) => line(ms, part, rule)),
  ].join('');
}
