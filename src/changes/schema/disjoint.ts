import type { SchemaSource } from './schema-source.ts';
import type { Shape } from './shape.ts';
import { FRACTION, INTEGER, OBJECT } from './type-mask.ts';

/** Whether it is certain that no value satisfies both of two schemas of one document. */
export function areDisjoint(source: SchemaSource, one: Shape, other: Shape): boolean {
  const common = one.types & other.types;
  if (common === 0 || one.never || other.never) return true;
  const [values, others] = [one.values, other.values];
  if (values !== undefined && others !== undefined) return ![...values.keys()].some((key) => others.has(key));
  if (common !== OBJECT) return (common & ~(INTEGER | FRACTION)) === 0 && outOfReach(one, other);
  return hasDisjointTag(source, one, other) || forbids(source, one, other) || forbids(source, other, one);
}

/** A property that one requires and the other describes, with values or types that never meet. */
function hasDisjointTag(source: SchemaSource, one: Shape, other: Shape): boolean {
  for (const [name, schema] of one.object.properties) {
    const counterpart = other.object.properties.get(name);
    if (counterpart === undefined) continue;
    if (!one.object.required.has(name) && !other.object.required.has(name)) continue;
    const [shape, against] = [source.shape(schema), source.shape(counterpart)];
    if ((shape.types & against.types) === 0) return true;
    const [values, others] = [shape.values, against.values];
    if (values === undefined || others === undefined) continue;
    if (![...values.keys()].some((key) => others.has(key))) return true;
  }
  return false;
}

/** Whether one requires a property that the other, being closed, does not know. */
function forbids(source: SchemaSource, one: Shape, other: Shape): boolean {
  const { rest } = other.object;
  if (rest === undefined || !source.shape(rest).never || other.object.patternProperties.size > 0)
    return false;
  return [...one.object.required.keys()].some((name) => !other.object.properties.has(name));
}

function outOfReach(one: Shape, other: Shape): boolean {
  const above = (low: Shape, high: Shape) =>
    low.bounds.minimum !== undefined &&
    high.bounds.maximum !== undefined &&
    low.bounds.minimum.value > high.bounds.maximum.value;
  return above(one, other) || above(other, one);
}
