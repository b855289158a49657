import { describe, expect, it } from 'vitest';
import { dialects } from './dialects.ts';
import { judge, pointersOf } from './lint-rule.ts';

const url = '/servers/0/url';
const inHeader = { '/x-conventions/versioning/in': 'header' };

describe('version-path', () => {
  it.each(dialects)('CA-7 accepts servers that end with the major version (%s)', async (dialect) => {
    expect(await judge('version-path', dialect)).toEqual([]);
  });

  it('CA-7 reports a server with another version', async () => {
    expect(await judge('version-path', 'offset', { '/info/version': '2.1.0' })).toEqual([
      {
        rule: 'version-path',
        pointer: url,
        message:
          'The path of this server ends with "v1" and the version is 2.1.0; x-conventions.versioning.in: path wants its major version there. End it with /v2.',
      },
    ]);
  });

  it.each([
    'https://api.things.example',
    'https://api.things.example/v1/things',
    'https://api.things.example/v11',
    '/v2',
    'https://{region}.things.example/{version}',
  ])('CA-7 reports the server %s', async (server) => {
    expect(pointersOf(await judge('version-path', 'page', { [url]: server }))).toEqual([url]);
  });

  it('CA-7 accepts a slash at the end, and a variable whose default is the version', async () => {
    expect(await judge('version-path', 'page', { [url]: 'https://api.things.example/api/v1/' })).toEqual([]);
    const server = { url: 'https://api.things.example/{version}', variables: { version: { default: 'v1' } } };
    expect(await judge('version-path', 'page', { '/servers/0': server })).toEqual([]);
  });

  it('reports the second server, and the one that an operation has of its own', async () => {
    const findings = await judge('version-path', 'cursor', {
      '/servers/1': { url: 'https://test.things.example/v2' },
      '/paths/~1things/get/servers': [{ url: 'https://lists.things.example' }],
    });
    expect(pointersOf(findings)).toEqual(['/paths/~1things/get/servers/0/url', '/servers/1/url']);
  });

  it('reports a path that says the version again', async () => {
    const item = { get: { responses: {} } };
    const findings = await judge('version-path', 'cursor', { '/paths/~1v1~1things': item });
    expect(pointersOf(findings)).toEqual(['/paths/~1v1~1things']);
  });

  it.each([
    ['no server', { '/servers': undefined }, ''],
    ['a version without a number', { '/info/version': 'next' }, '/info/version'],
  ])('reports %s', async (_, change, pointer) => {
    expect(pointersOf(await judge('version-path', 'offset', change))).toEqual([pointer]);
  });

  it('ALL-2 wants no version in an address where a header says it', async () => {
    const findings = await judge('version-path', 'offset', inHeader);
    expect(pointersOf(findings)).toEqual([url]);
    expect(findings[0]?.message).toContain('x-conventions.versioning.in: header keeps out of addresses');
    const clean = { ...inHeader, [url]: 'https://api.things.example' };
    expect(await judge('version-path', 'offset', clean)).toEqual([]);
  });
});
