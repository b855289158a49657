import type { IgnoredFinding } from '../exceptions.ts';
import type { Finding } from '../finding.ts';

/**
 * Findings for programs: `{ "findings": [{ file, line, column, severity, rule, message, url }], "ignored": [] }`. What
 * exceptions take away has the same keys, and `exception: { file, line, column, reason, until }`.
 */
export function formatJson(findings: readonly Finding[], ignored: readonly IgnoredFinding[] = []): string {
  const written = {
    findings: findings.map(plain),
    ignored: ignored.map(({ exception: { file, line, column, reason, until }, ...finding }) => ({
      ...plain(finding),
      exception: { file, line, column, reason, until },
    })),
  };
  return `${JSON.stringify(written, undefined, 2)}\n`;
}

function plain({ file, line, column, severity, rule, message, url }: Finding) {
  return { file, line, column, severity, rule, message, url };
}
