import { escapeSegment, isObject } from '../../contract/pointer.js';
import { dereference } from '../../contract/references.js';
import type { Change, DescriptionVersion } from '../change.ts';
import { Report } from '../report.ts';
import { SchemaComparison } from '../schema/schema-comparison.ts';
import { SchemaSource } from '../schema/schema-source.ts';
import type { ChannelReport } from './channel-report.ts';
import { compareConnection } from './compare-connection.ts';
import { compareMessages } from './compare-messages.ts';
import { type DescribedChannel, describedChannels } from './described-channel.ts';
import { MessageSchemas } from './message-schemas.ts';
import { CHANNEL_RULES, type ChannelRule } from './rules.ts';

type Laws = Pick<SchemaComparison, 'removal' | 'deprecation'>;

/**
 * Compares the channels that two versions describe beside their HTTP API (AsyncAPI 3). What the server sends is read
 * by clients, as a response is; what it receives is sent by them, as a request is.
 *
 * @param laws what the API says of removals and deprecations
 */
export function compareChannels(
  base: DescriptionVersion,
  revision: DescriptionVersion,
  laws: Laws,
): readonly Change[] {
  const [before, after] = [base.channels, revision.channels];
  if (before === undefined || after === undefined) {
    const report = (documents: {
      readonly base: typeof base | NonNullable<typeof before>;
      readonly revision: typeof base;
    }) => new Report<ChannelRule>(documents.base, documents.revision, CHANNEL_RULES);
    if (before !== undefined) {
      const lost = report({ base: { ...before, label: base.label }, revision });
      lost.tell('channels-removed', { base: '' }, 'the channels are not described any more');
      return lost.changes;
    }
    if (after === undefined) return [];
    const gained = report({ base, revision: { ...after, label: revision.label } });
    gained.tell('channels-added', { revision: '' }, 'channels are described');
    return gained.changes;
  }
  const report: ChannelReport = new Report<ChannelRule>(before, after, CHANNEL_RULES);
  const comparison = new SchemaComparison(
    new SchemaSource(before.document),
    new SchemaSource(after.document),
    laws,
  );
  const schemas = new MessageSchemas(comparison);
  compareConnection(report);
  const [old, young] = [describedChannels(before.document), describedChannels(after.document)];
  const kept = new Set<DescribedChannel>();
  for (const channel of old) {
    const partner = partnerOf(channel, old, young);
    if (partner === undefined) {
      const { level, why, remedy } = laws.removal(channel.node);
      report.tell('channel-removed', { base: channel.pointer }, `the channel is gone, ${why}`, {
        ...(level === undefined ? {} : { level }),
        ...(remedy === undefined ? {} : { remedy }),
        channel: channel.address,
      });
      continue;
    }
    kept.add(partner);
    compareChannel(report, channel, partner, schemas);
    compareMessages(report, channel, partner, schemas, laws);
  }
  for (const { address, pointer } of young.filter((channel) => !kept.has(channel))) {
    report.tell('channel-added', { revision: pointer }, 'the channel is new', { channel: address });
  }
  return [...report.changes, ...schemas.changes(before, after)];
}

/** The channel with the same address, else the one with the same name. */
function partnerOf(
  channel: DescribedChannel,
  old: readonly DescribedChannel[],
  young: readonly DescribedChannel[],
): DescribedChannel | undefined {
  const same = (one: DescribedChannel) => anonymous(one.address) === anonymous(channel.address);
  // Two channels may share an address; then the name tells them apart.
  const there = young.filter(same);
  const named = young.find(({ name }) => name === channel.name);
  if (there.length > 0) return there.find((one) => one === named) ?? there[0];
  return named !== undefined && old.some((one) => anonymous(one.address) === anonymous(named.address))
    ? undefined
    : named;
}

