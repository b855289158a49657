import { describe, expect, it } from 'vitest';
import { dialects } from './dialects.ts';
import { judge, pointersOf } from './lint-rule.ts';

const parameters = '/components/parameters';

describe('pagination-bounds', () => {
  it.each(dialects)('CF-3 RO-3 PQ-1 accepts parameters with sensible bounds (%s)', async (dialect) => {
    expect(await judge('pagination-bounds', dialect)).toEqual([]);
  });

  it('RO-3 reports pages that do not count from 1', async () => {
    expect(await judge('pagination-bounds', 'page', { [`${parameters}/Page/schema/minimum`]: 0 })).toEqual([
      {
        rule: 'pagination-bounds',
        pointer: `${parameters}/Page/schema/minimum`,
        message:
          'The parameter page of x-conventions.pagination.lists.request.page has the minimum 0; a list begins at 1. Set `minimum: 1`.',
      },
    ]);
  });

  it.each([
    ['page', 'Page', { default: 2 }, 'default'],
    ['offset', 'Offset', { default: 1 }, 'default'],
    ['offset', 'Offset', { minimum: 1 }, 'minimum'],
    ['offset', 'Limit', { minimum: 0 }, 'minimum'],
    ['page', 'PageSize', { minimum: -1 }, 'minimum'],
    ['cursor', 'Limit', { type: 'number' }, 'type'],
    ['cursor', 'Cursor', { type: 'integer' }, 'type'],
  ] as const)('CF-3 RO-3 reports a wrong bound (%s: %s %j)', async (dialect, component, change, keyword) => {
    const changes = Object.entries(change).map(([key, value]) => [
      `${parameters}/${component}/schema/${key}`,
      value,
    ]);
    const findings = await judge('pagination-bounds', dialect, Object.fromEntries(changes));
    expect(pointersOf(findings)).toEqual([`${parameters}/${component}/schema/${keyword}`]);
  });

  it('PQ-1 reports a cursor of any length, where its schema is', async () => {
    const findings = await judge('pagination-bounds', 'cursor', {
      '/components/schemas/Cursor': { type: 'string' },
      [`${parameters}/Cursor/schema`]: { $ref: '#/components/schemas/Cursor' },
    });
    expect(pointersOf(findings)).toEqual(['/components/schemas/Cursor']);
    expect(findings[0]?.message).toContain('has no `maxLength`');
  });

  it('leaves what is missing to pagination-parameters', async () => {
    const changes = { [`${parameters}/Limit/schema`]: { type: 'integer' } };
    expect(await judge('pagination-bounds', 'offset', changes)).toEqual([]);
  });
});
