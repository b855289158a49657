import { isBlocking } from '../src/lint/finding.ts';
import { selectFormat } from '../src/lint/format/format.ts';
import { summarize } from '../src/lint/format/text.ts';
import { lintApis } from '../src/lint/lint-apis.ts';
import { mergeFindings } from '../src/lint/report.ts';
import { exit, main } from './command.ts';
import { formatOption, takesColour } from './findings-output.ts';

await main({
  name: 'lint',
  summary: 'Checks descriptions: their structure, their examples, and that they keep their own conventions.',
  options: {
    format: formatOption,
  },
  async run({ root, apis, options }) {
    const format = selectFormat(options.format ?? 'text');
    const reports = await lintApis(root, apis);
    const findings = mergeFindings(reports);
    const colour = takesColour();
    process.stdout.write(format(findings, { colour }));
    for (const report of reports) process.stderr.write(`${summarize(report)}\n`);
    return findings.some(isBlocking) ? exit.findings : exit.fine;
  },
});
