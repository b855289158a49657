import { describe, expect, it } from 'vitest';
import { formatText, summarize } from '../../../src/lint/format/text.ts';
import { findings } from './findings.ts';

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
