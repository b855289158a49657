import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildContract } from '../../src/contract/contract.js';
import { loadApi } from '../../src/contract/load.ts';
import type { Json, JsonObject } from '../../src/contract/types.ts';
import { createSpectralLint } from '../../src/lint/spectral-findings.ts';
import { baseDocument } from '../lint-rules/base-contract.ts';
import { repository } from '../project.ts';
import { copyThings } from './things.ts';

const lint = createSpectralLint();

/** Rule and message of each finding of the stock Spectral command line over a bundle. */
function runStockSpectral(bundle: JsonObject): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'accord-spectral-'));
  try {
    const file = join(folder, 'bundle.json');
    writeFileSync(file, JSON.stringify(bundle));
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['node_modules/@stoplight/spectral-cli/dist/index.js', 'lint', file, '--format', 'json', '--quiet'],
      { cwd: repository, encoding: 'utf8' },
    );
    const results: unknown = JSON.parse(stdout === '' ? '[]' : stdout);
    if (!Array.isArray(results)) throw new Error(stderr);
    return results.map(({ code, message }) => `${code}: ${message}`).sort();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A bundle of 40 schemas, each of which refers to the next three times. */
function deepDocument(): JsonObject {
  const document: { components: { schemas: Record<string, Json> } } & JsonObject = JSON.parse(
    JSON.stringify(baseDocument('offset')),
  );
  const { schemas } = document.components;
  for (let level = 0; level < 40; level++) {
    const next = level < 39 ? { $ref: `#/components/schemas/Level${level + 1}` } : { type: 'string' };
    schemas[`Level${level}`] = { type: 'object', properties: { a: next, b: next, c: next } };
  }
  schemas.Thing = { allOf: [{ $ref: '#/components/schemas/Level0' }, schemas.Thing ?? {}] };
  return document;
}

describe('Spectral over the bundle', () => {
  it('agrees with the stock command line, which loads the same ruleset', async () => {
    using things = copyThings();
    things.edit('responses/Status401.yaml', 'X-Request-Id', 'X-Request');
    things.edit('schemas/Thing.yaml', '  created_at:', '  createdAt:');
    things.edit('examples/Thing.yaml', 'name: Lamp', 'name: 7');
    things.edit('openapi.yaml', 'description: Keeps things.', 'summary: Keeps things.');
    const loaded = await loadApi(things.root, 'things');
    const ours = (await lint(loaded)).map(({ rule, message }) => `${rule}: ${message}`).sort();
    expect(new Set(ours.map((finding) => finding.split(':')[0]))).toEqual(
      new Set(['casing-properties', 'correlation-header', 'example-valid', 'info-description']),
    );
    expect(runStockSpectral(loaded.bundle())).toEqual(ours);
  });

  it('lets the stock command line find nothing in a clean bundle', async () => {
    using things = copyThings();
    expect(runStockSpectral((await loadApi(things.root, 'things')).bundle())).toEqual([]);
  });

  it('ends on a bundle whose references written out would fill any memory', async () => {
    using things = copyThings();
    const loaded = await loadApi(things.root, 'things');
    const contract = buildContract(deepDocument(), 'things');
    expect(await lint({ ...loaded, contract })).toEqual([]);
    expect(runStockSpectral(deepDocument())).toEqual([]);
  });
});
