import { describe, expect, it } from 'vitest';
import { copyStreamingThings } from './streaming-things.ts';

const file = 'workflows/keep-a-thing.arazzo.yaml';

/** Rules and messages of what lint says after one edit of the workflow. */
async function lintEdited(from: string, to: string): Promise<string[]> {
  using things = copyStreamingThings();
  things.edit(file, from, to);
  return (await things.lint()).map(({ rule, message }) => `${rule}: ${message}`);
}

describe('workflow-reference', () => {
  it('CA-12 ALL-6 tells of an output that a step does not have, at its line, with a page', async () => {
    using things = copyStreamingThings();
    things.edit(file, 'makeThing.outputs.thingId', 'makeThing.outputs.thingID');
    expect(await things.lint()).toEqual([
      {
        file: `spec/things/${file}`,
        line: 30,
        column: 41,
        severity: 'error',
        rule: 'workflow-reference',
        message: 'The step makeThing has no output thingID; did you mean "thingId"?',
        url: 'docs/rules/workflow-reference.md',
      },
    ]);
  });

  it.each([
    [
      'makeThing.outputs',
      'makeAThing.outputs',
      '$steps.makeAThing names a step that keep-a-thing does not have',
    ],
    [
      '$inputs.key }\n          - { name: Idem',
      '$inputs.keys }\n          - { name: Idem',
      '$inputs.keys is no input of keep-a-thing; did you mean "key"?',
    ],
    [
      'value: key-1',
      "value: '{$workflows.other.outputs.x}'",
      '$workflows.other names a workflow that this file does not have',
    ],
    [
      '$sourceDescriptions.things.getThing',
      '$sourceDescriptions.thing.getThing',
      '$sourceDescriptions.thing names a source',
    ],
  ])('CA-12 tells of %s become %s', async (from, to, expected) => {
    const findings = await lintEdited(from, to);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toContain(`workflow-reference: ${expected}`);
  });

  it('CA-12 tells of a jump to a step that is not there', async () => {
    const outputs = '        outputs:\n          thingId: $response.body#/id\n';
    const jump = (step: string) =>
      `${outputs}        onSuccess:\n          - { name: on, type: goto, stepId: ${step} }\n`;
    expect(await lintEdited(outputs, jump('seeThin'))).toEqual([
      'workflow-reference: This goes to the step seeThin, which keep-a-thing does not have; did you mean "seeThing"?',
    ]);
    expect(await lintEdited(outputs, jump('seeThing'))).toEqual([]);
  });

  it('CA-12 tells of two steps of one name', async () => {
    const findings = await lintEdited('stepId: seeThing', 'stepId: makeThing');
    expect(findings.some((text) => text.startsWith('stepId-unique: '))).toBe(true);
  });
});

describe('workflow-answer', () => {
  it('CA-12 ALL-6 tells of a status that the operation does not document, at its line, with a page', async () => {
    using things = copyStreamingThings();
    things.edit(file, '$statusCode == 201', '$statusCode == 202');
    expect(await things.lint()).toEqual([
      {
        file: `spec/things/${file}`,
        line: 24,
        column: 13,
        severity: 'error',
        rule: 'workflow-answer',
        message:
          'The step makeThing asks for the status 202, which createThing does not document. Correct it, or document the response.',
        url: 'docs/rules/workflow-answer.md',
      },
    ]);
  });

  it.each([
    ['thingId: $response.body#/id', 'thingId: $response.body#/thing_id', 'reads /thing_id of the body'],
    ['thingId: $response.body#/id', 'thingId: $response.header.Locations', 'reads the header Locations'],
  ])('CA-12 tells of %s become %s', async (from, to, expected) => {
    const findings = await lintEdited(from, to);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toContain(`workflow-answer: The step makeThing ${expected}`);
  });

  it('CA-12 tells of a step that takes any answer', async () => {
    const findings = await lintEdited(
      '        successCriteria:\n          - condition: $statusCode == 201\n',
      '',
    );
    expect(findings).toEqual([
      'workflow-answer: The step makeThing takes any answer for success. Add `successCriteria` with the status that it expects.',
    ]);
  });

  it('CA-12 accepts a documented header in any case, and one of HTTP itself', async () => {
    const to =
      'thingId: $response.body#/id\n          limit: $response.header.x-ratelimit-limit\n          kind: $response.header.Content-Type';
    expect(await lintEdited('thingId: $response.body#/id', to)).toEqual([]);
  });
});

describe('workflow-parameter', () => {
  it('CA-12 tells of a parameter that the operation requires', async () => {
    const path = '          - { name: thing_id, in: path, value: $steps.makeThing.outputs.thingId }\n';
    expect(await lintEdited(path, '')).toEqual([
      'workflow-parameter: The step seeThing gives getThing no thing_id, the path parameter that it requires. Add it.',
    ]);
  });

  it('CA-12 tells of a body that the operation requires', async () => {
    const body =
      '        requestBody:\n          contentType: application/json\n          payload: { name: Lamp }\n';
    expect(await lintEdited(body, '')).toEqual([
      'workflow-parameter: The step makeThing gives createThing no requestBody, the body that it requires. Add it.',
    ]);
  });
});
