import { benchChain } from './chain.ts';
import { benchClient } from './client.ts';
import { benchGrowth } from './growth.ts';
import { benchLint } from './lint.ts';
import { benchWatch } from './watch.ts';

/** The benchmarks by the name after `bench:`. Each prints its figures. */
const benchmarks: Readonly<Record<string, () => Promise<void>>> = {
  chain: benchChain,
  watch: benchWatch,
  client: benchClient,
  growth: benchGrowth,
  lint: benchLint,
};

const names = process.argv.slice(2);
for (const [name, run] of Object.entries(benchmarks)) {
  if (names.length === 0 || names.includes(name)) await run();
}
