import { describe, expect, it } from 'vitest';
import { dialects } from './dialects.ts';
import { judge, pointersOf } from './lint-rule.ts';

const shared = '/components/responses/Status500';

describe('correlation-header', () => {
  it.each(dialects)('ALL-2 ALL-8 accepts responses that echo the correlation id (%s)', async (dialect) => {
    expect(await judge('correlation-header', dialect)).toEqual([]);
  });

  it.each(dialects)(
    'ALL-8 reports a shared error without it, once and where it is defined (%s)',
    async (dialect) => {
      expect(
        await judge('correlation-header', dialect, { [`${shared}/headers/X-Request-Id`]: undefined }),
      ).toEqual([
        {
          rule: 'correlation-header',
          pointer: `${shared}/headers`,
          message:
            'The header X-Request-Id is missing in the response Status500; x-conventions.correlation.header puts it on every response. Add it to `headers`.',
        },
      ]);
    },
  );

  it('ALL-8 reports a success without any header', async () => {
    const success = '/paths/~1things/post/responses/201';
    const findings = await judge('correlation-header', 'offset', { [`${success}/headers`]: undefined });
    expect(pointersOf(findings)).toEqual([success]);
    expect(findings[0]?.message).toContain('the 201 response of createThing');
  });

  it('ALL-2 reads the name from the declaration, and header names know no case', async () => {
    expect(
      await judge('correlation-header', 'page', { '/x-conventions/correlation/header': 'x-request-ID' }),
    ).toEqual([]);
    const findings = await judge('correlation-header', 'page', {
      '/x-conventions/correlation/header': 'X-Trace',
    });
    expect(pointersOf(findings)).toHaveLength(11);
  });
});
