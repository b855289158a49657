import { describe, expect, it } from 'vitest';
import { formatJson } from '../../../src/lint/format/json.ts';
import { findings, ignored } from './findings.ts';

const [finding] = findings;

describe('formatJson', () => {
  it('writes an object with findings of exactly the promised keys', () => {
    const written: unknown = JSON.parse(
      formatJson(findings.map((finding) => ({ ...finding, internal: true }))),
    );
    expect(written).toEqual({ findings, ignored: [] });
  });

  it('writes an empty list where nothing was found', () => {
    expect(JSON.parse(formatJson([]))).toEqual({ findings: [], ignored: [] });
  });

  it('tells what exceptions take away, with the exception', () => {
    expect(JSON.parse(formatJson([], [ignored]))).toEqual({
      findings: [],
      ignored: [
        {
          ...finding,
          exception: {
            file: 'spec/things/paths/things_{thing_id}.yaml',
            line: 2,
            column: 5,
            reason: 'The gateway adds it.',
            until: '2026-12-31',
          },
        },
      ],
    });
  });
});
