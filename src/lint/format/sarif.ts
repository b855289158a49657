import type { Finding, Severity } from '../finding.ts';

/** SARIF has no hints. */
const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  hint: 'note',
};

/** What relative addresses of rule pages are relative to: SARIF wants them absolute. */
const home = 'https://accord.example/';

/**
 * Findings for code scanning: SARIF 2.1.0
 * (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html). Files are relative to the project root.
 *
 * @param descriptions what rules demand, by id, where it is known
 */
export function formatSarif(findings: readonly Finding[], descriptions: ReadonlyMap<string, string>): string {
  const pages = new Map(findings.map(({ rule, url }) => [rule, url]));
  const ids = [...pages.keys()].sort();
  const rules = ids.map((id) => {
    const description = descriptions.get(id);
    const url = pages.get(id) ?? '';
    return {
      id,
      ...(description === undefined ? {} : { shortDescription: { text: description } }),
      ...(url === '' ? {} : { helpUri: new URL(url, home).href }),
    };
  });
  const results = findings.map(({ file, line, column, severity, rule, message }) => ({
    ruleId: rule,
    ruleIndex: ids.indexOf(rule),
    level: levels[severity],
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: {
            uri: file.split('/').map(encodeURIComponent).join('/'),
            uriBaseId: '%SRCROOT%',
          },
          region: { startLine: line, startColumn: column },
        },
      },
    ],
  }));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'accord', informationUri: home, rules } },
        columnKind: 'utf16CodeUnits',
        results,
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}
