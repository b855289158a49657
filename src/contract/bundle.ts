import {
  bundleDocument,
  createConfig,
  type Document,
  detectSpec,
  getTypes,
  Source,
} from '@redocly/openapi-core';
import { isObject } from './pointer.js';
import { SourceResolver } from './redocly-resolver.ts';
import type { Sources } from './sources.ts';
import type { JsonObject } from './types.ts';

/** What Redocly says against a bundle. */
export interface BundleComplaint {
  readonly message: string;
  /** Where, if it says so: an absolute path and a pointer inside. */
  readonly path?: string;
  readonly pointer?: string;
}

const config = createConfig({});

/**
 * Bundles a description into one document with local references only. Two different components of one name are
 * an error, since the name of a file is the name of its component.
 *
 * @param root the absolute path of the root file; its references were checked before
 * @param extra components that must be in the bundle even where nothing refers to them, as
 *   `{ parameters: { Limit: './parameters/Limit.yaml' } }`
 */
export async function bundleSources(
  sources: Sources,
  root: string,
  extra: Readonly<Record<string, Readonly<Record<string, string>>>>,
): Promise<{ readonly document: JsonObject; readonly complaints: readonly BundleComplaint[] }> {
  const file = sources.read(root);
  const parsed: unknown = structuredClone(file?.value);
  if (file === undefined || !isObject(parsed)) throw new TypeError(`${root} is no description`);
  listComponents(parsed, extra);
  const document: Document = { source: new Source(root, file.text), parsed };
  const { bundle, problems } = await bundleDocument({
    document,
    config: await config,
    types: getTypes(detectSpec(parsed)),
    externalRefResolver: new SourceResolver(sources),
    componentRenamingConflicts: 'error',
  });
  return {
    // Redocly has only moved and copied what was JSON before.
    document: structuredClone(bundle.parsed) as JsonObject,
    complaints: problems.map(({ message, location }) => {
      const [at] = location;
      return at === undefined
        ? { message }
        : {
            message,
            path: at.source.absoluteRef,
            pointer: at.pointer?.replace(/^#/, '').replace(/\/$/, '') ?? '',
          };
    }),
  };
}

function listComponents(
  document: Record<string, unknown>,
  extra: Readonly<Record<string, Readonly<Record<string, string>>>>,
): void {
  for (const [section, members] of Object.entries(extra)) {
    const components = isObject(document.components) ? document.components : {};
    const listed = isObject(components[section]) ? components[section] : {};
    for (const [name, path] of Object.entries(members)) listed[name] ??= { $ref: path };
    components[section] = listed;
    document.components = components;
  }
}
