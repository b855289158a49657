import { ruleOf } from '../rule-of.ts';
import { compareShapes } from './compare-shapes.ts';
import type { Direction, Finding, Pair, Verdict, Wire } from './pair.ts';
import type { Schema } from './schema.ts';
import type { SchemaSource } from './schema-source.ts';

/** Unions that are tried against each other inside one another; real descriptions stay below ten. */
const DEEPEST_TRIAL = 40;
/** Pairs that are looked at in all. Real descriptions stay below some ten thousand. */
const MOST_PAIRS = 200_000;
/** Pairs that are looked at in trials; a schema of which every branch may be every other could take for ever. */
const MOST_STEPS = 100_000;

/** What the rules say of the removal of a thing, by the node that the base had. */
export type RemovalLaw = (node: unknown) => Pick<Finding, 'level' | 'remedy'> & { readonly why: string };

/**
 * Compares schemas of two versions. Each pair of schemas is compared once, however many places use it and however
 * it refers to itself: a circle comes back to a pair that is known.
 */
export class SchemaComparison {
  readonly base: SchemaSource;
  readonly revision: SchemaSource;
  readonly removal: RemovalLaw;
  /** Says what became of the deprecation of a thing, as findings. */
  readonly deprecation: (base: unknown, revision: unknown) => readonly Omit<Finding, 'base' | 'revision'>[];
  readonly #pairs = new Map<string, Pair>();
  readonly #verdicts = new Map<Pair, Verdict>();
  readonly #settled = new Set<Pair>();
  #depth = 0;
  #steps = 0;
  #within: SchemaComparison | undefined;

  constructor(
    base: SchemaSource,
    revision: SchemaSource,
    laws: Pick<SchemaComparison, 'removal' | 'deprecation'>,
  ) {
    this.base = base;
    this.revision = revision;
    this.removal = laws.removal;
    this.deprecation = laws.deprecation;
  }

  /** Compares schemas of the revision with one another. */
  get within(): SchemaComparison {
    this.#within ??= new SchemaComparison(this.revision, this.revision, this);
    return this.#within;
  }

  /** Whether the bound of pairs was met, so that some schemas were not compared. */
  get exhausted(): boolean {
    return this.#pairs.size >= MOST_PAIRS;
  }

  /** The pair of two schemas. It is compared when `settle` or `verdict` comes to it. */
  pair(base: Schema, revision: Schema, direction: Direction, wire: Wire): Pair {
    const key = `${direction}${wire}${this.base.keyOf(base)}|${this.revision.keyOf(revision)}`;
    const known = this.#pairs.get(key);
    if (known !== undefined) return known;
    const pair: Pair = { base, revision, direction, wire, findings: [], children: [], state: 'pending' };
    if (this.exhausted) pair.state = 'done';
    this.#pairs.set(key, pair);
    return pair;
  }

  /** Compares a pair and all that it leads to. */
  settle(root: Pair): void {
    const stack = [root];
    for (let pair = stack.pop(); pair !== undefined; pair = stack.pop()) {
      if (this.#settled.has(pair)) continue;
      this.#settled.add(pair);
      this.#compare(pair);
      stack.push(...pair.children);
    }
  }

  /**
   * What two schemas come to when compared, without anything being reported. A pair that is still being compared
   * counts as unchanged: that is what makes the proof of recursive schemas end.
   */
  verdict(base: Schema, revision: Schema, direction: Direction, wire: Wire): Verdict {
    if (this.#depth >= DEEPEST_TRIAL || this.#steps >= MOST_STEPS) return 'harmful';
    this.#depth++;
    const verdict = this.#explore(this.pair(base, revision, direction, wire));
    this.#depth--;
    return verdict;
  }

  #compare(pair: Pair): void {
    if (pair.state !== 'pending') return;
    pair.state = 'running';
    compareShapes(this, pair);
    pair.state = 'done';
  }

  #explore(root: Pair): Verdict {
    const known = this.#verdicts.get(root);
    if (known !== undefined) return known;
    let verdict: Verdict = 'same';
    let complete = true;
    const seen = new Set([root]);
    const stack = [root];
    for (let pair = stack.pop(); pair !== undefined; pair = stack.pop()) {
      this.#steps++;
      this.#compare(pair);
      complete &&= pair.state === 'done';
      for (const { rule, level } of pair.findings) {
        if ((level ?? ruleOf(rule).level) !== 'harmless') {
          this.#verdicts.set(root, 'harmful');
          return 'harmful';
        }
        verdict = 'harmless';
      }
      for (const child of pair.children) {
        if (seen.has(child)) continue;
        seen.add(child);
        stack.push(child);
      }
    }
    if (complete) this.#verdicts.set(root, verdict);
    return verdict;
  }
}
