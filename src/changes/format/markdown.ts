import type { Change } from '../change.ts';
import type { Comparison } from '../comparison.ts';
import { groupBy, operationOf, sentence } from './subject.ts';

/** The sections of a changelog entry, in their order. */
const sections = ['Breaking', 'Deprecated', 'Added', 'Changed', 'Fixed'] as const;
export type Section = (typeof sections)[number];

/** A changelog entry for those who use the APIs: what has changed, in words, by operation. */
export function formatMarkdown(comparisons: readonly Comparison[]): string {
  return comparisons
    .map((comparison) => {
      const { base, revision } = comparison.version;
      const versions = base === revision || revision === '' ? base : `${base} → ${revision}`;
      return changelogEntry(`${plain(comparison.title)} ${plain(versions)}`.trim(), comparison.changes);
    })
    .join('\n');
}

/**
 * One entry of a changelog.
 *
 * @param title what stands in its heading
 */
export function changelogEntry(title: string, changes: readonly Change[]): string {
  const bySection = groupBy(changes, sectionOf);
  const lines = sections.flatMap((section) => {
    const those = bySection.get(section);
    return those === undefined ? [] : ['', `### ${section}`, '', ...entries(those)];
  });
  const nothing = ['', 'Nothing changes for those who use this API.'];
  return [`## ${title}`, ...(lines.length === 0 ? nothing : lines)].map((line) => `${line}\n`).join('');
}

/** The section in which those who use the API look for a change. */
export function sectionOf({ level, rule }: Pick<Change, 'level' | 'rule'>): Section {
  if (level === 'breaking') return 'Breaking';
  if (/(^|-)(deprecated|sunset)(-|$)/.test(rule)) return 'Deprecated';
  // A constraint that was added is a promise that has changed, not a new thing.
  const constraint =
    /-(const|pattern|format|content-schema|unique-items|contains|property-names|dependent-[a-z]+|not|if|then|else|default-value)-added/;
  if (/(^|-)(added|new)(-|$)/.test(rule) && !constraint.test(rule)) return 'Added';
  if (/(^|-)examples?(-|$)/.test(rule)) return 'Fixed';
  return 'Changed';
}

/** One line for what is alone; a list below the operation for more. The whole API comes first. */
function entries(changes: readonly Change[]): string[] {
  const groups = [...groupBy(changes, operationOf)].sort(([a], [b]) => Number(a !== '') - Number(b !== ''));
  return groups.flatMap(([operation, those]) => {
    const texts = [...new Set(those.map(({ message }) => plain(sentence(message))))];
    if (operation === '') return texts.map((text) => `- ${text}`);
    const heading = `\`${operation.replace(/[`\s]+/g, ' ')}\``;
    const [only = '', ...others] = texts;
    if (others.length === 0) return [`- ${heading}: ${only}`];
    return [`- ${heading}:`, ...texts.map((text) => `  - ${text}`)];
  });
}

/** Text of a description as text: no line, tag or comment of its own making. Code spans stay. */
function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .split(/(`[^`]*`)/)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part
            .replaceAll('&', '&amp;')
            .replaceAll('<', '&lt;')
            .replace(/([[\]*_])/g, '\\$1'),
    )
    .join('');
}
