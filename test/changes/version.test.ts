import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DescriptionVersion } from '../../src/changes/change.ts';
import { findVersion, type Surroundings } from '../../src/changes/version.ts';
import { loadApi } from '../../src/contract/load.ts';
import { repository as accord } from '../project.ts';
import { petDescription, type TemporaryRepository, temporaryRepository } from './repository.ts';

const notes: string[] = [];
let repository: TemporaryRepository;
let surroundings: Surroundings;

beforeAll(() => {
  repository = temporaryRepository();
  surroundings = { root: repository.root, home: repository.root, note: (text) => notes.push(text) };
  repository.write('pets.json', petDescription());
  repository.write(
    'split/openapi.yaml',
    'openapi: 3.1.0\ninfo: { title: Split, version: 1.0.0 }\npaths:\n  /a: { $ref: ./a.yaml }\n  /b: { $ref: ./b/paths.yaml#/b }\n',
  );
  repository.write(
    'split/a.yaml',
    `get:\n  responses:\n    '200':\n      description: A.\n      content:\n        application/json:\n          schema: { $ref: ./thing.yaml }\n`,
  );
  repository.write(
    'split/b/paths.yaml',
    `b:\n  get:\n    responses:\n      '200':\n        description: B.\n        content:\n          application/json:\n            schema: { $ref: ./thing.yaml }\n`,
  );
  repository.write('split/thing.yaml', 'type: object\nproperties:\n  one: { type: string }\n');
  repository.write(
    'split/b/thing.yaml',
    '# Another thing.\ntype: object\nproperties:\n  two: { type: string }\n',
  );
  repository.write('old/two.yaml', petDescription().replace('Pets', 'Two'));
  repository.write('old/one.json', petDescription().replace('Pets', 'One'));
  repository.write('old/one.asyncapi.json', '{ "asyncapi": "3.0.0", "info": {}, "channels": {} }');
  repository.write('old/readme.md', 'openapi: 3.1.0');
  repository.write('old/package.json', '{ "dependencies": {} }');
  repository.write('project/spec/pets/openapi.yaml', petDescription());
  repository.write('project/spec/shared/thing.yaml', 'type: string\n');
  repository.write('streams/openapi.yaml', petDescription());
  repository.write('streams/asyncapi.yaml', 'asyncapi: 2.6.0\ninfo: {}\nchannels: {}\n');
  repository.commit('The first');
  repository.git('tag', 'v1.0.0');
  repository.write('pets.json', petDescription('1.1.0', ['get']));
  repository.remove('old/two.yaml');
  repository.commit('The second');
});
afterAll(() => repository[Symbol.dispose]());

const version = (word: string, beside?: string) => findVersion(word, surroundings, beside);
const readOnly = async (word: string, beside?: string): Promise<DescriptionVersion> => {
  const found = version(word, beside);
  expect(found.apis).toHaveLength(1);
  return found.read(found.apis[0] ?? '');
};
const methods = ({ document }: DescriptionVersion) =>
  Object.keys((document.paths as Record<string, object>)['/pets'] ?? {});

