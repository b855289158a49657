import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { packageRoot } from '../src/contract/package-root.ts';
import type { Contract, Example, Operation, Parameter } from '../src/contract/types.ts';
import { credentialPlaces } from '../src/generate/credential-places.ts';
import { exampleCall, firstOperation } from '../src/mock/example-call.ts';

/** Where an app calls, and through what. */
export interface AppOptions {
  readonly baseUrl: string;
  readonly fetch: (request: Request) => Promise<Response>;
}

/** Makes the one call of an app; it gives the whole body of the answer, or the resource inside. */
export type Call = () => Promise<unknown>;

/** An app that calls one operation, as a browser loads it: bundled and minified. */
export interface ClientApp {
  readonly code: string;
  /** Loads the bundle into this process. */
  load(options: AppOptions): Promise<Call>;
}

/** The same call, written in each of the ways that are compared. */
export interface ClientApps {
  readonly operation: Operation;
  /** The generated client: `client.listWorkflows(…)`. */
  readonly byName: ClientApp;
  /** The generated client: `client.GET('/workflows', …)`. */
  readonly byPath: ClientApp;
  readonly openapiFetch: ClientApp;
  readonly fetch: ClientApp;
}

/**
 * Writes and bundles the apps of one API. They list what `firstOperation` lists, with every query parameter whose
 * example is a plain value, and a credential.
 *
 * @param folder where bundles may be put to be loaded, an absolute path
 */
export async function buildClientApps(contract: Contract, folder: string): Promise<ClientApps> {
  const operation = firstOperation(contract);
  if (operation === undefined) throw new Error(`spec/${contract.api} has no GET operation to call`);
  const { conventions } = contract;
  const { headers, path: address } = exampleCall(contract, operation);
  const filled = address.replace(/\?.*$/, '');
  const params = { path: examplesIn(operation, 'path'), query: examplesIn(operation, 'query') };
  const [kind = 'token'] = Object.keys(credentialPlaces(contract));
  const path = JSON.stringify(operation.path);

  const ours = (call: string) => `
    import { create${conventions.name} } from './generated/${contract.api}/index.ts';
    export default ({ baseUrl, fetch }) => {
      const client = create${conventions.name}({ baseUrl, fetch, auth: { ${kind}: 'example' } });
      return () => ${call};
    };`;
  const app = (name: string, source: string) => buildApp(source, join(folder, `${contract.api}-${name}.mjs`));
  return {
    operation,
    byName: await app('by-name', ours(`client.${operation.id}(${JSON.stringify(params)})`)),
    byPath: await app(
      'by-path',
      ours(`client.GET(${path}, ${JSON.stringify({ params })}).then(({ data }) => data)`),
    ),
    openapiFetch: await app(
      'openapi-fetch',
      `import createClient from 'openapi-fetch';
      export default ({ baseUrl, fetch }) => {
        const client = createClient({ baseUrl, fetch, headers: ${JSON.stringify(headers)} });
        return () => client.GET(${path}, ${JSON.stringify({ params })}).then(({ data }) => data);
      };`,
    ),
    fetch: await app(
      'fetch',
      `export default ({ baseUrl, fetch }) => async () => {
        const query = new URLSearchParams(${JSON.stringify(params.query)});
        const url = baseUrl + ${JSON.stringify(filled)} + '?' + query;
        return (await fetch(new Request(url, { headers: ${JSON.stringify(headers)} }))).json();
      };`,
    ),
  };
}

/** The parameters of one place whose examples are plain values, by name. */
function examplesIn({ parameters }: Operation, place: Parameter['in']): Record<string, Example['value']> {
  return Object.fromEntries(
    parameters.flatMap(({ name, in: at, mediaType, examples: [example] }) =>
      at === place && mediaType === undefined && example !== undefined && typeof example.value !== 'object'
        ? [[name, example.value]]
        : [],
    ),
  );
}

async function buildApp(source: string, file: string): Promise<ClientApp> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: packageRoot, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
  });
  const code = outputFiles.map(({ text }) => text).join('');
  return {
    code,
    async load(options) {
      writeFileSync(file, code);
      const module: unknown = await import(pathToFileURL(file).href);
      if (!isAppModule(module)) throw new TypeError(`${file} has no function as its default export`);
      return module.default(options);
    },
  };
}

function isAppModule(module: unknown): module is { readonly default: (options: AppOptions) => Call } {
  return (
    typeof module === 'object' &&
    module !== null &&
    'default' in module &&
    typeof module.default === 'function'
  );
}
