/** One figure of a benchmark and what it is to reach. */
export interface Figure {
  readonly name: string;
  readonly measured: number;
  /** `x` for ratios. */
  readonly unit: 'x' | 'ms' | 'us' | 'bytes' | 'types';
  readonly goal?: { readonly op: '<=' | '>='; readonly value: number };
}

/** `bench chain:cold 0.42x goal <=0.5x ok`, one line a figure. */
export function print({ name, measured, unit, goal }: Figure): void {
  const shown = `${measured >= 100 ? Math.round(measured) : Number(measured.toPrecision(3))}${unit}`;
  if (goal === undefined) {
    console.log(`bench ${name} ${shown}`);
    return;
  }
  const reached = goal.op === '<=' ? measured <= goal.value : measured >= goal.value;
  console.log(`bench ${name} ${shown} goal ${goal.op}${goal.value}${unit} ${reached ? 'ok' : 'short'}`);
}

/** The value below which a share of the sample lies: 0.5 is the median. */
export function quantile(sample: readonly number[], share: number): number {
  const sorted = [...sample].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
