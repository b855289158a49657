import type { Audience, ChangeLevel } from '../change.ts';
import type { Rule } from '../rule.ts';

/** A row of a table of rules. */
export function rule(level: ChangeLevel, audience: readonly Audience[], remedy = ''): Rule {
  return { level, audience, remedy };
}
