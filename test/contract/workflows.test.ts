import { describe, expect, it } from 'vitest';
import { listApis } from '../../src/contract/apis.ts';
import { loadApi } from '../../src/contract/load.ts';
import { copyStreamingThings } from '../lint/streaming-things.ts';
import { repository } from '../project.ts';

describe('the workflows of a contract', () => {
  it('CA-12 are the three integrations of CloudAudit Pro', async () => {
    const { workflows } = await loadApi(repository, 'cloudaudit');
    expect(workflows.map(({ file }) => file.name)).toEqual([
      'spec/cloudaudit/workflows/export-report.arazzo.yaml',
      'spec/cloudaudit/workflows/ingest-evidence.arazzo.yaml',
      'spec/cloudaudit/workflows/sync-engagements.arazzo.yaml',
    ]);
  });

  it('ALL-1 call operations of their API, in every API', async () => {
    for (const api of await listApis(repository)) {
      const { contract, workflows } = await loadApi(repository, api);
      const ids = contract.operations.map(({ id }) => id);
      for (const { operationId } of workflows.flatMap(({ steps }) => steps))
        expect(ids).toContain(operationId);
    }
  });

  it('ALL-1 are read as steps, without the name of the source', async () => {
    using things = copyStreamingThings();
    const { workflows, files } = await loadApi(things.root, 'things');
    const [workflow] = workflows;
    expect(files).toContain(workflow?.path);
    const steps = '/workflows/0/steps';
    expect(workflow?.steps).toEqual([
      {
        workflowId: 'keep-a-thing',
        stepId: 'makeThing',
        pointer: `${steps}/0`,
        operationId: 'createThing',
        parameters: [
          { name: 'X-API-Key', in: 'header', pointer: `${steps}/0/parameters/0` },
          { name: 'Idempotency-Key', in: 'header', pointer: `${steps}/0/parameters/1` },
        ],
      },
      {
        workflowId: 'keep-a-thing',
        stepId: 'seeThing',
        pointer: `${steps}/1`,
        operationId: 'getThing',
        parameters: [
          { name: 'thing_id', in: 'path', pointer: `${steps}/1/parameters/0` },
          { name: 'X-API-Key', in: 'header', pointer: `${steps}/1/parameters/1` },
        ],
      },
    ]);
  });

  it.each([
    ['nothing at all', '', 0],
    ['a list', '- workflows', 0],
    ['a step that is no object', 'workflows: [{ workflowId: a, steps: [7, { stepId: b }] }]', 1],
    ['steps that are no list', 'workflows: [{ workflowId: a, steps: { stepId: b } }]', 0],
  ])('ALL-6 hold no step where the file holds %s', async (_, text, count) => {
    using things = copyStreamingThings();
    things.write('workflows/keep-a-thing.arazzo.yaml', text);
    const { workflows } = await loadApi(things.root, 'things');
    expect(workflows.flatMap(({ steps }) => steps)).toHaveLength(count);
  });

  it('ALL-6 refuse a file that is no YAML, with its line', async () => {
    using things = copyStreamingThings();
    things.edit('workflows/keep-a-thing.arazzo.yaml', '  version', '\tversion');
    await expect(loadApi(things.root, 'things')).rejects.toMatchObject({
      code: 'contract-unreadable',
      problems: expect.arrayContaining([
        expect.objectContaining({
          file: 'spec/things/workflows/keep-a-thing.arazzo.yaml',
          line: 4,
          code: 'yaml-syntax',
        }),
      ]),
    });
  });
});
