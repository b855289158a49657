import { join } from 'node:path';
import { loadApi } from '../../src/contract/load.ts';
import { ContractError } from '../../src/contract/problem.ts';
import { findingsOf } from '../../src/lint/contract-findings.ts';
import type { Finding } from '../../src/lint/finding.ts';
import { createLinter } from '../../src/lint/linter.ts';
import { copyProject, repository } from '../project.ts';

const folder = 'test/fixtures/lint';
const linter = createLinter(repository);

/** A copy of a small, clean description, to be broken at will. */
export interface Things extends Disposable {
  /** The project root, an absolute path. */
  readonly root: string;
  /** Replaces a text that must occur in a file of the description. */
  edit(file: string, from: string, to: string): void;
  write(file: string, text: string): void;
  /** What `npm run lint` would find. */
  lint(): Promise<Finding[]>;
}

export function copyThings(): Things {
  const project = copyProject([`${folder}/spec`]);
  const root = join(project.root, folder);
  const place = (file: string) => `${folder}/spec/things/${file}`;
  return {
    root,
    edit: (file, from, to) => project.edit(place(file), from, to),
    write: (file, text) => project.write(place(file), text),
    async lint() {
      try {
        return await linter.lint(await loadApi(root, 'things'));
      } catch (error) {
        if (error instanceof ContractError) return findingsOf(error);
        throw error;
      }
    },
    [Symbol.dispose]: () => project[Symbol.dispose](),
  };
}

/** A finding in short: `spec/things/paths/things.yaml:4:3 error struct`. */
export function place({ file, line, column, severity, rule }: Finding): string {
  return `${file}:${line}:${column} ${severity} ${rule}`;
}
