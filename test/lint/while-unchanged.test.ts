import { join } from 'node:path';
import { expect, it } from 'vitest';
import { SourceCache } from '../../src/contract/sources.ts';
import { whileUnchanged } from '../../src/lint/while-unchanged.ts';
import { copyProject } from '../project.ts';

it('keeps what was made of files until one of them has another text', async () => {
  using project = copyProject([]);
  project.write('a.yaml', 'a: 1\n');
  project.write('b.yaml', 'b: 1\n');
  const files = ['a.yaml', 'b.yaml'].map((name) => join(project.root, name));
  const cache = new SourceCache(project.root);
  const kept = whileUnchanged<number>();
  let made = 0;
  const ask = () => kept('key', cache.snapshot(), files, async () => ++made);

  expect([await ask(), await ask()]).toEqual([1, 1]);
  project.write('b.yaml', 'b: 2\n');
  expect([await ask(), await ask()]).toEqual([2, 2]);
  project.remove('b.yaml');
  expect(await ask()).toBe(3);
});
