import { isObject } from '../../contract/pointer.js';
import type { Pointer } from '../../contract/types.ts';
import { type ArrayShape, arrayShape } from './array-shape.ts';
import { BOUND_NAMES, type Bounds, boundsOf } from './bounds.ts';
import { flatten, type Union } from './flatten.ts';
import { type Located, locatedAt } from './located.ts';
import { type ObjectShape, objectShape } from './object-shape.ts';
import { type Conjunct, isSchemaNode, type Schema, schemaAt } from './schema.ts';
import type { SchemaSource } from './schema-source.ts';
import { ANY, type TypeMask } from './type-mask.ts';
import { typesOf } from './types-of.ts';
import { typesOfValues, type ValueSet, valuesOf } from './value-set.ts';

/** `if`, `then` and `else`. */
export interface Condition {
  readonly pointer: Pointer;
  readonly if: Schema;
  readonly then: Schema | undefined;
  readonly else: Schema | undefined;
}

/** How a string holds other content. */
export interface Content {
  readonly encoding: Located<string> | undefined;
  readonly mediaType: Located<string> | undefined;
  readonly schema: Schema | undefined;
  readonly schemaPointer: Pointer | undefined;
}

/** Alternatives with the tag that tells them apart. */
export interface Discriminator {
  readonly pointer: Pointer;
  readonly propertyName: string;
  /** Tag to reference, as written. */
  readonly mapping: ReadonlyMap<string, string>;
}

/** The normal form of a schema: what it says, however it is written. */
export interface Shape {
  /** Its conjuncts, laid flat. */
  readonly conjuncts: readonly Conjunct[];
  /** Where to point for the whole of it; undefined for the schema that accepts anything. */
  readonly pointer: Pointer | undefined;
  /** Accepts no value at all. */
  readonly never: boolean;
  readonly types: TypeMask;
  readonly typePointer: Pointer | undefined;
  /** The only values, where they are listed. */
  readonly values: ValueSet | undefined;
  readonly bounds: Bounds;
  readonly multiples: readonly Located<number>[];
  readonly patterns: readonly Located<string>[];
  readonly formats: readonly Located<string>[];
  readonly content: Content;
  readonly object: ObjectShape;
  readonly array: ArrayShape;
  readonly nots: readonly Schema[];
  readonly conditions: readonly Condition[];
  readonly unions: readonly Union[];
  readonly discriminator: Discriminator | undefined;
  readonly opaque: readonly Located<string>[];
  /** `x-extensible-enum`: values of a list that may grow. */
  readonly extensible: ReadonlyMap<string, Located<unknown>> | undefined;
  readonly default: Located<unknown> | undefined;
  readonly readOnly: boolean;
  readonly writeOnly: boolean;
  /** `deprecated` and what stands beside it, with where it stands. */
  readonly deprecation: Located<unknown> | undefined;
  readonly xml: Located<unknown> | undefined;
}

/** Brings a schema into its normal form. Its subschemas stay as they are until they are asked for. */
export function shapeOf(source: SchemaSource, schema: Schema): Shape {
  const { conjuncts, unions, valueLists, opaque } = flatten(source, schema);
  const nodes = conjuncts.flatMap(({ node, pointer }) => (isObject(node) ? [{ node, pointer }] : []));
  const present = new Set(nodes.flatMap(({ node }) => Object.keys(node)));
  const says = (keywords: readonly string[]) => keywords.some((keyword) => present.has(keyword));
  const every = <T>(keyword: string, is: (value: unknown) => value is T): Located<T>[] =>
    !present.has(keyword)
      ? []
      : nodes.flatMap(({ node, pointer }) => {
          const value = node[keyword];
          return is(value) ? [locatedAt<T>(value, `${pointer}/${keyword}`)] : [];
        });
  const declared = typesOf(conjuncts, unions, valueLists);
  const values = valuesOf(conjuncts, valueLists, declared.types);
  const typePointer = declared.pointer;
  // Values say the type where nothing else does.
  const types = typePointer === undefined && values !== undefined ? typesOfValues(values) : declared.types;
  const nots = every('not', isSchemaNode).map((not) => schemaAt(not.value, not.pointer));
  const [discriminator] = every('discriminator', isObject);
  const [extensible] = every('x-extensible-enum', Array.isArray);
  const [given] = nodes.filter(({ node }) => node.default !== undefined);
  const [deprecated] = nodes.filter(({ node }) => node.deprecated === true);
  const never =
    conjuncts.some(({ node }) => node === false) ||
    types === 0 ||
    values?.size === 0 ||
    nots.some(([not]) => not !== undefined && (not.node === true || isEmpty(not.node)));
  return {
    conjuncts,
    pointer: conjuncts.find(({ pointer }) => pointer !== '')?.pointer,
    never,
    types,
    typePointer,
    values,
    bounds: says(BOUND_KEYWORDS) ? boundsOf(nodes, source.legacy, types) : {},
    multiples: every('multipleOf', isNumber),
    patterns: every('pattern', isString),
    formats: every('format', isString).filter(({ value }) => !CONTENT_FORMATS.has(value)),
    content: says(CONTENT_KEYWORDS) ? contentOf(nodes, every) : NO_CONTENT,
    object: says(OBJECT_KEYWORDS) ? objectShape(conjuncts) : NO_OBJECT,
    array: says(ARRAY_KEYWORDS) ? arrayShape(conjuncts) : NO_ARRAY,
    nots,
    conditions: present.has('if') ? nodes.flatMap(({ node, pointer }) => conditionOf(node, pointer)) : [],
    unions,
    discriminator: discriminator && discriminatorOf(discriminator),
    opaque,
    extensible:
      extensible &&
      new Map(
        extensible.value.map((value: unknown, index) => [
          JSON.stringify(value),
          locatedAt(value, `${extensible.pointer}/${index}`),
        ]),
      ),
    default: given && locatedAt(given.node.default, `${given.pointer}/default`),
    readOnly: nodes.some(({ node }) => node.readOnly === true),
    writeOnly: nodes.some(({ node }) => node.writeOnly === true),
    deprecation: deprecated && locatedAt<unknown>(deprecated.node, deprecated.pointer),
    xml: every('xml', isObject)[0],
  };
}

