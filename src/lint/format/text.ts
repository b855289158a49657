import type { Finding, Severity } from '../finding.ts';
import type { LintReport } from '../report.ts';

/** ANSI escape codes: red, yellow, blue, none. */
const colours: Readonly<Record<Severity, string>> = {
  error: '\u001b[31m',
  warning: '\u001b[33m',
  info: '\u001b[34m',
  hint: '',
};
const dim = '\u001b[2m';
const plain = '\u001b[0m';

/**
 * Findings for people: place, severity and rule on one line, the message and the rule's page below; a blank line
 * between files.
 *
 * @param colour whether the terminal understands ANSI escape codes
 */
export function formatText(findings: readonly Finding[], colour: boolean): string {
  const paint = (code: string, text: string) => (colour ? `${code}${text}${plain}` : text);
  let file = '';
  const lines: string[] = [];
  for (const finding of findings) {
    if (file !== '' && file !== finding.file) lines.push('');
    file = finding.file;
    const { line, column, severity, rule, message, url } = finding;
    lines.push(
      `${file}:${line}:${column} ${paint(colours[severity], severity)} ${rule}`,
      `  ${message.replaceAll('\n', '\n  ')}`,
    );
    if (url !== '') lines.push(`  ${paint(dim, url)}`);
  }
  return lines.map((line) => `${line}\n`).join('');
}

/** `cloudflow: 13 operations, 2 errors, 1 warning` */
export function summarize({ api, operations, findings }: LintReport): string {
  const counts = (['error', 'warning', 'info', 'hint'] as const).flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [amount(count, severity)];
  });
  const what = operations === undefined ? 'could not be read' : amount(operations, 'operation');
  return `${api}: ${[what, ...(counts.length === 0 ? ['no findings'] : counts)].join(', ')}`;
}

function amount(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 || thing === 'info' ? '' : 's'}`;
}
