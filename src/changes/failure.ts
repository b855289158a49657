import { didYouMean } from '../contract/did-you-mean.js';
import { UsageError } from '../contract/usage-error.ts';
import type { Comparison } from './comparison.ts';
import { verdictOf } from './due-version.ts';

/**
 * What fails:
 * - `inside-version`: breaking changes that no new major version announces, and a version that is too low where the
 *   description declares how it is versioned
 * - `unannounced`: only the former
 * - `breaking`: any breaking change, announced or not
 * - `default`: `breaking`, and a version that is too low
 * - `warning`: `default`, and warnings
 */
export type FailOn = 'default' | 'warning' | 'breaking' | 'unannounced' | 'inside-version';

const known = ['breaking', 'warning', 'unannounced', 'inside-version'] as const;

/** Whether what became of an API fails. */
export function fails({ changes, version }: Comparison, failOn: FailOn): boolean {
  const verdict = verdictOf(changes);
  const tooLow = version.declared && !version.sufficient;
  const breaking = verdict === 'breaking';
  switch (failOn) {
    case 'default':
      return breaking || tooLow;
    case 'warning':
      return verdict !== 'harmless' || tooLow;
    case 'breaking':
      return breaking;
    case 'unannounced':
      return breaking && !version.sufficient;
    case 'inside-version':
      return (breaking && !version.sufficient) || tooLow;
  }
}

/**
 * What `--strict` and `--fail-on` ask for.
 *
 * @throws {UsageError} on a value that is none, or on both
 */
export function readFailOn(strict: boolean, text: string | undefined): FailOn {
  if (text === undefined) return strict ? 'warning' : 'default';
  if (strict && text !== 'warning') {
    throw new UsageError(`--strict and --fail-on ${text} contradict each other. Leave one out.`);
  }
  const found = known.find((one) => one === text);
  if (found !== undefined) return found;
  throw new UsageError(
    `--fail-on ${text} is not known${didYouMean(text, known) || '.'} Known: ${known.join(', ')}.`,
  );
}
