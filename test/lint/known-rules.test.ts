import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { rules } from '../../lint-rules/index.js';
import { knownRules, outsideRules } from '../../src/lint/known-rules.ts';
import { repository } from '../project.ts';

it('knows every rule that has a page, so that an exception can name it', () => {
  const pages = readdirSync(join(repository, 'docs/rules')).map((file) => file.replace(/\.md$/, ''));
  const known = [...Object.keys(rules), ...outsideRules, 'lint-ignore'];
  expect(pages.sort()).toEqual([...new Set(known)].sort());
});

it('knows the rules of Spectral and Redocly that are on, and not those that are off', () => {
  const known = knownRules(['struct']);
  expect([...known]).toEqual(
    expect.arrayContaining(['struct', 'oas3-schema', 'asyncapi-channel-parameters']),
  );
  expect(known.has('oas3-valid-media-example')).toBe(false);
  expect(known.has('lint-ignore')).toBe(false);
});
