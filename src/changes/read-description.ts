import { basename } from 'node:path';
import { deepFreeze } from '../contract/freeze.ts';
import { findNamedComponents } from '../contract/named-components.ts';
import { isObject } from '../contract/pointer.js';
import { ContractError, type Problem } from '../contract/problem.ts';
import { followReferences } from '../contract/reference-graph.ts';
import type { SourceFile } from '../contract/source-file.ts';
import type { Sources } from '../contract/sources.ts';
import type { JsonObject } from '../contract/types.ts';
import { UsageError } from '../contract/usage-error.ts';
import { bundleDescription } from './bundle-description.ts';
import type { DescriptionVersion, Traced } from './change.ts';
import { channelsBeside, type FileTree, MOST_BYTES } from './file-tree.ts';
import { tooLarge } from './git-tree.ts';

/**
 * Reads one version of a description: OpenAPI 3.0 or 3.1, of any file layout, with or without `x-conventions`. No
 * convention is checked; what is asked is only that it can be compared.
 *
 * @param root the absolute path of the root file
 * @param label how messages name the version
 * @param note takes what was left out and why
 * @throws {ContractError} with every problem found, when it cannot be compared
 */
export async function readDescription(
  tree: FileTree,
  root: string,
  label: string,
  note: (text: string) => void,
): Promise<DescriptionVersion> {
  const { sources } = tree;
  const file = readRoot(tree, root);
  refuse(label, checkRoot(file));
  const named =
    isObject(file.value) && isObject(file.value['x-conventions'])
      ? findNamedComponents(sources, root, file)
      : { references: {}, targets: [] };
  const description = await readTraced(
    sources,
    label,
    file,
    [root, ...named.targets.map(({ path }) => path)],
    named.references,
  );
  const beside = channelsBeside(tree, root);
  const channels = beside === undefined ? undefined : await readChannels(tree, beside, label, note);
  return { label, ...description, ...(channels === undefined ? {} : { channels }) };
}

async function readChannels(
  tree: FileTree,
  path: string,
  label: string,
  note: (text: string) => void,
): Promise<Traced | undefined> {
  const file = readRoot(tree, path);
  refuse(label, file.problems);
  const version = isObject(file.value) ? file.value.asyncapi : undefined;
  if (!/^3\.\d+\.\d+$/.test(String(version))) {
    note(
      `${file.name}: its channels are not compared: this is ${version === undefined ? 'no AsyncAPI document' : `AsyncAPI ${String(version)}`}, and AsyncAPI 3 is what is read.`,
    );
    return undefined;
  }
  return readTraced(tree.sources, label, file, [path], {});
}

async function readTraced(
  sources: Sources,
  label: string,
  file: SourceFile,
  [root = '', ...others]: readonly string[],
  extra: Readonly<Record<string, Readonly<Record<string, string>>>>,
): Promise<Traced> {
  const graph = followReferences(sources, [root, ...others]);
  refuse(label, graph.problems);
  if (graph.files.length > 1) {
    const { document, locate } = await bundleDescription(sources, root, extra);
    return { document: deepFreeze(document), locate };
  }
  return {
    // `checkRoot` has seen an object, and YAML gives JSON.
    document: deepFreeze(file.value as JsonObject),
    locate: (pointer) => ({ file: file.name, ...file.locate(pointer) }),
  };
}

function readRoot({ sources, size }: FileTree, path: string): SourceFile {
  const name = sources.nameOf(path);
  if (size(path) > MOST_BYTES) throw new UsageError(tooLarge(name));
  const file = sources.read(path);
  if (file === undefined)
    throw new UsageError(
      `${name} cannot be read as a file of its project. Name a regular file, not a link to elsewhere.`,
    );
  return file;
}

/** What must hold of a root file before two versions can be compared. */
function checkRoot(file: SourceFile): readonly Problem[] {
  if (file.text.includes('\0')) {
    return [
      {
        file: file.name,
        line: 1,
        column: 1,
        code: 'not-a-description',
        pointer: '',
        message: `${basename(file.name)} is a binary file. Name the root file of an OpenAPI description, in YAML or JSON.`,
      },
    ];
  }
  if (file.problems.length > 0) return file.problems;
  const { value } = file;
  const problem = (code: string, pointer: string, message: string) => [file.problem(code, pointer, message)];
  if (value === null) {
    return problem('file-empty', '', 'the file is empty. Name the root file of an OpenAPI description.');
  }
  if (!isObject(value)) {
    return problem(
      'not-a-description',
      '',
      'this is no OpenAPI description, which is an object with the key `openapi`. Name its root file.',
    );
  }
  const { openapi, swagger } = value;
  if (openapi === undefined && swagger !== undefined) {
    return problem(
      'openapi-version',
      '/swagger',
      `this is Swagger ${String(swagger)}; OpenAPI 3.0 and 3.1 can be compared. Convert both versions first.`,
    );
  }
  if (openapi === undefined) {
    return problem(
      'openapi-version',
      '',
      'the key `openapi` is missing, so this is no root file of a description. Name the root file.',
    );
  }
  if (typeof openapi !== 'string' || !/^3\.[01]\.\d+/.test(openapi)) {
    return problem(
      'openapi-version',
      '/openapi',
      `this is OpenAPI ${String(openapi)}; OpenAPI 3.0 and 3.1 can be compared. Write \`openapi: 3.1.1\`, or convert the description.`,
    );
  }
  return ['info', 'paths', 'webhooks', 'components'].flatMap((key) =>
    value[key] === undefined || value[key] === null || isObject(value[key])
      ? []
      : problem('not-a-description', `/${key}`, `\`${key}\` must be an object. Correct it in this version.`),
  );
}

function refuse(label: string, problems: readonly Problem[]): void {
  if (problems.length > 0) throw new ContractError(label, problems);
}
