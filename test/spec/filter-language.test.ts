import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isObject, valueAt } from '../../src/contract/pointer.js';
import { repository } from '../project.ts';
import { readDescription, schema } from './description.ts';
import { record } from './record.ts';

// The page about the filter language, held against the schema of an expression.
const { at, validate, operation, parameter } = await readDescription('orchestrator');
const page = readFileSync(join(repository, 'docs/filter-language.md'), 'utf8');
const expression = schema('FilterExpression');

interface Block {
  readonly code: string;
  /** The text before it, up to the block before that. */
  readonly before: string;
  /** The text after it, up to the block after that. */
  readonly after: string;
}

/** The fenced blocks of a section. */
function blocksIn(heading: string, language: string): readonly Block[] {
  const section = sectionOf(heading);
  const fences = [...section.matchAll(/```(\w+)\n(.*?)```/gs)];
  return fences.flatMap((fence, index) => {
    const [whole, found, code = ''] = fence;
    const from = index === 0 ? 0 : (fences[index - 1]?.index ?? 0) + (fences[index - 1]?.[0].length ?? 0);
    const end = fence.index + whole.length;
    const before = section.slice(from, fence.index).trim();
    const after = section.slice(end, fences[index + 1]?.index).trim();
    return found === language ? [{ code, before, after }] : [];
  });
}

function sectionOf(heading: string): string {
  const [, after] = page.split(`\n## ${heading}\n`);
  if (after === undefined) throw new Error(`the page has no section ${heading}`);
  return after.split('\n## ')[0] ?? '';
}

