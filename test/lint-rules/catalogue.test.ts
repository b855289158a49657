import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { replaced, rules } from '../../lint-rules/index.js';
import { repository } from '../project.ts';

const ids = Object.keys(rules).sort();

/** The names of the files of a folder that end so, without the end. */
function names(folder: string, ending: string): string[] {
  return readdirSync(join(repository, folder))
    .filter((file) => file.endsWith(ending))
    .map((file) => basename(file, ending))
    .sort();
}

describe('the catalogue of rules', () => {
  it('has one file for each rule', () => {
    expect(names('lint-rules', '.js').filter((name) => name !== 'index')).toEqual(ids);
  });

  it('has one test for each rule', () => {
    const others = ['catalogue', 'contract-rule', 'ruleset'];
    expect(names('test/lint-rules', '.test.ts').filter((name) => !others.includes(name))).toEqual(ids);
  });

  it('has one page for each rule, those outside of Spectral included, and no other page', () => {
    const outside = names('src/lint', '-findings.ts').flatMap((name) => {
      const source = readFileSync(join(repository, 'src/lint', `${name}-findings.ts`), 'utf8');
      return [...source.matchAll(/(?:\bfinding\(\s*|\brule: )'([a-z-]+)'/g)].map(([, id = '']) => id);
    });
    expect(names('docs/rules', '.md')).toEqual([...new Set([...ids, ...outside])].sort());
  });

  it.each(ids)('explains %s: what, why with a source, a bad and a good example, how to mend', (id) => {
    const page = readFileSync(join(repository, 'docs/rules', `${id}.md`), 'utf8');
    const rule = Object.entries(rules).find(([name]) => name === id)?.[1];
    expect(page.startsWith(`# ${id}\n\n${rule?.description}\n`)).toBe(true);
    expect([...page.matchAll(/^## (.*)$/gm)].map(([, title]) => title)).toEqual([
      'Why',
      'Bad',
      'Good',
      'How to mend',
    ]);
    expect([...page.matchAll(/^```yaml\n[\s\S]+?\n```$/gm)]).toHaveLength(2);
    const why = page.slice(page.indexOf('## Why'), page.indexOf('## Bad'));
    expect(why).toMatch(/\(https:\/\/|API\s+reference/);
  });

  it('replaces rules only by rules of its own, of spectral:oas or of Redocly', () => {
    const redocly = readFileSync(join(repository, 'redocly.yaml'), 'utf8');
    for (const replacement of Object.values(replaced)) {
      const [name = ''] = replacement.split(/[ ;,]/);
      const known =
        ids.includes(name) || name.startsWith('oas3-') || redocly.includes(`\n  ${name}: error\n`);
      expect(known, replacement).toBe(true);
    }
  });
});
