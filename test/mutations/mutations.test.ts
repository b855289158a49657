import { afterAll, describe, expect, it } from 'vitest';
import { rules } from '../../lint-rules/index.js';
import { contractRuleOf, findDefects } from '../../lint-rules/reading/contract-rule.js';
import { listApis } from '../../src/contract/apis.ts';
import { loadApi } from '../../src/contract/load.ts';
import { repository } from '../project.ts';
import { access } from './access.ts';
import { dialogue } from './dialogue.ts';
import { type Mutation, type Mutations, mutate } from './mutation.ts';
import { shapes } from './shapes.ts';

const mutations: Mutations = { ...dialogue, ...access, ...shapes };

/** Caught and made, by rule. */
const score = new Map<string, { caught: number; made: number }>();

afterAll(() => {
  const total = { caught: 0, made: 0 };
  for (const { caught, made } of score.values()) {
    total.caught += caught;
    total.made += made;
  }
  const lines = [...score, ['all', total] as const].map(
    ([rule, { caught, made }]) => `${rule.padEnd(24)} ${caught} of ${made} mutations caught`,
  );
  console.log(lines.join('\n'));
});

for (const api of await listApis(repository)) {
  const { contract } = await loadApi(repository, api);

  describe(`the law and ${api}`, () => {
    it('ALL-2 ALL-3 finds nothing in the description as it is', () => {
      const found = Object.entries(rules).flatMap(([id, rule]) =>
        findDefects(contractRuleOf(rule), contract.document).map(({ pointer, message }) => ({
          id,
          pointer,
          message,
        })),
      );
      expect(found).toEqual([]);
    });

    for (const [id, rule] of Object.entries(rules)) {
      const made: readonly Mutation[] = [...(mutations[id]?.(contract) ?? [])];
      if (made.length === 0) continue;
      it(`ALL-2 ALL-3 breaks at one place and ${id} tells`, () => {
        const missed = made.filter((mutation) => {
          const document = mutate(contract.document, mutation);
          return findDefects(contractRuleOf(rule), document).length === 0;
        });
        const known = score.get(id) ?? { caught: 0, made: 0 };
        score.set(id, {
          caught: known.caught + made.length - missed.length,
          made: known.made + made.length,
        });
        expect(missed).toEqual([]);
      });
    }
  });
}

describe('the mutations', () => {
  it('ALL-2 are made for every rule, and for no other', () => {
    expect([...score.keys()].sort()).toEqual(Object.keys(rules).sort());
  });
});
