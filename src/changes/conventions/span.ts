const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1000],
] as const;

/** A span of time in the largest unit that it is a whole number of: `24 hours` is `1 day`, 1500 is `1.5 seconds`. */
export function spanOf(ms: number): string {
  const [unit, length] = UNITS.find(([, size]) => ms >= size && ms % size === 0) ?? UNITS[3];
  const count = ms / length;
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
