import type { Finding, Severity } from '../finding.ts';

/** GitHub knows three levels. */
const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
  hint: 'notice',
};

/**
 * Findings as workflow commands, which GitHub Actions shows beside the changed lines:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function formatGithub(findings: readonly Finding[]): string {
  return findings
    .map(({ file, line, column, severity, rule, message, url }) => {
      const properties = [
        `file=${property(file)}`,
        `line=${line}`,
        `col=${column}`,
        `title=${property(rule)}`,
      ];
      const text = url === '' ? message : `${message}\n${url}`;
      return `::${commands[severity]} ${properties.join(',')}::${data(text)}\n`;
    })
    .join('');
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
