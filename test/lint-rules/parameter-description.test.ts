import { describe, expect, it } from 'vitest';
import { dialects } from './dialects.ts';
import { judge, pointersOf } from './lint-rule.ts';

const limit = '/components/parameters/Limit';

describe('parameter-description', () => {
  it.each(dialects)('ALL-3 accepts parameters that are described (%s)', async (dialect) => {
    expect(await judge('parameter-description', dialect)).toEqual([]);
  });

  it('ALL-3 reports a parameter without a description, once for all its uses', async () => {
    const changes = { '/components/parameters/RequestId/description': undefined };
    expect(await judge('parameter-description', 'offset', changes)).toEqual([
      {
        rule: 'parameter-description',
        pointer: '/components/parameters/RequestId',
        message:
          'The header parameter X-Request-Id has no description. Say what its name does not: unit, default, limit, who may change it.',
      },
    ]);
  });

  it.each([
    [' ', 'has no description'],
    ['The limit.', 'only repeats its name'],
    ['Limits.', 'only repeats its name'],
    ['How many to answer', 'does not end like a sentence'],
  ])('ALL-3 reports the description "%s"', async (description, text) => {
    const findings = await judge('parameter-description', 'offset', {
      [`${limit}/description`]: description,
    });
    expect(pointersOf(findings)).toEqual([`${limit}/description`]);
    expect(findings[0]?.message).toContain(text);
  });

  it.each([
    'How many to answer at most.',
    'One of (`a`, `b`.)',
    'Is it large?',
    'One of:\n\n- `a`: the first\n- `b`: the second',
    '| a | b |\n|---|---|\n| 1 | 2 |',
    '最大件数。',
  ])('accepts the description "%s"', async (description) => {
    expect(await judge('parameter-description', 'offset', { [`${limit}/description`]: description })).toEqual(
      [],
    );
  });
});
