import type { Finding } from '../finding.ts';

/** Findings for programs: `{ "findings": [{ file, line, column, severity, rule, message, url }] }`. */
export function formatJson(findings: readonly Finding[]): string {
  const plain = findings.map(({ file, line, column, severity, rule, message, url }) => ({
    file,
    line,
    column,
    severity,
    rule,
    message,
    url,
  }));
  return `${JSON.stringify({ findings: plain }, undefined, 2)}\n`;
}
