import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildContract } from '../../src/contract/contract.js';
import { loadApi } from '../../src/contract/load.ts';
import type { Json, JsonObject, LoadedApi } from '../../src/contract/types.ts';
import { lintContract } from '../../src/lint/rule-findings.ts';
import { createSpectralLint } from '../../src/lint/spectral-findings.ts';
import { baseDocument } from '../lint-rules/base-contract.ts';
import { runStockSpectral } from './stock-spectral.ts';
import { copyThings } from './things.ts';

const spectral = createSpectralLint();

/** Everything that the ruleset says: our rules and spectral:oas. */
async function lint(loaded: LoadedApi) {
  return [...lintContract(loaded), ...(await spectral(loaded))];
}

/** Rule and message of each finding of the stock command line over a bundle. */
function judgeBundle(bundle: JsonObject): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'accord-spectral-'));
  try {
    const file = join(folder, 'bundle.json');
    writeFileSync(file, JSON.stringify(bundle));
    return runStockSpectral([file])
      .map(({ rule, message }) => `${rule}: ${message}`)
      .sort();
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
    expect(ours.map((finding) => finding.split(':')[0])).toEqual(
      expect.arrayContaining([
        'casing-properties',
        'correlation-header',
        'example-valid',
        'info-description',
      ]),
    );
    expect(judgeBundle(loaded.bundle())).toEqual(ours);
  });

  it('lets the stock command line find nothing in a clean bundle', async () => {
    using things = copyThings();
    expect(judgeBundle((await loadApi(things.root, 'things')).bundle())).toEqual([]);
  });

  it('ends on a bundle whose references written out would fill any memory', async () => {
    using things = copyThings();
    const loaded = await loadApi(things.root, 'things');
    const contract = buildContract(deepDocument(), 'things');
    const ours = (await lint({ ...loaded, contract })).map(({ rule, message }) => `${rule}: ${message}`);
    expect(judgeBundle(deepDocument())).toEqual(ours.sort());
  });
});
