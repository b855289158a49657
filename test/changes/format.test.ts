import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/changes/change.ts';
import type { Comparison } from '../../src/changes/comparison.ts';
import { dueVersion } from '../../src/changes/due-version.ts';
import { selectFormat } from '../../src/changes/format/format.ts';
import { changelogEntry, sectionOf } from '../../src/changes/format/markdown.ts';
import { rules } from '../../src/changes/rules.ts';
import type { JsonObject } from '../../src/contract/types.ts';

function change(rule: string, parts: Partial<Change> = {}): Change {
  const { level = 'breaking', audience = [], remedy = '' } = rules[rule] ?? {};
  return { level, rule, pointer: '', audience, remedy, message: `the rule ${rule} applies`, ...parts };
}

function comparison(changes: readonly Change[], title = 'Pets'): Comparison {
  const document: JsonObject = { openapi: '3.1.0', info: { title, version: '1.0.0' } };
  const locate = () => ({ file: 'pets, and more.yaml', line: 7, column: 3 });
  const version = { label: 'pets.yaml', document, locate };
  return {
    api: 'pets',
    title,
    base: version,
    revision: version,
    baseRef: 'v1',
    changes,
    version: dueVersion(document, document, changes),
  };
}

const format = (name: string, changes: readonly Change[], colour = false) =>
  selectFormat(name)([comparison(changes)], { colour });

describe('the changelog entry', () => {
  it.each([
    ['endpoint-removed', 'Breaking'],
    ['deprecated', 'Deprecated'],
    ['sunset-postponed', 'Deprecated'],
    ['endpoint-added', 'Added'],
    ['new-optional-request-parameter', 'Added'],
    ['request-enum-value-added', 'Added'],
    ['response-pattern-added', 'Changed'],
    ['request-max-increased', 'Changed'],
    ['operation-id-changed', 'Changed'],
    ['example-changed', 'Fixed'],
  ])('ALL-4 tells %s under %s', (rule, section) => {
    expect(Object.keys(rules)).toContain(rule);
    expect(sectionOf(change(rule))).toBe(section);
  });

  it('ALL-4 goes by section, then by operation, the whole API first, each sentence once', () => {
    const operation = { method: 'get', path: '/pets' };
    expect(
      changelogEntry('1.1.0, 2026-01-24', [
        change('endpoint-added', { method: 'post', path: '/pets', message: 'this operation is new' }),
        change('server-added', { message: 'the API is served at /v1 as well' }),
        change('endpoint-removed', { ...operation, message: '`GET /pets` is gone.' }),
        change('request-property-added', { ...operation, message: 'one' }),
        change('request-property-added', { ...operation, message: 'two, with\n a line' }),
        change('request-property-added', { ...operation, message: 'one' }),
        change('webhook-added', { event: 'pet.born', message: 'the event is new' }),
      ]),
    ).toBe(
      [
        '## 1.1.0, 2026-01-24',
        '',
        '### Breaking',
        '',
        '- `GET /pets`: `GET /pets` is gone.',
        '',
        '### Added',
        '',
        '- The API is served at /v1 as well.',
        '- `POST /pets`: This operation is new.',
        '- `GET /pets`:',
        '  - one.',
        '  - Two, with a line.',
        '- `event pet.born`: The event is new.',
        '',
      ].join('\n'),
    );
  });

  it('ALL-6 writes no markup that a description brings along, but keeps code', () => {
    const hostile = change('endpoint-added', {
      path: '/a`b\n# c',
      method: 'get',
      message: 'the tag <script> and [a link](javascript:x) & `<kept>`',
    });
    expect(selectFormat('markdown')([comparison([hostile], '<img>\n# Pets')], { colour: false })).toBe(
      '## &lt;img> # Pets 1.0.0\n\n### Added\n\n- `GET /a b # c`: The tag &lt;script> and \\[a link\\](javascript:x) &amp; `<kept>`.\n',
    );
  });
});

describe('other formats', () => {
  const removed = change('endpoint-removed', {
    method: 'get',
    path: '/pets',
    base: { file: 'spec/pets.yaml', line: 12, column: 3 },
    message: 'gone: 100 %,\nwithout a word',
  });

  it('ALL-4 puts colour into text where it is asked for, the ref before the file, and the worst first', () => {
    const harmless = change('endpoint-added', { method: 'put', path: '/pets' });
    const plain = format('text', [harmless, removed]);
    expect(plain).not.toContain('\u001b');
    expect(plain.indexOf('GET /pets')).toBeLessThan(plain.indexOf('PUT /pets'));
    expect(plain).toContain('was v1:spec/pets.yaml:12');
    const coloured = format('text', [harmless, removed], true);
    expect(coloured).toContain('\u001b[31mbreaking\u001b[0m endpoint-removed');
    expect(coloured.replace(new RegExp(`${'\u001b'}\\[\\d+m`, 'g'), '')).toBe(plain);
  });

  it('ALL-6 escapes what GitHub would take for a command', () => {
    expect(format('github', [removed])).toMatch(
      /^::error file=pets%2C and more\.yaml,line=7,col=3,title=endpoint-removed::GET \/pets: gone: 100 %25,%0Awithout a word \(was: spec\/pets\.yaml:12\)\. Bring it back[^\n]*\n$/,
    );
  });

  it('ALL-6 knows five formats', () => {
    expect(() => selectFormat('markdwn')).toThrow(
      'there is no format "markdwn"; did you mean "markdown"? Known: text, json, markdown, github, sarif.',
    );
  });
});
