import { valueAt } from '../contract/pointer.js';
import type { JsonObject, Pointer } from '../contract/types.ts';
import type { Change, Traced } from './change.ts';
import type { Rule } from './rule.ts';

/** The operation that a change concerns, and how many more it reaches. */
export interface Reach {
  readonly method: string;
  readonly path: string;
  readonly more?: number;
}

/** The place of a change in the two bundles; absent where it does not stand. */
export interface Places {
  readonly base?: Pointer | undefined;
  readonly revision?: Pointer | undefined;
}

/** What else is known of a change; level and remedy where those of its rule do not fit. */
export interface Particulars extends Partial<Pick<Change, 'level' | 'remedy' | 'channel'>> {
  readonly reach?: Reach | undefined;
}

/** Two versions that are being compared, and what was found so far. */
export class Report<Id extends string> {
  readonly base: JsonObject;
  readonly revision: JsonObject;
  readonly changes: Change[] = [];
  readonly #told = new Set<string>();
  readonly #versions: { readonly base: Traced; readonly revision: Traced };
  readonly #rules: Readonly<Record<Id, Rule>>;

  constructor(base: Traced, revision: Traced, rules: Readonly<Record<Id, Rule>>) {
    this.base = base.document;
    this.revision = revision.document;
    this.#versions = { base, revision };
    this.#rules = rules;
  }

  /**
   * Reports a change.
   *
   * @param at one pointer where the place is the same in both; what does not stand there is left out
   * @param says what has changed, from what to what
   */
  tell(id: Id, at: Pointer | Places, says: string, { reach, ...rest }: Particulars = {}): void {
    const { base, revision } = typeof at === 'string' ? this.#standing(at) : at;
    const { level, audience, remedy } = this.#rules[id];
    const more = reach?.more ?? 0;
    // Two conventions may name one component, which then changed for both.
    const key = JSON.stringify([id, base, revision, says, reach]);
    if (this.#told.has(key)) return;
    this.#told.add(key);
    this.changes.push({
      level,
      rule: id,
      ...(reach === undefined ? {} : { method: reach.method, path: reach.path }),
      pointer: revision ?? base ?? '',
      ...(base === undefined ? {} : { base: this.#versions.base.locate(base) }),
      ...(revision === undefined ? {} : { revision: this.#versions.revision.locate(revision) }),
      audience,
      message: more === 0 ? says : `${says} (and ${more} more ${more === 1 ? 'operation' : 'operations'})`,
      remedy,
      ...rest,
    });
  }

  #standing(pointer: Pointer): Places {
    return {
      base: valueAt(this.base, pointer) === undefined ? undefined : pointer,
      revision: valueAt(this.revision, pointer) === undefined ? undefined : pointer,
    };
  }
}
