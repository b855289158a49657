import { ACCESS_RULES } from './access-rules.ts';
import { PROMISE_RULES } from './promise-rules.ts';

/** What comparing `x-conventions` and the extensions beside it finds. */
export const CONVENTION_RULES = { ...PROMISE_RULES, ...ACCESS_RULES };

export type ConventionRule = keyof typeof CONVENTION_RULES;
