import { spawnSync } from 'node:child_process';
import { existsSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findVersion, type Surroundings } from '../../src/changes/version.ts';
import { petDescription, type TemporaryRepository, temporaryRepository } from './repository.ts';

let repository: TemporaryRepository;
let surroundings: Surroundings;

beforeAll(() => {
  repository = temporaryRepository();
  surroundings = { root: repository.root, home: repository.root, note: () => {} };
  repository.write('good.yaml', petDescription());
  repository.commit('Good');
});
afterAll(() => repository[Symbol.dispose]());

/** What is said of a word; it must not be read. */
async function refusal(word: string): Promise<string> {
  try {
    const version = findVersion(word, surroundings);
    for (const api of version.apis) await version.read(api);
  } catch (error) {
    if (error instanceof Error && ['UsageError', 'ContractError'].includes(error.name)) return error.message;
    throw error;
  }
  throw new Error(`${word} was read`);
}

describe('words that name no version', () => {
  it.each([
    ['', 'names no version'],
    ['--upload-pack=touch owned', 'no commit'],
    ['--output=owned', 'no commit'],
    ['-h', 'no commit'],
    ['--', 'no commit'],
    ['--help:good.yaml', 'no commit'],
    [':good.yaml', 'no commit'],
    [':/Good', 'no commit'],
    ['nowhere', 'Name a branch, a tag or a commit'],
    ['HEAD~99', 'no commit'],
    ['HEAD;touch owned', 'no commit'],
    ['$(touch owned)', 'no commit'],
    ['HEAD\nmain', 'no commit'],
    ['HEAD\0', 'names no version'],
    [`${'x'.repeat(10_000)}`, 'no commit'],
    ['HEAD:../../etc/passwd', 'Name a path from the top of the repository'],
    ['HEAD:nowhere.yaml', 'there is no nowhere.yaml in HEAD'],
    ['HEAD:--output=owned', 'Name a path from the top of the repository'],
    ['HEAD^{tree}', 'no commit'],
    ['good.yaml/openapi.yaml', 'no file or folder'],
    ['nowhere.yaml', 'no file or folder'],
    ['.git', 'holds no description'],
    ['/dev/null', 'neither a file nor a folder'],
  ])('ALL-6 refuses %j', async (word, message) => {
    expect(await refusal(word)).toContain(message);
    expect(existsSync(join(repository.root, 'owned'))).toBe(false);
  });

  it('ALL-6 suggests the branch of origin where that is fetched', async () => {
    repository.git('update-ref', 'refs/remotes/origin/next', 'HEAD');
    expect(await refusal('next')).toContain('Did you mean origin/next?');
  });
});

