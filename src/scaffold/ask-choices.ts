import { createInterface } from 'node:readline';
import { UsageError } from '../contract/usage-error.ts';
import { type Choice, type Choices, choices, chosen } from './choices.ts';

/** Where questions are put and answers come from. */
export interface Conversation {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

/**
 * Asks for the choices that have not been made. An empty answer takes the default; one that is not known is asked for
 * again.
 *
 * @throws {UsageError} when the input ends before the last answer
 */
export async function askChoices(made: Partial<Choices>, { input, output }: Conversation): Promise<Choices> {
  const terminal = createInterface({ input, output });
  // Keeps lines that come before their question, as pasted ones do.
  const lines = terminal[Symbol.asyncIterator]();

  async function ask<Key extends keyof Choices>(key: Key): Promise<Choices[Key]> {
    const given = made[key];
    if (given !== undefined) return given;
    const choice: Choice<Choices[Key]> = choices[key];
    const [[usual]] = choice.answers;
    output.write(`${choice.question}\n`);
    for (const [answer, meaning] of choice.answers) output.write(`  ${answer.padEnd(12)}${meaning}\n`);
    terminal.setPrompt(`--${key} (${usual}): `);
    while (true) {
      terminal.prompt();
      const line = await lines.next();
      if (line.done === true) {
        output.write('\n');
        throw new UsageError(`--${key} was not answered, so nothing was written. Run it again.`);
      }
      const text = line.value.trim();
      if (text === '') return usual;
      try {
        return chosen(key, text);
      } catch (error) {
        if (!(error instanceof UsageError)) throw error;
        output.write(`${error.message}\n`);
      }
    }
  }

  try {
    return {
      casing: await ask('casing'),
      pagination: await ask('pagination'),
      envelope: await ask('envelope'),
      auth: await ask('auth'),
    };
  } finally {
    terminal.close();
  }
}
