import { describe, expect, it } from 'vitest';
import { dialects } from './dialects.ts';
import { judge, pointersOf } from './lint-rule.ts';

const invalid = '/components/responses/Status400';
const examples = `${invalid}/content/application~1json/examples`;

describe('error-example', () => {
  it.each(dialects)('ALL-3 accepts errors that show each of their codes (%s)', async (dialect) => {
    expect(await judge('error-example', dialect)).toEqual([]);
  });

  it('ALL-3 reports a code that no example shows, at the code', async () => {
    expect(await judge('error-example', 'page', { [`${examples}/malformed_body`]: undefined })).toEqual([
      {
        rule: 'error-example',
        pointer: `${invalid}/x-error-codes/2`,
        message:
          'No example of the response Status400 shows the code "MALFORMED_BODY" that it lists: no mock can answer it, and no reader sees it. Add one under `examples`.',
      },
    ]);
  });

  it('CA-8 reports an example with the status of another response', async () => {
    const findings = await judge('error-example', 'offset', {
      '/x-conventions/errors/status': '/error/status',
      [`${examples}/first/value/error/status`]: 400,
      [`${examples}/missing_input/value/error/status`]: 422,
    });
    expect(pointersOf(findings)).toEqual([`${examples}/missing_input/value/error/status`]);
    expect(findings[0]?.message).toContain('says 422 at /error/status');
  });

  it('leaves a body without examples, and a code that is none, to other rules', async () => {
    expect(await judge('error-example', 'cursor', { [examples]: {} })).toEqual([]);
    const misspelled = { [`${invalid}/x-error-codes/1`]: 'mising_input' };
    expect(await judge('error-example', 'cursor', misspelled)).toEqual([]);
  });
});
