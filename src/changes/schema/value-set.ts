import { isObject } from '../../contract/pointer.js';
import type { Json } from '../../contract/types.ts';
import { canonical } from './canonical.ts';
import { type Located, locatedAt } from './located.ts';
import type { Conjunct } from './schema.ts';
import { maskOfValue, type TypeMask } from './type-mask.ts';

/** The only values that a schema accepts, by their canonical text. */
export type ValueSet = ReadonlyMap<string, Located<unknown>>;

/** The values that `enum` and `const` leave, of the types that are accepted; undefined where neither stands. */
export function valuesOf(
  conjuncts: readonly Conjunct[],
  valueLists: readonly (readonly Located<unknown>[])[],
  types: TypeMask,
): ValueSet | undefined {
  let values: Map<string, Located<unknown>> | undefined;
  const restrict = (list: readonly Located<unknown>[]) => {
    const next = new Map(list.map((value) => [canonical(value.value), value]));
    values = values === undefined ? next : new Map([...values].filter(([key]) => next.has(key)));
  };
  for (const { node, pointer, orNull } of conjuncts) {
    if (!isObject(node)) continue;
    const withNull = orNull ? [locatedAt<unknown>(null, pointer)] : [];
    if (Array.isArray(node.enum)) {
      const list = node.enum.map((value: unknown, index) => locatedAt(value, `${pointer}/enum/${index}`));
      restrict([...withNull, ...list]);
    }
    if (node.const !== undefined) {
      restrict([...withNull, locatedAt(node.const, `${pointer}/const`)]);
    }
  }
  for (const list of valueLists) restrict(list);
  if (values === undefined) return undefined;
  // What a document holds is JSON.
  return new Map([...values].filter(([, { value }]) => (maskOfValue(value as Json) & types) !== 0));
}

/** The types of listed values. */
export function typesOfValues(values: ValueSet): TypeMask {
  let types = 0;
  // What a document holds is JSON.
  for (const { value } of values.values()) types |= maskOfValue(value as Json);
  return types;
}
