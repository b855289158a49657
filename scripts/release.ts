import { summary } from '../src/changes/format/text.ts';
import { planRelease, type Release, readDate } from '../src/changes/release.ts';
import { loadApi } from '../src/contract/load.ts';
import { replaceFiles } from '../src/generate/replace-files.ts';
import { compareFindings, isBlocking } from '../src/lint/finding.ts';
import { formatText } from '../src/lint/format/text.ts';
import { mergeFindings } from '../src/lint/report.ts';
import { checkDescriptions } from '../src/workbench/check-descriptions.ts';
import { exit, main } from './command.ts';
import { takesColour } from './findings-output.ts';

await main({
  name: 'release',
  summary:
    'Moves the released contract of an API to what its description says, and puts an entry on top of its changelog. Only when lint, generated files and version are right.',
  options: {
    date: { type: 'string', value: 'YYYY-MM-DD', help: 'the date of the release (default: today)' },
  },
  async run({ root, apis, options }) {
    const today = new Date();
    const date = readDate(options.date, today);
    const { reports, drift } = await checkDescriptions(root, apis, 'named', today);
    const findings = [...mergeFindings(reports), ...drift].filter(isBlocking).sort(compareFindings);
    if (findings.length > 0) {
      process.stdout.write(formatText(findings, takesColour()));
      process.stderr.write('release: nothing is released before these findings are mended.\n');
      return exit.findings;
    }
    const releases: Release[] = [];
    for (const api of apis) releases.push(await planRelease(root, await loadApi(root, api), date, today));
    const refused = releases.flatMap(({ api, comparison }) =>
      comparison === undefined || comparison.version.sufficient
        ? []
        : [`${api}: ${comparison.version.message}`],
    );
    if (refused.length > 0) {
      process.stdout.write(refused.map((line) => `${line}\n`).join(''));
      process.stderr.write('release: nothing is released before the version is right.\n');
      return exit.findings;
    }
    // All of them or none: the files of one release belong together, and so do those of one command.
    await replaceFiles(
      root,
      new Map(releases.flatMap(({ texts }) => [...texts])),
      releases.flatMap(({ removed }) => removed),
    );
    for (const release of releases) process.stdout.write(`${report(release)}\n`);
    return exit.fine;
  },
});

function report({ api, version, comparison, texts, removed }: Release): string {
  const files = [...texts.keys(), ...removed];
  if (files.length === 0) return `${api}: ${version} is released already`;
  const what = comparison === undefined ? 'the first release' : summary(comparison.changes);
  return `${api}: released ${version} (${what}): ${files.join(', ')}`;
}
