import { describe, expect, it } from 'vitest';
import { formatText, listIgnored, summarize } from '../../../src/lint/format/text.ts';
import { findings, ignored } from './findings.ts';

describe('formatText', () => {
  it('groups findings by file and tells place, severity, rule, message and page', () => {
    expect(formatText(findings, false)).toBe(
      [
        'spec/things/paths/things_{thing_id}.yaml:3:5 error correlation-header',
        '  The header is missing: 100% of the responses, all of them.',
        '  Add it.',
        '  docs/rules/correlation-header.md',
        'spec/things/paths/things_{thing_id}.yaml:9:1 warning operation-tag-defined',
        '  Operation tags must be defined in global tags.',
        '  https://docs.stoplight.io/docs/spectral/4dec24461f3af-open-api-rules#operation-tag-defined',
        '',
        'spec/things/schemas/Thing.yaml:1:1 hint yaml-syntax',
        '  A hint.',
        '',
      ].join('\n'),
    );
  });

  it('writes escape codes only where colour is asked for', () => {
    expect(formatText(findings, false)).not.toContain('\u001b');
    expect(formatText(findings, true)).toContain('\u001b[31merror\u001b[0m correlation-header');
  });

  it('writes nothing where nothing was found', () => {
    expect(formatText([], true)).toBe('');
  });
});

describe('summarize', () => {
  it('counts operations and findings by severity', () => {
    expect(summarize({ api: 'things', operations: 13, findings })).toBe(
      'things: 13 operations, 1 error, 1 warning, 1 hint',
    );
    expect(summarize({ api: 'things', operations: 1, findings: [] })).toBe(
      'things: 1 operation, no findings',
    );
    expect(summarize({ api: 'things', findings: findings.slice(0, 1) })).toBe(
      'things: could not be read, 1 error',
    );
  });
});

describe('listIgnored', () => {
  it('counts what exceptions take away, and names rule, place, day and reason of each', () => {
    const report = {
      api: 'things',
      operations: 3,
      findings: [],
      ignored: [ignored, { ...ignored, line: 7 }],
    };
    expect(summarize(report)).toBe('things: 3 operations, no findings, 2 ignored');
    expect(listIgnored(report)).toBe(
      '  ignored correlation-header at spec/things/paths/things_{thing_id}.yaml:2 until 2026-12-31: The gateway adds it.\n',
    );
  });

  it('is empty where nothing is taken away', () => {
    expect(listIgnored({ api: 'things', operations: 3, findings })).toBe('');
  });
});
