import { durationMs } from '../contract/duration.js';
import { valueAt } from '../contract/pointer.js';
import type { JsonObject } from '../contract/types.ts';

/** How long a deprecated part stays, in milliseconds; undefined where the description does not declare it. */
export function deprecationWindow(document: JsonObject): number | undefined {
  const text = valueAt(document, '/x-conventions/versioning/deprecationWindow');
  if (typeof text !== 'string') return undefined;
  try {
    return durationMs(text);
  } catch {
    // What is no duration promises nothing; lint says so where it stands.
    return undefined;
  }
}
