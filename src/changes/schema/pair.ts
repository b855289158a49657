import type { Pointer } from '../../contract/types.ts';
import type { ChangeLevel } from '../change.ts';
import type { Schema } from './schema.ts';

/** Which way values go: `request` is what the API accepts, `response` what it sends, webhook payloads included. */
export type Direction = 'request' | 'response';

/** How values are written: with JSON's types, as text that has none, or as XML. */
export type Wire = 'json' | 'text' | 'xml';

/** A change as the comparison of two schemas finds it; who meets it is told later. */
export interface Finding {
  readonly rule: string;
  /** Set where the level or the remedy of the rule do not fit this one. */
  readonly level?: ChangeLevel;
  readonly remedy?: string;
  /** Where it stands in the bundle of the base. */
  readonly base?: Pointer;
  readonly revision?: Pointer;
  readonly message: string;
}

/** Two schemas that are compared, once for all places that use both. */
export interface Pair {
  readonly base: Schema;
  readonly revision: Schema;
  readonly direction: Direction;
  readonly wire: Wire;
  readonly findings: Finding[];
  /** The pairs of their subschemas. */
  readonly children: Pair[];
  state: 'pending' | 'running' | 'done';
}

/** What a pair comes to, its children included: nothing changed, nothing that harms, or more. */
export type Verdict = 'same' | 'harmless' | 'harmful';
