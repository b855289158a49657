import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import type { Json, JsonObject } from '../../../src/contract/types.ts';

/** A schema that some value satisfies, and values that do. */
export interface Sample {
  readonly schema: JsonObject;
  readonly values: readonly Json[];
}

const NAMES = ['a', 'b', 'c'] as const;
const WORDS = ['x', 'yy', 'zzz', 'X1'];
const PATTERNS: readonly { readonly pattern: string; readonly values: readonly string[] }[] = [
  { pattern: '^[a-z]+$', values: ['x', 'yy', 'zzz'] },
  { pattern: '^[a-z0-9]*$', values: ['', 'x', 'a1', '42'] },
  { pattern: '[0-9]', values: ['1', 'a1', '42'] },
];

/** Only bounds that leave room: from `low` to `high`, either one unsaid at times. */
const range = fc.tuple(fc.integer({ min: -3, max: 3 }), fc.integer({ min: 0, max: 4 }), fc.nat({ max: 3 }));

const numbers: fc.Arbitrary<Sample> = fc
  .record({ type: fc.constantFrom('integer', 'number'), range, exclusive: fc.boolean() })
  .map(({ type, range: [low, width, bounds], exclusive }) => {
    const high = low + width;
    const upper = exclusive && bounds === 3 ? { exclusiveMaximum: high + 1 } : { maximum: high };
    const values: number[] = [];
    for (let value = low; value <= high; value++) values.push(value);
    if (bounds < 2) values.push(high + 7);
    if (type === 'number' && width > 0) values.push(low + 0.5);
    return {
      schema: { type, ...(bounds % 2 === 1 ? { minimum: low } : {}), ...(bounds >= 2 ? upper : {}) },
      values: bounds % 2 === 0 ? [...values, low - 7] : values,
    };
  });

const strings: fc.Arbitrary<Sample> = fc.oneof(
  fc
    .subarray(WORDS, { minLength: 1 })
    .map((words) => ({ schema: { type: 'string', enum: words }, values: words })),
  fc.constantFrom(...WORDS).map((word) => ({ schema: { const: word }, values: [word] })),
  fc
    .constantFrom(...PATTERNS)
    .map(({ pattern, values }) => ({ schema: { type: 'string', pattern }, values })),
  fc
    .record({ least: fc.nat({ max: 2 }), more: fc.nat({ max: 3 }), bounds: fc.nat({ max: 3 }) })
    .map(({ least, more, bounds }) => ({
      schema: {
        type: 'string',
        ...(bounds % 2 === 1 ? { minLength: least } : {}),
        ...(bounds >= 2 ? { maxLength: least + more } : {}),
      },
      values: [
        'q'.repeat(least),
        'q'.repeat(least + more),
        ...(bounds < 2 ? ['long enough'] : []),
        ...(bounds % 2 === 0 ? [''] : []),
      ],
    })),
);

const scalars: fc.Arbitrary<Sample> = fc.oneof(
  numbers,
  strings,
  fc.constant({ schema: { type: 'boolean' }, values: [true, false] }),
);

/** Schemas of every kind, three levels deep. */
export const samples: fc.Arbitrary<Sample> = fc.letrec<{ schema: Sample }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    scalars,
    tie('schema').map(nullable),
    fc.record({ items: tie('schema'), bounds: fc.nat({ max: 3 }), unique: fc.boolean() }).map(list),
    fc
      .record({
        a: fc.option(tie('schema'), { nil: undefined }),
        b: fc.option(tie('schema'), { nil: undefined }),
        c: fc.option(tie('schema'), { nil: undefined }),
        required: fc.subarray([...NAMES]),
        closed: fc.boolean(),
      })
      .map(object),
    fc.tuple(fc.constantFrom('anyOf', 'oneOf', 'allOf'), tie('schema'), tie('schema')).map(union),
  ),
})).schema;

function nullable({ schema, values }: Sample): Sample {
  return { schema: { anyOf: [schema, { type: 'null' }] }, values: [...values, null] };
}

function list({
  items,
  bounds,
  unique,
}: {
  readonly items: Sample;
  readonly bounds: number;
  readonly unique: boolean;
}): Sample {
  const [one = null, other = one] = items.values;
  return {
    schema: {
      type: 'array',
      items: items.schema,
      ...(bounds % 2 === 1 ? { minItems: 1 } : {}),
      ...(bounds >= 2 ? { maxItems: 2 } : {}),
      ...(unique ? { uniqueItems: true } : {}),
    },
    values: [...items.values.map((value) => [value]), [], [one, other], [one, one], [one, other, one]],
  };
}

function object({
  required,
  closed,
  ...members
}: Partial<Record<(typeof NAMES)[number], Sample | undefined>> & {
  readonly required: readonly string[];
  readonly closed: boolean;
}): Sample {
  const properties = NAMES.flatMap((name) =>
    members[name] === undefined ? [] : [[name, members[name]] as const],
  );
  const needed = properties.map(([name]) => name).filter((name) => required.includes(name));
  const schema = {
    type: 'object',
    properties: Object.fromEntries(properties.map(([name, sample]) => [name, sample.schema])),
    ...(needed.length > 0 ? { required: needed } : {}),
    ...(closed ? { additionalProperties: false } : {}),
  };
  const full = Object.fromEntries(properties.map(([name, { values }]) => [name, values[0] ?? null]));
  const least = Object.fromEntries(Object.entries(full).filter(([name]) => required.includes(name)));
  const varied = properties.flatMap(([name, { values }]) =>
    values.map((value) => ({ ...full, [name]: value })),
  );
  return { schema, values: [full, least, {}, ...varied] };
}

/** Texts and numbers that tell alternatives apart. */
const PROBES: readonly Json[] = [
  '',
  'x',
  'yy',
  'X1',
  'a1',
  '42',
  'q',
  'qq',
  'long enough',
  -7,
  -1,
  0,
  0.5,
  1,
  7,
  true,
  null,
];

/**
 * Parts that no value satisfies together are left out, and alternatives that overlap make an `anyOf`: what matches two
 * of a `oneOf` matches none, which is a mistake wherever it stands.
 */
function union([kind, one, other]: [string, Sample, Sample]): Sample {
  const values = [...one.values, ...other.values];
  const both = [...values, ...PROBES].some(
    (value) => accepts(one.schema, value) && accepts(other.schema, value),
  );
  const combined = kind === 'oneOf' || (kind === 'allOf' && !both) ? (both ? 'anyOf' : 'oneOf') : kind;
  return { schema: { [combined]: [one.schema, other.schema] }, values };
}

const ajv = new Ajv2020({ strict: false });

/** Whether a value satisfies a schema. */
export function accepts(schema: JsonObject, value: Json): boolean {
  return ajv.validate(schema, value) === true;
}
