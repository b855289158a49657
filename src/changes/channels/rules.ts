import type { Audience, ChangeLevel } from '../change.ts';
import type { Rule } from '../rule.ts';

function rule(level: ChangeLevel, remedy = '', audience: readonly Audience[] = ['stream-consumer']): Rule {
  return { level, audience, remedy };
}

/** What comparing the WebSocket channels of two versions finds, besides what their schemas say. */
export const CHANNEL_RULES = {
  'channels-removed': rule('breaking', 'Describe the channels again.'),
  'channels-added': rule('harmless'),
  'channel-removed': rule('breaking', 'Bring it back; deprecate it first, with a sunset date.'),
  'channel-added': rule('harmless'),
  'channel-address-changed': rule('breaking', 'Serve the old address too, until the next major version.'),
  'channel-renamed': rule('warning', 'Keep the name: generated types carry it.', ['type-user']),
  'channel-parameter-renamed': rule(
    'warning',
    'Keep the name: generated types carry it. The address stays as it was.',
    ['type-user'],
  ),
  'channel-parameter-value-removed': rule('breaking', 'Keep taking the value.'),
  'channel-parameter-value-added': rule('harmless'),
  'channel-parameter-default-changed': rule(
    'breaking',
    'Keep the default: who leaves the value out relies on it.',
  ),
  'channel-permission-required': rule(
    'breaking',
    'Give the permission to all who may connect now, before it is asked for.',
  ),
  'channel-permission-changed': rule(
    'breaking',
    'Take either permission until all clients have the new one.',
  ),
  'channel-permission-removed': rule('harmless'),
  'channel-upgrade-changed': rule('breaking', 'Keep taking the upgrade as it was asked for.'),
  'sent-message-removed': rule('breaking', 'Keep sending it; deprecate it first, with a sunset date.'),
  'sent-message-added': rule('harmless'),
  'received-message-removed': rule('breaking', 'Keep taking it; deprecate it first, with a sunset date.'),
  'received-message-added': rule('harmless'),
  'message-renamed': rule(
    'warning',
    'Keep the name: generated types carry it. What is sent stays as it was.',
    ['type-user'],
  ),
  'message-content-type-changed': rule('breaking', 'Keep the content type.'),
  'close-code-removed': rule('breaking', 'Keep the code: clients decide by it.'),
  'close-code-added': rule('warning', 'Tell clients to treat codes that they do not know as a drop.'),
  'close-code-changed': rule('breaking', 'Keep what the code asks of clients, and add another code.'),
  'channel-server-removed': rule('warning', 'Keep serving the address.'),
  'channel-server-added': rule('harmless'),
  'channel-server-moved': rule('breaking', 'Keep serving the old protocol and base path.'),
  'channel-security-added': rule('breaking', 'Let clients connect without credentials as before.'),
  'channel-security-removed': rule('breaking', 'Keep taking the credentials that were taken.'),
  'channel-security-alternative-added': rule('harmless'),
} satisfies Readonly<Record<string, Rule>>;

export type ChannelRule = keyof typeof CHANNEL_RULES;
