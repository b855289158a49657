import type { Response as Described } from '../contract/types.ts';
import type { PrismViolation } from './prism.ts';

/** Lists, as JSON, what Prism has against the request or against its own answer. */
export const VIOLATIONS_HEADER = 'X-Accord-Violations';

/** Characters of that list; more than a proxy may take is cut off, whole violations at a time. */
const VIOLATIONS_LENGTH = 4096;

/** The examples of a response's headers. */
export function exampleHeaders({ headers }: Described): Record<string, string> {
  return Object.fromEntries(
    headers.flatMap(({ name, examples: [example] }) => {
      const value = example?.value;
      return value === undefined || value === null || typeof value === 'object'
        ? []
        : [[name, String(value)]];
    }),
  );
}

/** Violations as the value of a header. */
export function violationsText(violations: readonly PrismViolation[]): string {
  const kept: PrismViolation[] = [];
  for (const violation of violations) {
    if (JSON.stringify([...kept, violation]).length > VIOLATIONS_LENGTH) break;
    kept.push(violation);
  }
  return headerSafe(JSON.stringify(kept));
}

/** What a header can hold: visible ASCII; everything else as JSON would escape it. */
export function headerSafe(text: string): string {
  return text.replaceAll(
    /[^\x20-\x7e]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
