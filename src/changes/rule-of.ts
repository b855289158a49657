import type { Rule } from './rule.ts';
import { rules } from './rules.ts';

/**
 * The rule of an id.
 * @throws {RangeError} when no table has it
 */
export function ruleOf(id: string): Rule {
  const rule = rules[id];
  if (rule === undefined) throw new RangeError(`there is no rule "${id}"`);
  return rule;
}
