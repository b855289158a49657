import { spawn } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Writes the declarations of the package: the tree of the sources under `types/`, and beside each entry's code a
 * module that leads there.
 *
 * @param root the project root, an absolute path
 * @param entries sources by the name of the entry
 * @param outdir an absolute path
 * @returns what the compiler complains of; empty when it is fine
 */
export async function buildTypes(
  root: string,
  entries: Readonly<Record<string, string>>,
  outdir: string,
): Promise<string> {
  const types = join(outdir, 'types');
  const project = join(root, '.cache/tsconfig.package.json');
  await mkdir(join(root, '.cache'), { recursive: true });
  await writeFile(project, JSON.stringify(config(root, entries, types)));
  const complaints = await compile(root, project);
  if (complaints !== '') return complaints;
  for (const file of await readdir(types, { recursive: true })) {
    if (file.endsWith('.d.ts')) await withoutTsEndings(join(types, file));
  }
  for (const [name, source] of Object.entries(entries)) {
    const target = `./types/${source.replace(/\.ts$/, '.js')}`;
    await writeFile(join(outdir, `${name}.d.ts`), `export * from '${target}';\n`);
  }
  return '';
}

/** The project's own configuration, without the types of Node: the core has to do without. */
function config(root: string, entries: Readonly<Record<string, string>>, outDir: string): object {
  return {
    extends: join(root, 'tsconfig.json'),
    compilerOptions: {
      rootDir: root,
      outDir,
      noEmit: false,
      declaration: true,
      emitDeclarationOnly: true,
      allowJs: false,
      checkJs: false,
      types: [],
    },
    include: [],
    exclude: [],
    files: Object.values(entries).map((source) => join(root, source)),
  };
}

async function compile(root: string, project: string): Promise<string> {
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const child = spawn(process.execPath, [compiler, '--project', project], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  return output;
}

/** Relative imports name the module that is there at run time: TypeScript writes `.ts` as it stands in the source. */
async function withoutTsEndings(file: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  const written = text.replace(/((?:from|import\()\s*['"]\.{1,2}\/[^'"]*)\.ts(?=['"])/g, '$1.js');
  if (written !== text) await writeFile(file, written);
}
