import { descriptionDefect, explainDefect } from '../../lint-rules/reading/description.js';
import { escapeSegment, isObject, valueAt } from '../contract/pointer.js';
import { componentName, dereference } from '../contract/references.js';
import type { ChannelContract, Message } from '../contract/types.ts';
import { createValidators } from '../contract/validators.js';
import type { Finding } from './finding.ts';

/**
 * Checks the messages of an API's channels, which neither Redocly nor Spectral look into: each shows an example,
 * the example is valid, and the payload is a schema with a name, so that types have one too.
 */
export function lintChannels(contract: ChannelContract): Finding[] {
  const { validate } = createValidators(contract);
  const finding = (rule: string, pointer: string, message: string): Finding => ({
    ...contract.locate(pointer),
    severity: 'error',
    rule,
    message,
    url: `docs/rules/${rule}.md`,
  });
  return distinctMessages(contract).flatMap((message) => {
    const { name, pointer, payloadPointer, examples } = message;
    if (
      payloadPointer === undefined ||
      componentName(valueAt(contract.document, payloadPointer)) === undefined
    ) {
      return [
        finding(
          'message-payload',
          payloadPointer ?? pointer,
          payloadPointer === undefined
            ? `The message ${name} has no payload. Refer to the schema of what it carries.`
            : `The payload of the message ${name} is written in place. Give it a file of its own under schemas/, which names its type, and refer to that.`,
        ),
      ];
    }
    const shown =
      examples.length > 0
        ? []
        : [
            finding(
              'message-example',
              pointer,
              `The message ${name} shows no example. Add one under \`examples\` with its payload.`,
            ),
          ];
    const wrong = examples.flatMap((example) =>
      validate(payloadPointer, example.value).map((violation) =>
        finding(
          'message-example',
          example.pointer + violation.pointer,
          `The example ${example.name} of the message ${name} breaks its payload: ${violation.pointer || 'it'} ${violation.message}. Correct the example or the schema.`,
        ),
      ),
    );
    return [...shown, ...wrong];
  });
}

function distinctMessages({ channels }: ChannelContract): Message[] {
  const byPointer = new Map<string, Message>();
  for (const { sent, received } of channels) {
    for (const message of [...sent, ...received]) byPointer.set(message.pointer, message);
  }
  return [...byPointer.values()];
}

/** Checks that operations say of each channel and of each of its messages who sends it: what nobody sends is dead. */
export function lintChannelUse(contract: ChannelContract): Finding[] {
  const finding = (pointer: string, message: string): Finding => ({
    ...contract.locate(pointer),
    severity: 'error',
    rule: 'channel-operation',
    message,
    url: 'docs/rules/channel-operation.md',
  });
  return contract.channels.flatMap(({ name, pointer, sent, received }) => {
    const used = new Set([...sent, ...received].map((message) => message.name));
    if (used.size === 0) {
      const message = `The channel ${name} is used by no operation. Add a \`send\` or \`receive\` operation for it.`;
      return [finding(pointer, message)];
    }
    const messages = valueAt(contract.document, `${pointer}/messages`);
    return Object.keys(isObject(messages) ? messages : {})
      .filter((message) => !used.has(message))
      .map((message) =>
        finding(
          `${pointer}/messages/${escapeSegment(message)}`,
          `The message ${message} of the channel ${name} is used by no operation. Add it to the \`messages\` of one, or remove it.`,
        ),
      );
  });
}

/**
 * Checks what a client needs to connect: each parameter of an address is described, and each server that a channel
 * stands on says which credentials it takes.
 */
export function lintChannelAccess(contract: ChannelContract): Finding[] {
  const { document, channels } = contract;
  const finding = (rule: string, pointer: string, message: string): Finding => ({
    ...contract.locate(pointer),
    severity: 'error',
    rule,
    message,
    url: `docs/rules/${rule}.md`,
  });
  const parameters = channels.flatMap(({ name: channel, pointer }) => {
    const listed = valueAt(document, `${pointer}/parameters`);
    return Object.keys(isObject(listed) ? listed : {}).flatMap((name) => {
      const { value, pointer: at } = dereference(document, `${pointer}/parameters/${escapeSegment(name)}`);
      const defect = isObject(value) ? descriptionDefect(value.description, name) : undefined;
      if (defect === undefined) return [];
      return [
        finding(
          'channel-parameter',
          at,
          `The parameter ${name} of the channel ${channel} ${explainDefect(defect)}`,
        ),
      ];
    });
  });
  const operations = valueAt(document, '/operations');
  const unsecured = Object.values(isObject(operations) ? operations : {}).some(
    (operation) => !hasSecurity(operation),
  );
  const servers = valueAt(document, '/servers');
  const open = Object.keys(isObject(servers) && unsecured ? servers : {}).flatMap((name) => {
    const { value, pointer } = dereference(document, `/servers/${escapeSegment(name)}`);
    if (hasSecurity(value)) return [];
    const message = `The server ${name} does not say which credentials it takes, and not every operation does. Add \`security\` with the schemes of the upgrade.`;
    return [finding('channel-security', pointer, message)];
  });
  return [...parameters, ...open];
}

function hasSecurity(value: unknown): boolean {
  return isObject(value) && Array.isArray(value.security) && value.security.length > 0;
}
