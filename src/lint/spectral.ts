import spectralCore from '@stoplight/spectral-core';
import { toPointer } from '../contract/pointer.js';
import type { JsonObject, Pointer, SourceLocation } from '../contract/types.ts';
import type { Finding, Severity } from './finding.ts';

/** Severities as Spectral numbers them. */
const severities: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

type Ruleset = Parameters<InstanceType<typeof spectralCore.Spectral>['setRuleset']>[0];

/** A bundled document and the way from a place in it back to its sources. */
export interface Bundled {
  readonly document: JsonObject;
  locate(pointer: Pointer): SourceLocation;
}

/**
 * Makes a function that runs Spectral over a bundle and maps what it finds back to the source files. The rules are
 * read once; keep the function for a watch loop.
 *
 * @param ruleset its rules read the document as it stands
 * @param pageOf the page that explains a rule
 */
export function createSpectral(
  ruleset: Ruleset,
  pageOf: (rule: string) => string,
): (bundled: Bundled) => Promise<Finding[]> {
  const spectral = new spectralCore.Spectral({ resolver: idle });
  spectral.setRuleset(ruleset);
  return async ({ document, locate }) => {
    const results = await spectral.run({
      parsed: { data: document, ast: document, lineMap: [], diagnostics: [] },
      // Lines of the bundle mean nothing to anyone; we go by paths.
      getLocationForJsonPath: () => undefined,
    });
    return results.map(({ code, message, path, severity }) => ({
      ...locate(toPointer(path)),
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
