import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { type Comparisons, compareAll } from '../src/changes/comparison.ts';
import { fails, readFailOn } from '../src/changes/failure.ts';
import { selectFormat } from '../src/changes/format/format.ts';
import { summary } from '../src/changes/format/text.ts';
import { RELEASED } from '../src/changes/released.ts';
import { findVersion, onDisk, placeOf, type Surroundings, type Version } from '../src/changes/version.ts';
import { ContractError } from '../src/contract/problem.ts';
import { UsageError } from '../src/contract/usage-error.ts';
import { exit, main } from './command.ts';
import { takesColour } from './findings-output.ts';

await main({
  name: 'changes',
  summary:
    'Compares two versions of a description (a file, a folder, a git ref, <ref>:<path>) and says what breaks whom.\nWithout a revision: the working tree. Without a base: against the released contracts.',
  words: '[<base> [<revision>]]',
  options: {
    api: { type: 'string', value: '<name>', multiple: true, help: 'only this API (may be repeated)' },
    format: {
      type: 'string',
      value: 'text|json|markdown|github|sarif',
      help: 'how changes are printed (default: text)',
    },
    strict: { type: 'boolean', help: 'warnings fail as well' },
    'fail-on': {
      type: 'string',
      value: 'breaking|warning|unannounced|inside-version',
      help: 'what fails (default: what breaks, and a version that is too low); unannounced: what breaks without a new major version; inside-version: that, and a version that is too low',
    },
  },
  async run({ root, words, options }) {
    const format = selectFormat(options.format ?? 'text');
    const failOn = readFailOn(options.strict === true, options['fail-on']);
    const [base, revision, ...surplus] = words;
    if (surplus.length > 0)
      throw new UsageError(`two versions can be compared; there is no place for "${surplus[0]}".`);
    const names = options.api ?? [];
    const found = await compare(
      { root, home: realpathSync.native(process.cwd()), note },
      base,
      revision,
      names,
    );
    const { comparisons, added } = found;
    for (const api of added) note(`${api} is new: there is nothing to compare it with.`);
    if (comparisons.length === 0 && (added.length === 0 || names.length > 0))
      throw new UsageError('there is nothing to compare. Name two versions, or release the API first.');
    process.stdout.write(format(comparisons, { colour: takesColour() }));
    if ((options.format ?? 'text') !== 'text') {
      for (const { api, changes, version } of comparisons) {
        note(`${api}: ${summary(changes)}`);
        if (version.message !== '') note(`${api}: ${version.message}`);
      }
    }
    return comparisons.some((comparison) => fails(comparison, failOn)) ? exit.findings : exit.fine;
  },
});

async function compare(
  surroundings: Surroundings,
  base: string | undefined,
  revision: string | undefined,
  names: readonly string[],
): Promise<Comparisons> {
  try {
    return await compareAll(...versions(surroundings, base, revision), names, new Date());
  } catch (error) {
    // Of two versions one cannot be read: that says nothing about the change.
    if (error instanceof ContractError) throw new UsageError(`cannot compare.\n${error.message}`);
    throw error;
  }
}

function versions(
  surroundings: Surroundings,
  base: string | undefined,
  revision: string | undefined,
): [base: Version, revision: Version] {
  if (base !== undefined && revision !== undefined) {
    return [
      findVersion(base, surroundings, placeOf(revision, surroundings)),
      findVersion(revision, surroundings, placeOf(base, surroundings)),
    ];
  }
  const { root } = surroundings;
  if (base === undefined && !existsSync(join(root, RELEASED)))
    throw new UsageError(
      `nothing has been released: there is no ${RELEASED}/. Name a base, such as main, or run: npm run release`,
    );
  return [
    base === undefined
      ? onDisk(join(root, RELEASED), RELEASED, surroundings)
      : findVersion(base, surroundings),
    onDisk(root, 'the working tree', surroundings),
  ];
}

function note(text: string): void {
  process.stderr.write(`changes: ${text}\n`);
}
