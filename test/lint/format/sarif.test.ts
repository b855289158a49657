import { describe, expect, it } from 'vitest';
import { formatSarif } from '../../../src/lint/format/sarif.ts';
import { findings, ignored } from './findings.ts';

const log: unknown = JSON.parse(
  formatSarif(findings, new Map([['correlation-header', 'Every response echoes the correlation id.']])),
);

describe('formatSarif', () => {
  it('writes a SARIF 2.1.0 log with one run', () => {
    expect(log).toMatchObject({
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [{ tool: { driver: { name: 'accord' } }, columnKind: 'utf16CodeUnits' }],
    });
  });

  it('lists each rule once, with an absolute address of its page where it has one', () => {
    expect(log).toHaveProperty('runs[0].tool.driver.rules', [
      {
        id: 'correlation-header',
        shortDescription: { text: 'Every response echoes the correlation id.' },
        helpUri: 'https://accord.example/docs/rules/correlation-header.md',
      },
      {
        id: 'operation-tag-defined',
        helpUri: 'https://docs.stoplight.io/docs/spectral/4dec24461f3af-open-api-rules#operation-tag-defined',
      },
      { id: 'yaml-syntax' },
    ]);
  });

  it('places each result in a file relative to the root of the project, as a URI', () => {
    expect(log).toHaveProperty('runs[0].results[0]', {
      ruleId: 'correlation-header',
      ruleIndex: 0,
      level: 'error',
      message: { text: 'The header is missing: 100% of the responses, all of them.\nAdd it.' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'spec/things/paths/things_%7Bthing_id%7D.yaml', uriBaseId: '%SRCROOT%' },
            region: { startLine: 3, startColumn: 5 },
          },
        },
      ],
    });
    expect(log).toMatchObject({
      runs: [{ results: [{ level: 'error' }, { level: 'warning' }, { level: 'note' }] }],
    });
  });

  it('tells what exceptions take away as suppressed in the source, and of all others that they are not', () => {
    const written: unknown = JSON.parse(formatSarif(findings.slice(1), new Map(), [ignored]));
    expect(written).toMatchObject({
      runs: [{ results: [{ suppressions: [] }, { suppressions: [] }, { ruleId: 'correlation-header' }] }],
    });
    expect(written).toHaveProperty('runs[0].results[2].suppressions', [
      {
        kind: 'inSource',
        status: 'accepted',
        justification: 'The gateway adds it.',
        location: {
          physicalLocation: {
            artifactLocation: { uri: 'spec/things/paths/things_%7Bthing_id%7D.yaml', uriBaseId: '%SRCROOT%' },
            region: { startLine: 2, startColumn: 5 },
          },
        },
        properties: { until: '2026-12-31' },
      },
    ]);
  });

  it('writes a run without results where nothing was found', () => {
    expect(JSON.parse(formatSarif([], new Map()))).toMatchObject({ runs: [{ results: [] }] });
  });
});
