import type { Pointer } from '../../contract/types.ts';
import type { Direction, Finding, Pair, Verdict, Wire } from './pair.ts';
import { placeName } from './place-name.ts';
import type { Schema } from './schema.ts';
import type { SchemaComparison } from './schema-comparison.ts';
import type { Shape } from './shape.ts';

/** Where a change stands, and what is said of it. */
export interface Report extends Pick<Finding, 'level' | 'remedy'> {
  readonly base?: Pointer | undefined;
  readonly revision?: Pointer | undefined;
  /** A clause that continues the name of the thing. */
  readonly says: string;
}

/** Two shapes that are being compared, and the ways to say what was found. */
export class Site {
  readonly base: Shape;
  readonly revision: Shape;
  readonly direction: Direction;
  readonly wire: Wire;
  readonly comparison: SchemaComparison;
  readonly #pair: Pair;

  constructor(comparison: SchemaComparison, pair: Pair) {
    this.comparison = comparison;
    this.#pair = pair;
    this.direction = pair.direction;
    this.wire = pair.wire;
    this.base = comparison.base.shape(pair.base);
    this.revision = comparison.revision.shape(pair.revision);
  }

  /** The schemas as they were handed over. */
  get schemas(): Pick<Pair, 'base' | 'revision'> {
    return this.#pair;
  }

  /** Reports a change by `request-…` or `response-…`, as the direction is. */
  report(stem: string, report: Report): void {
    this.note(`${this.direction}-${stem}`, report);
  }

  /** Reports a change by a rule that knows no direction. */
  note(rule: string, { base, revision, says, level, remedy }: Report): void {
    const at = revision ?? base ?? this.revision.pointer ?? this.base.pointer ?? '';
    const document =
      revision === undefined && base !== undefined ? this.comparison.base : this.comparison.revision;
    this.#pair.findings.push({
      rule,
      ...(level === undefined ? {} : { level }),
      ...(remedy === undefined ? {} : { remedy }),
      ...(base === undefined ? {} : { base }),
      ...(revision === undefined ? {} : { revision }),
      message: `${placeName(document.document, at)} ${says}`,
    });
  }

  /** Compares subschemas as a part of these. */
  child(base: Schema, revision: Schema, wire: Wire = this.wire): void {
    if (base.length === 0 && revision.length === 0) return;
    this.#pair.children.push(this.comparison.pair(base, revision, this.direction, wire));
  }

  /** What subschemas come to, without a report of what is inside. */
  verdict(base: Schema, revision: Schema, direction: Direction = this.direction): Verdict {
    return this.comparison.verdict(base, revision, direction, this.wire);
  }

  /** Whether two schemas mean the same. */
  same(base: Schema, revision: Schema): boolean {
    return (
      this.verdict(base, revision, 'request') === 'same' &&
      this.verdict(base, revision, 'response') === 'same'
    );
  }
}
