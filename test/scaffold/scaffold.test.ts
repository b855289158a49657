import { describe, expect, it } from 'vitest';
import { loadApi } from '../../src/contract/load.ts';
import { generateApi } from '../../src/generate/generate-api.ts';
import type { ScaffoldRequest } from '../../src/scaffold/plan.ts';
import { scaffold } from '../../src/scaffold/scaffold.ts';
import { writeScaffold } from '../../src/scaffold/write-scaffold.ts';
import { copyProject } from '../project.ts';

const petstore: ScaffoldRequest = {
  name: 'petstore',
  resource: 'pet',
  casing: 'camelCase',
  pagination: 'cursor',
  envelope: false,
  auth: 'bearer',
};

const kebab =
  'A name is kebab-case: lowercase letters and digits in words joined by "-", beginning with a letter, at most 40 characters, and not null, true, false.';

describe('scaffold', () => {
  it('ALL-1 lays out an index with one file for each component', () => {
    const paths = [...scaffold(petstore).keys()].map((path) => path.replace('spec/petstore/', ''));
    expect(paths).toEqual([...new Set(paths)]);
    expect(paths.filter((path) => !path.includes('/'))).toEqual(['openapi.yaml']);
    expect(paths).toEqual(
      expect.arrayContaining([
        'paths/pets.yaml',
        'paths/pets_{petId}.yaml',
        'parameters/Cursor.yaml',
        'schemas/PetPage.yaml',
        'securitySchemes/Bearer.yaml',
      ]),
    );
  });

  it('ALL-2 marks in the YAML what only the designer can know', () => {
    const marked = [...scaffold(petstore)].filter(([, text]) => text.includes('# Decide: '));
    expect(marked.map(([path]) => path)).toEqual([
      'spec/petstore/openapi.yaml',
      'spec/petstore/paths/pets.yaml',
      'spec/petstore/schemas/Pet.yaml',
      'spec/petstore/schemas/PetId.yaml',
      'spec/petstore/securitySchemes/Bearer.yaml',
    ]);
  });

  it('gives the same text for the same request, with one line break at the end of each file', () => {
    const files = scaffold(petstore);
    expect(scaffold({ ...petstore })).toEqual(files);
    for (const [path, text] of files) expect(`${path}: ${/[^\n]\n$/.test(text)}`).toBe(`${path}: true`);
    for (const [path, text] of files) expect(`${path}: ${/[ \t]$/m.test(text)}`).toBe(`${path}: false`);
  });

  it.each([
    '',
    'Petstore',
    'pet_store',
    'pet store',
    '-pet',
    'pet-',
    'pet--store',
    '2pets',
    'pét',
    'a'.repeat(41),
  ])('ALL-6 refuses the name %j, with the rule', (name) => {
    expect(() => scaffold({ ...petstore, name })).toThrow(
      `an API cannot be called ${JSON.stringify(name)}. ${kebab} For example: petstore, pet-store2.`,
    );
  });

  it.each(['..', '../petstore', '/etc', 'pets/../..', '.git', 'pets\\store', 'pets\0', 'pets\n'])(
    'ALL-6 refuses the name %j, which would leave its folder',
    (name) => {
      expect(() => scaffold({ ...petstore, name })).toThrow(kebab);
      expect(() => scaffold({ ...petstore, resource: name })).toThrow(kebab);
      expect(() => scaffold({ ...petstore, plural: name })).toThrow(kebab);
    },
  );

  it.each(['shared', 'mock', 'sandbox', 'portal', 'constructor', 'prototype', 'con', 'lpt1'])(
    'ALL-6 refuses the name %s, which means something already',
    (name) => {
      expect(() => scaffold({ ...petstore, name })).toThrow(
        `an API cannot be called "${name}": the name is taken. Choose another.`,
      );
    },
  );

  it.each(['null', 'true', 'false'])('ALL-6 refuses %s, which YAML reads as no text', (word) => {
    expect(() => scaffold({ ...petstore, name: word })).toThrow(kebab);
    expect(() => scaffold({ ...petstore, resource: word })).toThrow(kebab);
    expect(() => scaffold({ ...petstore, plural: word })).toThrow(kebab);
  });

  it('ALL-6 refuses every name whose client would export what it imports', async () => {
    using project = copyProject(['spec/shared']);
    await writeScaffold(project.root, 'petstore', scaffold(petstore));
    const files = await generateApi(await loadApi(project.root, 'petstore'));
    const client = files.get('generated/petstore/client.ts') ?? '';
    const imported = [...client.matchAll(/^import (?:type )?\{(.*)\}/gm)]
      .flatMap(([, names = '']) => names.split(','))
      .map((name) => name.replace(/^ *(?:type )?(?:\w+ as )?/, '').trim());
    expect(imported).toContain('Auth');
    const clashing = imported.flatMap((word) =>
      [word, word.replace(/(?:Options|Error|ErrorOf)$/, ''), word.replace(/^create/, '')]
        .filter((name) => /^[A-Z]/.test(name))
        .map((name) => name.replace(/(?<=[a-z])([A-Z])/g, '-$1').toLowerCase()),
    );
    for (const name of clashing) {
      expect(() => scaffold({ ...petstore, name })).toThrow(
        `an API cannot be called "${name}": every client has something else of the name `,
      );
    }
  });

  it.each([
    ['the client', 'pet', 'Pet', { name: 'pet' }],
    ['a schema', 'pagination', 'Pagination', {}],
    ['a schema of every resource', 'timestamp', 'Timestamp', {}],
    ['an example', 'forbidden', 'Forbidden', {}],
    ['a shared parameter', 'request', 'RequestId', {}],
    ['a schema of the envelope', 'meta', 'Meta', { envelope: true }],
  ])('ALL-6 refuses a resource called like %s', (_, resource, taken, more) => {
    const request = { ...petstore, ...more, resource };
    expect(() => scaffold(request)).toThrow(
      `a resource of the API "${request.name}" cannot be called "${resource}": ${taken} is taken. Choose another with --resource.`,
    );
  });
});
