import type { Audience, ChangeLevel } from './change.ts';

/** What a rule makes of the changes that it finds. Its id, the key in its table, is forever. */
export interface Rule {
  readonly level: ChangeLevel;
  readonly audience: readonly Audience[];
  /** What to do instead; empty for a harmless change. */
  readonly remedy: string;
}

/** Rules by id. */
export type RuleTable = Readonly<Record<string, Rule>>;
