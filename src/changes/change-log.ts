import type { SourceLocation } from '../contract/types.ts';
import type { Audience, Change, DescriptionVersion, Traced } from './change.ts';
import { ruleOf } from './rule-of.ts';
import type { Finding, Pair } from './schema/pair.ts';
import type { SchemaComparison } from './schema/schema-comparison.ts';

/** What a change is met by. */
export interface Origin {
  readonly method?: string;
  readonly path?: string;
  /** Set for webhooks and callbacks, whose consumers read what the API sends. */
  readonly event?: string;
}

interface Entry {
  readonly finding: Finding;
  readonly origins: Set<Origin>;
}

/** Collects what was found, each change once, with all that meet it. */
export class ChangeLog {
  readonly #entries = new Map<string, Entry>();
  readonly #roots: { readonly pair: Pair; readonly origin: Origin }[] = [];
  readonly #comparison: SchemaComparison;

  constructor(comparison: SchemaComparison) {
    this.#comparison = comparison;
  }

  /** Notes a change; the same one again only adds who meets it. */
  add(finding: Finding, origin: Origin): void {
    const key = `${finding.rule}|${finding.base}|${finding.revision}|${finding.message}`;
    const known = this.#entries.get(key);
    if (known !== undefined) known.origins.add(origin);
    else this.#entries.set(key, { finding, origins: new Set([origin]) });
  }

  /** Compares two schemas that an operation meets. */
  compare(pair: Pair, origin: Origin): void {
    this.#roots.push({ pair, origin });
  }

  /** All changes, the gravest first, then as they stand in the sources. */
  changes(base: DescriptionVersion, revision: DescriptionVersion): Change[] {
    for (const { pair } of this.#roots) this.#comparison.settle(pair);
    this.#attribute();
    return [...this.#entries.values()].map((entry) => toChange(entry, base, revision));
  }

  /** Tells each operation the changes of the schemas that it reaches, by ways that lead to one. */
  #attribute(): void {
    const leading = pairsWithChanges(this.#roots.map(({ pair }) => pair));
    for (const { pair: root, origin } of this.#roots) {
      if (!leading.has(root)) continue;
      const seen = new Set([root]);
      const stack = [root];
      for (let pair = stack.pop(); pair !== undefined; pair = stack.pop()) {
        for (const finding of pair.findings) this.add(finding, origin);
        for (const child of pair.children) {
          if (!leading.has(child) || seen.has(child)) continue;
          seen.add(child);
          stack.push(child);
        }
      }
    }
  }
}

/** The pairs that hold a finding or lead to one. */
function pairsWithChanges(roots: readonly Pair[]): Set<Pair> {
  const parents = new Map<Pair, Pair[]>();
  const known = new Set(roots);
  const stack = [...known];
  const leading = new Set<Pair>();
  for (let pair = stack.pop(); pair !== undefined; pair = stack.pop()) {
    if (pair.findings.length > 0) leading.add(pair);
    for (const child of pair.children) {
      const list = parents.get(child);
      if (list === undefined) parents.set(child, [pair]);
      else list.push(pair);
      if (known.has(child)) continue;
      known.add(child);
      stack.push(child);
    }
  }
  const upwards = [...leading];
  for (let pair = upwards.pop(); pair !== undefined; pair = upwards.pop()) {
    for (const parent of parents.get(pair) ?? []) {
      if (leading.has(parent)) continue;
      leading.add(parent);
      upwards.push(parent);
    }
  }
  return leading;
}

function toChange(
  { finding, origins }: Entry,
  base: DescriptionVersion,
  revision: DescriptionVersion,
): Change {
  const rule = ruleOf(finding.rule);
  const level = finding.level ?? rule.level;
  const all = [...origins];
  const first = all.find(({ method }) => method !== undefined) ?? all[0] ?? {};
  const operations = new Set(
    all.flatMap(({ method, path, event }) => (method ? [`${method} ${path ?? event}`] : [])),
  );
  const others = operations.size - 1;
  const more = others < 1 ? '' : ` (and ${others} more ${others === 1 ? 'operation' : 'operations'})`;
  const { method, path, event } = first;
  const before = locate(base, finding.base);
  const after = locate(revision, finding.revision);
  return {
    level,
    rule: finding.rule,
    ...(method === undefined ? {} : { method }),
    ...(path === undefined ? {} : { path }),
    ...(event === undefined ? {} : { event }),
    pointer: finding.revision ?? finding.base ?? '',
    ...(before === undefined ? {} : { base: before }),
    ...(after === undefined ? {} : { revision: after }),
    audience: audienceOf(rule.audience, all),
    message: `${finding.message}${more}`,
    remedy: level === 'harmless' ? '' : (finding.remedy ?? rule.remedy),
  };
}

function locate(version: Traced, pointer: string | undefined): SourceLocation | undefined {
  return pointer === undefined ? undefined : version.locate(pointer);
}

/** Who sends to and reads from a webhook is its consumer. */
function audienceOf(audience: readonly Audience[], origins: readonly Origin[]): readonly Audience[] {
  const met = new Set<Audience>();
  for (const { event } of origins) {
    for (const one of audience) {
      met.add(event !== undefined && (one === 'sender' || one === 'reader') ? 'webhook-consumer' : one);
    }
  }
  return [...met];
}
