import { isObject } from '../../contract/pointer.js';
import type { Pointer } from '../../contract/types.ts';
import type { Union } from './flatten.ts';
import type { Conjunct } from './schema.ts';
import { ANY, ARRAY, maskOfType, NULL, OBJECT, type TypeMask } from './type-mask.ts';

const OBJECT_KEYWORDS = [
  'properties',
  'required',
  'additionalProperties',
  'patternProperties',
  'unevaluatedProperties',
  'minProperties',
  'maxProperties',
];
const ARRAY_KEYWORDS = ['items', 'prefixItems'];

/**
 * The types that a conjunction accepts, and where the first keyword that restricts them stands.
 *
 * Who lists properties and leaves out `type: object` means an object, though JSON Schema would accept a string too.
 */
export function typesOf(
  conjuncts: readonly Conjunct[],
  unions: readonly Union[],
  valueLists: readonly unknown[],
): { types: TypeMask; pointer: Pointer | undefined } {
  let types = ANY;
  let pointer: Pointer | undefined;
  let nullable = true;
  let valued = valueLists.length > 0 || unions.length > 0;
  for (const conjunct of conjuncts) {
    const { node, orNull, mask } = conjunct;
    types &= mask;
    nullable &&= orNull;
    if (!isObject(node)) continue;
    const own = maskOfType(node.type);
    if (own !== undefined) {
      types &= own | (orNull ? NULL : 0);
      pointer ??= `${conjunct.pointer}/type`;
    }
    valued ||= node.const !== undefined || Array.isArray(node.enum);
  }
  if (pointer === undefined && !valued) {
    const inferred = inferredTypes(conjuncts);
    if (inferred !== ANY) types &= inferred | (nullable ? NULL : 0);
  }
  return { types, pointer };
}

function inferredTypes(conjuncts: readonly Conjunct[]): TypeMask {
  const says = (keywords: readonly string[]) =>
    conjuncts.some(({ node }) => isObject(node) && keywords.some((keyword) => node[keyword] !== undefined));
  if (says(OBJECT_KEYWORDS)) return OBJECT;
  return says(ARRAY_KEYWORDS) ? ARRAY : ANY;
}
