import type { RuleDefinition, RulesetFunction } from '@stoplight/spectral-core';
import type { Profile } from './profile.ts';

/** Rules of Spectral that tell a profile how long their functions take; finding the places for them is not in it. */
export function timedRules(
  rules: Readonly<Record<string, RuleDefinition>>,
  part: string,
  profile: Profile,
): Record<string, RuleDefinition> {
  return Object.fromEntries(
    Object.entries(rules).map(([id, rule]) => {
      const timed = (run: RulesetFunction): RulesetFunction => {
        return (input, options, context) => {
          const start = performance.now();
          try {
            return run(input, options, context);
          } finally {
            profile.add(part, id, performance.now() - start);
          }
        };
      };
      const thens = (Array.isArray(rule.then) ? rule.then : [rule.then]).map((then) => ({
        ...then,
        function: timed(then.function),
      }));
      // biome-ignore lint/suspicious/noThenProperty: Spectral's name for what a rule does
      return [id, { ...rule, then: thens }];
    }),
  );
}