// Most schemas are of one type, and say nothing of the others.
const BOUND_KEYWORDS = [...BOUND_NAMES, 'exclusiveMinimum', 'exclusiveMaximum'];
const OBJECT_KEYWORDS = [
  'properties',
  'patternProperties',
  'additionalProperties',
  'unevaluatedProperties',
  'required',
  'dependentRequired',
  'dependentSchemas',
  'propertyNames',
];
const ARRAY_KEYWORDS = ['items', 'prefixItems', 'unevaluatedItems', 'contains', 'uniqueItems'];
const CONTENT_KEYWORDS = ['contentEncoding', 'contentMediaType', 'contentSchema', 'format'];
const NO_OBJECT = objectShape([]);
const NO_ARRAY = arrayShape([]);
const NO_CONTENT: Content = {
  encoding: undefined,
  mediaType: undefined,
  schema: undefined,
  schemaPointer: undefined,
};

/** Formats of OpenAPI 3.0 that 3.1 spells `contentEncoding` and `contentMediaType`. */
const CONTENT_FORMATS = new Set(['byte', 'binary']);

function contentOf(
  nodes: readonly { node: Record<string, unknown>; pointer: Pointer }[],
  every: <T>(keyword: string, is: (value: unknown) => value is T) => Located<T>[],
): Content {
  const format = (name: string) => nodes.find(({ node }) => node.format === name);
  const [byte, binary] = [format('byte'), format('binary')];
  const [schema] = every('contentSchema', isSchemaNode);
  return {
    encoding:
      every('contentEncoding', isString)[0] ?? (byte && locatedAt('base64', `${byte.pointer}/format`)),
    mediaType:
      every('contentMediaType', isString)[0] ??
      (binary && locatedAt('application/octet-stream', `${binary.pointer}/format`)),
    schema: schema && schemaAt(schema.value, schema.pointer),
    schemaPointer: schema?.pointer,
  };
}

function conditionOf(node: Record<string, unknown>, pointer: Pointer): Condition[] {
  if (!isSchemaNode(node.if) || (node.then === undefined && node.else === undefined)) return [];
  const part = (name: string) =>
    isSchemaNode(node[name]) ? schemaAt(node[name], `${pointer}/${name}`) : undefined;
  return [
    {
      pointer: `${pointer}/if`,
      if: schemaAt(node.if, `${pointer}/if`),
      // biome-ignore lint/suspicious/noThenProperty: it is the name of the keyword, and no function.
      then: part('then'),
      else: part('else'),
    },
  ];
}

function discriminatorOf({ value, pointer }: Located<Record<string, unknown>>): Discriminator | undefined {
  if (typeof value.propertyName !== 'string') return undefined;
  const mapping = Object.entries(isObject(value.mapping) ? value.mapping : {}).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return { pointer, propertyName: value.propertyName, mapping: new Map(mapping) };
}

export function isString(value: unknown): value is string {
  return typeof value === 'string';
}

export function isNumber(value: unknown): value is number {
  return typeof value === 'number';
}

function isEmpty(node: unknown): boolean {
  return isObject(node) && Object.keys(node).length === 0;
}

/** Whether a shape says nothing at all. */
export function isAnything(shape: Shape): boolean {
  return (
    shape.types === ANY &&
    shape.values === undefined &&
    shape.unions.length === 0 &&
    shape.nots.length === 0 &&
    shape.conditions.length === 0 &&
    shape.opaque.length === 0
  );
}
