import { join, relative } from 'node:path';
import ts from 'typescript';
import { repository } from '../project.ts';

const config = ts.readConfigFile(join(repository, 'tsconfig.json'), ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, repository);
const parsed = new Map<string, ts.SourceFile | undefined>();

/**
 * Type checks a file that uses generated code, as an editor would.
 *
 * @param entry a path relative to the repository; the file exists or is one of `generated`
 * @param generated texts by path relative to the repository; they hide the files on disk
 * @param more compiler options besides those of the project
 * @returns `file:line: TS1234 message`, one for each complaint about the entry or a generated file
 */
export function compile(
  entry: string,
  generated: ReadonlyMap<string, string>,
  more: ts.CompilerOptions = {},
): string[] {
  const texts = new Map([...generated].map(([path, text]) => [join(repository, path), text]));
  const host = ts.createCompilerHost({ ...options, ...more });
  const program = ts.createProgram({
    rootNames: [join(repository, entry)],
    options: { ...options, ...more, noUnusedLocals: false },
    host: {
      ...host,
      fileExists: (path) => texts.has(path) || host.fileExists(path),
      readFile: (path) => texts.get(path) ?? host.readFile(path),
      directoryExists: (path) =>
        [...texts.keys()].some((file) => file.startsWith(`${path}/`)) || ts.sys.directoryExists(path),
      getSourceFile(path, target) {
        const text = texts.get(path);
        if (text !== undefined) return ts.createSourceFile(path, text, target);
        if (!parsed.has(path)) parsed.set(path, host.getSourceFile(path, target));
        return parsed.get(path);
      },
    },
  });
  return ts.getPreEmitDiagnostics(program).map(({ file, start = 0, code, messageText }) => {
    const line = file === undefined ? 0 : file.getLineAndCharacterOfPosition(start).line + 1;
    const name = file === undefined ? '' : relative(repository, file.fileName);
    return `${name}:${line}: TS${code} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}
