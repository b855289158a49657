import { describe, expect, it } from 'vitest';
import { dialects } from './dialects.ts';
import { judge, pointersOf } from './lint-rule.ts';

const example = '/components/examples/Thing/value';
const schemas = '/components/schemas';

describe('example-valid', () => {
  it.each(dialects)('ALL-3 accepts valid examples (%s)', async (dialect) => {
    expect(await judge('example-valid', dialect)).toEqual([]);
  });

  it.each([
    ['offset', 'created_at'],
    ['page', 'createdAt'],
    ['cursor', 'createdAt'],
  ] as const)(
    'ALL-3 reports an example at the place that breaks the schema (%s)',
    async (dialect, property) => {
      expect(await judge('example-valid', dialect, { [`${example}/${property}`]: 'yesterday' })).toEqual([
        {
          rule: 'example-valid',
          pointer: `${example}/${property}`,
          message: `The example breaks its schema: /${property} must match format "date-time". Correct the example or the schema.`,
        },
      ]);
    },
  );

  it('ALL-3 names a property that is missing and one that is too much', async () => {
    const findings = await judge('example-valid', 'offset', {
      '/components/examples/ThingCreate/value': { title: 'Lamp' },
    });
    expect(findings.map(({ message }) => message).sort()).toEqual([
      'The example breaks its schema: it must have required property "name". Correct the example or the schema.',
      'The example breaks its schema: it must not have the property "title". Correct the example or the schema.',
    ]);
    expect(pointersOf(findings)).toContain('/components/examples/ThingCreate/value/title');
  });

  it('says once what is wrong with an example that several responses share', async () => {
    const findings = await judge('example-valid', 'offset', {
      '/components/examples/ThingAnswer/value/name': 7,
    });
    expect(pointersOf(findings)).toEqual(['/components/examples/ThingAnswer/value/name']);
  });

  it('ALL-3 reports examples of parameters and headers', async () => {
    const findings = await judge('example-valid', 'offset', {
      '/components/parameters/ThingId/example': 'wrong',
      '/components/headers/RateLimitLimit/example': 'many',
    });
    expect(pointersOf(findings)).toEqual([
      '/components/headers/RateLimitLimit/example',
      '/components/parameters/ThingId/example',
    ]);
  });

  it('ALL-3 reports examples and defaults inside schemas', async () => {
    const findings = await judge('example-valid', 'page', {
      [`${schemas}/Thing/properties/name/examples`]: ['Lamp', 7],
      '/components/parameters/PageSize/schema/default': 1000,
    });
    expect(pointersOf(findings)).toEqual([
      '/components/parameters/PageSize/schema/default',
      `${schemas}/Thing/properties/name/examples/1`,
    ]);
  });

  it('tells of a union only what keeps the value from the nearest branch', async () => {
    const branch = (type: string, property: string) => ({
      type: 'object',
      required: ['type', property],
      properties: { type: { const: type }, [property]: { type: 'integer' } },
    });
    const findings = await judge('example-valid', 'offset', {
      [`${schemas}/Thing/properties/step`]: {
        oneOf: [branch('fetch', 'size'), branch('send', 'count'), branch('wait', 'seconds')],
      },
      [`${example}/step`]: { type: 'send', count: 'three' },
    });
    expect(findings).toEqual([
      {
        rule: 'example-valid',
        pointer: `${example}/step/count`,
        message:
          'The example breaks its schema: /step/count must be integer. Correct the example or the schema.',
      },
    ]);
  });

  it('reports a value that fits two alternatives', async () => {
    const findings = await judge('example-valid', 'offset', {
      [`${schemas}/Thing/properties/size`]: { oneOf: [{ type: 'integer' }, { type: 'number' }] },
      [`${example}/size`]: 3,
    });
    expect(findings.map(({ message }) => message)).toEqual([
      expect.stringContaining('/size fits more than one alternative of oneOf'),
    ]);
  });

  it('reports a schema that nothing can be checked against, once and at the innermost place', async () => {
    const findings = await judge('example-valid', 'cursor', {
      [`${schemas}/Thing/properties/name`]: { type: 'string', pattern: '[' },
    });
    expect(pointersOf(findings)).toEqual([`${schemas}/Thing/properties/name`]);
    expect(findings[0]?.message).toContain('No value can be checked against this schema');
  });
});
