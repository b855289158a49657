import type { Finding, Severity } from '../finding.ts';
import type { LintReport } from '../report.ts';
import { ansi, painter } from './ansi.ts';

const colours: Readonly<Record<Severity, string>> = {
  error: ansi.red,
  warning: ansi.yellow,
  info: ansi.blue,
  hint: '',
};

/**
 * Findings for people: place, severity and rule on one line, the message and the rule's page below; a blank line
 * between files.
 *
 * @param colour whether the terminal understands ANSI escape codes
 */
export function formatText(findings: readonly Finding[], colour: boolean): string {
  const paint = painter(colour);
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
    if (url !== '') lines.push(`  ${paint(ansi.dim, url)}`);
  }
  return lines.map((line) => `${line}\n`).join('');
}

/** `cloudflow: 13 operations, 2 errors, 1 warning, 1 ignored` */
export function summarize({ api, operations, findings, ignored = [] }: LintReport): string {
  const counts = (['error', 'warning', 'info', 'hint'] as const).flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [amount(count, severity)];
  });
  const what = operations === undefined ? 'could not be read' : amount(operations, 'operation');
  const told = counts.length === 0 ? ['no findings'] : counts;
  return `${api}: ${[what, ...told, ...(ignored.length === 0 ? [] : [`${ignored.length} ignored`])].join(', ')}`;
}

/**
 * What exceptions take away, a line for each exception:
 * `  ignored error-codes at spec/things/paths/things.yaml:12 until 2026-12-31: the reason`.
 */
export function listIgnored({ ignored = [] }: LintReport): string {
  const exceptions = new Map(
    ignored.map(({ exception }) => [`${exception.file}:${exception.line}:${exception.column}`, exception]),
  );
  return [...exceptions.values()]
    .map(
      ({ rule, file, line, until, reason }) =>
        `  ignored ${rule} at ${file}:${line} until ${until}: ${reason.trim().replaceAll(/\s+/g, ' ')}\n`,
    )
    .join('');
}

function amount(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 || thing === 'info' ? '' : 's'}`;
}
