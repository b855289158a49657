import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { packageRoot } from '../src/contract/package-root.ts';
import type { Contract, Example, Operation, Parameter } from '../src/contract/types.ts';
import { credentialPlaces } from '../src/generate/credential-places.ts';
import { exampleCall, firstOperation } from '../src/mock/example-call.ts';

/** Makes the one call of an app; it gives the whole body of the answer. */
export type Call = () => Promise<unknown>;

/** An app that calls one operation, as a browser loads it: bundled, split and minified. */
export interface ClientApp {
  readonly name: string;
  /** Bytes, gzipped, of what is loaded before the call: the entry and its static imports. */
  readonly size: number;
  /** Loads the bundle into this process. */
  load(baseUrl: string): Promise<Call>;
}

/** What every app calls: the operation that `firstOperation` finds. */
export function calledOperation(contract: Contract): Operation {
  const operation = firstOperation(contract);
  if (operation === undefined) throw new Error(`spec/${contract.api} has no GET operation to call`);
  return operation;
}

/**
 * The same call written with each of the libraries: the parameters with plain examples, a credential and a
 * correlation id of its own; the body is parsed.
 *
 * @param accord the folder of the built package
 * @param folder where bundles are put, an absolute path
 */
export async function buildClientApps(
  contract: Contract,
  accord: string,
  folder: string,
): Promise<ClientApp[]> {
  const operation = calledOperation(contract);
  const { conventions } = contract;
  const { headers, path: address } = exampleCall(contract, operation);
  const text = {
    id: JSON.stringify(conventions.correlation.parameter.name),
    headers: JSON.stringify(headers),
    path: JSON.stringify(operation.path),
    address: JSON.stringify(address.replace(/\?.*$/, '')),
    query: JSON.stringify(examplesIn(operation, 'query')),
    params: JSON.stringify({ path: examplesIn(operation, 'path'), query: examplesIn(operation, 'query') }),
  };
  const sent = `{ ...${text.headers}, ${text.id}: crypto.randomUUID() }`;
  const [kind = 'token'] = Object.keys(credentialPlaces(contract));
  const create = `create${conventions.name}`;
  const client = `import { ${create} } from '${join(accord, `${contract.api}.js`)}';
    export default (baseUrl) => {
      const client = ${create}({ baseUrl, auth: { ${kind}: 'example' } });`;
  const sources: Record<string, string> = {
    accord: `${client}
      return () => client.${operation.id}(${text.params}).then(({ body }) => body);
    };`,
    'accord-by-path': `${client}
      return () => client.GET(${text.path}, { params: ${text.params} }).then(({ data }) => data);
    };`,
    fetch: `export default (baseUrl) => async () => {
      const query = new URLSearchParams(${text.query});
      return (await fetch(baseUrl + ${text.address} + '?' + query, { headers: ${sent} })).json();
    };`,
    'openapi-fetch': `import createClient from 'openapi-fetch';
    export default (baseUrl) => {
      const client = createClient({ baseUrl, headers: ${text.headers} });
      return () => client.GET(${text.path}, { params: ${text.params}, headers: ${sent} }).then(({ data }) => data);
    };`,
    'openapi-fetch-middlewares': `import createClient from 'openapi-fetch';
    export default (baseUrl) => {
      const client = createClient({ baseUrl });
      client.use({ onRequest({ request }) {
        for (const [name, value] of Object.entries(${text.headers})) request.headers.set(name, value);
        return request;
      } });
      client.use({ onRequest({ request }) { request.headers.set(${text.id}, crypto.randomUUID()); return request; } });
      client.use({ async onResponse({ request, response }) {
        for (let attempt = 1; attempt < 4 && [429, 502, 503, 504].includes(response.status); attempt++) {
          await new Promise((resolve) => setTimeout(resolve, 500 * 2 ** attempt));
          response = await fetch(request.clone());
        }
        return response;
      } });
      return () => client.GET(${text.path}, { params: ${text.params} }).then(({ data }) => data);
    };`,
    ky: `import ky from 'ky';
    export default (prefixUrl) => {
      const client = ky.create({ prefixUrl });
      return () => client.get(${text.address}.slice(1), { searchParams: ${text.query}, headers: ${sent} }).json();
    };`,
    'hey-api': `import { createClient } from '@hey-api/client-fetch';
    export default (baseUrl) => {
      const client = createClient({ baseUrl });
      return () => client.get({ url: ${text.path}, ...${text.params}, headers: ${sent} }).then(({ data }) => data);
    };`,
    axios: `import axios from 'axios';
    export default (baseURL) => {
      const client = axios.create({ baseURL });
      return () => client.get(${text.address}, { params: ${text.query}, headers: ${sent} }).then(({ data }) => data);
    };`,
  };
  const apps = Object.entries(sources).map(([name, source]) =>
    buildApp(name, source, join(folder, `${contract.api}-${name}`)),
  );
  return Promise.all(apps);
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

async function buildApp(name: string, source: string, outdir: string): Promise<ClientApp> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: source, resolveDir: packageRoot, loader: 'ts', sourcefile: 'app.ts' },
    absWorkingDir: outdir.slice(0, outdir.lastIndexOf('/')),
    nodePaths: [join(packageRoot, 'node_modules')],
    entryNames: 'app',
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    external: ['ws'],
    outdir,
    outExtension: { '.js': '.mjs' },
    write: false,
    metafile: true,
  });
  mkdirSync(outdir, { recursive: true });
  for (const { path, contents } of outputFiles) writeFileSync(path, contents);
  const entry = join(outdir, 'app.mjs');
  const loaded = Object.entries(metafile.outputs)
    .find(([path]) => path.endsWith('/app.mjs'))?.[1]
    .imports.filter(({ kind }) => kind === 'import-statement')
    .map(({ path }) => path.slice(path.lastIndexOf('/')));
  const first = outputFiles.filter(
    ({ path }) => path === entry || loaded?.some((chunk) => path.endsWith(chunk)),
  );
  return {
    name,
    size: gzipSync(Buffer.concat(first.map(({ contents }) => contents)), { level: 9 }).length,
    async load(baseUrl) {
      const module: unknown = await import(pathToFileURL(entry).href);
      if (!isAppModule(module)) throw new TypeError(`${entry} has no function as its default export`);
      return module.default(baseUrl);
    },
  };
}

function isAppModule(module: unknown): module is { readonly default: (baseUrl: string) => Call } {
  return (
    typeof module === 'object' &&
    module !== null &&
    'default' in module &&
    typeof module.default === 'function'
  );
}
