import { describe, expect, it } from 'vitest';
import { loadApi } from '../../src/contract/load.ts';
import { generateApi } from '../../src/generate/generate-api.ts';
import { copyStreamingThings } from '../lint/streaming-things.ts';
import { repository } from '../project.ts';
import { compile } from './compile.ts';

describe('types of messages', () => {
  it('RO-12 narrow in a switch, by channel and direction', async () => {
    using things = copyStreamingThings();
    const generated = await generateApi(await loadApi(things.root, 'things'));
    expect(compile('test/types/fixtures/things.ts', generated)).toEqual([]);
  });

  it('RO-12 narrow for each channel of the orchestrator, and share the types of the HTTP API', async () => {
    const loaded = await loadApi(repository, 'orchestrator');
    const entry = 'test/types/fixtures/streams.ts';
    const text = [
      `import type { ServerMessageOf, ClientMessageOf, WorkflowRun } from '../../../generated/orchestrator/index.ts';`,
      `import { type Equal, holds } from '../equal.ts';`,
      `export function run(message: ServerMessageOf<'workflowRunStream'>): WorkflowRun | undefined {`,
      `  if (message.type !== 'run-changed') return undefined;`,
      `  holds<Equal<typeof message.data, WorkflowRun>>();`,
      `  return message.data;`,
      `}`,
      `export const ping: ClientMessageOf<'dashboardStream'> = { type: 'ping', nonce: 'b7c1' };`,
      `// @ts-expect-error tasks are for agents`,
      `export const report: ClientMessageOf<'dashboardStream'> = { type: 'task-accepted' };`,
    ].join('\n');
    expect(compile(entry, new Map([...(await generateApi(loaded)), [entry, text]]))).toEqual([]);
  });
});
