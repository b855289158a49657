import { describe, expect, it } from 'vitest';
import { dialects } from './dialects.ts';
import { judge, pointersOf } from './lint-rule.ts';

const list = '/paths/~1things/get';
const filter = `${list}/x-filter`;

const filterable = {
  '/x-conventions/filtering': { parameter: 'Filter', schema: 'Expression' },
  '/components/schemas/Expression': {
    oneOf: [
      { type: 'object', additionalProperties: { $ref: '#/components/schemas/Condition' } },
      { type: 'object', properties: { not: { $ref: '#/components/schemas/Expression' } } },
    ],
  },
  '/components/schemas/Condition': {
    type: 'object',
    properties: { eq: { type: 'string' }, exists: { type: 'boolean' } },
  },
  '/components/parameters/Filter': {
    name: 'filter',
    in: 'query',
    description: 'Only items that this lets through.',
    content: { 'application/json': { schema: { $ref: '#/components/schemas/Expression' } } },
  },
  [`${list}/parameters/2`]: { $ref: '#/components/parameters/Filter' },
  [filter]: { name: ['eq', 'exists'], id: ['eq'] },
};

describe('filter-fields', () => {
  it.each(dialects)('says nothing where nothing can be filtered (%s)', async (dialect) => {
    expect(await judge('filter-fields', dialect)).toEqual([]);
  });

  it.each(dialects)('RO-3 accepts fields and operators that exist (%s)', async (dialect) => {
    expect(await judge('filter-fields', dialect, filterable)).toEqual([]);
  });

  it('RO-3 reports an operator that the expression does not know, and suggests the one that is meant', async () => {
    expect(await judge('filter-fields', 'page', { ...filterable, [`${filter}/name/1`]: 'exist' })).toEqual([
      {
        rule: 'filter-fields',
        pointer: `${filter}/name/1`,
        message:
          'listThings filters "name" with the operator "exist", which the schema Expression does not know; did you mean "exists"? It knows: eq, exists.',
      },
    ]);
  });

  it('reads the operators of fields that follow a pattern', async () => {
    const findings = await judge('filter-fields', 'page', {
      ...filterable,
      '/components/schemas/Expression': {
        type: 'object',
        patternProperties: { '^[a-z]+$': { $ref: '#/components/schemas/Condition' } },
      },
      [`${filter}/id/0`]: 'ne',
    });
    expect(pointersOf(findings)).toEqual([`${filter}/id/0`]);
  });

  it('RO-3 reports a field that its items do not have', async () => {
    const findings = await judge('filter-fields', 'cursor', {
      ...filterable,
      '/components/schemas/Thing/properties/place': {
        type: 'object',
        properties: { room: { type: 'string' } },
      },
      [filter]: { 'place.room': ['eq'], 'place.hall': ['eq'] },
    });
    expect(pointersOf(findings)).toEqual([`${filter}/place.hall`]);
  });

  it.each([
    ['fields without the parameter', { [`${list}/parameters/2`]: undefined }, `${list}/parameters`],
    ['the parameter without fields', { [filter]: {} }, `${list}/parameters/2`],
    [
      'a parameter that is defined again',
      { [`${list}/parameters/2`]: { name: 'filter', in: 'query', schema: { type: 'string' } } },
      `${list}/parameters/2`,
    ],
    [
      'a parameter with another schema',
      { '/components/parameters/Filter/content/application~1json/schema': { type: 'object' } },
      '/components/parameters/Filter/content/application~1json/schema',
    ],
  ])('RO-3 reports %s', async (_, change, pointer) => {
    expect(pointersOf(await judge('filter-fields', 'page', { ...filterable, ...change }))).toEqual([pointer]);
  });

  it('reports fields where no parameter is declared', async () => {
    const findings = await judge('filter-fields', 'page', { [filter]: { name: ['eq'] } });
    expect(pointersOf(findings)).toEqual([filter]);
    expect(findings[0]?.message).toContain('x-conventions.filtering declares no parameter');
  });
});
