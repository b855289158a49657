import type { Finding } from './finding.ts';

interface Echo {
  /** The rules that tell of the defect in the clearest words. */
  readonly kept: readonly string[];
  /** The rules that tell of it again. */
  readonly dropped: readonly string[];
  /** How near the two stand: where one names an object and the other a key inside, only the file is the same. */
  readonly within: 'file' | 'line';
}

/**
 * Which rules, of one tool or of two, tell of the same defect. Where an object is malformed, the rules that go on to
 * read it speak of what follows from that.
 */
const echoes: readonly Echo[] = [
  { kept: ['struct', 'no-example-value-and-externalValue'], dropped: ['oas3-schema'], within: 'file' },
  { kept: ['struct'], dropped: ['asyncapi-3-document-resolved', 'workflow-answer'], within: 'file' },
  { kept: ['struct', 'oas3-schema'], dropped: ['example-valid'], within: 'file' },
  {
    kept: ['struct'],
    dropped: [
      'operation-description',
      'component-description',
      'oas3-api-servers',
      'oas3-server-variables',
      'pagination-parameters',
    ],
    within: 'line',
  },
  // Both tell of a list that does not say that it is one.
  { kept: ['pagination-parameters'], dropped: ['pagination-response'], within: 'line' },
];

/** The findings without those that repeat another one. */
export function withoutDuplicates(findings: readonly Finding[]): Finding[] {
  const told = new Set(findings.flatMap(({ rule, file, line }) => [key(rule, file), key(rule, file, line)]));
  const seen = new Set<string>();
  return findings.filter((finding) => {
    const { rule, file, line, column, message } = finding;
    const exact = JSON.stringify([rule, file, line, column, message]);
    if (seen.has(exact)) return false;
    seen.add(exact);
    return !echoes.some(
      ({ kept, dropped, within }) =>
        dropped.includes(rule) &&
        kept.some((other) => told.has(within === 'file' ? key(other, file) : key(other, file, line))),
    );
  });
}

function key(rule: string, file: string, line?: number): string {
  return JSON.stringify([rule, file, line ?? null]);
}
