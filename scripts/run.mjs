// Runs a TypeScript file of this project: node scripts/run.mjs scripts/lint.ts [arguments]
//
// Our own modules become one, dependencies are imported as they are. A loader hook would be asked about each of the
// dependencies' two thousand modules too: with one, `npm run lint` took twice as long to start.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const [file = ''] = process.argv.splice(2, 1);

const { outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: [file],
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: `node${process.versions.node}`,
  packages: 'external',
  sourcemap: 'inline',
  outdir: '.cache',
  write: false,
}).catch(() => process.exit(2)); // esbuild has said where and why

const contents = outputFiles[0]?.contents ?? '';
// The name says the content, so that runs at the same time share or pass each other by.
const name = createHash('sha256').update(contents).digest('hex').slice(0, 16);
const script = join(root, '.cache', `${name}.mjs`);
if (!existsSync(script)) {
  mkdirSync(dirname(script), { recursive: true });
  writeFileSync(`${script}.${process.pid}`, contents);
  renameSync(`${script}.${process.pid}`, script);
}
process.setSourceMapsEnabled(true);
process.argv[1] = join(root, file);
await import(pathToFileURL(script).href);
