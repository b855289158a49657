import { describe, expect, it } from 'vitest';
import { dialects } from './dialects.ts';
import { judge } from './lint-rule.ts';

const created = '/paths/~1things/post/responses/201';

describe('location-header', () => {
  it.each(dialects)('RO-4 accepts a creation that says where the new thing is (%s)', async (dialect) => {
    expect(await judge('location-header', dialect)).toEqual([]);
  });

  it('RO-4 reports a creation that does not', async () => {
    expect(await judge('location-header', 'page', { [`${created}/headers/Location`]: undefined })).toEqual([
      {
        rule: 'location-header',
        pointer: `${created}/headers`,
        message:
          'The header Location is missing in the 201 response of createThing: 201 says that something new exists, and not where. Add it to `headers`.',
      },
    ]);
  });

  it('asks nothing of PUT, whose own address is that of the new thing', async () => {
    const replace = { operationId: 'replaceThing', responses: { '201': { description: 'Made.' } } };
    expect(await judge('location-header', 'page', { '/paths/~1others': { put: replace } })).toEqual([]);
  });
});