describe('files that cannot be compared', () => {
  it.each<[name: string, text: string | Uint8Array, message: RegExp]>([
    ['empty.yaml', '', /^empty\.yaml:1:1 file-empty: the file is empty\. Name/],
    ['blank.json', '  \n', /^blank\.json:1:\d file-empty/],
    ['scalar.yaml', 'just words\n', /^scalar\.yaml:1:1 not-a-description: this is no OpenAPI/],
    ['list.json', '[]', /^list\.json:1:1 not-a-description/],
    [
      'swagger.yaml',
      "swagger: '2.0'\n",
      /^swagger\.yaml:1:1 openapi-version: this is Swagger 2\.0;.*Convert/,
    ],
    ['next.yaml', 'openapi: 3.2.0\n', /^next\.yaml:1:1 openapi-version: this is OpenAPI 3\.2\.0/],
    ['number.yaml', 'openapi: 3.1\n', /^number\.yaml:1:1 openapi-version.*Write/],
    ['other.yaml', 'kind: Pod\n', /^other\.yaml:1:1 openapi-version: the key `openapi` is missing/],
    [
      'paths.yaml',
      'openapi: 3.1.0\npaths: []\n',
      /^paths\.yaml:2:1 not-a-description: `paths` must be an object/,
    ],
    ['tab.yaml', 'openapi: 3.1.0\npaths:\n\t/a: {}\n', /^tab\.yaml:3:1 yaml-syntax: a tab/],
    ['twice.yaml', 'openapi: 3.1.0\nopenapi: 3.1.0\n', /^twice\.yaml:2:1 yaml-syntax: this key stands twice/],
    ['cut.json', '{ "openapi": "3.1.0", ', /^cut\.json:1:\d+ yaml-syntax/],
    [
      'binary.yaml',
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 1),
      /^binary\.yaml:1:1 not-a-description: .* binary/,
    ],
    ['deep.json', '['.repeat(50_000), /^deep\.json:1:1 yaml-nesting: .*256 levels/],
    ['indented.yaml', Array.from({ length: 900 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'), /yaml-nesting/],
    ['listed.yaml', `${'- '.repeat(50_000)}a`, /^listed\.yaml:1:1 yaml-nesting/],
    [
      'bomb.yaml',
      `openapi: 3.1.0\na: &a [x, x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]\nd: [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]\n`,
      /^bomb\.yaml:1:1 yaml-aliases/,
    ],
    [
      'url.yaml',
      'openapi: 3.1.0\npaths:\n  /a:\n    $ref: https://example.com/a.yaml\n',
      /^url\.yaml:3:3 reference-url: .*never read\. Copy/,
    ],
    [
      'outside.yaml',
      'openapi: 3.1.0\npaths:\n  /a:\n    $ref: ../../../../../etc/passwd\n',
      /^outside\.yaml:3:3 reference-outside/,
    ],
    [
      'missing.yaml',
      'openapi: 3.1.0\npaths:\n  /a:\n    $ref: ./gone.yaml\n',
      /^missing\.yaml:3:3 reference-missing-file: .*gone\.yaml.*Correct/,
    ],
    [
      'circle.yaml',
      "openapi: 3.1.0\ncomponents:\n  schemas:\n    A: { $ref: '#/components/schemas/B' }\n    B: { $ref: '#/components/schemas/A' }\n",
      /^circle\.yaml:4:\d+ reference-circle/,
    ],
  ])('ALL-6 says of %s where, why and what to do, on disk and in git', async (name, text, message) => {
    repository.write(name, text);
    expect(await refusal(name)).toMatch(message);
    repository.commit(name);
    expect(await refusal(`HEAD:${name}`)).toMatch(message);
  });

  it('ALL-6 refuses a file of 33 MiB before it is parsed', async () => {
    repository.write('huge.json', `{"openapi":"3.1.0","x":"${'x'.repeat(33 * 1024 * 1024)}"}`);
    expect(await refusal('huge.json')).toMatch(/^huge\.json:1:1 is larger than 32 MiB/);
    repository.commit('Huge');
    expect(await refusal('HEAD:huge.json')).toMatch(/^huge\.json:1:1 is larger than 32 MiB/);
  });

  it('ALL-6 follows no link out of the repository, on disk or in git', async () => {
    symlinkSync('/etc/hostname', join(repository.root, 'link.yaml'));
    repository.write('linked.yaml', 'openapi: 3.1.0\npaths:\n  /a:\n    $ref: ./link.yaml\n');
    repository.commit('A link');
    for (const word of ['linked.yaml', 'HEAD:linked.yaml'])
      expect(await refusal(word)).toMatch(/^linked\.yaml:3:3 reference-missing-file/);
    expect(await refusal('HEAD:link.yaml')).toContain('there is no link.yaml');
  });

  it('ALL-6 asks for a repository where there is none', () => {
    const { status } = spawnSync('git', ['-C', '/', 'rev-parse'], { encoding: 'utf8' });
    expect(status).not.toBe(0);
    expect(() => findVersion('main', { ...surroundings, root: '/' })).toThrow('is in no git repository');
  });
});
