import { describe, expect, it } from 'vitest';
import { findSchemaDefects } from '../../src/contract/schema-graph.js';

const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const defects = (schemas: Record<string, unknown>) => findSchemaDefects({ components: { schemas } });

describe('ALL-6 schema graphs', () => {
  it('lets recursion through properties, items and maps pass', () => {
    expect(
      defects({
        Tree: { type: 'object', properties: { children: { type: 'array', items: reference('Tree') } } },
        Map: { additionalProperties: reference('Map') },
        A: { properties: { b: reference('B') } },
        B: { allOf: [{ properties: { a: reference('A') } }] },
      }),
    ).toEqual([]);
  });

  it('lets forty mutually recursive schemas pass', () => {
    const names = Array.from({ length: 40 }, (_, i) => `S${i}`);
    const properties = Object.fromEntries(names.map((name) => [name, reference(name)]));
    expect(defects(Object.fromEntries(names.map((name) => [name, { type: 'object', properties }])))).toEqual(
      [],
    );
  });

  it.each([
    ['itself', { A: { allOf: [reference('A')] } }, 'A'],
    ['each other', { B: { oneOf: [reference('A')] }, A: { $ref: '#/components/schemas/B' } }, 'A'],
    ['the condition', { A: { if: { not: reference('A') } } }, 'A'],
  ])('finds a schema that is defined by %s', (_by, schemas, name) => {
    expect(defects(schemas)).toMatchObject([
      { code: 'schema-circle', pointer: `/components/schemas/${name}` },
    ]);
  });

  it('names the schema at which growth crosses the bound, and it alone', () => {
    const schemas: Record<string, unknown> = { S0: { type: 'string' } };
    for (let i = 1; i < 40; i++) {
      const next = reference(`S${i - 1}`);
      schemas[`S${i}`] = { properties: { a: next, b: next, c: next } };
    }
    const found = defects(schemas);
    expect(found).toMatchObject([{ code: 'schema-explosion' }]);
    const level = Number(found[0]?.pointer.match(/\d+$/)?.[0]);
    expect(level).toBeGreaterThan(7);
    expect(level).toBeLessThan(14);
  });

  it('takes a chain of thousands without recursion', () => {
    const schemas = Object.fromEntries(
      Array.from({ length: 5000 }, (_, i) => [`S${i}`, i === 4999 ? {} : { items: reference(`S${i + 1}`) }]),
    );
    expect(defects(schemas)).toEqual([]);
  });
});
