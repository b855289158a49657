import { connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadApi } from '../../src/contract/load.ts';
import type { LoadedApi } from '../../src/contract/types.ts';
import { createMock } from '../../src/mock/mock.ts';
import { serve } from '../../src/mock/serve.ts';
import { copyProject } from '../project.ts';
import { mount, parcels } from './served-parcels.ts';

const FIXTURE = 'test/fixtures/mock/spec';
const headers = { Authorization: 'Bearer example', 'Content-Type': 'application/json' };
/** The contract of the fixture after an edit: another town in every example, and one operation less. */
let edited: LoadedApi;

beforeAll(async () => {
  using project = copyProject([FIXTURE]);
  const file = `${FIXTURE}/parcels/openapi.yaml`;
  project.write(
    file,
    project.read(file).replaceAll('town: Ulm', 'town: Jena').replace('  /search:', '  /find:'),
  );
  edited = await loadApi(join(project.root, 'test/fixtures/mock'), 'parcels');
});

describe('ALL-1 an edited contract', () => {
  const mock = createMock({ apis: [parcels] });
  let server: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    server = await serve(mock.fetch, { port: 0 });
  });
  afterAll(() => server.close());

  const town = async () => {
    const response = await fetch(`${server.url}${mount}/parcels`, { headers });
    const { data } = await response.json();
    return data[0].town;
  };

  it('is answered at once on the same socket, while requests run', async () => {
    mock.replace(parcels);
    expect(await town()).toBe('Ulm');
    const before = Array.from({ length: 30 }, town);
    const first = await before[0];
    mock.replace(edited);
    const after = Array.from({ length: 30 }, town);
    expect(first).toBe('Ulm');
    for (const seen of await Promise.all(before)) expect(['Ulm', 'Jena']).toContain(seen);
    expect(new Set(await Promise.all(after))).toEqual(new Set(['Jena']));
  });

  it('brings its new paths and takes away the old ones', async () => {
    const search = async (path: string) => {
      const form = { ...headers, 'Content-Type': 'application/x-www-form-urlencoded' };
      const init = { method: 'POST', headers: form, body: 'town=Ulm' };
      return (await fetch(`${server.url}${mount}${path}`, init)).status;
    };
    mock.replace(parcels);
    expect([await search('/search'), await search('/find')]).toEqual([200, 404]);
    mock.replace(edited);
    expect([await search('/search'), await search('/find')]).toEqual([404, 200]);
  });

  it('does not concern a request that began before it', async () => {
    mock.replace(parcels);
    // The body comes only after the contract was replaced.
    const body = new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          mock.replace(edited);
          controller.enqueue(new TextEncoder().encode('{"town":"Bonn","weight":1}'));
          controller.close();
        },
      },
      { highWaterMark: 0 },
    );
    const init = { method: 'POST', headers, body, duplex: 'half' } as const;
    const answer = mock.fetch(new Request(`http://127.0.0.1${mount}/parcels`, init));
    expect(await (await answer).json()).toMatchObject({ data: { town: 'Ulm' } });
    expect(await town()).toBe('Jena');
  });
});

describe('ALL-6 serving', () => {
  const fetchNothing = async () => new Response();

  it('fails with the port where it is taken', async () => {
    const first = await serve(fetchNothing, { port: 0 });
    await expect(serve(fetchNothing, { port: first.port })).rejects.toMatchObject({
      code: 'EADDRINUSE',
      syscall: 'listen',
      port: first.port,
    });
    await first.close();
  });

  it('ends open connections and gives the port back', async () => {
    const first = await serve(fetchNothing, { port: 0 });
    const idle = connect(first.port, '127.0.0.1');
    const closed = new Promise((resolve) => idle.once('close', resolve));
    await new Promise((resolve) => idle.once('connect', resolve));
    // The server knows of the connection once it has answered another one.
    await fetch(first.url);
    await first.close();
    await closed;
    const second = await serve(fetchNothing, { port: first.port });
    expect(second.port).toBe(first.port);
    await second.close();
  });

  it('listens on this machine alone', async () => {
    const server = await serve(fetchNothing, { port: 0 });
    expect(server.url).toBe(`http://127.0.0.1:${server.port}`);
    await server.close();
  });
});
