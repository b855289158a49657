import { isObject } from '../../contract/pointer.js';
import type { Pointer } from '../../contract/types.ts';
import { canonical } from './canonical.ts';
import { type Located, locatedAt } from './located.ts';
import { type Conjunct, type Schema, WITHOUT_ANY_OF, WITHOUT_ONE_OF, WITHOUT_PARTS } from './schema.ts';
import type { Place, SchemaSource } from './schema-source.ts';

/** Alternatives, at least two, of which a value must satisfy one. */
export interface Union {
  readonly kind: 'anyOf' | 'oneOf';
  /** Where the keyword stands. */
  readonly pointer: Pointer;
  readonly branches: readonly Conjunct[];
  /** The position of the conjunct that states it. */
  readonly owner: number;
}

/** A schema whose parts are all side by side. */
export interface Flat {
  readonly conjuncts: readonly Conjunct[];
  readonly unions: readonly Union[];
  /** The values of unions whose branches are constants; each list restricts the values further. */
  readonly valueLists: readonly (readonly Located<unknown>[])[];
  /** References that lead nowhere in the document. */
  readonly opaque: readonly Located<string>[];
}

/**
 * Lays a schema flat: references are followed, `allOf` is dissolved, a union with null becomes nullability, one of a
 * single branch becomes that branch, and one of constants a list of values. Circles end.
 */
export function flatten(source: SchemaSource, schema: Schema): Flat {
  const conjuncts: Conjunct[] = [];
  const unions: Union[] = [];
  const valueLists: Located<unknown>[][] = [];
  const opaque: Located<string>[] = [];
  const seen = new Set<number>();
  // Depth first and in order: what stands outside speaks before what it refers to.
  const stack: Conjunct[] = [...schema].reverse();
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { node, pointer, mask } = next;
    if (isObject(node)) {
      const id = source.idOf(node);
      if (seen.has(id)) continue;
      seen.add(id);
    } else {
      conjuncts.push(next);
      continue;
    }
    const parts: Conjunct[] = [];
    let without = next.without | WITHOUT_PARTS;
    const nullable = source.legacy && node.nullable === true && node.$ref === undefined;
    const orNull = next.orNull || nullable;
    const part = (child: Place): Conjunct => ({ ...child, orNull, without: 0, mask });

    const reference = node.$ref ?? node.$dynamicRef;
    if ((next.without & WITHOUT_PARTS) === 0) {
      if (typeof reference === 'string') {
        const target = source.target(reference);
        if (target === undefined) opaque.push({ value: reference, pointer: `${pointer}/$ref` });
        else parts.push(part(target));
        if (source.legacy) {
          stack.push(...parts);
          continue;
        }
      }
      if (Array.isArray(node.allOf)) {
        for (const [index, member] of node.allOf.entries()) {
          parts.push(part({ node: member, pointer: `${pointer}/allOf/${index}` }));
        }
      }
    }
    for (const kind of ['anyOf', 'oneOf'] as const) {
      const bit = kind === 'anyOf' ? WITHOUT_ANY_OF : WITHOUT_ONE_OF;
      const members = node[kind];
      if ((next.without & bit) !== 0 || !Array.isArray(members) || members.length === 0) continue;
      const branches = members.map((member, index) =>
        part({ node: member, pointer: `${pointer}/${kind}/${index}` }),
      );
      const constants = branches.map((branch) => constantsOf(source, branch));
      if (constants.every((values) => values !== undefined)) {
        without |= bit;
        const values = constants.flat();
        if (orNull) values.push({ value: null, pointer });
        valueLists.push(values);
        continue;
      }
      const real = branches.filter((branch) => !isNull(source, branch));
      const hasNull = real.length < branches.length;
      const accepted = real.map((branch) => (hasNull ? { ...branch, orNull: true } : branch));
      const [only] = accepted;
      if (accepted.length === 1 && only !== undefined) {
        without |= bit;
        parts.push(only);
      } else if (accepted.length > 1) {
        unions.push({ kind, pointer: `${pointer}/${kind}`, branches: accepted, owner: conjuncts.length });
      }
    }
    conjuncts.push({ ...next, orNull, without });
    stack.push(...parts.reverse());
  }
  return { conjuncts, unions, valueLists, opaque };
}

function isNull(source: SchemaSource, branch: Conjunct): boolean {
  const { node } = source.resolve(branch);
  if (!isObject(node)) return false;
  if (node.const === null) return true;
  const [type, ...others] = Array.isArray(node.type) ? node.type : [node.type];
  if (type === 'null' && others.length === 0) return true;
  return Array.isArray(node.enum) && node.enum.length === 1 && node.enum[0] === null;
}

/** Keywords beside which a constant is nothing but a constant. */
const BESIDE_CONSTANTS = new Set([
  'type',
  'const',
  'enum',
  'title',
  'description',
  'example',
  'examples',
  'default',
  'nullable',
]);

/** The values of a branch that says no more than its values; undefined for any other. */
function constantsOf(source: SchemaSource, branch: Conjunct): readonly Located<unknown>[] | undefined {
  const { node, pointer } = source.resolve(branch);
  if (!isObject(node) || branch.orNull) return undefined;
  const plain = Object.keys(node).every((key) => BESIDE_CONSTANTS.has(key) || key.startsWith('x-'));
  // A deprecated value keeps what was said of it, so that its removal can be judged by it.
  const known = plain || (node.const !== undefined && node.deprecated === true);
  if (!known) return undefined;
  if (node.const !== undefined) return [locatedAt(node.const, `${pointer}/const`, node)];
  if (!Array.isArray(node.enum)) return undefined;
  return uniqueValues(node.enum).map(([value, index]) => locatedAt(value, `${pointer}/enum/${index}`));
}

function uniqueValues(values: readonly unknown[]): [unknown, number][] {
  const seen = new Set<string>();
  return values.flatMap((value, index): [unknown, number][] => {
    const key = canonical(value);
    if (seen.has(key)) return [];
    seen.add(key);
    return [[value, index]];
  });
}
