import { describe, expect, it } from 'vitest';
import { listApis } from '../../src/contract/apis.ts';
import { loadApi } from '../../src/contract/load.ts';
import type { JsonObject } from '../../src/contract/types.ts';
import { generateApi } from '../../src/generate/generate-api.ts';
import { sharedSchemas } from '../../src/generate/shared-schemas.ts';
import { copyStreamingThings } from '../lint/streaming-things.ts';
import type { Things } from '../lint/things.ts';
import { repository } from '../project.ts';

async function messagesOf(things: Things): Promise<string> {
  const files = await generateApi(await loadApi(things.root, 'things'));
  return files.get('generated/things/messages.ts') ?? '';
}

function documentOf(schemas: JsonObject): JsonObject {
  return { components: { schemas } };
}

describe('messages.ts', () => {
  it('RO-12 ALL-1 is made for the APIs that have channels, and for no other', async () => {
    for (const api of await listApis(repository)) {
      const loaded = await loadApi(repository, api);
      const files = await generateApi(loaded);
      expect(files.has(`generated/${api}/messages.ts`), api).toBe(loaded.channels !== undefined);
    }
  });

  it('RO-12 says what each channel carries, in both directions', async () => {
    using things = copyStreamingThings();
    const text = await messagesOf(things);
    expect(text.slice(0, text.indexOf('/** What the server sends on a channel;'))).toBe(
      `// Generated from spec/things/asyncapi.yaml by \`npm run generate\`. Do not edit.
import type { components as http } from './types.ts';

/** The channels: the address of each below the server, and the names of its parameters. */
export const channels = {
  thingStream: { address: '/things/{thing_id}/stream', parameters: ['thing_id'] },
  ticks: { address: '/ticks', parameters: [] },
} as const;

/** The name of a channel. */
export type ChannelName = keyof typeof channels;

/** What the server sends on each channel: the payloads by the names of their messages. */
export interface ServerMessages {
  thingStream: {
    /** The thing has changed. */
    ThingChanged: components['schemas']['ThingChangedMessage'];
    /** The thing is gone. */
    ThingRemoved: components['schemas']['ThingRemovedMessage'];
    /** What the client wants to see. */
    ThingWatch: components['schemas']['ThingWatchMessage'];
  };
  ticks: {
    /** A second has gone by. */
    Tick: components['schemas']['TickMessage'];
  };
}

/** What a client sends on each channel: the payloads by the names of their messages. */
export interface ClientMessages {
  thingStream: {
    /** What the client wants to see. */
    ThingWatch: components['schemas']['ThingWatchMessageSent'];
  };
  ticks: {};
}

`,
    );
  });

  it('RO-12 takes the schemas that the HTTP API has from its types', async () => {
    using things = copyStreamingThings();
    const text = await messagesOf(things);
    expect(text).toContain('        Thing: http["schemas"]["Thing"];\n');
    expect(text).toContain('            thing: components["schemas"]["Thing"];\n');
  });

  it('RO-12 is exported from the index, with the schemas that only messages have', async () => {
    using things = copyStreamingThings();
    const files = await generateApi(await loadApi(things.root, 'things'));
    const index = files.get('generated/things/index.ts') ?? '';
    expect(index).toContain(`export { channels } from './messages.ts';\n`);
    expect(index).toContain(
      `export type { ChannelName, ClientMessageOf, ClientMessages, ServerMessageOf, ServerMessages } from './messages.ts';\n`,
    );
    expect(index).toContain(
      `/** A second. */\nexport type TickMessage = messageComponents['schemas']['TickMessage'];\n`,
    );
    expect(index.match(/^export type Thing = .*$/gm)).toEqual([
      `export type Thing = components['schemas']['Thing'];`,
    ]);
  });

  it('ALL-1 gives the same bytes every time, wherever the project lies', async () => {
    using things = copyStreamingThings();
    using others = copyStreamingThings();
    expect(await messagesOf(others)).toBe(await messagesOf(things));
  });

  it('ALL-1 gives a payload that is written in place, or missing, a type of its own', async () => {
    using things = copyStreamingThings();
    things.edit(
      'messages/Tick.yaml',
      '{ $ref: ../schemas/TickMessage.yaml }',
      '{ type: string, const: tick }',
    );
    things.edit('messages/ThingRemoved.yaml', 'payload: { $ref: ../schemas/ThingRemovedMessage.yaml }\n', '');
    const text = await messagesOf(things);
    expect(text).toContain(`    Tick: components['schemas']['TickPayload'];\n`);
    expect(text).toContain('        TickPayload: "tick";\n');
    expect(text).toContain('        ThingRemovedPayload: unknown;\n');
  });

  it('ALL-6 refuses two schemas of one name, with the place of the second', async () => {
    using things = copyStreamingThings();
    things.write('streams/schemas/Thing.yaml', 'type: object\ndescription: Another thing.\n');
    things.edit('schemas/ThingChangedMessage.yaml', './Thing.yaml', '../streams/schemas/Thing.yaml');
    const generating = loadApi(things.root, 'things').then(generateApi);
    await expect(generating).rejects.toMatchObject({
      code: 'contract-unreadable',
      problems: [
        {
          file: 'spec/things/streams/schemas/Thing.yaml',
          line: 1,
          code: 'schema-name-reserved',
          message: expect.stringContaining('openapi.yaml has another schema that is called Thing'),
        },
      ],
    });
  });

  it('ALL-6 refuses a schema that is called like something of the index', async () => {
    using things = copyStreamingThings();
    things.write('schemas/ServerMessages.yaml', 'type: object\ndescription: A clash.\n');
    things.edit('messages/Tick.yaml', 'TickMessage.yaml', 'ServerMessages.yaml');
    const generating = loadApi(things.root, 'things').then(generateApi);
    await expect(generating).rejects.toMatchObject({
      problems: [{ file: 'spec/things/schemas/ServerMessages.yaml', line: 1, code: 'schema-name-reserved' }],
    });
  });
});

describe('sharedSchemas', () => {
  const text = { type: 'string' };
  const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

  it('are equal with all that they refer to', () => {
    const one = {
      A: text,
      B: { type: 'array', items: ref('A') },
      C: ref('D'),
      D: text,
      E: ref('C'),
      F: ref('F'),
    };
    const other = { ...one, D: { type: 'number' } };
    expect([...sharedSchemas(documentOf(one), documentOf(other))]).toEqual(['A', 'B', 'F']);
  });

  it('are none where one document has none', () => {
    expect(sharedSchemas(documentOf({ A: text }), {}).size).toBe(0);
    expect(sharedSchemas(documentOf({ A: ref('B') }), documentOf({ A: ref('B') })).size).toBe(0);
  });
});
