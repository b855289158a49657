import { benchChain } from './chain.ts';

/** The benchmarks by the name after `bench:`. Each prints its figures. */
const benchmarks: Readonly<Record<string, () => Promise<void>>> = { chain: benchChain };

const names = process.argv.slice(2);
for (const [name, run] of Object.entries(benchmarks)) {
  if (names.length === 0 || names.includes(name)) await run();
}
