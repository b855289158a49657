import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadApi } from '../../src/contract/load.ts';
import { generateApi } from '../../src/generate/generate-api.ts';
import { copyProject, repository } from '../project.ts';

const fixtures = join(repository, 'test/fixtures/generate');

/** A project with an API that no line of code knows. */
function ledgerProject() {
  const project = copyProject([]);
  cpSync(join(fixtures, 'spec'), join(project.root, 'spec'), { recursive: true });
  return project;
}

describe('generateApi', () => {
  it('ALL-1 gives the same bytes every time, wherever the project lies', async () => {
    using copy = copyProject(['spec']);
    const here = await generateApi(await loadApi(repository, 'cloudflow'));
    expect(await generateApi(await loadApi(repository, 'cloudflow'))).toEqual(here);
    expect(await generateApi(await loadApi(copy.root, 'cloudflow'))).toEqual(here);
    expect([...here.values()].join('\n')).not.toContain(repository);
  });

  it('ALL-1 makes six files of one description, also of one that is new', async () => {
    const files = await generateApi(await loadApi(fixtures, 'ledger'));
    expect([...files.keys()]).toEqual(
      ['client.ts', 'index.ts', 'openapi.json', 'openapi.yaml', 'operations.ts', 'types.ts'].map(
        (name) => `generated/ledger/${name}`,
      ),
    );
  });

  it('ALL-1 says in every file from what it comes and by which command', async () => {
    const sentence = 'Generated from spec/ledger/openapi.yaml by `npm run generate`. Do not edit.';
    const files = await generateApi(await loadApi(fixtures, 'ledger'));
    for (const [path, text] of files) {
      const start = path.endsWith('.json')
        ? `{\n  "x-generated": "${sentence}",\n`
        : `${path.endsWith('.ts') ? '//' : '#'} ${sentence}\n`;
      expect(text.slice(0, start.length), path).toBe(start);
      expect(text.endsWith('\n') && !text.endsWith('\n\n'), path).toBe(true);
    }
  });

  it('ALL-1 bundles the same document as YAML and as JSON', async () => {
    const loaded = await loadApi(repository, 'cloudflow');
    const files = await generateApi(loaded);
    const { 'x-generated': _, ...json } = JSON.parse(files.get('generated/cloudflow/openapi.json') ?? '');
    expect(json).toEqual(loaded.contract.document);
    expect(parse(files.get('generated/cloudflow/openapi.yaml') ?? '')).toEqual(loaded.contract.document);
  });

  it('CF-4, CF-5, CF-6, CF-7 gives every operation an entry in the table and a method on the client', async () => {
    const loaded = await loadApi(repository, 'cloudflow');
    const files = await generateApi(loaded);
    const lines = (files.get('generated/cloudflow/operations.ts') ?? '').split(/\n|`/);
    for (const { id, method, path } of loaded.contract.operations) {
      const line = lines.find((text) => text.startsWith(`${path} `)) ?? '';
      expect(line.split(/[ :]/).join(' ')).toContain(` ${method.toUpperCase()} ${id}`);
      expect(files.get('generated/cloudflow/client.ts')).toMatch(
        new RegExp(`^  ${id}\\(input\\??: InputOf<'${id}'>.*\\): (List)?Call<`, 'm'),
      );
    }
  });

  it('ALL-1 tells a deprecated operation on the client, with its last day, and closes no comment early', async () => {
    const files = await generateApi(await loadApi(fixtures, 'ledger'));
    expect(files.get('generated/ledger/client.ts')).toContain(
      [
        '  /**',
        '   * Get an entry.',
        '   *',
        '   * Reads one entry. Never ends a comment: *\\/',
        '   *',
        '   * `GET /entries/{entryId}`',
        '   *',
        '   * @throws {LedgerError} `ENTRY_NOT_FOUND`',
        '   *',
        '   * @deprecated It will be removed on 2030-01-01.',
        '   */',
        `  getEntry(input: InputOf<'getEntry'>): Call<DataOf<'getEntry'>>;`,
      ].join('\n'),
    );
  });

  it.each([
    ['operationId: ping', 'operationId: then', 'operation-id-reserved', 'no operation can be called then'],
    [
      '    Debit:\n',
      '    LedgerError: { type: string }\n    Debit:\n',
      'schema-name-reserved',
      'no schema can be called LedgerError',
    ],
    [
      '    Debit:\n',
      '    bad-name: { type: string }\n    Debit:\n',
      'schema-name-reserved',
      'it is no identifier',
    ],
  ])('ALL-6 refuses a name that code cannot have, with its place (%s)', async (from, to, code, message) => {
    using project = ledgerProject();
    project.edit('spec/ledger/openapi.yaml', from, to);
    const line =
      project
        .read('spec/ledger/openapi.yaml')
        .split('\n')
        .findIndex((text) => text.includes(to.trim().split('\n')[0] ?? '')) + 1;
    await expect(generateApi(await loadApi(project.root, 'ledger'))).rejects.toMatchObject({
      code: 'contract-unreadable',
      problems: [{ file: 'spec/ledger/openapi.yaml', line, code, message: expect.stringContaining(message) }],
    });
  });
});
