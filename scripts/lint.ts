import { isBlocking } from '../src/lint/finding.ts';
import { selectFormat } from '../src/lint/format/format.ts';
import { listIgnored, summarize } from '../src/lint/format/text.ts';
import { lintApis } from '../src/lint/lint-apis.ts';
import { profileApis } from '../src/lint/profile-apis.ts';
import { mergeFindings, mergeIgnored } from '../src/lint/report.ts';
import { exit, main } from './command.ts';
import { formatOption, namedFromHere, takesColour } from './findings-output.ts';

await main({
  name: 'lint',
  summary: 'Checks descriptions: their structure, their examples, and that they keep their own conventions.',
  options: {
    format: formatOption,
    profile: { type: 'boolean', help: 'how long each rule takes when warm, in place of findings' },
  },
  async run({ root, apis, options }) {
    const format = selectFormat(options.format ?? 'text');
    if (options.profile === true) {
      for await (const table of profileApis(root, apis)) process.stdout.write(table);
      return exit.fine;
    }
    const reports = await lintApis(root, apis);
    const findings = mergeFindings(reports);
    const colour = takesColour();
    process.stdout.write(format(namedFromHere(root, findings), { colour, ignored: mergeIgnored(reports) }));
    for (const report of reports) process.stderr.write(`${summarize(report)}\n${listIgnored(report)}`);
    return findings.some(isBlocking) ? exit.findings : exit.fine;
  },
});
