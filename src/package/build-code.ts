import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { build, type Plugin } from 'esbuild';

/**
 * Writes the JavaScript of the package: a module for each entry, and chunks for what entries share and for what is
 * loaded when it is needed first.
 *
 * @param root the project root, an absolute path
 * @param entries sources by the name of the entry
 * @param outdir an absolute path
 */
export async function buildCode(
  root: string,
  entries: Readonly<Record<string, string>>,
  outdir: string,
): Promise<void> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: { ...entries },
    outdir,
    entryNames: '[name]',
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    sourcemap: true,
    legalComments: 'inline',
    logLevel: 'error',
    plugins: [packagesOutside(root)],
    write: false,
  });
  const names = namesWithoutHash(outputFiles.map(({ path }) => basename(path)));
  for (const { path, text } of outputFiles) {
    const plain = (written: string) =>
      names.reduce((result, [hashed, name]) => result.replaceAll(hashed, name), written);
    const file = join(dirname(path), plain(basename(path)));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, plain(text));
  }
}

/**
 * What is loaded when it is needed has a name of its own, so a hash, which comes into every app, tells nothing more.
 * Chunks of what entries share are all called `chunk` and keep it.
 */
function namesWithoutHash(files: readonly string[]): (readonly [hashed: string, name: string])[] {
  const found = files.flatMap((file) => {
    const [, hashed = '', name = ''] = /^((.+)-[A-Z0-9]{8})\.js$/.exec(file) ?? [];
    return name === '' || name === 'chunk' ? [] : [[hashed, name] as const];
  });
  return found.filter(([, name]) => found.filter(([, other]) => other === name).length === 1);
}

/**
 * Leaves packages to whoever installs this one, except those that are CommonJS: no browser loads them without a
 * bundler, and a bundler adds its helpers for them to the first chunk of every app.
 */
function packagesOutside(root: string): Plugin {
  const commonjs = 'content-disposition';
  return {
    name: 'packages-outside',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^[^./]/ }, ({ path, kind }) => {
        if (kind === 'entry-point') return undefined;
        return path === commonjs ? { path, namespace: 'commonjs' } : { path, external: true };
      });
      onLoad({ filter: /.*/, namespace: 'commonjs' }, async ({ path }) => ({
        contents: await asModule(root, path),
        loader: 'js',
      }));
    },
  };
}

/** A CommonJS package as one module. */
async function asModule(root: string, name: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: `export { parse } from '${name}';`, resolveDir: join(root, 'src/client') },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['main'],
    target: 'es2022',
    legalComments: 'inline',
    write: false,
  });
  return outputFiles.map(({ text }) => text).join('');
}
