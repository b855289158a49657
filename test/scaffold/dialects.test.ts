import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadApi } from '../../src/contract/load.ts';
import { isObject, valueAt } from '../../src/contract/pointer.js';
import type { LoadedApi, MediaType } from '../../src/contract/types.ts';
import { createValidators } from '../../src/contract/validators.js';
import { generateApi } from '../../src/generate/generate-api.ts';
import { createLinter } from '../../src/lint/linter.ts';
import { exampleCall } from '../../src/mock/example-call.ts';
import { createMock, type Mock, mountOf } from '../../src/mock/mock.ts';
import { choices } from '../../src/scaffold/choices.ts';
import type { ScaffoldRequest } from '../../src/scaffold/plan.ts';
import { scaffold } from '../../src/scaffold/scaffold.ts';
import { writeScaffold } from '../../src/scaffold/write-scaffold.ts';
import { copyProject, type Project, repository, sharedByScaffold } from '../project.ts';
import { compile } from '../types/compile.ts';

/** Every combination of dialects, each an API of its own; by turns with a resource of one word and of two. */
const dialects: readonly ScaffoldRequest[] = choices.casing.answers
  .flatMap(([casing]) =>
    choices.pagination.answers.flatMap(([pagination]) =>
      [false, true].flatMap((envelope) =>
        choices.auth.answers.map(([auth]) => ({ casing, pagination, envelope, auth })),
      ),
    ),
  )
  .map((dialect, index) => ({
    ...dialect,
    name: `new-api-${index}`,
    resource: index % 2 === 0 ? 'item' : 'purchase-order',
  }));

let project: Project;
const generated = new Map<string, string>();

beforeAll(() => {
  project = copyProject([...sharedByScaffold, 'redocly.yaml', 'src/client']);
});

afterAll(() => {
  project[Symbol.dispose]();
});

const linter = createLinter(repository);

describe.each(dialects)(
  'ALL-1 ALL-2 a new API with $casing, $pagination, envelope: $envelope, $auth',
  (dialect) => {
    let loaded: LoadedApi;
    let mock: Mock;

    beforeAll(async () => {
      await writeScaffold(project.root, dialect.name, scaffold(dialect));
      loaded = await loadApi(project.root, dialect.name);
      mock = createMock({ apis: [loaded] });
    });

    it('declares what was asked for', () => {
      const { conventions, securitySchemes, operations } = loaded.contract;
      expect(conventions.casing.properties).toBe(dialect.casing);
      expect(Object.keys(conventions.pagination)).toEqual([dialect.pagination]);
      expect(conventions.envelope?.data).toBe(dialect.envelope ? '/data' : undefined);
      const [scheme] = Object.values(securitySchemes);
      expect(scheme?.type).toBe({ 'api-key': 'apiKey', bearer: 'http', oauth2: 'oauth2' }[dialect.auth]);
      const { type, types } = dialect.resource === 'item' ? item : purchaseOrder;
      expect(operations.map(({ id }) => id).toSorted()).toEqual([
        `create${type}`,
        `delete${type}`,
        `get${type}`,
        `list${types}`,
        `update${type}`,
      ]);
    });

    it('lints clean', async () => {
      expect(await linter.lint(loaded)).toEqual([]);
    });

    it('is mocked: each operation answers its success with a valid body', async () => {
      const validators = createValidators(loaded.contract);
      for (const operation of loaded.contract.operations) {
        const response = await mock.fetch(requestFor(loaded, operation.id));
        const described = operation.responses.find(({ status }) => status === String(response.status));
        expect(`${operation.id} ${response.status}`).toBe(`${operation.id} ${successes[operation.method]}`);
        const schema = described?.content[0]?.schemaPointer;
        const text = await response.text();
        if (schema === undefined) expect(text).toBe('');
        else expect(validators.validate(schema, JSON.parse(text))).toEqual([]);
      }
    });

    it('is mocked: who has no credentials gets 401 in the shape that is declared', async () => {
      const { errors, correlation } = loaded.contract.conventions;
      const validators = createValidators(loaded.contract);
      for (const { id } of loaded.contract.operations) {
        const request = requestFor(loaded, id);
        request.headers.delete('authorization');
        request.headers.delete('x-api-key');
        const response = await mock.fetch(request);
        expect(`${id} ${response.status}`).toBe(`${id} ${errors.causes.unauthenticated.status}`);
        const body: unknown = await response.json();
        expect(validators.validate(`/components/schemas/${errors.schema}`, body)).toEqual([]);
        expect(valueAt(body, errors.code)).toBe('unauthenticated');
        expect(valueAt(body, errors.requestId ?? '')).toBe(response.headers.get(correlation.header));
      }
    });

    it('generates a client that takes the data out of its dialect, and throws its errors', async () => {
      const files = await generateApi(loaded);
      for (const [path, text] of files) {
        generated.set(path, text);
        project.write(path, text);
      }
      const { type, types } = dialect.resource === 'item' ? item : purchaseOrder;
      const client = await clientOf(dialect.name, {
        baseUrl: `http://127.0.0.1${mountOf(loaded)}`,
        fetch: (input: RequestInfo, init?: RequestInit) => mock.fetch(new Request(input, init)),
        auth: { [dialect.auth === 'api-key' ? 'apiKey' : 'token']: 'example' },
      });
      const page = await client(`list${types}`, {});
      expect(valueAt(page, '/items')).toEqual([
        expect.objectContaining({ name: expect.stringContaining('Second') }),
        expect.objectContaining({ name: expect.stringContaining('First') }),
      ]);
      const made = await client(`create${type}`, { body: { name: 'Another' } });
      expect(made).toHaveProperty(dialect.casing === 'camelCase' ? 'createdAt' : 'created_at');
      await expect(client(`create${type}`, { body: {} })).rejects.toMatchObject({
        status: 400,
        code: 'missing_input',
      });
    });
  },
);

