import { describe, expect, it } from 'vitest';
import { dialects } from './dialects.ts';
import { judge, pointersOf } from './lint-rule.ts';

describe('server-https', () => {
  it.each(dialects)('ALL-2 accepts servers behind https (%s)', async (dialect) => {
    expect(await judge('server-https', dialect)).toEqual([]);
  });

  it('reports a server behind http', async () => {
    expect(
      await judge('server-https', 'offset', { '/servers/0/url': 'http://api.things.example/v1' }),
    ).toEqual([
      {
        rule: 'server-https',
        pointer: '/servers/0/url',
        message:
          'The server http://api.things.example/v1 is reached without encryption: whoever is on the way reads and changes what is sent, tokens included. Use https.',
      },
    ]);
  });

  it.each([
    'http://localhost:8080/v1',
    'http://127.0.0.1/v1',
    'http://[::1]:80',
    'http://api.localhost',
    '/v1',
    'wss://a.example',
  ])('accepts %s', async (url) => {
    expect(await judge('server-https', 'offset', { '/servers/0/url': url })).toEqual([]);
  });

  it.each([
    'ws://a.example',
    'ftp://a.example',
    'HTTP://a.example',
    'http://localhost.evil.example',
    'http://127.0.0.1.example',
  ])('reports %s', async (url) => {
    expect(pointersOf(await judge('server-https', 'page', { '/servers/0/url': url }))).toEqual([
      '/servers/0/url',
    ]);
  });

  it('reports credentials in an address without repeating them', async () => {
    const [finding] = await judge('server-https', 'offset', {
      '/servers/0/url': 'https://me:hunter2@a.example/v1',
    });
    expect(finding?.message).toContain('https://…@a.example/v1 has credentials in its address');
    expect(finding?.message).not.toContain('hunter2');
  });

  it('reports the value of a variable that leaves https', async () => {
    const changes = {
      '/servers/0': {
        url: '{scheme}://api.things.example/v1',
        variables: { scheme: { default: 'https', enum: ['https', 'http'] } },
      },
    };
    expect(pointersOf(await judge('server-https', 'offset', changes))).toEqual([
      '/servers/0/variables/scheme/enum/1',
    ]);
  });

  it('judges the servers of a path and of an operation', async () => {
    const servers = [{ url: 'http://files.things.example' }];
    const changes = { '/paths/~1things/servers': servers, '/paths/~1things/post/servers': servers };
    expect(pointersOf(await judge('server-https', 'offset', changes))).toEqual([
      '/paths/~1things/post/servers/0/url',
      '/paths/~1things/servers/0/url',
    ]);
  });

  it.each([null, 'https', [7, { url: 3 }, { url: '{a}://', variables: [] }]])(
    'survives servers of %j',
    async (servers) => {
      expect(await judge('server-https', 'offset', { '/servers': servers })).toEqual([]);
    },
  );
});
