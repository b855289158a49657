import { join, sep } from 'node:path';
import { loadApi } from '../contract/load.ts';
import { ContractError } from '../contract/problem.ts';
import { SourceCache } from '../contract/sources.ts';
import type { LoadedApi } from '../contract/types.ts';
import { findingsOf } from '../lint/contract-findings.ts';
import type { Finding } from '../lint/finding.ts';
import type { Linter } from '../lint/linter.ts';

/** What is to be said of an API after it was looked at. */
export interface ApiReport {
  readonly api: string;
  /** Of the contract that is served; 0 where none could ever be read. */
  readonly operations: number;
  readonly findings: readonly Finding[];
  /** Findings that were not there before. */
  readonly added: readonly Finding[];
  /** How many findings of before are gone. */
  readonly mended: number;
  /** Whether the description could be read. If not, the servers go on with the last contract that could. */
  readonly readable: boolean;
  /** Whether a contract is served at all. */
  readonly served: boolean;
}

/** Takes over a contract; whatever answers or is written by it follows it from then on. */
export type Consumer = (loaded: LoadedApi) => Promise<void>;

export interface Workbench {
  /** Looks at an API that was not looked at before, or again. */
  refresh(api: string): Promise<ApiReport>;
  /** Which of the given APIs have a part in one of the changed files (absolute paths). */
  affected(apis: readonly string[], changed: readonly string[]): string[];
  /** The last contract of an API that could be read. */
  contract(api: string): LoadedApi | undefined;
}

interface State {
  readonly loaded?: LoadedApi;
  readonly findings: readonly Finding[];
  readonly readable: boolean;
}

/**
 * The step from a saved file to what a designer wants to know: the description is loaded, linted and handed to
 * its servers. What cannot be read is reported and changes nothing else.
 *
 * @param consumers called with each contract that could be read, while it is linted
 */
export function createWorkbench(root: string, linter: Linter, consumers: readonly Consumer[]): Workbench {
  const cache = new SourceCache(root);
  const states = new Map<string, State>();

  async function look(api: string): Promise<State> {
    const before = states.get(api);
    try {
      const loaded = await loadApi(root, api, cache);
      const [findings] = await Promise.all([
        linter.lint(loaded),
        ...consumers.map((consume) => consume(loaded)),
      ]);
      return { loaded, findings, readable: true };
    } catch (error) {
      if (!(error instanceof ContractError)) throw error;
      return { ...before, findings: findingsOf(error), readable: false };
    }
  }

  return {
    async refresh(api) {
      const before = new Set(states.get(api)?.findings.map(identity));
      const state = await look(api);
      states.set(api, state);
      const now = new Set(state.findings.map(identity));
      return {
        api,
        operations: state.loaded?.contract.operations.length ?? 0,
        findings: state.findings,
        added: state.findings.filter((finding) => !before.has(identity(finding))),
        mended: [...before].filter((finding) => !now.has(finding)).length,
        readable: state.readable,
        served: state.loaded !== undefined,
      };
    },
    affected(apis, changed) {
      return apis.filter((api) => {
        const state = states.get(api);
        const folder = join(root, 'spec', api) + sep;
        // A description that cannot be read may wait for any file.
        if (state === undefined || !state.readable) return true;
        return changed.some((path) => path.startsWith(folder) || state.loaded?.files.includes(path));
      });
    },
    contract: (api) => states.get(api)?.loaded,
  };
}

/** A finding stays the same finding when lines above it come and go. */
function identity({ file, rule, message }: Finding): string {
  return `${file}\n${rule}\n${message}`;
}
