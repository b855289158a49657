import type { Pointer } from '../../contract/types.ts';
import { isSame } from '../is-same.ts';
import type { SchemaComparison } from '../schema/schema-comparison.ts';
import type { ChannelReport } from './channel-report.ts';
import type { DescribedChannel, DescribedMessage } from './described-channel.ts';
import type { MessageSchemas } from './message-schemas.ts';

type Messages = ReadonlyMap<string, DescribedMessage>;

/** Compares the messages of a channel, each way by itself. */
export function compareMessages(
  report: ChannelReport,
  base: DescribedChannel,
  revision: DescribedChannel,
  schemas: MessageSchemas,
  laws: Pick<SchemaComparison, 'removal'>,
): void {
  const channel = revision.address;
  for (const way of ['sent', 'received'] as const) {
    const does = way === 'sent' ? 'send' : 'take';
    const partners = partnersOf(base[way], revision[way]);
    for (const old of base[way].values()) {
      const young = partners.get(old);
      if (young === undefined) {
        const { level, why, remedy } = laws.removal(old.node);
        report.tell(
          `${way}-message-removed`,
          { base: old.pointer, revision: revision.pointer },
          `the server does not ${does} ${old.name} any more, ${why}`,
          {
            ...(level === undefined ? {} : { level }),
            ...(remedy === undefined ? {} : { remedy }),
            channel,
          },
        );
        continue;
      }
      if (old.name !== young.name)
        report.tell(
          'message-renamed',
          { base: old.pointer, revision: young.pointer },
          `the message ${old.name} is called ${young.name}`,
          { channel },
        );
      compareMessage(report, old, young, channel);
      const direction = way === 'sent' ? 'response' : 'request';
      for (const part of ['payload', 'headers']) {
        schemas.compare(place(old, part), place(young, part), direction, channel);
      }
    }
    const kept = new Set(partners.values());
    for (const young of revision[way].values()) {
      if (kept.has(young)) continue;
      report.tell(
        `${way}-message-added`,
        { base: base.pointer, revision: young.pointer },
        `the server can ${does} ${young.name}`,
        { channel },
      );
    }
  }
}

/** The message of the same name, else one that is new and says the same. */
function partnersOf(base: Messages, revision: Messages): ReadonlyMap<DescribedMessage, DescribedMessage> {
  const partners = new Map<DescribedMessage, DescribedMessage>();
  for (const old of base.values()) {
    const young =
      revision.get(old.name) ??
      [...revision.values()].find(
        ({ name, node }) => !base.has(name) && isSame(node.payload, old.node.payload),
      );
    if (young !== undefined) partners.set(old, young);
  }
  return partners;
}

function compareMessage(
  report: ChannelReport,
  base: DescribedMessage,
  revision: DescribedMessage,
  channel: string,
): void {
  const type = (document: ChannelReport['base'], { node }: DescribedMessage) =>
    String(node.contentType ?? document.defaultContentType ?? 'application/json').toLowerCase();
  const [before, after] = [type(report.base, base), type(report.revision, revision)];
  if (before !== after) {
    report.tell(
      'message-content-type-changed',
      {
        base: place(base, 'contentType') ?? base.pointer,
        revision: place(revision, 'contentType') ?? revision.pointer,
      },
      `${revision.name} is written as ${after} instead of ${before}`,
      { channel },
    );
  }
}

function place({ node, pointer }: DescribedMessage, key: string): Pointer | undefined {
  return node[key] === undefined ? undefined : `${pointer}/${key}`;
}
