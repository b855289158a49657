import { rules } from '../../../lint-rules/index.js';
import { didYouMean } from '../../contract/did-you-mean.js';
import { UsageError } from '../../contract/usage-error.ts';
import type { Finding } from '../finding.ts';
import { formatGithub } from './github.ts';
import { formatJson } from './json.ts';
import { formatSarif } from './sarif.ts';
import { formatText } from './text.ts';

/** Turns findings into the text that goes to stdout. */
export type Format = (findings: readonly Finding[], options: { readonly colour: boolean }) => string;

const formats: ReadonlyMap<string, Format> = new Map<string, Format>([
  ['text', (findings, { colour }) => formatText(findings, colour)],
  ['json', formatJson],
  ['sarif', (findings) => formatSarif(findings, descriptions)],
  ['github', formatGithub],
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
