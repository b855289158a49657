import { describe, expect, it } from 'vitest';
import { archive, call, lifecycle, withStates } from './base-lifecycle.ts';
import { dialects } from './dialects.ts';
import { judge } from './lint-rule.ts';

const rule = 'lifecycle-transitions';
const moves = `${lifecycle}/transitions`;

describe('lifecycle-transitions', () => {
  it.each(dialects)('RO-9 accepts what is moved by operations and by the server (%s)', async (dialect) => {
    expect(await judge(rule, dialect, withStates())).toEqual([]);
  });

  it('RO-9 reports an operation that does not exist, and suggests the one that is meant', async () => {
    const changes = withStates({ [`${archive}/operationId`]: 'archiveThings' });
    expect(await judge(rule, 'offset', changes)).toEqual([
      {
        rule,
        pointer: `${moves}/archiveThing`,
        message:
          'The x-lifecycle of Thing is moved by "archiveThing", and no operation has that id; did you mean "archiveThings"? Name one, or `$system` for what the server does by itself.',
      },
    ]);
  });

  it('RO-9 reports a GET that moves the state', async () => {
    const changes = withStates({ [`${moves}/listThings`]: { from: ['draft', 'active'], to: 'active' } });
    expect(await judge(rule, 'page', changes)).toEqual([
      {
        rule,
        pointer: `${moves}/listThings`,
        message:
          'listThings is a GET, which changes nothing, and the x-lifecycle of Thing lets it move the state. Use POST, or let `to` be `from`.',
      },
    ]);
  });

  it('PQ-7 accepts a GET that is bound to a state and leaves it', async () => {
    const bound = [
      { from: ['active'], to: 'active' },
      { from: ['archived'], to: ['archived'] },
    ];
    expect(await judge(rule, 'page', withStates({ [`${moves}/listThings`]: bound }))).toEqual([]);
  });

  it('RO-9 reports a state from which an operation leads twice', async () => {
    const twice = [
      { from: ['draft'], to: 'active' },
      { from: ['active', 'draft'], to: 'archived' },
    ];
    expect(await judge(rule, 'cursor', withStates({ [`${moves}/archiveThing`]: twice }))).toEqual([
      {
        rule,
        pointer: `${moves}/archiveThing/1/from/1`,
        message:
          'The x-lifecycle of Thing says twice where archiveThing leads from "draft". Write one transition whose `to` lists every state after it.',
      },
    ]);
  });

  it('lets the server move a state in two ways, and two operations', async () => {
    const changes = withStates({
      [`${moves}/$system`]: [
        { from: ['draft'], to: 'active' },
        { from: ['draft'], to: 'archived' },
      ],
      [`${moves}/dropThing`]: { from: ['draft'], to: 'archived' },
      '/paths/~1things~1drop': { post: call('dropThing', ['in_progress']) },
    });
    expect(await judge(rule, 'offset', changes)).toEqual([]);
  });
});