describe('reading a version of a description', () => {
  it('ALL-4 reads a single file, JSON or YAML, without a declaration', async () => {
    const read = await readOnly('pets.json');
    expect(read).toMatchObject({ label: 'pets.json', document: { openapi: '3.0.3' } });
    expect(methods(read)).toEqual(['get']);
    expect(read.locate('/paths/~1pets/get')).toEqual({ file: 'pets.json', line: 9, column: 7 });
  });

  it('ALL-4 reads a branch, a tag, a commit before and a path in a ref', async () => {
    const place = join(repository.root, 'pets.json');
    expect(methods(await readOnly('v1.0.0:pets.json'))).toEqual(['get', 'post']);
    expect(methods(await readOnly('HEAD~1:./pets.json'))).toEqual(['get', 'post']);
    expect(methods(await readOnly('main', place))).toEqual(['get']);
    const old = await readOnly('v1.0.0', place);
    expect(methods(old)).toEqual(['get', 'post']);
    expect(old.locate('/paths/~1pets/post')).toMatchObject({ file: 'pets.json', line: 16 });
    expect(version('HEAD~1:old').apis).toEqual(['one', 'two']);
    expect(version('HEAD:old').apis).toEqual(['one']);
    expect(version('v1.0.0:pets.json').ref).toBe('v1.0.0');
  });

  it('ALL-4 keeps two components of one name apart, and knows the file of each', async () => {
    for (const word of ['split', 'split/openapi.yaml', 'HEAD:split']) {
      const { document, locate } = await readOnly(word);
      const { schemas } = document.components as { schemas: Record<string, { properties: object }> };
      const names = Object.keys(schemas);
      expect(Object.values(schemas).map(({ properties }) => Object.keys(properties))).toEqual([
        ['one'],
        ['two'],
      ]);
      expect(names.map((name) => locate(`/components/schemas/${name}/properties`))).toEqual([
        { file: 'split/thing.yaml', line: 2, column: 1 },
        { file: 'split/b/thing.yaml', line: 3, column: 1 },
      ]);
      expect(locate('/paths/~1b/get/responses/200/description')).toMatchObject({
        file: 'split/b/paths.yaml',
        line: 5,
      });
      expect(locate('/paths/~1b/get/responses/404')).toMatchObject({ file: 'split/b/paths.yaml', line: 3 });
    }
  });

  it('ALL-4 finds the descriptions of a folder of files, with the channels beside them, and of a project', async () => {
    const files = version('old');
    expect(files).toMatchObject({ apis: ['one'], whole: true });
    expect((await files.read('one')).channels?.document).toMatchObject({ asyncapi: '3.0.0' });
    expect(version('project')).toMatchObject({ apis: ['pets'], whole: true });
    expect(version('project/spec/pets')).toMatchObject({ apis: ['pets'], whole: false });
    expect(await readOnly('streams')).not.toHaveProperty('channels');
    expect(notes.join()).toContain(
      'streams/asyncapi.yaml: its channels are not compared: this is AsyncAPI 2.6.0',
    );
  });

  it('ALL-4 reads what the strict loader reads, with the same places', async () => {
    for (const api of ['cloudflow', 'orchestrator']) {
      const strict = await loadApi(accord, api);
      const home = { root: accord, home: accord, note: () => {} };
      const { document, locate, channels } = await findVersion(`spec/${api}`, home).read(api);
      expect(document).toEqual(strict.contract.document);
      expect(channels?.document).toEqual(strict.channels?.document);
      for (const { pointer, responses } of strict.contract.operations) {
        for (const place of [pointer, ...responses.map((response) => response.pointer)])
          expect(strict.locate(place)).toMatchObject(locate(place));
      }
    }
  });

  it('ALL-6 leaves work tree, index and temporary folder as they are', async () => {
    repository.write('untracked.txt', 'mine');
    repository.write('pets.json', `${readFileSync(join(repository.root, 'pets.json'), 'utf8')} `);
    const before = [repository.git('status', '--porcelain'), ...readdirSync(repository.root)];
    const temporary = readdirSync(tmpdir());
    await readOnly('HEAD~1:split');
    await expect(readOnly('HEAD~1:old/package.json')).rejects.toThrow();
    expect([repository.git('status', '--porcelain'), ...readdirSync(repository.root)]).toEqual(before);
    // Other tests make folders of their own there; what git's store is read by makes none.
    const made = readdirSync(tmpdir()).filter((name) => !temporary.includes(name));
    expect(made.filter((name) => existsSync(join(tmpdir(), name, 'split')))).toEqual([]);
    repository.git('checkout', '--quiet', 'pets.json');
  });

  it('reads a description from the pages of a repository whose folder is not its top', () => {
    const below = { ...surroundings, root: join(repository.root, 'project') };
    expect(findVersion('v1.0.0', below).apis).toEqual(['pets']);
  });
});