/** The first cells of the rows of a section's table, the code in them. */
function namesIn(heading: string): readonly string[] {
  const rows = sectionOf(heading)
    .split('\n')
    .filter((line) => line.startsWith('| `'));
  return rows.flatMap((row) =>
    [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
  );
}

describe('RO-3 the examples of the filter language', () => {
  const blocks = blocksIn('Examples', 'json');
  // What each example is about, in the order of the page; the wrong one and its mended form ask about targets.
  const lists = [
    'listPromotions',
    'listEvidencePackets',
    'listVersionStickers',
    'listWorkflowRuns',
    'listPlugins',
    'listTargets',
    'listTargets',
  ];
  const cases = blocks.map(({ code, before, after }, index) => ({
    title: before.split('\n')[0],
    list: lists[index] ?? 'nothing',
    value: JSON.parse(code),
    isWrong: /^The last one is wrong/.test(after),
  }));

  it('are seven, of which the page calls one wrong', () => {
    expect(blocks).toHaveLength(lists.length);
    expect(cases.filter(({ isWrong }) => isWrong)).toHaveLength(1);
  });

  it.each(cases.filter(({ isWrong }) => !isWrong))('valid: $title', ({ value }) => {
    expect(validate(expression, value)).toEqual([]);
  });

  it.each(cases.filter(({ isWrong }) => isWrong))('not valid: $title', ({ value }) => {
    expect(validate(expression, value)).not.toEqual([]);
    // For the reason that the page names and for no other.
    const { not, ...fields } = record(value);
    expect(validate(expression, fields)).toEqual([]);
    expect(validate(expression, not)).toEqual([]);
  });

  it.each(cases)('ask $list for what it knows: $title', ({ list, value }) => {
    const known = operation(list).filter ?? {};
    const asked = comparisonsIn(value);
    expect(asked.length).toBeGreaterThan(0);
    for (const [field, operators] of asked)
      for (const operator of operators)
        expect(known[field] ?? [], `${field} ${operator}`).toContain(operator);
  });

  it('fit the 2000 characters of the parameter', () => {
    for (const { value } of cases) expect(JSON.stringify(value).length).toBeLessThanOrEqual(2000);
    expect(valueAt(at(parameter('listTargets', 'filter').pointer), '/description')).toContain(
      '2000 characters',
    );
  });
});

it('RO-3 the request of the page holds the expression that it says', () => {
  const [{ code = '', after = '' } = {}] = requestBlocks();
  const written = /`(\{.*\})`/.exec(after)?.[1] ?? '';
  const target = new URL(code.split(' ')[1] ?? '', 'https://orchestrator.example');
  expect(target.pathname).toBe(operation('listPromotions').fullPath);
  expect(target.searchParams.get('filter')).toBe(written);
  expect(validate(expression, JSON.parse(written))).toEqual([]);
});

describe('RO-3 the grammar of the filter language', () => {
  const many = (count: number) => Array.from({ length: count }, () => ({ name: { eq: 'a' } }));
  const fields = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`field${index}`, { eq: 1 }]));

  it('has the operators of the schema, no more and no fewer', () => {
    const described = Object.keys(record(valueAt(at(schema('FilterCondition')), '/properties'))).sort();
    expect([...namesIn('Operators')].sort()).toEqual(described);
    const [{ code = '' } = {}] = blocksIn('Grammar', 'ebnf');
    const [, rule = ''] = /^operator\s*=(.*);/m.exec(code) ?? [];
    expect([...rule.matchAll(/"(\w+)"/g)].map(([, name]) => name).sort()).toEqual(described);
  });

  it.each([
    ['20 parts of and', { and: many(20) }],
    ['20 parts of or', { or: many(20) }],
    ['10 fields', fields(10)],
    ['100 values of in', { name: { in: many(100).map((_, index) => index) } }],
    [
      'several operators of a field',
      { createdAt: { gte: '2026-01-01T00:00:00Z', lt: '2026-04-01T00:00:00Z' } },
    ],
    ['null as a value', { finishedAt: { eq: null } }],
    ['a field inside an object', { 'publisher.verified': { eq: true } }],
    ['5 deep', { not: { not: { not: { not: { name: { eq: 'a' } } } } } }],
  ])('takes %s', (_, value) => {
    expect(validate(expression, value)).toEqual([]);
  });

  it.each([
    ['21 parts of and', { and: many(21) }],
    ['21 parts of or', { or: many(21) }],
    ['no parts of and', { and: [] }],
    ['11 fields', fields(11)],
    ['no fields', {}],
    ['101 values of in', { name: { in: many(101).map((_, index) => index) } }],
    ['no operator', { name: {} }],
    ['a bare value', { name: 'a' }],
    ['another operator', { name: { like: 'a' } }],
    ['and beside or', { and: many(1), or: many(1) }],
    ['and beside a field', { and: many(1), name: { eq: 'a' } }],
    ['not with a list', { not: many(1) }],
    ['null as a bound', { createdAt: { gt: null } }],
    ['a number inside a text', { name: { contains: 1 } }],
    ['a word for a boolean', { name: { exists: 'yes' } }],
    ['a field in another case', { 'Created-At': { eq: 'a' } }],
    ['a list', many(1)],
    ['text', 'status eq ready'],
  ])('refuses %s', (_, value) => {
    expect(validate(expression, value)).not.toEqual([]);
  });
});

describe('RO-3 the errors of the filter language', () => {
  const [{ code = '{}' } = {}] = blocksIn('Errors', 'json');

  it('are errors of the API', () => {
    const body: unknown = JSON.parse(code);
    expect(validate(schema('ErrorResponse'), body)).toEqual([]);
    expect(valueAt(body, '/error/code')).toBe('VALIDATION_FAILED');
    const codes = namesIn('Errors').filter((name) => !name.startsWith('filter'));
    expect(codes).toHaveLength(9);
    expect(codes).toContain(valueAt(body, '/error/validationErrors/0/code'));
    for (const one of codes)
      expect(
        validate(schema('ValidationError'), { field: 'filter', message: 'No.', code: one }),
        one,
      ).toEqual([]);
  });
});

function requestBlocks(): readonly Block[] {
  const [code = '', after = ''] = page.split('```http\n')[1]?.split('```') ?? [];
  return [{ code, before: '', after: after.split('\n## ')[0] ?? '' }];
}

/** The comparisons of an expression, as fields with their operators. */
function comparisonsIn(value: unknown): readonly (readonly [field: string, operators: readonly string[]])[] {
  if (Array.isArray(value)) return value.flatMap(comparisonsIn);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    ['and', 'or', 'not'].includes(key) ? comparisonsIn(inner) : [[key, Object.keys(record(inner))] as const],
  );
}
