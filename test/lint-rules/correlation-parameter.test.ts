import { describe, expect, it } from 'vitest';
import { dialects } from './dialects.ts';
import { judge, pointersOf } from './lint-rule.ts';

describe('correlation-parameter', () => {
  it.each(dialects)('ALL-2 ALL-8 accepts operations that take the correlation id (%s)', async (dialect) => {
    expect(await judge('correlation-parameter', dialect)).toEqual([]);
  });

  it.each(dialects)('ALL-8 reports operations that do not take it (%s)', async (dialect) => {
    const findings = await judge('correlation-parameter', dialect, {
      '/paths/~1things/parameters': undefined,
    });
    expect(findings).toEqual([
      {
        rule: 'correlation-parameter',
        pointer: '/paths/~1things/get/parameters',
        message:
          'listThings lacks the header parameter X-Request-Id that x-conventions.correlation.parameter declares. Refer to the component RequestId.',
      },
      {
        rule: 'correlation-parameter',
        pointer: '/paths/~1things/post/parameters',
        message:
          'createThing lacks the header parameter X-Request-Id that x-conventions.correlation.parameter declares. Refer to the component RequestId.',
      },
    ]);
  });

  it('reports one that is defined again in place of the component', async () => {
    const own = { name: 'x-request-id', in: 'header', schema: { type: 'string' } };
    const findings = await judge('correlation-parameter', 'offset', { '/paths/~1things/parameters/0': own });
    expect(pointersOf(findings)).toEqual(['/paths/~1things/parameters/0']);
  });
});
