import { describe, expect, it } from 'vitest';
import { dialects } from './dialects.ts';
import { judge, pointersOf } from './lint-rule.ts';

const list = '/paths/~1things/get';
const page = '/components/schemas/ThingPage';

describe('pagination-response', () => {
  it.each(dialects)('ALL-2 CF-3 accepts a page with the declared parts (%s)', async (dialect) => {
    expect(await judge('pagination-response', dialect)).toEqual([]);
  });

  it('CF-3 reports a part that is missing, at the schema that should have it (offset)', async () => {
    const findings = await judge('pagination-response', 'offset', {
      [`${page}/properties/pagination/properties/total`]: undefined,
    });
    expect(findings).toEqual([
      {
        rule: 'pagination-response',
        pointer: `${page}/properties/pagination`,
        message:
          'This page lacks /pagination/total, which x-conventions.pagination.lists.response.total declares. Add it here as integer.',
      },
    ]);
  });

  it('ALL-2 reads the places from the declaration (page, cursor)', async () => {
    const pages = await judge('pagination-response', 'page', {
      [`${page}/properties/meta/properties/pagination/properties/hasNext`]: undefined,
    });
    expect(pages[0]?.message).toContain('/meta/pagination/hasNext');
    const cursors = await judge('pagination-response', 'cursor', {
      [`${page}/properties/nextCursor`]: undefined,
    });
    expect(cursors[0]?.message).toContain('lacks /nextCursor');
  });

  it('reports a part of another type', async () => {
    const findings = await judge('pagination-response', 'page', {
      [`${page}/properties/meta/properties/pagination/properties/totalItems`]: { type: 'string' },
    });
    expect(pointersOf(findings)).toEqual([
      `${page}/properties/meta/properties/pagination/properties/totalItems`,
    ]);
    expect(findings[0]?.message).toContain('Set `type: integer`');
  });

  it('reports items that are no array', async () => {
    const findings = await judge('pagination-response', 'cursor', {
      [`${page}/properties/items`]: { type: 'object' },
    });
    expect(findings[0]?.message).toContain('/items of a page is not of type array');
  });

  it('reports parts that may be missing, the next cursor apart', async () => {
    const findings = await judge('pagination-response', 'cursor', { [`${page}/required`]: undefined });
    expect(pointersOf(findings)).toEqual([`${page}/properties/hasMore`, `${page}/properties/items`]);
  });

  it('follows references and allOf', async () => {
    const composed = {
      allOf: [{ $ref: '#/components/schemas/Half' }, { $ref: '#/components/schemas/OtherHalf' }],
    };
    const half = { type: 'object', required: ['items'], properties: { items: { type: 'array', items: {} } } };
    const other = {
      type: 'object',
      required: ['hasMore'],
      properties: { nextCursor: { type: ['string', 'null'] }, hasMore: { type: 'boolean' } },
    };
    const schemas = {
      '/components/schemas/Half': half,
      '/components/schemas/OtherHalf': other,
      [page]: composed,
    };
    expect(await judge('pagination-response', 'cursor', schemas)).toEqual([]);
    const [finding] = await judge('pagination-response', 'cursor', {
      ...schemas,
      '/components/schemas/OtherHalf/properties/hasMore': undefined,
    });
    expect(finding?.pointer).toBe(page);
  });

  it('wants each branch of a union to be a page', async () => {
    const findings = await judge('pagination-response', 'cursor', {
      '/components/schemas/Bare': { type: 'object' },
      [`${list}/responses/200/content/application~1json/schema`]: {
        oneOf: [{ $ref: '#/components/schemas/ThingPage' }, { $ref: '#/components/schemas/Bare' }],
      },
    });
    expect(new Set(pointersOf(findings))).toEqual(new Set(['/components/schemas/Bare']));
  });

  it('ends on a schema that contains itself', async () => {
    const findings = await judge('pagination-response', 'cursor', {
      [page]: { $ref: '#/components/schemas/ThingPage' },
    });
    expect(findings.length).toBeGreaterThan(0);
  });

  it('reports a list that answers nothing', async () => {
    const findings = await judge('pagination-response', 'offset', {
      [`${list}/responses/200/content`]: undefined,
    });
    expect(pointersOf(findings)).toEqual([`${list}/responses`]);
  });

  it.each(dialects)(
    'reports a page from an operation that does not say that it is paginated (%s)',
    async (dialect) => {
      const findings = await judge('pagination-response', dialect, {
        [`${list}/x-pagination`]: undefined,
        [`${list}/parameters`]: [],
      });
      expect(pointersOf(findings)).toEqual([list]);
      expect(findings[0]?.message).toContain('Add `x-pagination: lists`');
    },
  );

  it('leaves a page that also takes the parameters to pagination-parameters', async () => {
    const changes = { [`${list}/x-pagination`]: undefined };
    expect(await judge('pagination-response', 'offset', changes)).toEqual([]);
    expect(await judge('pagination-parameters', 'offset', changes)).toHaveLength(1);
  });
});
