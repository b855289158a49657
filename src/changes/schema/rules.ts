import type { ChangeLevel } from '../change.ts';
import type { Rule, RuleTable } from '../rule.ts';
import type { Direction } from './pair.ts';

/**
 * What a kind of change does: it takes values away (`tightens`), lets more in (`loosens`), or does both. What
 * tightens breaks who sends, what loosens breaks who reads.
 */
type Effect = 'tightens' | 'loosens' | 'both';

interface Kind {
  readonly effect: Effect;
  /** What to do where a request is meant, and where a response is. */
  readonly request: string;
  readonly response: string;
}

const KEEP_ACCEPTING =
  'Keep accepting what was accepted; ask for more only in a new operation or a new version.';
const KEEP_PROMISE =
  'Keep what responses promised; send more only in a new operation, a new property or a new version.';

const kinds = (
  effect: Effect,
  stems: string,
  request = KEEP_ACCEPTING,
  response = KEEP_PROMISE,
): [string, Kind][] => stems.split(' ').map((stem) => [stem, { effect, request, response }]);

const LIMITS = 'min-length max-length min-items max-items min-properties max-properties min max'.split(' ');
const KEEP_LIMIT = 'Leave the limit as it was, or lift it.';
const KEEP_LIMIT_SENT = 'Send only what the old limit allows.';

const KINDS: readonly [string, Kind][] = [
  ...kinds(
    'both',
    'type-changed',
    'Add a property of the new type beside the old one.',
    'Add a property of the new type beside the old one.',
  ),
  ...kinds('tightens', 'type-narrowed became-not-nullable'),
  ...kinds('loosens', 'type-widened', KEEP_ACCEPTING, 'Send the wider type in a new property.'),
  ...kinds(
    'loosens',
    'became-nullable',
    KEEP_ACCEPTING,
    'Leave it out instead of sending null if it was optional; else send a value.',
  ),
  ...kinds(
    'tightens',
    'became-enum const-added enum-value-removed',
    'Keep accepting every value that was accepted.',
  ),
  ...kinds('loosens', 'enum-removed const-removed', KEEP_ACCEPTING, 'Keep to the listed values.'),
  ...kinds(
    'loosens',
    'enum-value-added',
    KEEP_ACCEPTING,
    'Send the new value only to clients that ask for it, or declare the list open from the start (`x-extensible-enum`).',
  ),
  ...kinds('both', 'const-changed', 'Accept the old constant beside the new one.', 'Keep the constant.'),
  ...kinds('tightens', 'x-extensible-enum-value-removed', 'Keep accepting every value that was accepted.'),
  ...LIMITS.flatMap((limit) => [
    ...kinds('tightens', `${limit}-set`, KEEP_LIMIT, KEEP_LIMIT_SENT),
    ...kinds('loosens', `${limit}-unset`, KEEP_LIMIT, KEEP_LIMIT_SENT),
    ...kinds(
      limit.startsWith('min') ? 'tightens' : 'loosens',
      `${limit}-increased`,
      KEEP_LIMIT,
      KEEP_LIMIT_SENT,
    ),
    ...kinds(
      limit.startsWith('min') ? 'loosens' : 'tightens',
      `${limit}-decreased`,
      KEEP_LIMIT,
      KEEP_LIMIT_SENT,
    ),
  ]),
  ...kinds('tightens', 'multiple-of-tightened'),
  ...kinds('loosens', 'multiple-of-loosened'),
  ...kinds(
    'tightens',
    'pattern-added pattern-tightened',
    'Keep a pattern that matches all that was accepted.',
  ),
  ...kinds(
    'loosens',
    'pattern-removed pattern-loosened',
    KEEP_ACCEPTING,
    'Send only what the old pattern matches.',
  ),
  ...kinds('tightens', 'format-added'),
  ...kinds('loosens', 'format-removed'),
  ...kinds(
    'both',
    'format-changed',
    'Accept the old format too, or take the new one in a new property.',
    'Send the new format in a new property.',
  ),
  ...kinds('loosens', 'format-widened'),
  ...kinds('tightens', 'format-narrowed'),
  ...kinds(
    'both',
    'content-encoding-changed content-media-type-changed',
    'Take the new content in a new property.',
    'Send the new content in a new property.',
  ),
  ...kinds('tightens', 'content-schema-added'),
  ...kinds('loosens', 'content-schema-removed'),
  ...kinds(
    'tightens',
    'unique-items-added items-closed contains-added min-contains-increased max-contains-decreased',
  ),
  ...kinds(
    'loosens',
    'unique-items-removed items-opened contains-removed min-contains-decreased max-contains-increased',
  ),
  ...kinds('both', 'contains-changed prefix-items-added prefix-items-removed'),
  ...kinds(
    'tightens',
    'required-property-added required-property-added-with-default property-became-required property-became-required-with-default',
    'Make it optional, with a default that keeps the old behaviour.',
  ),
  ...kinds('loosens', 'property-became-optional', KEEP_ACCEPTING, 'Keep sending it always.'),
  ...kinds(
    'both',
    'property-removed required-property-removed',
    'Keep taking it; deprecate it first, with a sunset date.',
    'Keep sending it; deprecate it first, with a sunset date.',
  ),
  ...kinds(
    'tightens',
    'additional-properties-forbidden additional-properties-typed pattern-property-added property-names-added',
  ),
  ...kinds('loosens', 'additional-properties-untyped pattern-property-removed property-names-removed'),
  ...kinds(
    'tightens',
    'dependent-required-added dependent-schema-added not-added if-added then-added else-added',
  ),
  ...kinds(
    'loosens',
    'dependent-required-removed dependent-schema-removed not-removed if-removed then-removed else-removed',
  ),
  ...kinds('both', 'not-changed if-changed'),
  ...kinds(
    'tightens',
    'one-of-removed',
    'Keep accepting the alternative; deprecate it first, with a sunset date.',
  ),
  ...kinds(
    'loosens',
    'one-of-added',
    KEEP_ACCEPTING,
    'Send the new alternative only to clients that ask for it.',
  ),
  ...kinds('tightens', 'any-of-became-one-of'),
  ...kinds('loosens', 'one-of-became-any-of'),
  ...kinds(
    'both',
    'discriminator-property-name-changed discriminator-mapping-changed',
    'Keep the tag as it was.',
    'Keep the tag as it was.',
  ),
  ...kinds('tightens', 'discriminator-mapping-removed', 'Keep the tag, beside the new one.'),
  ...kinds('loosens', 'discriminator-mapping-added', KEEP_ACCEPTING, 'Keep sending the old tag.'),
  ...kinds('both', 'xml-changed', 'Keep the names that XML uses.', 'Keep the names that XML uses.'),
  ...kinds(
    'both',
    'reference-unresolved',
    'Bring what it refers to into the description.',
    'Bring what it refers to into the description.',
  ),
];

