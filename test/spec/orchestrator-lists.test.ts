import { describe, expect, it } from 'vitest';
import { facets, findInBody } from '../../src/contract/body-place.js';
import { toPointer, valueAt } from '../../src/contract/pointer.js';
import type { Operation } from '../../src/contract/types.ts';
import { readDescription } from './description.ts';
import { record, without } from './record.ts';

// What a list takes and answers.
const { contract, at, validate, answer, ask, parameter, response } = await readDescription('orchestrator');
const { conventions, document } = contract;
const lists = contract.operations.filter(({ pagination }) => pagination !== undefined);

describe('RO-3 page pagination', () => {
  it('is what every list has, and nothing else', () => {
    expect(lists).toHaveLength(28);
    for (const operation of contract.operations) {
      const names = operation.parameters.filter((one) => one.in === 'query').map(({ name }) => name);
      const wanted = lists.includes(operation) ? ['page', 'pageSize', 'sort', 'filter'] : [];
      expect(
        names.filter((name) => ['page', 'pageSize', 'sort', 'filter'].includes(name)),
        operation.id,
      ).toEqual(wanted);
      expect(operation.pagination?.kind ?? 'none', operation.id).toBe(
        operation.id.startsWith('list') ? 'page' : 'none',
      );
    }
  });

  it.each(lists)('$id takes a page from 1 and at most 100 items, which may be left out', ({ id }) => {
    const page = parameter(id, 'page');
    expect(page.required).toBe(false);
    expect(at(page.schemaPointer)).toMatchObject({ type: 'integer', minimum: 1, default: 1 });
    const size = parameter(id, 'pageSize');
    expect(size.required).toBe(false);
    expect(at(size.schemaPointer)).toMatchObject({ type: 'integer', minimum: 1, maximum: 100, default: 20 });
  });

  it.each(lists)('$id says with each page where it stands', ({ id }) => {
    const body = record(answer(id, '200'));
    const meta = record(body.meta);
    const pagination = record(meta.pagination);
    expect(Object.keys(pagination).sort()).toEqual([
      'hasNext',
      'hasPrevious',
      'page',
      'pageSize',
      'totalItems',
      'totalPages',
    ]);
    const { schemaPointer = '' } = response(id, '200').content[0] ?? {};
    for (const part of Object.keys(pagination)) {
      const wrong = { ...body, meta: { ...meta, pagination: without(pagination, part) } };
      expect(validate(schemaPointer, wrong), part).not.toEqual([]);
    }
    const wide = { ...body, meta: { ...meta, pagination: { ...pagination, pageSize: 101 } } };
    expect(validate(schemaPointer, wide)).not.toEqual([]);
  });

  it.each(lists)('$id shows numbers that agree with each other', ({ id }) => {
    for (const { value } of response(id, '200').content.flatMap(({ examples }) => examples)) {
      const { page, pageSize, totalItems, totalPages, hasNext, hasPrevious } = record(
        valueAt(value, '/meta/pagination'),
      );
      const items = valueAt(value, '/data');
      expect(totalPages).toBe(Math.ceil(Number(totalItems) / Number(pageSize)));
      expect(hasNext).toBe(Number(page) < Number(totalPages));
      expect(hasPrevious).toBe(Number(page) > 1);
      expect(items).toHaveLength(
        Math.min(Number(pageSize), Number(totalItems) - (Number(page) - 1) * Number(pageSize)),
      );
    }
  });

  it('is declared once, by the same names', () => {
    expect(Object.keys(conventions.pagination)).toEqual(['page']);
    expect(conventions.pagination.page).toMatchObject({
      kind: 'page',
      request: {
        page: { name: 'page', default: 1, minimum: 1 },
        size: { name: 'pageSize', default: 20, maximum: 100 },
      },
      response: {
        items: '/data',
        total: '/meta/pagination/totalItems',
        more: '/meta/pagination/hasNext',
        previous: '/meta/pagination/hasPrevious',
      },
    });
    expect(conventions.sorting?.parameter.name).toBe('sort');
    expect(conventions.filtering).toMatchObject({
      parameter: { name: 'filter' },
      schema: 'FilterExpression',
    });
  });

  it('refuses 101 items a page and page 0 with 400', async () => {
    for (const query of ['pageSize=101', 'page=0']) {
      const headers = { Authorization: 'Bearer e30.e30.e30' };
      const refused = await ask(`/releases?${query}`, { headers });
      expect(refused.status, query).toBe(400);
      expect(await refused.json(), query).toMatchObject({
        success: false,
        error: { code: 'VALIDATION_FAILED', validationErrors: [{ field: query.split('=')[0] }] },
      });
    }
  });
});

