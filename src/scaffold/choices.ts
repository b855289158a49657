import { didYouMean } from '../contract/did-you-mean.js';
import { UsageError } from '../contract/usage-error.ts';

/** The dialect of a new API. */
export interface Choices {
  /** Of properties and of parameters. */
  readonly casing: 'camelCase' | 'snake_case';
  readonly pagination: 'cursor' | 'offset' | 'page';
  /** Whether successful bodies stand in an envelope. */
  readonly envelope: 'yes' | 'no';
  readonly auth: 'api-key' | 'bearer' | 'oauth2';
}

/** One question of a dialect. Each answer comes with what helps to choose it; the first is the default. */
export interface Choice<Answer extends string> {
  readonly question: string;
  readonly answers: readonly [Alternative<Answer>, ...Alternative<Answer>[]];
}

export type Alternative<Answer extends string> = readonly [answer: Answer, meaning: string];

/** Every choice, by the option of the command line that makes it. */
export const choices: { readonly [Key in keyof Choices]: Choice<Choices[Key]> } = {
  casing: {
    question: 'How are properties and parameters written?',
    answers: [
      ['camelCase', 'createdAt'],
      ['snake_case', 'created_at'],
    ],
  },
  pagination: {
    question: 'How are lists paged?',
    answers: [
      ['cursor', 'limit and an opaque cursor: stable while rows come and go'],
      ['offset', 'limit and offset: any page, with a total'],
      ['page', 'number and size of the page, with a total'],
    ],
  },
  envelope: {
    question: 'Do successful bodies stand in an envelope?',
    answers: [
      ['no', 'the resource itself'],
      ['yes', '{ success, data, meta }'],
    ],
  },
  auth: {
    question: 'How do callers authenticate?',
    answers: [
      ['bearer', 'Authorization: Bearer <token>'],
      ['api-key', 'X-API-Key: <key>'],
      ['oauth2', 'OAuth 2.0 client credentials'],
    ],
  },
};

/**
 * The answer that a text gives to a choice.
 *
 * @throws {UsageError} when it is none that is known; the message lists them
 */
export function chosen<Key extends keyof Choices>(key: Key, text: string): Choices[Key] {
  const choice: Choice<Choices[Key]> = choices[key];
  const known = choice.answers.map(([answer]) => answer);
  const answer = known.find((candidate) => candidate === text);
  if (answer !== undefined) return answer;
  throw new UsageError(
    `--${key} cannot be "${text}"${didYouMean(text, known) || '.'} Known: ${known.join(', ')}.`,
  );
}
