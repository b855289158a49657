import { describe, expect, it } from 'vitest';
import type { Change, ChangeLevel } from '../../src/changes/change.ts';
import { dueVersion } from '../../src/changes/due-version.ts';
import { comparePrecedence, parseVersion } from '../../src/changes/semantic-version.ts';

function change(level: ChangeLevel): Change {
  return { level, rule: 'any', pointer: '', audience: ['sender'], message: 'Something.', remedy: '' };
}

function description(version: string, path?: string) {
  return {
    openapi: '3.1.0',
    info: { title: 'Pets', version },
    ...(path === undefined
      ? {}
      : {
          servers: [{ url: `https://api.example.com${path}` }],
          'x-conventions': { versioning: { in: 'path' } },
        }),
  };
}

describe('the version that is due', () => {
  it.each<[base: string, revision: string, levels: ChangeLevel[], due: string, sufficient: boolean]>([
    ['1.2.3', '1.2.3', [], '1.2.3', true],
    ['1.2.3', '1.2.2', [], '1.2.3', false],
    ['1.2.3', '1.2.3', ['harmless'], '1.2.4', false],
    ['1.2.3', '1.2.4', ['harmless'], '1.2.4', true],
    ['1.2.3', '1.3.0', ['harmless', 'warning'], '1.2.4', true],
    ['1.2.3', '1.2.3', ['warning'], '1.2.4', false],
    ['1.2.3', '1.9.0', ['harmless', 'breaking'], '2.0.0', false],
    ['1.2.3', '2.0.0', ['breaking'], '2.0.0', true],
    ['1.2.3', '2.0.0-beta.1', ['breaking'], '2.0.0', true],
    ['1.9.0', '1.10.0', ['harmless'], '1.9.1', true],
    ['0.4.1', '0.4.2', ['breaking'], '0.5.0', false],
    ['0.4.1', '0.5.0', ['breaking'], '0.5.0', true],
    ['2.0.0-beta.2', '2.0.0-beta.10', ['breaking'], '2.0.0', true],
    ['2.0.0-beta.2', '2.0.0-beta.2', ['harmless'], '2.0.0', false],
    ['2.0.0-beta.2', '2.0.0-beta.2', [], '2.0.0-beta.2', true],
  ])('ALL-4 %s to %s with %j: %s, %s', (base, revision, levels, due, sufficient) => {
    const found = dueVersion(description(base), description(revision), levels.map(change));
    expect(found).toMatchObject({ base, revision, due, sufficient, declared: false });
    expect(found.message === '').toBe(sufficient);
  });

  it('ALL-4 asks for the next base path where the version stands there', () => {
    const breaking = [change('breaking')];
    const verdict = (revision: string, path: string) =>
      dueVersion(description('2.1.0', '/v2'), description(revision, path), breaking);
    expect(verdict('3.0.0', '/v2')).toMatchObject({ due: '3.0.0', sufficient: false, declared: true });
    expect(verdict('3.0.0', '/v2').message).toContain('let the URLs of servers end with /v3');
    expect(verdict('3.0.0', '/v3')).toMatchObject({ due: '3.0.0', sufficient: true });
    expect(verdict('2.2.0', '/v3')).toMatchObject({ sufficient: false });
    expect(
      dueVersion(description('2.1.0', '/v2'), description('2.1.1', '/v2'), [change('harmless')]),
    ).toMatchObject({ sufficient: true });
  });

  it.each(['2024-01-01', 'v1.0.0', '1.0', '', '01.0.0', `1.0.0-${'a'.repeat(300)}`])(
    'ALL-6 says so of %j, which is no semantic version',
    (version) => {
      const found = dueVersion(description(version), description(version), [change('harmless')]);
      expect(found).toMatchObject({ due: null, sufficient: false });
      expect(found.message).toContain('is no semantic version');
      expect(dueVersion(description(version), description(version), [])).toMatchObject({ sufficient: true });
    },
  );

  it('orders versions as semver.org does', () => {
    const ordered = ['1.0.0-alpha', '1.0.0-alpha.1', '1.0.0-alpha.beta', '1.0.0-beta', '1.0.0-beta.2'].concat(
      ['1.0.0-beta.11', '1.0.0-rc.1', '1.0.0'],
    );
    const parsed = ordered.map((text) => parseVersion(text) ?? expect.fail(text));
    expect(parsed.toReversed().sort(comparePrecedence)).toEqual(parsed);
  });
});
