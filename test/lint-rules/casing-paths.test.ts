import { describe, expect, it } from 'vitest';
import { baseDocument } from './base-contract.ts';
import { dialects } from './dialects.ts';
import { judge } from './lint-rule.ts';

const item = baseDocument('offset').paths;

describe('casing-paths', () => {
  it.each(dialects)('ALL-2 accepts paths in the declared casing (%s)', async (dialect) => {
    expect(await judge('casing-paths', dialect)).toEqual([]);
  });

  it.each(dialects)(
    'ALL-2 reports each segment in another casing and writes it right (%s)',
    async (dialect) => {
      const path = { get: { operationId: 'listBigThings' } };
      const findings = await judge('casing-paths', dialect, { '/paths/~1bigThings~1{id}~1Old_Parts': path });
      expect(findings.map(({ message }) => message).sort()).toEqual([
        '"Old_Parts" in /bigThings/{id}/Old_Parts is not kebab-case (x-conventions.casing.paths). Write old-parts.',
        '"bigThings" in /bigThings/{id}/Old_Parts is not kebab-case (x-conventions.casing.paths). Write big-things.',
      ]);
      expect(findings[0]?.pointer).toBe('/paths/~1bigThings~1{id}~1Old_Parts');
    },
  );

  it('leaves path parameters alone: they have a casing of their own', async () => {
    expect(item).toHaveProperty(['/things/{thing_id}']);
    expect(await judge('casing-paths', 'offset')).toEqual([]);
  });

  it('ALL-2 reads the casing from the declaration', async () => {
    const path = { get: { operationId: 'listBigThings' } };
    const changes = { '/x-conventions/casing/paths': 'snake_case', '/paths/~1big_things': path };
    expect(await judge('casing-paths', 'page', changes)).toEqual([]);
  });
});
