import { escapeSegment, isObject } from '../../contract/pointer.js';
import type { Pointer } from '../../contract/types.ts';
import { type Conjunct, isSchemaNode, type Schema, schemaAt } from './schema.ts';

/** What a schema says of objects. */
export interface ObjectShape {
  readonly properties: ReadonlyMap<string, Schema>;
  /** By pattern. */
  readonly patternProperties: ReadonlyMap<string, Schema>;
  /** What other properties must be; undefined where nothing is said of them. */
  readonly rest: Schema | undefined;
  /** Where each required name is listed. */
  readonly required: ReadonlyMap<string, Pointer>;
  /** The names that a name needs beside it. */
  readonly dependentRequired: ReadonlyMap<string, ReadonlyMap<string, Pointer>>;
  readonly dependentSchemas: ReadonlyMap<string, Schema>;
  readonly propertyNames: Schema | undefined;
}

/**
 * Merges what conjuncts say of objects. A property that one conjunct describes is governed in every other by what
 * that one says of its name: by its pattern, or by its `additionalProperties`.
 */
export function objectShape(conjuncts: readonly Conjunct[]): ObjectShape {
  const parts = conjuncts.flatMap(({ node, pointer }) => (isObject(node) ? [{ node, pointer }] : []));
  const patternProperties = new Map<string, Schema>();
  const required = new Map<string, Pointer>();
  const dependentRequired = new Map<string, Map<string, Pointer>>();
  const dependentSchemas = new Map<string, Schema>();
  let propertyNames: Schema | undefined;
  let rest: Schema | undefined;
  let unevaluated: Schema | undefined;
  const names = new Set<string>();
  for (const { node, pointer } of parts) {
    if (isObject(node.properties)) for (const name of Object.keys(node.properties)) names.add(name);
    addAll(patternProperties, node, pointer, 'patternProperties');
    addAll(dependentSchemas, node, pointer, 'dependentSchemas');
    if (Array.isArray(node.required)) {
      for (const [index, name] of node.required.entries()) {
        if (typeof name === 'string' && !required.has(name))
          required.set(name, `${pointer}/required/${index}`);
      }
    }
    if (isObject(node.dependentRequired)) {
      for (const [trigger, needed] of Object.entries(node.dependentRequired)) {
        const needs = dependentRequired.get(trigger) ?? new Map<string, Pointer>();
        const place = `${pointer}/dependentRequired/${escapeSegment(trigger)}`;
        if (Array.isArray(needed)) for (const name of needed) needs.set(String(name), place);
        dependentRequired.set(trigger, needs);
      }
    }
    propertyNames = and(propertyNames, node, pointer, 'propertyNames');
    rest = and(rest, node, pointer, 'additionalProperties');
    unevaluated = and(unevaluated, node, pointer, 'unevaluatedProperties');
  }
  const properties = new Map<string, Schema>();
  for (const name of names) {
    const schema = parts.flatMap(({ node, pointer }) => governing(node, pointer, name));
    properties.set(name, schema);
  }
  return {
    properties,
    patternProperties,
    rest: rest ?? unevaluated,
    required,
    dependentRequired,
    dependentSchemas,
    propertyNames,
  };
}

/** What one conjunct says of a property by its name. */
function governing(node: Record<string, unknown>, pointer: Pointer, name: string): Schema {
  const schema: Conjunct[] = [];
  if (isObject(node.properties) && Object.hasOwn(node.properties, name)) {
    schema.push(...schemaAt(node.properties[name], `${pointer}/properties/${escapeSegment(name)}`));
  }
  if (isObject(node.patternProperties)) {
    for (const [pattern, value] of Object.entries(node.patternProperties)) {
      if (matches(pattern, name)) {
        schema.push(...schemaAt(value, `${pointer}/patternProperties/${escapeSegment(pattern)}`));
      }
    }
  }
  if (schema.length === 0 && node.additionalProperties !== undefined && node.additionalProperties !== true) {
    schema.push(...schemaAt(node.additionalProperties, `${pointer}/additionalProperties`));
  }
  return schema;
}

/** Whether a pattern of `patternProperties` matches a name; a pattern that is none matches nothing. */
export function matches(pattern: string, name: string): boolean {
  try {
    return new RegExp(pattern, 'u').test(name);
  } catch {
    return false;
  }
}

function addAll(
  to: Map<string, Schema>,
  node: Record<string, unknown>,
  pointer: Pointer,
  keyword: 'patternProperties' | 'dependentSchemas',
): void {
  const group = node[keyword];
  if (!isObject(group)) return;
  for (const [key, value] of Object.entries(group)) {
    const schema = schemaAt(value, `${pointer}/${keyword}/${escapeSegment(key)}`);
    to.set(key, [...(to.get(key) ?? []), ...schema]);
  }
}

/** Adds what a keyword says to a conjunction; true and `{}` say nothing. */
function and(
  to: Schema | undefined,
  node: Record<string, unknown>,
  pointer: Pointer,
  keyword: string,
): Schema | undefined {
  const value = node[keyword];
  if (!isSchemaNode(value)) return to;
  if (value === true || (isObject(value) && Object.keys(value).length === 0)) {
    // `additionalProperties: true` evaluates all properties, so it silences `unevaluatedProperties`.
    return to ?? (keyword === 'additionalProperties' ? [] : undefined);
  }
  return [...(to ?? []), ...schemaAt(value, `${pointer}/${keyword}`)];
}
