import { describe, expect, it } from 'vitest';
import { copyStreamingThings } from './streaming-things.ts';

const file = 'workflows/keep-a-thing.arazzo.yaml';

/** Places and messages of what lint says after one edit of the workflow. */
async function lintEdited(from: string, to: string): Promise<string[]> {
  using things = copyStreamingThings();
  things.edit(file, from, to);
  return (await things.lint()).map(
    ({ line, column, rule, message }) => `${line}:${column} ${rule}: ${message}`,
  );
}

describe('lint of workflows', () => {
  it('CA-12 ALL-6 tells of an operation that is not there, at its line, with a page', async () => {
    using things = copyStreamingThings();
    things.edit(file, 'operationId: createThing', 'operationId: createThin');
    expect(await things.lint()).toEqual([
      {
        file: `spec/things/${file}`,
        line: 16,
        column: 9,
        severity: 'error',
        rule: 'workflow-operation',
        message:
          'The step makeThing calls createThin, which Things does not have; did you mean "createThing"?',
        url: 'docs/rules/workflow-operation.md',
      },
    ]);
  });

  it('CA-12 looks through the name of the source', async () => {
    expect(await lintEdited('things.getThing', 'things.removeEverything')).toEqual([
      '28:9 workflow-operation: The step seeThing calls removeEverything, which Things does not have.',
    ]);
  });

  it('CA-12 tells of a parameter that the operation does not take', async () => {
    expect(await lintEdited('name: thing_id, in: path', 'name: thingid, in: path')).toEqual([
      '30:13 workflow-parameter: The step seeThing gives getThing the path parameter thingid, which it does not take; did you mean "thing_id"?',
    ]);
    expect(await lintEdited('name: thing_id, in: path', 'name: thing_id, in: query')).toEqual([
      '30:13 workflow-parameter: The step seeThing gives getThing the query parameter thing_id, which it does not take; it stands in: path.',
    ]);
  });

  it('CA-12 takes a credential for what it is, and header names in any case', async () => {
    expect(await lintEdited('name: X-API-Key, in: header', 'name: x-api-key, in: header')).toEqual([]);
    expect(await lintEdited('name: X-API-Key, in: header', 'name: Authorization, in: header')).toEqual([]);
    expect(await lintEdited('name: Idempotency-Key', 'name: idempotency-key')).toEqual([]);
    expect(await lintEdited('name: X-API-Key, in: header', 'name: X-API-Key, in: query')).toHaveLength(1);
  });

  it('CA-12 leaves the structure of a workflow to Redocly', async () => {
    expect(await lintEdited('successCriteria', 'succesCriteria')).toEqual([
      '23:9 struct: Property `succesCriteria` is not expected here. Did you mean `successCriteria`?',
    ]);
  });
});
