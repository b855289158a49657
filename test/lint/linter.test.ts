import { describe, expect, it } from 'vitest';
import { listApis } from '../../src/contract/apis.ts';
import { loadApi } from '../../src/contract/load.ts';
import { createLinter } from '../../src/lint/linter.ts';
import { copyProject, repository } from '../project.ts';
import { copyThings, place } from './things.ts';

const apis = await listApis(repository);

describe('the linter', () => {
  it('finds nothing in a clean description', async () => {
    using things = copyThings();
    expect(await things.lint()).toEqual([]);
  });

  it.each(apis)('ALL-1 ALL-3 finds nothing in an untouched copy of %s', async (api) => {
    using project = copyProject(['spec']);
    const findings = await createLinter(repository).lint(await loadApi(project.root, api));
    expect(findings.map(place)).toEqual([]);
  });

  it('ALL-6 tells of a defect in a shared file once, at its line, with the page of the rule', async () => {
    using things = copyThings();
    things.edit('responses/Status401.yaml', 'X-Request-Id', 'X-Request');
    expect(await things.lint()).toEqual([
      {
        file: 'spec/things/responses/Status401.yaml',
        line: 2,
        column: 1,
        severity: 'error',
        rule: 'correlation-header',
        message:
          'The header X-Request-Id is missing in the response Status401; x-conventions.correlation.header puts it on every response. Add it to `headers`.',
        url: 'docs/rules/correlation-header.md',
      },
    ]);
  });

  it.each([
    [
      'a path file',
      'paths/things.yaml',
      '  x-pagination: lists\n',
      '',
      ['paths/things.yaml:3:1 error pagination-parameters'],
    ],
    [
      'a schema',
      'schemas/Thing.yaml',
      '  name:\n',
      '  Name:\n',
      ['schemas/Thing.yaml:9:3 error casing-properties'],
    ],
    [
      'an example',
      'examples/Thing.yaml',
      'name: Lamp',
      'name: 7',
      ['examples/Thing.yaml:4:3 error example-valid'],
    ],
    [
      'the index',
      'openapi.yaml',
      'code: key_reused',
      'code: key_used',
      ['openapi.yaml:95:7 error error-codes'],
    ],
    [
      'a parameter',
      'parameters/Limit.yaml',
      '  maximum: 100\n',
      '',
      ['parameters/Limit.yaml:4:1 error pagination-parameters'],
    ],
  ])('ALL-6 names file, line and column of a defect in %s', async (_, file, from, to, expected) => {
    using things = copyThings();
    things.edit(file, from, to);
    const places = (await things.lint()).map((finding) => place(finding).replace('spec/things/', ''));
    expect(places).toEqual(expected);
  });

  it('tells of a key that OpenAPI does not know by its name and the one that is meant', async () => {
    using things = copyThings();
    things.edit(
      'paths/things.yaml',
      '  summary: createThing',
      '  sumary: createThing\n  summary: createThing',
    );
    expect(await things.lint()).toEqual([
      {
        file: 'spec/things/paths/things.yaml',
        line: 48,
        column: 3,
        severity: 'error',
        rule: 'struct',
        message: 'Property `sumary` is not expected here. Did you mean `summary`?',
        url: 'https://redocly.com/docs/cli/rules/struct/',
      },
    ]);
  });

  it('sorts findings of all tools by file and place', async () => {
    using things = copyThings();
    things.edit('paths/things.yaml', 'tags:\n    - Things', 'tags:\n    - Thing');
    things.edit('schemas/ThingCreate.yaml', 'maxLength', 'maxLenght');
    things.edit('examples/ThingCreate.yaml', 'name: Lamp', 'name: 7');
    things.edit('paths/things.yaml', 'description: createThing, as its name says.', 'description: ""');
    expect((await things.lint()).map(place)).toEqual([
      'spec/things/examples/ThingCreate.yaml:3:3 error example-valid',
      'spec/things/paths/things.yaml:8:7 warning operation-tag-defined',
      'spec/things/paths/things.yaml:49:3 error operation-description',
      'spec/things/schemas/ThingCreate.yaml:10:5 error struct',
    ]);
  });

  it('ALL-6 turns what keeps a description from being read into findings', async () => {
    using things = copyThings();
    things.edit('paths/things.yaml', '../parameters/Limit.yaml', '../parameters/Limits.yaml');
    const [finding, ...others] = await things.lint();
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ file: 'spec/things/paths/things.yaml', line: 16, severity: 'error' });
    expect(finding?.message).toContain('Limits.yaml');
  });

  it('sees a file mended when it lints again', async () => {
    using things = copyThings();
    things.edit('schemas/Thing.yaml', 'name:', 'fullName:');
    expect((await things.lint()).map(({ rule }) => rule)).toContain('casing-properties');
    things.edit('schemas/Thing.yaml', 'fullName:', 'name:');
    expect(await things.lint()).toEqual([]);
  });

  it('ends on schemas whose expansion would never end', async () => {
    using things = copyThings();
    const deep = 14;
    for (let level = 0; level < deep; level++) {
      const next = level + 1 < deep ? `{ $ref: ./Level${level + 1}.yaml }` : '{ type: string }';
      things.write(
        `schemas/Level${level}.yaml`,
        `type: object\nproperties:\n  a: ${next}\n  b: ${next}\n  badName: ${next}\n`,
      );
    }
    things.edit('schemas/Thing.yaml', '  name:\n', '  deep:\n    $ref: ./Level5.yaml\n  name:\n');
    const findings = (await things.lint()).filter(({ rule }) => rule === 'casing-properties');
    expect(findings).toHaveLength(deep - 5);
  });
});
