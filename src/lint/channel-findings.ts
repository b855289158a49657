import { toPointer } from '../contract/pointer.js';
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
    if (payloadPointer === undefined) {
      return [
        finding(
          'message-payload',
          pointer,
          `The message ${name} has no payload. Refer to the schema of what it carries.`,
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

/**
 * Checks that each channel says in both directions what it carries: one that nothing uses is dead.
 */
export function lintChannelUse(contract: ChannelContract): Finding[] {
  return contract.channels
    .filter(({ sent, received }) => sent.length + received.length === 0)
    .map(({ name }) => ({
      ...contract.locate(toPointer(['channels', name])),
      severity: 'error',
      rule: 'channel-operation',
      message: `The channel ${name} is used by no operation. Add a \`send\` or \`receive\` operation for it.`,
      url: 'docs/rules/channel-operation.md',
    }));
}
