import { describe, expect, it } from 'vitest';
import { dialects } from './dialects.ts';
import { judge } from './lint-rule.ts';

const always = '/x-conventions/errors/statuses/always';

describe('security-statuses', () => {
  it.each(dialects)(
    'ALL-2 ALL-3 accepts a declaration that demands the answers of security (%s)',
    async (dialect) => {
      expect(await judge('security-statuses', dialect)).toEqual([]);
    },
  );

  it('ALL-2 ALL-3 reports a status that no operation need document', async () => {
    expect(await judge('security-statuses', 'offset', { [always]: [401, 429, 500] })).toEqual([
      {
        rule: 'security-statuses',
        pointer: always,
        message:
          'x-conventions.errors.statuses.always lacks 403, so an operation need not document what x-conventions.errors.causes.forbidden says any can answer. Add 403.',
      },
    ]);
  });

  it('ALL-2 reads the statuses from the causes', async () => {
    const changes = {
      '/x-conventions/errors/causes/forbidden/status': 404,
      [always]: [401, 403, 500],
    };
    const findings = await judge('security-statuses', 'page', changes);
    expect(findings.map(({ message }) => /lacks (\d+)/.exec(message)?.[1])).toEqual(['404', '429']);
  });

  it('says nothing where nothing takes credentials', async () => {
    const changes = {
      [always]: [500],
      '/paths/~1things/get/security': [],
      '/paths/~1things/post/security': [],
      '/paths/~1things~1{thing_id}/get/security': [],
    };
    expect(await judge('security-statuses', 'offset', changes)).toEqual([]);
  });
});
