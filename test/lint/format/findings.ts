import type { IgnoredFinding } from '../../../src/lint/exceptions.ts';
import type { Finding } from '../../../src/lint/finding.ts';

/** Findings of every severity, with characters that formats have to escape. */
export const findings: readonly [Finding, ...Finding[]] = [
  {
    file: 'spec/things/paths/things_{thing_id}.yaml',
    line: 3,
    column: 5,
    severity: 'error',
    rule: 'correlation-header',
    message: 'The header is missing: 100% of the responses, all of them.\nAdd it.',
    url: 'docs/rules/correlation-header.md',
  },
  {
    file: 'spec/things/paths/things_{thing_id}.yaml',
    line: 9,
    column: 1,
    severity: 'warning',
    rule: 'operation-tag-defined',
    message: 'Operation tags must be defined in global tags.',
    url: 'https://docs.stoplight.io/docs/spectral/4dec24461f3af-open-api-rules#operation-tag-defined',
  },
  {
    file: 'spec/things/schemas/Thing.yaml',
    line: 1,
    column: 1,
    severity: 'hint',
    rule: 'yaml-syntax',
    message: 'A hint.',
    url: '',
  },
];

/** The first of them, taken away by an exception. */
export const ignored: IgnoredFinding = {
  ...findings[0],
  exception: {
    file: 'spec/things/paths/things_{thing_id}.yaml',
    line: 2,
    column: 5,
    holder: '/get',
    rule: 'correlation-header',
    reason: 'The gateway adds it.',
    until: '2026-12-31',
  },
};
