import { UsageError } from '../src/contract/usage-error.ts';
import { askChoices } from '../src/scaffold/ask-choices.ts';
import { type Choices, choices, chosen } from '../src/scaffold/choices.ts';
import { scaffold } from '../src/scaffold/scaffold.ts';
import { refuseExisting, writeScaffold } from '../src/scaffold/write-scaffold.ts';
import { exit, main } from './command.ts';

await main({
  name: 'new',
  summary:
    'Begins a new API under spec/: one resource, every convention declared, ready to lint and to mock.',
  words: '<name>',
  options: {
    casing: { type: 'string', value: valuesOf('casing'), help: 'of properties and parameters' },
    pagination: { type: 'string', value: valuesOf('pagination'), help: 'how lists are paged' },
    envelope: { type: 'string', value: valuesOf('envelope'), help: 'whether successful bodies stand in one' },
    auth: { type: 'string', value: valuesOf('auth'), help: 'how callers authenticate' },
    resource: { type: 'string', value: 'noun', help: 'what it keeps, in the singular (default: item)' },
    plural: { type: 'string', value: 'noun', help: 'its plural, where it is irregular' },
  },
  async run({ root, words, options }) {
    const [name, ...surplus] = words;
    if (name === undefined) throw new UsageError('give the API a name, such as: npm run new -- petstore');
    if (surplus.length > 0) {
      throw new UsageError(
        `one name is enough: "${name}". What are ${surplus.join(', ')}? See: npm run new -- --help`,
      );
    }
    const { resource = 'item', plural } = options;
    const request = (made: Choices) => ({
      ...made,
      envelope: made.envelope === 'yes',
      name,
      resource,
      ...(plural === undefined ? {} : { plural }),
    });
    const made = madeIn(options);
    // What cannot be is said before anything is asked.
    scaffold(request({ ...usual(), ...made }));
    await refuseExisting(root, name);
    const asked = process.stdin.isTTY
      ? await askChoices(made, { input: process.stdin, output: process.stderr })
      : { ...usual(), ...made };
    const files = scaffold(request(asked));
    await writeScaffold(root, name, files);
    process.stdout.write(report(name, asked, files.size));
    return exit.fine;
  },
});

function valuesOf(key: keyof Choices): string {
  return choices[key].answers.map(([answer]) => answer).join('|');
}

/** The choices that the command line makes. */
function madeIn(options: { readonly [Key in keyof Choices]?: string | undefined }): Partial<Choices> {
  const { casing, pagination, envelope, auth } = options;
  return {
    ...(casing === undefined ? {} : { casing: chosen('casing', casing) }),
    ...(pagination === undefined ? {} : { pagination: chosen('pagination', pagination) }),
    ...(envelope === undefined ? {} : { envelope: chosen('envelope', envelope) }),
    ...(auth === undefined ? {} : { auth: chosen('auth', auth) }),
  };
}

/** The choices of who makes none. */
function usual(): Choices {
  return {
    casing: choices.casing.answers[0][0],
    pagination: choices.pagination.answers[0][0],
    envelope: choices.envelope.answers[0][0],
    auth: choices.auth.answers[0][0],
  };
}

function report(name: string, { casing, pagination, envelope, auth }: Choices, count: number): string {
  const dialect = [casing, pagination, envelope === 'yes' ? 'envelope' : 'no envelope', auth].join(', ');
  return [
    `Wrote spec/${name}: ${count} files (${dialect}).`,
    '',
    'Next:',
    '  npm start            serve it, and lint and generate while you edit',
    '  npm run generate     write its types and its client once',
    `  grep -rn Decide: spec/${name}`,
    '                       find what only you can know; docs/guides/add-an-api.md says more',
    '',
  ].join('\n');
}
