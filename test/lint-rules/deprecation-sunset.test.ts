import { describe, expect, it } from 'vitest';
import { dialects } from './dialects.ts';
import { judge, pointersOf, without } from './lint-rule.ts';

const rule = 'deprecation-sunset';
const list = '/paths/~1things/get';
const thing = '/components/schemas/Thing';
const dates = { 'x-deprecated-since': '2026-01-01', 'x-sunset': '2026-06-30' };

/** Deprecates a thing of the base document with these dates. */
function deprecated(pointer: string, extensions: Readonly<Record<string, string>>) {
  return {
    [`${pointer}/deprecated`]: true,
    ...Object.fromEntries(Object.entries(extensions).map(([key, value]) => [`${pointer}/${key}`, value])),
  };
}

const things = [
  ['an operation', list, 'ListThings'],
  ['a webhook', '/webhooks/thing.created/post', 'The webhook thing.created'],
  ['a parameter', '/components/parameters/RequestId', 'The parameter X-Request-Id'],
  ['a header', '/components/headers/RateLimitLimit', 'The header X-RateLimit-Limit'],
  ['a schema', thing, 'The schema Thing'],
  ['a property', `${thing}/properties/name`, 'The property name'],
] as const;

describe('deprecation-sunset', () => {
  it.each(dialects)('ALL-4 accepts what is not deprecated (%s)', async (dialect) => {
    expect(await judge(rule, dialect)).toEqual([]);
  });

  it.each(things)('ALL-4 accepts %s that stays for the window', async (_, pointer) => {
    expect(await judge(rule, 'offset', deprecated(pointer, dates))).toEqual([]);
  });

  it.each(things)('ALL-4 reports %s that goes away a day too early', async (_, pointer, name) => {
    const changes = deprecated(pointer, { ...dates, 'x-sunset': '2026-06-29' });
    expect(await judge(rule, 'page', changes)).toEqual([
      {
        rule,
        pointer: `${pointer}/x-sunset`,
        message: `${name.replace('ListThings', 'listThings')} goes away 179 days after its deprecation, 180 are promised (x-conventions.versioning.deprecationWindow). Set \`x-sunset\` to 2026-06-30 or later.`,
      },
    ]);
  });

  it('ALL-4 reports a deprecation without dates', async () => {
    expect(await judge(rule, 'offset', deprecated(list, {}))).toEqual([
      {
        rule,
        pointer: `${list}/deprecated`,
        message:
          'listThings is deprecated without a word since when it is deprecated and when it will be removed; x-conventions.versioning.deprecationWindow lies between the two. Add `x-deprecated-since` and `x-sunset`.',
      },
    ]);
  });

  it.each(['x-deprecated-since', 'x-sunset'] as const)(
    'ALL-4 reports a deprecation without %s',
    async (key) => {
      const changes = deprecated(thing, { ...dates });
      const findings = await judge(rule, 'cursor', without(changes, `${thing}/${key}`));
      expect(pointersOf(findings)).toEqual([`${thing}/deprecated`]);
      expect(findings[0]?.message).toMatch(new RegExp(`Add \`${key}\`\\.$`));
    },
  );

  it.each(['x-deprecated-since', 'x-sunset'])('ALL-4 reports %s on what is not deprecated', async (key) => {
    const at = '/components/parameters/ThingId';
    const findings = await judge(rule, 'offset', { [`${at}/${key}`]: '2026-06-30' });
    expect(pointersOf(findings)).toEqual([`${at}/${key}`]);
    expect(findings[0]?.message).toContain('Add `deprecated: true`, or remove it.');
  });

  it('ALL-2 reads the window from the declaration', async () => {
    const changes = { ...deprecated(list, dates), '/x-conventions/versioning/deprecationWindow': 'P365D' };
    const findings = await judge(rule, 'offset', changes);
    expect(findings.map(({ message }) => message)).toEqual([expect.stringContaining('2027-01-01 or later')]);
  });

  it('leaves properties alone that are named deprecated', async () => {
    const changes = {
      [`${thing}/properties/deprecated`]: { type: 'boolean' },
      '/components/examples/Thing/value/deprecated': true,
    };
    expect(await judge(rule, 'offset', changes)).toEqual([]);
  });

  it('leaves words that are no dates to the check of the extensions', async () => {
    const changes = deprecated(list, { ...dates, 'x-sunset': 'soon' });
    expect(await judge(rule, 'offset', changes)).toEqual([]);
  });
});
