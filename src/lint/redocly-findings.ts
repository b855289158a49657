import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Config, lint, loadConfig, type NormalizedProblem } from '@redocly/openapi-core';
import { packageRoot } from '../contract/package-root.ts';
import { SourceResolver } from '../contract/redocly-resolver.ts';
import type { LoadedApi } from '../contract/types.ts';
import type { Finding } from './finding.ts';
import { whileUnchanged } from './while-unchanged.ts';

/** Redocly, set up by `redocly.yaml`. */
export interface RedoclyLint {
  lint(loaded: LoadedApi): Promise<Finding[]>;
  /** The ids of the rules that are on. */
  rules(): Promise<readonly string[]>;
}

/**
 * Makes a linter that runs Redocly, configured by `redocly.yaml`, over the split sources of an API:
 * its description, its channels and its workflows. The configuration is read once; keep it for a watch loop.
 *
 * @param root the project root, an absolute path; where it has no `redocly.yaml`, the one of this package holds
 */
export function createRedoclyLint(root: string): RedoclyLint {
  let loading: Promise<Config> | undefined;
  const config = () => {
    const own = join(root, 'redocly.yaml');
    loading ??= loadConfig({ configPath: existsSync(own) ? own : join(packageRoot, 'redocly.yaml') });
    return loading;
  };
  const kept = whileUnchanged<NormalizedProblem[]>();
  return {
    async lint(loaded) {
      const externalRefResolver = new SourceResolver(loaded.sources);
      const { channels, workflows } = loaded;
      const options = { config: await config(), externalRefResolver };
      const problems: NormalizedProblem[] = await lint({ ref: loaded.root, ...options });
      const companions = [
        ...(channels === undefined ? [] : [{ ref: channels.root, files: channels.files }]),
        ...workflows.map(({ path }) => ({ ref: path, files: [path] })),
      ];
      for (const { ref, files } of companions) {
        problems.push(...(await kept(ref, loaded.sources, files, () => lint({ ref, ...options }))));
      }
      return problems.filter(({ ignored }) => ignored !== true).map((problem) => toFinding(problem, loaded));
    },
    async rules() {
      return Object.keys((await config()).resolvedConfig.rules ?? {});
    },
  };
}

function toFinding(problem: NormalizedProblem, loaded: LoadedApi): Finding {
  const { message, ruleId, severity, suggest, location, reference } = problem;
  const [at] = location;
  const path = at?.source.absoluteRef ?? loaded.root;
  const file = loaded.sources.read(path);
  const pointer = at?.pointer?.replace(/^#?\/?/, '/').replace(/\/$/, '');
  const place = pointer === undefined ? undefined : file?.locate(pointer);
  const [near] = suggest;
  return {
    file: loaded.sources.nameOf(path),
    line: place?.line ?? 1,
    column: place?.column ?? 1,
    severity: severity === 'error' ? 'error' : 'warning',
    rule: ruleId,
    message: near === undefined ? message : `${message} Did you mean \`${near}\`?`,
    url: reference ?? `https://redocly.com/docs/cli/rules/${ruleId}/`,
    ...(pointer === undefined ? {} : { pointer }),
  };
}
