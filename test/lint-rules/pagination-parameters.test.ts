import { describe, expect, it } from 'vitest';
import { dialects } from './dialects.ts';
import { judge, pointersOf } from './lint-rule.ts';

const list = '/paths/~1things/get';

describe('pagination-parameters', () => {
  it.each(dialects)('ALL-2 CF-3 accepts a list that takes the declared parameters (%s)', async (dialect) => {
    expect(await judge('pagination-parameters', dialect)).toEqual([]);
  });

  it('CF-3 reports a list without one of the parameters (offset)', async () => {
    expect(await judge('pagination-parameters', 'offset', { [`${list}/parameters/1`]: undefined })).toEqual([
      {
        rule: 'pagination-parameters',
        pointer: `${list}/parameters`,
        message:
          'listThings lacks the query parameter offset that x-conventions.pagination.lists.request.offset declares. Refer to the component Offset.',
      },
    ]);
  });

  it('ALL-2 reads the names from the declaration (page, cursor)', async () => {
    const [page] = await judge('pagination-parameters', 'page', { [`${list}/parameters/1`]: undefined });
    expect(page?.message).toContain('lacks the query parameter pageSize');
    const [cursor] = await judge('pagination-parameters', 'cursor', { [`${list}/parameters/1`]: undefined });
    expect(cursor?.message).toContain('lacks the query parameter cursor');
  });

  it('reports a parameter that is defined again in place of the component', async () => {
    const own = { name: 'limit', in: 'query', schema: { type: 'integer' } };
    const findings = await judge('pagination-parameters', 'offset', { [`${list}/parameters/0`]: own });
    expect(pointersOf(findings)).toEqual([`${list}/parameters/0`]);
    expect(findings[0]?.message).toContain('Refer to the component Limit');
  });

  it('reports a style that is not declared and suggests the one that is meant', async () => {
    const [finding] = await judge('pagination-parameters', 'cursor', { [`${list}/x-pagination`]: 'list' });
    expect(finding).toEqual({
      rule: 'pagination-parameters',
      pointer: `${list}/x-pagination`,
      message:
        'listThings picks the pagination style "list", which x-conventions.pagination does not declare; did you mean "lists"? Declared: lists.',
    });
  });

  it.each(dialects)('reports a list that takes the parameters without saying so (%s)', async (dialect) => {
    const findings = await judge('pagination-parameters', dialect, { [`${list}/x-pagination`]: undefined });
    expect(pointersOf(findings)).toEqual([list]);
    expect(findings[0]?.message).toContain('Add `x-pagination: lists`');
  });

  it('CF-3 reports a limit without default or maximum, once and where it is defined', async () => {
    const findings = await judge('pagination-parameters', 'offset', {
      '/components/parameters/Limit/schema': { type: 'integer', minimum: 1 },
    });
    expect(pointersOf(findings)).toEqual([
      '/components/parameters/Limit/schema',
      '/components/parameters/Limit/schema',
    ]);
    expect(findings.map(({ message }) => message)).toEqual([
      expect.stringContaining('has no default'),
      expect.stringContaining('has no maximum'),
    ]);
  });

  it('reports a required parameter: the first page needs none', async () => {
    const findings = await judge('pagination-parameters', 'page', {
      '/components/parameters/Page/required': true,
    });
    expect(pointersOf(findings)).toEqual(['/components/parameters/Page/required']);
  });
});
