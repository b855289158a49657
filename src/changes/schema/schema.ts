import { isObject } from '../../contract/pointer.js';
import type { Pointer } from '../../contract/types.ts';
import { ANY, type TypeMask } from './type-mask.ts';

/** Keywords of a conjunct that are left out, since what they say stands in the conjunction already. */
export const WITHOUT_PARTS = 1;
export const WITHOUT_ANY_OF = 2;
export const WITHOUT_ONE_OF = 4;

/** One place that a value must satisfy. */
export interface Conjunct {
  /** The schema: an object, or true or false. */
  readonly node: unknown;
  readonly pointer: Pointer;
  /** Whether null satisfies it besides, as in `anyOf: [it, { type: 'null' }]`. */
  readonly orNull: boolean;
  /** The keywords that are left out: `WITHOUT_…` bits. */
  readonly without: number;
  /** The only types that are meant. */
  readonly mask: TypeMask;
}

/**
 * A schema, as all that a value must satisfy. `allOf`, references with siblings and a property that several parts
 * describe are all the same: more than one conjunct. None at all accepts anything.
 */
export type Schema = readonly Conjunct[];

/** The schema that accepts anything. */
export const ANYTHING: Schema = [];

/** A schema that stands at one place. */
export function schemaAt(node: unknown, pointer: Pointer): Schema {
  return [{ node, pointer, orNull: false, without: 0, mask: ANY }];
}

/** The same schema for some types only. */
export function restrictTypes(schema: Schema, mask: TypeMask): Schema {
  if (schema.length === 0) return [{ node: true, pointer: '', orNull: false, without: 0, mask }];
  return schema.map((conjunct) => ({ ...conjunct, mask: conjunct.mask & mask }));
}

/** Equal for equal schemas of one document. */
export function schemaKey(schema: Schema, idOf: (node: unknown) => number): string {
  let key = '';
  for (const { node, orNull, without, mask } of schema) {
    key += `${idOf(node)}.${(orNull ? 8 : 0) + without + mask * 16};`;
  }
  return key;
}

/** Whether a node can be a schema. */
export function isSchemaNode(value: unknown): value is Record<string, unknown> | boolean {
  return typeof value === 'boolean' || isObject(value);
}
