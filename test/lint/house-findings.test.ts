import { mkdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyStreamingThings } from './streaming-things.ts';
import { copyThings, place, type Things } from './things.ts';

/** Places of what the rules of the house say, without the folder of the API. */
async function housePlaces(things: Things): Promise<string[]> {
  const rules = ['index-only', 'component-file', 'orphan-file', 'file-length'];
  return (await things.lint())
    .filter(({ rule }) => rules.includes(rule))
    .map((finding) => place(finding).replace('spec/things/', ''));
}

/** Moves a file of the description. */
function move(things: Things, from: string, to: string): void {
  const target = join(things.root, 'spec/things', to);
  mkdirSync(dirname(target), { recursive: true });
  renameSync(join(things.root, 'spec/things', from), target);
}

describe('index-only', () => {
  it('ALL-1 finds nothing in a clean tree, with channels and workflows', async () => {
    using things = copyStreamingThings();
    expect(await housePlaces(things)).toEqual([]);
  });

  it('ALL-1 tells of a path that is written in the index, with a page', async () => {
    using things = copyThings();
    things.edit(
      'openapi.yaml',
      'webhooks:\n  thing.created:\n    $ref: ./webhooks/thing.created.yaml\n',
      'webhooks:\n  thing.created:\n    post: { description: Sent., responses: {} }\n',
    );
    things.edit('openapi.yaml', '$ref: ./securitySchemes/ApiKey.yaml', 'type: apiKey');
    const findings = (await things.lint()).filter(({ rule }) => rule === 'index-only');
    expect(findings.map(({ message }) => message)).toEqual([
      'The webhook thing.created is written in place. openapi.yaml is an index: move it to webhooks/thing.created.yaml and refer to that.',
      'The component ApiKey is written in place. openapi.yaml is an index: move it to securitySchemes/ApiKey.yaml and refer to that.',
    ]);
    expect(findings[0]).toMatchObject({ severity: 'error', url: 'docs/rules/index-only.md' });
  });

  it('ALL-1 tells of what stands beside the reference of a path', async () => {
    using things = copyThings();
    things.edit(
      'openapi.yaml',
      '    $ref: ./paths/things.yaml',
      '    $ref: ./paths/things.yaml\n    parameters: []',
    );
    const findings = (await things.lint()).filter(({ rule }) => rule === 'index-only');
    expect(findings.map(({ message }) => message)).toEqual([
      'The path /things has parameters beside its reference. openapi.yaml is an index: move this into paths/things.yaml.',
    ]);
  });

  it('RO-12 tells of a message that is written in the channels', async () => {
    using things = copyStreamingThings();
    things.edit('asyncapi.yaml', 'Tick: { $ref: ./messages/Tick.yaml }', 'Tick: { summary: A tick. }');
    expect((await housePlaces(things)).filter((text) => text.includes('index-only'))).toEqual([
      'asyncapi.yaml:31:7 error index-only',
    ]);
  });
});

describe('component-file', () => {
  it('ALL-1 tells of a path whose file has another name', async () => {
    using things = copyThings();
    move(things, 'paths/things.yaml', 'paths/all-things.yaml');
    things.edit('openapi.yaml', './paths/things.yaml', './paths/all-things.yaml');
    const findings = (await things.lint()).filter(({ rule }) => rule === 'component-file');
    expect(findings.map(({ message }) => message)).toEqual([
      'The path /things stands in spec/things/paths/all-things.yaml; its file is paths/things.yaml. Rename the file or the entry.',
    ]);
  });

  it('ALL-1 tells of a component in the folder of another kind', async () => {
    using things = copyThings();
    move(things, 'parameters/Offset.yaml', 'schemas/Offset.yaml');
    things.edit('paths/things.yaml', '../parameters/Offset.yaml', '../schemas/Offset.yaml');
    things.edit('openapi.yaml', 'offset: Offset', 'offset: Limit');
    expect(await housePlaces(things)).toContain('schemas/Offset.yaml:1:1 error component-file');
  });

  it('ALL-1 tells of a reference into the middle of a file', async () => {
    using things = copyThings();
    things.edit(
      'schemas/ThingCreate.yaml',
      '  name:\n    type: string\n',
      '  other:\n    $ref: ./Thing.yaml#/properties/name\n  name:\n    type: string\n',
    );
    const findings = (await things.lint()).filter(({ rule }) => rule === 'component-file');
    expect(findings.map(({ message }) => message)).toEqual([
      '"./Thing.yaml#/properties/name" leads into the middle of a file, so what stands there has no name of its own. Give it a file and refer to that.',
    ]);
  });
});

describe('orphan-file', () => {
  it('ALL-1 tells of files that nothing leads to, in examples as well', async () => {
    using things = copyThings();
    things.write('schemas/Old.yaml', 'type: object\n');
    things.write('examples/Old.json', '{}\n');
    things.write('examples/notes.md', 'Not part of the description.\n');
    expect(await housePlaces(things)).toEqual([
      'examples/Old.json:1:1 error orphan-file',
      'schemas/Old.yaml:1:1 error orphan-file',
    ]);
  });

  it('ALL-1 counts a file that a link or a workflow leads to', async () => {
    using things = copyStreamingThings();
    things.write('workflows/lamp.json', '{}\n');
    things.write('examples/terms.yaml', 'no: terms\n');
    things.edit('workflows/keep-a-thing.arazzo.yaml', '{ name: Lamp }', "{ name: $file('./lamp.json') }");
    things.edit(
      'schemas/Thing.yaml',
      'What is kept.',
      'What is kept, see [the terms](../examples/terms.yaml).',
    );
    expect(await housePlaces(things)).toEqual([]);
  });

  it('ALL-1 judges shared files over all APIs, also when one is linted alone', async () => {
    using things = copyThings();
    things.write('../shared/schemas/Used.yaml', '$ref: ./Deep.yaml\n');
    things.write('../shared/schemas/Deep.yaml', 'type: string\n');
    things.write('../shared/schemas/Unused.yaml', 'type: string\n');
    things.write('../other/openapi.yaml', 'openapi: 3.1.1\n');
    things.write('../other/schemas/Other.yaml', '$ref: ../../shared/schemas/Used.yaml\n');
    const findings = (await things.lint()).filter(({ rule }) => rule === 'orphan-file');
    expect(findings.map(({ file, message }) => `${file}: ${message}`)).toEqual([
      'spec/shared/schemas/Unused.yaml: No API leads to this file. Refer to it or delete it.',
    ]);
  });
});

describe('file-length', () => {
  it('hints at a long file, but not at a long example', async () => {
    using things = copyThings();
    const padding = '# a line\n'.repeat(200);
    things.edit('schemas/Thing.yaml', 'type: object', `${padding}type: object`);
    things.edit('examples/Thing.yaml', 'summary:', `${padding}summary:`);
    expect(await housePlaces(things)).toEqual(['schemas/Thing.yaml:201:1 hint file-length']);
  });
});
