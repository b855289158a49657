import { type Both, type Scope, tell } from './scope.ts';

/** Compares what two versions say of the deprecation of a thing. */
export function compareDeprecation(scope: Scope, name: string, { base, revision }: Both): void {
  for (const { rule, message, level, remedy } of scope.comparison.deprecation(base.node, revision.node)) {
    tell(
      scope,
      rule,
      `${name} ${message}`,
      { base: base.pointer, revision: revision.pointer },
      { ...(level ? { level } : {}), ...(remedy ? { remedy } : {}) },
    );
  }
}
