import { isObject } from '../../contract/pointer.js';
import type { Pointer } from '../../contract/types.ts';
import { canonical } from './canonical.ts';
import { type Conjunct, restrictTypes, type Schema, WITHOUT_ANY_OF, WITHOUT_ONE_OF } from './schema.ts';
import type { SchemaSource } from './schema-source.ts';
import type { Discriminator, Shape } from './shape.ts';
import { ANY, ARRAY, BOOLEAN, NULL, NUMBER, OBJECT, STRING } from './type-mask.ts';

/** More alternatives than this are compared as they come, without what stands beside them. */
const MOST_ALTERNATIVES = 200;

/** One of the ways to satisfy a schema, with all that stands beside the union. Null is told apart from it. */
export interface Alternative {
  readonly schema: Schema;
  /** Where the branch stands. */
  readonly pointer: Pointer;
  /** The reference that the branch is, as written. */
  readonly reference: string | undefined;
  readonly title: string | undefined;
}

const NOT_NULL = ANY & ~NULL;

/** Keywords that say nothing beside a union. */
const SILENT = new Set([
  'anyOf',
  'oneOf',
  'discriminator',
  'title',
  'description',
  'example',
  'examples',
  'nullable',
]);

/** The ways to satisfy a schema: one, unless it holds a union. Unions inside unions are laid flat. */
export function alternativesOf(source: SchemaSource, schema: Schema): readonly Alternative[] {
  const found: Alternative[] = [];
  const visit = (at: Schema, from: Pick<Alternative, 'pointer' | 'reference' | 'title'>, depth: number) => {
    const shape = source.shape(at);
    const [union, ...others] = shape.unions;
    if (union === undefined || depth > 8 || found.length + union.branches.length > MOST_ALTERNATIVES) {
      found.push({ ...from, schema: restrictTypes(at, NOT_NULL) });
      return;
    }
    const bit = union.kind === 'anyOf' ? WITHOUT_ANY_OF : WITHOUT_ONE_OF;
    const beside = shape.conjuncts
      .map((conjunct, index) =>
        index === union.owner ? { ...conjunct, without: conjunct.without | bit } : conjunct,
      )
      .filter((conjunct, index) => others.some(({ owner }) => owner === index) || !isSilent(conjunct));
    for (const branch of union.branches) {
      const node = isObject(branch.node) ? branch.node : {};
      visit(
        [...beside, branch],
        {
          pointer: branch.pointer,
          reference: typeof node.$ref === 'string' ? node.$ref : undefined,
          title: typeof node.title === 'string' ? node.title : undefined,
        },
        depth + 1,
      );
    }
  };
  const [first] = schema;
  const reference = isObject(first?.node) && schema.length === 1 ? first.node.$ref : undefined;
  const whole = {
    pointer: source.shape(schema).pointer ?? '',
    reference: typeof reference === 'string' ? reference : undefined,
    title: undefined,
  };
  visit(schema, whole, 0);
  return found;
}

/** Whether null satisfies a schema. */
export function acceptsNull(source: SchemaSource, schema: Schema, depth = 0): boolean {
  const shape = source.shape(schema);
  if (shape.never || (shape.types & NULL) === 0) return false;
  if (shape.values !== undefined && !shape.values.has('null')) return false;
  return shape.unions.every(
    ({ branches }) => depth > 8 || branches.some((branch) => acceptsNull(source, [branch], depth + 1)),
  );
}

/** One alternative for each of its types, as `type: [string, integer]` is `anyOf` of both. */
export function splitByType(source: SchemaSource, alternative: Alternative): readonly Alternative[] {
  const { types, values, unions } = source.shape(alternative.schema);
  if (types === NOT_NULL || values !== undefined || unions.length > 0) return [alternative];
  const parts = [BOOLEAN, NUMBER, STRING, ARRAY, OBJECT].filter((type) => (types & type) !== 0);
  if (parts.length < 2) return [alternative];
  return parts.map((type) => ({ ...alternative, schema: restrictTypes(alternative.schema, type) }));
}

/** The tags that lead to an alternative: constants of the tag property, else its mapping, else its name. */
export function tagsOf(
  shape: Shape,
  alternative: Alternative,
  discriminator: Discriminator,
  source: SchemaSource,
): readonly string[] {
  const property = shape.object.properties.get(discriminator.propertyName);
  const values = property && source.shape(property).values;
  if (values !== undefined) return [...values.values()].map(({ value }) => String(value));
  const { reference } = alternative;
  if (reference === undefined) return [];
  const name = reference.split('/').at(-1) ?? reference;
  const mapped = [...discriminator.mapping].filter(([, target]) => target === reference || target === name);
  return mapped.length > 0 ? mapped.map(([tag]) => tag) : [name];
}

/** What tells an alternative apart by itself: its required properties with a single value, and its types. */
export function signatureOf(source: SchemaSource, shape: Shape): string | undefined {
  const constants: string[] = [];
  for (const [name, schema] of shape.object.properties) {
    const { values } = source.shape(schema);
    if (values !== undefined && values.size === 1) constants.push(canonical([name, ...values.keys()]));
  }
  return constants.length === 0 ? undefined : constants.sort().join();
}

function isSilent({ node, orNull, mask }: Conjunct): boolean {
  if (mask !== ANY || orNull) return false;
  return node === true || (isObject(node) && Object.keys(node).every((key) => SILENT.has(key)));
}
