import type { Pointer } from '../../contract/types.ts';
import type { ChangeLog, Origin } from '../change-log.ts';
import type { Finding } from '../schema/pair.ts';
import type { SchemaComparison } from '../schema/schema-comparison.ts';
import type { Place } from '../schema/schema-source.ts';

/** What the comparison of one operation carries along. */
export interface Scope {
  readonly comparison: SchemaComparison;
  readonly log: ChangeLog;
  readonly origin: Origin;
  /** A webhook or callback: the API sends what is a request here, and reads the response. */
  readonly inverse: boolean;
  /** How many callbacks it is inside of. */
  readonly depth: number;
}

/** Where something stands in both versions. */
export interface Both {
  readonly base: Place;
  readonly revision: Place;
}

/** Notes a change of an operation. */
export function tell(
  { log, origin }: Scope,
  rule: string,
  message: string,
  places: { readonly base?: Pointer; readonly revision?: Pointer },
  judged: Pick<Finding, 'level' | 'remedy'> = {},
): void {
  log.add({ rule, message, ...places, ...judged }, origin);
}
