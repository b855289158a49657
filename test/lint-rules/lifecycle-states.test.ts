import { describe, expect, it } from 'vitest';
import { lifecycle, states, withStates } from './base-lifecycle.ts';
import { dialects } from './dialects.ts';
import { judge, pointersOf } from './lint-rule.ts';

const rule = 'lifecycle-states';

describe('lifecycle-states', () => {
  it.each(dialects)('RO-9 accepts a lifecycle that leads to each state (%s)', async (dialect) => {
    expect(await judge(rule, dialect, withStates())).toEqual([]);
  });

  it('RO-9 reports a state that no way leads to, where it is listed', async () => {
    const changes = withStates({ [`${states}/enum/3`]: 'lost' });
    expect(await judge(rule, 'offset', changes)).toEqual([
      {
        rule,
        pointer: `${states}/enum/3`,
        message:
          'No way leads a Thing from its initial state to "lost" (x-lifecycle). Add the transition, or remove the state.',
      },
    ]);
  });

  it('RO-9 follows the ways: a state whose only way comes from nowhere is not reached', async () => {
    const changes = withStates({
      [`${lifecycle}/transitions`]: {
        $system: [
          { from: ['archived'], to: 'active' },
          { from: ['active'], to: 'archived' },
        ],
      },
    });
    expect(pointersOf(await judge(rule, 'offset', changes))).toEqual([
      `${states}/enum/1`,
      `${states}/enum/2`,
    ]);
  });

  it('RO-9 ends on a circle', async () => {
    const changes = withStates({
      [`${lifecycle}/transitions`]: {
        $system: [
          { from: ['draft'], to: ['active', 'archived'] },
          { from: ['active', 'archived'], to: 'draft' },
        ],
      },
    });
    expect(await judge(rule, 'page', changes)).toEqual([]);
  });

  it('RO-9 reports a state that the resource cannot have, and suggests the one that is meant', async () => {
    const changes = withStates({ [`${lifecycle}/transitions/archiveThing/from/1`]: 'activ' });
    expect(await judge(rule, 'offset', changes)).toEqual([
      {
        rule,
        pointer: `${lifecycle}/transitions/archiveThing/from/1`,
        message:
          '"activ" in the x-lifecycle of Thing is none of the values of state; did you mean "active"? Known: draft, active, archived.',
      },
    ]);
  });

  it('RO-9 reports a state in which nothing can begin', async () => {
    const changes = withStates({ [`${lifecycle}/initial`]: ['new'] });
    expect(pointersOf(await judge(rule, 'offset', changes))).toEqual([`${lifecycle}/initial/0`]);
  });

  it('RO-9 reports a property that does not exist', async () => {
    const findings = await judge(rule, 'offset', withStates({ [`${lifecycle}/state`]: 'status' }));
    expect(pointersOf(findings)).toEqual([`${lifecycle}/state`]);
    expect(findings[0]?.message).toContain('Thing has no property "status"');
  });

  it('RO-9 reports a property without values', async () => {
    const findings = await judge(rule, 'offset', withStates({ [states]: { type: 'string' } }));
    expect(pointersOf(findings)).toEqual([`${lifecycle}/state`]);
    expect(findings[0]?.message).toContain('Give it an `enum`.');
  });

  it('reads states that the branches of a union name', async () => {
    const union = {
      oneOf: ['draft', 'active', 'archived'].map((state) => ({ type: 'string', const: state })),
    };
    expect(await judge(rule, 'offset', withStates({ [states]: union }))).toEqual([]);
  });

  it.each([
    ['a word'],
    [{ state: 7, transitions: [] }],
    [{ state: 'state', initial: {}, transitions: { a: 1 } }],
  ])('outlives a lifecycle that is none: %j', async (broken) => {
    const findings = await judge(rule, 'offset', withStates({ [lifecycle]: broken }));
    expect(findings.every(({ message }) => !message.includes('This rule failed'))).toBe(true);
  });
});
