import { describe, expect, it } from 'vitest';
import { dialects } from './dialects.ts';
import { judge, pointersOf } from './lint-rule.ts';

const list = '/paths/~1things/get';

describe('operation-security', () => {
  it.each(dialects)('ALL-3 accepts operations that say which credentials they need (%s)', async (dialect) => {
    expect(await judge('operation-security', dialect)).toEqual([]);
  });

  it.each(dialects)('ALL-3 reports an operation that does not say it (%s)', async (dialect) => {
    expect(await judge('operation-security', dialect, { [`${list}/security`]: undefined })).toEqual([
      {
        rule: 'operation-security',
        pointer: list,
        message:
          'listThings does not say which credentials it needs. Add `security`; an empty list says none.',
      },
    ]);
  });

  it('accepts an operation that is open on purpose', async () => {
    expect(await judge('operation-security', 'offset', { [`${list}/security`]: [] })).toEqual([]);
  });

  it('ALL-3 reports a scheme that does not exist and suggests the one that is meant', async () => {
    const [finding] = await judge('operation-security', 'offset', { [`${list}/security`]: [{ ApiKy: [] }] });
    expect(finding).toEqual({
      rule: 'operation-security',
      pointer: `${list}/security/0/ApiKy`,
      message:
        'listThings asks for "ApiKy", which is no security scheme of this API; did you mean "ApiKey"? Declared under components.securitySchemes: OAuth2, ApiKey.',
    });
  });

  it('ALL-3 reports a scope that no flow grants', async () => {
    const findings = await judge('operation-security', 'page', {
      [`${list}/security/0/OAuth2/0`]: 'things:reed',
    });
    expect(pointersOf(findings)).toEqual([`${list}/security/0/OAuth2/0`]);
    expect(findings[0]?.message).toContain('did you mean "things:read"?');
  });

  it('ALL-3 reports OAuth 2.0 without a scope', async () => {
    const findings = await judge('operation-security', 'cursor', { [`${list}/security/0/OAuth2`]: [] });
    expect(pointersOf(findings)).toEqual([`${list}/security/0/OAuth2`]);
    expect(findings[0]?.message).toContain('Name the least scope');
  });

  it('lets other schemes name scopes, as OpenAPI 3.1 does', async () => {
    expect(
      await judge('operation-security', 'offset', { [`${list}/security/1/ApiKey`]: ['things:read'] }),
    ).toEqual([]);
  });

  it('reports a webhook that inherits the credentials of the API', async () => {
    const findings = await judge('operation-security', 'page', {
      '/security': [{ ApiKey: [] }],
      '/webhooks/thing.created/post/security': undefined,
    });
    expect(pointersOf(findings)).toEqual(['/webhooks/thing.created/post']);
  });
});
