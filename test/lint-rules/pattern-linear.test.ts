import { describe, expect, it } from 'vitest';
import { dialects } from './dialects.ts';
import { judge, lintBundle, pointersOf } from './lint-rule.ts';

const name = '/components/schemas/ThingCreate/properties/name';

describe('pattern-linear', () => {
  it.each(dialects)('ALL-2 accepts the patterns of a clean description (%s)', async (dialect) => {
    expect(await judge('pattern-linear', dialect)).toEqual([]);
  });

  it('reports a pattern that a text can keep busy, with the remedy', async () => {
    const schema = { type: 'string', maxLength: 100, pattern: '^([a-z]+-?)+$' };
    expect(await judge('pattern-linear', 'offset', { [name]: schema })).toEqual([
      {
        rule: 'pattern-linear',
        pointer: `${name}/pattern`,
        message:
          'The pattern ^([a-z]+-?)+$ reads the same text in several ways, and takes a time that grows much faster than the text, so it is not run at all. Let each repetition begin or end with a character that the others do not have, and begin with ^.',
      },
    ]);
  });

  it('accepts the same in other words', async () => {
    const schema = { type: 'string', maxLength: 100, pattern: '^[a-z]+(-[a-z]+)*$' };
    expect(await judge('pattern-linear', 'offset', { [name]: schema })).toEqual([]);
  });

  it('looks at names of properties, parameters, headers and components that nothing uses', async () => {
    const slow = '^(a+)+$';
    const found = await judge('pattern-linear', 'page', {
      [name]: { type: 'object', patternProperties: { [slow]: { type: 'string' } } },
      '/components/parameters/RequestId/schema': { type: 'string', pattern: slow },
      '/components/headers/RequestId/schema': { type: 'string', pattern: slow },
      '/components/schemas/Unused': { type: 'array', items: { pattern: slow } },
    });
    expect(pointersOf(found)).toEqual([
      '/components/headers/RequestId/schema/pattern',
      '/components/parameters/RequestId/schema/pattern',
      `${name}/patternProperties/${slow}`,
      '/components/schemas/Unused/items/pattern',
    ]);
  });

  it('looks at the patterns of the declaration', async () => {
    const found = await judge('pattern-linear', 'page', { '/x-conventions/scopes': { pattern: '^(a|a)+$' } });
    expect(pointersOf(found)).toEqual(['/x-conventions/scopes/pattern']);
  });

  it('ALL-6 no rule runs such a pattern on the text that is made for it', async () => {
    const schema = { type: 'string', maxLength: 100, pattern: '^(a+)+$', examples: [`${'a'.repeat(64)}!`] };
    const start = performance.now();
    const { baseDocument } = await import('./base-contract.ts');
    const document = structuredClone(baseDocument('offset'));
    const found = await lintBundle({
      ...document,
      components: JSON.parse(
        JSON.stringify(document.components).replace(
          /"name":\{"type":"string"[^}]*"examples":\["Lamp"\]\}/,
          `"name":${JSON.stringify(schema)}`,
        ),
      ),
    });
    expect(found.map(({ rule }) => rule)).toContain('pattern-linear');
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
