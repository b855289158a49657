import { join } from 'node:path';
import { listApis } from '../src/contract/apis.ts';
import { generateApi } from '../src/generate/generate-api.ts';
import { writeGenerated } from '../src/generate/write-generated.ts';
import { formatText, summarize } from '../src/lint/format/text.ts';
import { createLinter } from '../src/lint/linter.ts';
import { curl, exampleCall, firstOperation } from '../src/mock/example-call.ts';
import { createMock, mountOf } from '../src/mock/mock.ts';
import { serve } from '../src/mock/serve.ts';
import { watch } from '../src/workbench/watch.ts';
import { type ApiReport, createWorkbench } from '../src/workbench/workbench.ts';
import { exit, main } from './command.ts';
import { takesColour } from './findings-output.ts';
import { untilInterrupted } from './interrupt.ts';
import { readPort } from './port.ts';

await main({
  name: 'start',
  summary: 'Lints, generates and mocks the APIs on one port, and follows every change of a description.',
  options: {
    port: { type: 'string', value: 'N', help: 'the port (default: 4010; 0 picks a free one)' },
    'no-watch': { type: 'boolean', help: 'do not follow changes' },
  },
  async run({ root, apis, options }) {
    const colour = takesColour();
    const say = (text: string) => process.stdout.write(`${text}\n`);
    const mock = createMock({ apis: [] });
    const bench = createWorkbench(root, createLinter(root), [async (loaded) => mock.replace(loaded)]);
    const server = await serve(mock.fetch, { port: readPort(options.port) });

    const reports: ApiReport[] = [];
    for (const api of apis) reports.push(await bench.refresh(api));
    say(`accord  ${server.url}/\n`);
    for (const line of overview(reports)) say(line);
    for (const { findings } of reports)
      if (findings.length > 0) say(`\n${formatText(findings, colour)}`.trimEnd());
    const served = reports.flatMap(({ api }) => bench.contract(api) ?? []);
    if (served.length > 0) say('\nTry:');
    for (const loaded of served) {
      const operation = firstOperation(loaded.contract);
      if (operation === undefined) continue;
      say(`  ${curl(server.url + mountOf(loaded), exampleCall(loaded.contract, operation))}`);
    }
    for (const api of apis) await generate(api);
    if (options['no-watch'] === true) {
      say('\nCtrl-C ends.');
      await untilInterrupted();
      await server.close();
      return exit.fine;
    }

    const watching = await watch(join(root, 'spec'), onChange, (error) => {
      process.stderr.write(`start: ${error instanceof Error ? error.message : String(error)}\n`);
    });
    say('\nFollowing changes in spec/. Ctrl-C ends.');
    await untilInterrupted();
    await watching.close();
    await server.close();
    return exit.fine;

    async function onChange(paths: readonly string[]): Promise<void> {
      const start = performance.now();
      // An API may have come with the change.
      const known = await listApis(root);
      const followed = known.filter((api) => apis.includes(api) || bench.contract(api) === undefined);
      const touched = bench.affected(followed, paths);
      for (const api of touched) {
        const report = await bench.refresh(api);
        const took = Math.round(performance.now() - start);
        if (report.findings.length > 0) say(`\n${formatText(report.findings, colour)}`.trimEnd());
        say(`${clock()} ${summarize(report)}${changes(report)}${state(report)} (${took} ms)`);
      }
      for (const api of touched) await generate(api);
    }

    /** Generated files follow the last good contract; they may wait, so findings and mock come first. */
    async function generate(api: string): Promise<void> {
      const loaded = bench.contract(api);
      if (loaded === undefined) return;
      const drift = await writeGenerated(root, await generateApi(loaded), 'named');
      const written = [...drift.stale, ...drift.missing, ...drift.superfluous].length;
      if (written > 0) say(`${clock()} ${api}: ${written} generated files brought up to date`);
    }
  },
});

/** A table: API, operations, findings, and where its mock is. */
function overview(reports: readonly ApiReport[]): string[] {
  const rows = [
    ['api', 'operations', 'findings', 'mock'],
    ...reports.map(({ api, operations, findings, served }) => [
      api,
      served ? String(operations) : '-',
      String(findings.length),
      served ? `/mock/${api}` : 'not served: the description cannot be read',
    ]),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd(),
  );
}

function changes({ added, mended }: ApiReport): string {
  return added.length + mended === 0 ? '' : `; ${added.length} new, ${mended} mended`;
}

function state({ readable, served }: ApiReport): string {
  if (readable) return '';
  return served ? '; the mock goes on with the last good contract' : '; not served';
}

function clock(): string {
  return new Date().toTimeString().slice(0, 8);
}
