import { describe, expect, it } from 'vitest';
import { formatGithub } from '../../../src/lint/format/github.ts';
import { findings } from './findings.ts';

describe('formatGithub', () => {
  it('writes one workflow command a finding and escapes what would end it', () => {
    expect(formatGithub(findings).split('\n')).toEqual([
      '::error file=spec/things/paths/things_{thing_id}.yaml,line=3,col=5,title=correlation-header::The header is missing: 100%25 of the responses, all of them.%0AAdd it.%0Adocs/rules/correlation-header.md',
      '::warning file=spec/things/paths/things_{thing_id}.yaml,line=9,col=1,title=operation-tag-defined::Operation tags must be defined in global tags.%0Ahttps://docs.stoplight.io/docs/spectral/4dec24461f3af-open-api-rules#operation-tag-defined',
      '::notice file=spec/things/schemas/Thing.yaml,line=1,col=1,title=yaml-syntax::A hint.',
      '',
    ]);
  });

  it('escapes colons and commas of file names', () => {
    const [finding] = findings;
    expect(finding).toBeDefined();
    if (finding === undefined) return;
    expect(formatGithub([{ ...finding, file: 'spec/a,b:c.yaml' }])).toContain(
      'file=spec/a%2Cb%3Ac.yaml,line=3',
    );
  });
});