/** Rules whose level does not follow from their effect. */
const LEVELS: Readonly<Record<string, readonly [ChangeLevel, string]>> = {
  'request-pattern-changed': [
    'warning',
    'Make sure that the new pattern matches all that the old one matched.',
  ],
  'response-pattern-changed': [
    'warning',
    'Make sure that the new pattern matches nothing that the old one did not.',
  ],
  'request-property-default-value-added': [
    'warning',
    'Make sure that the default is what the server did before.',
  ],
  'request-property-default-value-changed': [
    'warning',
    'Keep the default: who leaves the property out relies on it.',
  ],
  'request-property-default-value-removed': [
    'warning',
    'Keep the default: who leaves the property out relies on it.',
  ],
  'request-one-of-overlaps': ['warning', 'Make the alternatives exclude each other, or use `anyOf`.'],
  'request-reference-unresolved': ['warning', 'Bring what it refers to into the description.'],
  'response-reference-unresolved': ['warning', 'Bring what it refers to into the description.'],
  'request-property-became-read-only': [
    'breaking',
    'Keep taking it; deprecate it first, with a sunset date.',
  ],
  'response-property-became-write-only': [
    'breaking',
    'Keep sending it; deprecate it first, with a sunset date.',
  ],
  'request-property-added': ['harmless', ''],
  'response-property-added': ['harmless', ''],
  'request-x-extensible-enum-value-added': ['harmless', ''],
  'response-x-extensible-enum-value-added': ['harmless', ''],
  'request-additional-properties-allowed': ['harmless', ''],
  // A promise that nothing else comes is one to rely on; where none was made, clients expect the API to grow.
  'response-additional-properties-allowed': [
    'breaking',
    'Keep the object closed, and list what is new as properties.',
  ],
  'request-discriminator-added': ['harmless', ''],
  'response-discriminator-added': ['harmless', ''],
  'request-discriminator-removed': ['harmless', ''],
  'response-discriminator-removed': ['harmless', ''],
};

/** The rules of schemas, by direction: `request` is what the API accepts, `response` what it sends. */
export const schemaRules: RuleTable = Object.fromEntries([
  ...KINDS.flatMap(([stem, kind]) => [
    [`request-${stem}`, ruleFor('request', kind)] as const,
    [`response-${stem}`, ruleFor('response', kind)] as const,
  ]),
  ...Object.entries(LEVELS).map(([id, [level, remedy]]) => {
    const direction = id.startsWith('request') ? 'request' : 'response';
    return [id, { level, audience: audienceOf(direction), remedy }] as const;
  }),
]);

function ruleFor(direction: Direction, { effect, ...remedies }: Kind): Rule {
  const harmless = effect === (direction === 'request' ? 'loosens' : 'tightens');
  return {
    level: harmless ? 'harmless' : 'breaking',
    audience: audienceOf(direction),
    remedy: harmless ? '' : remedies[direction],
  };
}

function audienceOf(direction: Direction): Rule['audience'] {
  return direction === 'request' ? ['sender'] : ['reader'];
}
