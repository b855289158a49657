import { published } from '../../lint-rules/index.js';
import type { LoadedApi } from '../contract/types.ts';
import type { Finding } from './finding.ts';
import type { Profile } from './profile.ts';
import { createSpectral } from './spectral.ts';
import { timedRules } from './timed-rules.ts';

/** Where the rules of spectral:oas are explained. */
const spectralPages = 'https://docs.stoplight.io/docs/spectral/4dec24461f3af-open-api-rules';

/** The ids of the rules of spectral:oas that are on. */
export const spectralRules: readonly string[] = Object.keys(published.extends[0].rules).filter(
  (id) => !Object.hasOwn(published.rules, id),
);

/**
 * Makes a function that runs Spectral, with spectral:oas, over the bundle of an API, and maps what it finds back to
 * the source files. The ruleset is read once; keep the function for a watch loop.
 */
export function createSpectralLint(profile?: Profile): (loaded: LoadedApi) => Promise<Finding[]> {
  const [base] = published.extends;
  const ruleset =
    profile === undefined
      ? published
      : { ...published, extends: [{ ...base, rules: timedRules(base.rules, 'spectral:oas', profile) }] };
  const lint = createSpectral(ruleset, (rule) => `${spectralPages}#${rule}`);
  return ({ contract, locate }) => lint({ document: contract.document, locate });
}
