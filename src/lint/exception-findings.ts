import { didYouMean } from '../contract/did-you-mean.js';
import type { SourceLocation } from '../contract/types.ts';
import type { Exception, Exceptions, IgnoredFinding } from './exceptions.ts';
import type { Finding } from './finding.ts';

/** What is wrong with exceptions, and which of them wait for the judgement of other APIs. */
export interface ExceptionFindings {
  readonly findings: readonly Finding[];
  /** Exceptions in files of other APIs too, which are of no use to this one. */
  readonly unused: readonly Exception[];
}

/**
 * Checks the exceptions of a description: each is complete, names a rule that there is, has not expired, and takes
 * something away.
 *
 * @param folder the folder of the API, relative to the project root
 * @param rules the ids of all rules
 */
export function lintExceptions(
  exceptions: Exceptions,
  ignored: readonly IgnoredFinding[],
  folder: string,
  rules: ReadonlySet<string>,
): ExceptionFindings {
  const used = new Set(ignored.map(({ exception }) => exception));
  const isKnown = ({ rule }: Exception) => rules.has(rule) || rule === 'lint-ignore';
  const malformed = exceptions.malformed.map(({ file, complaint: { pointer, message } }) =>
    finding({ file: file.name, ...file.locate(pointer) }, `This exception is not complete: ${message}`),
  );
  const unknown = [...exceptions.current, ...exceptions.expired]
    .filter((exception) => !isKnown(exception))
    .map((exception) => {
      const near = didYouMean(exception.rule, [...rules]) || '.';
      return finding(
        exception,
        `There is no rule ${exception.rule}${near} Correct the name or remove the exception.`,
      );
    });
  const expired = exceptions.expired
    .filter(isKnown)
    .map((exception) =>
      finding(
        exception,
        `This exception from ${exception.rule} is over since ${exception.until}: ${exception.reason} Mend what the rule finds and remove the exception, or give it a new date.`,
      ),
    );
  const unused = exceptions.current.filter((exception) => isKnown(exception) && !used.has(exception));
  const isOwn = ({ file }: Exception) => file.startsWith(`${folder}/`);
  return {
    findings: [...malformed, ...unknown, ...expired, ...unused.filter(isOwn).map(unneeded)],
    unused: unused.filter((exception) => !isOwn(exception)),
  };
}

/** Tells of an exception that takes nothing away. */
export function unneeded(exception: Exception): Finding {
  const { rule } = exception;
  return finding(
    exception,
    rule === 'lint-ignore'
      ? 'There is no exception from lint-ignore. Mend the exception that it tells of.'
      : `This exception is not needed: ${rule} finds nothing here. Remove it.`,
  );
}

function finding({ file, line, column }: SourceLocation, message: string): Finding {
  return {
    file,
    line,
    column,
    severity: 'error',
    rule: 'lint-ignore',
    message,
    url: 'docs/rules/lint-ignore.md',
  };
}
