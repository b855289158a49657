import { asyncapi } from '@stoplight/spectral-rulesets';
import { describe, expect, it } from 'vitest';
import { unusedRules } from '../../src/lint/asyncapi-findings.ts';
import { copyStreamingThings } from './streaming-things.ts';
import { place } from './things.ts';

/** What lint says after one edit, without the folder of the API. */
async function lintEdited(file: string, from: string, to: string): Promise<string[]> {
  using things = copyStreamingThings();
  things.edit(file, from, to);
  return (await things.lint()).map((finding) => place(finding).replace('spec/things/', ''));
}

describe('lint of channels', () => {
  it('RO-12 finds nothing in clean channels', async () => {
    using things = copyStreamingThings();
    expect(await things.lint()).toEqual([]);
  });

  it('RO-12 ALL-6 tells of an example that breaks its payload, at its line, with a page', async () => {
    using things = copyStreamingThings();
    things.edit('messages/ThingChanged.yaml', 'id: thg_1a2b3c4d', 'id: 7');
    expect(await things.lint()).toEqual([
      {
        file: 'spec/things/messages/ThingChanged.yaml',
        line: 8,
        column: 16,
        severity: 'error',
        rule: 'message-example',
        message:
          'The example lamp of the message ThingChanged breaks its payload: /thing/id must be string. Correct the example or the schema.',
        url: 'docs/rules/message-example.md',
      },
    ]);
  });

  it.each([
    [
      'a message without an example',
      'messages/Tick.yaml',
      "examples:\n  - payload: { type: tick, at: '2026-01-01T00:00:00Z' }\n",
      '',
      ['asyncapi.yaml:31:7 error message-example'],
    ],
    [
      'a message without a payload',
      'messages/Tick.yaml',
      'payload: { $ref: ../schemas/TickMessage.yaml }\n',
      '',
      ['asyncapi.yaml:31:7 error message-payload', 'schemas/TickMessage.yaml:1:1 error orphan-file'],
    ],
    [
      'a payload without a name',
      'messages/Tick.yaml',
      '{ $ref: ../schemas/TickMessage.yaml }',
      '{ type: object }',
      ['messages/Tick.yaml:2:1 error message-payload', 'schemas/TickMessage.yaml:1:1 error orphan-file'],
    ],
    [
      'a channel that nothing uses',
      'asyncapi.yaml',
      "channel: { $ref: '#/channels/ticks' }",
      "channel: { $ref: '#/channels/thingStream' }",
      ['asyncapi.yaml:27:3 error channel-operation'],
    ],
    [
      'a message that nothing uses',
      'asyncapi.yaml',
      "      - $ref: '#/channels/thingStream/messages/ThingRemoved'\n",
      '',
      ['asyncapi.yaml:25:7 error channel-operation'],
    ],
    [
      'a key that AsyncAPI does not know, once',
      'messages/Tick.yaml',
      'summary:',
      'sumary:',
      ['messages/Tick.yaml:1:1 error struct'],
    ],
    [
      'a direction that AsyncAPI does not know',
      'asyncapi.yaml',
      'action: receive',
      'action: recieve',
      ['asyncapi.yaml:42:5 error struct'],
    ],
    [
      'a parameter of the address that is not described',
      'asyncapi.yaml',
      '      thing_id: { description: Which thing. }',
      '      thing_id: { description: Which thing. }\n      other: { description: Another. }',
      ['asyncapi.yaml:23:7 error asyncapi-channel-parameters'],
    ],
    [
      'an operation without a description',
      'asyncapi.yaml',
      '    description: One a second.\n',
      '',
      ['asyncapi.yaml:47:3 warning asyncapi-3-operation-description'],
    ],
    [
      'an address that ends with a slash',
      'asyncapi.yaml',
      'address: /ticks',
      'address: /ticks/',
      ['asyncapi.yaml:28:5 warning asyncapi-3-channel-no-trailing-slash'],
    ],
  ])('RO-12 tells of %s', async (_, file, from, to, expected) => {
    expect(await lintEdited(file, from, to)).toEqual(expected);
  });

  it('RO-12 names a page for the rules of Spectral', async () => {
    using things = copyStreamingThings();
    things.edit('asyncapi.yaml', 'address: /ticks', 'address: /ticks/');
    const [finding] = await things.lint();
    expect(finding?.url).toMatch(/^https:\/\/.*\/asyncapi-rules\.md#asyncapi-3-channel-no-trailing-slash$/);
  });

  it('RO-12 turns off rules that exist', () => {
    expect(Object.keys(asyncapi.rules)).toEqual(expect.arrayContaining(Object.keys(unusedRules)));
  });

  it('RO-12 says nothing of the version, which the loader judges', async () => {
    expect(Object.keys(unusedRules)).toContain('asyncapi-latest-version');
    expect(await lintEdited('asyncapi.yaml', 'version: 1.0.0', 'version: 1.0.1')).toEqual([]);
  });
});
