import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { UsageError } from '../../src/contract/usage-error.ts';
import { askChoices } from '../../src/scaffold/ask-choices.ts';
import type { Choices } from '../../src/scaffold/choices.ts';

/** Answers the questions with these lines, then hangs up. */
async function converse(made: Partial<Choices>, ...lines: readonly string[]) {
  const input = new PassThrough();
  const output = new PassThrough();
  input.end(lines.map((line) => `${line}\n`).join(''));
  const result = await askChoices(made, { input, output }).catch((error: unknown) => error);
  output.end();
  return { result, said: (await output.setEncoding('utf8').toArray()).join('') };
}

describe('askChoices', () => {
  it('asks for each choice, with what it can be', async () => {
    const { result, said } = await converse({}, 'snake_case', 'page', 'yes', 'oauth2');
    expect(result).toEqual({ casing: 'snake_case', pagination: 'page', envelope: 'yes', auth: 'oauth2' });
    expect(said).toBe(
      [
        'How are properties and parameters written?',
        '  camelCase   createdAt',
        '  snake_case  created_at',
        '--casing (camelCase): How are lists paged?',
        '  cursor      limit and an opaque cursor: stable while rows come and go',
        '  offset      limit and offset: any page, with a total',
        '  page        number and size of the page, with a total',
        '--pagination (cursor): Do successful bodies stand in an envelope?',
        '  no          the resource itself',
        '  yes         { success, data, meta }',
        '--envelope (no): How do callers authenticate?',
        '  bearer      Authorization: Bearer <token>',
        '  api-key     X-API-Key: <key>',
        '  oauth2      OAuth 2.0 client credentials',
        '--auth (bearer): ',
      ].join('\n'),
    );
  });

  it('asks only for what has not been chosen, and takes an empty answer for the default', async () => {
    const { result, said } = await converse({ casing: 'snake_case', envelope: 'yes', auth: 'api-key' }, '');
    expect(result).toEqual({ casing: 'snake_case', pagination: 'cursor', envelope: 'yes', auth: 'api-key' });
    expect(said.match(/--\w+/g)).toEqual(['--pagination']);
  });

  it('ALL-6 asks again where an answer is not known, and says what is', async () => {
    const made = { casing: 'camelCase', pagination: 'cursor', envelope: 'no' } as const;
    const { result, said } = await converse(made, 'api-kye', ' api-key ');
    expect(result).toEqual({ ...made, auth: 'api-key' });
    expect(said).toContain(
      '--auth cannot be "api-kye"; did you mean "api-key"? Known: bearer, api-key, oauth2.\n--auth (bearer): ',
    );
  });

  it('ALL-6 gives up where the input ends, and says that nothing was written', async () => {
    const { result } = await converse({}, 'camelCase');
    expect(result).toEqual(
      new UsageError('--pagination was not answered, so nothing was written. Run it again.'),
    );
  });
});
