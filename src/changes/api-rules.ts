import type { RuleTable } from './rule.ts';

/** The rules of an API as a whole. */
export const apiRules: RuleTable = {
  'api-removed': {
    level: 'breaking',
    audience: ['sender', 'reader', 'type-user'],
    remedy:
      'Bring its description back, deprecate every operation with a sunset date, and remove it after the last.',
  },
};
