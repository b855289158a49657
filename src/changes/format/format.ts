import { didYouMean } from '../../contract/did-you-mean.js';
import { UsageError } from '../../contract/usage-error.ts';
import { formatGithub } from '../../lint/format/github.ts';
import { formatSarif } from '../../lint/format/sarif.ts';
import type { Comparison } from '../comparison.ts';
import { ruleDescriptions } from '../rules.ts';
import { findingsOfChanges } from './findings.ts';
import { formatJson } from './json.ts';
import { formatMarkdown } from './markdown.ts';
import { formatText } from './text.ts';

/** Turns comparisons into the text that goes to stdout. */
export type Format = (comparisons: readonly Comparison[], options: { readonly colour: boolean }) => string;

const formats: ReadonlyMap<string, Format> = new Map<string, Format>([
  ['text', (comparisons, { colour }) => formatText(comparisons, colour)],
  ['json', formatJson],
  ['markdown', formatMarkdown],
  [
    'github',
    (comparisons) =>
      // What nobody has to look at would only use up the ten annotations that GitHub shows.
      formatGithub(comparisons.flatMap(findingsOfChanges).filter(({ severity }) => severity !== 'info')),
  ],
  ['sarif', (comparisons) => formatSarif(comparisons.flatMap(findingsOfChanges), ruleDescriptions)],
]);

/**
 * The format that a command line names.
 *
 * @throws {UsageError} on a name that is none; the message lists the known ones
 */
export function selectFormat(name: string): Format {
  const format = formats.get(name);
  if (format !== undefined) return format;
  const known = [...formats.keys()];
  throw new UsageError(
    `there is no format "${name}"${didYouMean(name, known) || '.'} Known: ${known.join(', ')}.`,
  );
}