function compareChannel(
  report: ChannelReport,
  base: DescribedChannel,
  revision: DescribedChannel,
  schemas: MessageSchemas,
): void {
  const channel = revision.address;
  const places = (key: string) => ({ base: at(base, key), revision: at(revision, key) });
  if (anonymous(base.address) !== anonymous(revision.address)) {
    report.tell(
      'channel-address-changed',
      places('address'),
      `the channel moves from ${base.address} to ${revision.address}`,
      { channel },
    );
  } else if (base.address !== revision.address) {
    report.tell(
      'channel-parameter-renamed',
      places('address'),
      `the parameters of ${base.address} are called otherwise: ${revision.address}`,
      { channel },
    );
  }
  if (base.name !== revision.name) {
    report.tell(
      'channel-renamed',
      { base: base.pointer, revision: revision.pointer },
      `the channel ${base.name} is called ${revision.name}`,
      { channel },
    );
  }
  compareParameters(report, base, revision);
  const [had, needs] = [base.node['x-permission'], revision.node['x-permission']];
  if (had !== needs) {
    const id =
      had === undefined
        ? 'channel-permission-required'
        : needs === undefined
          ? 'channel-permission-removed'
          : 'channel-permission-changed';
    const says = (permission: unknown) =>
      permission === undefined ? 'no permission' : `the permission ${String(permission)}`;
    report.tell(id, places('x-permission'), `clients need ${says(needs)} instead of ${says(had)}`, {
      channel,
    });
  }
  schemas.compareUpgrade(report, base, revision);
}

function compareParameters(report: ChannelReport, base: DescribedChannel, revision: DescribedChannel): void {
  const [before, after] = [parametersOf(report.base, base), parametersOf(report.revision, revision)];
  const names = [...base.address.matchAll(/\{([^}]*)\}/g)].map(([, name = '']) => name);
  const news = [...revision.address.matchAll(/\{([^}]*)\}/g)].map(([, name = '']) => name);
  for (const [index, name] of names.entries()) {
    const now = news[index] ?? name;
    const [old, young] = [before.get(name) ?? {}, after.get(now) ?? {}];
    const places = {
      base: before.has(name) ? `${base.pointer}/parameters/${escapeSegment(name)}` : base.pointer,
      revision: after.has(now) ? `${revision.pointer}/parameters/${escapeSegment(now)}` : revision.pointer,
    };
    const [had, has] = [texts(old.enum), texts(young.enum)];
    const channel = revision.address;
    const lost =
      has.length === 0 ? [] : had.length === 0 ? ['any other'] : had.filter((value) => !has.includes(value));
    for (const value of lost)
      report.tell(
        'channel-parameter-value-removed',
        places,
        `${now} of the address no longer takes ${value === 'any other' ? `values other than ${has.join(', ')}` : value}`,
        { channel },
      );
    const won =
      had.length === 0 ? [] : has.length === 0 ? ['any'] : has.filter((value) => !had.includes(value));
    for (const value of won)
      report.tell('channel-parameter-value-added', places, `${now} of the address takes ${value} as well`, {
        channel,
      });
    if (old.default !== young.default)
      report.tell(
        'channel-parameter-default-changed',
        places,
        `${now} of the address is ${String(young.default ?? 'unsaid')} instead of ${String(old.default ?? 'unsaid')} where it is left out`,
        { channel },
      );
  }
}

function parametersOf(
  document: ChannelReport['base'],
  { node, pointer }: DescribedChannel,
): ReadonlyMap<string, Readonly<Record<string, unknown>>> {
  return new Map(
    Object.keys(isObject(node.parameters) ? node.parameters : {}).flatMap((name) => {
      const { value } = dereference(document, `${pointer}/parameters/${escapeSegment(name)}`);
      return isObject(value) ? [[name, value] as const] : [];
    }),
  );
}

function at({ node, pointer }: DescribedChannel, key: string): string {
  return node[key] === undefined ? pointer : `${pointer}/${key}`;
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

/** An address whose parameters have no names: they are no part of the URL. */
function anonymous(address: string): string {
  return address.replaceAll(/\{[^}]*\}/g, '{}');
}
