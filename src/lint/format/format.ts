import { rules } from '../../../lint-rules/index.js';
import { didYouMean } from '../../contract/did-you-mean.js';
import { UsageError } from '../../contract/usage-error.ts';
import type { IgnoredFinding } from '../exceptions.ts';
import type { Finding } from '../finding.ts';
import { formatGithub } from './github.ts';
import { formatJson } from './json.ts';
import { formatSarif } from './sarif.ts';
import { formatText } from './text.ts';

export interface FormatOptions {
  readonly colour: boolean;
  /** What exceptions take away; formats for programs tell it too. */
  readonly ignored?: readonly IgnoredFinding[];
}

/** Turns findings into the text that goes to stdout. */
export type Format = (findings: readonly Finding[], options: FormatOptions) => string;

const formats: ReadonlyMap<string, Format> = new Map<string, Format>([
  ['text', (findings, { colour }) => formatText(findings, colour)],
  ['json', (findings, { ignored }) => formatJson(findings, ignored)],
  ['sarif', (findings, { ignored }) => formatSarif(findings, descriptions, ignored)],
  ['github', (findings) => formatGithub(findings)],
]);

const descriptions: ReadonlyMap<string, string> = new Map(
  Object.entries(rules).map(([id, { description = '' }]) => [id, description]),
);

/**
 * The format that a command line names.
 *
 * @throws {UsageError} on a name that is none; the message lists the known ones
 */
export function selectFormat(name: string): Format {
  const format = formats.get(name);
  if (format !== undefined) return format;
  const known = [...formats.keys()];
  const near = didYouMean(name, known);
  throw new UsageError(`there is no format "${name}"${near === '' ? '.' : near} Known: ${known.join(', ')}.`);
}
