import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadApi } from '../../src/contract/load.ts';
import { ContractError, type Problem } from '../../src/contract/problem.ts';
import { UsageError } from '../../src/contract/usage-error.ts';
import { copyProject, type Project } from '../project.ts';

const INDEX = 'spec/cloudflow/openapi.yaml';
const PATHS = 'spec/cloudflow/paths/workflows.yaml';
const SCHEMA = 'spec/cloudflow/schemas/WorkflowStatus.yaml';

/** Loads CloudFlow after something was broken, and returns what the loader says of it. */
async function problemsAfter(breakIt: (project: Project) => void): Promise<readonly Problem[]> {
  using project = copyProject();
  breakIt(project);
  try {
    await loadApi(project.root, 'cloudflow');
  } catch (error) {
    if (error instanceof ContractError) return error.problems;
    throw error;
  }
  return [];
}

function lineOf(text: string, part: string): number {
  return text.slice(0, text.indexOf(part)).split('\n').length;
}

describe('ALL-6 a reference that leads nowhere good', () => {
  const cases: [what: string, target: string, code: string, says: string][] = [
    [
      'to a missing file',
      '../schemas/Timestmp.yaml',
      'reference-missing-file',
      'spec/cloudflow/schemas/Timestmp.yaml',
    ],
    [
      'to a missing fragment',
      '../schemas/Timestamp.yaml#/formt',
      'reference-missing-fragment',
      'did you mean "format"?',
    ],
    ['outside the project', '../../../../../etc/passwd', 'reference-outside', 'outside the project'],
    ['to an absolute path outside', '/etc/passwd', 'reference-outside', 'outside the project'],
    ['to a URL', 'https://example.com/Timestamp.yaml', 'reference-url', 'network'],
    ['to a protocol-relative URL', '//example.com/Timestamp.yaml', 'reference-url', 'network'],
    ['to a file: URL', 'file:///etc/passwd', 'reference-url', 'network'],
    ['to an anchor', '../schemas/Timestamp.yaml#time', 'reference-malformed', 'JSON Pointer'],
    ['with broken percent-encoding', '#/components/%E0%A4%A', 'reference-malformed', 'JSON Pointer'],
    ['to a folder', '../schemas.yaml/../../schemas', 'reference-not-yaml', 'not a YAML or JSON file'],
  ];
  it.each(cases)('%s is told with file, line and remedy', async (_what, target, code, says) => {
    let line = 0;
    const problems = await problemsAfter((project) => {
      project.edit(PATHS, 'schema: { $ref: ../schemas/Timestamp.yaml }', `schema: { $ref: '${target}' }`);
      line = lineOf(project.read(PATHS), target);
    });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({
      file: PATHS,
      line,
      code,
      pointer: expect.stringMatching(/^\/get\/parameters\/\d\/schema$/),
    });
    expect(problems[0]?.message).toContain(says);
  });

  it('through a link out of the project is told as a missing file', async () => {
    using outside = copyProject([]);
    const problems = await problemsAfter((project) => {
      outside.write('Secret.yaml', 'type: string\n');
      symlinkSync(
        join(outside.root, 'Secret.yaml'),
        join(project.root, 'spec/cloudflow/schemas/Secret.yaml'),
      );
      project.edit(PATHS, '../schemas/Timestamp.yaml', '../schemas/Secret.yaml');
    });
    expect(problems).toMatchObject([{ file: PATHS, code: 'reference-missing-file' }]);
  });
});

