import type { JsonObject } from '../../../src/contract/types.ts';
import { delivered, description, type Pair, read, sent } from './pair.ts';

/** The day on which all pairs are judged. */
export const TODAY = new Date('2027-01-15T12:00:00Z');

const string = { type: 'string' };
const responses = { '200': { description: 'They.' } };
const get = { operationId: 'listThings', responses };

const PASSED = '2026-12-31';
const AHEAD = '2027-06-30';

/** An API that keeps deprecated parts for 180 days. */
const windowed: JsonObject = {
  'x-conventions': { name: 'Things', versioning: { in: 'path', deprecationWindow: 'P180D' } },
};

const marks = {
  unsaid: {},
  noSunset: { deprecated: true },
  ahead: { deprecated: true, 'x-sunset': AHEAD, 'x-deprecated-since': '2026-06-01' },
  passed: { deprecated: true, 'x-sunset': PASSED },
  kept: { deprecated: true, 'x-sunset': PASSED, 'x-deprecated-since': '2026-06-01' },
  hurried: { deprecated: true, 'x-sunset': PASSED, 'x-deprecated-since': '2026-11-01' },
  sunsetAlone: { 'x-sunset': PASSED },
  noDate: { deprecated: true, 'x-sunset': 'soon' },
  today: { deprecated: true, 'x-sunset': '2027-01-15' },
  moment: { deprecated: true, 'x-sunset': '2026-12-31T00:00:00Z' },
} as const;

/** What of the law each kind of thing obeys: it is there, marked, and then it is gone. */
const things: readonly {
  readonly name: string;
  readonly make: (mark: object | undefined, rest?: JsonObject) => JsonObject;
}[] = [
  {
    name: 'an operation',
    make: (mark, rest) =>
      description(
        {
          '/things': {
            get,
            ...(mark === undefined ? {} : { post: { operationId: 'createThing', responses, ...mark } }),
          },
        },
        rest,
      ),
  },
  {
    name: 'the only operation of a path',
    make: (mark, rest) =>
      description(
        {
          '/things': { get },
          ...(mark === undefined ? {} : { '/old': { get: { operationId: 'old', responses, ...mark } } }),
        },
        rest,
      ),
  },
  {
    name: 'a query parameter',
    make: (mark, rest) =>
      description(
        {
          '/things': {
            get: {
              ...get,
              parameters: mark === undefined ? [] : [{ name: 'q', in: 'query', schema: string, ...mark }],
            },
          },
        },
        rest,
      ),
  },
  {
    name: 'a property of a request',
    make: (mark, rest) => ({
      ...sent({
        type: 'object',
        properties: { a: string, ...(mark === undefined ? {} : { b: { ...string, ...mark } }) },
      }),
      ...rest,
    }),
  },
  {
    name: 'a property of a response',
    make: (mark, rest) => ({
      ...read({
        type: 'object',
        properties: { a: string, ...(mark === undefined ? {} : { b: { ...string, ...mark } }) },
      }),
      ...rest,
    }),
  },
  {
    name: 'a property of a webhook',
    make: (mark, rest) => ({
      ...delivered({
        type: 'object',
        properties: { a: string, ...(mark === undefined ? {} : { b: { ...string, ...mark } }) },
      }),
      ...rest,
    }),
  },
  {
    name: 'an event',
    make: (mark, rest) => {
      const post = {
        operationId: 'thingGone',
        requestBody: { content: { 'application/json': { schema: string } } },
        responses,
      };
      return description(
        {},
        { webhooks: mark === undefined ? {} : { 'thing.gone': { post: { ...post, ...mark } } }, ...rest },
      );
    },
  },
];

const removals = things.flatMap(({ name, make }): Pair[] => {
  const gone = (how: string, mark: object, verdict: Pair['verdict'], rest?: JsonObject): Pair => ({
    area: 'deprecations',
    name: `${name} goes ${how}`,
    base: make(mark, rest),
    revision: make(undefined, rest),
    verdict,
  });
  return [
    gone('without deprecation', marks.unsaid, 'breaking'),
    gone('without a sunset', marks.noSunset, 'breaking'),
    gone('before its sunset', marks.ahead, 'breaking'),
    gone('after its sunset', marks.passed, 'harmless'),
    gone('after its sunset, said as a moment', marks.moment, 'harmless'),
    gone('on the day of its sunset', marks.today, 'harmless'),
    gone('with a sunset but never deprecated', marks.sunsetAlone, 'breaking'),
    gone('with a sunset that is no date', marks.noDate, 'breaking'),
    gone('after its sunset, a window after its deprecation', marks.kept, 'harmless', windowed),
    gone('after its sunset, less than a window after its deprecation', marks.hurried, 'breaking', windowed),
    gone('after its sunset, deprecated nobody knows when', marks.passed, 'breaking', windowed),
  ];
});

