import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { isLinear } from '../../src/contract/linear-pattern.js';
import { isObject } from '../../src/contract/pointer.js';
import { repository } from '../project.ts';

/** The files below a folder that end so. */
function files(folder: string, ending: string): string[] {
  return readdirSync(join(repository, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => join(folder, file));
}

/** The regular expression literals of a source file, as `/source/flags`. */
function literals(file: string): string[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(join(repository, file), 'utf8'),
    ts.ScriptTarget.ESNext,
    true,
  );
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The values of every `pattern`, and the keys of every `patternProperties`, of a file. */
function patterns(file: string): string[] {
  const found: string[] = [];
  const stack: unknown[] = [parse(readFileSync(join(repository, file), 'utf8'))];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (typeof next !== 'object' || next === null) continue;
    if (isObject(next) && typeof next.pattern === 'string') found.push(next.pattern);
    if (isObject(next) && isObject(next.patternProperties))
      found.push(...Object.keys(next.patternProperties));
    stack.push(...Object.values(next).filter((child) => child !== null && child !== undefined));
  }
  return found;
}

describe('ALL-6 no text makes a regular expression slow', () => {
  it('of those that are written in the rules and in what they import', () => {
    const sources = [...files('lint-rules', '.js'), ...files('src/contract', '.js')];
    const all = sources.flatMap((file) => literals(file).map((literal) => ({ file, literal })));
    const slow = all.filter(({ literal }) => {
      const end = literal.lastIndexOf('/');
      return !isLinear(literal.slice(1, end), literal.slice(end + 1));
    });
    expect(all.length).toBeGreaterThan(40);
    expect(slow).toEqual([]);
  });

  it('of those that the declaration and the descriptions declare', () => {
    const all = files('spec', '.yaml').flatMap((file) =>
      patterns(file).map((pattern) => ({ file, pattern })),
    );
    expect(all.length).toBeGreaterThan(40);
    expect(all.filter(({ pattern }) => !isLinear(pattern))).toEqual([]);
  });
});
