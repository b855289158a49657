import { describe, expect, it } from 'vitest';
import { withoutDuplicates } from '../../src/lint/duplicates.ts';
import type { Finding } from '../../src/lint/finding.ts';
import { copyThings, place } from './things.ts';

function finding(rule: string, line: number, file = 'spec/things/a.yaml'): Finding {
  return { file, line, column: 1, severity: 'error', rule, message: `${rule} speaks.`, url: '' };
}

function rules(findings: readonly Finding[]): string[] {
  return withoutDuplicates(findings).map(({ rule }) => rule);
}

describe('withoutDuplicates', () => {
  it('drops what oas3-schema says of a file in which struct finds fault', () => {
    expect(rules([finding('oas3-schema', 1), finding('struct', 7)])).toEqual(['struct']);
  });

  it('keeps what oas3-schema says of another file', () => {
    expect(rules([finding('oas3-schema', 1, 'spec/things/b.yaml'), finding('struct', 7)])).toEqual([
      'oas3-schema',
      'struct',
    ]);
  });

  it('drops the echo of a rule at the same line, not at another', () => {
    expect(
      rules([finding('struct', 7), finding('operation-description', 7), finding('operation-description', 9)]),
    ).toEqual(['struct', 'operation-description']);
  });

  it('keeps other rules at the same line', () => {
    expect(rules([finding('struct', 7), finding('error-statuses', 7)])).toEqual(['struct', 'error-statuses']);
  });

  it('drops what is literally the same', () => {
    expect(rules([finding('id-pattern', 7), finding('id-pattern', 7)])).toEqual(['id-pattern']);
  });
});

describe('a structural defect is told once', () => {
  it.each([
    [
      'an unknown key',
      'paths/things.yaml',
      '  tags:\n',
      '  tag: x\n  tags:\n',
      'paths/things.yaml:7:3 error struct',
    ],
    [
      'a missing key',
      'responses/Status401.yaml',
      'description: No valid credentials.\n',
      '',
      'responses/Status401.yaml:1:1 error struct',
    ],
    [
      'a wrong type',
      'paths/things.yaml',
      'summary: listThings',
      'summary: 42',
      'paths/things.yaml:4:3 error struct',
    ],
    [
      'an unknown word',
      'schemas/ThingCreate.yaml',
      'type: string',
      'type: strng',
      'schemas/ThingCreate.yaml:8:5 error struct',
    ],
    [
      'a misspelt keyword',
      'schemas/ThingCreate.yaml',
      'maxLength',
      'maxLenght',
      'schemas/ThingCreate.yaml:10:5 error struct',
    ],
    [
      'two values',
      'examples/Thing.yaml',
      'value:',
      'externalValue: https://things.example/a\nvalue:',
      'examples/Thing.yaml:3:1 error no-example-value-and-externalValue',
    ],
    [
      'a server without url',
      'openapi.yaml',
      '  - url: https://api.things.example/v1',
      '  - description: Production',
      'openapi.yaml:14:5 error struct',
    ],
    [
      'a parameter without schema',
      'parameters/ThingId.yaml',
      'schema:\n  $ref: ../schemas/ThingId.yaml\n',
      '',
      'parameters/ThingId.yaml:1:1 error struct',
    ],
    [
      'an unknown tag',
      'paths/things.yaml',
      '- Things',
      '- Thing',
      'paths/things.yaml:8:7 warning operation-tag-defined',
    ],
    [
      'a tag that stands twice',
      'openapi.yaml',
      'tags:\n',
      'tags:\n  - name: Things\n    description: Again.\n',
      'openapi.yaml:18:5 error openapi-tags-uniqueness',
    ],
    [
      'an unknown scope',
      'paths/things.yaml',
      'things:read',
      'things:reed',
      'paths/things.yaml:11:11 error operation-security',
    ],
    [
      'a value twice',
      'schemas/ErrorCode.yaml',
      '  - internal\n',
      '  - internal\n  - internal\n',
      'schemas/ErrorCode.yaml:3:1 warning duplicated-entry-in-enum',
    ],
    [
      'a pattern that is none',
      'schemas/RequestId.yaml',
      '^req_[a-z0-9]{8,32}$',
      '"["',
      'schemas/RequestId.yaml:3:1 error oas3-schema',
    ],
  ])('%s', async (_, file, from, to, expected) => {
    using things = copyThings();
    things.edit(file, from, to);
    expect((await things.lint()).map((found) => place(found).replace('spec/things/', ''))).toEqual([
      expected,
    ]);
  });
});
