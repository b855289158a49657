import { describe, expect, it } from 'vitest';
import { dialects } from './dialects.ts';
import { judge, pointersOf } from './lint-rule.ts';

const list = '/paths/~1things/get';

describe('operation-description', () => {
  it.each(dialects)('ALL-3 accepts operations that say what they do (%s)', async (dialect) => {
    expect(await judge('operation-description', dialect)).toEqual([]);
  });

  it.each(dialects)('ALL-3 reports an operation without a description (%s)', async (dialect) => {
    expect(await judge('operation-description', dialect, { [`${list}/description`]: undefined })).toEqual([
      {
        rule: 'operation-description',
        pointer: list,
        message: 'listThings has no description. Say what its name does not.',
      },
    ]);
  });

  it('ALL-3 reports a blank summary', async () => {
    const findings = await judge('operation-description', 'offset', { [`${list}/summary`]: ' ' });
    expect(pointersOf(findings)).toEqual([`${list}/summary`]);
  });

  it('ALL-3 reports an operation without a tag, and one with two', async () => {
    const without = await judge('operation-description', 'page', { [`${list}/tags`]: undefined });
    expect(without[0]?.message).toContain('has no tag');
    const two = await judge('operation-description', 'page', { [`${list}/tags`]: ['Things', 'Lists'] });
    expect(two[0]?.message).toContain('has 2 tags');
    expect(pointersOf(two)).toEqual([`${list}/tags`]);
  });

  it('reports a webhook without a summary', async () => {
    const findings = await judge('operation-description', 'cursor', {
      '/webhooks/thing.created/post/summary': undefined,
    });
    expect(findings[0]?.message).toContain('The webhook thing.created has no summary');
  });
});
