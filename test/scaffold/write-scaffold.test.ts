import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { UsageError } from '../../src/contract/usage-error.ts';
import { writeScaffold } from '../../src/scaffold/write-scaffold.ts';
import { copyProject } from '../project.ts';

const files = new Map([
  ['spec/petstore/openapi.yaml', 'openapi: 3.1.1\n'],
  ['spec/petstore/paths/pets.yaml', 'get: {}\n'],
]);

function list(root: string): string[] {
  return readdirSync(join(root, 'spec'), { recursive: true, encoding: 'utf8' }).sort();
}

describe('writeScaffold', () => {
  it('writes the files and leaves nothing else', async () => {
    using project = copyProject([]);
    mkdirSync(join(project.root, 'spec'));
    await writeScaffold(project.root, 'petstore', files);
    expect(list(project.root)).toEqual([
      'petstore',
      'petstore/openapi.yaml',
      'petstore/paths',
      'petstore/paths/pets.yaml',
    ]);
    expect(project.read('spec/petstore/paths/pets.yaml')).toBe('get: {}\n');
  });

  it('ALL-6 leaves nothing half-written when a file cannot be written', async () => {
    using project = copyProject([]);
    mkdirSync(join(project.root, 'spec'));
    const broken = new Map([...files, ['spec/petstore/openapi.yaml/impossible.yaml', '']]);
    await expect(writeScaffold(project.root, 'petstore', broken)).rejects.toThrow(/EEXIST|ENOTDIR/);
    expect(list(project.root)).toEqual([]);
  });

  it.each([
    ['folder', 'spec/petstore/mine.yaml'],
    ['file', 'spec/petstore'],
  ])('ALL-6 never touches a %s of that name', async (_, path) => {
    using project = copyProject([]);
    project.write(path, 'mine');
    const before = list(project.root);
    await expect(writeScaffold(project.root, 'petstore', files)).rejects.toThrow(UsageError);
    expect(list(project.root)).toEqual(before);
    expect(project.read(path)).toBe('mine');
  });

  it('ALL-6 gives way to whoever takes the name meanwhile', async () => {
    using project = copyProject([]);
    mkdirSync(join(project.root, 'spec'));
    const both = await Promise.allSettled([
      writeScaffold(project.root, 'petstore', files),
      writeScaffold(project.root, 'petstore', new Map([['spec/petstore/openapi.yaml', 'other\n']])),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(readdirSync(join(project.root, 'spec'))).toEqual(['petstore']);
  });
});
