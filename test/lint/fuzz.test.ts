import spectralCore from '@stoplight/spectral-core';
import { describe, expect, it } from 'vitest';
import ruleset, { rules } from '../../lint-rules/index.js';
import { contractRuleOf, findDefects } from '../../lint-rules/reading/contract-rule.js';
import type { JsonObject } from '../../src/contract/types.ts';
import { baseDocument } from '../lint-rules/base-contract.ts';
import type { Dialect } from '../lint-rules/dialects.ts';
import { breakDocument } from './broken-documents.ts';

const dialects: readonly Dialect[] = ['offset', 'cursor', 'page'];
const EACH = 60;
/** The first ones, and those that have found something before. */
const seeds = [...Array.from({ length: EACH }, (_, index) => index + 1), 1180, 1459];
/** For all rules over one small document; a machine that does other work as well is slow. */
const MOST_MS = 5_000;

const catalogue = Object.entries(rules).map(([id, definition]) => ({ id, rule: contractRuleOf(definition) }));

/** What all our rules say of a document, and that they say it in time. */
function judgeByAll(document: JsonObject): string[] {
  const start = performance.now();
  const told = catalogue.flatMap(({ id, rule }) =>
    findDefects(rule, document).map(({ pointer, message }) => `${id} ${pointer} ${message}`),
  );
  expect(performance.now() - start).toBeLessThan(MOST_MS);
  return told;
}

async function judgeBySpectral(document: unknown): Promise<{ code: string; message: string }[]> {
  const spectral = new spectralCore.Spectral({ resolver: idle });
  spectral.setRuleset(ruleset);
  const results = await spectral.run(
    {
      parsed: { data: document, ast: document, lineMap: [], diagnostics: [] },
      getLocationForJsonPath: () => undefined,
    },
    { ignoreUnknownFormat: true },
  );
  return results.map(({ code, message }) => ({ code: String(code), message }));
}

type Resolver = NonNullable<NonNullable<ConstructorParameters<typeof spectralCore.Spectral>[0]>['resolver']>;
const idle = {
  uriCache: {},
  resolve: async (document: unknown) => ({ result: document, graph: null, errors: [] }),
} as unknown as Resolver;

describe('ALL-6 no rule fails on a broken description', () => {
  it.each(dialects)('in the dialect %s', (dialect) => {
    const clean = baseDocument(dialect);
    let told = 0;
    for (const seed of seeds) {
      const findings = judgeByAll(breakDocument(clean, seed));
      told += findings.length;
      const failed = findings.filter((finding) => finding.includes('This rule failed:'));
      expect(failed, `seed ${seed}`).toEqual([]);
    }
    // The corpus breaks something: most of its documents are not clean.
    expect(told).toBeGreaterThan(EACH);
  });

  it.each([
    null,
    [],
    '',
    'text',
    7,
    true,
    {},
    [[]],
    { 'x-conventions': {} },
    { 'x-conventions': null, paths: 1 },
  ])('of the whole document %j', async (document) => {
    const findings = await judgeBySpectral(document);
    expect(findings.filter(({ message }) => message.includes('This rule failed'))).toEqual([]);
  });

  it('and none of the whole ruleset keeps the others from being told', async () => {
    for (let seed = 1; seed <= 12; seed++) {
      const findings = await judgeBySpectral(breakDocument(baseDocument('page'), 1000 + seed));
      const ours = findings.filter(
        ({ code, message }) => Object.hasOwn(rules, code) && /This rule failed/.test(message),
      );
      expect(ours, `seed ${1000 + seed}`).toEqual([]);
    }
  });

  it('says of a rule that fails which it is', () => {
    const failing = {
      check() {
        throw new Error('out of paper');
      },
    };
    expect(findDefects(failing, baseDocument('page'))).toEqual([
      {
        pointer: '',
        message:
          'This rule failed: out of paper. The defect is in the rule, not in the description; report it.',
      },
    ]);
  });
});
