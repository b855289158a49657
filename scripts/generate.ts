import { UsageError } from '../src/contract/usage-error.ts';
import { checkGenerated, type Drift } from '../src/generate/check-generated.ts';
import { generateApis } from '../src/generate/generate-apis.ts';
import { writeGenerated } from '../src/generate/write-generated.ts';
import { exit, main } from './command.ts';

await main({
  name: 'generate',
  summary: 'Writes generated/: bundle, types, operations table and client of each API.',
  options: {
    check: { type: 'boolean', help: 'write nothing; list what is stale, missing or superfluous' },
    format: { type: 'string', value: 'text|json', help: 'how the files are listed (default: text)' },
  },
  async run({ root, apis, options }) {
    const { check = false, format = 'text' } = options;
    if (format !== 'text' && format !== 'json') {
      throw new UsageError(`there is no format "${format}". Known: text, json.`);
    }
    const { files, scope } = await generateApis(root, apis);
    const drift = check ? await checkGenerated(root, files, scope) : await writeGenerated(root, files, scope);
    const words = check ? ['stale', 'missing', 'superfluous'] : ['updated', 'created', 'removed'];
    process.stdout.write(format === 'json' ? `${JSON.stringify(drift, undefined, 2)}\n` : list(drift, words));
    const count = drift.stale.length + drift.missing.length + drift.superfluous.length;
    if (count === 0) process.stderr.write('generate: everything is up to date.\n');
    else if (check) process.stderr.write(`generate: ${count} files differ. Run: npm run generate\n`);
    return check && count > 0 ? exit.findings : exit.fine;
  },
});

function list({ stale, missing, superfluous }: Drift, words: readonly string[]): string {
  return [stale, missing, superfluous]
    .flatMap((paths, index) => paths.map((path) => `${words[index]} ${path}\n`))
    .join('');
}
