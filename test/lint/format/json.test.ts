import { describe, expect, it } from 'vitest';
import { formatJson } from '../../../src/lint/format/json.ts';
import { findings } from './findings.ts';

describe('formatJson', () => {
  it('writes an object with findings of exactly the promised keys', () => {
    const written: unknown = JSON.parse(
      formatJson(findings.map((finding) => ({ ...finding, internal: true }))),
    );
    expect(written).toEqual({ findings });
  });

  it('writes an empty list where nothing was found', () => {
    expect(JSON.parse(formatJson([]))).toEqual({ findings: [] });
  });
});
