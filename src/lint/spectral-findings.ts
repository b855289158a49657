import ruleset, { rules } from '../../lint-rules/index.js';
import type { LoadedApi } from '../contract/types.ts';
import type { Finding } from './finding.ts';
import { createSpectral } from './spectral.ts';

/** Where the rules of spectral:oas are explained. */
const spectralPages = 'https://docs.stoplight.io/docs/spectral/4dec24461f3af-open-api-rules';

/**
 * Makes a function that runs Spectral, with spectral:oas and our rules, over the bundle of an API, and maps what it
 * finds back to the source files. The ruleset is read once; keep the function for a watch loop.
 */
export function createSpectralLint(): (loaded: LoadedApi) => Promise<Finding[]> {
  const lint = createSpectral(ruleset, (rule) =>
    Object.hasOwn(rules, rule) ? `docs/rules/${rule}.md` : `${spectralPages}#${rule}`,
  );
  return ({ contract, locate }) => lint({ document: contract.document, locate });
}
