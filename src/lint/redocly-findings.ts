import { join } from 'node:path';
import { type Config, lint, loadConfig, type NormalizedProblem } from '@redocly/openapi-core';
import { SourceResolver } from '../contract/redocly-resolver.ts';
import type { LoadedApi } from '../contract/types.ts';
import type { Finding } from './finding.ts';

/**
 * Makes a function that runs Redocly, configured by `redocly.yaml`, over the split sources of an API:
 * its description, its channels and its workflows. The configuration is read once; keep the function for a watch loop.
 *
 * @param root the project root, an absolute path
 */
export function createRedoclyLint(root: string): (loaded: LoadedApi) => Promise<Finding[]> {
  let config: Promise<Config> | undefined;
  return async (loaded) => {
    config ??= loadConfig({ configPath: join(root, 'redocly.yaml') });
    const externalRefResolver = new SourceResolver(loaded.sources);
    const { channels, workflows } = loaded;
    const roots = [
      loaded.root,
      ...(channels === undefined ? [] : [channels.root]),
      ...workflows.map(({ path }) => path),
    ];
    const problems: NormalizedProblem[] = [];
    for (const ref of roots)
      problems.push(...(await lint({ ref, config: await config, externalRefResolver })));
    return problems.filter(({ ignored }) => ignored !== true).map((problem) => toFinding(problem, loaded));
  };
}

function toFinding(problem: NormalizedProblem, loaded: LoadedApi): Finding {
  const { message, ruleId, severity, suggest, location, reference } = problem;
  const [at] = location;
  const path = at?.source.absoluteRef ?? loaded.root;
  const file = loaded.sources.read(path);
  const place =
    at?.pointer === undefined
      ? undefined
      : file?.locate(at.pointer.replace(/^#?\/?/, '/').replace(/\/$/, ''));
  const [near] = suggest;
  return {
    file: loaded.sources.nameOf(path),
    line: place?.line ?? 1,
    column: place?.column ?? 1,
    severity: severity === 'error' ? 'error' : 'warning',
    rule: ruleId,
    message: near === undefined ? message : `${message} Did you mean \`${near}\`?`,
    url: reference ?? `https://redocly.com/docs/cli/rules/${ruleId}/`,
  };
}
