import type { LoadedApi } from '../contract/types.ts';
import { createAsyncApiLint } from './asyncapi-findings.ts';
import { lintChannels, lintChannelUse } from './channel-findings.ts';
import { withoutDuplicates } from './duplicates.ts';
import { compareFindings, type Finding } from './finding.ts';
import { createRedoclyLint } from './redocly-findings.ts';
import { createSpectralLint } from './spectral-findings.ts';
import { whileUnchanged } from './while-unchanged.ts';
import { lintWorkflows } from './workflow-findings.ts';

export interface Linter {
  /** Every defect of a description once, sorted by file and place. */
  lint(loaded: LoadedApi): Promise<Finding[]>;
}

/**
 * Makes a linter: structure by Redocly over the sources, everything else by Spectral over the bundles; what neither
 * looks into, in channels and workflows, by rules of their own. Rules and configuration are read once, so keep it for a watch loop.
 *
 * @param root the project root, an absolute path; `redocly.yaml` stands there
 */
export function createLinter(root: string): Linter {
  const redocly = createRedoclyLint(root);
  const spectral = createSpectralLint();
  const asyncapi = createAsyncApiLint();
  const kept = whileUnchanged<Finding[]>();
  return {
    async lint(loaded) {
      const { channels } = loaded;
      const [structure, conventions, streams] = await Promise.all([
        redocly(loaded),
        spectral(loaded),
        channels === undefined
          ? []
          : kept(channels.root, loaded.sources, channels.files, async () => [
              ...(await asyncapi(channels)),
              ...lintChannels(channels),
              ...lintChannelUse(channels),
            ]),
      ]);
      return withoutDuplicates([...structure, ...conventions, ...streams, ...lintWorkflows(loaded)]).sort(
        compareFindings,
      );
    },
  };
}