describe('ALL-6 circles and explosions', () => {
  it('lets a schema contain itself', async () => {
    const problems = await problemsAfter((project) => {
      project.write(
        'spec/cloudflow/schemas/DataFilters.yaml',
        'type: object\nproperties:\n  all:\n    type: array\n    items: { $ref: ./DataFilters.yaml }\n',
      );
    });
    expect(problems).toEqual([]);
  });

  it('refuses references that only lead to each other', async () => {
    const problems = await problemsAfter((project) => {
      project.write(SCHEMA, '$ref: ./Other.yaml\n');
      project.write('spec/cloudflow/schemas/Other.yaml', '$ref: ./WorkflowStatus.yaml\n');
    });
    expect(problems.map(({ file, line, code }) => ({ file, line, code }))).toEqual(
      expect.arrayContaining([
        { file: SCHEMA, line: 1, code: 'reference-circle' },
        { file: 'spec/cloudflow/schemas/Other.yaml', line: 1, code: 'reference-circle' },
      ]),
    );
  });

  it('refuses a schema that is defined by itself', async () => {
    const problems = await problemsAfter((project) => {
      project.write(SCHEMA, 'allOf:\n  - $ref: ./Other.yaml\n');
      project.write(
        'spec/cloudflow/schemas/Other.yaml',
        'anyOf:\n  - $ref: ./WorkflowStatus.yaml\n  - type: string\n',
      );
    });
    expect(problems).toMatchObject([
      { code: 'schema-circle', file: expect.stringMatching(/(Other|WorkflowStatus)\.yaml$/) },
    ]);
  });

  it('names a schema whose expansion explodes, in under a second', async () => {
    const start = performance.now();
    const problems = await problemsAfter((project) => {
      for (let i = 0; i < 40; i++) {
        const next = i === 39 ? './Timestamp.yaml' : `./Nested${i + 1}.yaml`;
        project.write(
          `spec/cloudflow/schemas/Nested${i}.yaml`,
          `type: object\nproperties:\n  a: { $ref: ${next} }\n  b: { $ref: ${next} }\n  c: { $ref: ${next} }\n`,
        );
      }
      project.edit(
        'spec/cloudflow/schemas/Workflow.yaml',
        'properties:\n',
        'properties:\n  nested: { $ref: ./Nested0.yaml }\n',
      );
    });
    expect(problems).toMatchObject([
      { code: 'schema-explosion', file: expect.stringMatching(/schemas\/Nested\d+\.yaml$/), line: 1 },
    ]);
    // Not a benchmark: the expansion has 3^40 nodes, so anything that walks it never comes back.
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});

describe('ALL-6 files that are not what they should be', () => {
  const cases: [what: string, file: string, text: string, expected: Partial<Problem>, says: string][] = [
    [
      'a tab',
      SCHEMA,
      'type: object\nproperties:\n\tname: { type: string }\n',
      { line: 3, code: 'yaml-syntax' },
      'tab',
    ],
    [
      'a duplicate key',
      SCHEMA,
      'type: string\nenum: [a]\ntype: integer\n',
      { line: 3, code: 'yaml-syntax' },
      'stands twice',
    ],
    ['an unclosed bracket', SCHEMA, 'type: string\nenum: [a, b\n', { code: 'yaml-syntax' }, 'not valid YAML'],
    ['two documents', SCHEMA, 'type: string\n---\ntype: integer\n', { line: 2, code: 'yaml-syntax' }, '---'],
    ['an empty file', SCHEMA, '', { line: 1, code: 'file-empty' }, 'empty'],
    ['nothing but a comment', SCHEMA, '# soon\n', { code: 'file-empty' }, 'empty'],
    ['an empty root', INDEX, '', { line: 1, code: 'file-empty' }, 'npm run new'],
    ['a root that is a list', INDEX, '- openapi\n', { code: 'not-a-description' }, 'openapi'],
  ];
  it.each(cases)('%s is told with file and line', async (_what, file, text, expected, says) => {
    const problems = await problemsAfter((project) => project.write(file, text));
    expect(problems[0]).toMatchObject({ file, ...expected });
    expect(problems[0]?.message).toContain(says);
  });

  it('an alias bomb is refused without being expanded', async () => {
    const levels = Array.from({ length: 30 }, (_, i) => `l${i + 1}: &l${i + 1} [*l${i}, *l${i}, *l${i}]`);
    const problems = await problemsAfter((project) =>
      project.write(SCHEMA, `l0: &l0 [x]\n${levels.join('\n')}\n`),
    );
    expect(problems).toMatchObject([{ file: SCHEMA, code: 'yaml-aliases' }]);
  });

  it('OpenAPI 3.0 is refused by its line', async () => {
    let line = 0;
    const problems = await problemsAfter((project) => {
      project.write(INDEX, project.read(INDEX).replace(/^openapi: .*$/m, 'openapi: 3.0.3'));
      line = lineOf(project.read(INDEX), 'openapi:');
    });
    expect(problems).toMatchObject([{ file: INDEX, line, code: 'openapi-version' }]);
    expect(problems[0]?.message).toContain('OpenAPI 3.0.3');
  });
});

describe('ALL-2 ALL-6 the declaration', () => {
  it('is missed', async () => {
    const problems = await problemsAfter((project) =>
      project.edit(INDEX, '\nx-conventions:\n', '\nx-conventionz:\n'),
    );
    expect(problems).toMatchObject([{ file: INDEX, code: 'conventions-missing' }]);
  });

  const misspelt: [from: string, to: string, pointer: string, says: string][] = [
    ['\n  pagination:\n', '\n  pagnation:\n', '/x-conventions/pagnation', 'did you mean "pagination"?'],
    ['    paths: kebab-case', '    path: kebab-case', '/x-conventions/casing/path', 'did you mean "paths"?'],
    ['keep: PT24H', 'keep: 24h', '/x-conventions/idempotency/keep', 'ISO 8601'],
    ['items: /data', 'items: data', '/x-conventions/pagination/offset/response/items', 'JSON Pointer'],
    [
      'limit: Limit',
      'limit: Limt',
      '/x-conventions/pagination/offset/request/limit',
      'did you mean "Limit"?',
    ],
    [
      'schema: ErrorResponse',
      'schema: ErrorRespons',
      '/x-conventions/errors/schema',
      'did you mean "ErrorResponse"?',
    ],
    ['kind: offset', 'kind: offst', '/x-conventions/pagination/offset', 'not one that is known'],
  ];
  it.each(misspelt)('%j written as %j is told with the nearest name', async (from, to, pointer, says) => {
    let line = 0;
    const problems = await problemsAfter((project) => {
      project.edit(INDEX, from, to);
      line = lineOf(project.read(INDEX), to.trim());
    });
    const told = problems.find((problem) => problem.pointer === pointer);
    expect(told, JSON.stringify(problems)).toMatchObject({ file: INDEX, code: 'conventions' });
    expect(told?.message).toContain(says);
    if (!pointer.endsWith('/offset')) expect(told?.line).toBe(line);
  });

  it('names a style that no list knows', async () => {
    const problems = await problemsAfter((project) =>
      project.edit(PATHS, 'x-pagination: offset', 'x-pagination: ofset'),
    );
    expect(problems).toMatchObject([
      { file: PATHS, code: 'pagination-style', pointer: '/paths/~1workflows/get/x-pagination' },
    ]);
  });

  it('tells a misspelt extension', async () => {
    const problems = await problemsAfter((project) =>
      project.edit(PATHS, 'x-pagination: offset', 'x-paginaton: offset'),
    );
    expect(problems).toMatchObject([{ file: PATHS, code: 'extension' }]);
    expect(problems[0]?.message).toContain('did you mean "x-pagination"?');
  });
});

describe('ALL-3 ALL-6 operations', () => {
  it('an operationId twice', async () => {
    const problems = await problemsAfter((project) =>
      project.edit(PATHS, 'operationId: createWorkflow', 'operationId: listWorkflows'),
    );
    expect(problems).toMatchObject([{ file: PATHS, code: 'operation-id-duplicate' }]);
    expect(problems[0]?.message).toContain('GET /workflows has it');
  });

  it('no operationId', async () => {
    const problems = await problemsAfter((project) =>
      project.edit(PATHS, '  operationId: createWorkflow\n', ''),
    );
    expect(problems).toMatchObject([{ file: PATHS, code: 'operation-id' }]);
  });

  it('a path whose parameter is not declared', async () => {
    const problems = await problemsAfter((project) =>
      project.edit(INDEX, '  /webhooks/{webhook_id}:', '  /webhooks/{hook_id}:'),
    );
    expect(problems.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['path-parameter-undeclared', 'path-parameter-unused']),
    );
    expect(problems.find(({ code }) => code === 'path-parameter-undeclared')?.message).toContain('{hook_id}');
  });
});

it('ALL-6 an API that does not exist is a usage error', async () => {
  using project = copyProject();
  await expect(loadApi(project.root, 'cloudflo')).rejects.toThrow(UsageError);
});