const operation = (mark: object, rest?: JsonObject): JsonObject =>
  description({ '/things': { get: { ...get, ...mark } } }, rest);

const markings: readonly Pair[] = [
  {
    area: 'deprecations',
    name: 'an operation is deprecated',
    base: operation({}),
    revision: operation(marks.noSunset),
    verdict: 'harmless',
  },
  {
    area: 'deprecations',
    name: 'an operation is deprecated with a sunset',
    base: operation({}),
    revision: operation(marks.ahead),
    verdict: 'harmless',
  },
  {
    area: 'deprecations',
    name: 'an operation is deprecated a window ahead',
    base: operation({}, windowed),
    revision: operation(
      { deprecated: true, 'x-sunset': '2027-12-31', 'x-deprecated-since': '2027-01-15' },
      windowed,
    ),
    verdict: 'harmless',
  },
  {
    area: 'deprecations',
    name: 'an operation is deprecated less than a window ahead',
    base: operation({}, windowed),
    revision: operation(
      { deprecated: true, 'x-sunset': '2027-02-28', 'x-deprecated-since': '2027-01-15' },
      windowed,
    ),
    verdict: 'warning',
    rule: 'sunset-date-too-small',
  },
  {
    area: 'deprecations',
    name: 'an operation is deprecated without a sunset where one is promised',
    base: operation({}, windowed),
    revision: operation(marks.noSunset, windowed),
    verdict: 'warning',
    rule: 'deprecated-sunset-missing',
  },
  {
    area: 'deprecations',
    name: 'an operation is no longer deprecated',
    base: operation(marks.ahead),
    revision: operation({}),
    verdict: 'harmless',
  },
  {
    area: 'deprecations',
    name: 'a sunset moves forward',
    base: operation(marks.ahead),
    revision: operation({ ...marks.ahead, 'x-sunset': '2027-03-31' }),
    verdict: 'breaking',
    rule: 'sunset-date-changed-too-small',
  },
  {
    area: 'deprecations',
    name: 'a sunset moves forward and stays a window ahead',
    base: operation({ ...marks.ahead, 'x-sunset': '2028-12-31' }, windowed),
    revision: operation({ ...marks.ahead, 'x-sunset': '2027-12-31' }, windowed),
    verdict: 'harmless',
  },
  {
    area: 'deprecations',
    name: 'a sunset moves back',
    base: operation(marks.ahead),
    revision: operation({ ...marks.ahead, 'x-sunset': '2027-12-31' }),
    verdict: 'harmless',
  },
  {
    area: 'deprecations',
    name: 'a sunset is deleted',
    base: operation(marks.ahead),
    revision: operation(marks.noSunset),
    verdict: 'breaking',
    rule: 'sunset-deleted',
  },
  {
    area: 'deprecations',
    name: 'a deprecated operation stays',
    base: operation(marks.ahead),
    revision: operation(marks.ahead),
    verdict: 'same',
  },
];

/** An enum value has no node of its own: its alternative carries the mark. */
const choice = (gone: object | undefined): JsonObject =>
  sent({ type: 'string', oneOf: [{ const: 'a' }, ...(gone === undefined ? [] : [{ const: 'b', ...gone }])] });

export const deprecations: readonly Pair[] = [
  ...removals,
  ...markings,
  {
    area: 'deprecations',
    name: 'an enum value of a request goes after its sunset',
    base: choice(marks.passed),
    revision: choice(undefined),
    verdict: 'harmless',
  },
  {
    area: 'deprecations',
    name: 'an enum value of a request goes before its sunset',
    base: choice(marks.ahead),
    revision: choice(undefined),
    verdict: 'breaking',
  },
];
