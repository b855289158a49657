import { describe, expect, it } from 'vitest';
import { loadApi } from '../../src/contract/load.ts';
import { valueAt } from '../../src/contract/pointer.js';
import { SourceCache } from '../../src/contract/sources.ts';
import { copyProject, repository } from '../project.ts';

const { contract, locate, files, bundle } = await loadApi(repository, 'cloudflow');

describe('ALL-1 ALL-2 a loaded contract', () => {
  it('says of an operation what the description says', () => {
    const operation = contract.operations.find(({ id }) => id === 'listWorkflows');
    expect(operation).toMatchObject({
      method: 'get',
      path: '/workflows',
      fullPath: '/v2/workflows',
      tag: 'Workflows',
      deprecated: false,
      pagination: {
        name: 'offset',
        kind: 'offset',
        request: { limit: { name: 'limit', default: 20, maximum: 100 } },
      },
    });
    expect(operation?.idempotency).toBeUndefined();
    expect(operation?.parameters.map(({ name }) => name)).toEqual([
      'X-Request-Id',
      'status',
      'created_after',
      'limit',
      'offset',
    ]);
    expect(operation?.errorCodes).toContain('rate_limit_exceeded');
  });

  it('has its conventions resolved: names of components become what the components say', () => {
    expect(contract.conventions.idempotency).toEqual({
      parameter: { component: 'IdempotencyKey', name: 'Idempotency-Key', required: false },
      replayed: 'Idempotency-Replayed',
      methods: ['post', 'put', 'patch', 'delete'],
      keepMs: 24 * 60 * 60 * 1000,
      reused: { status: 422, code: 'idempotency_key_reused' },
      inProgress: { status: 409, code: 'idempotency_in_progress' },
    });
    expect(contract.conventions.retry).toMatchObject({ baseMs: 500, capMs: 30_000, budgetMs: 120_000 });
    expect(contract.conventions.errors.causes.bodyTooLarge).toEqual(
      contract.conventions.errors.causes.invalidInput,
    );
  });

  it('cannot be written to, at any depth', () => {
    const walk = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      expect(Object.isFrozen(value)).toBe(true);
      for (const child of Object.values(value)) walk(child);
    };
    walk(contract);
  });

  it('gives out its bundle as a copy that may be written to', () => {
    const copy = bundle();
    expect(copy).toEqual(contract.document);
    expect(Object.isFrozen(copy)).toBe(false);
    expect(Object.isFrozen(valueAt(copy, '/info'))).toBe(false);
  });

  it('holds local references only', () => {
    const references = [...JSON.stringify(contract.document).matchAll(/"\$ref":"([^"]*)"/g)].map(
      (match) => match[1] ?? '',
    );
    expect(references.length).toBeGreaterThan(100);
    for (const reference of references) {
      expect(reference).toMatch(/^#\/components\//);
      expect(valueAt(contract.document, decodeURIComponent(reference.slice(1))), reference).toBeDefined();
    }
  });
});

describe('ALL-6 the way back to the sources', () => {
  it.each([
    ['/info/title', 'spec/cloudflow/openapi.yaml'],
    ['/paths/~1workflows/post/requestBody', 'spec/cloudflow/paths/workflows.yaml'],
    ['/components/schemas/WorkflowStatus/enum', 'spec/cloudflow/schemas/WorkflowStatus.yaml'],
    ['/components/headers/RetryAfter/schema', 'spec/shared/headers/RetryAfter.yaml'],
    ['/components/securitySchemes/OAuth2/flows', 'spec/cloudflow/securitySchemes/OAuth2.yaml'],
    ['/webhooks/workflow.failed/post', 'spec/cloudflow/webhooks/workflow.failed.yaml'],
    ['/paths/~1workflows/get/parameters/0/schema', 'spec/cloudflow/paths/workflows.yaml'],
  ])('%s is in %s, at the line of its key', async (pointer, file) => {
    const { line, column, ...place } = locate(pointer);
    expect(place).toEqual({ file, pointer: expect.stringMatching(/^\/./) });
    // The end of the way in the bundle is the way in the file.
    expect(pointer.endsWith(place.pointer)).toBe(true);
    using project = copyProject();
    const text =
      project
        .read(file)
        .split('\n')
        [line - 1]?.slice(column - 1) ?? '';
    const key = pointer.split('/').at(-1) ?? '';
    expect(text.startsWith(key), `${text} should begin with ${key}`).toBe(true);
  });

  it('falls back to the nearest parent of what does not exist', () => {
    expect(locate('/paths/~1workflows/get/responses/418/content')).toEqual(
      locate('/paths/~1workflows/get/responses'),
    );
  });

  it('knows all its files, the root first', () => {
    expect(files[0]).toMatch(/spec\/cloudflow\/openapi\.yaml$/);
    expect(new Set(files).size).toBe(files.length);
    expect(files.some((file) => file.endsWith('spec/shared/parameters/IdempotencyKey.yaml'))).toBe(true);
  });
});

describe('ALL-1 loading is a pure function of the files', () => {
  it('gives the same contract twice, and from a copy elsewhere', async () => {
    using project = copyProject();
    const again = await loadApi(project.root, 'cloudflow');
    expect(again.contract).toEqual(contract);
  });

  it('sees a change through a kept cache, and parses the changed file alone again', async () => {
    using project = copyProject();
    const cache = new SourceCache(project.root);
    const before = await loadApi(project.root, 'cloudflow', cache);
    project.edit(
      'spec/cloudflow/paths/workflows.yaml',
      'summary: List workflows',
      'summary: List all workflows',
    );
    const after = await loadApi(project.root, 'cloudflow', cache);
    expect(after.contract.operations.find(({ id }) => id === 'listWorkflows')?.summary).toBe(
      'List all workflows',
    );
    const reparsed = after.files.filter((file) => after.sources.read(file) !== before.sources.read(file));
    expect(reparsed.map((file) => after.sources.nameOf(file))).toEqual([
      'spec/cloudflow/paths/workflows.yaml',
    ]);
  });
});
