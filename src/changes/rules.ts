import { apiRules } from './api-rules.ts';
import { CHANNEL_RULES } from './channels/rules.ts';
import { CONVENTION_RULES } from './conventions/rules.ts';
import { httpRules } from './http/rules.ts';
import type { RuleTable } from './rule.ts';
import { schemaRules } from './schema/rules.ts';

/** Every rule by its id. */
export const rules: RuleTable = {
  ...schemaRules,
  ...httpRules,
  ...CONVENTION_RULES,
  ...CHANNEL_RULES,
  ...apiRules,
};

/** What each rule asks for, by id: the remedy, where a rule has one. */
export const ruleDescriptions: ReadonlyMap<string, string> = new Map(
  Object.entries(rules).flatMap(([id, { remedy }]): [string, string][] =>
    remedy === '' ? [] : [[id, remedy]],
  ),
);
