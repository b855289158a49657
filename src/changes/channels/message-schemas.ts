import { isObject } from '../../contract/pointer.js';
import { dereference } from '../../contract/references.js';
import type { Pointer } from '../../contract/types.ts';
import type { Audience, Change, Traced } from '../change.ts';
import { ruleOf } from '../rule-of.ts';
import type { Direction, Finding, Pair } from '../schema/pair.ts';
import { ANYTHING, isSchemaNode, schemaAt } from '../schema/schema.ts';
import type { SchemaComparison } from '../schema/schema-comparison.ts';
import type { ChannelReport } from './channel-report.ts';
import type { DescribedChannel } from './described-channel.ts';

interface Root {
  readonly pair: Pair;
  readonly channel: string;
}

/** The schemas of messages and of the upgrade, compared as those of the HTTP API are. */
export class MessageSchemas {
  readonly #comparison: SchemaComparison;
  readonly #roots: Root[] = [];

  constructor(comparison: SchemaComparison) {
    this.#comparison = comparison;
  }

  /** Compares two schemas that stand at these places; where there is none, anything is allowed. */
  compare(
    base: Pointer | undefined,
    revision: Pointer | undefined,
    direction: Direction,
    channel: string,
  ): void {
    const { base: before, revision: after } = this.#comparison;
    const schema = (document: Traced['document'], pointer: Pointer | undefined) => {
      if (pointer === undefined) return ANYTHING;
      const { value, pointer: place } = dereference(document, pointer);
      // A payload may name its format, and holds the schema one level deeper.
      const at = isObject(value) && value.schemaFormat !== undefined ? `${place}/schema` : pointer;
      const node = dereference(document, at);
      return isSchemaNode(node.value) ? schemaAt(node.value, node.pointer) : ANYTHING;
    };
    const [one, other] = [schema(before.document, base), schema(after.document, revision)];
    if (one.length === 0 && other.length === 0) return;
    this.#roots.push({ pair: this.#comparison.pair(one, other, direction, 'json'), channel });
  }

  /** Compares how a client asks for the upgrade: the method, and the schemas of query and headers. */
  compareUpgrade(report: ChannelReport, base: DescribedChannel, revision: DescribedChannel): void {
    const bindings = [base, revision].map(({ pointer }, index) => {
      const document = index === 0 ? report.base : report.revision;
      const { pointer: place } = dereference(document, `${pointer}/bindings`);
      const { value, pointer: at } = dereference(document, `${place}/ws`);
      return { node: isObject(value) ? value : {}, at };
    });
    const [before, after] = bindings;
    if (before === undefined || after === undefined) return;
    const [method = 'GET', now = 'GET'] = [before.node.method, after.node.method];
    if (method !== now) {
      report.tell(
        'channel-upgrade-changed',
        { base: base.pointer, revision: revision.pointer },
        `the upgrade is asked for with ${String(now)} instead of ${String(method)}`,
        { channel: revision.address },
      );
    }
    for (const part of ['query', 'headers']) {
      const place = ({ node, at }: typeof before) => (node[part] === undefined ? undefined : `${at}/${part}`);
      this.compare(place(before), place(after), 'request', revision.address);
    }
  }

  /** What the schemas have come to, each change once, with the first channel that it reaches. */
  changes(base: Traced, revision: Traced): readonly Change[] {
    const found = new Map<string, { readonly finding: Finding; readonly channels: Set<string> }>();
    for (const { pair } of this.#roots) this.#comparison.settle(pair);
    for (const { pair: root, channel } of this.#roots) {
      const seen = new Set([root]);
      for (const pair of seen) {
        for (const child of pair.children) seen.add(child);
        for (const finding of pair.findings) {
          const key = JSON.stringify([finding.rule, finding.base, finding.revision, finding.message]);
          const known = found.get(key);
          if (known === undefined) found.set(key, { finding, channels: new Set([channel]) });
          else known.channels.add(channel);
        }
      }
    }
    return [...found.values()].map(({ finding, channels }) => change(finding, [...channels], base, revision));
  }
}

const AUDIENCE: Readonly<Partial<Record<Audience, Audience>>> = {
  sender: 'stream-consumer',
  reader: 'stream-consumer',
};

function change(
  finding: Finding,
  [channel = '', ...others]: readonly string[],
  base: Traced,
  revision: Traced,
): Change {
  const rule = ruleOf(finding.rule);
  const level = finding.level ?? rule.level;
  const more =
    others.length === 0 ? '' : ` (and ${others.length} more ${others.length === 1 ? 'channel' : 'channels'})`;
  return {
    level,
    rule: finding.rule,
    channel,
    pointer: finding.revision ?? finding.base ?? '',
    ...(finding.base === undefined ? {} : { base: base.locate(finding.base) }),
    ...(finding.revision === undefined ? {} : { revision: revision.locate(finding.revision) }),
    audience: [...new Set(rule.audience.map((one) => AUDIENCE[one] ?? one))],
    message: `${finding.message}${more}`,
    remedy: level === 'harmless' ? '' : (finding.remedy ?? rule.remedy),
  };
}
