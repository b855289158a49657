import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { buildCode } from '../src/package/build-code.ts';
import { buildTypes } from '../src/package/build-types.ts';
import { entriesOf } from '../src/package/entries.ts';
import { exit, main } from './command.ts';

await main({
  name: 'build',
  summary: 'Writes dist/: the package as it is published, its code and its types.',
  options: {},
  async run({ root, apis }) {
    const entries = entriesOf(root, apis);
    const dist = join(root, 'dist');
    await rm(dist, { recursive: true, force: true });
    const [complaints] = await Promise.all([buildTypes(root, entries, dist), buildCode(root, entries, dist)]);
    if (complaints !== '') {
      process.stderr.write(`${complaints}build: the types do not compile.\n`);
      return exit.findings;
    }
    process.stdout.write(
      `${Object.keys(entries)
        .map((name) => `accord/${name}\n`)
        .join('')}`,
    );
    return exit.fine;
  },
});
