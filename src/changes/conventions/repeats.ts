import type { Pointer } from '../../contract/types.ts';
import type { Change } from '../change.ts';

/** What a convention says better than the keyword that it is read from. */
const SAID_BETTER: readonly { readonly convention: RegExp; readonly keyword: RegExp }[] = [
  { convention: /^page-maximum-/, keyword: /^request-max-/ },
  { convention: /^page-default-/, keyword: /^request-parameter-default-value-/ },
  { convention: /^error-code-/, keyword: /^response-(?:property-)?enum-value-/ },
];

/**
 * Leaves out what a convention says too: a page that shrinks is not also a parameter whose maximum does. A code that
 * is new among the errors is a warning and no more, as clients are told to expect codes that they do not know.
 *
 * @param changes what comparing schemas and operations has found
 * @param conventions what comparing conventions has found
 */
export function withoutRepeats(
  changes: readonly Change[],
  conventions: readonly Change[],
): readonly Change[] {
  return changes.filter(
    ({ rule, pointer }) =>
      !conventions.some((told) =>
        SAID_BETTER.some(
          ({ convention, keyword }) =>
            convention.test(told.rule) && keyword.test(rule) && areRelated(told.pointer, pointer),
        ),
      ),
  );
}

/** Whether one place lies in the other. */
function areRelated(one: Pointer, other: Pointer): boolean {
  return `${one}/`.startsWith(`${other}/`) || `${other}/`.startsWith(`${one}/`);
}
