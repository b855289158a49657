import { describe, expect, it } from 'vitest';
import { baseDocument } from './base-contract.ts';
import { dialects } from './dialects.ts';
import { lintBundle } from './lint-rule.ts';

describe('the ruleset', () => {
  it.each(dialects)('ALL-2 finds nothing in a clean description in the dialect %s', async (dialect) => {
    expect(await lintBundle(baseDocument(dialect))).toEqual([]);
  });
});
