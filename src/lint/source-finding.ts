import type { LoadedApi, Pointer } from '../contract/types.ts';
import type { Finding } from './finding.ts';

/** Makes an error of a rule of ours, with a page, at a place of a source file. */
export type SourceFinding = (rule: string, path: string, pointer: Pointer, message: string) => Finding;

/**
 * Makes a function that makes findings in the source files of an API, by their absolute paths.
 */
export function sourceFindings({ sources }: LoadedApi): SourceFinding {
  return (rule, path, pointer, message) => ({
    file: sources.nameOf(path),
    ...(sources.read(path)?.locate(pointer) ?? { line: 1, column: 1 }),
    pointer,
    severity: 'error',
    rule,
    message,
    url: `docs/rules/${rule}.md`,
  });
}
