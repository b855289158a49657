import spectralCore from '@stoplight/spectral-core';
import ruleset, { rules } from '../../lint-rules/index.js';
import { toPointer } from '../contract/pointer.js';
import type { LoadedApi } from '../contract/types.ts';
import type { Finding, Severity } from './finding.ts';

/** Severities as Spectral numbers them. */
const severities: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

/** Where the rules of spectral:oas are explained. */
const spectralPages = 'https://docs.stoplight.io/docs/spectral/4dec24461f3af-open-api-rules';

/**
 * Makes a function that runs Spectral, with spectral:oas and our rules, over the bundle of an API, and maps what it
 * finds back to the source files. The ruleset is read once; keep the function for a watch loop.
 */
export function createSpectralLint(): (loaded: LoadedApi) => Promise<Finding[]> {
  const spectral = new spectralCore.Spectral({ resolver: idle });
  spectral.setRuleset(ruleset);
  return async (loaded) => {
    const { document } = loaded.contract;
    const results = await spectral.run({
      parsed: { data: document, ast: document, lineMap: [], diagnostics: [] },
      // Lines of the bundle mean nothing to anyone; we go by paths.
      getLocationForJsonPath: () => undefined,
    });
    return results.map(({ code, message, path, severity }) => ({
      ...loaded.locate(toPointer(path)),
      severity: severities[severity] ?? 'error',
      rule: String(code),
      message: message.trim(),
      url: pageOf(String(code)),
    }));
  };
}

type Resolver = NonNullable<NonNullable<ConstructorParameters<typeof spectralCore.Spectral>[0]>['resolver']>;

/**
 * Resolves nothing: all rules read the document as it stands, and writing out its references would take half of the
 * time. Spectral's type is a class, of which it uses these two members.
 */
const idle = {
  uriCache: {},
  resolve: async (document: unknown) => ({ result: document, graph: null, errors: [] }),
} as unknown as Resolver;

/** The page that explains a rule of ours or of spectral:oas. */
function pageOf(rule: string): string {
  return Object.hasOwn(rules, rule) ? `docs/rules/${rule}.md` : `${spectralPages}#${rule}`;
}
