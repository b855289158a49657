import { dirname, join, relative } from 'node:path';
import { bundleSources } from './bundle.ts';
import { loadChannels } from './channels.ts';
import { buildContract } from './contract.js';
import { checkContract } from './contract-check.ts';
import { checkConventions, checkExtensions } from './declaration-check.ts';
import { didYouMean } from './did-you-mean.js';
import { deepFreeze } from './freeze.ts';
import { findNamedComponents } from './named-components.ts';
import { isObject } from './pointer.js';
import { ContractError, type Problem } from './problem.ts';
import { followReferences } from './reference-graph.ts';
import { findSchemaDefects } from './schema-graph.js';
import type { SourceFile } from './source-file.ts';
import { createSourceMap } from './source-map.ts';
import { SourceCache } from './sources.ts';
import type { LoadedApi } from './types.ts';
import { UsageError } from './usage-error.ts';
import { loadWorkflows } from './workflows.ts';

/**
 * Loads the description of an API: reads, checks, bundles, resolves its conventions. A pure function of the
 * files; with a cache that is kept, only changed files are parsed again.
 *
 * @param root the project root, an absolute path
 * @param api the name of a folder under `spec/`
 * @throws {ContractError} with every problem found, when the description cannot be worked with
 * @throws {UsageError} when there is no such API
 */
export async function loadApi(
  root: string,
  api: string,
  cache: SourceCache = new SourceCache(root),
): Promise<LoadedApi> {
  const sources = cache.snapshot();
  const index = join(root, 'spec', api, 'openapi.yaml');
  const file = sources.read(index);
  if (file === undefined) throw new UsageError(`there is no ${relative(root, index)}.`);
  refuse(api, checkRoot(file));
  const named = findNamedComponents(sources, index, file);
  const graph = followReferences(sources, [index, ...named.targets.map(({ path }) => path)]);
  refuse(api, [...named.problems, ...graph.problems]);

  const { document, complaints } = await bundleSources(sources, index, named.references);
  const locate = createSourceMap(sources, index, [...named.targets, ...graph.targets]);
  const problemAt = (pointer: string, code: string, message: string): Problem => ({
    ...locate(pointer),
    code,
    pointer,
    message,
  });
  refuse(
    api,
    complaints.map(({ message, path, pointer = '' }) => {
      const source = path === undefined ? file : (sources.read(path) ?? file);
      return source.problem('bundle', pointer, message);
    }),
  );
  refuse(api, [
    ...findSchemaDefects(document).map(({ pointer, code, message }) => problemAt(pointer, code, message)),
    ...checkExtensions(document).map(({ pointer, message }) => problemAt(pointer, 'extension', message)),
  ]);
  const contract = buildContract(deepFreeze(document), api);
  refuse(
    api,
    checkContract(contract).map(({ pointer, code, message }) => problemAt(pointer, code, message)),
  );
  const channels = await loadChannels(sources, api, dirname(index));
  const workflows = loadWorkflows(sources, api, dirname(index));
  return {
    api,
    contract: deepFreeze(contract),
    ...(channels === undefined ? {} : { channels }),
    workflows,
    root: index,
    files: [...new Set([...graph.files, ...(channels?.files ?? []), ...workflows.map(({ path }) => path)])],
    sources,
    locate,
    bundle: () => structuredClone(document),
  };
}

function refuse(api: string, problems: readonly Problem[]): void {
  if (problems.length > 0) throw new ContractError(api, problems);
}

/** What must hold of `openapi.yaml` before anything else is looked at. */
function checkRoot(file: SourceFile): readonly Problem[] {
  if (file.problems.length > 0) return file.problems;
  const { value } = file;
  if (value === null) {
    return [
      file.problem(
        'file-empty',
        '',
        'the file is empty. Start with `openapi: 3.1.1`, `info` and `x-conventions`, or scaffold an API with `npm run new`.',
      ),
    ];
  }
  if (!isObject(value))
    return [file.problem('not-a-description', '', 'the file must hold an object with the key `openapi`.')];
  const { openapi } = value;
  if (typeof openapi !== 'string' || !/^3\.1\.\d+$/.test(openapi)) {
    return [
      openapi === undefined
        ? file.problem(
            'openapi-version',
            '',
            `the key \`openapi\` is missing${didYouMean('openapi', Object.keys(value))} Write \`openapi: 3.1.1\`.`,
          )
        : file.problem(
            'openapi-version',
            '/openapi',
            `this is OpenAPI ${String(openapi)}; descriptions here are OpenAPI 3.1. Convert it and write \`openapi: 3.1.1\`.`,
          ),
    ];
  }
  const declared = value['x-conventions'];
  if (declared === undefined) {
    const near = didYouMean('x-conventions', Object.keys(value));
    return [
      file.problem(
        'conventions-missing',
        '',
        `\`x-conventions\` is missing${near === '' ? '.' : near} It declares the conventions of the API; see spec/conventions.schema.yaml.`,
      ),
    ];
  }
  return checkConventions(declared).map(({ pointer, message }) =>
    file.problem('conventions', `/x-conventions${pointer}`, message),
  );
}
