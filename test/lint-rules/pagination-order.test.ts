import { describe, expect, it } from 'vitest';
import { dialects } from './dialects.ts';
import { judge, pointersOf } from './lint-rule.ts';

const list = '/paths/~1things/get';
const order = `${list}/x-order`;

describe('pagination-order', () => {
  it.each(dialects)('PQ-1 CA-9 accepts an order that ends with the id (%s)', async (dialect) => {
    expect(await judge('pagination-order', dialect)).toEqual([]);
  });

  it.each(dialects)('PQ-1 reports a list in pages without an order (%s)', async (dialect) => {
    const findings = await judge('pagination-order', dialect, { [order]: undefined });
    expect(pointersOf(findings)).toEqual([list]);
    expect(findings[0]?.message).toContain('Add `x-order`');
  });

  it('PQ-1 reports an order by what items share', async () => {
    expect(await judge('pagination-order', 'offset', { [`${order}/default`]: ['-created_at'] })).toEqual([
      {
        rule: 'pagination-order',
        pointer: `${order}/default`,
        message:
          'The order of listThings does not order by "id"; items are told apart by "id". End it with that, or name under `x-order.unique` the fields of the order that no two items share.',
      },
    ]);
  });

  it('reports what comes after the id, since it never counts', async () => {
    const findings = await judge('pagination-order', 'page', { [`${order}/default`]: ['id', 'name'] });
    expect(pointersOf(findings)).toEqual([`${order}/default`]);
    expect(findings[0]?.message).toContain('goes on after "id"');
  });

  it('takes other fields that together no two items share', async () => {
    const unique = { default: ['-createdAt', 'id'], unique: ['createdAt', 'id'] };
    expect(await judge('pagination-order', 'cursor', { [order]: unique })).toEqual([]);
    const [finding] = await judge('pagination-order', 'cursor', {
      [order]: { default: ['-createdAt'], unique: ['createdAt', 'id'] },
    });
    expect(finding?.message).toContain(
      'does not order by "id"; items are told apart by "createdAt" and "id"',
    );
  });

  it('reports a field that its items do not have, at the field', async () => {
    const findings = await judge('pagination-order', 'offset', {
      [`${order}/default`]: ['-createdAt', 'id'],
    });
    expect(pointersOf(findings)).toEqual([`${order}/default/0`]);
    expect(findings[0]?.message).toContain('names "createdAt", and its items have no such field');
  });

  it('reports a field without a single value', async () => {
    const findings = await judge('pagination-order', 'offset', {
      '/components/schemas/Thing/properties/created_at': { type: 'array', items: { type: 'string' } },
    });
    expect(pointersOf(findings)).toEqual([`${order}/default/0`]);
  });

  it('reports an id that an item may lack', async () => {
    const findings = await judge('pagination-order', 'page', {
      '/components/schemas/Thing/required': ['createdAt'],
    });
    expect(pointersOf(findings)).toEqual([`${order}/default/1`]);
  });

  it('reports an order of what is no list', async () => {
    const findings = await judge('pagination-order', 'page', {
      '/paths/~1things~1{thingId}/get/x-order': { default: ['id'] },
    });
    expect(pointersOf(findings)).toEqual(['/paths/~1things~1{thingId}/get/x-order']);
  });
});
