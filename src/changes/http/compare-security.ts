import type { DescribedOperation } from './described-operation.ts';
import { type Scope, tell } from './scope.ts';
import { type Alternative, schemeMeaning, securityOf } from './security.ts';

/**
 * Compares what credentials an operation asks for. Whoever was let in must still be: for each set of credentials of
 * the base, one of the revision asks for no more. Schemes are the same by name, or by what they are on the wire.
 */
export function compareSecurity(scope: Scope, base: DescribedOperation, revision: DescribedOperation): void {
  const before = securityOf(scope.comparison.base, base);
  const after = securityOf(scope.comparison.revision, revision);
  const same = schemeIdentity(scope);
  for (const was of before.alternatives) {
    if (after.alternatives.some((is) => suffices(was, is, same))) continue;
    reportLost(scope, was, after.alternatives, same, { base: was.pointer, revision: after.pointer });
  }
  const wasOpen = before.alternatives.some(({ schemes }) => schemes.size === 0);
  for (const is of after.alternatives) {
    if (before.alternatives.some((was) => suffices(was, is, same) && suffices(is, was, flip(same)))) continue;
    if (before.alternatives.some((was) => sameSchemes(was, is, same))) continue;
    if (wasOpen && is.schemes.size > 0 && !after.alternatives.some(({ schemes }) => schemes.size === 0))
      continue;
    const places = { base: before.pointer, revision: is.pointer };
    if (is.schemes.size === 0) tell(scope, 'security-removed', 'no credentials are needed', places);
    else tell(scope, 'security-alternative-added', `${describe(is)} is enough too`, places);
  }
}

type SameScheme = (base: string, revision: string) => boolean;

function schemeIdentity({ comparison }: Scope): SameScheme {
  return (base, revision) => {
    if (base === revision) return true;
    const [was, is] = [schemeMeaning(comparison.base, base), schemeMeaning(comparison.revision, revision)];
    return was !== undefined && was === is;
  };
}

function flip(same: SameScheme): SameScheme {
  return (one, other) => same(other, one);
}

/** Whether who has the credentials of one alternative also has those of another. */
function suffices(have: Alternative, need: Alternative, same: SameScheme): boolean {
  return [...need.schemes].every(([name, scopes]) =>
    [...have.schemes].some(
      ([other, granted]) => same(other, name) && scopes.every((scope) => granted.includes(scope)),
    ),
  );
}

function sameSchemes(was: Alternative, is: Alternative, same: SameScheme): boolean {
  return (
    was.schemes.size === is.schemes.size &&
    [...is.schemes.keys()].every((name) => [...was.schemes.keys()].some((other) => same(other, name)))
  );
}

function reportLost(
  scope: Scope,
  was: Alternative,
  after: readonly Alternative[],
  same: SameScheme,
  places: { readonly base: string; readonly revision: string },
): void {
  if (was.schemes.size === 0) {
    const needed = after.map(describe).join(', or ');
    tell(scope, 'security-added', `credentials are needed where none were: ${needed}`, places);
    return;
  }
  const is = after.find((alternative) => sameSchemes(was, alternative, same));
  if (is === undefined) {
    const message = `${describe(was)} is not enough any more; ${after.map(describe).join(', or ')} is needed`;
    tell(scope, 'security-alternative-removed', message, places);
    return;
  }
  for (const [name, scopes] of is.schemes) {
    const granted = [...was.schemes].find(([other]) => same(other, name))?.[1] ?? [];
    for (const needed of scopes) {
      if (granted.includes(needed)) continue;
      const message = `the scope \`${needed}\` of ${name} is needed`;
      tell(scope, 'security-scope-added', message, { base: was.pointer, revision: is.pointer });
    }
  }
}

function describe({ schemes }: Alternative): string {
  if (schemes.size === 0) return 'nothing';
  return [...schemes]
    .map(([name, scopes]) => (scopes.length === 0 ? `\`${name}\`` : `\`${name}\` (${scopes.join(', ')})`))
    .join(' with ');
}
