import { describe, expect, it } from 'vitest';
import { dialects } from './dialects.ts';
import { judge, pointersOf } from './lint-rule.ts';

const list = '/paths/~1things/get';
const fields = `${list}/x-order/fields`;

/** The list of a dialect, sortable. */
const sortable = {
  '/x-conventions/sorting': { parameter: 'Sort' },
  '/components/parameters/Sort': {
    name: 'sort',
    in: 'query',
    description: 'A field, with a leading - for descending.',
    schema: { type: 'string', maxLength: 64 },
  },
  [`${list}/parameters/2`]: { $ref: '#/components/parameters/Sort' },
  [fields]: ['name'],
};

describe('sorting-fields', () => {
  it.each(dialects)('says nothing where nothing can be sorted (%s)', async (dialect) => {
    expect(await judge('sorting-fields', dialect)).toEqual([]);
  });

  it.each(dialects)(
    'RO-3 accepts a list that takes the parameter and names its fields (%s)',
    async (dialect) => {
      expect(await judge('sorting-fields', dialect, sortable)).toEqual([]);
    },
  );

  it('RO-3 reports fields without the parameter', async () => {
    const changes = { ...sortable, [`${list}/parameters/2`]: undefined };
    expect(await judge('sorting-fields', 'page', changes)).toEqual([
      {
        rule: 'sorting-fields',
        pointer: `${list}/parameters`,
        message:
          'listThings names fields to sort by (x-order.fields) but lacks the query parameter sort that x-conventions.sorting.parameter declares. Refer to the component Sort.',
      },
    ]);
  });

  it('RO-3 reports the parameter without fields', async () => {
    const findings = await judge('sorting-fields', 'page', { ...sortable, [fields]: [] });
    expect(pointersOf(findings)).toEqual([`${list}/parameters/2`]);
    expect(findings[0]?.message).toContain('List them under `x-order.fields`');
  });

  it('reports a parameter that is defined again', async () => {
    const own = { name: 'sort', in: 'query', schema: { type: 'string' } };
    const findings = await judge('sorting-fields', 'page', { ...sortable, [`${list}/parameters/2`]: own });
    expect(pointersOf(findings)).toEqual([`${list}/parameters/2`]);
    expect(findings[0]?.message).toContain('Refer to the component Sort');
  });

  it('reports fields where no parameter is declared', async () => {
    const findings = await judge('sorting-fields', 'offset', { [fields]: ['name'] });
    expect(pointersOf(findings)).toEqual([fields]);
    expect(findings[0]?.message).toContain('x-conventions.sorting declares no parameter');
  });

  it('RO-3 reports a field that its items do not have', async () => {
    const findings = await judge('sorting-fields', 'page', { ...sortable, [fields]: ['name', 'created_at'] });
    expect(pointersOf(findings)).toEqual([`${fields}/1`]);
    expect(findings[0]?.message).toContain('can be sorted by "created_at", and its items have no such field');
  });

  it('follows dots into objects, and wants a single value there', async () => {
    const place = {
      type: 'object',
      properties: { room: { type: 'string' }, shelves: { type: 'array', items: { type: 'string' } } },
    };
    const findings = await judge('sorting-fields', 'cursor', {
      ...sortable,
      '/components/schemas/Thing/properties/place': place,
      [fields]: ['place.room', 'place.shelves', 'place', 'place.hall'],
    });
    expect(pointersOf(findings)).toEqual([`${fields}/1`, `${fields}/2`, `${fields}/3`]);
  });
});
