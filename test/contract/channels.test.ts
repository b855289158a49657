import { describe, expect, it } from 'vitest';
import { listApis } from '../../src/contract/apis.ts';
import { loadApi } from '../../src/contract/load.ts';
import { valueAt } from '../../src/contract/pointer.js';
import { dereference } from '../../src/contract/references.js';
import type { ChannelContract } from '../../src/contract/types.ts';
import { copyStreamingThings } from '../lint/streaming-things.ts';
import { repository } from '../project.ts';

/** The channels of an API that has some. */
async function channelsOf(root: string, api: string): Promise<ChannelContract> {
  const { channels } = await loadApi(root, api);
  if (channels === undefined) throw new Error(`${api} has no channels`);
  return channels;
}

describe('the channels of a contract', () => {
  it('RO-12 are four for the orchestrator, with messages in both directions', async () => {
    const { channels } = await channelsOf(repository, 'orchestrator');
    expect(channels.map(({ address }) => address)).toEqual([
      '/workflow-runs/{id}/stream',
      '/deployment-jobs/{id}/stream',
      '/agents/{id}/task-stream',
      '/dashboard/stream',
    ]);
    for (const { name, sent, received } of channels) {
      expect(sent.length, `${name} sends`).toBeGreaterThan(0);
      expect(received.length, `${name} receives`).toBeGreaterThan(0);
    }
  });

  it('RO-12 carry the very schemas of the HTTP API', async () => {
    const { contract, channels } = await loadApi(repository, 'orchestrator');
    const run = channels?.channels.find(({ address }) => address.startsWith('/workflow-runs/'));
    const changed = run?.sent.find(({ name }) => name === 'WorkflowRunChanged');
    const payload = dereference(channels?.document, changed?.payloadPointer ?? '');
    const data = valueAt(payload.value, '/properties/data/$ref');
    expect(data).toBe('#/components/schemas/WorkflowRun');
    const place = '/components/schemas/WorkflowRun';
    expect(valueAt(channels?.document, place)).toEqual(valueAt(contract.document, place));
    expect(channels?.locate(place)).toEqual({
      file: 'spec/orchestrator/schemas/WorkflowRun.yaml',
      line: 1,
      column: 1,
      pointer: '',
    });
  });

  it('RO-12 say at the handshake how the token comes', async () => {
    const { document } = await channelsOf(repository, 'orchestrator');
    expect(valueAt(document, '/servers/production/security')).toEqual([
      { $ref: '#/components/securitySchemes/AuthorityToken' },
      { $ref: '#/components/securitySchemes/BearerSubprotocol' },
    ]);
    expect(valueAt(document, '/components/securitySchemes/AuthorityToken/scheme')).toBe('bearer');
  });

  it('ALL-1 are read from their file: address, directions, examples', async () => {
    using things = copyStreamingThings();
    const { channels } = await channelsOf(things.root, 'things');
    expect(
      channels.map(({ name, address, sent, received }) => ({
        name,
        address,
        sent: sent.map((message) => message.name),
        received: received.map((message) => message.name),
      })),
    ).toEqual([
      {
        name: 'thingStream',
        address: '/things/{thing_id}/stream',
        sent: ['ThingChanged', 'ThingRemoved', 'ThingWatch'],
        received: ['ThingWatch'],
      },
      // Its operation lists no messages, so it takes all of the channel.
      { name: 'ticks', address: '/ticks', sent: ['Tick'], received: [] },
    ]);
    expect(channels[1]?.sent[0]).toMatchObject({
      description: 'A second has gone by.',
      examples: [{ name: '0', value: { type: 'tick', at: '2026-01-01T00:00:00Z' } }],
    });
  });

  it('ALL-1 are no part of an API without them', async () => {
    for (const api of await listApis(repository)) {
      const { channels, files } = await loadApi(repository, api);
      expect(channels === undefined, api).toBe(!files.some((file) => file.endsWith('/asyncapi.yaml')));
    }
  });

  it('ALL-1 belong to the files whose change is followed', async () => {
    using things = copyStreamingThings();
    const { files } = await loadApi(things.root, 'things');
    for (const name of ['asyncapi.yaml', 'messages/Tick.yaml', 'schemas/TickMessage.yaml']) {
      expect(files).toContain(`${things.root}/spec/things/${name}`);
    }
  });

  it.each([
    [
      'another version',
      'asyncapi: 3.0.0',
      'asyncapi: 2.6.0',
      1,
      'asyncapi-version',
      'write `asyncapi: 3.0.0`',
    ],
    ['text that is no YAML', 'asyncapi: 3.0.0\ninfo:', '- a\n- b:', 1, 'yaml-syntax', 'not valid YAML'],
    [
      'a file that is not there',
      './messages/Tick.yaml',
      './messages/Tock.yaml',
      31,
      'reference-missing-file',
      'there is no file "spec/things/messages/Tock.yaml"',
    ],
    [
      'a message that is not there',
      "messages/ThingRemoved'",
      "messages/ThingRemove'",
      40,
      'reference-missing-fragment',
      'did you mean "ThingRemoved"?',
    ],
    [
      'a way out to the network',
      './messages/Tick.yaml',
      'https://things.example/Tick.yaml',
      31,
      'reference-url',
      'is never read',
    ],
  ])('ALL-6 refuse %s, with file, line and remedy', async (_, from, to, line, code, message) => {
    using things = copyStreamingThings();
    things.edit('asyncapi.yaml', from, to);
    const loading = loadApi(things.root, 'things');
    await expect(loading).rejects.toMatchObject({
      code: 'contract-unreadable',
      problems: expect.arrayContaining([
        expect.objectContaining({
          file: 'spec/things/asyncapi.yaml',
          code,
          ...(code === 'yaml-syntax' ? {} : { line }),
          message: expect.stringContaining(message),
        }),
      ]),
    });
  });

  it('ALL-6 refuse two schemas of one name, in the file that refers to the second', async () => {
    using things = copyStreamingThings();
    things.write('messages/Thing.yaml', 'type: object\n');
    things.edit(
      'schemas/TickMessage.yaml',
      '{ type: string, format',
      '{ $ref: ../messages/Thing.yaml }\n  on: { type: string, format',
    );
    await expect(loadApi(things.root, 'things')).rejects.toMatchObject({
      problems: [{ file: 'spec/things/schemas/TickMessage.yaml', line: 6, code: 'bundle' }],
    });
  });
});
