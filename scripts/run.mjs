// Runs a TypeScript file of this project: node scripts/run.mjs scripts/lint.ts [arguments]
//
// The file and all that it imports, dependencies included, become one file under .cache/, made anew when one of its
// sources is newer. Finding and reading two thousand modules one by one took longer than the work itself, and with a
// loader hook, which is asked about each of them, twice as long again (docs/adr/0007).
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const [file = ''] = process.argv.splice(2, 1);
const cache = join(root, '.cache');
const name = basename(file, '.ts');
const script = join(cache, `${name}-${fingerprint()}.mjs`);

if (!existsSync(script)) await bundle();
process.argv[1] = join(root, file);
await import(pathToFileURL(script).href);

/** Of everything that the bundle is made from, by name, size and time. */
function fingerprint() {
  const hash = createHash('sha256').update(process.version).update(file);
  const entries = ['package-lock.json', 'scripts', 'src', 'lint-rules', 'bench'];
  for (const entry of entries) {
    const path = join(root, entry);
    if (!existsSync(path)) continue;
    const found = statSync(path).isDirectory()
      ? readdirSync(path, { recursive: true, encoding: 'utf8' }).sort()
      : [''];
    for (const below of found) {
      const { size, mtimeMs } = statSync(join(path, below));
      hash.update(`${entry}/${below} ${size} ${mtimeMs}\n`);
    }
  }
  return hash.digest('hex').slice(0, 16);
}

async function bundle() {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [file],
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    // Some packages' CommonJS form loads its own files by computed names.
    mainFields: ['module', 'main'],
    // What is CommonJS inside still calls `require`.
    banner: {
      js: "import { createRequire as makeRequire } from 'node:module';\nconst require = makeRequire(import.meta.url);",
    },
    external: ['esbuild', 'fsevents'],
    outfile: script,
    write: false,
    logOverride: { 'direct-eval': 'silent', 'require-resolve-not-external': 'silent' },
  }).catch(() => process.exit(2)); // esbuild has said where and why
  mkdirSync(cache, { recursive: true });
  for (const old of readdirSync(cache).filter((other) => other.startsWith(`${name}-`)))
    rmSync(join(cache, old), { force: true });
  for (const { path, contents } of outputFiles) {
    writeFileSync(`${path}.${process.pid}`, contents);
    renameSync(`${path}.${process.pid}`, path);
  }
}
