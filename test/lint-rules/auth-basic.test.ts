import { describe, expect, it } from 'vitest';
import { dialects } from './dialects.ts';
import { judge, pointersOf } from './lint-rule.ts';

const scheme = '/components/securitySchemes/People';

describe('auth-basic', () => {
  it.each(dialects)('ALL-2 accepts tokens and keys (%s)', async (dialect) => {
    expect(await judge('auth-basic', dialect, { [scheme]: { type: 'http', scheme: 'bearer' } })).toEqual([]);
  });

  it('reports passwords in every request', async () => {
    expect(await judge('auth-basic', 'offset', { [scheme]: { type: 'http', scheme: 'basic' } })).toEqual([
      {
        rule: 'auth-basic',
        pointer: `${scheme}/scheme`,
        message:
          'The security scheme People is HTTP basic, whose passwords live long and open everything. Use OAuth 2.0 or bearer tokens that expire.',
      },
    ]);
  });

  it.each(['Basic', 'digest', 'Negotiate', 'NTLM', 'OAuth'])('reports %s, in any case', async (name) => {
    const findings = await judge('auth-basic', 'page', { [scheme]: { type: 'http', scheme: name } });
    expect(pointersOf(findings)).toEqual([`${scheme}/scheme`]);
  });
});
