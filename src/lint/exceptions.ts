import { EXTENSION, exceptionsIn, isCurrent, isInside } from '../../lint-rules/reading/exceptions.js';
import { type Complaint, checkExtension } from '../contract/declaration-check.ts';
import { isObject } from '../contract/pointer.js';
import type { SourceFile } from '../contract/source-file.ts';
import type { LoadedApi, Pointer } from '../contract/types.ts';
import type { Finding } from './finding.ts';

/** A declared exception (`x-lint-ignore`): what a rule finds in an object is not told, until a day. */
export interface Exception {
  /** Where the exception itself stands. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The object for which it holds, and for all in it: a JSON Pointer into the file. */
  readonly holder: Pointer;
  readonly rule: string;
  readonly reason: string;
  /** The last day on which it holds, in UTC: an ISO 8601 date. */
  readonly until: string;
}

/** A finding that an exception takes away. */
export interface IgnoredFinding extends Finding {
  readonly exception: Exception;
}

/** The exceptions of a description. */
export interface Exceptions {
  readonly current: readonly Exception[];
  /** Those whose last day is over: they take nothing away. */
  readonly expired: readonly Exception[];
  readonly malformed: readonly { readonly file: SourceFile; readonly complaint: Complaint }[];
}

/** Reads the exceptions in all files of a description, in channels and workflows as well. */
export function readExceptions({ files, sources }: LoadedApi, now: Date): Exceptions {
  const current: Exception[] = [];
  const expired: Exception[] = [];
  const malformed: { file: SourceFile; complaint: Complaint }[] = [];
  for (const path of files) {
    const file = sources.read(path);
    if (file === undefined) continue;
    const read = exceptionsOf(file);
    malformed.push(...read.complaints.map((complaint) => ({ file, complaint })));
    for (const exception of read.exceptions)
      (isCurrent(exception.until, now) ? current : expired).push(exception);
  }
  return { current, expired, malformed };
}

/** Parts findings from those that exceptions take away. */
export function applyExceptions(
  findings: readonly Finding[],
  exceptions: readonly Exception[],
): { readonly told: Finding[]; readonly ignored: IgnoredFinding[] } {
  const byRule = new Map<string, Exception[]>();
  for (const exception of exceptions) {
    const { rule, file } = exception;
    byRule.set(key(rule, file), [...(byRule.get(key(rule, file)) ?? []), exception]);
  }
  const told: Finding[] = [];
  const ignored: IgnoredFinding[] = [];
  for (const finding of findings) {
    const { rule, file, pointer = '' } = finding;
    const exception = byRule.get(key(rule, file))?.find(({ holder }) => isInside(pointer, holder));
    if (exception === undefined) told.push(finding);
    else ignored.push({ ...finding, exception });
  }
  return { told, ignored };
}

function key(rule: string, file: string): string {
  return `${rule}\n${file}`;
}

interface Read {
  readonly exceptions: readonly Exception[];
  readonly complaints: readonly Complaint[];
}

/** By file: a file whose text is the same is the same object, see SourceCache. */
const known = new WeakMap<SourceFile, Read>();

function exceptionsOf(file: SourceFile): Read {
  const before = known.get(file);
  if (before !== undefined) return before;
  const exceptions: Exception[] = [];
  const complaints: Complaint[] = [];
  for (const { value, holder, pointer } of file.text.includes(EXTENSION) ? exceptionsIn(file.value) : []) {
    const isEntry = !pointer.endsWith(EXTENSION);
    const wrong = checkExtension(EXTENSION, isEntry ? [value] : value).map((complaint) => ({
      ...complaint,
      pointer: pointer + (isEntry ? complaint.pointer.replace(/^\/0/, '') : complaint.pointer),
    }));
    complaints.push(...wrong);
    if (wrong.length > 0 || !isObject(value)) continue;
    exceptions.push({
      file: file.name,
      ...file.locate(pointer),
      holder,
      rule: String(value.rule),
      reason: String(value.reason),
      until: String(value.until),
    });
  }
  const read = { exceptions, complaints };
  known.set(file, read);
  return read;
}
