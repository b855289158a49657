import { dirname } from 'node:path';
import type { LoadedApi } from '../contract/types.ts';
import { createAsyncApiLint } from './asyncapi-findings.ts';
import { lintChannelAccess, lintChannels, lintChannelUse } from './channel-findings.ts';
import { withoutDuplicates } from './duplicates.ts';
import { lintExceptions } from './exception-findings.ts';
import { applyExceptions, readExceptions } from './exceptions.ts';
import { compareFindings, type Finding } from './finding.ts';
import { lintHouse } from './house-findings.ts';
import { knownRules } from './known-rules.ts';
import { lintLinks } from './link-findings.ts';
import { lintOrphans } from './orphan-findings.ts';
import type { Profile } from './profile.ts';
import { createRedoclyLint } from './redocly-findings.ts';
import type { Judgement } from './report.ts';
import { lintContract } from './rule-findings.ts';
import { createSpectralLint } from './spectral-findings.ts';
import { whileUnchanged } from './while-unchanged.ts';
import { lintWorkflowAnswers } from './workflow-answer-findings.ts';
import { lintWorkflows } from './workflow-findings.ts';
import { lintWorkflowReferences } from './workflow-reference-findings.ts';

export interface Linter {
  /** Every defect of a description once, sorted by file and place, but for those that exceptions take away. */
  lint(loaded: LoadedApi): Promise<Finding[]>;
  /** The same, together with what exceptions take away. */
  judge(loaded: LoadedApi): Promise<Judgement>;
}

export interface LinterOptions {
  /** The clock by which exceptions expire. */
  readonly now?: () => Date;
  /** Takes how long each part and rule needs. */
  readonly profile?: Profile;
}

/**
 * Makes a linter: structure by Redocly over the sources, everything else by our rules and Spectral's over the bundles;
 * what neither looks into, in channels and workflows, by rules of their own. Rules and configuration are read once, so
 * keep it for a watch loop.
 *
 * @param root the project root, an absolute path; `redocly.yaml` stands there
 */
export function createLinter(root: string, { now = () => new Date(), profile }: LinterOptions = {}): Linter {
  const redocly = createRedoclyLint(root);
  const spectral = createSpectralLint(profile);
  const asyncapi = createAsyncApiLint();
  const kept = whileUnchanged<Finding[]>();

  /** What finds, by the name that a profile shows. One after another: all of it is the same processor's work. */
  const parts: readonly { readonly name: string; find(loaded: LoadedApi): Finding[] | Promise<Finding[]> }[] =
    [
      { name: 'redocly', find: redocly.lint },
      { name: 'ours', find: (loaded) => lintContract(loaded, profile) },
      { name: 'spectral:oas', find: spectral },
      {
        name: 'channels',
        find({ channels, sources }) {
          if (channels === undefined) return [];
          return kept(channels.root, sources, channels.files, async () => [
            ...(await asyncapi(channels)),
            ...lintChannels(channels),
            ...lintChannelUse(channels),
            ...lintChannelAccess(channels),
          ]);
        },
      },
      {
        name: 'workflows',
        find: (loaded) => [
          ...lintWorkflows(loaded),
          ...lintWorkflowReferences(loaded),
          ...lintWorkflowAnswers(loaded),
        ],
      },
      {
        name: 'house',
        find: (loaded) => [...lintHouse(loaded), ...lintOrphans(loaded), ...lintLinks(loaded)],
      },
    ];

  async function judge(loaded: LoadedApi): Promise<Judgement> {
    const found: Finding[] = [];
    for (const { name, find } of parts) {
      const start = performance.now();
      found.push(...(await find(loaded)));
      profile?.add(name, '', performance.now() - start);
    }
    const exceptions = readExceptions(loaded, now());
    const { told, ignored } = applyExceptions(withoutDuplicates(found), exceptions.current);
    const folder = loaded.sources.nameOf(dirname(loaded.root));
    const known = knownRules(await redocly.rules());
    const { findings, unused } = lintExceptions(exceptions, ignored, folder, known);
    return {
      findings: [...told, ...findings].map(withoutPointer).sort(compareFindings),
      ignored: ignored.map(withoutPointer).sort(compareFindings),
      unused,
    };
  }

  return { judge, lint: async (loaded) => [...(await judge(loaded)).findings] };
}

function withoutPointer<F extends Finding>({ pointer: _, ...finding }: F): Omit<F, 'pointer'> {
  return finding;
}
