import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SourceLocation } from '../../contract/types.ts';
import type { Exception, IgnoredFinding } from '../exceptions.ts';
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
 * @param ignored what exceptions take away; told with the exception, as suppressed
 */
export function formatSarif(
  findings: readonly Finding[],
  descriptions: ReadonlyMap<string, string>,
  ignored: readonly IgnoredFinding[] = [],
): string {
  const all: readonly (Finding & { readonly exception?: Exception })[] = [...findings, ...ignored];
  const pages = new Map(all.map(({ rule, url }) => [rule, url]));
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
  const results = all.map(({ severity, rule, message, exception, ...place }) => ({
    ruleId: rule,
    ruleIndex: ids.indexOf(rule),
    level: levels[severity],
    message: { text: message },
    locations: [location(place)],
    // Either all results of a run say whether they are suppressed, or none (section 3.27.23).
    ...(ignored.length === 0
      ? {}
      : { suppressions: exception === undefined ? [] : [suppression(exception)] }),
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

function location({ file, line, column }: SourceLocation) {
  return {
    physicalLocation: {
      artifactLocation: artifactLocation(file),
      region: { startLine: line, startColumn: column },
    },
  };
}

function suppression({ reason, until, ...place }: Exception) {
  return {
    kind: 'inSource',
    status: 'accepted',
    justification: reason,
    location: location(place),
    properties: { until },
  };
}

/** A file outside the project goes by its absolute path. */
function artifactLocation(file: string): { readonly uri: string; readonly uriBaseId?: string } {
  if (isAbsolute(file)) return { uri: pathToFileURL(file).href };
  return { uri: file.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' };
}
