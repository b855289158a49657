import spectralCore from '@stoplight/spectral-core';
import { describe, expect, it } from 'vitest';
import { contractRule, type Report } from '../../lint-rules/reading/contract-rule.js';
import type { Contract, JsonObject } from '../../src/contract/types.ts';
import { baseDocument } from './base-contract.ts';

async function run(
  document: JsonObject,
  ...checks: readonly ((contract: Contract, report: Report) => void)[]
) {
  const spectral = new spectralCore.Spectral();
  spectral.setRuleset({
    rules: Object.fromEntries(
      checks.map((check, index) => [
        `rule-${index}`,
        contractRule({ description: 'Any.', severity: 'warn', check }),
      ]),
    ),
  });
  const results = await spectral.run(JSON.stringify(document), { ignoreUnknownFormat: true });
  return results.map(({ code, message, path, severity }) => ({ code, message, path, severity }));
}

describe('contractRule', () => {
  it('gives every rule of a run the same contract, built once', async () => {
    const seen: Contract[] = [];
    const look = (contract: Contract) => void seen.push(contract);
    await run(baseDocument('offset'), look, look);
    expect(seen).toHaveLength(2);
    expect(seen[0]).toBe(seen[1]);
    expect(seen[0]?.operations.map(({ id }) => id)).toEqual(['listThings', 'createThing', 'getThing']);
  });

  it('reports at the nearest place that exists, whatever characters its pointer has', async () => {
    const document = { ...baseDocument('offset'), 'x-%2F~/a': { deep: true } };
    const results = await run(document, (_, report) => {
      report('/x-%2F~0~1a/deep/missing', 'One.');
      report('/paths/~1things~1{thing_id}/get/nothing/here', 'Two.');
    });
    expect(results.map(({ path }) => path)).toEqual([
      ['paths', '/things/{thing_id}', 'get'],
      ['x-%2F~/a', 'deep'],
    ]);
  });

  it('ALL-6 turns a crash of a rule into a finding of that rule, and the other rules go on', async () => {
    const results = await run(
      baseDocument('cursor'),
      () => {
        throw new TypeError('no such thing');
      },
      (_, report) => report('/info', 'Found.'),
    );
    expect(results).toEqual([
      {
        code: 'rule-0',
        message:
          'This rule failed: no such thing. The defect is in the rule, not in the description; report it.',
        path: [],
        severity: 1,
      },
      { code: 'rule-1', message: 'Found.', path: ['info'], severity: 1 },
    ]);
  });

  it('says nothing about an index whose paths stand in other files', async () => {
    const index = { ...baseDocument('page'), paths: { '/things': { $ref: './paths/things.yaml' } } };
    const results = await run(index, (_contract, report) => report('', 'Found.'));
    // Spectral itself may miss the file; the rule has nothing to say.
    expect(results.map(({ code }) => code)).not.toContain('rule-0');
  });

  it('says nothing about a document without conventions', async () => {
    const { 'x-conventions': _, ...document } = baseDocument('page');
    expect(await run(document, (_contract, report) => report('', 'Found.'))).toEqual([]);
  });
});