describe('RO-3 order', () => {
  it.each(lists)('$id sorts by fields that its items have', ({ id, order }) => {
    const { default: byDefault = [], fields = [] } = order ?? {};
    expect(byDefault.length).toBeGreaterThan(0);
    expect(fields.length).toBeGreaterThan(0);
    for (const field of [...byDefault.map((one) => one.replace(/^-/, '')), ...fields])
      expect(schemasOf(id, field), field).not.toEqual([]);
    const { schemaPointer } = parameter(id, 'sort');
    for (const field of fields) {
      expect(validate(schemaPointer, field), field).toEqual([]);
      expect(validate(schemaPointer, `-${field}`), field).toEqual([]);
    }
    expect(validate(schemaPointer, '+name')).not.toEqual([]);
  });

  it.each(lists)('$id shows its examples in its default order', ({ id, order }) => {
    for (const { name, value } of response(id, '200').content.flatMap(({ examples }) => examples)) {
      const items = valueAt(value, '/data');
      const keys = (Array.isArray(items) ? items : []).map((item) => sortKey(item, order));
      expect([...keys].sort(compareKeys(order)), name).toEqual(keys);
      // The last field tells apart what the others leave equal.
      expect(new Set(keys.map((key) => JSON.stringify(key))).size, name).toBe(keys.length);
    }
  });
});

describe('RO-3 filter', () => {
  // By the type of a field, the operators that the page about the language gives it.
  const operators = {
    boolean: ['eq', 'ne', 'exists'],
    array: ['contains', 'exists'],
    integer: ['eq', 'ne', 'in', 'gt', 'gte', 'lt', 'lte', 'exists'],
    'date-time': ['eq', 'ne', 'in', 'gt', 'gte', 'lt', 'lte', 'exists'],
    string: ['eq', 'ne', 'in', 'contains', 'exists'],
  };

  it.each(lists)(
    '$id filters by fields that its items have, with operators of their type',
    ({ id, filter = {} }) => {
      expect(Object.keys(filter).length).toBeGreaterThan(0);
      for (const [field, allowed] of Object.entries(filter)) {
        const types = new Set(schemasOf(id, field).flatMap(typesOf));
        expect([...types], field).toHaveLength(1);
        const [type] = Object.entries(operators).filter(([name]) => types.has(name));
        for (const operator of allowed) expect(type?.[1] ?? [], `${field} ${operator}`).toContain(operator);
      }
    },
  );

  it.each(lists)('$id takes an expression over each of its fields, as JSON', ({ id, filter = {} }) => {
    const { mediaType, schemaPointer } = parameter(id, 'filter');
    expect(mediaType).toBe('application/json');
    const operands: Record<string, unknown> = { in: ['a'], exists: true };
    for (const [field, allowed] of Object.entries(filter))
      for (const operator of allowed) {
        const expression = { [field]: { [operator]: operands[operator] ?? 'a' } };
        expect(validate(schemaPointer, expression), field).toEqual([]);
      }
    expect(validate(schemaPointer, { status: 'ready' })).not.toEqual([]);
  });

  function typesOf({
    type,
    format,
    const: constant,
    enum: values,
  }: Record<string, unknown>): readonly string[] {
    if (format === 'date-time') return ['date-time'];
    const named = typeof type === 'string' ? [type] : Array.isArray(type) ? type.map(String) : [];
    const implied = constant === undefined && values === undefined ? [] : ['string'];
    return (named.length > 0 ? named : implied).filter((name) => name !== 'null');
  }
});

/** What the schemas of the items say about a field. */
function schemasOf(id: string, field: string): readonly Record<string, unknown>[] {
  const { schemaPointer = '' } = response(id, '200').content[0] ?? {};
  const { places } = findInBody(document, schemaPointer, toPointer(['data', '0', ...field.split('.')]));
  return places.flatMap(({ pointer }) => facets(document, pointer)).map(({ schema }) => schema);
}

function sortKey(item: unknown, order: Operation['order']): readonly unknown[] {
  return (order?.default ?? []).map((field) => valueAt(item, toPointer(field.replace(/^-/, '').split('.'))));
}

function compareKeys(order: Operation['order']) {
  const descending = (order?.default ?? []).map((field) => field.startsWith('-'));
  return (left: readonly unknown[], right: readonly unknown[]): number => {
    const index = left.findIndex((value, at) => value !== right[at]);
    if (index < 0) return 0;
    const [one, other] = [left[index], right[index]];
    const less =
      typeof one === 'number' && typeof other === 'number' ? one < other : String(one) < String(other);
    return less === (descending[index] ?? false) ? 1 : -1;
  };
}
