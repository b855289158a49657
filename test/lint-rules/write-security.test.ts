import { describe, expect, it } from 'vitest';
import { dialects } from './dialects.ts';
import { judge } from './lint-rule.ts';

const security = '/paths/~1things/post/security';

describe('write-security', () => {
  it.each(dialects)('ALL-2 ALL-3 accepts writes that need credentials (%s)', async (dialect) => {
    expect(await judge('write-security', dialect)).toEqual([]);
  });

  it('ALL-3 reports a write that needs none', async () => {
    expect(await judge('write-security', 'offset', { [security]: [] })).toEqual([
      {
        rule: 'write-security',
        pointer: security,
        message:
          'createThing changes things for anyone who calls it. Name the credentials that it needs in `security`.',
      },
    ]);
  });

  it('ALL-3 reports a write that does without them as an alternative', async () => {
    const [finding] = await judge('write-security', 'page', { [security]: [{ ApiKey: [] }, {}] });
    expect(finding?.pointer).toBe(`${security}/1`);
    expect(finding?.message).toContain('without the alternative {}');
  });

  it('leaves reads alone, and what operation-security tells', async () => {
    expect(await judge('write-security', 'offset', { '/paths/~1things/get/security': [] })).toEqual([]);
    expect(await judge('write-security', 'offset', { [security]: undefined })).toEqual([]);
  });
});
