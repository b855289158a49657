import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { isObject } from '../../../src/contract/pointer.js';
import type { Json } from '../../../src/contract/types.ts';
import type { Verdict } from './pair.ts';

/** One change of one place, and what it means there and back. */
export interface Edit {
  readonly name: string;
  /** Where the revision differs. */
  readonly at: string;
  /** What stands there then; undefined where it is gone. */
  readonly to: Json | undefined;
  readonly verdict: Verdict;
  readonly rule?: string;
  readonly back: Verdict;
  readonly backRule?: string;
}

/** Reads a table of edits: a YAML file beside this one. */
export function readEdits(file: string): readonly Edit[] {
  const rows: unknown = parse(readFileSync(join(import.meta.dirname, file), 'utf8'));
  if (!Array.isArray(rows)) throw new TypeError(`${file} is no list`);
  return rows.map((row: unknown, index) => {
    if (!isEdit(row)) throw new TypeError(`row ${index + 1} of ${file} is no edit`);
    return { ...row, to: row.to };
  });
}

const VERDICTS = ['breaking', 'warning', 'harmless', 'passing', 'same'];

function isEdit(row: unknown): row is Edit {
  return (
    isObject(row) &&
    typeof row.name === 'string' &&
    typeof row.at === 'string' &&
    [row.verdict, row.back].every((verdict) => typeof verdict === 'string' && VERDICTS.includes(verdict)) &&
    [row.rule, row.backRule].every((rule) => rule === undefined || typeof rule === 'string')
  );
}
