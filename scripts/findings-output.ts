import { relative, sep } from 'node:path';
import { packageRoot } from '../src/contract/package-root.ts';
import type { Finding } from '../src/lint/finding.ts';

/** The option by which a command says how it prints findings. */
export const formatOption = {
  type: 'string',
  value: 'text|json|sarif|github',
  help: 'how findings are printed (default: text)',
} as const;

/** Whether stdout takes colour: a terminal does, unless `NO_COLOR` asks for none (https://no-color.org). */
export function takesColour(): boolean {
  return process.stdout.isTTY && (process.env.NO_COLOR ?? '') === '';
}

/**
 * Findings of a project as the folder that the command was called in names their files: where GitHub Actions calls it,
 * that is the top of the repository, and annotations need names from there.
 */
export function namedFromHere(root: string, findings: readonly Finding[]): readonly Finding[] {
  const way = relative(process.cwd(), root).split(sep).join('/');
  if (root === packageRoot || way === '' || way.startsWith('..')) return findings;
  return findings.map((finding) => ({ ...finding, file: `${way}/${finding.file}` }));
}
