import { rules } from '../../lint-rules/index.js';
import { contractRuleOf, findDefects } from '../../lint-rules/reading/contract-rule.js';
import type { LoadedApi } from '../contract/types.ts';
import type { Finding, Severity } from './finding.ts';
import type { Profile } from './profile.ts';

const severities: Readonly<Record<string, Severity>> = {
  error: 'error',
  warn: 'warning',
  info: 'info',
  hint: 'hint',
};

const catalogue = Object.entries(rules).map(([id, definition]) => ({ id, rule: contractRuleOf(definition) }));

/**
 * Runs our rules over the contract of an API. In Spectral's own command line and in editors the same rules run as part
 * of the ruleset; here the contract is at hand, and what an exception takes away has to be told.
 */
export function lintContract({ contract, locate }: LoadedApi, profile?: Profile): Finding[] {
  return catalogue.flatMap(({ id, rule }) => {
    const start = performance.now();
    const defects = findDefects(rule, contract.document);
    profile?.add('ours', id, performance.now() - start);
    return defects.map(({ pointer, message }) => ({
      ...locate(pointer),
      severity: severities[rule.severity] ?? 'error',
      rule: id,
      message,
      url: `docs/rules/${id}.md`,
    }));
  });
}
