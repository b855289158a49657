import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listApis } from '../../src/contract/apis.ts';
import { loadApi } from '../../src/contract/load.ts';
import { isObject, valueAt } from '../../src/contract/pointer.js';
import type { Workflows } from '../../src/contract/types.ts';
import { createMock, mountOf } from '../../src/mock/mock.ts';
import { type Server, serve } from '../../src/mock/serve.ts';
import { repository } from '../project.ts';
import { respect } from './respect.ts';

/** The workflows that a server without a memory cannot carry to their end: where they stop, and for what reason. */
const ends: Readonly<
  Record<string, { readonly step: string; readonly reason: string; readonly why: string }>
> = {
  'release-to-production': {
    step: 'followPromotion',
    reason:
      'success criteria check: Checking simple criteria: {"condition":"$response.body#/data/deploymentJobId != null"}',
    why: 'the mock shows the promotion as it is after its request, whoever has approved it since',
  },
};

/** What respect says of a union with a branch for values that are not known yet: it cannot compile it. */
const LIMIT = /^schema check: Ajv error: discriminator: "properties\/\w+" must have "const" or "enum"$/;

const apis = await Promise.all((await listApis(repository)).map((api) => loadApi(repository, api)));
const workflows = apis.flatMap((loaded) =>
  loaded.workflows.map((file) => ({ api: loaded.api, mount: mountOf(loaded), file, name: file.file.name })),
);

let server: Server;
beforeAll(async () => {
  server = await serve(createMock({ apis }).fetch, { port: 0 });
});
afterAll(async () => {
  await server.close();
});

/** The inputs that the workflow itself shows; a credential it must not show, and the mock takes any. */
function inputsOf({ file }: Workflows): Record<string, unknown> {
  const properties = valueAt(file.value, '/workflows/0/inputs/properties');
  return Object.fromEntries(
    Object.entries(isObject(properties) ? properties : {}).map(([name, schema]) => {
      const shown = valueAt(schema, '/default') ?? valueAt(schema, '/examples/0');
      const secret = valueAt(schema, '/format') === 'password';
      expect(shown === undefined, `${name} of ${file.name} shows an example unless it is a secret`).toBe(
        secret,
      );
      return [name, secret ? 'any-credential' : shown];
    }),
  );
}

describe('workflows against the mock', () => {
  it('CA-12 are three for CloudAudit Pro', () => {
    const own = workflows.filter(({ api }) => api === 'cloudaudit');
    expect(own.flatMap(({ file }) => file.steps.map(({ workflowId }) => workflowId))).toEqual(
      expect.arrayContaining(['export-report', 'ingest-evidence', 'sync-engagements']),
    );
  });

  it.each(workflows)('CA-12 ALL-1 runs $name', async ({ api, mount, file }) => {
    const workflowId = file.steps[0]?.workflowId ?? '';
    const stepIds = file.steps.map(({ stepId }) => stepId);
    const end = ends[workflowId];
    const calls = end === undefined ? stepIds.length : stepIds.indexOf(end.step) + 1;
    const outcome = await respect(file.path, [api, server.url + mount], inputsOf(file), calls);

    const called = outcome.steps.map(({ stepId }) => stepId);
    expect(called.at(-1), end?.why ?? outcome.output).toBe(end?.step ?? stepIds.at(-1));
    const failures = outcome.steps.flatMap(({ stepId, failures }) => failures.map((text) => [stepId, text]));
    expect(failures.slice(0, 1)).toEqual(end === undefined ? [] : [[end.step, end.reason]]);
    expect(outcome.exit).toBe(end === undefined ? 0 : 1);
    for (const warning of outcome.steps.flatMap(({ warnings }) => warnings)) expect(warning).toMatch(LIMIT);
  });

  it('ALL-6 fails where an answer is not what a step needs', async () => {
    const [first] = workflows;
    if (first === undefined) throw new Error('no API has a workflow');
    const { status } = await fetch(`${server.url}${first.mount}/nowhere`);
    expect(status).toBe(404);
    const outcome = await respect(
      first.file.path,
      [first.api, `${server.url}${first.mount}/nowhere`],
      inputsOf(first.file),
      1,
    );
    expect(outcome.exit).toBe(1);
    expect(outcome.steps[0]?.failures).toContain(
      'success criteria check: Checking simple criteria: {"condition":"$statusCode == 200"}',
    );
  });
});
