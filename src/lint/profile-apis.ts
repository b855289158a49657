import { parse, stringify } from 'yaml';
import { loadApi } from '../contract/load.ts';
import { SourceCache } from '../contract/sources.ts';
import type { LoadedApi } from '../contract/types.ts';
import { createLinter } from './linter.ts';
import { createProfile, formatProfile, type Profile } from './profile.ts';

/** Runs until the engine has compiled what it runs often. */
const WARM_UPS = 3;
/** Runs of which the mean is told. */
const RUNS = 5;

/** What linting an API takes, warm, in milliseconds. */
export interface LintTime {
  readonly profile: Profile;
  /** Parsing the YAML of its bundle. */
  readonly parse: number;
  readonly lint: number;
}

/**
 * Measures how long the parts and rules of a lint take, and beside it the parsing of the bundle, in turn. Each run is
 * of a description that was loaded anew, so that nothing that rules keep by document is left from the run before.
 */
export async function measureLint(root: string, api: string): Promise<LintTime> {
  const profile = createProfile();
  let counted = false;
  const linter = createLinter(root, {
    profile: {
      add: (part, rule, ms) => counted && profile.add(part, rule, ms / RUNS),
      rows: profile.rows,
    },
  });
  const cache = new SourceCache(root);
  const text = bundleText(await loadApi(root, api, cache));
  let lint = 0;
  let parsing = 0;
  for (let run = 0; run < WARM_UPS + RUNS; run++) {
    const loaded = await loadApi(root, api, cache);
    counted = run >= WARM_UPS;
    const share = counted ? 1 / RUNS : 0;
    const start = performance.now();
    await linter.judge(loaded);
    const linted = performance.now();
    parse(text);
    lint += (linted - start) * share;
    parsing += (performance.now() - linted) * share;
  }
  return { profile, parse: parsing, lint };
}

/** Tables of what takes how long, one for each API. */
export async function* profileApis(root: string, apis: readonly string[]): AsyncGenerator<string> {
  for (const api of apis) {
    const { profile, parse: parsed } = await measureLint(root, api);
    yield `${api}\n${formatProfile(profile, parsed)}\n`;
  }
}

function bundleText(loaded: LoadedApi): string {
  return stringify(loaded.bundle(), { aliasDuplicateObjects: false });
}