describe('new APIs', () => {
  it('ALL-1 are typed, in the words of their dialects', () => {
    const indexes = [...generated.keys()].filter((path) => path.endsWith('/index.ts'));
    expect(indexes).toHaveLength(dialects.length);
    const uses = dialects.map(({ name, casing, resource, pagination }) => {
      const { type, types, id } = resource === 'item' ? item : purchaseOrder;
      const path = casing === 'camelCase' ? id.camelCase : id.snake_case;
      const size = { snake_case: 'page_size', camelCase: 'pageSize' }[casing];
      const query = { cursor: `cursor: 'a'`, offset: 'offset: 20', page: `${size}: 20` }[pagination];
      return `{
        const { create${pascal(name)} } = await import('../../generated/${name}/index.ts');
        const client = create${pascal(name)}();
        const page = await client.list${types}({ query: { ${query} } });
        const one = page.items[0];
        const id: string | undefined = one?.id;
        const made: string = (await client.get${type}({ path: { ${path}: id ?? '' } })).${casing === 'camelCase' ? 'createdAt' : 'created_at'};
        // @ts-expect-error
        await client.create${type}({ body: { nickname: made } });
      }`;
    });
    const entry = 'test/scaffold/uses.ts';
    const text = `export {};\n${uses.join('\n')}`;
    expect(compile(entry, new Map([...generated, [entry, text]]))).toEqual([]);
  });
});

const item = { type: 'Item', types: 'Items', id: { camelCase: 'itemId', snake_case: 'item_id' } };
const purchaseOrder = {
  type: 'PurchaseOrder',
  types: 'PurchaseOrders',
  id: { camelCase: 'purchaseOrderId', snake_case: 'purchase_order_id' },
};
const successes: Readonly<Record<string, number>> = { get: 200, post: 201, patch: 200, delete: 204 };

function pascal(name: string): string {
  return name.replace(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** The request that the examples of an operation describe, with its body. */
function requestFor(loaded: LoadedApi, id: string): Request {
  const operation = loaded.contract.operations.find((candidate) => candidate.id === id);
  if (operation === undefined) throw new Error(`${loaded.api} has no operation ${id}`);
  const { method, path, headers } = exampleCall(loaded.contract, operation);
  const body = bodyOf(operation.requestBody?.content[0]);
  return new Request(`http://127.0.0.1${mountOf(loaded)}${path}`, {
    method,
    headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(body === undefined ? {} : { body }),
  });
}

function bodyOf(media: MediaType | undefined): string | undefined {
  return media === undefined ? undefined : JSON.stringify(media.examples[0]?.value);
}

type Call = (operation: string, input: object) => Promise<unknown>;

/** The generated client of an API, run as its users run it; calls an operation by its name. */
async function clientOf(name: string, options: object): Promise<Call> {
  const { outputFiles } = await build({
    entryPoints: [join(project.root, `generated/${name}/index.ts`)],
    bundle: true,
    format: 'esm',
    platform: 'node',
    nodePaths: [join(repository, 'node_modules')],
    write: false,
  });
  const module: unknown = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? []).toString('base64')}`
  );
  const create = isObject(module) ? module[`create${pascal(name)}`] : undefined;
  if (typeof create !== 'function') throw new Error(`${name} exports no create${pascal(name)}`);
  const client: unknown = create(options);
  return async (operation, input) => {
    const method: unknown = Reflect.get(Object(client), operation);
    if (typeof method !== 'function') throw new Error(`the client has no ${operation}`);
    return method(input);
  };
}
